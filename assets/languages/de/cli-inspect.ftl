# `inspect`: what is inside a file.

inspect-changed-meanwhile = Die Datei wurde während der Prüfung geändert; führe dies noch einmal aus
# On one line, again and again.
inspect-verifying = Wird geprüft: { PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = Urteil
inspect-label-identifier = Kennung
inspect-label-file = Datei
inspect-label-size = Größe
inspect-label-matching = Passend
inspect-label-programs = Programme
inspect-label-changed = Geändert
inspect-label-missing = Fehlend
inspect-label-added = Hinzugefügt
inspect-label-unreadable = Nicht lesbar
inspect-label-not-judged = Nicht geprüft
inspect-label-needs = Braucht
inspect-label-runs-on = Läuft auf
inspect-label-architecture = Architektur
inspect-label-built-with = Gebaut mit
inspect-label-sdk = SDK
inspect-label-macos = Unter macOS
inspect-label-languages = Sprachen
inspect-label-names = Heißt auch
inspect-label-icon = Symbol
inspect-label-signed-for = Signiert für
inspect-label-profile = Profil
inspect-label-uuid = UUID
inspect-label-team = Team
inspect-label-devices = Geräte
inspect-label-issued = Ausgestellt
inspect-label-expires = Läuft ab
inspect-label-device = Gerät
inspect-label-sound = Unversehrt
inspect-label-broken = Defekt
inspect-label-wrong-checksums = CRC falsch
inspect-label-endless = Ende unklar
inspect-label-installs-until = Gültig bis
inspect-label-may-sign = Zertifikate
inspect-label-program = Programm
inspect-label-capabilities = Funktionen
inspect-label-must-lack = Schließt aus
inspect-label-background = Hintergrund
inspect-label-schemes = URL-Schemata
inspect-label-plain-http = HTTP ohne TLS

# Headings.
inspect-verification = Jede Datei mit der Signatur verglichen
inspect-package = Jede Datei des Pakets entpackt
inspect-entitlements = Berechtigungen (Entitlements)
inspect-app = App
inspect-signing = Signierung
inspect-requirements = Anforderungen
inspect-permissions = Zugriffe
inspect-inside = Enthalten
inspect-room = Größte Teile
inspect-duplicates = Duplikate: { SIZE($bytes) } zu viel
inspect-uncompressed = Ohne Kompression gesichert: { SIZE($bytes) }
inspect-leftovers = Unnötige Dateien

# A finding.
inspect-finding = { $severity ->
        [blocks] Verhindert die Installation
        [risks] Kann fehlschlagen
        [note] Gut zu wissen
       *[passed] Bestanden
    }: { $title }
# How many of a list are not told.
inspect-more = und { $count } weitere
inspect-size = { SIZE($download) } zu laden, { SIZE($installed) } auf dem Gerät
inspect-matching = { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    }, { SIZE($bytes) } verglichen
inspect-programs = { $programs } mit { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }
inspect-needs = { $system } { $minimum } oder neuer
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px, { $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] Entwicklung
        [ad-hoc] Ad-hoc-Verteilung
        [enterprise] interne Verteilung (Enterprise)
        [app-store] App Store oder TestFlight
       *[none] nichts: kein Profil
    }
inspect-any-device = alle
inspect-certificate-until = { $subject }, bis { DATE($day) }
inspect-device-listed = { $udid }: { $listed ->
        [yes] enthalten
        [malformed] keine UDID, die 24 oder 40 Hexadezimalziffern hat
       *[no] nicht enthalten
    }
inspect-installs-until = { DATE($day) }, { $of ->
        [profile] dann läuft das Profil ab
        [certificate] dann läuft das Signierzertifikat ab
       *[bundle] dann läuft Profil oder Zertifikat einer Erweiterung ab
    }
inspect-certificates-alike = { $certificate } ({ $count ->
        [one] 1 Zertifikat
       *[other] { $count } Zertifikate
    })
inspect-program = { $architecture }: { $state }
inspect-program-for = { $architecture }, { $platform }: { $state }
inspect-program-from = { $architecture }, { $platform } { $minimum } oder neuer: { $state }
inspect-signature-not-read = Signatur nicht gelesen: { SAID($reason) }
inspect-not-signed = nicht signiert
inspect-signed = { $how ->
        [by] signiert von { $signer }
        [ad-hoc] ohne Zertifikat signiert
       *[somehow] signiert
    }{ $authority ->
        [other] , nicht von Apple
        [invalid] , die Signatur ist beschädigt
        [unsigned] { "" }
       *[apple] { "" }
    } ({ LIST($hashes) }{ $has_der ->
        [true] , DER-Entitlements
       *[false] { "" }
    })

# Where plain HTTP is allowed.
inspect-http-anywhere = überall
inspect-http-web-content = in Webinhalten
inspect-http-local-network = im lokalen Netzwerk
# A usage description without text.
inspect-empty = (leer)

# What is inside.
inspect-bundle = { $path }: { LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version }: { LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] Erweiterung
        [watch-app] Watch-App
        [app-clip] App Clip
        [framework] Framework
        [library] Bibliothek
       *[on-demand-resources] On-Demand-Ressourcen
    }
inspect-share = { $percent ->
        [0] <1 %
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] Programm
        [framework] Code
        [extension] Erweiterung oder App
        [assets] Asset-Katalog
        [media] Medien
        [localization] Texte
        [signature] Signatur
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }  ({ $kind ->
        [debug-symbols] Debug-Symbole
        [swift-module] Swift-Modul
        [headers] Header
        [static-library] statische Bibliothek
       *[system-litter] Systemreste
    })
