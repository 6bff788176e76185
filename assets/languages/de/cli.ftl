# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version } ({ $build })
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text } ({ $inside })
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] installationsbereit
        [risky] kann fehlschlagen
       *[blocked] nicht installierbar
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = Webseite
cli-newest-build = Neuester
cli-direct-link = Direktlink
cli-set-up-phone = Einrichten
# The endpoint.
cli-not-started-in-time = Der Server ist nicht rechtzeitig gestartet
# Files.
cli-not-written = Airlift konnte die Datei nicht schreiben: { $error } ({ $path })
cli-sample-written = Beispiel-Build geschrieben; Geräte werden ihn nicht installieren ({ $path })
# What an argument must be, behind what it is.
cli-no-data-folder = Kein Airlift-Fenster läuft: Es gibt keinen Datenordner { $path }
cli-output-lost = Airlift konnte einen Teil der Ausgabe nicht schreiben: Ist die Festplatte voll?
cli-host-expected = eine Adresse wie 192.168.1.24 oder ein Name wie studio.local
cli-announce-expected = yes oder no
cli-scope-expected = ein Netzwerk wie 203.0.113.0/24, eine Adresse oder ein Name wie builds.example.com
cli-reading-package = Alle Dateien werden gelesen: { $percent } %
