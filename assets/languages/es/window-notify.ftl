# Ajustes › Notificaciones: lo que muestra el escritorio y a quién más se avisa.

notify-section = Notificaciones
notify-here = En este ordenador, mientras la ventana está en segundo plano
notify-name = { $kind ->
        [delivered] Se entregó una compilación
        [needs-help] Un teléfono necesita ayuda
        [appeared] Llegó una compilación
       *[expires-soon] Una compilación caduca pronto
    }
notify-why = { $kind ->
        [delivered] Un teléfono tiene el archivo completo y lo instala.
        [needs-help] Algo le impide instalar.
        [appeared] Da igual cómo se añadió.
       *[expires-soon] Una semana antes de que los teléfonos no la instalen.
    }
notify-part = { $part ->
        [device] Modelo y sistema del teléfono
        [link] Enlace a la página de instalación
        [file] Nombre del archivo
       *[problem] Lo que impide instalar a un teléfono
    }

hooks-title = Chats y servidores
hooks-add = Añadir un webhook
hooks-add-why = Slack, Microsoft Teams, Discord, Google Chat, DingTalk, Feishu o tu propio servidor
hooks-open = Añadir…
hooks-name = Nombre
hooks-kind = Tipo
hooks-address = Dirección
hooks-address-why = Es secreta: no se vuelve a mostrar.
hooks-secret = Secreto
hooks-secret-why = Firma cada mensaje. Puede quedar vacío.
hooks-told = Se le avisa de que
hooks-also = También se le cuenta
hooks-test = Probar
hooks-save = Añadir
hooks-no-answer = Aún sin respuesta
hooks-line =
    { $kind } · { $host }
    { $answer }
