//! Words: the sentences of the window that never change. Sentence case; buttons begin with a verb; an ellipsis means that a
//! dialog follows. Sentences with numbers and names in them are in [`super::phrases`].

/// The product's name.
pub(super) const AIRLIFT: &str = "Airlift";
/// Tooltip of the gear.
pub(super) const SETTINGS: &str = "Settings";
/// Title in the settings menu.
pub(super) const APPEARANCE: &str = "Appearance";
/// Light or dark as the system.
pub(super) const THEME_SYSTEM: &str = "Same as the system";
/// Always light.
pub(super) const THEME_LIGHT: &str = "Light";
/// Always dark.
pub(super) const THEME_DARK: &str = "Dark";
/// Hint of the search field.
pub(super) const SEARCH: &str = "Search builds";
/// Nothing matches the search.
pub(super) const NOTHING_FOUND: &str = "No build matches";
/// Empties the search field.
pub(super) const CLEAR_SEARCH: &str = "Clear search";
/// Opens the file dialog.
pub(super) const ADD_BUILDS: &str = "Add builds…";
/// Title of that dialog.
pub(super) const CHOOSE_BUILDS: &str = "Choose builds";
/// Name of the file filter.
pub(super) const BUILDS_FILTER: &str = "iOS builds";
/// Name of the sidebar's list.
pub(super) const SHOW_BUILDS: &str = "Show all builds";
/// Tooltip of the mark of a build whose file is gone.
pub(super) const MARK_MISSING: &str = "File is missing";
/// Tooltip of the mark of a build whose file is broken.
pub(super) const MARK_BROKEN: &str = "File cannot be read";
/// Tooltip of the spinner.
pub(super) const MARK_READING: &str = "Being read";
/// Tabs.
pub(super) const OVERVIEW: &str = "Overview";
/// Tabs.
pub(super) const MANIFEST: &str = "Manifest";
/// Tabs.
pub(super) const CHECKS: &str = "Checks";
/// Tooltip of the three dots.
pub(super) const MORE: &str = "More";
/// Copies the link of the code that is shown.
pub(super) const COPY_LINK: &str = "Copy link";
/// Shows the code.
pub(super) const SHOW_QR: &str = "Show QR code";
/// Inspects the file again.
pub(super) const RECHECK: &str = "Recheck file";
/// The same, in the Checks tab.
pub(super) const CHECK_AGAIN: &str = "Check again";
/// Takes the build off the shelf.
pub(super) const REMOVE: &str = "Remove";
/// Finds the file of a missing build.
pub(super) const LOCATE: &str = "Locate…";
/// Title of that dialog.
pub(super) const LOCATE_TITLE: &str = "Where is this build now?";
/// Copies the identifier.
pub(super) const COPY_IDENTIFIER: &str = "Copy identifier";
/// The banner over a missing file.
pub(super) const FILE_MISSING: &str = "The file is no longer where it was, so phones cannot download it";
/// Verdict of a missing file.
pub(super) const VERDICT_MISSING: &str = "File is missing";
/// Verdict of a broken file.
pub(super) const VERDICT_BROKEN: &str = "File cannot be read";
/// Verdict while a changed file is read.
pub(super) const VERDICT_READING: &str = "File changed: checking it again";
/// Cards.
pub(super) const SIGNING: &str = "Signing";
/// Cards.
pub(super) const APP: &str = "App";
/// Cards.
pub(super) const CONTENTS: &str = "Contents";
/// Cards.
pub(super) const NOTES: &str = "Notes for testers";
/// Facts.
pub(super) const PROFILE: &str = "Profile";
/// Facts.
pub(super) const TYPE: &str = "Type";
/// Facts.
pub(super) const TEAM: &str = "Team";
/// Facts.
pub(super) const CERTIFICATE: &str = "Certificate";
/// Facts.
pub(super) const VERSION: &str = "Version";
/// Facts.
pub(super) const BUILD: &str = "Build";
/// Facts.
pub(super) const NEEDS: &str = "Needs";
/// Facts.
pub(super) const RUNS_ON: &str = "Runs on";
/// Facts.
pub(super) const SIZE: &str = "Size";
/// Facts.
pub(super) const SHA256: &str = "SHA-256";
/// Facts.
pub(super) const ARCHITECTURE: &str = "Architecture";
/// Facts.
pub(super) const BUILT_WITH: &str = "Built with";
/// Facts.
pub(super) const SDK: &str = "SDK";
/// Facts.
pub(super) const EXTENSIONS: &str = "Extensions";
/// Facts.
pub(super) const FRAMEWORKS: &str = "Frameworks";
/// Facts.
pub(super) const LANGUAGES: &str = "Languages";
/// A fact that the package does not tell.
pub(super) const UNKNOWN: &str = "Not stated";
/// There are none of these.
pub(super) const NONE: &str = "None";
/// The hash of the package is not known yet.
pub(super) const NOT_HASHED: &str = "Not computed yet";
/// The signing card of a build without a profile.
pub(super) const NO_PROFILE: &str = "This build carries no provisioning profile";
/// Opens the notes for editing.
pub(super) const EDIT_NOTES: &str = "Edit notes";
/// Hint in the empty notes.
pub(super) const NOTES_HINT: &str = "What to test: shown on the install page";
/// Ends editing the notes.
pub(super) const SAVE_NOTES: &str = "Save";
/// Ends editing without saving.
pub(super) const CANCEL: &str = "Cancel";
/// Findings.
pub(super) const BLOCKS: &str = "Blocks installing";
/// Findings.
pub(super) const MAY_FAIL: &str = "May fail";
/// Findings.
pub(super) const GOOD_TO_KNOW: &str = "Good to know";
/// Findings.
pub(super) const PASSED: &str = "Passed";
/// Nothing to report.
pub(super) const NO_FINDINGS: &str = "Nothing to report about this build";
/// Manifest.
pub(super) const FILES: &str = "Files";
/// Manifest.
pub(super) const UNDO: &str = "Undo";
/// Manifest.
pub(super) const REDO: &str = "Redo";
/// Manifest.
pub(super) const IMPORT: &str = "Import…";
/// Manifest.
pub(super) const EXPORT: &str = "Export…";
/// Title of the import dialog.
pub(super) const IMPORT_TITLE: &str = "Choose a manifest to take fields from";
/// Title of the export dialog.
pub(super) const EXPORT_TITLE: &str = "Export manifest";
/// Name of the manifest filter.
pub(super) const MANIFEST_FILTER: &str = "Manifests";
/// Why Undo cannot be used.
pub(super) const NOTHING_TO_UNDO: &str = "Nothing to undo";
/// Why Redo cannot be used.
pub(super) const NOTHING_TO_REDO: &str = "Nothing to redo";
/// Chunk hashes.
pub(super) const HASHES: &str = "Chunk hashes (SHA-256, 10 MiB)";
/// What they are good for.
pub(super) const HASHES_WHY: &str = "On weak Wi-Fi a phone repeats only the broken part.";
/// Back to the build's own values.
pub(super) const RESET_ALL: &str = "Reset all";
/// Back to the build's own value.
pub(super) const RESET: &str = "Reset to the build’s own value";
/// Mends a note.
pub(super) const USE_OWN: &str = "Use the app’s own";
/// The form, where form and preview do not fit side by side.
pub(super) const FORM: &str = "Form";
/// The preview, where form and preview do not fit side by side.
pub(super) const PREVIEW: &str = "XML";
/// Copies the preview.
pub(super) const COPY_XML: &str = "Copy manifest";
/// The right panel.
pub(super) const INSTALL: &str = "Install";
/// Segments.
pub(super) const INSTALL_PAGE: &str = "Install page";
/// Segments.
pub(super) const DIRECT_LINK: &str = "Direct link";
/// Segments.
pub(super) const SET_UP_PHONE: &str = "Set up phone";
/// Hints.
pub(super) const INSTALL_PAGE_HINT: &str =
    "Opens a page with the Install button. Works on every phone; new ones are led through the set-up.";
/// Hints.
pub(super) const DIRECT_LINK_HINT: &str = "Opens the install prompt at once. For phones that already trust Airlift.";
/// Hints.
pub(super) const SET_UP_HINT: &str = "Once per phone: installs Airlift’s certificate. Compare this fingerprint with the one in Settings.";
/// Shows the poster.
pub(super) const FULL_SCREEN: &str = "Show full screen";
/// Name of the fingerprint.
pub(super) const FINGERPRINT: &str = "SHA-256 fingerprint";
/// Copies the fingerprint.
pub(super) const COPY_FINGERPRINT: &str = "Copy fingerprint";
/// There is no fingerprint of ours.
pub(super) const OWN_CERTIFICATE: &str = "Your own certificate is in use: phones need no set-up.";
/// Saves the code.
pub(super) const SAVE_PNG: &str = "Save as PNG…";
/// Saves the code.
pub(super) const SAVE_SVG: &str = "Save as SVG…";
/// Title of the dialogs that save the code.
pub(super) const SAVE_CODE_TITLE: &str = "Save QR code";
/// Instead of a code.
pub(super) const NO_CODE_STARTING: &str = "Getting ready…";
/// Instead of a code.
pub(super) const NO_CODE_MISSING: &str = "The file is missing: locate it to get a code";
/// Instead of a code.
pub(super) const NO_CODE_BROKEN: &str = "The file cannot be read: there is nothing to install";
/// Instead of a code.
pub(super) const NO_CODE_READING: &str = "Checking the changed file…";
/// Instead of a code.
pub(super) const NO_CODE_NETWORK: &str = "Not on a network: connect to the Wi-Fi that the phones use";
/// Instead of a code.
pub(super) const NO_CODE_LONG: &str = "The link is too long for a code: copy it instead";
/// Closes the drawer.
pub(super) const CLOSE: &str = "Close";
/// The list of phones.
pub(super) const PHONES: &str = "Phones";
/// No phone yet.
pub(super) const NO_PHONES: &str = "Phones appear here as soon as they scan the code.";
/// Leads to the set-up segment.
pub(super) const SHOW_HOW: &str = "Show how";
/// Poster.
pub(super) const POSTER_SCAN: &str = "Scan with the iPhone’s camera.";
/// Poster.
pub(super) const POSTER_TAP: &str = "Tap Install, then go to the Home Screen.";
/// Poster.
pub(super) const POSTER_WIFI: &str = "Use the same Wi-Fi as this computer.";
/// Poster.
pub(super) const POSTER_FIRST: &str = "First time with this phone?";
/// Poster.
pub(super) const POSTER_FIRST_HOW: &str = "Scan this small code first.\nSetting up takes about a minute.";
/// Poster.
pub(super) const POSTER_SET_UP_SCAN: &str = "Tap Download, then install the profile in Settings.";
/// Poster.
pub(super) const POSTER_SET_UP_TRUST: &str = "Switch on trust for Airlift under About.";
/// Poster.
pub(super) const ESC: &str = "Esc";
/// Poster.
pub(super) const TO_CLOSE: &str = "to close";
/// Empty state.
pub(super) const DROP_HERE: &str = "Drop an .ipa here";
/// Empty state.
pub(super) const DROP_WHY: &str = "Or a whole folder of builds. Nothing leaves your network.";
/// Empty state where the desktop delivers no drops.
pub(super) const CHOOSE_HERE: &str = "Choose an .ipa";
/// Empty state where the desktop delivers no drops.
pub(super) const NO_DROPS: &str = "This desktop delivers no drops to Airlift: choose a file";
/// Empty state.
pub(super) const CHOOSE_IPA: &str = "Choose .ipa…";
/// Empty state.
pub(super) const TRY_SAMPLE: &str = "Try a sample build";
/// Empty state.
pub(super) const STEPS: [(&str, &str); 3] = [
    ("Drop", "Airlift checks the build and starts serving it."),
    ("Scan", "On the same Wi-Fi, point the iPhone’s camera at the code."),
    ("Install", "One tap, and the app is on the Home Screen."),
];
/// Drop overlay.
pub(super) const DROP_JOIN: &str = "They join the shelf and are checked at once.";
/// Drop overlay.
pub(super) const DROP_JOINS: &str = "It joins the shelf and is checked at once.";
/// Drop overlay.
pub(super) const DROP_OTHER: &str = "Airlift opens .ipa files";
/// Drop overlay.
pub(super) const DROP_OTHER_WHY: &str = "Dropping these does nothing.";
/// Endpoint menu.
pub(super) const ADDRESS_IN_LINKS: &str = "Address in links";
/// The address cannot be changed.
pub(super) const SET_AT_START: &str = "Set when Airlift was started";
/// Endpoint menu.
pub(super) const AIRLIFT_CHOOSES: &str = "Airlift chooses";
/// Endpoint menu.
pub(super) const PHONES_MAY_NOT_REACH: &str = "Phones cannot usually reach this one.";
/// Endpoint menu.
pub(super) const PUBLIC_ADDRESS_IN_USE: &str = "Links use the public address of your proxy.";
/// Endpoint menu.
pub(super) const NAME_CAVEAT: &str = "Works in Safari; networks of offices often block the multicast that it needs.";
/// Instead of a code.
pub(super) const NO_SET_UP_CODE: &str = "There is nothing to set up";
/// Endpoint menu.
pub(super) const NAMED_BY_CERTIFICATE: &str = "Your own certificate says what stands in links.";
/// The right panel, behind a proxy.
pub(super) const NO_SET_UP: &str = "Links use your proxy’s address, which phones trust: they need no set-up.";
/// Endpoint menu.
pub(super) const NO_ADDRESS: &str = "This computer has no address that a phone could reach.";
/// Notices.
pub(super) const UNDO_REMOVE: &str = "Undo";
/// Text rather than a file is being dragged.
#[cfg(target_os = "linux")]
pub(super) const DROP_NO_FILE: &str = "That is not a file";
/// A link rather than a file is being dragged.
#[cfg(target_os = "linux")]
pub(super) const DROP_WEB: &str = "That is a web address: download it first";
/// Tabs.
pub(super) const DEVICES: &str = "Devices";
/// Cards.
pub(super) const PERMISSIONS: &str = "Permissions";
/// The app states no usage description.
pub(super) const NO_PERMISSIONS: &str = "States no reason to ask for anything private; iOS ends an app that asks without one";
/// A usage description without text.
pub(super) const EMPTY_PERMISSION: &str = "No reason given: iOS ends the app when it asks";
/// Cards.
pub(super) const REQUIREMENTS: &str = "Requirements";
/// Facts.
pub(super) const HARDWARE: &str = "Phone has";
/// Facts.
pub(super) const MUST_LACK: &str = "Must lack";
/// Facts.
pub(super) const BACKGROUND: &str = "Background";
/// Facts.
pub(super) const OPENS_LINKS: &str = "Opens links";
/// Facts.
pub(super) const CONNECTIONS: &str = "Connections";
/// Cards.
pub(super) const LOOK_CLOSER: &str = "Look closer";
/// Opens a property list.
pub(super) const SHOW_INFO: &str = "Show Info.plist";
/// Opens a property list.
pub(super) const SHOW_ENTITLEMENTS: &str = "Show entitlements";
/// Opens a property list.
pub(super) const SHOW_PROFILE: &str = "Show profile";
/// Opens the choice of another build.
pub(super) const COMPARE_WITH: &str = "Compare with…";
/// Cards.
pub(super) const SIGNATURE: &str = "Signature";
/// Facts.
pub(super) const IDENTIFIER: &str = "Identifier";
/// Facts.
pub(super) const SIGNED_BY: &str = "Signed by";
/// Facts.
pub(super) const SIGNED_AT: &str = "Signed on";
/// Facts.
pub(super) const TRUST: &str = "Vouched by";
/// Facts.
pub(super) const HASHES_USED: &str = "Hashes";
/// Facts.
pub(super) const CD_HASH: &str = "CDHash";
/// Facts; title of a property list.
pub(super) const ENTITLEMENTS: &str = "Entitlements";
/// Signed without a certificate.
pub(super) const NOBODY: &str = "Nobody";
/// The program carries no signature.
pub(super) const NO_SIGNATURE: &str = "The program carries no code signature";
/// There is no program whose signature could be told.
pub(super) const NO_PROGRAM: &str = "The program could not be read";
/// Compares the files with the signature.
pub(super) const VERIFY: &str = "Verify signature";
/// The same once more.
pub(super) const VERIFY_AGAIN: &str = "Verify again";
/// What verifying does.
pub(super) const VERIFY_WHY: &str = "Compares every file with what was signed";
/// Part of a package that could not be compared.
pub(super) const NOT_CHECKED: &str = "Not checked";
/// Sizes; facts.
pub(super) const ON_PHONE: &str = "On the phone";
/// Sizes; facts.
pub(super) const DOWNLOAD: &str = "Download";
/// Parts that were put together because each is too small to draw.
pub(super) const SMALLER_PARTS: &str = "Smaller parts";
/// Cards.
pub(super) const DUPLICATES: &str = "More than once";
/// Cards.
pub(super) const UNCOMPRESSED: &str = "Not compressed";
/// Cards.
pub(super) const LEFTOVERS: &str = "Left over";
/// What leftovers are.
pub(super) const LEFTOVERS_WHY: &str = "Only developers need these";
/// Cards.
pub(super) const INSIDE: &str = "Inside";
/// No bundle inside the app.
pub(super) const NOTHING_INSIDE: &str = "No extensions, frameworks or libraries";
/// Hint of a search field.
pub(super) const SEARCH_BUNDLES: &str = "Search extensions and frameworks";
/// Nothing matches what was typed.
pub(super) const NOTHING_MATCHES: &str = "Nothing matches";
/// State of a bundle.
pub(super) const OWN_PROFILE: &str = "Own profile";
/// State of a bundle.
pub(super) const NO_OWN_PROFILE: &str = "No profile of its own";
/// State of a bundle.
pub(super) const SIGNED: &str = "Signed";
/// State of a bundle.
pub(super) const NOT_SIGNED: &str = "Not signed";
/// Facts.
pub(super) const PATH: &str = "Path";
/// Facts.
pub(super) const EXTENSION_POINT: &str = "Extends";
/// Facts.
pub(super) const NEEDS_SYSTEM: &str = "Needs system";
/// Hint of the field on the Devices tab.
pub(super) const PASTE_UDID: &str = "Search, or paste a UDID";
/// The same where there is no list to search.
pub(super) const PASTE_UDID_ONLY: &str = "Paste a UDID";
/// Copies a list.
pub(super) const COPY_ALL: &str = "Copy all";
/// Answers.
pub(super) const DEVICE_LISTED: &str = "This phone is in the profile";
/// Answers.
pub(super) const DEVICE_COVERED: &str = "This phone is covered: the profile allows every device";
/// Answers.
pub(super) const DEVICE_NOT_LISTED: &str = "Not in the profile: the app will not install on it";
/// What to do then.
pub(super) const DEVICE_NOT_LISTED_FIX: &str = "Add the device to your Apple account, renew the profile and export again.";
/// States of the Devices tab.
pub(super) const ANY_DEVICE: &str = "Any device";
/// States of the Devices tab.
pub(super) const ANY_DEVICE_WHY: &str = "An enterprise profile lists no devices: the build installs on every phone of your company.";
/// States of the Devices tab.
pub(super) const STORE_DEVICES: &str = "No devices";
/// States of the Devices tab.
pub(super) const STORE_DEVICES_WHY: &str =
    "An App Store profile lists none: phones get this build from TestFlight or the App Store, not from here.";
/// States of the Devices tab.
pub(super) const NO_DEVICES: &str = "No devices";
/// States of the Devices tab.
pub(super) const NO_DEVICES_WHY: &str = "The profile names no device, so no phone installs this build.";
/// States of the Devices tab.
pub(super) const NO_PROFILE_WHY: &str = "Without a profile there is no list of devices: no phone installs this build.";
/// Property lists.
pub(super) const SEARCH_KEYS: &str = "Search keys and values";
/// Property lists.
pub(super) const READING_LIST: &str = "Reading…";
/// Property lists.
pub(super) const LIST_EMPTY: &str = "The list is empty";
/// Property lists.
pub(super) const COPY_VALUE: &str = "Copy value";
/// Property lists.
pub(super) const COPY_KEY_PATH: &str = "Copy key path";
/// Property lists.
pub(super) const COPY_AS_XML: &str = "Copy as XML";
/// Title of the comparison.
pub(super) const COMPARE: &str = "Compare";
/// Comparison.
pub(super) const COPY_AS_TEXT: &str = "Copy as text";
/// Comparison.
pub(super) const OTHER_BUILD: &str = "Other build…";
/// Hint of a search field.
pub(super) const SEARCH_OTHER: &str = "Search other builds";
/// Comparison.
pub(super) const SWAP: &str = "Swap the builds";
/// Comparison.
pub(super) const ADDED: &str = "Added";
/// Comparison.
pub(super) const REMOVED: &str = "Removed";
/// Comparison.
pub(super) const CHANGED: &str = "Changed";
/// Comparison.
pub(super) const NO_DIFFERENCE: &str = "Nothing differs in what Airlift reads";
/// Comparison.
pub(super) const NO_OTHER_BUILD: &str = "There is no other build on the shelf";
/// Header.
pub(super) const NAME_LANGUAGE: &str = "Name in other languages";
/// Header.
pub(super) const OWN_NAME: &str = "The app’s own";
/// Menu row that opens the rehearsal.
pub(super) const TRY_AS_PHONE: &str = "Try as a phone…";
/// Title of the rehearsal.
pub(super) const TRY_AS_PHONE_TITLE: &str = "Try as a phone";
/// Rehearsal.
pub(super) const RUN_AGAIN: &str = "Run again";
/// Rehearsal.
pub(super) const REHEARSAL_BEGINS: &str = "Beginning…";
/// Rehearsal.
pub(super) const NOTHING_TO_TRY: &str = "This build is not served at the moment";
/// Why that may be, and what to do.
pub(super) const NOTHING_TO_TRY_WHY: &str = "Its file may be missing or still being read, or this computer is on no network. Checks and the button at the top right say which it is; then run this again.";
/// Rehearsal, of a line that was not come to.
pub(super) const NOT_TRIED: &str = "Not tried";
/// Rehearsal, read aloud.
pub(super) const LINE_PASSED: &str = "Passed";
/// Rehearsal, read aloud.
pub(super) const LINE_RISKY: &str = "A phone may stumble";
/// Rehearsal, read aloud.
pub(super) const LINE_FAILED: &str = "A phone stops here";
