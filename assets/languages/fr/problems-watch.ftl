# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airlift ne peut pas surveiller { $name }
    .why = { $cause ->
        [not-found] Le dossier n’est pas là : il a été déplacé ou supprimé, ou son disque n’est pas connecté.
        [not-a-folder] C’est un fichier. Airlift surveille des dossiers.
        [no-permission] Le système ne laisse pas cet utilisateur lire le dossier.
       *[failed] Le système a répondu : { $detail }.
    }
    .fix = { $cause ->
        [not-found] Remettez le dossier en place. Airlift le cherche toujours et reprend tout seul.
        [not-a-folder] Surveillez le dossier qui contient le fichier.
        [no-permission] Autorisez la lecture dans les permissions du dossier. Airlift reprend tout seul.
       *[failed] Vérifiez le disque ou le lecteur réseau. Airlift réessaie tout seul.
    }
problem-watched-folder-full =
    .title = Seuls { COUNT($taken) } des { COUNT($found) } builds de { $name } ont été ajoutés
    .why = Ce sont les derniers écrits. Autant de builds rempliraient la liste.
    .fix = Ajoutez vous-même les plus anciens s’il le faut. Les nouveaux apparaissent tout seuls.
problem-watched-folders-many =
    .title = Airlift surveille au plus { COUNT($limit) } dossiers
    .why = Chacun occupe en permanence la mémoire et le système.
    .fix = Cessez d’en surveiller un, ou surveillez un dossier qui en contient plusieurs.
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airlift ne surveille pas { $name }
    .why = « { $pattern } » n’est pas un motif : { $detail }.
    .fix = Corrigez le motif dans settings.toml, par exemple *.ipa, puis relancez Airlift.
