# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } is empty
    .why = The file has no content: it was not written completely.
    .fix = Export the app again and drop the new .ipa.
not-a-zip =
    .title = { $name } is not an .ipa
    .why = An .ipa is a zip archive, and this file is not.
    .fix = Choose the .ipa that Xcode, fastlane or your build server exported.
something-else =
    .title = { $name } { $kind ->
        [web-page] is a web page
        [lfs-pointer] is a Git LFS pointer
        [profile] is a provisioning profile
        [certificate] is a certificate
        [picture] is a picture
        [property-list] is a property list
        [program] is a program without its app
        [archive] is another kind of archive
        [android] is an Android package
        [debug-symbols] contains debug symbols
        [xcode-archive] is an Xcode archive
        [holds-build] contains an .ipa
        [bare-app] contains an app without a Payload folder
        [app-contents] contains an app’s files without the app folder
       *[rooted-payload] contains /Payload, with a slash in front
    }
    .why = { $kind ->
        [web-page] It was saved instead of the file; the server may ask people to sign in first.
        [lfs-pointer] Git keeps the real file elsewhere and has not fetched it.
        [profile] It says who may install an app, but is not an app.
        [certificate] It says who signed, but is not an app.
        [picture] There is no app in it.
        [property-list] It describes an app or an export, but is not an app.
        [program] Phones install whole apps, with Info.plist, profile and signature.
        [archive] An .ipa is a zip archive; phones cannot unpack other kinds.
        [android] iPhones and iPads install .ipa files only.
        [debug-symbols] They explain crashes, but are not an app.
        [xcode-archive] Xcode makes it before the export; it is not signed for testers.
        [holds-build] The build inside is “{ $inside }”.
        [bare-app] Phones look for “{ $inside }” in a folder called Payload.
        [app-contents] Phones look for a folder with the app’s name in a folder called Payload.
       *[rooted-payload] Phones look for Payload at the top of the archive, without a slash.
    }
    .fix = { $kind ->
        [web-page] Open the address in a browser, sign in, and download the file itself.
        [lfs-pointer] Run: git lfs pull
        [profile] Choose the .ipa; airlift-cli inspect reads the profile as well.
        [certificate] Choose the .ipa that was signed with it.
        [picture] Choose the .ipa that Xcode, fastlane or your build server exported.
        [property-list] Choose the .ipa beside it; Airlift checks manifests with “Check a link…”.
        [program] Export the whole app from Xcode.
        [archive] Unpack it and choose the .ipa inside.
        [android] Choose the build for iOS.
        [debug-symbols] Choose the .ipa that was exported beside it.
        [xcode-archive] In Xcode’s Organizer choose Distribute App, or run: xcodebuild -exportArchive
        [holds-build] Extract the .ipa and drop it; in a terminal: unzip { $name }
        [bare-app] Put the app into a folder called Payload and zip that: mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] Zip Payload with the app’s folder in it, or export the app again from Xcode.
       *[rooted-payload] Unpack it and zip the Payload folder: zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } is cut off
    .why = The end of the archive is missing; a copy or download may have stopped.
    .fix = Copy or download the file again.
zip-damaged =
    .title = { $name } is damaged
    .why = The archive contradicts itself: { $detail }.
    .fix = Export the app again and drop the new .ipa.
zip-encrypted =
    .title = { $name } is protected with a password
    .why = iOS and Airlift cannot open an encrypted archive.
    .fix = Make the archive without a password.
zip-too-many-entries =
    .title = { $name } has too many files inside
    .why = Its archive claims { COUNT($count) } entries; no app has that many.
    .fix = Check where the file comes from.
no-payload =
    .title = { $name } does not contain an app
    .why = It is a zip archive without an app in a Payload folder.
    .fix = Export an .ipa from Xcode’s Organizer instead of zipping a project.
payload-empty =
    .title = { $name } does not contain an app
    .why = Its Payload folder is empty.
    .fix = Export the app again and drop the new .ipa.
payload-in-folder =
    .title = { $name } was zipped one folder too high
    .why = Payload is inside “{ $folder }”, but iOS looks for it at the top of the archive.
    .fix = Zip the Payload folder itself, and name the archive .ipa.
no-info-plist =
    .title = The app in { $name } has no Info.plist
    .why = Without it iOS knows nothing about the app.
    .fix = Export the app again and drop the new .ipa.
info-plist-damaged =
    .title = The Info.plist in { $name } is damaged
    .why = It could not be read: { $detail }.
    .fix = Export the app again and drop the new .ipa.
no-bundle-identifier =
    .title = The app in { $name } has no identifier
    .why = Its Info.plist has no CFBundleIdentifier, and iOS does not install an app without it.
    .fix = Set the bundle identifier in the project and export again.
read-failed =
    .title = { $name } could not be read
    .why = The system said: { $detail }.
    .fix = Check the disk or the network drive, then drop the file again.
