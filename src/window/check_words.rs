//! Words about checks: findings, symptoms, the link doctor, sharing, and ways to distribute.

use super::phrases::counted;
use crate::preflight::symptoms;
use crate::session::Found;
use crate::words::say;

/// Segment of the Checks tab in a narrow window.
pub(super) const FINDINGS: &str = "Findings";
/// Segment of the Checks tab in a narrow window.
pub(super) const WHAT_WAS_SEEN: &str = "What was seen";
/// Title of the symptom pane.
pub(super) const WHAT_DID_THE_TESTER_SEE: &str = "What did the tester see?";
/// Hint of its field.
pub(super) const SYMPTOM_HINT: &str = "Error text or behaviour";
/// While nothing was typed.
pub(super) const SYMPTOM_HOW: &str = "Type the message that the phone showed, or what happened. Airlift ranks the causes by what it knows of this build, the phones and this computer.";
/// Nothing known is described so.
pub(super) const NO_SUCH_SYMPTOM: &str = "Nothing that is known is described so. Try the text on the phone, word by word.";
/// Shows every symptom.
pub(super) const MORE_SYMPTOMS: &str = "More…";
/// Shows the usual symptoms only.
pub(super) const FEWER: &str = "Fewer";
/// Title of the causes.
pub(super) const LIKELY_CAUSES: &str = "Likely causes";
/// Title of the causes that cannot be.
pub(super) const RULED_OUT: &str = "Ruled out";
/// No cause is left.
pub(super) const ALL_RULED_OUT: &str = "Everything that is known to cause this is ruled out. Try as a phone may show more.";
/// A phone that does not say what it is.
pub(super) const A_PHONE: &str = "A phone";
/// Leads.
pub(super) const SHOW_THE_FINDING: &str = "Show the finding";
/// Leads.
pub(super) const SHOW_ACTIVITY: &str = "Show activity";
/// Leads.
pub(super) const SHOW_CERTIFICATE: &str = "Show the certificate";
/// Leads.
pub(super) const LOOK_UDID_UP: &str = "Look a UDID up";
/// Leads.
pub(super) const CHECK_THE_LINK: &str = "Check the link";
/// Leads.
pub(super) const SHOW_MANIFEST: &str = "Show the manifest";

/// Copies what testers have to do.
pub(super) const COPY_STEPS: &str = "Copy steps";
/// Copies Apple's hosts.
pub(super) const COPY_HOSTS: &str = "Copy hosts";
/// Copies the device that the profile lacks.
pub(super) const COPY_MISSING_UDID: &str = "Copy missing UDID";
/// Copies the devices that the profile lacks.
pub(super) const COPY_MISSING_UDIDS: &str = "Copy missing UDIDs";
/// Signs a new server certificate.
pub(super) const RENEW_CERTIFICATE: &str = "Renew certificate";
/// Puts the build's value back.
pub(super) const USE_OWN_VALUE: &str = "Use the app’s own";
/// Shows the manifest.
pub(super) const EDIT_MANIFEST: &str = "Edit manifest";
/// Shows the profile's devices.
pub(super) const SHOW_DEVICES: &str = "Show devices";
/// Compares the ways to distribute.
pub(super) const COMPARE_WAYS: &str = "Compare ways";
/// Shows the code for setting a phone up.
pub(super) const SHOW_SET_UP_CODE: &str = "Show set-up code";
/// Shows the certificate's rules.
pub(super) const SHOW_RULES: &str = "Show rules";
/// Shows the ways to this computer.
pub(super) const SHOW_REACH: &str = "Show reachability";
/// Compares every file with the signature.
pub(super) const VERIFY_FILES: &str = "Verify files";
/// Copies a finding's code.
pub(super) const COPY_CODE: &str = "Copy code";

/// Title of the overlay while a file for the link doctor hovers over the window.
pub(super) fn drop_to_check(name: &str) -> String {
    format!("Drop to check {name}")
}

/// Beneath it.
pub(super) const DROP_TO_CHECK_WHY: &str = "Says what is wrong with its links or its manifest.";
/// Title of the link doctor.
pub(super) const CHECK_A_LINK: &str = "Check a link";
/// Opens the link doctor.
pub(super) const CHECK_A_LINK_ROW: &str = "Check a link…";
/// Hint and name of its field.
pub(super) const DOCTOR_HINT: &str = "Paste an install link, a manifest, a page or a message, or drop a file";
/// Beside its buttons while it is empty.
pub(super) const DOCTOR_ACCEPTS: &str = "Also .plist, .html, .eml and .txt files";
/// Beside its buttons for an address.
pub(super) const DOCTOR_ADDRESS: &str = "An address: follow it to see what lies there";
/// What it does, while it is empty.
pub(super) const DOCTOR_DOES: &str = "The link is taken apart as iOS does it: what is broken is marked, with the reason and the corrected link. Follow like a phone then asks its server what a phone would ask, and says of each step whether a phone gets past it.";
/// Lets the person choose a file.
pub(super) const OPEN_FILE: &str = "Open file…";
/// Title of that dialog.
pub(super) const OPEN_FILE_TITLE: &str = "Check a file";
/// Name of its filter.
pub(super) const OPEN_FILE_FILTER: &str = "Manifests, pages, messages and texts";
/// Plays the phone from there.
pub(super) const FOLLOW_LIKE_A_PHONE: &str = "Follow like a phone";
/// Plays it again.
pub(super) const FOLLOW_AGAIN: &str = "Follow again";
/// Why it cannot.
pub(super) const NOTHING_TO_FOLLOW: &str = "There is no address that a phone could fetch";
/// Why it cannot.
pub(super) const FOLLOWING_ALREADY: &str = "Being followed";
/// Above the corrected link.
pub(super) const CORRECTED_LINK: &str = "Corrected link";
/// Copies it.
pub(super) const COPY_CORRECTED: &str = "Copy corrected link";

/// Title of the dialog.
pub(super) const SHARE_TITLE: &str = "Share";
/// Opens it.
pub(super) const SHARE_ROW: &str = "Share…";
/// Copies the text.
pub(super) const COPY_SNIPPET: &str = "Copy";
/// Saves the text.
pub(super) const SAVE_SNIPPET: &str = "Save…";

/// Title of the dialog.
pub(super) const WAYS_TITLE: &str = "Ways to distribute";
/// Opens it.
pub(super) const COMPARE_WAYS_ROW: &str = "Ways to distribute…";
/// This build can go this way.
pub(super) const THIS_BUILD: &str = "This build";
/// It can with something around it.
pub(super) const WITH_MORE: &str = "With more around it";
/// It must be exported again.
pub(super) const EXPORT_AGAIN: &str = "Export again";

/// Name of the field for a device's name.
pub(super) const DEVICE_NAME: &str = "Whose device is it? Such as Maya’s iPhone 12";
/// Keeps a device in mind.
pub(super) const REMEMBER_DEVICE: &str = "Remember";
/// Why it cannot.
pub(super) const NAME_FIRST: &str = "Type whose device it is first";
/// Forgets a device.
pub(super) const FORGET_DEVICE: &str = "Forget this device";
/// A device that is in the profile.
pub(super) const IN_PROFILE: &str = "In the profile";
/// A device that is not.
pub(super) const NOT_IN_PROFILE: &str = "Not in the profile";

/// Hosts that phones ask (Apple, “Provisioning profile updates”; iOS Deployment Reference, “Network configuration requirements”).
pub(super) const APPLE_HOSTS: [&str; 3] = ["ppq.apple.com", "ocsp.apple.com", "ax.init.itunes.apple.com"];

/// "Checked 2 min ago".
pub(super) fn checked(ago: &str) -> String {
    format!("Checked {}", if ago == "Just now" { "just now" } else { ago })
}

/// Accessible name of a finding's row.
pub(super) fn details_of(title: &str) -> String {
    format!("Details of: {title}")
}

/// What a rule rests on.
pub(super) fn rests_on(source: &str) -> String {
    format!("Source: {source}.")
}

/// What testers may see of a cause.
pub(super) fn seen_by_testers(code: &str) -> Vec<String> {
    symptoms::seen(code).map(|symptom| say().sentence(&symptom.title())).collect()
}

/// "Testers may see: “Unable to Download App”, “Hangs on Waiting”."
pub(super) fn testers_may_see(seen: &[String]) -> String {
    let quoted: Vec<String> = seen.iter().map(|text| format!("“{text}”")).collect();
    format!("Testers may see: {}.", quoted.join(", "))
}

/// A device that is known already.
pub(super) fn belongs_to(name: &str) -> String {
    format!("Remembered as {name}")
}

/// "3 devices of testers".
pub(super) fn named_devices(count: usize) -> String {
    counted(count, "tester’s device", "testers’ devices")
}

/// "Line 14, column 6".
pub(super) fn line_and_column(line: usize, column: usize) -> String {
    format!("Line {line}, column {column}")
}

/// What a manifest is of.
pub(super) fn manifest_of(title: Option<&str>) -> String {
    match title {
        Some(title) if !title.is_empty() => format!("A manifest, of “{title}”"),
        _ => "A manifest".to_owned(),
    }
}

/// "2 install links".
pub(super) fn links_found(count: usize) -> String {
    match count {
        0 => "No install link".to_owned(),
        count => counted(count, "install link", "install links"),
    }
}

/// What lies where a phone began.
pub(super) fn lies_at(found: &Found) -> String {
    let what = if found.examination.is_some() {
        "A web page"
    } else if found.linted.is_some() {
        "A manifest"
    } else if found.is_package {
        "A package"
    } else {
        "Neither a page nor a manifest"
    };
    let way = match found.hop_count {
        0 => String::new(),
        1 => ", after a redirect".to_owned(),
        count => format!(", after {count} redirects"),
    };
    format!("{what} lies at {}{way} (status {})", found.url, found.status)
}
