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
-beside-title-empty = iOS needs a title for its question
-beside-title-short = iOS asks for a title of two characters or more
-beside-identifier-empty = iOS needs the app’s identifier
-beside-identifier-form = Only letters, digits, dots and hyphens, such as com.example.app
-beside-version-empty = Without a version iOS cannot tell an update from a repeat
-beside-version-differs = Differs from the app’s own version
-beside-url-empty = iOS needs an address that begins with https://
-beside-url-relative = Must be a whole address that begins with https://
-beside-url-http = iOS refuses http: the address must begin with https://
-beside-url-scheme = The address must begin with https://
-beside-url-host = The address names no computer
-beside-url-space = Write spaces as %20
-beside-url-non-ascii = Write letters outside a–z percent-encoded
-beside-url-escaped = Write & as it is: Airlift escapes it in the file
-beside-control-character = Holds a character that cannot be seen and that XML forbids

# The file
manifest-too-large =
    .title = The file is too large for a manifest
    .why = Manifests have some kilobytes; this has more than 4 MB.
    .fix = Name the manifest, not the package.
manifest-partly-judged =
    .title = Only the first { $count } assets, variants and keys were judged
    .why = Manifests have a few of each.
    .fix = Mend these first, and look again.
more-findings =
    .title = { $count ->
        [one] One more finding is of a kind that is told above
       *[other] { $count } more findings are of kinds that are told above
    }
    .why = Of each kind the first 20 are told.
    .fix = Mend these first, and look again.
manifest-empty =
    .title = The manifest is empty
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = This is an archive, not a manifest
    .why = iOS wants a property list that names the package first.
    .fix = Link to the manifest, and name the package in it.
manifest-is-page =
    .title = This is a web page, not a manifest
    .why = A server that wants a password, or does not find the file, answers with a page instead.
    .fix = Let the server give the manifest to everybody who knows its address.
manifest-not-xml =
    .title = The manifest is a property list, but not in XML
    .why = Apple describes manifests in XML, and servers announce them as text/xml.
    .fix = Convert it with plutil -convert xml1.
manifest-not-a-plist =
    .title = { $flaw ->
        [text] This is no property list
        [root] The file begins with <{ $name }> instead of <plist>
        [deep] The property list is not one: it is nested too deeply
        [attributes] The property list is not one: it has more attributes than any
        [integer] The property list is not one: “{ $name }” is no integer
        [element] The property list is not one: <{ $name }> is no element of a property list
        [key] The property list is not one: a <key> is missing before <{ $name }>
       *[value] The property list is not one: the key “{ $name }” has no value
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] Each key needs one value behind it, each value a key before it.
    }
xml-malformed =
    .title = The XML is not well-formed: { $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = “{ $piece }” holds a bare &
    .why = In XML & begins an entity, so that the whole file cannot be read: “Invalid manifest”.
    .fix = Write &amp; for each & in the file.
xml-before-declaration =
    .title = There is something before <?xml
    .why = XML allows nothing there, not even an empty line; strict readers refuse the file.
    .fix = Let the template begin with <?xml.
xml-encoding =
    .title = { $found ->
        [utf-8] It says that it is { $name }, and is UTF-8
        [bytes] It says that it is { $name }; byte { $byte } is no UTF-8
       *[utf-16] It is UTF-16, which servers and tools often take for something else
    }
    .why = Names with other letters than a–z come out wrong, or the file cannot be read.
    .fix = Save it as UTF-8.
xml-byte-order-mark =
    .title = The file begins with a byte order mark
    .why = UTF-8 needs none, and some readers stumble over it.
    .fix = Save it as UTF-8 without BOM.
manifest-root =
    .title = The manifest’s root is no dictionary
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
        [export-options] Take manifest.plist, which lies beside it when the export was given an address.
        [app-thinning] Take manifest.plist, which lies beside it when the export was given an address.
        [distribution-summary] Take manifest.plist, which lies beside it when the export was given an address.
       *[other] Let Airlift make a manifest: airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { $count ->
        [one] One model gets a package of its own
       *[other] { $count } groups of models get packages of their own
    }
    .why = { LIST($variants) }. All others get the package under assets.
package-of-other-name =
    .title = The manifest leads to “{ $found }”
    .why = It is compared with “{ $package }”, which has another name.
    .fix = Check that the address leads to this package.
items-missing =
    .title = There is no items
    .why = { -ios-cannot-use }
    .fix = Add the key items with an array of one dictionary.
items-empty =
    .title = items is empty
    .why = There is nothing to install.
    .fix = Add a dictionary with assets and metadata.
several-documents =
    .title = The file holds several manifests, one behind the other
    .why = A script appended to a file that was there (>> in place of >), and phones read none of them.
    .fix = Keep one of them, and let the script replace the file.
several-items =
    .title = The manifest installs { COUNT($count) } apps
    .why = iOS asks once and installs all of them.
assets-missing =
    .title = There is no assets
    .why = { -ios-cannot-use }
    .fix = Add the key assets with the package in it.
assets-empty =
    .title = assets is empty
    .why = There is nothing to download.
    .fix = Add the package.
package-missing =
    .title = No asset is the package
    .why = iOS looks for one of the kind software-package.
    .fix = Add an asset with kind software-package and the package’s address.
several-packages =
    .title = One item has { COUNT($count) } packages
    .why = An item is one app, and which package iOS takes is not said.
    .fix = Make an item of its own for each app.
asset-kind-missing =
    .title = An asset has no kind
    .why = { -ios-cannot-use }
    .fix = Add kind: software-package, display-image or full-size-image.
asset-kind-unknown =
    .title = “{ $kind }” is a kind that iOS does not know
    .why = It is left out, with what it was meant for.
    .fix = { $guessed ->
        [true] Write { $meant }.
       *[false] Remove the asset, or use software-package, display-image or full-size-image.
    }
asset-url-missing =
    .title = The { SAID($what) } has no address
    .why = { -ios-cannot-use }
    .fix = Add url with an address that begins with https://.
metadata-missing =
    .title = There is no metadata
    .why = { -ios-cannot-use }
    .fix = Add metadata with bundle-identifier, kind and title.
metadata-kind-missing =
    .title = metadata has no kind
    .why = { -ios-cannot-use }
    .fix = Add kind with the value software.
metadata-kind =
    .title = The kind in metadata is “{ $kind }”
    .why = Only software is installed.
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
    .why = Apple’s schema wants a string there.
    .fix = Write it as <string>.
key-misspelt =
    .title = “{ $key }” is a key that iOS does not know
    .why = It was probably meant to be { $meant }, which iOS then misses.
    .fix = Write { $meant }.
key-twice =
    .title = { $key } is there twice
    .why = Which of them counts depends on the reader.
    .fix = Remove one.
key-removed =
    .title = Apple removed { $key }
    .why = iOS ignores it.
    .fix = Leave it out.

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] Manifest, title: { -beside-title-empty }
       *[file] The manifest has no title
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS needs one for its question whether to install.
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
       *[file] iOS compares it with the app’s and throws the app away when it differs.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Add the app’s own identifier.
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] Manifest, bundle identifier: { -beside-identifier-form }
       *[file] “{ $id }” is no bundle identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Identifiers have letters, digits, dots and hyphens only, such as com.example.app.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the app’s own identifier.
    }
identifier-system =
    .title = “{ $id }” looks like one of Apple’s own apps
    .why = iOS installs nothing in place of a system app.
    .fix = Use an identifier of your own.
identifier-differs =
    .note = Differs from the app’s own identifier: iOS 9 and later refuse this.
    .title = The manifest’s identifier differs from the app’s
    .why = Phones download the app and then throw it away: it is { $own }, not { $id }.
    .fix = Use the app’s own identifier in the manifest.
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] Manifest, version: { -beside-version-empty }
       *[file] The manifest has no version
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS then cannot tell an update from a repeat.
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
    .title = “{ $shown }” was never filled in
    .why = It reads like the example that the manifest was copied from.
    .fix = Write the real value.
control-character =
    .note = { -beside-control-character }
    .title = Manifest, { SAID($what) }: { -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = The { SAID($what) }’s address was never filled in
    .why = A placeholder stands where a server or a file belongs.
    .fix = Put the real value in its place.
url-template =
    .title = The { SAID($what) }’s address is filled in by a program
    .why = What the program puts there is not known here.
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
       *[file] Write the whole address, from https:// on.
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-relative }
       *[file] The { SAID($what) }’s address is not whole
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS does not know which server is meant.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the whole address, from https:// on.
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-http }
       *[file] The { SAID($what) }’s address is http
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS asks for https for everything; with http it says “Unable to Download App”, or nothing.
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
       *[file] The { SAID($what) }’s address names no computer
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] What stands behind https:// is no name and no address that there can be, or its port is none.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write the server’s name or address.
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-space }
       *[file] The { SAID($what) }’s address holds a blank
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS makes no address of it.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Write blanks as %20, or rename the file.
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-non-ascii }
       *[file] The { SAID($what) }’s address has letters outside a–z
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Older versions of iOS make no address of it.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Percent-encode them, or rename the file.
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] Manifest, { SAID($what) }: { -beside-url-escaped }
       *[file] The { SAID($what) }’s address holds &amp;amp;
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
    .title = The { SAID($what) }’s address holds a name or password
    .why = The installer sends neither.
    .fix = Use a secret path instead.
url-this-computer =
    .title = The { SAID($what) }’s address means the phone itself
    .why = localhost and 127.0.0.1 are whoever asks.
    .fix = Use the server’s address on the network.
url-no-path =
    .title = The { SAID($what) }’s address names a server, but no file
    .why = A phone gets the server’s front page instead.
    .fix = Write the whole address of the file.
url-not-ipa =
    .title = The package’s address does not end in .ipa
    .why = It may lead to something else, such as an archive with the .ipa in it, or to the wrong type.
    .fix = Name the .ipa itself, served as application/octet-stream.
url-query =
    .title = The { SAID($what) }’s address has a query
    .why = Some versions of iOS are said to drop it.
    .fix = Put what it says into the path to be safe.
url-too-long =
    .title = The { SAID($what) }’s address is longer than 16 KB
    .why = Servers take addresses of about 8 KB.
    .fix = Make a shorter address.
url-same =
    .title = Package and icon have the same address
    .why = One of them is not what it should be.
    .fix = Give each its own address.
images-same =
    .title = Both icons have the same address
    .why = Apple asks for 57 × 57 and 512 × 512 pixels; one picture cannot be both.
    .fix = Make two.
image-not-png =
    .title = The { SAID($what) } is no PNG by its name
    .why = Apple asks for PNG; with others phones show the placeholder.
    .fix = Convert it to PNG.

# Hashes
hashes-twice =
    .title = There are hashes of both kinds
    .why = iOS uses SHA-256 and ignores MD5.
    .fix = Leave md5s out.
hashes-missing =
    .title = There is { $size } without { $hashes }
    .why = One means nothing without the other.
    .fix = Add { $hashes }, or remove { $size }.
hash-size =
    .title = { $size } is missing, or no number above 0
    .why = iOS cannot tell how long the pieces are that the hashes are of.
    .fix = Write { $size } as an integer, such as 10485760.
hash-form =
    .title = An entry of { $hashes } is no hash
    .why = A hash of this kind has { $digits } hexadecimal digits.
    .fix = Compute the hashes again.
hash-count =
    .title = There are { COUNT($listed) } hashes for { COUNT($pieces) } pieces
    .why = The hashes are of another package, so that a phone throws away what it downloads.
    .fix = Compute the hashes again.
hash-differs =
    .title = The hash of piece { $piece } is not the package’s
    .why = A phone throws the piece away and fetches it again, until it gives up.
    .fix = Compute the hashes again.

# All is well
manifest-well-formed =
    .title = The manifest has everything that iOS needs
