//! Whether a request could come from a phone that is known, by what its `User-Agent` tells.

use super::{Agent, Phone};
use crate::primitives::{Family, OsVersion};

/// Safari froze the system it names at iOS 18 (webkit.org, Safari 26.0); in-app browsers tell nothing else.
const FROZEN_MAJOR: u32 = 18;
/// From this system on that happens.
const FROZEN_SINCE: u32 = 26;

/// A system, and whether it is what the phone runs: browsers may name an older one.
#[derive(Clone, Copy, Debug)]
struct System<'a> {
    /// Such as `iOS 18.2`.
    name: &'a str,
    is_sure: bool,
}

impl<'a> System<'a> {
    fn of_phone(phone: &'a Phone) -> Self {
        Self {
            name: &phone.os,
            is_sure: phone.os_is_sure,
        }
    }
}

/// How much a request is like a phone; `None` when it cannot be that phone.
pub(super) fn of(phone: &Phone, agent: &Agent) -> Option<u8> {
    if contradict(phone.system_build.as_deref(), agent.system_build.as_deref()) {
        return None;
    }
    // A handshake that was refused says nothing of itself, and may be anybody's.
    let is_somebody = !phone.model.is_empty() || phone.program.is_some();
    let says_something = agent.program.is_some() || agent.model.is_some() || agent.os.is_some();
    if is_somebody && says_something && phone.program != agent.program {
        return None;
    }
    let model = match &agent.model {
        Some(model) if !phone.model.is_empty() => models(&phone.model, model)?,
        _ => 0,
    };
    let os = match &agent.os {
        Some(os) if !phone.os.is_empty() => systems(
            System::of_phone(phone),
            System {
                name: os,
                is_sure: agent.installer,
            },
        )?,
        _ => 0,
    };
    Some(model + os)
}

/// Both say what they are, and that differs.
fn contradict(known: Option<&str>, told: Option<&str>) -> bool {
    matches!((known, told), (Some(known), Some(told)) if known != told)
}

/// A name that says more than the one that is known.
pub(super) fn is_better(known: &str, told: &str) -> bool {
    // Browsers tell a family, not a model.
    known.is_empty() || Family::named(known).is_some() && known != told && Family::named(told) != Some(Family::Mac)
}

fn models(known: &str, told: &str) -> Option<u8> {
    if known == told {
        return Some(4);
    }
    let is_one_a_family = Family::named(known).or(Family::named(told)).is_some();
    let like = is_one_a_family && Family::of_model(known).may_be(Family::of_model(told));
    like.then_some(1)
}

fn systems(known: System<'_>, told: System<'_>) -> Option<u8> {
    if known.name == told.name {
        return Some(2);
    }
    let (known_is_sure, told_is_sure) = (known.is_sure, told.is_sure);
    let (known, told) = (OsVersion::parse(known.name)?, OsVersion::parse(told.name)?);
    if known_is_sure && told_is_sure {
        // The downloader knows only `iOS 18` where the installer says `iOS 18.2`.
        return known.may_be(told).then_some(1);
    }
    let (known, told) = (known.major(), told.major());
    let frozen = |browser: u32, other: u32| browser == FROZEN_MAJOR && other >= FROZEN_SINCE;
    let like = known == told || !known_is_sure && frozen(known, told) || !told_is_sure && frozen(told, known);
    like.then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_told_apart_where_both_are_named() {
        let table = [
            ("iPhone 15 Pro", "iPhone 15 Pro", true),
            ("iPhone 15 Pro", "iPhone 15", false),
            ("iPhone 15 Pro", "iPhone", true),
            ("iPhone", "iPhone 12 mini", true),
            ("iPhone", "iPad Air 11-inch (M2)", false),
            ("Mac", "iPad Air 11-inch (M2)", true),
            ("iPad Air 11-inch (M2)", "Mac", true),
            ("Mac", "iPhone 15", false),
            ("iPod", "iPod touch (7th generation)", true),
        ];
        for (known, told, like) in table {
            assert_eq!(models(known, told).is_some(), like, "{known} and {told}");
        }
        assert!(is_better("iPhone", "iPhone 15") && is_better("Mac", "iPad") && is_better("", "Mac"));
        assert!(!is_better("iPhone 15", "iPhone") && !is_better("iPad", "Mac"));
    }

    #[test]
    fn systems_are_compared_as_far_as_they_are_known() {
        let table = [
            ("iOS 18.2", true, "iOS 18.2", true, true),
            ("iOS 18.2", true, "iOS 18.3", true, false),
            ("iOS 18.2", true, "iOS 18", true, true),
            ("iOS 18", true, "iOS 18.2.1", true, true),
            ("iOS 18.2", false, "iOS 18.2.1", true, true),
            ("iOS 18.2", false, "iOS 17.6", true, false),
            ("iOS 18.6", false, "iOS 26.1", true, true),
            ("iOS 26.1", true, "iOS 18.6", false, true),
            ("iOS 18.6", true, "iOS 26.1", true, false),
        ];
        for (known, known_is_sure, told, told_is_sure, like) in table {
            let system = |name, is_sure| System { name, is_sure };
            let found = systems(system(known, known_is_sure), system(told, told_is_sure));
            assert_eq!(found.is_some(), like, "{known} and {told}");
        }
    }
}
