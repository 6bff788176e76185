# The dialog about the certificate.

# Opens the dialog.
certificate-open = Certificat…
# Its title.
certificate-title = Certificat
# While there is no certificate.
certificate-none-yet = Airlift crée un certificat dès que cet ordinateur est sur un réseau.
# Where it comes from.
certificate-own = Créé et renouvelé par Airlift sur cet ordinateur
# While files are read.
certificate-reading = Lecture du certificat…
# Button that opens the file dialog.
certificate-import = Importer…
# Title of that dialog.
certificate-import-title = Choisir une chaîne de certificats
# Its filter.
certificate-filter = Certificats
# Button that opens the file dialog for a key.
certificate-choose-key = Choisir sa clé…
# Title of that dialog.
certificate-key-title = Choisir la clé du certificat
# Its filter.
certificate-key-filter = Clés
# Button that imports with the password that was typed.
certificate-import-now = Importer
# Name of the password field.
certificate-password = Mot de passe
# Button that goes back to the authority.
certificate-use-own = Utiliser celui d’Airlift
# Button that signs a new leaf.
certificate-renew = Renouveler le certificat
# Button that copies the fingerprint.
certificate-copy = Copier l’empreinte SHA-256
# Title above the names of a certificate.
certificate-name-in-links = Nom dans les liens
# Name of the field for a name below a wildcard.
certificate-name-below = Nom de cet ordinateur
# Button that takes that name.
certificate-use-name = Utiliser ce nom

certificate-accepted = Les téléphones qui font confiance à son émetteur acceptent ce certificat
certificate-refused-by-phones = Les téléphones refusent ce certificat
certificate-brought = Importé de { LIST($files) }, rechargé après renouvellement
certificate-issuer = Émis par { SAID($issuer) }
certificate-for = Pour { LIST($names, commas: 1) }
certificate-expired-on = Expiré le { DATE($day) }
certificate-valid-until = Valable jusqu’au { DATE($day) }, { $left ->
        [0] moins d’un jour restant
        [one] { $left } jour restant
       *[other] { $left } jours restants
    }
certificate-password-for = Un mot de passe protège { $file }. Airlift ne le garde pas.
certificate-key-for = { $file } n’a pas de clé. Choisissez le fichier de la clé, par exemple privkey.pem.
certificate-type-name = Le certificat est pour { $wildcard } : saisissez le nom qui mène à cet ordinateur.
certificate-rules = Règles d’Apple : { $broken ->
        [0] { $all } sur { $all } respectées
        [one] { $broken } échec
       *[other] { $broken } échecs
    }
certificate-rule = { $holds ->
        [true] Réussi
       *[false] Échec
    } : { $title }. { $found }
