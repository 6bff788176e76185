# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = Le stockage demande des clés
    .why = Aucune clé n’a été donnée pour { $to }.
    .fix = Définissez-les dans l’environnement, par exemple AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, ou enregistrez-les avec la destination.
problem-publish-keys =
    .title = Le stockage n’accepte pas les clés
    .why = { $to } ne les connaît pas, ou elles servent à autre chose. Réponse : { $detail }
    .fix = Vérifiez les clés et leur compte.
problem-publish-refused =
    .title = Le stockage a refusé
    .why = Les clés n’ont pas ce droit sur { $to }. Réponse : { $detail }
    .fix = Autorisez ces clés à lister, lire, écrire et supprimer des objets à cet endroit.
problem-publish-clock =
    .title = L’horloge de cet ordinateur est fausse
    .why = { $to } refuse les signatures dont l’heure s’écarte de quelques minutes de la sienne.
    .fix = Réglez l’horloge de cet ordinateur, puis publiez de nouveau.
problem-publish-region =
    .title = Le bucket est dans une autre région
    .why = { $to } n’est pas là où la destination l’indique. Réponse : { $detail }
    .fix = Ajoutez la région à la destination, par exemple ?region=eu-central-1.
problem-publish-no-place =
    .title = Cet endroit n’existe pas
    .why = { $to } est introuvable. Réponse : { $detail }
    .fix = Vérifiez le nom, et créez le bucket, le conteneur ou le dossier.
problem-publish-full =
    .title = Il n’y a plus de place
    .why = { $to } est plein. Réponse : { $detail }
    .fix = Libérez de la place ou retirez d’anciens builds, puis publiez de nouveau : l’envoi reprend où il s’est arrêté.
problem-publish-unreachable =
    .title = Le stockage ne répond pas
    .why = { $to } n’a pas répondu après plusieurs essais : { $detail }
    .fix = Vérifiez le réseau, puis publiez de nouveau : l’envoi reprend où il s’est arrêté.
problem-publish-not-alike =
    .title = Un fichier n’est pas tel qu’il a été envoyé
    .why = { $path } sur { $to } a d’autres octets que ceux envoyés.
    .fix = Publiez de nouveau. Si cela se répète, quelque chose modifie les fichiers en chemin.
problem-publish-changed =
    .title = { $name } a changé pendant la lecture
    .why = Le fichier n’est plus tel qu’au début de la publication.
    .fix = Attendez qu’il soit complet, puis publiez de nouveau.
problem-publish-disk =
    .title = Un fichier n’a pas pu être lu ou écrit
    .why = Le système a dit : { $detail }
    .fix = Vérifiez le disque et les droits du dossier.
problem-publish-failed =
    .title = La publication a échoué
    .why = Réponse de { $to } : { $detail }
    .fix = Réessayez. Ce qui était déjà publié fonctionne toujours.
problem-publish-blocked =
    .title = Les appareils refuseront { $name }
    .why = { $why }
    .fix = Refaites le build et sa signature, ou publiez-le quand même avec --anyway.
problem-publish-no-base-url =
    .title = L’adresse publique manque
    .why = { $to } est un dossier : Airlift ne connaît pas l’adresse où les appareils le trouvent.
    .fix = Ajoutez --base-url avec l’adresse https qui sert ce dossier.
problem-publish-not-https =
    .title = Les appareils n’installent que par https
    .why = L’adresse publique { $url } ne commence pas par https://.
    .fix = Donnez une adresse https avec --base-url.
problem-publish-dots-in-bucket =
    .title = Le nom du bucket contient des points
    .why = Les appareils refusent { $url } : le certificat d’Amazon ne couvre pas les noms d’hôte avec un point de plus.
    .fix = Prenez un bucket sans point, votre propre domaine avec --base-url, ou https://s3.REGION.amazonaws.com/BUCKET comme adresse publique.
problem-publish-no-destination =
    .title = { $to } n’est pas une destination
    .why = { $flaw ->
        [empty] un dossier, ou s3://BUCKET, gs://BUCKET, az://COMPTE/CONTENEUR ou davs://HÔTE/CHEMIN
        [incomplete] le bucket, le conteneur ou l’hôte manque
        [secret] clés et mots de passe vont dans l’environnement, pas dans l’adresse
        [name] les noms n’ont que lettres, chiffres et . - _
        [option] après le ? seuls endpoint et region sont possibles
       *[scheme] s3://, gs://, az://, davs:// ou un dossier
    }
    .fix = Indiquez un dossier, ou une adresse comme s3://builds/ios.
