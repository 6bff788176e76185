# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = No build in { $folder }
# How long phones install a build that is listed.
shelf-until = until { $day }
shelf-removed = Removed { $build }
# Label of a link.
shelf-manifest = Manifest
shelf-not-running = No Airlift window is running on this data folder
    .why = These commands control an open window.
    .fix = Start airlift first, or use airlift-cli serve.
shelf-reading = { $count ->
    [one] 1 file is still being read
   *[other] { $count } files are still being read
}
shelf-removal-not-kept = Not saved to disk yet: Airlift tries again while it runs. If it restarts first, the build comes back.
shelf-not-taken = { $count ->
    [one] The window could not add one of the files. It shows why, such as a missing permission to read it.
   *[other] The window could not add { COUNT($count) } of the files. It shows why, such as a missing permission to read them.
}
shelf-not-kept = Not saved to disk yet: Airlift tries again while it runs. If it restarts first, the added builds are lost.
shelf-still-reading = { $count ->
    [one] 1 file is not in the list yet
   *[other] { $count } files are not in the list yet
}
