# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] Paket
    [display-image] Kleines Symbol
    [full-size-image] Großes Symbol
    [asset-pack-manifest] Liste der Asset-Pakete
   *[asset] Asset
}
manifest-field = { $field ->
    [title] Titel
    [subtitle] Untertitel
    [bundle-identifier] Bundle-ID
    [version] Version
    [platform] Plattform
    [package-url] Adresse des Pakets
    [icon-57-url] Adresse des kleinen Symbols
    [icon-512-url] Adresse des großen Symbols
   *[hashes] Blockprüfsummen
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] Der Link beginnt nicht mit itms-services://
    [no-slashes] Die zwei Schrägstriche nach itms-services: fehlen
    [escaped-ampersand] Der Link enthält &amp; statt &
    [no-action] Der Link hat keine action
    [other-action] Die action des Links ist { $action }, nicht download-manifest
    [no-url] Der Link hat keine Adresse eines Manifests
    [relative-url] Die Adresse des Manifests ist nicht absolut
    [no-server] { $action } in der Adresse des Manifests kann kein Server sein
    [plain-http] Die Adresse des Manifests ist http, nicht https
    [blanks] Die Adresse des Manifests enthält Leerzeichen
   *[placeholder] Die Adresse des Manifests enthält einen Platzhalter
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = AMP-Seite
    .hint = Ein gewöhnlicher Link mit prozentkodierten Parametern, wie ihn der AMP-Validator verlangt.
snippet-chat = Slack oder Teams
    .hint = Chat-Apps öffnen Links in ihren eigenen Browsern, daher öffnet dieser die Seite.
snippet-email = E-Mail
    .hint = Ein Entwurf für Mailprogramme. Sie entfernen Installationslinks, daher öffnet dieser die Seite.
snippet-fastlane = fastlane
    .hint = Prüft den Build, fügt ihn zur Liste hinzu und gibt den Link aus.
snippet-html-link = HTML-Link
    .hint = HTML braucht &amp; statt &. target="_top" öffnet den Link außerhalb von Frames.
snippet-html-page = HTML-Seite
    .hint = Eine Seite in einer Datei, für jeden Server.
snippet-jenkins = Jenkins
    .hint = Prüft den Build, fügt ihn zur Liste hinzu und den Link zur Beschreibung des Laufs.
snippet-markdown = Markdown
    .hint = Für einen Pull Request: Link, Code, Version, Größe und Ablauf. Der Code ist Text: Ein Bild aus deinem Netzwerk würde dort nicht geladen.
snippet-mdm = MDM-Befehl
    .hint = Der Befehl InstallApplication, für einen Server, der die Geräte verwaltet.
snippet-newest-build = Neuester Build
    .hint = Öffnet den neuesten Build der App, solange Airlift ihn hat: für ein Wiki oder ein Poster.
snippet-page = Installationsseite
    .hint = Die Seite dieses Builds. Jeder Chat, jede Mail und jede Kamera öffnet sie.
snippet-raw-link = Installationslink
    .hint = Der Link selbst, mit einfachem &. Nur Safari und die Kamera öffnen ihn.
snippet-sms = Textnachricht
    .hint = Kurz, und öffnet die Seite.

# What stands in the texts that people paste there
snippet-ready = { $title } { $version } ist bereit zum Testen
snippet-how = Öffne den Link in Safari auf dem iPhone oder iPad.
snippet-install = { $title } { $version } installieren
snippet-page-title = { $title } installieren
snippet-page-version = Version { $version }
snippet-page-how = Öffne diese Seite in Safari auf dem iPhone oder iPad. Sieh nach „Installieren“ auf dem Home-Bildschirm nach.
snippet-amp-page-how = Öffne diese Seite in Safari auf dem iPhone oder iPad.
snippet-printed = Installieren: { $link }
