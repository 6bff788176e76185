# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] paquet
    [display-image] petite icône
    [full-size-image] grande icône
    [asset-pack-manifest] liste de packs d’assets
   *[asset] asset
}
manifest-field = { $field ->
    [title] titre
    [subtitle] sous-titre
    [bundle-identifier] Bundle ID
    [version] version
    [platform] plateforme
    [package-url] adresse du paquet
    [icon-57-url] adresse de la petite icône
    [icon-512-url] adresse de la grande icône
   *[hashes] hachages par bloc
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] le lien ne commence pas par itms-services://
    [no-slashes] il manque les deux barres obliques après itms-services:
    [escaped-ampersand] le lien contient &amp; au lieu de &
    [no-action] le lien n’a pas d’action
    [other-action] l’action du lien est { $action }, pas download-manifest
    [no-url] le lien n’a pas d’adresse de manifeste
    [relative-url] l’adresse du manifeste n’est pas absolue
    [no-server] { $action } dans l’adresse du manifeste ne peut pas être un serveur
    [plain-http] l’adresse du manifeste est en http, pas en https
    [blanks] l’adresse du manifeste contient des espaces
   *[placeholder] l’adresse du manifeste contient un texte à remplacer
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = Page AMP
    .hint = Un lien ordinaire aux paramètres encodés en pourcent, comme l’exige le validateur AMP.
snippet-chat = Slack ou Teams
    .hint = Les apps de chat ouvrent les liens dans leur propre navigateur : celui-ci ouvre la page.
snippet-email = E-mail
    .hint = Un brouillon pour les apps de mail. Elles retirent les liens d’installation : celui-ci ouvre la page.
snippet-fastlane = fastlane
    .hint = Vérifie le build, l’ajoute à la liste et affiche le lien.
snippet-html-link = Lien HTML
    .hint = HTML demande &amp; au lieu de &. target="_top" ouvre le lien hors des cadres.
snippet-html-page = Page HTML
    .hint = Une page en un fichier, pour tout serveur.
snippet-jenkins = Jenkins
    .hint = Vérifie le build, l’ajoute à la liste et met le lien dans la description de l’exécution.
snippet-markdown = Markdown
    .hint = Pour une pull request : lien, code, version, taille et échéance. Le code est du texte : une image de votre réseau ne s’y chargerait pas.
snippet-mdm = Commande MDM
    .hint = La commande InstallApplication, pour un serveur qui gère les téléphones.
snippet-newest-build = Build le plus récent
    .hint = Ouvre le build le plus récent de l’app tant qu’Airlift l’a : pour un wiki ou une affiche.
snippet-page = Page d’installation
    .hint = La page de ce build. Tout chat, mail ou appareil photo l’ouvre.
snippet-raw-link = Lien d’installation
    .hint = Le lien même, avec un simple &. Seuls Safari et Appareil photo l’ouvrent.
snippet-sms = Message texte
    .hint = Court, et ouvre la page.

# What stands in the texts that people paste there
snippet-ready = { $title } { $version } est prêt à tester
snippet-how = À ouvrir dans Safari sur l’iPhone ou l’iPad.
snippet-install = Installer { $title } { $version }
snippet-page-title = Installer { $title }
snippet-page-version = Version { $version }
snippet-page-how = Ouvrez cette page dans Safari sur l’iPhone ou l’iPad. Après Installer, regardez l’écran d’accueil.
snippet-amp-page-how = Ouvrez cette page dans Safari sur l’iPhone ou l’iPad.
snippet-printed = Installer : { $link }
