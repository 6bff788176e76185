# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = Surveiller un dossier…
watch-folder-title = Choisir un dossier à surveiller
watched-label = Dossiers surveillés
watched-why = Les builds nouveaux ou refaits d’un dossier surveillé s’ajoutent tout seuls, dès qu’ils sont complets.
watched-add = Ajouter un dossier
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] Suivi au fur et à mesure
        [network-drive] Parcouru toutes les quelques secondes, car il est sur un lecteur réseau
        [many-folders] Parcouru toutes les quelques secondes, car il contient énormément de dossiers
        [no-events] Parcouru toutes les quelques secondes, car le système n’annonce pas les changements : { $detail }
       *[beginning] Lecture du dossier…
    }
# `$pattern` is such as *.ipa
watched-only = Seulement { $pattern }
watched-stop = Ne plus surveiller
