# Ce qui n’a pas marché avec les webhooks. Leurs adresses sont secrètes et ne figurent dans aucun de ces messages.

problem-webhooks-unreadable =
    .title = Impossible de lire la liste des webhooks
    .why = webhooks.toml dans le dossier de données : { $detail }
    .fix = Vérifiez que ce fichier est à vous. D’ici là, aucun webhook n’est averti.
problem-webhooks-not-toml =
    .title = La liste des webhooks est endommagée
    .why = webhooks.toml dans le dossier de données n’est pas une liste de webhooks.
    .fix = Corrigez le fichier, ou supprimez-le et ajoutez de nouveau les webhooks.
problem-webhooks-unwritten =
    .title = Impossible d’enregistrer la liste des webhooks
    .why = Le système a répondu : { $detail }
    .fix = Libérez de l’espace sur le disque et vérifiez que le dossier de données est à vous.
problem-webhook-unknown =
    .title = Ce webhook n’existe pas
    .why = Aucun ne s’appelle { $name }.
    .fix = Regardez leurs noms dans la liste.
problem-webhook-flawed =
    .title = Un webhook est inutilisable
    .why = Entrée { $number } de webhooks.toml : { SAID($flaw) }.
    .fix = Corrigez le fichier ; Airlift le relit de lui-même.
problem-webhook-wrong =
    .title = Le webhook est inutilisable
    .why = { SAID($flaw) }.
    .fix = Corrigez cela, puis réessayez.
