# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = Ordner beobachten …
watch-folder-title = Zu beobachtenden Ordner auswählen
watched-label = Beobachtete Ordner
watched-why = Neue und neu erstellte Builds in einem beobachteten Ordner werden von selbst hinzugefügt, sobald sie vollständig sind.
watched-add = Ordner hinzufügen
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] Änderungen erscheinen sofort
        [network-drive] Wird alle paar Sekunden durchgesehen, weil er auf einem Netzlaufwerk liegt
        [many-folders] Wird alle paar Sekunden durchgesehen, weil er sehr viele Ordner enthält
        [no-events] Wird alle paar Sekunden durchgesehen, weil das System keine Änderungen meldet: { $detail }
       *[beginning] Wird durchgesehen …
    }
# `$pattern` is such as *.ipa
watched-only = Nur { $pattern }
watched-stop = Nicht mehr beobachten
