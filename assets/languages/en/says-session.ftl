# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = { $name } removed from the list
notice-removed-several = { $count ->
        [one] One build removed from the list
       *[other] { COUNT($count) } builds removed from the list
    }
notice-on-shelf-already = { $name } is already in the list; Airlift read its file again
notice-another-app = { $name } is now { $now }; { $before } stays in the list without a file
notice-added = { $name } { $version } ({ $build }) added to the list
notice-kept-again = Everything is saved to disk again
notice-notes-cut = Airlift kept only the first 64 KB of the notes
notice-saved = { $name } saved
notice-imported = { $name } imported; Airlift keeps its own addresses
notice-certificate-renewed = The certificate was renewed on disk and is valid until { DATE($until) }
notice-certificate-used = Phones now see the certificate for { LIST($names, commas: 1) }
notice-deliveries-forgotten = Deliveries forgotten

# Why some of a build could not be compared with its signature
unchecked-no-list = The build has no list of its files
unchecked-packed = { $path } cannot be unpacked

# Why the identity could not be used
identity-file = cannot { $doing ->
    [make-folder] make the folder for the identity
    [lock] lock the identity
    [protect-key] protect the authority's key
    [read-key] read the authority’s key
    [read-certificate] read the authority’s certificate
    [write-key] write the authority’s key
    [write-certificate] write the authority’s certificate
    [remove-certificate] remove the authority’s certificate
    [keep-brought] keep the certificate
   *[remove-brought] remove the certificate
}: { $detail } ({ $path })
identity-damaged = { $what ->
    [authority-key] the authority’s key
   *[authority-certificate] the authority’s certificate
} is damaged: { $detail } ({ $path })
identity-crypto = cannot make { $what ->
    [authority] the authority
    [server-certificate] the server certificate
   *[certificate] a certificate
}: { $detail }
identity-out-of-scope = the authority is limited to local addresses and may not sign for { $hosts }

# Why the data folder could not be used
store-no-place = this system has no folder for data; choose one with --data-dir
store-folder = cannot use the data folder: { $detail } ({ $path })
store-foreign = { $path } belongs to another user of this computer, who could have put anything there
store-not-a-file = { $path } is not a file
store-damaged-shelf = the list’s database is damaged: { $detail }
store-in-use = another Airlift uses the data folder ({ $path })
store-database = cannot { $doing ->
    [bring-the-shelf-to-its-new-form] update the list to its new format
    [forget-the-deliveries] forget the deliveries
    [forget-the-device] forget the device
    [open-the-shelf] open the list
    [read-the-deliveries] read the deliveries
    [read-the-devices] read the devices
    [read-the-shelf] read the list
    [remember-the-phone] remember the phone
    [remove-the-build] remove the build
    [save-the-build] save the build
    [save-the-deliveries] save the deliveries
    [save-the-device] save the device
    [save-the-draft] save the draft
   *[save-the-page-of-the-app] save the page of the app
}: { $detail }
store-newer = a newer Airlift wrote the list (format version { $version })

# What in settings.toml was not understood
settings-unreadable = settings.toml: { $detail }
settings-no-file = it is not a file
settings-no-toml = { $detail }
settings-must-be = { $key } must be { $wanted ->
    [theme] "system", "light" or "dark"
    [language] "en", "de", "fr", "es", "ja" or "zh-Hans"
    [size] a number from 75 to 200
    [address] an address such as "192.168.1.24", or ".local"
    [port] a number from 1 to 65535
    [shelf-order] "version", "time" or "name"
    [when-closed] "ask", "finish" or "quit"
    [notify] a list of "delivered", "needs-help", "appeared" and "expires-soon"
    [apps] a list of bundle identifiers, such as ["com.example.app"]
    [flag] true or false
    [destinations] a list of tables, each with a destination as to, such as "s3://builds"
    [text] text
    [proxy-header] "X-Forwarded-For" or "Forwarded"
    [watched] tables with a path each: [[watched]], path = "/builds"
   *[url] an address such as "https://builds.example.com"
}
settings-both = { SAID($first) }; { SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = nothing is served now: the file is missing, or there is no network
control-busy = Airlift is too busy; try again in a moment
control-several = several builds match { $which }: use the number that list prints
control-none = no build in the list matches { $which }
control-too-large = the request is too large
control-unreadable = the request could not be read
control-not-here = only this computer may use this port
control-no-token = the token is missing or wrong; it is in control.json in the data folder
control-no-paths = the body must be absolute paths, one per line
control-no-build = the body must name a build
control-no-number = the body must be a number
control-unknown = use GET /list or POST /add, /added, /describe, /link, /share, /remove, /rehearse, /rehearsing, /rehearsed and /raise
notice-export-opened = “{ $name }” is one build: Airlift added “{ $universal }” and left out { $count ->
        [one] 1 variant for single devices
       *[other] { $count } variants for single devices
    }
