# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = une clé et un texte, par exemple branch=main
pipeline-tag-bad-key = une clé de 32 minuscules, chiffres et caractères _ . - au plus
pipeline-tag-bad-value = un texte d’une ligne et de 200 caractères au plus
pipeline-tags-too-many = Un build a 16 tags au plus
# What --notes-from-git must be.
pipeline-range-expected = deux révisions, par exemple v1.4..HEAD
pipeline-notes-cut = Les notes dépassent { SIZE($limit) } : le reste est laissé de côté
# What git said stands last.
pipeline-no-git = Airlift n’a pas pu lancer git : { $error }
pipeline-no-repository = Aucun dépôt Git dans { $folder } : { $said }
pipeline-unknown-range = Git ne connaît pas les commits { $range } : { $said }
pipeline-unknown-range-fix = Un serveur de build n’a peut-être récupéré qu’une partie de l’historique : récupérez-le en entier (fetch-depth: 0).
pipeline-no-commits = Aucun commit dans { $range } : les notes sont vides
pipeline-not-described = La fenêtre a pris les fichiers, mais pas leurs tags ni leurs notes
pipeline-not-kept = Tags et notes pas encore enregistrés sur le disque : Airlift réessaie tant qu’il tourne
# Services. Where they are.
service-elsewhere = Airlift peut être un service sous Linux avec systemd et sous macOS
service-no-home = Il n’y a pas de dossier personnel
service-as-root = Un service appartient à une personne : lancez ceci sans root, ou ajoutez --as-root
service-not-ours = Airlift n’a pas écrit ce service et le laisse tel quel : { $path }
# What a service cannot be given.
service-no-text = Un service ne peut pas avoir cet argument : { $argument }
service-no-stdin = Un service n’a pas d’entrée standard : --notes-file demande un fichier
service-no-file = Fichier introuvable : { $path }
service-not-written = Airlift n’a pas pu écrire le service : { $error } ({ $path })
# The system's tool, and what it said.
service-tool-failed = { $tool } n’a pas pu le faire : { $said }
service-installed = Installé et démarré : { $path }
service-says = Son journal dit ce qu’il distribue : { $log }
service-lingers = Il tourne tant que votre session est ouverte. Pour qu’il tourne sans elle : { $command }
service-removed = Arrêté et retiré : { $path }
service-absent = Aucun service n’est installé
service-runs = En marche : { $path }
service-rests = Installé, mais à l’arrêt ({ $state }) : { $path }
