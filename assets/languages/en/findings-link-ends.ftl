# A phone that came with a link that has ended.

link-ended =
    .title = It came with a link that has ended
    .why = The link was replaced, its date has come, or its installations are used up. From the page the phone shows that; from the link itself, iOS says “Cannot connect to …”.
    .fix = Send the present link, or make a new one.
