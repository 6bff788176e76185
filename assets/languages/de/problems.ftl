# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } ist nicht da
    .why = Die Datei wurde verschoben, umbenannt oder gelöscht, oder ihre Festplatte ist nicht verbunden.
    .fix = Suche die Datei und lege sie noch einmal ab.
problem-folder =
    .title = { $name } ist ein Ordner
    .why = Airlift liest .ipa-Dateien.
    .fix = Lege die .ipa-Datei ab, oder lege einen Ordner mit Builds im Fenster ab.
problem-not-a-file =
    .title = { $name } ist keine Datei
    .why = Es ist ein Gerät, eine Pipe oder ein Socket.
    .fix = Lege die .ipa-Datei selbst ab.
problem-link-of-another-user =
    .title = { $name } ist der Link eines anderen Benutzers
    .why = Dieser Benutzer könnte ihn zu jeder Datei führen lassen, die du lesen darfst.
    .fix = Lege die Datei ab, zu der er führt, wenn du diesen Build meinst.
problem-laid-there =
    .title = { $name } wurde von einem anderen Benutzer dorthin gelegt
    .why = Ein anderer Benutzer dieses Computers besitzt die Datei oder hat sie vielleicht dorthin bewegt. Testgeräte würden installieren, was dieser Benutzer gewählt hat.
    .fix = Lege sie hier noch einmal ab, wenn du diesen Build meinst. Airlift stellt sie dann bereit.
problem-replaced-meanwhile =
    .title = { $name } wurde ersetzt
    .why = Es ist nicht die Datei, die Airlift zuvor gelesen hat.
    .fix = Warte, bis Airlift sie neu gelesen hat.
problem-no-permission =
    .title = Airlift kann { $name } nicht lesen
    .why = Das System lässt diesen Benutzer die Datei nicht lesen.
    .fix = Erlaube das Lesen in den Rechten der Datei, oder kopiere sie in einen eigenen Ordner.
problem-no-permission-on-macos =
    .title = Airlift kann { $name } nicht lesen
    .why = macOS fragt, bevor ein Programm Schreibtisch, Dokumente, Downloads und andere Festplatten liest, oder die Rechte der Datei lassen dich nicht lesen.
    .fix = Aktiviere Airlift in Systemeinstellungen › Datenschutz & Sicherheit › Dateien & Ordner, oder erlaube das Lesen in den Rechten der Datei.
problem-no-randomness =
    .title = Airlift konnte keine Adresse für { $name } erstellen
    .why = Die Zufallsquelle des Systems hat nicht geantwortet.
    .fix = Starte den Computer neu und lege die Datei noch einmal ab.
problem-parser-failed =
    .title = Airlift ist beim Lesen von { $name } gescheitert
    .why = Das ist ein Fehler in Airlift. Sonst ist nichts betroffen.
    .fix = Melde ihn, mit der Datei, wenn du sie weitergeben darfst.
problem-folder-without-builds =
    .title = Kein Build in { $name }
    .why = In dem Ordner und seinen Unterordnern ist keine .ipa-Datei.
    .fix = Lege die .ipa selbst oder einen anderen Ordner ab.
problem-folders-not-read =
    .title = { $count ->
        [one] Airlift hat nicht in den Ordner { $first } gesehen
       *[other] Airlift hat nicht in { COUNT($count) } Ordner gesehen, etwa { $first }
    }
    .why = { $count ->
        [one] Er liegt zu tief in anderen Ordnern oder ist nicht lesbar.
       *[other] Sie liegen zu tief in anderen Ordnern oder sind nicht lesbar.
    }
    .fix = Lege die .ipa-Dateien selbst oder ihren Ordner ab.
problem-folder-too-large =
    .title = Nur { $taken } der { $found } Builds in { $name } wurden hinzugefügt
    .why = So viele auf einmal sind meist ein Versehen, etwa ein abgelegter Benutzerordner.
    .fix = Lege die Ordner darin oder die .ipa-Dateien selbst ab.
problem-other-app =
    .title = { $name } ist eine andere App
    .why = Der Build ist { $wanted }, die Datei ist { $found }.
    .fix = Wähle die Datei des Builds selbst aus, oder füge diese als neuen Build hinzu.

# Property lists of a build
problem-part-absent =
    .title = Die App in { $name } hat { $part ->
        [info-plist] keine Info.plist
        [profile] kein Profil
       *[entitlements] keine Berechtigungen (Entitlements)
    }
    .why = { $part ->
        [info-plist] Ohne sie weiß iOS nichts über die App.
        [profile] Sie ist für den Simulator, aus dem App Store oder nicht signiert.
       *[entitlements] Ihr Programm ist nicht signiert oder wurde ohne Berechtigungen signiert.
    }
problem-part-damaged =
    .title = { $part ->
        [info-plist] Info.plist
        [profile] Profil
       *[entitlements] Berechtigungen (Entitlements)
    } der App in { $name } nicht lesbar
    .why = Der Inhalt ist beschädigt: { $detail }.
    .fix = Exportiere die App noch einmal.

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name } ist zu groß für ein Manifest
    .why = Ein Manifest hat nur einige Kilobyte.
    .fix = Wähle die .plist-Datei aus.
problem-manifest-not-a-plist =
    .title = { $name } ist keine Eigenschaftsliste
    .why = Airlift konnte die Datei nicht lesen: { $detail }.
    .fix = Wähle die .plist-Datei aus, zu der ein Installationslink führt.
problem-not-a-manifest =
    .title = { $name } ist kein Installationsmanifest
    .why = Es ist eine Eigenschaftsliste, aber ohne „{ $missing }“.
    .fix = Wähle die .plist-Datei aus, zu der ein Installationslink führt.

# Other files
problem-file-failed =
    .title = { $name } ließ sich nicht { $doing ->
        [read] lesen
        [save] sichern
       *[write] schreiben
    }
    .why = Das System meldet: { $detail }.
    .fix = { $doing ->
        [read] Prüfe, ob die Datei da ist und du sie lesen darfst.
       *[write] Prüfe, ob es den Ordner gibt und du dort schreiben darfst.
    }
problem-sample-failed =
    .title = Airlift konnte den Beispiel-Build nicht schreiben
    .why = Das System meldet: { $detail }.
    .fix = Prüfe, ob die Festplatte voll ist und ob du in den Datenordner schreiben darfst.

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = Von dieser Adresse können Testgeräte nicht installieren
    .why = { $cause ->
        [empty] Es wurde nichts eingegeben.
        [no-scheme] Sie beginnt nicht mit https://.
        [not-https] Sie beginnt mit http://, und iOS installiert nur über https://.
        [other-scheme] Sie beginnt mit { $part }://, und iOS installiert nur über https://.
        [query] Sie enthält ein Fragezeichen, und iOS lässt weg, was danach kommt.
        [fragment] Sie enthält ein #, und Server sehen nie, was danach kommt.
        [credentials] Sie enthält einen Benutzernamen oder ein Passwort. iOS sendet sie nicht, und alle könnten sie in den Links lesen.
        [no-host] Nach https:// steht kein Name.
        [bad-host] „{ $part }“ ist weder ein Name noch eine Adresse.
        [loopback] Auf einem Testgerät ist „{ $part }“ das Gerät selbst.
        [bad-port] „{ $part }“ ist kein Port: Ports sind Zahlen von 1 bis 65535.
       *[bad-path] Verwende nach dem Namen nur Buchstaben, Ziffern und . - _ zwischen Schrägstrichen: Andere Zeichen ändern iOS oder der Proxy vielleicht.
    }
    .fix = { $cause ->
        [not-https] Gib die https-Adresse des Proxys ein.
        [query] Entferne das Fragezeichen und was danach kommt.
        [fragment] Entferne das # und was danach kommt.
        [credentials] Entferne alles bis zum @, und lass den Proxy ohne Anmeldung antworten.
        [bad-host] Prüfe die Schreibweise. Namen mit anderen Buchstaben werden als xn--… geschrieben.
        [loopback] Gib den Namen ein, unter dem Testgeräte den Proxy erreichen.
        [bad-port] Entferne den Port, wenn der Proxy den üblichen verwendet, 443.
        [bad-path] Gib dem Proxy einen einfacheren Pfad oder keinen.
       *[no-host] Gib die ganze Adresse ein, die Testgeräte öffnen, etwa https://builds.example.com.
    }

# The endpoint and its address
problem-ports-taken =
    .title = Testgeräte können Airlift nicht erreichen
    .why = Airlift konnte keinen der Ports { $first } bis { $last } auf { $bind } öffnen: { $detail }.
    .fix = Beende das Programm, das sie verwendet, oder wähle andere Ports.
problem-tls-failed =
    .title = Testgeräte können Airlift nicht erreichen
    .why = Airlift konnte HTTPS nicht einrichten: { $detail }.
    .fix = Prüfe das Zertifikat. Ist es das eigene von Airlift, melde dies als Fehler.
problem-no-connections =
    .title = Neue Testgeräte müssen warten
    .why = Das System erlaubt Airlift keine weiteren Verbindungen. Es meldet: { $detail }.
    .fix = Beende andere Programme, oder warte, bis einige Downloads fertig sind. Laufende Downloads gehen weiter.
problem-no-network =
    .title = Dieser Computer ist in keinem Netzwerk, das Testgeräte erreichen
    .why = Airlift hat nur interne oder selbst zugewiesene Adressen dieses Computers gefunden.
    .fix = Verbinde ihn mit dem WLAN, oder lege mit --host eine Adresse fest.
problem-address-out-of-scope =
    .title = Testgeräte würden das Zertifikat für { $host } ablehnen
    .why = Airlifts Zertifizierungsstelle ist auf private Adressen, .local-Namen und den Namen dieses Computers beschränkt, damit niemand sie missbrauchen kann.
    .fix = Wähle eine andere Adresse, oder erstelle eine Zertifizierungsstelle für diese: airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = Testgeräte würden das Zertifikat ablehnen: Es ist nicht für { $host }
    .why = Es ist für { LIST($names) }.
    .fix = Lege einen dieser Namen mit --host fest, oder verwende ein Zertifikat für { $host }.

# Airlift’s own certificate
problem-identity-failed =
    .title = Airlifts Zertifikat lässt sich nicht verwenden
    .why = { SAID($cause) }.
    .fix = Prüfe den Ordner „identity“ in Airlifts Datenordner.

# A certificate that was brought
problem-certificate-not-found =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = Die Datei { $name } gibt es nicht.
    .fix = Wähle die Datei an ihrem neuen Ort noch einmal aus.
problem-not-taken-out =
    .title = Airlift konnte den Build in { $name } nicht entpacken
    .why = { $detail }
    .fix = Entpacke ihn selbst in einen Ordner, in den du schreiben darfst, und lege die .ipa ab.
problem-certificate-half-renewed =
    .title = Zertifikat und Schlüssel passen noch nicht zusammen
    .why = Nur eines von beiden wurde erneuert. Airlift verwendet weiter das alte Paar, das bis { DATE($until) } gültig ist.
    .fix = Lege auch die andere neue Datei dorthin. Airlift verwendet dann automatisch beide.
problem-certificate-unreadable =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = Airlift kann { $name } nicht lesen: { $detail }.
    .fix = Erlaube diesem Benutzer, die Datei zu lesen. Schlüssel kann oft nur root lesen.
problem-certificate-not-a-file =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = { $name } ist { $cause ->
        [too-large] größer als 1 MB, zu groß für ein Zertifikat
       *[not-a-file] keine Datei
    }.
    .fix = Wähle die .pem-, .crt-, .key- oder .p12-Datei aus.
problem-no-certificate =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = { $name } enthält kein Zertifikat.
    .fix = Wähle die Datei mit der Kette aus, etwa fullchain.pem.
problem-no-key =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = { $name } enthält keinen privaten Schlüssel.
    .fix = Wähle auch die Schlüsseldatei aus, etwa privkey.pem.
problem-encrypted-key =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = Der Schlüssel in { $name } ist mit einem Passwort geschützt.
    .fix = Entferne das Passwort mit openssl pkey, oder importiere eine .p12-Datei.
problem-other-key =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = In { $name }: Der Schlüssel gehört nicht zum Zertifikat.
    .fix = Wähle den Schlüssel aus, der für dieses Zertifikat erstellt wurde.
problem-unusable-key =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = Airlift kann die Art von Schlüssel in { $name } nicht verwenden. Möglich sind RSA mit 2048 bis 8192 Bit, P-256 und P-384.
    .fix = Besorge ein Zertifikat mit einer dieser Arten von Schlüsseln.
problem-wrong-password =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = Das Passwort für { $name } ist falsch.
    .fix = Gib das Passwort ein, das beim Exportieren der Datei gewählt wurde.
problem-certificate-damaged =
    .title = Das Zertifikat in { $name } lässt sich nicht verwenden
    .why = { $name } ist beschädigt: { $detail }.
    .fix = Exportiere es noch einmal, als PEM oder als .p12 mit AES.
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) } Bis die Datei verwendbar ist, verwendet Airlift sein eigenes Zertifikat.
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift kennt seinen Namen noch nicht
    .why = Das Zertifikat ist für { LIST($names, commas: 1) }, was viele Namen umfasst.
    .fix = Gib im Zertifikatsfenster den Namen ein, der zu diesem Computer führt, oder starte Airlift mit --host NAME.
problem-name-not-covered =
    .title = Das Zertifikat ist nicht für { $name }
    .why = Es ist für { LIST($names, commas: 1) }, und Testgeräte würden jeden anderen Namen ablehnen.
    .fix = Gib einen Namen ein, den das Zertifikat umfasst.

# The data folder and what lies in it
problem-data-folder =
    .title = Airlifts Datenordner lässt sich nicht verwenden
    .why = { SAID($why) }.
    .fix = { $cause ->
        [no-place] Starte Airlift mit --data-dir ORDNER.
        [folder] Prüfe die Rechte des Ordners, oder starte Airlift mit --data-dir ORDNER.
        [foreign] Starte Airlift mit einem anderen --data-dir, oder mach dich zum Eigentümer des Ordners und seines ganzen Inhalts.
        [not-a-file] Verschiebe das aus dem Datenordner und starte Airlift neu.
        [damaged] Bewege die Dateien, deren Namen mit shelf.sqlite beginnen, aus dem Ordner, und starte Airlift noch einmal.
        [in-use] Verwende das Airlift, das schon läuft, oder starte dieses mit einem anderen --data-dir.
        [database] Prüfe, ob die Festplatte voll ist und ob du in den Ordner schreiben darfst.
       *[newer] Starte das neuere Airlift, oder dieses mit einem anderen --data-dir.
    }
problem-shelf-set-aside =
    .title = Die Liste der Builds war beschädigt: Airlift hat eine neue begonnen
    .why = Airlift konnte ihre Datenbank nicht lesen und hat sie als { $name } im Datenordner aufbewahrt. Geräte, die Airlift vertrauen, tun es weiterhin.
    .fix = Lege die Builds noch einmal ab. Sie bekommen neue Links.
problem-shelf-rows =
    .title = { $count ->
        [one] Ein Build ließ sich nicht laden
       *[other] { COUNT($count) } Builds ließen sich nicht laden
    }
    .why = Die Einträge in der Datenbank sind beschädigt. Airlift hat sie unverändert gelassen.
    .fix = Lege ihre Dateien noch einmal ab.
problem-settings =
    .title = Airlift hat einige Einstellungen nicht verstanden
    .why = In settings.toml: { SAID($warnings) }.
    .fix = Korrigiere sie. Bis dahin verwendet Airlift die Standardwerte.

# What only the window could know
problem-drop-lost =
    .title = Airlift hat beim Ablegen nichts erhalten
    .why = Eines der Objekte war keine Datei auf diesem Computer, daher hat das System keines übergeben.
    .fix = Lege nur die .ipa-Dateien ab, oder wähle sie mit „Builds hinzufügen …“ aus.
problem-no-file-dialog =
    .title = Dieser Desktop hat keinen Dateidialog für Airlift
    .why = Weder ein Desktop-Portal noch das Programm zenity ist installiert.
    .fix = Lege die Datei im Fenster ab, setze ihren Pfad ein, oder installiere zenity.
problem-nothing-to-paste =
    .title = Die Zwischenablage enthält keine Datei
    .why = Airlift akzeptiert Pfade und file://-Adressen von .ipa-Dateien.
    .fix = Kopiere die Datei im Dateimanager, oder ihren Pfad, und setze sie noch einmal ein.

# Airlift itself
problem-no-threads =
    .title = Airlift konnte nicht starten
    .why = Das System meldet: { $detail }.
    .fix = Beende andere Programme, und starte Airlift noch einmal.
problem-no-window =
    .title = Airlift konnte sein Fenster nicht öffnen
    .why = { $detail }.
    .fix = Verwende airlift-cli serve, wenn es keinen Desktop gibt.
problem-already-open =
    .title = Airlift ist schon geöffnet
    .why = Sein Fenster verwendet denselben Datenordner.
    .fix = Suche es unter deinen Fenstern, oder starte ein weiteres mit --data-dir ORDNER.
problem-open-to-others =
    .title = Andere Benutzer dieses Computers können vielleicht Airlifts Schlüssel lesen
    .why = Airlift konnte den Datenordner nicht privat machen: { $detail } ({ $path })
    .fix = Bewege den Datenordner auf eine Festplatte mit Zugriffsrechten (NTFS, nicht exFAT), oder starte Airlift mit einem anderen --data-dir. Airlift funktioniert trotzdem.
problem-firewall-not-opened =
    .title = Airlift konnte die Firewall nicht öffnen
    .why = Das System meldet: { $detail }
    .fix = Versuche es noch einmal und antworte mit „Ja“, oder gib den Befehl in einem als Administrator geöffneten Terminal ein.
problem-no-control-port =
    .title = Andere Programme auf diesem Computer können dieses Fenster nicht erreichen
    .why = Airlift konnte seinen Steuerport nicht öffnen oder control.json nicht schreiben. Testgeräte sind nicht betroffen.
    .fix = Prüfe die Rechte des Datenordners, und starte Airlift noch einmal.
