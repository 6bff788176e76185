# `check`: what is wrong, and how far a phone would get.

check-no-such-code = Diesen Code gibt es nicht: { $code }
check-source = Quelle: { $source }.
check-testers-may-see = Mögliche Anzeige auf dem Gerät: „{ $symptom }“
check-no-certificate = In dieser Datei ist kein Zertifikat ({ $path })
check-file-needs-no-window = Eine Datei ohne das Fenster prüfen: airlift-cli check --self DATEI
check-shelf-empty = Die Liste ist leer: Füge zuerst einen Build hinzu
check-cannot-be-served = Airlift kann die Datei nicht bereitstellen
check-stopped = Vor dem Ende angehalten

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }.
check-place = Zeile { $line }, Spalte { $column }
check-link = Zeile { $line }: { $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title }: { $piece }
check-with-place = { $title } (Zeile { $line }, Spalte { $column })
check-took = { SAID($title) } ({ $took } ms)

# The last line.
check-not-judged = Nicht geprüft: Airlift konnte von der Adresse nichts laden
check-nothing-wrong = Keine Probleme gefunden
check-may-fail = { $risks ->
        [one] 1 Problem kann
       *[other] { $risks } Probleme können
    } die Installation fehlschlagen lassen
check-blocked = { $blocks ->
        [one] 1 Problem verhindert
       *[other] { $blocks } Probleme verhindern
    } die Installation
check-some-blocked = { $blocks } von { $problems ->
        [one] 1 Problem
       *[other] { $problems } Problemen
    } verhindern die Installation

# What a tester saw.
check-no-such-symptom = Kein bekanntes Problem passt. Gib den genauen Text auf dem Gerät ein.
check-cause = { SAID($cause) } ({ $state ->
        [excluded] ausgeschlossen
        [open] möglich
        [proven] gefunden
       *[suspected] wahrscheinlich
    })
check-ruled-out = Ausgeschlossen:
check-follows-first = Airlift folgt nur den ersten { $taken } von { $count } Links
