# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airlift 无法监视 { $name }
    .why = { $cause ->
        [not-found] 该文件夹不存在：它已被移动或删除，或其磁盘未连接。
        [not-a-folder] 它是一个文件。Airlift 监视的是文件夹。
        [no-permission] 系统不允许此用户读取该文件夹。
       *[failed] 系统提示：{ $detail }。
    }
    .fix = { $cause ->
        [not-found] 请将该文件夹放回原处。Airlift 会继续查找并自动恢复。
        [not-a-folder] 请监视该文件所在的文件夹。
        [no-permission] 请在文件夹权限中允许读取。Airlift 会自动恢复。
       *[failed] 请检查磁盘或网络驱动器。Airlift 会自动重试。
    }
problem-watched-folder-full =
    .title = { $name } 中有 { COUNT($found) } 个构建版本，仅添加了 { COUNT($taken) } 个
    .why = 它们是最近写入的。全部添加会占满列表。
    .fix = 如需较旧的版本，请自行添加。新的构建版本会自动出现。
problem-watched-folders-many =
    .title = Airlift 最多监视 { COUNT($limit) } 个文件夹
    .why = 每个文件夹都会一直占用内存和系统资源。
    .fix = 请停止监视其中一个，或监视包含多个文件夹的文件夹。
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airlift 未监视 { $name }
    .why = “{ $pattern }”不是有效的模式：{ $detail }。
    .fix = 请在 settings.toml 中更正模式，例如 *.ipa，然后重新启动 Airlift。
