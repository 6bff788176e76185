# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = The profile expired on { DATE($day) }
    .why = iOS does not install or open apps with an expired profile.
    .fix = Renew the profile at Apple, build and export again.
profile-expires-soon =
    .title = The profile expires { $days ->
        [0] within a day
        [one] in 1 day
       *[other] in { $days } days
    }
    .why = After that, the app does not install or open.
    .fix = Renew the profile at Apple, build and export again.
profile-valid =
    .title = The profile is valid until { DATE($day) }
profile-not-yet-valid =
    .title = The profile is valid only from { DATE($day) }
    .why = Phones compare it with their own clock and refuse a profile from the future.
    .fix = Check the clocks of the build machine and of this computer.
profile-without-devices =
    .title = The profile does not list any devices
    .why = A build of this kind installs only on the devices in its profile.
    .fix = Register the testers’ devices with Apple, renew the profile and export again.
only-listed-devices =
    .title = { $devices ->
        [one] Installs on one device only
       *[other] Installs on { $devices } devices only
    }
    .why = Builds of this kind install only on devices that were registered when the profile was made.
    .fix = If a tester’s phone says that the app cannot be installed, look for its UDID in the profile.
any-device =
    .title = Installs on any device of the company

# The certificate that signed
signer-expired =
    .title = The signing certificate expired on { DATE($day) }
    .why = Phones refuse an app with an expired signing certificate (“{ $signer }”).
    .fix = Sign the build again with a valid certificate and profile.
signer-expires-soon =
    .title = The signing certificate expires on { DATE($day) }
    .why = After that, the app does not install or open.
    .fix = Renew the certificate at Apple, then sign the build again.

# Around installing
developer-mode =
    .title = Testers need Developer Mode to open the app
    .why = iOS 16 and later ask for it once, after the first install.
    .fix = On the phone: Settings › Privacy & Security › Developer Mode, then restart.
enterprise-trust =
    .title = Testers must trust the company before the app opens
    .why = iOS asks once for each company; iOS 18 and later then restart the phone.
    .fix = On the phone: Settings › General › VPN & Device Management, tap the company, then Trust.
first-start-online =
    .title = The app needs the internet when it first opens
    .why = { $certain ->
        [true] Phones ask ppq.apple.com when the app first opens: without the internet they say “Unable to Verify App”.
       *[false] Installing needs ocsp.apple.com and ax.init.itunes.apple.com; for newer teams, the first launch needs ppq.apple.com.
    }
    .fix = On a closed network, allow ppq.apple.com, ocsp.apple.com and ax.init.itunes.apple.com over HTTPS.
same-identifier =
    .title = An App Store app with the same identifier may block the download
    .why = If { $bundle } is installed from the App Store, iOS may skip the download without a message.
    .fix = If nothing happens after “Install”, delete the App Store version from the phone first.
large-for-cellular =
    .title = The app is { SIZE($bytes) }: use Wi-Fi
    .why = Above 200 MB, phones on mobile data ask first, or wait for Wi-Fi without a message.
    .fix = Ask testers to join the Wi-Fi.

# What was looked at and is well
channel-fits =
    .title = Signed for installing over the air
entitlements-allowed =
    .title = The profile allows every entitlement
icon-good =
    .title = The package has a square icon
made-for-phones =
    .title = Built for phones, and not encrypted
parts-fit =
    .title = Every part inside has its own profile
profile-fits =
    .title = The profile is for this app
program-signed =
    .title = The app’s program is signed
signature-new-enough =
    .title = The signature’s format works on iOS 15 and later
signer-allowed =
    .title = The profile allows the signing certificate
manifest-fits =
    .title = The manifest fits the app
