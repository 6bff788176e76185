# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Ready
shelf-mark-may-fail = May fail
shelf-mark-blocked = Blocked
shelf-mark-missing = Missing
# A chip, for screen readers.
shelf-chip = { $mark }: { COUNT($count) }
shelf-count = { $count ->
    [one] One build
   *[other] { COUNT($count) } builds
}
shelf-count-of = { COUNT($shown) } of { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Newest file first
    [name] Name
   *[version] Newest version first
}
shelf-order-spoken = Order: { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] One older build
   *[other] { COUNT($count) } older builds
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, one build
   *[other] { $app }, { COUNT($count) } builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] One build selected
   *[other] { COUNT($count) } builds selected
}
shelf-clear-marked = Clear the selection
shelf-copy-links = Copy links
shelf-no-links = None of these builds is being served
shelf-remove-marked = Remove…
shelf-remove-title = { $count ->
    [one] Remove this build from the list?
   *[other] Remove { COUNT($count) } builds from the list?
}
shelf-remove-why = Their files stay where they are. Their links stop working.
shelf-compare-both = Compare the two
shelf-export-manifests = Export manifests…
shelf-export-manifests-title = Choose a folder for the manifests

# What came of many files that were brought at once.
import-added = { $count ->
    [one] 1 added
   *[other] { COUNT($count) } added
}
import-known = { $count ->
    [one] 1 already in the list
   *[other] { COUNT($count) } already in the list
}
import-refused = { $count ->
    [one] 1 could not be read
   *[other] { COUNT($count) } could not be read
}
import-from = { COUNT($count) } files from “{ $folder }” · { $when }
import-files = { COUNT($count) } files · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] Gone meanwhile
    [no-permission] Not allowed to read
    [no-permission-on-macos] Not allowed to read
    [link-of-another-user] Another user’s link
    [not-a-file] Not files
    [folder] Folders
    [empty-file] Empty
    [not-a-zip] Not a zip file
    [something-else] Another kind of file
    [zip-truncated] Cut short
    [zip-damaged] Damaged
    [zip-encrypted] Protected with a password
    [zip-too-many-entries] Too many files inside
    [no-payload] No app inside
    [payload-empty] Payload is empty
    [payload-in-folder] Zipped one folder too high
    [no-info-plist] No Info.plist
    [info-plist-damaged] Info.plist is damaged
    [no-bundle-identifier] No bundle identifier
   *[other] Could not be read
}
# The same, for screen readers.
import-reason-spoken = { $count ->
    [one] { $title }, one file
   *[other] { $title }, { COUNT($count) } files
}
import-copy-list = Copy list
import-more = { $count ->
    [one] 1 more
   *[other] { COUNT($count) } more
}
import-show-last = Show the last result
import-reading = Reading { COUNT($done) } of { COUNT($all) }…
import-stop = Stop
done = Done
try-again = Try again

# What screen readers say by themselves.
announced-copied = Copied
announced-progress = Download to { $name }
announced-phone = { $name }: { SAID($what) }
announced-more = { $count ->
    [one] { $said }. One more message.
   *[other] { $said }. { COUNT($count) } more messages.
}
