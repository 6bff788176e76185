//! Comparing two builds: what a new one brings, loses and asks for that the old one did not.

use std::collections::BTreeMap;

use jiff::Timestamp;
use plist::{Dictionary, Value};

use super::{App, Bundle, BundleKind, Inspection, Profile};
use crate::finding::{Finding, Message, Severity, says};

/// Whether a phone that has the older build takes the newer one in its place.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Replacement {
    /// As far as both say.
    Replaces,
    /// They have different identifiers, so that the phone has both.
    Beside,
    /// They are signed under different application identifiers: iOS refuses the newer one while the older is there.
    ///
    /// iOS’s error `MismatchedApplicationIdentifierEntitlement` (appium/appium-xcuitest-driver#2050).
    Refused,
    /// One of them does not say under which application identifier it is signed.
    #[default]
    Unknown,
}

impl Replacement {
    /// As `compare --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Replaces => "replaces",
            Self::Beside => "beside",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether the newer of two builds can replace the older on a phone.
pub fn replacement(before: &Inspection, after: &Inspection) -> Replacement {
    if before.app.bundle_id != after.app.bundle_id {
        return Replacement::Beside;
    }
    match (application_identifier(before), application_identifier(after)) {
        (Some(before), Some(after)) if before == after => Replacement::Replaces,
        (Some(_), Some(_)) => Replacement::Refused,
        _ => Replacement::Unknown,
    }
}

/// The full identifier that an app was signed under.
fn application_identifier(inspection: &Inspection) -> Option<&str> {
    let entitlements = inspection.program.as_ref()?.entitlements()?;
    entitlements.get("application-identifier")?.as_string()
}

/// What differs between two builds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Whether a phone that has the older one takes the newer one.
    pub replacement: Replacement,
    /// Topics with at least one change, in the order in which they matter to people.
    pub sections: Vec<Section>,
}

/// The changes of one topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What they are about.
    pub topic: Topic,
    /// Never none.
    pub changes: Vec<Change>,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Topic {
    /// Name, identifier, version, minimum system, how it was built.
    App,
    /// Kind of signing, profile, team, certificate.
    Signing,
    /// Entitlements of the program, or of the profile where the program's are unknown.
    Entitlements,
    /// Devices in the profile.
    Devices,
    /// Why the app asks for private things.
    Permissions,
    /// Capabilities, background modes, URL schemes, transport security.
    Requirements,
    /// Extensions, watch apps, App Clips.
    Bundles,
    /// Frameworks and libraries.
    Frameworks,
    /// Languages.
    Languages,
    /// Sizes of the whole and of its parts.
    Sizes,
    /// Findings that came or went.
    Findings,
}

impl Topic {
    /// As `compare --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Signing => "signing",
            Self::Entitlements => "entitlements",
            Self::Devices => "devices",
            Self::Permissions => "permissions",
            Self::Requirements => "requirements",
            Self::Bundles => "bundles",
            Self::Frameworks => "frameworks",
            Self::Languages => "languages",
            Self::Sizes => "sizes",
            Self::Findings => "findings",
        }
    }

    /// As people read it.
    pub fn title(self) -> Message {
        match self {
            Self::App => says::compare_topic_app(),
            Self::Signing => says::compare_topic_signing(),
            Self::Entitlements => says::compare_topic_entitlements(),
            Self::Devices => says::compare_topic_devices(),
            Self::Permissions => says::compare_topic_permissions(),
            Self::Requirements => says::compare_topic_requirements(),
            Self::Bundles => says::compare_topic_bundles(),
            Self::Frameworks => says::compare_topic_frameworks(),
            Self::Languages => says::compare_topic_languages(),
            Self::Sizes => says::compare_topic_sizes(),
            Self::Findings => says::compare_topic_findings(),
        }
    }
}

/// One thing that differs; `before` is absent for what is new, `after` for what is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What.
    pub what: What,
    /// In the first build.
    pub before: Option<ComparedValue>,
    /// In the second build.
    pub after: Option<ComparedValue>,
}

/// What differs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum What {
    /// A name that no language changes, such as a path or a key.
    Name(String),
    /// A fact that has words, such as “Version”.
    Said(Message),
}

/// A value that faces show in their own way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ComparedValue {
    /// Text as it is.
    Text(String),
    /// Bytes.
    Bytes(u64),
    /// A moment.
    Time(Timestamp),
    /// It is there; there is no more to say.
    Present,
}

/// A change of a part's size below this is noise of the compiler.
const MIN_SIZE_CHANGE_BYTES: u64 = 4 << 10;

/// What differs between an older build and a newer one. `title` is what people read of a finding: it is new when no other was called so.
pub fn compare(before: &Inspection, after: &Inspection, title: impl Fn(&Finding) -> String) -> Comparison {
    let sections = [
        (Topic::App, app(&before.app, &after.app)),
        (Topic::Signing, signing(before, after)),
        (Topic::Entitlements, lists(&entitlements(before), &entitlements(after))),
        (Topic::Devices, lists(&devices(before), &devices(after))),
        (Topic::Permissions, lists(&permissions(&before.app), &permissions(&after.app))),
        (Topic::Requirements, lists(&requirements(&before.app), &requirements(&after.app))),
        (Topic::Bundles, lists(&bundles(before, false), &bundles(after, false))),
        (Topic::Frameworks, lists(&bundles(before, true), &bundles(after, true))),
        (Topic::Languages, lists(&languages(&before.app), &languages(&after.app))),
        (Topic::Sizes, sizes(before, after)),
        (Topic::Findings, lists(&findings(before, &title), &findings(after, &title))),
    ];
    let changed = sections.into_iter().filter(|(_, changes)| !changes.is_empty());
    Comparison {
        replacement: replacement(before, after),
        sections: changed.map(|(topic, changes)| Section { topic, changes }).collect(),
    }
}

fn app(before: &App, after: &App) -> Vec<Change> {
    let families = |app: &App| {
        app.device_families
            .iter()
            .map(|family| family.name())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let rows = |app: &App| {
        [
            (says::compare_name(), Some(app.name.clone())),
            (says::compare_identifier(), Some(app.bundle_id.clone())),
            (says::compare_version(), Some(app.version.clone())),
            (says::compare_build(), Some(app.build.clone())),
            (
                says::compare_minimum_system(),
                app.minimum_os.as_ref().map(|minimum| format!("{} {minimum}", app.platform.name())),
            ),
            (says::compare_runs_on(), Some(families(app))),
            (says::compare_architectures(), Some(app.architectures.join(", "))),
            (says::compare_sdk(), app.sdk.clone()),
            (says::compare_xcode(), app.xcode.clone()),
            (says::compare_macos(), app.macos_build.clone()),
        ]
    };
    rows_that_differ(rows(before), rows(after))
}

fn signing(before: &Inspection, after: &Inspection) -> Vec<Change> {
    let profile = |inspection: &Inspection| inspection.signing.profile.clone().unwrap_or_default();
    let signer = |inspection: &Inspection| {
        let signature = inspection.program.as_ref()?.signature()?;
        Some(signature.signer.as_ref()?.subject.clone())
    };
    let rows = |inspection: &Inspection, profile: &Profile| {
        [
            (says::compare_kind(), Some(inspection.signing.kind.code().to_owned())),
            (says::compare_profile(), Some(profile.name.clone())),
            (says::compare_profile_uuid(), profile.uuid.clone()),
            (says::compare_team(), profile.team_name.clone().or_else(|| profile.team_id.clone())),
            (says::compare_signed_by(), signer(inspection)),
        ]
    };
    let (old, new) = (profile(before), profile(after));
    let mut changes = rows_that_differ(rows(before, &old), rows(after, &new));
    if old.expires_at != new.expires_at {
        changes.push(Change {
            what: What::Said(says::compare_expires()),
            before: old.expires_at.map(ComparedValue::Time),
            after: new.expires_at.map(ComparedValue::Time),
        });
    }
    changes
}

/// A fact of a build, which has words.
type Row = (Message, Option<String>);

fn rows_that_differ<const N: usize>(before: [Row; N], after: [Row; N]) -> Vec<Change> {
    let fact = |text: Option<String>| text.filter(|text| !text.is_empty()).map(ComparedValue::Text);
    before
        .into_iter()
        .zip(after)
        .filter(|((_, old), (_, new))| old != new)
        .map(|((what, old), (_, new))| Change {
            what: What::Said(what),
            before: fact(old),
            after: fact(new),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// Things with a value each, by what they are sorted and told apart by.
type Listed = BTreeMap<String, (What, ComparedValue)>;

fn named(name: &str, fact: ComparedValue) -> (String, (What, ComparedValue)) {
    (name.to_owned(), (What::Name(name.to_owned()), fact))
}

/// Something with words that is there; `name` is what is in them.
fn said(message: Message, name: &str) -> (String, (What, ComparedValue)) {
    (format!("{} {name}", message.id), (What::Said(message), ComparedValue::Present))
}

fn lists(before: &Listed, after: &Listed) -> Vec<Change> {
    let all: BTreeMap<&String, &What> = before.iter().chain(after).map(|(key, (what, _))| (key, what)).collect();
    let fact = |listed: &Listed, key: &String| listed.get(key).map(|(_, fact)| fact.clone());
    all.into_iter()
        .map(|(key, what)| Change {
            what: what.clone(),
            before: fact(before, key),
            after: fact(after, key),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn entitlements(inspection: &Inspection) -> Listed {
    let of_program = inspection.program.as_ref().and_then(|program| program.entitlements());
    let of_profile = || Some(&inspection.signing.profile.as_ref()?.entitlements);
    let none = Dictionary::new();
    let list = of_program.or_else(of_profile).unwrap_or(&none);
    list.iter()
        .map(|(key, value)| named(key, ComparedValue::Text(spoken(value))))
        .collect()
}

/// A value in one line.
fn spoken(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(spoken).collect::<Vec<_>>().join(", "),
        Value::Boolean(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        Value::Data(bytes) => format!("{} bytes", bytes.len()),
        Value::Date(date) => date.to_xml_format(),
        Value::Dictionary(entries) => {
            let pairs = entries.iter().map(|(key, value)| format!("{key}: {}", spoken(value)));
            pairs.collect::<Vec<_>>().join("; ")
        }
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::String(text) => super::property_list::tidy(text),
        _ => String::new(),
    }
}

fn devices(inspection: &Inspection) -> Listed {
    let Some(profile) = &inspection.signing.profile else {
        return Listed::new();
    };
    let mut devices: Listed = profile.devices.iter().map(|device| named(device, ComparedValue::Present)).collect();
    devices.extend(profile.all_devices.then(|| said(says::compare_all_devices(), "")));
    devices
}

fn permissions(app: &App) -> Listed {
    app.privacy
        .iter()
        .map(|privacy| named(&privacy.key, ComparedValue::Text(privacy.text.clone())))
        .collect()
}

fn requirements(app: &App) -> Listed {
    let mut all = Listed::new();
    let mut add = |words: fn(String) -> Message, names: &[String]| all.extend(names.iter().map(|name| said(words(name.clone()), name)));
    add(says::compare_needs, &app.required_capabilities);
    add(says::compare_must_lack, &app.forbidden_capabilities);
    add(says::compare_background_mode, &app.background_modes);
    add(says::compare_url_scheme, &app.url_schemes);
    if let Some(transport) = &app.transport {
        add(says::compare_http_exception, &transport.exception_domains);
        let flags = [
            (transport.is_open(), says::compare_plain_http_anywhere()),
            (transport.arbitrary_web_content, says::compare_plain_http_in_web_content()),
            (transport.local_networking, says::compare_plain_http_on_the_local_network()),
        ];
        all.extend(flags.into_iter().filter(|(is_on, _)| *is_on).map(|(_, words)| said(words, "")));
    }
    all
}

fn bundles(inspection: &Inspection, code: bool) -> Listed {
    let is_code = |bundle: &Bundle| matches!(bundle.kind, BundleKind::Framework | BundleKind::Library);
    let version = |bundle: &Bundle| match (&bundle.version, &bundle.build) {
        (Some(version), Some(build)) => ComparedValue::Text(format!("{version} ({build})")),
        (Some(version), None) | (None, Some(version)) => ComparedValue::Text(version.clone()),
        (None, None) => ComparedValue::Present,
    };
    let chosen = inspection.bundles.iter().filter(|bundle| is_code(bundle) == code);
    chosen.map(|bundle| named(&bundle.path, version(bundle))).collect()
}

fn languages(app: &App) -> Listed {
    app.languages
        .iter()
        .map(|language| named(language, ComparedValue::Present))
        .collect()
}

fn sizes(before: &Inspection, after: &Inspection) -> Vec<Change> {
    let (old, new) = (&before.sizes, &after.sizes);
    let parts = |inspection: &Inspection| -> BTreeMap<String, u64> {
        let parts = inspection.sizes.parts.iter();
        parts.map(|part| (part.name.clone(), part.installed_bytes)).collect()
    };
    let (old_parts, new_parts) = (parts(before), parts(after));
    let mut rows = vec![
        (
            What::Said(says::compare_download()),
            Some(old.download_bytes),
            Some(new.download_bytes),
        ),
        (
            What::Said(says::compare_installed()),
            Some(old.installed_bytes),
            Some(new.installed_bytes),
        ),
    ];
    let mut names: Vec<&String> = old_parts.keys().chain(new_parts.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let of = |parts: &BTreeMap<String, u64>, name: &str| parts.get(name).copied();
    let mut part_rows: Vec<_> = names
        .into_iter()
        .map(|name| (name.clone(), of(&old_parts, name), of(&new_parts, name)))
        .filter(|(_, old, new)| old.unwrap_or(0).abs_diff(new.unwrap_or(0)) >= MIN_SIZE_CHANGE_BYTES)
        .collect();
    part_rows.sort_by_key(|(_, old, new)| std::cmp::Reverse(old.unwrap_or(0).abs_diff(new.unwrap_or(0))));
    rows.extend(part_rows.into_iter().map(|(name, old, new)| (What::Name(name), old, new)));
    let differ = rows.into_iter().filter(|(_, old, new)| old != new);
    differ
        .map(|(what, old, new)| Change {
            what,
            before: old.map(ComparedValue::Bytes),
            after: new.map(ComparedValue::Bytes),
        })
        .collect()
}

fn findings(inspection: &Inspection, title: &impl Fn(&Finding) -> String) -> Listed {
    let told = inspection.findings.iter().filter(|finding| finding.severity > Severity::Passed);
    told.map(|finding| named(&title(finding), ComparedValue::Present)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Change, ComparedValue, Replacement, Topic, What, compare, replacement};
    use crate::ipa::{Bundle, BundleKind, CodeSignature, Inspection, Part, PartKind, PrivacyText, Program, Slice, sample};
    use crate::words::say;

    fn sample() -> Inspection {
        crate::ipa::inspect(std::io::Cursor::new(sample::ipa())).unwrap()
    }

    fn changes(before: &Inspection, after: &Inspection) -> Vec<(Topic, String, Option<ComparedValue>, Option<ComparedValue>)> {
        let sections = compare(before, after, |finding| say().title(finding)).sections;
        let words = |what| match what {
            What::Name(name) => name,
            What::Said(message) => say().sentence(&message),
        };
        sections
            .into_iter()
            .flat_map(|section| {
                let topic = section.topic;
                section
                    .changes
                    .into_iter()
                    .map(move |Change { what, before, after }| (topic, words(what), before, after))
            })
            .collect()
    }

    fn text(text: &str) -> ComparedValue {
        ComparedValue::Text(text.to_owned())
    }

    /// The sample, signed under an identifier.
    fn signed(application_identifier: Option<&str>) -> Inspection {
        let mut build = sample();
        let entitlements = application_identifier.map(|identifier| {
            [("application-identifier".to_owned(), plist::Value::from(identifier))]
                .into_iter()
                .collect()
        });
        let signature = CodeSignature {
            entitlements,
            ..CodeSignature::default()
        };
        let slice = Slice {
            signature: Some(signature),
            ..Slice::default()
        };
        build.program = Some(Program { slices: vec![slice] });
        build
    }

    #[test]
    fn a_build_replaces_one_that_was_signed_under_the_same_identifier() {
        let old = signed(Some("TEAM1.a.b"));
        assert_eq!(replacement(&old, &signed(Some("TEAM1.a.b"))), Replacement::Replaces);
        assert_eq!(replacement(&old, &signed(Some("TEAM2.a.b"))), Replacement::Refused);
        assert_eq!(replacement(&old, &signed(None)), Replacement::Unknown);
        let mut other = signed(Some("TEAM1.a.b"));
        other.app.bundle_id = "a.c".to_owned();
        assert_eq!(replacement(&old, &other), Replacement::Beside);
    }

    #[test]
    fn a_build_equals_itself() {
        assert_eq!(changes(&sample(), &sample()), []);
    }

    #[test]
    fn every_topic_shows_what_came_what_went_and_what_differs() {
        let before = sample();
        let mut after = sample();
        after.app.version = "1.1".to_owned();
        after.app.minimum_os = Some("16.0".to_owned());
        after.app.url_schemes = vec!["airlift".to_owned()];
        after.app.languages = vec!["de".to_owned()];
        after.app.privacy = vec![PrivacyText {
            key: "NSCameraUsageDescription".to_owned(),
            text: "To scan".to_owned(),
        }];
        let mut bundle = Bundle::at("PlugIns/Share.appex", BundleKind::Extension);
        bundle.version = Some("1.1".to_owned());
        after.bundles = vec![bundle, Bundle::at("Frameworks/F.framework", BundleKind::Framework)];
        after.findings.clear();
        after.sizes.download_bytes = before.sizes.download_bytes + 10;
        let part = |name: &str, installed_bytes: u64| Part {
            name: name.to_owned(),
            kind: PartKind::Other,
            download_bytes: 0,
            installed_bytes,
            files: 1,
            parts: Vec::new(),
        };
        after.sizes.parts.extend([part("noise", 100), part("film", 1 << 20)]);
        let profile = after.signing.profile.as_mut().unwrap();
        profile.devices = vec!["b".to_owned()];
        profile.entitlements.insert("aps-environment".to_owned(), "production".into());
        profile.expires_at = None;
        let found = changes(&before, &after);
        let has = |topic: Topic, what: &str, old: Option<ComparedValue>, new: Option<ComparedValue>| {
            let change = (topic, what.to_owned(), old, new);
            assert!(found.contains(&change), "{change:?} is not among {found:#?}");
        };
        has(Topic::App, "Version", Some(text("1.0")), Some(text("1.1")));
        has(Topic::App, "Minimum system", Some(text("iOS 15.0")), Some(text("iOS 16.0")));
        has(
            Topic::Signing,
            "Expires",
            Some(ComparedValue::Time("2035-01-01T00:00:00Z".parse().unwrap())),
            None,
        );
        has(Topic::Entitlements, "aps-environment", None, Some(text("production")));
        has(Topic::Devices, "00000000-0000000000000000", Some(ComparedValue::Present), None);
        has(Topic::Devices, "b", None, Some(ComparedValue::Present));
        has(Topic::Permissions, "NSCameraUsageDescription", None, Some(text("To scan")));
        has(Topic::Requirements, "URL scheme: airlift", None, Some(ComparedValue::Present));
        has(Topic::Bundles, "PlugIns/Share.appex", None, Some(text("1.1")));
        has(Topic::Frameworks, "Frameworks/F.framework", None, Some(ComparedValue::Present));
        has(Topic::Languages, "de", None, Some(ComparedValue::Present));
        has(Topic::Sizes, "film", None, Some(ComparedValue::Bytes(1 << 20)));
        assert!(!found.iter().any(|(_, what, ..)| what == "noise"));
        assert!(
            found
                .iter()
                .any(|(topic, _, _, after)| *topic == Topic::Findings && after.is_none())
        );
    }
}
