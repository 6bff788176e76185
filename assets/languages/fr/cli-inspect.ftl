# `inspect`: what is inside a file.

inspect-changed-meanwhile = Le fichier a changé pendant la vérification ; relancez la commande
# On one line, again and again.
inspect-verifying = Vérification : { PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = Verdict
inspect-label-identifier = Identifiant
inspect-label-file = Fichier
inspect-label-size = Taille
inspect-label-matching = Conformes
inspect-label-programs = Programmes
inspect-label-changed = Modifiés
inspect-label-missing = Manquants
inspect-label-added = Ajoutés
inspect-label-unreadable = Illisibles
inspect-label-not-judged = Non comparés
inspect-label-needs = Demande
inspect-label-runs-on = Pour
inspect-label-architecture = Architecture
inspect-label-built-with = Créé avec
inspect-label-sdk = SDK
inspect-label-macos = Sous macOS
inspect-label-languages = Langues
inspect-label-names = Autres noms
inspect-label-icon = Icône
inspect-label-signed-for = Signé pour
inspect-label-profile = Profil
inspect-label-uuid = UUID
inspect-label-team = Équipe
inspect-label-devices = Appareils
inspect-label-issued = Émis le
inspect-label-expires = Expire le
inspect-label-device = Appareil
inspect-label-sound = Intacts
inspect-label-broken = Endommagés
inspect-label-wrong-checksums = CRC erronés
inspect-label-endless = Fin inconnue
inspect-label-installs-until = Jusqu’au
inspect-label-may-sign = Signataires
inspect-label-program = Programme
inspect-label-capabilities = Exige
inspect-label-must-lack = Exclut
inspect-label-background = Arrière-plan
inspect-label-schemes = Schémas d’URL
inspect-label-plain-http = HTTP en clair

# Headings.
inspect-verification = Chaque fichier comparé avec la signature
inspect-package = Chaque fichier du paquet décompressé
inspect-entitlements = Droits (entitlements)
inspect-app = App
inspect-signing = Signature
inspect-requirements = Configuration requise
inspect-permissions = Accès demandés
inspect-inside = À l’intérieur
inspect-room = Plus grandes parties
inspect-duplicates = Doublons : { SIZE($bytes) } de trop
inspect-uncompressed = Stocké sans compression : { SIZE($bytes) }
inspect-leftovers = Fichiers inutiles

# A finding.
inspect-finding = { $severity ->
        [blocks] Empêche l’installation
        [risks] Peut échouer
        [note] Bon à savoir
       *[passed] Réussi
    } : { $title }
# How many of a list are not told.
inspect-more = et { $count } de plus
inspect-size = { SIZE($download) } à télécharger, { SIZE($installed) } sur le téléphone
inspect-matching = { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { SIZE($bytes) } comparés
inspect-programs = { $programs } avec { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
inspect-needs = { $system } { $minimum } ou ultérieur
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px, { $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] développement
        [ad-hoc] distribution Ad Hoc
        [enterprise] distribution interne (Enterprise)
        [app-store] App Store ou TestFlight
       *[none] rien : pas de profil
    }
inspect-any-device = tous
inspect-certificate-until = { $subject }, jusqu’au { DATE($day) }
inspect-device-listed = { $udid } : { $listed ->
        [yes] dans la liste
        [malformed] pas un UDID, qui a 24 ou 40 chiffres hexadécimaux
       *[no] pas dans la liste
    }
inspect-installs-until = { DATE($day) }, quand { $of ->
        [profile] le profil expire
        [certificate] le certificat de signature expire
       *[bundle] le profil ou le certificat d’une extension expire
    }
inspect-certificates-alike = { $certificate } ({ $count ->
        [one] { $count } certificat
       *[other] { $count } certificats
    })
inspect-program = { $architecture } : { $state }
inspect-program-for = { $architecture }, { $platform } : { $state }
inspect-program-from = { $architecture }, { $platform } { $minimum } ou ultérieur : { $state }
inspect-signature-not-read = signature non lue : { SAID($reason) }
inspect-not-signed = non signé
inspect-signed = { $how ->
        [by] signé par { $signer }
        [ad-hoc] signé sans certificat
       *[somehow] signé
    }{ $authority ->
        [other] , pas d’Apple
        [invalid] , signature endommagée
        [unsigned] { "" }
       *[apple] { "" }
    } ({ LIST($hashes) }{ $has_der ->
        [true] , droits DER
       *[false] { "" }
    })

# Where plain HTTP is allowed.
inspect-http-anywhere = partout
inspect-http-web-content = dans le contenu web
inspect-http-local-network = sur le réseau local
# A usage description without text.
inspect-empty = (vide)

# What is inside.
inspect-bundle = { $path } : { LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version } : { LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] extension
        [watch-app] app Watch
        [app-clip] App Clip
        [framework] framework
        [library] bibliothèque
       *[on-demand-resources] ressources à la demande
    }
inspect-share = { $percent ->
        [0] <1 %
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] programme
        [framework] code
        [extension] extension ou app
        [assets] catalogue d’assets
        [media] médias
        [localization] textes
        [signature] signature
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }  ({ $kind ->
        [debug-symbols] symboles de débogage
        [swift-module] module Swift
        [headers] en-têtes
        [static-library] bibliothèque statique
       *[system-litter] résidus du système
    })
