# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = Activité
# Nothing to list.
activity-no-deliveries = Aucun téléphone n’a encore ouvert ce build
# What to do about that.
activity-no-deliveries-why = Scannez le code avec un téléphone : ses étapes apparaissent ici.
# Opens the menu of exports.
activity-export = Exporter…
# In that menu.
activity-this-build = Ce build
# In that menu.
activity-all-builds = Tous les builds
# In that menu.
activity-as-csv = En CSV, pour les tableurs…
# In that menu.
activity-as-json = En JSON, pour les scripts…
# Title of the dialog that asks where an export goes.
activity-export-title = Exporter les livraisons
# Asks whether to forget.
activity-forget = Effacer les livraisons…
# Title of that question.
activity-forget-title = Effacer les livraisons ?
# What would happen.
activity-forget-why = Supprime les livraisons terminées de ce build. C’est irréversible. Pour les garder, exportez-les d’abord.
# Does it.
activity-forget-now = Effacer
# Leaves things as they are.
activity-cancel = Annuler
# A phone whose model is not known.
activity-phone = Téléphone
# Ends the program, whatever runs.
activity-quit-now = Quitter
# Ends it as soon as nothing runs.
activity-quit-when-done = Quitter à la fin
# Goes on waiting.
activity-keep-waiting = Continuer d’attendre
# What quitting means.
activity-quit-why = Quitter maintenant arrête le téléchargement. Airlift peut quitter à la fin des téléchargements ; d’ici là, aucun nouveau téléphone ne peut commencer.
# While it waits.
activity-waiting-why = Airlift quitte à la fin des téléchargements. Quitter maintenant les arrête.

activity-deliveries = { $count ->
        [one] { COUNT($count) } livraison
       *[other] { COUNT($count) } livraisons
    }
activity-still-downloading = { $count ->
        [0] Le dernier téléchargement est terminé
        [one] { $count } téléchargement en cours
       *[other] { $count } téléchargements en cours
    }
activity-quits-when-done = { $count ->
        [0] Airlift va quitter
        [one] Airlift quitte après { $count } téléchargement · { PERCENT($percent) }
       *[other] Airlift quitte après { $count } téléchargements · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/s
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = { $count } tentatives
activity-sent = { SIZE($size) } envoyés
