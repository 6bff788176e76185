# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] Ein Gerät
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = Keine Verbindung
symptom-nothing-happens = Nichts geschieht
symptom-unable-to-download = App kann nicht geladen werden
symptom-certificate-not-valid = Zertifikat ist ungültig
symptom-invalid-manifest = Manifest ist ungültig
symptom-integrity = Integrität nicht überprüfbar
symptom-downloads-not-installs = Lädt, installiert aber nicht
symptom-waiting = Bleibt bei „Warten“
symptom-stops-halfway = Der Download hält an
symptom-closes-at-once = Öffnet und schließt sich sofort
symptom-needs-update = Muss aktualisiert werden
symptom-untrusted-developer = Nicht vertrauenswürdiger Unternehmensentwickler
symptom-developer-mode-required = Entwicklermodus erforderlich
symptom-unable-to-verify = App kann nicht überprüft werden
symptom-address-invalid = Die Adresse ist ungültig
symptom-open-in-itunes = Diese Seite in iTunes öffnen?
symptom-blank-in-chat = Leere Seite in einer Chat-App
symptom-not-in-a-frame = Geht in Safari, aber nicht in einem Frame
symptom-no-trust-switch = Zertifikat nicht zu finden
symptom-icon-white = Das Symbol fehlt
symptom-code-not-read = Der Code wird nicht erkannt
symptom-stops-opening = Ging wochenlang, schließt sich jetzt
symptom-log-not-in-profile = Protokoll: Das Profil ist nicht für dieses Gerät
symptom-log-no-profile = Protokoll: kein gültiges Profil für das Programm
symptom-log-entitlements = Protokoll: Berechtigungen (Entitlements), die das Profil nicht erlaubt
symptom-log-changed = Protokoll: Eine signierte Datei wurde geändert
symptom-log-signer = Protokoll: Das Signierzertifikat ist nicht mehr gültig
symptom-log-no-signature = Protokoll: keine gültige Signatur
symptom-log-profile-ended = Protokoll: Das Profil ist abgelaufen
symptom-log-profile-damaged = Protokoll: Das Profil ist fehlerhaft oder nicht signiert
symptom-log-free-limit = Protokoll: zu viele Apps eines kostenlosen Accounts
symptom-log-barred = Protokoll: Apple hat die App oder ihren Entwickler gesperrt
symptom-log-unknown = Protokoll: Prüfung ohne Begründung fehlgeschlagen
symptom-log-identifier = Protokoll: Kennungen passen nicht zusammen
symptom-log-not-replaced = Protokoll: Die installierte App ist von jemand anderem signiert
symptom-log-part-inside = Protokoll: iOS lehnt einen enthaltenen Teil ab
symptom-log-thinning = Protokoll: eine Variante für andere Geräte
symptom-log-too-old = Protokoll: Das System ist zu alt
symptom-log-extract = Protokoll: Das Paket lässt sich nicht entpacken
symptom-log-manifest = Protokoll: iOS akzeptiert das Manifest nicht
symptom-log-not-reached = Protokoll: Das Gerät erreicht den Server nicht
symptom-log-not-trusted = Protokoll: Das Gerät vertraut dem Zertifikat nicht
symptom-log-secure-connection = Protokoll: keine sichere Verbindung
symptom-log-connection-lost = Protokoll: Die Verbindung ging verloren
symptom-log-server-answer = Protokoll: unerwartete Antwort des Servers
symptom-log-address = Protokoll: Die Adresse ist nicht verwendbar

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = Das Gerät erreicht diesen Computer nicht
    .advice = Ist es im selben WLAN, nicht in einem Gastnetz? Sperrt es eine Firewall?
cause-old-address = Der Link führt zu einer alten Adresse
    .advice = Die Adresse dieses Computers ändert sich mit dem Netzwerk: Scanne den Code noch einmal.
cause-trust-off = Das Gerät vertraut diesem Computer nicht
    .advice = Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen: Ist der Schalter eingeschaltet?
cause-profile-lapsed = Das Einrichtungsprofil wurde nicht rechtzeitig installiert
    .advice = iOS löscht es nach acht Minuten: Lade es noch einmal, und öffne dann sofort die Einstellungen.
cause-certificate-bad = Das Zertifikat verletzt eine Regel von Apple
    .advice = „Als Gerät testen“ zeigt, welche.
cause-in-between = Ein VPN, Proxy oder Werbeblocker stört
    .advice = Deaktiviere ihn auf dem Gerät, und versuche es noch einmal.
cause-manifest-http = Die Adresse des Manifests ist http
    .here = Airlifts Links sind https. Prüfe andere Links mit „Link prüfen“.
cause-link-changed = Der Link wurde unterwegs verändert
    .advice = Mail- und Chat-Programme beschädigen Links: Setze den Link der Testperson unter „Link prüfen“ ein.
cause-other-browser = Die Seite ist nicht in Safari geöffnet
    .advice = Chat-Apps ignorieren Installationslinks: Tippe auf die drei Punkte oder den Kompass, dann auf „In Safari öffnen“.
cause-in-frame = Der Link ist in einem Frame einer anderen Seite
    .advice = Gib ihm target="_top", oder öffne die Installationsseite selbst.
cause-asked-for-itunes = Jemand hat auf „Abbrechen“ getippt, als iOS iTunes öffnen wollte
    .advice = Lade die Seite neu, tippe auf „Installieren“, dann auf „Öffnen“.
cause-opened-on-a-mac = Der Link wurde auf einem Mac geöffnet
    .advice = Scanne den Code mit dem iPhone oder iPad selbst.
cause-look-at-home-screen = Die Installation läuft: Sieh auf dem Home-Bildschirm nach
    .advice = Safari zeigt nach „Installieren“ nichts mehr; das Symbol erscheint auf dem Home-Bildschirm.
cause-not-answered = Niemand hat die Installationsfrage beantwortet
    .advice = Tippe noch einmal auf die Taste, und wähle „Installieren“.
cause-same-identifier = Das Gerät hat die Version der App aus dem App Store
    .advice = Lösche die App vom Gerät, und installiere dann noch einmal.
cause-stale-download = Ein früherer Download der App hängt
    .advice = Lösche das graue Symbol, starte das Gerät neu, und installiere dann noch einmal.
cause-apple-hosts = Das Netzwerk sperrt Hosts von Apple
    .advice = ax.init.itunes.apple.com und ocsp.apple.com müssen während der Installation erreichbar sein.
cause-server-says-no = Die Antwort des Servers ist für iOS falsch
    .advice = HEAD abgelehnt, eine Weiterleitung, keine Länge: „Als Gerät testen“ prüft alles davon.
cause-other-downloads = Andere Downloads auf dem Gerät kommen zuerst
    .advice = Updates aus dem App Store stehen in derselben Warteschlange: Halte sie an, oder warte.
cause-broke-off = Der Download hat angehalten
    .advice = Bleib in diesem WLAN, halte das Gerät wach, und versuche es noch einmal.
cause-file-gone = Das Paket wurde während des Downloads geändert
    .advice = Warte, bis Airlift die neue Datei gelesen hat, und installiere dann noch einmal.
cause-no-room = Auf dem Gerät ist kein Platz mehr
    .advice = iOS braucht das Zwei- bis Dreifache der App-Größe: Einstellungen › Allgemein › iPhone-Speicher.
cause-large-for-cellular = Die App ist zu groß für das Mobilfunknetz
    .advice = Geh ins WLAN.
cause-package-http = Die Adresse des Pakets ist http
    .advice = Stelle es über https bereit.
cause-manifest-incomplete = Das Manifest ist nicht vollständig
    .advice = Korrigiere die markierten Felder.
cause-manifest-type = Das Manifest wird mit einem falschen Typ geliefert
    .here = Airlift liefert Manifeste als text/xml. Prüfe andere Server mit „Link prüfen“.
cause-kind-of-build = Der Build ist keiner zum Testen
    .advice = Exportiere ihn für Ad-hoc, Entwicklung oder Enterprise.
cause-part-inside = Ein enthaltener Teil ist anders signiert
    .advice = Signiere jede Erweiterung mit dem Team der App und ihrem eigenen Profil.
cause-identifier = Die Kennungen passen nicht zusammen
    .advice = Verwende im Manifest die eigene Kennung der App und ein Profil dafür.
cause-profile-ended = Das Profil ist abgelaufen
    .advice = Erneuere es bei Apple, baue und exportiere noch einmal.
cause-not-in-profile = Das Gerät ist nicht im Profil
    .advice = Setze die UDID des Geräts unter „Geräte“ ein.
cause-signer = iOS akzeptiert das Signierzertifikat nicht
    .advice = Signiere mit einem Zertifikat, das gültig ist und im Profil steht.
cause-entitlements = Die App verlangt mehr, als ihr Profil erlaubt
    .advice = Füge die Funktion bei Apple hinzu, erneuere das Profil und exportiere noch einmal.
cause-changed-after-signing = Das Paket wurde nach dem Signieren geändert
    .advice = Prüfe die Dateien, und signiere den Build dann noch einmal.
cause-signature-form = Die Signatur ist zu alt für iOS 15 und neuer
    .advice = Signiere noch einmal mit einem aktuellen Xcode.
cause-system-too-old = Das iOS des Geräts ist zu alt
    .advice = Vergleiche das iOS des Geräts mit dem, was der Build braucht.
cause-wrong-device = Der Build ist für andere Geräte
    .advice = Vergleiche Gerätefamilien, Funktionen und Architekturen unter „Übersicht“.
cause-package-damaged = Das Paket ist beschädigt oder ungewöhnlich aufgebaut
    .advice = Exportiere es noch einmal, und kopiere es vollständig.
cause-developer-mode = Der Entwicklermodus ist ausgeschaltet
    .advice = Einstellungen › Datenschutz & Sicherheit › Entwicklermodus, dann neu starten.
cause-company-not-trusted = Der Firma wird noch nicht vertraut
    .advice = Einstellungen › Allgemein › VPN und Geräteverwaltung, tippe auf die Firma, dann auf „Vertrauen“; iOS 18 startet neu.
cause-first-start-online = Beim ersten Öffnen braucht die App das Internet
    .advice = Lass das Gerät einmal ppq.apple.com erreichen.
cause-managed-phone = Das Gerät wird verwaltet oder ist im Blockierungsmodus
    .advice = Die Verwaltung verbietet vielleicht Profile und Apps; der Blockierungsmodus verbietet Profile.
cause-app-itself = Die App selbst stürzt ab
    .advice = Ihre Absturzprotokolle stehen in Einstellungen › Datenschutz & Sicherheit › Analysedaten.
cause-revoked = Apple hat das Zertifikat widerrufen oder die App gesperrt
    .advice = Signiere mit einem anderen Zertifikat; Apples Entwicklerseite zeigt, welche widerrufen sind.
cause-other-signature = Die App auf dem Gerät wurde von einem anderen Team signiert
    .advice = Lösche sie zuerst vom Gerät; ihre Daten gehen verloren.
cause-manifest-not-external = Das Gerät akzeptiert die Adresse des Manifests nicht
    .advice = Verwende https und den Namen oder die Adresse eines anderen Computers, nicht die des Geräts selbst.
cause-icon = Das Paket hat kein brauchbares Symbol
    .advice = Füge eines zum Asset-Katalog hinzu.
cause-scan-again = Der Code ist zu klein, zu dunkel oder verdeckt
    .advice = Zeige ihn als Vollbild, oder drucke das Poster; die Kamera-App liest ihn am besten.

# What proves or excludes a cause
evidence-of-phone = { $phone }: { SAID($title) }. { SAID($fix) }
evidence-found = { SAID($title) }. { SAID($why) }
evidence-passed = { SAID($title) }.
evidence-noted = { SAID($why) } { SAID($advice) }
evidence-checked = Geprüft: Bei diesem Build ist das nicht die Ursache.
evidence-goes-on = { SAID($did) }. { SAID($advice) }
evidence-got-past = { SAID($did) }.
evidence-stopped = { SAID($did) }, danach kam nichts mehr. { SAID($advice) }
phone-did = { $phone } { $step ->
    [manifest] hat das Manifest geladen
    [agreed] hat nach dem Paket gefragt
    [part] hat einen Teil des Pakets geladen
    [whole] hat das ganze Paket geladen
   *[page] hat eine Seite dieses Computers geöffnet
}

# How a build is signed, and what that means
channel-development = Für die Entwicklung signiert: Der Build lässt sich drahtlos auf den registrierten Geräten installieren, wie Ad-hoc.
channel-ad-hoc = Für die Ad-hoc-Verteilung signiert: Der Build lässt sich drahtlos auf den registrierten Geräten installieren.
channel-enterprise = Für die interne Verteilung signiert: Der Build lässt sich drahtlos auf jedem Gerät der Firma installieren.
channel-app-store = Für App Store Connect signiert: Geräte bekommen den Build über TestFlight oder den App Store, nicht drahtlos von hier.
channel-none = Für keine Art der Verteilung signiert.

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = Entwicklung
    .who = Eigene Geräte des Entwicklungsteams
    .good = Xcode richtet alles automatisch ein
    .bad = Nur registrierte Geräte; Entwicklermodus; debugbar
way-ad-hoc = Ad-hoc
    .who = Kleine Testgruppen
    .good = In jedem Entwickler-Account enthalten; sofort drahtlos installierbar
    .bad = 100 Geräte jeder Art pro Jahr; ihre UDIDs müssen zuvor registriert werden
way-enterprise = Intern (Enterprise)
    .who = Beschäftigte einer Firma
    .good = Keine Prüfung und keine UDIDs; beliebig viele Geräte; sofort installierbar
    .bad = 299 USD pro Jahr; niemand außerhalb der Firma; das Gerät muss ihr einmal vertrauen
way-test-flight = TestFlight
    .who = Bis zu 10.000 externe Testpersonen
    .good = Keine UDIDs; Apple installiert und aktualisiert
    .bad = Prüfung vor dem ersten externen Test; Builds enden nach 90 Tagen; alle brauchen einen Apple Account
way-app-store = App Store
    .who = Die Öffentlichkeit
    .good = Apple aktualisiert und verkauft die App
    .bad = Prüfung; Apples Anteil am Umsatz
way-mdm = MDM
    .who = Verwaltete Geräte
    .good = Installiert ohne Tippen, konfiguriert aus der Ferne; keine Frage nach Vertrauen
    .bad = Braucht einen Server zur Geräteverwaltung; jedes Gerät muss registriert sein

# What a build can do on such a way, or would need
way-needs-nothing-here = Dieser Build lässt sich drahtlos auf { $devices ->
    [one] dem einen Gerät
   *[other] den { $devices } Geräten
} in seinem Profil installieren.
way-needs-ad-hoc-export = Exportiere für Ad-hoc: mit einem Verteilungszertifikat und einem Ad-hoc-Profil mit den Testgeräten.
way-needs-ad-hoc-devices = Registriere die Testgeräte, erstelle ein Ad-hoc-Profil, und exportiere für die Ad-hoc-Verteilung.
way-needs-nothing-in-company = Dieser Build lässt sich drahtlos auf jedem Gerät der Firma installieren.
way-needs-enterprise-account = Ein Account in Apples Enterprise Program, dessen Zertifikat und ein internes Profil; exportiere dann für Enterprise.
way-needs-invitation = Lade diesen Build zu App Store Connect hoch, und lade dort zum Testen ein.
way-needs-upload = Exportiere für App Store Connect, und lade den Build dort hoch.
way-needs-review = Lade diesen Build zu App Store Connect hoch, und reiche ihn zur Prüfung ein.
way-needs-upload-and-review = Exportiere für App Store Connect, lade den Build hoch, und reiche ihn zur Prüfung ein.
way-needs-fleet-server = Dieser Build, sein Manifest unter einer Adresse, der die Geräte vertrauen, und der Befehl InstallApplication des Servers: siehe „Teilen“.
way-needs-fleet-enterprise = Mit InstallApplication lässt er sich auf den Geräten in seinem Profil installieren; für alle Geräte muss es ein Enterprise-Build sein.
way-needs-other-build = Ein Enterprise-Build, oder die App aus dem App Store oder als „Custom App“.
