# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = a key and a text, such as branch=main
pipeline-tag-bad-key = a key of up to 32 lower-case letters, digits, and the characters _ . -
pipeline-tag-bad-value = a text of one line and at most 200 characters
pipeline-tags-too-many = A build has at most 16 tags
# What --notes-from-git must be.
pipeline-range-expected = two revisions, such as v1.4..HEAD
pipeline-notes-cut = The notes are longer than { SIZE($limit) }: the rest is left out
# What git said stands last.
pipeline-no-git = Airlift could not run git: { $error }
pipeline-no-repository = There is no Git repository in { $folder }: { $said }
pipeline-unknown-range = Git does not know the commits { $range }: { $said }
pipeline-unknown-range-fix = A build server may have fetched a part of the history only: fetch all of it (fetch-depth: 0).
pipeline-no-commits = There are no commits in { $range }: the notes are empty
pipeline-not-described = The window took the files, but not their tags and notes
pipeline-not-kept = The tags and notes are not saved to disk yet: Airlift tries again while it runs
# Services. Where they are.
service-elsewhere = Airlift can be a service on Linux with systemd and on macOS
service-no-home = There is no home folder
service-as-root = A service belongs to a person: run this without root, or add --as-root
service-not-ours = Airlift did not write this service, and leaves it as it is: { $path }
# What a service cannot be given.
service-no-text = A service cannot have this argument: { $argument }
service-no-stdin = A service has no stdin: --notes-file needs a file
service-no-file = File not found: { $path }
service-not-written = Airlift could not write the service: { $error } ({ $path })
# The system's tool, and what it said.
service-tool-failed = { $tool } could not do it: { $said }
service-installed = Installed and started: { $path }
service-says = It says what it serves in its log: { $log }
service-lingers = It runs while you are logged in. To have it run without: { $command }
service-removed = Stopped and removed: { $path }
service-absent = No service is installed
service-runs = Running: { $path }
service-rests = Installed, but not running ({ $state }): { $path }
