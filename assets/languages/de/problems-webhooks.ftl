# Was mit Webhooks schiefging. Ihre Adressen sind geheim und stehen in keiner dieser Meldungen.

problem-webhooks-unreadable =
    .title = Die Liste der Webhooks lässt sich nicht lesen
    .why = webhooks.toml im Datenordner: { $detail }
    .fix = Prüfe, ob das eine Datei von dir ist. Bis dahin erfährt kein Webhook etwas.
problem-webhooks-not-toml =
    .title = Die Liste der Webhooks ist beschädigt
    .why = webhooks.toml im Datenordner ist keine Liste von Webhooks.
    .fix = Berichtige die Datei, oder lösche sie und füge die Webhooks neu hinzu.
problem-webhooks-unwritten =
    .title = Die Liste der Webhooks lässt sich nicht sichern
    .why = Das System meldet: { $detail }
    .fix = Schaffe Platz auf der Festplatte und prüfe, ob der Datenordner dir gehört.
problem-webhook-unknown =
    .title = Diesen Webhook gibt es nicht
    .why = Keiner heißt { $name }.
    .fix = Sieh in der Liste nach, wie sie heißen.
problem-webhook-flawed =
    .title = Ein Webhook lässt sich nicht verwenden
    .why = Eintrag { $number } in webhooks.toml: { SAID($flaw) }.
    .fix = Berichtige die Datei; Airlift liest sie von selbst neu.
problem-webhook-wrong =
    .title = Der Webhook lässt sich nicht verwenden
    .why = { SAID($flaw) }.
    .fix = Ändere das und versuche es erneut.
