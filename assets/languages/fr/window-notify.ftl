# Réglages › Notifications : ce que montre le bureau, et qui d’autre est averti.

notify-section = Notifications
notify-here = Sur cet ordinateur, quand la fenêtre est en arrière-plan
notify-name = { $kind ->
        [delivered] Un build a été livré
        [needs-help] Un téléphone a besoin d’aide
        [appeared] Un build est arrivé
       *[expires-soon] Un build expire bientôt
    }
notify-why = { $kind ->
        [delivered] Un téléphone a le fichier entier et l’installe.
        [needs-help] Quelque chose l’empêche d’installer.
        [appeared] Quelle que soit la façon de l’ajouter.
       *[expires-soon] Une semaine avant que les téléphones refusent de l’installer.
    }
notify-part = { $part ->
        [device] Modèle et système du téléphone
        [link] Lien vers la page d’installation
        [file] Nom du fichier
       *[problem] Ce qui empêche un téléphone d’installer
    }

hooks-title = Messageries et serveurs
hooks-add = Ajouter un webhook
hooks-add-why = Slack, Microsoft Teams, Discord, Google Chat, DingTalk, Feishu ou votre propre serveur
hooks-open = Ajouter…
hooks-name = Nom
hooks-kind = Type
hooks-address = Adresse
hooks-address-why = Secrète : elle ne sera plus affichée.
hooks-secret = Secret
hooks-secret-why = Signe chaque message. Peut rester vide.
hooks-told = Il est averti quand
hooks-also = Il apprend aussi
hooks-test = Tester
hooks-save = Ajouter
hooks-no-answer = Pas encore de réponse
hooks-line =
    { $kind } · { $host }
    { $answer }
