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
    [escaped-ampersand] the link holds &amp; where & belongs
    [no-action] the link has no action
    [other-action] the link's action is { $action }, not download-manifest
    [no-url] the link names no manifest
    [relative-url] the manifest's address is not absolute
    [no-server] { $action } in the manifest's address is no server that there can be
    [plain-http] the manifest's address is http, not https
    [blanks] the manifest's address holds blanks
   *[placeholder] the manifest's address holds a placeholder
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = AMP page
    .hint = An ordinary link with percent-encoded parameters, as the AMP validator wants it.
snippet-chat = Slack or Teams
    .hint = Chats open links in browsers of their own, so this leads to the page.
snippet-email = E-mail
    .hint = A draft that mail programs open. They take install links away, so it leads to the page.
snippet-fastlane = fastlane
    .hint = Checks the build, puts it on this shelf and prints the link.
snippet-html-link = HTML link
    .hint = In HTML & is written &amp;; target="_top" gets out of frames.
snippet-html-page = HTML page
    .hint = A page of one file to put on any server.
snippet-jenkins = Jenkins
    .hint = Checks the build, puts it on this shelf and describes the run with the link.
snippet-markdown = Markdown
    .hint = Renderers take install links away, so this leads to the page.
snippet-mdm = MDM command
    .hint = The InstallApplication command, for a server that manages the phones.
snippet-newest-build = Newest build
    .hint = Leads to the newest build of the app for as long as Airlift knows it: for a wiki or a poster.
snippet-page = Install page
    .hint = The page of this build. Every chat, mail and camera opens it.
snippet-raw-link = Install link
    .hint = As it is, with a plain &. Only Safari and the Camera follow it.
snippet-sms = Text message
    .hint = Short, and leads to the page.

# What stands in the texts that people paste there
snippet-ready = { $title } { $version } is ready to test
snippet-how = Open it in Safari on the iPhone or iPad.
snippet-install = Install { $title } { $version }
snippet-page-title = Install { $title }
snippet-page-version = Version { $version }
snippet-page-how = Open this page in Safari on the iPhone or iPad. After Install, look at the Home Screen.
snippet-amp-page-how = Open this page in Safari on the iPhone or iPad.
snippet-printed = Install: { $link }
