# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = Bereit
shelf-mark-may-fail = Unsicher
shelf-mark-blocked = Blockiert
shelf-mark-missing = Fehlt
# A chip, for screen readers.
shelf-chip = { $mark }: { COUNT($count) }
shelf-count = { $count ->
    [one] Ein Build
   *[other] { COUNT($count) } Builds
}
shelf-count-of = { COUNT($shown) } von { COUNT($all) }
# The order of the list.
shelf-order = { $order ->
    [time] Neueste Datei zuerst
    [name] Name
   *[version] Neueste Version zuerst
}
shelf-order-spoken = Reihenfolge: { $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
    [one] Ein älterer Build
   *[other] { COUNT($count) } ältere Builds
}
# Rows, for screen readers.
shelf-group = { $count ->
    [one] { $app }, ein Build
   *[other] { $app }, { COUNT($count) } Builds
}
# The bar while several builds are marked.
shelf-marked = { $count ->
    [one] Ein Build ausgewählt
   *[other] { COUNT($count) } Builds ausgewählt
}
shelf-clear-marked = Auswahl aufheben
shelf-copy-links = Links kopieren
shelf-no-links = Keiner dieser Builds wird bereitgestellt
shelf-remove-marked = Entfernen …
shelf-remove-title = { $count ->
    [one] Diesen Build aus der Liste entfernen?
   *[other] { COUNT($count) } Builds aus der Liste entfernen?
}
shelf-remove-why = Die Dateien bleiben, wo sie sind. Die Links funktionieren nicht mehr.
shelf-compare-both = Beide vergleichen
shelf-export-manifests = Manifeste exportieren …
shelf-export-manifests-title = Ordner für die Manifeste auswählen

# What came of many files that were brought at once.
import-added = { $count ->
    [one] 1 hinzugefügt
   *[other] { COUNT($count) } hinzugefügt
}
import-known = { $count ->
    [one] 1 schon in der Liste
   *[other] { COUNT($count) } schon in der Liste
}
import-refused = { $count ->
    [one] 1 nicht lesbar
   *[other] { COUNT($count) } nicht lesbar
}
import-from = { COUNT($count) } Dateien aus „{ $folder }“ · { $when }
import-files = { COUNT($count) } Dateien · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] Inzwischen verschwunden
    [no-permission] Lesen nicht erlaubt
    [no-permission-on-macos] Lesen nicht erlaubt
    [link-of-another-user] Link eines anderen Benutzers
    [not-a-file] Keine Dateien
    [folder] Ordner
    [empty-file] Leer
    [not-a-zip] Keine Zip-Datei
    [something-else] Andere Art von Datei
    [zip-truncated] Abgeschnitten
    [zip-damaged] Beschädigt
    [zip-encrypted] Mit Passwort geschützt
    [zip-too-many-entries] Zu viele Dateien enthalten
    [no-payload] Keine App enthalten
    [payload-empty] Payload ist leer
    [payload-in-folder] Einen Ordner zu hoch gepackt
    [no-info-plist] Keine Info.plist
    [info-plist-damaged] Info.plist ist beschädigt
    [no-bundle-identifier] Keine Bundle-ID
   *[other] Nicht lesbar
}
# The same, for screen readers.
import-reason-spoken = { $count ->
    [one] { $title }, eine Datei
   *[other] { $title }, { COUNT($count) } Dateien
}
import-copy-list = Liste kopieren
import-more = { $count ->
    [one] 1 weitere
   *[other] { COUNT($count) } weitere
}
import-show-last = Letztes Ergebnis anzeigen
import-reading = { COUNT($done) } von { COUNT($all) } gelesen …
import-stop = Stoppen
done = Fertig
try-again = Erneut versuchen

# What screen readers say by themselves.
announced-copied = Kopiert
announced-progress = Download auf { $name }
announced-phone = { $name }: { SAID($what) }
announced-more = { $count ->
    [one] { $said }. Eine weitere Meldung.
   *[other] { $said }. { COUNT($count) } weitere Meldungen.
}
