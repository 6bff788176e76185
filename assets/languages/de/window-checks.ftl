# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = Befunde
# What the number beside the tab counts.
checks-count-notes = { $notes ->
        [one] 1 Hinweis
       *[other] { COUNT($notes) } Hinweise
    }
checks-count-risks = { $risks ->
        [one] 1 Punkt kann fehlschlagen
       *[other] { COUNT($risks) } Punkte können fehlschlagen
    }
checks-count-blocks = { $blocks ->
        [one] 1 Punkt verhindert die Installation
       *[other] { COUNT($blocks) } Punkte verhindern die Installation
    }{ $risks ->
        [0] {""}
        [one] , 1 kann fehlschlagen
       *[other] , { COUNT($risks) } können fehlschlagen
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = Was zu sehen war
# Title of the symptom pane.
checks-what-did-the-tester-see = Was wurde angezeigt?
# Hint of its field.
checks-symptom-hint = Fehlertext oder Verhalten
# While nothing was typed.
checks-symptom-how = Gib die Meldung auf dem Gerät ein oder was geschehen ist. Airlift nennt die wahrscheinlichsten Ursachen für diesen Build zuerst.
# Nothing known is described so.
checks-no-such-symptom = Kein bekanntes Problem passt. Gib den genauen Text auf dem Gerät ein.
# Shows every symptom.
checks-more-symptoms = Mehr …
# Shows the usual symptoms only.
checks-fewer = Weniger
# Title of the causes.
checks-likely-causes = Wahrscheinliche Ursachen
# Title of the causes that cannot be.
checks-ruled-out = Ausgeschlossen
# No cause is left.
checks-all-ruled-out = Alle bekannten Ursachen sind ausgeschlossen. „Als Gerät testen“ zeigt vielleicht mehr.
# A phone that does not say what it is.
checks-a-phone = Ein Gerät
# Leads.
checks-show-the-finding = Befund anzeigen
# Leads.
checks-show-activity = Aktivität anzeigen
# Leads.
checks-show-certificate = Zertifikat anzeigen
# Leads.
checks-look-udid-up = UDID nachschlagen
# Leads.
checks-check-the-link = Link prüfen
# Leads.
checks-show-manifest = Manifest anzeigen
# Copies what testers have to do.
checks-copy-steps = Schritte kopieren
# Copies Apple's hosts.
checks-copy-hosts = Hosts kopieren
# Copies the device that the profile lacks.
checks-copy-missing-udid = Fehlende UDID kopieren
# Copies the devices that the profile lacks.
checks-copy-missing-udids = Fehlende UDIDs kopieren
# Signs a new server certificate.
checks-renew-certificate = Zertifikat erneuern
# Puts the build's value back.
checks-use-own-value = Wert der App verwenden
# Shows the manifest.
checks-edit-manifest = Manifest bearbeiten
# Shows the profile's devices.
checks-show-devices = Geräte anzeigen
# Compares the ways to distribute.
checks-compare-ways = Wege vergleichen
# Shows the code for setting a phone up.
checks-show-set-up-code = Einrichtungscode anzeigen
# Shows the certificate's rules.
checks-show-rules = Regeln anzeigen
# Shows the ways to this computer.
checks-show-reach = Erreichbarkeit anzeigen
# Compares every file with the signature.
checks-verify-files = Dateien prüfen
# Copies a finding's code.
checks-copy-code = Code kopieren
# Beneath it.
checks-drop-to-check-why = Zeigt, was an Links oder Manifest falsch ist.
# Title of the link doctor.
check-a-link = Link prüfen
# Opens the link doctor.
check-a-link-open = Link prüfen …
# Hint and name of its field.
checks-doctor-hint = Setze einen Installationslink, ein Manifest, eine Seite oder eine Nachricht ein oder lege eine Datei ab
# Beside its buttons while it is empty.
checks-doctor-accepts = Auch .plist-, .html-, .eml- und .txt-Dateien
# Beside its buttons for an address.
checks-doctor-address = Eine Adresse: Folge ihr, um zu sehen, was dort liegt
# Beside its buttons while a long text is judged.
checks-doctor-looking = Text wird geprüft …
# What it does, while it is empty.
checks-doctor-does = Airlift liest den Link wie iOS, markiert Fehler und bietet einen korrigierten Link an. „Wie ein Gerät folgen“ fragt dann den Server, was ein Gerät fragen würde, und zeigt, welche Schritte fehlschlagen.
# Lets the person choose a file.
checks-open-file = Datei öffnen …
# Title of that dialog.
checks-open-file-title = Datei prüfen
# Name of its filter.
checks-open-file-filter = Manifeste, Seiten, Nachrichten und Texte
# Plays the phone from there.
checks-follow-like-a-phone = Wie ein Gerät folgen
# Plays it again.
checks-follow-again = Erneut folgen
# Why it cannot.
checks-nothing-to-follow = Hier ist keine Adresse, die ein Gerät laden könnte
# Why it cannot.
checks-following-already = Wird verfolgt …
# Above the corrected link.
checks-corrected-link = Korrigierter Link
# Copies it.
checks-copy-corrected = Korrigierten Link kopieren
# Title of the dialog.
checks-share-title = Teilen
# Opens it.
checks-share-row = Teilen …
# Copies the text.
checks-copy-snippet = Kopieren
# Saves the text.
checks-save-snippet = Sichern …
# Title of the dialog.
checks-ways-title = Verteilungswege
# Opens it.
checks-compare-ways-row = Verteilungswege …
# This build can go this way.
checks-this-build = Dieser Build
# It can with something around it.
checks-with-more = Braucht weitere Schritte
# It must be exported again.
checks-export-again = Neu exportieren
# Name of the field for a device's name.
checks-device-name = Gerätename, etwa „iPhone 12 von Maya“
# Keeps a device in mind.
checks-remember-device = Merken
# Why it cannot.
checks-name-first = Gib zuerst einen Gerätenamen ein
# Forgets a device.
checks-forget-device = Dieses Gerät vergessen
# A device that is in the profile.
checks-in-profile = Im Profil
# A device that is not.
checks-not-in-profile = Nicht im Profil

checks-drop-to-check = Loslassen, um { $name } zu prüfen
checks-reading = Alle Dateien werden gelesen: { $percent } %
checks-checked = Geprüft: { $ago }
checks-details-of = Details zu: { $title }
checks-rests-on = Quelle: { $source }.
checks-testers-may-see = Mögliche Anzeige auf dem Gerät: { LIST($seen, quoted: 1, commas: 1) }.
checks-belongs-to = Gemerkt als { $name }
checks-named-devices = { $count ->
        [one] 1 Gerät einer Testperson
       *[other] { COUNT($count) } Geräte von Testpersonen
    }
checks-line-and-column = Zeile { $line }, Spalte { $column }
checks-manifest-of = Ein Manifest für „{ $title }“
checks-manifest = Ein Manifest
checks-links-found = { $count ->
        [0] Kein Installationslink
        [one] 1 Installationslink
       *[other] { COUNT($count) } Installationslinks
    }
checks-lies-at = Unter { $url } liegt { $what ->
        [page] eine Webseite
        [manifest] ein Manifest
        [package] ein Paket
       *[other] weder Seite noch Manifest
    }{ $hops ->
        [0] {""}
        [one] , nach einer Weiterleitung
       *[other] , nach { $hops } Weiterleitungen
    } (Status { $status })
