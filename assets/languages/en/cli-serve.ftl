# `serve`: builds served until interrupted.

serve-still-reading = Still reading, serving without it ({ $path })
serve-moved = Phones now reach this computer at { $address }; these links replace those above
serve-proxy = The proxy must forward everything to { $address }
serve-fingerprint = Fingerprint to compare with the phone:
serve-imported = The certificate is issued by { SAID($issuer) }, for { LIST($names, commas: 1) }:
serve-port-taken = Port { $taken } is in use: using { $used }
serve-begun = Serving until you press Ctrl+C
# What a phone did.
serve-news = { $event ->
        [page] opened the install page
        [setup] opened the set-up page
        [profile] downloaded the set-up profile
        [trusted] trusts Airlift
        [manifest] has the manifest: iOS is asking whether to install
        [package] downloading, { SIZE($done, $size) } of { SIZE($size) }
        [resumed] continues, { SIZE($done, $size) } of { SIZE($size) }
        [delivered] file delivered
        [interrupted] stopped at { SIZE($done, $size) } of { SIZE($size) }
       *[refused] does not trust Airlift: turn on the switch
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
        [cut-off] stopped at { SIZE($done, $size) } of { SIZE($size) }
       *[left] did not finish
    }
serve-no-room = The QR code needs { COUNT($columns) } columns and { COUNT($lines) } lines: make the terminal larger, or open the install page on the phone.
