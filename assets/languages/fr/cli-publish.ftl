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
publish-who-may-read = { $kind ->
    [s3] Les appareils n’ont pas de clés. Laissez tout le monde lire les objets (s3:GetObject dans la stratégie du bucket, « Block Public Access » désactivé), ou placez un domaine public devant le bucket.
    [gcs] Les appareils n’ont pas de clés. Laissez tout le monde lire les objets : allUsers avec le rôle Storage Object Viewer.
    [azure] Les appareils n’ont pas de clés. Réglez l’accès anonyme du conteneur sur Blob.
   *[web] Les appareils n’ont pas de clés. Le serveur web doit répondre à GET et HEAD sans mot de passe.
}
