# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = Kein Build in { $folder }
# How long phones install a build that is listed.
shelf-until = bis { $day }
shelf-removed = { $build } entfernt
# Label of a link.
shelf-manifest = Manifest
shelf-not-running = Mit diesem Datenordner läuft kein Airlift-Fenster
    .why = Diese Befehle steuern ein geöffnetes Fenster.
    .fix = Starte zuerst airlift, oder verwende airlift-cli serve.
shelf-reading = { $count ->
    [one] 1 Datei wird noch gelesen
   *[other] { $count } Dateien werden noch gelesen
}
shelf-removal-not-kept = Noch nicht auf der Festplatte gesichert: Airlift versucht es weiter, solange es läuft. Startet es vorher neu, ist der Build wieder da.
shelf-not-taken = { $count ->
    [one] Das Fenster konnte eine der Dateien nicht hinzufügen. Es zeigt den Grund, etwa fehlende Leserechte.
   *[other] Das Fenster konnte { COUNT($count) } der Dateien nicht hinzufügen. Es zeigt den Grund, etwa fehlende Leserechte.
}
shelf-not-kept = Noch nicht auf der Festplatte gesichert: Airlift versucht es weiter, solange es läuft. Startet es vorher neu, gehen die hinzugefügten Builds verloren.
shelf-still-reading = { $count ->
    [one] 1 Datei ist noch nicht in der Liste
   *[other] { $count } Dateien sind noch nicht in der Liste
}
