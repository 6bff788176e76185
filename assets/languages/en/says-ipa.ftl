# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = the package holds more code than is looked at
code-unread-cut-off = the file ends before it
code-unread-overlaps = it lies where another part of the file is
code-unread-no-program = it is no program
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] the list of hashes
    [alternate] a second list of hashes
    [info-plist] Info.plist
    [requirements] the requirements
    [resources] the list of files (CodeResources)
   *[entitlements] the entitlements
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] date of creation
    [expires] date of expiry
    [devices] devices
   *[certificates] certificates
}

# Several of these, one after the other
parts-joined = { SAID($first) }, { SAID($rest) }
