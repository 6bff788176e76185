# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Lista
shelf-mark-may-fail = Insegura
shelf-mark-blocked = Bloqueada
shelf-mark-missing = Falta
# A chip, for screen readers.
shelf-chip = { $mark }: { COUNT($count) }
shelf-count = { $count ->
    [one] Una compilación
   *[other] { COUNT($count) } compilaciones
}
shelf-count-of = { COUNT($shown) } de { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Archivo más nuevo primero
    [name] Nombre
   *[version] Versión más nueva primero
}
shelf-order-spoken = Orden: { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] Una compilación anterior
   *[other] { COUNT($count) } compilaciones anteriores
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, una compilación
   *[other] { $app }, { COUNT($count) } compilaciones
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] Una compilación seleccionada
   *[other] { COUNT($count) } seleccionadas
}
shelf-clear-marked = Quitar la selección
shelf-copy-links = Copiar enlaces
shelf-no-links = Ninguna de estas compilaciones se está sirviendo
shelf-remove-marked = Quitar…
shelf-remove-title = { $count ->
    [one] ¿Quitar esta compilación de la lista?
   *[other] ¿Quitar { COUNT($count) } compilaciones de la lista?
}
shelf-remove-why = Los archivos se quedan donde están. Los enlaces dejarán de funcionar.
shelf-compare-both = Comparar las dos
shelf-export-manifests = Exportar manifiestos…
shelf-export-manifests-title = Elige una carpeta para los manifiestos
