# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Prêt
shelf-mark-may-fail = Incertain
shelf-mark-blocked = Bloqué
shelf-mark-missing = Manquant
# A chip, for screen readers.
shelf-chip = { $mark } : { COUNT($count) }
shelf-count = { $count ->
    [one] Un build
   *[other] { COUNT($count) } builds
}
shelf-count-of = { COUNT($shown) } sur { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Fichier le plus récent d’abord
    [name] Nom
   *[version] Version la plus récente d’abord
}
shelf-order-spoken = Ordre : { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] Un build plus ancien
   *[other] { COUNT($count) } builds plus anciens
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, un build
   *[other] { $app }, { COUNT($count) } builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] Un build sélectionné
   *[other] { COUNT($count) } builds sélectionnés
}
shelf-clear-marked = Effacer la sélection
shelf-copy-links = Copier les liens
shelf-no-links = Aucun de ces builds n’est mis à disposition
shelf-remove-marked = Retirer…
shelf-remove-title = { $count ->
    [one] Retirer ce build de la liste ?
   *[other] Retirer { COUNT($count) } builds de la liste ?
}
shelf-remove-why = Les fichiers restent à leur place. Les liens ne fonctionneront plus.
shelf-compare-both = Comparer les deux
shelf-export-manifests = Exporter les manifestes…
shelf-export-manifests-title = Choisissez un dossier pour les manifestes

# What came of many files that were brought at once.
import-added = { $count ->
    [one] 1 ajouté
   *[other] { COUNT($count) } ajoutés
}
import-known = { $count ->
    [one] 1 déjà dans la liste
   *[other] { COUNT($count) } déjà dans la liste
}
import-refused = { $count ->
    [one] 1 illisible
   *[other] { COUNT($count) } illisibles
}
import-from = { COUNT($count) } fichiers de « { $folder } » · { $when }
import-files = { COUNT($count) } fichiers · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] Disparus entre-temps
    [no-permission] Lecture non autorisée
    [no-permission-on-macos] Lecture non autorisée
    [link-of-another-user] Lien d’un autre utilisateur
    [not-a-file] Pas des fichiers
    [folder] Dossiers
    [empty-file] Vides
    [not-a-zip] Pas une archive zip
    [something-else] Autre type de fichier
    [zip-truncated] Tronqués
    [zip-damaged] Endommagés
    [zip-encrypted] Protégés par un mot de passe
    [zip-too-many-entries] Trop de fichiers
    [no-payload] Aucune app
    [payload-empty] Payload est vide
    [payload-in-folder] Compressés un dossier trop haut
    [no-info-plist] Pas d’Info.plist
    [info-plist-damaged] Info.plist endommagé
    [no-bundle-identifier] Pas d’identifiant
   *[other] Illisibles
}
# The same, for screen readers.
import-reason-spoken = { $count ->
    [one] { $title }, un fichier
   *[other] { $title }, { COUNT($count) } fichiers
}
import-copy-list = Copier la liste
import-more = { $count ->
    [one] 1 de plus
   *[other] { COUNT($count) } de plus
}
import-show-last = Afficher le dernier résultat
import-reading = Lecture : { COUNT($done) } sur { COUNT($all) }…
import-stop = Arrêter
done = Terminé
try-again = Réessayer

# What screen readers say by themselves.
announced-copied = Copié
announced-progress = Téléchargement vers { $name }
announced-phone = { $name } : { SAID($what) }
announced-more = { $count ->
    [one] { $said }. Un autre message.
   *[other] { $said }. { COUNT($count) } autres messages.
}
