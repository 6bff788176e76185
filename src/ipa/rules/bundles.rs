//! Rules about the bundles inside the app, and about app and bundles together.

use std::collections::BTreeMap;

use super::named;
use super::profile::foreign_identifier;
use crate::finding::{Finding, Severity};
use crate::ipa::bundles::{MAX_READ, needs_profile};
use crate::ipa::{App, Bundle, BundleKind, Signing, UnreadFile};

/// All rules about bundles. Those of one kind are put into one finding.
pub(in crate::ipa) fn of_bundles(app: &App, signing: &Signing, bundles: &[Bundle]) -> Vec<Finding> {
    let programs = bundles.iter().filter(|bundle| needs_profile(bundle.kind)).take(MAX_READ);
    let programs: Vec<&Bundle> = programs.filter(|bundle| !is_placeholder(bundle)).collect();
    let identified: Vec<(&Bundle, &str)> = programs
        .iter()
        .filter_map(|bundle| Some((*bundle, bundle.bundle_id.as_deref()?)))
        .collect();
    let mut findings = Vec::new();
    let mut note = |found: Vec<&Bundle>, rule: fn(&str) -> Finding| {
        if !found.is_empty() {
            findings.push(rule(&names(&found)));
        }
    };
    let those = |is_meant: &dyn Fn(&Bundle, &str) -> bool| -> Vec<&Bundle> {
        let meant = identified.iter().filter(|(bundle, id)| is_meant(bundle, id));
        meant.map(|(bundle, _)| *bundle).collect()
    };

    let is_skipped = |unread: Option<UnreadFile>| unread == Some(UnreadFile::NotLookedAt);
    let unnamed = programs.iter().copied().filter(|bundle| bundle.bundle_id.is_none());
    note(
        unnamed.filter(|bundle| !is_skipped(bundle.unread_info)).collect(),
        bundle_info_missing,
    );
    let skipped = programs.iter().copied();
    let skipped = skipped.filter(|bundle| is_skipped(bundle.unread_info) || is_skipped(bundle.unread_profile));
    note(skipped.collect(), bundle_not_looked_at);
    note(
        those(&|bundle, id| !is_child(id, parent_id(bundle, app, &identified))),
        bundle_identifier_not_child,
    );
    note(with_equal_ids(app, &identified), duplicate_identifiers);
    note(
        those(&|bundle, _| bundle.kind == BundleKind::Extension && bundle.extension_point.is_none()),
        extension_point_missing,
    );
    note(those(&|bundle, _| differs(bundle, app)), bundle_version_differs);

    if let (Some(profile), false) = (&signing.profile, app.simulator) {
        let has_none = |bundle: &Bundle| bundle.signing.is_none() && bundle.unread_profile.is_none();
        let without = |covered: bool| those(&|bundle, id| has_none(bundle) && foreign_identifier(id, profile).is_none() == covered);
        note(without(false), bundle_without_profile);
        note(without(true), bundle_shares_profile);
        let unreadable = programs.iter().copied();
        let unreadable = unreadable.filter(|bundle| bundle.unread_profile == Some(UnreadFile::Unreadable));
        note(unreadable.collect(), bundle_profile_unreadable);
        let own = |bundle: &Bundle, is_odd: &dyn Fn(&Signing) -> bool| bundle.signing.as_ref().is_some_and(is_odd);
        note(
            those(&|bundle, id| {
                own(bundle, &|own| {
                    let profile = own.profile.as_ref();
                    profile.is_some_and(|profile| foreign_identifier(id, profile).is_some())
                })
            }),
            bundle_not_covered,
        );
        note(
            those(&|bundle, _| {
                own(bundle, &|own| {
                    let team = own.profile.as_ref().and_then(|profile| profile.team_id.as_ref());
                    own.kind != signing.kind || (team.is_some() && profile.team_id.is_some() && team != profile.team_id.as_ref())
                })
            }),
            bundle_profile_differs,
        );
        note(
            those(&|bundle, _| {
                own(bundle, &|own| {
                    let expires_at = own.profile.as_ref().and_then(|profile| profile.expires_at);
                    expires_at.zip(profile.expires_at).is_some_and(|(own, apps)| own < apps)
                })
            }),
            bundle_expires_first,
        );
    }

    let newer = bundles.iter().filter(|bundle| {
        let minimum = bundle.minimum_os.as_deref().zip(app.minimum_os.as_deref());
        bundle.kind == BundleKind::Framework && minimum.is_some_and(|(own, apps)| version(own) > version(apps))
    });
    note(newer.collect(), minimum_os_differs);
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

/// A version's numbers; zeros at its end do not count.
fn version(text: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = text.split('.').map(|number| number.trim().parse().unwrap_or(0)).collect();
    while numbers.last() == Some(&0) {
        numbers.pop();
    }
    numbers
}

fn names(bundles: &[&Bundle]) -> String {
    let paths: Vec<String> = bundles.iter().take(super::MAX_NAMED).map(|bundle| bundle.path.clone()).collect();
    named(&paths, u64::try_from(bundles.len()).unwrap_or(u64::MAX))
}

/// An extension, watch app or App Clip has no readable `Info.plist` with an identifier; one that is too large to be read here does not
/// count.
///
/// Source: Apple, Information Property List, `CFBundleIdentifier`; phones answer `MissingBundleIdentifier`.
fn bundle_info_missing(names: &str) -> Finding {
    Finding::new(
        "bundle-info-missing",
        Severity::Blocks,
        "An extension or app inside has no readable Info.plist",
        format!("Phones refuse an app whose parts do not say what they are: {names}."),
        "Export the build again.",
    )
}

/// `Info.plist` or profile of an extension, watch app or App Clip is larger than what is read here, or all of them together are.
///
/// Source: Airlift's own limits, which bound how long a look takes; real ones have some kilobytes.
fn bundle_not_looked_at(names: &str) -> Finding {
    Finding::new(
        "bundle-not-looked-at",
        Severity::Note,
        "An extension or app inside was looked at in part only",
        format!("Its Info.plist or profile is larger than what is read here, so nothing is said about it: {names}."),
        "",
    )
}

/// The identifier of an extension, watch app or App Clip is not that of the app or bundle around it, a full stop, and more.
///
/// Source: Apple, App Extension Programming Guide; phones answer `AppexBundleIDNotPrefixed`.
fn bundle_identifier_not_child(names: &str) -> Finding {
    Finding::new(
        "bundle-identifier-not-child",
        Severity::Blocks,
        "An identifier inside the app does not start with the app’s",
        format!("Phones refuse an app whose extensions and inner apps are named otherwise: {names}."),
        "Give each the app’s identifier, a full stop and a name of its own, and sign again.",
    )
}

/// Two of the app, its extensions, watch apps and App Clips have the same identifier.
///
/// Source: Apple, Information Property List, `CFBundleIdentifier`: unique; phones answer `DuplicateIdentifier`.
fn duplicate_identifiers(names: &str) -> Finding {
    Finding::new(
        "duplicate-identifiers",
        Severity::Blocks,
        "Two parts of the app have the same identifier",
        format!("Phones cannot tell them apart and refuse the app: {names}."),
        "Give each extension and inner app an identifier of its own.",
    )
}

/// An extension's `Info.plist` names no extension point, neither under `NSExtension` nor `EXAppExtensionAttributes`.
///
/// Source: Apple, Information Property List, `NSExtension`; phones answer `AppexBundleMissingNSExtensionDict`.
fn extension_point_missing(names: &str) -> Finding {
    Finding::new(
        "extension-point-missing",
        Severity::Blocks,
        "An extension does not say what it extends",
        format!("Its Info.plist names no extension point, and phones refuse the app: {names}."),
        "Add NSExtensionPointIdentifier to the extension’s Info.plist.",
    )
}

/// `CFBundleVersion` or `CFBundleShortVersionString` of an extension, watch app or App Clip is other than the app's.
///
/// Source: Apple, App Store Connect (ITMS-90473); installing over the air does not ask for it.
fn bundle_version_differs(names: &str) -> Finding {
    Finding::new(
        "bundle-version-differs",
        Severity::Note,
        "An extension or app inside has another version than the app",
        format!("It installs all the same, but the App Store will not take it: {names}."),
        "Give app and extensions the same version and build.",
    )
}

/// `embedded.mobileprovision` of an extension, watch app or App Clip is damaged, or no property list can be found in it.
///
/// Source: Apple, TN3125: a profile is a property list in a CMS envelope.
fn bundle_profile_unreadable(names: &str) -> Finding {
    Finding::new(
        "bundle-profile-unreadable",
        Severity::Blocks,
        "The profile of an extension or app inside could not be read",
        format!("Phones cannot read it either, so they refuse the whole app: {names}."),
        "Sign every extension with a fresh profile.",
    )
}

/// An extension, watch app or App Clip has no profile, and the app's does not cover its identifier.
///
/// Source: Apple, TN3125: each bundle with a program is checked against a profile for its own identifier.
fn bundle_without_profile(names: &str) -> Finding {
    Finding::new(
        "bundle-without-profile",
        Severity::Blocks,
        "An extension or app inside has no profile",
        format!("It needs one for its own identifier, or phones refuse the whole app: {names}."),
        "Sign every extension with a profile of its own, or remove it.",
    )
}

/// An extension, watch app or App Clip has no profile; the app's covers its identifier.
///
/// Source: Apple, TN3125; Xcode embeds a profile in each.
fn bundle_shares_profile(names: &str) -> Finding {
    Finding::new(
        "bundle-shares-profile",
        Severity::Risks,
        "An extension or app inside has no profile of its own",
        format!("The app’s profile covers it, but Xcode embeds one in each, and phones may want it: {names}."),
        "Sign every extension with its profile embedded.",
    )
}

/// The profile of an extension, watch app or App Clip is for another identifier.
///
/// Source: Apple, TN3125: the app ID in the profile must match the code's.
fn bundle_not_covered(names: &str) -> Finding {
    Finding::new(
        "bundle-identifier-not-covered",
        Severity::Blocks,
        "The profile of an extension or app inside is for another one",
        format!("It allows another identifier than the bundle has, so phones refuse the whole app: {names}."),
        "Sign each extension with a profile for its own identifier.",
    )
}

/// The profile of an extension, watch app or App Clip is of another kind or team than the app's.
///
/// Source: Apple, TN3125: app and extensions are signed for one distribution by one team.
fn bundle_profile_differs(names: &str) -> Finding {
    Finding::new(
        "bundle-profile-differs",
        Severity::Risks,
        "An extension or app inside is signed in another way than the app",
        format!("Its profile is of another kind or another team, which phones may refuse: {names}."),
        "Sign app and extensions with profiles of the same kind and team.",
    )
}

/// The profile of an extension, watch app or App Clip expires before the app's.
///
/// Source: Apple, TN3125, `ExpirationDate`.
fn bundle_expires_first(names: &str) -> Finding {
    Finding::new(
        "bundle-expires-first",
        Severity::Note,
        "The profile of an extension or app inside expires before the app’s",
        format!("It stops working earlier than the app around it: {names}."),
        "Renew the profiles together.",
    )
}

/// A framework's `MinimumOSVersion` is newer than the app's.
///
/// Source: Apple, Information Property List, `MinimumOSVersion`.
fn minimum_os_differs(names: &str) -> Finding {
    Finding::new(
        "minimum-os-differs",
        Severity::Note,
        "A framework needs a newer system than the app",
        format!("On phones between the two the app installs, but may not start: {names}."),
        "Raise the app’s deployment target, or build the framework for the older system.",
    )
}

#[cfg(test)]
mod tests {
    use crate::words::say;
    use jiff::Timestamp;
    use plist::Dictionary;

    use super::{of_bundles, version};
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
        assert!(version("15.10") > version("15.9") && version("15.0.0") == version("15"));
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
