# The window: what its parts are called and say.

# Tooltip of the gear.
settings = Einstellungen
# Title in the settings menu.
appearance = Erscheinungsbild
# Light or dark as the system.
theme-system = Wie das System
# Always light.
theme-light = Hell
# Always dark.
theme-dark = Dunkel
# A switch: the computer does not go to sleep by itself then.
keep-awake = Für Testgeräte wach bleiben
# What the system shows of who keeps it awake.
keep-awake-reason = Testgeräte laden einen Build
# Hint of the search field.
search = Builds suchen
# Nothing matches the search.
nothing-found = Kein passender Build
# Empties the search field.
clear-search = Suche leeren
# Opens the file dialog.
add-builds = Builds hinzufügen …
# The menu bar of macOS: Apple's own words.
menu-file = Ablage
menu-edit = Bearbeiten
menu-window = Fenster
menu-close = Fenster schließen
menu-quit = Airlift beenden
menu-undo = Widerrufen
menu-redo = Wiederholen
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einsetzen
menu-select-all = Alles auswählen
menu-minimise = Im Dock ablegen
# Title of that dialog.
choose-builds = Builds auswählen
# Name of the file filter.
builds-filter = iOS-Builds
# Name of the sidebar's list.
show-builds = Alle Builds anzeigen
# Tooltip of the mark of a build whose file is gone.
mark-missing = Datei fehlt
# Tooltip of the mark of a build whose file is broken.
mark-broken = Datei nicht lesbar
# Tooltip of the spinner.
mark-reading = Wird gelesen …
# Tabs.
overview = Übersicht
# Tabs.
manifest = Manifest
# Tabs.
checks = Prüfungen
# Tooltip of the three dots.
more = Mehr
# Copies the link of the code that is shown.
copy-link = Link kopieren
# Shows the code.
show-qr = QR-Code anzeigen
# Inspects the file again.
recheck = Datei erneut prüfen
# The same, in the Checks tab.
check-again = Erneut prüfen
# Takes the build off the shelf.
remove = Entfernen
# Finds the file of a missing build.
locate = Suchen …
# Title of that dialog.
locate-title = Wo ist dieser Build jetzt?
# Copies the identifier.
copy-identifier = Kennung kopieren
# The banner over a missing file.
file-missing = Die Datei ist nicht mehr an ihrem Ort, daher können Testgeräte sie nicht laden
# Verdict of a missing file.
verdict-missing = Datei fehlt
# Verdict of a broken file.
verdict-broken = Datei nicht lesbar
# Verdict while a changed file is read.
verdict-reading = Datei geändert: Sie wird erneut geprüft
# Cards.
signing = Signierung
# Cards.
app = App
# Cards.
contents = Inhalt
# Cards.
notes = Notizen zum Testen
# Facts.
profile = Profil
# Facts.
type = Art
# Facts.
team = Team
# Facts.
certificate = Zertifikat
# Facts.
version = Version
# Facts.
build = Build
# Facts.
needs = Braucht
# Facts.
runs-on = Läuft auf
# Facts.
size-label = Größe
# Facts.
sha256 = SHA-256
# Facts.
architecture = Architektur
# Facts.
built-with = Gebaut mit
# Facts.
sdk = SDK
# Facts.
extensions = Erweiterungen
# Facts.
frameworks = Frameworks
# Facts.
languages = Sprachen
# A fact that the package does not tell.
unknown = Nicht angegeben
# There are none of these.
none = Keine
# The hash of the package is not known yet.
not-hashed = Noch nicht berechnet
# The signing card of a build without a profile.
no-profile = Dieser Build hat kein Bereitstellungsprofil
# Opens the notes for editing.
edit-notes = Notizen bearbeiten
# Hint in the empty notes.
notes-hint = Was zu testen ist: erscheint auf der Installationsseite
# Ends editing the notes.
save-notes = Sichern
# Ends editing without saving.
cancel = Abbrechen
# Findings.
blocks = Verhindert die Installation
# Findings.
may-fail = Kann fehlschlagen
# Findings.
good-to-know = Gut zu wissen
# Findings.
passed = Bestanden
# Nothing to report.
no-findings = Zu diesem Build gibt es nichts zu melden
# Manifest.
files = Dateien
# Manifest.
undo = Widerrufen
# Manifest.
redo = Wiederholen
# Manifest.
import = Importieren …
# Manifest.
export = Exportieren …
# Title of the import dialog.
import-title = Manifest zum Importieren auswählen
# Title of the export dialog.
export-title = Manifest exportieren
# Name of the manifest filter.
manifest-filter = Manifeste
# Why Undo cannot be used.
nothing-to-undo = Nichts zu widerrufen
# Why Redo cannot be used.
nothing-to-redo = Nichts zu wiederholen
# Chunk hashes.
hashes = Blockprüfsummen (SHA-256, 10 MiB)
# What they are good for.
hashes-why = Bei schwachem WLAN wird nur Beschädigtes neu geladen.
# Back to the build's own values.
reset-all = Alles zurücksetzen
# Back to the build's own value.
reset = Auf den Wert des Builds zurücksetzen
# Mends a note.
use-own = Wert der App verwenden
# The form, where form and preview do not fit side by side.
form = Formular
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = Manifest kopieren
# The right panel.
install = Installation
# Segments.
install-page-name = Webseite
# Segments.
direct-link = Direktlink
# Segments.
set-up-phone = Einrichten
# Hints.
install-page-hint = Öffnet eine Seite mit der Taste „Installieren“. Neue Geräte bekommen zuerst die Schritte zum Einrichten.
# Hints.
direct-link-hint = Öffnet sofort die Installationsfrage. Für Geräte, die Airlift schon vertrauen.
# Hint, when the code leads elsewhere.
direct-link-through-page = Der Direktlink ist zum Scannen zu lang. Dieser Code öffnet die Installationsseite.
# Hints.
set-up-hint = Einmal je Gerät: Installiert das Zertifikat von Airlift. Vergleiche diesen Fingerabdruck mit dem in den Einstellungen.
# Shows the poster.
full-screen = Vollbild
# Name of the fingerprint.
fingerprint = SHA-256-Fingerabdruck
# Copies the fingerprint.
copy-fingerprint = Fingerabdruck kopieren
# There is no fingerprint of ours.
own-certificate = Dein eigenes Zertifikat wird verwendet: Testgeräte müssen nicht eingerichtet werden.
# Saves the code.
save-png = Als PNG sichern …
# Saves the code.
save-svg = Als SVG sichern …
# Title of the dialogs that save the code.
save-code-title = QR-Code sichern
# Instead of a code.
no-code-starting = Wird vorbereitet …
# Instead of a code.
no-code-missing = Die Datei fehlt: Suche sie, um einen Code zu bekommen
# Instead of a code.
no-code-broken = Die Datei ist nicht lesbar: Es gibt nichts zu installieren
# Instead of a code.
no-code-reading = Geänderte Datei wird geprüft …
# Instead of a code.
no-code-network = Kein Netzwerk: Verbinde den Computer mit dem WLAN der Testgeräte
# Instead of a code.
no-code-long = Der Link ist zu lang für einen Code: Kopiere ihn stattdessen
# Closes the drawer.
close = Schließen
# The list of phones.
phones = Testgeräte
# No phone yet.
no-phones = Testgeräte erscheinen hier, sobald sie den Code scannen.
# Leads to the set-up segment.
show-how = Zeig mir, wie
# Poster.
poster-scan = Scanne den Code mit der Kamera des iPhones.
# Poster.
poster-tap = Tippe auf „Installieren“ und geh dann zum Home-Bildschirm.
# Poster.
poster-wifi = Bleib im selben WLAN wie dieser Computer.
# Poster.
poster-first = Zum ersten Mal mit diesem Gerät?
# Poster.
poster-first-how =
    Scanne zuerst diesen kleinen Code.
    Das Einrichten dauert etwa eine Minute.
# Poster.
poster-set-up-scan = Tippe auf „Profil laden“ und installiere das Profil dann in den Einstellungen.
# Poster.
poster-set-up-trust = Schalte unter „Info“ das Vertrauen für Airlift ein.
# Poster.
esc = Esc
# Poster.
to-close = zum Schließen
# Empty state.
drop-here = .ipa hier ablegen
# Empty state.
drop-why = Oder einen ganzen Ordner mit Builds. Nichts verlässt dein Netzwerk.
# Empty state where the desktop delivers no drops.
choose-here = .ipa auswählen
# Empty state where the desktop delivers no drops.
no-drops = Ablegen per Drag & Drop geht hier nicht: Wähle eine Datei aus
# Empty state, in Windows as administrator.
no-drops-as-administrator = Windows sperrt Drag & Drop, solange Airlift als Administrator läuft: Wähle eine Datei aus
# Empty state.
choose-ipa = .ipa auswählen …
# Empty state.
try-sample = Beispiel ausprobieren
# Drop overlay.
drop-join = Airlift fügt sie hinzu und prüft sie.
# Drop overlay.
drop-joins = Airlift fügt ihn hinzu und prüft ihn.
# Drop overlay.
drop-other = Airlift öffnet .ipa-Dateien
# Drop overlay.
drop-other-why = Diese abzulegen bewirkt nichts.
# Endpoint menu.
address-in-links = Adresse in Links
# The address cannot be changed.
set-at-start = Beim Start von Airlift festgelegt
# Endpoint menu.
airlift-chooses = Airlift wählt
# Endpoint menu.
phones-may-not-reach = Diese können Testgeräte meist nicht erreichen.
# Endpoint menu.
public-address-in-use = Links verwenden die öffentliche Adresse deines Proxys.
# Endpoint menu.
name-caveat = Geht in Safari, aber Büronetze sperren es oft.
# Instead of a code.
no-set-up-code = Es gibt nichts einzurichten
# Endpoint menu.
named-by-certificate = Links verwenden den Namen in deinem Zertifikat.
# The right panel, behind a proxy.
no-set-up = Links verwenden die Adresse deines Proxys. Testgeräte vertrauen ihr und müssen nicht eingerichtet werden.
# Endpoint menu.
no-address = Dieser Computer hat keine Adresse, die ein Testgerät erreichen könnte.
# Notices.
undo-remove = Widerrufen
show-build = Anzeigen
# Facts of a provisioning profile that was dropped.
profile-name = Name
profile-app-id = App-ID
profile-team = Team
profile-devices = Geräte
profile-all-devices = Alle Geräte
profile-until = Läuft ab
profile-certificate = Zertifikat
profile-more = { $count ->
        [one] und 1 weiteres
       *[other] und { COUNT($count) } weitere
    }
# Takes the build out of an archive that holds it, and adds it.
take-out = Entpacken und hinzufügen
# Text rather than a file is being dragged.
drop-no-file = Das ist keine Datei
# A link rather than a file is being dragged.
drop-web = Das ist eine Webadresse: Lade zuerst die Datei
# Tabs.
devices = Geräte
# Cards.
permissions = Zugriffe
# The app states no usage description.
no-permissions = Keine Begründungen: iOS beendet die App, wenn sie nach privaten Daten fragt
# A usage description without text.
empty-permission = Keine Begründung: iOS beendet die App, wenn sie fragt
# Cards.
requirements = Anforderungen
# Facts.
hardware = Verlangt
# Facts.
must-lack = Schließt aus
# Facts.
background = Hintergrund
# Facts.
opens-links = Öffnet Links
# Facts.
connections = Verbindungen
# Cards.
look-closer = Genauer ansehen
# Opens a property list.
show-info = Info.plist anzeigen
# Opens a property list.
show-entitlements = Entitlements anzeigen
# Opens a property list.
show-profile = Profil anzeigen
# Opens the choice of another build.
compare-with = Vergleichen mit …
# Cards.
signature = Signatur
# Facts.
identifier = Kennung
# Facts.
signed-by = Signiert von
# Facts.
signed-at = Signiert am
# Facts.
trust = Ausgestellt von
# Facts.
hashes-used = Prüfsummen
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = Berechtigungen (Entitlements)
# Signed without a certificate.
nobody = Kein Zertifikat
# The program carries no signature.
no-signature = Das Programm hat keine Codesignatur
# There is no program whose signature could be told.
no-program = Airlift konnte das Programm nicht lesen
# Compares the files with the signature.
verify = Signatur prüfen
# The same once more.
verify-again = Erneut prüfen
# What verifying does.
verify-why = Vergleicht jede Datei mit der Signatur
# Part of a package that could not be compared.
not-checked = Nicht geprüft
# Sizes; facts.
on-phone = Auf dem Gerät
# Sizes; facts.
download = Download
# Parts that were put together because each is too small to draw.
smaller-parts = Kleinere Teile
# Cards.
duplicates = Duplikate
# Cards.
uncompressed = Nicht komprimiert
# Cards.
leftovers = Unnötige Dateien
# What leftovers are.
leftovers-why = Nur für die Entwicklung nötig
# Cards.
inside = Enthalten
# No bundle inside the app.
nothing-inside = Keine Erweiterungen, Frameworks oder Bibliotheken
# Hint of a search field.
search-bundles = Erweiterungen und Frameworks suchen
# Nothing matches what was typed.
nothing-matches = Keine Treffer
# State of a bundle.
own-profile = Eigenes Profil
# State of a bundle.
no-own-profile = Kein eigenes Profil
# State of a bundle.
signed = Signiert
# State of a bundle.
part-not-signed = Nicht signiert
# Facts.
path = Pfad
# Facts.
extension-point = Erweitert
# Facts.
needs-system = Mindestsystem
# Hint of the field on the Devices tab.
paste-udid = Suchen oder UDID einsetzen
# The same where there is no list to search.
paste-udid-only = UDID einsetzen
# What was pasted was a UDID once.
udid-of-other-length = Das ist keine UDID: Der Text hat { $digits } Buchstaben und Ziffern, nicht 24 oder 40
udid-with-letter = Das ist keine UDID: „{ $letter }“ kommt in einer UDID nie vor
udid-copy-again = Kopiere sie noch einmal aus den Einstellungen des Geräts, dem Finder oder Xcode.
# Copies a list.
copy-all = Alles kopieren
# Answers.
device-listed = Dieses Gerät ist im Profil
# Answers.
device-covered = Dieses Gerät ist dabei: Das Profil erlaubt alle Geräte
# Answers.
device-not-listed = Nicht im Profil: Auf diesem Gerät lässt sich die App nicht installieren
# What to do then.
device-not-listed-fix = Füge das Gerät deinem Entwickler-Account bei Apple hinzu, erneuere das Profil und exportiere noch einmal.
# States of the Devices tab.
devices-any = Jedes Gerät
# States of the Devices tab.
any-device-why = Ein Enterprise-Profil nennt keine Geräte: Der Build lässt sich auf jedem Gerät deiner Firma installieren.
# States of the Devices tab.
store-devices = Keine Geräte
# States of the Devices tab.
store-devices-why = Ein App-Store-Profil nennt keine Geräte: Diesen Build gibt es über TestFlight oder den App Store, nicht von hier.
# States of the Devices tab.
no-devices = Keine Geräte
# States of the Devices tab.
no-devices-why = Das Profil nennt keine Geräte, daher lässt sich dieser Build nirgends installieren.
# States of the Devices tab.
no-profile-why = Ohne Profil gibt es keine Geräteliste: Dieser Build lässt sich nirgends installieren.
# Property lists.
search-keys = Schlüssel und Werte suchen
# Property lists.
reading-list = Wird gelesen …
# Property lists.
list-empty = Die Liste ist leer
# Property lists.
copy-value = Wert kopieren
# Property lists.
copy-key-path = Schlüsselpfad kopieren
# Property lists.
copy-as-xml = Als XML kopieren
# Title of the comparison.
compare = Vergleichen
# Comparison.
copy-as-text = Als Text kopieren
# Comparison.
other-build = Anderer Build …
# Hint of a search field.
search-other = Andere Builds suchen
# Comparison.
swap = Builds vertauschen
# Comparison.
added = Hinzugefügt
# Comparison.
removed = Entfernt
# Comparison.
changed = Geändert
# Comparison.
no-difference = Airlift hat keine Unterschiede gefunden
# Comparison.
no-other-build = Es gibt keinen anderen Build in der Liste
# Header.
name-language = Name in anderen Sprachen
# Header.
own-name = Der Name der App selbst
# Menu row that opens the self-test.
try-as-phone = Als Gerät testen …
# Title of the self-test.
try-as-phone-title = Als Gerät testen
# Rehearsal.
run-again = Erneut ausführen
# Rehearsal.
self-test-begins = Startet …
# Rehearsal.
nothing-to-try = Airlift stellt diesen Build nicht bereit
# Why that may be, and what to do.
nothing-to-try-why = Die Datei fehlt oder wird noch gelesen, oder es gibt kein Netzwerk. Die Prüfungen und der Status oben rechts zeigen, was davon. Führe den Test danach erneut aus.
# Rehearsal, of a line that was not come to.
not-tried = Nicht versucht
# Rehearsal, read aloud.
line-passed = Bestanden
# Rehearsal, read aloud.
line-risky = Kann auf einem Gerät fehlschlagen
# Rehearsal, read aloud.
line-failed = Schlägt auf einem Gerät fehl

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = Startet …
endpoint-no-network = Kein Netzwerk
endpoint-strained = Neue Testgeräte müssen warten
endpoint-runs = { $place ->
        [proxy] { $serving ->
            [true] Über Proxy bereitgestellt
           *[false] Bereit über Proxy
        }
        [wifi] { $serving ->
            [true] Im WLAN bereitgestellt
           *[false] Bereit im WLAN
        }
        [ethernet] { $serving ->
            [true] Über Ethernet bereitgestellt
           *[false] Bereit über Ethernet
        }
        [loopback] { $serving ->
            [true] Nur auf diesem Computer bereitgestellt
           *[false] Bereit, nur auf diesem Computer
        }
        [link-local] { $serving ->
            [true] Bereitgestellt, ohne Adresse vom Netzwerk
           *[false] Bereit, ohne Adresse vom Netzwerk
        }
       *[network] { $serving ->
            [true] Im Netzwerk bereitgestellt
           *[false] Bereit im Netzwerk
        }
    }
interface-wifi = WLAN
interface-ethernet = Ethernet
interface-other = Netzwerk
interface-vpn = VPN
interface-virtual = Virtuelle Maschinen
interface-container = Container
interface-link-local = Selbst zugewiesen
interface-loopback = Nur dieser Computer
# 8443 is taken: using 8444
taken-port = Port { $taken } ist belegt: { $used } wird verwendet
# 41 done · The package downloads as it should
self-test-running = { $done } erledigt · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds } s
# A name with its shortcut, for a tooltip.
with-shortcut = { $name } ({ $shortcut })

# How a build is signed, and what it needs.
signing-development = Entwicklung
signing-ad-hoc = Ad-hoc
signing-enterprise = Intern (Enterprise)
signing-app-store = App Store
signing-none = Nicht signiert
signing-badge-all = { $kind } · alle Geräte
signing-badge = { $kind } · { $devices ->
        [one] 1 Gerät
       *[other] { COUNT($devices) } Geräte
    }
system-or-later = { $system } { $minimum } oder neuer
two-languages = { $first }, { $second }
two-languages-and-more = { $first }, { $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = Beispiel: Geräte installieren es nicht
verdict-ready = Installationsbereit
verdict-ready-but = Bereit
verdict-lacking = { $how ->
        [all] { $known ->
            [one] nicht für das bekannte Gerät
           *[other] für keines von { $known } bekannten Geräten
        }
       *[some] nicht für { $count } von { $known } bekannten Geräten
    }
lacking-device = Nicht in diesem Profil: { LIST($names) }. Das sehen Testpersonen nicht.
lacking-devices = { $count } bekannte Geräte sind nicht in diesem Profil. Das sehen Testpersonen nicht.
show-devices = Geräte anzeigen
phones-of-build = Dieser Build
phones-of-all = Alle Builds
verdict-risky-one = Kann fehlschlagen: { $title }
verdict-risky = Kann fehlschlagen: { $count ->
        [one] 1 Risiko
       *[other] { COUNT($count) } Risiken
    }
verdict-blocked = { $count ->
        [one] 1 Problem verhindert die Installation
       *[other] { $count } Probleme verhindern die Installation
    }
verdict-mark-blocked = Blockiert

# Fields of the manifest.
field-title = Titel
field-subtitle = Untertitel
field-bundle-identifier = Bundle-ID
field-platform = Plattform
field-package = Paket
field-icon-57 = Symbol, 57 px
field-icon-512 = Symbol, 512 px
field-hashes = Blockprüfsummen
platform-ios = iOS und iPadOS
fields-differ = { $count ->
        [0] Alle Felder entsprechen dem Build
        [one] 1 Feld weicht vom Build ab
       *[other] { $count } Felder weichen vom Build ab
    }
warnings = { $count ->
        [one] 1 Warnung
       *[other] { COUNT($count) } Warnungen
    }
hashing = Wird berechnet · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = { $count } heute
older-phones = { $count } ältere anzeigen
drop-builds = { $count ->
        [one] Loslassen, um 1 Build hinzuzufügen
       *[other] Loslassen, um { $count } Builds hinzuzufügen
    }
drop-folder = Loslassen, um die Builds in { $name } hinzuzufügen
drop-folders = Loslassen, um die Builds in { $count } Ordnern hinzuzufügen
drop-gone = { $name } ist nicht mehr da
and-more = und { $count } weitere
no-version = Keine Version
copy-address = Adresse kopieren: { $label }
issued = Ausgestellt am { $date }
expired-on = {" "}· { $of ->
        [profile] Profil abgelaufen am
        [certificate] Zertifikat abgelaufen am
       *[bundle] Erweiterung abgelaufen am
    } { $date }
expires-on = {" "}· { $of ->
        [profile] Profil läuft ab am
        [certificate] Zertifikat läuft ab am
       *[bundle] Erweiterung läuft ab am
    } { $date }
xcode = Xcode { $version }
code-of = QR-Code: { $name }
step-drop = Ablegen
    .how = Airlift prüft den Build und stellt ihn bereit.
step-scan = Scannen
    .how = Richte im selben WLAN die Kamera des iPhones auf den Code.
step-install = Installieren
    .how = Einmal tippen, und die App ist auf dem Home-Bildschirm.

# Property lists, sizes, signatures, comparisons.
file-count = { $count ->
        [one] 1 Datei
       *[other] { COUNT($count) } Dateien
    }
property-list = Bereitstellungsprofil
list-rows = Eigenschaftsliste, { $count ->
        [one] 1 Zeile
       *[other] { COUNT($count) } Zeilen
    }
found-count = { COUNT($count) } gefunden
size-map = Größenübersicht, { $count ->
        [one] 1 Teil
       *[other] { COUNT($count) } Teile
    }
size-tile = { $path }: { $size }, { $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = Alle { COUNT($count) } anzeigen
and-more-files = { $count ->
        [one] und 1 weitere Datei
       *[other] und { COUNT($count) } weitere Dateien
    }
could-be-saved = { SIZE($size) } lassen sich sparen
stored-whole = { SIZE($size) } im Download
size-times = { COUNT($count) } × { SIZE($size) }
transport-https-only = nur HTTPS
transport-open = überall einfaches HTTP
transport-web = einfaches HTTP in Webansichten
transport-local = einfaches HTTP im lokalen Netzwerk
transport-exceptions = { $more ->
        [0] Ausnahme für { $first }
       *[other] Ausnahmen für { $first } + { $more }
    }
authority-ad-hoc = Ohne Zertifikat signiert
authority-other = Nicht Apple
authority-invalid = Ungültige Signatur
signature-not-read = Airlift hat die Signatur des Programms nicht gelesen: { SAID($why) }
entitlements-both = XML und DER
entitlements-xml = Nur XML
entitlements-der = Nur DER
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· verschlüsselt
slice-not-signed = {" "}· nicht signiert
verifying-begins = Wird geprüft …
verifying = Wird geprüft · { PERCENT($percent) }
verified-all = { $count ->
        [one] 1 Datei stimmt überein
       *[other] { COUNT($count) } Dateien stimmen überein
    }
verified-some = { $differing ->
        [one] 1 Datei stimmt nicht überein
       *[other] { COUNT($differing) } Dateien stimmen nicht überein
    }, { COUNT($matching) } schon
missing = Fehlt
difference-not-signed = Nicht signiert
devices-count = { $count ->
        [one] 1 Gerät
       *[other] { COUNT($count) } Geräte
    }
devices-shown = { COUNT($shown) } von { $all ->
        [one] 1 Gerät
       *[other] { COUNT($all) } Geräten
    }
copy-of = { $text } kopieren
compare-this-with = Vergleichen mit { $name } { $version }
compare-which = { $name } { $version } vergleichen mit …
language-of-region = { $name } ({ $region })
name-in = Name auf { $language }

# Times.
ago-now = gerade eben
ago-minutes = vor { $count } Min.
ago-hours = { $count ->
        [one] vor 1 Std.
       *[other] vor { $count } Std.
    }
ago-yesterday = Gestern
ago-yesterday-inline = gestern
ago-days = vor { $count } Tagen
ago-weeks = vor { $count } Wochen
life-left = { $days ->
        [0] Noch weniger als ein Tag
        [one] Noch 1 Tag
       *[other] Noch { $days } Tage
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] Läuft in weniger als einem Tag ab
            [one] Läuft in 1 Tag ab
           *[other] Läuft in { $days } Tagen ab
        }
        [certificate] { $days ->
            [0] Zertifikat läuft in weniger als einem Tag ab
            [one] Zertifikat läuft in 1 Tag ab
           *[other] Zertifikat läuft in { $days } Tagen ab
        }
       *[bundle] { $days ->
            [0] Eine Erweiterung läuft in weniger als einem Tag ab
            [one] Eine Erweiterung läuft in 1 Tag ab
           *[other] Eine Erweiterung läuft in { $days } Tagen ab
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] Gerade abgelaufen
            [one] Vor 1 Tag abgelaufen
           *[other] Vor { $days } Tagen abgelaufen
        }
        [certificate] { $days ->
            [0] Zertifikat gerade abgelaufen
            [one] Zertifikat vor 1 Tag abgelaufen
           *[other] Zertifikat vor { $days } Tagen abgelaufen
        }
       *[bundle] { $days ->
            [0] Eine Erweiterung ist gerade abgelaufen
            [one] Eine Erweiterung ist vor 1 Tag abgelaufen
           *[other] Eine Erweiterung ist vor { $days } Tagen abgelaufen
        }
    }
life-left-years = Noch { COUNT($years) } Jahre
life-expires-years = { $of ->
        [profile] Läuft in { COUNT($years) } Jahren ab
        [certificate] Zertifikat läuft in { COUNT($years) } Jahren ab
       *[bundle] Eine Erweiterung läuft in { COUNT($years) } Jahren ab
    }
life-expired-years = { $of ->
        [profile] { $years ->
            [one] Vor 1 Jahr abgelaufen
           *[other] Vor { $years } Jahren abgelaufen
        }
        [certificate] { $years ->
            [one] Zertifikat vor 1 Jahr abgelaufen
           *[other] Zertifikat vor { $years } Jahren abgelaufen
        }
       *[bundle] { $years ->
            [one] Eine Erweiterung ist vor 1 Jahr abgelaufen
           *[other] Eine Erweiterung ist vor { $years } Jahren abgelaufen
        }
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = Erweiterung
bundle-watch-app = Watch-App
bundle-app-clip = App Clip
bundle-framework = Framework
bundle-library = Bibliothek
bundle-on-demand-resources = On-Demand-Ressourcen
part-program = Programm
part-framework = Frameworks
part-extension = Erweiterungen
part-assets = Asset-Kataloge
part-media = Medien und Schriften
part-localization = Sprachen
part-signature = Signatur
part-other = Sonstiges
leftover-debug-symbols = Debug-Symbole
leftover-swift-module = Swift-Modul
leftover-headers = Header
leftover-static-library = Statische Bibliothek
leftover-system-litter = Systemreste

# A value of a property list in one line.
list-items = { $count ->
        [one] 1 Eintrag
       *[other] { COUNT($count) } Einträge
    }
list-keys = { $count ->
        [one] 1 Schlüssel
       *[other] { COUNT($count) } Schlüssel
    }
list-bytes = { $count ->
        [one] 1 Byte
       *[other] { COUNT($count) } Byte
    }

# What a phone is doing.
stage-since = { SAID($what) } · { $ago }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/s

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = Im Ordner anzeigen
copy-path = Pfad kopieren

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = Welche App ist es?
apps-in-manifest = { $count ->
    [one] Das Manifest hat 1 App.
   *[other] Das Manifest hat { COUNT($count) } Apps, und keine ist sicher dieser Build.
}
