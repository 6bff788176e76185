# Einstellungen › Mitteilungen: was der Schreibtisch zeigt und wer es sonst erfährt.

notify-section = Mitteilungen
notify-here = Auf diesem Computer, solange das Fenster im Hintergrund ist
notify-name = { $kind ->
        [delivered] Ein Build wurde ausgeliefert
        [needs-help] Ein Gerät braucht Hilfe
        [appeared] Ein Build ist hinzugekommen
       *[expires-soon] Ein Build läuft bald ab
    }
notify-why = { $kind ->
        [delivered] Ein Gerät hat die ganze Datei und installiert sie.
        [needs-help] Etwas hält es vom Installieren ab.
        [appeared] Egal, wie er hinzugefügt wurde.
       *[expires-soon] Eine Woche, bevor Geräte ihn nicht mehr installieren.
    }
notify-part = { $part ->
        [device] Modell und System des Geräts
        [link] Link zur Installationsseite
        [file] Name der Datei
       *[problem] Was ein Gerät vom Installieren abhält
    }

hooks-title = Chats und Server
hooks-add = Webhook hinzufügen
hooks-add-why = Slack, Microsoft Teams, Discord, Google Chat, DingTalk, Feishu oder ein eigener Server
hooks-open = Hinzufügen…
hooks-name = Name
hooks-kind = Art
hooks-address = Adresse
hooks-address-why = Geheim: Sie wird nicht wieder gezeigt.
hooks-secret = Geheimnis
hooks-secret-why = Signiert jede Nachricht. Kann leer bleiben.
hooks-told = Er erfährt
hooks-also = Er erfährt außerdem
hooks-test = Testen
hooks-save = Hinzufügen
hooks-no-answer = Noch keine Antwort
hooks-line =
    { $kind } · { $host }
    { $answer }
