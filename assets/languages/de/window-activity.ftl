# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = Aktivität
# Nothing to list.
activity-no-deliveries = Noch kein Gerät hat diesen Build geöffnet
# What to do about that.
activity-no-deliveries-why = Scanne den Code mit einem Gerät: Seine Schritte erscheinen hier.
# Opens the menu of exports.
activity-export = Exportieren …
# In that menu.
activity-this-build = Dieser Build
# In that menu.
activity-all-builds = Alle Builds
# In that menu.
activity-as-csv = Als CSV, für Tabellen …
# In that menu.
activity-as-json = Als JSON, für Skripte …
# Title of the dialog that asks where an export goes.
activity-export-title = Auslieferungen exportieren
# Asks whether to forget.
activity-forget = Auslieferungen löschen …
# Title of that question.
activity-forget-title = Auslieferungen löschen?
# What would happen.
activity-forget-why = Entfernt die beendeten Auslieferungen dieses Builds. Das lässt sich nicht widerrufen. Exportiere sie zuerst, um sie zu behalten.
# Does it.
activity-forget-now = Löschen
# Leaves things as they are.
activity-cancel = Abbrechen
# A phone whose model is not known.
activity-phone = Gerät
# Ends the program, whatever runs.
activity-quit-now = Jetzt beenden
# Ends it as soon as nothing runs.
activity-quit-when-done = Nach Abschluss beenden
# Goes on waiting.
activity-keep-waiting = Weiter warten
# What quitting means.
activity-quit-why = Jetzt zu beenden bricht den Download ab. Airlift kann sich beenden, sobald die Downloads fertig sind; bis dahin kann kein weiteres Gerät beginnen.
# While it waits.
activity-waiting-why = Airlift beendet sich, sobald die Downloads fertig sind. Jetzt zu beenden bricht sie ab.

activity-deliveries = { $count ->
        [one] 1 Auslieferung
       *[other] { COUNT($count) } Auslieferungen
    }
activity-still-downloading = { $count ->
        [0] Der letzte Download ist fertig
        [one] 1 Gerät lädt noch
       *[other] { $count } Geräte laden noch
    }
activity-quits-when-done = { $count ->
        [0] Airlift beendet sich gleich
        [one] Airlift beendet sich, sobald 1 Download fertig ist · { PERCENT($percent) }
       *[other] Airlift beendet sich, sobald { $count } Downloads fertig sind · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/s
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = { $count } Versuche
activity-sent = { SIZE($size) } gesendet
