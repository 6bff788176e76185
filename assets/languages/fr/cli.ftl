# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version } ({ $build })
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text } ({ $inside })
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] prêt à installer
        [risky] peut échouer
       *[blocked] ne s’installera pas
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = Page web
cli-newest-build = Dernier build
cli-direct-link = Lien direct
cli-set-up-phone = Configurer
# The endpoint.
cli-not-started-in-time = Le serveur n’a pas démarré à temps
# Files.
cli-not-written = Airlift n’a pas pu écrire le fichier : { $error } ({ $path })
cli-sample-written = Build d’exemple écrit ; les téléphones ne l’installeront pas ({ $path })
# What an argument must be, behind what it is.
cli-no-data-folder = Aucune fenêtre d’Airlift n’est ouverte : il n’y a pas de dossier de données { $path }
cli-output-lost = Airlift n’a pas pu écrire toute la sortie : le disque est-il plein ?
cli-host-expected = une adresse comme 192.168.1.24, ou un nom comme studio.local
cli-announce-expected = yes ou no
cli-scope-expected = un réseau comme 203.0.113.0/24, une adresse, ou un nom comme builds.example.com
cli-reading-package = Lecture de chaque fichier : { $percent } %
