# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = Airlift 计算哈希期间文件被更改；请重新运行
# What `--set` takes, behind what it is.
manifest-assignment-expected = 栏的名称、= 和文本
manifest-platforms-expected = 平台有 { LIST($platforms, commas: 1) }
manifest-fields-expected = 栏有 { LIST($fields, commas: 1) }
