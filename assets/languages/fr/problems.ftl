# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } est introuvable
    .why = Le fichier a été déplacé, renommé ou supprimé, ou son disque n’est pas connecté.
    .fix = Retrouvez le fichier et déposez-le à nouveau.
problem-folder =
    .title = { $name } est un dossier
    .why = Airlift lit des fichiers .ipa.
    .fix = Déposez le fichier .ipa, ou un dossier de builds sur la fenêtre.
problem-not-a-file =
    .title = { $name } n’est pas un fichier
    .why = C’est un périphérique, un tube ou un socket.
    .fix = Déposez le fichier .ipa même.
problem-link-of-another-user =
    .title = { $name } est le lien d’un autre utilisateur
    .why = Cet utilisateur pourrait le faire mener à tout fichier que vous pouvez lire.
    .fix = Déposez le fichier auquel il mène, si c’est bien le build voulu.
problem-laid-there =
    .title = { $name } a été mis là par un autre utilisateur
    .why = Un autre utilisateur de cet ordinateur en est propriétaire ou a pu le déplacer là. Les téléphones installeraient ce qu’il a choisi.
    .fix = Si c’est bien le build voulu, déposez-le à nouveau ici. Airlift le diffuse alors.
problem-replaced-meanwhile =
    .title = { $name } a été remplacé
    .why = Ce n’est pas le fichier qu’Airlift a lu avant.
    .fix = Attendez qu’Airlift l’ait relu.
problem-no-permission =
    .title = Airlift ne peut pas lire { $name }
    .why = Le système ne laisse pas cet utilisateur lire le fichier.
    .fix = Autorisez la lecture dans les permissions du fichier, ou copiez-le dans un dossier à vous.
problem-no-permission-on-macos =
    .title = Airlift ne peut pas lire { $name }
    .why = macOS demande avant qu’un programme lise Bureau, Documents, Téléchargements et d’autres disques, ou les permissions du fichier ne vous laissent pas le lire.
    .fix = Activez Airlift dans Réglages Système › Confidentialité et sécurité › Fichiers et dossiers, ou autorisez la lecture dans les permissions du fichier.
problem-no-randomness =
    .title = Airlift n’a pas pu créer d’adresse pour { $name }
    .why = La source aléatoire du système n’a pas répondu.
    .fix = Redémarrez l’ordinateur et déposez à nouveau le fichier.
problem-parser-failed =
    .title = Airlift a échoué en lisant { $name }
    .why = C’est un bug d’Airlift. Rien d’autre n’est touché.
    .fix = Signalez-le, avec le fichier si vous pouvez le partager.
problem-folder-without-builds =
    .title = Aucun build dans { $name }
    .why = Il n’y a aucun fichier .ipa dans le dossier ni dans ses sous-dossiers.
    .fix = Déposez le .ipa même, ou un autre dossier.
problem-folders-not-read =
    .title = { $count ->
        [one] Airlift n’a pas regardé dans le dossier { $first }
       *[other] Airlift n’a pas regardé dans { COUNT($count) } dossiers, dont { $first }
    }
    .why = { $count ->
        [one] Il est trop loin dans d’autres dossiers, ou illisible.
       *[other] Ils sont trop loin dans d’autres dossiers, ou illisibles.
    }
    .fix = Déposez les fichiers .ipa mêmes, ou leur dossier.
problem-folder-too-large =
    .title = Seuls { $taken } des { $found } builds de { $name } ont été ajoutés
    .why = Autant à la fois, c’est en général une erreur, comme déposer tout un dossier personnel.
    .fix = Déposez les dossiers qu’il contient, ou les fichiers .ipa mêmes.
problem-other-app =
    .title = { $name } est une autre app
    .why = Le build est { $wanted }, le fichier est { $found }.
    .fix = Choisissez le fichier du build, ou ajoutez celui-ci comme nouveau build.

# Property lists of a build
problem-part-absent =
    .title = L’app dans { $name } n’a pas { $part ->
        [info-plist] d’Info.plist
        [profile] de profil
       *[entitlements] de droits (entitlements)
    }
    .why = { $part ->
        [info-plist] Sans lui, iOS ne sait rien de l’app.
        [profile] Elle est pour le simulateur, vient de l’App Store ou n’est pas signée.
       *[entitlements] Son programme n’est pas signé, ou a été signé sans droits.
    }
problem-part-damaged =
    .title = { $part ->
        [info-plist] Info.plist illisible
        [profile] Profil illisible
       *[entitlements] Droits (entitlements) illisibles
    } dans l’app de { $name }
    .why = Contenu endommagé : { $detail }.
    .fix = Exportez à nouveau l’app.

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name } est trop grand pour un manifeste
    .why = Un manifeste ne fait que quelques kilooctets.
    .fix = Choisissez le fichier .plist.
problem-manifest-not-a-plist =
    .title = { $name } n’est pas une liste de propriétés
    .why = Airlift n’a pas pu le lire : { $detail }.
    .fix = Choisissez le fichier .plist auquel mène un lien d’installation.
problem-not-a-manifest =
    .title = { $name } n’est pas un manifeste d’installation
    .why = C’est une liste de propriétés, mais sans « { $missing } ».
    .fix = Choisissez le fichier .plist auquel mène un lien d’installation.

# Other files
problem-file-failed =
    .title = Impossible { $doing ->
        [read] de lire
        [save] d’enregistrer
       *[write] d’écrire
    } { $name }
    .why = Réponse du système : { $detail }.
    .fix = { $doing ->
        [read] Vérifiez que le fichier est là et que vous pouvez le lire.
       *[write] Vérifiez que le dossier existe et que vous pouvez y écrire.
    }
problem-sample-failed =
    .title = Airlift n’a pas pu écrire le build d’exemple
    .why = Réponse du système : { $detail }.
    .fix = Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans le dossier de données.

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = Les téléphones ne peuvent rien installer depuis cette adresse
    .why = { $cause ->
        [empty] Rien n’a été saisi.
        [no-scheme] Elle ne commence pas par https://.
        [not-https] Elle commence par http://, et iOS n’installe que par https://.
        [other-scheme] Elle commence par { $part }://, et iOS n’installe que par https://.
        [query] Elle contient un point d’interrogation, et iOS supprime ce qui le suit.
        [fragment] Elle contient un #, et les serveurs ne voient jamais ce qui le suit.
        [credentials] Elle contient un nom d’utilisateur ou un mot de passe. iOS ne les envoie pas, et tout le monde pourrait les lire dans les liens.
        [no-host] Il n’y a pas de nom après https://.
        [bad-host] « { $part } » n’est ni un nom ni une adresse.
        [loopback] Sur un téléphone, « { $part } » est le téléphone même.
        [bad-port] « { $part } » n’est pas un port : les ports vont de 1 à 65535.
       *[bad-path] Après le nom, utilisez seulement des lettres, des chiffres et . - _ entre les barres obliques : iOS ou le proxy peuvent changer le reste.
    }
    .fix = { $cause ->
        [not-https] Saisissez l’adresse https du proxy.
        [query] Retirez le point d’interrogation et ce qui suit.
        [fragment] Retirez le # et ce qui suit.
        [credentials] Retirez tout jusqu’au @, et laissez le proxy répondre sans connexion.
        [bad-host] Vérifiez l’orthographe. Les noms avec d’autres lettres s’écrivent xn--….
        [loopback] Saisissez le nom par lequel les téléphones joignent le proxy.
        [bad-port] Retirez le port si le proxy utilise le port habituel, 443.
        [bad-path] Donnez au proxy un chemin plus simple, ou aucun.
       *[no-host] Saisissez toute l’adresse que les téléphones ouvrent, par exemple https://builds.example.com.
    }

# The endpoint and its address
problem-ports-taken =
    .title = Les téléphones ne peuvent pas joindre Airlift
    .why = Airlift n’a pu ouvrir aucun des ports { $first } à { $last } sur { $bind } : { $detail }.
    .fix = Fermez le programme qui les utilise, ou choisissez d’autres ports.
problem-tls-failed =
    .title = Les téléphones ne peuvent pas joindre Airlift
    .why = Airlift n’a pas pu mettre en place HTTPS : { $detail }.
    .fix = Vérifiez le certificat. Si c’est celui d’Airlift, signalez ce bug.
problem-no-connections =
    .title = Les nouveaux téléphones doivent attendre
    .why = Le système n’accorde pas plus de connexions à Airlift. Sa réponse : { $detail }.
    .fix = Fermez d’autres programmes, ou attendez la fin de quelques téléchargements. Ceux en cours continuent.
problem-no-network =
    .title = Cet ordinateur n’est pas sur un réseau à la portée des téléphones
    .why = Airlift n’a trouvé que des adresses internes ou auto-attribuées de cet ordinateur.
    .fix = Connectez-vous au Wi-Fi, ou indiquez une adresse avec --host.
problem-address-out-of-scope =
    .title = Les téléphones refuseraient le certificat pour { $host }
    .why = L’autorité d’Airlift est limitée aux adresses privées, aux noms en .local et au nom de cet ordinateur, pour que personne ne puisse en abuser.
    .fix = Choisissez une autre adresse, ou créez une autorité pour celle-ci : airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = Les téléphones refuseraient le certificat : il n’est pas pour { $host }
    .why = Il est pour { LIST($names) }.
    .fix = Indiquez l’un d’eux avec --host, ou utilisez un certificat pour { $host }.

# Airlift’s own certificate
problem-identity-failed =
    .title = Le certificat d’Airlift est inutilisable
    .why = { SAID($cause) }.
    .fix = Vérifiez le dossier identity dans le dossier de données d’Airlift.

# A certificate that was brought
problem-certificate-not-found =
    .title = Le certificat dans { $name } est inutilisable
    .why = Le fichier { $name } n’existe pas.
    .fix = Choisissez à nouveau le fichier à son nouvel emplacement.
problem-not-taken-out =
    .title = Airlift n’a pas pu extraire le build de { $name }
    .why = { $detail }
    .fix = Décompressez-le vous-même dans un dossier où vous pouvez écrire, et déposez le .ipa.
problem-certificate-half-renewed =
    .title = Le certificat et sa clé ne correspondent pas encore
    .why = Un seul des deux a été renouvelé. Airlift utilise encore l’ancienne paire, valable jusqu’au { DATE($until) }.
    .fix = Mettez-y aussi l’autre nouveau fichier. Airlift utilise alors les deux automatiquement.
problem-certificate-unreadable =
    .title = Le certificat dans { $name } est inutilisable
    .why = Airlift ne peut pas lire { $name } : { $detail }.
    .fix = Autorisez cet utilisateur à lire le fichier. Souvent, seul root peut lire les clés.
problem-certificate-not-a-file =
    .title = Le certificat dans { $name } est inutilisable
    .why = { $cause ->
        [too-large] Plus de 1 Mo, c’est trop grand pour un certificat
       *[not-a-file] Ce n’est pas un fichier
    } : { $name }.
    .fix = Choisissez le fichier .pem, .crt, .key ou .p12.
problem-no-certificate =
    .title = Le certificat dans { $name } est inutilisable
    .why = { $name } ne contient pas de certificat.
    .fix = Choisissez le fichier avec la chaîne, par exemple fullchain.pem.
problem-no-key =
    .title = Le certificat dans { $name } est inutilisable
    .why = { $name } ne contient pas de clé privée.
    .fix = Choisissez aussi le fichier de la clé, par exemple privkey.pem.
problem-encrypted-key =
    .title = Le certificat dans { $name } est inutilisable
    .why = Un mot de passe protège la clé dans { $name }.
    .fix = Retirez le mot de passe avec openssl pkey, ou importez un fichier .p12.
problem-other-key =
    .title = Le certificat dans { $name } est inutilisable
    .why = Dans { $name }, la clé n’est pas celle du certificat.
    .fix = Choisissez la clé créée pour ce certificat.
problem-unusable-key =
    .title = Le certificat dans { $name } est inutilisable
    .why = Airlift ne peut pas utiliser le type de clé dans { $name }. Il accepte RSA de 2048 à 8192 bits, P-256 et P-384.
    .fix = Procurez-vous un certificat avec l’un de ces types de clé.
problem-wrong-password =
    .title = Le certificat dans { $name } est inutilisable
    .why = Le mot de passe de { $name } est faux.
    .fix = Saisissez le mot de passe choisi lors de l’export du fichier.
problem-certificate-damaged =
    .title = Le certificat dans { $name } est inutilisable
    .why = { $name } est endommagé : { $detail }.
    .fix = Exportez-le à nouveau, en PEM ou en .p12 avec AES.
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) } Tant que le fichier est inutilisable, Airlift utilise son propre certificat.
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift ne connaît pas encore son nom
    .why = Le certificat est pour { LIST($names, commas: 1) }, qui couvre beaucoup de noms.
    .fix = Saisissez le nom qui mène à cet ordinateur dans la fenêtre Certificat, ou lancez Airlift avec --host NOM.
problem-name-not-covered =
    .title = Le certificat n’est pas pour { $name }
    .why = Il est pour { LIST($names, commas: 1) }, et les téléphones refuseraient tout autre nom.
    .fix = Saisissez un nom que le certificat couvre.

# The data folder and what lies in it
problem-data-folder =
    .title = Le dossier de données d’Airlift est inutilisable
    .why = { SAID($why) }.
    .fix = { $cause ->
        [no-place] Lancez Airlift avec --data-dir DOSSIER.
        [folder] Vérifiez les permissions du dossier, ou lancez Airlift avec --data-dir DOSSIER.
        [foreign] Lancez Airlift avec un autre --data-dir, ou devenez propriétaire du dossier et de tout son contenu.
        [not-a-file] Sortez-le du dossier de données, et relancez Airlift.
        [damaged] Sortez du dossier les fichiers dont le nom commence par shelf.sqlite, et relancez Airlift.
        [in-use] Utilisez l’Airlift qui tourne déjà, ou lancez celui-ci avec un autre --data-dir.
        [database] Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans le dossier.
       *[newer] Lancez l’Airlift plus récent, ou celui-ci avec un autre --data-dir.
    }
problem-shelf-set-aside =
    .title = La liste des builds était endommagée : Airlift en a commencé une nouvelle
    .why = Airlift n’a pas pu lire sa base de données et l’a gardée sous { $name } dans le dossier de données. Les téléphones qui font confiance à Airlift la gardent.
    .fix = Déposez à nouveau les builds. Ils reçoivent de nouveaux liens.
problem-shelf-rows =
    .title = { $count ->
        [one] { COUNT($count) } build n’a pas pu être chargé
       *[other] { COUNT($count) } builds n’ont pas pu être chargés
    }
    .why = Leurs entrées dans la base de données sont endommagées. Airlift ne les a pas changées.
    .fix = Déposez à nouveau leurs fichiers.
problem-settings =
    .title = Airlift n’a pas compris certains réglages
    .why = Dans settings.toml : { SAID($warnings) }.
    .fix = Corrigez-les. D’ici là, Airlift utilise les valeurs par défaut.

# What only the window could know
problem-drop-lost =
    .title = Airlift n’a rien reçu de ce dépôt
    .why = L’un des éléments glissés n’était pas un fichier de cet ordinateur : le système n’en a envoyé aucun.
    .fix = Déposez seulement les fichiers .ipa, ou choisissez-les avec « Ajouter des builds… ».
problem-no-file-dialog =
    .title = Ce bureau n’a pas de sélecteur de fichiers pour Airlift
    .why = Ni portail de bureau ni le programme zenity ne sont installés.
    .fix = Déposez le fichier sur la fenêtre, collez son chemin ou installez zenity.
problem-nothing-to-paste =
    .title = Le presse-papiers ne contient pas de fichier
    .why = Airlift accepte les chemins et les adresses file:// de fichiers .ipa.
    .fix = Copiez le fichier dans votre gestionnaire de fichiers, ou son chemin, et collez à nouveau.

# Airlift itself
problem-no-threads =
    .title = Airlift n’a pas pu démarrer
    .why = Réponse du système : { $detail }.
    .fix = Fermez d’autres programmes et relancez Airlift.
problem-no-window =
    .title = Airlift n’a pas pu ouvrir sa fenêtre
    .why = { $detail }.
    .fix = Utilisez airlift-cli serve s’il n’y a pas de bureau.
problem-already-open =
    .title = Airlift est déjà ouvert
    .why = Sa fenêtre utilise le même dossier de données.
    .fix = Cherchez-la parmi vos fenêtres, ou lancez un autre Airlift avec --data-dir DOSSIER.
problem-open-to-others =
    .title = D’autres utilisateurs de cet ordinateur peuvent peut-être lire les clés d’Airlift
    .why = Airlift n’a pas pu rendre le dossier de données privé : { $detail } ({ $path })
    .fix = Déplacez le dossier de données sur un disque avec droits d’accès (NTFS, pas exFAT), ou lancez Airlift avec un autre --data-dir. Airlift marche quand même.
problem-firewall-not-opened =
    .title = Airlift n’a pas pu ouvrir le pare-feu
    .why = Réponse du système : { $detail }
    .fix = Réessayez et répondez « Oui », ou saisissez la commande dans un terminal ouvert en administrateur.
problem-no-control-port =
    .title = Les autres programmes de cet ordinateur ne peuvent pas joindre cette fenêtre
    .why = Airlift n’a pas pu ouvrir son port de contrôle ou écrire control.json. Les téléphones ne sont pas touchés.
    .fix = Vérifiez les permissions du dossier de données et relancez Airlift.
