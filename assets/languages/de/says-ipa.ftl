# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = Das Paket hat mehr Code, als Airlift prüft
code-unread-cut-off = Die Datei endet davor
code-unread-overlaps = Sie überlappt einen anderen Teil der Datei
code-unread-no-program = Es ist kein Programm
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] Liste der Prüfsummen
    [alternate] zweite Liste der Prüfsummen
    [info-plist] Info.plist
    [requirements] Anforderungen
    [resources] Dateiliste (CodeResources)
   *[entitlements] Berechtigungen (Entitlements)
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] Erstellungsdatum
    [expires] Ablaufdatum
    [devices] Geräte
   *[certificates] Zertifikate
}

# Several of these, one after the other
parts-joined = { SAID($first) }, { SAID($rest) }

# Topics in which two builds differ
compare-topic-app = App
compare-topic-signing = Signierung
compare-topic-entitlements = Berechtigungen (Entitlements)
compare-topic-devices = Geräte
compare-topic-permissions = Zugriffe
compare-topic-requirements = Anforderungen
compare-topic-bundles = Enthaltene Erweiterungen und Apps
compare-topic-frameworks = Frameworks und Bibliotheken
compare-topic-languages = Sprachen
compare-topic-sizes = Größe
compare-topic-findings = Befunde

# What differs between two builds
compare-name = Name
compare-identifier = Kennung
compare-version = Version
compare-build = Build
compare-minimum-system = Mindestsystem
compare-runs-on = Läuft auf
compare-architectures = Architekturen
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = Gebaut unter macOS
compare-kind = Art
compare-profile = Profil
compare-profile-uuid = UUID des Profils
compare-team = Team
compare-signed-by = Signiert von
compare-expires = Läuft ab
compare-all-devices = Alle Geräte
compare-download = Download
compare-installed = Auf dem Gerät

# What an app asks of a phone, or may do there
compare-needs = Verlangt: { $name }
compare-must-lack = Schließt aus: { $name }
compare-background-mode = Hintergrundmodus: { $name }
compare-url-scheme = URL-Schema: { $name }
compare-http-exception = HTTP-Ausnahme: { $name }
compare-plain-http-anywhere = Überall einfaches HTTP
compare-plain-http-in-web-content = Einfaches HTTP in Webinhalten
compare-plain-http-on-the-local-network = Einfaches HTTP im lokalen Netzwerk
compare-replacement = { $how ->
        [replaces] Auf Geräten mit dem älteren Build ersetzt ihn der neuere.
        [beside] Es sind verschiedene Apps: Ein Gerät kann beide haben.
        [refused] Geräte mit dem älteren Build lehnen den neueren ab: Die Builds sind mit verschiedenen Anwendungskennungen signiert. Lösche zuerst den älteren; seine Daten gehen verloren.
       *[unknown] Airlift kann nicht sagen, ob der neuere Build den älteren ersetzt: Die Signatur des einen hat keine Anwendungskennung.
    }
