# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = Watch folder…
watch-folder-title = Choose a folder to watch
watched-label = Watched folders
watched-why = New and rebuilt builds in a watched folder are added by themselves, once they are complete.
watched-add = Add a folder
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] Followed as things happen
        [network-drive] Looked through every few seconds, as it is on a network drive
        [many-folders] Looked through every few seconds, as it holds very many folders
        [no-events] Looked through every few seconds, as the system does not tell of changes: { $detail }
       *[beginning] Looking into it…
    }
# `$pattern` is such as *.ipa
watched-only = Only { $pattern }
watched-stop = Stop watching
