# `deliveries`: what phones did.

deliveries-unreadable = { $count ->
        [one] 1 entrega de otra versión de Airlift no se puede leer
       *[other] { $count } entregas de otra versión de Airlift no se pueden leer
    }
deliveries-none = Aún no hay entregas
# A phone whose model is not known.
deliveries-phone = Teléfono
deliveries-who = { $model } { $os } ({ $phone })
