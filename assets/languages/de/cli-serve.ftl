# `serve`: builds served until interrupted.

serve-still-reading = Wird noch gelesen, Bereitstellung ohne diese Datei ({ $path })
serve-moved = Testgeräte erreichen diesen Computer jetzt unter { $address }; diese Links ersetzen die obigen
serve-proxy = Der Proxy muss alles an { $address } weiterleiten
serve-fingerprint = Fingerabdruck zum Vergleich mit dem Gerät:
serve-imported = Das Zertifikat ist für { LIST($names, commas: 1) }, ausgestellt von { SAID($issuer) }:
serve-port-taken = Port { $taken } ist belegt: { $used } wird verwendet
serve-begun = Bereitgestellt, bis du Strg+C drückst
# What a phone did.
serve-news = { $event ->
        [page] hat die Installationsseite geöffnet
        [setup] hat die Einrichtungsseite geöffnet
        [profile] hat das Einrichtungsprofil geladen
        [trusted] vertraut Airlift
        [manifest] hat das Manifest: iOS fragt, ob es installieren soll
        [package] lädt, { SIZE($done, $size) } von { SIZE($size) }
        [resumed] setzt fort, { SIZE($done, $size) } von { SIZE($size) }
        [delivered] Datei ausgeliefert
        [interrupted] angehalten bei { SIZE($done, $size) } von { SIZE($size) }
       *[refused] vertraut Airlift nicht: Schalter einschalten
    }
serve-back = { $path } ist wieder bereitgestellt

# After Ctrl+C, while phones download.
serve-waiting = { $downloads ->
        [one] 1 Download läuft noch
       *[other] { $downloads } Downloads laufen noch
    }: Airlift wartet höchstens { $seconds } s; drücke noch einmal Strg+C, um jetzt zu beenden
# What became of a download.
serve-became = { $end ->
        [delivered] Datei ausgeliefert
        [cut-off] angehalten bei { SIZE($done, $size) } von { SIZE($size) }
       *[left] nicht fertig geworden
    }
serve-no-room = Der QR-Code braucht { COUNT($columns) } Spalten und { COUNT($lines) } Zeilen: Vergrößere das Terminal, oder öffne die Installationsseite auf dem Gerät.
