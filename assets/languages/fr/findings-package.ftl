# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = Le paquet contient { COUNT($count) } apps
    .why = Les téléphones attendent une app par paquet ; Airlift n’a vérifié que « { $name } ».
    .fix = Exportez chaque app dans son propre paquet.
payload-misnamed =
    .title = Le dossier autour de l’app s’appelle « { $name } »
    .why = Les téléphones cherchent un dossier nommé « Payload », avec un P majuscule, et ne trouvent pas d’app.
    .fix = Renommez le dossier en « Payload » et compressez-le à nouveau.
backslash-names =
    .title = Des barres obliques inversées séparent les dossiers du paquet
    .why = Certains outils Windows empaquettent ainsi ; les téléphones y voient des fichiers au nom très long et ne trouvent pas d’app.
    .fix = Empaquetez à nouveau avec un autre outil, ou exportez depuis Xcode.
duplicate-entries =
    .title = Des fichiers sont deux fois dans le paquet sous le même nom
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : les téléphones et Airlift peuvent utiliser des copies différentes.
    .fix = Exportez à nouveau le build, ou empaquetez dans un nouveau fichier au lieu d’ajouter à un ancien.
odd-entry-names =
    .title = Le paquet contient des fichiers aux noms qu’aucune app n’a
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : des noms qui mènent hors de leur dossier ou ne peuvent pas être enregistrés ; Airlift les a ignorés.
    .fix = Utilisez un paquet d’une source sûre, exporté depuis Xcode.
overlapping-entries =
    .title = Des fichiers du paquet partagent les mêmes octets
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : de telles archives sont faites pour surcharger le programme qui les ouvre.
    .fix = Utilisez un paquet d’une source sûre, exporté depuis Xcode.
impossible-sizes =
    .title = Des fichiers du paquet ont une taille impossible
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : taille impossible ou fin coupée ; les téléphones ne peuvent pas les décompresser.
    .fix = Exportez ou téléchargez à nouveau le paquet.
local-header-differs =
    .title = Le paquet se contredit
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : deux descriptions, et les téléphones peuvent suivre l’autre.
    .fix = Exportez à nouveau le build.
encrypted-entries =
    .title = Des fichiers de l’app sont chiffrés par mot de passe
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : les téléphones n’ont pas le mot de passe.
    .fix = Empaquetez à nouveau l’app sans mot de passe.
unusual-compression =
    .title = Des fichiers de l’app sont compressés de façon inhabituelle
    .why = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    } ({ LIST($names, quoted: 1, commas: 1) }) : les téléphones ne savent peut-être pas les décompresser.
    .fix = Empaquetez à nouveau l’app avec la compression ordinaire (deflate).

no-unix-modes =
    .title = Le paquet a été créé sous Windows
    .why = Il ne marque pas le programme de l’app comme exécutable ; les téléphones le font eux-mêmes.
executable-forbidden =
    .title = Le programme de l’app n’a pas le droit de s’exécuter
    .why = Son mode dans l’archive est 0 ; les téléphones qui gardent ce mode ne peuvent pas ouvrir l’app.
    .fix = Empaquetez à nouveau l’app : unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = { $count ->
        [one] { COUNT($count) } fichier du paquet est endommagé
       *[other] { COUNT($count) } fichiers du paquet sont endommagés
    }
    .why = Le contenu décompressé diffère de ce qu’annonce le paquet : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportez, copiez ou téléchargez à nouveau le paquet.
not-streamable =
    .title = Le paquet ne peut être décompressé qu’une fois complet
    .why = Les téléphones décompressent pendant le téléchargement, et peuvent s’arrêter à 100 % : { $reason ->
        [stored] la longueur des fichiers non compressés vient après leurs données ({ LIST($names, quoted: 1, commas: 1) })
        [leading] il y a des octets en trop avant le premier fichier
       *[stray] il y a des octets en trop entre les fichiers
    }.
    .fix = Décompressez-le et empaquetez-le à nouveau : unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = { $count ->
        [one] Le seul fichier du paquet peut être décompressé
       *[other] Les { COUNT($count) } fichiers du paquet peuvent être décompressés
    }

# The app
bad-identifier =
    .title = L’identifiant de l’app contient des caractères interdits
    .why = Seuls les lettres, chiffres, points et traits d’union sont permis ; téléphones et profils peuvent ne pas reconnaître « { $identifier } ».
    .fix = Changez l’identifiant (Bundle ID) et signez à nouveau l’app.
build-number-missing =
    .title = L’app n’a pas de numéro de build
    .why = Son Info.plist n’a pas de CFBundleVersion, et les téléphones refusent d’installer une app sans lui.
    .fix = Définissez le numéro de build dans Xcode et exportez à nouveau.
version-missing =
    .title = L’app n’a pas de version
    .why = Son Info.plist n’a pas de CFBundleShortVersionString : personne ne voit quelle version est installée.
    .fix = Définissez la version dans Xcode et exportez à nouveau.
privacy-text-empty =
    .title = L’app ne dit pas pourquoi elle demande des données privées
    .why = iOS peut fermer l’app quand elle les demande : le texte de { LIST($keys, quoted: 1, commas: 1) } est vide.
    .fix = Écrivez pour chaque clé pourquoi l’app a besoin de l’accès.
arbitrary-loads =
    .title = L’app peut utiliser des connexions non chiffrées
    .why = NSAllowsArbitraryLoads désactive App Transport Security ; l’App Store demande une raison.
    .fix = Ajoutez des exceptions seulement pour les domaines qui en ont besoin.
variant-for-some-devices =
    .title = Le build est une variante pour { LIST($devices) } seulement
    .why = Xcode l’a allégé (thinning), et d’autres appareils le refusent.
    .fix = Exportez le build pour tous les appareils, sans thinning.
info-value-of-wrong-type =
    .title = Info.plist contient des valeurs du mauvais type
    .why = Les téléphones peuvent échouer à lire { LIST($keys) } : les noms et versions doivent être du texte, les familles d’appareils une liste de nombres.
    .fix = Utilisez le type qu’Apple documente pour chaque valeur, et signez à nouveau le build.
info-variable-unfilled =
    .title = Info.plist contient une variable non remplacée
    .why = « { $value } » dans { LIST($keys) } est un réglage de build que Xcode remplace en créant le build.
    .fix = Créez le build avec Xcode ou saisissez la valeur, et signez à nouveau le build.
simulator-build =
    .title = Le build est pour le simulateur
    .why = Il est fait pour le processeur et le système d’un Mac : aucun téléphone ne peut l’exécuter.
    .fix = Choisissez « Any iOS Device » comme destination dans Xcode et archivez à nouveau.
fairplay-encrypted =
    .title = L’app est une copie de l’App Store
    .why = Son programme est chiffré pour le compte Apple qui l’a téléchargé : il ne marche que si l’App Store l’installe.
    .fix = Utilisez un build exporté depuis Xcode.
only-32-bit =
    .title = L’app est en 32 bits seulement
    .why = iOS 11 et ultérieur n’exécute que des apps 64 bits ; les téléphones plus anciens peuvent encore l’installer.
    .fix = Créez-la aussi pour arm64.
executable-missing =
    .title = Le programme de l’app n’a pas pu être lu
    .why = « { $name } » est inutilisable : { $reason }. Les téléphones refusent une app sans son programme.
    .fix = Exportez à nouveau le build.
sample-build =
    .title = Ceci est un exemple : les téléphones ne l’installeront pas
    .why = Il montre ce que fait Airlift, mais n’est pas signé par Apple.
    .fix = Déposez un build à vous sur la fenêtre.

# The profile
app-store-build =
    .title = Le build est signé pour l’App Store ou TestFlight
    .why = Les téléphones ne l’installent que depuis Apple : son profil n’autorise aucun appareil.
    .fix = Exportez à nouveau le build avec la méthode ad hoc, development ou enterprise.
free-account =
    .title = Le build a été signé avec un compte gratuit
    .why = Les téléphones n’installent les builds de comptes gratuits que depuis Xcode, pas sans fil.
    .fix = Signez avec un compte développeur payant, ou installez par câble depuis Xcode.
identifier-not-covered =
    .title = Le profil est pour un autre identifiant
    .why = Il autorise « { $allowed } », mais cette app est « { $identifier } », comme dans les builds re-signés. L’app s’installe, mais les notifications, le trousseau, les icônes alternatives et Fichiers peuvent échouer.
    .fix = Exportez à nouveau le build avec un profil pour cette app.
not-signed =
    .title = Le build n’est pas signé pour les tests
    .why = Il n’a pas de profil (embedded.mobileprovision) : il n’est pas signé ou vient de l’App Store.
    .fix = Exportez à nouveau le build avec la méthode ad hoc, development ou enterprise.
profile-unreadable =
    .title = Le profil n’a pas pu être lu
    .why = Les téléphones ne peuvent pas le lire non plus et refusent le build : { $reason }.
    .fix = Exportez à nouveau le build avec un nouveau profil.
profile-not-cms =
    .title = Le profil n’est pas signé
    .why = C’est une simple liste de propriétés, mais Apple signe chaque profil.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
profile-damaged =
    .title = La signature du profil est endommagée
    .why = Airlift a pu lire son contenu, mais les téléphones le refusent peut-être.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
profile-changed =
    .title = Le profil a été modifié après sa signature
    .why = Sa signature ne correspond pas à son contenu : les téléphones le refusent.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
profile-not-from-apple =
    .title = Le profil n’est pas signé par Apple
    .why = Apple ne l’a pas signé, et les téléphones le refusent peut-être.
    .fix = Exportez à nouveau le build avec un profil d’Apple.
der-profile-unreadable =
    .title = Une partie du profil n’a pas pu être lue
    .why = iOS 15 et ultérieur lit une seconde copie des données du profil, qui est endommagée.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
der-profile-differs =
    .title = Le profil se contredit
    .why = iOS 15 et ultérieur lit une seconde copie des données du profil, dont les valeurs diffèrent : { SAID($parts) }.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
der-profile-not-signed =
    .title = Une partie du profil n’est pas signée par Apple
    .why = iOS 15 et ultérieur lit une seconde copie des données du profil, qui n’est pas signée comme le reste.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
distribution-type-differs =
    .title = Le profil indique un autre type de distribution que celui qu’il autorise
    .why = Il dit « { $kind } », mais ses appareils et ses droits (entitlements) sont ceux d’un autre type.
    .fix = Téléchargez à nouveau le profil chez Apple et exportez le build avec lui.
odd-device-identifiers =
    .title = { $count ->
        [one] { COUNT($count) } appareil du profil a un identifiant de format inconnu
       *[other] { COUNT($count) } appareils du profil ont un identifiant de format inconnu
    }
    .why = L’UDID d’un iPhone ou d’un iPad a 40 chiffres hexadécimaux, ou 8 et 16 séparés par un trait d’union ; aucun téléphone ne correspond à un autre format.
    .fix = Si le téléphone d’un testeur manque, copiez à nouveau son UDID et renouvelez le profil.
profile-for-another-platform =
    .title = { $known ->
        [true] Le profil est pour { LIST($platforms) }
       *[false] Le profil est pour une autre plateforme
    }
    .why = L’app est pour { $app }, et les appareils refusent un profil pour une autre plateforme.
    .fix = Exportez à nouveau le build avec un profil pour { $app }.

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = Une extension ou app intérieure n’a pas d’Info.plist lisible
    .why = Les téléphones ne savent pas ce que sont ces parties et refusent l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportez à nouveau le build.
bundle-not-looked-at =
    .title = Airlift n’a vérifié qu’une partie d’une extension ou app intérieure
    .why = Son Info.plist ou son profil est trop grand pour qu’Airlift le lise : { LIST($names, quoted: 1, commas: 1) }.
bundle-identifier-not-child =
    .title = Un identifiant à l’intérieur ne commence pas par celui de l’app
    .why = Les téléphones refusent l’app si l’identifiant d’une partie ne commence pas par le sien : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Donnez à chaque partie l’identifiant de l’app, un point et son propre nom, et signez à nouveau.
duplicate-identifiers =
    .title = Deux parties de l’app ont le même identifiant
    .why = Les téléphones ne peuvent pas les distinguer et refusent l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Donnez à chaque extension et app intérieure son propre identifiant.
extension-point-missing =
    .title = Une extension ne dit pas ce qu’elle étend
    .why = Son Info.plist ne nomme pas de point d’extension : les téléphones refusent l’app ({ LIST($names, quoted: 1, commas: 1) }).
    .fix = Ajoutez NSExtensionPointIdentifier à l’Info.plist de l’extension.
bundle-version-differs =
    .title = Une extension ou app intérieure n’a pas la même version que l’app
    .why = L’app s’installe, mais l’App Store la refuse : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Donnez à l’app et à ses extensions la même version et le même numéro de build.
bundle-profile-unreadable =
    .title = Le profil d’une extension ou app intérieure n’a pas pu être lu
    .why = Les téléphones ne peuvent pas le lire non plus et refusent toute l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signez chaque extension avec un nouveau profil.
bundle-without-profile =
    .title = Une extension ou app intérieure n’a pas de profil
    .why = Il lui en faut un pour son propre identifiant, sinon les téléphones refusent toute l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signez chaque extension avec son propre profil, ou retirez-la.
bundle-shares-profile =
    .title = Une extension ou app intérieure n’a pas son propre profil
    .why = Le profil de l’app la couvre, mais Xcode en intègre un dans chaque partie, et les téléphones l’exigent peut-être : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signez chaque extension et intégrez son profil.
bundle-identifier-not-covered =
    .title = Le profil d’une extension ou app intérieure est pour un autre identifiant
    .why = Il n’autorise pas l’identifiant de la partie, comme dans les builds re-signés : elle ne marchera peut-être pas ({ LIST($names, quoted: 1, commas: 1) }).
    .fix = Signez chaque extension avec un profil pour son propre identifiant.
bundle-profile-differs =
    .title = Une extension ou app intérieure est signée autrement que l’app
    .why = Son profil est d’un autre type ou d’une autre équipe ; les téléphones refusent peut-être l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Signez l’app et ses extensions avec des profils du même type et de la même équipe.
bundle-expires-first =
    .title = Le profil d’une extension ou app intérieure expire avant celui de l’app
    .why = Elle cesse de marcher avant l’app : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Renouvelez les profils ensemble.
bundle-variable-unfilled =
    .title = Un identifiant à l’intérieur de l’app n’a pas été rempli
    .why = C’est encore un réglage de build que Xcode remplace en créant le build : aucune signature ne peut lui correspondre ({ LIST($names, quoted: 1, commas: 1) }).
    .fix = Créez chaque partie avec Xcode ou saisissez son identifiant, et signez à nouveau.
framework-without-identifier =
    .title = Un framework n’a pas d’identifiant
    .why = Son Info.plist n’a pas de CFBundleIdentifier : les téléphones refusent l’app ({ LIST($names, quoted: 1, commas: 1) }).
    .fix = Donnez un identifiant au framework, recréez le build et signez à nouveau.
minimum-os-differs =
    .title = Un framework demande un système plus récent que l’app
    .why = Sur les téléphones dont le système est entre les deux, l’app s’installe mais ne s’ouvre peut-être pas : { LIST($names, quoted: 1, commas: 1) }.
    .fix = Relevez le système minimal (deployment target) de l’app, ou créez le framework pour le système plus ancien.

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] Le programme de l’app n’est pas signé
        [1] { LIST($parts, quoted: 1) } n’est pas signé
       *[other] { COUNT($count) } parties de l’app ne sont pas signées
    }
    .why = Les téléphones n’installent et n’exécutent que du code signé.{ parts-named }
    .fix = Signez le build avec un certificat et un profil, ou exportez-le à nouveau depuis Xcode.
program-ad-hoc =
    .title = { $count ->
        [0] Le programme de l’app est signé sans certificat
        [1] { LIST($parts, quoted: 1) } est signé sans certificat
       *[other] { COUNT($count) } parties de l’app sont signées sans certificat
    }
    .why = La signature ne nomme aucun développeur. Seuls les téléphones débridés (jailbreak) l’acceptent.{ parts-named }
    .fix = Signez le build avec un certificat et un profil, ou exportez-le à nouveau depuis Xcode.
signature-damaged =
    .title = { $count ->
        [0] Le programme de l’app a été modifié après la signature
        [1] { LIST($parts, quoted: 1) } a été modifié après la signature
       *[other] { COUNT($count) } parties de l’app ont été modifiées après la signature
    }
    .why = La signature ne correspond plus au contenu ({ SAID($what) }) : les téléphones refusent l’app.{ parts-named }
    .fix = Signez à nouveau le build, et ne le modifiez plus ensuite.
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] Le programme de l’app a une signature qu’Airlift n’a pas lue
            [1] { LIST($parts, quoted: 1) } a une signature qu’Airlift n’a pas lue
           *[other] { COUNT($count) } parties de l’app ont une signature qu’Airlift n’a pas lue
        }
       *[false] { $count ->
            [0] Le programme de l’app a une signature illisible
            [1] { LIST($parts, quoted: 1) } a une signature illisible
           *[other] { COUNT($count) } parties de l’app ont une signature illisible
        }
    }
    .why = { $ours ->
        [true] Les téléphones l’acceptent peut-être, mais Airlift ne peut pas le dire : { SAID($reason) }.
       *[false] Les téléphones ne peuvent pas la lire non plus et refusent l’app : { SAID($reason) }.
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] Exportez à nouveau le build.
    }
code-not-checked =
    .title = { $count ->
        [0] Airlift n’a pas vérifié tout le programme de l’app
        [1] Airlift n’a pas tout vérifié dans { LIST($parts, quoted: 1) }
       *[other] Airlift n’a pas vérifié { COUNT($count) } parties de l’app
    }
    .why = Le paquet contient plus de code qu’Airlift n’en lit à la fois.{ parts-named }
    .fix = Vérifiez les fichiers du build pour tout contrôler.
signature-too-old =
    .title = { $count ->
        [0] Le programme de l’app a une signature d’un ancien format
        [1] { LIST($parts, quoted: 1) } a une signature d’un ancien format
       *[other] { COUNT($count) } parties de l’app ont une signature d’un ancien format
    }
    .why = iOS 15 et ultérieur la refuse ; les systèmes plus anciens l’acceptent encore.{ parts-named }
    .fix = Signez à nouveau le build avec Xcode 13 ou ultérieur.
signer-not-from-apple =
    .title = { $count ->
        [0] Le programme de l’app est signé avec un certificat qui n’est pas d’Apple
        [1] { LIST($parts, quoted: 1) } est signé avec un certificat qui n’est pas d’Apple
       *[other] { COUNT($count) } parties de l’app sont signées avec un certificat qui n’est pas d’Apple
    }
    .why = Les téléphones ne font confiance qu’aux certificats émis par Apple.{ parts-named }
    .fix = Signez le build avec un certificat du site développeur d’Apple.
signer-not-in-profile =
    .title = { $count ->
        [0] Le programme de l’app est signé avec un certificat absent de son profil
        [1] { LIST($parts, quoted: 1) } est signé avec un certificat absent de son profil
       *[other] { COUNT($count) } parties de l’app sont signées avec des certificats absents de leurs profils
    }
    .why = Les téléphones refusent une app si son profil ne liste pas le certificat de signature.{ parts-named }
    .fix = Ajoutez le certificat au profil chez Apple, téléchargez le profil et signez à nouveau.
team-differs =
    .title = { $count ->
        [0] Le programme de l’app est signé par une autre équipe que son profil
        [1] { LIST($parts, quoted: 1) } est signé par une autre équipe que l’app
       *[other] { COUNT($count) } parties de l’app sont signées par une autre équipe que l’app
    }
    .why = { $count ->
        [0] La signature et le profil doivent être de la même équipe : les téléphones refusent l’app.
       *[other] Les téléphones ne chargent pas le code d’une équipe dans l’app d’une autre.
    }{ parts-named }
    .fix = { $count ->
        [0] Signez l’app avec un certificat et un profil de la même équipe.
       *[other] Signez l’app et tout ce qu’elle contient avec le même certificat.
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] Le programme de l’app a été signé avec un autre identifiant
        [1] { LIST($parts, quoted: 1) } a été signé avec un autre identifiant
       *[other] { COUNT($count) } parties de l’app ont été signées avec d’autres identifiants
    }
    .why = L’identifiant dans la signature n’est pas celui d’Info.plist : les téléphones refusent l’app.{ parts-named }
    .fix = Signez à nouveau le build après avoir changé son identifiant.
application-identifier-missing =
    .title = { $count ->
        [0] Le programme de l’app a été signé sans identifiant d’application
        [1] { LIST($parts, quoted: 1) } a été signé sans identifiant d’application
       *[other] { COUNT($count) } parties de l’app ont été signées sans identifiant d’application
    }
    .why = Les droits (entitlements) n’ont pas d’application-identifier, et les téléphones n’installent pas une app sans lui.{ parts-named }
    .fix = Signez à nouveau le build avec les droits de son profil.
application-identifier-differs =
    .title = { $count ->
        [0] Le programme de l’app a été signé pour une autre app que son profil
        [1] { LIST($parts, quoted: 1) } a été signé pour une autre app que son profil
       *[other] { COUNT($count) } parties de l’app ont été signées pour d’autres apps que leurs profils
    }
    .why = La signature dit « { $signed } » et le profil autorise « { $allowed } » : les téléphones refusent l’app.{ parts-named }
    .fix = Signez à nouveau le build avec un profil pour cet identifiant.
entitlements-differ =
    .title = { $count ->
        [0] Le programme de l’app a deux listes de droits (entitlements) différentes
        [1] { LIST($parts, quoted: 1) } a deux listes de droits (entitlements) différentes
       *[other] { COUNT($count) } parties de l’app ont deux listes de droits (entitlements) différentes
    }
    .why = iOS 15 et ultérieur lit une liste, les systèmes plus anciens l’autre ; les téléphones refusent peut-être l’app.{ parts-named }
    .fix = Signez à nouveau le build avec une seule liste de droits.
entitlements-beyond-profile =
    .title = { $count ->
        [0] Le programme de l’app réclame plus que son profil n’autorise
        [1] { LIST($parts, quoted: 1) } réclame plus que son profil n’autorise
       *[other] { COUNT($count) } parties de l’app réclament plus que leurs profils n’autorisent
    }
    .why = Les téléphones refusent les droits (entitlements) que le profil n’autorise pas : { LIST($keys, quoted: 1, commas: 1) }.{ parts-named }
    .fix = Activez la fonctionnalité pour l’app chez Apple, renouvelez le profil et signez à nouveau, ou retirez le droit.
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] Le programme de l’app est pour le simulateur seulement
            [1] { LIST($parts, quoted: 1) } est pour le simulateur seulement
           *[other] { COUNT($count) } parties de l’app sont pour le simulateur seulement
        }
       *[false] { $count ->
            [0] Le programme de l’app contient du code pour le simulateur
            [1] { LIST($parts, quoted: 1) } contient du code pour le simulateur
           *[other] { COUNT($count) } parties de l’app contiennent du code pour le simulateur
        }
    }
    .why = { $only ->
        [true] Les téléphones ne peuvent pas le charger : l’app risque de se fermer à l’ouverture.
       *[false] Les téléphones l’ignorent, mais il prend de la place, et l’App Store le refuse.
    }{ parts-named }
    .fix = { $only ->
        [true] Créez chaque partie pour les appareils iOS.
       *[false] Retirez les architectures du simulateur quand vous créez le build pour des appareils.
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { $count ->
            [one] { COUNT($count) } fichier a été modifié après la signature
           *[other] { COUNT($count) } fichiers ont été modifiés après la signature
        }
        [removed] { $count ->
            [one] { COUNT($count) } fichier a été supprimé après la signature
           *[other] { COUNT($count) } fichiers ont été supprimés après la signature
        }
       *[both] { COUNT($count) } fichiers ont été modifiés ou supprimés après la signature
    }
    .why = Les téléphones comparent chaque fichier à sa signature et refusent l’app ; { $how ->
        [changed] modifiés : { LIST($changed, quoted: 1, commas: 1) }
        [removed] manquants : { LIST($missing, quoted: 1, commas: 1) }
       *[both] modifiés : { LIST($changed, quoted: 1, commas: 1) } ; manquants : { LIST($missing, quoted: 1, commas: 1) }
    }.
    .fix = Signez à nouveau le build, et ne le modifiez plus ensuite.
unsealed-files =
    .title = { $count ->
        [one] { COUNT($count) } fichier a été ajouté après la signature
       *[other] { COUNT($count) } fichiers ont été ajoutés après la signature
    }
    .why = Absents de la signature : { LIST($names, quoted: 1, commas: 1) } ; les téléphones refusent peut-être l’app.
    .fix = Signez à nouveau le build, et n’ajoutez plus de fichiers ensuite.
files-unreadable =
    .title = { $count ->
        [one] { COUNT($count) } fichier du paquet est endommagé
       *[other] { COUNT($count) } fichiers du paquet sont endommagés
    }
    .why = Les téléphones ne peuvent pas non plus décompresser { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exportez ou téléchargez à nouveau le build.
files-not-judged =
    .title = { $count ->
        [one] Airlift n’a pas comparé { COUNT($count) } fichier avec la signature
       *[other] Airlift n’a pas comparé { COUNT($count) } fichiers avec la signature
    }
    .why = { $lists ->
        [true] Comparer { LIST($names, quoted: 1, commas: 1) } prendrait trop de temps. Si l’un d’eux est une liste de fichiers, Airlift a aussi ignoré ces fichiers.
       *[false] Comparer { LIST($names, quoted: 1, commas: 1) } prendrait trop de temps.
    }
nothing-to-verify =
    .title = L’app n’a pas de liste signée de ses fichiers
    .why = Sans elle, personne ne peut dire si un fichier a été modifié.
signature-verified =
    .title = { $count ->
        [one] { COUNT($count) } fichier correspond à la signature
       *[other] { COUNT($count) } fichiers correspondent à la signature
    }

# Sizes
duplicate-files =
    .title = Des doublons gaspillent { SIZE($bytes) }
    .why = L’app contient plusieurs fois les mêmes fichiers, comme « { $name } ».
    .fix = Gardez une copie, par exemple dans un framework que l’app et ses extensions partagent.
developer-files-left =
    .title = { SIZE($bytes) } de fichiers utiles aux seuls développeurs
    .why = Les téléphones n’utilisent jamais ces fichiers, comme « { $name } ».
    .fix = Retirez-les de la phase « Copy Bundle Resources » de la cible, ou désactivez les symboles à l’export.
stored-uncompressed =
    .title = { SIZE($bytes) } non compressés
    .why = La compression réduit le téléchargement ; l’app installée garde la même taille.
    .fix = Empaquetez à nouveau l’app avec compression, ou exportez-la depuis Xcode.

# Icons
icon-missing =
    .title = Le paquet n’a pas d’icône
    .why = Aucun fichier d’icône trouvé, et { $catalog ->
        [true] son Assets.car n’a pas d’icône
       *[false] il n’y a pas d’Assets.car
    }. Airlift en dessine une ; l’app s’installe quand même.
icon-unreadable =
    .title = L’icône n’a pas pu être lue
    .why = Impossible d’afficher « { $name } » : { $reason }. Airlift en dessine une ; l’app s’installe quand même.
icon-not-square =
    .title = L’icône n’est pas carrée
    .why = Elle a { $width } × { $height } pixels ; les téléphones la déforment et montrent des bords blancs pendant l’installation.
    .fix = Donnez à l’app une icône carrée.
icon-transparent =
    .title = L’icône est en partie transparente
    .why = Les téléphones y montrent du noir, et du blanc pendant l’installation ; l’App Store refuse l’icône.
    .fix = Donnez à l’app une icône sans transparence ; les téléphones arrondissent eux-mêmes les coins.
icon-empty =
    .title = L’icône est vide
    .why = Tous les pixels sont transparents : les testeurs voient un carré vide.
    .fix = Donnez à l’app une icône qui montre quelque chose.
alternate-icon-missing =
    .title = Une icône alternative n’a pas d’image
    .why = L’app propose { LIST($names, quoted: 1, commas: 1) }, mais le paquet n’a pas l’image correspondante : personne ne peut la choisir.
    .fix = Ajoutez l’image à l’app, ou retirez le nom de CFBundleAlternateIcons.
