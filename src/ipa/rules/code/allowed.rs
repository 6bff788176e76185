//! Whether a profile allows the entitlements of a program (Apple, TN3125).

use plist::{Dictionary, Value};

/// Switches of the Mac's sandbox and hardened runtime, which projects for several systems carry along: phones ignore them.
const OF_THE_MAC: &str = "com.apple.security.";

/// The exception: groups count on phones too.
const GROUPS: &str = "com.apple.security.application-groups";

/// Profiles made before 2014 do not name the team here.
const TEAM: &str = "com.apple.developer.team-identifier";

/// What says which app it is, of phones and of Macs.
const APPLICATION_IDENTIFIERS: [&str; 2] = ["application-identifier", "com.apple.application-identifier"];

/// The full identifier in a list of entitlements: a team or an older prefix, a full stop, and the app's.
pub(super) fn application_identifier(entitlements: &Dictionary) -> Option<&str> {
    let found = APPLICATION_IDENTIFIERS.iter().find_map(|key| entitlements.get(key)?.as_string());
    found.filter(|identifier| !identifier.trim().is_empty())
}

/// Whether a profile's full identifier, which may end in a wildcard, allows this one.
pub(super) fn covers(allowed: &str, identifier: &str) -> bool {
    match allowed.strip_suffix('*') {
        Some(start) => identifier.starts_with(start),
        None => allowed == identifier,
    }
}

/// The keys of a program's entitlements that its profile does not allow, sorted.
pub(super) fn beyond(own: &Dictionary, profile: &Dictionary) -> Vec<String> {
    let mut keys: Vec<String> = own
        .iter()
        .filter(|(key, value)| !is_free(key, profile) && !is_nothing(value))
        .filter(|(key, value)| !profile.get(key).is_some_and(|granted| allows(granted, value)))
        .map(|(key, _)| crate::ipa::property_list::tidy(key))
        .collect();
    keys.sort();
    keys
}

/// Whether a key need not be in the profile.
fn is_free(key: &str, profile: &Dictionary) -> bool {
    // Which app it is has a rule of its own.
    let is_compared = APPLICATION_IDENTIFIERS.contains(&key) && application_identifier(profile).is_some();
    is_compared || (key.starts_with(OF_THE_MAC) && key != GROUPS) || (key == TEAM && !profile.contains_key(TEAM))
}

/// Whether a value claims nothing: a switch that is off, an empty list.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Boolean(yes) => !yes,
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

fn allows(granted: &Value, claimed: &Value) -> bool {
    match (granted, claimed) {
        (_, Value::Array(claimed)) => claimed.iter().all(|one| allows(granted, one)),
        (Value::Array(granted), _) => granted.iter().any(|one| allows(one, claimed)),
        (Value::String(granted), Value::String(claimed)) => covers(granted, claimed),
        _ => granted == claimed,
    }
}

#[cfg(test)]
mod tests {
    use plist::{Dictionary, Value};

    use super::{beyond, covers};

    fn list(pairs: &[(&str, Value)]) -> Dictionary {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
    }

    fn texts(texts: &[&str]) -> Value {
        Value::Array(texts.iter().map(|text| (*text).into()).collect())
    }

    #[test]
    fn wildcards_lists_and_switches_are_compared() {
        let profile = list(&[
            ("application-identifier", "TEAM.*".into()),
            ("keychain-access-groups", texts(&["TEAM.*", "com.apple.token"])),
            ("com.apple.developer.associated-domains", "*".into()),
            (
                "com.apple.developer.icloud-container-environment",
                texts(&["Development", "Production"]),
            ),
            ("com.apple.security.application-groups", texts(&["group.a"])),
            ("aps-environment", "production".into()),
            ("get-task-allow", false.into()),
            ("number", 3.into()),
        ]);
        let check = |key: &str, value: Value, allowed: bool| {
            let expected: &[&str] = if allowed { &[] } else { &[key] };
            assert_eq!(beyond(&list(&[(key, value.clone())]), &profile), expected, "{key} {value:?}");
        };
        assert!(covers("TEAM.*", "TEAM.a.b") && !covers("TEAM.*", "OTHER.a.b"));
        assert!(covers("TEAM.a.b", "TEAM.a.b") && !covers("TEAM.a.b", "TEAM.a.b.c") && !covers("TEAM.a.b", "TEAM.*"));
        // A profile that names no app allows none.
        let own = list(&[("application-identifier", "TEAM.a.b".into())]);
        assert_eq!(beyond(&own, &list(&[])), ["application-identifier"]);
        assert!(beyond(&own, &profile).is_empty());
        check("keychain-access-groups", texts(&["TEAM.a", "com.apple.token"]), true);
        check("keychain-access-groups", texts(&["TEAM.a", "OTHER.a"]), false);
        check("com.apple.developer.associated-domains", texts(&["applinks:a.b"]), true);
        check("com.apple.developer.icloud-container-environment", "Production".into(), true);
        check("com.apple.security.application-groups", texts(&["group.b"]), false);
        check("com.apple.security.application-groups", texts(&[]), true);
        check("com.apple.security.app-sandbox", true.into(), true);
        check("aps-environment", "development".into(), false);
        check("get-task-allow", false.into(), true);
        check("get-task-allow", true.into(), false);
        check("com.apple.developer.siri", true.into(), false);
        check("com.apple.developer.siri", false.into(), true);
        check("com.apple.developer.team-identifier", "TEAM".into(), true);
        check("number", 3.into(), true);
        check("number", 4.into(), false);
    }
}
