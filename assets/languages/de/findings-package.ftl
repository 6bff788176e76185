# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = Das Paket enthält { COUNT($count) } Apps
    .why = Geräte erwarten eine App je Paket; Airlift hat nur „{ $name }“ geprüft.
    .fix = Exportiere jede App als eigenes Paket.
payload-misnamed =
    .title = Der Ordner um die App heißt „{ $name }“
    .why = Geräte suchen einen Ordner namens „Payload“, mit großem P, und finden keine App.
    .fix = Benenne den Ordner in „Payload“ um, und zippe ihn noch einmal.
backslash-names =
    .title = Die Ordner des Pakets sind durch umgekehrte Schrägstriche getrennt
    .why = Manche Windows-Werkzeuge packen Dateien so; Geräte sehen darin je eine Datei mit langem Namen und finden keine App.
    .fix = Packe es mit einem anderen Werkzeug neu, oder exportiere es aus Xcode.
duplicate-entries =
    .title = Dateien sind zweimal unter demselben Namen im Paket
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Geräte und Airlift verwenden vielleicht verschiedene Kopien.
    .fix = Exportiere den Build noch einmal, oder packe ihn in eine neue Datei, statt eine alte zu ergänzen.
odd-entry-names =
    .title = Das Paket enthält Dateien mit Namen, die keine App hat
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Namen, die aus ihrem Ordner hinausführen oder sich nicht sichern lassen; Airlift hat sie übersprungen.
    .fix = Verwende ein aus Xcode exportiertes Paket aus einer Quelle, der du vertraust.
overlapping-entries =
    .title = Dateien im Paket teilen sich dieselben Bytes
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Solche Archive sollen das Programm überlasten, das sie öffnet.
    .fix = Verwende ein aus Xcode exportiertes Paket aus einer Quelle, der du vertraust.
impossible-sizes =
    .title = Dateien im Paket haben unmögliche Größen
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Größe unmöglich oder Inhalt abgeschnitten; Geräte können das nicht entpacken.
    .fix = Exportiere oder lade das Paket noch einmal.
local-header-differs =
    .title = Das Paket widerspricht sich
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): doppelt beschrieben, und Geräte verwenden vielleicht die andere Beschreibung.
    .fix = Exportiere den Build noch einmal.
encrypted-entries =
    .title = Dateien der App sind mit einem Passwort verschlüsselt
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Geräte kennen das Passwort nicht.
    .fix = Packe die App noch einmal ohne Passwort.
unusual-compression =
    .title = Dateien der App sind auf ungewöhnliche Weise gepackt
    .why = { $count ->
        [one] { COUNT($count) } Datei
       *[other] { COUNT($count) } Dateien
    } ({ LIST($names, quoted: 1, commas: 1) }): Geräte können das vielleicht nicht entpacken.
    .fix = Packe die App noch einmal mit gewöhnlicher Kompression (deflate).

no-unix-modes =
    .title = Das Paket wurde unter Windows gepackt
    .why = Es kennzeichnet das Programm der App nicht als ausführbar; das tun Geräte selbst.
executable-forbidden =
    .title = Das Programm der App darf nicht ausgeführt werden
    .why = Sein Dateimodus im Archiv ist 0; Geräte, die diesen Modus behalten, können die App nicht öffnen.
    .fix = Packe die App noch einmal: unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = { $count ->
        [one] Eine Datei im Paket ist beschädigt
       *[other] { COUNT($count) } Dateien im Paket sind beschädigt
    }
    .why = Der entpackte Inhalt weicht von den Angaben des Pakets ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportiere, kopiere oder lade das Paket noch einmal.
not-streamable =
    .title = Das Paket lässt sich erst entpacken, wenn es vollständig ist
    .why = Geräte entpacken schon während des Ladens und bleiben vielleicht bei 100 % stehen: { $reason ->
        [stored] Die Länge unkomprimierter Dateien steht erst nach ihren Daten ({ LIST($names, quoted: 1, commas: 1) })
        [leading] Vor der ersten Datei stehen zusätzliche Bytes
       *[stray] Zwischen den Dateien stehen zusätzliche Bytes
    }.
    .fix = Entpacke es, und packe es neu: unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = { $count ->
        [one] Die eine Datei im Paket lässt sich entpacken
       *[other] Alle { COUNT($count) } Dateien im Paket lassen sich entpacken
    }

# The app
bad-identifier =
    .title = Die Kennung der App enthält unzulässige Zeichen
    .why = Nur Buchstaben, Ziffern, Punkte und Bindestriche sind erlaubt; Geräte und Profile ordnen „{ $identifier }“ vielleicht nicht zu.
    .fix = Ändere die Bundle-ID, und signiere die App noch einmal.
build-number-missing =
    .title = Die App hat keine Build-Nummer
    .why = Ihre Info.plist hat keine CFBundleVersion, und ohne sie lehnen Geräte die Installation ab.
    .fix = Lege die Build-Nummer in Xcode fest, und exportiere noch einmal.
version-missing =
    .title = Die App hat keine Version
    .why = Ihre Info.plist hat keinen CFBundleShortVersionString, daher sieht niemand, welche Version installiert ist.
    .fix = Lege die Version in Xcode fest, und exportiere noch einmal.
privacy-text-empty =
    .title = Die App sagt nicht, warum sie nach privaten Daten fragt
    .why = iOS beendet die App vielleicht, wenn sie fragt, denn dieser Text ist leer: { LIST($keys, quoted: 1, commas: 1) }.
    .fix = Schreibe zu jedem Schlüssel, warum die App den Zugriff braucht.
arbitrary-loads =
    .title = Die App darf Verbindungen ohne Verschlüsselung verwenden
    .why = NSAllowsArbitraryLoads deaktiviert App Transport Security; der App Store verlangt dafür einen Grund.
    .fix = Füge Ausnahmen nur für die Domains hinzu, die sie brauchen.
variant-for-some-devices =
    .title = Der Build ist eine Variante nur für { LIST($devices) }
    .why = Xcode hat ihn dafür verkleinert (App Thinning), und andere Geräte lehnen ihn ab.
    .fix = Exportiere den Build für alle Geräte, ohne App Thinning.
info-value-of-wrong-type =
    .title = Info.plist enthält Werte vom falschen Typ
    .why = Geräte können vielleicht nicht lesen: { LIST($keys) }. Namen und Versionen müssen Text sein, Gerätefamilien eine Liste von Zahlen.
    .fix = Verwende für jeden Wert den Typ, den Apple dokumentiert, und signiere den Build noch einmal.
info-variable-unfilled =
    .title = Info.plist enthält eine Variable, die nicht ersetzt wurde
    .why = „{ $value }“ in { LIST($keys) } ist eine Build-Einstellung, die Xcode beim Bauen ersetzt.
    .fix = Baue mit Xcode, oder trage den Wert ein, und signiere den Build noch einmal.
simulator-build =
    .title = Der Build ist für den Simulator
    .why = Er wurde für Prozessor und System eines Mac gebaut, daher läuft er auf keinem Gerät.
    .fix = Wähle in Xcode „Any iOS Device“ als Ziel, und archiviere noch einmal.
fairplay-encrypted =
    .title = Die App ist eine Kopie aus dem App Store
    .why = Ihr Programm ist für den Apple Account verschlüsselt, der sie geladen hat; es läuft nur, wenn der App Store es installiert.
    .fix = Verwende einen Build, der aus Xcode exportiert wurde.
only-32-bit =
    .title = Die App ist nur 32-Bit
    .why = iOS 11 und neuer führt nur 64-Bit-Apps aus; ältere Geräte können sie noch installieren.
    .fix = Baue auch für arm64.
executable-missing =
    .title = Das Programm der App ließ sich nicht lesen
    .why = „{ $name }“ ist nicht verwendbar: { $reason }. Geräte lehnen eine App ohne ihr Programm ab.
    .fix = Exportiere den Build noch einmal.
sample-build =
    .title = Dies ist ein Beispiel: Geräte werden es nicht installieren
    .why = Es zeigt, was Airlift tut, ist aber nicht von Apple signiert.
    .fix = Lege einen eigenen Build im Fenster ab.

# The profile
app-store-build =
    .title = Der Build ist für den App Store oder TestFlight signiert
    .why = Geräte installieren ihn nur von Apple: Sein Profil erlaubt keine Geräte.
    .fix = Exportiere den Build noch einmal, mit der Methode Ad-hoc, Entwicklung oder Enterprise.
free-account =
    .title = Der Build wurde mit einem kostenlosen Account signiert
    .why = Builds von kostenlosen Accounts installieren Geräte nur aus Xcode, nicht drahtlos.
    .fix = Signiere mit einem bezahlten Entwickler-Account, oder installiere per Kabel aus Xcode.
identifier-not-covered =
    .title = Das Profil ist für eine andere Kennung
    .why = Es erlaubt „{ $allowed }“, aber diese App ist „{ $identifier }“, wie bei neu signierten Builds. Die App lässt sich installieren, aber Mitteilungen, Schlüsselbund, alternative Symbole und Dateien können versagen.
    .fix = Exportiere den Build noch einmal, mit einem Profil für diese App.
not-signed =
    .title = Der Build ist nicht zum Testen signiert
    .why = Er hat kein Profil (embedded.mobileprovision): Er ist nicht signiert oder eine Kopie aus dem App Store.
    .fix = Exportiere den Build noch einmal, mit der Methode Ad-hoc, Entwicklung oder Enterprise.
profile-unreadable =
    .title = Das Profil ließ sich nicht lesen
    .why = Auch Geräte können es nicht lesen, daher lehnen sie den Build ab: { $reason }.
    .fix = Exportiere den Build noch einmal, mit einem neuen Profil.
profile-not-cms =
    .title = Das Profil ist nicht signiert
    .why = Es ist eine einfache Eigenschaftsliste, aber Apple signiert jedes Profil.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
profile-damaged =
    .title = Die Signatur des Profils ist beschädigt
    .why = Airlift konnte den Inhalt lesen, aber Geräte lehnen es vielleicht ab.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
profile-changed =
    .title = Das Profil wurde nach dem Signieren geändert
    .why = Die Signatur passt nicht zum Inhalt, daher lehnen Geräte es ab.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
profile-not-from-apple =
    .title = Das Profil ist nicht von Apple signiert
    .why = Apple hat es nicht signiert, und Geräte lehnen es vielleicht ab.
    .fix = Exportiere den Build noch einmal, mit einem Profil von Apple.
der-profile-unreadable =
    .title = Ein Teil des Profils ließ sich nicht lesen
    .why = iOS 15 und neuer liest eine zweite Kopie der Profildaten, und diese ist beschädigt.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
der-profile-differs =
    .title = Das Profil widerspricht sich
    .why = iOS 15 und neuer liest eine zweite Kopie der Profildaten, und diese hat andere Werte: { SAID($parts) }.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
der-profile-not-signed =
    .title = Ein Teil des Profils ist nicht von Apple signiert
    .why = iOS 15 und neuer liest eine zweite Kopie der Profildaten, und diese ist nicht wie der Rest signiert.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
distribution-type-differs =
    .title = Das Profil nennt eine andere Art der Verteilung, als es erlaubt
    .why = Es sagt „{ $kind }“, aber seine Geräte und Berechtigungen gehören zu einer anderen Art.
    .fix = Lade das Profil noch einmal von Apple, und exportiere den Build damit.
odd-device-identifiers =
    .title = { $count ->
        [one] Ein Gerät im Profil hat eine Kennung in unbekanntem Format
       *[other] { COUNT($count) } Geräte im Profil haben Kennungen in unbekanntem Format
    }
    .why = UDIDs von iPhones und iPads haben 40 Hexadezimalziffern, oder 8 und 16 mit einem Bindestrich dazwischen; zu anderen Formaten passt kein Gerät.
    .fix = Fehlt ein Testgerät, kopiere seine UDID noch einmal und erneuere das Profil.
profile-for-another-platform =
    .title = { $known ->
        [true] Das Profil ist für { LIST($platforms) }
       *[false] Das Profil ist für eine andere Plattform
    }
    .why = Die App ist für { $app }, und Geräte lehnen ein Profil für eine andere Plattform ab.
    .fix = Exportiere den Build noch einmal, mit einem Profil für { $app }.

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = Eine enthaltene Erweiterung oder App hat keine lesbare Info.plist
    .why = Geräte erkennen nicht, was diese Teile sind, und lehnen die App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportiere den Build noch einmal.
bundle-not-looked-at =
    .title = Airlift hat eine enthaltene Erweiterung oder App nur teilweise geprüft
    .why = Info.plist oder Profil sind zu groß, um sie zu lesen: { LIST($names, quoted: 1, commas: 1) }.
bundle-identifier-not-child =
    .title = Eine Kennung in der App beginnt nicht mit der Kennung der App
    .why = Geräte lehnen die App ab, denn die Kennung jedes Teils muss mit der Kennung der App beginnen: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Gib jedem Teil die Kennung der App, einen Punkt und einen eigenen Namen, und signiere noch einmal.
duplicate-identifiers =
    .title = Zwei Teile der App haben dieselbe Kennung
    .why = Geräte können sie nicht unterscheiden und lehnen die App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Gib jeder Erweiterung und jeder enthaltenen App eine eigene Kennung.
extension-point-missing =
    .title = Eine Erweiterung sagt nicht, was sie erweitert
    .why = Ihre Info.plist nennt keinen Erweiterungspunkt, daher lehnen Geräte die App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Füge NSExtensionPointIdentifier zur Info.plist der Erweiterung hinzu.
bundle-version-differs =
    .title = Eine enthaltene Erweiterung oder App hat eine andere Version als die App
    .why = Sie lässt sich installieren, aber der App Store lehnt sie ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Gib der App und ihren Erweiterungen dieselbe Version und Build-Nummer.
bundle-profile-unreadable =
    .title = Das Profil einer enthaltenen Erweiterung oder App ließ sich nicht lesen
    .why = Auch Geräte können es nicht lesen, daher lehnen sie die ganze App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signiere jede Erweiterung mit einem neuen Profil.
bundle-without-profile =
    .title = Eine enthaltene Erweiterung oder App hat kein Profil
    .why = Sie braucht eines für ihre eigene Kennung, sonst lehnen Geräte die ganze App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signiere jede Erweiterung mit ihrem eigenen Profil, oder entferne sie.
bundle-shares-profile =
    .title = Eine enthaltene Erweiterung oder App hat kein eigenes Profil
    .why = Das Profil der App umfasst sie, aber Xcode bettet in jeden Teil eines ein, und Geräte verlangen es vielleicht: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signiere jede Erweiterung, und bette ihr Profil ein.
bundle-identifier-not-covered =
    .title = Das Profil einer enthaltenen Erweiterung oder App ist für eine andere Kennung
    .why = Es erlaubt ihre Kennung nicht, wie bei neu signierten Builds, daher funktioniert der Teil vielleicht nicht: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signiere jede Erweiterung mit einem Profil für ihre eigene Kennung.
bundle-profile-differs =
    .title = Eine enthaltene Erweiterung oder App ist anders signiert als die App
    .why = Ihr Profil ist von anderer Art oder von einem anderen Team; Geräte lehnen es vielleicht ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signiere die App und ihre Erweiterungen mit Profilen derselben Art und desselben Teams.
bundle-expires-first =
    .title = Das Profil einer enthaltenen Erweiterung oder App läuft früher ab als das der App
    .why = Dieser Teil funktioniert früher nicht mehr als die App: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Erneuere die Profile zusammen.
bundle-variable-unfilled =
    .title = Eine Kennung in der App wurde nicht ersetzt
    .why = Sie ist noch eine Build-Einstellung, die Xcode beim Bauen ersetzt, daher kann keine Signatur dazu passen: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Baue jeden Teil mit Xcode, oder trage seine Kennung ein, und signiere noch einmal.
framework-without-identifier =
    .title = Ein Framework hat keine Kennung
    .why = Seine Info.plist hat keine CFBundleIdentifier, daher lehnen Geräte die App ab: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Gib dem Framework eine Kennung, baue und signiere noch einmal.
minimum-os-differs =
    .title = Ein Framework braucht ein neueres System als die App
    .why = Auf Geräten mit einem System dazwischen lässt sich die App installieren, aber vielleicht nicht öffnen: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Erhöhe das Deployment Target der App, oder baue das Framework für das ältere System.

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] Das Programm der App ist nicht signiert
        [1] { LIST($parts, quoted: 1) } ist nicht signiert
       *[other] { COUNT($count) } Teile der App sind nicht signiert
    }
    .why = Geräte installieren und führen nur signierten Code aus.{ parts-named }
    .fix = Signiere den Build mit einem Zertifikat und einem Profil, oder exportiere ihn noch einmal aus Xcode.
program-ad-hoc =
    .title = { $count ->
        [0] Das Programm der App ist ohne Zertifikat signiert
        [1] { LIST($parts, quoted: 1) } ist ohne Zertifikat signiert
       *[other] { COUNT($count) } Teile der App sind ohne Zertifikat signiert
    }
    .why = Die Signatur nennt keinen Entwickler. Nur Geräte mit Jailbreak akzeptieren sie.{ parts-named }
    .fix = Signiere den Build mit einem Zertifikat und einem Profil, oder exportiere ihn noch einmal aus Xcode.
signature-damaged =
    .title = { $count ->
        [0] Das Programm der App wurde nach dem Signieren geändert
        [1] { LIST($parts, quoted: 1) } wurde nach dem Signieren geändert
       *[other] { COUNT($count) } Teile der App wurden nach dem Signieren geändert
    }
    .why = Das passt nicht zur Signatur: { SAID($what) }. Geräte lehnen die App daher ab.{ parts-named }
    .fix = Signiere den Build noch einmal, und ändere ihn danach nicht mehr.
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] Das Programm der App hat eine Signatur, die Airlift nicht gelesen hat
            [1] { LIST($parts, quoted: 1) } hat eine Signatur, die Airlift nicht gelesen hat
           *[other] { COUNT($count) } Teile der App haben Signaturen, die Airlift nicht gelesen hat
        }
       *[false] { $count ->
            [0] Das Programm der App hat eine Signatur, die nicht lesbar ist
            [1] { LIST($parts, quoted: 1) } hat eine Signatur, die nicht lesbar ist
           *[other] { COUNT($count) } Teile der App haben Signaturen, die nicht lesbar sind
        }
    }
    .why = { $ours ->
        [true] Geräte akzeptieren sie vielleicht, aber Airlift kann es nicht sagen: { SAID($reason) }.
       *[false] Auch Geräte können sie nicht lesen und lehnen die App ab: { SAID($reason) }.
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] Exportiere den Build noch einmal.
    }
code-not-checked =
    .title = { $count ->
        [0] Airlift hat das Programm der App nicht ganz geprüft
        [1] Airlift hat { LIST($parts, quoted: 1) } nicht ganz geprüft
       *[other] Airlift hat { COUNT($count) } Teile der App nicht geprüft
    }
    .why = Das Paket enthält mehr Code, als Airlift auf einmal liest.{ parts-named }
    .fix = Prüfe die Dateien des Builds, um alles zu prüfen.
signature-too-old =
    .title = { $count ->
        [0] Das Programm der App hat eine Signatur in einem alten Format
        [1] { LIST($parts, quoted: 1) } hat eine Signatur in einem alten Format
       *[other] { COUNT($count) } Teile der App haben Signaturen in einem alten Format
    }
    .why = iOS 15 und neuer lehnt sie ab; ältere Systeme akzeptieren sie noch.{ parts-named }
    .fix = Signiere den Build noch einmal mit Xcode 13 oder neuer.
signer-not-from-apple =
    .title = { $count ->
        [0] Das Programm der App ist mit einem Zertifikat signiert, das nicht von Apple ist
        [1] { LIST($parts, quoted: 1) } ist mit einem Zertifikat signiert, das nicht von Apple ist
       *[other] { COUNT($count) } Teile der App sind mit einem Zertifikat signiert, das nicht von Apple ist
    }
    .why = Geräte vertrauen nur Zertifikaten, die Apple ausgestellt hat.{ parts-named }
    .fix = Signiere den Build mit einem Zertifikat von Apples Entwicklerseite.
signer-not-in-profile =
    .title = { $count ->
        [0] Das Programm der App ist mit einem Zertifikat signiert, das sein Profil nicht nennt
        [1] { LIST($parts, quoted: 1) } ist mit einem Zertifikat signiert, das sein Profil nicht nennt
       *[other] { COUNT($count) } Teile der App sind mit Zertifikaten signiert, die ihre Profile nicht nennen
    }
    .why = Geräte lehnen eine App ab, wenn ihr Profil das Signierzertifikat nicht nennt.{ parts-named }
    .fix = Füge das Zertifikat bei Apple zum Profil hinzu, lade das Profil und signiere noch einmal.
team-differs =
    .title = { $count ->
        [0] Das Programm der App ist von einem anderen Team signiert als sein Profil
        [1] { LIST($parts, quoted: 1) } ist von einem anderen Team signiert als die App
       *[other] { COUNT($count) } Teile der App sind von einem anderen Team signiert als die App
    }
    .why = { $count ->
        [0] Signatur und Profil müssen vom selben Team sein, daher lehnen Geräte die App ab.
       *[other] Geräte laden keinen Code eines Teams in die App eines anderen.
    }{ parts-named }
    .fix = { $count ->
        [0] Signiere die App mit einem Zertifikat und einem Profil desselben Teams.
       *[other] Signiere die App und alles, was sie enthält, mit demselben Zertifikat.
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] Das Programm der App wurde mit einer anderen Kennung signiert
        [1] { LIST($parts, quoted: 1) } wurde mit einer anderen Kennung signiert
       *[other] { COUNT($count) } Teile der App wurden mit anderen Kennungen signiert
    }
    .why = Die Kennung in der Signatur ist nicht die in Info.plist, daher lehnen Geräte die App ab.{ parts-named }
    .fix = Signiere den Build noch einmal, nachdem du seine Kennung geändert hast.
application-identifier-missing =
    .title = { $count ->
        [0] Das Programm der App wurde ohne Anwendungskennung signiert
        [1] { LIST($parts, quoted: 1) } wurde ohne Anwendungskennung signiert
       *[other] { COUNT($count) } Teile der App wurden ohne Anwendungskennung signiert
    }
    .why = Den Berechtigungen (Entitlements) fehlt application-identifier, und ohne sie installieren Geräte keine App.{ parts-named }
    .fix = Signiere den Build noch einmal mit den Berechtigungen seines Profils.
application-identifier-differs =
    .title = { $count ->
        [0] Das Programm der App wurde für eine andere App signiert als sein Profil
        [1] { LIST($parts, quoted: 1) } wurde für eine andere App signiert als sein Profil
       *[other] { COUNT($count) } Teile der App wurden für andere Apps signiert als ihre Profile
    }
    .why = Die Signatur sagt „{ $signed }“, das Profil erlaubt „{ $allowed }“, daher lehnen Geräte die App ab.{ parts-named }
    .fix = Signiere den Build noch einmal mit einem Profil für diese Kennung.
entitlements-differ =
    .title = { $count ->
        [0] Das Programm der App hat zwei verschiedene Listen von Berechtigungen (Entitlements)
        [1] { LIST($parts, quoted: 1) } hat zwei verschiedene Listen von Berechtigungen (Entitlements)
       *[other] { COUNT($count) } Teile der App haben zwei verschiedene Listen von Berechtigungen (Entitlements)
    }
    .why = iOS 15 und neuer liest die eine Liste, ältere Systeme die andere; Geräte lehnen die App vielleicht ab.{ parts-named }
    .fix = Signiere den Build noch einmal mit einer einzigen Liste von Berechtigungen.
entitlements-beyond-profile =
    .title = { $count ->
        [0] Das Programm der App verlangt mehr, als sein Profil erlaubt
        [1] { LIST($parts, quoted: 1) } verlangt mehr, als sein Profil erlaubt
       *[other] { COUNT($count) } Teile der App verlangen mehr, als ihre Profile erlauben
    }
    .why = Geräte lehnen Berechtigungen (Entitlements) ab, die das Profil nicht erlaubt: { LIST($keys, quoted: 1, commas: 1) }.{ parts-named }
    .fix = Aktiviere die Funktion für die App bei Apple, erneuere das Profil und signiere noch einmal, oder entferne die Berechtigung.
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] Das Programm der App ist nur für den Simulator
            [1] { LIST($parts, quoted: 1) } ist nur für den Simulator
           *[other] { COUNT($count) } Teile der App sind nur für den Simulator
        }
       *[false] { $count ->
            [0] Das Programm der App enthält Code für den Simulator
            [1] { LIST($parts, quoted: 1) } enthält Code für den Simulator
           *[other] { COUNT($count) } Teile der App enthalten Code für den Simulator
        }
    }
    .why = { $only ->
        [true] Geräte können das nicht laden, daher schließt sich die App vielleicht beim Öffnen.
       *[false] Geräte ignorieren ihn, aber er braucht Platz, und der App Store lehnt ihn ab.
    }{ parts-named }
    .fix = { $only ->
        [true] Baue jeden Teil für iOS-Geräte.
       *[false] Entferne die Architekturen des Simulators, wenn du für Geräte baust.
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { $count ->
            [one] Eine Datei wurde nach dem Signieren geändert
           *[other] { COUNT($count) } Dateien wurden nach dem Signieren geändert
        }
        [removed] { $count ->
            [one] Eine Datei wurde nach dem Signieren entfernt
           *[other] { COUNT($count) } Dateien wurden nach dem Signieren entfernt
        }
       *[both] { COUNT($count) } Dateien wurden nach dem Signieren geändert oder entfernt
    }
    .why = Geräte vergleichen jede Datei mit ihrer Signatur und lehnen die App ab; { $how ->
        [changed] geändert: { LIST($changed, quoted: 1, commas: 1) }
        [removed] es fehlt: { LIST($missing, quoted: 1, commas: 1) }
       *[both] geändert: { LIST($changed, quoted: 1, commas: 1) }; es fehlt: { LIST($missing, quoted: 1, commas: 1) }
    }.
    .fix = Signiere den Build noch einmal, und ändere ihn danach nicht mehr.
unsealed-files =
    .title = { $count ->
        [one] Eine Datei wurde nach dem Signieren hinzugefügt
       *[other] { COUNT($count) } Dateien wurden nach dem Signieren hinzugefügt
    }
    .why = Nicht in der Signatur: { LIST($names, quoted: 1, commas: 1) }; Geräte lehnen die App vielleicht ab.
    .fix = Signiere den Build noch einmal, und füge danach keine Dateien mehr hinzu.
files-unreadable =
    .title = { $count ->
        [one] Eine Datei im Paket ist beschädigt
       *[other] { COUNT($count) } Dateien im Paket sind beschädigt
    }
    .why = Auch Geräte können das nicht entpacken: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportiere oder lade den Build noch einmal.
files-not-judged =
    .title = { $count ->
        [one] Airlift hat eine Datei nicht mit der Signatur verglichen
       *[other] Airlift hat { COUNT($count) } Dateien nicht mit der Signatur verglichen
    }
    .why = { $lists ->
        [true] Der Vergleich würde zu lange dauern: { LIST($names, quoted: 1, commas: 1) }. Ist eine davon eine Dateiliste, hat Airlift auch deren Dateien ausgelassen.
       *[false] Der Vergleich würde zu lange dauern: { LIST($names, quoted: 1, commas: 1) }.
    }
nothing-to-verify =
    .title = Die App hat keine signierte Liste ihrer Dateien
    .why = Ohne sie lässt sich nicht sagen, ob eine Datei geändert wurde.
signature-verified =
    .title = { $count ->
        [one] Eine Datei stimmt mit der Signatur überein
       *[other] { COUNT($count) } Dateien stimmen mit der Signatur überein
    }

# Sizes
duplicate-files =
    .title = Doppelte Dateien verschwenden { SIZE($bytes) }
    .why = Die App enthält dieselben Dateien mehrfach, etwa „{ $name }“.
    .fix = Behalte eine Kopie, zum Beispiel in einem Framework, das die App und ihre Erweiterungen teilen.
developer-files-left =
    .title = { SIZE($bytes) } an Dateien, die nur für die Entwicklung nötig sind
    .why = Geräte verwenden sie nie, etwa „{ $name }“.
    .fix = Lass sie in der Phase „Copy Bundle Resources“ des Targets weg, oder deaktiviere Symbole im Export.
stored-uncompressed =
    .title = { SIZE($bytes) } sind nicht komprimiert
    .why = Kompression macht den Download kleiner; die installierte App bleibt gleich groß.
    .fix = Packe die App noch einmal mit Kompression, oder exportiere sie aus Xcode.

# Icons
icon-missing =
    .title = Das Paket hat kein Symbol
    .why = Es wurde keine Symboldatei gefunden, und { $catalog ->
        [true] Assets.car enthält kein Symbol
       *[false] es gibt keine Assets.car
    }. Airlift zeichnet eines; die App lässt sich trotzdem installieren.
icon-unreadable =
    .title = Das Symbol ließ sich nicht lesen
    .why = „{ $name }“ kann nicht gezeigt werden: { $reason }. Airlift zeichnet ein Symbol; die App lässt sich trotzdem installieren.
icon-not-square =
    .title = Das Symbol ist nicht quadratisch
    .why = Es hat { $width } × { $height } Pixel; Geräte verzerren es und zeigen weiße Ränder, während die App installiert wird.
    .fix = Gib der App ein quadratisches Symbol.
icon-transparent =
    .title = Teile des Symbols sind durchsichtig
    .why = Geräte zeigen dort Schwarz, und Weiß, während die App installiert wird; der App Store lehnt das Symbol ab.
    .fix = Gib der App ein Symbol ohne Transparenz; die Ecken runden Geräte selbst ab.
icon-empty =
    .title = Das Symbol ist leer
    .why = Jedes Pixel ist durchsichtig, daher ist nur ein leeres Quadrat zu sehen.
    .fix = Gib der App ein Symbol, das etwas zeigt.
alternate-icon-missing =
    .title = Ein alternatives Symbol hat kein Bild
    .why = Die App bietet { LIST($names, quoted: 1, commas: 1) } an, aber das Paket hat kein Bild dafür, daher kann niemand es wählen.
    .fix = Füge das Bild zur App hinzu, oder entferne den Namen aus CFBundleAlternateIcons.
