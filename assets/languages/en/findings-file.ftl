# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } is empty
    .why = The file has no content: it was never written to the end.
    .fix = Export the app again and drop the new .ipa.
not-a-zip =
    .title = { $name } is not an .ipa
    .why = An .ipa is a zip archive; this file is something else with that name.
    .fix = Choose the .ipa that Xcode, fastlane or your build server exported.
something-else =
    .title = { $name } { $kind ->
        [web-page] is a web page
        [lfs-pointer] is a pointer of Git LFS
        [profile] is a provisioning profile
        [certificate] is a certificate
        [picture] is a picture
        [property-list] is a property list
        [program] is a program without its app
        [archive] is an archive of another kind
        [android] is a package for Android
        [debug-symbols] holds symbols for debugging
        [xcode-archive] is an archive of Xcode’s
        [holds-build] holds an .ipa
        [bare-app] holds an app without a Payload folder
        [app-contents] holds what is inside an app
       *[rooted-payload] holds /Payload, with a slash in front
    }
    .why = { $kind ->
        [web-page] It was saved in place of the file, as when the server wants people to sign in first.
        [lfs-pointer] Git keeps the real file elsewhere and has not fetched it.
        [profile] It says who may install an app, and holds no app.
        [certificate] It says who signed, and holds no app.
        [picture] There is no app in it.
        [property-list] It describes an app or an export, and holds no app.
        [program] Phones install whole apps, with Info.plist, profile and signature.
        [archive] An .ipa is a zip archive, and phones unpack no other.
        [android] iPhones and iPads install .ipa files only.
        [debug-symbols] They explain crashes, and hold no app that runs.
        [xcode-archive] It is what Xcode keeps before it exports, and is not signed for testers.
        [holds-build] The build is “{ $inside }” inside it.
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
        [holds-build] Take it out, and drop the .ipa; in a terminal: unzip { $name }
        [bare-app] Put the app into a folder called Payload and zip that: mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] Zip Payload with the app’s folder in it, or export the app again from Xcode.
       *[rooted-payload] Unpack it and zip the Payload folder: zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } is cut off
    .why = The end of the archive is missing, as when a copy or a download was interrupted.
    .fix = Copy or download the file again.
zip-damaged =
    .title = { $name } is damaged
    .why = The archive contradicts itself: { $detail }.
    .fix = Export the app again and drop the new .ipa.
zip-encrypted =
    .title = { $name } is protected with a password
    .why = iOS cannot open an encrypted archive, and neither can Airlift.
    .fix = Make the archive without a password.
zip-too-many-entries =
    .title = { $name } has too many files inside
    .why = Its archive claims { COUNT($count) } entries; no app has that many.
    .fix = Check where the file comes from.
no-payload =
    .title = { $name } holds no app
    .why = It is a zip archive, but has no Payload folder with an app in it.
    .fix = Export an .ipa from Xcode’s Organizer rather than zipping a project.
payload-empty =
    .title = { $name } holds no app
    .why = Its Payload folder is empty.
    .fix = Export the app again and drop the new .ipa.
payload-in-folder =
    .title = { $name } was zipped one folder too high
    .why = Payload lies inside “{ $folder }”, and iOS looks for it at the top of the archive.
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
    .why = Its Info.plist lacks CFBundleIdentifier, without which iOS installs nothing.
    .fix = Set the bundle identifier in the project and export again.
read-failed =
    .title = { $name } could not be read
    .why = The system said: { $detail }.
    .fix = Check the disk or the network drive, then drop the file again.
