# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] A phone
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = Cannot connect
symptom-nothing-happens = Nothing happens
symptom-unable-to-download = Unable to Download App
symptom-certificate-not-valid = Certificate is not valid
symptom-invalid-manifest = Invalid manifest
symptom-integrity = Integrity could not be verified
symptom-downloads-not-installs = Downloads, but does not install
symptom-waiting = Hangs on Waiting
symptom-stops-halfway = The download stops
symptom-closes-at-once = Opens and closes at once
symptom-needs-update = Needs to be updated
symptom-untrusted-developer = Untrusted Enterprise Developer
symptom-developer-mode-required = Developer Mode Required
symptom-unable-to-verify = Unable to Verify App
symptom-address-invalid = The address is invalid
symptom-open-in-itunes = Open this page in iTunes?
symptom-blank-in-chat = Blank page in a chat app
symptom-not-in-a-frame = Works in Safari, not in a frame
symptom-no-trust-switch = Cannot find the certificate
symptom-icon-white = The icon is missing
symptom-code-not-read = The code does not scan
symptom-stops-opening = Opened for weeks, now closes
symptom-log-not-in-profile = Log: the profile is not for this device
symptom-log-no-profile = Log: no valid profile for the program
symptom-log-entitlements = Log: entitlements that the profile does not allow
symptom-log-changed = Log: a signed file was changed
symptom-log-signer = Log: the signer is no longer valid
symptom-log-no-signature = Log: no valid signature
symptom-log-profile-ended = Log: the profile has expired
symptom-log-profile-damaged = Log: the profile is malformed or not signed
symptom-log-free-limit = Log: too many apps of a free account
symptom-log-barred = Log: Apple has blocked the app or its signer
symptom-log-unknown = Log: verification failed without a reason
symptom-log-identifier = Log: identifiers do not match
symptom-log-not-replaced = Log: the installed app was signed by somebody else
symptom-log-part-inside = Log: iOS refuses a part inside
symptom-log-thinning = Log: a variant for other devices
symptom-log-too-old = Log: the system is too old
symptom-log-extract = Log: the package cannot be unpacked
symptom-log-manifest = Log: iOS does not accept the manifest
symptom-log-not-reached = Log: the phone cannot reach the server
symptom-log-not-trusted = Log: the phone does not trust the certificate
symptom-log-secure-connection = Log: no secure connection
symptom-log-connection-lost = Log: the connection was lost
symptom-log-server-answer = Log: unexpected answer from the server
symptom-log-address = Log: the address cannot be used

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = The phone does not reach this computer
    .advice = Is it on the same Wi-Fi, not on a guest network? Does a firewall block it?
cause-old-address = The link leads to an old address
    .advice = This computer’s address changes with the network: scan the code again.
cause-trust-off = The phone does not trust this computer
    .advice = Settings › General › About › Certificate Trust Settings: is the switch on?
cause-profile-lapsed = The set-up profile was not installed in time
    .advice = iOS deletes it after eight minutes: download it again, then open Settings at once.
cause-certificate-bad = The certificate fails one of Apple’s rules
    .advice = “Try as a phone” shows which rule.
cause-in-between = A VPN, proxy or ad blocker interferes
    .advice = Turn it off on the phone and try again.
cause-manifest-http = The manifest’s address is http
    .here = Airlift’s links are https. Check other links with “Check a link”.
cause-link-changed = The link was changed on its way
    .advice = Mail and chat programs break links: paste the tester’s link into “Check a link”.
cause-other-browser = The page is not open in Safari
    .advice = Chat apps ignore install links: tap the three dots or the compass, then “Open in Safari”.
cause-in-frame = The link is in a frame of another page
    .advice = Give it target="_top", or open the install page itself.
cause-asked-for-itunes = Someone tapped Cancel when iOS asked to open iTunes
    .advice = Load the page again, tap Install, then Open.
cause-opened-on-a-mac = The link was opened on a Mac
    .advice = Scan the code with the iPhone or iPad itself.
cause-look-at-home-screen = It is installing: look at the Home Screen
    .advice = Safari shows nothing more after Install; the icon appears on the Home Screen.
cause-not-answered = Nobody answered the install prompt
    .advice = Tap the button again and choose Install.
cause-same-identifier = The phone has the App Store’s version of the app
    .advice = Delete the app from the phone, then install again.
cause-stale-download = An earlier download of the app is stuck
    .advice = Delete the gray icon, restart the phone, then install again.
cause-apple-hosts = The network blocks Apple’s hosts
    .advice = ax.init.itunes.apple.com and ocsp.apple.com must be reachable while installing.
cause-server-says-no = The server’s answer is wrong for iOS
    .advice = HEAD refused, a redirect, no length: “Try as a phone” checks all of it.
cause-other-downloads = Other downloads on the phone come first
    .advice = App Store updates share the queue: pause them, or wait.
cause-broke-off = The download stopped
    .advice = Stay on this Wi-Fi, keep the phone awake, and try again.
cause-file-gone = The package changed during the download
    .advice = Wait until Airlift has read the new file, then install again.
cause-no-room = The phone has no space left
    .advice = iOS needs two to three times the size of the app: Settings › General › iPhone Storage.
cause-large-for-cellular = The app is too large for the cellular network
    .advice = Join the Wi-Fi.
cause-package-http = The package’s address is http
    .advice = Serve it over https.
cause-manifest-incomplete = The manifest is not complete
    .advice = Correct the fields that are marked.
cause-manifest-type = The manifest is served with a wrong type
    .here = Airlift serves manifests as text/xml. Check other servers with “Check a link”.
cause-kind-of-build = The build is not one for testers
    .advice = Export it for ad hoc, development or enterprise distribution.
cause-part-inside = A part inside is signed differently
    .advice = Sign every extension with the app’s team and its own profile.
cause-identifier = The identifiers do not match
    .advice = Use the app’s own identifier in the manifest, and a profile for it.
cause-profile-ended = The profile has expired
    .advice = Renew it at Apple, build and export again.
cause-not-in-profile = The phone is not in the profile
    .advice = Paste the phone’s UDID into Devices.
cause-signer = iOS does not accept the signing certificate
    .advice = Sign with a certificate that is valid and in the profile.
cause-entitlements = The app asks for more than its profile allows
    .advice = Add the capability at Apple, renew the profile and export again.
cause-changed-after-signing = The package was changed after it was signed
    .advice = Verify the files, then sign the build again.
cause-signature-form = The signature is too old for iOS 15 and later
    .advice = Sign again with a current Xcode.
cause-system-too-old = The phone’s iOS is too old
    .advice = Compare the phone’s iOS with what the build needs.
cause-wrong-device = The build is for other devices
    .advice = Compare families, capabilities and architectures on “Overview”.
cause-package-damaged = The package is damaged or has an unusual structure
    .advice = Export it again, and copy it completely.
cause-developer-mode = Developer Mode is off
    .advice = Settings › Privacy & Security › Developer Mode, then restart.
cause-company-not-trusted = The company is not trusted yet
    .advice = Settings › General › VPN & Device Management, tap the company, then Trust; iOS 18 restarts.
cause-first-start-online = The app needs the internet when it first opens
    .advice = Let the phone reach ppq.apple.com once.
cause-managed-phone = The phone is managed, or in Lockdown Mode
    .advice = Its administrator may forbid profiles and apps; Lockdown Mode forbids profiles.
cause-app-itself = The app itself crashes
    .advice = Its crash logs are in Settings › Privacy & Security › Analytics Data.
cause-revoked = Apple has revoked the certificate, or blocked the app
    .advice = Sign with another certificate; Apple’s developer site shows which ones are revoked.
cause-other-signature = The app on the phone was signed by another team
    .advice = Delete it from the phone first; its data is lost.
cause-manifest-not-external = The phone does not accept the manifest’s address
    .advice = Use https and another computer’s name or address, not the phone’s own.
cause-icon = The package has no usable icon
    .advice = Add one to the asset catalog.
cause-scan-again = The code is too small, too dark or covered
    .advice = Show it full screen, or print the poster; the Camera app reads it best.

# What proves or excludes a cause
evidence-of-phone = { $phone }: { SAID($title) }. { SAID($fix) }
evidence-found = { SAID($title) }. { SAID($why) }
evidence-passed = { SAID($title) }.
evidence-noted = { SAID($why) } { SAID($advice) }
evidence-checked = Checked: this is not the cause with this build.
evidence-goes-on = { SAID($did) }. { SAID($advice) }
evidence-got-past = { SAID($did) }.
evidence-stopped = { SAID($did) }, then stopped. { SAID($advice) }
phone-did = { $phone } { $step ->
    [manifest] fetched the manifest
    [agreed] asked about the package
    [part] downloaded part of the package
    [whole] downloaded the whole package
   *[page] opened a page of this computer
}

# How a build is signed, and what that means
channel-development = Signed for development: it installs over the air on the registered devices, like ad hoc.
channel-ad-hoc = Signed for ad hoc distribution: it installs over the air on the registered devices.
channel-enterprise = Signed for in-house distribution: it installs over the air on any device of the company.
channel-app-store = Signed for App Store Connect: it reaches phones through TestFlight or the App Store, not over the air.
channel-none = Not signed for any kind of distribution.

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = Development
    .who = Developers’ own devices
    .good = Xcode sets it up automatically
    .bad = Registered devices only; Developer Mode; debuggable
way-ad-hoc = Ad hoc
    .who = Small groups of testers
    .good = Part of every developer account; installs over the air at once
    .bad = 100 devices of each kind a year; their UDIDs must be registered first
way-enterprise = Enterprise
    .who = A company’s employees
    .good = No review and no UDIDs; any number of devices; installs at once
    .bad = 299 USD a year; nobody outside the company; the phone must trust it once
way-test-flight = TestFlight
    .who = Up to 10,000 testers outside
    .good = No UDIDs; Apple installs and updates
    .bad = A review before the first outside test; builds end after 90 days; each tester needs an Apple Account
way-app-store = App Store
    .who = The public
    .good = Apple updates and sells it
    .bad = Review; Apple’s share of the revenue
way-mdm = MDM
    .who = Managed fleets
    .good = Installs without a tap, configures remotely; no trust prompt
    .bad = Needs a device management server; every device must be enrolled

# What a build can do on such a way, or would need
way-needs-nothing-here = This build installs over the air on { $devices ->
    [one] the one device
   *[other] the { $devices } devices
} in its profile.
way-needs-ad-hoc-export = Export for ad hoc: a distribution certificate and an ad hoc profile with the testers’ devices.
way-needs-ad-hoc-devices = Register the testers’ devices, make an ad hoc profile, and export for ad hoc distribution.
way-needs-nothing-in-company = This build installs over the air on any device of the company.
way-needs-enterprise-account = An account in Apple’s Enterprise Program, its certificate and an in-house profile; then export for enterprise.
way-needs-invitation = Upload this build to App Store Connect, and invite testers there.
way-needs-upload = Export for App Store Connect, and upload it there.
way-needs-review = Upload this build to App Store Connect, and submit it for review.
way-needs-upload-and-review = Export for App Store Connect, upload it, and submit it for review.
way-needs-fleet-server = This build, its manifest at an address that the fleet trusts, and the server’s InstallApplication command: see “Share”.
way-needs-fleet-enterprise = It installs with InstallApplication on the devices in its profile; for the whole fleet it must be an enterprise build.
way-needs-other-build = An enterprise build, or the app from the App Store or as a custom app.
