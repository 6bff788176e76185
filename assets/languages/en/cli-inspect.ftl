# `inspect`: what is inside a file.

inspect-changed-meanwhile = The file changed during the check; run this again
# On one line, again and again.
inspect-verifying = Verifying: { PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = Verdict
inspect-label-identifier = Identifier
inspect-label-file = File
inspect-label-size = Size
inspect-label-matching = Matching
inspect-label-programs = Programs
inspect-label-changed = Changed
inspect-label-missing = Missing
inspect-label-added = Added
inspect-label-unreadable = Unreadable
inspect-label-not-judged = Not judged
inspect-label-needs = Needs
inspect-label-runs-on = Runs on
inspect-label-architecture = Architecture
inspect-label-built-with = Built with
inspect-label-sdk = SDK
inspect-label-macos = On macOS
inspect-label-languages = Languages
inspect-label-names = Also named
inspect-label-icon = Icon
inspect-label-signed-for = Signed for
inspect-label-profile = Profile
inspect-label-uuid = UUID
inspect-label-team = Team
inspect-label-devices = Devices
inspect-label-issued = Issued
inspect-label-expires = Expires
inspect-label-device = Device
inspect-label-sound = Intact files
inspect-label-broken = Cannot unpack
inspect-label-wrong-checksums = Bad checksums
inspect-label-endless = No known end
inspect-label-installs-until = Valid until
inspect-label-may-sign = May sign
inspect-label-program = Program
inspect-label-capabilities = Capabilities
inspect-label-must-lack = Excludes
inspect-label-background = In background
inspect-label-schemes = URL schemes
inspect-label-plain-http = Plain HTTP

# Headings.
inspect-verification = Every file compared with the signature
inspect-package = Every file of the package unpacked
inspect-entitlements = Entitlements
inspect-app = App
inspect-signing = Signing
inspect-requirements = Requirements
inspect-permissions = Permissions
inspect-inside = Inside
inspect-room = Largest parts
inspect-duplicates = Duplicates: { SIZE($bytes) } too much
inspect-uncompressed = Stored without compression: { SIZE($bytes) }
inspect-leftovers = Unneeded files

# A finding.
inspect-finding = { $severity ->
        [blocks] Blocks installing
        [risks] May fail
        [note] Good to know
       *[passed] Passed
    }: { $title }
# How many of a list are not told.
inspect-more = and { $count } more
inspect-size = { SIZE($download) } to download, { SIZE($installed) } on the phone
inspect-matching = { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { SIZE($bytes) } compared
inspect-programs = { $programs } with { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
inspect-needs = { $system } { $minimum } or later
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px, { $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] development
        [ad-hoc] ad hoc distribution
        [enterprise] enterprise distribution
        [app-store] App Store or TestFlight
       *[none] nothing: no profile
    }
inspect-any-device = any
inspect-certificate-until = { $subject }, until { DATE($day) }
inspect-device-listed = { $udid }: { $listed ->
        [yes] listed
        [malformed] not a UDID, which has 24 or 40 hexadecimal digits
       *[no] not listed
    }
inspect-installs-until = { DATE($day) }, when { $of ->
        [profile] the profile expires
        [certificate] the signing certificate expires
       *[bundle] the profile or certificate of an extension expires
    }
inspect-certificates-alike = { $certificate } ({ $count ->
        [one] 1 certificate
       *[other] { $count } certificates
    })
inspect-program = { $architecture }: { $state }
inspect-program-for = { $architecture }, { $platform }: { $state }
inspect-program-from = { $architecture }, { $platform } { $minimum } or later: { $state }
inspect-signature-not-read = signature not read: { SAID($reason) }
inspect-not-signed = not signed
inspect-signed = { $how ->
        [by] signed by { $signer }
        [ad-hoc] signed without a certificate
       *[somehow] signed
    }{ $authority ->
        [other] , not from Apple
        [invalid] , the signature is damaged
        [unsigned] { "" }
       *[apple] { "" }
    } ({ LIST($hashes) }{ $has_der ->
        [true] , DER entitlements
       *[false] { "" }
    })

# Where plain HTTP is allowed.
inspect-http-anywhere = anywhere
inspect-http-web-content = in web content
inspect-http-local-network = on the local network
# A usage description without text.
inspect-empty = (empty)

# What is inside.
inspect-bundle = { $path }: { LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version }: { LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] extension
        [watch-app] watch app
        [app-clip] App Clip
        [framework] framework
        [library] library
       *[on-demand-resources] on-demand resources
    }
inspect-share = { $percent ->
        [0] <1%
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] program
        [framework] code
        [extension] extension or app
        [assets] asset catalog
        [media] media
        [localization] texts
        [signature] signature
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }  ({ $kind ->
        [debug-symbols] debug symbols
        [swift-module] swift module
        [headers] headers
        [static-library] static library
       *[system-litter] system junk
    })
