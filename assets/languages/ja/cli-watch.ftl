# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] { $folder }を監視中：新しいビルドは自動的に表示されます
       *[polling] { $folder }を数秒ごとに確認中：新しいビルドは自動的に表示されます
    }
serve-rebuilt = { $path }が作り直されました。リンクは変わりません
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail }。パターンの例：*.ipa、**/Release/*.ipa
