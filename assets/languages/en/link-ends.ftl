# Links that end, on the command line.

link-row-ends = Link ends
link-row-installs = Installations
link-never = never
link-delivered-any = { COUNT($delivered) }, of any number
link-delivered-of = { COUNT($delivered) } of { COUNT($most) }
link-is-over = { $when } (has ended)
link-was-renewed = The old link has ended.
link-not-kept = The window could not save this yet: after a restart it may be as before.
link-until-expected = expected a day such as 2026-12-31, a time with its offset such as 2026-12-31T18:00:00+01:00, or a span such as 7d
link-until-past = this is in the past
link-installations-expected = expected a number from 1 on, or any
