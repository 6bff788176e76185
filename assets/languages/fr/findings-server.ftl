# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = Le lien mène à une adresse qu’iOS accepte
    .title = L’adresse du manifeste est incomplète, pas en https, ou a une chaîne de requête
name-resolves = Le nom mène à une adresse
    .title = Le nom du serveur ne mène à aucune adresse
address-for-phones = Les téléphones peuvent utiliser l’adresse
    .title = Les téléphones ne peuvent pas utiliser l’adresse
connect-set-up = L’adresse de configuration répond
    .title = L’adresse de configuration ne répond pas
connect = L’adresse sécurisée répond
    .title = L’adresse sécurisée ne répond pas

# Setting a phone up
set-up-page = La page de configuration s’ouvre dans Safari
    .title = La page de configuration ne s’ouvre pas
set-up-link = La page propose le profil de configuration d’Airlift
    .title = La page ne propose pas le profil de configuration d’Airlift
profile-type = Le profil de configuration d’Airlift a le bon type : Safari le propose
    .title = Le profil de configuration d’Airlift est servi avec un mauvais type
profile-inline = Le profil de configuration d’Airlift va dans Réglages, pas dans Fichiers
    .title = Le profil de configuration d’Airlift va dans Fichiers au lieu de Réglages
profile-reads = Le profil de configuration d’Airlift est complet
    .title = Le profil de configuration d’Airlift n’est pas complet
profile-authority = Le profil de configuration contient l’autorité de cet ordinateur
    .title = Le profil de configuration contient une autre autorité
plain-refuses-tls = HTTPS sur l’adresse de configuration ne reste pas bloqué
    .title = HTTPS sur l’adresse de configuration reste bloqué

# TLS and certificates
tls = Le serveur utilise TLS
    .title = Le serveur n’utilise pas TLS
tls-version = TLS 1.2 ou plus récent
    .title = Le serveur ne propose que des versions de TLS antérieures à 1.2
forward-secrecy = Clés à confidentialité persistante (ECDHE)
    .title = Le serveur ne propose pas d’échange de clés à confidentialité persistante
key-proof = Le serveur a la clé du certificat
    .title = Le serveur n’a pas la clé du certificat
readable = Tous les certificats sont lisibles
    .title = Un certificat est illisible
host-named = L’adresse ou le nom des liens figure parmi les noms alternatifs du certificat
    .title = L’adresse ou le nom des liens ne figure pas parmi les noms alternatifs du certificat
chain-complete = La chaîne mène à une racine à laquelle le téléphone fait confiance
    .title = La chaîne ne mène pas à une racine à laquelle le téléphone fait confiance : auto-signée, ou un intermédiaire manque
chain-order = La chaîne est en ordre et n’a pas d’autres certificats
    .title = La chaîne n’est pas en ordre
signatures = Toutes les signatures sont authentiques
    .title = Une signature de la chaîne n’est pas authentique
begun = Tous les certificats de la chaîne sont déjà valables
    .title = Un certificat n’est pas encore valable
unexpired = Aucun certificat de la chaîne n’a expiré
    .title = Un certificat a expiré
validity-length = Le certificat n’est pas valable trop longtemps
    .title = Le certificat est valable trop longtemps
key-strength = Les clés sont des RSA d’au moins 2048 bits, ou des courbes elliptiques d’au moins 256
    .title = Une clé est trop faible
signature-hash = Tout certificat sous la racine est signé avec SHA-2
    .title = Un certificat est signé avec un ancien hachage
server-usage = Le certificat est destiné aux serveurs (extended key usage)
    .title = Le certificat n’est pas destiné aux serveurs
leaf-key-usage = La clé du certificat peut signer les négociations TLS (key usage)
    .title = La clé du certificat ne peut pas signer les négociations TLS
authorities = Seules des autorités signent des certificats
    .title = Un signataire n’est pas une autorité
path-length = La chaîne n’est pas plus longue que ses autorités ne le permettent
    .title = La chaîne est plus longue que ses autorités ne le permettent
name-constraints = Les autorités peuvent signer pour ses noms
    .title = Les autorités ne peuvent pas signer pour le nom
critical-extensions = Les téléphones connaissent toutes les extensions critiques
    .title = Les téléphones ne connaissent pas l’une des extensions critiques
root-named = La racine a un nom commun : Réglages la liste
    .title = La racine n’a pas de nom commun : Réglages ne la liste pas
transparency = Inscrit aux journaux publics, si sa racine est une racine du système
    .title = Le certificat n’est pas inscrit aux journaux publics, alors qu’il le doit
trust-probe = La page remarque que le téléphone fait confiance à cet ordinateur
    .title = La page ne peut pas remarquer que le téléphone fait confiance à cet ordinateur

# The install page and the manifest
install-page = La page d’installation s’ouvre dans Safari
    .title = La page d’installation ne s’ouvre pas
install-link = Son bouton mène au manifeste
    .title = Le lien de la page ne mène pas au manifeste
manifest-status = Le manifeste est là, sans redirection
    .title = Le manifeste manque, ou le serveur répond par une redirection
manifest-type = Le manifeste est servi en XML
    .title = Le manifeste est servi avec un mauvais type
manifest-length = Le manifeste a la longueur annoncée
    .title = Le manifeste est plus court qu’annoncé, compressé ou envoyé sans sa longueur
manifest-reads = Le manifeste est une liste de propriétés
    .title = Le manifeste n’est pas une liste de propriétés
manifest-keys = Le manifeste a toutes les clés qu’Apple exige
    .title = Le manifeste n’a pas toutes les clés qu’Apple exige
manifest-kinds = iOS connaît tous les kind du manifeste
    .title = Le manifeste ne nomme pas de paquet, ou nomme des kind qu’iOS ne connaît pas
manifest-urls = Tout dans le manifeste a une adresse https
    .title = Quelque chose dans le manifeste n’a pas d’adresse https
manifest-server = Le serveur dans le manifeste répond
    .title = Le serveur dans le manifeste ne répond pas, ou les téléphones refusent son certificat

# Icons and package
package-head = iOS peut interroger le serveur sur le paquet avant de le télécharger
    .title = Le serveur refuse HEAD pour le paquet
package-length = Le serveur envoie la longueur du paquet
    .title = Le serveur n’envoie pas la longueur du paquet
package-type = Le paquet est servi avec le bon type
    .title = Le paquet est servi avec un mauvais type
package-encoding = Le paquet est envoyé tel quel : ni recompressé, ni par morceaux
    .title = Le paquet est recompressé, ou envoyé par morceaux
package-ranges = Un téléchargement arrêté peut reprendre : le serveur propose des parties
    .title = Le serveur ne propose pas de parties : un téléchargement arrêté ne peut pas reprendre
package-version = Le serveur marque chaque version du paquet
    .title = Le serveur ne marque pas les versions du paquet
icon-57 = La petite icône est un PNG de 57 pixels
    .title = La petite icône manque, ou n’est pas un PNG de 57 pixels
icon-512 = La grande icône est un PNG de 512 pixels
    .title = La grande icône manque, ou n’est pas un PNG de 512 pixels
package-same = HEAD et GET concordent
    .title = HEAD et GET ne concordent pas sur le paquet
package-beginning = Les téléphones peuvent demander le début du paquet
    .title = Les téléphones ne peuvent pas demander le début du paquet
package-end = Les téléphones peuvent demander la fin du paquet
    .title = Les téléphones ne peuvent pas demander la fin du paquet
package-stale = Des parties d’un ancien build ne sont jamais jointes à celui-ci
    .title = Des parties d’un ancien build seraient jointes à celui-ci
package-past-end = Le serveur refuse une partie au-delà de la fin
    .title = Le serveur ne refuse pas une partie au-delà de la fin
package-zip = Le paquet est une archive complète
    .title = Le paquet n’est pas une archive complète : coupé, ou un autre type de fichier
package-app = L’app qu’il contient est celle que nomme le manifeste
    .title = L’app qu’il contient n’est pas celle que nomme le manifeste
package-whole = Le paquet se télécharge en entier
    .title = Le paquet ne se télécharge pas en entier
package-hashes = Les hachages du manifeste correspondent au paquet
    .title = Les hachages du manifeste ne correspondent pas au paquet
