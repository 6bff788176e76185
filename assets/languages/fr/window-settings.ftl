# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = Général
settings-network = Réseau
settings-about = À propos
settings-window = Fenêtre
settings-language = Langue
settings-language-why = Pour cette fenêtre. Les pages des testeurs suivent chaque téléphone.
settings-as-system = Comme le système · { $language }
settings-size = Taille de l’affichage
settings-size-why = Textes, commandes et codes
settings-contrast = Augmenter le contraste
settings-contrast-why = Lignes et textes discrets plus foncés. Le réglage du système compte aussi.
settings-motion = Réduire les animations
settings-motion-why = Rien ne tourne pendant la lecture d’un fichier. Le réglage du système compte aussi.
settings-phones = Pendant les téléchargements
settings-keep-awake-why = L’écran reste aussi allumé tant qu’un code est affiché en plein écran.
settings-when-closed = À la fermeture de la fenêtre
settings-when-closed-why = Si aucun appareil ne télécharge, Airlift quitte aussitôt.
when-closed = { $choice ->
    [finish] Quitter quand tout est fini
    [quit] Quitter aussitôt
   *[ask] Demander
}
settings-data = Données
settings-data-folder = Dossier des données
settings-data-why = Noms, notes, livraisons et clés d’Airlift. Les builds restent où ils sont.
settings-show = Afficher
settings-open = Ouvrir…
settings-ports = Ports
settings-https-port = Port HTTPS
settings-https-port-why = Pour les paquets, les manifestes et les pages. S’applique au prochain démarrage.
settings-http-port = Port HTTP
settings-http-port-why = Pour configurer les téléphones. S’applique au prochain démarrage.
settings-port-wrong = De 1 à 65535
settings-pages-only = Page d’installation en HTTPS uniquement
settings-pages-only-why = Les téléphones non configurés ne peuvent alors pas la lire. S’applique au prochain démarrage.
settings-reach = Adresses et confiance
settings-reach-why = Adresse des liens, nom sur le réseau, adresse publique, coupe-feu
settings-certificate-why = Le certificat d’Airlift ou le vôtre
about-copy = Copier le diagnostic
about-diagnostics-why = Le diagnostic contient la version, le système, l’état du réseau et les dernières erreurs ; ni noms, ni adresses, ni UDID.
about-rename = Modifier le titre
about-shortcuts = Raccourcis clavier
about-tabs = D’Aperçu à Activité
about-larger = Tout agrandir
about-smaller = Tout réduire
about-licences = Airlift est un logiciel libre sous MIT ou Apache 2.0. Polices, icônes et bibliothèques ont leurs propres licences.
