# The window: what its parts are called and say.

# Tooltip of the gear.
settings = Réglages
# Title in the settings menu.
appearance = Apparence
# Light or dark as the system.
theme-system = Comme le système
# Always light.
theme-light = Clair
# Always dark.
theme-dark = Sombre
# A switch: the computer does not go to sleep by itself then.
keep-awake = Éviter la veille pour les téléphones
# What the system shows of who keeps it awake.
keep-awake-reason = Des téléphones téléchargent un build
# Hint of the search field.
search = Rechercher un build
# Nothing matches the search.
nothing-found = Aucun build ne correspond
# Empties the search field.
clear-search = Effacer la recherche
# Opens the file dialog.
add-builds = Ajouter des builds…
# The menu bar of macOS: Apple's own words.
menu-file = Fichier
menu-edit = Édition
menu-window = Fenêtre
menu-close = Fermer la fenêtre
menu-quit = Quitter Airlift
menu-undo = Annuler
menu-redo = Rétablir
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner
menu-minimise = Placer dans le Dock
# Title of that dialog.
choose-builds = Choisir des builds
# Name of the file filter.
builds-filter = Builds iOS
# Name of the sidebar's list.
show-builds = Afficher tous les builds
# Tooltip of the mark of a build whose file is gone.
mark-missing = Fichier introuvable
# Tooltip of the mark of a build whose file is broken.
mark-broken = Fichier illisible
# Tooltip of the spinner.
mark-reading = Lecture…
# Tabs.
overview = Aperçu
# Tabs.
manifest = Manifeste
# Tabs.
checks = Vérifications
# Tooltip of the three dots.
more = Plus
# Copies the link of the code that is shown.
copy-link = Copier le lien
# Shows the code.
show-qr = Afficher le code QR
# Inspects the file again.
recheck = Revérifier le fichier
# The same, in the Checks tab.
check-again = Revérifier
# Takes the build off the shelf.
remove = Retirer
# Finds the file of a missing build.
locate = Localiser…
# Title of that dialog.
locate-title = Où est ce build maintenant ?
# Copies the identifier.
copy-identifier = Copier l’identifiant
# The banner over a missing file.
file-missing = Le fichier n’est plus à sa place : les téléphones ne peuvent pas le télécharger
# Verdict of a missing file.
verdict-missing = Fichier introuvable
# Verdict of a broken file.
verdict-broken = Fichier illisible
# Verdict while a changed file is read.
verdict-reading = Fichier modifié : nouvelle vérification
# Cards.
signing = Signature
# Cards.
app = App
# Cards.
contents = Contenu
# Cards.
notes = Notes pour les testeurs
# Facts.
profile = Profil
# Facts.
type = Type
# Facts.
team = Équipe
# Facts.
certificate = Certificat
# Facts.
version = Version
# Facts.
build = Build
# Facts.
needs = Demande
# Facts.
runs-on = Pour
# Facts.
size-label = Taille
# Facts.
sha256 = SHA-256
# Facts.
architecture = Architecture
# Facts.
built-with = Créé avec
# Facts.
sdk = SDK
# Facts.
extensions = Extensions
# Facts.
frameworks = Frameworks
# Facts.
languages = Langues
# A fact that the package does not tell.
unknown = Non indiqué
# There are none of these.
none = Aucun
# The hash of the package is not known yet.
not-hashed = Pas encore calculé
# The signing card of a build without a profile.
no-profile = Ce build n’a pas de profil d’approvisionnement
# Opens the notes for editing.
edit-notes = Modifier les notes
# Hint in the empty notes.
notes-hint = À tester : texte affiché sur la page d’installation
# Ends editing the notes.
save-notes = Enregistrer
# Ends editing without saving.
cancel = Annuler
# Findings.
blocks = Empêche l’installation
# Findings.
may-fail = Peut échouer
# Findings.
good-to-know = Bon à savoir
# Findings.
passed = Réussi
# Nothing to report.
no-findings = Rien à signaler sur ce build
# Manifest.
files = Fichiers
# Manifest.
undo = Annuler
# Manifest.
redo = Rétablir
# Manifest.
import = Importer…
# Manifest.
export = Exporter…
# Title of the import dialog.
import-title = Choisir un manifeste à importer
# Title of the export dialog.
export-title = Exporter le manifeste
# Name of the manifest filter.
manifest-filter = Manifestes
# Why Undo cannot be used.
nothing-to-undo = Rien à annuler
# Why Redo cannot be used.
nothing-to-redo = Rien à rétablir
# Chunk hashes.
hashes = Hachages par bloc (SHA-256, 10 Mio)
# What they are good for.
hashes-why = Sur un Wi-Fi faible, seules les parties abîmées sont téléchargées à nouveau.
# Back to the build's own values.
reset-all = Tout réinitialiser
# Back to the build's own value.
reset = Revenir à la valeur du build
# Mends a note.
use-own = Utiliser la valeur de l’app
# The form, where form and preview do not fit side by side.
form = Formulaire
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = Copier le manifeste
# The right panel.
install = Installation
# Segments.
install-page-name = Page web
# Segments.
direct-link = Lien direct
# Segments.
set-up-phone = Configurer
# Hints.
install-page-hint = Ouvre une page avec le bouton Installer. Un nouveau téléphone voit d’abord les étapes de configuration.
# Hints.
direct-link-hint = Ouvre tout de suite la demande d’installation. Pour les téléphones qui font déjà confiance à Airlift.
# Hint, when the code leads elsewhere.
direct-link-through-page = Le lien direct est trop long pour être scanné. Ce code ouvre la page d’installation.
# Hints.
set-up-hint = Une fois par téléphone : installe le certificat d’Airlift. Comparez cette empreinte avec celle dans Réglages.
# Shows the poster.
full-screen = Plein écran
# Name of the fingerprint.
fingerprint = Empreinte SHA-256
# Copies the fingerprint.
copy-fingerprint = Copier l’empreinte
# There is no fingerprint of ours.
own-certificate = Votre propre certificat est utilisé : les téléphones n’ont pas besoin de configuration.
# Saves the code.
save-png = Enregistrer en PNG…
# Saves the code.
save-svg = Enregistrer en SVG…
# Title of the dialogs that save the code.
save-code-title = Enregistrer le code QR
# Instead of a code.
no-code-starting = Préparation…
# Instead of a code.
no-code-missing = Fichier introuvable : localisez-le pour avoir un code
# Instead of a code.
no-code-broken = Fichier illisible : il n’y a rien à installer
# Instead of a code.
no-code-reading = Vérification du fichier modifié…
# Instead of a code.
no-code-network = Aucun réseau : connectez-vous au Wi-Fi des téléphones
# Instead of a code.
no-code-long = Le lien est trop long pour un code : copiez-le
# Closes the drawer.
close = Fermer
# The list of phones.
phones = Téléphones
# No phone yet.
no-phones = Les téléphones apparaissent ici dès qu’ils scannent le code.
# Leads to the set-up segment.
show-how = Voir comment
# Poster.
poster-scan = Scannez avec l’appareil photo de l’iPhone.
# Poster.
poster-tap = Touchez Installer, puis allez à l’écran d’accueil.
# Poster.
poster-wifi = Utilisez le même Wi-Fi que cet ordinateur.
# Poster.
poster-first = Première fois avec ce téléphone ?
# Poster.
poster-first-how =
    Scannez d’abord ce petit code.
    La configuration prend environ une minute.
# Poster.
poster-set-up-scan = Touchez Télécharger, puis installez le profil dans Réglages.
# Poster.
poster-set-up-trust = Activez la confiance pour Airlift dans Informations.
# Poster.
esc = Échap
# Poster.
to-close = pour fermer
# Empty state.
drop-here = Déposez un .ipa ici
# Empty state.
drop-why = Ou tout un dossier de builds. Rien ne quitte votre réseau.
# Empty state where the desktop delivers no drops.
choose-here = Choisissez un .ipa
# Empty state where the desktop delivers no drops.
no-drops = Le glisser-déposer ne marche pas ici : choisissez un fichier
# Empty state, in Windows as administrator.
no-drops-as-administrator = Windows bloque le glisser-déposer tant qu’Airlift tourne en administrateur : choisissez un fichier
# Empty state.
choose-ipa = Choisir un .ipa…
# Empty state.
try-sample = Essayer un exemple
# Drop overlay.
drop-join = Airlift les ajoute et les vérifie.
# Drop overlay.
drop-joins = Airlift l’ajoute et le vérifie.
# Drop overlay.
drop-other = Airlift ouvre les fichiers .ipa
# Drop overlay.
drop-other-why = Déposer ceux-ci ne fait rien.
# Endpoint menu.
address-in-links = Adresse dans les liens
# The address cannot be changed.
set-at-start = Définie au lancement d’Airlift
# Endpoint menu.
airlift-chooses = Airlift choisit
# Endpoint menu.
phones-may-not-reach = En général, les téléphones n’y arrivent pas.
# Endpoint menu.
public-address-in-use = Les liens utilisent l’adresse publique de votre proxy.
# Endpoint menu.
name-caveat = Marche dans Safari, mais les réseaux de bureau le bloquent souvent.
# Instead of a code.
no-set-up-code = Il n’y a rien à configurer
# Endpoint menu.
named-by-certificate = Les liens utilisent le nom de votre certificat.
# The right panel, behind a proxy.
no-set-up = Les liens utilisent l’adresse de votre proxy. Les téléphones lui font confiance, sans configuration.
# Endpoint menu.
no-address = Cet ordinateur n’a pas d’adresse à la portée d’un téléphone.
# Notices.
undo-remove = Annuler
show-build = Afficher
# Facts of a provisioning profile that was dropped.
profile-name = Nom
profile-app-id = App ID
profile-team = Équipe
profile-devices = Appareils
profile-all-devices = Tous les appareils
profile-until = Expire
profile-certificate = Certificat
profile-more = { $count ->
        [one] et { COUNT($count) } autre
       *[other] et { COUNT($count) } autres
    }
# Takes the build out of an archive that holds it, and adds it.
take-out = Extraire et ajouter
# Text rather than a file is being dragged.
drop-no-file = Ce n’est pas un fichier
# A link rather than a file is being dragged.
drop-web = C’est une adresse web : téléchargez d’abord le fichier
# Tabs.
devices = Appareils
# Cards.
permissions = Accès demandés
# The app states no usage description.
no-permissions = Aucune raison indiquée : iOS ferme l’app si elle demande des données privées
# A usage description without text.
empty-permission = Raison vide : iOS ferme l’app quand elle demande l’accès
# Cards.
requirements = Configuration requise
# Facts.
hardware = Exige
# Facts.
must-lack = Exclut
# Facts.
background = Arrière-plan
# Facts.
opens-links = Ouvre les liens
# Facts.
connections = Connexions
# Cards.
look-closer = Voir de plus près
# Opens a property list.
show-info = Afficher Info.plist
# Opens a property list.
show-entitlements = Afficher les droits (entitlements)
# Opens a property list.
show-profile = Afficher le profil
# Opens the choice of another build.
compare-with = Comparer avec…
# Cards.
signature = Signature
# Facts.
identifier = Identifiant
# Facts.
signed-by = Signé par
# Facts.
signed-at = Signé le
# Facts.
trust = Émis par
# Facts.
hashes-used = Hachages
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = Droits (entitlements)
# Signed without a certificate.
nobody = Aucun certificat
# The program carries no signature.
no-signature = Le programme n’a pas de signature de code
# There is no program whose signature could be told.
no-program = Airlift n’a pas pu lire le programme
# Compares the files with the signature.
verify = Vérifier la signature
# The same once more.
verify-again = Vérifier à nouveau
# What verifying does.
verify-why = Compare chaque fichier avec la signature
# Part of a package that could not be compared.
not-checked = Non vérifié
# Sizes; facts.
on-phone = Sur le téléphone
# Sizes; facts.
download = Téléchargement
# Parts that were put together because each is too small to draw.
smaller-parts = Parties plus petites
# Cards.
duplicates = Doublons
# Cards.
uncompressed = Non compressé
# Cards.
leftovers = Fichiers inutiles
# What leftovers are.
leftovers-why = Seuls les développeurs en ont besoin
# Cards.
inside = À l’intérieur
# No bundle inside the app.
nothing-inside = Ni extensions, ni frameworks, ni bibliothèques
# Hint of a search field.
search-bundles = Rechercher une extension ou un framework
# Nothing matches what was typed.
nothing-matches = Aucun résultat
# State of a bundle.
own-profile = Profil propre
# State of a bundle.
no-own-profile = Pas de profil propre
# State of a bundle.
signed = Signé
# State of a bundle.
part-not-signed = Non signé
# Facts.
path = Chemin
# Facts.
extension-point = Étend
# Facts.
needs-system = Système minimal
# Hint of the field on the Devices tab.
paste-udid = Rechercher, ou coller un UDID
# The same where there is no list to search.
paste-udid-only = Coller un UDID
# What was pasted was a UDID once.
udid-of-other-length = Ce n’est pas un UDID : { $digits } lettres et chiffres au lieu de 24 ou 40
udid-with-letter = Ce n’est pas un UDID : un UDID ne contient jamais « { $letter } »
udid-copy-again = Copiez-le à nouveau depuis Réglages sur le téléphone, le Finder ou Xcode.
# Copies a list.
copy-all = Tout copier
# Answers.
device-listed = Ce téléphone est dans le profil
# Answers.
device-covered = Ce téléphone est couvert : le profil autorise tous les appareils
# Answers.
device-not-listed = Pas dans le profil : l’app ne s’y installera pas
# What to do then.
device-not-listed-fix = Ajoutez l’appareil à votre compte Apple, renouvelez le profil et exportez à nouveau.
# States of the Devices tab.
devices-any = Tout appareil
# States of the Devices tab.
any-device-why = Un profil d’entreprise ne liste aucun appareil : le build s’installe sur tous les téléphones de votre entreprise.
# States of the Devices tab.
store-devices = Aucun appareil
# States of the Devices tab.
store-devices-why = Un profil App Store ne liste aucun appareil : les téléphones reçoivent ce build par TestFlight ou l’App Store, pas d’ici.
# States of the Devices tab.
no-devices = Aucun appareil
# States of the Devices tab.
no-devices-why = Le profil ne liste aucun appareil : aucun téléphone ne peut installer ce build.
# States of the Devices tab.
no-profile-why = Sans profil, pas de liste d’appareils : aucun téléphone ne peut installer ce build.
# Property lists.
search-keys = Rechercher dans les clés et valeurs
# Property lists.
reading-list = Lecture…
# Property lists.
list-empty = La liste est vide
# Property lists.
copy-value = Copier la valeur
# Property lists.
copy-key-path = Copier le chemin de la clé
# Property lists.
copy-as-xml = Copier en XML
# Title of the comparison.
compare = Comparer
# Comparison.
copy-as-text = Copier en texte
# Comparison.
other-build = Autre build…
# Hint of a search field.
search-other = Rechercher un autre build
# Comparison.
swap = Échanger les builds
# Comparison.
added = Ajouté
# Comparison.
removed = Supprimé
# Comparison.
changed = Modifié
# Comparison.
no-difference = Airlift n’a trouvé aucune différence
# Comparison.
no-other-build = Il n’y a pas d’autre build dans la liste
# Header.
name-language = Nom dans d’autres langues
# Header.
own-name = Celui de l’app
# Menu row that opens the self-test.
try-as-phone = Simuler un téléphone…
# Title of the self-test.
try-as-phone-title = Simuler un téléphone
# Rehearsal.
run-again = Relancer
# Rehearsal.
self-test-begins = Démarrage…
# Rehearsal.
nothing-to-try = Airlift ne diffuse pas ce build
# Why that may be, and what to do.
nothing-to-try-why = Le fichier est introuvable ou en cours de lecture, ou il n’y a pas de réseau. Vérifications et l’état en haut à droite le disent. Relancez ensuite.
# Rehearsal, of a line that was not come to.
not-tried = Non essayé
# Rehearsal, read aloud.
line-passed = Réussi
# Rehearsal, read aloud.
line-risky = Peut échouer sur un téléphone
# Rehearsal, read aloud.
line-failed = Échoue sur un téléphone

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = Démarrage…
endpoint-no-network = Aucun réseau
endpoint-strained = Les nouveaux téléphones doivent attendre
endpoint-runs = { $serving ->
        [true] Diffusion
       *[false] Prêt
    }{ $place ->
        [proxy] {" "}via un proxy
        [wifi] {" "}sur le Wi-Fi
        [ethernet] {" "}sur Ethernet
        [loopback] {" "}sur cet ordinateur seulement
        [link-local] , sans adresse du réseau
       *[network] {" "}sur le réseau
    }
interface-wifi = Wi-Fi
interface-ethernet = Ethernet
interface-other = Réseau
interface-vpn = VPN
interface-virtual = Machines virtuelles
interface-container = Conteneurs
interface-link-local = Auto-attribuée
interface-loopback = Cet ordinateur seulement
# 8443 is taken: using 8444
taken-port = Port { $taken } occupé : { $used } utilisé
# 41 done · The package downloads as it should
self-test-running = { $done } terminées · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds } s
# A name with its shortcut, for a tooltip.
with-shortcut = { $name } ({ $shortcut })

# How a build is signed, and what it needs.
signing-development = Développement
signing-ad-hoc = Ad Hoc
signing-enterprise = Interne (Enterprise)
signing-app-store = App Store
signing-none = Non signé
signing-badge-all = { $kind } · tous les appareils
signing-badge = { $kind } · { $devices ->
        [one] { COUNT($devices) } appareil
       *[other] { COUNT($devices) } appareils
    }
system-or-later = { $system } { $minimum } ou ultérieur
two-languages = { $first }, { $second }
two-languages-and-more = { $first }, { $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = Exemple : les appareils ne l’installeront pas
verdict-ready = Prêt à installer
verdict-ready-but = Prêt
verdict-lacking = { $how ->
        [all] { $known ->
            [one] pas pour l’appareil connu
           *[other] pour aucun des { $known } appareils connus
        }
       *[some] pas pour { $count } des { $known } appareils connus
    }
lacking-device = Pas dans ce profil : { LIST($names) }. Les testeurs ne voient pas ceci.
lacking-devices = { $count } appareils connus ne sont pas dans ce profil. Les testeurs ne voient pas ceci.
show-devices = Afficher les appareils
phones-of-build = Ce build
phones-of-all = Tous les builds
verdict-risky-one = Peut échouer : { $title }
verdict-risky = Peut échouer : { $count ->
        [one] { COUNT($count) } risque
       *[other] { COUNT($count) } risques
    }
verdict-blocked = { $count ->
        [one] { $count } problème empêche l’installation
       *[other] { $count } problèmes empêchent l’installation
    }
verdict-mark-blocked = Bloqué

# Fields of the manifest.
field-title = Titre
field-subtitle = Sous-titre
field-bundle-identifier = Bundle ID
field-platform = Plateforme
field-package = Paquet
field-icon-57 = Icône, 57 px
field-icon-512 = Icône, 512 px
field-hashes = Hachages par bloc
platform-ios = iOS et iPadOS
fields-differ = { $count ->
        [0] Tous les champs correspondent au build
        [one] { $count } champ diffère du build
       *[other] { $count } champs diffèrent du build
    }
warnings = { $count ->
        [one] { COUNT($count) } avertissement
       *[other] { COUNT($count) } avertissements
    }
hashing = Calcul · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = { $count } aujourd’hui
older-phones = Voir les précédents ({ $count })
drop-builds = Déposez pour ajouter { $count ->
        [one] { $count } build
       *[other] { $count } builds
    }
drop-folder = Déposez pour ajouter les builds de { $name }
drop-folders = Déposez pour ajouter les builds de { $count } dossiers
drop-gone = { $name } n’est plus là
and-more = et { $count } de plus
no-version = Sans version
copy-address = Copier l’adresse : { $label }
issued = Émis le { $date }
expired-on = {" "}· { $of ->
        [profile] profil expiré le
        [certificate] certificat expiré le
       *[bundle] une extension a expiré le
    } { $date }
expires-on = {" "}· { $of ->
        [profile] le profil expire le
        [certificate] le certificat expire le
       *[bundle] une extension expire le
    } { $date }
xcode = Xcode { $version }
code-of = Code QR : { $name }
step-drop = Déposez
    .how = Airlift vérifie le build et commence à le diffuser.
step-scan = Scannez
    .how = Sur le même Wi-Fi, pointez l’appareil photo de l’iPhone vers le code.
step-install = Installez
    .how = Une touche, et l’app est sur l’écran d’accueil.

# Property lists, sizes, signatures, comparisons.
file-count = { $count ->
        [one] { COUNT($count) } fichier
       *[other] { COUNT($count) } fichiers
    }
property-list = Profil d’approvisionnement
list-rows = Liste de propriétés, { $count ->
        [one] { COUNT($count) } ligne
       *[other] { COUNT($count) } lignes
    }
found-count = Résultats : { COUNT($count) }
size-map = Carte des tailles, { $count ->
        [one] { COUNT($count) } partie
       *[other] { COUNT($count) } parties
    }
size-tile = { $path } : { $size }, { $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = Tout afficher ({ COUNT($count) })
and-more-files = et { $count ->
        [one] { COUNT($count) } autre fichier
       *[other] { COUNT($count) } autres fichiers
    }
could-be-saved = { SIZE($size) } à gagner
stored-whole = { SIZE($size) } dans le téléchargement
size-times = { COUNT($count) } × { SIZE($size) }
transport-https-only = HTTPS seulement
transport-open = HTTP en clair partout
transport-web = HTTP en clair dans les vues web
transport-local = HTTP en clair sur le réseau local
transport-exceptions = { $more ->
        [0] exception pour { $first }
       *[other] exceptions pour { $first } + { $more }
    }
authority-ad-hoc = Signé sans certificat
authority-other = Pas d’Apple
authority-invalid = Signature non valide
signature-not-read = Airlift n’a pas lu la signature du programme : { SAID($why) }
entitlements-both = XML et DER
entitlements-xml = XML seulement
entitlements-der = DER seulement
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· chiffré
slice-not-signed = {" "}· non signé
verifying-begins = Vérification…
verifying = Vérification · { PERCENT($percent) }
verified-all = { $count ->
        [one] { COUNT($count) } fichier correspond
       *[other] { COUNT($count) } fichiers correspondent
    }
verified-some = { $differing ->
        [one] { COUNT($differing) } fichier ne correspond pas
       *[other] { COUNT($differing) } fichiers ne correspondent pas
    }, { COUNT($matching) } oui
missing = Manquant
difference-not-signed = Non signé
devices-count = { $count ->
        [one] { COUNT($count) } appareil
       *[other] { COUNT($count) } appareils
    }
devices-shown = { COUNT($shown) } sur { $all ->
        [one] { COUNT($all) } appareil
       *[other] { COUNT($all) } appareils
    }
copy-of = Copier { $text }
compare-this-with = Comparer avec { $name } { $version }
compare-which = { $name } { $version } avec…
language-of-region = { $name } ({ $region })
name-in = Nom ({ $language })

# Times.
ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = { $count ->
        [one] il y a { $count } h
       *[other] il y a { $count } h
    }
ago-yesterday = Hier
ago-yesterday-inline = hier
ago-days = il y a { $count } jours
ago-weeks = il y a { $count } semaines
life-left = { $days ->
        [0] Moins d’un jour restant
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] Expire dans moins d’un jour
            [one] Expire dans { $days } jour
           *[other] Expire dans { $days } jours
        }
        [certificate] { $days ->
            [0] Le certificat expire dans moins d’un jour
            [one] Le certificat expire dans { $days } jour
           *[other] Le certificat expire dans { $days } jours
        }
       *[bundle] { $days ->
            [0] Une extension expire dans moins d’un jour
            [one] Une extension expire dans { $days } jour
           *[other] Une extension expire dans { $days } jours
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] Vient d’expirer
            [one] Expiré depuis { $days } jour
           *[other] Expiré depuis { $days } jours
        }
        [certificate] { $days ->
            [0] Le certificat vient d’expirer
            [one] Certificat expiré depuis { $days } jour
           *[other] Certificat expiré depuis { $days } jours
        }
       *[bundle] { $days ->
            [0] Une extension vient d’expirer
            [one] Une extension expirée depuis { $days } jour
           *[other] Une extension expirée depuis { $days } jours
        }
    }
life-left-years = { COUNT($years) } ans restants
life-expires-years = { $of ->
        [profile] Expire dans { COUNT($years) } ans
        [certificate] Le certificat expire dans { COUNT($years) } ans
       *[bundle] Une extension expire dans { COUNT($years) } ans
    }
life-expired-years = { $of ->
        [profile] { $years ->
            [one] Expiré depuis { $years } an
           *[other] Expiré depuis { $years } ans
        }
        [certificate] { $years ->
            [one] Certificat expiré depuis { $years } an
           *[other] Certificat expiré depuis { $years } ans
        }
       *[bundle] { $years ->
            [one] Une extension expirée depuis { $years } an
           *[other] Une extension expirée depuis { $years } ans
        }
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = Extension
bundle-watch-app = App Watch
bundle-app-clip = App Clip
bundle-framework = Framework
bundle-library = Bibliothèque
bundle-on-demand-resources = Ressources à la demande
part-program = Programme
part-framework = Frameworks
part-extension = Extensions
part-assets = Catalogues d’assets
part-media = Médias et polices
part-localization = Langues
part-signature = Signature
part-other = Autre
leftover-debug-symbols = Symboles de débogage
leftover-swift-module = Module Swift
leftover-headers = En-têtes
leftover-static-library = Bibliothèque statique
leftover-system-litter = Résidus du système

# A value of a property list in one line.
list-items = { $count ->
        [one] { COUNT($count) } élément
       *[other] { COUNT($count) } éléments
    }
list-keys = { $count ->
        [one] { COUNT($count) } clé
       *[other] { COUNT($count) } clés
    }
list-bytes = { $count ->
        [one] { COUNT($count) } octet
       *[other] { COUNT($count) } octets
    }

# What a phone is doing.
stage-since = { SAID($what) } · { $ago }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/s

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = Afficher dans le dossier
copy-path = Copier le chemin

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = De quelle app s’agit-il ?
apps-in-manifest = { $count ->
    [one] Le manifeste contient 1 app.
   *[other] Le manifeste contient { COUNT($count) } apps, et aucune n’est à coup sûr ce build.
}
