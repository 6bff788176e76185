# The window: what its parts are called and say.

# Tooltip of the gear.
settings = Settings
# Title in the settings menu.
appearance = Appearance
# Light or dark as the system.
theme-system = Same as the system
# Always light.
theme-light = Light
# Always dark.
theme-dark = Dark
# A switch: the computer does not go to sleep by itself then.
keep-awake = Keep awake for phones
# What the system shows of who keeps it awake.
keep-awake-reason = Phones are downloading a build
# Hint of the search field.
search = Search builds
# Nothing matches the search.
nothing-found = No build matches
# Empties the search field.
clear-search = Clear search
# Opens the file dialog.
add-builds = Add builds…
# The menu bar of macOS: Apple's own words.
menu-file = File
menu-edit = Edit
menu-window = Window
menu-close = Close Window
menu-quit = Quit Airlift
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-minimise = Minimize
# Title of that dialog.
choose-builds = Choose builds
# Name of the file filter.
builds-filter = iOS builds
# Name of the sidebar's list.
show-builds = Show all builds
# Tooltip of the mark of a build whose file is gone.
mark-missing = File is missing
# Tooltip of the mark of a build whose file is broken.
mark-broken = File cannot be read
# Tooltip of the spinner.
mark-reading = Reading…
# Tabs.
overview = Overview
# Tabs.
manifest = Manifest
# Tabs.
checks = Checks
# Tooltip of the three dots.
more = More
# Copies the link of the code that is shown.
copy-link = Copy link
# Shows the code.
show-qr = Show QR code
# Inspects the file again.
recheck = Recheck file
# The same, in the Checks tab.
check-again = Check again
# Takes the build off the shelf.
remove = Remove
# Finds the file of a missing build.
locate = Locate…
# Title of that dialog.
locate-title = Where is this build now?
# Copies the identifier.
copy-identifier = Copy identifier
# The banner over a missing file.
file-missing = The file is no longer where it was, so phones cannot download it
# Verdict of a missing file.
verdict-missing = File is missing
# Verdict of a broken file.
verdict-broken = File cannot be read
# Verdict while a changed file is read.
verdict-reading = File changed: checking it again
# Cards.
signing = Signing
# Cards.
app = App
# Cards.
contents = Contents
# Cards.
notes = Notes for testers
# Facts.
profile = Profile
# Facts.
type = Type
# Facts.
team = Team
# Facts.
certificate = Certificate
# Facts.
version = Version
# Facts.
build = Build
# Facts.
needs = Needs
# Facts.
runs-on = Runs on
# Facts.
size-label = Size
# Facts.
sha256 = SHA-256
# Facts.
architecture = Architecture
# Facts.
built-with = Built with
# Facts.
sdk = SDK
# Facts.
extensions = Extensions
# Facts.
frameworks = Frameworks
# Facts.
languages = Languages
# A fact that the package does not tell.
unknown = Not stated
# There are none of these.
none = None
# The hash of the package is not known yet.
not-hashed = Not computed yet
# The signing card of a build without a profile.
no-profile = This build has no provisioning profile
# Opens the notes for editing.
edit-notes = Edit notes
# Hint in the empty notes.
notes-hint = What to test: shown on the install page
# Ends editing the notes.
save-notes = Save
# Ends editing without saving.
cancel = Cancel
# Findings.
blocks = Blocks installing
# Findings.
may-fail = May fail
# Findings.
good-to-know = Good to know
# Findings.
passed = Passed
# Nothing to report.
no-findings = Nothing to report about this build
# Manifest.
files = Files
# Manifest.
undo = Undo
# Manifest.
redo = Redo
# Manifest.
import = Import…
# Manifest.
export = Export…
# Title of the import dialog.
import-title = Choose a manifest to import
# Title of the export dialog.
export-title = Export manifest
# Name of the manifest filter.
manifest-filter = Manifests
# Why Undo cannot be used.
nothing-to-undo = Nothing to undo
# Why Redo cannot be used.
nothing-to-redo = Nothing to redo
# Chunk hashes.
hashes = Chunk hashes (SHA-256, 10 MiB)
# What they are good for.
hashes-why = On weak Wi-Fi only damaged parts load again.
# Back to the build's own values.
reset-all = Reset all
# Back to the build's own value.
reset = Reset to the build’s value
# Mends a note.
use-own = Use app’s value
# The form, where form and preview do not fit side by side.
form = Form
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = Copy manifest
# The right panel.
install = Install
# Segments.
install-page-name = Install page
# Segments.
direct-link = Direct link
# Segments.
set-up-phone = Set up phone
# Hints.
install-page-hint = Opens a page with the Install button. New phones get the set-up steps first.
# Hints.
direct-link-hint = Opens the install prompt at once. For phones that already trust Airlift.
# Hint, when the code leads elsewhere.
direct-link-through-page = The direct link is too long for phones to scan. This code opens the install page.
# Hints.
set-up-hint = Once per phone: installs Airlift’s certificate. Compare this fingerprint with the one in Settings.
# Shows the poster.
full-screen = Show full screen
# Name of the fingerprint.
fingerprint = SHA-256 fingerprint
# Copies the fingerprint.
copy-fingerprint = Copy fingerprint
# There is no fingerprint of ours.
own-certificate = Your own certificate is in use: phones need no set-up.
# Saves the code.
save-png = Save as PNG…
# Saves the code.
save-svg = Save as SVG…
# Title of the dialogs that save the code.
save-code-title = Save QR code
# Instead of a code.
no-code-starting = Getting ready…
# Instead of a code.
no-code-missing = The file is missing: locate it to get a code
# Instead of a code.
no-code-broken = The file cannot be read: there is nothing to install
# Instead of a code.
no-code-reading = Checking the changed file…
# Instead of a code.
no-code-network = Not on a network: connect to the Wi-Fi that the phones use
# Instead of a code.
no-code-long = The link is too long for a code: copy it instead
# Closes the drawer.
close = Close
# The list of phones.
phones = Phones
# No phone yet.
no-phones = Phones appear here as soon as they scan the code.
# Leads to the set-up segment.
show-how = Show how
# Poster.
poster-scan = Scan with the iPhone’s camera.
# Poster.
poster-tap = Tap Install, then go to the Home Screen.
# Poster.
poster-wifi = Use the same Wi-Fi as this computer.
# Poster.
poster-first = First time with this phone?
# Poster.
poster-first-how =
    Scan this small code first.
    Setting up takes about a minute.
# Poster.
poster-set-up-scan = Tap Download, then install the profile in Settings.
# Poster.
poster-set-up-trust = Turn on trust for Airlift under About.
# Poster.
esc = Esc
# Poster.
to-close = to close
# Empty state.
drop-here = Drop an .ipa here
# Empty state.
drop-why = Or a whole folder of builds. Nothing leaves your network.
# Empty state where the desktop delivers no drops.
choose-here = Choose an .ipa
# Empty state where the desktop delivers no drops.
no-drops = Drag and drop does not work here: choose a file
# Empty state, in Windows as administrator.
no-drops-as-administrator = Windows blocks drag and drop while Airlift runs as administrator: choose a file
# Empty state.
choose-ipa = Choose .ipa…
# Empty state.
try-sample = Try a sample build
# Drop overlay.
drop-join = Airlift adds and checks them.
# Drop overlay.
drop-joins = Airlift adds and checks it.
# Drop overlay.
drop-other = Airlift opens .ipa files
# Drop overlay.
drop-other-why = Dropping these does nothing.
# Endpoint menu.
address-in-links = Address in links
# The address cannot be changed.
set-at-start = Set when Airlift was started
# Endpoint menu.
airlift-chooses = Airlift chooses
# Endpoint menu.
phones-may-not-reach = Phones cannot usually reach this one.
# Endpoint menu.
public-address-in-use = Links use the public address of your proxy.
# Endpoint menu.
name-caveat = Works in Safari, but office networks often block it.
# Instead of a code.
no-set-up-code = There is nothing to set up
# Endpoint menu.
named-by-certificate = Links use the name in your certificate.
# The right panel, behind a proxy.
no-set-up = Links use your proxy’s address. Phones trust it and need no set-up.
# Endpoint menu.
no-address = This computer has no address that a phone could reach.
# Notices.
undo-remove = Undo
show-build = Show
# Facts of a provisioning profile that was dropped.
profile-name = Name
profile-app-id = App ID
profile-team = Team
profile-devices = Devices
profile-all-devices = All devices
profile-until = Expires
profile-certificate = Certificate
profile-more = { $count ->
        [one] and 1 more
       *[other] and { COUNT($count) } more
    }
# Takes the build out of an archive that holds it, and adds it.
take-out = Extract and add
# Text rather than a file is being dragged.
drop-no-file = That is not a file
# A link rather than a file is being dragged.
drop-web = That is a web address: download the file first
# Tabs.
devices = Devices
# Cards.
permissions = Permissions
# The app states no usage description.
no-permissions = No reason texts: iOS closes the app if it asks for private data
# A usage description without text.
empty-permission = No reason text: iOS closes the app when it asks
# Cards.
requirements = Requirements
# Facts.
hardware = Requires
# Facts.
must-lack = Excludes
# Facts.
background = Background
# Facts.
opens-links = Opens links
# Facts.
connections = Connections
# Cards.
look-closer = Look closer
# Opens a property list.
show-info = Show Info.plist
# Opens a property list.
show-entitlements = Show entitlements
# Opens a property list.
show-profile = Show profile
# Opens the choice of another build.
compare-with = Compare with…
# Cards.
signature = Signature
# Facts.
identifier = Identifier
# Facts.
signed-by = Signed by
# Facts.
signed-at = Signed on
# Facts.
trust = Issued by
# Facts.
hashes-used = Hashes
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = Entitlements
# Signed without a certificate.
nobody = No certificate
# The program carries no signature.
no-signature = The program has no code signature
# There is no program whose signature could be told.
no-program = Airlift could not read the program
# Compares the files with the signature.
verify = Verify signature
# The same once more.
verify-again = Verify again
# What verifying does.
verify-why = Compares every file with the signature
# Part of a package that could not be compared.
not-checked = Not checked
# Sizes; facts.
on-phone = On the phone
# Sizes; facts.
download = Download
# Parts that were put together because each is too small to draw.
smaller-parts = Smaller parts
# Cards.
duplicates = Duplicates
# Cards.
uncompressed = Not compressed
# Cards.
leftovers = Unneeded files
# What leftovers are.
leftovers-why = Only developers need these
# Cards.
inside = Inside
# No bundle inside the app.
nothing-inside = No extensions, frameworks or libraries
# Hint of a search field.
search-bundles = Search extensions and frameworks
# Nothing matches what was typed.
nothing-matches = Nothing matches
# State of a bundle.
own-profile = Own profile
# State of a bundle.
no-own-profile = No profile of its own
# State of a bundle.
signed = Signed
# State of a bundle.
part-not-signed = Not signed
# Facts.
path = Path
# Facts.
extension-point = Extends
# Facts.
needs-system = Minimum OS
# Hint of the field on the Devices tab.
paste-udid = Search, or paste a UDID
# The same where there is no list to search.
paste-udid-only = Paste a UDID
# What was pasted was a UDID once.
udid-of-other-length = This is not a UDID: it has { $digits } letters and digits, not 24 or 40
udid-with-letter = This is not a UDID: a UDID never contains “{ $letter }”
udid-copy-again = Copy it again from the phone’s settings, Finder or Xcode.
# Copies a list.
copy-all = Copy all
# Answers.
device-listed = This phone is in the profile
# Answers.
device-covered = This phone is covered: the profile allows every device
# Answers.
device-not-listed = Not in the profile: the app will not install on it
# What to do then.
device-not-listed-fix = Add the device to your Apple account, renew the profile and export again.
# States of the Devices tab.
devices-any = Any device
# States of the Devices tab.
any-device-why = An enterprise profile lists no devices: the build installs on every phone of your company.
# States of the Devices tab.
store-devices = No devices
# States of the Devices tab.
store-devices-why = An App Store profile lists no devices: phones get this build from TestFlight or the App Store, not from here.
# States of the Devices tab.
no-devices = No devices
# States of the Devices tab.
no-devices-why = The profile lists no devices, so no phone can install this build.
# States of the Devices tab.
no-profile-why = Without a profile there is no list of devices: no phone can install this build.
# Property lists.
search-keys = Search keys and values
# Property lists.
reading-list = Reading…
# Property lists.
list-empty = The list is empty
# Property lists.
copy-value = Copy value
# Property lists.
copy-key-path = Copy key path
# Property lists.
copy-as-xml = Copy as XML
# Title of the comparison.
compare = Compare
# Comparison.
copy-as-text = Copy as text
# Comparison.
other-build = Other build…
# Hint of a search field.
search-other = Search other builds
# Comparison.
swap = Swap the builds
# Comparison.
added = Added
# Comparison.
removed = Removed
# Comparison.
changed = Changed
# Comparison.
no-difference = Airlift found no differences
# Comparison.
no-other-build = There is no other build in the list
# Header.
name-language = Name in other languages
# Header.
own-name = The app’s own
# Menu row that opens the self-test.
try-as-phone = Try as a phone…
# Title of the self-test.
try-as-phone-title = Try as a phone
# Rehearsal.
run-again = Run again
# Rehearsal.
self-test-begins = Starting…
# Rehearsal.
nothing-to-try = Airlift is not serving this build
# Why that may be, and what to do.
nothing-to-try-why = The file is missing or still being read, or there is no network. Checks and the status at the top right show which. Then run this again.
# Rehearsal, of a line that was not come to.
not-tried = Not tried
# Rehearsal, read aloud.
line-passed = Passed
# Rehearsal, read aloud.
line-risky = May fail on a phone
# Rehearsal, read aloud.
line-failed = Fails on a phone

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = Starting…
endpoint-no-network = Not on a network
endpoint-strained = New phones have to wait
endpoint-runs = { $serving ->
        [true] Serving
       *[false] Ready
    }{ $place ->
        [proxy] {" "}through a proxy
        [wifi] {" "}on Wi-Fi
        [ethernet] {" "}on Ethernet
        [loopback] {" "}on this computer only
        [link-local] , no address from the network
       *[network] {" "}on the network
    }
interface-wifi = Wi-Fi
interface-ethernet = Ethernet
interface-other = Network
interface-vpn = VPN
interface-virtual = Virtual machines
interface-container = Containers
interface-link-local = Self-assigned
interface-loopback = This computer only
# 8443 is taken: using 8444
taken-port = Port { $taken } is in use: using { $used }
# 41 done · The package downloads as it should
self-test-running = { $done } done · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds } s
# A name with its shortcut, for a tooltip.
with-shortcut = { $name } ({ $shortcut })

# How a build is signed, and what it needs.
signing-development = Development
signing-ad-hoc = Ad hoc
signing-enterprise = Enterprise
signing-app-store = App Store
signing-none = Not signed
signing-badge-all = { $kind } · all devices
signing-badge = { $kind } · { $devices ->
        [one] 1 device
       *[other] { COUNT($devices) } devices
    }
system-or-later = { $system } { $minimum } or later
two-languages = { $first }, { $second }
two-languages-and-more = { $first }, { $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = Sample: phones will not install it
verdict-ready = Ready to install
verdict-ready-but = Ready
verdict-lacking = { $how ->
        [all] { $known ->
            [one] not for the known device
           *[other] not for any of { $known } known devices
        }
       *[some] not for { $count } of { $known } known devices
    }
lacking-device = { LIST($names) } is not in this profile. Testers do not see this.
lacking-devices = { $count } known devices are not in this profile. Testers do not see this.
show-devices = Show devices
phones-of-build = This build
phones-of-all = All builds
verdict-risky-one = May fail: { $title }
verdict-risky = May fail: { $count ->
        [one] 1 risk
       *[other] { COUNT($count) } risks
    }
verdict-blocked = { $count ->
        [one] 1 problem blocks installing
       *[other] { $count } problems block installing
    }
verdict-mark-blocked = Blocked

# Fields of the manifest.
field-title = Title
field-subtitle = Subtitle
field-bundle-identifier = Bundle identifier
field-platform = Platform
field-package = Package
field-icon-57 = Icon, 57 px
field-icon-512 = Icon, 512 px
field-hashes = Chunk hashes
platform-ios = iOS and iPadOS
fields-differ = { $count ->
        [0] All fields match the build
        [one] 1 field differs from the build
       *[other] { $count } fields differ from the build
    }
warnings = { $count ->
        [one] 1 warning
       *[other] { COUNT($count) } warnings
    }
hashing = Computing · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = { $count } today
older-phones = Show { $count } older
drop-builds = Drop to add { $count ->
        [one] 1 build
       *[other] { $count } builds
    }
drop-folder = Drop to add the builds in { $name }
drop-folders = Drop to add the builds in { $count } folders
drop-gone = { $name } is no longer there
and-more = and { $count } more
no-version = No version
copy-address = Copy address of { $label }
issued = Issued { $date }
expired-on = {" "}· { $of ->
        [profile] profile expired
        [certificate] certificate expired
       *[bundle] an extension expired
    } { $date }
expires-on = {" "}· { $of ->
        [profile] profile expires
        [certificate] certificate expires
       *[bundle] an extension expires
    } { $date }
xcode = Xcode { $version }
code-of = QR code: { $name }
step-drop = Drop
    .how = Airlift checks the build and starts serving it.
step-scan = Scan
    .how = On the same Wi-Fi, point the iPhone’s camera at the code.
step-install = Install
    .how = One tap, and the app is on the Home Screen.

# Property lists, sizes, signatures, comparisons.
file-count = { $count ->
        [one] 1 file
       *[other] { COUNT($count) } files
    }
property-list = Provisioning profile
list-rows = Property list, { $count ->
        [one] 1 row
       *[other] { COUNT($count) } rows
    }
found-count = { COUNT($count) } found
size-map = Map of sizes, { $count ->
        [one] 1 part
       *[other] { COUNT($count) } parts
    }
size-tile = { $path }: { $size }, { $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = Show all { COUNT($count) }
and-more-files = and { $count ->
        [one] 1 file
       *[other] { COUNT($count) } files
    } more
could-be-saved = { SIZE($size) } could be saved
stored-whole = { SIZE($size) } in the download
size-times = { COUNT($count) } × { SIZE($size) }
transport-https-only = HTTPS only
transport-open = plain HTTP anywhere
transport-web = plain HTTP in web views
transport-local = plain HTTP on the local network
transport-exceptions = { $more ->
        [0] exception for { $first }
       *[other] exceptions for { $first } + { $more }
    }
authority-ad-hoc = Signed without a certificate
authority-other = Not Apple
authority-invalid = Invalid signature
signature-not-read = Airlift did not read the program’s signature: { SAID($why) }
entitlements-both = XML and DER
entitlements-xml = XML only
entitlements-der = DER only
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· encrypted
slice-not-signed = {" "}· not signed
verifying-begins = Checking…
verifying = Checking · { PERCENT($percent) }
verified-all = { $count ->
        [one] 1 file matches
       *[other] { COUNT($count) } files match
    }
verified-some = { $differing ->
        [one] 1 file does
       *[other] { COUNT($differing) } files do
    } not match, { COUNT($matching) } do
missing = Missing
difference-not-signed = Not signed
devices-count = { $count ->
        [one] 1 device
       *[other] { COUNT($count) } devices
    }
devices-shown = { COUNT($shown) } of { $all ->
        [one] 1 device
       *[other] { COUNT($all) } devices
    }
copy-of = Copy { $text }
compare-this-with = Compare with { $name } { $version }
compare-which = { $name } { $version } with…
language-of-region = { $name } ({ $region })
name-in = Name in { $language }

# Times.
ago-now = just now
ago-minutes = { $count } min ago
ago-hours = { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
ago-yesterday = Yesterday
ago-yesterday-inline = yesterday
ago-days = { $count } days ago
ago-weeks = { $count } weeks ago
life-left = { $days ->
        [0] Less than a day left
        [one] 1 day left
       *[other] { $days } days left
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] Expires within a day
            [one] Expires in 1 day
           *[other] Expires in { $days } days
        }
        [certificate] { $days ->
            [0] Certificate expires within a day
            [one] Certificate expires in 1 day
           *[other] Certificate expires in { $days } days
        }
       *[bundle] { $days ->
            [0] An extension expires within a day
            [one] An extension expires in 1 day
           *[other] An extension expires in { $days } days
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] Just expired
            [one] Expired 1 day ago
           *[other] Expired { $days } days ago
        }
        [certificate] { $days ->
            [0] Certificate just expired
            [one] Certificate expired 1 day ago
           *[other] Certificate expired { $days } days ago
        }
       *[bundle] { $days ->
            [0] An extension just expired
            [one] An extension expired 1 day ago
           *[other] An extension expired { $days } days ago
        }
    }
# From two years on.
life-left-years = { COUNT($years) } years left
life-expires-years = { $of ->
        [profile] Expires in { COUNT($years) } years
        [certificate] Certificate expires in { COUNT($years) } years
       *[bundle] An extension expires in { COUNT($years) } years
    }
life-expired-years = { $of ->
        [profile] { $years ->
            [one] Expired 1 year ago
           *[other] Expired { $years } years ago
        }
        [certificate] { $years ->
            [one] Certificate expired 1 year ago
           *[other] Certificate expired { $years } years ago
        }
       *[bundle] { $years ->
            [one] An extension expired 1 year ago
           *[other] An extension expired { $years } years ago
        }
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = Extension
bundle-watch-app = Watch app
bundle-app-clip = App Clip
bundle-framework = Framework
bundle-library = Library
bundle-on-demand-resources = On-demand resources
part-program = Program
part-framework = Frameworks
part-extension = Extensions
part-assets = Asset catalogs
part-media = Media and fonts
part-localization = Languages
part-signature = Signature
part-other = Other
leftover-debug-symbols = Debug symbols
leftover-swift-module = Swift module
leftover-headers = Headers
leftover-static-library = Static library
leftover-system-litter = System junk

# A value of a property list in one line.
list-items = { $count ->
        [one] 1 item
       *[other] { COUNT($count) } items
    }
list-keys = { $count ->
        [one] 1 key
       *[other] { COUNT($count) } keys
    }
list-bytes = { $count ->
        [one] 1 byte
       *[other] { COUNT($count) } bytes
    }

# What a phone is doing.
stage-since = { SAID($what) } { $ago }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/s

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = Show in folder
copy-path = Copy path

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = Which app is it?
apps-in-manifest = { $count ->
    [one] The manifest has 1 app.
   *[other] The manifest has { COUNT($count) } apps, and none is certainly this build.
}
