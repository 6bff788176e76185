# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Markdown link
    .hint = The link alone, for a wiki. It opens the page: Markdown viewers remove install links.
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = installs until { DATE($day) }
# Where a version would stand.
snippet-no-version = No version
# The control port.
control-no-description = the body must be JSON with builds, and tags, notes or both
