# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = Veröffentlichen …
publishing-title = { $name } veröffentlichen
publishing-where = Wohin
publishing-folder-card = Ordner einer statischen Website
publishing-folder-card-note = Ein Webserver liefert aus, was dort liegt
publishing-bucket-card = S3-kompatibler Bucket
publishing-bucket-card-note = Amazon, R2, MinIO und andere
publishing-add = Ziel hinzufügen
publishing-kind = { $kind ->
    [folder] Ordner einer statischen Website
    [s3] Bucket, S3-kompatibel
    [gcs] Bucket, Google Cloud Storage
    [azure] Container, Azure Blob Storage
   *[webdav] WebDAV-Ordner
}
publishing-no-keys = keine Schlüssel
publishing-to = Ziel
publishing-to-hint = s3://bucket/prefix oder ein Ordner
publishing-to-flaw = { $flaw ->
    [incomplete] Bucket, Container oder Host fehlt
    [secret] Schlüssel gehören nicht in die Adresse: gib sie darunter ein
    [name] Namen dürfen nur Buchstaben, Ziffern und . - _ enthalten
    [option] Hinter dem ? dürfen nur endpoint und region stehen
   *[scheme] Wähle einen Ordner oder beginne mit s3://, gs://, az:// oder davs://
}
publishing-choose-folder = Ordner wählen …
publishing-choose-folder-title = Ordner zum Veröffentlichen wählen
publishing-user = Zugriffsschlüssel oder Benutzer
publishing-secret = Geheimer Schlüssel oder Passwort
publishing-keys-note = Bleiben auf diesem Computer, wo nur du sie lesen kannst. Lass beide leer, um die Schlüssel der Umgebung zu nutzen.
publishing-forget = { $name } vergessen
publishing-forget-title = { $name } vergessen?
publishing-forget-why = Adresse und Schlüssel werden von diesem Computer gelöscht. Was dort veröffentlicht ist, bleibt.
publishing-forget-verb = Vergessen
publishing-link = Link
publishing-address = Öffentliche Adresse
publishing-address-note = { $kind ->
    [folder] Was iPhones öffnen; führt zum Ordner
   *[storage] Was iPhones öffnen; führt zum Speicher
}
publishing-address-flaw = { $flaw ->
    [missing] Gib zuerst die öffentliche Adresse ein
    [https] Muss mit https:// beginnen
    [dots] Punkte im Bucket-Namen: iPhones lehnen das ab
   *[wrong] Das ist keine Adresse
}
publishing-who = Wer es findet
publishing-private = Privater Link
publishing-plain = Lesbarer Pfad
publishing-private-note = Niemand errät ihn, wer ihn hat, kann installieren
publishing-plain-note = Etwa kestrel/5.2.0-1187: jeder kann ihn erraten
publishing-until = Bis
publishing-until-note = Nie länger als die Signatur des Builds
publishing-profile-ends = Profil endet
publishing-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
publishing-no-end = Kein Ende
publishing-files = Was hochgeladen wird
publishing-about = etwa { $size }
publishing-package = Paket
publishing-manifest = Manifest
publishing-icons = Symbole
publishing-page = Webseite
publishing-page-note = In jeder Sprache von Airlift
publishing-order-note = Die Webseite kommt zuletzt, so ist kein Link je halb da.
publishing-publish = Veröffentlichen
publishing-anyway = Trotzdem veröffentlichen
publishing-anyway-title = iPhones werden diesen Build ablehnen
publishing-anyway-why = { $why }. Die Webseite wird es sagen.
publishing-file-gone = Die Datei dieses Builds fehlt
publishing-going-to = Wird nach { $name } hochgeladen
publishing-amount = { SIZE($done, $total) } von { SIZE($total) }
publishing-rate = { SIZE($rate) }/s
publishing-seconds-left = noch { $seconds } s
publishing-minutes-left = noch { $minutes } min
publishing-waiting = { $after ->
    [page] In jeder Sprache
    [last] Zuletzt, führt zum neuesten Build
   *[package] Nach dem Paket
}
publishing-there = Hochgeladen und zurückgelesen
publishing-already-there = Schon da
publishing-app-page = Alle Builds
publishing-try = Als Gerät testen
publishing-try-note = Über die öffentliche Adresse
publishing-trying = { $count ->
    [one] Bisher { $count } Schritt
   *[other] Bisher { $count } Schritte
}
publishing-goes-on = Schließ das, und es geht weiter; die Leiste oben zeigt, wie weit.
publishing-stop = Stoppen …
publishing-stop-title = Veröffentlichen stoppen?
publishing-stop-why = Keine Webseite führt zu dem, was schon dort liegt. Beim nächsten Mal geht es dort weiter.
publishing-stop-verb = Stoppen
# What the top bar says while the sheet is closed.
publishing-bar = Veröffentlichen { PERCENT($n) }
publishing-bar-trying = Wird als Gerät getestet
publishing-bar-done = Veröffentlicht
publishing-bar-failed = Nicht veröffentlicht
publishing-bar-withdrawn = Zurückgezogen
publishing-tried = Als Gerät getestet: { $passed } von { $count } bestanden
publishing-untried = Veröffentlicht, aber nicht als Gerät getestet
publishing-show-steps = Schritte zeigen
publishing-hide-steps = Schritte ausblenden
publishing-anywhere = Öffnet sich überall, ohne Einrichtung: die Adresse hat ein öffentliches Zertifikat.
publishing-no-code = Kein Code, solange iPhones scheitern würden.
publishing-show-code = Trotzdem zeigen
publishing-open-page = Webseite öffnen
publishing-change = Ziel ändern …
publishing-withdraw = Zurückziehen …
publishing-withdraw-title = Diesen Build zurückziehen?
publishing-withdraw-why = Seine Dateien werden dort gelöscht, und seine Webseite sagt es. Wer ihn installiert hat, behält ihn.
publishing-withdraw-verb = Zurückziehen
publishing-withdrawing = Wird zurückgezogen …
publishing-withdrawn = Der Build wurde zurückgezogen: seine Dateien sind gelöscht, und seine Webseite sagt es.
# Said aloud.
publishing-announced-done = { $name } ist veröffentlicht. { $result }
