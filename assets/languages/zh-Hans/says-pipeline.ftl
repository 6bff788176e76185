# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Markdown 链接
    .hint = 仅链接，适用于 Wiki。Markdown 查看器会移除安装链接，因此此链接打开安装页面。
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = { DATE($day) } 前可安装
# Where a version would stand.
snippet-no-version = 无版本
# The control port.
control-no-description = 正文必须是 JSON，包含 builds，以及 tags、notes 或两者
