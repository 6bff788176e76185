# How numbers, sizes, days and lists look. `src/words/format.rs` fills these.

decimal = .
# Between groups of three digits, from five digits on.
group = ,
months = 1 2 3 4 5 6 7 8 9 10 11 12
day = { $month }月{ $day }日
day-year = { $year }年{ $month }月{ $day }日
percent = { $n }%
list-between = 、
list-last = 和
list-more = 另外 { $n } 个
quoted = “{ $name }”
size-bytes = { $n } 字节
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB
size-tb = { $n } TB
