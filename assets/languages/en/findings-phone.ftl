# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] “{ $name }” does not have a valid UDID
       *[other] “{ $name }” and others do not have valid UDIDs
    }
    .why = It has { $digits } letters and digits. A UDID has 40, or 8 and 16 with a hyphen between them, and only 0–9 and A–F.
    .fix = Copy the complete UDID again.
device-not-in-profile =
    .title = { LIST($names) } { $count ->
        [one] is
       *[other] are
    } not in this build’s profile
    .why = A build of this kind installs only on { $listed ->
        [one] the one device
       *[other] the { $listed } devices
    } that its profile lists.
    .fix = Add the device to your Apple account, renew the profile and export again.
devices-in-profile =
    .title = { $count ->
        [one] The named device is in the profile
       *[other] All { $count } named devices are in the profile
    }
phone-too-old =
    .title = { SAID($phones) } { $count ->
        [one] runs { $os }: too old for this build
       *[other] run a system that is too old for this build
    }
    .why = This build needs iOS { $minimum } or later; older phones show “Unable to Download App”.
    .fix = Update the phone, or build for an older version of iOS.
phones-new-enough =
    .title = The phones that came run iOS { $minimum } or later
phone-of-wrong-family =
    .title = { SAID($phones) } cannot run an app for iPads
    .why = The build is for iPads only; iPhones refuse it.
    .fix = Try it on an iPad, or build for iPhones as well.
phone-not-in-variant =
    .title = { SAID($phones) } cannot install this variant
    .why = It was thinned for { LIST($variant) }, and other devices refuse it.
    .fix = Export the build for all devices, without thinning.
phone-lacks-capability =
    .title = { SAID($phones) } { $count ->
        [one] does not have
       *[other] do not have
    } “{ $capability }”, which the build requires
    .why = Phones without it refuse the app.
    .fix = Remove it from UIRequiredDeviceCapabilities, or try another phone.

# Before the manifest
phone-refused-certificate =
    .title = Does not trust Airlift: turn on the switch
    .why = It stopped as soon as it saw the certificate{ $told ->
        [true] { " " }({ $alert })
       *[false] { "" }
    }.
    .fix = Install the profile on the phone, then turn on the switch in Settings › General › About › Certificate Trust Settings. A VPN or proxy can also cause this.
trust-switch-missing =
    .title = { $os } sometimes hides the trust switch
    .why = Apple fixed it in a later version.
    .fix = Restart the phone, or update it.
profile-lapsed =
    .title = Downloaded the set-up profile, but did not install it in time
    .why = iOS deletes a downloaded profile after eight minutes.
    .fix = Tap “Download profile” on the set-up page again, then open Settings at once.
profile-waits =
    .title = Has the set-up profile: install it in Settings, then turn on trust
    .why = A downloaded profile does nothing until it is installed and trusted.
    .fix = Open Settings on the phone, tap “Profile Downloaded”, then turn on trust in General › About › Certificate Trust Settings.
other-browser =
    .title = Opened the page in { $browser }
    .why = Browsers inside apps ignore install links: a tap does nothing.
    .fix = Open the page in Safari: tap the three dots or the compass, then “Open in Safari”.
opened-on-a-mac =
    .title = Opened the page on a Mac, or on an iPad that says it is one
    .why = A Mac cannot use install links: “Safari cannot open the page because the address is invalid”.
    .fix = Scan the code with the iPhone or iPad itself.
only-opened-the-page =
    .title = Opened the install page, but did not tap Install yet
    .why = Or someone tapped Cancel when iOS asked to open the link in iTunes: later taps then do nothing.
    .fix = Load the page again, tap Install, and tap Open.

# After the manifest
did-not-answer =
    .title = Canceled, or did not answer the install prompt
    .why = Nobody tapped Install, or iOS rejected the manifest without a message.
    .fix = Tap Install again and answer the question.
never-asked-for-package =
    .title = Accepted, but the download did not start
    .why = The app is on the phone from the App Store, or an earlier download of it is stuck.
    .fix = Delete the app or its gray icon from the phone, restart it, and try again.
download-stalled =
    .title = Stalled at { SIZE($done, $total) } of { SIZE($total) }
    .why = The phone is asleep, or its Wi-Fi is weak.
    .fix = Wake the phone and stay near.
download-broke-off =
    .title = The download stopped at { SIZE($done, $total) } of { SIZE($total) }
    .why = { $resumes ->
        [true] Phones often resume within five minutes.
       *[false] The phone left the Wi-Fi, went to sleep, or stopped trying.
    }
    .fix = Stay on this Wi-Fi and try again.
airlift-ended =
    .title = Airlift stopped at { SIZE($done, $total) } of { SIZE($total) }
    .why = The phone resumes there, or starts again.
    .fix = Tap Install again.
package-vanished =
    .title = Stopped: the file on this computer was changed or is gone
    .why = A phone must not get half of one build and half of another.
    .fix = Wait until Airlift has read the new file, then tap Install again.

# What the build does to this phone
this-phone-too-old =
    .title = { $os } is too old: the build needs { $minimum }
    .why = The phone shows “Unable to Download App” when it reads the package.
    .fix = Update the phone, or build for an older version of iOS.
this-phone-of-wrong-family =
    .title = The build is for iPads only
    .why = An iPhone refuses it when it reads the package.
    .fix = Try it on an iPad.
this-phone-not-in-variant =
    .title = The build is a variant for { LIST($variant) } only
    .why = Other devices refuse it when they read the package.
    .fix = Export the build for all devices, without thinning.
phone-throws-away =
    .title = Will delete the app: the manifest names another identifier
    .why = The manifest says { $identifier }, but the app is { $own }.
    .fix = Use the app’s own identifier in the manifest, then install again.
