# `deliveries`: what phones did.

deliveries-unreadable = { $count ->
        [one] { $count } livraison d’une autre version d’Airlift est illisible
       *[other] { $count } livraisons d’une autre version d’Airlift sont illisibles
    }
deliveries-none = Aucune livraison pour le moment
# A phone whose model is not known.
deliveries-phone = Téléphone
deliveries-who = { $model } { $os } ({ $phone })
