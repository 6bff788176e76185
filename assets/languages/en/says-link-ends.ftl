# Links that end: what Airlift tells once, and what phones did with them.

notice-link-renewed = { $name } has a new link: the old one has ended
notice-link-ended = The link to { $name } has ended
notice-link-used-up = The link to { $name } has ended: as many installations as it allowed were delivered
stage-ended-link = Came with a link that has ended
step-ended-link = Came with a link that has ended
cause-link-ended = The link has ended
    .advice = Send the tester the link that Airlift shows now.
