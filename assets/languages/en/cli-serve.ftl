# `serve`: builds served until interrupted.

serve-still-reading = Still reading, serving without it ({ $path })
serve-moved = Phones reach this computer at { $address } now; these links replace those above
serve-proxy = The proxy must pass everything on to { $address }
serve-fingerprint = Fingerprint to compare with the phone:
serve-imported = The certificate is by { SAID($issuer) }, for { LIST($names, commas: 1) }:
serve-port-taken = Port { $taken } is taken; using { $used }
serve-begun = Serving until you press Ctrl+C
# What a phone did.
serve-news = { $event ->
        [page] opened the install page
        [setup] opened the set-up page
        [profile] downloaded the set-up profile
        [trusted] trusts this computer
        [manifest] has the manifest: iOS is asking its owner
        [package] downloading, { SIZE($done, $size) } of { SIZE($size) }
        [resumed] goes on, { SIZE($done, $size) } of { SIZE($size) }
        [delivered] file delivered
        [interrupted] stopped at { SIZE($done, $size) } of { SIZE($size) }
       *[refused] refused the certificate: the trust switch is off
    }
serve-back = { $path } is served again

# After Ctrl+C, while phones download.
serve-waiting = Waiting for { $downloads ->
        [one] 1 download
       *[other] { $downloads } downloads
    } to finish, at most { $seconds } s; press Ctrl+C again to stop now
# What became of a download.
serve-became = { $end ->
        [delivered] file delivered
        [cut-off] cut off at { SIZE($done, $size) } of { SIZE($size) }
       *[left] left
    }
serve-no-room = The code takes { COUNT($columns) } columns and { COUNT($lines) } lines: make the terminal larger, or open the install page on the phone.
