# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
        [one] Se está añadiendo 1 compilación de { $folder }
       *[other] Se están añadiendo { COUNT($count) } compilaciones de { $folder }
    }
