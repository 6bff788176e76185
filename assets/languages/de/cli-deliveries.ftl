# `deliveries`: what phones did.

deliveries-unreadable = { $count ->
        [one] 1 Auslieferung aus einer anderen Version von Airlift ist nicht lesbar
       *[other] { $count } Auslieferungen aus einer anderen Version von Airlift sind nicht lesbar
    }
deliveries-none = Noch keine Auslieferungen
# A phone whose model is not known.
deliveries-phone = Gerät
deliveries-who = { $model } { $os } ({ $phone })
