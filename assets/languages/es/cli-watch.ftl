# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] Se vigila { $folder }: las compilaciones nuevas aparecen por sí solas
       *[polling] Se recorre { $folder } cada pocos segundos: las compilaciones nuevas aparecen por sí solas
    }
serve-rebuilt = { $path } se rehízo; sus enlaces siguen siendo los mismos
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail }; un patrón es, por ejemplo, *.ipa o **/Release/*.ipa
