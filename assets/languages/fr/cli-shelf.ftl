# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = Aucun build dans { $folder }
# How long phones install a build that is listed.
shelf-until = jusqu’au { $day }
shelf-removed = { $build } : retiré
# Label of a link.
shelf-manifest = Manifeste
shelf-not-running = Aucune fenêtre d’Airlift n’est ouverte sur ce dossier de données
    .why = Ces commandes pilotent une fenêtre ouverte.
    .fix = Lancez d’abord airlift, ou utilisez airlift-cli serve.
shelf-reading = { $count ->
    [one] { $count } fichier est encore en lecture
   *[other] { $count } fichiers sont encore en lecture
}
shelf-removal-not-kept = Pas encore enregistré sur le disque : Airlift réessaie tant qu’il tourne. S’il redémarre avant, le build revient.
shelf-not-taken = { $count ->
    [one] La fenêtre n’a pas pu ajouter { COUNT($count) } des fichiers. Elle montre pourquoi, par exemple l’absence du droit de le lire.
   *[other] La fenêtre n’a pas pu ajouter { COUNT($count) } des fichiers. Elle montre pourquoi, par exemple l’absence du droit de les lire.
}
shelf-not-kept = Pas encore enregistré sur le disque : Airlift réessaie tant qu’il tourne. S’il redémarre avant, les builds ajoutés sont perdus.
shelf-still-reading = { $count ->
    [one] { $count } fichier n’est pas encore dans la liste
   *[other] { $count } fichiers ne sont pas encore dans la liste
}
