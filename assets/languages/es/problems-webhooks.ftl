# Lo que falló con los webhooks. Sus direcciones son secretas y no aparecen en ninguno de estos mensajes.

problem-webhooks-unreadable =
    .title = No se puede leer la lista de webhooks
    .why = webhooks.toml en la carpeta de datos: { $detail }
    .fix = Comprueba que sea un archivo tuyo. Hasta entonces no se avisa a ningún webhook.
problem-webhooks-not-toml =
    .title = La lista de webhooks está dañada
    .why = webhooks.toml en la carpeta de datos no es una lista de webhooks.
    .fix = Corrige el archivo, o elimínalo y añade de nuevo los webhooks.
problem-webhooks-unwritten =
    .title = No se puede guardar la lista de webhooks
    .why = El sistema dijo: { $detail }
    .fix = Libera espacio en el disco y comprueba que la carpeta de datos sea tuya.
problem-webhook-unknown =
    .title = Ese webhook no existe
    .why = Ninguno se llama { $name }.
    .fix = Mira sus nombres en la lista.
problem-webhook-flawed =
    .title = Un webhook no se puede usar
    .why = Entrada { $number } de webhooks.toml: { SAID($flaw) }.
    .fix = Corrige el archivo; Airlift lo lee de nuevo por sí solo.
problem-webhook-wrong =
    .title = El webhook no se puede usar
    .why = { SAID($flaw) }.
    .fix = Cámbialo e inténtalo de nuevo.
