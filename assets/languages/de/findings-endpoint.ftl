# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = Stelle die Uhr dieses Computers richtig. Geht sie richtig, beende Airlift und führe airlift-cli identity reset aus; richte dann jedes Testgerät neu ein.
authority-over =
    .title = Airlifts Zertifizierungsstelle ist am { DATE($day) } abgelaufen
    .why = Testgeräte vertrauen ihren Zertifikaten nicht mehr: „Verbindung zum Server nicht möglich“.
    .fix = { -reset-authority }
authority-not-begun =
    .title = Airlifts Zertifizierungsstelle ist vor dem { DATE($day) } nicht gültig
    .why = Sie wurde erstellt, als die Uhr vorging. Bis zu diesem Tag vertrauen Testgeräte ihren Zertifikaten nicht: „Verbindung zum Server nicht möglich“.
    .fix = { -reset-authority }
authority-ends-soon =
    .title = Airlifts Zertifizierungsstelle läuft { $days ->
        [0] in weniger als einem Tag
        [one] in 1 Tag
       *[other] in { $days } Tagen
    } ab
    .why = Ab { DATE($day) } zeigen Testgeräte „Verbindung zum Server nicht möglich“.
    .fix = Beende Airlift, wenn niemand es braucht, und führe airlift-cli identity reset aus. Richte dann jedes Testgerät neu ein.
certificate-expired =
    .title = { $brought ->
        [true] Dein Zertifikat
       *[false] Airlifts Zertifikat
    } ist am { DATE($day) } abgelaufen
    .why = Testgeräte zeigen „Verbindung zum Server nicht möglich“.
    .fix = { $brought ->
        [true] Erneuere es dort, wo du es bekommen hast. Airlift verwendet dann automatisch die neue Datei.
       *[false] Erneuere es hier. Geräte, die Airlift schon vertrauen, brauchen nichts Neues.
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] Dein Zertifikat
       *[false] Airlifts Zertifikat
    } läuft { $days ->
        [0] in weniger als einem Tag
        [one] in 1 Tag
       *[other] in { $days } Tagen
    } ab
    .why = Ab { DATE($day) } zeigen Testgeräte „Verbindung zum Server nicht möglich“.
    .fix = { $brought ->
        [true] Erneuere es dort, wo du es bekommen hast. Airlift verwendet dann automatisch die neue Datei.
       *[false] Erneuere es hier. Geräte, die Airlift schon vertrauen, brauchen nichts Neues.
    }
certificate-refused =
    .title = Testgeräte lehnen das Zertifikat ab
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }Noch eine Regel ist verletzt.
       *[other] { " " }Noch { $more } Regeln sind verletzt.
    }
    .fix = Verwende ein Zertifikat, das alle Regeln von Apple erfüllt.
certificate-good =
    .title = Das Zertifikat erfüllt alle { COUNT($rules) } Regeln von Apple
no-network =
    .title = Dieser Computer ist in keinem Netzwerk
    .why = Testgeräte können ihn nicht erreichen.
    .fix = Verbinde ihn mit dem WLAN der Testgeräte.
only-this-computer =
    .title = Links verwenden { $host }, was nur dieser Computer erreicht
    .why = Auf einem Testgerät ist das das Gerät selbst.
    .fix = Starte Airlift mit einer Adresse im Netzwerk oder ohne --host.
no-more-connections =
    .title = Neue Testgeräte müssen warten
    .why = Das System erlaubt Airlift keine weiteren Verbindungen.
    .fix = Beende Programme, die viele Dateien verwenden, oder warte, bis Downloads fertig sind.
set-up-needed =
    .title = Ein neues Testgerät muss einmal eingerichtet werden
    .why = Bis es diesem Computer vertraut, zeigt es „Verbindung zum Server nicht möglich“.
    .fix = Scanne den Code zum Einrichten mit dem Gerät, und folge den Schritten dort.
nobody-came =
    .title = Noch kein Testgerät hat { $host } erreicht
    .why = { $count ->
        [0] Ein Gastnetz, eine Firewall oder ein anderes Netzwerk sperrt vielleicht Testgeräte.
       *[other] Auf diesem Computer aktiv: { LIST($firewalls) }. Das kann Testgeräte sperren, ein Gastnetz auch.
    }
    .fix = Öffne „Erreichbarkeit“, wenn ein Testgerät es versucht hat und gescheitert ist.
was-reached =
    .title = Testgeräte erreichen diesen Computer
