//! Actions: what the window itself can do about a finding.

use egui::Ui;

use crate::finding::Finding;
use crate::manifest::{Edit, Field};
use crate::session::{BuildView, Command};
use crate::window::button;
use crate::window::cx::Cx;
use crate::window::icons::{self, Glyph};
use crate::window::shell::{Overlay, Segment, Tab};
use crate::window::{check_words, install_panel, reachability};
use crate::words::say;

/// What a button beside a finding does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Action {
    /// Copies a text; the button's own words say which.
    Copy(&'static str, String),
    /// Signs a new server certificate, or reads the brought one again.
    Renew,
    /// Puts the build's own value back into a field.
    UseOwn(Field),
    /// Shows the manifest.
    Manifest,
    /// Shows the profile's devices.
    Devices,
    /// Compares the ways to distribute.
    Ways,
    /// Shows the code for setting a phone up.
    SetUp,
    /// Shows the certificate's rules.
    Certificate,
    /// Shows the ways to this computer.
    Reach,
    /// Compares every file with the signature.
    Verify,
}

/// What can be done about a finding here.
pub(super) fn of(finding: &Finding, cx: &Cx<'_>, build: &BuildView) -> Option<Action> {
    let reset = |field: Field| {
        build
            .manifest
            .field(field)
            .is_some_and(|state| state.changed)
            .then_some(Action::UseOwn(field))
    };
    match finding.code() {
        "device-not-in-profile" => Some(missing_devices(cx, build)),
        "only-listed-devices" | "profile-without-devices" | "odd-device-identifiers" => Some(Action::Devices),
        "certificate-expires-soon" | "certificate-expired" => Some(Action::Renew),
        "certificate-refused" => Some(Action::Certificate),
        "no-network" | "nobody-came" | "only-this-computer" => Some(Action::Reach),
        "set-up-needed" if build.links.is_some() => Some(Action::SetUp),
        "identifier-differs" | "identifier-empty" | "identifier-form" => reset(Field::BundleId).or(Some(Action::Manifest)),
        "title-empty" | "title-short" => reset(Field::Title).or(Some(Action::Manifest)),
        "version-differs" | "version-empty" => reset(Field::Version).or(Some(Action::Manifest)),
        "control-character" => Some(Action::Manifest),
        code if code.starts_with("url-") => Some(Action::Manifest),
        "app-store-build" | "free-account" | "not-signed" => Some(Action::Ways),
        "developer-mode" | "enterprise-trust" => Some(Action::Copy(say().checks_copy_steps(), steps(finding))),
        "first-start-online" => Some(Action::Copy(say().checks_copy_hosts(), check_words::APPLE_HOSTS.join("\n"))),
        "signature-damaged" if build.verification.is_none() => Some(Action::Verify),
        _ => None,
    }
}

/// What a tester has to do, to send to him.
fn steps(finding: &Finding) -> String {
    format!("{}.\n{}\n{}", say().title(finding), say().why(finding), say().fix(finding))
}

fn missing_devices(cx: &Cx<'_>, build: &BuildView) -> Action {
    let profile = build.inspection.signing.profile.as_ref();
    let missing: Vec<&str> = cx
        .snapshot
        .devices
        .iter()
        .filter(|device| profile.is_some_and(|profile| !profile.allows_device(&device.udid)))
        .map(|device| device.udid.as_str())
        .collect();
    let words = if missing.len() == 1 {
        say().checks_copy_missing_udid()
    } else {
        say().checks_copy_missing_udids()
    };
    Action::Copy(words, missing.join("\n"))
}

impl Action {
    /// The button's icon and words.
    pub(super) fn words(&self) -> (Glyph, &'static str) {
        match self {
            Self::Copy(words, _) => (icons::COPY, words),
            Self::Renew => (icons::SEAL_CHECK, say().checks_renew_certificate()),
            Self::UseOwn(_) => (icons::ARROW_COUNTER_CLOCKWISE, say().checks_use_own_value()),
            Self::Manifest => (icons::PENCIL_SIMPLE, say().checks_edit_manifest()),
            Self::Devices => (icons::DEVICE_MOBILE, say().checks_show_devices()),
            Self::Ways => (icons::TREE_STRUCTURE, say().checks_compare_ways()),
            Self::SetUp => (icons::QR_CODE, say().checks_show_set_up_code()),
            Self::Certificate => (icons::SEAL_CHECK, say().checks_show_rules()),
            Self::Reach => (icons::WIFI_HIGH, say().checks_show_reach()),
            Self::Verify => (icons::SEAL_CHECK, say().checks_verify_files()),
        }
    }

    /// Does it. `id` is the button's, so that its icon can turn into a tick.
    pub(super) fn perform(&self, ui: &Ui, id: egui::Id, cx: &mut Cx<'_>, build: &BuildView) {
        match self {
            Self::Copy(_, text) => button::copy(ui, id, text),
            Self::Renew => cx.commands.push(Command::RenewCertificate),
            Self::UseOwn(field) => cx.commands.push(Command::Edit(build.id, Edit::Reset(*field))),
            Self::Manifest => cx.shell.tab = Tab::Manifest,
            Self::Devices => cx.shell.tab = Tab::Devices,
            Self::Ways => cx.shell.open(Overlay::Ways),
            Self::SetUp => {
                cx.shell.segment = Some(Segment::SetUpPhone);
                install_panel::show(ui, cx.shell);
            }
            Self::Certificate => cx.shell.open(Overlay::Certificate),
            Self::Reach => reachability::open(cx),
            Self::Verify => cx.commands.push(Command::Verify(build.id)),
        }
    }
}
