//! What can be said of phones: whether a build fits them, and what their way through it tells.

use super::of;
use crate::finding::Rule;
use crate::finding::Severity::{Blocks, Note, Passed, Risks};

/// In the order of the codes.
pub(super) static ENTRIES: &[Rule] = &[
    of(
        "airlift-ended",
        Note,
        "Airlift ended while the phone downloaded",
        "the endpoint's own record",
    ),
    of(
        "device-not-in-profile",
        Blocks,
        "A device that somebody named is not among the profile's",
        "Apple, TN3125: ProvisionedDevices lists who may run the app; symptoms 10 and 11",
    ),
    of(
        "devices-in-profile",
        Passed,
        "Every device that somebody named is among the profile's",
        "Apple, TN3125",
    ),
    of(
        "did-not-answer",
        Note,
        "The manifest was fetched, and neither package nor icon was asked for within a minute",
        "facts, section 10: cancelled or not answered",
    ),
    of(
        "download-broke-off",
        Risks,
        "The phone closed the connection before the last byte",
        "facts, section 10",
    ),
    of(
        "download-stalled",
        Note,
        "Bytes stopped, and the connection stands",
        "facts, section 10",
    ),
    of(
        "never-asked-for-package",
        Risks,
        "HEAD or icon was asked for, and no byte of the package within a minute",
        "facts, section 2.5: HEAD refused, or an app of the App Store with the same identifier; section 10: a stale download",
    ),
    of(
        "only-opened-the-page",
        Note,
        "The install page was opened, and the manifest was not asked for",
        "symptoms 1, 2, 11 and 13; peers 9 and 11",
    ),
    of(
        "opened-on-a-mac",
        Note,
        "The install page was opened by what says that it is a Mac",
        "facts, section 2.5: “address is invalid” where the scheme is unknown; an iPad may call itself a Mac",
    ),
    of(
        "other-browser",
        Risks,
        "The page was opened in another browser than Safari",
        "symptoms 12; facts, section 9: only Safari is known to pass the link on; peers 12",
    ),
    of(
        "package-vanished",
        Risks,
        "The file changed or vanished on this computer while the phone downloaded",
        "the endpoint's own record: what was inspected is what is served",
    ),
    of(
        "phone-lacks-capability",
        Risks,
        "A phone that came lacks something of UIRequiredDeviceCapabilities",
        "Apple, “Required device capabilities”",
    ),
    of(
        "phone-of-wrong-family",
        Risks,
        "An iPhone came, and UIDeviceFamily has the iPad alone",
        "Apple, Information Property List, UIDeviceFamily",
    ),
    of(
        "phone-refused-certificate",
        Risks,
        "The phone broke the TLS handshake off with an alert, or without one",
        "facts, section 2.5: root not fully trusted; section 3.3: the switch under Certificate Trust Settings; peers 1",
    ),
    of(
        "phone-throws-away",
        Blocks,
        "The phone downloads a package whose identifier is not the manifest's",
        "peers, section 0: downloaded, then thrown away, since iOS 9",
    ),
    of(
        "phone-too-old",
        Risks,
        "A phone that came runs an older system than MinimumOSVersion",
        "Apple, Information Property List, MinimumOSVersion; facts, section 2.5",
    ),
    of(
        "phones-new-enough",
        Passed,
        "No phone that came runs an older system than MinimumOSVersion",
        "Apple, Information Property List, MinimumOSVersion",
    ),
    of(
        "profile-lapsed",
        Risks,
        "The profile was fetched a while ago, and the phone does not trust us",
        "facts, section 3.2: deleted when it is not installed within eight minutes",
    ),
    of(
        "profile-waits",
        Note,
        "The profile was fetched, and is not installed yet",
        "facts, section 3.3",
    ),
    of(
        "this-phone-of-wrong-family",
        Blocks,
        "An iPhone asked for a build for iPads",
        "Apple, Information Property List, UIDeviceFamily",
    ),
    of(
        "this-phone-too-old",
        Blocks,
        "The phone asked for a build that needs a newer system",
        "Apple, Information Property List, MinimumOSVersion; facts, section 2.5",
    ),
    of(
        "trust-switch-missing",
        Note,
        "A refusal by iOS 18.0 or 18.0.1",
        "peers 2: the switch was missing there, mended later",
    ),
];
