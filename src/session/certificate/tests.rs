//! Stories of a certificate that is brought, watched, and given back.
#![expect(clippy::disallowed_methods, reason = "tests arrange files in folders of their own")]

use std::sync::Arc;

use rcgen::{CertificateParams, ExtendedKeyUsagePurpose, Issuer, KeyPair, SanType};

use super::*;
use crate::identity::Authority;
use crate::session::effect::{Event, Input};
use crate::session::state::State;
use crate::session::turn::Turn;
use crate::session::{AnnounceRule, Command, EndpointStatus, Fixed, OwnAuthority};
use crate::store::Settings;
use crate::words::say;

fn start() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

/// A state with its authority, and what it asked for.
struct Desk {
    state: State,
    now: Timestamp,
    effects: Vec<Effect>,
    dir: tempfile::TempDir,
    /// How often a certificate was read.
    reads: usize,
}

fn desk() -> Desk {
    let fixed = Fixed {
        computer_name: "Studio".to_owned(),
        local_name: Some("studio.local".to_owned()),
        host: None,
        public_url: None,
        announce: AnnounceRule::AsSet,
        authority: Some(OwnAuthority {
            sha256: "ab".repeat(32),
            set_up_profile: Arc::from(&b"profile"[..]),
            scopes: Vec::new(),
            was_trusted_before: false,
            begins_at: Timestamp::UNIX_EPOCH,
            ends_at: Timestamp::MAX,
        }),
        hash_packages: false,
        wanted_ports: (8443, 8080),
        https_pages_only: false,
        data_folder: std::path::PathBuf::new(),
    };
    let mut desk = Desk {
        state: State::new(fixed, Settings::default(), Vec::new(), 0, start()),
        now: start(),
        effects: Vec::new(),
        dir: tempfile::tempdir().unwrap(),
        reads: 0,
    };
    desk.event(Event::Started {
        https_port: 8443,
        http_port: 8080,
    });
    desk
}

impl Desk {
    fn apply(&mut self, input: Input) {
        self.effects.extend(self.state.apply(input, self.now));
    }

    fn event(&mut self, event: Event) {
        self.apply(Input::Event(event));
    }

    fn command(&mut self, command: Command) {
        self.apply(Input::Command(command));
    }

    fn pass(&mut self, time: SignedDuration) {
        self.now += time;
        self.event(Event::Tick);
    }

    /// Does what the state asked for with certificates, as the runtime does, until it asks for nothing more.
    fn work(&mut self) -> usize {
        let mut swaps = 0;
        loop {
            let effects = std::mem::take(&mut self.effects);
            if effects.is_empty() {
                return swaps;
            }
            for effect in effects {
                match effect {
                    Effect::ReadCertificate(source, why) => {
                        self.reads += 1;
                        let outcome = crate::session::background::read_certificate(&source, why, self.dir.path());
                        self.event(Event::CertificateRead { source, why, outcome });
                    }
                    Effect::LookAtCertificate(files) => {
                        self.event(Event::CertificateLooked(
                            files.iter().map(|path| FileFingerprint::of(path)).collect(),
                        ));
                    }
                    Effect::KeepCertificate(brought) => _ = brought.keep(self.dir.path()).unwrap(),
                    Effect::ForgetCertificate => Brought::forget(self.dir.path()).unwrap(),
                    Effect::UseCertificate(_) => swaps += 1,
                    Effect::Certify { hosts, at, .. } => {
                        let authority = Authority::open(self.dir.path(), "Studio", self.now).unwrap();
                        let leaf = authority.issue(&hosts, at).unwrap();
                        let root = CertificateDer::from(authority.certificate_der().to_vec());
                        self.event(Event::Certified { chain: leaf.cert, root });
                    }
                    _ => {}
                }
            }
        }
    }

    fn look(&mut self) -> usize {
        let looks = self.state.look();
        self.effects.extend(looks);
        self.work()
    }

    fn view(&self) -> CertificateView {
        self.state.certificate_view().unwrap()
    }

    fn notices(&self) -> Vec<String> {
        let snapshot = self.state.snapshot(self.now);
        let text = |notice: &crate::session::Notice| {
            notice.problem.as_ref().map_or_else(
                || notice.text.as_ref().map(|text| say().sentence(text)).unwrap_or_default(),
                |problem| problem.code.to_string(),
            )
        };
        snapshot.notices.iter().map(text).collect()
    }

    fn host(&self) -> String {
        self.state.host().map(|host| host.to_string()).unwrap_or_default()
    }
}

/// A leaf under a root of its own, written as a pair of files.
fn pair(folder: &Path, names: &[&str]) -> (PathBuf, PathBuf) {
    let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let mut root = CertificateParams::default();
    root.distinguished_name.push(rcgen::DnType::CommonName, "Office Root");
    root.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    root.not_after = time::OffsetDateTime::from_unix_timestamp(start().as_second()).unwrap() + time::Duration::days(3000);
    let root_pem = root.self_signed(&root_key).unwrap().pem();
    let mut leaf = CertificateParams::default();
    leaf.not_before = time::OffsetDateTime::from_unix_timestamp(start().as_second()).unwrap() - time::Duration::days(1);
    leaf.not_after = leaf.not_before + time::Duration::days(90);
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.subject_alt_names = names.iter().map(|name| SanType::DnsName((*name).try_into().unwrap())).collect();
    let leaf = leaf.signed_by(&key, &Issuer::from_params(&root, &root_key)).unwrap();
    let (chain_path, key_path) = (folder.join("chain.pem"), folder.join("key.pem"));
    std::fs::write(&chain_path, leaf.pem() + &root_pem).unwrap();
    std::fs::write(&key_path, key.serialize_pem()).unwrap();
    (chain_path, key_path)
}

fn import(desk: &mut Desk, names: &[&str]) -> (PathBuf, PathBuf) {
    let (chain, key) = pair(desk.dir.path(), names);
    desk.command(Command::ImportCertificate(Source::Pem {
        chain: chain.clone(),
        key: key.clone(),
    }));
    (chain, key)
}

fn failing(view: &CertificateView) -> Vec<&'static str> {
    view.rules
        .iter()
        .filter(|rule| !rule.holds)
        .map(|judged| judged.rule.code)
        .collect()
}

#[test]
fn of_two_certificates_in_a_row_the_second_counts_and_after_going_back_none() {
    let mut desk = desk();
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let bring = |desk: &mut Desk, index: usize, name: &str| {
        let (chain, key) = pair(folders[index].path(), &[name]);
        desk.command(Command::ImportCertificate(Source::Pem { chain, key }));
    };
    bring(&mut desk, 0, "first.example.com");
    bring(&mut desk, 1, "second.example.com");
    assert_eq!(desk.work(), 1, "the first was given up when the second came");
    assert_eq!(desk.host(), "second.example.com");
    desk.command(Command::UseOwnAuthority);
    desk.work();
    bring(&mut desk, 0, "first.example.com");
    desk.command(Command::UseOwnAuthority);
    bring(&mut desk, 1, "second.example.com");
    desk.command(Command::UseOwnAuthority);
    assert_eq!(desk.work(), 0);
    assert!(!desk.view().brought);
    bring(&mut desk, 0, "first.example.com");
    desk.work();
    assert_eq!(desk.host(), "first.example.com");
}

#[test]
fn an_imported_certificate_says_its_names_and_needs_no_set_up() {
    let mut desk = desk();
    import(&mut desk, &["builds.example.com", "other.example.com"]);
    assert_eq!(desk.work(), 1);
    let view = desk.view();
    assert!(view.brought && view.has_own && !view.reading);
    assert_eq!(view.names, ["builds.example.com", "other.example.com"]);
    assert_eq!(say().sentence(&view.issuer), "Office Root");
    assert_eq!(failing(&view), Vec::<&str>::new());
    assert_eq!(desk.host(), "builds.example.com");
    assert_eq!(*desk.state.serving.status(), EndpointStatus::Running);
    let site = desk.state.site();
    assert_eq!(site.https_base, "https://builds.example.com:8443");
    assert!(site.authority_sha256.is_empty() && site.set_up_profile.is_none());

    desk.command(Command::ChooseName(Some("other.example.com".to_owned())));
    assert_eq!(desk.host(), "other.example.com");
    desk.command(Command::ChooseName(Some("elsewhere.example.com".to_owned())));
    assert_eq!(desk.host(), "other.example.com");
    assert!(desk.notices().contains(&"name-not-covered".to_owned()));
    desk.command(Command::ChooseName(None));
    assert_eq!(desk.host(), "builds.example.com");

    desk.command(Command::UseOwnAuthority);
    assert!(desk.effects.iter().any(|effect| matches!(effect, Effect::ForgetCertificate)));
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::SaveSettings(settings) if settings.certificate.is_none()))
    );
    desk.work();
    let view = desk.view();
    assert!(!view.brought && view.files.is_empty());
    let issuer = say().sentence(&view.issuer);
    assert!(issuer.starts_with("Airlift"), "{issuer}");
    assert!(desk.state.site().set_up_profile.is_some());
}

#[test]
fn a_wildcard_needs_a_name_that_is_typed() {
    let mut desk = desk();
    import(&mut desk, &["*.example.com"]);
    desk.work();
    assert_eq!(desk.host(), "");
    assert_eq!(desk.view().wildcards, ["*.example.com"]);
    assert!(desk.notices().contains(&"name-needed".to_owned()));
    desk.command(Command::ChooseName(Some(" builds.example.com ".to_owned())));
    assert_eq!(desk.host(), "builds.example.com");
    assert_eq!(failing(&desk.view()), Vec::<&str>::new());
    desk.command(Command::ChooseName(Some("a.b.example.com".to_owned())));
    assert_eq!(desk.host(), "builds.example.com");

    // A name that was given at the start is the one in links, and is judged.
    desk.state.fixed.host = Some(Host::Name("mac.example.com".to_owned()));
    desk.state.judge_certificate(&mut Turn::at(desk.now));
    assert_eq!((desk.host().as_str(), failing(&desk.view())), ("mac.example.com", Vec::new()));
    desk.state.fixed.host = Some(Host::Name("example.com".to_owned()));
    desk.state.judge_certificate(&mut Turn::at(desk.now));
    assert_eq!(failing(&desk.view()), ["host-named"]);
}

#[test]
fn what_is_missing_is_asked_for_and_changes_nothing() {
    let mut desk = desk();
    let (chain, key) = pair(desk.dir.path(), &["builds.example.com"]);
    desk.work();
    let before = desk.view();
    let ask = |desk: &mut Desk, source| {
        desk.command(Command::ImportCertificate(source));
        assert!(desk.view().reading);
        desk.work();
        let view = desk.view();
        assert!(!view.reading && !view.brought && view.sha256 == before.sha256);
        (view.needs, view.problem.map(|problem| problem.code.into_owned()))
    };
    let same = |path: &Path| Source::Pem {
        chain: path.to_owned(),
        key: path.to_owned(),
    };
    let only_chain = desk.dir.path().join("only.pem");
    std::fs::copy(&chain, &only_chain).unwrap();
    assert_eq!(ask(&mut desk, same(&only_chain)), (Some(CertificateNeeds::Key(only_chain)), None));
    assert_eq!(ask(&mut desk, same(&key)), (None, Some("no-certificate".to_owned())));
    let missing = desk.dir.path().join("missing.p12");
    let p12 = Source::Pkcs12 {
        file: missing,
        password: crate::identity::Password(String::new()),
    };
    assert_eq!(ask(&mut desk, p12), (None, Some("certificate-not-found".to_owned())));
}

#[test]
fn a_pair_renewed_on_disk_is_swapped_only_when_it_is_whole() {
    let mut desk = desk();
    let (chain, key) = import(&mut desk, &["builds.example.com"]);
    desk.work();
    let first = desk.view().sha256;
    // Nothing changed: a look swaps nothing and tells nothing.
    assert_eq!(desk.look(), 0);
    assert_eq!(desk.look(), 0);
    let told = desk.notices().len();

    let next = tempfile::tempdir().unwrap();
    let (next_chain, next_key) = pair(next.path(), &["builds.example.com"]);
    let put = |from: &Path, to: &Path| {
        // Another size or time, whatever the file system's clock does.
        let text = std::fs::read_to_string(from).unwrap() + "\n";
        std::fs::write(to, text).unwrap();
    };
    put(&next_chain, &chain);
    assert_eq!(desk.look(), 0);
    assert_eq!(desk.look(), 0);
    assert_eq!((desk.view().sha256.clone(), desk.notices().len()), (first.clone(), told));
    put(&next_key, &key);
    assert_eq!(desk.look(), 1);
    assert_ne!(desk.view().sha256, first);
    assert!(desk.notices().last().unwrap().contains("renewed on disk"));

    // Files that stay wrong are told of once, and what phones see stays.
    let second = desk.view().sha256;
    std::fs::write(&key, "").unwrap();
    desk.look();
    desk.pass(PATIENCE);
    desk.look();
    desk.look();
    assert_eq!(desk.notices().iter().filter(|notice| *notice == "no-key").count(), 1);
    assert_eq!(desk.view().sha256, second);
    // From then on they are read again now and then, or as soon as they change.
    let reads = desk.reads;
    desk.look();
    assert_eq!(desk.reads, reads);
    desk.pass(TRY_AGAIN);
    desk.look();
    assert_eq!(desk.reads, reads + 1);
    put(&next_key, &key);
    assert_eq!(desk.look(), 0);
    assert_eq!(desk.view().problem, None);
}

#[test]
fn half_of_a_renewed_pair_is_told_and_the_old_pair_goes_on() {
    for is_key_first in [false, true] {
        let mut desk = desk();
        let (chain, key) = import(&mut desk, &["builds.example.com"]);
        desk.work();
        let first = desk.view().sha256;
        desk.look();
        let next = tempfile::tempdir().unwrap();
        let (next_chain, next_key) = pair(next.path(), &["builds.example.com"]);
        let mut halves = [(next_chain, &chain), (next_key, &key)];
        if is_key_first {
            halves.reverse();
        }
        let put = |(from, to): &(PathBuf, &PathBuf)| {
            let text = std::fs::read_to_string(from).unwrap() + "\n";
            std::fs::write(to, text).unwrap();
        };
        put(&halves[0]);
        desk.look();
        desk.pass(PATIENCE);
        desk.look();
        assert!(
            desk.notices().iter().any(|notice| notice == "certificate-half-renewed"),
            "{:?}",
            desk.notices()
        );
        assert_eq!(desk.view().sha256, first);
        assert!(desk.view().problem.is_some());
        put(&halves[1]);
        assert_eq!(desk.look(), 1);
        assert_ne!(desk.view().sha256, first);
        assert_eq!(desk.view().problem, None);
    }
}

#[cfg(unix)]
#[test]
fn links_that_point_to_newer_files_are_followed() {
    let mut desk = desk();
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let archives = [
        pair(first.path(), &["builds.example.com"]),
        pair(second.path(), &["builds.example.com"]),
    ];
    let (chain, key) = (desk.dir.path().join("fullchain.pem"), desk.dir.path().join("privkey.pem"));
    let link = |to: &(PathBuf, PathBuf)| {
        for (to, at) in [(&to.0, &chain), (&to.1, &key)] {
            _ = std::fs::remove_file(at);
            std::os::unix::fs::symlink(to, at).unwrap();
        }
    };
    link(&archives[0]);
    desk.command(Command::ImportCertificate(Source::Pem {
        chain: chain.clone(),
        key: key.clone(),
    }));
    desk.work();
    desk.look();
    let before = desk.view().sha256;
    link(&archives[1]);
    assert_eq!(desk.look(), 1);
    assert_ne!(desk.view().sha256, before);
}

#[test]
fn a_file_that_cannot_be_read_at_the_start_is_taken_when_it_can() {
    let mut desk = desk();
    let (chain, key) = pair(desk.dir.path(), &["builds.example.com"]);
    let hidden = desk.dir.path().join("hidden");
    std::fs::rename(&key, &hidden).unwrap();
    desk.state
        .begin_with_certificate(Source::Pem { chain, key: key.clone() }, None, false, desk.now);
    desk.work();
    assert!(!desk.view().brought);
    assert_eq!(desk.look(), 0);
    std::fs::rename(&hidden, &key).unwrap();
    assert_eq!(desk.look(), 1);
    assert!(desk.view().brought);
}

#[test]
fn an_own_leaf_is_renewed_in_time_after_sleep_and_after_a_wrong_clock() {
    let mut desk = desk();
    desk.work();
    let days = |days: i64| SignedDuration::from_hours(days * 24);
    let first = desk.view();
    desk.pass(days(262));
    desk.work();
    assert_eq!(desk.view().sha256, first.sha256);
    desk.pass(days(2));
    desk.work();
    let second = desk.view();
    assert_ne!(second.sha256, first.sha256);
    // A third of its life was left.
    let left = first.not_after.duration_since(desk.now);
    assert!(left * 3 <= first.not_after.duration_since(first.not_before) + days(3), "{left}");
    // A long sleep, longer than its life.
    desk.pass(days(500));
    desk.work();
    assert!(desk.view().not_after > desk.now);
    assert_eq!(failing(&desk.view()), Vec::<&str>::new());
    // The clock was years ahead and is set right.
    desk.now = start();
    desk.event(Event::Tick);
    desk.work();
    assert!(desk.view().not_before <= desk.now);
    // Renewing by hand makes another one.
    let before = desk.view().sha256;
    desk.command(Command::RenewCertificate);
    desk.work();
    assert_ne!(desk.view().sha256, before);
}
