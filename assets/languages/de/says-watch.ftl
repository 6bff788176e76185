# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
        [one] 1 Build in { $folder } wird hinzugefügt
       *[other] { COUNT($count) } Builds in { $folder } werden hinzugefügt
    }
