# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = { $name } wird veröffentlicht: { $percent } %
publish-done = { $build } veröffentlicht
# Labels, at most 13 characters.
publish-all-builds = Alle Builds
publish-ends = Endet
publish-no-end = kein Ende
publish-nothing = In { $to } ist nichts von Airlift veröffentlicht
publish-withdrawn = { $build } zurückgezogen
publish-nothing-to-withdraw = Dort ist nichts zurückzuziehen
publish-state = { $state ->
    [begun] abgebrochen
    [ended] abgelaufen
    [withdrawn] zurückgezogen
   *[published] veröffentlicht
}
publish-tried = Als iPhone ausprobiert:
publish-destination-expected = { $flaw ->
    [empty] ein Ordner oder s3://BUCKET, gs://BUCKET, az://KONTO/CONTAINER oder davs://HOST/PFAD
    [incomplete] Bucket, Container oder Host fehlt
    [secret] Schlüssel und Passwörter gehören in die Umgebung, nicht in die Adresse
    [name] Namen dürfen nur Buchstaben, Ziffern und . - _ enthalten
    [option] hinter dem ? dürfen nur endpoint und region stehen
   *[scheme] s3://, gs://, az://, davs:// oder ein Ordner
}
