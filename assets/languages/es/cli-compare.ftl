# `compare`: what a newer build brings, loses and asks for.

compare-builds = { $before } -> { $after }
compare-nothing-differs = Airlift no encontró diferencias.
compare-value = { $what }: { $value }
compare-changed = { $what }: { $before } -> { $after }
compare-size-changed = { $what }: { SIZE($before) } -> { SIZE($after) } ({ $change ->
        [less] -
       *[more] +
    }{ SIZE($by) })
# Is there.
compare-yes = sí
