# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = { $name } aus der Liste entfernt
notice-removed-several = { $count ->
        [one] Ein Build aus der Liste entfernt
       *[other] { COUNT($count) } Builds aus der Liste entfernt
    }
notice-on-shelf-already = { $name } ist schon in der Liste; Airlift hat die Datei neu gelesen
notice-another-app = { $name } ist jetzt { $now }; { $before } bleibt ohne Datei in der Liste
notice-added = { $name } { $version } ({ $build }) zur Liste hinzugefügt
notice-kept-again = Alles ist wieder auf der Festplatte gesichert
notice-notes-cut = Airlift hat nur die ersten 64 KB der Notizen behalten
notice-saved = { $name } gesichert
notice-imported = { $name } importiert; Airlift behält die eigenen Adressen
notice-certificate-renewed = Das Zertifikat wurde auf der Festplatte erneuert und ist gültig bis { DATE($until) }
notice-certificate-used = Testgeräte sehen jetzt das Zertifikat für { LIST($names, commas: 1) }
notice-deliveries-forgotten = Auslieferungen gelöscht

# Why some of a build could not be compared with its signature
unchecked-no-list = Der Build hat keine Liste seiner Dateien
unchecked-packed = { $path } lässt sich nicht entpacken

# Why the identity could not be used
identity-file = { $doing ->
    [make-folder] Der Ordner für die Identität lässt sich nicht anlegen
    [lock] Die Identität lässt sich nicht sperren
    [protect-key] Der Schlüssel der Zertifizierungsstelle lässt sich nicht schützen
    [read-key] Der Schlüssel der Zertifizierungsstelle lässt sich nicht lesen
    [read-certificate] Das Zertifikat der Zertifizierungsstelle lässt sich nicht lesen
    [write-key] Der Schlüssel der Zertifizierungsstelle lässt sich nicht schreiben
    [write-certificate] Das Zertifikat der Zertifizierungsstelle lässt sich nicht schreiben
    [remove-certificate] Das Zertifikat der Zertifizierungsstelle lässt sich nicht entfernen
    [keep-brought] Das Zertifikat lässt sich nicht sichern
   *[remove-brought] Das Zertifikat lässt sich nicht entfernen
}: { $detail } ({ $path })
identity-damaged = { $what ->
    [authority-key] Der Schlüssel der Zertifizierungsstelle
   *[authority-certificate] Das Zertifikat der Zertifizierungsstelle
} ist beschädigt: { $detail } ({ $path })
identity-crypto = { $what ->
    [authority] Die Zertifizierungsstelle
    [server-certificate] Das Serverzertifikat
   *[certificate] Ein Zertifikat
} lässt sich nicht erstellen: { $detail }
identity-out-of-scope = Die Zertifizierungsstelle ist auf lokale Adressen beschränkt und darf nicht für { $hosts } signieren

# Why the data folder could not be used
store-no-place = Dieses System hat keinen Ordner für Daten; wähle einen mit --data-dir
store-folder = Der Datenordner lässt sich nicht verwenden: { $detail } ({ $path })
store-foreign = { $path } gehört einem anderen Benutzer dieses Computers, der dort alles Mögliche abgelegt haben könnte
store-not-a-file = { $path } ist keine Datei
store-damaged-shelf = Die Datenbank der Liste ist beschädigt: { $detail }
store-in-use = Ein anderes Airlift verwendet den Datenordner ({ $path })
store-database = { $doing ->
    [bring-the-shelf-to-its-new-form] Die Liste lässt sich nicht auf das neue Format aktualisieren
    [forget-the-deliveries] Die Auslieferungen lassen sich nicht löschen
    [forget-the-device] Das Gerät lässt sich nicht vergessen
    [open-the-shelf] Die Liste lässt sich nicht öffnen
    [read-the-deliveries] Die Auslieferungen lassen sich nicht lesen
    [read-the-devices] Die Geräte lassen sich nicht lesen
    [read-the-shelf] Die Liste lässt sich nicht lesen
    [remember-the-phone] Das Testgerät lässt sich nicht merken
    [remove-the-build] Der Build lässt sich nicht entfernen
    [save-the-build] Der Build lässt sich nicht sichern
    [save-the-deliveries] Die Auslieferungen lassen sich nicht sichern
    [save-the-device] Das Gerät lässt sich nicht sichern
    [save-the-draft] Der Entwurf lässt sich nicht sichern
   *[save-the-page-of-the-app] Die Seite der App lässt sich nicht sichern
}: { $detail }
store-newer = Ein neueres Airlift hat die Liste geschrieben (Formatversion { $version })

# What in settings.toml was not understood
settings-unreadable = settings.toml: { $detail }
settings-no-file = Das ist keine Datei
settings-no-toml = { $detail }
settings-must-be = { $key } muss { $wanted ->
    [theme] "system", "light" oder "dark" sein
    [language] "en", "de", "fr", "es", "ja" oder "zh-Hans" sein
    [size] eine Zahl von 75 bis 200 sein
    [address] eine Adresse wie "192.168.1.24" oder ".local" sein
    [port] eine Zahl von 1 bis 65535 sein
    [shelf-order] "version", "time" oder "name"
    [when-closed] "ask", "finish" oder "quit"
    [notify] eine Liste aus "delivered", "needs-help", "appeared" und "expires-soon"
    [apps] eine Liste von Bundle-IDs wie ["com.example.app"]
    [flag] true oder false sein
    [destinations] eine Liste von Tabellen sein, jede mit einem Ziel als to, etwa "s3://builds"
    [text] Text sein
    [proxy-header] "X-Forwarded-For" oder "Forwarded" sein
    [watched] Tabellen mit je einem Pfad: [[watched]], path = "/builds"
   *[url] eine Adresse wie "https://builds.example.com" sein
}
settings-both = { SAID($first) }; { SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = Zurzeit wird nichts bereitgestellt: Die Datei fehlt, oder es gibt kein Netzwerk
control-busy = Airlift ist überlastet; versuche es gleich noch einmal
control-several = Mehrere Builds passen zu { $which }: Verwende die Nummer, die „list“ ausgibt
control-none = Kein Build in der Liste passt zu { $which }
control-too-large = Die Anfrage ist zu groß
control-unreadable = Die Anfrage war nicht lesbar
control-not-here = Nur dieser Computer darf diesen Port verwenden
control-no-token = Das Token fehlt oder ist falsch; es steht in control.json im Datenordner
control-no-paths = Der Body muss aus absoluten Pfaden bestehen, einem je Zeile
control-no-build = Der Body muss einen Build nennen
control-no-number = Der Body muss eine Zahl sein
control-unknown = Verwende GET /list oder POST /add, /added, /describe, /link, /share, /remove, /rehearse, /rehearsing, /rehearsed und /raise
notice-export-opened = „{ $name }“ ist ein Build: Airlift hat „{ $universal }“ hinzugefügt und { $count ->
        [one] 1 Variante für einzelne Geräte
       *[other] { $count } Varianten für einzelne Geräte
    } weggelassen
