# The dialog about the certificate.

# Opens the dialog.
certificate-open = Certificate…
# Its title.
certificate-title = Certificate
# While there is no certificate.
certificate-none-yet = Airlift makes a certificate as soon as this computer is on a network.
# Where it comes from.
certificate-own = Made and renewed by Airlift on this computer
# While files are read.
certificate-reading = Reading the certificate…
# Button that opens the file dialog.
certificate-import = Import…
# Title of that dialog.
certificate-import-title = Choose a certificate chain
# Its filter.
certificate-filter = Certificates
# Button that opens the file dialog for a key.
certificate-choose-key = Choose its key…
# Title of that dialog.
certificate-key-title = Choose the certificate’s key
# Its filter.
certificate-key-filter = Keys
# Button that imports with the password that was typed.
certificate-import-now = Import
# Name of the password field.
certificate-password = Password
# Button that goes back to the authority.
certificate-use-own = Use Airlift’s own
# Button that signs a new leaf.
certificate-renew = Renew certificate
# Button that copies the fingerprint.
certificate-copy = Copy SHA-256 fingerprint
# Title above the names of a certificate.
certificate-name-in-links = Name in links
# Name of the field for a name below a wildcard.
certificate-name-below = Name of this computer
# Button that takes that name.
certificate-use-name = Use name

certificate-accepted = Phones that trust its issuer accept this certificate
certificate-refused-by-phones = Phones refuse this certificate
certificate-brought = Imported from { LIST($files) }, reloaded when renewed
certificate-issuer = Issued by { SAID($issuer) }
certificate-for = For { LIST($names, commas: 1) }
certificate-expired-on = Expired on { DATE($day) }
certificate-valid-until = Valid until { DATE($day) }, { $left ->
        [0] less than a day
        [one] 1 day
       *[other] { $left } days
    } left
certificate-password-for = { $file } is protected with a password. Airlift does not keep it.
certificate-key-for = { $file } has no key. Choose the key file, such as privkey.pem.
certificate-type-name = The certificate is for { $wildcard }: type the name that points to this computer.
certificate-rules = Apple’s rules: { $broken ->
        [0] all { $all } met
        [one] 1 failed
       *[other] { $broken } failed
    }
certificate-rule = { $holds ->
        [true] Passed
       *[false] Failed
    }: { $title }. { $found }
