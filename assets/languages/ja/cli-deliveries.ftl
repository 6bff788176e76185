# `deliveries`: what phones did.

deliveries-unreadable = 別のバージョンのAirliftの配信{ COUNT($count) }件を読み取れません
deliveries-none = 配信はまだありません
# A phone whose model is not known.
deliveries-phone = 端末
deliveries-who = { $model } { $os }（{ $phone }）
