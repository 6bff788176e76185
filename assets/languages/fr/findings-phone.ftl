# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] « { $name } » n’a pas d’UDID valable
       *[other] « { $name } » et d’autres n’ont pas d’UDID valable
    }
    .why = L’UDID a { $digits } lettres et chiffres. Un UDID en a 40, ou 8 et 16 séparés par un trait d’union, et seulement 0–9 et A–F.
    .fix = Copiez à nouveau l’UDID complet.
device-not-in-profile =
    .title = { LIST($names) } { $count ->
        [one] n’est pas
       *[other] ne sont pas
    } dans le profil de ce build
    .why = Un build de ce type ne s’installe que sur { $listed ->
        [one] le seul appareil
       *[other] les { $listed } appareils
    } de son profil.
    .fix = Ajoutez l’appareil à votre compte Apple, renouvelez le profil et exportez à nouveau.
devices-in-profile =
    .title = { $count ->
        [one] L’appareil nommé est dans le profil
       *[other] Les { $count } appareils nommés sont dans le profil
    }
phone-too-old =
    .title = { SAID($phones) } { $count ->
        [one] est sous { $os } : trop ancien pour ce build
       *[other] ont un système trop ancien pour ce build
    }
    .why = Ce build demande iOS { $minimum } ou ultérieur ; les téléphones plus anciens affichent « Impossible de télécharger l’app ».
    .fix = Mettez le téléphone à jour, ou créez le build pour une version plus ancienne d’iOS.
phones-new-enough =
    .title = Les téléphones venus sont sous iOS { $minimum } ou ultérieur
phone-of-wrong-family =
    .title = { SAID($phones) } : incompatible avec une app pour iPad
    .why = Le build est pour l’iPad seulement ; un iPhone le refuse.
    .fix = Essayez-le sur un iPad, ou créez-le aussi pour l’iPhone.
phone-not-in-variant =
    .title = { SAID($phones) } : incompatible avec cette variante
    .why = Elle a été allégée (thinning) pour { LIST($variant) }, et d’autres appareils la refusent.
    .fix = Exportez le build pour tous les appareils, sans thinning.
phone-lacks-capability =
    .title = { SAID($phones) } { $count ->
        [one] n’a pas
       *[other] n’ont pas
    } « { $capability } », que le build exige
    .why = Les téléphones qui ne l’ont pas refusent l’app.
    .fix = Retirez-le de UIRequiredDeviceCapabilities, ou essayez un autre téléphone.

# Before the manifest
phone-refused-certificate =
    .title = N’approuve pas Airlift : activez l’interrupteur
    .why = Il s’est arrêté dès qu’il a vu le certificat{ $told ->
        [true] { " " }({ $alert })
       *[false] { "" }
    }.
    .fix = Installez le profil sur le téléphone, puis activez l’interrupteur dans Réglages › Général › Informations › Réglages des certificats. Un VPN ou un proxy peut aussi en être la cause.
trust-switch-missing =
    .title = { $os } cache parfois l’interrupteur de confiance
    .why = Apple l’a corrigé dans une version ultérieure.
    .fix = Redémarrez le téléphone, ou mettez-le à jour.
profile-lapsed =
    .title = A téléchargé le profil de configuration d’Airlift, mais ne l’a pas installé à temps
    .why = iOS supprime un profil téléchargé au bout de huit minutes.
    .fix = Touchez à nouveau « Télécharger le profil » sur la page de configuration, puis ouvrez tout de suite Réglages.
profile-waits =
    .title = A le profil de configuration d’Airlift : installez-le dans Réglages, puis activez la confiance
    .why = Un profil téléchargé ne fait rien tant qu’il n’est pas installé et approuvé.
    .fix = Ouvrez Réglages sur le téléphone, touchez « Profil téléchargé », puis activez la confiance dans Général › Informations › Réglages des certificats.
other-browser =
    .title = A ouvert la page dans { $browser }
    .why = Les navigateurs intégrés aux apps ignorent les liens d’installation : toucher ne fait rien.
    .fix = Ouvrez la page dans Safari : touchez les trois points ou la boussole, puis « Ouvrir dans Safari ».
opened-on-a-mac =
    .title = A ouvert la page sur un Mac, ou sur un iPad qui dit en être un
    .why = Un Mac ne sait pas suivre un lien d’installation : « Safari ne peut pas ouvrir la page car l’adresse n’est pas valide ».
    .fix = Scannez le code avec l’iPhone ou l’iPad même.
only-opened-the-page =
    .title = A ouvert la page d’installation, mais n’a pas encore touché Installer
    .why = Ou quelqu’un a touché Annuler quand iOS a demandé d’ouvrir le lien dans iTunes : ensuite, toucher ne fait plus rien.
    .fix = Rechargez la page, touchez Installer, puis Ouvrir.

# After the manifest
did-not-answer =
    .title = Demande d’installation annulée ou sans réponse
    .why = Personne n’a touché Installer, ou iOS a rejeté le manifeste sans message.
    .fix = Touchez à nouveau Installer et répondez à la question.
never-asked-for-package =
    .title = Acceptée, mais le téléchargement n’a pas commencé
    .why = L’app de l’App Store est sur le téléphone, ou un téléchargement précédent est bloqué.
    .fix = Supprimez l’app ou son icône grise du téléphone, redémarrez-le et réessayez.
download-stalled =
    .title = En attente à { SIZE($done, $total) } sur { SIZE($total) }
    .why = Le téléphone est en veille, ou son Wi-Fi est faible.
    .fix = Réveillez le téléphone et restez à proximité.
download-broke-off =
    .title = Le téléchargement s’est arrêté à { SIZE($done, $total) } sur { SIZE($total) }
    .why = { $resumes ->
        [true] Les téléphones reprennent souvent sous cinq minutes.
       *[false] Le téléphone a quitté le Wi-Fi, s’est mis en veille ou a cessé d’essayer.
    }
    .fix = Restez sur ce Wi-Fi et réessayez.
airlift-ended =
    .title = Airlift s’est arrêté à { SIZE($done, $total) } sur { SIZE($total) }
    .why = Le téléphone reprend à cet endroit, ou recommence.
    .fix = Touchez à nouveau Installer.
package-vanished =
    .title = Arrêté : le fichier a changé ou n’est plus sur cet ordinateur
    .why = Un téléphone ne doit pas recevoir la moitié d’un build et la moitié d’un autre.
    .fix = Attendez qu’Airlift ait lu le nouveau fichier, puis touchez à nouveau Installer.

# What the build does to this phone
this-phone-too-old =
    .title = { $os } est trop ancien : le build demande { $minimum }
    .why = Le téléphone affiche « Impossible de télécharger l’app » quand il lit le paquet.
    .fix = Mettez le téléphone à jour, ou créez le build pour une version plus ancienne d’iOS.
this-phone-of-wrong-family =
    .title = Le build est pour l’iPad seulement
    .why = Un iPhone le refuse quand il lit le paquet.
    .fix = Essayez-le sur un iPad.
this-phone-not-in-variant =
    .title = Le build est une variante pour { LIST($variant) } seulement
    .why = D’autres appareils le refusent quand ils lisent le paquet.
    .fix = Exportez le build pour tous les appareils, sans thinning.
phone-throws-away =
    .title = Va supprimer l’app : le manifeste nomme un autre identifiant
    .why = Le manifeste dit { $identifier }, mais l’app est { $own }.
    .fix = Mettez l’identifiant de l’app dans le manifeste, puis installez à nouveau.
