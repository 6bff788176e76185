# Links that end, in the window.

# In menus and on buttons.
link-new = New link…
link-ends = Link ends…
# The question before a new link.
link-new-title = Make a new link to this build?
link-new-why = The old link and its code stop working at once. Downloads that are running finish.
link-new-verb = New link
# The dialog about when a link ends.
link-ends-title = When the link ends
link-ends-date = Date
link-ends-choice = { $choice ->
    [never] Never
    [week] In 7 days
    [month] In 30 days
    [quarter] In 90 days
   *[other] Other
}
link-ends-day = Day, time or span
link-ends-day-hint = Such as 2026-12-31, 7d or 12h
link-ends-on = Ends { $when }
link-ends-unreadable = This is no day, time or span
link-ends-past = This is in the past
link-ends-installations = Installations
link-ends-any = Any number
link-ends-number = Write a number from 1 on, or nothing
link-ends-counts = Counts packages that a phone received in full. { $delivered ->
    [0] None so far
    [one] One so far
   *[other] { COUNT($delivered) } so far
} with this link.
# Badges and lines.
link-has-ended = Link has ended
link-ends-at = Link ends { $when }
link-used = { COUNT($delivered) } of { COUNT($most) } installations
no-code-link-ended = { $reason ->
    [installations] The link has ended: its installations are used up
   *[date] The link has ended: its date has come
}
