# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = Non essayé
self-test-slow = { SAID($found) }, mais en { $seconds } s
self-test-look-at-network = Vérifiez le réseau entre le téléphone et le serveur, et ce que le serveur fait d’autre.
self-test-by-source = { SAID($found) } ({ $source })
self-test-text = { $text }
self-test-looking = Ce qui se trouve à l’adresse
self-test-by-method = { $method } : { SAID($found) }
self-test-serve-as = Servez-le en { $type }.
self-test-into-path = Mettez tout dans le chemin.
self-test-serve-as-it-is = Servez-le tel quel.

# The whole way
self-test-group-reach = Connexion
self-test-group-set-up = Configuration
self-test-group-certificate = Certificat
self-test-group-manifest = Manifeste
self-test-group-package = Paquet
self-test-all-passed = { COUNT($total) } vérifications sur { COUNT($total) } réussies
self-test-may-trouble = { COUNT($risky) } sur { COUNT($total) } : échec possible sur un téléphone
self-test-stops = { COUNT($failed) } sur { COUNT($total) } en échec : un téléphone s’arrête à « { SAID($step) } »

# The network
self-test-no-address = Le nom ne mène à aucune adresse : { $detail }
self-test-name-without-address = Le nom ne mène à aucune adresse
self-test-use-an-address = Utilisez une adresse au lieu du nom, ou ajoutez le nom au DNS du réseau.
self-test-led-inside = Un serveur externe renvoie vers cet ordinateur ou son segment de réseau ; un téléphone ne pourrait pas joindre cette adresse
self-test-refused = Rien ne répond à cette adresse et ce port
self-test-check-port = Vérifiez le port, et que le serveur tourne.
self-test-unreachable = Le réseau ne peut pas l’atteindre : { $detail }
self-test-local-network = macOS bloque Airlift sur ce réseau
self-test-allow-local-network = Activez Airlift dans Réglages Système › Confidentialité et sécurité › Réseau local, puis relancez-le. Un terminal y a son propre interrupteur.
self-test-same-network = Vérifiez que l’ordinateur et le téléphone sont sur le même réseau, et qu’aucun pare-feu ne bloque le port.
self-test-late = Pas de réponse complète en { $seconds } s
self-test-old-tls = Le serveur ne propose que des versions de TLS antérieures à 1.2
self-test-switch-tls-on = Activez TLS 1.2 ou 1.3 dans les réglages du serveur.
self-test-no-shared-cipher = Le serveur et l’iPhone n’ont en commun aucun chiffrement à confidentialité persistante
self-test-allow-ecdhe = Autorisez les chiffrements ECDHE dans les réglages du serveur.
self-test-alert = Le serveur a arrêté la négociation TLS : { $alert }
self-test-look-at-log = Regardez le journal du serveur à ce moment.
self-test-not-tls = La réponse n’est pas du TLS
self-test-use-https-port = Utilisez le port HTTPS du serveur, ou activez HTTPS.
self-test-handshake-failed = La négociation TLS a échoué : { $detail }
self-test-closed = La connexion s’est fermée avant la fin de la réponse
self-test-malformed = Airlift ne peut pas lire la réponse : { $detail }
self-test-too-long = La réponse dépasse { SIZE($limit) }, plus qu’il n’en faut à un téléphone
self-test-right-file = Vérifiez que l’adresse mène au bon fichier.
self-test-too-slow = Moins de { SIZE($slowest) } reçus par seconde

# What is wrong with an address, as the end of a sentence
self-test-place-none = manque
self-test-place-unencoded = contient des caractères à encoder en pourcent
self-test-place-unreadable = est illisible : { $detail }
self-test-place-scheme = commence par { $scheme }, que les téléphones ne suivent pas
self-test-place-relative = n’est pas absolue
self-test-place-without-server = ne nomme pas de serveur
self-test-place-with-password = contient un nom ou un mot de passe, que les téléphones n’envoient pas

# What lies at an address
self-test-of-the-address = L’adresse { SAID($why) }
self-test-write-whole-https = Écrivez l’adresse complète, qui commence par https.
self-test-redirects-endless = Les redirections n’ont pas de fin
self-test-use-final-address = Utilisez l’adresse finale du fichier.

# TLS and certificates
self-test-speaks-tls = C’est le cas
self-test-refused-otherwise = Refusé pour une autre raison
self-test-handshake-succeeds = La négociation TLS réussit
self-test-renew-certificate = Renouvelez le certificat dans Airlift. Si cela ne suffit pas, configurez à nouveau le téléphone.
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = Procurez-vous un certificat qui respecte cette règle, et installez-le sur le serveur.
self-test-key-proven = Sa signature de la négociation est authentique
self-test-key-unproven = Airlift ne peut pas vérifier ce type de signature
self-test-use-key = Utilisez une clé sur la courbe P-256, ou une clé RSA de 2048 bits.
self-test-key-refuted = Sa signature de la négociation n’est pas authentique : { $detail }
self-test-install-key = Installez la clé qui va avec le certificat.
self-test-server-refused = Les téléphones refusent { $origin } : { SAID($found) }
self-test-one-server = Servez tout depuis un seul serveur, ou donnez à celui-ci un certificat que les téléphones acceptent.
self-test-stays-red = Vérifiez que rien entre le téléphone et le serveur ne change les réponses. D’ici là, la page de configuration ne passe pas au vert.
self-test-probe-unreadable = Les pages de l’adresse de configuration ne peuvent pas lire la réponse du test (Access-Control-Allow-Origin)
self-test-probe-hsts = Le serveur impose https (Strict-Transport-Security) : les téléphones ne pourraient pas ouvrir la page de configuration
self-test-leave-header = Retirez cet en-tête.
self-test-probe-answers = Il répond aux pages de l’adresse de configuration

# Icons
self-test-icon-none = Le manifeste n’en nomme pas ; le téléphone montre une icône générique pendant le téléchargement
self-test-icon-good = Un PNG de { $pixels } × { $pixels } pixels
self-test-icon-serve = Servez un PNG carré de cette taille ; d’ici là, les téléphones montrent une icône générique pendant le téléchargement.
self-test-icon-served-as = { $method } : servie en « { $type } »
self-test-icon-lengths-differ = HEAD et GET envoient des longueurs différentes
self-test-icon-no-png = Ce n’est pas un PNG que les téléphones peuvent lire : { $detail }
self-test-icon-other-size = Elle a { $width } × { $height } pixels au lieu de { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = L’adresse du manifeste { SAID($why) }
self-test-manifest-http = L’adresse du manifeste est en http : iOS dit que l’installation est impossible car le certificat n’est pas valide
self-test-use-https = Utilisez une adresse https.
self-test-manifest-query = L’adresse du manifeste a une chaîne de requête, que certaines versions d’iOS retirent
self-test-address-plain = https, sans chaîne de requête, nom ni mot de passe
self-test-name-assumed = Cet ordinateur ne peut pas résoudre { $name } ; les téléphones interrogent le réseau, et { LIST($addresses, commas: 1) } devrait répondre
self-test-open-on-phone = Ouvrez une fois la page d’installation sur un téléphone, ou utilisez une adresse dans les liens.
self-test-name-leads = { $name } mène à { LIST($addresses, commas: 1) }
self-test-loopback = Sur un téléphone, { $ip } est le téléphone même, et iOS le refuse
self-test-use-own-address = Utilisez l’adresse de cet ordinateur sur le réseau des téléphones.
self-test-self-assigned = { $ip } est auto-attribuée : rarement à la portée des téléphones
self-test-connect-computer = Connectez l’ordinateur au réseau que les téléphones utilisent.
self-test-zone = { $ip } ne marche qu’avec une zone, impossible dans une adresse web
self-test-use-ipv4 = Utilisez une adresse IPv4.
self-test-unspecified = { $ip } n’est pas l’adresse d’un ordinateur
self-test-use-address-of-computer = Utilisez une adresse de cet ordinateur.
self-test-on-network = { $ip } est une adresse sur le réseau
self-test-answers = { $origin } répond
self-test-answers-at = { $origin } répond à { $at }

# Pages, and what is not there
self-test-of-its-address = Son adresse { SAID($why) }
self-test-page-served-as = Elle est servie en « { $type } », que Safari n’affiche pas comme page
self-test-page-of = { SIZE($size) } de text/html
self-test-redirect = C’est une redirection ({ $status }) vers { $to }
self-test-redirect-nowhere = C’est une redirection ({ $status }) sans cible
self-test-no-redirects = Utilisez l’adresse finale : ici, iOS ne suit pas les redirections.
self-test-sign-in = Il faut se connecter ({ $status }), ce qu’iOS ne peut pas faire ici
self-test-without-sign-in = Servez-le sans connexion, à un chemin que personne ne peut deviner.
self-test-nothing-there = Il n’y a rien ({ $status })
self-test-answers-status = Le serveur répond { $status }
self-test-check-address = Vérifiez l’adresse, et que le fichier est encore là.
self-test-unreadable = Lecture impossible : { $detail }

# The set-up profile
self-test-links-profile = La page a un lien vers un .mobileconfig
self-test-links-no-profile = La page n’a pas de lien vers un .mobileconfig
self-test-link-profile = Mettez un lien ordinaire qui se termine par .mobileconfig vers le profil de configuration d’Airlift.
self-test-of-profile-address = L’adresse du profil de configuration { SAID($why) }
self-test-profile-served-as = Il est servi en « { $type } » : Safari l’affiche ou l’enregistre à la place
self-test-profile-link-downloads = Le lien a un attribut download : le profil de configuration va dans Fichiers
self-test-profile-attached = Il est envoyé en pièce jointe : le profil de configuration va dans Fichiers
self-test-profile-serve-inline = Servez-le en inline, avec un lien sans attribut download.
self-test-profile-inline = Ni pièce jointe ni téléchargement
self-test-profile-again = Recréez le profil de configuration d’Airlift.
self-test-profile-with-root = Un profil de configuration avec la racine « { $name } »
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = Il contient { $found }, mais l’autorité de cet ordinateur est { $wanted }
self-test-set-up-again = Configurez à nouveau le téléphone avec le profil de l’ordinateur qui diffuse les builds.
self-test-no-configuration = Ce n’est pas un profil de configuration mais « { $kind } »
self-test-profile-lacks = Il n’a pas de { $key }
self-test-profile-without-root = Il ne contient pas de certificat racine
self-test-root-lacks = Sa racine n’a pas de { $key }
self-test-root-empty = Sa racine ne contient pas de certificat
self-test-plain-hangs = L’adresse de configuration ne répond pas à HTTPS et ne le refuse pas : Safari 18.2 et ultérieur attend avant d’utiliser HTTP
self-test-close-at-once = Faites que ce port ferme tout de suite les connexions qui ne sont pas en HTTP.
self-test-plain-speaks-https = Ce port propose aussi HTTPS
self-test-plain-refuses = Le port refuse HTTPS tout de suite, et Safari continue en HTTP

# The install page and the manifest
self-test-page-without-link = La page n’a pas de lien itms-services
self-test-of-its-link = Son lien : { $problem }
self-test-link-elsewhere = Son lien mène à un autre manifeste
self-test-link-ordinary = Un lien ordinaire, encodé en pourcent une fois
self-test-write-link = Utilisez un lien ordinaire : itms-services://?action=download-manifest&url= puis l’adresse du manifeste, encodée en pourcent.
self-test-manifest-there = 200, pour une requête sans cookies
self-test-manifest-is-page = Il est servi en text/html : il y a une page à la place du manifeste
self-test-type-untold = Le serveur n’envoie pas son type
self-test-type-other = Il est servi en « { $type } » ; Apple demande { $named }
self-test-gzip-damaged = Il est compressé en gzip, mais endommagé
self-test-gzip = Il est compressé en gzip
self-test-serve-without-gzip = Servez-le tel quel : il est petit, et sa longueur reste exacte.
self-test-packed = Il est compressé en « { $encoding } »
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } reçus par morceaux, sans longueur
self-test-send-length-for-phones = Envoyez Content-Length : sans lui, les téléphones ne remarquent pas les données manquantes.
self-test-manifest-again = Recréez le manifeste ; & dans les adresses doit s’écrire &amp;.
self-test-manifest-list = Une liste de propriétés avec un dictionnaire
self-test-manifest-of = « { $title } », { $identifier }
self-test-key-missing = Il n’y a pas de { $key }
self-test-item-missing = Il n’y a aucun élément dans items
self-test-key-missing-in-asset = L’un des assets n’a pas de { $key }
self-test-key-missing-in-metadata = Il n’y a pas de { $key } dans metadata
self-test-add-key = Ajoutez la clé, ou recréez le manifeste.
self-test-key-short = { $key } doit avoir plus d’un caractère
self-test-write-longer = Écrivez une valeur plus longue.
self-test-kind-of-metadata = Dans metadata, kind est « { $kind } »
self-test-write-software = Mettez software.
self-test-no-package-asset = Aucun asset n’est un software-package : il n’y a rien à télécharger
self-test-name-package = Ajoutez le paquet avec kind software-package.
self-test-kind-unknown = iOS ne connaît pas le kind « { $kind } »
self-test-remove-asset = Retirez cet asset.
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = Des adresses ont une chaîne de requête, que certaines versions d’iOS retirent
self-test-no-queries = https, sans chaîne de requête
self-test-of-asset-address = { $kind } : l’adresse { SAID($why) }
self-test-write-whole-encoded = Écrivez l’adresse complète, encodée en pourcent.
self-test-asset-http = { $kind } : l’adresse est en http ; Apple demande https
self-test-serve-over-https = Servez-le aussi en https.
self-test-no-package = Il n’y a pas de paquet
self-test-one-place = Tout est sur le serveur du manifeste
self-test-package-elsewhere = Le paquet est sur { $origin }

# What is asked about the package
self-test-head-refused = Le serveur répond { $status } à HEAD : le téléphone s’arrête alors après Installer, sans message
self-test-head-refused-but = Le serveur répond { $status } à HEAD (il autorise { $allowed }) : le téléphone s’arrête alors après Installer, sans message
self-test-answer-head = Faites que le serveur réponde à HEAD comme à GET.
self-test-phone-stops-silently = { SAID($found) } : le téléphone s’arrête alors après Installer, sans message
self-test-head-answered = Le serveur répond 200 à HEAD
self-test-head-without-length = HEAD n’a pas de Content-Length : les téléphones commencent après une longue attente, ou jamais
self-test-send-length-with-head = Envoyez Content-Length, aussi avec HEAD.
self-test-bytes = { $bytes } octets
self-test-no-parts = Le serveur ne propose pas de parties (Accept-Ranges) : un téléchargement arrêté recommence, ou échoue
self-test-switch-ranges-on = Activez Range dans les réglages du serveur.
self-test-package-is-page = Il est servi en text/html : il y a une page à la place du paquet
self-test-package-packed = Il est compressé en « { $encoding } » : la longueur et les parties ne correspondent pas au fichier
self-test-switch-packing-off = Désactivez la compression des fichiers .ipa : ils sont déjà compressés.
self-test-sent-in-chunks = Il est envoyé par morceaux, sans longueur
self-test-send-length = Envoyez plutôt Content-Length.
self-test-not-packed = Ni Content-Encoding, ni Transfer-Encoding
self-test-no-version = Ni ETag fort ni Last-Modified : un téléphone qui reprend pourrait joindre deux builds
self-test-send-version = Envoyez l’un des deux.

# Its parts
self-test-same-headers = Envoyez les mêmes en-têtes pour HEAD que pour GET.
self-test-other-length = GET dit { $get } octets, HEAD { $head } octets
self-test-no-length = GET n’a pas de longueur, HEAD dit { $head } octets
self-test-header-differs = { $name } est { $get } pour GET, mais { $head } pour HEAD
self-test-header-of-get = { $name } est { $get } pour GET, mais manque pour HEAD
self-test-header-of-head = { $name } est { $head } pour HEAD, mais manque pour GET
self-test-same = HEAD et GET concordent
self-test-check-ranges-and-proxies = Vérifiez comment le serveur répond à Range ; les proxys le cassent souvent.
self-test-whole-instead = Le serveur a envoyé tout le paquet au lieu d’une partie (200)
self-test-part-answered = À une demande de partie, le serveur répond { $status }
self-test-other-range = Content-Range dit { $told }, pas { $wanted }
self-test-no-range = Content-Range manque ; il devrait dire { $wanted }
self-test-part-cut = { $came } octets reçus au lieu de { $asked }
self-test-part = 206, octets { $from } à { $last }
self-test-stale-whole = Pour If-Range avec un autre ETag, le serveur envoie tout le paquet
self-test-stale-joined = Pour If-Range avec un autre ETag, le serveur envoie { $status } : après une mise à jour, un téléchargement repris joindrait deux builds
self-test-check-if-range = Vérifiez comment le serveur répond à If-Range.
self-test-past-end-answered = Le serveur répond { $status }, pas 416
self-test-check-ranges = Vérifiez comment le serveur répond à Range.
self-test-no-archive = Il ne commence pas comme une archive
self-test-archive-cut = Il s’arrête avant son répertoire : la fin manque
self-test-archive = Il commence et se termine comme une archive
self-test-archive-of = Il commence et se termine comme une archive de { $entries } entrées
self-test-copy-again = Copiez à nouveau le .ipa sur le serveur, et comparez sa taille à l’original.

# What is in it
self-test-other-app = Le manifeste dit { $wanted }, l’app contenue est { $found } : iOS la télécharge puis la supprime
self-test-write-own-identifier = Mettez l’identifiant de l’app dans le manifeste.
self-test-app-not-fetched = Airlift n’a pas pu lire le fichier : { SAID($why) }
self-test-app-unreadable = Airlift ne peut pas y lire d’app : { $detail }
self-test-app-broken = Airlift ne peut pas y lire d’app
self-test-directory-too-large = son répertoire est trop grand à lire pour un test
self-test-directory-too-slow = son répertoire est arrivé trop lentement
self-test-export-again = Exportez à nouveau l’app en .ipa.
self-test-read-in-part = Airlift n’a lu que le début, le répertoire et la fin de { SIZE($size) }
self-test-not-all-downloaded = Airlift n’a pas téléchargé la totalité de { SIZE($size) }
self-test-run-full = Lancez le test complet.
self-test-broke-after = Après { SIZE($came) } sur { SIZE($whole) } : { SAID($found) }
self-test-whole-cut = { $came } octets reçus au lieu de { $told }
self-test-check-file = Vérifiez le fichier sur le serveur.
self-test-downloaded = { SIZE($size) } en { $seconds } s
self-test-manifest-from-package = Recréez le manifeste à partir du paquet servi.
self-test-hash-count = Le manifeste a { $hashes } hachages, mais le paquet a { $pieces } blocs
self-test-other-piece = Le bloc { $piece } sur { $count } ne correspond pas : les téléphones le téléchargent sans cesse
self-test-hashes-match = { $count } sur { $count } correspondent
