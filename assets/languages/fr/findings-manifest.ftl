# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOS répond « Invalid manifest » ou « Impossible de télécharger l’app », ou ne fait rien.
-make-it-again = Recréez le manifeste avec un programme qui écrit des listes de propriétés.
-ios-reads-it-first = iOS lit le manifeste avant de demander l’app.
-correct-the-field = Corrigez le champ dans le manifeste.

# Beside the fields
-beside-title-empty = iOS a besoin d’un titre pour sa demande d’installation
-beside-title-short = iOS demande un titre d’au moins deux caractères
-beside-identifier-empty = iOS a besoin de l’identifiant de l’app
-beside-identifier-form = Seulement des lettres, chiffres, points et traits d’union, comme com.example.app
-beside-version-empty = Sans version, iOS ne reconnaît pas une mise à jour
-beside-version-differs = Diffère de la version de l’app
-beside-url-empty = iOS a besoin d’une adresse qui commence par https://
-beside-url-relative = Il faut une adresse complète qui commence par https://
-beside-url-http = iOS refuse http : l’adresse doit commencer par https://
-beside-url-scheme = L’adresse doit commencer par https://
-beside-url-host = L’adresse n’a pas de serveur valable
-beside-url-space = Écrivez les espaces %20
-beside-url-non-ascii = Encodez en pourcent les lettres hors de a–z
-beside-url-escaped = Écrivez & tel quel : Airlift l’échappe dans le fichier
-beside-control-character = Contient un caractère invisible que XML interdit

# The file
manifest-too-large =
    .title = Le fichier est trop grand pour un manifeste
    .why = Un manifeste fait quelques kilooctets ; ce fichier dépasse 4 Mo.
    .fix = Choisissez le manifeste, pas le paquet.
manifest-partly-judged =
    .title = Airlift n’a vérifié que les { $count } premiers assets, variantes et clés
    .why = Un manifeste n’a que quelques-uns de chaque.
    .fix = Corrigez d’abord ceux-ci, puis revérifiez.
more-findings =
    .title = { $count ->
        [one] { $count } autre constat d’un type listé ci-dessus
       *[other] { $count } autres constats de types listés ci-dessus
    }
    .why = Airlift liste les 20 premiers de chaque type.
    .fix = Corrigez d’abord ceux-ci, puis revérifiez.
manifest-empty =
    .title = Le manifeste est vide
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = C’est une archive, pas un manifeste
    .why = iOS a d’abord besoin d’une liste de propriétés qui nomme le paquet.
    .fix = Faites mener le lien au manifeste, et nommez-y le paquet.
manifest-is-page =
    .title = C’est une page web, pas un manifeste
    .why = Un serveur envoie une page quand il veut un mot de passe ou ne trouve pas le fichier.
    .fix = Faites que le serveur envoie le manifeste à quiconque a son adresse.
manifest-not-xml =
    .title = Le manifeste est une liste de propriétés, mais pas en XML
    .why = Apple documente les manifestes en XML, et les serveurs les envoient en text/xml.
    .fix = Convertissez-le avec plutil -convert xml1.
manifest-not-a-plist =
    .title = { $flaw ->
        [text] Ce n’est pas une liste de propriétés
        [root] Le fichier commence par <{ $name }> au lieu de <plist>
        [deep] La liste de propriétés n’est pas valide : trop de niveaux imbriqués
        [attributes] La liste de propriétés n’est pas valide : trop d’attributs
        [integer] La liste de propriétés n’est pas valide : « { $name } » n’est pas un entier
        [element] La liste de propriétés n’est pas valide : <{ $name }> n’y a pas sa place
        [key] La liste de propriétés n’est pas valide : il manque <key> avant <{ $name }>
       *[value] La liste de propriétés n’est pas valide : la clé « { $name } » n’a pas de valeur
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] Écrivez une valeur après chaque clé, et une clé avant chaque valeur.
    }
xml-malformed =
    .title = Le XML est mal formé : { $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = « { $piece } » contient un & non échappé
    .why = En XML, & commence une entité : iOS ne peut pas lire le fichier et répond « Invalid manifest ».
    .fix = Écrivez &amp; pour chaque & du fichier.
xml-before-declaration =
    .title = Il y a quelque chose avant <?xml
    .why = XML n’y permet rien, pas même une ligne vide ; les lecteurs stricts refusent le fichier.
    .fix = Faites commencer le modèle par <?xml.
xml-encoding =
    .title = { $found ->
        [utf-8] Le fichier dit { $name }, mais il est en UTF-8
        [bytes] Le fichier dit { $name } ; l’octet { $byte } n’est pas de l’UTF-8
       *[utf-16] Le fichier est en UTF-16, que serveurs et outils lisent souvent mal
    }
    .why = Les noms avec des lettres hors de a–z s’affichent mal, ou iOS ne peut pas lire le fichier.
    .fix = Enregistrez-le en UTF-8.
xml-byte-order-mark =
    .title = Le fichier commence par une marque d’ordre des octets (BOM)
    .why = UTF-8 n’en a pas besoin, et certains programmes ne la supportent pas.
    .fix = Enregistrez-le en UTF-8 sans BOM.
manifest-root =
    .title = La racine du manifeste n’est pas un dictionnaire
    .why = { -ios-cannot-use }
    .fix = Mettez items dans un <dict>.

# Keys
manifest-is-other-list =
    .title = C’est { $kind ->
        [export-options] l’ExportOptions.plist de Xcode
        [app-thinning] l’app-thinning.plist de Xcode
        [distribution-summary] le DistributionSummary.plist de Xcode
        [info-plist] l’Info.plist d’une app
        [profile] la liste contenue dans un profil d’approvisionnement
       *[entitlements] une liste de droits (entitlements)
    }, pas un manifeste
    .why = { $kind ->
        [export-options] Elle dit comment un build est exporté ; les téléphones installent depuis manifest.plist.
        [app-thinning] Elle dit quelles variantes a un export ; les téléphones installent depuis manifest.plist.
        [distribution-summary] Elle dit ce qui a été exporté ; les téléphones installent depuis manifest.plist.
        [info-plist] Elle décrit l’app de l’intérieur ; les téléphones installent depuis un manifeste.
        [profile] Elle dit qui peut installer ; les téléphones installent depuis un manifeste.
       *[entitlements] Elle dit ce que l’app peut faire ; les téléphones installent depuis un manifeste.
    }
    .fix = { $kind ->
        [export-options] Utilisez manifest.plist du même dossier. Xcode l’ajoute si l’export a une adresse.
        [app-thinning] Utilisez manifest.plist du même dossier. Xcode l’ajoute si l’export a une adresse.
        [distribution-summary] Utilisez manifest.plist du même dossier. Xcode l’ajoute si l’export a une adresse.
       *[other] Laissez Airlift créer un manifeste : airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { $count ->
        [one] { $count } modèle reçoit son propre paquet
       *[other] { $count } groupes de modèles reçoivent leur propre paquet
    }
    .why = { LIST($variants) }. Tous les autres reçoivent le paquet sous assets.
package-of-other-name =
    .title = Le manifeste mène à « { $found } »
    .why = Airlift le compare à « { $package } », qui a un autre nom.
    .fix = Vérifiez que l’adresse mène à ce paquet.
items-missing =
    .title = La clé items manque
    .why = { -ios-cannot-use }
    .fix = Ajoutez la clé items avec un tableau d’un dictionnaire.
items-empty =
    .title = items est vide
    .why = Il n’y a rien à installer.
    .fix = Ajoutez un dictionnaire avec assets et metadata.
several-documents =
    .title = Le fichier contient plusieurs manifestes à la suite
    .why = Un script a ajouté à un fichier existant (>> au lieu de >), et les téléphones ne peuvent en lire aucun.
    .fix = Gardez-en un, et faites que le script remplace le fichier.
several-items =
    .title = Le manifeste installe { COUNT($count) } apps
    .why = iOS demande une fois et les installe toutes.
assets-missing =
    .title = La clé assets manque
    .why = { -ios-cannot-use }
    .fix = Ajoutez la clé assets avec le paquet.
assets-empty =
    .title = assets est vide
    .why = Il n’y a rien à télécharger.
    .fix = Ajoutez le paquet.
package-missing =
    .title = Le paquet manque dans assets
    .why = iOS cherche un asset dont kind est software-package.
    .fix = Ajoutez un asset avec kind software-package et l’adresse du paquet.
several-packages =
    .title = Un élément d’items a { COUNT($count) } paquets
    .why = Un élément est une app, et rien ne dit quel paquet iOS utilise.
    .fix = Faites un élément par app.
asset-kind-missing =
    .title = Un asset n’a pas de kind
    .why = { -ios-cannot-use }
    .fix = Ajoutez kind : software-package, display-image ou full-size-image.
asset-kind-unknown =
    .title = iOS ne connaît pas le kind « { $kind } »
    .why = iOS ignore l’asset et son fichier.
    .fix = { $guessed ->
        [true] Écrivez { $meant }.
       *[false] Retirez l’asset, ou utilisez software-package, display-image ou full-size-image.
    }
asset-url-missing =
    .title = Il manque une adresse ({ SAID($what) })
    .why = { -ios-cannot-use }
    .fix = Ajoutez url avec une adresse qui commence par https://.
metadata-missing =
    .title = La clé metadata manque
    .why = { -ios-cannot-use }
    .fix = Ajoutez metadata avec bundle-identifier, kind et title.
metadata-kind-missing =
    .title = metadata n’a pas de kind
    .why = { -ios-cannot-use }
    .fix = Ajoutez kind avec la valeur software.
metadata-kind =
    .title = Le kind dans metadata est « { $kind } »
    .why = iOS n’installe que software.
    .fix = Écrivez software.
key-type =
    .title = { $key } doit être { $wanted ->
        [array] un tableau, pas { $is ->
            [boolean] un booléen
            [data] des données
            [date] une date
            [dictionary] un dictionnaire
            [integer] un entier
            [number] un nombre
            [string] une chaîne
           *[other] un autre type de valeur
        }
        [dictionaries] une suite de dictionnaires
        [dictionary] un dictionnaire
        [string] une chaîne, pas { $is ->
            [array] un tableau
            [boolean] un booléen
            [data] des données
            [date] une date
            [dictionary] un dictionnaire
            [integer] un entier
            [number] un nombre
           *[other] un autre type de valeur
        }
       *[strings] un tableau de chaînes
    }
    .why = { -ios-cannot-use }
    .fix = Corrigez la valeur.
number-for-text =
    .title = { $key } est un nombre
    .why = Le schéma d’Apple exige une chaîne.
    .fix = Écrivez-le en <string>.
key-misspelt =
    .title = iOS ne connaît pas la clé « { $key } »
    .why = Ce devrait sans doute être { $meant }, qu’iOS ne trouve pas.
    .fix = Écrivez { $meant }.
key-twice =
    .title = { $key } apparaît deux fois
    .why = Selon le programme, c’est l’une ou l’autre qui compte.
    .fix = Retirez-en une.
key-removed =
    .title = Apple a supprimé { $key }
    .why = iOS l’ignore.
    .fix = Retirez cette clé.

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] Manifeste, titre : { -beside-title-empty }
       *[file] Le manifeste n’a pas de title
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS en a besoin pour sa demande d’installation.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Ajoutez title avec le nom de l’app.
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] Manifeste, titre : { -beside-title-short }
       *[file] Le titre « { $title } » n’a qu’un caractère
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Apple en demande au moins deux.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez un titre plus long.
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] Manifeste, Bundle ID : { -beside-identifier-empty }
       *[file] Le manifeste n’a pas de bundle-identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS le compare à l’identifiant de l’app et supprime l’app s’ils diffèrent.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Ajoutez l’identifiant de l’app.
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] Manifeste, Bundle ID : { -beside-identifier-form }
       *[file] « { $id } » n’est pas un Bundle ID
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Un identifiant n’a que des lettres, chiffres, points et traits d’union, comme com.example.app.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez l’identifiant de l’app.
    }
identifier-system =
    .title = « { $id } » ressemble à une app d’Apple même
    .why = iOS ne remplace pas une app du système.
    .fix = Utilisez votre propre identifiant.
identifier-differs =
    .note = Diffère de l’identifiant de l’app : iOS 9 et ultérieur le refuse.
    .title = L’identifiant du manifeste diffère de celui de l’app
    .why = Les téléphones téléchargent l’app puis la suppriment : elle est { $own }, pas { $id }.
    .fix = Mettez l’identifiant de l’app dans le manifeste.
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] Manifeste, version : { -beside-version-empty }
       *[file] Le manifeste n’a pas de version
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Sans elle, iOS ne reconnaît pas une mise à jour.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Ajoutez bundle-version.
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] Manifeste, version : { -beside-version-differs }
       *[file] Le manifeste dit version { $version }, l’app est { $own }
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS ne les compare pas, mais les gens si.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez la version de l’app.
    }
placeholder-text =
    .title = « { $shown } » est encore un texte à remplacer
    .why = Cela ressemble au texte d’un manifeste d’exemple.
    .fix = Écrivez la vraie valeur.
control-character =
    .note = { -beside-control-character }
    .title = Manifeste, { SAID($what) } : { -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = L’adresse contient encore un texte à remplacer ({ SAID($what) })
    .why = Il est à la place d’un serveur ou d’un fichier.
    .fix = Écrivez la vraie valeur.
url-template =
    .title = Un programme remplit l’adresse ({ SAID($what) })
    .why = Airlift ne sait pas ce que le programme y écrit.
    .fix = Vérifiez aussi le manifeste terminé.
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-empty }
       *[file] L’adresse est vide ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Il n’y a rien à récupérer.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez l’adresse complète, qui commence par https://.
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-relative }
       *[file] L’adresse est incomplète ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS ne sait pas à quel serveur demander.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez l’adresse complète, qui commence par https://.
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-http }
       *[file] L’adresse est en http ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS a besoin de https ; en http, il affiche « Impossible de télécharger l’app » ou rien.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Servez-le en https.
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-scheme }
       *[file] L’adresse ne commence pas par https:// ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS ne récupère qu’en https.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Servez-le en https.
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-host }
       *[file] L’adresse n’a pas de serveur valable ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Le nom ou l’adresse après https:// est impossible, ou le port n’est pas un numéro de port.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez le nom ou l’adresse du serveur.
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-space }
       *[file] L’adresse contient une espace ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS ne peut pas s’en servir comme adresse.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez les espaces %20, ou renommez le fichier.
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-non-ascii }
       *[file] L’adresse a des lettres hors de a–z ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Les versions plus anciennes d’iOS ne peuvent pas s’en servir comme adresse.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Encodez-les en pourcent, ou renommez le fichier.
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] Manifeste, { SAID($what) } : { -beside-url-escaped }
       *[file] L’adresse contient &amp;amp; ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Elle a été échappée deux fois : les téléphones demandent une adresse avec « amp; ».
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Écrivez &amp; une fois pour chaque &.
    }
url-credentials =
    .title = L’adresse contient un nom ou un mot de passe ({ SAID($what) })
    .why = L’installateur ne les envoie pas.
    .fix = Utilisez plutôt un chemin secret.
url-this-computer =
    .title = L’adresse désigne le téléphone même ({ SAID($what) })
    .why = Sur un téléphone, localhost est le téléphone même.
    .fix = Utilisez l’adresse du serveur sur le réseau.
url-no-path =
    .title = L’adresse a un serveur mais pas de fichier ({ SAID($what) })
    .why = Le téléphone reçoit la page d’accueil du serveur à la place.
    .fix = Écrivez l’adresse complète du fichier.
url-not-ipa =
    .title = L’adresse du paquet ne se termine pas par .ipa
    .why = C’est peut-être un autre fichier, comme une archive qui contient le .ipa, ou il a le mauvais type.
    .fix = Faites mener l’adresse au .ipa même, servi en application/octet-stream.
url-query =
    .title = L’adresse contient une chaîne de requête ({ SAID($what) })
    .why = Certaines versions d’iOS la retireraient.
    .fix = Mettez-la dans le chemin pour plus de sûreté.
url-too-long =
    .title = L’adresse dépasse 16 Ko ({ SAID($what) })
    .why = Les serveurs acceptent des adresses d’environ 8 Ko au plus.
    .fix = Utilisez une adresse plus courte.
url-same =
    .title = Le paquet et l’icône ont la même adresse
    .why = L’une d’elles est fausse.
    .fix = Donnez à chacun sa propre adresse.
images-same =
    .title = Les deux icônes ont la même adresse
    .why = Apple demande 57 × 57 et 512 × 512 pixels ; une image ne peut pas être les deux.
    .fix = Faites une icône par taille.
image-not-png =
    .title = Le nom du fichier ne se termine pas par .png ({ SAID($what) })
    .why = Apple demande du PNG ; avec d’autres formats, les téléphones montrent une icône générique.
    .fix = Convertissez l’image en PNG.

# Hashes
hashes-twice =
    .title = Le manifeste a les deux types de hachages
    .why = iOS utilise SHA-256 et ignore MD5.
    .fix = Retirez md5s.
hashes-missing =
    .title = Le manifeste a { $size } mais pas { $hashes }
    .why = L’un ne va pas sans l’autre.
    .fix = Ajoutez { $hashes }, ou retirez { $size }.
hash-size =
    .title = { $size } manque, ou n’est pas un nombre supérieur à 0
    .why = iOS ne peut pas connaître la taille des blocs hachés.
    .fix = Écrivez { $size } comme entier, par exemple 10485760.
hash-form =
    .title = Une entrée de { $hashes } n’est pas un hachage
    .why = Un hachage de ce type a { $digits } chiffres hexadécimaux.
    .fix = Recalculez les hachages.
hash-count =
    .title = Il y a { COUNT($listed) } hachages pour { COUNT($pieces) } blocs
    .why = Les hachages sont ceux d’un autre paquet : les téléphones suppriment ce qu’ils téléchargent.
    .fix = Recalculez les hachages.
hash-differs =
    .title = Le hachage du bloc { $piece } ne correspond pas au paquet
    .why = Les téléphones suppriment le bloc et le téléchargent à nouveau, jusqu’à cesser d’essayer.
    .fix = Recalculez les hachages.

# All is well
manifest-well-formed =
    .title = Le manifeste a tout ce dont iOS a besoin
