# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = Nicht versucht
self-test-slow = { SAID($found) }, aber erst nach { $seconds } s
self-test-look-at-network = Prüfe das Netzwerk zwischen Gerät und Server, und was der Server sonst noch tut.
self-test-by-source = { SAID($found) } ({ $source })
self-test-text = { $text }
self-test-looking = Was unter der Adresse liegt
self-test-by-method = { $method }: { SAID($found) }
self-test-serve-as = Liefere die Datei als { $type }.
self-test-into-path = Verlege alles in den Pfad.
self-test-serve-as-it-is = Liefere die Datei unverändert.

# The whole way
self-test-group-reach = Erreichen
self-test-group-set-up = Einrichtung
self-test-group-certificate = Zertifikat
self-test-group-manifest = Manifest
self-test-group-package = Paket
self-test-all-passed = Alle { COUNT($total) } Prüfungen bestanden
self-test-may-trouble = { COUNT($risky) } von { COUNT($total) } können auf einem Gerät fehlschlagen
self-test-stops = { COUNT($failed) } von { COUNT($total) } fehlgeschlagen: Ein Gerät bleibt stehen bei „{ SAID($step) }“

# The network
self-test-no-address = Der Name führt nicht zu einer Adresse: { $detail }
self-test-name-without-address = Der Name führt nicht zu einer Adresse
self-test-use-an-address = Verwende eine Adresse statt des Namens, oder trage den Namen im DNS des Netzwerks ein.
self-test-led-inside = Ein Server von außen verweist auf diesen Computer oder sein Netzwerksegment; ein Gerät könnte diese Adresse nicht erreichen
self-test-refused = An dieser Adresse und diesem Port antwortet nichts
self-test-check-port = Prüfe den Port, und ob der Server läuft.
self-test-unreachable = Das Netzwerk kann die Adresse nicht erreichen: { $detail }
self-test-local-network = macOS sperrt Airlift in diesem Netzwerk
self-test-allow-local-network = Aktiviere Airlift in Systemeinstellungen › Datenschutz & Sicherheit › Lokales Netzwerk, und starte es dann neu. Ein Terminal hat dort einen eigenen Schalter.
self-test-same-network = Prüfe, ob Computer und Gerät im selben Netzwerk sind und keine Firewall den Port sperrt.
self-test-late = Keine vollständige Antwort innerhalb von { $seconds } s
self-test-old-tls = Der Server bietet nur TLS-Versionen an, die älter als 1.2 sind
self-test-switch-tls-on = Aktiviere TLS 1.2 oder 1.3 in den Einstellungen des Servers.
self-test-no-shared-cipher = Server und iPhones haben kein gemeinsames Verfahren mit Forward Secrecy
self-test-allow-ecdhe = Erlaube ECDHE-Verfahren in den Einstellungen des Servers.
self-test-alert = Der Server hat den Handshake abgebrochen: { $alert }
self-test-look-at-log = Sieh im Protokoll des Servers zu diesem Zeitpunkt nach.
self-test-not-tls = Die Antwort ist kein TLS
self-test-use-https-port = Verwende den HTTPS-Port des Servers, oder aktiviere HTTPS.
self-test-handshake-failed = Der Handshake ist fehlgeschlagen: { $detail }
self-test-closed = Die Verbindung wurde geschlossen, bevor die Antwort vollständig war
self-test-malformed = Airlift kann die Antwort nicht lesen: { $detail }
self-test-too-long = Die Antwort ist größer als { SIZE($limit) }, mehr als ein Gerät je braucht
self-test-right-file = Prüfe, ob die Adresse zur richtigen Datei führt.
self-test-too-slow = Weniger als { SIZE($slowest) } pro Sekunde kamen an

# What is wrong with an address, as the end of a sentence
self-test-place-none = fehlt
self-test-place-unencoded = enthält Zeichen, die prozentkodiert sein müssen
self-test-place-unreadable = ist nicht lesbar: { $detail }
self-test-place-scheme = beginnt mit { $scheme }, was Geräte nicht laden
self-test-place-relative = ist nicht absolut
self-test-place-without-server = nennt keinen Server
self-test-place-with-password = enthält einen Namen oder ein Passwort, was Geräte nicht senden

# What lies at an address
self-test-of-the-address = Die Adresse { SAID($why) }
self-test-write-whole-https = Schreibe die vollständige Adresse, beginnend mit https.
self-test-redirects-endless = Die Weiterleitungen hören nicht auf
self-test-use-final-address = Verwende die endgültige Adresse der Datei.

# TLS and certificates
self-test-speaks-tls = Er tut es
self-test-refused-otherwise = Aus einem anderen Grund abgelehnt
self-test-handshake-succeeds = Der Handshake gelingt
self-test-renew-certificate = Erneuere das Zertifikat in Airlift. Hilft das nicht, richte das Gerät neu ein.
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = Besorge ein Zertifikat, das diese Regel erfüllt, und installiere es auf dem Server.
self-test-key-proven = Seine Signatur unter dem Handshake ist echt
self-test-key-unproven = Airlift kann diese Art von Signatur nicht prüfen
self-test-use-key = Verwende einen Schlüssel auf der Kurve P-256 oder einen RSA-Schlüssel mit 2048 Bit.
self-test-key-refuted = Seine Signatur unter dem Handshake ist nicht echt: { $detail }
self-test-install-key = Installiere den Schlüssel, der zum Zertifikat gehört.
self-test-server-refused = Geräte lehnen { $origin } ab: { SAID($found) }
self-test-one-server = Stelle alles von einem Server bereit, oder gib diesem ein Zertifikat, das Geräte akzeptieren.
self-test-stays-red = Prüfe, ob etwas zwischen Gerät und Server Antworten verändert. Bis dahin wird die Einrichtungsseite nicht grün.
self-test-probe-unreadable = Seiten der Adresse zum Einrichten können die Antwort auf die Probeanfrage nicht lesen (Access-Control-Allow-Origin)
self-test-probe-hsts = Der Server erzwingt https (Strict-Transport-Security), daher könnten Geräte die Einrichtungsseite nicht öffnen
self-test-leave-header = Entferne diesen Header.
self-test-probe-answers = Er antwortet Seiten der Adresse zum Einrichten

# Icons
self-test-icon-none = Das Manifest nennt keines; das Gerät zeigt während des Ladens einen Platzhalter
self-test-icon-good = Ein PNG mit { $pixels } × { $pixels } Pixeln
self-test-icon-serve = Liefere ein quadratisches PNG dieser Größe; bis dahin zeigen Geräte während des Ladens einen Platzhalter.
self-test-icon-served-as = { $method }: Geliefert als „{ $type }“
self-test-icon-lengths-differ = HEAD und GET senden verschiedene Längen
self-test-icon-no-png = Es ist kein PNG, das Geräte lesen können: { $detail }
self-test-icon-other-size = Es hat { $width } × { $height } Pixel statt { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = Die Adresse des Manifests { SAID($why) }
self-test-manifest-http = Die Adresse des Manifests ist http: iOS meldet, dass es nicht installieren kann, weil das Zertifikat ungültig ist
self-test-use-https = Verwende eine https-Adresse.
self-test-manifest-query = Die Adresse des Manifests hat eine Abfrage, die manche iOS-Versionen entfernen
self-test-address-plain = https, ohne Abfrage, Namen oder Passwort
self-test-name-assumed = Dieser Computer kann { $name } nicht nachschlagen; Geräte fragen das Netzwerk, und { LIST($addresses, commas: 1) } sollte antworten
self-test-open-on-phone = Öffne die Installationsseite einmal auf einem Gerät, oder verwende in Links eine Adresse.
self-test-name-leads = { $name } führt zu { LIST($addresses, commas: 1) }
self-test-loopback = Auf einem Gerät ist { $ip } das Gerät selbst, und das lehnt iOS ab
self-test-use-own-address = Verwende die Adresse dieses Computers in dem Netzwerk, das Geräte verwenden.
self-test-self-assigned = { $ip } ist selbst zugewiesen: Geräte erreichen sie selten
self-test-connect-computer = Verbinde den Computer mit dem Netzwerk, das Geräte verwenden.
self-test-zone = { $ip } geht nur mit einer Zone, und die können Webadressen nicht haben
self-test-use-ipv4 = Verwende eine IPv4-Adresse.
self-test-unspecified = { $ip } ist nicht die Adresse eines Computers
self-test-use-address-of-computer = Verwende eine Adresse dieses Computers.
self-test-on-network = { $ip } ist eine Adresse im Netzwerk
self-test-answers = { $origin } antwortet
self-test-answers-at = { $origin } antwortet unter { $at }

# Pages, and what is not there
self-test-of-its-address = Die Adresse davon { SAID($why) }
self-test-page-served-as = Geliefert als „{ $type }“, was Safari nicht als Seite zeigt
self-test-page-of = { SIZE($size) } text/html
self-test-redirect = Es ist eine Weiterleitung ({ $status }) zu { $to }
self-test-redirect-nowhere = Es ist eine Weiterleitung ({ $status }) ohne Ziel
self-test-no-redirects = Verwende die endgültige Adresse: iOS folgt hier keinen Weiterleitungen.
self-test-sign-in = Eine Anmeldung ist nötig ({ $status }), und das kann iOS hier nicht
self-test-without-sign-in = Stelle es ohne Anmeldung bereit, unter einem Pfad, den niemand erraten kann.
self-test-nothing-there = Dort ist nichts ({ $status })
self-test-answers-status = Der Server antwortet { $status }
self-test-check-address = Prüfe die Adresse, und ob die Datei noch da ist.
self-test-unreadable = Nicht lesbar: { $detail }

# The set-up profile
self-test-links-profile = Die Seite verlinkt eine .mobileconfig
self-test-links-no-profile = Die Seite verlinkt keine .mobileconfig
self-test-link-profile = Verlinke das Einrichtungsprofil mit einem gewöhnlichen Link, der auf .mobileconfig endet.
self-test-of-profile-address = Die Adresse des Einrichtungsprofils { SAID($why) }
self-test-profile-served-as = Geliefert als „{ $type }“, daher zeigt oder sichert Safari es stattdessen
self-test-profile-link-downloads = Der Link hat ein download-Attribut, daher geht das Einrichtungsprofil in „Dateien“
self-test-profile-attached = Es wird als Anhang gesendet, daher geht das Einrichtungsprofil in „Dateien“
self-test-profile-serve-inline = Liefere es inline, und verlinke es ohne download-Attribut.
self-test-profile-inline = Weder Anhang noch Download
self-test-profile-again = Erstelle das Einrichtungsprofil noch einmal.
self-test-profile-with-root = Ein Konfigurationsprofil mit dem Root-Zertifikat „{ $name }“
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = Es enthält { $found }, aber die Zertifizierungsstelle dieses Computers ist { $wanted }
self-test-set-up-again = Richte das Gerät neu ein, mit dem Einrichtungsprofil des Computers, der die Builds bereitstellt.
self-test-no-configuration = Es ist kein Konfigurationsprofil, sondern „{ $kind }“
self-test-profile-lacks = Darin fehlt { $key }
self-test-profile-without-root = Es enthält kein Root-Zertifikat
self-test-root-lacks = In seinem Root-Zertifikat fehlt { $key }
self-test-root-empty = Sein Eintrag für das Root-Zertifikat enthält kein Zertifikat
self-test-plain-hangs = Die Adresse zum Einrichten antwortet auf HTTPS weder, noch lehnt sie es ab: Safari 18.2 und neuer wartet, bevor es HTTP verwendet
self-test-close-at-once = Lass diesen Port Verbindungen sofort schließen, die kein HTTP verwenden.
self-test-plain-speaks-https = Dieser Port bietet auch HTTPS an
self-test-plain-refuses = Der Port lehnt HTTPS sofort ab, und Safari macht mit HTTP weiter

# The install page and the manifest
self-test-page-without-link = Die Seite hat keinen itms-services-Link
self-test-of-its-link = Ihr Link: { $problem }
self-test-link-elsewhere = Ihr Link führt zu einem anderen Manifest
self-test-link-ordinary = Ein gewöhnlicher Link, einmal prozentkodiert
self-test-write-link = Verwende einen gewöhnlichen Link: itms-services://?action=download-manifest&url= und dann die Adresse des Manifests, prozentkodiert.
self-test-manifest-there = 200, auf eine Anfrage ohne Cookies
self-test-manifest-is-page = Geliefert als text/html: Statt des Manifests ist dort eine Seite
self-test-type-untold = Der Server sendet den Typ nicht
self-test-type-other = Geliefert als „{ $type }“; Apple verlangt { $named }
self-test-gzip-damaged = Mit gzip komprimiert, aber beschädigt
self-test-gzip = Mit gzip komprimiert
self-test-serve-without-gzip = Liefere es unverändert: Es ist klein, und seine Länge bleibt genau.
self-test-packed = Komprimiert als „{ $encoding }“
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } kamen in Stücken an (chunked), ohne Länge
self-test-send-length-for-phones = Sende Content-Length: Ohne sie merken Geräte nicht, wenn Daten fehlen.
self-test-manifest-again = Erstelle das Manifest noch einmal; & in Adressen muss als &amp; geschrieben sein.
self-test-manifest-list = Eine Eigenschaftsliste mit einem Dictionary
self-test-manifest-of = „{ $title }“, { $identifier }
self-test-key-missing = { $key } fehlt
self-test-item-missing = In items ist kein Item
self-test-key-missing-in-asset = In einem der Assets fehlt { $key }
self-test-key-missing-in-metadata = In metadata fehlt { $key }
self-test-add-key = Füge es hinzu, oder erstelle das Manifest noch einmal.
self-test-key-short = { $key } muss länger als ein Zeichen sein
self-test-write-longer = Schreibe einen längeren Wert.
self-test-kind-of-metadata = kind in metadata ist „{ $kind }“
self-test-write-software = Setze es auf software.
self-test-no-package-asset = Kein Asset ist ein software-package, daher gibt es nichts zu laden
self-test-name-package = Füge das Paket mit dem kind software-package hinzu.
self-test-kind-unknown = iOS kennt das kind „{ $kind }“ nicht
self-test-remove-asset = Entferne dieses Asset.
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = Manche Adressen haben eine Abfrage, die manche iOS-Versionen entfernen
self-test-no-queries = https, ohne Abfragen
self-test-of-asset-address = { $kind }: Die Adresse { SAID($why) }
self-test-write-whole-encoded = Schreibe die vollständige Adresse, prozentkodiert.
self-test-asset-http = { $kind }: Die Adresse ist http; Apple verlangt https
self-test-serve-over-https = Stelle auch das über https bereit.
self-test-no-package = Es gibt kein Paket
self-test-one-place = Alles liegt auf dem Server des Manifests
self-test-package-elsewhere = Das Paket liegt auf { $origin }

# What is asked about the package
self-test-head-refused = Der Server antwortet auf HEAD mit { $status }: Das Gerät hält dann nach „Installieren“ ohne Meldung an
self-test-head-refused-but = Der Server antwortet auf HEAD mit { $status } (er erlaubt { $allowed }): Das Gerät hält dann nach „Installieren“ ohne Meldung an
self-test-answer-head = Lass den Server auf HEAD wie auf GET antworten.
self-test-phone-stops-silently = { SAID($found) }: Das Gerät hält dann nach „Installieren“ ohne Meldung an
self-test-head-answered = Der Server antwortet auf HEAD mit 200
self-test-head-without-length = HEAD hat keine Content-Length: Geräte warten lange, bevor sie beginnen, oder beginnen nie
self-test-send-length-with-head = Sende Content-Length, auch bei HEAD.
self-test-bytes = { $bytes } Byte
self-test-no-parts = Der Server bietet keine Teile an (Accept-Ranges): Ein angehaltener Download beginnt von vorn oder scheitert
self-test-switch-ranges-on = Aktiviere Range-Anfragen in den Einstellungen des Servers.
self-test-package-is-page = Geliefert als text/html: Statt des Pakets ist dort eine Seite
self-test-package-packed = Komprimiert als „{ $encoding }“, daher passen Länge und Bereiche nicht zur Datei
self-test-switch-packing-off = Deaktiviere die Kompression für .ipa-Dateien: Sie sind schon komprimiert.
self-test-sent-in-chunks = In Stücken gesendet (chunked), ohne Länge
self-test-send-length = Sende stattdessen Content-Length.
self-test-not-packed = Kein Content-Encoding, kein Transfer-Encoding
self-test-no-version = Weder ein starkes ETag noch Last-Modified: Ein Gerät, das fortsetzt, könnte zwei Builds zusammensetzen
self-test-send-version = Sende eines davon.

# Its parts
self-test-same-headers = Sende bei HEAD dieselben Header wie bei GET.
self-test-other-length = GET sagt { $get } Byte, HEAD { $head } Byte
self-test-no-length = GET hat keine Länge, HEAD sagt { $head } Byte
self-test-header-differs = { $name } ist { $get } bei GET, aber { $head } bei HEAD
self-test-header-of-get = { $name } ist { $get } bei GET, fehlt aber bei HEAD
self-test-header-of-head = { $name } ist { $head } bei HEAD, fehlt aber bei GET
self-test-same = HEAD und GET stimmen überein
self-test-check-ranges-and-proxies = Prüfe, wie der Server auf Range antwortet; Proxys stören das oft.
self-test-whole-instead = Der Server hat statt eines Teils das ganze Paket gesendet (200)
self-test-part-answered = Der Server antwortet auf die Anfrage nach einem Teil mit { $status }
self-test-other-range = Content-Range sagt { $told }, nicht { $wanted }
self-test-no-range = Content-Range fehlt; es sollte { $wanted } sagen
self-test-part-cut = { $came } statt { $asked } Byte kamen an
self-test-part = 206, Byte { $from } bis { $last }
self-test-stale-whole = Auf If-Range mit einem anderen ETag sendet der Server das ganze Paket
self-test-stale-joined = Auf If-Range mit einem anderen ETag sendet der Server { $status }: Nach einem Update würde ein fortgesetzter Download zwei Builds zusammensetzen
self-test-check-if-range = Prüfe, wie der Server auf If-Range antwortet.
self-test-past-end-answered = Der Server antwortet mit { $status }, nicht mit 416
self-test-check-ranges = Prüfe, wie der Server auf Range antwortet.
self-test-no-archive = Es beginnt nicht wie ein Archiv
self-test-archive-cut = Es endet vor seinem Verzeichnis: Das Ende fehlt
self-test-archive = Es beginnt und endet wie ein Archiv
self-test-archive-of = Es beginnt und endet wie ein Archiv mit { $entries } Einträgen
self-test-copy-again = Kopiere die .ipa noch einmal auf den Server, und vergleiche ihre Größe mit dem Original.

# What is in it
self-test-other-app = Das Manifest sagt { $wanted }, die enthaltene App ist { $found }: iOS lädt sie und löscht sie dann
self-test-write-own-identifier = Verwende im Manifest die eigene Kennung der App.
self-test-app-not-fetched = Airlift konnte die Datei nicht lesen: { SAID($why) }
self-test-app-unreadable = Airlift kann keine App darin lesen: { $detail }
self-test-app-broken = Airlift kann keine App darin lesen
self-test-directory-too-large = Ihr Verzeichnis ist für einen Test zu groß
self-test-directory-too-slow = Ihr Verzeichnis kam zu langsam an
self-test-export-again = Exportiere die App noch einmal als .ipa.
self-test-read-in-part = Airlift hat nur Anfang, Verzeichnis und Ende von { SIZE($size) } gelesen
self-test-not-all-downloaded = Airlift hat die { SIZE($size) } nicht vollständig geladen
self-test-run-full = Führe den vollständigen Test aus.
self-test-broke-after = Nach { SIZE($came) } von { SIZE($whole) }: { SAID($found) }
self-test-whole-cut = { $came } statt { $told } Byte kamen an
self-test-check-file = Prüfe die Datei auf dem Server.
self-test-downloaded = { SIZE($size) } in { $seconds } s
self-test-manifest-from-package = Erstelle das Manifest noch einmal aus dem bereitgestellten Paket.
self-test-hash-count = Das Manifest hat { $hashes } Prüfsummen, aber das Paket hat { $pieces } Blöcke
self-test-other-piece = Block { $piece } von { $count } passt nicht: Geräte laden ihn immer wieder
self-test-hashes-match = Alle { $count } passen
