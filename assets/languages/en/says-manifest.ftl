# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] package
    [display-image] small icon
    [full-size-image] large icon
    [asset-pack-manifest] list of asset packs
   *[asset] asset
}
manifest-field = { $field ->
    [title] title
    [subtitle] subtitle
    [bundle-identifier] bundle identifier
    [version] version
    [platform] platform
    [package-url] address of the package
    [icon-57-url] address of the small icon
    [icon-512-url] address of the large icon
   *[hashes] chunk hashes
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] the link does not begin with itms-services://
    [no-slashes] the two slashes after itms-services: are missing
    [escaped-ampersand] the link contains &amp; instead of &
    [no-action] the link has no action
    [other-action] the link's action is { $action }, not download-manifest
    [no-url] the link has no manifest address
    [relative-url] the manifest's address is not absolute
    [no-server] { $action } in the manifest's address cannot be a server
    [plain-http] the manifest's address is http, not https
    [blanks] the manifest's address contains spaces
   *[placeholder] the manifest's address contains a placeholder
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = AMP page
    .hint = An ordinary link with percent-encoded parameters, as the AMP validator requires.
snippet-chat = Slack or Teams
    .hint = Chat apps open links in their own browsers, so this opens the page.
snippet-email = E-mail
    .hint = A draft for mail programs. They remove install links, so this one opens the page.
snippet-fastlane = fastlane
    .hint = Checks the build, adds it to the list and prints the link.
snippet-html-link = HTML link
    .hint = HTML needs &amp; instead of &. target="_top" opens the link outside frames.
snippet-html-page = HTML page
    .hint = A page in one file, for any server.
snippet-jenkins = Jenkins
    .hint = Checks the build, adds it to the list and adds the link to the run’s description.
snippet-markdown = Markdown
    .hint = For a pull request: link, code, version, size and expiry. The code is text: a picture from your network would not load there.
snippet-mdm = MDM command
    .hint = The InstallApplication command, for a server that manages the phones.
snippet-newest-build = Newest build
    .hint = Opens the newest build of the app while Airlift has it: for a wiki or a poster.
snippet-page = Install page
    .hint = The page of this build. Every chat, mail and camera opens it.
snippet-raw-link = Install link
    .hint = The link itself, with a plain &. Only Safari and the Camera open it.
snippet-sms = Text message
    .hint = Short, and opens the page.

# What stands in the texts that people paste there
snippet-ready = { $title } { $version } is ready to test
snippet-how = Open it in Safari on the iPhone or iPad.
snippet-install = Install { $title } { $version }
snippet-page-title = Install { $title }
snippet-page-version = Version { $version }
snippet-page-how = Open this page in Safari on the iPhone or iPad. After Install, look at the Home Screen.
snippet-amp-page-how = Open this page in Safari on the iPhone or iPad.
snippet-printed = Install: { $link }
