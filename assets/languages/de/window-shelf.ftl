# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Bereit
shelf-mark-may-fail = Unsicher
shelf-mark-blocked = Blockiert
shelf-mark-missing = Fehlt
# A chip, for screen readers.
shelf-chip = { $mark }: { COUNT($count) }
shelf-count = { $count ->
    [one] Ein Build
   *[other] { COUNT($count) } Builds
}
shelf-count-of = { COUNT($shown) } von { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Neueste Datei zuerst
    [name] Name
   *[version] Neueste Version zuerst
}
shelf-order-spoken = Reihenfolge: { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] Ein älterer Build
   *[other] { COUNT($count) } ältere Builds
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, ein Build
   *[other] { $app }, { COUNT($count) } Builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] Ein Build ausgewählt
   *[other] { COUNT($count) } Builds ausgewählt
}
shelf-clear-marked = Auswahl aufheben
shelf-copy-links = Links kopieren
shelf-no-links = Keiner dieser Builds wird bereitgestellt
shelf-remove-marked = Entfernen …
shelf-remove-title = { $count ->
    [one] Diesen Build aus der Liste entfernen?
   *[other] { COUNT($count) } Builds aus der Liste entfernen?
}
shelf-remove-why = Die Dateien bleiben, wo sie sind. Die Links funktionieren nicht mehr.
shelf-compare-both = Beide vergleichen
shelf-export-manifests = Manifeste exportieren …
shelf-export-manifests-title = Ordner für die Manifeste auswählen
