# How numbers, sizes, days and lists look. `src/words/format.rs` fills these.

decimal = ,
# Between groups of three digits, from five digits on.
group = .
months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
day = { $day }. { $month }
day-year = { $day }. { $month } { $year }
percent = { $n } %
list-between = { ", " }
list-last = { " und " }
list-more = { $n } weitere
quoted = „{ $name }“
size-bytes = { $n } Byte
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB
size-tb = { $n } TB
