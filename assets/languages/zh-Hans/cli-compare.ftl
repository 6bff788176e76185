# `compare`: what a newer build brings, loses and asks for.

compare-builds = { $before } -> { $after }
compare-nothing-differs = Airlift 未发现差异。
compare-value = { $what }：{ $value }
compare-changed = { $what }：{ $before } -> { $after }
compare-size-changed = { $what }：{ SIZE($before) } -> { SIZE($after) } ({ $change ->
        [less] -
       *[more] +
    }{ SIZE($by) })
# Is there.
compare-yes = 是
