# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] “{ $name }” has no UDID that can be
       *[other] “{ $name }” and others have no UDIDs that can be
    }
    .why = It has { $digits } letters and digits; a UDID has 40, or 8 and 16 with a hyphen between, and only 0–9 and A–F.
    .fix = Copy the UDID of the phone again, whole.
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
    .why = This build needs iOS { $minimum } or later; older phones answer “Unable to Download App”.
    .fix = Update the phone, or build for an older version of iOS.
phones-new-enough =
    .title = The phones that came run iOS { $minimum } or later
phone-of-wrong-family =
    .title = { SAID($phones) } cannot run an app for iPads
    .why = The build is for iPads only; iPhones refuse it.
    .fix = Try it on an iPad, or build for iPhones as well.
phone-not-in-variant =
    .title = { SAID($phones) } cannot take this variant
    .why = It was thinned for { LIST($variant) }, and other devices refuse it.
    .fix = Export the build for all devices, without thinning.
phone-lacks-capability =
    .title = { SAID($phones) } { $count ->
        [one] lacks
       *[other] lack
    } “{ $capability }”, which the build requires
    .why = Phones without it refuse the app.
    .fix = Take it out of UIRequiredDeviceCapabilities, or try another phone.

# Before the manifest
phone-refused-certificate =
    .title = Refused our certificate: trust switch is off
    .why = It broke off as soon as it saw the certificate{ $told ->
        [true] { " " }({ $alert })
       *[false] { "" }
    }.
    .fix = On the phone: install the profile, then Settings › General › About › Certificate Trust Settings, and switch it on. A VPN or proxy in between does the same.
trust-switch-missing =
    .title = { $os } sometimes hides the trust switch
    .why = Apple mended it in a later version.
    .fix = Restart the phone, or update it.
profile-lapsed =
    .title = Downloaded the profile, but did not install it in time
    .why = iOS throws a downloaded profile away after eight minutes.
    .fix = Tap “Get the profile” on the set-up page again, then open Settings at once.
profile-waits =
    .title = Has the profile: install it in Settings, then switch on trust
    .why = A downloaded profile does nothing until it is installed, and trusted.
    .fix = On the phone: Settings, “Profile Downloaded”, then General › About › Certificate Trust Settings.
other-browser =
    .title = Opened the page in { $browser }
    .why = Browsers inside of apps drop install links: a tap does nothing.
    .fix = Open the page in Safari: tap the three dots or the compass, then “Open in Safari”.
opened-on-a-mac =
    .title = Opened the page on a Mac, or an iPad that says so
    .why = A Mac knows no install links: “Safari cannot open the page because the address is invalid”.
    .fix = Scan the code with the iPhone or iPad itself.
only-opened-the-page =
    .title = Opened the install page, and did not tap Install yet
    .why = Or tapped, and chose Cancel when iOS asked to open the link in iTunes: then later taps do nothing.
    .fix = Load the page again, tap Install, and tap Open.

# After the manifest
did-not-answer =
    .title = Cancelled, or did not answer the install prompt
    .why = iOS fetched the manifest, and its owner did not tap Install; or iOS refused the manifest without a word.
    .fix = Tap Install again and answer the question.
never-asked-for-package =
    .title = Agreed, but never asked for the package
    .why = The app is on the phone from the App Store, or an earlier download of it is stuck.
    .fix = Delete the app or its grey icon from the phone, restart it, and try again.
download-stalled =
    .title = Stalled at { SIZE($done, $total) } of { SIZE($total) }
    .why = The phone takes no bytes: it sleeps, or its Wi-Fi is weak.
    .fix = Wake the phone and stay near.
download-broke-off =
    .title = The download broke off at { SIZE($done, $total) } of { SIZE($total) }
    .why = { $resumes ->
        [true] Phones often go on by themselves within five minutes.
       *[false] The phone left the Wi-Fi, went to sleep, or gave up.
    }
    .fix = Stay on this Wi-Fi and try again.
airlift-ended =
    .title = Airlift ended at { SIZE($done, $total) } of { SIZE($total) }
    .why = The phone goes on where it was, or begins again.
    .fix = Tap Install again.
package-vanished =
    .title = Stopped: the file changed or is gone on this computer
    .why = A phone must not get half of one build and half of another.
    .fix = Wait until the new file was read, then tap Install again.

# What the build does to this phone
this-phone-too-old =
    .title = { $os } is too old: the build needs { $minimum }
    .why = The phone answers “Unable to Download App” when it looks into the package.
    .fix = Update the phone, or build for an older version of iOS.
this-phone-of-wrong-family =
    .title = The build is for iPads only
    .why = An iPhone refuses it when it looks into the package.
    .fix = Try it on an iPad.
this-phone-not-in-variant =
    .title = The build is a variant for { LIST($variant) } only
    .why = Other devices refuse it when they look into the package.
    .fix = Export the build for all devices, without thinning.
phone-throws-away =
    .title = Will throw the app away: the manifest names another identifier
    .why = The manifest says { $identifier }, and the app is { $own }.
    .fix = Use the app’s own identifier in the manifest, then install again.
