# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] „{ $name }“ hat keine gültige UDID
       *[other] „{ $name }“ und andere haben keine gültigen UDIDs
    }
    .why = Der Text hat { $digits } Buchstaben und Ziffern. Eine UDID hat 40, oder 8 und 16 mit einem Bindestrich dazwischen, und nur 0–9 und A–F.
    .fix = Kopiere die ganze UDID noch einmal.
device-not-in-profile =
    .title = { $count ->
        [one] Gerät nicht
       *[other] Geräte nicht
    } im Profil dieses Builds: { LIST($names) }
    .why = Ein Build dieser Art lässt sich nur auf { $listed ->
        [one] dem einen Gerät
       *[other] den { $listed } Geräten
    } in seinem Profil installieren.
    .fix = Füge das Gerät deinem Entwickler-Account bei Apple hinzu, erneuere das Profil und exportiere noch einmal.
devices-in-profile =
    .title = { $count ->
        [one] Das benannte Gerät ist im Profil
       *[other] Alle { $count } benannten Geräte sind im Profil
    }
phone-too-old =
    .title = { SAID($phones) } { $count ->
        [one] hat { $os }: zu alt für diesen Build
       *[other] haben ein System, das für diesen Build zu alt ist
    }
    .why = Dieser Build braucht iOS { $minimum } oder neuer; ältere Geräte zeigen „App kann nicht geladen werden“.
    .fix = Aktualisiere das Gerät, oder baue für eine ältere iOS-Version.
phones-new-enough =
    .title = Die bisherigen Testgeräte haben iOS { $minimum } oder neuer
phone-of-wrong-family =
    .title = { SAID($phones) }: Eine App für iPads läuft hier nicht
    .why = Der Build ist nur für iPads; iPhones lehnen ihn ab.
    .fix = Versuche es auf einem iPad, oder baue auch für iPhones.
phone-not-in-variant =
    .title = { SAID($phones) }: Diese Variante lässt sich hier nicht installieren
    .why = Sie wurde nur für { LIST($variant) } erstellt (App Thinning), und andere Geräte lehnen sie ab.
    .fix = Exportiere den Build für alle Geräte, ohne App Thinning.
phone-lacks-capability =
    .title = { SAID($phones) } { $count ->
        [one] hat nicht
       *[other] haben nicht
    }, was der Build verlangt: „{ $capability }“
    .why = Geräte ohne diese Funktion lehnen die App ab.
    .fix = Entferne sie aus UIRequiredDeviceCapabilities, oder versuche es mit einem anderen Gerät.

# Before the manifest
phone-refused-certificate =
    .title = Vertraut Airlift nicht: Schalter einschalten
    .why = Das Gerät hat abgebrochen, sobald es das Zertifikat sah{ $told ->
        [true] { " " }({ $alert })
       *[false] { "" }
    }.
    .fix = Installiere das Profil auf dem Gerät, und schalte dann den Schalter in Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen ein. Auch ein VPN oder Proxy kann die Ursache sein.
trust-switch-missing =
    .title = { $os } zeigt den Schalter für das Vertrauen manchmal nicht
    .why = Apple hat das in einer späteren Version behoben.
    .fix = Starte das Gerät neu, oder aktualisiere es.
profile-lapsed =
    .title = Hat das Einrichtungsprofil geladen, aber nicht rechtzeitig installiert
    .why = iOS löscht ein geladenes Profil nach acht Minuten.
    .fix = Tippe auf der Einrichtungsseite noch einmal auf „Profil laden“, und öffne dann sofort die Einstellungen.
profile-waits =
    .title = Hat das Einrichtungsprofil: In den Einstellungen installieren, dann Vertrauen einschalten
    .why = Ein geladenes Profil bewirkt nichts, bis es installiert ist und ihm vertraut wird.
    .fix = Öffne auf dem Gerät die Einstellungen, tippe auf „Profil geladen“, und schalte dann das Vertrauen in Allgemein › Info › Zertifikatsvertrauenseinstellungen ein.
other-browser =
    .title = Hat die Seite in { $browser } geöffnet
    .why = Browser in Apps ignorieren Installationslinks: Tippen bewirkt nichts.
    .fix = Öffne die Seite in Safari: Tippe auf die drei Punkte oder den Kompass, dann auf „In Safari öffnen“.
opened-on-a-mac =
    .title = Hat die Seite auf einem Mac geöffnet, oder auf einem iPad, das sich als Mac ausgibt
    .why = Ein Mac kann mit Installationslinks nichts anfangen: Safari meldet, dass die Adresse ungültig ist.
    .fix = Scanne den Code mit dem iPhone oder iPad selbst.
only-opened-the-page =
    .title = Hat die Installationsseite geöffnet, aber noch nicht auf „Installieren“ getippt
    .why = Oder jemand hat auf „Abbrechen“ getippt, als iOS den Link in iTunes öffnen wollte: Weiteres Tippen bewirkt dann nichts.
    .fix = Lade die Seite neu, tippe auf „Installieren“, dann auf „Öffnen“.

# After the manifest
did-not-answer =
    .title = Abgebrochen oder Installationsfrage nicht beantwortet
    .why = Niemand hat auf „Installieren“ getippt, oder iOS hat das Manifest ohne Meldung abgelehnt.
    .fix = Tippe noch einmal auf „Installieren“, und beantworte die Frage.
never-asked-for-package =
    .title = Akzeptiert, aber der Download hat nicht begonnen
    .why = Die App ist aus dem App Store auf dem Gerät, oder ein früherer Download von ihr hängt.
    .fix = Lösche die App oder ihr graues Symbol vom Gerät, starte es neu und versuche es noch einmal.
download-stalled =
    .title = Stockt bei { SIZE($done, $total) } von { SIZE($total) }
    .why = Das Gerät schläft, oder sein WLAN ist schwach.
    .fix = Wecke das Gerät, und bleib in der Nähe.
download-broke-off =
    .title = Der Download hat bei { SIZE($done, $total) } von { SIZE($total) } angehalten
    .why = { $resumes ->
        [true] Geräte machen oft innerhalb von fünf Minuten weiter.
       *[false] Das Gerät hat das WLAN verlassen, schläft oder versucht es nicht mehr.
    }
    .fix = Bleib in diesem WLAN, und versuche es noch einmal.
airlift-ended =
    .title = Airlift hat bei { SIZE($done, $total) } von { SIZE($total) } aufgehört
    .why = Das Gerät macht dort weiter oder beginnt von vorn.
    .fix = Tippe noch einmal auf „Installieren“.
package-vanished =
    .title = Angehalten: Die Datei auf diesem Computer wurde geändert oder ist weg
    .why = Ein Gerät darf nicht die Hälften von zwei verschiedenen Builds bekommen.
    .fix = Warte, bis Airlift die neue Datei gelesen hat, und tippe dann noch einmal auf „Installieren“.

# What the build does to this phone
this-phone-too-old =
    .title = { $os } ist zu alt: Der Build braucht { $minimum }
    .why = Das Gerät zeigt „App kann nicht geladen werden“, wenn es das Paket liest.
    .fix = Aktualisiere das Gerät, oder baue für eine ältere iOS-Version.
this-phone-of-wrong-family =
    .title = Der Build ist nur für iPads
    .why = Ein iPhone lehnt ihn ab, wenn es das Paket liest.
    .fix = Versuche es auf einem iPad.
this-phone-not-in-variant =
    .title = Der Build ist eine Variante nur für { LIST($variant) }
    .why = Andere Geräte lehnen sie ab, wenn sie das Paket lesen.
    .fix = Exportiere den Build für alle Geräte, ohne App Thinning.
phone-throws-away =
    .title = Wird die App löschen: Das Manifest nennt eine andere Kennung
    .why = Das Manifest sagt { $identifier }, aber die App ist { $own }.
    .fix = Verwende im Manifest die eigene Kennung der App, und installiere dann noch einmal.
