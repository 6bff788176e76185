# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = una clave y un texto, como branch=main
pipeline-tag-bad-key = una clave de hasta 32 minúsculas, cifras y los caracteres _ . -
pipeline-tag-bad-value = un texto de una línea y de 200 caracteres como máximo
pipeline-tags-too-many = Una compilación tiene 16 etiquetas como máximo
# What --notes-from-git must be.
pipeline-range-expected = dos revisiones, como v1.4..HEAD
pipeline-notes-cut = Las notas superan { SIZE($limit) }: el resto se omite
# What git said stands last.
pipeline-no-git = Airlift no pudo ejecutar git: { $error }
pipeline-no-repository = No hay ningún repositorio Git en { $folder }: { $said }
pipeline-unknown-range = Git no conoce los commits { $range }: { $said }
pipeline-unknown-range-fix = Puede que el servidor solo haya descargado una parte del historial: descárgalo entero (fetch-depth: 0).
pipeline-no-commits = No hay commits en { $range }: las notas quedan vacías
pipeline-not-described = La ventana tomó los archivos, pero no sus etiquetas ni sus notas
pipeline-not-kept = Etiquetas y notas sin guardar aún en el disco: Airlift lo intenta de nuevo mientras se ejecuta
# Services. Where they are.
service-elsewhere = Airlift puede ser un servicio en Linux con systemd y en macOS
service-no-home = No hay carpeta de inicio
service-as-root = Un servicio pertenece a una persona: ejecuta esto sin root, o añade --as-root
service-not-ours = Airlift no escribió este servicio y lo deja como está: { $path }
# What a service cannot be given.
service-no-text = Un servicio no puede tener este argumento: { $argument }
service-no-stdin = Un servicio no tiene entrada estándar: --notes-file necesita un archivo
service-no-file = No se encontró el archivo: { $path }
service-not-written = Airlift no pudo escribir el servicio: { $error } ({ $path })
# The system's tool, and what it said.
service-tool-failed = { $tool } no pudo hacerlo: { $said }
service-installed = Instalado e iniciado: { $path }
service-says = Su registro dice lo que distribuye: { $log }
service-lingers = Se ejecuta mientras tu sesión está abierta. Para que se ejecute sin ella: { $command }
service-removed = Detenido y quitado: { $path }
service-absent = No hay ningún servicio instalado
service-runs = En ejecución: { $path }
service-rests = Instalado, pero no se ejecuta ({ $state }): { $path }
