# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = Allgemein
settings-network = Netzwerk
settings-about = Über
settings-window = Fenster
settings-language = Sprache
settings-language-why = Für dieses Fenster. Die Webseiten richten sich nach jedem Testgerät.
settings-as-system = Wie das System · { $language }
settings-size = Größe von allem
settings-size-why = Text, Bedienelemente und Codes
settings-contrast = Kontrast erhöhen
settings-contrast-why = Dunklere Linien und leise Texte. Die Einstellung des Systems gilt auch.
settings-motion = Bewegung reduzieren
settings-motion-why = Nichts dreht sich, während eine Datei gelesen wird. Die Einstellung des Systems gilt auch.
settings-phones = Während Testgeräte laden
settings-keep-awake-why = Auch der Bildschirm bleibt an, solange ein Code den ganzen Bildschirm füllt.
settings-when-closed = Beim Schließen des Fensters
settings-when-closed-why = Lädt kein Gerät, wird Airlift sofort beendet.
when-closed = { $choice ->
    [finish] Nach den Downloads beenden
    [quit] Sofort beenden
   *[ask] Fragen
}
settings-data = Daten
settings-data-folder = Datenordner
settings-data-why = Namen, Notizen, Auslieferungen und die Schlüssel von Airlift. Builds bleiben, wo sie sind.
settings-show = Anzeigen
settings-open = Öffnen …
settings-ports = Ports
settings-https-port = HTTPS-Port
settings-https-port-why = Für Pakete, Manifeste und Webseiten. Gilt ab dem nächsten Start.
settings-http-port = HTTP-Port
settings-http-port-why = Zum Einrichten von Testgeräten. Gilt ab dem nächsten Start.
settings-port-wrong = Von 1 bis 65535
settings-pages-only = Installationsseite nur über HTTPS
settings-pages-only-why = Geräte ohne Einrichtung können sie dann nicht lesen. Gilt ab dem nächsten Start.
settings-reach = Adressen und Vertrauen
settings-reach-why = Adresse in Links, Name im Netzwerk, öffentliche Adresse, Firewall
settings-certificate-why = Das Zertifikat von Airlift oder ein eigenes
about-copy = Diagnose kopieren
about-diagnostics-why = Die Diagnose enthält Version, System, Netzwerkstatus und die letzten Fehler; keine Namen, Adressen oder UDIDs.
about-rename = Titel bearbeiten
about-shortcuts = Tastenkürzel
about-tabs = Übersicht bis Aktivität
about-larger = Alles größer
about-smaller = Alles kleiner
about-licences = Airlift ist freie Software unter MIT oder Apache 2.0. Schriften, Symbole und Bibliotheken haben eigene Lizenzen.
