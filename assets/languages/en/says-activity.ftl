# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = Opened the install page
stage-set-up = Opened the set-up page
stage-on-android = Cannot install iOS apps
stage-on-computer = Opened the page on a computer
stage-profile = Has the set-up profile: install it in Settings, then turn on trust
stage-trusts = Set up: trusts Airlift
stage-prompt = iOS is asking: tap Install
stage-not-answered = Canceled, or did not answer the install prompt
stage-agreed = Accepted: the download starts soon
stage-not-started = Accepted but not started: delete the gray icon and try again
stage-stalled = Stalled · { SIZE($done, $size) } of { SIZE($size) }
stage-downloading = Downloading · { SIZE($done, $size) } of { SIZE($size) }
stage-delivered = File delivered
stage-file-gone = Stopped: the file changed or is gone on this computer
stage-ended-before = Airlift quit before the download started
stage-ended = Airlift quit at { SIZE($done, $size) } of { SIZE($size) }
stage-may-resume = Stopped at { SIZE($done, $size) } of { SIZE($size) }: often resumes within 5 minutes
stage-broke-off = Stopped at { SIZE($done, $size) } of { SIZE($size) }
stage-refused = { $profile ->
        [true] Does not trust Airlift: turn on the switch
       *[false] Does not trust Airlift yet
    }

step-of-page = Opened the install page
step-of-set-up-page = Opened the set-up page
step-of-profile = Downloaded the set-up profile
step-of-trust = Trusts Airlift
step-refused = Refused Airlift’s certificate
step-refused-with = Refused Airlift’s certificate ({ $alert })
step-manifest = Fetched the manifest: iOS asked whether to install
step-not-answered = No answer for a minute
step-agreed = Accepted the install prompt
step-not-started = Did not request the package for a minute
step-began = The download started
step-interrupted = { $cause ->
        [phone-left] Stopped
        [file-gone] The file changed or is gone: stopped
       *[airlift-ended] Airlift quit
    } at { SIZE($size) }
step-resumed = Continued at { SIZE($size) }
step-replaced = The file changed: started again
step-moved = Has a new address (before: { $from })
step-delivered = File delivered: the phone installs it now
