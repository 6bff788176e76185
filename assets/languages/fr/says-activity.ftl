# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = A ouvert la page d’installation
stage-set-up = A ouvert la page de configuration
stage-on-android = Ne peut pas installer d’apps iOS
stage-on-computer = A ouvert la page sur un ordinateur
stage-profile = A le profil de configuration d’Airlift : installez-le dans Réglages, puis activez la confiance
stage-trusts = Configuré : approuve Airlift
stage-prompt = iOS demande : touchez « Installer »
stage-not-answered = Demande d’installation annulée ou sans réponse
stage-agreed = Acceptée : le téléchargement va commencer
stage-not-started = Acceptée, mais rien ne démarre : supprimez l’icône grise et réessayez
stage-stalled = En attente · { SIZE($done, $size) } sur { SIZE($size) }
stage-downloading = Téléchargement · { SIZE($done, $size) } sur { SIZE($size) }
stage-delivered = Fichier livré
stage-file-gone = Arrêté : le fichier a changé ou n’est plus sur cet ordinateur
stage-ended-before = Airlift a quitté avant le début du téléchargement
stage-ended = Airlift a quitté à { SIZE($done, $size) } sur { SIZE($size) }
stage-may-resume = Arrêté à { SIZE($done, $size) } sur { SIZE($size) } : reprend souvent sous 5 minutes
stage-broke-off = Arrêté à { SIZE($done, $size) } sur { SIZE($size) }
stage-refused = { $profile ->
        [true] N’approuve pas Airlift : activez l’interrupteur
       *[false] N’approuve pas encore Airlift
    }

step-of-page = A ouvert la page d’installation
step-of-set-up-page = A ouvert la page de configuration
step-of-profile = A téléchargé le profil de configuration d’Airlift
step-of-trust = Approuve Airlift
step-refused = A refusé le certificat d’Airlift
step-refused-with = A refusé le certificat d’Airlift ({ $alert })
step-manifest = A reçu le manifeste : iOS a demandé s’il faut installer
step-not-answered = Pas de réponse depuis une minute
step-agreed = A accepté la demande d’installation
step-not-started = N’a pas demandé le paquet depuis une minute
step-began = Le téléchargement a commencé
step-interrupted = { $cause ->
        [phone-left] Arrêté
        [file-gone] Le fichier a changé ou n’est plus là : arrêté
       *[airlift-ended] Airlift a quitté
    } à { SIZE($size) }
step-resumed = Reprise à { SIZE($size) }
step-replaced = Le fichier a changé : nouveau départ
step-moved = A une nouvelle adresse (avant : { $from })
step-delivered = Fichier livré : le téléphone l’installe maintenant
