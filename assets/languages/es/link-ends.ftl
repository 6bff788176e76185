# Enlaces que terminan, en la línea de órdenes.

link-row-ends = Fin del enlace
link-row-installs = Instalaciones
link-never = nunca
link-delivered-any = { COUNT($delivered) }, sin límite
link-delivered-of = { COUNT($delivered) } de { COUNT($most) }
link-is-over = { $when } (ya no sirve)
link-was-renewed = El enlace anterior ya no sirve.
link-not-kept = La ventana aún no pudo guardarlo: después de reiniciar puede estar como antes.
link-until-expected = se espera un día como 2026-12-31, una hora con su desfase como 2026-12-31T18:00:00+01:00 o una duración como 7d
link-until-past = esto ya ha pasado
link-installations-expected = se espera un número desde 1, o any
