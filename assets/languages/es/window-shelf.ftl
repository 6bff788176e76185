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

# What came of many files that were brought at once.
import-added = { $count ->
    [one] 1 añadida
   *[other] { COUNT($count) } añadidas
}
import-known = { $count ->
    [one] 1 ya en la lista
   *[other] { COUNT($count) } ya en la lista
}
import-refused = { $count ->
    [one] 1 no se pudo leer
   *[other] { COUNT($count) } no se pudieron leer
}
import-from = { COUNT($count) } archivos de «{ $folder }» · { $when }
import-files = { COUNT($count) } archivos · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] Ya no están
    [no-permission] Sin permiso de lectura
    [no-permission-on-macos] Sin permiso de lectura
    [link-of-another-user] Enlace de otro usuario
    [not-a-file] No son archivos
    [folder] Carpetas
    [empty-file] Vacíos
    [not-a-zip] No es un archivo zip
    [something-else] Otro tipo de archivo
    [zip-truncated] Cortados
    [zip-damaged] Dañados
    [zip-encrypted] Protegidos con contraseña
    [zip-too-many-entries] Demasiados archivos dentro
    [no-payload] Sin ninguna app
    [payload-empty] Payload está vacía
    [payload-in-folder] Comprimidos una carpeta más arriba
    [no-info-plist] Sin Info.plist
    [info-plist-damaged] Info.plist dañado
    [no-bundle-identifier] Sin identificador
   *[other] No se pudieron leer
}
# The same, for screen readers.
import-reason-spoken = { $count ->
    [one] { $title }, un archivo
   *[other] { $title }, { COUNT($count) } archivos
}
import-copy-list = Copiar lista
import-more = { $count ->
    [one] 1 más
   *[other] { COUNT($count) } más
}
import-show-last = Mostrar el último resultado
import-reading = Leyendo { COUNT($done) } de { COUNT($all) }…
import-stop = Detener
done = Listo
try-again = Reintentar

# What screen readers say by themselves.
announced-copied = Copiado
announced-progress = Descarga en { $name }
announced-phone = { $name }: { SAID($what) }
announced-more = { $count ->
    [one] { $said }. Un mensaje más.
   *[other] { $said }. { COUNT($count) } mensajes más.
}
