# The dialog about the certificate.

# Opens the dialog.
certificate-open = Zertifikat …
# Its title.
certificate-title = Zertifikat
# While there is no certificate.
certificate-none-yet = Airlift erstellt ein Zertifikat, sobald dieser Computer in einem Netzwerk ist.
# Where it comes from.
certificate-own = Von Airlift auf diesem Computer erstellt und erneuert
# While files are read.
certificate-reading = Zertifikat wird gelesen …
# Button that opens the file dialog.
certificate-import = Importieren …
# Title of that dialog.
certificate-import-title = Zertifikatskette auswählen
# Its filter.
certificate-filter = Zertifikate
# Button that opens the file dialog for a key.
certificate-choose-key = Schlüssel auswählen …
# Title of that dialog.
certificate-key-title = Schlüssel des Zertifikats auswählen
# Its filter.
certificate-key-filter = Schlüssel
# Button that imports with the password that was typed.
certificate-import-now = Importieren
# Name of the password field.
certificate-password = Passwort
# Button that goes back to the authority.
certificate-use-own = Airlifts eigenes verwenden
# Button that signs a new leaf.
certificate-renew = Zertifikat erneuern
# Button that copies the fingerprint.
certificate-copy = SHA-256-Fingerabdruck kopieren
# Title above the names of a certificate.
certificate-name-in-links = Name in Links
# Name of the field for a name below a wildcard.
certificate-name-below = Name dieses Computers
# Button that takes that name.
certificate-use-name = Namen verwenden

certificate-accepted = Geräte, die dem Aussteller vertrauen, akzeptieren dieses Zertifikat
certificate-refused-by-phones = Geräte lehnen dieses Zertifikat ab
certificate-brought = Importiert aus { LIST($files) }, nach Erneuerung neu geladen
certificate-issuer = Ausgestellt von: { SAID($issuer) }
certificate-for = Für { LIST($names, commas: 1) }
certificate-expired-on = Abgelaufen am { DATE($day) }
certificate-valid-until = Gültig bis { DATE($day) }, noch { $left ->
        [0] weniger als ein Tag
        [one] 1 Tag
       *[other] { $left } Tage
    }
certificate-password-for = { $file } ist mit einem Passwort geschützt. Airlift behält es nicht.
certificate-key-for = { $file } hat keinen Schlüssel. Wähle die Schlüsseldatei aus, etwa privkey.pem.
certificate-type-name = Das Zertifikat ist für { $wildcard }: Gib den Namen ein, der zu diesem Computer führt.
certificate-rules = Regeln von Apple: { $broken ->
        [0] alle { $all } erfüllt
        [one] 1 verletzt
       *[other] { $broken } verletzt
    }
certificate-rule = { $holds ->
        [true] Bestanden
       *[false] Fehlgeschlagen
    }: { $title }. { $found }
