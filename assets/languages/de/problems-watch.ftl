# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airlift kann { $name } nicht beobachten
    .why = { $cause ->
        [not-found] Der Ordner ist nicht da: Er wurde bewegt oder gelöscht, oder sein Laufwerk ist nicht verbunden.
        [not-a-folder] Es ist eine Datei. Airlift beobachtet Ordner.
        [no-permission] Das System lässt diesen Benutzer den Ordner nicht lesen.
       *[failed] Das System meldete: { $detail }.
    }
    .fix = { $cause ->
        [not-found] Bring den Ordner zurück. Airlift sucht ihn weiter und macht dann von selbst weiter.
        [not-a-folder] Lass den Ordner beobachten, in dem die Datei liegt.
        [no-permission] Erlaube das Lesen in den Rechten des Ordners. Airlift macht von selbst weiter.
       *[failed] Prüfe das Laufwerk oder Netzlaufwerk. Airlift versucht es von selbst wieder.
    }
problem-watched-folder-full =
    .title = Nur { COUNT($taken) } der { COUNT($found) } Builds in { $name } wurden hinzugefügt
    .why = Es sind die zuletzt geschriebenen. So viele würden die Liste füllen.
    .fix = Füge ältere selbst hinzu, wenn du sie brauchst. Neue Builds erscheinen von selbst.
problem-watched-folders-many =
    .title = Airlift beobachtet höchstens { COUNT($limit) } Ordner
    .why = Jeder braucht ständig Speicher und Aufmerksamkeit des Systems.
    .fix = Beende die Beobachtung eines Ordners, oder beobachte einen, der mehrere enthält.
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airlift beobachtet { $name } nicht
    .why = „{ $pattern }“ ist kein Muster: { $detail }.
    .fix = Berichtige das Muster in settings.toml, zum Beispiel *.ipa, und starte Airlift neu.
