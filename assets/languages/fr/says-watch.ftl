# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
        [one] Ajout de 1 build de { $folder } en cours
       *[other] Ajout de { COUNT($count) } builds de { $folder } en cours
    }
