# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = No hay ninguna compilación en { $folder }
# How long phones install a build that is listed.
shelf-until = hasta el { $day }
shelf-removed = Se quitó { $build }
# Label of a link.
shelf-manifest = Manifiesto
shelf-not-running = No hay ninguna ventana de Airlift abierta en esta carpeta de datos
    .why = Estos comandos controlan una ventana abierta.
    .fix = Inicia antes airlift, o usa airlift-cli serve.
shelf-reading = { $count ->
    [one] Aún se está leyendo 1 archivo
   *[other] Aún se están leyendo { $count } archivos
}
shelf-removal-not-kept = Sin guardar aún en el disco: Airlift lo intenta de nuevo mientras se ejecuta. Si antes se reinicia, la compilación vuelve.
shelf-not-taken = { $count ->
    [one] La ventana no pudo añadir 1 de los archivos. Muestra el motivo, como un permiso de lectura que falta.
   *[other] La ventana no pudo añadir { COUNT($count) } de los archivos. Muestra el motivo, como un permiso de lectura que falta.
}
shelf-not-kept = Sin guardar aún en el disco: Airlift lo intenta de nuevo mientras se ejecuta. Si antes se reinicia, las compilaciones añadidas se pierden.
shelf-still-reading = { $count ->
    [one] 1 archivo aún no está en la lista
   *[other] { $count } archivos aún no están en la lista
}
