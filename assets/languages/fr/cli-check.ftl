# `check`: what is wrong, and how far a phone would get.

check-no-such-code = Ce code n’existe pas : { $code }
check-source = Source : { $source }.
check-testers-may-see = Les testeurs peuvent voir : « { $symptom } »
check-no-certificate = Ce fichier ne contient pas de certificat ({ $path })
check-file-needs-no-window = Pour vérifier un fichier sans la fenêtre : airlift-cli check --self FICHIER
check-shelf-empty = La liste est vide : ajoutez d’abord un build
check-cannot-be-served = Airlift ne peut pas diffuser le fichier
check-stopped = Arrêté avant la fin

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }.
check-place = Ligne { $line }, colonne { $column }
check-link = Ligne { $line } : { $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title } : { $piece }
check-with-place = { $title } (ligne { $line }, colonne { $column })
check-took = { SAID($title) } ({ $took } ms)

# The last line.
check-not-judged = Non vérifié : Airlift n’a rien pu télécharger de l’adresse
check-nothing-wrong = Aucun problème trouvé
check-may-fail = { $risks ->
        [one] { $risks } problème peut
       *[other] { $risks } problèmes peuvent
    } faire échouer l’installation
check-blocked = { $blocks ->
        [one] { $blocks } problème empêche
       *[other] { $blocks } problèmes empêchent
    } l’installation
check-some-blocked = { $blocks } sur { $problems ->
        [one] { $problems } problème
       *[other] { $problems } problèmes
    } : installation empêchée

# What a tester saw.
check-no-such-symptom = Aucun problème connu ne correspond. Saisissez le texte exact du téléphone.
check-cause = { SAID($cause) } ({ $state ->
        [excluded] écartée
        [open] possible
        [proven] trouvée
       *[suspected] probable
    })
check-ruled-out = Écartées :
check-follows-first = Airlift ne suit que les { $taken } premiers liens sur { $count }
