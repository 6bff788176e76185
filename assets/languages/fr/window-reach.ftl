# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = Connectivité
# The row that opens the dialog; the link too.
reach-open = Connectivité…
# Section.
reach-addresses = Adresses de cet ordinateur
# Section.
reach-name = Nom sur le réseau
# Section.
reach-proxy = Tunnel ou proxy inverse
# The choice that is nobody's.
reach-airlift-chooses = Airlift choisit la meilleure adresse
# Name of that row.
reach-let-airlift-choose = Laisser Airlift choisir l’adresse
# What that choice does.
reach-airlift-chooses-why = Change quand cet ordinateur rejoint un autre réseau
# What choosing the name means.
reach-name-why = Le nom de cet ordinateur : il reste quand l’adresse change. Marche dans Safari, mais les réseaux de bureau le bloquent souvent.
# The choice was made at start.
reach-set-at-start = Défini au lancement d’Airlift ; fixe tant qu’il tourne.
# Links go elsewhere.
reach-behind-proxy = Les liens utilisent l’adresse publique ci-dessous : les téléphones n’ont besoin d’aucune de celles-ci.
# Field.
reach-public-url = Adresse publique
# What it is for.
reach-proxy-why = Si vous en avez déjà un : les téléphones font confiance à son certificat, sans configuration. Il transmet tout au port HTTP d’Airlift sur cet ordinateur :
# Uses what was typed.
reach-use = Utiliser dans les liens
# Ends that.
reach-stop = Ne plus l’utiliser
# Copies where the proxy is to be pointed.
reach-copy-upstream = Copier l’adresse cible
# Copies the line for the proxy.
reach-copy-line = Copier pour ce proxy
# Copies the firewall's command.
reach-copy-command = Copier la commande
# A button; the system asks before anything changes.
reach-open-firewall = Laisser entrer…
# Being found out.
reach-looking-at-firewall = Recherche d’un pare-feu…
# None was found.
reach-no-firewall = Aucun pare-feu du système trouvé. Si un autre logiciel de sécurité en a un, autorisez-y Airlift.
# What stands in links because it was named when Airlift was started.
reach-in-links = Dans les liens
# What stands in links because the person chose it.
reach-in-links-by-hand = Dans les liens · votre choix
# What stands in links because nobody chose.
reach-in-links-found = Dans les liens · choix d’Airlift

reach-cause-guest = Wi-Fi invité, ou réseau qui isole les appareils
    .how = Les réseaux d’invités et l’« isolation des clients » laissent les téléphones joindre Internet, mais pas cet ordinateur. Utilisez un autre Wi-Fi ou un partage de connexion.
reach-cause-other-network = Le téléphone est sur un autre réseau
    .how = Il utilise les données cellulaires, ou un autre Wi-Fi avec d’autres adresses. Réglages › Wi-Fi sur le téléphone montre lequel.
reach-cause-vpn = Un VPN, le Relais privé iCloud ou un proxy sur le téléphone
    .how = Ils font passer le trafic du téléphone hors de ce réseau. Désactivez-les pendant l’installation.
reach-cause-sleep = Cet ordinateur est en veille
    .how = Un ordinateur en veille ne répond pas. Gardez-le actif.
reach-cause-proxy-off = Le proxy ne tourne pas, ou transmet ailleurs
    .how = Il doit tourner sur cet ordinateur et transmettre tous les chemins à l’adresse ci-dessous.
reach-cause-proxy-page = Le proxy montre d’abord sa propre page
    .how = Une page de connexion ou la page d’avertissement de ngrok gratuit répond à la place d’Airlift. iOS ne l’affiche pas ; il s’arrête.
reach-cause-name = Sur le téléphone, le nom mène ailleurs
    .how = Ouvrez l’adresse publique dans Safari sur le téléphone : le texte d’Airlift « Rien ici » doit s’afficher.
reach-no-address = Cet ordinateur n’a pas d’adresse à la portée d’un téléphone
reach-way-out = { $kind ->
        [wifi] Wi-Fi, utilisé pour Internet : à la portée des téléphones sur ce Wi-Fi
        [ethernet] Réseau filaire, utilisé pour Internet : à la portée des téléphones si le Wi-Fi est du même réseau
       *[other] Réseau, utilisé pour Internet : à la portée des téléphones du même réseau
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi, pas utilisé pour Internet : à la portée des téléphones sur ce Wi-Fi
        [ethernet] Réseau filaire, pas utilisé pour Internet : à la portée des téléphones si le Wi-Fi est du même réseau
       *[other] Réseau, pas utilisé pour Internet : à la portée des téléphones du même réseau
    }
reach-hotspot = Le partage de connexion d’un iPhone : à la portée de ce téléphone et des autres qui l’utilisent
reach-another = Une autre adresse de { $name }
reach-ipv6 = L’adresse IPv6 de { $name } : à la portée des téléphones si IPv6 est activé
reach-vpn-for-all = Un VPN qui prend tout le trafic : seuls les téléphones du même VPN y arrivent
reach-vpn = Un VPN : seuls les téléphones du même VPN y arrivent
reach-virtual = Un réseau de machines virtuelles sur cet ordinateur : hors de portée des téléphones
reach-container = Un réseau de conteneurs sur cet ordinateur, comme celui de Docker : hors de portée des téléphones
reach-self-assigned = Auto-attribuée, faute d’adresse du réseau : rarement à la portée des téléphones
reach-loopback = Cet ordinateur seulement
reach-phone-came = Dernier téléphone venu : { $ago }
reach-nobody-came = Aucun téléphone n’a encore joint { $address }
reach-nobody-came-sentence = Aucun téléphone n’a encore joint { $address }.
reach-use-in-links = Utiliser { $what } dans les liens
reach-announce = Annoncer { $name } sur ce réseau
reach-name-odd = Airlift ne peut pas annoncer le nom de cet ordinateur : utilisez seulement des lettres, des chiffres et des traits d’union.
reach-not-announced-proxy = { $name } n’est pas annoncé : les liens utilisent l’adresse publique.
reach-not-announced-certificate = { $name } n’est pas annoncé : votre certificat ne le couvre pas.
reach-not-announced-start = { $name } n’est pas annoncé : Airlift a été lancé pour une seule adresse, ou sans l’annonce.
reach-announced-off = Les téléphones ne trouvent { $name } que si le système l’annonce.
reach-announced-starting = Vérification : { $name } est-il libre ?
reach-announced = Airlift annonce { $name } sur ce réseau, par multicast.
reach-announced-by-system = Le système annonce { $name } ; Airlift y ajoute sa page de configuration.
reach-announced-taken = Un autre ordinateur s’appelle { $name } : renommez celui-ci pour utiliser son nom dans les liens.
reach-announced-forbidden = macOS bloque Airlift sur ce réseau : activez Airlift dans Réglages Système › Confidentialité et sécurité › Réseau local.
reach-announced-failed = Le système n’autorise pas l’annonce : { $detail }
reach-firewall = { $passes ->
        [no] { $name } bloque les téléphones
        [unknown] { $name } : activé, bloque peut-être les téléphones
       *[yes] { $name } : activé, laisse entrer les téléphones
    }
reach-firewall-passes = Il autorise les connexions d’Airlift ; vérifiez d’abord les autres causes.
reach-firewall-terminal = Saisissez ceci dans un terminal pour ouvrir les ports { $https } et { $http } :
reach-firewall-root = Seul root peut lire ses règles. Ceci ouvre les ports { $https } et { $http } jusqu’au prochain redémarrage :
reach-firewall-macos = Autorisez airlift dans Réglages Système › Réseau › Coupe-feu › Options, ou saisissez ceci dans Terminal :
reach-firewall-windows = Autorisez Airlift dans Sécurité Windows › Pare-feu et protection du réseau › Autoriser une application, ou saisissez ceci dans un terminal ouvert en administrateur :
reach-caddy-caveat = Obtient seul son certificat si le nom mène à cet ordinateur depuis Internet, ou par un défi DNS.
reach-nginx-caveat = Ajoutez-le au bloc server qui a votre certificat. Sans tampon, les téléchargements montrent leur vraie progression.
reach-cloudflared-caveat = Les paquets quittent votre réseau, à votre vitesse d’envoi. Sans compte, l’adresse change à chaque lancement et n’a pas de chemin. Cloudflare ne doit pas mettre ces pages en cache.
reach-tailscale-caveat = Les téléphones doivent être dans votre tailnet. L’adresse est le nom ts.net de cet ordinateur, que le certificat rend public.
reach-ngrok-caveat = Les paquets quittent votre réseau. Les comptes gratuits montrent d’abord une page d’avertissement qu’iOS ne peut pas passer : il faut un compte payant. L’adresse n’a pas de chemin.
