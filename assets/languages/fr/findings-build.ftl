# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = Le profil a expiré le { DATE($day) }
    .why = iOS n’installe pas et n’ouvre pas les apps dont le profil a expiré.
    .fix = Renouvelez le profil chez Apple, recréez le build et exportez à nouveau.
profile-expires-soon =
    .title = Le profil expire dans { $days ->
        [0] moins d’un jour
        [one] { $days } jour
       *[other] { $days } jours
    }
    .why = Ensuite, l’app ne s’installe plus et ne s’ouvre plus.
    .fix = Renouvelez le profil chez Apple, recréez le build et exportez à nouveau.
profile-valid =
    .title = Le profil est valable jusqu’au { DATE($day) }
profile-not-yet-valid =
    .title = Le profil n’est valable qu’à partir du { DATE($day) }
    .why = Les téléphones le comparent à leur propre horloge et refusent un profil du futur.
    .fix = Vérifiez l’horloge de la machine qui crée les builds et de cet ordinateur.
profile-without-devices =
    .title = Le profil ne liste aucun appareil
    .why = Un build de ce type ne s’installe que sur les appareils de son profil.
    .fix = Enregistrez les appareils des testeurs chez Apple, renouvelez le profil et exportez à nouveau.
only-listed-devices =
    .title = { $devices ->
        [one] S’installe sur { $devices } appareil seulement
       *[other] S’installe sur { $devices } appareils seulement
    }
    .why = Un build de ce type ne s’installe que sur les appareils enregistrés lors de la création du profil.
    .fix = Si le téléphone d’un testeur dit que l’app ne peut pas être installée, cherchez son UDID dans le profil.
any-device =
    .title = S’installe sur tout appareil de l’entreprise

# The certificate that signed
signer-expired =
    .title = Le certificat de signature a expiré le { DATE($day) }
    .why = Les téléphones refusent une app dont le certificat de signature a expiré (« { $signer } »).
    .fix = Signez à nouveau le build avec un certificat et un profil valables.
signer-expires-soon =
    .title = Le certificat de signature expire le { DATE($day) }
    .why = Ensuite, l’app ne s’installe plus et ne s’ouvre plus.
    .fix = Renouvelez le certificat chez Apple, puis signez à nouveau le build.

# Around installing
developer-mode =
    .title = Les testeurs ont besoin du mode développeur pour ouvrir l’app
    .why = iOS 16 et ultérieur le demande une fois, après la première installation.
    .fix = Sur le téléphone : Réglages › Confidentialité et sécurité › Mode développeur, puis redémarrez.
enterprise-trust =
    .title = Les testeurs doivent faire confiance à l’entreprise avant d’ouvrir l’app
    .why = iOS le demande une fois par entreprise ; iOS 18 et ultérieur redémarre ensuite le téléphone.
    .fix = Sur le téléphone : Réglages › Général › VPN et gestion de l’appareil, touchez l’entreprise, puis Se fier.
first-start-online =
    .title = L’app a besoin d’Internet à la première ouverture
    .why = { $certain ->
        [true] À la première ouverture, les téléphones interrogent ppq.apple.com : sans Internet, ils affichent « Impossible de vérifier l’app ».
       *[false] L’installation a besoin d’ocsp.apple.com et d’ax.init.itunes.apple.com ; pour les équipes récentes, la première ouverture a besoin de ppq.apple.com.
    }
    .fix = Sur un réseau fermé, autorisez ppq.apple.com, ocsp.apple.com et ax.init.itunes.apple.com en HTTPS.
same-identifier =
    .title = Une app de l’App Store avec le même identifiant peut bloquer le téléchargement
    .why = Si { $bundle } est installé depuis l’App Store, iOS peut sauter le téléchargement sans message.
    .fix = Si rien ne se passe après « Installer », supprimez d’abord la version de l’App Store du téléphone.
large-for-cellular =
    .title = L’app pèse { SIZE($bytes) } : utilisez le Wi-Fi
    .why = Au-delà de 200 Mo, les téléphones en données cellulaires demandent d’abord, ou attendent le Wi-Fi sans message.
    .fix = Demandez aux testeurs de rejoindre le Wi-Fi.

# What was looked at and is well
channel-fits =
    .title = Signé pour l’installation sans fil
entitlements-allowed =
    .title = Le profil autorise tous les droits (entitlements)
icon-good =
    .title = Le paquet a une icône carrée
made-for-phones =
    .title = Conçu pour les téléphones, et pas chiffré
parts-fit =
    .title = Chaque partie intérieure a son propre profil
profile-fits =
    .title = Le profil est pour cette app
program-signed =
    .title = Le programme de l’app est signé
signature-new-enough =
    .title = Le format de la signature marche sur iOS 15 et ultérieur
signer-allowed =
    .title = Le profil autorise le certificat de signature
manifest-fits =
    .title = Le manifeste correspond à l’app
