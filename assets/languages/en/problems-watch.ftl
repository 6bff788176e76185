# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airlift cannot watch { $name }
    .why = { $cause ->
        [not-found] The folder is not there: it was moved or deleted, or its disk is not connected.
        [not-a-folder] It is a file. Airlift watches folders.
        [no-permission] The system does not let this user read the folder.
       *[failed] The system said: { $detail }.
    }
    .fix = { $cause ->
        [not-found] Bring the folder back. Airlift keeps looking for it and goes on by itself.
        [not-a-folder] Watch the folder that the file lies in.
        [no-permission] Allow reading in the folder’s permissions. Airlift goes on by itself.
       *[failed] Check the disk or the network drive. Airlift tries again by itself.
    }
problem-watched-folder-full =
    .title = Only { COUNT($taken) } of the { COUNT($found) } builds in { $name } were added
    .why = They are those that were written last. So many would fill the list.
    .fix = Add older ones yourself if you need them. New builds appear by themselves.
problem-watched-folders-many =
    .title = Airlift watches at most { COUNT($limit) } folders
    .why = Each uses memory and the system’s attention all the time.
    .fix = Stop watching one of them, or watch a folder that holds several.
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airlift does not watch { $name }
    .why = “{ $pattern }” is no pattern: { $detail }.
    .fix = Correct the pattern in settings.toml, such as *.ipa, and start Airlift again.
