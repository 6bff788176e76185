# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = ein Schlüssel und ein Text, etwa branch=main
pipeline-tag-bad-key = ein Schlüssel aus höchstens 32 Kleinbuchstaben, Ziffern und den Zeichen _ . -
pipeline-tag-bad-value = ein Text von einer Zeile und höchstens 200 Zeichen
pipeline-tags-too-many = Ein Build hat höchstens 16 Tags
# What --notes-from-git must be.
pipeline-range-expected = zwei Revisionen, etwa v1.4..HEAD
pipeline-notes-cut = Die Notizen sind länger als { SIZE($limit) }: Der Rest entfällt
# What git said stands last.
pipeline-no-git = Airlift konnte git nicht ausführen: { $error }
pipeline-no-repository = Kein Git-Repository in { $folder }: { $said }
pipeline-unknown-range = Git kennt die Commits { $range } nicht: { $said }
pipeline-unknown-range-fix = Ein Build-Server hat vielleicht nur einen Teil der Historie geladen: Lade sie ganz (fetch-depth: 0).
pipeline-no-commits = Keine Commits in { $range }: Die Notizen sind leer
pipeline-not-described = Das Fenster hat die Dateien genommen, aber nicht ihre Tags und Notizen
pipeline-not-kept = Tags und Notizen sind noch nicht auf der Festplatte gesichert: Airlift versucht es weiter, solange es läuft
# Services. Where they are.
service-elsewhere = Ein Dienst kann Airlift unter Linux mit systemd und unter macOS sein
service-no-home = Es gibt keinen Benutzerordner
service-as-root = Ein Dienst gehört einer Person: Rufe dies ohne root auf, oder ergänze --as-root
service-not-ours = Diesen Dienst hat Airlift nicht geschrieben und lässt ihn, wie er ist: { $path }
# What a service cannot be given.
service-no-text = Dieses Argument kann ein Dienst nicht haben: { $argument }
service-no-stdin = Ein Dienst hat keine Standardeingabe: --notes-file braucht eine Datei
service-no-file = Datei nicht gefunden: { $path }
service-not-written = Airlift konnte den Dienst nicht schreiben: { $error } ({ $path })
# The system's tool, and what it said.
service-tool-failed = { $tool } konnte es nicht: { $said }
service-installed = Installiert und gestartet: { $path }
service-says = Was er bereitstellt, steht in seinem Protokoll: { $log }
service-lingers = Er läuft, solange du angemeldet bist. Damit er auch sonst läuft: { $command }
service-removed = Beendet und entfernt: { $path }
service-absent = Kein Dienst ist installiert
service-runs = Läuft: { $path }
service-rests = Installiert, läuft aber nicht ({ $state }): { $path }
