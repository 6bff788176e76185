# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = Le fichier a changé pendant le hachage ; relancez la commande
# What `--set` takes, behind what it is.
manifest-assignment-expected = le nom d’un champ, =, et son texte
manifest-platforms-expected = plateformes : { LIST($platforms, commas: 1) }
manifest-fields-expected = champs : { LIST($fields, commas: 1) }
