# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = Installationsseite geöffnet
stage-set-up = Einrichtungsseite geöffnet
stage-on-android = Kann keine iOS-Apps installieren
stage-on-computer = Seite auf einem Computer geöffnet
stage-profile = Hat das Einrichtungsprofil: In den Einstellungen installieren, dann Vertrauen einschalten
stage-trusts = Eingerichtet: vertraut Airlift
stage-prompt = iOS fragt: Tippe auf „Installieren“
stage-not-answered = Abgebrochen oder Installationsfrage nicht beantwortet
stage-agreed = Akzeptiert: Der Download beginnt gleich
stage-not-started = Akzeptiert, aber nicht begonnen: Lösche das graue Symbol und versuche es noch einmal
stage-stalled = Stockt · { SIZE($done, $size) } von { SIZE($size) }
stage-downloading = Lädt · { SIZE($done, $size) } von { SIZE($size) }
stage-delivered = Datei ausgeliefert
stage-file-gone = Angehalten: Die Datei auf diesem Computer wurde geändert oder ist weg
stage-ended-before = Airlift wurde vor dem Download beendet
stage-ended = Airlift wurde bei { SIZE($done, $size) } von { SIZE($size) } beendet
stage-may-resume = Angehalten bei { SIZE($done, $size) } von { SIZE($size) }: geht oft binnen 5 Minuten weiter
stage-broke-off = Angehalten bei { SIZE($done, $size) } von { SIZE($size) }
stage-refused = { $profile ->
        [true] Vertraut Airlift nicht: Schalter einschalten
       *[false] Vertraut Airlift noch nicht
    }

step-of-page = Installationsseite geöffnet
step-of-set-up-page = Einrichtungsseite geöffnet
step-of-profile = Einrichtungsprofil geladen
step-of-trust = Vertraut Airlift
step-refused = Zertifikat von Airlift abgelehnt
step-refused-with = Zertifikat von Airlift abgelehnt ({ $alert })
step-manifest = Manifest geladen: iOS hat gefragt, ob es installieren soll
step-not-answered = Eine Minute lang keine Antwort
step-agreed = Installationsfrage akzeptiert
step-not-started = Hat das Paket eine Minute lang nicht angefordert
step-began = Der Download hat begonnen
step-interrupted = { $cause ->
        [phone-left] Angehalten
        [file-gone] Datei geändert oder weg, angehalten
       *[airlift-ended] Airlift beendet
    } bei { SIZE($size) }
step-resumed = Fortgesetzt bei { SIZE($size) }
step-replaced = Die Datei wurde geändert: von vorn begonnen
step-moved = Hat eine neue Adresse (vorher: { $from })
step-delivered = Datei ausgeliefert: Das Gerät installiert sie jetzt
