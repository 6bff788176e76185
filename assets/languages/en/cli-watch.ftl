# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] Watching { $folder }: new builds appear by themselves
       *[polling] Watching { $folder }, looked through every few seconds: new builds appear by themselves
    }
serve-rebuilt = { $path } was rebuilt; its links stay the same
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail }; a pattern is such as *.ipa or **/Release/*.ipa
