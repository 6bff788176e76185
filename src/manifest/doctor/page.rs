//! Pages: what the element around a link and the kind of its page mean for a tap.

use super::context::Context;
use super::find::LinkSpan;
use super::{Diagnosis, Remark, rules};

/// What kind of page a text is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PageKind {
    /// No page, or an ordinary one.
    Ordinary,
    /// An AMP page for e-mail (`<html amp4email>`, `<html ⚡4email>`).
    AmpEmail,
}

/// The kind of page that a text is.
pub(super) fn kind_of(text: &str) -> PageKind {
    let begin: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    if begin.contains("amp4email") || begin.contains("⚡4email") {
        PageKind::AmpEmail
    } else {
        PageKind::Ordinary
    }
}

/// Adds what the link's surroundings mean for it.
pub(super) fn judge(place: &LinkSpan, kind: PageKind, diagnosis: &mut Diagnosis) {
    if kind == PageKind::AmpEmail {
        diagnosis.remarks.push(Remark::whole(rules::LINK_IN_AMP_EMAIL.finding()));
    }
    let Context::Attribute { element, name, tag } = &place.context else {
        return;
    };
    let lower = tag.to_ascii_lowercase();
    match (element.as_str(), name.as_str()) {
        ("iframe" | "frame" | "embed" | "object", _) => diagnosis.remarks.push(Remark::whole(rules::LINK_IN_FRAME.finding())),
        ("a" | "area", "href") if lower.contains("_blank") => diagnosis.remarks.push(Remark::whole(rules::LINK_NEW_WINDOW.finding())),
        ("a" | "area", "href") if !lower.contains("_top") => diagnosis.remarks.push(Remark::whole(rules::LINK_NO_TARGET.finding())),
        ("a" | "area" | "", "href") | ("meta", "content") => {}
        _ => diagnosis.remarks.push(Remark::whole(rules::LINK_NOT_IN_HREF.finding(name))),
    }
}
