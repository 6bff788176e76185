//! What can be said of the endpoint.

use super::of;
use crate::finding::Rule;
use crate::finding::Severity::{Blocks, Note, Passed, Risks};

/// In the order of the codes.
pub(super) static ENTRIES: &[Rule] = &[
    of(
        "certificate-expired",
        Blocks,
        "notAfter of the server's certificate has passed",
        "RFC 5280, 4.1.2.5; symptoms 6: “Unable to download app”; facts, section 2.5",
    ),
    of(
        "certificate-expires-soon",
        Risks,
        "notAfter of the server's certificate is less than thirty days away",
        "RFC 5280, 4.1.2.5",
    ),
    of(
        "certificate-good",
        Passed,
        "The certificate is valid for thirty days and more, and keeps every rule",
        "Apple, support.apple.com/103769",
    ),
    of(
        "certificate-refused",
        Blocks,
        "The certificate breaks one of Apple's rules",
        "Apple, support.apple.com/103769; facts, section 2.4; symptoms 3 and 6",
    ),
    of(
        "no-more-connections",
        Risks,
        "The system refuses the endpoint more connections",
        "accept(2), EMFILE and ENFILE",
    ),
    of(
        "no-network",
        Blocks,
        "There is no address that a phone could reach",
        "symptoms 3 and 7",
    ),
    of(
        "nobody-came",
        Note,
        "Phones could come for a minute and more, and none did",
        "peers 17: firewall, guest Wi-Fi, client isolation; symptoms 7",
    ),
    of(
        "only-this-computer",
        Risks,
        "The host in links means this computer alone",
        "peers, section 0: error 850; RFC 1122, 3.2.1.3",
    ),
    of(
        "set-up-needed",
        Note,
        "Phones must be made to trust our authority, and none was yet",
        "facts, section 3.3: profile, then the switch in Certificate Trust Settings",
    ),
    of(
        "was-reached",
        Passed,
        "A phone came the way that is in links",
        "the endpoint's own requests",
    ),
];
