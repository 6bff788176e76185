//! Rules about the bundles inside the app, and about app and bundles together.

use std::collections::BTreeMap;

use super::profile::foreign_identifier;
use crate::finding::{Finding, List, Rule, RuleOf, Severity, told};
use crate::ipa::bundles::{MAX_READ, needs_profile};
use crate::ipa::property_list::is_unfilled;
use crate::ipa::{App, Bundle, BundleKind, Signing, UnreadFile};
use crate::primitives::OsVersion;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &BUNDLE_EXPIRES_FIRST.rule,
    &BUNDLE_IDENTIFIER_NOT_CHILD.rule,
    &BUNDLE_IDENTIFIER_NOT_COVERED.rule,
    &BUNDLE_INFO_MISSING.rule,
    &BUNDLE_NOT_LOOKED_AT.rule,
    &BUNDLE_PROFILE_DIFFERS.rule,
    &BUNDLE_PROFILE_UNREADABLE.rule,
    &BUNDLE_SHARES_PROFILE.rule,
    &BUNDLE_VARIABLE_UNFILLED.rule,
    &BUNDLE_VERSION_DIFFERS.rule,
    &BUNDLE_WITHOUT_PROFILE.rule,
    &DUPLICATE_IDENTIFIERS.rule,
    &EXTENSION_POINT_MISSING.rule,
    &FRAMEWORK_WITHOUT_IDENTIFIER.rule,
    &MINIMUM_OS_DIFFERS.rule,
];

/// All rules about bundles. Those of one kind are put into one finding.
pub(in crate::ipa) fn of_bundles(app: &App, signing: &Signing, bundles: &[Bundle]) -> Vec<Finding> {
    let programs = bundles.iter().filter(|bundle| needs_profile(bundle.kind)).take(MAX_READ);
    let programs: Vec<&Bundle> = programs.filter(|bundle| !is_placeholder(bundle)).collect();
    let identified: Vec<(&Bundle, &str)> = programs
        .iter()
        .filter_map(|bundle| Some((*bundle, bundle.bundle_id.as_deref()?)))
        .collect();
    let mut findings = Vec::new();
    let mut note = |found: Vec<&Bundle>, rule: fn(List) -> Finding| {
        if !found.is_empty() {
            findings.push(rule(names(&found)));
        }
    };
    let those = |is_meant: &dyn Fn(&Bundle, &str) -> bool| -> Vec<&Bundle> {
        let meant = identified.iter().filter(|(bundle, id)| is_meant(bundle, id));
        meant.map(|(bundle, _)| *bundle).collect()
    };

    let is_skipped = |unread: Option<UnreadFile>| unread == Some(UnreadFile::NotLookedAt);
    let unnamed = programs.iter().copied().filter(|bundle| bundle.bundle_id.is_none());
    note(unnamed.filter(|bundle| !is_skipped(bundle.unread_info)).collect(), |names| {
        BUNDLE_INFO_MISSING.finding(names)
    });
    let skipped = programs.iter().copied();
    let skipped = skipped.filter(|bundle| is_skipped(bundle.unread_info) || is_skipped(bundle.unread_profile));
    note(skipped.collect(), |names| BUNDLE_NOT_LOOKED_AT.finding(names));
    note(those(&|bundle, id| !is_child(id, parent_id(bundle, app, &identified))), |names| {
        BUNDLE_IDENTIFIER_NOT_CHILD.finding(names)
    });
    note(with_equal_ids(app, &identified), |names| DUPLICATE_IDENTIFIERS.finding(names));
    note(
        those(&|bundle, _| bundle.kind == BundleKind::Extension && bundle.extension_point.is_none()),
        |names| EXTENSION_POINT_MISSING.finding(names),
    );
    note(those(&|bundle, _| differs(bundle, app)), |names| {
        BUNDLE_VERSION_DIFFERS.finding(names)
    });

    if let (Some(profile), false) = (&signing.profile, app.simulator) {
        let has_none = |bundle: &Bundle| bundle.signing.is_none() && bundle.unread_profile.is_none();
        let without = |covered: bool| those(&|bundle, id| has_none(bundle) && foreign_identifier(id, profile).is_none() == covered);
        note(without(false), |names| BUNDLE_WITHOUT_PROFILE.finding(names));
        note(without(true), |names| BUNDLE_SHARES_PROFILE.finding(names));
        let unreadable = programs.iter().copied();
        let unreadable = unreadable.filter(|bundle| bundle.unread_profile == Some(UnreadFile::Unreadable));
        note(unreadable.collect(), |names| BUNDLE_PROFILE_UNREADABLE.finding(names));
        let own = |bundle: &Bundle, is_odd: &dyn Fn(&Signing) -> bool| bundle.signing.as_ref().is_some_and(is_odd);
        note(
            those(&|bundle, id| {
                own(bundle, &|own| {
                    let profile = own.profile.as_ref();
                    profile.is_some_and(|profile| foreign_identifier(id, profile).is_some())
                })
            }),
            |names| BUNDLE_IDENTIFIER_NOT_COVERED.finding(names),
        );
        note(
            those(&|bundle, _| {
                own(bundle, &|own| {
                    let team = own.profile.as_ref().and_then(|profile| profile.team_id.as_ref());
                    own.kind != signing.kind || (team.is_some() && profile.team_id.is_some() && team != profile.team_id.as_ref())
                })
            }),
            |names| BUNDLE_PROFILE_DIFFERS.finding(names),
        );
        note(
            those(&|bundle, _| {
                own(bundle, &|own| {
                    let expires_at = own.profile.as_ref().and_then(|profile| profile.expires_at);
                    expires_at.zip(profile.expires_at).is_some_and(|(own, apps)| own < apps)
                })
            }),
            |names| BUNDLE_EXPIRES_FIRST.finding(names),
        );
    }

    findings.extend(of_information(app, bundles));
    findings
}

/// Rules about what bundles say in `Info.plist`, programs or not.
fn of_information(app: &App, bundles: &[Bundle]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut note = |found: Vec<&Bundle>, rule: fn(List) -> Finding| {
        if !found.is_empty() {
            findings.push(rule(names(&found)));
        }
    };
    let newer = bundles.iter().filter(|bundle| {
        let minimum = bundle.minimum_os.as_deref().zip(app.minimum_os.as_deref());
        let versions = minimum.and_then(|(own, apps)| OsVersion::parse(own).zip(OsVersion::parse(apps)));
        bundle.kind == BundleKind::Framework && versions.is_some_and(|(own, apps)| apps.is_before(own))
    });
    note(newer.collect(), |names| MINIMUM_OS_DIFFERS.finding(names));
    let unfilled = |bundle: &&Bundle| bundle.bundle_id.as_deref().is_some_and(is_unfilled);
    note(bundles.iter().filter(unfilled).collect(), |names| {
        BUNDLE_VARIABLE_UNFILLED.finding(names)
    });
    let unnamed = bundles.iter().filter(|bundle| {
        let is_nameless = bundle.kind == BundleKind::Framework && bundle.has_info && bundle.bundle_id.is_none();
        is_nameless && !app.simulator
    });
    note(unnamed.collect(), |names| FRAMEWORK_WITHOUT_IDENTIFIER.finding(names));
    findings
}

/// Whether it only holds the place of a watch app, which lies elsewhere in the package under the same identifier.
fn is_placeholder(bundle: &Bundle) -> bool {
    let folders = bundle.path.rsplit('/').skip(1);
    folders.into_iter().any(|folder| folder == "com.apple.WatchPlaceholder")
}

/// Whether it is an app for watchOS 1, which lay in the extension that ran it, beside which it is named.
fn is_in_its_extension(bundle: &Bundle) -> bool {
    let around = bundle.path.rsplit('/').nth(1);
    bundle.kind == BundleKind::WatchApp && around.is_some_and(|folder| folder.strip_suffix(".appex").is_some())
}

/// The identifier that a bundle's own must start with: that of the bundle around it, else the app's.
fn parent_id<'a>(bundle: &Bundle, app: &'a App, identified: &[(&Bundle, &'a str)]) -> &'a str {
    if is_in_its_extension(bundle) {
        return &app.bundle_id;
    }
    let is_around = |other: &Bundle| bundle.path.strip_prefix(&other.path).is_some_and(|rest| rest.starts_with('/'));
    let around = identified.iter().filter(|(other, _)| is_around(other));
    around
        .max_by_key(|(other, _)| other.path.len())
        .map_or(app.bundle_id.as_str(), |(_, id)| *id)
}

fn is_child(id: &str, parent: &str) -> bool {
    id.strip_prefix(parent)
        .and_then(|rest| rest.strip_prefix('.'))
        .is_some_and(|rest| !rest.is_empty())
}

fn with_equal_ids<'a>(app: &App, identified: &[(&'a Bundle, &str)]) -> Vec<&'a Bundle> {
    let mut counts = BTreeMap::from([(app.bundle_id.as_str(), 1_usize)]);
    for (_, id) in identified {
        let count = counts.entry(id).or_default();
        *count = count.saturating_add(1);
    }
    let equal = identified.iter().filter(|(_, id)| counts.get(id).is_some_and(|count| *count > 1));
    equal.map(|(bundle, _)| *bundle).collect()
}

fn differs(bundle: &Bundle, app: &App) -> bool {
    let differs = |own: &Option<String>, apps: &str| own.as_deref().is_some_and(|own| !apps.is_empty() && own != apps);
    differs(&bundle.version, &app.version) || differs(&bundle.build, &app.build)
}

fn names(bundles: &[&Bundle]) -> List {
    List::first(bundles.iter().map(|bundle| &bundle.path), bundles.len(), super::MAX_NAMED)
}

pub(crate) static BUNDLE_INFO_MISSING: RuleOf<told::BundleInfoMissing> = RuleOf::new(
    Severity::Blocks,
    "An extension, watch app or App Clip has no readable Info.plist with an identifier; one that is too large to be read here does not count",
    "Apple, Information Property List, CFBundleIdentifier; phones answer MissingBundleIdentifier",
);

pub(crate) static BUNDLE_NOT_LOOKED_AT: RuleOf<told::BundleNotLookedAt> = RuleOf::new(
    Severity::Note,
    "Info.plist or profile of an extension, watch app or App Clip is larger than what is read here, or all of them together are",
    "Airlift's own limits, which bound how long a look takes; real ones have some kilobytes",
);

pub(crate) static BUNDLE_IDENTIFIER_NOT_CHILD: RuleOf<told::BundleIdentifierNotChild> = RuleOf::new(
    Severity::Blocks,
    "The identifier of an extension, watch app or App Clip is not that of the app or bundle around it, a full stop, and more",
    "Apple, App Extension Programming Guide; phones answer AppexBundleIDNotPrefixed",
);

pub(crate) static DUPLICATE_IDENTIFIERS: RuleOf<told::DuplicateIdentifiers> = RuleOf::new(
    Severity::Blocks,
    "Two of the app, its extensions, watch apps and App Clips have the same identifier",
    "Apple, Information Property List, CFBundleIdentifier: unique; phones answer DuplicateIdentifier",
);

pub(crate) static EXTENSION_POINT_MISSING: RuleOf<told::ExtensionPointMissing> = RuleOf::new(
    Severity::Blocks,
    "An extension's Info.plist names no extension point, neither under NSExtension nor EXAppExtensionAttributes",
    "Apple, Information Property List, NSExtension; phones answer AppexBundleMissingNSExtensionDict",
);

pub(crate) static BUNDLE_VERSION_DIFFERS: RuleOf<told::BundleVersionDiffers> = RuleOf::new(
    Severity::Note,
    "CFBundleVersion or CFBundleShortVersionString of an extension, watch app or App Clip is other than the app's",
    "Apple, App Store Connect (ITMS-90473); installing over the air does not ask for it",
);

pub(crate) static BUNDLE_PROFILE_UNREADABLE: RuleOf<told::BundleProfileUnreadable> = RuleOf::new(
    Severity::Blocks,
    "embedded.mobileprovision of an extension, watch app or App Clip is damaged, or no property list can be found in it",
    "Apple, TN3125: a profile is a property list in a CMS envelope",
);

pub(crate) static BUNDLE_WITHOUT_PROFILE: RuleOf<told::BundleWithoutProfile> = RuleOf::new(
    Severity::Blocks,
    "An extension, watch app or App Clip has no profile, and the app's does not cover its identifier",
    "Apple, TN3125: each bundle with a program is checked against a profile for its own identifier",
);

pub(crate) static BUNDLE_SHARES_PROFILE: RuleOf<told::BundleSharesProfile> = RuleOf::new(
    Severity::Risks,
    "An extension, watch app or App Clip has no profile; the app's covers its identifier",
    "Apple, TN3125; Xcode embeds a profile in each",
);

pub(crate) static BUNDLE_IDENTIFIER_NOT_COVERED: RuleOf<told::BundleIdentifierNotCovered> = RuleOf::new(
    Severity::Risks,
    "The profile of an extension, watch app or App Clip is for another identifier than its CFBundleIdentifier",
    "claration/Feather#131 and #401: re-signed builds of this kind install and lack features; iOS compares the signed application-identifier (nowsecure/node-applesign#128)",
);

pub(crate) static BUNDLE_PROFILE_DIFFERS: RuleOf<told::BundleProfileDiffers> = RuleOf::new(
    Severity::Risks,
    "The profile of an extension, watch app or App Clip is of another kind or team than the app's",
    "Apple, TN3125: app and extensions are signed for one distribution by one team",
);

pub(crate) static BUNDLE_EXPIRES_FIRST: RuleOf<told::BundleExpiresFirst> = RuleOf::new(
    Severity::Note,
    "The profile of an extension, watch app or App Clip expires before the app's",
    "Apple, TN3125, ExpirationDate",
);

pub(crate) static BUNDLE_VARIABLE_UNFILLED: RuleOf<told::BundleVariableUnfilled> = RuleOf::new(
    Severity::Blocks,
    "CFBundleIdentifier of an extension, inner app or framework still holds a build setting, such as ${PRODUCT_NAME}",
    "Apple, Information Property List, CFBundleIdentifier: letters, digits, hyphens and full stops only, and it must be the one that was signed",
);

pub(crate) static FRAMEWORK_WITHOUT_IDENTIFIER: RuleOf<told::FrameworkWithoutIdentifier> = RuleOf::new(
    Severity::Blocks,
    "A framework whose Info.plist was read has no CFBundleIdentifier",
    "iOS’s error MIInstallerErrorDomain 12, MissingBundleIdentifier (objectiveSee/DRKonamiCode#10)",
);

pub(crate) static MINIMUM_OS_DIFFERS: RuleOf<told::MinimumOsDiffers> = RuleOf::new(
    Severity::Note,
    "A framework's MinimumOSVersion is newer than the app's",
    "Apple, Information Property List, MinimumOSVersion",
);

#[cfg(test)]
mod tests {
    use crate::words::say;
    use jiff::Timestamp;
    use plist::Dictionary;

    use super::of_bundles;
    use crate::finding::Finding;
    use crate::finding::{fires, only, quiet};
    use crate::ipa::{App, Bundle, BundleKind, Profile, Signing, SigningKind, UnreadFile};

    fn signing(app_id: &str, team: &str, kind: SigningKind, expires: i64) -> Signing {
        let mut entitlements = Dictionary::new();
        entitlements.insert("application-identifier".to_owned(), format!("TEAM.{app_id}").into());
        let profile = Profile {
            team_id: Some(team.to_owned()),
            expires_at: Timestamp::from_second(expires).ok(),
            entitlements,
            ..Profile::default()
        };
        Signing {
            kind,
            profile: Some(profile),
        }
    }

    /// The findings of an app with one sound extension, after a change to the extension.
    fn with(change: impl FnOnce(&mut Bundle)) -> Vec<Finding> {
        let mut bundle = Bundle {
            bundle_id: Some("a.b.c".to_owned()),
            version: Some("1.0".to_owned()),
            build: Some("7".to_owned()),
            extension_point: Some("com.apple.share-services".to_owned()),
            signing: Some(signing("a.b.c", "T", SigningKind::AdHoc, 100)),
            ..Bundle::at("PlugIns/X.appex", BundleKind::Extension)
        };
        change(&mut bundle);
        findings(&[bundle])
    }

    fn findings(bundles: &[Bundle]) -> Vec<Finding> {
        let app = App {
            bundle_id: "a.b".to_owned(),
            version: "1.0".to_owned(),
            build: "7".to_owned(),
            minimum_os: Some("15.0".to_owned()),
            ..App::default()
        };
        of_bundles(&app, &signing("a.b", "T", SigningKind::AdHoc, 100), bundles)
    }

    /// For tests of one rule: no other rule fires with it.
    fn alone(found: Vec<Finding>) -> Vec<Finding> {
        assert_eq!(found.len(), 1, "{found:?}");
        found
    }

    #[test]
    fn a_sound_extension_has_no_findings() {
        let found = with(|_| {});
        quiet("bundle-identifier-not-child", &found);
        quiet("duplicate-identifiers", &found);
        quiet("bundle-version-differs", &found);
        quiet("bundle-without-profile", &found);
        quiet("bundle-shares-profile", &found);
        quiet("bundle-identifier-not-covered", &found);
        quiet("bundle-profile-differs", &found);
        quiet("bundle-expires-first", &found);
        quiet("bundle-info-missing", &found);
        quiet("extension-point-missing", &found);
        quiet("minimum-os-differs", &found);
        quiet("bundle-profile-unreadable", &found);
        quiet("bundle-not-looked-at", &found);
    }

    #[test]
    fn what_was_not_read_is_not_called_missing() {
        let unread = |why| {
            with(|bundle| {
                bundle.signing = None;
                bundle.unread_profile = Some(why);
            })
        };
        fires("bundle-profile-unreadable", &alone(unread(UnreadFile::Unreadable)));
        fires("bundle-not-looked-at", &alone(unread(UnreadFile::NotLookedAt)));
        let unnamed = |why| {
            with(|bundle| {
                bundle.bundle_id = None;
                bundle.unread_info = Some(why);
            })
        };
        fires("bundle-info-missing", &alone(unnamed(UnreadFile::Unreadable)));
        quiet("bundle-info-missing", &unnamed(UnreadFile::NotLookedAt));
        fires("bundle-not-looked-at", &alone(unnamed(UnreadFile::NotLookedAt)));
    }

    #[test]
    fn apps_for_the_first_watches_are_named_beside_their_extension() {
        let bundle = |path: &str, kind, id: &str| Bundle {
            bundle_id: Some(id.to_owned()),
            extension_point: Some("x".to_owned()),
            signing: Some(signing("*", "T", SigningKind::AdHoc, 100)),
            ..Bundle::at(path, kind)
        };
        let extension = bundle("PlugIns/WE.appex", BundleKind::Extension, "a.b.watchkitextension");
        let watch = |id: &str| bundle("PlugIns/WE.appex/W.app", BundleKind::WatchApp, id);
        assert_eq!(findings(&[extension.clone(), watch("a.b.watchkitapp")]), []);
        fires(
            "bundle-identifier-not-child",
            &alone(findings(&[extension, watch("x.watchkitapp")])),
        );

        let real = bundle("Watch/W.app", BundleKind::WatchApp, "a.b.watchkitapp");
        let placeholder = Bundle {
            signing: None,
            ..bundle("com.apple.WatchPlaceholder/W.app", BundleKind::WatchApp, "a.b.watchkitapp")
        };
        assert_eq!(findings(&[real, placeholder]), []);
    }

    #[test]
    fn what_phones_refuse_in_an_extension_is_found() {
        only("bundle-info-missing", &with(|bundle| bundle.bundle_id = None), &with(|_| {}));
        let foreign = with(|bundle| {
            bundle.bundle_id = Some("a.bc".to_owned());
            bundle.signing = Some(signing("*", "T", SigningKind::AdHoc, 100));
        });
        fires("bundle-identifier-not-child", &alone(foreign));
        fires("duplicate-identifiers", &with(|bundle| bundle.bundle_id = Some("a.b".to_owned())));
        fires("extension-point-missing", &alone(with(|bundle| bundle.extension_point = None)));
        fires("bundle-version-differs", &alone(with(|bundle| bundle.build = Some("8".to_owned()))));
        fires("bundle-without-profile", &alone(with(|bundle| bundle.signing = None)));
        let found = with(|bundle| bundle.signing = Some(signing("a.b.d", "T", SigningKind::AdHoc, 100)));
        fires("bundle-identifier-not-covered", &alone(found));
        for odd in [
            signing("a.b.c", "U", SigningKind::AdHoc, 100),
            signing("a.b.c", "T", SigningKind::Development, 100),
        ] {
            fires("bundle-profile-differs", &alone(with(|bundle| bundle.signing = Some(odd))));
        }
        let found = with(|bundle| bundle.signing = Some(signing("a.b.c", "T", SigningKind::AdHoc, 99)));
        fires("bundle-expires-first", &alone(found));
    }

    #[test]
    fn a_profile_that_covers_all_is_a_risk_only() {
        let app = App {
            bundle_id: "a.b".to_owned(),
            ..App::default()
        };
        let bundle = Bundle {
            bundle_id: Some("a.b.c".to_owned()),
            ..Bundle::at("Watch/W.app", BundleKind::WatchApp)
        };
        let found = of_bundles(&app, &signing("*", "T", SigningKind::AdHoc, 100), std::slice::from_ref(&bundle));
        fires("bundle-shares-profile", &alone(found));
        let simulator = App { simulator: true, ..app };
        quiet("bundle-shares-profile", &of_bundles(&simulator, &Signing::default(), &[bundle]));
    }

    #[test]
    fn an_extension_of_a_watch_app_belongs_to_that() {
        let bundle = |path: &str, kind: BundleKind, id: &str| Bundle {
            bundle_id: Some(id.to_owned()),
            extension_point: Some("x".to_owned()),
            signing: Some(signing("*", "T", SigningKind::AdHoc, 100)),
            ..Bundle::at(path, kind)
        };
        let watch = bundle("Watch/W.app", BundleKind::WatchApp, "a.b.watch");
        let extension = |id: &str| bundle("Watch/W.app/PlugIns/X.appex", BundleKind::Extension, id);
        quiet("bundle-identifier-not-child", &findings(&[extension("a.b.watch.x"), watch.clone()]));
        fires("bundle-identifier-not-child", &findings(&[extension("a.b.x"), watch]));
    }

    #[test]
    fn a_framework_for_newer_systems_is_noted() {
        let framework = |minimum: &str| Bundle {
            minimum_os: Some(minimum.to_owned()),
            ..Bundle::at("Frameworks/F.framework", BundleKind::Framework)
        };
        fires("minimum-os-differs", &alone(findings(&[framework("15.0.1")])));
        quiet("minimum-os-differs", &findings(&[framework("9.0"), framework("15")]));
    }

    #[test]
    fn a_framework_has_an_identifier() {
        let framework = |id: Option<&str>, has_info: bool| Bundle {
            bundle_id: id.map(str::to_owned),
            has_info,
            ..Bundle::at("Frameworks/F.framework", BundleKind::Framework)
        };
        fires("framework-without-identifier", &alone(findings(&[framework(None, true)])));
        quiet("framework-without-identifier", &findings(&[framework(Some("a.f"), true)]));
        fires(
            "bundle-variable-unfilled",
            &alone(findings(&[framework(Some("a.${PRODUCT_NAME}"), true)])),
        );
        quiet("bundle-variable-unfilled", &findings(&[framework(Some("a.f"), true)]));
        // One whose Info.plist was not read says nothing.
        quiet("framework-without-identifier", &findings(&[framework(None, false)]));
    }

    #[test]
    fn many_of_one_kind_are_one_finding() {
        let bundles: Vec<Bundle> = (0..9)
            .map(|number| Bundle::at(format!("PlugIns/{number}.appex"), BundleKind::Extension))
            .collect();
        let found = alone(findings(&bundles));
        fires("bundle-info-missing", &found);
        let why = say().why(&found[0]);
        assert!(
            why.ends_with("“PlugIns/0.appex”, “PlugIns/1.appex”, “PlugIns/2.appex” and 6 more."),
            "{}",
            why
        );
    }
}
