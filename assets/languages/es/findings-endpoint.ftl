# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = Corrige el reloj de este ordenador. Si va bien, cierra Airlift y ejecuta airlift-cli identity reset; después, configura de nuevo todos los teléfonos.
authority-over =
    .title = La autoridad de Airlift caducó el { DATE($day) }
    .why = Los teléfonos ya no confían en sus certificados: «No se puede conectar con el servidor».
    .fix = { -reset-authority }
authority-not-begun =
    .title = La autoridad de Airlift no es válida antes del { DATE($day) }
    .why = Se creó cuando el reloj iba adelantado. Hasta ese día, los teléfonos no confían en sus certificados: «No se puede conectar con el servidor».
    .fix = { -reset-authority }
authority-ends-soon =
    .title = La autoridad de Airlift caduca { $days ->
        [0] en menos de un día
        [one] en 1 día
       *[other] en { $days } días
    }
    .why = Desde el { DATE($day) }, los teléfonos mostrarán «No se puede conectar con el servidor».
    .fix = Cuando nadie lo necesite, cierra Airlift y ejecuta airlift-cli identity reset. Después, configura de nuevo todos los teléfonos.
certificate-expired =
    .title = { $brought ->
        [true] Tu certificado
       *[false] El certificado de Airlift
    } caducó el { DATE($day) }
    .why = Los teléfonos muestran «No se puede conectar con el servidor».
    .fix = { $brought ->
        [true] Renuévalo donde lo conseguiste. Airlift usa entonces el archivo nuevo automáticamente.
       *[false] Renuévalo aquí. Los teléfonos que ya confían en Airlift no necesitan nada nuevo.
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] Tu certificado
       *[false] El certificado de Airlift
    } caduca { $days ->
        [0] en menos de un día
        [one] en 1 día
       *[other] en { $days } días
    }
    .why = Desde el { DATE($day) }, los teléfonos mostrarán «No se puede conectar con el servidor».
    .fix = { $brought ->
        [true] Renuévalo donde lo conseguiste. Airlift usa entonces el archivo nuevo automáticamente.
       *[false] Renuévalo aquí. Los teléfonos que ya confían en Airlift no necesitan nada nuevo.
    }
certificate-refused =
    .title = Los teléfonos rechazan el certificado
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }Falla 1 regla más.
       *[other] { " " }Fallan { $more } reglas más.
    }
    .fix = Usa un certificado que cumpla todas las reglas de Apple.
certificate-good =
    .title = El certificado cumple las { COUNT($rules) } reglas de Apple
no-network =
    .title = Este ordenador no está en ninguna red
    .why = Los teléfonos no pueden llegar a él.
    .fix = Conéctalo a la red Wi-Fi que usan los teléfonos.
only-this-computer =
    .title = Los enlaces usan { $host }, adonde solo llega este ordenador
    .why = En un teléfono, eso es el propio teléfono.
    .fix = Inicia Airlift con una dirección de la red, o sin --host.
no-more-connections =
    .title = Los teléfonos nuevos tienen que esperar
    .why = El sistema no permite más conexiones a Airlift.
    .fix = Cierra programas que usen muchos archivos, o espera a que terminen las descargas.
set-up-needed =
    .title = Un teléfono nuevo se debe configurar una vez
    .why = Mientras no confía en este ordenador, muestra «No se puede conectar con el servidor».
    .fix = Escanea con el teléfono el código de configuración y sigue los pasos.
nobody-came =
    .title = Aún no ha llegado ningún teléfono a { $host }
    .why = { $count ->
        [0] Una red de invitados, un cortafuegos u otra red pueden bloquear los teléfonos.
       *[other] Aquí está activado: { LIST($firewalls) }. Puede bloquear los teléfonos, igual que una red de invitados.
    }
    .fix = Abre «Conectividad» si un teléfono lo intentó y falló.
was-reached =
    .title = Los teléfonos llegan a este ordenador
