# `deliveries`: what phones did.

deliveries-unreadable = { $count ->
        [one] 1 delivery of another Airlift cannot be read
       *[other] { $count } deliveries of another Airlift cannot be read
    }
deliveries-none = No deliveries yet
# A phone whose model is not known.
deliveries-phone = Phone
deliveries-who = { $model } { $os } ({ $phone })
