# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] { $folder } est surveillé : les nouveaux builds apparaissent tout seuls
       *[polling] { $folder } est parcouru toutes les quelques secondes : les nouveaux builds apparaissent tout seuls
    }
serve-rebuilt = { $path } a été refait ; ses liens restent les mêmes
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail } ; un motif s’écrit par exemple *.ipa ou **/Release/*.ipa
