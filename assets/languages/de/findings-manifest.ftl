# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOS meldet, dass das Manifest ungültig ist oder die App nicht geladen werden kann, oder es geschieht nichts.
-make-it-again = Erstelle das Manifest noch einmal, mit einem Programm, das Eigenschaftslisten schreibt.
-ios-reads-it-first = iOS liest das Manifest, bevor es nach der App fragt.
-correct-the-field = Korrigiere das Feld im Manifest.

# Beside the fields
-beside-title-empty = iOS braucht einen Titel für die Installationsfrage
-beside-title-short = iOS verlangt einen Titel mit mindestens zwei Zeichen
-beside-identifier-empty = iOS braucht die Kennung der App
-beside-identifier-form = Nur Buchstaben, Ziffern, Punkte und Bindestriche, etwa com.example.app
-beside-version-empty = Ohne Version kann iOS ein Update nicht erkennen
-beside-version-differs = Weicht von der eigenen Version der App ab
-beside-url-empty = iOS braucht eine Adresse, die mit https:// beginnt
-beside-url-relative = Muss eine vollständige Adresse sein, die mit https:// beginnt
-beside-url-http = iOS lehnt http ab: Die Adresse muss mit https:// beginnen
-beside-url-scheme = Die Adresse muss mit https:// beginnen
-beside-url-host = Die Adresse hat keinen gültigen Server
-beside-url-space = Schreibe Leerzeichen als %20
-beside-url-non-ascii = Schreibe andere Buchstaben als a–z prozentkodiert
-beside-url-escaped = Schreibe & so, wie es ist: Airlift maskiert es in der Datei
-beside-control-character = Enthält ein unsichtbares Zeichen, das XML verbietet

# The file
manifest-too-large =
    .title = Die Datei ist zu groß für ein Manifest
    .why = Manifeste haben einige Kilobyte; diese Datei ist größer als 4 MB.
    .fix = Wähle das Manifest aus, nicht das Paket.
manifest-partly-judged =
    .title = Airlift hat nur die ersten { $count } Assets, Varianten und Schlüssel geprüft
    .why = Manifeste haben jeweils nur wenige davon.
    .fix = Behebe zuerst diese Fehler, und prüfe dann noch einmal.
more-findings =
    .title = { $count ->
        [one] Noch ein Befund einer oben genannten Art
       *[other] Noch { $count } Befunde oben genannter Arten
    }
    .why = Airlift nennt von jeder Art die ersten 20.
    .fix = Behebe zuerst diese Fehler, und prüfe dann noch einmal.
manifest-empty =
    .title = Das Manifest ist leer
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = Das ist ein Archiv, kein Manifest
    .why = iOS braucht zuerst eine Eigenschaftsliste, die das Paket nennt.
    .fix = Verlinke das Manifest, und nenne darin das Paket.
manifest-is-page =
    .title = Das ist eine Webseite, kein Manifest
    .why = Server senden eine Seite, wenn sie ein Passwort wollen oder die Datei nicht finden.
    .fix = Lass den Server das Manifest an alle senden, die seine Adresse haben.
manifest-not-xml =
    .title = Das Manifest ist eine Eigenschaftsliste, aber nicht in XML
    .why = Apple dokumentiert Manifeste als XML, und Server senden sie als text/xml.
    .fix = Wandle es mit plutil -convert xml1 um.
manifest-not-a-plist =
    .title = { $flaw ->
        [text] Das ist keine Eigenschaftsliste
        [root] Die Datei beginnt mit <{ $name }> statt mit <plist>
        [deep] Die Eigenschaftsliste ist ungültig: Sie ist zu tief verschachtelt
        [attributes] Die Eigenschaftsliste ist ungültig: Sie hat zu viele Attribute
        [integer] Die Eigenschaftsliste ist ungültig: „{ $name }“ ist keine ganze Zahl
        [element] Die Eigenschaftsliste ist ungültig: <{ $name }> gehört nicht hinein
        [key] Die Eigenschaftsliste ist ungültig: Vor <{ $name }> fehlt ein <key>
       *[value] Die Eigenschaftsliste ist ungültig: Der Schlüssel „{ $name }“ hat keinen Wert
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] Schreibe nach jedem Schlüssel einen Wert, und vor jeden Wert einen Schlüssel.
    }
xml-malformed =
    .title = Das XML ist nicht wohlgeformt: { $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = „{ $piece }“ enthält ein nicht maskiertes &
    .why = In XML beginnt & eine Entität, daher kann iOS die Datei nicht lesen und meldet ein ungültiges Manifest.
    .fix = Schreibe &amp; für jedes & in der Datei.
xml-before-declaration =
    .title = Vor <?xml steht etwas
    .why = XML erlaubt dort nichts, auch keine leere Zeile; strenge Programme lehnen die Datei ab.
    .fix = Lass die Vorlage mit <?xml beginnen.
xml-encoding =
    .title = { $found ->
        [utf-8] Die Datei sagt { $name }, ist aber UTF-8
        [bytes] Die Datei sagt { $name }; Byte { $byte } ist nicht UTF-8
       *[utf-16] Die Datei ist UTF-16, was Server und Werkzeuge oft falsch lesen
    }
    .why = Namen mit anderen Buchstaben als a–z sehen falsch aus, oder iOS kann die Datei nicht lesen.
    .fix = Sichere sie als UTF-8.
xml-byte-order-mark =
    .title = Die Datei beginnt mit einer Byte-Order-Markierung
    .why = UTF-8 braucht sie nicht, und manche Programme kommen damit nicht zurecht.
    .fix = Sichere sie als UTF-8 ohne BOM.
manifest-root =
    .title = Die Wurzel des Manifests ist kein Dictionary
    .why = { -ios-cannot-use }
    .fix = Schreibe items in ein <dict>.

# Keys
manifest-is-other-list =
    .title = Das ist { $kind ->
        [export-options] ExportOptions.plist von Xcode
        [app-thinning] app-thinning.plist von Xcode
        [distribution-summary] DistributionSummary.plist von Xcode
        [info-plist] die Info.plist einer App
        [profile] die Liste in einem Bereitstellungsprofil
       *[entitlements] eine Liste von Berechtigungen (Entitlements)
    }, kein Manifest
    .why = { $kind ->
        [export-options] Sie sagt, wie ein Build exportiert wird; Geräte installieren von manifest.plist.
        [app-thinning] Sie sagt, welche Varianten ein Export hat; Geräte installieren von manifest.plist.
        [distribution-summary] Sie sagt, was exportiert wurde; Geräte installieren von manifest.plist.
        [info-plist] Sie beschreibt die App von innen; Geräte installieren von einem Manifest.
        [profile] Sie sagt, wer installieren darf; Geräte installieren von einem Manifest.
       *[entitlements] Sie sagt, was die App tun darf; Geräte installieren von einem Manifest.
    }
    .fix = { $kind ->
        [export-options] Verwende manifest.plist aus demselben Ordner. Xcode fügt sie hinzu, wenn der Export eine Adresse hat.
        [app-thinning] Verwende manifest.plist aus demselben Ordner. Xcode fügt sie hinzu, wenn der Export eine Adresse hat.
        [distribution-summary] Verwende manifest.plist aus demselben Ordner. Xcode fügt sie hinzu, wenn der Export eine Adresse hat.
       *[other] Lass Airlift ein Manifest erstellen: airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { $count ->
        [one] Ein Modell bekommt ein eigenes Paket
       *[other] { $count } Gruppen von Modellen bekommen eigene Pakete
    }
    .why = { LIST($variants) }. Alle anderen bekommen das Paket unter assets.
package-of-other-name =
    .title = Das Manifest führt zu „{ $found }“
    .why = Airlift vergleicht es mit „{ $package }“, das anders heißt.
    .fix = Prüfe, ob die Adresse zu diesem Paket führt.
items-missing =
    .title = Der Schlüssel items fehlt
    .why = { -ios-cannot-use }
    .fix = Füge den Schlüssel items hinzu, mit einem Array aus einem Dictionary.
items-empty =
    .title = items ist leer
    .why = Es gibt nichts zu installieren.
    .fix = Füge ein Dictionary mit assets und metadata hinzu.
several-documents =
    .title = Die Datei enthält mehrere Manifeste hintereinander
    .why = Ein Skript hat an eine vorhandene Datei angehängt (>> statt >), und Geräte können keines davon lesen.
    .fix = Behalte eines, und lass das Skript die Datei ersetzen.
several-items =
    .title = Das Manifest installiert { COUNT($count) } Apps
    .why = iOS fragt einmal und installiert alle.
assets-missing =
    .title = Der Schlüssel assets fehlt
    .why = { -ios-cannot-use }
    .fix = Füge den Schlüssel assets mit dem Paket darin hinzu.
assets-empty =
    .title = assets ist leer
    .why = Es gibt nichts zu laden.
    .fix = Füge das Paket hinzu.
package-missing =
    .title = Das Paket fehlt in assets
    .why = iOS sucht ein Asset mit dem kind software-package.
    .fix = Füge ein Asset mit dem kind software-package und der Adresse des Pakets hinzu.
several-packages =
    .title = Ein Item hat { COUNT($count) } Pakete
    .why = Ein Item ist eine App, und nichts sagt, welches Paket iOS verwendet.
    .fix = Lege für jede App ein Item an.
asset-kind-missing =
    .title = Ein Asset hat kein kind
    .why = { -ios-cannot-use }
    .fix = Füge kind hinzu: software-package, display-image oder full-size-image.
asset-kind-unknown =
    .title = iOS kennt das kind „{ $kind }“ nicht
    .why = iOS ignoriert das Asset und seine Datei.
    .fix = { $guessed ->
        [true] Schreibe { $meant }.
       *[false] Entferne das Asset, oder verwende software-package, display-image oder full-size-image.
    }
asset-url-missing =
    .title = { SAID($what) }: Die Adresse fehlt
    .why = { -ios-cannot-use }
    .fix = Füge url hinzu, mit einer Adresse, die mit https:// beginnt.
metadata-missing =
    .title = Der Schlüssel metadata fehlt
    .why = { -ios-cannot-use }
    .fix = Füge metadata mit bundle-identifier, kind und title hinzu.
metadata-kind-missing =
    .title = metadata hat kein kind
    .why = { -ios-cannot-use }
    .fix = Füge kind mit dem Wert software hinzu.
metadata-kind =
    .title = kind in metadata ist „{ $kind }“
    .why = iOS installiert nur software.
    .fix = Schreibe software.
key-type =
    .title = { $key } muss { $wanted ->
        [array] ein Array sein, nicht { $is ->
            [boolean] ein Wahrheitswert
            [data] Daten
            [date] ein Datum
            [dictionary] ein Dictionary
            [integer] eine ganze Zahl
            [number] eine Zahl
            [string] ein String
           *[other] ein Wert anderer Art
        }
        [dictionaries] aus Dictionarys bestehen
        [dictionary] ein Dictionary sein
        [string] ein String sein, nicht { $is ->
            [array] ein Array
            [boolean] ein Wahrheitswert
            [data] Daten
            [date] ein Datum
            [dictionary] ein Dictionary
            [integer] eine ganze Zahl
            [number] eine Zahl
           *[other] ein Wert anderer Art
        }
       *[strings] ein Array aus Strings sein
    }
    .why = { -ios-cannot-use }
    .fix = Korrigiere den Wert.
number-for-text =
    .title = { $key } ist eine Zahl
    .why = Apples Schema verlangt einen String.
    .fix = Schreibe sie als <string>.
key-misspelt =
    .title = iOS kennt den Schlüssel „{ $key }“ nicht
    .why = Gemeint ist wohl { $meant }, und das findet iOS nicht.
    .fix = Schreibe { $meant }.
key-twice =
    .title = { $key } kommt zweimal vor
    .why = Programme verwenden nicht alle denselben davon.
    .fix = Entferne einen.
key-removed =
    .title = Apple hat { $key } abgeschafft
    .why = iOS ignoriert diesen Schlüssel.
    .fix = Entferne ihn.

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] Manifest, Titel: { -beside-title-empty }
       *[file] Das Manifest hat keinen Titel
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS braucht einen für die Installationsfrage.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Füge title mit dem Namen der App hinzu.
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] Manifest, Titel: { -beside-title-short }
       *[file] Der Titel „{ $title }“ hat ein Zeichen
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Apple verlangt mindestens zwei.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe einen längeren Titel.
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] Manifest, Bundle-ID: { -beside-identifier-empty }
       *[file] Das Manifest hat keinen bundle-identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS vergleicht ihn mit der Kennung der App und löscht die App bei Abweichung.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Füge die eigene Kennung der App hinzu.
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] Manifest, Bundle-ID: { -beside-identifier-form }
       *[file] „{ $id }“ ist keine Bundle-ID
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Kennungen haben nur Buchstaben, Ziffern, Punkte und Bindestriche, etwa com.example.app.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe die eigene Kennung der App.
    }
identifier-system =
    .title = „{ $id }“ sieht aus wie eine von Apples eigenen Apps
    .why = iOS ersetzt keine System-App.
    .fix = Verwende deine eigene Kennung.
identifier-differs =
    .note = Weicht von der eigenen Kennung der App ab: Das lehnt iOS 9 und neuer ab.
    .title = Die Kennung im Manifest weicht von der der App ab
    .why = Geräte laden die App und löschen sie dann: Sie ist { $own }, nicht { $id }.
    .fix = Verwende im Manifest die eigene Kennung der App.
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] Manifest, Version: { -beside-version-empty }
       *[file] Das Manifest hat keine Version
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Ohne sie kann iOS ein Update nicht erkennen.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Füge bundle-version hinzu.
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] Manifest, Version: { -beside-version-differs }
       *[file] Das Manifest sagt Version { $version }, die App ist { $own }
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS vergleicht sie nicht, aber Menschen tun es.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe die eigene Version der App.
    }
placeholder-text =
    .title = „{ $shown }“ ist noch ein Platzhalter
    .why = Das sieht nach Text aus einem Beispielmanifest aus.
    .fix = Schreibe den echten Wert.
control-character =
    .note = { -beside-control-character }
    .title = Manifest, { SAID($what) }: { -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = { SAID($what) }: Die Adresse hat noch einen Platzhalter
    .why = Der Platzhalter steht, wo ein Server oder eine Datei hingehört.
    .fix = Schreibe den echten Wert.
url-template =
    .title = { SAID($what) }: Ein Programm füllt die Adresse aus
    .why = Airlift weiß nicht, was das Programm dort einsetzt.
    .fix = Prüfe auch das fertige Manifest.
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-empty }
       *[file] { SAID($what) }: Die Adresse ist leer
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Es gibt nichts zu laden.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe die vollständige Adresse, beginnend mit https://.
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-relative }
       *[file] { SAID($what) }: Die Adresse ist unvollständig
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS weiß nicht, welchen Server es fragen soll.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe die vollständige Adresse, beginnend mit https://.
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-http }
       *[file] { SAID($what) }: Die Adresse ist http
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS braucht https; bei http zeigt es „App kann nicht geladen werden“ oder nichts.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Stelle die Datei über https bereit.
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-scheme }
       *[file] { SAID($what) }: Die Adresse beginnt nicht mit https://
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS lädt nur über https.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Stelle die Datei über https bereit.
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-host }
       *[file] { SAID($what) }: Die Adresse hat keinen gültigen Server
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Der Name oder die Adresse nach https:// ist unmöglich, oder der Port ist keine Portnummer.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe den Namen oder die Adresse des Servers.
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-space }
       *[file] { SAID($what) }: Die Adresse enthält ein Leerzeichen
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS kann sie nicht als Adresse verwenden.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe Leerzeichen als %20, oder benenne die Datei um.
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-non-ascii }
       *[file] { SAID($what) }: Die Adresse hat andere Buchstaben als a–z
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Ältere iOS-Versionen können sie nicht als Adresse verwenden.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe sie prozentkodiert, oder benenne die Datei um.
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-escaped }
       *[file] { SAID($what) }: Die Adresse enthält &amp;amp;
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Sie wurde doppelt maskiert: Geräte fragen nach einer Adresse mit „amp;“ darin.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Schreibe &amp; einmal für jedes &.
    }
url-credentials =
    .title = { SAID($what) }: Die Adresse enthält einen Namen oder ein Passwort
    .why = Das Installationsprogramm von iOS sendet sie nicht.
    .fix = Verwende stattdessen einen geheimen Pfad.
url-this-computer =
    .title = { SAID($what) }: Die Adresse meint das Gerät selbst
    .why = Auf einem Gerät ist localhost das Gerät selbst.
    .fix = Verwende die Adresse des Servers im Netzwerk.
url-no-path =
    .title = { SAID($what) }: Die Adresse hat einen Server, aber keine Datei
    .why = Ein Gerät bekommt stattdessen die Startseite des Servers.
    .fix = Schreibe die vollständige Adresse der Datei.
url-not-ipa =
    .title = Die Adresse des Pakets endet nicht auf .ipa
    .why = Vielleicht ist es eine andere Datei, etwa ein Archiv mit der .ipa darin, oder sie hat den falschen Typ.
    .fix = Verlinke die .ipa selbst, bereitgestellt als application/octet-stream.
url-query =
    .title = { SAID($what) }: Die Adresse hat eine Abfrage
    .why = Manche iOS-Versionen entfernen sie offenbar.
    .fix = Verlege sie sicherheitshalber in den Pfad.
url-too-long =
    .title = { SAID($what) }: Die Adresse ist länger als 16 KB
    .why = Server akzeptieren Adressen bis etwa 8 KB.
    .fix = Verwende eine kürzere Adresse.
url-same =
    .title = Paket und Symbol haben dieselbe Adresse
    .why = Eine davon ist falsch.
    .fix = Gib jedem seine eigene Adresse.
images-same =
    .title = Beide Symbole haben dieselbe Adresse
    .why = Apple verlangt 57 × 57 und 512 × 512 Pixel; ein Bild kann nicht beides sein.
    .fix = Erstelle für jede Größe ein Symbol.
image-not-png =
    .title = { SAID($what) }: Der Dateiname endet nicht auf .png
    .why = Apple verlangt PNG; bei anderen Formaten zeigen Geräte ein Platzhaltersymbol.
    .fix = Wandle das Bild in PNG um.

# Hashes
hashes-twice =
    .title = Das Manifest hat beide Arten von Prüfsummen
    .why = iOS verwendet SHA-256 und ignoriert MD5.
    .fix = Entferne md5s.
hashes-missing =
    .title = Das Manifest hat { $size }, aber nicht { $hashes }
    .why = Jedes braucht das andere.
    .fix = Füge { $hashes } hinzu, oder entferne { $size }.
hash-size =
    .title = { $size } fehlt oder ist keine Zahl über 0
    .why = iOS kann die Größe der Blöcke nicht bestimmen.
    .fix = Schreibe { $size } als ganze Zahl, etwa 10485760.
hash-form =
    .title = Ein Eintrag in { $hashes } ist keine Prüfsumme
    .why = Eine Prüfsumme dieser Art hat { $digits } Hexadezimalziffern.
    .fix = Berechne die Prüfsummen noch einmal.
hash-count =
    .title = Für { COUNT($pieces) } Blöcke gibt es { COUNT($listed) } Prüfsummen
    .why = Die Prüfsummen gehören zu einem anderen Paket, daher löschen Geräte, was sie laden.
    .fix = Berechne die Prüfsummen noch einmal.
hash-differs =
    .title = Die Prüfsumme von Block { $piece } passt nicht zum Paket
    .why = Geräte löschen den Block und laden ihn immer wieder, bis sie es nicht mehr versuchen.
    .fix = Berechne die Prüfsummen noch einmal.

# All is well
manifest-well-formed =
    .title = Das Manifest hat alles, was iOS braucht
