# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = Corrigez l’horloge de cet ordinateur. Si elle est juste, quittez Airlift et exécutez airlift-cli identity reset ; configurez ensuite à nouveau chaque téléphone.
authority-over =
    .title = L’autorité d’Airlift a expiré le { DATE($day) }
    .why = Les téléphones ne font plus confiance à ses certificats : « Connexion au serveur impossible ».
    .fix = { -reset-authority }
authority-not-begun =
    .title = L’autorité d’Airlift n’est pas valable avant le { DATE($day) }
    .why = Elle a été créée quand l’horloge avançait. Jusqu’à ce jour, les téléphones ne font pas confiance à ses certificats : « Connexion au serveur impossible ».
    .fix = { -reset-authority }
authority-ends-soon =
    .title = L’autorité d’Airlift expire dans { $days ->
        [0] moins d’un jour
        [one] { $days } jour
       *[other] { $days } jours
    }
    .why = À partir du { DATE($day) }, les téléphones afficheront « Connexion au serveur impossible ».
    .fix = Quittez Airlift quand personne n’en a besoin et exécutez airlift-cli identity reset. Configurez ensuite à nouveau chaque téléphone.
certificate-expired =
    .title = { $brought ->
        [true] Votre certificat
       *[false] Le certificat d’Airlift
    } a expiré le { DATE($day) }
    .why = Les téléphones affichent « Connexion au serveur impossible ».
    .fix = { $brought ->
        [true] Renouvelez-le là où vous l’avez obtenu. Airlift utilise alors le nouveau fichier automatiquement.
       *[false] Renouvelez-le ici. Les téléphones qui font déjà confiance à Airlift n’ont besoin de rien.
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] Votre certificat
       *[false] Le certificat d’Airlift
    } expire dans { $days ->
        [0] moins d’un jour
        [one] { $days } jour
       *[other] { $days } jours
    }
    .why = À partir du { DATE($day) }, les téléphones afficheront « Connexion au serveur impossible ».
    .fix = { $brought ->
        [true] Renouvelez-le là où vous l’avez obtenu. Airlift utilise alors le nouveau fichier automatiquement.
       *[false] Renouvelez-le ici. Les téléphones qui font déjà confiance à Airlift n’ont besoin de rien.
    }
certificate-refused =
    .title = Les téléphones refusent le certificat
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }Une autre règle n’est pas respectée.
       *[other] { " " }{ $more } autres règles ne sont pas respectées.
    }
    .fix = Utilisez un certificat qui respecte toutes les règles d’Apple.
certificate-good =
    .title = Le certificat respecte les { COUNT($rules) } règles d’Apple
no-network =
    .title = Cet ordinateur n’est sur aucun réseau
    .why = Les téléphones ne peuvent pas le joindre.
    .fix = Connectez-le au Wi-Fi que les téléphones utilisent.
only-this-computer =
    .title = Les liens utilisent { $host }, que seul cet ordinateur peut joindre
    .why = Sur un téléphone, c’est le téléphone même.
    .fix = Lancez Airlift avec une adresse du réseau, ou sans --host.
no-more-connections =
    .title = Les nouveaux téléphones doivent attendre
    .why = Le système n’accorde pas plus de connexions à Airlift.
    .fix = Fermez les programmes qui utilisent beaucoup de fichiers, ou attendez la fin des téléchargements.
set-up-needed =
    .title = Un nouveau téléphone doit être configuré une fois
    .why = Tant qu’il ne fait pas confiance à cet ordinateur, il affiche « Connexion au serveur impossible ».
    .fix = Scannez le code de configuration avec le téléphone et suivez les étapes.
nobody-came =
    .title = Aucun téléphone n’a encore joint { $host }
    .why = { $count ->
        [0] Un réseau d’invités, un pare-feu ou un autre réseau bloque peut-être les téléphones.
       *[other] Activé ici et peut-être en cause : { LIST($firewalls) }. Un réseau d’invités peut aussi bloquer les téléphones.
    }
    .fix = Ouvrez « Connectivité » si un téléphone a essayé sans succès.
was-reached =
    .title = Les téléphones joignent cet ordinateur
