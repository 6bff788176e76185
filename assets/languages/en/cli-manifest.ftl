# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = The file changed while Airlift hashed it; run this again
# What `--set` takes, behind what it is.
manifest-assignment-expected = a field’s name, =, and its text
manifest-platforms-expected = platforms are { LIST($platforms, commas: 1) }
manifest-fields-expected = fields are { LIST($fields, commas: 1) }
