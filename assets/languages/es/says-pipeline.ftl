# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Enlace Markdown
    .hint = Solo el enlace, para una wiki. Abre la página: los visores de Markdown quitan los enlaces de instalación.
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = instalable hasta el { DATE($day) }
# Where a version would stand.
snippet-no-version = Sin versión
# The control port.
control-no-description = el contenido debe ser JSON con builds, y tags, notes o ambos
