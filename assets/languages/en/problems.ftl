# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } is not there
    .why = It was moved, renamed or deleted, or its disk is not connected.
    .fix = Find the file and drop it again.
problem-folder =
    .title = { $name } is a folder
    .why = Airlift reads .ipa files.
    .fix = Drop the .ipa file, or drop a folder with builds onto the window.
problem-not-a-file =
    .title = { $name } is not a file
    .why = It is a device, a pipe or a socket.
    .fix = Drop the .ipa file itself.
problem-link-of-another-user =
    .title = { $name } is another user’s link
    .why = That user could make it lead to any file that you can read.
    .fix = Drop the file that it leads to, if that is the build you mean.
problem-laid-there =
    .title = { $name } was put there by another user
    .why = Another user of this computer owns it or may have moved it there. Phones would install what that user chose.
    .fix = Drop it here again if it is the build you mean. Airlift then serves it.
problem-replaced-meanwhile =
    .title = { $name } was replaced
    .why = It is not the file that Airlift read before.
    .fix = Wait until Airlift has read it again.
problem-no-permission =
    .title = Airlift cannot read { $name }
    .why = The system does not let this user read the file.
    .fix = Allow reading in the file’s permissions, or copy it to a folder of your own.
problem-no-permission-on-macos =
    .title = Airlift cannot read { $name }
    .why = macOS asks before a program reads Desktop, Documents, Downloads and other disks, or the file’s permissions do not let you read it.
    .fix = Turn on Airlift in System Settings > Privacy & Security > Files and Folders, or allow reading in the file’s permissions.
problem-no-randomness =
    .title = Airlift could not make an address for { $name }
    .why = The system’s random source did not answer.
    .fix = Restart the computer and drop the file again.
problem-parser-failed =
    .title = Airlift failed while reading { $name }
    .why = This is a bug in Airlift. Nothing else is affected.
    .fix = Report it, with the file if you may share it.
problem-folder-without-builds =
    .title = No build in { $name }
    .why = There is no .ipa file in the folder or its subfolders.
    .fix = Drop the .ipa itself, or another folder.
problem-folders-not-read =
    .title = { $count ->
        [one] Airlift did not look into the folder { $first }
       *[other] Airlift did not look into { COUNT($count) } folders, such as { $first }
    }
    .why = { $count ->
        [one] It is too deep inside other folders, or cannot be read.
       *[other] They are too deep inside other folders, or cannot be read.
    }
    .fix = Drop the .ipa files themselves, or their folder.
problem-folder-too-large =
    .title = Only { $taken } of the { $found } builds in { $name } were added
    .why = So many at once are usually a mistake, such as dropping a home folder.
    .fix = Drop the folders inside it, or the .ipa files themselves.
problem-other-app =
    .title = { $name } is another app
    .why = The build is { $wanted }, the file is { $found }.
    .fix = Choose the build’s own file, or add this one as a new build.

# Property lists of a build
problem-part-absent =
    .title = The app in { $name } has no { $part ->
        [info-plist] Info.plist
        [profile] profile
       *[entitlements] entitlements
    }
    .why = { $part ->
        [info-plist] Without it iOS knows nothing about the app.
        [profile] It is for the simulator, from the App Store, or not signed.
       *[entitlements] Its program is not signed, or was signed without entitlements.
    }
problem-part-damaged =
    .title = The { $part ->
        [info-plist] Info.plist
        [profile] profile
       *[entitlements] entitlements
    } of the app in { $name } cannot be read
    .why = It is damaged: { $detail }.
    .fix = Export the app again.

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name } is too large for a manifest
    .why = A manifest has only a few kilobytes.
    .fix = Choose the .plist file.
problem-manifest-not-a-plist =
    .title = { $name } is not a property list
    .why = Airlift could not read it: { $detail }.
    .fix = Choose the .plist file that an install link points to.
problem-not-a-manifest =
    .title = { $name } is not an install manifest
    .why = It is a property list, but has no “{ $missing }”.
    .fix = Choose the .plist file that an install link points to.

# Other files
problem-file-failed =
    .title = Could not { $doing ->
        [read] read
        [save] save
       *[write] write
    } { $name }
    .why = The system said: { $detail }.
    .fix = { $doing ->
        [read] Check that the file is there and that you may read it.
       *[write] Check that the folder exists and that you may write there.
    }
problem-sample-failed =
    .title = Airlift could not write the sample build
    .why = The system said: { $detail }.
    .fix = Check that the disk is not full and that you may write to the data folder.

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = Phones cannot install from this address
    .why = { $cause ->
        [empty] Nothing was typed.
        [no-scheme] It does not begin with https://.
        [not-https] It begins with http://, and iOS installs over https:// only.
        [other-scheme] It begins with { $part }://, and iOS installs over https:// only.
        [query] It contains a question mark, and iOS drops what follows it.
        [fragment] It contains a #, and servers never see what follows it.
        [credentials] It contains a user name or password. iOS does not send them, and everybody could read them in the links.
        [no-host] There is no name after https://.
        [bad-host] “{ $part }” is not a name or an address.
        [loopback] On a phone, “{ $part }” is the phone itself.
        [bad-port] “{ $part }” is not a port: ports are numbers from 1 to 65535.
       *[bad-path] After the name, use only letters, digits and . - _ between slashes: iOS or the proxy may change others.
    }
    .fix = { $cause ->
        [not-https] Type the https address of the proxy.
        [query] Remove the question mark and what follows.
        [fragment] Remove the # and what follows.
        [credentials] Remove everything up to the @, and let the proxy answer without a sign-in.
        [bad-host] Check the spelling. Names with other letters are written as xn--….
        [loopback] Type the name that phones use to reach the proxy.
        [bad-port] Remove the port if the proxy uses the usual one, 443.
        [bad-path] Give the proxy a simpler path, or none.
       *[no-host] Type the whole address that phones open, such as https://builds.example.com.
    }

# The endpoint and its address
problem-ports-taken =
    .title = Phones cannot reach Airlift
    .why = Airlift could not open any of the ports { $first } to { $last } on { $bind }: { $detail }.
    .fix = Close the program that uses them, or choose other ports.
problem-tls-failed =
    .title = Phones cannot reach Airlift
    .why = Airlift could not set up HTTPS: { $detail }.
    .fix = Check the certificate. If it is Airlift’s own, report this as a bug.
problem-no-connections =
    .title = New phones have to wait
    .why = The system does not allow Airlift more connections. It said: { $detail }.
    .fix = Close other programs, or wait until some downloads are done. Running downloads continue.
problem-no-network =
    .title = This computer is not on a network that phones can reach
    .why = Airlift found only internal or self-assigned addresses of this computer.
    .fix = Connect to Wi-Fi, or set an address with --host.
problem-address-out-of-scope =
    .title = Phones would refuse the certificate for { $host }
    .why = Airlift’s authority is limited to private addresses, .local names and this computer’s name, so that nobody can misuse it.
    .fix = Choose another address, or make an authority for this one: airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = Phones would refuse the certificate: it is not for { $host }
    .why = It is for { LIST($names) }.
    .fix = Set one of those with --host, or use a certificate for { $host }.

# Airlift’s own certificate
problem-identity-failed =
    .title = Airlift’s certificate cannot be used
    .why = { SAID($cause) }.
    .fix = Check the identity folder in Airlift’s data folder.

# A certificate that was brought
problem-certificate-not-found =
    .title = The certificate in { $name } cannot be used
    .why = The file { $name } does not exist.
    .fix = Choose the file again in its new place.
problem-not-taken-out =
    .title = Airlift could not extract the build in { $name }
    .why = { $detail }
    .fix = Unpack it yourself into a folder where you may write, and drop the .ipa.
problem-certificate-half-renewed =
    .title = The certificate and its key do not match yet
    .why = Only one of the two was renewed. Airlift still uses the old pair, which is valid until { DATE($until) }.
    .fix = Put the other new file there too. Airlift then uses both automatically.
problem-certificate-unreadable =
    .title = The certificate in { $name } cannot be used
    .why = Airlift cannot read { $name }: { $detail }.
    .fix = Allow this user to read the file. Often only root can read keys.
problem-certificate-not-a-file =
    .title = The certificate in { $name } cannot be used
    .why = { $name } is { $cause ->
        [too-large] larger than 1 MB, too large for a certificate
       *[not-a-file] not a file
    }.
    .fix = Choose the .pem, .crt, .key or .p12 file.
problem-no-certificate =
    .title = The certificate in { $name } cannot be used
    .why = { $name } has no certificate.
    .fix = Choose the file with the chain, such as fullchain.pem.
problem-no-key =
    .title = The certificate in { $name } cannot be used
    .why = { $name } has no private key.
    .fix = Choose the key file as well, such as privkey.pem.
problem-encrypted-key =
    .title = The certificate in { $name } cannot be used
    .why = The key in { $name } is protected with a password.
    .fix = Remove the password with openssl pkey, or import a .p12 file.
problem-other-key =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: the key does not belong to the certificate.
    .fix = Choose the key that was made for this certificate.
problem-unusable-key =
    .title = The certificate in { $name } cannot be used
    .why = Airlift cannot use the kind of key in { $name }. It can use RSA of 2048 to 8192 bits, P-256 and P-384.
    .fix = Get a certificate with one of these kinds of keys.
problem-wrong-password =
    .title = The certificate in { $name } cannot be used
    .why = The password for { $name } is wrong.
    .fix = Type the password chosen when the file was exported.
problem-certificate-damaged =
    .title = The certificate in { $name } cannot be used
    .why = { $name } is damaged: { $detail }.
    .fix = Export it again, as PEM or as .p12 with AES.
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) } Until the file can be used, Airlift uses its own certificate.
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift does not know its name yet
    .why = The certificate is for { LIST($names, commas: 1) }, which covers many names.
    .fix = Type the name that leads to this computer in the certificate’s dialog, or start Airlift with --host NAME.
problem-name-not-covered =
    .title = The certificate is not for { $name }
    .why = It is for { LIST($names, commas: 1) }, and phones would refuse any other name.
    .fix = Type a name that the certificate covers.

# The data folder and what lies in it
problem-data-folder =
    .title = Airlift’s data folder cannot be used
    .why = { SAID($why) }.
    .fix = { $cause ->
        [no-place] Start Airlift with --data-dir FOLDER.
        [folder] Check the folder’s permissions, or start Airlift with --data-dir FOLDER.
        [foreign] Start Airlift with another --data-dir, or make yourself the owner of the folder and everything in it.
        [not-a-file] Move it out of the data folder, and start Airlift again.
        [damaged] Move the files whose names begin with shelf.sqlite out of the folder, and start Airlift again.
        [in-use] Use the Airlift that is already running, or start this one with another --data-dir.
        [database] Check that the disk is not full and that you may write to the folder.
       *[newer] Start the newer Airlift, or this one with another --data-dir.
    }
problem-shelf-set-aside =
    .title = The list of builds was damaged: Airlift started a new one
    .why = Airlift could not read its database and kept it as { $name } in the data folder. Phones that trust Airlift still do.
    .fix = Drop the builds again. They get new links.
problem-shelf-rows =
    .title = { $count ->
        [one] One build could not be loaded
       *[other] { COUNT($count) } builds could not be loaded
    }
    .why = The database entries are damaged. Airlift left them unchanged.
    .fix = Drop their files again.
problem-settings =
    .title = Airlift did not understand some settings
    .why = In settings.toml: { SAID($warnings) }.
    .fix = Correct them. Until then, Airlift uses the defaults.

# What only the window could know
problem-drop-lost =
    .title = Airlift received nothing from that drop
    .why = One of the dragged items was not a file on this computer, so the system sent none.
    .fix = Drop only the .ipa files, or choose them with “Add builds…”.
problem-no-file-dialog =
    .title = This desktop has no file dialog for Airlift
    .why = Neither a desktop portal nor the program zenity is installed.
    .fix = Drop the file onto the window, paste its path, or install zenity.
problem-nothing-to-paste =
    .title = The clipboard does not contain a file
    .why = Airlift accepts paths and file:// addresses of .ipa files.
    .fix = Copy the file in your file manager, or its path, and paste again.

# Airlift itself
problem-no-threads =
    .title = Airlift could not start
    .why = The system said: { $detail }.
    .fix = Close other programs and start Airlift again.
problem-no-window =
    .title = Airlift could not open its window
    .why = { $detail }.
    .fix = Use airlift-cli serve if there is no desktop.
problem-already-open =
    .title = Airlift is already open
    .why = Its window uses the same data folder.
    .fix = Look for it among your windows, or start another with --data-dir FOLDER.
problem-open-to-others =
    .title = Other users of this computer may be able to read Airlift’s keys
    .why = Airlift could not make the data folder private: { $detail } ({ $path })
    .fix = Move the data folder to a disk with access rights (NTFS, not exFAT), or start Airlift with another --data-dir. Airlift still works.
problem-firewall-not-opened =
    .title = Airlift could not open the firewall
    .why = The system said: { $detail }
    .fix = Try again and answer “Yes”, or enter the command in a terminal opened as administrator.
problem-no-control-port =
    .title = Other programs on this computer cannot reach this window
    .why = Airlift could not open its control port or write control.json. Phones are not affected.
    .fix = Check the permissions of the data folder and start Airlift again.
