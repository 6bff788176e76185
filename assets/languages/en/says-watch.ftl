# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
        [one] 1 build in { $folder } is being added
       *[other] { COUNT($count) } builds in { $folder } are being added
    }
