# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } ist leer
    .why = Die Datei hat keinen Inhalt: Sie wurde nicht vollständig geschrieben.
    .fix = Exportiere die App noch einmal, und lege die neue .ipa ab.
not-a-zip =
    .title = { $name } ist keine .ipa
    .why = Eine .ipa ist ein Zip-Archiv, diese Datei nicht.
    .fix = Wähle die .ipa aus, die Xcode, fastlane oder dein Build-Server exportiert hat.
something-else =
    .title = { $name } { $kind ->
        [web-page] ist eine Webseite
        [lfs-pointer] ist ein Zeiger von Git LFS
        [profile] ist ein Bereitstellungsprofil
        [certificate] ist ein Zertifikat
        [picture] ist ein Bild
        [property-list] ist eine Eigenschaftsliste
        [program] ist ein Programm ohne seine App
        [archive] ist ein Archiv anderer Art
        [android] ist ein Android-Paket
        [debug-symbols] enthält Debug-Symbole
        [xcode-archive] ist ein Xcode-Archiv
        [holds-build] enthält eine .ipa
        [bare-app] enthält eine App ohne Ordner „Payload“
        [app-contents] enthält die Dateien einer App ohne den App-Ordner
       *[rooted-payload] enthält /Payload, mit einem Schrägstrich davor
    }
    .why = { $kind ->
        [web-page] Sie wurde anstelle der Datei gesichert; vielleicht verlangt der Server zuerst eine Anmeldung.
        [lfs-pointer] Git bewahrt die echte Datei woanders auf und hat sie nicht geholt.
        [profile] Es sagt, wer eine App installieren darf, ist aber keine App.
        [certificate] Es sagt, wer signiert hat, ist aber keine App.
        [picture] Darin ist keine App.
        [property-list] Sie beschreibt eine App oder einen Export, ist aber keine App.
        [program] Geräte installieren ganze Apps, mit Info.plist, Profil und Signatur.
        [archive] Eine .ipa ist ein Zip-Archiv; andere Arten können Geräte nicht entpacken.
        [android] iPhones und iPads installieren nur .ipa-Dateien.
        [debug-symbols] Sie erklären Abstürze, sind aber keine App.
        [xcode-archive] Xcode erstellt es vor dem Export; es ist nicht zum Testen signiert.
        [holds-build] Der Build darin ist „{ $inside }“.
        [bare-app] Geräte suchen „{ $inside }“ in einem Ordner namens Payload.
        [app-contents] Geräte suchen einen Ordner mit dem Namen der App in einem Ordner namens Payload.
       *[rooted-payload] Geräte suchen Payload ganz oben im Archiv, ohne Schrägstrich.
    }
    .fix = { $kind ->
        [web-page] Öffne die Adresse in einem Browser, melde dich an, und lade die Datei selbst.
        [lfs-pointer] Führe aus: git lfs pull
        [profile] Wähle die .ipa aus; airlift-cli inspect liest auch das Profil.
        [certificate] Wähle die .ipa aus, die damit signiert wurde.
        [picture] Wähle die .ipa aus, die Xcode, fastlane oder dein Build-Server exportiert hat.
        [property-list] Wähle die .ipa daneben aus; Manifeste prüft Airlift mit „Link prüfen …“.
        [program] Exportiere die ganze App aus Xcode.
        [archive] Entpacke es, und wähle die .ipa darin aus.
        [android] Wähle den Build für iOS aus.
        [debug-symbols] Wähle die .ipa aus, die daneben exportiert wurde.
        [xcode-archive] Wähle in Xcode im Organizer „Distribute App“, oder führe aus: xcodebuild -exportArchive
        [holds-build] Entpacke die .ipa und lege sie ab; im Terminal: unzip { $name }
        [bare-app] Lege die App in einen Ordner namens Payload und zippe ihn: mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] Zippe Payload mit dem Ordner der App darin, oder exportiere die App noch einmal aus Xcode.
       *[rooted-payload] Entpacke das Archiv, und zippe den Ordner Payload: zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } ist abgeschnitten
    .why = Das Ende des Archivs fehlt; vielleicht wurde ein Kopieren oder Laden abgebrochen.
    .fix = Kopiere oder lade die Datei noch einmal.
zip-damaged =
    .title = { $name } ist beschädigt
    .why = Das Archiv widerspricht sich: { $detail }.
    .fix = Exportiere die App noch einmal, und lege die neue .ipa ab.
zip-encrypted =
    .title = { $name } ist mit einem Passwort geschützt
    .why = iOS und Airlift können ein verschlüsseltes Archiv nicht öffnen.
    .fix = Erstelle das Archiv ohne Passwort.
zip-too-many-entries =
    .title = { $name } enthält zu viele Dateien
    .why = Das Archiv gibt { COUNT($count) } Einträge an; so viele hat keine App.
    .fix = Prüfe, woher die Datei kommt.
no-payload =
    .title = { $name } enthält keine App
    .why = Es ist ein Zip-Archiv ohne App in einem Ordner „Payload“.
    .fix = Exportiere eine .ipa aus dem Organizer von Xcode, statt ein Projekt zu zippen.
payload-empty =
    .title = { $name } enthält keine App
    .why = Der Ordner „Payload“ darin ist leer.
    .fix = Exportiere die App noch einmal, und lege die neue .ipa ab.
payload-in-folder =
    .title = { $name } wurde einen Ordner zu hoch gezippt
    .why = Payload liegt in „{ $folder }“, aber iOS sucht es ganz oben im Archiv.
    .fix = Zippe den Ordner Payload selbst, und gib dem Archiv die Endung .ipa.
no-info-plist =
    .title = Die App in { $name } hat keine Info.plist
    .why = Ohne sie weiß iOS nichts über die App.
    .fix = Exportiere die App noch einmal, und lege die neue .ipa ab.
info-plist-damaged =
    .title = Die Info.plist in { $name } ist beschädigt
    .why = Sie war nicht lesbar: { $detail }.
    .fix = Exportiere die App noch einmal, und lege die neue .ipa ab.
no-bundle-identifier =
    .title = Die App in { $name } hat keine Kennung
    .why = Ihre Info.plist hat keine CFBundleIdentifier, und ohne sie installiert iOS keine App.
    .fix = Lege die Bundle-ID im Projekt fest, und exportiere noch einmal.
read-failed =
    .title = { $name } ließ sich nicht lesen
    .why = Das System meldet: { $detail }.
    .fix = Prüfe die Festplatte oder das Netzlaufwerk, und lege die Datei noch einmal ab.
