# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = Der Speicher verlangt Schlüssel
    .why = Für { $to } wurden keine Schlüssel angegeben.
    .fix = Setze sie in der Umgebung, etwa AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, oder sichere sie mit dem Ziel.
problem-publish-keys =
    .title = Der Speicher nimmt die Schlüssel nicht an
    .why = { $to } kennt sie nicht, oder sie sind für etwas anderes. Die Antwort: { $detail }
    .fix = Prüfe die Schlüssel und ihr Konto.
problem-publish-refused =
    .title = Der Speicher hat abgelehnt
    .why = Die Schlüssel dürfen das in { $to } nicht. Die Antwort: { $detail }
    .fix = Erlaube diesen Schlüsseln, dort Objekte aufzulisten, zu lesen, zu schreiben und zu löschen.
problem-publish-clock =
    .title = Die Uhr dieses Computers geht falsch
    .why = { $to } lehnt Signaturen ab, deren Zeit um Minuten von der eigenen abweicht.
    .fix = Stelle die Uhr dieses Computers und veröffentliche noch einmal.
problem-publish-region =
    .title = Der Bucket liegt in einer anderen Region
    .why = { $to } ist nicht dort, wo das Ziel es sagt. Die Antwort: { $detail }
    .fix = Ergänze die Region im Ziel, etwa ?region=eu-central-1.
problem-publish-no-place =
    .title = Diesen Ort gibt es nicht
    .why = { $to } wurde nicht gefunden. Die Antwort: { $detail }
    .fix = Prüfe den Namen und lege den Bucket, Container oder Ordner an.
problem-publish-full =
    .title = Es ist kein Platz mehr
    .why = { $to } ist voll. Die Antwort: { $detail }
    .fix = Schaffe dort Platz oder ziehe alte Builds zurück und veröffentliche noch einmal: Es geht dort weiter, wo es aufgehört hat.
problem-publish-unreachable =
    .title = Der Speicher antwortet nicht
    .why = { $to } hat nach mehreren Versuchen nicht geantwortet: { $detail }
    .fix = Prüfe das Netzwerk und veröffentliche noch einmal: Es geht dort weiter, wo es aufgehört hat.
problem-publish-not-alike =
    .title = Eine Datei ist nicht so, wie sie hochgeladen wurde
    .why = { $path } in { $to } hat andere Bytes als gesendet.
    .fix = Veröffentliche noch einmal. Passiert es wieder, verändert etwas auf dem Weg die Dateien.
problem-publish-changed =
    .title = { $name } hat sich beim Lesen verändert
    .why = Die Datei ist nicht mehr so wie zu Beginn.
    .fix = Warte, bis sie vollständig ist, und veröffentliche noch einmal.
problem-publish-disk =
    .title = Eine Datei konnte nicht gelesen oder geschrieben werden
    .why = Das System meldet: { $detail }
    .fix = Prüfe die Festplatte und die Rechte des Ordners.
problem-publish-failed =
    .title = Das Veröffentlichen ist fehlgeschlagen
    .why = Die Antwort von { $to }: { $detail }
    .fix = Versuche es noch einmal. Was vorher veröffentlicht war, funktioniert weiter.
problem-publish-blocked =
    .title = iPhones werden { $name } ablehnen
    .why = { $why }
    .fix = Erstelle und signiere ihn neu, oder veröffentliche ihn trotzdem mit --anyway.
problem-publish-no-base-url =
    .title = Die öffentliche Adresse fehlt
    .why = { $to } ist ein Ordner: Airlift kennt die Adresse nicht, unter der iPhones ihn erreichen.
    .fix = Ergänze --base-url mit der https-Adresse, die den Ordner ausliefert.
problem-publish-not-https =
    .title = iPhones installieren nur über https
    .why = Die öffentliche Adresse { $url } beginnt nicht mit https://.
    .fix = Gib mit --base-url eine https-Adresse an.
problem-publish-dots-in-bucket =
    .title = Der Name des Buckets enthält Punkte
    .why = iPhones lehnen { $url } ab: Amazons Zertifikat gilt nicht für Hostnamen mit einem Punkt mehr.
    .fix = Nimm einen Bucket ohne Punkte, mit --base-url eine eigene Domain oder https://s3.REGION.amazonaws.com/BUCKET als öffentliche Adresse.
problem-publish-no-destination =
    .title = { $to } ist kein Ziel
    .why = { $flaw ->
        [empty] ein Ordner oder s3://BUCKET, gs://BUCKET, az://KONTO/CONTAINER oder davs://HOST/PFAD
        [incomplete] Bucket, Container oder Host fehlt
        [secret] Schlüssel und Passwörter gehören in die Umgebung, nicht in die Adresse
        [name] Namen dürfen nur Buchstaben, Ziffern und . - _ enthalten
        [option] hinter dem ? dürfen nur endpoint und region stehen
       *[scheme] s3://, gs://, az://, davs:// oder ein Ordner
    }
    .fix = Gib einen Ordner an oder eine Adresse wie s3://builds/ios.
