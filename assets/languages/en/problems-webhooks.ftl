# What went wrong with webhooks. Their addresses are secrets, and stand in none of these.

problem-webhooks-unreadable =
    .title = The list of webhooks cannot be read
    .why = webhooks.toml in the data folder: { $detail }
    .fix = Check that it is a file of yours. Until then no webhook is told anything.
problem-webhooks-not-toml =
    .title = The list of webhooks is damaged
    .why = webhooks.toml in the data folder is not a list of webhooks.
    .fix = Correct the file, or delete it and add the webhooks again.
problem-webhooks-unwritten =
    .title = The list of webhooks cannot be saved
    .why = The system said: { $detail }
    .fix = Make room on the disk, and check that the data folder is yours.
problem-webhook-unknown =
    .title = There is no such webhook
    .why = None is called { $name }.
    .fix = Look at their names in the list.
problem-webhook-flawed =
    .title = A webhook cannot be used
    .why = Entry { $number } of webhooks.toml: { SAID($flaw) }.
    .fix = Correct the file; Airlift reads it again by itself.
problem-webhook-wrong =
    .title = The webhook cannot be used
    .why = { SAID($flaw) }.
    .fix = Change that, then try again.
