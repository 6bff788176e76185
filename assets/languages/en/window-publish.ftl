# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = Publish…
publishing-title = Publish { $name }
publishing-where = Where
publishing-folder-card = A folder for a static site
publishing-folder-card-note = A web server serves what lies there
publishing-bucket-card = An S3-compatible bucket
publishing-bucket-card-note = Amazon, R2, MinIO and others
publishing-add = Add a destination
publishing-kind = { $kind ->
    [folder] Folder for a static site
    [s3] Bucket, S3-compatible
    [gcs] Bucket, Google Cloud Storage
    [azure] Container, Azure Blob Storage
   *[webdav] WebDAV folder
}
publishing-no-keys = no keys
publishing-to = Destination
publishing-to-hint = s3://bucket/prefix, or a folder
publishing-to-flaw = { $flaw ->
    [incomplete] The bucket, container or host is missing
    [secret] Keys do not belong in the address: type them below
    [name] Names may only have letters, digits and . - _
    [option] Only endpoint and region may stand behind the ?
   *[scheme] Choose a folder, or begin with s3://, gs://, az:// or davs://
}
publishing-choose-folder = Choose folder…
publishing-choose-folder-title = Choose the folder to publish to
publishing-user = Access key or user
publishing-secret = Secret key or password
publishing-keys-note = Kept on this computer, where only you can read them. Leave both empty to use the keys of the environment.
publishing-forget = Forget { $name }
publishing-forget-title = Forget { $name }?
publishing-forget-why = Its address and its keys are deleted from this computer. What is published there stays.
publishing-forget-verb = Forget
publishing-link = Link
publishing-address = Public address
publishing-address-note = { $kind ->
    [folder] What phones open; it leads to the folder
   *[storage] What phones open; it leads to the storage
}
publishing-address-flaw = { $flaw ->
    [missing] Type the public address first
    [https] Must begin with https://
    [dots] The bucket’s name has dots: phones refuse this
   *[wrong] This is not an address
}
publishing-who = Who can find it
publishing-private = Private link
publishing-plain = Plain path
publishing-private-note = Nobody can guess it, whoever has it can install
publishing-plain-note = Such as kestrel/5.2.0-1187: anybody can guess it
publishing-until = Until
publishing-until-note = Never longer than the build’s signature
publishing-profile-ends = profile ends
publishing-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
publishing-no-end = No end
publishing-files = What is uploaded
publishing-about = about { $size }
publishing-package = Package
publishing-manifest = Manifest
publishing-icons = Icons
publishing-page = Install page
publishing-page-note = In every language of Airlift
publishing-order-note = The page goes up last, so no link is ever half there.
publishing-publish = Publish
publishing-anyway = Publish anyway
publishing-anyway-title = Phones will refuse this build
publishing-anyway-why = { $why }. The page will say so.
publishing-file-gone = The file of this build is missing
publishing-going-to = Uploading to { $name }
publishing-amount = { SIZE($done, $total) } of { SIZE($total) }
publishing-rate = { SIZE($rate) }/s
publishing-seconds-left = { $seconds } s left
publishing-minutes-left = { $minutes } min left
publishing-waiting = { $after ->
    [page] In every language
    [last] Last, leads to the newest build
   *[package] After the package
}
publishing-there = Uploaded and read back
publishing-already-there = Already there
publishing-app-page = All builds
publishing-try = Try as a phone
publishing-try-note = Over the public address
publishing-trying = { $count ->
    [one] { $count } step so far
   *[other] { $count } steps so far
}
publishing-goes-on = Close this and it goes on; the top bar shows how far it is.
publishing-stop = Stop…
publishing-stop-title = Stop publishing?
publishing-stop-why = No page leads to what is there already. Publishing again goes on from there.
publishing-stop-verb = Stop
# What the top bar says while the sheet is closed.
publishing-bar = Publishing { PERCENT($n) }
publishing-bar-trying = Trying as a phone
publishing-bar-done = Published
publishing-bar-failed = Publishing failed
publishing-bar-withdrawn = Withdrawn
publishing-tried = Tried as a phone: { $passed } of { $count } passed
publishing-untried = Published, but not tried as a phone
publishing-show-steps = Show steps
publishing-hide-steps = Hide steps
publishing-anywhere = Opens anywhere, without set-up: the address has a public certificate.
publishing-no-code = No code while phones would fail.
publishing-show-code = Show it anyway
publishing-open-page = Open page
publishing-change = Change destination…
publishing-withdraw = Withdraw…
publishing-withdraw-title = Withdraw this build?
publishing-withdraw-why = Its files are deleted there, and its page says so. Phones that have installed it keep it.
publishing-withdraw-verb = Withdraw
publishing-withdrawing = Withdrawing…
publishing-withdrawn = The build was withdrawn: its files are deleted, and its page says so.
# Said aloud.
publishing-announced-done = { $name } is published. { $result }
