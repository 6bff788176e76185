# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Lien Markdown
    .hint = Le lien seul, pour un wiki. Il ouvre la page : les lecteurs Markdown retirent les liens d’installation.
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = installable jusqu’au { DATE($day) }
# Where a version would stand.
snippet-no-version = Sans version
# The control port.
control-no-description = le contenu doit être du JSON avec builds, et tags, notes ou les deux
