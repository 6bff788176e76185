# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airlift no puede vigilar { $name }
    .why = { $cause ->
        [not-found] La carpeta no está: se movió o se eliminó, o su disco no está conectado.
        [not-a-folder] Es un archivo. Airlift vigila carpetas.
        [no-permission] El sistema no deja a este usuario leer la carpeta.
       *[failed] El sistema respondió: { $detail }.
    }
    .fix = { $cause ->
        [not-found] Devuelve la carpeta a su sitio. Airlift la sigue buscando y continúa por sí solo.
        [not-a-folder] Vigila la carpeta en la que está el archivo.
        [no-permission] Permite la lectura en los permisos de la carpeta. Airlift continúa por sí solo.
       *[failed] Comprueba el disco o la unidad de red. Airlift lo vuelve a intentar por sí solo.
    }
problem-watched-folder-full =
    .title = Solo se añadieron { COUNT($taken) } de las { COUNT($found) } compilaciones de { $name }
    .why = Son las que se escribieron en último lugar. Tantas llenarían la lista.
    .fix = Añade tú las anteriores si las necesitas. Las nuevas aparecen por sí solas.
problem-watched-folders-many =
    .title = Airlift vigila como máximo { COUNT($limit) } carpetas
    .why = Cada una ocupa memoria y atención del sistema todo el tiempo.
    .fix = Deja de vigilar una, o vigila una carpeta que contenga varias.
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airlift no vigila { $name }
    .why = «{ $pattern }» no es un patrón: { $detail }.
    .fix = Corrige el patrón en settings.toml, por ejemplo *.ipa, y vuelve a abrir Airlift.
