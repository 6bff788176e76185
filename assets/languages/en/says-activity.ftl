# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = Opened the install page
stage-set-up = Opened the set-up page
stage-on-android = Cannot install iOS apps
stage-on-computer = Opened the page on a computer
stage-profile = Has the profile: install it in Settings, then switch on trust
stage-trusts = Set up: trusts Airlift
stage-prompt = iOS is asking: tap Install
stage-not-answered = Cancelled, or did not answer the install prompt
stage-agreed = Agreed: the download is about to start
stage-not-started = Agreed, but did not begin to download: delete a grey icon of the app and try again
stage-stalled = Stalled · { SIZE($done, $size) } of { SIZE($size) }
stage-downloading = Downloading · { SIZE($done, $size) } of { SIZE($size) }
stage-delivered = File delivered
stage-file-gone = Stopped: the file changed or is gone on this computer
stage-ended-before = Airlift ended before the download began
stage-ended = Airlift ended at { SIZE($done, $size) } of { SIZE($size) }
stage-may-resume = Broke off at { SIZE($done, $size) } of { SIZE($size) }: phones often go on by themselves within 5 minutes
stage-broke-off = The download broke off at { SIZE($done, $size) } of { SIZE($size) }
stage-refused = { $profile ->
        [true] Refused our certificate: trust switch is off
       *[false] Refused our certificate: does not trust this computer yet
    }

step-of-page = Opened the install page
step-of-set-up-page = Opened the set-up page
step-of-profile = Downloaded the set-up profile
step-of-trust = Trusts Airlift
step-refused = Refused our certificate
step-refused-with = Refused our certificate ({ $alert })
step-manifest = Fetched the manifest: iOS asked whether to install
step-not-answered = No answer for a minute
step-agreed = Agreed to install
step-not-started = Did not ask for the package for a minute
step-began = The download began
step-interrupted = { $cause ->
        [phone-left] Broke off
        [file-gone] The file changed or is gone: stopped
       *[airlift-ended] Airlift ended
    } at { SIZE($size) }
step-resumed = Went on at { SIZE($size) }
step-replaced = The package is another file now: began anew
step-moved = Came back with another address (before: { $from })
step-delivered = Every byte delivered: the phone installs it now
