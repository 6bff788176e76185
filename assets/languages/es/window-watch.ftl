# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = Vigilar carpeta…
watch-folder-title = Elegir una carpeta para vigilar
watched-label = Carpetas vigiladas
watched-why = Las compilaciones nuevas o rehechas de una carpeta vigilada se añaden por sí solas en cuanto están completas.
watched-add = Añadir una carpeta
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] Se sigue al momento
        [network-drive] Se recorre cada pocos segundos porque está en una unidad de red
        [many-folders] Se recorre cada pocos segundos porque contiene muchísimas carpetas
        [no-events] Se recorre cada pocos segundos porque el sistema no avisa de los cambios: { $detail }
       *[beginning] Mirando la carpeta…
    }
# `$pattern` is such as *.ipa
watched-only = Solo { $pattern }
watched-stop = Dejar de vigilar
