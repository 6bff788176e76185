# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Ready
shelf-mark-may-fail = May fail
shelf-mark-blocked = Blocked
shelf-mark-missing = Missing
# A chip, for screen readers.
shelf-chip = { $mark }: { COUNT($count) }
shelf-count = { $count ->
    [one] One build
   *[other] { COUNT($count) } builds
}
shelf-count-of = { COUNT($shown) } of { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Newest file first
    [name] Name
   *[version] Newest version first
}
shelf-order-spoken = Order: { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] One older build
   *[other] { COUNT($count) } older builds
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, one build
   *[other] { $app }, { COUNT($count) } builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] One build selected
   *[other] { COUNT($count) } builds selected
}
shelf-clear-marked = Clear the selection
shelf-copy-links = Copy links
shelf-no-links = None of these builds is being served
shelf-remove-marked = Remove…
shelf-remove-title = { $count ->
    [one] Remove this build from the list?
   *[other] Remove { COUNT($count) } builds from the list?
}
shelf-remove-why = Their files stay where they are. Their links stop working.
shelf-compare-both = Compare the two
shelf-export-manifests = Export manifests…
shelf-export-manifests-title = Choose a folder for the manifests
