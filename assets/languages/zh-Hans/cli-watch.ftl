# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] 正在监视 { $folder }：新的构建版本会自动出现
       *[polling] 每隔几秒查看 { $folder }：新的构建版本会自动出现
    }
serve-rebuilt = { $path } 已重新构建；链接不变
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail }；模式示例：*.ipa 或 **/Release/*.ipa
