# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Prêt
shelf-mark-may-fail = Incertain
shelf-mark-blocked = Bloqué
shelf-mark-missing = Manquant
# A chip, for screen readers.
shelf-chip = { $mark } : { COUNT($count) }
shelf-count = { $count ->
    [one] Un build
   *[other] { COUNT($count) } builds
}
shelf-count-of = { COUNT($shown) } sur { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Fichier le plus récent d’abord
    [name] Nom
   *[version] Version la plus récente d’abord
}
shelf-order-spoken = Ordre : { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] Un build plus ancien
   *[other] { COUNT($count) } builds plus anciens
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, un build
   *[other] { $app }, { COUNT($count) } builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] Un build sélectionné
   *[other] { COUNT($count) } builds sélectionnés
}
shelf-clear-marked = Effacer la sélection
shelf-copy-links = Copier les liens
shelf-no-links = Aucun de ces builds n’est mis à disposition
shelf-remove-marked = Retirer…
shelf-remove-title = { $count ->
    [one] Retirer ce build de la liste ?
   *[other] Retirer { COUNT($count) } builds de la liste ?
}
shelf-remove-why = Les fichiers restent à leur place. Les liens ne fonctionneront plus.
shelf-compare-both = Comparer les deux
shelf-export-manifests = Exporter les manifestes…
shelf-export-manifests-title = Choisissez un dossier pour les manifestes
