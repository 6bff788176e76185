# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = The package holds { COUNT($count) } apps
    .why = Phones expect one app in a package; only “{ $name }” was looked at.
    .fix = Export each app as a package of its own.
payload-misnamed =
    .title = The folder around the app is called “{ $name }”
    .why = Phones look for a folder called “Payload”, with a capital P, and find no app.
    .fix = Rename the folder to “Payload” and zip it again.
backslash-names =
    .title = The package’s folders are separated by backslashes
    .why = Some tools for Windows pack files so; phones take each for one file with a long name and find no app.
    .fix = Pack it again with another tool, or export it from Xcode.
duplicate-entries =
    .title = Files are in the package twice under one name
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): phones and this check may take different ones of them.
    .fix = Export the build again, or pack it into a new file instead of adding to an old one.
odd-entry-names =
    .title = The package holds files with names that no app has
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): names that lead out of their folder or cannot be stored; they were left out.
    .fix = Use a package from a source you trust, exported from Xcode.
overlapping-entries =
    .title = Files in the package share the same bytes
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): archives made to exhaust whoever unpacks them look so, no tool for apps makes one.
    .fix = Use a package from a source you trust, exported from Xcode.
impossible-sizes =
    .title = Files in the package claim sizes that cannot be
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): they are larger than their bytes can give, or cut off, so phones cannot unpack them.
    .fix = Export or download the package again.
local-header-differs =
    .title = The package contradicts itself
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): described in two ways, and phones that unpack while downloading go by the other one.
    .fix = Export the build again.
encrypted-entries =
    .title = Files of the app are encrypted with a password
    .why = { $count ->
        [one] { COUNT($count) } file
       *[other] { COUNT($count) } files
    } ({ LIST($names, quoted: 1, commas: 1) }): phones have no password to unpack them with.
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
    .why = Nothing in it says that the app’s program may run; phones set that themselves.
executable-forbidden =
    .title = The app’s program may be run by nobody
    .why = Its mode in the archive is 0, and phones that keep it cannot start the app.
    .fix = Pack the app again: unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = { $count ->
        [one] A file in the package is damaged
       *[other] { COUNT($count) } files in the package are damaged
    }
    .why = Phones that unpack the package find other bytes than it promises: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Export, copy or download the package again.
not-streamable =
    .title = The package can only be unpacked from its end
    .why = Phones unpack while they download, and may stop at 100 %: { $reason ->
        [stored] the length of files that are stored stands behind them ({ LIST($names, quoted: 1, commas: 1) })
        [leading] bytes that are no file come first
       *[stray] between the files lie bytes that belong to none
    }.
    .fix = Unpack it and pack it again: unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = All { $count ->
        [one] of its one file
       *[other] { COUNT($count) } files in the package
    } can be unpacked

# The app
bad-identifier =
    .title = The app’s identifier holds characters that are not allowed
    .why = “{ $identifier }” may have letters, digits, full stops and hyphens only; phones and profiles may not match it.
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
    .title = The app does not say why it asks for something private
    .why = iOS may end the app when it asks: the text of { LIST($keys, quoted: 1, commas: 1) } is empty.
    .fix = Write for each key why the app needs access.
arbitrary-loads =
    .title = The app may use connections without encryption
    .why = NSAllowsArbitraryLoads turns App Transport Security off; the App Store asks for a reason.
    .fix = Name the domains that need it as exceptions instead.
variant-for-some-devices =
    .title = The build is a variant for { LIST($devices) } only
    .why = Xcode thinned it, and other devices refuse it.
    .fix = Export the build for all devices, without thinning.
info-value-of-wrong-type =
    .title = Info.plist holds values of the wrong type
    .why = Phones may not read { LIST($keys) }: names and versions are texts, and device families a list of numbers.
    .fix = Write each value in the type that Apple documents, and sign the build again.
info-variable-unfilled =
    .title = Info.plist holds a variable that was never filled in
    .why = “{ $value }” is a build setting that Xcode replaces while it builds; it stands in { LIST($keys) }.
    .fix = Build with Xcode, or fill it in, and sign the build again.
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
    .why = Phones install such a build only from Apple: its profile allows no devices.
    .fix = Export the build again with the ad hoc, development or enterprise method.
free-account =
    .title = The build was signed with a free account
    .why = Phones take builds of free accounts from Xcode only, never over the air.
    .fix = Sign with a paid developer account, or install with a cable from Xcode.
identifier-not-covered =
    .title = The profile is for another identifier
    .why = It allows “{ $allowed }”, and this app is “{ $identifier }”, as builds are that somebody signed again: they install, but notifications, the keychain, other icons and Files may fail.
    .fix = Export the build again with a profile for this app.
not-signed =
    .title = The build is not signed for testing
    .why = It holds no profile (embedded.mobileprovision), so it is unsigned or a copy from the App Store.
    .fix = Export the build again with the ad hoc, development or enterprise method.
profile-unreadable =
    .title = The profile could not be read
    .why = Phones cannot read it either, so they refuse the build: { $reason }.
    .fix = Export the build again with a fresh profile.
profile-not-cms =
    .title = The profile is not signed
    .why = It is a bare property list, and every profile from Apple comes in a signed envelope.
    .fix = Download the profile again from Apple and export the build with it.
profile-damaged =
    .title = The profile’s signature is damaged
    .why = Its content could still be read, but phones may refuse a profile in this state.
    .fix = Download the profile again from Apple and export the build with it.
profile-changed =
    .title = The profile was changed after it was signed
    .why = Its signature does not match its content, and phones refuse such a profile.
    .fix = Download the profile again from Apple and export the build with it.
profile-not-from-apple =
    .title = The profile is not signed by Apple
    .why = Nothing leads from its signature to Apple, and phones may refuse such a profile.
    .fix = Export the build again with a profile from Apple.
der-profile-unreadable =
    .title = A part of the profile could not be read
    .why = iOS 15 and later go by a second copy of the facts in the profile, and that copy is damaged.
    .fix = Download the profile again from Apple and export the build with it.
der-profile-differs =
    .title = The profile contradicts itself
    .why = iOS 15 and later go by a second copy of its facts, and that copy names other values: { SAID($parts) }.
    .fix = Download the profile again from Apple and export the build with it.
der-profile-not-signed =
    .title = A part of the profile is not signed by Apple
    .why = iOS 15 and later go by a second copy of the facts in the profile, and its signature is not the one around it.
    .fix = Download the profile again from Apple and export the build with it.
distribution-type-differs =
    .title = The profile names another kind of distribution than it allows
    .why = It calls itself “{ $kind }”, but its devices and entitlements are those of another kind.
    .fix = Download the profile again from Apple and export the build with it.
odd-device-identifiers =
    .title = { $count ->
        [one] One device in the profile has an identifier of unknown form
       *[other] { COUNT($count) } devices in the profile have identifiers of unknown form
    }
    .why = iPhones and iPads have 40 hexadecimal digits, or 8 and 16 with a hyphen; no phone will match these.
    .fix = If a tester’s phone is missing, copy its UDID again and renew the profile.
profile-for-another-platform =
    .title = { $known ->
        [true] The profile is for { LIST($platforms) }
       *[false] The profile is for another platform
    }
    .why = The app is for { $app }, and devices refuse a profile that was made for other ones.
    .fix = Export the build again with a profile for { $app }.

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = An extension or app inside has no readable Info.plist
    .why = Phones refuse an app whose parts do not say what they are: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Export the build again.
bundle-not-looked-at =
    .title = An extension or app inside was looked at in part only
    .why = Its Info.plist or profile is larger than what is read here, so nothing is said about it: { LIST($names, quoted: 1, commas: 1) }.
bundle-identifier-not-child =
    .title = An identifier inside the app does not start with the app’s
    .why = Phones refuse an app whose extensions and inner apps are named otherwise: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give each the app’s identifier, a full stop and a name of its own, and sign again.
duplicate-identifiers =
    .title = Two parts of the app have the same identifier
    .why = Phones cannot tell them apart and refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give each extension and inner app an identifier of its own.
extension-point-missing =
    .title = An extension does not say what it extends
    .why = Its Info.plist names no extension point, and phones refuse the app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Add NSExtensionPointIdentifier to the extension’s Info.plist.
bundle-version-differs =
    .title = An extension or app inside has another version than the app
    .why = It installs all the same, but the App Store will not take it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give app and extensions the same version and build.
bundle-profile-unreadable =
    .title = The profile of an extension or app inside could not be read
    .why = Phones cannot read it either, so they refuse the whole app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension with a fresh profile.
bundle-without-profile =
    .title = An extension or app inside has no profile
    .why = It needs one for its own identifier, or phones refuse the whole app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension with a profile of its own, or remove it.
bundle-shares-profile =
    .title = An extension or app inside has no profile of its own
    .why = The app’s profile covers it, but Xcode embeds one in each, and phones may want it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign every extension with its profile embedded.
bundle-identifier-not-covered =
    .title = The profile of an extension or app inside is for another one
    .why = It allows another identifier than the bundle has, as in builds that somebody signed again, and the part may not work: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign each extension with a profile for its own identifier.
bundle-profile-differs =
    .title = An extension or app inside is signed in another way than the app
    .why = Its profile is of another kind or another team, which phones may refuse: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sign app and extensions with profiles of the same kind and team.
bundle-expires-first =
    .title = The profile of an extension or app inside expires before the app’s
    .why = It stops working earlier than the app around it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Renew the profiles together.
bundle-variable-unfilled =
    .title = An identifier inside the app was never filled in
    .why = It is still a build setting that Xcode replaces while it builds, so nothing signed can match it: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Build each part with Xcode, or fill its identifier in, and sign again.
framework-without-identifier =
    .title = A framework has no identifier
    .why = Phones refuse an app with a framework whose Info.plist lacks CFBundleIdentifier: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Give the framework an identifier, build and sign again.
minimum-os-differs =
    .title = A framework needs a newer system than the app
    .why = On phones between the two the app installs, but may not start: { LIST($names, quoted: 1, commas: 1) }.
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
    .why = Such a signature vouches for nobody, and phones take it only when they are jailbroken.{ parts-named }
    .fix = Sign the build with a certificate and a profile, or export it again from Xcode.
signature-damaged =
    .title = { $count ->
        [0] The app’s program was changed after signing
        [1] { LIST($parts, quoted: 1) } was changed after signing
       *[other] { COUNT($count) } parts of the app were changed after signing
    }
    .why = The signature does not fit { SAID($what) }, and phones refuse such an app.{ parts-named }
    .fix = Sign the build again, and change nothing in it afterwards.
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] The app’s program has a signature that was not read
            [1] { LIST($parts, quoted: 1) } has a signature that was not read
           *[other] { COUNT($count) } parts of the app have signatures that were not read
        }
       *[false] { $count ->
            [0] The app’s program has a signature that cannot be read
            [1] { LIST($parts, quoted: 1) } has a signature that cannot be read
           *[other] { COUNT($count) } parts of the app have signatures that cannot be read
        }
    }
    .why = { $ours ->
        [true] Phones may well take it, but nothing is known of it: { SAID($reason) }.
       *[false] Phones cannot read it either and refuse the app: { SAID($reason) }.
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] Export the build again.
    }
code-not-checked =
    .title = { $count ->
        [0] The app’s program was not looked at wholly
        [1] { LIST($parts, quoted: 1) } was not looked at wholly
       *[other] { COUNT($count) } parts of the app were not looked at
    }
    .why = The package holds more code than is read in one go.{ parts-named }
    .fix = Verify the files of the build to look at all of it.
signature-too-old =
    .title = { $count ->
        [0] The app’s program has a signature in an old form
        [1] { LIST($parts, quoted: 1) } has a signature in an old form
       *[other] { COUNT($count) } parts of the app have signatures in an old form
    }
    .why = iOS 15 and later refuse it; older systems still take it.{ parts-named }
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
    .why = Phones refuse an app whose profile does not name its signer.{ parts-named }
    .fix = Add the certificate to the profile at Apple, download the profile and sign again.
team-differs =
    .title = { $count ->
        [0] The app’s program is signed by another team than its profile’s
        [1] { LIST($parts, quoted: 1) } is signed by another team than the app’s
       *[other] { COUNT($count) } parts of the app are signed by another team than the app’s
    }
    .why = { $count ->
        [0] Signature and profile must be of one team, so phones refuse the app.
       *[other] Phones do not load code of one team into an app of another.
    }{ parts-named }
    .fix = { $count ->
        [0] Sign the app with a certificate and a profile of the same team.
       *[other] Sign the app and everything inside it with the same certificate.
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] The app’s program was signed under another identifier
        [1] { LIST($parts, quoted: 1) } was signed under another identifier
       *[other] { COUNT($count) } parts of the app were signed under other identifiers
    }
    .why = The identifier in the signature is not the one in Info.plist, and phones refuse such an app.{ parts-named }
    .fix = Sign the build again after changing its identifier.
application-identifier-missing =
    .title = { $count ->
        [0] The app’s program was signed without an application identifier
        [1] { LIST($parts, quoted: 1) } was signed without an application identifier
       *[other] { COUNT($count) } parts of the app were signed without an application identifier
    }
    .why = Its entitlements lack application-identifier, without which phones install no app.{ parts-named }
    .fix = Sign the build again with the entitlements of its profile.
application-identifier-differs =
    .title = { $count ->
        [0] The app’s program was signed for another app than its profile
        [1] { LIST($parts, quoted: 1) } was signed for another app than its profile
       *[other] { COUNT($count) } parts of the app were signed for other apps than their profiles
    }
    .why = The signature says “{ $signed }” and the profile allows “{ $allowed }”, so phones refuse the app.{ parts-named }
    .fix = Sign the build again with a profile for this identifier.
entitlements-differ =
    .title = { $count ->
        [0] The app’s program has two lists of entitlements that differ
        [1] { LIST($parts, quoted: 1) } has two lists of entitlements that differ
       *[other] { COUNT($count) } parts of the app have two lists of entitlements that differ
    }
    .why = Old systems read one and iOS 15 and later the other, and may refuse both.{ parts-named }
    .fix = Sign the build again with one list of entitlements.
entitlements-beyond-profile =
    .title = { $count ->
        [0] The app’s program claims more than its profile allows
        [1] { LIST($parts, quoted: 1) } claims more than its profile allows
       *[other] { COUNT($count) } parts of the app claim more than their profiles allow
    }
    .why = Phones refuse entitlements that the profile does not allow: { LIST($keys, quoted: 1, commas: 1) }.{ parts-named }
    .fix = Turn the capability on for the app at Apple, renew the profile and sign again, or drop the entitlement.
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] The app’s program is for the simulator only
            [1] { LIST($parts, quoted: 1) } is for the simulator only
           *[other] { COUNT($count) } parts of the app are for the simulator only
        }
       *[false] { $count ->
            [0] The app’s program holds code for the simulator
            [1] { LIST($parts, quoted: 1) } holds code for the simulator
           *[other] { COUNT($count) } parts of the app hold code for the simulator
        }
    }
    .why = { $only ->
        [true] Phones cannot load it, so the app may end when it starts.
       *[false] Phones ignore it, but it takes room, and the App Store refuses it.
    }{ parts-named }
    .fix = { $only ->
        [true] Build every part for iOS devices.
       *[false] Strip the simulator’s architectures when building for devices.
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
    .fix = Sign the build again, and change nothing in it afterwards.
unsealed-files =
    .title = { $count ->
        [one] A file was added after signing
       *[other] { COUNT($count) } files were added after signing
    }
    .why = The signature does not know { LIST($names, quoted: 1, commas: 1) }, and phones may refuse the app for it.
    .fix = Sign the build again, and add nothing to it afterwards.
files-unreadable =
    .title = { $count ->
        [one] A file in the package is damaged
       *[other] { COUNT($count) } files in the package are damaged
    }
    .why = Phones cannot unpack { LIST($names, quoted: 1, commas: 1) } either.
    .fix = Export or download the build again.
files-not-judged =
    .title = { $count ->
        [one] A file was not compared with the signature
       *[other] { COUNT($count) } files were not compared with the signature
    }
    .why = { $lists ->
        [true] Comparing { LIST($names, quoted: 1, commas: 1) } would take too long. What a list among them names was not compared either.
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
    .title = Equal files take { SIZE($bytes) } more than they need to
    .why = The app holds the same files several times, such as “{ $name }”.
    .fix = Keep one copy, such as in a framework that the app and its extensions share.
developer-files-left =
    .title = { SIZE($bytes) } of files that only developers need
    .why = Phones never use them, such as “{ $name }”.
    .fix = Leave them out of the target’s “Copy Bundle Resources” phase, or turn symbols off in the export.
stored-uncompressed =
    .title = { SIZE($bytes) } are packed without compression
    .why = The download would be smaller if the package were compressed; installed it is the same.
    .fix = Pack the app again with compression, or export it from Xcode.

# Icons
icon-missing =
    .title = The package has no icon
    .why = Neither the names in its Info.plist nor the usual ones are there, and { $catalog ->
        [true] its Assets.car holds none
       *[false] it has no Assets.car
    }, so a drawn one stands in; the app installs all the same.
icon-unreadable =
    .title = The icon could not be read
    .why = “{ $name }” cannot be shown: { $reason }. A drawn one stands in; the app installs all the same.
icon-not-square =
    .title = The icon is not square
    .why = It has { $width } × { $height } pixels, and phones distort it to fit; while it installs it has white edges.
    .fix = Give the app a square icon.
icon-transparent =
    .title = The icon is transparent in places
    .why = Phones put black behind it, and while it installs it has white there; the App Store refuses such an icon.
    .fix = Give the app an icon without transparency; phones round its corners themselves.
icon-empty =
    .title = The icon is empty
    .why = Every pixel of it is transparent, so testers see a blank square.
    .fix = Give the app an icon that shows something.
alternate-icon-missing =
    .title = An alternate icon has no picture
    .why = The app offers { LIST($names, quoted: 1, commas: 1) }, but the package holds no picture for it, so it cannot be chosen.
    .fix = Add the picture to the app, or take the name out of CFBundleAlternateIcons.
