# How numbers, sizes, days and lists look. `src/words/format.rs` fills these.

decimal = ,
# Between groups of three digits, from five digits on.
group = { "\u00A0" }
months = ene feb mar abr may jun jul ago sept oct nov dic
day = { $day } { $month }
day-year = { $day } { $month } { $year }
percent = { $n } %
list-between = { ", " }
list-last = { " y " }
list-more = { $n } más
quoted = «{ $name }»
size-bytes = { $n } bytes
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB
size-tb = { $n } TB
