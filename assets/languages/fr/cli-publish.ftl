# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = Publication de { $name } : { $percent } %
publish-done = { $build } publié
# Labels, at most 13 characters.
publish-all-builds = Tous les builds
publish-ends = Fin
publish-no-end = sans fin
publish-nothing = Airlift n’a rien publié sur { $to }
publish-withdrawn = { $build } retiré
publish-nothing-to-withdraw = Rien à retirer à cet endroit
publish-state = { $state ->
    [begun] interrompu
    [ended] terminé
    [withdrawn] retiré
   *[published] publié
}
publish-tried = Essai comme un appareil :
publish-destination-expected = { $flaw ->
    [empty] un dossier, ou s3://BUCKET, gs://BUCKET, az://COMPTE/CONTENEUR ou davs://HÔTE/CHEMIN
    [incomplete] le bucket, le conteneur ou l’hôte manque
    [secret] clés et mots de passe vont dans l’environnement, pas dans l’adresse
    [name] les noms n’ont que lettres, chiffres et . - _
    [option] après le ? seuls endpoint et region sont possibles
   *[scheme] s3://, gs://, az://, davs:// ou un dossier
}
