# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = Die Datei wurde geändert, während Airlift die Prüfsummen berechnete; führe dies noch einmal aus
# What `--set` takes, behind what it is.
manifest-assignment-expected = der Name eines Feldes, = und sein Text
manifest-platforms-expected = Plattformen sind { LIST($platforms, commas: 1) }
manifest-fields-expected = Felder sind { LIST($fields, commas: 1) }
