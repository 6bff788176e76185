# The testers' pages in English.
#
# `*…*` is bold, a line break is one on the page, and `{ $name }` is what the page knows. The templates in `assets/pages` name these messages.
# Messages that begin with `m-` are words that the phone itself shows; they must stand here exactly as iOS has them.
# Source of those: Apple, support.apple.com/102400 (install a profile) and 102390 (trust a certificate by hand), both in English;
# developer.apple.com/documentation/xcode/enabling-developer-mode-on-a-device; the deployment guide, depce7cefc4d ("Allow & Restart").
# To be looked up on a phone: Continue, Face ID & Passcode (phones with a button say Touch ID & Passcode).

m-settings = Settings
m-general = General
m-about = About
m-trust = Certificate Trust Settings
m-downloaded = Profile Downloaded
m-install = Install
m-cancel = Cancel
m-not-signed = Not Signed
m-more = More Details
m-management = VPN & Device Management
m-profiles = Profiles & Device Management
m-remove = Remove Profile
m-privacy = Privacy & Security
m-developer = Developer Mode
m-lockdown = Lockdown Mode
m-stolen = Stolen Device Protection
m-update = Software Update
m-allow = Allow
m-close = Close
m-open = Open
m-continue = Continue
m-face-id = Face ID & Passcode
m-allow-restart = Allow & Restart

page-set-up-title = Set up this { $device }
page-set-up-once = Once per device, about a minute
page-step-download = Download the profile
page-step-download-how = Tap { m-allow }, then { m-close }.
page-step-download-old = Tap { m-allow }. iOS then shows the profile.
page-download = Download profile
page-download-again = Download it again
page-step-install = Install it in { m-settings }
page-step-install-how = Open { m-settings }, tap *{ m-downloaded }* at the top, then { m-install }. Enter the passcode and tap { m-install } again. “{ m-not-signed }” in red is expected.
page-step-install-else = Not at the top? It is in { m-settings } › { m-general } › *{ $management }*.
page-step-install-old = Install it
page-step-install-old-how = Tap *{ m-install }* at the top right, enter the passcode, then tap { m-install } again. “{ m-not-signed }” in red is expected.
page-step-trust = Turn on trust
page-step-trust-how = { m-settings } › { m-general } › { m-about } › *{ m-trust }*: turn on Airlift, then tap { m-continue }.
page-show-where = Show me where
page-fingerprint = Compare the fingerprint
page-fingerprint-how = In { m-settings } it is under { m-more }. It must be the same as on the computer’s screen. If not, do not install.

page-checking = Checking…
page-checking-how = This page updates by itself when you are done.
page-waiting = This { $device } does not trust Airlift yet
page-waiting-how = Reload this page to check again.
page-profile = Profile downloaded, not installed
page-profile-how = Install it now (step 2). iOS keeps it for another { $minutes } min.
page-back = Turn on trust
page-back-how = Is { m-downloaded } gone from { m-settings }? Then it is installed: go to step 3. Otherwise install it within { $minutes } min.
page-lapsed = Turn on trust, or download again
page-lapsed-how = iOS deletes a profile that is not installed within 8 minutes. Is it installed? Go to step 3. If not, start again with step 1.
page-unreachable = No secure connection
page-unreachable-how = This page opens, but its secure version (HTTPS) does not. Turn off VPN, proxy and ad blockers on this { $device } and stay on this Wi-Fi. A firewall on the computer may block port { $port }.
page-gone = This computer does not answer any more
page-gone-how = It may be asleep or on another network. Scan the code again.
page-trusted = This { $device } trusts Airlift
page-trusted-scan = Now scan the code of a build.
page-continue = Continue to { $title }

page-hint-18 = { $system } sometimes hides the switch
page-hint-18-how = If { m-trust } is missing, update to iOS 18.1 or later in { m-settings } › { m-general } › *{ m-update }*.
page-trouble = If it does not work
page-trouble-lockdown = *{ m-lockdown }* blocks profiles. Turn it off for the set-up, in { m-settings } › { m-privacy }, and on again afterwards.
page-trouble-stolen = *{ m-stolen }* blocks profiles away from familiar places. Turn it off in { m-settings } › { m-face-id }, and on again after the set-up.
page-trouble-managed = A device that a company or school manages may refuse profiles. Ask the person who manages it.
page-remove = Remove it again
page-remove-how = { m-settings } › { m-general } › *{ $management }* › Airlift › { m-remove }. The { $device } then no longer trusts this computer.

page-install-title = Install { $title }
page-install = Install
page-install-anyway = Install anyway
page-after-tap =
    Tap *{ m-open }*, then *{ m-install }*.
    Then look at your Home Screen.
page-asking = Checking this { $device }…
page-not-set-up = This { $device } is not set up yet
page-not-set-up-how = Installing fails until it trusts this computer: iOS cannot connect.
page-set-up = Set up this { $device }
page-refused = This build cannot be installed
page-too-old = This { $device } has { $system }
page-too-old-how = This build needs { $needs } or later. Update in { m-settings } › { m-general } › *{ m-update }*.
page-other-device = Not made for { $device }
page-other-device-how = This build is made for { $made_for }.
page-in-the-way = Delete the older build first
page-in-the-way-how = It was signed under another identifier, and iOS does not put this build in its place. Its data is lost.
page-needs-label = Needs
page-made-for-label = Made for
page-works-until-label = Works until
page-notes = What to test
page-next = What happens next
page-next-icon = A gray icon appears on the Home Screen while the app downloads. Stay on this Wi-Fi until it is done.
page-next-icon-anywhere = A gray icon appears on the Home Screen while the app downloads. Stay connected until it is done.
page-next-developer = iOS may ask for Developer Mode when you first open the app: { m-settings } › { m-privacy } › *{ m-developer }*. The { $device } restarts.
page-next-enterprise = Before you open the app for the first time, trust the developer in { m-settings } › { m-general } › *{ $management }*.
page-next-enterprise-restart = Before you open the app for the first time, trust the developer in { m-settings } › { m-general } › *{ $management }*: tap { m-allow-restart }, and the { $device } restarts.
page-next-enterprise-maybe = Before you open the app for the first time, trust the developer in { m-settings } › { m-general } › *{ $management }*. From iOS 18 on the { $device } restarts.
page-next-internet = Opening it for the first time needs the internet: iOS checks the developer with Apple.
page-help = If it does not install
page-help-nothing = Nothing happens: open this page in Safari. Where another app shows the page, tap the compass.
page-help-same = The app is already installed from the App Store: delete it first. Its data on the { $device } is deleted too.
page-help-grey = A gray icon stays: delete it, restart the { $device } and tap { m-install } again.
page-help-network = iOS cannot connect: turn off VPN and proxy, and stay on this Wi-Fi.
page-older = Older builds
page-older-blocked = Cannot be installed
page-all-builds = All builds of { $title }

page-moved = This computer’s address changed
page-moved-how = Codes and links now use { $address }. This old address may stop working.
page-moved-open = Open the new page
page-served = Served by Airlift from { $computer }, on this Wi-Fi only
page-served-anywhere = Served by Airlift from { $computer }
page-safari = Open this page in Safari
page-safari-how = Only Safari can start an installation. Copy the link and paste it there.
page-link = Link to this page
page-copy = Copy link
page-copied = Copied
page-copy-by-hand = Select and copy it
page-desk = iOS builds install on iPhone and iPad only
page-desk-how = Point the camera of an iPhone or iPad at this code.
page-android-how = Scan the code on the computer’s screen with an iPhone or iPad.
page-code = Code that leads to this page
page-cable = Install by cable
page-cable-how = For Apple Configurator or Xcode.
page-cable-warns = Until this browser knows Airlift’s certificate, it warns.
page-cable-download = Download { $file_name }
page-lost = Nothing here
page-lost-how = This link is wrong or no longer valid. Scan the code on the computer’s screen again.
page-ended = This link has ended
page-ended-how = Ask whoever sent it to you for a new one.
page-soon = One moment
page-soon-how = This build is not there at the moment: it is being replaced, or was moved. The page looks again by itself.

page-reason-profile-expired = Its provisioning profile has expired. The developer must build it again.
page-reason-signer-expired = Its signing certificate has expired. The developer must sign it again.
page-reason-profile-without-devices = Its provisioning profile lists no devices. The developer must add them and build it again.
page-reason-app-store-build = It is signed for the App Store, and installs from there or from TestFlight only.
page-reason-free-account = It is signed with a free Apple Account, and installs through Xcode only.
page-reason-not-signed = It is not signed. The developer must sign it.
page-reason-program-not-signed = It is not signed. The developer must sign it.
page-reason-program-ad-hoc = It is not signed with a certificate from Apple. The developer must sign it.
page-reason-modified-after-signing = It was changed after it was signed. The developer must sign it again.
page-reason-simulator-build = It is built for the simulator on a Mac. The developer must build it for devices.
page-reason-fairplay-encrypted = It comes from the App Store and is encrypted for another account.
page-reason-sample-build = It is a sample that shows how this page looks.
