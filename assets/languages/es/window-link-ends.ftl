# Enlaces que terminan, en la ventana.

# En menús y botones.
link-new = Enlace nuevo…
link-ends = Fin del enlace…
# La pregunta antes de un enlace nuevo.
link-new-title = ¿Crear un enlace nuevo a esta compilación?
link-new-why = El enlace anterior y su código dejan de funcionar al momento. Las descargas en curso terminan.
link-new-verb = Enlace nuevo
# El diálogo sobre cuándo termina un enlace.
link-ends-title = Cuándo termina el enlace
link-ends-date = Fecha
link-ends-choice = { $choice ->
    [never] Nunca
    [week] En 7 días
    [month] En 30 días
    [quarter] En 90 días
   *[other] Otra
}
link-ends-day = Día, hora o duración
link-ends-day-hint = Por ejemplo 2026-12-31, 7d o 12h
link-ends-on = Termina el { $when }
link-ends-unreadable = Esto no es un día, una hora ni una duración
link-ends-past = Esto ya ha pasado
link-ends-installations = Instalaciones
link-ends-any = Sin límite
link-ends-number = Escribe un número desde 1, o nada
link-ends-counts = Cuenta los paquetes que un teléfono recibió enteros. Con este enlace: { $delivered ->
    [0] ninguno
    [one] uno
   *[other] { COUNT($delivered) }
}.
# Marcas y líneas.
link-has-ended = Enlace terminado
link-ends-at = El enlace termina el { $when }
link-used = { COUNT($delivered) } de { COUNT($most) } instalaciones
no-code-link-ended = { $reason ->
    [installations] El enlace ya no sirve: se agotaron sus instalaciones
   *[date] El enlace ya no sirve: llegó su fecha
}
