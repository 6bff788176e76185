# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = Constats
# What the number beside the tab counts.
checks-count-notes = { $notes ->
        [one] { COUNT($notes) } remarque
       *[other] { COUNT($notes) } remarques
    }
checks-count-risks = { $risks ->
        [one] { COUNT($risks) } point peut échouer
       *[other] { COUNT($risks) } points peuvent échouer
    }
checks-count-blocks = { $blocks ->
        [one] { COUNT($blocks) } point empêche l’installation
       *[other] { COUNT($blocks) } points empêchent l’installation
    }{ $risks ->
        [0] {""}
        [one] , et { COUNT($risks) } peut échouer
       *[other] , et { COUNT($risks) } peuvent échouer
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = Symptômes
# Title of the symptom pane.
checks-what-did-the-tester-see = Qu’a vu le testeur ?
# Hint of its field.
checks-symptom-hint = Texte d’erreur ou comportement
# While nothing was typed.
checks-symptom-how = Saisissez le message du téléphone, ou ce qui s’est passé. Airlift montre d’abord les causes les plus probables pour ce build.
# Nothing known is described so.
checks-no-such-symptom = Aucun problème connu ne correspond. Saisissez le texte exact du téléphone.
# Shows every symptom.
checks-more-symptoms = Plus…
# Shows the usual symptoms only.
checks-fewer = Moins
# Title of the causes.
checks-likely-causes = Causes probables
# Title of the causes that cannot be.
checks-ruled-out = Écartées
# No cause is left.
checks-all-ruled-out = Toutes les causes connues sont écartées. « Simuler un téléphone » en dira peut-être plus.
# A phone that does not say what it is.
checks-a-phone = Un téléphone
# Leads.
checks-show-the-finding = Afficher le constat
# Leads.
checks-show-activity = Afficher l’activité
# Leads.
checks-show-certificate = Afficher le certificat
# Leads.
checks-look-udid-up = Rechercher un UDID
# Leads.
checks-check-the-link = Vérifier le lien
# Leads.
checks-show-manifest = Afficher le manifeste
# Copies what testers have to do.
checks-copy-steps = Copier les étapes
# Copies Apple's hosts.
checks-copy-hosts = Copier les hôtes
# Copies the device that the profile lacks.
checks-copy-missing-udid = Copier l’UDID manquant
# Copies the devices that the profile lacks.
checks-copy-missing-udids = Copier les UDID manquants
# Signs a new server certificate.
checks-renew-certificate = Renouveler le certificat
# Puts the build's value back.
checks-use-own-value = Utiliser la valeur de l’app
# Shows the manifest.
checks-edit-manifest = Modifier le manifeste
# Shows the profile's devices.
checks-show-devices = Afficher les appareils
# Compares the ways to distribute.
checks-compare-ways = Comparer les modes
# Shows the code for setting a phone up.
checks-show-set-up-code = Code de configuration
# Shows the certificate's rules.
checks-show-rules = Afficher les règles
# Shows the ways to this computer.
checks-show-reach = Afficher la connectivité
# Compares every file with the signature.
checks-verify-files = Vérifier les fichiers
# Copies a finding's code.
checks-copy-code = Copier le code
# Beneath it.
checks-drop-to-check-why = Montre ce qui ne va pas dans ses liens ou son manifeste.
# Title of the link doctor.
check-a-link = Vérifier un lien
# Opens the link doctor.
check-a-link-open = Vérifier un lien…
# Hint and name of its field.
checks-doctor-hint = Collez un lien d’installation, un manifeste, une page ou un message, ou déposez un fichier
# Beside its buttons while it is empty.
checks-doctor-accepts = Aussi les fichiers .plist, .html, .eml et .txt
# Beside its buttons for an address.
checks-doctor-address = Une adresse : suivez-la pour voir ce qui s’y trouve
# Beside its buttons while a long text is judged.
checks-doctor-looking = Lecture du texte…
# What it does, while it is empty.
checks-doctor-does = Airlift lit le lien comme iOS, marque ce qui ne va pas et propose un lien corrigé. « Suivre comme un téléphone » demande ensuite au serveur ce qu’un téléphone demanderait et montre les étapes qui échouent.
# Lets the person choose a file.
checks-open-file = Ouvrir un fichier…
# Title of that dialog.
checks-open-file-title = Vérifier un fichier
# Name of its filter.
checks-open-file-filter = Manifestes, pages, messages et textes
# Plays the phone from there.
checks-follow-like-a-phone = Suivre comme un téléphone
# Plays it again.
checks-follow-again = Suivre à nouveau
# Why it cannot.
checks-nothing-to-follow = Il n’y a aucune adresse qu’un téléphone puisse demander
# Why it cannot.
checks-following-already = Suivi en cours…
# Above the corrected link.
checks-corrected-link = Lien corrigé
# Copies it.
checks-copy-corrected = Copier le lien corrigé
# Title of the dialog.
checks-share-title = Partager
# Opens it.
checks-share-row = Partager…
# Copies the text.
checks-copy-snippet = Copier
# Saves the text.
checks-save-snippet = Enregistrer…
# Title of the dialog.
checks-ways-title = Modes de distribution
# Opens it.
checks-compare-ways-row = Modes de distribution…
# This build can go this way.
checks-this-build = Ce build
# It can with something around it.
checks-with-more = Étapes en plus
# It must be exported again.
checks-export-again = Exporter à nouveau
# Name of the field for a device's name.
checks-device-name = Nom de l’appareil, p. ex. iPhone 12 de Maya
# Keeps a device in mind.
checks-remember-device = Mémoriser
# Why it cannot.
checks-name-first = Saisissez d’abord un nom d’appareil
# Forgets a device.
checks-forget-device = Oublier cet appareil
# A device that is in the profile.
checks-in-profile = Dans le profil
# A device that is not.
checks-not-in-profile = Pas dans le profil

checks-drop-to-check = Déposez pour vérifier { $name }
checks-reading = Lecture de chaque fichier : { $percent } %
checks-checked = Vérifié : { $ago }
checks-details-of = Détails : { $title }
checks-rests-on = Source : { $source }.
checks-testers-may-see = Les testeurs peuvent voir : { LIST($seen, quoted: 1, commas: 1) }.
checks-belongs-to = Mémorisé : { $name }
checks-named-devices = { $count ->
        [one] Appareil de { COUNT($count) } testeur
       *[other] Appareils de { COUNT($count) } testeurs
    }
checks-line-and-column = Ligne { $line }, colonne { $column }
checks-manifest-of = Un manifeste pour « { $title } »
checks-manifest = Un manifeste
checks-links-found = { $count ->
        [0] Aucun lien d’installation
        [one] { COUNT($count) } lien d’installation
       *[other] { COUNT($count) } liens d’installation
    }
checks-lies-at = { $what ->
        [page] Une page web
        [manifest] Un manifeste
        [package] Un paquet
       *[other] Ni page ni manifeste
    } à l’adresse { $url }{ $hops ->
        [0] {""}
        [one] , après { $hops } redirection
       *[other] , après { $hops } redirections
    } (statut { $status })
