# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = Activity
# Nothing to list.
activity-no-deliveries = No phone has opened this build yet
# What to do about that.
activity-no-deliveries-why = Scan the code with a phone: its steps appear here.
# Opens the menu of exports.
activity-export = Export…
# In that menu.
activity-this-build = This build
# In that menu.
activity-all-builds = All builds
# In that menu.
activity-as-csv = As CSV, for sheets…
# In that menu.
activity-as-json = As JSON, for scripts…
# Title of the dialog that asks where an export goes.
activity-export-title = Export deliveries
# Asks whether to forget.
activity-forget = Forget deliveries…
# Title of that question.
activity-forget-title = Forget deliveries?
# What would happen.
activity-forget-why = Removes the finished deliveries of this build. This cannot be undone. To keep them, export them first.
# Does it.
activity-forget-now = Forget
# Leaves things as they are.
activity-cancel = Cancel
# A phone whose model is not known.
activity-phone = Phone
# Ends the program, whatever runs.
activity-quit-now = Quit now
# Ends it as soon as nothing runs.
activity-quit-when-done = Quit when done
# Goes on waiting.
activity-keep-waiting = Keep waiting
# What quitting means.
activity-quit-why = Quitting now stops the download. Airlift can quit when downloads are done; until then no new phone can start.
# While it waits.
activity-waiting-why = Airlift quits when downloads are done. Quitting now stops them.

activity-deliveries = { $count ->
        [one] 1 delivery
       *[other] { COUNT($count) } deliveries
    }
activity-still-downloading = { $count ->
        [0] The last download is done
        [one] 1 phone is still downloading
       *[other] { $count } phones are still downloading
    }
activity-quits-when-done = { $count ->
        [0] Airlift is about to quit
        [one] Airlift quits when 1 download is done · { PERCENT($percent) }
       *[other] Airlift quits when { $count } downloads are done · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/s
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = { $count } tries
activity-sent = { SIZE($size) } sent
