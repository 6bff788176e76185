# `serve --watch`: folders whose builds appear by themselves.

serve-watching = { $how ->
        [events] { $folder } wird beobachtet: Neue Builds erscheinen von selbst
       *[polling] { $folder } wird alle paar Sekunden durchgesehen: Neue Builds erscheinen von selbst
    }
serve-rebuilt = { $path } wurde neu erstellt; die Links bleiben gleich
# `$detail` is what the reader of patterns said, in English
cli-pattern-expected = { $detail }; ein Muster ist zum Beispiel *.ipa oder **/Release/*.ipa
