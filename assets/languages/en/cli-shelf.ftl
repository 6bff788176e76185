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
shelf-still-reading = still reading; the links of what was added may be those of before
