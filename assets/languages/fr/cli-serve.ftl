# `serve`: builds served until interrupted.

serve-still-reading = Lecture en cours, diffusion sans lui ({ $path })
serve-moved = Les téléphones joignent maintenant cet ordinateur à { $address } ; ces liens remplacent ceux ci-dessus
serve-proxy = Le proxy doit tout transmettre à { $address }
serve-fingerprint = Empreinte à comparer avec le téléphone :
serve-imported = Le certificat est émis par { SAID($issuer) }, pour { LIST($names, commas: 1) } :
serve-port-taken = Port { $taken } occupé : { $used } utilisé
serve-begun = Diffusion jusqu’à Ctrl+C
# What a phone did.
serve-news = { $event ->
        [page] a ouvert la page d’installation
        [setup] a ouvert la page de configuration
        [profile] a téléchargé le profil de configuration d’Airlift
        [trusted] approuve Airlift
        [manifest] a le manifeste : iOS demande s’il faut installer
        [package] téléchargement, { SIZE($done, $size) } sur { SIZE($size) }
        [resumed] reprise, { SIZE($done, $size) } sur { SIZE($size) }
        [delivered] fichier livré
        [interrupted] arrêté à { SIZE($done, $size) } sur { SIZE($size) }
       *[refused] n’approuve pas Airlift : activez l’interrupteur
    }
serve-back = { $path } est à nouveau diffusé

# After Ctrl+C, while phones download.
serve-waiting = Attente de la fin de { $downloads ->
        [one] { $downloads } téléchargement
       *[other] { $downloads } téléchargements
    }, { $seconds } s au plus ; Ctrl+C à nouveau pour arrêter tout de suite
# What became of a download.
serve-became = { $end ->
        [delivered] fichier livré
        [cut-off] arrêté à { SIZE($done, $size) } sur { SIZE($size) }
       *[left] pas terminé
    }
serve-no-room = Le code QR demande { COUNT($columns) } colonnes et { COUNT($lines) } lignes : agrandissez le terminal, ou ouvrez la page d’installation sur le téléphone.
