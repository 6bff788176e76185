# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = El archivo cambió mientras Airlift calculaba sus hashes; ejecuta esto de nuevo
# What `--set` takes, behind what it is.
manifest-assignment-expected = el nombre de un campo, = y su texto
manifest-platforms-expected = las plataformas son { LIST($platforms, commas: 1) }
manifest-fields-expected = los campos son { LIST($fields, commas: 1) }
