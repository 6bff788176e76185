# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = Das Profil ist am { DATE($day) } abgelaufen
    .why = iOS installiert und öffnet keine Apps mit abgelaufenem Profil.
    .fix = Erneuere das Profil bei Apple, baue und exportiere noch einmal.
profile-expires-soon =
    .title = Das Profil läuft { $days ->
        [0] in weniger als einem Tag
        [one] in 1 Tag
       *[other] in { $days } Tagen
    } ab
    .why = Danach lässt sich die App weder installieren noch öffnen.
    .fix = Erneuere das Profil bei Apple, baue und exportiere noch einmal.
profile-valid =
    .title = Das Profil ist gültig bis { DATE($day) }
profile-not-yet-valid =
    .title = Das Profil ist erst ab { DATE($day) } gültig
    .why = Geräte vergleichen es mit ihrer eigenen Uhr und lehnen ein Profil aus der Zukunft ab.
    .fix = Prüfe die Uhren des Build-Rechners und dieses Computers.
profile-without-devices =
    .title = Das Profil nennt keine Geräte
    .why = Ein Build dieser Art lässt sich nur auf den Geräten in seinem Profil installieren.
    .fix = Registriere die Testgeräte bei Apple, erneuere das Profil und exportiere noch einmal.
only-listed-devices =
    .title = { $devices ->
        [one] Nur auf einem Gerät installierbar
       *[other] Nur auf { $devices } Geräten installierbar
    }
    .why = Builds dieser Art lassen sich nur auf Geräten installieren, die registriert waren, als das Profil erstellt wurde.
    .fix = Meldet ein Testgerät, dass die App nicht installiert werden kann, suche seine UDID im Profil.
any-device =
    .title = Auf jedem Gerät der Firma installierbar

# The certificate that signed
signer-expired =
    .title = Das Signierzertifikat ist am { DATE($day) } abgelaufen
    .why = Geräte lehnen eine App mit abgelaufenem Signierzertifikat ab („{ $signer }“).
    .fix = Signiere den Build noch einmal mit gültigem Zertifikat und Profil.
signer-expires-soon =
    .title = Das Signierzertifikat läuft am { DATE($day) } ab
    .why = Danach lässt sich die App weder installieren noch öffnen.
    .fix = Erneuere das Zertifikat bei Apple, und signiere den Build dann noch einmal.

# Around installing
developer-mode =
    .title = Zum Öffnen der App ist der Entwicklermodus nötig
    .why = iOS 16 und neuer fragt einmal danach, nach der ersten Installation.
    .fix = Auf dem Gerät: Einstellungen › Datenschutz & Sicherheit › Entwicklermodus, dann neu starten.
enterprise-trust =
    .title = Vor dem Öffnen der App muss der Firma vertraut werden
    .why = iOS fragt einmal je Firma; ab iOS 18 startet das Gerät danach neu.
    .fix = Auf dem Gerät: Einstellungen › Allgemein › VPN und Geräteverwaltung, tippe auf die Firma, dann auf „Vertrauen“.
first-start-online =
    .title = Beim ersten Öffnen braucht die App das Internet
    .why = { $certain ->
        [true] Beim ersten Öffnen fragen Geräte ppq.apple.com: Ohne Internet melden sie „App kann nicht überprüft werden“.
       *[false] Die Installation braucht ocsp.apple.com und ax.init.itunes.apple.com; bei neueren Teams braucht der erste Start ppq.apple.com.
    }
    .fix = Erlaube in einem geschlossenen Netzwerk ppq.apple.com, ocsp.apple.com und ax.init.itunes.apple.com über HTTPS.
same-identifier =
    .title = Eine App aus dem App Store mit derselben Kennung kann den Download verhindern
    .why = Ist { $bundle } aus dem App Store installiert, lässt iOS den Download vielleicht ohne Meldung aus.
    .fix = Geschieht nach „Installieren“ nichts, lösche zuerst die Version aus dem App Store vom Gerät.
large-for-cellular =
    .title = Die App hat { SIZE($bytes) }: Verwende WLAN
    .why = Ab 200 MB fragen Geräte mit mobilen Daten zuerst, oder warten ohne Meldung auf ein WLAN.
    .fix = Bitte die Testpersonen, ins WLAN zu gehen.

# What was looked at and is well
channel-fits =
    .title = Für die drahtlose Installation signiert
entitlements-allowed =
    .title = Das Profil erlaubt alle Berechtigungen (Entitlements)
icon-good =
    .title = Das Paket hat ein quadratisches Symbol
made-for-phones =
    .title = Für Geräte gebaut und nicht verschlüsselt
parts-fit =
    .title = Jeder enthaltene Teil hat sein eigenes Profil
profile-fits =
    .title = Das Profil ist für diese App
program-signed =
    .title = Das Programm der App ist signiert
signature-new-enough =
    .title = Das Format der Signatur funktioniert ab iOS 15
signer-allowed =
    .title = Das Profil erlaubt das Signierzertifikat
manifest-fits =
    .title = Das Manifest passt zur App
