# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] Un téléphone
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = Connexion impossible
symptom-nothing-happens = Rien ne se passe
symptom-unable-to-download = Impossible de télécharger l’app
symptom-certificate-not-valid = Certificat non valide
symptom-invalid-manifest = Manifeste non valide
symptom-integrity = Intégrité non vérifiable
symptom-downloads-not-installs = Se télécharge, ne s’installe pas
symptom-waiting = Reste en attente
symptom-stops-halfway = Le téléchargement s’arrête
symptom-closes-at-once = S’ouvre et se ferme aussitôt
symptom-needs-update = Doit être mise à jour
symptom-untrusted-developer = Développeur d’entreprise non approuvé
symptom-developer-mode-required = Mode développeur requis
symptom-unable-to-verify = Impossible de vérifier l’app
symptom-address-invalid = L’adresse n’est pas valide
symptom-open-in-itunes = Ouvrir cette page dans iTunes ?
symptom-blank-in-chat = Page vide dans une app de chat
symptom-not-in-a-frame = Marche dans Safari, pas dans un cadre
symptom-no-trust-switch = Certificat introuvable
symptom-icon-white = L’icône manque
symptom-code-not-read = Le code ne se scanne pas
symptom-stops-opening = Marchait depuis des semaines, se ferme
symptom-log-not-in-profile = Journal : le profil n’est pas pour cet appareil
symptom-log-no-profile = Journal : pas de profil valable pour le programme
symptom-log-entitlements = Journal : droits que le profil n’autorise pas
symptom-log-changed = Journal : un fichier signé a été modifié
symptom-log-signer = Journal : le signataire n’est plus valable
symptom-log-no-signature = Journal : pas de signature valable
symptom-log-profile-ended = Journal : le profil a expiré
symptom-log-profile-damaged = Journal : le profil est mal formé ou non signé
symptom-log-free-limit = Journal : trop d’apps d’un compte gratuit
symptom-log-barred = Journal : Apple a bloqué l’app ou son signataire
symptom-log-unknown = Journal : vérification échouée sans raison
symptom-log-identifier = Journal : les identifiants diffèrent
symptom-log-not-replaced = Journal : l’app installée a un autre signataire
symptom-log-part-inside = Journal : iOS refuse une partie intérieure
symptom-log-thinning = Journal : variante pour d’autres appareils
symptom-log-too-old = Journal : le système est trop ancien
symptom-log-extract = Journal : le paquet ne peut pas être décompressé
symptom-log-manifest = Journal : iOS n’accepte pas le manifeste
symptom-log-not-reached = Journal : le téléphone ne joint pas le serveur
symptom-log-not-trusted = Journal : le téléphone ne fait pas confiance au certificat
symptom-log-secure-connection = Journal : pas de connexion sécurisée
symptom-log-connection-lost = Journal : la connexion a été perdue
symptom-log-server-answer = Journal : réponse inattendue du serveur
symptom-log-address = Journal : l’adresse est inutilisable

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = Le téléphone ne joint pas cet ordinateur
    .advice = Est-il sur le même Wi-Fi, et pas sur un réseau d’invités ? Un pare-feu le bloque-t-il ?
cause-old-address = Le lien mène à une ancienne adresse
    .advice = L’adresse de cet ordinateur change avec le réseau : scannez à nouveau le code.
cause-trust-off = Le téléphone ne fait pas confiance à cet ordinateur
    .advice = Réglages › Général › Informations › Réglages des certificats : l’interrupteur est-il activé ?
cause-profile-lapsed = Le profil de configuration d’Airlift n’a pas été installé à temps
    .advice = iOS le supprime au bout de huit minutes : téléchargez-le à nouveau, puis ouvrez tout de suite Réglages.
cause-certificate-bad = Le certificat ne respecte pas une règle d’Apple
    .advice = « Simuler un téléphone » montre laquelle.
cause-in-between = Un VPN, un proxy ou un bloqueur de publicité interfère
    .advice = Désactivez-le sur le téléphone et réessayez.
cause-manifest-http = L’adresse du manifeste est en http
    .here = Les liens d’Airlift sont en https. Vérifiez les autres avec « Vérifier un lien ».
cause-link-changed = Le lien a été modifié en route
    .advice = Les apps de mail et de chat abîment les liens : collez celui du testeur dans « Vérifier un lien ».
cause-other-browser = La page n’est pas ouverte dans Safari
    .advice = Les apps de chat ignorent les liens d’installation : touchez les trois points ou la boussole, puis « Ouvrir dans Safari ».
cause-in-frame = Le lien est dans un cadre d’une autre page
    .advice = Donnez-lui target="_top", ou ouvrez la page d’installation même.
cause-asked-for-itunes = Quelqu’un a touché Annuler quand iOS a demandé d’ouvrir iTunes
    .advice = Rechargez la page, touchez Installer, puis Ouvrir.
cause-opened-on-a-mac = Le lien a été ouvert sur un Mac
    .advice = Scannez le code avec l’iPhone ou l’iPad même.
cause-look-at-home-screen = L’installation est en cours : regardez l’écran d’accueil
    .advice = Safari ne montre plus rien après Installer ; l’icône apparaît sur l’écran d’accueil.
cause-not-answered = Personne n’a répondu à la demande d’installation
    .advice = Touchez à nouveau le bouton et choisissez Installer.
cause-same-identifier = Le téléphone a la version de l’App Store
    .advice = Supprimez l’app du téléphone, puis installez à nouveau.
cause-stale-download = Un téléchargement précédent de l’app est bloqué
    .advice = Supprimez l’icône grise, redémarrez le téléphone, puis installez à nouveau.
cause-apple-hosts = Le réseau bloque des serveurs d’Apple
    .advice = ax.init.itunes.apple.com et ocsp.apple.com doivent être joignables pendant l’installation.
cause-server-says-no = La réponse du serveur ne convient pas à iOS
    .advice = HEAD refusé, redirection, pas de longueur : « Simuler un téléphone » vérifie tout cela.
cause-other-downloads = D’autres téléchargements du téléphone passent d’abord
    .advice = Les mises à jour de l’App Store sont dans la même file : suspendez-les, ou attendez.
cause-broke-off = Le téléchargement s’est arrêté
    .advice = Restez sur ce Wi-Fi, gardez le téléphone actif et réessayez.
cause-file-gone = Le paquet a changé pendant le téléchargement
    .advice = Attendez qu’Airlift ait lu le nouveau fichier, puis installez à nouveau.
cause-no-room = Le téléphone n’a plus de place
    .advice = iOS a besoin de deux à trois fois la taille de l’app : Réglages › Général › Stockage iPhone.
cause-large-for-cellular = L’app est trop grande pour le réseau cellulaire
    .advice = Rejoignez le Wi-Fi.
cause-package-http = L’adresse du paquet est en http
    .advice = Servez-le en https.
cause-manifest-incomplete = Le manifeste n’est pas complet
    .advice = Corrigez les champs marqués.
cause-manifest-type = Le manifeste est servi avec un mauvais type
    .here = Airlift sert les manifestes en text/xml. Vérifiez les autres serveurs avec « Vérifier un lien ».
cause-kind-of-build = Le build n’est pas destiné aux testeurs
    .advice = Exportez-le pour une distribution ad hoc, development ou enterprise.
cause-part-inside = Une partie intérieure est signée autrement
    .advice = Signez chaque extension avec l’équipe de l’app et son propre profil.
cause-identifier = Les identifiants ne correspondent pas
    .advice = Mettez l’identifiant de l’app dans le manifeste, avec un profil pour lui.
cause-profile-ended = Le profil a expiré
    .advice = Renouvelez-le chez Apple, recréez le build et exportez à nouveau.
cause-not-in-profile = Le téléphone n’est pas dans le profil
    .advice = Collez l’UDID du téléphone dans Appareils.
cause-signer = iOS n’accepte pas le certificat de signature
    .advice = Signez avec un certificat valable et présent dans le profil.
cause-entitlements = L’app demande plus que son profil n’autorise
    .advice = Ajoutez la fonctionnalité chez Apple, renouvelez le profil et exportez à nouveau.
cause-changed-after-signing = Le paquet a été modifié après sa signature
    .advice = Vérifiez les fichiers, puis signez à nouveau le build.
cause-signature-form = La signature est trop ancienne pour iOS 15 et ultérieur
    .advice = Signez à nouveau avec un Xcode actuel.
cause-system-too-old = L’iOS du téléphone est trop ancien
    .advice = Comparez l’iOS du téléphone avec ce que demande le build.
cause-wrong-device = Le build est pour d’autres appareils
    .advice = Comparez familles, fonctionnalités et architectures dans « Aperçu ».
cause-package-damaged = Le paquet est endommagé ou de structure inhabituelle
    .advice = Exportez-le à nouveau, et copiez-le en entier.
cause-developer-mode = Le mode développeur est désactivé
    .advice = Réglages › Confidentialité et sécurité › Mode développeur, puis redémarrez.
cause-company-not-trusted = L’entreprise n’est pas encore approuvée
    .advice = Réglages › Général › VPN et gestion de l’appareil, touchez l’entreprise, puis Se fier ; iOS 18 redémarre.
cause-first-start-online = L’app a besoin d’Internet à la première ouverture
    .advice = Laissez le téléphone joindre ppq.apple.com une fois.
cause-managed-phone = Le téléphone est géré, ou en mode Isolement
    .advice = Son administrateur interdit peut-être profils et apps ; le mode Isolement interdit les profils.
cause-app-itself = L’app même plante
    .advice = Ses rapports de plantage sont dans Réglages › Confidentialité et sécurité › Données d’analyse.
cause-revoked = Apple a révoqué le certificat, ou bloqué l’app
    .advice = Signez avec un autre certificat ; le site développeur d’Apple montre ceux qui sont révoqués.
cause-other-signature = L’app sur le téléphone a été signée par une autre équipe
    .advice = Supprimez-la d’abord du téléphone ; ses données seront perdues.
cause-manifest-not-external = Le téléphone n’accepte pas l’adresse du manifeste
    .advice = Utilisez https et le nom ou l’adresse d’un autre ordinateur, pas ceux du téléphone.
cause-icon = Le paquet n’a pas d’icône utilisable
    .advice = Ajoutez-en une au catalogue d’assets.
cause-scan-again = Le code est trop petit, trop sombre ou caché
    .advice = Affichez-le en plein écran, ou imprimez l’affiche ; l’app Appareil photo le lit le mieux.

# What proves or excludes a cause
evidence-of-phone = { $phone } : { SAID($title) }. { SAID($fix) }
evidence-found = { SAID($title) }. { SAID($why) }
evidence-passed = { SAID($title) }.
evidence-noted = { SAID($why) } { SAID($advice) }
evidence-checked = Vérifié : ce n’est pas la cause avec ce build.
evidence-goes-on = { SAID($did) }. { SAID($advice) }
evidence-got-past = { SAID($did) }.
evidence-stopped = { SAID($did) }, puis plus rien. { SAID($advice) }
phone-did = { $phone } { $step ->
    [manifest] a récupéré le manifeste
    [agreed] a interrogé le serveur sur le paquet
    [part] a téléchargé une partie du paquet
    [whole] a téléchargé tout le paquet
   *[page] a ouvert une page de cet ordinateur
}

# How a build is signed, and what that means
channel-development = Signé pour le développement : il s’installe sans fil sur les appareils enregistrés, comme en Ad Hoc.
channel-ad-hoc = Signé pour la distribution Ad Hoc : il s’installe sans fil sur les appareils enregistrés.
channel-enterprise = Signé pour la distribution interne : il s’installe sans fil sur tout appareil de l’entreprise.
channel-app-store = Signé pour App Store Connect : il arrive sur les téléphones par TestFlight ou l’App Store, pas sans fil d’ici.
channel-none = Signé pour aucun type de distribution.

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = Développement
    .who = Les appareils des développeurs
    .good = Xcode le met en place automatiquement
    .bad = Appareils enregistrés seulement ; mode développeur ; débogable
way-ad-hoc = Ad Hoc
    .who = De petits groupes de testeurs
    .good = Inclus dans tout compte développeur ; s’installe sans fil tout de suite
    .bad = 100 appareils de chaque type par an ; leurs UDID doivent d’abord être enregistrés
way-enterprise = Interne (Enterprise)
    .who = Les employés d’une entreprise
    .good = Ni validation ni UDID ; nombre d’appareils illimité ; s’installe tout de suite
    .bad = 299 USD par an ; personne hors de l’entreprise ; le téléphone doit l’approuver une fois
way-test-flight = TestFlight
    .who = Jusqu’à 10{ "\u202F" }000 testeurs externes
    .good = Pas d’UDID ; Apple installe et met à jour
    .bad = Validation avant le premier test externe ; un build dure 90 jours ; chaque testeur a besoin d’un compte Apple
way-app-store = App Store
    .who = Le public
    .good = Apple met à jour et vend l’app
    .bad = Validation ; part d’Apple sur les revenus
way-mdm = MDM
    .who = Des parcs gérés
    .good = Installe sans toucher, configure à distance ; pas de demande de confiance
    .bad = Demande un serveur de gestion des appareils ; chaque appareil doit y être inscrit

# What a build can do on such a way, or would need
way-needs-nothing-here = Ce build s’installe sans fil sur { $devices ->
    [one] le seul appareil
   *[other] les { $devices } appareils
} de son profil.
way-needs-ad-hoc-export = Exporter en Ad Hoc : un certificat de distribution et un profil Ad Hoc avec les appareils des testeurs.
way-needs-ad-hoc-devices = Enregistrer les appareils des testeurs, créer un profil Ad Hoc et exporter pour la distribution Ad Hoc.
way-needs-nothing-in-company = Ce build s’installe sans fil sur tout appareil de l’entreprise.
way-needs-enterprise-account = Un compte de l’Apple Developer Enterprise Program, son certificat et un profil interne ; puis exporter en Enterprise.
way-needs-invitation = Envoyer ce build à App Store Connect, et y inviter les testeurs.
way-needs-upload = Exporter pour App Store Connect, et l’y envoyer.
way-needs-review = Envoyer ce build à App Store Connect, et le soumettre à validation.
way-needs-upload-and-review = Exporter pour App Store Connect, l’y envoyer et le soumettre à validation.
way-needs-fleet-server = Ce build, son manifeste à une adresse à laquelle le parc fait confiance, et la commande InstallApplication du serveur : voir « Partager ».
way-needs-fleet-enterprise = Il s’installe avec InstallApplication sur les appareils de son profil ; pour tout le parc, il faut un build Enterprise.
way-needs-other-build = Un build Enterprise, ou l’app de l’App Store ou comme app personnalisée.
