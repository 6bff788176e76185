# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOS answers with “Invalid manifest” or “Unable to Download App”, or does nothing.
-make-it-again = Make the manifest again, with a program that writes property lists.
-ios-reads-it-first = iOS reads the manifest before it asks for the app.
-correct-the-field = Correct the field in the manifest.

# Beside the fields
-beside-title-empty = iOS needs a title for its install alert
-beside-title-short = iOS asks for a title of two characters or more
-beside-identifier-empty = iOS needs the app’s identifier
-beside-identifier-form = Only letters, digits, dots and hyphens, such as com.example.app
-beside-version-empty = Without a version, iOS cannot recognize an update
-beside-version-differs = Differs from the app’s own version
-beside-url-empty = iOS needs an address that begins with https://
-beside-url-relative = Must be a full address that begins with https://
-beside-url-http = iOS refuses http: the address must begin with https://
-beside-url-scheme = The address must begin with https://
-beside-url-host = The address has no valid server
-beside-url-space = Write spaces as %20
-beside-url-non-ascii = Write letters outside a–z percent-encoded
-beside-url-escaped = Write & as it is: Airlift escapes it in the file
-beside-control-character = Contains an invisible character that XML forbids

# The file
manifest-too-large =
    .title = The file is too large for a manifest
    .why = Manifests are a few kilobytes; this file is larger than 4 MB.
    .fix = Choose the manifest, not the package.
manifest-partly-judged =
    .title = Airlift checked only the first { $count } assets, variants and keys
    .why = Manifests have a few of each.
    .fix = Fix these first, then check again.
more-findings =
    .title = { $count ->
        [one] One more finding of a kind listed above
       *[other] { $count } more findings of kinds listed above
    }
    .why = Airlift lists the first 20 of each kind.
    .fix = Fix these first, then check again.
manifest-empty =
    .title = The manifest is empty
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = This is an archive, not a manifest
    .why = iOS first needs a property list that names the package.
    .fix = Link to the manifest, and name the package in it.
manifest-is-page =
    .title = This is a web page, not a manifest
    .why = Servers send a page when they want a password or cannot find the file.
    .fix = Let the server send the manifest to anyone who has its address.
manifest-not-xml =
    .title = The manifest is a property list, but not in XML
    .why = Apple documents manifests as XML, and servers send them as text/xml.
    .fix = Convert it with plutil -convert xml1.
manifest-not-a-plist =
    .title = { $flaw ->
        [text] This is not a property list
        [root] The file begins with <{ $name }> instead of <plist>
        [deep] The property list is not valid: it is nested too deeply
        [attributes] The property list is not valid: it has too many attributes
        [integer] The property list is not valid: “{ $name }” is not an integer
        [element] The property list is not valid: <{ $name }> does not belong in it
        [key] The property list is not valid: a <key> is missing before <{ $name }>
       *[value] The property list is not valid: the key “{ $name }” has no value
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] Write one value after each key, and one key before each value.
    }
xml-malformed =
    .title = The XML is not well-formed: { $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = “{ $piece }” contains an unescaped &
    .why = In XML, & begins an entity, so iOS cannot read the file: “Invalid manifest”.
    .fix = Write &amp; for each & in the file.
xml-before-declaration =
    .title = There is something before <?xml
    .why = XML allows nothing there, not even an empty line; strict readers refuse the file.
    .fix = Let the template begin with <?xml.
xml-encoding =
    .title = { $found ->
        [utf-8] The file says { $name }, but it is UTF-8
        [bytes] The file says { $name }; byte { $byte } is not UTF-8
       *[utf-16] The file is UTF-16, which servers and tools often misread
    }
    .why = Names with letters outside a–z look wrong, or iOS cannot read the file.
    .fix = Save it as UTF-8.
xml-byte-order-mark =
    .title = The file begins with a byte order mark
    .why = UTF-8 does not need it, and some programs cannot handle it.
    .fix = Save it as UTF-8 without BOM.
manifest-root =
    .title = The manifest’s root is not a dictionary
    .why = { -ios-cannot-use }
    .fix = Put items into a <dict>.

# Keys
manifest-is-other-list =
    .title = This is { $kind ->
        [export-options] Xcode’s ExportOptions.plist
        [app-thinning] Xcode’s app-thinning.plist
        [distribution-summary] Xcode’s DistributionSummary.plist
        [info-plist] the Info.plist of an app
        [profile] the list inside a provisioning profile
       *[entitlements] a list of entitlements
    }, not a manifest
    .why = { $kind ->
        [export-options] It says how a build is exported; phones install from manifest.plist.
        [app-thinning] It says which variants an export has; phones install from manifest.plist.
        [distribution-summary] It says what was exported; phones install from manifest.plist.
        [info-plist] It describes the app from inside; phones install from a manifest.
        [profile] It says who may install; phones install from a manifest.
       *[entitlements] It says what the app may do; phones install from a manifest.
    }
    .fix = { $kind ->
        [export-options] Use manifest.plist from the same folder. Xcode adds it if the export has an address.
        [app-thinning] Use manifest.plist from the same folder. Xcode adds it if the export has an address.
        [distribution-summary] Use manifest.plist from the same folder. Xcode adds it if the export has an address.
       *[other] Let Airlift make a manifest: airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { $count ->
        [one] One model gets its own package
       *[other] { $count } groups of models get their own packages
    }
    .why = { LIST($variants) }. All others get the package under assets.
package-of-other-name =
    .title = The manifest leads to “{ $found }”
    .why = Airlift compares it with “{ $package }”, which has another name.
    .fix = Check that the address leads to this package.
items-missing =
    .title = The key items is missing
    .why = { -ios-cannot-use }
    .fix = Add the key items with an array of one dictionary.
items-empty =
    .title = items is empty
    .why = There is nothing to install.
    .fix = Add a dictionary with assets and metadata.
several-documents =
    .title = The file contains several manifests, one after the other
    .why = A script added to an existing file (>> instead of >), and phones cannot read any of them.
    .fix = Keep one, and let the script replace the file.
several-items =
    .title = The manifest installs { COUNT($count) } apps
    .why = iOS asks once and installs all of them.
assets-missing =
    .title = The key assets is missing
    .why = { -ios-cannot-use }
    .fix = Add the key assets with the package in it.
assets-empty =
    .title = assets is empty
    .why = There is nothing to download.
    .fix = Add the package.
package-missing =
    .title = The package is missing from assets
    .why = iOS looks for an asset with the kind software-package.
    .fix = Add an asset with kind software-package and the package’s address.
several-packages =
    .title = One item has { COUNT($count) } packages
    .why = An item is one app, and nothing says which package iOS uses.
    .fix = Make one item for each app.
asset-kind-missing =
    .title = An asset has no kind
    .why = { -ios-cannot-use }
    .fix = Add kind: software-package, display-image or full-size-image.
asset-kind-unknown =
    .title = iOS does not know the kind “{ $kind }”
    .why = iOS ignores the asset and its file.
    .fix = { $guessed ->
        [true] Write { $meant }.
       *[false] Remove the asset, or use software-package, display-image or full-size-image.
    }
asset-url-missing =
    .title = The { SAID($what) } has no address
    .why = { -ios-cannot-use }
    .fix = Add url with an address that begins with https://.
metadata-missing =
    .title = The key metadata is missing
    .why = { -ios-cannot-use }
    .fix = Add metadata with bundle-identifier, kind and title.
metadata-kind-missing =
    .title = metadata has no kind
    .why = { -ios-cannot-use }
    .fix = Add kind with the value software.
metadata-kind =
    .title = The kind in metadata is “{ $kind }”
    .why = iOS installs only software.
    .fix = Write software.
key-type =
    .title = { $key } must be { $wanted ->
        [array] an array, not { $is ->
            [boolean] a boolean
            [data] data
            [date] a date
            [dictionary] a dictionary
            [integer] an integer
            [number] a number
            [string] a string
           *[other] another kind of value
        }
        [dictionaries] dictionaries
        [dictionary] a dictionary
        [string] a string, not { $is ->
            [array] an array
            [boolean] a boolean
            [data] data
            [date] a date
            [dictionary] a dictionary
            [integer] an integer
            [number] a number
           *[other] another kind of value
        }
       *[strings] an array of strings
    }
    .why = { -ios-cannot-use }
    .fix = Correct the value.
number-for-text =
    .title = { $key } is a number
    .why = Apple’s schema requires a string.
    .fix = Write it as <string>.
key-misspelt =
    .title = iOS does not know the key “{ $key }”
    .why = It should probably be { $meant }, which iOS cannot find.
    .fix = Write { $meant }.
key-twice =
    .title = { $key } appears twice
    .why = Programs differ in which one they use.
    .fix = Remove one.
key-removed =
    .title = Apple removed { $key }
    .why = iOS ignores it.
    .fix = Remove it.

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] Manifest, title: { -beside-title-empty }
       *[file] The manifest has no title
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS needs one for its install alert.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Add title with the app’s name.
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] Manifest, title: { -beside-title-short }
       *[file] The title “{ $title }” has one character
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Apple asks for two or more.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write a longer title.
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] Manifest, bundle identifier: { -beside-identifier-empty }
       *[file] The manifest has no bundle-identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS compares it with the app’s identifier and deletes the app if they differ.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Add the app’s own identifier.
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] Manifest, bundle identifier: { -beside-identifier-form }
       *[file] “{ $id }” is not a bundle identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Identifiers have only letters, digits, dots and hyphens, such as com.example.app.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the app’s own identifier.
    }
identifier-system =
    .title = “{ $id }” looks like one of Apple’s own apps
    .why = iOS does not replace a system app.
    .fix = Use your own identifier.
identifier-differs =
    .note = Differs from the app’s own identifier: iOS 9 and later refuse this.
    .title = The manifest’s identifier differs from the app’s
    .why = Phones download the app and then delete it: it is { $own }, not { $id }.
    .fix = Use the app’s own identifier in the manifest.
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] Manifest, version: { -beside-version-empty }
       *[file] The manifest has no version
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Without it, iOS cannot recognize an update.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Add bundle-version.
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] Manifest, version: { -beside-version-differs }
       *[file] The manifest says version { $version }, the app is { $own }
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS does not compare them, but people do.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the app’s own version.
    }
placeholder-text =
    .title = “{ $shown }” is still a placeholder
    .why = It looks like text from an example manifest.
    .fix = Write the real value.
control-character =
    .note = { -beside-control-character }
    .title = Manifest, { SAID($what) }: { -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = The { SAID($what) }’s address still has a placeholder
    .why = The placeholder is where a server or a file belongs.
    .fix = Write the real value.
url-template =
    .title = A program fills in the { SAID($what) }’s address
    .why = Airlift does not know what the program writes there.
    .fix = Check the finished manifest as well.
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-empty }
       *[file] The { SAID($what) }’s address is empty
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] There is nothing to fetch.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the full address, beginning with https://.
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-relative }
       *[file] The { SAID($what) }’s address is incomplete
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS does not know which server to ask.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the full address, beginning with https://.
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-http }
       *[file] The { SAID($what) }’s address is http
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS needs https; with http it shows “Unable to Download App” or nothing.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Serve it over https.
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-scheme }
       *[file] The { SAID($what) }’s address does not begin with https://
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS fetches over https only.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Serve it over https.
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-host }
       *[file] The { SAID($what) }’s address has no valid server
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] The name or address after https:// is not possible, or the port is not a port number.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the server’s name or address.
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-space }
       *[file] The { SAID($what) }’s address contains a space
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS cannot use it as an address.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write spaces as %20, or rename the file.
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-non-ascii }
       *[file] The { SAID($what) }’s address has letters outside a–z
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Older versions of iOS cannot use it as an address.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Percent-encode them, or rename the file.
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-escaped }
       *[file] The { SAID($what) }’s address contains &amp;amp;
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] It was escaped twice: phones ask for an address with “amp;” in it.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write &amp; once for each &.
    }
url-credentials =
    .title = The { SAID($what) }’s address contains a name or password
    .why = The installer does not send them.
    .fix = Use a secret path instead.
url-this-computer =
    .title = The { SAID($what) }’s address means the phone itself
    .why = On a phone, localhost is the phone itself.
    .fix = Use the server’s address on the network.
url-no-path =
    .title = The { SAID($what) }’s address has a server but no file
    .why = A phone gets the server’s front page instead.
    .fix = Write the full address of the file.
url-not-ipa =
    .title = The package’s address does not end in .ipa
    .why = It may be another file, such as an archive with the .ipa in it, or have the wrong type.
    .fix = Link to the .ipa itself, served as application/octet-stream.
url-query =
    .title = The { SAID($what) }’s address has a query
    .why = Some versions of iOS reportedly remove it.
    .fix = Move it into the path to be safe.
url-too-long =
    .title = The { SAID($what) }’s address is longer than 16 KB
    .why = Servers accept addresses up to about 8 KB.
    .fix = Use a shorter address.
url-same =
    .title = Package and icon have the same address
    .why = One of them is wrong.
    .fix = Give each its own address.
images-same =
    .title = Both icons have the same address
    .why = Apple asks for 57 × 57 and 512 × 512 pixels; one picture cannot be both.
    .fix = Make one icon for each size.
image-not-png =
    .title = The { SAID($what) }’s file name does not end in .png
    .why = Apple asks for PNG; with other formats, phones show a placeholder icon.
    .fix = Convert it to PNG.

# Hashes
hashes-twice =
    .title = The manifest has both kinds of hashes
    .why = iOS uses SHA-256 and ignores MD5.
    .fix = Remove md5s.
hashes-missing =
    .title = The manifest has { $size } but not { $hashes }
    .why = Each needs the other.
    .fix = Add { $hashes }, or remove { $size }.
hash-size =
    .title = { $size } is missing, or not a number above 0
    .why = iOS cannot tell the size of the hashed pieces.
    .fix = Write { $size } as an integer, such as 10485760.
hash-form =
    .title = An entry in { $hashes } is not a hash
    .why = A hash of this kind has { $digits } hexadecimal digits.
    .fix = Compute the hashes again.
hash-count =
    .title = There are { COUNT($listed) } hashes for { COUNT($pieces) } pieces
    .why = The hashes belong to another package, so phones delete what they download.
    .fix = Compute the hashes again.
hash-differs =
    .title = The hash of piece { $piece } does not match the package
    .why = Phones delete the piece and download it again until they stop trying.
    .fix = Compute the hashes again.

# All is well
manifest-well-formed =
    .title = The manifest has everything that iOS needs
