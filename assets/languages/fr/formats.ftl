# How numbers, sizes, days and lists look. `src/words/format.rs` fills these.

decimal = ,
# Between groups of three digits, from five digits on.
group = { "\u202F" }
months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
day = { $day } { $month }
day-year = { $day } { $month } { $year }
percent = { $n } %
list-between = { ", " }
list-last = { " et " }
list-more = { $n } autres
quoted = « { $name } »
size-bytes = { $n } octets
size-kb = { $n } Ko
size-mb = { $n } Mo
size-gb = { $n } Go
size-tb = { $n } To
