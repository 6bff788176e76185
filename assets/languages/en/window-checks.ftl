# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = Findings
# What the number beside the tab counts.
checks-count-notes = { $notes ->
        [one] 1 note
       *[other] { COUNT($notes) } notes
    }
checks-count-risks = { $risks ->
        [one] 1 thing may fail
       *[other] { COUNT($risks) } things may fail
    }
checks-count-blocks = { $blocks ->
        [one] 1 thing blocks installing
       *[other] { COUNT($blocks) } things block installing
    }{ $risks ->
        [0] {""}
        [one] , and 1 may fail
       *[other] , and { COUNT($risks) } may fail
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = What was seen
# Title of the symptom pane.
checks-what-did-the-tester-see = What did the tester see?
# Hint of its field.
checks-symptom-hint = Error text or behavior
# While nothing was typed.
checks-symptom-how = Type the message on the phone, or what happened. Airlift lists the most likely causes for this build first.
# Nothing known is described so.
checks-no-such-symptom = No known problem matches. Type the exact text on the phone.
# Shows every symptom.
checks-more-symptoms = More…
# Shows the usual symptoms only.
checks-fewer = Fewer
# Title of the causes.
checks-likely-causes = Likely causes
# Title of the causes that cannot be.
checks-ruled-out = Ruled out
# No cause is left.
checks-all-ruled-out = All known causes are ruled out. “Try as a phone” may show more.
# A phone that does not say what it is.
checks-a-phone = A phone
# Leads.
checks-show-the-finding = Show the finding
# Leads.
checks-show-activity = Show activity
# Leads.
checks-show-certificate = Show the certificate
# Leads.
checks-look-udid-up = Look up a UDID
# Leads.
checks-check-the-link = Check the link
# Leads.
checks-show-manifest = Show the manifest
# Copies what testers have to do.
checks-copy-steps = Copy steps
# Copies Apple's hosts.
checks-copy-hosts = Copy hosts
# Copies the device that the profile lacks.
checks-copy-missing-udid = Copy missing UDID
# Copies the devices that the profile lacks.
checks-copy-missing-udids = Copy missing UDIDs
# Signs a new server certificate.
checks-renew-certificate = Renew certificate
# Puts the build's value back.
checks-use-own-value = Use app’s value
# Shows the manifest.
checks-edit-manifest = Edit manifest
# Shows the profile's devices.
checks-show-devices = Show devices
# Compares the ways to distribute.
checks-compare-ways = Compare ways
# Shows the code for setting a phone up.
checks-show-set-up-code = Show set-up code
# Shows the certificate's rules.
checks-show-rules = Show rules
# Shows the ways to this computer.
checks-show-reach = Show reachability
# Compares every file with the signature.
checks-verify-files = Verify files
# Copies a finding's code.
checks-copy-code = Copy code
# Beneath it.
checks-drop-to-check-why = Shows what is wrong with its links or manifest.
# Title of the link doctor.
check-a-link = Check a link
# Opens the link doctor.
check-a-link-open = Check a link…
# Hint and name of its field.
checks-doctor-hint = Paste an install link, a manifest, a page or a message, or drop a file
# Beside its buttons while it is empty.
checks-doctor-accepts = Also .plist, .html, .eml and .txt files
# Beside its buttons for an address.
checks-doctor-address = An address: follow it to see what is there
# Beside its buttons while a long text is judged.
checks-doctor-looking = Looking at the text…
# What it does, while it is empty.
checks-doctor-does = Airlift reads the link as iOS does, marks what is wrong and offers a corrected link. “Follow like a phone” then asks the server what a phone would ask and shows which steps fail.
# Lets the person choose a file.
checks-open-file = Open file…
# Title of that dialog.
checks-open-file-title = Check a file
# Name of its filter.
checks-open-file-filter = Manifests, pages, messages and texts
# Plays the phone from there.
checks-follow-like-a-phone = Follow like a phone
# Plays it again.
checks-follow-again = Follow again
# Why it cannot.
checks-nothing-to-follow = There is no address that a phone could fetch
# Why it cannot.
checks-following-already = Following…
# Above the corrected link.
checks-corrected-link = Corrected link
# Copies it.
checks-copy-corrected = Copy corrected link
# Title of the dialog.
checks-share-title = Share
# Opens it.
checks-share-row = Share…
# Copies the text.
checks-copy-snippet = Copy
# Saves the text.
checks-save-snippet = Save…
# Title of the dialog.
checks-ways-title = Ways to distribute
# Opens it.
checks-compare-ways-row = Ways to distribute…
# This build can go this way.
checks-this-build = This build
# It can with something around it.
checks-with-more = Needs more steps
# It must be exported again.
checks-export-again = Export again
# Name of the field for a device's name.
checks-device-name = Device name, such as Maya’s iPhone 12
# Keeps a device in mind.
checks-remember-device = Remember
# Why it cannot.
checks-name-first = Type a device name first
# Forgets a device.
checks-forget-device = Forget this device
# A device that is in the profile.
checks-in-profile = In the profile
# A device that is not.
checks-not-in-profile = Not in the profile

checks-drop-to-check = Drop to check { $name }
checks-reading = Reading every file: { $percent }%
checks-checked = Checked { $ago }
checks-details-of = Details of: { $title }
checks-rests-on = Source: { $source }.
checks-testers-may-see = Testers may see: { LIST($seen, quoted: 1, commas: 1) }.
checks-belongs-to = Remembered as { $name }
checks-named-devices = { $count ->
        [one] 1 tester’s device
       *[other] { COUNT($count) } testers’ devices
    }
checks-line-and-column = Line { $line }, column { $column }
checks-manifest-of = A manifest for “{ $title }”
checks-manifest = A manifest
checks-links-found = { $count ->
        [0] No install link
        [one] 1 install link
       *[other] { COUNT($count) } install links
    }
checks-lies-at = { $what ->
        [page] A web page
        [manifest] A manifest
        [package] A package
       *[other] No page or manifest
    } is at { $url }{ $hops ->
        [0] {""}
        [one] , after a redirect
       *[other] , after { $hops } redirects
    } (status { $status })
