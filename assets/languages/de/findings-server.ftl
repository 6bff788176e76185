# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = Der Link führt zu einer Adresse, die iOS akzeptiert
    .title = Die Adresse des Manifests ist unvollständig, nicht https oder hat eine Abfrage
name-resolves = Der Name führt zu einer Adresse
    .title = Der Name des Servers führt nicht zu einer Adresse
address-for-phones = Geräte können die Adresse verwenden
    .title = Geräte können die Adresse nicht verwenden
connect-set-up = Die Adresse zum Einrichten antwortet
    .title = Die Adresse zum Einrichten antwortet nicht
connect = Die sichere Adresse antwortet
    .title = Die sichere Adresse antwortet nicht

# Setting a phone up
set-up-page = Die Einrichtungsseite öffnet sich in Safari
    .title = Die Einrichtungsseite öffnet sich nicht
set-up-link = Die Seite bietet das Einrichtungsprofil an
    .title = Die Seite bietet das Einrichtungsprofil nicht an
profile-type = Das Einrichtungsprofil hat den richtigen Typ, daher bietet Safari es an
    .title = Das Einrichtungsprofil wird mit einem falschen Typ geliefert
profile-inline = Das Einrichtungsprofil geht in die Einstellungen, nicht in „Dateien“
    .title = Das Einrichtungsprofil geht in „Dateien“ statt in die Einstellungen
profile-reads = Das Einrichtungsprofil ist vollständig
    .title = Das Einrichtungsprofil ist nicht vollständig
profile-authority = Das Einrichtungsprofil enthält die Zertifizierungsstelle dieses Computers
    .title = Das Einrichtungsprofil enthält eine andere Zertifizierungsstelle
plain-refuses-tls = HTTPS an der Adresse zum Einrichten hängt nicht
    .title = HTTPS an der Adresse zum Einrichten hängt

# TLS and certificates
tls = Der Server verwendet TLS
    .title = Der Server verwendet kein TLS
tls-version = TLS 1.2 oder neuer
    .title = Der Server bietet nur TLS-Versionen an, die älter als 1.2 sind
forward-secrecy = Schlüssel mit Forward Secrecy (ECDHE)
    .title = Der Server bietet keinen Schlüsselaustausch mit Forward Secrecy an
key-proof = Der Server hat den Schlüssel des Zertifikats
    .title = Der Server hat den Schlüssel des Zertifikats nicht
readable = Jedes Zertifikat ist lesbar
    .title = Ein Zertifikat ist nicht lesbar
host-named = Die alternativen Namen des Zertifikats enthalten die Adresse oder den Namen in Links
    .title = Die alternativen Namen des Zertifikats enthalten die Adresse oder den Namen in Links nicht
chain-complete = Die Kette führt zu einem Root-Zertifikat, dem das Gerät vertraut
    .title = Die Kette führt zu keinem Root-Zertifikat, dem das Gerät vertraut: selbst signiert, oder ein Zwischenzertifikat fehlt
chain-order = Die Kette ist geordnet und hat keine weiteren Zertifikate
    .title = Die Kette ist nicht geordnet
signatures = Jede Signatur ist echt
    .title = Eine Signatur in der Kette ist nicht echt
begun = Jedes Zertifikat in der Kette ist schon gültig
    .title = Ein Zertifikat ist noch nicht gültig
unexpired = Kein Zertifikat in der Kette ist abgelaufen
    .title = Ein Zertifikat ist abgelaufen
validity-length = Das Zertifikat ist nicht zu lange gültig
    .title = Das Zertifikat ist zu lange gültig
key-strength = Schlüssel sind RSA mit mindestens 2048 Bit oder elliptische Kurven mit mindestens 256
    .title = Ein Schlüssel ist zu schwach
signature-hash = Jedes Zertifikat unter dem Root-Zertifikat ist mit SHA-2 signiert
    .title = Ein Zertifikat ist mit einer veralteten Prüfsumme signiert
server-usage = Das Zertifikat ist für Server gedacht (Extended Key Usage)
    .title = Das Zertifikat ist nicht für Server gedacht
leaf-key-usage = Der Schlüssel des Zertifikats darf Handshakes signieren (Key Usage)
    .title = Der Schlüssel des Zertifikats darf keine Handshakes signieren
authorities = Nur Zertifizierungsstellen signieren Zertifikate
    .title = Ein Aussteller ist keine Zertifizierungsstelle
path-length = Die Kette ist nicht länger, als ihre Zertifizierungsstellen erlauben
    .title = Die Kette ist länger, als ihre Zertifizierungsstellen erlauben
name-constraints = Die Zertifizierungsstellen dürfen für die Namen signieren
    .title = Die Zertifizierungsstellen dürfen nicht für den Namen signieren
critical-extensions = Geräte kennen jede kritische Erweiterung
    .title = Geräte kennen eine der kritischen Erweiterungen nicht
root-named = Das Root-Zertifikat hat einen allgemeinen Namen (CN), daher zeigen es die Einstellungen
    .title = Das Root-Zertifikat hat keinen allgemeinen Namen (CN), daher zeigen es die Einstellungen nicht
transparency = Öffentlich protokolliert, wenn das Root-Zertifikat eines des Systems ist
    .title = Das Zertifikat ist nicht öffentlich protokolliert, muss es aber sein
trust-probe = Die Seite merkt, dass das Gerät diesem Computer vertraut
    .title = Die Seite kann nicht merken, dass das Gerät diesem Computer vertraut

# The install page and the manifest
install-page = Die Installationsseite öffnet sich in Safari
    .title = Die Installationsseite öffnet sich nicht
install-link = Ihre Taste führt zum Manifest
    .title = Der Link der Seite führt nicht zum Manifest
manifest-status = Das Manifest ist da, ohne Weiterleitung
    .title = Das Manifest fehlt, oder der Server antwortet mit einer Weiterleitung
manifest-type = Das Manifest wird als XML geliefert
    .title = Das Manifest wird mit einem falschen Typ geliefert
manifest-length = Das Manifest ist so lang wie angekündigt
    .title = Das Manifest ist kürzer als angekündigt, komprimiert oder ohne seine Länge gesendet
manifest-reads = Das Manifest ist eine Eigenschaftsliste
    .title = Das Manifest ist keine Eigenschaftsliste
manifest-keys = Das Manifest hat jeden Schlüssel, den Apple verlangt
    .title = Das Manifest hat nicht jeden Schlüssel, den Apple verlangt
manifest-kinds = iOS kennt jedes kind im Manifest
    .title = Das Manifest nennt kein Paket, oder es nennt ein kind, das iOS nicht kennt
manifest-urls = Alles im Manifest hat eine https-Adresse
    .title = Etwas im Manifest hat keine https-Adresse
manifest-server = Der Server im Manifest antwortet
    .title = Der Server im Manifest antwortet nicht, oder Geräte lehnen sein Zertifikat ab

# Icons and package
package-head = iOS kann vor dem Laden nach dem Paket fragen
    .title = Der Server lehnt HEAD für das Paket ab
package-length = Der Server sendet die Länge des Pakets
    .title = Der Server sendet die Länge des Pakets nicht
package-type = Das Paket wird mit dem richtigen Typ geliefert
    .title = Das Paket wird mit einem falschen Typ geliefert
package-encoding = Das Paket wird unverändert gesendet: nicht noch einmal komprimiert, nicht in Stücken (chunked)
    .title = Das Paket wird noch einmal komprimiert oder in Stücken (chunked) gesendet
package-ranges = Angehaltene Downloads lassen sich fortsetzen: Der Server bietet Teile an
    .title = Der Server bietet keine Teile an, daher lassen sich angehaltene Downloads nicht fortsetzen
package-version = Der Server kennzeichnet jede Version des Pakets
    .title = Der Server kennzeichnet Versionen des Pakets nicht
icon-57 = Das kleine Symbol ist ein PNG mit 57 Pixeln
    .title = Das kleine Symbol fehlt oder ist kein PNG mit 57 Pixeln
icon-512 = Das große Symbol ist ein PNG mit 512 Pixeln
    .title = Das große Symbol fehlt oder ist kein PNG mit 512 Pixeln
package-same = HEAD und GET stimmen überein
    .title = HEAD und GET stimmen beim Paket nicht überein
package-beginning = Geräte können den Anfang des Pakets anfordern
    .title = Geräte können den Anfang des Pakets nicht anfordern
package-end = Geräte können das Ende des Pakets anfordern
    .title = Geräte können das Ende des Pakets nicht anfordern
package-stale = Teile eines älteren Builds werden nie mit diesem zusammengesetzt
    .title = Teile eines älteren Builds würden mit diesem zusammengesetzt
package-past-end = Der Server lehnt einen Teil hinter dem Ende ab
    .title = Der Server lehnt einen Teil hinter dem Ende nicht ab
package-zip = Das Paket ist ein vollständiges Archiv
    .title = Das Paket ist kein vollständiges Archiv: abgeschnitten oder eine Datei anderer Art
package-app = Die enthaltene App ist die, die das Manifest nennt
    .title = Die enthaltene App ist nicht die, die das Manifest nennt
package-whole = Das Paket lässt sich vollständig laden
    .title = Das Paket lässt sich nicht vollständig laden
package-hashes = Die Prüfsummen im Manifest passen zum Paket
    .title = Die Prüfsummen im Manifest passen nicht zum Paket
