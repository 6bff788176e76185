# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } is not there
    .why = Nothing lies at this place: it was moved, renamed or deleted, or its disk is not connected.
    .fix = Find the file and drop it again.
problem-folder =
    .title = { $name } is a folder
    .why = Airlift reads .ipa files.
    .fix = Drop the .ipa file; a folder with builds can be dropped onto the window as a whole.
problem-not-a-file =
    .title = { $name } is not a file
    .why = It is a device, a pipe or a socket.
    .fix = Drop the .ipa file itself.
problem-link-of-another-user =
    .title = { $name } is a link of another user’s
    .why = It leads to a file that belongs to somebody else, and may lead to whatever you may read.
    .fix = Drop the file that it leads to, if that is the build you mean.
problem-laid-there =
    .title = { $name } was put there by another user
    .why = Another user of this computer owns it, or can have moved it there. Phones would install what that user chose.
    .fix = If it is the build you mean, drop it here again: then it is served.
problem-replaced-meanwhile =
    .title = { $name } was replaced
    .why = It is another file than the one that was read before.
    .fix = Wait until it was read again.
problem-no-permission =
    .title = Airlift may not read { $name }
    .why = The system does not let this user read the file.
    .fix = Allow reading in the file’s permissions, or copy it to a folder of your own.
problem-no-permission-on-macos =
    .title = Airlift may not read { $name }
    .why = macOS asks before a program reads Desktop, Documents, Downloads and other disks, or the file’s own permissions keep you out.
    .fix = Turn Airlift on in System Settings > Privacy & Security > Files and Folders, or allow reading in the file’s permissions.
problem-no-randomness =
    .title = { $name } could not be given an address
    .why = The system’s random source did not answer.
    .fix = Restart the computer and drop the file again.
problem-parser-failed =
    .title = Airlift failed while reading { $name }
    .why = That is a defect of Airlift’s; nothing else is affected.
    .fix = Please report it, with the file if you may share it.
problem-folder-without-builds =
    .title = No build in { $name }
    .why = The folder and those below it hold no .ipa file.
    .fix = Drop the .ipa itself, or another folder.
problem-folders-not-read =
    .title = { $count ->
        [one] The folder { $first } was not looked into
       *[other] { COUNT($count) } folders were not looked into, such as { $first }
    }
    .why = { $count ->
        [one] It lies too deep, or cannot be read.
       *[other] They lie too deep, or cannot be read.
    }
    .fix = Drop the .ipa files themselves, or the folder they lie in.
problem-folder-too-large =
    .title = Only { $taken } of the { $found } builds in { $name } were taken
    .why = So many at once are mostly a mistake, such as a home folder.
    .fix = Drop the folders inside it, or the .ipa files themselves.
problem-other-app =
    .title = { $name } is another app
    .why = The build is { $wanted }, the file is { $found }.
    .fix = Choose the build’s own file, or add this one as a build of its own.

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
       *[entitlements] Its program is not signed, or was signed without any.
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
    .why = Manifests have a few kilobytes.
    .fix = Choose the .plist file.
problem-manifest-not-a-plist =
    .title = { $name } is not a property list
    .why = It could not be read: { $detail }.
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
    .title = The sample build could not be written
    .why = The system said: { $detail }.
    .fix = Check that the disk is not full and the data folder can be written.

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = This is no address that phones can install from
    .why = { $cause ->
        [empty] Nothing was typed.
        [no-scheme] It does not begin with https://.
        [not-https] It begins with http://, and iOS installs over https:// only.
        [other-scheme] It begins with { $part }://, and iOS installs over https:// only.
        [query] It has a question mark in it, and iOS drops what follows one.
        [fragment] It has a # in it, and no server ever sees what follows one.
        [credentials] It has a user name or password in it; iOS sends none, and everybody could read it in the links.
        [no-host] No name stands behind https://.
        [bad-host] “{ $part }” is neither a name nor an address.
        [loopback] “{ $part }” is what every phone calls itself.
        [bad-port] “{ $part }” is no port: ports are numbers from 1 to 65535.
       *[bad-path] What follows the name may only have letters, digits and . - _ between slashes: iOS or the proxy may change others.
    }
    .fix = { $cause ->
        [not-https] Type the address under which the proxy answers https.
        [query] Leave out the question mark and what follows.
        [fragment] Leave out the # and what follows.
        [credentials] Leave out everything up to the @, and let the proxy answer without signing in.
        [bad-host] Check how it is written; names with other letters are written as xn--….
        [loopback] Type the name under which phones reach the proxy.
        [bad-port] Leave the port out when the proxy uses the usual one, 443.
        [bad-path] Give the proxy a simpler path, or none.
       *[no-host] Type the whole address that phones open, such as https://builds.example.com.
    }

# The endpoint and its address
problem-ports-taken =
    .title = Phones cannot reach Airlift
    .why = None of the ports { $first } to { $last } on { $bind } could be opened: { $detail }.
    .fix = Close the program that uses them, or choose other ports.
problem-tls-failed =
    .title = Phones cannot reach Airlift
    .why = HTTPS could not be set up: { $detail }.
    .fix = Check the certificate; if it is Airlift’s own, that is a defect worth reporting.
problem-no-connections =
    .title = New phones have to wait
    .why = The system gives Airlift no more connections. It said: { $detail }.
    .fix = Running downloads go on. Close other programs, or wait until some downloads are done.
problem-no-network =
    .title = This computer is on no network that a phone could reach
    .why = Only addresses of this computer alone, or self-assigned ones, were found.
    .fix = Connect to Wi-Fi, or name an address with --host.
problem-address-out-of-scope =
    .title = Phones would refuse the certificate for { $host }
    .why = Airlift’s authority is limited to private addresses, .local names and this computer’s name, so that nobody can misuse it.
    .fix = Choose another address, or make an authority for this one: airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = Phones would refuse the certificate: it is not for { $host }
    .why = It names { LIST($names) }.
    .fix = Name one of those with --host, or bring a certificate that names { $host }.

# Airlift’s own certificate
problem-identity-failed =
    .title = Airlift’s certificate cannot be used
    .why = { SAID($cause) }.
    .fix = Check the identity folder in Airlift’s data folder.

# A certificate that was brought
problem-certificate-not-found =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: there is no such file.
    .fix = Choose the file again at its new place.
problem-not-taken-out =
    .title = The build in { $name } could not be taken out
    .why = { $detail }
    .fix = Unpack it yourself, into a folder in which you may write, and drop the .ipa.
problem-certificate-half-renewed =
    .title = The certificate and its key do not fit together yet
    .why = One of the two was renewed. Airlift goes on with the pair that it had, which is valid until { DATE($until) }.
    .fix = Put the other file of the new pair there, too; Airlift takes both by itself.
problem-certificate-unreadable =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: { $detail }.
    .fix = Allow this user to read the file; keys are often readable by root alone.
problem-certificate-not-a-file =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: { $cause ->
        [too-large] it is larger than 1 MB, which no certificate is
       *[not-a-file] it is not a file
    }.
    .fix = Choose the .pem, .crt, .key or .p12 file.
problem-no-certificate =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: it holds no certificate.
    .fix = Choose the file with the chain, such as fullchain.pem.
problem-no-key =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: it holds no private key.
    .fix = Choose the file with the key as well, such as privkey.pem.
problem-encrypted-key =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: its key is protected with a password.
    .fix = Take the password off with openssl pkey, or import a .p12 file.
problem-other-key =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: the key does not belong to the certificate.
    .fix = Choose the key that was made for this certificate.
problem-unusable-key =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: its key is of a kind that cannot be used: RSA of 2048 to 8192 bits, P-256 and P-384 can.
    .fix = Ask for a certificate with a key of one of these kinds.
problem-wrong-password =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: the password is wrong.
    .fix = Type the password that was chosen when the file was exported.
problem-certificate-damaged =
    .title = The certificate in { $name } cannot be used
    .why = In { $name }: it is damaged: { $detail }.
    .fix = Export it again, as PEM or as .p12 with AES.
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) } Airlift serves with its own certificate until the file can be used.
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift does not know its name yet
    .why = The certificate is for { LIST($names, commas: 1) }, which stands for many names.
    .fix = Type the name that leads to this computer in the certificate’s dialog, or start with --host NAME.
problem-name-not-covered =
    .title = The certificate is not for { $name }
    .why = It is for { LIST($names, commas: 1) }, and phones would refuse any other name.
    .fix = Type a name that it is for.

# The data folder and what lies in it
problem-data-folder =
    .title = Airlift’s data folder cannot be used
    .why = { SAID($why) }.
    .fix = { $cause ->
        [no-place] Start Airlift with --data-dir FOLDER.
        [folder] Check the folder’s permissions, or start Airlift with --data-dir FOLDER.
        [foreign] Start Airlift with another --data-dir, or make the folder and everything in it your own.
        [damaged] Move the files that begin with shelf.sqlite out of the folder, and start Airlift again.
        [in-use] Use the Airlift that is running, or start this one with another --data-dir.
        [database] Check that the disk is not full and the folder can be written.
       *[newer] Start the newer Airlift, or this one with another --data-dir.
    }
problem-shelf-set-aside =
    .title = The shelf was damaged, and a new one was begun
    .why = Its database could not be read. It was kept as { $name } in the data folder; phones that trust Airlift still do.
    .fix = Drop the builds again; their links are new.
problem-shelf-rows =
    .title = { $count ->
        [one] One build could not be loaded
       *[other] { COUNT($count) } builds could not be loaded
    }
    .why = Their entries in the shelf’s database are damaged; they were left as they are.
    .fix = Drop their files again.
problem-settings =
    .title = Some settings were not understood
    .why = In settings.toml: { SAID($warnings) }.
    .fix = The defaults are used for them.

# What only the window could know
problem-drop-lost =
    .title = Nothing arrived from that drop
    .why = One of the things dragged was not a file on this computer, so the system delivered none of them.
    .fix = Drop the .ipa files alone, or choose them with Add builds….
problem-no-file-dialog =
    .title = This desktop has no file dialog for Airlift
    .why = Neither a desktop portal nor the program zenity is installed.
    .fix = Drop the file onto the window, paste its path, or install zenity.
problem-nothing-to-paste =
    .title = What was pasted is not a file
    .why = Airlift takes paths and file:// addresses of .ipa files.
    .fix = Copy the file in your file manager, or its path, and paste again.

# Airlift itself
problem-no-threads =
    .title = Airlift could not start
    .why = The system said: { $detail }.
    .fix = Close other programs and start it again.
problem-no-window =
    .title = Airlift’s window could not be opened
    .why = { $detail }.
    .fix = Without a desktop, use airlift-cli serve.
problem-already-open =
    .title = Airlift is open already
    .why = Its window uses the same data folder.
    .fix = Look for it among your windows, or start another with --data-dir FOLDER.
problem-open-to-others =
    .title = Others who use this computer may read Airlift’s keys
    .why = The data folder could not be kept to you alone: { $detail } ({ $path })
    .fix = Nothing stops. Keep the data folder on a disk with access rights (NTFS, not exFAT), or start Airlift with another one: --data-dir.
problem-firewall-not-opened =
    .title = The firewall was not opened
    .why = The system said: { $detail }
    .fix = Try again and answer Yes, or enter the command in a terminal that was opened as administrator.
problem-no-control-port =
    .title = Other programs on this computer cannot reach this window
    .why = Its control port could not be opened, or control.json not written. Phones are not affected.
    .fix = Check the permissions of the data folder and start Airlift again.
