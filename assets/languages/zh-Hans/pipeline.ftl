# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = 一个键和一段文字，例如 branch=main
pipeline-tag-bad-key = 最多 32 个小写字母、数字和 _ . - 字符组成的键
pipeline-tag-bad-value = 一行文字，最多 200 个字符
pipeline-tags-too-many = 一个构建版本最多有 16 个标签
# What --notes-from-git must be.
pipeline-range-expected = 两个修订版本，例如 v1.4..HEAD
pipeline-notes-cut = 备注超过 { SIZE($limit) }：其余部分已略去
# What git said stands last.
pipeline-no-git = Airlift 无法运行 git：{ $error }
pipeline-no-repository = { $folder } 中没有 Git 仓库：{ $said }
pipeline-unknown-range = Git 找不到提交 { $range }：{ $said }
pipeline-unknown-range-fix = 构建服务器可能只获取了部分历史：请获取全部历史（fetch-depth: 0）。
pipeline-no-commits = { $range } 中没有提交：备注为空
pipeline-not-described = 窗口已接收文件，但没有接收其标签和备注
pipeline-not-kept = 标签和备注尚未存储到磁盘：Airlift 会在运行期间重试
# Services. Where they are.
service-elsewhere = 在带有 systemd 的 Linux 和 macOS 上，Airlift 可以作为服务运行
service-no-home = 没有个人文件夹
service-as-root = 服务属于个人：请不要以 root 身份运行，或添加 --as-root
service-not-ours = 此服务不是由 Airlift 写入的，将保持原样：{ $path }
# What a service cannot be given.
service-no-text = 服务不能使用此参数：{ $argument }
service-no-stdin = 服务没有标准输入：--notes-file 需要一个文件
service-no-file = 找不到文件：{ $path }
service-not-written = Airlift 无法写入服务：{ $error }（{ $path }）
# The system's tool, and what it said.
service-tool-failed = { $tool } 未能完成：{ $said }
service-installed = 已安装并启动：{ $path }
service-says = 其日志会说明提供的内容：{ $log }
service-lingers = 它在你登录期间运行。若要在未登录时也运行：{ $command }
service-removed = 已停止并移除：{ $path }
service-absent = 未安装服务
service-runs = 正在运行：{ $path }
service-rests = 已安装，但未在运行（{ $state }）：{ $path }
