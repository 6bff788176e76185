# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
       *[other] { $folder }のビルド{ COUNT($count) }件を追加しています
    }
