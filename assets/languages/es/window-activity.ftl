# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = Actividad
# Nothing to list.
activity-no-deliveries = Ningún teléfono ha abierto aún esta compilación
# What to do about that.
activity-no-deliveries-why = Escanea el código con un teléfono: sus pasos aparecen aquí.
# Opens the menu of exports.
activity-export = Exportar…
# In that menu.
activity-this-build = Esta compilación
# In that menu.
activity-all-builds = Todas las compilaciones
# In that menu.
activity-as-csv = Como CSV, para hojas de cálculo…
# In that menu.
activity-as-json = Como JSON, para scripts…
# Title of the dialog that asks where an export goes.
activity-export-title = Exportar entregas
# Asks whether to forget.
activity-forget = Borrar las entregas…
# Title of that question.
activity-forget-title = ¿Borrar las entregas?
# What would happen.
activity-forget-why = Quita las entregas terminadas de esta compilación. No se puede deshacer. Si quieres conservarlas, expórtalas antes.
# Does it.
activity-forget-now = Borrar
# Leaves things as they are.
activity-cancel = Cancelar
# A phone whose model is not known.
activity-phone = Teléfono
# Ends the program, whatever runs.
activity-quit-now = Salir ahora
# Ends it as soon as nothing runs.
activity-quit-when-done = Salir al terminar
# Goes on waiting.
activity-keep-waiting = Seguir esperando
# What quitting means.
activity-quit-why = Salir ahora detiene la descarga. Airlift puede salir cuando terminen las descargas; hasta entonces no empieza ninguna nueva.
# While it waits.
activity-waiting-why = Airlift sale cuando terminen las descargas. Salir ahora las detiene.

activity-deliveries = { $count ->
        [one] 1 entrega
       *[other] { COUNT($count) } entregas
    }
activity-still-downloading = { $count ->
        [0] La última descarga ha terminado
        [one] 1 descarga en curso
       *[other] { $count } descargas en curso
    }
activity-quits-when-done = { $count ->
        [0] Airlift está a punto de salir
        [one] Airlift sale cuando termine 1 descarga · { PERCENT($percent) }
       *[other] Airlift sale cuando terminen { $count } descargas · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/s
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = { $count } intentos
activity-sent = Enviados: { SIZE($size) }
