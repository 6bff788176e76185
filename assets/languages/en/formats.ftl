# How numbers, sizes, days and lists look. `src/words/format.rs` fills these.

decimal = .
# Between groups of three digits, from five digits on.
group = ,
months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
day = { $day } { $month }
day-year = { $day } { $month } { $year }
percent = { $n }%
list-between = { ", " }
list-last = { " and " }
list-more = { $n } more
quoted = “{ $name }”
size-bytes = { $n } bytes
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB
size-tb = { $n } TB
