# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = the package has more code than Airlift checks
code-unread-cut-off = the file ends before it
code-unread-overlaps = it overlaps another part of the file
code-unread-no-program = it is not a program
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

# Topics in which two builds differ
compare-topic-app = App
compare-topic-signing = Signing
compare-topic-entitlements = Entitlements
compare-topic-devices = Devices
compare-topic-permissions = Permissions
compare-topic-requirements = Requirements
compare-topic-bundles = Extensions and apps inside
compare-topic-frameworks = Frameworks and libraries
compare-topic-languages = Languages
compare-topic-sizes = Size
compare-topic-findings = Findings

# What differs between two builds
compare-name = Name
compare-identifier = Identifier
compare-version = Version
compare-build = Build
compare-minimum-system = Minimum system
compare-runs-on = Runs on
compare-architectures = Architectures
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = Built on macOS
compare-kind = Kind
compare-profile = Profile
compare-profile-uuid = Profile UUID
compare-team = Team
compare-signed-by = Signed by
compare-expires = Expires
compare-all-devices = All devices
compare-download = Download
compare-installed = On the phone

# What an app asks of a phone, or may do there
compare-needs = Requires: { $name }
compare-must-lack = Excludes: { $name }
compare-background-mode = Background mode: { $name }
compare-url-scheme = URL scheme: { $name }
compare-http-exception = HTTP exception: { $name }
compare-plain-http-anywhere = Plain HTTP anywhere
compare-plain-http-in-web-content = Plain HTTP in web content
compare-plain-http-on-the-local-network = Plain HTTP on the local network
compare-replacement = { $how ->
        [replaces] On phones that have the older build, the newer one replaces it.
        [beside] They are different apps: a phone can have both.
        [refused] Phones that have the older build refuse the newer one: the builds are signed with different application identifiers. Delete the older one first; its data is lost.
       *[unknown] Airlift cannot tell whether the newer build replaces the older one: the signature of one has no application identifier.
    }
