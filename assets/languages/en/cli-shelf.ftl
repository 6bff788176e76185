# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = No build in { $folder }
# How long phones install a build that is listed.
shelf-until = until { $day }
shelf-removed = Removed { $build }
# Label of a link.
shelf-manifest = Manifest
shelf-not-running = No Airlift window is running on this data folder
    .why = These calls drive a window that is open.
    .fix = Start airlift first, or use airlift-cli serve.
shelf-reading = { $count ->
    [one] 1 file is still being read
   *[other] { $count } files are still being read
}
shelf-removal-not-kept = Not kept on disk yet: Airlift tries again while it runs; a restart before that brings the build back
shelf-not-taken = { $count ->
    [one] The window could not take one of the files: it shows why, such as that it may not read it
   *[other] The window could not take { COUNT($count) } of the files: it shows why, such as that it may not read them
}
shelf-not-kept = Not kept on disk yet: Airlift tries again while it runs; a restart before that loses what was added
shelf-still-reading = { $count ->
    [one] 1 file is not on the shelf yet
   *[other] { $count } files are not on the shelf yet
}
