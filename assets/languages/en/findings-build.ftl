# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = The profile expired on { DATE($day) }
    .why = iOS installs no app with an expired profile, and opens none that is installed already.
    .fix = Renew the profile at Apple, build and export again.
profile-expires-soon =
    .title = The profile expires { $days ->
        [0] within a day
        [one] in 1 day
       *[other] in { $days } days
    }
    .why = From then on the app neither installs nor opens.
    .fix = Renew the profile at Apple, build and export again.
profile-valid =
    .title = The profile is valid until { DATE($day) }
profile-not-yet-valid =
    .title = The profile is valid only from { DATE($day) }
    .why = Phones compare it with their own clock and refuse a profile from the future.
    .fix = Check the clocks of the build machine and of this computer.
profile-without-devices =
    .title = The profile lists no device
    .why = A build of this kind installs only on the devices that its profile lists, and it lists none.
    .fix = Register the testers’ devices with Apple, renew the profile and export again.
only-listed-devices =
    .title = { $devices ->
        [one] Installs on one device only
       *[other] Installs on { $devices } devices only
    }
    .why = Apple ties builds of this kind to the devices that were registered when the profile was made.
    .fix = If a tester’s phone says that the app cannot be installed, look for its UDID in the profile.
any-device =
    .title = Installs on any device of the company

# The certificate that signed
signer-expired =
    .title = The certificate that signed the app expired on { DATE($day) }
    .why = Phones refuse an app whose signer (“{ $signer }”) is no longer valid.
    .fix = Sign the build again with a certificate and a profile that are valid.
signer-expires-soon =
    .title = The certificate that signed the app expires on { DATE($day) }
    .why = From then on the app neither installs nor opens.
    .fix = Renew the certificate at Apple, then sign the build again.

# Around installing
developer-mode =
    .title = Testers need Developer Mode to open the app
    .why = iOS 16 and later ask for it once, after the first install.
    .fix = On the phone: Settings › Privacy & Security › Developer Mode, then restart.
enterprise-trust =
    .title = Testers must trust the company before the app opens
    .why = iOS asks once for each company; iOS 18 and later restart the phone for it.
    .fix = On the phone: Settings › General › VPN & Device Management, tap the company, then Trust.
first-start-online =
    .title = The first start needs the internet
    .why = { $certain ->
        [true] Phones ask ppq.apple.com before the first start: without the internet they say “Unable to Verify App”.
       *[false] Phones of newer teams ask ppq.apple.com before the first start, and others at the installation: ocsp.apple.com and ax.init.itunes.apple.com.
    }
    .fix = On a closed network allow these three hosts of Apple’s over https.
same-identifier =
    .title = An app from the App Store with the same identifier is in the way
    .why = Where { $bundle } is installed from the App Store, iOS may skip the download without a word.
    .fix = If nothing happens after Install, delete the App Store’s version from the phone first.
large-for-cellular =
    .title = With { SIZE($bytes) } the app is for Wi-Fi
    .why = Over the cellular network phones ask first above 200 MB, or wait for Wi-Fi without saying so.
    .fix = Ask testers to join the Wi-Fi.

# What was looked at and is well
channel-fits =
    .title = Signed for installing over the air
entitlements-allowed =
    .title = The profile allows every entitlement
icon-good =
    .title = The icon is there and square
made-for-phones =
    .title = Built for phones, and not encrypted
parts-fit =
    .title = Every part inside has a profile of its own
profile-fits =
    .title = The profile is for this app
program-signed =
    .title = The app’s program is signed
signature-new-enough =
    .title = The signature’s form is good for iOS 15 and later
signer-allowed =
    .title = The profile allows the certificate that signed
manifest-fits =
    .title = The manifest fits the app
