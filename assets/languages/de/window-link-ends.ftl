# Links, die enden, im Fenster.

# In Menüs und auf Tasten.
link-new = Neuer Link …
link-ends = Link endet …
# Die Frage vor einem neuen Link.
link-new-title = Neuen Link zu diesem Build erstellen?
link-new-why = Der alte Link und sein Code gelten sofort nicht mehr. Laufende Downloads werden abgeschlossen.
link-new-verb = Neuer Link
# Der Dialog darüber, wann ein Link endet.
link-ends-title = Wann der Link endet
link-ends-date = Datum
link-ends-choice = { $choice ->
    [never] Nie
    [week] In 7 Tagen
    [month] In 30 Tagen
    [quarter] In 90 Tagen
   *[other] Anders
}
link-ends-day = Tag, Zeit oder Dauer
link-ends-day-hint = Etwa 2026-12-31, 7d oder 12h
link-ends-on = Endet am { $when }
link-ends-unreadable = Das ist kein Tag, keine Zeit und keine Dauer
link-ends-past = Das liegt in der Vergangenheit
link-ends-installations = Installationen
link-ends-any = Beliebig viele
link-ends-number = Gib eine Zahl ab 1 ein, oder nichts
link-ends-counts = Gezählt werden Pakete, die ein Gerät ganz bekommen hat. Mit diesem Link { $delivered ->
    [0] noch keins
    [one] bisher eins
   *[other] bisher { COUNT($delivered) }
}.
# Marken und Zeilen.
link-has-ended = Link gilt nicht mehr
link-ends-at = Link endet am { $when }
link-used = { COUNT($delivered) } von { COUNT($most) } Installationen
no-code-link-ended = { $reason ->
    [installations] Der Link gilt nicht mehr: Seine Installationen sind aufgebraucht
   *[date] Der Link gilt nicht mehr: Sein Datum ist erreicht
}
