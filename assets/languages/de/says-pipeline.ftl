# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Markdown-Link
    .hint = Nur der Link, für ein Wiki. Er öffnet die Seite: Markdown-Anzeigen entfernen Installationslinks.
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = installierbar bis { DATE($day) }
# Where a version would stand.
snippet-no-version = Keine Version
# The control port.
control-no-description = Der Inhalt muss JSON mit builds sein und mit tags, notes oder beidem
