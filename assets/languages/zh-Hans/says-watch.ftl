# Watched folders: what there is to tell. `$folder` is the folder’s name.

notice-watched-many = { $count ->
       *[other] 正在添加 { $folder } 中的 { COUNT($count) } 个构建版本
    }
