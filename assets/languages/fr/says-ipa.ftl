# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = le paquet a plus de code qu’Airlift n’en vérifie
code-unread-cut-off = le fichier se termine avant elle
code-unread-overlaps = elle recouvre une autre partie du fichier
code-unread-no-program = ce n’est pas un programme
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] la liste des hachages
    [alternate] une seconde liste de hachages
    [info-plist] Info.plist
    [requirements] les exigences
    [resources] la liste des fichiers (CodeResources)
   *[entitlements] les droits (entitlements)
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] date de création
    [expires] date d’expiration
    [devices] appareils
   *[certificates] certificats
}

# Several of these, one after the other
parts-joined = { SAID($first) }, { SAID($rest) }

# Topics in which two builds differ
compare-topic-app = App
compare-topic-signing = Signature
compare-topic-entitlements = Droits (entitlements)
compare-topic-devices = Appareils
compare-topic-permissions = Accès demandés
compare-topic-requirements = Configuration requise
compare-topic-bundles = Extensions et apps intérieures
compare-topic-frameworks = Frameworks et bibliothèques
compare-topic-languages = Langues
compare-topic-sizes = Taille
compare-topic-findings = Constats

# What differs between two builds
compare-name = Nom
compare-identifier = Identifiant
compare-version = Version
compare-build = Build
compare-minimum-system = Système minimal
compare-runs-on = Pour
compare-architectures = Architectures
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = Créé sous macOS
compare-kind = Type
compare-profile = Profil
compare-profile-uuid = UUID du profil
compare-team = Équipe
compare-signed-by = Signé par
compare-expires = Expire
compare-all-devices = Tous les appareils
compare-download = Téléchargement
compare-installed = Sur le téléphone

# What an app asks of a phone, or may do there
compare-needs = Exige : { $name }
compare-must-lack = Exclut : { $name }
compare-background-mode = Mode d’arrière-plan : { $name }
compare-url-scheme = Schéma d’URL : { $name }
compare-http-exception = Exception HTTP : { $name }
compare-plain-http-anywhere = HTTP en clair partout
compare-plain-http-in-web-content = HTTP en clair dans le contenu web
compare-plain-http-on-the-local-network = HTTP en clair sur le réseau local
compare-replacement = { $how ->
        [replaces] Sur les téléphones qui ont l’ancien build, le nouveau le remplace.
        [beside] Ce sont des apps différentes : un téléphone peut avoir les deux.
        [refused] Les téléphones qui ont l’ancien build refusent le nouveau : les builds sont signés avec des identifiants d’application différents. Supprimez d’abord l’ancien ; ses données seront perdues.
       *[unknown] Airlift ne peut pas dire si le nouveau build remplace l’ancien : la signature de l’un d’eux n’a pas d’identifiant d’application.
    }
