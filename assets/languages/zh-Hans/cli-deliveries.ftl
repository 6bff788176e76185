# `deliveries`: what phones did.

deliveries-unreadable = 无法读取来自另一个 Airlift 版本的 { COUNT($count) } 条传送记录
deliveries-none = 尚无传送记录
# A phone whose model is not known.
deliveries-phone = 手机
deliveries-who = { $model } { $os } ({ $phone })
