# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = Erreichbarkeit
# The row that opens the dialog; the link too.
reach-open = Erreichbarkeit …
# Section.
reach-addresses = Adressen dieses Computers
# Section.
reach-name = Name im Netzwerk
# Section.
reach-proxy = Tunnel oder Reverse-Proxy
# The choice that is nobody's.
reach-airlift-chooses = Airlift wählt die beste Adresse
# Name of that row.
reach-let-airlift-choose = Airlift die Adresse wählen lassen
# What that choice does.
reach-airlift-chooses-why = Ändert sich, wenn dieser Computer in ein anderes Netzwerk kommt
# What choosing the name means.
reach-name-why = Name dieses Computers: Er bleibt gleich, wenn sich die Adresse ändert. Geht in Safari, aber Büronetze sperren ihn oft.
# The choice was made at start.
reach-set-at-start = Beim Start von Airlift festgelegt; gilt, solange es läuft.
# Links go elsewhere.
reach-behind-proxy = Links verwenden die öffentliche Adresse unten, Testgeräte brauchen also keine von diesen.
# Field.
reach-public-url = Öffentliche Adresse
# What it is for.
reach-proxy-why = Falls du schon einen Proxy hast: Testgeräte vertrauen seinem Zertifikat und müssen nicht eingerichtet werden. Er leitet alles an den einfachen HTTP-Port von Airlift auf diesem Computer weiter:
# Uses what was typed.
reach-use = In Links verwenden
# Ends that.
reach-stop = Nicht mehr verwenden
# Copies where the proxy is to be pointed.
reach-copy-upstream = Upstream-Adresse kopieren
# Copies the line for the proxy.
reach-copy-line = Für diesen Proxy kopieren
# Copies the firewall's command.
reach-copy-command = Befehl kopieren
# A button; the system asks before anything changes.
reach-open-firewall = Testgeräte zulassen …
# Being found out.
reach-looking-at-firewall = Firewall wird gesucht …
# None was found.
reach-no-firewall = Keine Firewall des Systems gefunden. Hat andere Sicherheitssoftware eine, erlaube Airlift dort.
# What stands in links because it was named when Airlift was started.
reach-in-links = In Links
# What stands in links because the person chose it.
reach-in-links-by-hand = In Links · von dir gewählt
# What stands in links because nobody chose.
reach-in-links-found = In Links · von Airlift gewählt

reach-cause-guest = Gäste-WLAN oder ein Netzwerk, das Geräte voneinander trennt
    .how = Gastnetze und „Client Isolation“ lassen Testgeräte ins Internet, aber nicht zu diesem Computer. Verwende ein anderes WLAN oder einen Hotspot.
reach-cause-other-network = Das Testgerät ist in einem anderen Netzwerk
    .how = Es verwendet mobile Daten oder ein anderes WLAN mit anderen Adressen. Einstellungen › WLAN auf dem Gerät zeigt, welches.
reach-cause-vpn = Ein VPN, iCloud Privat-Relay oder ein Proxy auf dem Gerät
    .how = Sie leiten den Datenverkehr des Geräts an diesem Netzwerk vorbei. Deaktiviere sie während der Installation.
reach-cause-sleep = Dieser Computer schläft
    .how = Ein Computer im Ruhezustand antwortet nicht. Halte ihn wach.
reach-cause-proxy-off = Der Proxy läuft nicht oder leitet woandershin weiter
    .how = Er muss auf diesem Computer laufen und jeden Pfad an die Adresse unten weiterleiten.
reach-cause-proxy-page = Der Proxy zeigt zuerst eine eigene Seite
    .how = Anmeldeseiten und die Warnseite des kostenlosen ngrok antworten anstelle von Airlift. iOS zeigt sie nicht, sondern bricht ab.
reach-cause-name = Auf dem Gerät führt der Name woandershin
    .how = Öffne die öffentliche Adresse auf dem Gerät in Safari: Sie muss Airlifts Text „Hier ist nichts“ zeigen.
reach-no-address = Dieser Computer hat keine Adresse, die ein Testgerät erreichen könnte
reach-way-out = { $kind ->
        [wifi] WLAN, für das Internet verwendet: Geräte in diesem WLAN erreichen es
        [ethernet] Kabelnetz, für das Internet verwendet: Geräte erreichen es, wenn das WLAN zum selben Netzwerk gehört
       *[other] Netzwerk, für das Internet verwendet: Geräte im selben Netzwerk erreichen es
    }
reach-beside = { $kind ->
        [wifi] WLAN, nicht für das Internet verwendet: Geräte in diesem WLAN erreichen es
        [ethernet] Kabelnetz, nicht für das Internet verwendet: Geräte erreichen es, wenn das WLAN zum selben Netzwerk gehört
       *[other] Netzwerk, nicht für das Internet verwendet: Geräte im selben Netzwerk erreichen es
    }
reach-hotspot = Hotspot eines iPhones: Dieses und andere Geräte darin erreichen es
reach-another = Weitere Adresse von { $name }
reach-ipv6 = Die IPv6-Adresse von { $name }: Testgeräte erreichen sie, wenn IPv6 aktiv ist
reach-vpn-for-all = Ein VPN für allen Datenverkehr: Nur Geräte im selben VPN erreichen es
reach-vpn = Ein VPN: Nur Geräte im selben VPN erreichen es
reach-virtual = Ein Netzwerk virtueller Maschinen auf diesem Computer: für Testgeräte unerreichbar
reach-container = Ein Netzwerk von Containern auf diesem Computer, etwa von Docker: für Testgeräte unerreichbar
reach-self-assigned = Selbst zugewiesen, weil das Netzwerk keine Adresse gab: Testgeräte erreichen sie selten
reach-loopback = Nur dieser Computer
reach-phone-came = Zuletzt erreicht: { $ago }
reach-nobody-came = Noch kein Testgerät hat { $address } erreicht
reach-nobody-came-sentence = Noch kein Testgerät hat { $address } erreicht.
reach-use-in-links = { $what } in Links verwenden
reach-announce = { $name } in diesem Netzwerk bekannt geben
reach-name-odd = Airlift kann den Namen dieses Computers nicht bekannt geben: Verwende nur Buchstaben, Ziffern und Bindestriche.
reach-not-announced-proxy = { $name } wird nicht bekannt gegeben: Links verwenden die öffentliche Adresse.
reach-not-announced-certificate = { $name } wird nicht bekannt gegeben: Dein eigenes Zertifikat gilt nicht dafür.
reach-not-announced-start = { $name } wird nicht bekannt gegeben: Airlift wurde für eine bestimmte Adresse oder ohne Bekanntgabe gestartet.
reach-announced-off = Testgeräte finden { $name } nur, wenn das System den Namen bekannt gibt.
reach-announced-starting = Airlift prüft, ob { $name } frei ist …
reach-announced = Airlift gibt { $name } in diesem Netzwerk per Multicast bekannt.
reach-announced-by-system = Das System gibt { $name } bekannt; Airlift ergänzt seine Einrichtungsseite.
reach-announced-taken = Ein anderer Computer heißt { $name }: Benenne diesen Computer um, um seinen Namen in Links zu verwenden.
reach-announced-forbidden = macOS sperrt Airlift in diesem Netzwerk: Aktiviere Airlift in Systemeinstellungen › Datenschutz & Sicherheit › Lokales Netzwerk.
reach-announced-failed = Das System erlaubt die Bekanntgabe nicht: { $detail }
reach-firewall = { $passes ->
        [no] { $name } sperrt Testgeräte
        [unknown] { $name } ist aktiv und sperrt vielleicht Testgeräte
       *[yes] { $name } ist aktiv und lässt Testgeräte durch
    }
reach-firewall-passes = Sie erlaubt die Verbindungen von Airlift; prüfe zuerst die anderen Ursachen.
reach-firewall-terminal = Gib dies in einem Terminal ein, um die Ports { $https } und { $http } zu öffnen:
reach-firewall-root = Nur root kann ihre Regeln lesen. Dies öffnet die Ports { $https } und { $http } bis zum nächsten Neustart:
reach-firewall-macos = Erlaube airlift in Systemeinstellungen › Netzwerk › Firewall › Optionen, oder gib dies im Terminal ein:
reach-firewall-windows = Erlaube Airlift in Windows-Sicherheit › Firewall- & Netzwerkschutz › Zugriff von App durch Firewall zulassen, oder gib dies in einem als Administrator geöffneten Terminal ein:
reach-caddy-caveat = Bekommt sein Zertifikat automatisch, wenn der Name aus dem Internet zu diesem Computer führt, oder durch eine DNS-Challenge.
reach-nginx-caveat = Füge dies in den server-Block mit deinem Zertifikat ein. Ohne Zwischenspeichern zeigen Downloads ihren wahren Fortschritt.
reach-cloudflared-caveat = Pakete verlassen dein Netzwerk, so schnell wie dein Upload. Ohne Account ändert sich die Adresse bei jedem Start und hat keinen Pfad. Cloudflare darf diese Seiten nicht zwischenspeichern.
reach-tailscale-caveat = Testgeräte müssen in deinem Tailnet sein. Die Adresse ist der ts.net-Name dieses Computers; das Zertifikat macht ihn öffentlich.
reach-ngrok-caveat = Pakete verlassen dein Netzwerk. Kostenlose Accounts zeigen zuerst eine Warnseite, an der iOS nicht vorbeikommt: Die Installation braucht einen bezahlten Account. Die Adresse hat keinen Pfad.
