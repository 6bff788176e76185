# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = Publier…
publishing-title = Publier { $name }
publishing-where = Où
publishing-folder-card = Un dossier pour un site statique
publishing-folder-card-note = Un serveur web sert ce qui s’y trouve
publishing-bucket-card = Un bucket compatible S3
publishing-bucket-card-note = Amazon, R2, MinIO et d’autres
publishing-add = Ajouter une destination
publishing-kind = { $kind ->
    [folder] Dossier pour un site statique
    [s3] Bucket compatible S3
    [gcs] Bucket, Google Cloud Storage
    [azure] Conteneur, Azure Blob Storage
   *[webdav] Dossier WebDAV
}
publishing-no-keys = sans clés
publishing-to = Destination
publishing-to-hint = s3://bucket/prefix ou un dossier
publishing-to-flaw = { $flaw ->
    [incomplete] Il manque le bucket, le conteneur ou l’hôte
    [secret] Les clés n’ont pas leur place dans l’adresse : saisissez-les en dessous
    [name] Les noms n’admettent que des lettres, des chiffres et . - _
    [option] Seuls endpoint et region peuvent suivre le ?
   *[scheme] Choisissez un dossier, ou commencez par s3://, gs://, az:// ou davs://
}
publishing-choose-folder = Choisir un dossier…
publishing-choose-folder-title = Choisir le dossier de publication
publishing-user = Clé d’accès ou utilisateur
publishing-secret = Clé secrète ou mot de passe
publishing-keys-note = Conservées sur cet ordinateur, où vous seul pouvez les lire. Laissez les deux vides pour utiliser les clés de l’environnement.
publishing-forget = Oublier { $name }
publishing-forget-title = Oublier { $name } ?
publishing-forget-why = Son adresse et ses clés sont supprimées de cet ordinateur. Ce qui y est publié reste.
publishing-forget-verb = Oublier
publishing-link = Lien
publishing-address = Adresse publique
publishing-address-note = { $kind ->
    [folder] Ce que les téléphones ouvrent ; mène au dossier
   *[storage] Ce que les téléphones ouvrent ; mène au stockage
}
publishing-address-flaw = { $flaw ->
    [missing] Saisissez d’abord l’adresse publique
    [https] Doit commencer par https://
    [dots] Le bucket a des points : refusé par les téléphones
   *[wrong] Ce n’est pas une adresse
}
publishing-who = Qui peut le trouver
publishing-private = Lien privé
publishing-plain = Chemin lisible
publishing-private-note = Impossible à deviner ; qui l’a peut installer
publishing-plain-note = Comme kestrel/5.2.0-1187 : tout le monde peut le deviner
publishing-until = Jusqu’au
publishing-until-note = Jamais plus longtemps que la signature du build
publishing-profile-ends = fin du profil
publishing-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
publishing-no-end = Sans fin
publishing-files = Ce qui est envoyé
publishing-about = environ { $size }
publishing-package = Paquet
publishing-manifest = Manifeste
publishing-icons = Icônes
publishing-page = Page d’installation
publishing-page-note = Dans chaque langue d’Airlift
publishing-order-note = La page part en dernier : aucun lien n’est jamais incomplet.
publishing-publish = Publier
publishing-anyway = Publier quand même
publishing-anyway-title = Les téléphones refuseront ce build
publishing-anyway-why = { $why }. La page le dira.
publishing-file-gone = Le fichier de ce build est introuvable
publishing-going-to = Envoi vers { $name }
publishing-amount = { SIZE($done, $total) } sur { SIZE($total) }
publishing-rate = { SIZE($rate) }/s
publishing-seconds-left = encore { $seconds } s
publishing-minutes-left = encore { $minutes } min
publishing-waiting = { $after ->
    [page] Dans chaque langue
    [last] En dernier, mène au build le plus récent
   *[package] Après le paquet
}
publishing-there = Envoyé et relu
publishing-already-there = Déjà là
publishing-app-page = Tous les builds
publishing-try = Essai comme téléphone
publishing-try-note = Par l’adresse publique
publishing-trying = { $count ->
    [one] { $count } étape pour l’instant
   *[other] { $count } étapes pour l’instant
}
publishing-goes-on = Fermez : l’envoi continue, et la barre du haut montre où il en est.
publishing-stop = Arrêter…
publishing-stop-title = Arrêter la publication ?
publishing-stop-why = Aucune page ne mène à ce qui est déjà là. La prochaine publication reprendra à cet endroit.
publishing-stop-verb = Arrêter
# What the top bar says while the sheet is closed.
publishing-bar = Publication { PERCENT($n) }
publishing-bar-trying = Essai comme téléphone
publishing-bar-done = Publié
publishing-bar-failed = Échec de la publication
publishing-bar-withdrawn = Retiré
publishing-tried = Essai comme téléphone : { $passed } sur { $count } réussis
publishing-untried = Publié, mais sans essai comme téléphone
publishing-show-steps = Voir les étapes
publishing-hide-steps = Masquer les étapes
publishing-anywhere = S’ouvre partout, sans configuration : l’adresse a un certificat public.
publishing-no-code = Pas de code tant que les téléphones échoueraient.
publishing-show-code = L’afficher quand même
publishing-open-page = Ouvrir la page
publishing-change = Changer de destination…
publishing-withdraw = Retirer…
publishing-withdraw-title = Retirer ce build ?
publishing-withdraw-why = Ses fichiers y sont supprimés, et sa page le dit. Les téléphones qui l’ont installé le gardent.
publishing-withdraw-verb = Retirer
publishing-withdrawing = Retrait…
publishing-withdrawn = Le build a été retiré : ses fichiers sont supprimés, et sa page le dit.
# Said aloud.
publishing-announced-done = { $name } est publié. { $result }
