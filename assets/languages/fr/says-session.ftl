# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = { $name } : retiré de la liste
notice-removed-several = { $count ->
        [one] Un build retiré de la liste
       *[other] { COUNT($count) } builds retirés de la liste
    }
notice-on-shelf-already = { $name } est déjà dans la liste ; Airlift a relu son fichier
notice-another-app = { $name } est maintenant { $now } ; { $before } reste dans la liste sans fichier
notice-added = { $name } { $version } ({ $build }) : ajouté à la liste
notice-kept-again = Tout est à nouveau enregistré sur le disque
notice-notes-cut = Airlift n’a gardé que les 64 premiers Ko des notes
notice-saved = { $name } : enregistré
notice-imported = { $name } : importé ; Airlift garde ses propres adresses
notice-certificate-renewed = Le certificat a été renouvelé sur le disque et est valable jusqu’au { DATE($until) }
notice-certificate-used = Les téléphones voient maintenant le certificat pour { LIST($names, commas: 1) }
notice-deliveries-forgotten = Livraisons effacées

# Why some of a build could not be compared with its signature
unchecked-no-list = Le build n’a pas de liste de ses fichiers
unchecked-packed = Impossible de décompresser { $path }

# Why the identity could not be used
identity-file = impossible { $doing ->
    [make-folder] de créer le dossier de l’identité
    [lock] de verrouiller l’identité
    [protect-key] de protéger la clé de l’autorité
    [read-key] de lire la clé de l’autorité
    [read-certificate] de lire le certificat de l’autorité
    [write-key] d’écrire la clé de l’autorité
    [write-certificate] d’écrire le certificat de l’autorité
    [remove-certificate] de supprimer le certificat de l’autorité
    [keep-brought] de garder le certificat
   *[remove-brought] de supprimer le certificat
} : { $detail } ({ $path })
identity-damaged = { $what ->
    [authority-key] la clé de l’autorité est endommagée
   *[authority-certificate] le certificat de l’autorité est endommagé
} : { $detail } ({ $path })
identity-crypto = impossible de créer { $what ->
    [authority] l’autorité
    [server-certificate] le certificat du serveur
   *[certificate] un certificat
} : { $detail }
identity-out-of-scope = l’autorité est limitée aux adresses locales et ne peut pas signer pour { $hosts }

# Why the data folder could not be used
store-no-place = ce système n’a pas de dossier pour les données ; choisissez-en un avec --data-dir
store-folder = impossible d’utiliser le dossier de données : { $detail } ({ $path })
store-foreign = { $path } appartient à un autre utilisateur de cet ordinateur, qui a pu y mettre n’importe quoi
store-not-a-file = { $path } n’est pas un fichier
store-damaged-shelf = la base de données de la liste est endommagée : { $detail }
store-in-use = un autre Airlift utilise le dossier de données ({ $path })
store-database = impossible { $doing ->
    [bring-the-shelf-to-its-new-form] de passer la liste à son nouveau format
    [forget-the-deliveries] d’effacer les livraisons
    [forget-the-device] d’oublier l’appareil
    [open-the-shelf] d’ouvrir la liste
    [read-the-deliveries] de lire les livraisons
    [read-the-devices] de lire les appareils
    [read-the-shelf] de lire la liste
    [remember-the-phone] de mémoriser le téléphone
    [remove-the-build] de retirer le build
    [save-the-build] d’enregistrer le build
    [save-the-deliveries] d’enregistrer les livraisons
    [save-the-device] d’enregistrer l’appareil
    [save-the-draft] d’enregistrer le brouillon
   *[save-the-page-of-the-app] d’enregistrer la page de l’app
} : { $detail }
store-newer = un Airlift plus récent a écrit la liste (version de format { $version })

# What in settings.toml was not understood
settings-unreadable = settings.toml : { $detail }
settings-no-file = ce n’est pas un fichier
settings-no-toml = { $detail }
settings-must-be = { $key } doit être { $wanted ->
    [theme] "system", "light" ou "dark"
    [language] "en", "de", "fr", "es", "ja" ou "zh-Hans"
    [size] un nombre de 75 à 200
    [address] une adresse comme "192.168.1.24", ou ".local"
    [port] un nombre de 1 à 65535
    [shelf-order] "version", "time" ou "name"
    [when-closed] "ask", "finish" ou "quit"
    [notify] une liste de "delivered", "needs-help", "appeared" et "expires-soon"
    [apps] une liste d’identifiants comme ["com.example.app"]
    [flag] true ou false
    [destinations] une liste de tables, chacune avec une destination dans to, comme "s3://builds"
    [text] un texte
    [proxy-header] "X-Forwarded-For" ou "Forwarded"
    [watched] des tables avec un chemin chacune : [[watched]], path = "/builds"
   *[url] une adresse comme "https://builds.example.com"
}
settings-both = { SAID($first) } ; { SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = rien n’est diffusé pour le moment : le fichier est introuvable, ou il n’y a pas de réseau
control-busy = Airlift est trop occupé ; réessayez dans un instant
control-several = plusieurs builds correspondent à { $which } : utilisez le numéro qu’affiche list
control-none = aucun build de la liste ne correspond à { $which }
control-too-large = la requête est trop grande
control-unreadable = impossible de lire la requête
control-not-here = seul cet ordinateur peut utiliser ce port
control-no-token = le jeton manque ou est faux ; il est dans control.json, dans le dossier de données
control-no-paths = le corps doit contenir des chemins absolus, un par ligne
control-no-build = le corps doit nommer un build
control-no-number = le corps doit être un nombre
control-unknown = utilisez GET /list ou POST /add, /added, /describe, /link, /share, /remove, /rehearse, /rehearsing, /rehearsed et /raise
notice-export-opened = « { $name } » est un seul build : Airlift a ajouté « { $universal } » et laissé { $count ->
        [one] { $count } variante pour certains appareils
       *[other] { $count } variantes pour certains appareils
    }
