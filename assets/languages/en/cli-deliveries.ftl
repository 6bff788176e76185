# `deliveries`: what phones did.

deliveries-unreadable = { $count ->
        [one] 1 delivery from another version of Airlift cannot be read
       *[other] { $count } deliveries from another version of Airlift cannot be read
    }
deliveries-none = No deliveries yet
# A phone whose model is not known.
deliveries-phone = Phone
deliveries-who = { $model } { $os } ({ $phone })
