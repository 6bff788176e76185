# Enlaces que terminan: lo que Airlift dice una vez y lo que hicieron los teléfonos.

notice-link-renewed = { $name } tiene un enlace nuevo: el anterior ya no sirve
notice-link-ended = El enlace a { $name } ya no sirve
notice-link-used-up = El enlace a { $name } ya no sirve: se entregaron todas las instalaciones permitidas
stage-ended-link = Llegó con un enlace que ya no sirve
step-ended-link = Llegó con un enlace que ya no sirve
cause-link-ended = El enlace ya no sirve
    .advice = Envía el enlace que Airlift muestra ahora.
