# `check`: what is wrong, and how far a phone would get.

check-no-such-code = 没有此代码：{ $code }
check-source = 来源：{ $source }。
check-testers-may-see = 测试者可能看到：“{ $symptom }”
check-no-certificate = 此文件中没有证书（{ $path }）
check-file-needs-no-window = 不通过窗口检查文件：airlift-cli check --self FILE
check-shelf-empty = 列表是空的：请先添加构建版本
check-cannot-be-served = Airlift 无法提供此文件
check-stopped = 在结束之前停止

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }。
check-place = 第 { $line } 行，第 { $column } 列
check-link = 第 { $line } 行：{ $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title }：{ $piece }
check-with-place = { $title }（第 { $line } 行，第 { $column } 列）
check-took = { SAID($title) } ({ $took } ms)

# The last line.
check-not-judged = 未检查：Airlift 无法从该地址下载
check-nothing-wrong = 未发现问题
check-may-fail = { COUNT($risks) } 个问题可能导致失败
check-blocked = { COUNT($blocks) } 个问题阻止安装
check-some-blocked = { COUNT($problems) } 个问题中有 { $blocks } 个阻止安装

# What a tester saw.
check-no-such-symptom = 没有匹配的已知问题。请输入手机上显示的原文。
check-cause = { SAID($cause) }（{ $state ->
        [excluded] 已排除
        [open] 有可能
        [proven] 已找到
       *[suspected] 很可能
    }）
check-ruled-out = 已排除：
check-follows-first = Airlift 只打开 { $count } 个链接中的前 { $taken } 个
