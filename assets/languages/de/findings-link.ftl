# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Airlift hat nur einen Teil des Textes geprüft
    .why = Für eine Nachricht oder Seite mit einem Installationslink ist er zu lang oder hat zu viele Teile.
    .fix = Setze den Teil mit dem Link ein.
many-links =
    .title = Airlift hat nur die ersten 100 Links geprüft
    .why = Der Text hat mehr als 100 Installationslinks.
    .fix = Setze den Teil ein, auf den es ankommt.
no-link =
    .title = { $empty ->
        [true] Es gibt keinen Text
       *[false] In diesem Text ist kein Installationslink
    }
    .why = Ein Installationslink beginnt mit itms-services://?action=download-manifest.
    .fix = Finde heraus, was ihn entfernt hat: Mailprogramme, Chat-Apps und Seiteneditoren entfernen solche Links.
link-well-formed =
    .title = Der Link ist wohlgeformt

# The link itself
link-scheme-misspelt =
    .title = Der Link beginnt mit „{ $scheme }“
    .why = iOS kennt nur itms-services; ein Link mit anderem Anfang bewirkt nichts oder zeigt einen Fehler.
    .fix = Schreibe itms-services, mit dem Bindestrich und dem letzten s.
link-other-scheme =
    .title = „{ $scheme }“ ist kein Installationslink
    .why = iOS installiert drahtlos nur von itms-services-Links; dieser gehört zu einem anderen Programm.
    .fix = Verwende einen itms-services-Link zum Manifest.
link-no-slashes =
    .title = Die zwei Schrägstriche nach itms-services: fehlen
    .why = iOS liest die Parameter nur nach itms-services://.
    .fix = Schreibe itms-services://?action=…
link-no-colon =
    .title = Der Doppelpunkt nach itms-services fehlt
    .why = Ohne ihn hält das Gerät den Link für den Namen einer Seite.
    .fix = Schreibe itms-services://?action=…
link-ampersand-escaped =
    .title = Der Link enthält &amp; statt &
    .why = { $code ->
        [true] Programmcode ist nicht HTML: iOS bekommt einen Parameter namens „amp;url“, aber keine url.
       *[false] Außerhalb von HTML wird &amp; nicht zu &: iOS bekommt einen Parameter namens „amp;url“, aber keine url.
    }
    .fix = Schreibe hier ein einfaches &; &amp; ist für HTML-Attribute.
link-ampersand-escaped-twice =
    .title = Das & wurde doppelt maskiert
    .why = Ein Browser dekodiert &amp;amp; einmal, daher bekommt iOS einen Parameter namens „amp;url“, aber keine url.
    .fix = Maskiere es in HTML einmal, und sonst gar nicht.
link-ampersand-mangled =
    .title = Der Link enthält „{ $piece }“ statt &
    .why = Ein Programm hat einen Teil von &amp; dekodiert oder entfernt, daher findet iOS keine url.
    .fix = Schreibe &url=
link-semicolon =
    .title = Ein Semikolon trennt die Parameter
    .why = iOS akzeptiert es, und Expos Links verwenden es; andere Programme, die den Link lesen, finden vielleicht keine url.
    .fix = Schreibe &, das geht überall.
link-no-action =
    .title = Der Link sagt nicht, was zu tun ist
    .why = Ohne action=download-manifest ignoriert iOS ihn.
    .fix = Schreibe itms-services://?action=download-manifest&url=…
link-other-action =
    .title = Die action ist „{ $action }“
    .why = Nur Links mit download-manifest installieren eine App.
    .fix = Schreibe action=download-manifest.
link-no-url =
    .title = Der Link nennt kein Manifest
    .why = Sein Parameter url fehlt oder ist leer, daher hat iOS nichts zu laden.
    .fix = Füge &url= und die Adresse des Manifests hinzu.

# The manifest’s address in it
link-url-relative =
    .title = Die Adresse des Manifests ist unvollständig
    .why = iOS weiß nicht, auf welcher Seite der Link steht, und kann https:// und den Server nicht ergänzen.
    .fix = Schreibe die vollständige Adresse, beginnend mit https://.
link-url-http =
    .title = Die Adresse des Manifests ist http
    .why = iOS lehnt sie ab und meldet, dass das Zertifikat ungültig ist oder keine Verbindung möglich ist.
    .fix = Stelle das Manifest über https bereit.
link-url-scheme =
    .title = Die Adresse des Manifests beginnt mit „{ $scheme }“
    .why = iOS lädt Manifeste nur über https.
    .fix = Stelle das Manifest über https bereit.
link-url-host =
    .title = Die Adresse des Manifests hat keinen gültigen Server
    .why = Der Name oder die Adresse nach https:// ist unmöglich, oder der Port ist keine Zahl von 1 bis 65535.
    .fix = Schreibe den Namen oder die Adresse des Servers.
link-encoded-twice =
    .title = Die Adresse des Manifests ist doppelt prozentkodiert
    .why = iOS dekodiert sie einmal und bekommt https%3A%2F%2F…, was keine Adresse ist.
    .fix = Kodiere sie einmal.
link-not-encoded =
    .title = Die Adresse des Manifests enthält „{ $character }“ und ist nicht prozentkodiert
    .why = iOS hält den Rest vielleicht für einen Parameter des Links und verwendet nur die halbe Adresse.
    .fix = Prozentkodiere die ganze Adresse.
link-blank =
    .title = { $broken ->
        [true] Der Link ist auf zwei Zeilen verteilt
       *[false] Der Link enthält Leerzeichen
    }
    .why = Tippen verwendet nur den Teil vor dem ersten Leerzeichen oder Zeilenumbruch.
    .fix = Schreibe den Link in eine Zeile, ohne Leerzeichen.
link-space-decoded =
    .title = Die Adresse des Manifests enthält nach dem Dekodieren ein Leerzeichen
    .why = iOS dekodiert %20 zu einem Leerzeichen, und das Ergebnis ist keine Adresse.
    .fix = Prozentkodiere die ganze Adresse, sodass das Leerzeichen zu %2520 wird, oder benenne die Datei um.
link-non-ascii =
    .title = Die Adresse des Manifests hat andere Buchstaben als a–z
    .why = Ältere iOS-Versionen können sie nicht als Adresse verwenden.
    .fix = Prozentkodiere diese Buchstaben in der Adresse, dann die ganze Adresse, oder benenne die Datei um.
link-placeholder =
    .title = „{ $piece }“ ist noch ein Platzhalter
    .why = Er steht, wo ein Server oder eine Datei hingehört, daher fragen Geräte nach etwas, das es nicht gibt.
    .fix = Schreibe den echten Wert.
link-template =
    .title = Ein Programm füllt einen Teil des Links aus
    .why = Airlift weiß nicht, was das Programm dort einsetzt.
    .fix = Prüfe auch den fertigen Link.
link-program-code =
    .title = Der Link endet mit Programmcode
    .why = Das Programm ergänzt den Rest, wenn es läuft; ohne ihn geht der Link nicht.
    .fix = Prüfe den fertigen Link, und prozentkodiere, was das Programm ergänzt.
link-wrapped =
    .title = { $known ->
        [true] Der Link steckt in einem Link von { $service }
       *[false] Der Link steckt in einem anderen Link
    }
    .why = Tippen öffnet zuerst eine Webseite. In Chat-Apps gibt diese den Link oft nicht an iOS weiter.
    .fix = Gib Testpersonen den inneren Link, oder setze ihn auf deine eigene Seite.
link-scheme-cut =
    .title = Der Anfang des Links fehlt: itms-services:
    .why = Ein Browser hält den Rest für eine Adresse auf dem Server der Seite.
    .fix = Setze itms-services: davor, oder verlinke eine Installationsseite, wenn der Editor es entfernt.
link-curly-quotes =
    .title = Der Link steht in typografischen Anführungszeichen
    .why = Browser halten sie für einen Teil der Adresse; sie kommen aus Textverarbeitungen.
    .fix = Verwende gerade Anführungszeichen.
link-unseen-characters =
    .title = Der Link enthält unsichtbare Zeichen
    .why = Zeichen ohne Breite und geschützte Bindestriche gehören nicht in eine Adresse, und iOS kennt kein solches Schema.
    .fix = Tippe den Link neu, oder kopiere das Original.
link-in-chat-markup =
    .title = Der Link ist in der Schreibweise von Slack
    .why = Der Teil nach | ist der Text des Links, und & ist als &amp; geschrieben.
link-encoded-whole =
    .title = Der ganze Link ist prozentkodiert
    .why = iOS kann nicht einmal sein Schema lesen, daher bewirkt Tippen nichts.
    .fix = Prozentkodiere nur die Adresse des Manifests.
link-bare-host =
    .title = „{ $host }“ ist ein Name ohne Domain
    .why = Er geht nur, wo dieser Name bekannt ist; Geräte in einem anderen Netzwerk oder VPN finden ihn nicht.
    .fix = Schreibe den vollständigen Namen oder eine Adresse.
address-wrapped =
    .title = Die Adresse steckt in einem Link von { $service }
    .why = Airlift hat stattdessen die innere Adresse geprüft: { $inner }.
share-page =
    .title = Die Adresse ist eine Seite von { $service } über die Datei
    .why = { $direct ->
        [true] Geräte bekommen diese Seite anstelle der Datei.
       *[false] Geräte bekommen diese Seite anstelle der Datei, und { $service } hat keine direkte Adresse für die Datei.
    }
    .fix = { $direct ->
        [true] Verwende die Adresse der Datei selbst.
       *[false] Lege die Datei auf einen Webserver oder in einen Objektspeicher.
    }
share-redirect =
    .title = { $service } leitet diese Adresse zu einer anderen weiter
    .why = Das Installationsprogramm von iOS folgt Weiterleitungen nicht immer.
    .fix = { $direct ->
        [true] Verwende die Adresse, zu der sie führt.
       *[false] Lege die Datei dorthin, wo Geräte sie ohne Weiterleitung laden können.
    }
signed-url =
    .title = { $minutes ->
        [0] Die Adresse gilt bis { $at }
        [one] Die Adresse gilt noch 1 Minute, bis { $at }
       *[other] Die Adresse gilt noch { COUNT($minutes) } Minuten, bis { $at }
    }
    .why = Sie ist signiert; danach lehnt ihr Server sie ab, auch wenn ein Gerät einen Download fortsetzt.
    .fix = Signiere sie für längere Zeit, oder verwende eine dauerhafte Adresse.
signed-url-expired =
    .title = Die Adresse ist abgelaufen: { $at }
    .why = Sie ist signiert, und ihr Server lehnt sie jetzt ab.
    .fix = Erstelle einen neuen Link.
link-doubled =
    .title = Der Link enthält sich selbst
    .why = Anstelle der Adresse des Manifests steht ein weiterer Installationslink.
    .fix = Schreibe den Anfang einmal.
link-shortened =
    .title = { $host } kürzt Adressen
    .why = Die Antwort ist eine Weiterleitung, der das Installationsprogramm von iOS nicht immer folgt.
    .fix = Verwende die Adresse, zu der sie führt.
link-to-package =
    .title = Der Link führt zum Paket statt zum Manifest
    .why = iOS braucht zuerst ein Manifest: eine Eigenschaftsliste, die das Paket nennt.
    .fix = Erstelle ein Manifest für das Paket, und verlinke es.
link-this-computer =
    .title = { $host } meint das Gerät selbst
    .why = Der Link führt zu dem Gerät, das ihn öffnet, und iOS lehnt ein Manifest von dort ab.
    .fix = Verwende die Adresse des Computers im Netzwerk.
link-private-address =
    .title = { $host } geht nur im eigenen Netzwerk
    .why = Geräte müssen im selben WLAN sein und dem Zertifikat des Servers vertrauen.
    .fix = Verwende für andere Netzwerke eine öffentliche Adresse.
link-query =
    .title = Die Adresse des Manifests hat eine Abfrage
    .why = Das geht, wenn die ganze Adresse kodiert ist; manche iOS-Versionen entfernen sie offenbar.
    .fix = Verlege sie sicherheitshalber in den Pfad.
link-too-long =
    .title = Der Link ist länger als 16 KB
    .why = Server akzeptieren Adressen bis etwa 8 KB; Airlift hat nicht geprüft, wohin er führt.
    .fix = Verwende eine kürzere Adresse für das Manifest.
link-quoted-printable =
    .title = Der Link stammt aus dem Rohtext einer E-Mail
    .why = Dort ist = als =3D geschrieben, und lange Zeilen enden mit =.
    .fix = Kopiere den Link aus der geöffneten Nachricht.
link-trailing-mark =
    .title = Der Link endet mit „{ $mark }“
    .why = Das gehört zum Satz um den Link, aber Programme zählen es oft zum Link.
    .fix = Setze ein Leerzeichen davor.
link-credentials =
    .title = Die Adresse des Manifests enthält einen Namen oder ein Passwort
    .why = Das Installationsprogramm von iOS sendet sie nicht, und alle, die den Link bekommen, können sie lesen.
    .fix = Verwende stattdessen einen geheimen Pfad.

# Where it stands
link-no-target =
    .title = Der Link hat kein target="_top"
    .why = Zeigt eine andere Seite diese Seite in einem Frame, bewirkt Tippen nichts.
    .fix = Füge target="_top" hinzu.
link-new-window =
    .title = Der Link öffnet ein neues Fenster
    .why = Safari zeigt eine leere Seite oder sperrt das Fenster.
    .fix = Verwende target="_top" statt _blank.
link-in-frame =
    .title = Der Link ist die Adresse eines Frames
    .why = Safari gibt Installationslinks nur von der Seite selbst an iOS weiter.
    .fix = Verwende einen gewöhnlichen Link zum Antippen.
link-not-in-href =
    .title = Der Link steht in „{ $name }“
    .why = Er geht nur, wenn ein Programm auf der Seite ihm folgt.
    .fix = Setze ihn in das href eines gewöhnlichen Links.
link-in-amp-email =
    .title = AMP für E-Mail erlaubt keine Installationslinks
    .why = Der Validator akzeptiert nur http, https und mailto; bei anderen Links zeigen Mailprogramme die einfache Fassung.
    .fix = Verlinke stattdessen die Installationsseite.
link-in-message =
    .title = Der Link steht in einer E-Mail
    .why = Viele Mailprogramme entfernen Links mit diesem Schema oder zeigen sie als einfachen Text.
    .fix = Sende stattdessen die Adresse der Installationsseite.
