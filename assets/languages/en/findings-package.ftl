# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = The package contains { COUNT($count) } apps
    .why = Phones expect one app per package; Airlift checked only “{ $name }”.
    .fix = Export each app as its own package.
payload-misnamed =
    .title = The folder around the app is called “{ $name }”
    .why = Phones look for a folder called “Payload”, with a capital P, and find no app.
    .fix = Rename the folder to “Payload” and zip it again.
backslash-names =
    .title = The package’s folders are separated by backslashes
    .why = Some Windows tools pack files like this; phones treat each as one file with a long name and find no app.
    .fix = Pack it again with another tool, or export it from Xcode.
duplicate-entries =
    .title = Files are in the package twice under the same name
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): phones and Airlift may use different copies.
    .fix = Export the build again, or pack it into a new file instead of adding to an old one.
odd-entry-names =
    .title = The package contains files with names that no app has
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): names that point outside their folder or cannot be stored; Airlift skipped them.
    .fix = Use a package from a source you trust, exported from Xcode.
overlapping-entries =
    .title = Files in the package share the same bytes
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): archives like this are made to overload the program that opens them.
    .fix = Use a package from a source you trust, exported from Xcode.
impossible-sizes =
    .title = Files in the package have impossible sizes
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): their size is impossible or they are cut off; phones cannot unpack them.
    .fix = Export or download the package again.
local-header-differs =
    .title = The package contradicts itself
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): described twice, and phones may use the other description.
    .fix = Export the build again.
encrypted-entries =
    .title = Files of the app are encrypted with a password
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): phones do not have the password.
    .fix = Pack the app again without a password.
unusual-compression =
    .title = Files of the app are packed in an unusual way
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): phones may not know how to unpack them.
    .fix = Pack the app again with ordinary compression (deflate).

no-unix-modes =
    .title = The package was packed on Windows
    .why = It does not mark the app’s program as executable; phones do that themselves.
executable-forbidden =
    .title = The app’s program is not allowed to run
    .why = Its file mode in the archive is 0; phones that keep this mode cannot open the app.
    .fix = Pack the app again: unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = { $count ->
        [one] A file in the package is damaged
       *[other] { COUNT($count) } files in the package are damaged
    }
    .why = The unpacked content differs from what the package states: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Export, copy or download the package again.
not-streamable =
    .title = The package can only be unpacked when it is complete
    .why = Phones unpack while they download, and may stop at 100%: { $reason ->
        [stored] the length of uncompressed files comes after their data ({ LIST($names, quoted: 1, commas: 1) })
        [leading] there are extra bytes before the first file
       *[stray] there are extra bytes between the files
    }.
    .fix = Unpack it and pack it again: unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = { $count ->
        [one] The one file in the package
       *[other] All { COUNT($count) } files in the package
    } can be unpacked

# The app
bad-identifier =
    .title = The app’s identifier contains characters that are not allowed
    .why = Only letters, digits, periods and hyphens are allowed; phones and profiles may fail to match “{ $identifier }”.
    .fix = Change the bundle identifier and sign the app again.
build-number-missing =
    .title = The app has no build number
    .why = Its Info.plist has no CFBundleVersion, and phones refuse to install an app without one.
    .fix = Set the build number in Xcode and export again.
version-missing =
    .title = The app has no version
    .why = Its Info.plist has no CFBundleShortVersionString, so nobody sees which version is installed.
    .fix = Set the version in Xcode and export again.
privacy-text-empty =
    .title = The app does not say why it asks for private data
    .why = iOS may close the app when it asks: the text of { LIST($keys, quoted: 1, commas: 1) } is empty.
    .fix = Write for each key why the app needs access.
arbitrary-loads =
    .title = The app may use connections without encryption
    .why = NSAllowsArbitraryLoads turns off App Transport Security; the App Store asks for a reason.
    .fix = Add exceptions only for the domains that need them.
variant-for-some-devices =
    .title = The build is a variant for { LIST($devices) } only
    .why = Xcode thinned it, and other devices refuse it.
    .fix = Export the build for all devices, without thinning.
info-value-of-wrong-type =
    .title = Info.plist contains values of the wrong type
    .why = Phones may fail to read { LIST($keys) }: names and versions must be text, device families a list of numbers.
    .fix = Use the type that Apple documents for each value, and sign the build again.
info-variable-unfilled =
    .title = Info.plist contains a variable that was not filled in
    .why = “{ $value }” in { LIST($keys) } is a build setting that Xcode replaces while building.
    .fix = Build with Xcode or enter the value, and sign the build again.
simulator-build =
    .title = The build is for the simulator
    .why = It was built for a Mac’s processor and system, so no phone can run it.
    .fix = Choose “Any iOS Device” as the destination in Xcode and archive again.
fairplay-encrypted =
    .title = The app is a copy from the App Store
    .why = Its program is encrypted for the Apple Account that downloaded it, so it only runs when the App Store installs it.
    .fix = Use a build that was exported from Xcode.
only-32-bit =
    .title = The app is 32-bit only
    .why = iOS 11 and later run 64-bit apps only; older phones can still install it.
    .fix = Build for arm64 as well.
executable-missing =
    .title = The app’s program could not be read
    .why = “{ $name }” cannot be used: { $reason }. Phones refuse an app without its program.
    .fix = Export the build again.
sample-build =
    .title = This is a sample: phones will not install it
    .why = It shows what Airlift does, but it is not signed by Apple.
    .fix = Drop a build of your own onto the window.

# The profile
app-store-build =
    .title = The build is signed for the App Store or TestFlight
    .why = Phones install it only from Apple: its profile does not allow any devices.
    .fix = Export the build again with the ad hoc, development or enterprise method.
free-account =
    .title = The build was signed with a free account
    .why = Phones install builds of free accounts only from Xcode, not over the air.
    .fix = Sign with a paid developer account, or install with a cable from Xcode.
identifier-not-covered =
    .title = The profile is for another identifier
    .why = It allows “{ $allowed }”, but this app is “{ $identifier }”, as in re-signed builds. The app installs, but notifications, the keychain, alternate icons and Files may fail.
    .fix = Export the build again with a profile for this app.
not-signed =
    .title = The build is not signed for testing
    .why = It has no profile (embedded.mobileprovision): it is unsigned or a copy from the App Store.
    .fix = Export the build again with the ad hoc, development or enterprise method.
profile-unreadable =
    .title = The profile could not be read
    .why = Phones cannot read it either, so they refuse the build: { $reason }.
    .fix = Export the build again with a new profile.
profile-not-cms =
    .title = The profile is not signed
    .why = It is a plain property list, but Apple signs every profile.
    .fix = Download the profile again from Apple and export the build with it.
profile-damaged =
    .title = The profile’s signature is damaged
    .why = Airlift could read its content, but phones may refuse it.
    .fix = Download the profile again from Apple and export the build with it.
profile-changed =
    .title = The profile was changed after it was signed
    .why = Its signature does not match its content, so phones refuse it.
    .fix = Download the profile again from Apple and export the build with it.
profile-not-from-apple =
    .title = The profile is not signed by Apple
    .why = Apple did not sign it, and phones may refuse it.
    .fix = Export the build again with a profile from Apple.
der-profile-unreadable =
    .title = A part of the profile could not be read
    .why = iOS 15 and later read a second copy of the profile’s data, which is damaged.
    .fix = Download the profile again from Apple and export the build with it.
der-profile-differs =
    .title = The profile contradicts itself
    .why = iOS 15 and later read a second copy of the profile’s data, which has other values: { SAID($parts) }.
    .fix = Download the profile again from Apple and export the build with it.
der-profile-not-signed =
    .title = A part of the profile is not signed by Apple
    .why = iOS 15 and later read a second copy of the profile’s data, which is not signed like the rest.
    .fix = Download the profile again from Apple and export the build with it.
distribution-type-differs =
    .title = The profile states a different kind of distribution than it allows
    .why = It says “{ $kind }”, but its devices and entitlements belong to another kind.
    .fix = Download the profile again from Apple and export the build with it.
odd-device-identifiers =
    .title = { $count ->
        [one] One device in the profile has an identifier in an unknown format
       *[other] { COUNT($count) } devices in the profile have identifiers in an unknown format
    }
    .why = UDIDs of iPhones and iPads have 40 hexadecimal digits, or 8 and 16 with a hyphen between; no phone matches other formats.
    .fix = If a tester’s phone is missing, copy its UDID again and renew the profile.
profile-for-another-platform =
    .title = { $known ->
        [true] The profile is for { LIST($platforms) }
       *[false] The profile is for another platform
    }
    .why = The app is for { $app }, and devices refuse a profile for another platform.
    .fix = Export the build again with a profile for { $app }.

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = An extension or app inside has no readable Info.plist
    .why = Phones cannot tell what these parts are and refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Export the build again.
bundle-not-looked-at =
    .title = Airlift checked only part of an extension or app inside
    .why = Its Info.plist or profile is too large for Airlift to read: { LIST($names, quoted: 1, commas: 1) }.
bundle-identifier-not-child =
    .title = An identifier inside the app does not start with the app’s
    .why = Phones refuse the app: every part’s identifier must begin with the app’s: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give each part the app’s identifier, a period and its own name, and sign again.
duplicate-identifiers =
    .title = Two parts of the app have the same identifier
    .why = Phones cannot tell them apart and refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give each extension and inner app its own identifier.
extension-point-missing =
    .title = An extension does not say what it extends
    .why = Its Info.plist does not name an extension point, so phones refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Add NSExtensionPointIdentifier to the extension’s Info.plist.
bundle-version-differs =
    .title = An extension or app inside has a different version from the app
    .why = It installs, but the App Store refuses it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give the app and its extensions the same version and build number.
bundle-profile-unreadable =
    .title = The profile of an extension or app inside could not be read
    .why = Phones cannot read it either, so they refuse the whole app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension with a new profile.
bundle-without-profile =
    .title = An extension or app inside has no profile
    .why = It needs one for its own identifier, or phones refuse the whole app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension with its own profile, or remove it.
bundle-shares-profile =
    .title = An extension or app inside has no profile of its own
    .why = The app’s profile covers it, but Xcode embeds one in each part, and phones may require it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension and embed its profile.
bundle-identifier-not-covered =
    .title = The profile of an extension or app inside is for another identifier
    .why = It does not allow the bundle’s identifier, as in re-signed builds, so the part may not work: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign each extension with a profile for its own identifier.
bundle-profile-differs =
    .title = An extension or app inside is signed differently from the app
    .why = Its profile is of another kind or team; phones may refuse it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign the app and its extensions with profiles of the same kind and team.
bundle-expires-first =
    .title = The profile of an extension or app inside expires before the app’s
    .why = It stops working before the app does: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Renew the profiles together.
bundle-variable-unfilled =
    .title = An identifier inside the app was not filled in
    .why = It is still a build setting that Xcode replaces while building, so no signature can match it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Build each part with Xcode or enter its identifier, and sign again.
framework-without-identifier =
    .title = A framework has no identifier
    .why = Its Info.plist has no CFBundleIdentifier, so phones refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give the framework an identifier, build and sign again.
minimum-os-differs =
    .title = A framework needs a newer system than the app
    .why = On phones with a system between the two, the app installs but may not open: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Raise the app’s deployment target, or build the framework for the older system.

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] The app’s program is not signed
        [1] { LIST($parts, quoted: 1) } is not signed
       *[other] { COUNT($count) } parts of the app are not signed
    }
    .why = Phones install and run signed code only.{ parts-named }
    .fix = Sign the build with a certificate and a profile, or export it again from Xcode.
program-ad-hoc =
    .title = { $count ->
        [0] The app’s program is signed without a certificate
        [1] { LIST($parts, quoted: 1) } is signed without a certificate
       *[other] { COUNT($count) } parts of the app are signed without a certificate
    }
    .why = It names no developer. Only jailbroken phones accept it.{ parts-named }
    .fix = Sign the build with a certificate and a profile, or export it again from Xcode.
signature-damaged =
    .title = { $count ->
        [0] The app’s program was changed after signing
        [1] { LIST($parts, quoted: 1) } was changed after signing
       *[other] { COUNT($count) } parts of the app were changed after signing
    }
    .why = The signature does not match { SAID($what) }, so phones refuse the app.{ parts-named }
    .fix = Sign the build again, and do not change it afterward.
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] The app’s program has a signature that Airlift did not read
            [1] { LIST($parts, quoted: 1) } has a signature that Airlift did not read
           *[other] { COUNT($count) } parts of the app have signatures that Airlift did not read
        }
       *[false] { $count ->
            [0] The app’s program has a signature that cannot be read
            [1] { LIST($parts, quoted: 1) } has a signature that cannot be read
           *[other] { COUNT($count) } parts of the app have signatures that cannot be read
        }
    }
    .why = { $ours ->
        [true] Phones may accept it, but Airlift cannot tell: { SAID($reason) }.
       *[false] Phones cannot read it either and refuse the app: { SAID($reason) }.
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] Export the build again.
    }
code-not-checked =
    .title = { $count ->
        [0] Airlift did not check all of the app’s program
        [1] Airlift did not check all of { LIST($parts, quoted: 1) }
       *[other] Airlift did not check { COUNT($count) } parts of the app
    }
    .why = The package contains more code than Airlift reads at once.{ parts-named }
    .fix = Verify the files of the build to check all of it.
signature-too-old =
    .title = { $count ->
        [0] The app’s program has a signature in an old format
        [1] { LIST($parts, quoted: 1) } has a signature in an old format
       *[other] { COUNT($count) } parts of the app have signatures in an old format
    }
    .why = iOS 15 and later refuse it; older systems still accept it.{ parts-named }
    .fix = Sign the build again with Xcode 13 or later.
signer-not-from-apple =
    .title = { $count ->
        [0] The app’s program is signed with a certificate that is not Apple’s
        [1] { LIST($parts, quoted: 1) } is signed with a certificate that is not Apple’s
       *[other] { COUNT($count) } parts of the app are signed with a certificate that is not Apple’s
    }
    .why = Phones trust only certificates that Apple has issued.{ parts-named }
    .fix = Sign the build with a certificate from Apple’s developer site.
signer-not-in-profile =
    .title = { $count ->
        [0] The app’s program is signed with a certificate that its profile does not list
        [1] { LIST($parts, quoted: 1) } is signed with a certificate that its profile does not list
       *[other] { COUNT($count) } parts of the app are signed with certificates that their profiles do not list
    }
    .why = Phones refuse an app if its profile does not list the signing certificate.{ parts-named }
    .fix = Add the certificate to the profile at Apple, download the profile and sign again.
team-differs =
    .title = { $count ->
        [0] The app’s program is signed by a different team than its profile
        [1] { LIST($parts, quoted: 1) } is signed by a different team than the app
       *[other] { COUNT($count) } parts of the app are signed by a different team than the app
    }
    .why = { $count ->
        [0] Signature and profile must be from the same team, so phones refuse the app.
       *[other] Phones do not load code from one team into an app from another.
    }{ parts-named }
    .fix = { $count ->
        [0] Sign the app with a certificate and a profile of the same team.
       *[other] Sign the app and everything inside it with the same certificate.
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] The app’s program was signed with a different identifier
        [1] { LIST($parts, quoted: 1) } was signed with a different identifier
       *[other] { COUNT($count) } parts of the app were signed with different identifiers
    }
    .why = The identifier in the signature is not the one in Info.plist, so phones refuse the app.{ parts-named }
    .fix = Sign the build again after changing its identifier.
application-identifier-missing =
    .title = { $count ->
        [0] The app’s program was signed without an application identifier
        [1] { LIST($parts, quoted: 1) } was signed without an application identifier
       *[other] { COUNT($count) } parts of the app were signed without an application identifier
    }
    .why = The entitlements have no application-identifier, and phones do not install an app without it.{ parts-named }
    .fix = Sign the build again with the entitlements of its profile.
application-identifier-differs =
    .title = { $count ->
        [0] The app’s program was signed for a different app than its profile
        [1] { LIST($parts, quoted: 1) } was signed for a different app than its profile
       *[other] { COUNT($count) } parts of the app were signed for different apps than their profiles
    }
    .why = The signature says “{ $signed }” and the profile allows “{ $allowed }”, so phones refuse the app.{ parts-named }
    .fix = Sign the build again with a profile for this identifier.
entitlements-differ =
    .title = { $count ->
        [0] The app’s program has two different lists of entitlements
        [1] { LIST($parts, quoted: 1) } has two different lists of entitlements
       *[other] { COUNT($count) } parts of the app have two different lists of entitlements
    }
    .why = iOS 15 and later read one list, older systems the other; phones may refuse the app.{ parts-named }
    .fix = Sign the build again with one list of entitlements.
entitlements-beyond-profile =
    .title = { $count ->
        [0] The app’s program claims more than its profile allows
        [1] { LIST($parts, quoted: 1) } claims more than its profile allows
       *[other] { COUNT($count) } parts of the app claim more than their profiles allow
    }
    .why = Phones refuse entitlements that the profile does not allow: { LIST($keys, quoted: 1, commas: 1) }.{ parts-named }
    .fix = Turn on the capability for the app at Apple, renew the profile and sign again, or remove the entitlement.
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] The app’s program is for the simulator only
            [1] { LIST($parts, quoted: 1) } is for the simulator only
           *[other] { COUNT($count) } parts of the app are for the simulator only
        }
       *[false] { $count ->
            [0] The app’s program contains code for the simulator
            [1] { LIST($parts, quoted: 1) } contains code for the simulator
           *[other] { COUNT($count) } parts of the app contain code for the simulator
        }
    }
    .why = { $only ->
        [true] Phones cannot load it, so the app may close when it opens.
       *[false] Phones ignore it, but it takes space, and the App Store refuses it.
    }{ parts-named }
    .fix = { $only ->
        [true] Build every part for iOS devices.
       *[false] Remove the simulator’s architectures when building for devices.
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { $count ->
            [one] A file was changed after signing
           *[other] { COUNT($count) } files were changed after signing
        }
        [removed] { $count ->
            [one] A file was removed after signing
           *[other] { COUNT($count) } files were removed after signing
        }
       *[both] { COUNT($count) } files were changed or removed after signing
    }
    .why = Phones compare every file with its signature and refuse the app; { $how ->
        [changed] changed: { LIST($changed, quoted: 1, commas: 1) }
        [removed] missing: { LIST($missing, quoted: 1, commas: 1) }
       *[both] changed: { LIST($changed, quoted: 1, commas: 1) }; missing: { LIST($missing, quoted: 1, commas: 1) }
    }.
    .fix = Sign the build again, and do not change it afterward.
unsealed-files =
    .title = { $count ->
        [one] A file was added after signing
       *[other] { COUNT($count) } files were added after signing
    }
    .why = Not in the signature: { LIST($names, quoted: 1, commas: 1) }; phones may refuse the app.
    .fix = Sign the build again, and do not add files afterward.
files-unreadable =
    .title = { $count ->
        [one] A file in the package is damaged
       *[other] { COUNT($count) } files in the package are damaged
    }
    .why = Phones cannot unpack { LIST($names, quoted: 1, commas: 1) } either.
    .fix = Export or download the build again.
files-not-judged =
    .title = { $count ->
        [one] Airlift did not compare a file with the signature
       *[other] Airlift did not compare { COUNT($count) } files with the signature
    }
    .why = { $lists ->
        [true] Comparing { LIST($names, quoted: 1, commas: 1) } would take too long. Where one is a list of files, Airlift skipped those files too.
       *[false] Comparing { LIST($names, quoted: 1, commas: 1) } would take too long.
    }
nothing-to-verify =
    .title = The app has no signed list of its files
    .why = Without it nobody can tell whether a file was changed.
signature-verified =
    .title = { $count ->
        [one] One file matches the signature
       *[other] { COUNT($count) } files match the signature
    }

# Sizes
duplicate-files =
    .title = Duplicate files waste { SIZE($bytes) }
    .why = The app contains the same files several times, such as “{ $name }”.
    .fix = Keep one copy, for example in a framework that the app and its extensions share.
developer-files-left =
    .title = { SIZE($bytes) } of files that only developers need
    .why = Phones never use them, such as “{ $name }”.
    .fix = Leave them out of the target’s “Copy Bundle Resources” phase, or turn off symbols in the export.
stored-uncompressed =
    .title = { SIZE($bytes) } are not compressed
    .why = Compression makes the download smaller; the installed app stays the same size.
    .fix = Pack the app again with compression, or export it from Xcode.

# Icons
icon-missing =
    .title = The package has no icon
    .why = No icon file was found, and { $catalog ->
        [true] its Assets.car has no icon
       *[false] there is no Assets.car
    }. Airlift draws one; the app still installs.
icon-unreadable =
    .title = The icon could not be read
    .why = “{ $name }” cannot be shown: { $reason }. Airlift draws one; the app still installs.
icon-not-square =
    .title = The icon is not square
    .why = It has { $width } × { $height } pixels; phones distort it to fit and show white edges while the app installs.
    .fix = Give the app a square icon.
icon-transparent =
    .title = Parts of the icon are transparent
    .why = Phones show black there, and white while the app installs; the App Store refuses the icon.
    .fix = Give the app an icon without transparency; phones round its corners themselves.
icon-empty =
    .title = The icon is empty
    .why = Every pixel is transparent, so testers see a blank square.
    .fix = Give the app an icon that shows something.
alternate-icon-missing =
    .title = An alternate icon has no picture
    .why = The app offers { LIST($names, quoted: 1, commas: 1) }, but the package has no picture for it, so nobody can choose it.
    .fix = Add the picture to the app, or remove the name from CFBundleAlternateIcons.
