//! Stories of the shelf: what a person does, and what Airlift then shows, keeps and offers.
//! If one broke, builds would vanish, drafts be lost, or phones get what nobody sees.

use std::io::Cursor;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use airlift::activity::{self, Agent, EventKind, Stage, TransferEnd};
use airlift::finding::Verdict;
use airlift::identity::Host;
use airlift::intake::{Dropped, Intake, IntakeProblem, icons};
use airlift::ipa::{OtherFile, PackageCheck, Signing, Unreadable};
use airlift::library::{Build, BuildId, FileStamp};
use airlift::manifest::{Draft, Edit, Field, Token};
use airlift::network::{Interface, InterfaceKind};
use airlift::session::{
    AddId, AddedBy, AnnounceRule, ChosenAddress, Command, Effect, EndpointStatus, Event, FileAnswer, FileView, Fixed, Input, Links,
    NoticeOffer, OwnAuthority, ProfileView, SeenFile, Snapshot, State,
};
use airlift::store::Settings;
use airlift::words::say;
use jiff::{SignedDuration, Timestamp};

use crate::support::builds::{Ipa, set_up_profile};

/// A state with a hand on the clock, and what it asked for.
pub struct Desk {
    pub state: State,
    pub now: Timestamp,
    pub effects: Vec<Effect>,
    tokens: u8,
}

fn fixed() -> Fixed {
    Fixed {
        computer_name: "Studio".to_owned(),
        local_name: Some("studio.local".to_owned()),
        host: None,
        public_url: None,
        announce: AnnounceRule::AsSet,
        authority: Some(OwnAuthority {
            sha256: "ab".repeat(32),
            set_up_profile: set_up_profile(b"authority").into(),
            scopes: Vec::new(),
            was_trusted_before: false,
            begins_at: jiff::Timestamp::UNIX_EPOCH,
            ends_at: jiff::Timestamp::MAX,
        }),
        hash_packages: false,
        wanted_ports: (8443, 8080),
        https_pages_only: false,
        data_folder: std::path::PathBuf::new(),
    }
}

fn interface(name: &str, ip: [u8; 4], kind: InterfaceKind) -> Interface {
    Interface {
        name: name.to_owned(),
        ip: IpAddr::from(ip),
        kind,
        default_route: kind == InterfaceKind::WiFi,
    }
}

impl Desk {
    pub fn with(builds: Vec<Build>) -> Self {
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let last_id = builds.iter().map(|build| build.id.0).max().unwrap_or(0);
        Self {
            state: State::new(fixed(), Settings::default(), builds, last_id, now),
            now,
            effects: Vec::new(),
            tokens: 0,
        }
    }

    /// Serving on Wi-Fi with an empty shelf.
    pub fn serving() -> Self {
        let mut desk = Self::with(Vec::new());
        desk.serve();
        desk
    }

    pub fn serve(&mut self) {
        self.event(Event::Interfaces(vec![
            interface("wlan0", [192, 168, 1, 24], InterfaceKind::WiFi),
            interface("docker0", [172, 17, 0, 1], InterfaceKind::Container),
        ]));
        self.event(Event::Started {
            https_port: 8443,
            http_port: 8080,
        });
    }

    pub fn event(&mut self, event: Event) {
        let effects = self.state.apply(Input::Event(event), self.now);
        // Packages are sound, and checked at once.
        let checked: Vec<Event> = effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::CheckPackage { build, stamp, .. } => Some(Event::PackageChecked {
                    build: *build,
                    stamp: *stamp,
                    check: Some(PackageCheck::default()),
                }),
                _ => None,
            })
            .collect();
        self.effects.extend(effects);
        for event in checked {
            self.event(event);
        }
    }

    pub fn command(&mut self, command: Command) {
        let effects = self.state.apply(Input::Command(command), self.now);
        self.effects.extend(effects);
    }

    pub fn wait(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
        self.event(Event::Tick);
    }

    pub fn token(&mut self) -> Token {
        self.tokens += 1;
        Token::from_random([self.tokens; 16])
    }

    /// Drops a file, and lets it be read.
    pub fn drop_file(&mut self, path: &str, ipa: &Ipa) -> BuildId {
        let before = self.state.snapshot(self.now).builds.len();
        let path = PathBuf::from(path);
        self.opened(Dropped::one(path.clone()));
        let token = self.token();
        self.event(Event::Read {
            path: path.clone(),
            outcome: Box::new(Ok((intake(ipa), token))),
        });
        let snapshot = self.snapshot();
        assert_eq!(snapshot.builds.len(), before + 1);
        snapshot.builds.iter().find(|build| build.path == path).unwrap().id
    }

    /// Files were dropped and opened.
    pub fn opened(&mut self, dropped: Dropped) -> AddId {
        self.opened_by(AddedBy::Here, dropped)
    }

    pub fn opened_by(&mut self, by: AddedBy, dropped: Dropped) -> AddId {
        let addition = AddId::fresh(by);
        self.event(Event::Opened { dropped, addition });
        addition
    }

    /// The file of a build was read again, as was asked for last at this place.
    pub fn read_again(&mut self, build: BuildId, path: impl Into<PathBuf>, outcome: Result<Intake, IntakeProblem>) {
        let path = path.into();
        let attempt = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::ReadAgain {
                build: asked,
                path: place,
                attempt,
            } if (*asked, place) == (build, &path) => Some(*attempt),
            _ => None,
        });
        let token = self.token();
        self.event(Event::ReadAgain(FileAnswer {
            build,
            path,
            attempt: attempt.expect("it was asked for"),
            outcome: Box::new(outcome.map(|intake| (intake, token))),
        }));
    }

    pub fn snapshot(&self) -> Snapshot {
        self.state.snapshot(self.now)
    }

    pub fn links(&self) -> Links {
        self.snapshot().builds[0].links.clone().unwrap()
    }

    pub fn saved(&self) -> Vec<Arc<Build>> {
        self.effects
            .iter()
            .filter_map(|effect| {
                if let Effect::Save(build) = effect {
                    Some(build.clone())
                } else {
                    None
                }
            })
            .collect()
    }

    /// What is kept of the last text that was typed.
    fn kept_text(&self) -> (Draft, String) {
        let kept = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::SaveText(_, draft, notes) => Some((draft.clone(), notes.clone())),
            _ => None,
        });
        kept.expect("something was typed")
    }

    fn certified(&self) -> Vec<Vec<Host>> {
        self.effects
            .iter()
            .filter_map(|effect| {
                if let Effect::Certify { hosts, .. } = effect {
                    Some(hosts.clone())
                } else {
                    None
                }
            })
            .collect()
    }
}

fn looked(build: BuildId, path: PathBuf, stamp: Option<FileStamp>) -> Event {
    Event::Looked {
        folder: path.parent().unwrap().to_path_buf(),
        files: vec![SeenFile {
            build,
            path,
            stamp,
            key: None,
        }],
    }
}

pub fn intake(ipa: &Ipa) -> Intake {
    let bytes = ipa.bytes();
    let stamp = FileStamp {
        size_bytes: u64::try_from(bytes.len()).unwrap(),
        modified: "2026-11-20T11:00:00Z".parse().unwrap(),
        changed: None,
        file: None,
        other_owner: None,
    };
    let inspection = airlift::ipa::inspect(Cursor::new(bytes)).unwrap();
    Intake {
        may_be_moved_private: false,
        stamp,
        key: None,
        icons: icons(&inspection),
        inspection,
    }
}

#[test]
fn a_dropped_build_is_shown_kept_and_offered_under_a_secret_address() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &Ipa::default());
    let snapshot = desk.snapshot();
    let build = &snapshot.builds[0];
    assert_eq!(build.inspection.app.name, "Kestrel");
    assert!(snapshot.reading.is_empty());
    assert_eq!(desk.saved().last().unwrap().id, build.id);
    let token = desk.saved().last().unwrap().token.clone();
    assert_eq!(desk.links().page_url, format!("http://192.168.1.24:8080/i/{}", token.as_str()));
    assert_eq!(
        desk.links().install_link,
        format!(
            "itms-services://?action=download-manifest&url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2F{}%2Fmanifest.plist",
            token.as_str()
        )
    );
    let site = desk.state.site();
    assert_eq!(site.offers.len(), 1);
    assert_eq!(site.offers[0].token, token);
    assert_eq!(site.offers[0].package.path, Path::new("/builds/Kestrel.ipa"));
}

#[test]
fn what_the_phone_downloads_is_what_the_preview_shows() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    for edit in [
        Edit::Text(Field::Title, "You & I <\"'> 世界 🎈".to_owned()),
        Edit::Text(Field::PackageUrl, "https://cdn.example.com/a.ipa?x=1&y=2".to_owned()),
        Edit::Text(Field::Icon57Url, String::new()),
    ] {
        desk.command(Command::Edit(id, edit));
        let shown = desk.snapshot().builds[0].manifest.xml.clone();
        assert_eq!(desk.state.site().offers[0].manifest, shown.as_bytes());
        let lines = &desk.snapshot().builds[0].manifest.lines;
        let joined: Vec<String> = lines
            .iter()
            .map(|line| line.spans.iter().map(|span| span.text.as_str()).collect())
            .collect();
        assert_eq!(joined.join("\n") + "\n", shown);
    }
}

#[test]
fn edits_are_kept_marked_undone_and_redone() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    for text in ["S", "St", "Sta"] {
        desk.command(Command::Edit(id, Edit::Text(Field::Title, text.to_owned())));
    }
    desk.command(Command::Edit(id, Edit::Text(Field::Subtitle, "QA".to_owned())));
    assert_eq!(desk.kept_text().0.title.as_deref(), Some("Sta"));
    assert_eq!(desk.snapshot().builds[0].manifest.changed_count(), 2);
    desk.command(Command::Undo(id));
    desk.command(Command::Undo(id));
    assert_eq!(desk.snapshot().builds[0].manifest.changed_count(), 0, "typing one word is one step");
    desk.command(Command::Redo(id));
    assert_eq!(desk.kept_text().0.title.as_deref(), Some("Sta"));
    desk.command(Command::Edit(id, Edit::Reset(Field::Title)));
    assert_eq!(desk.snapshot().builds[0].manifest.field(Field::Title).unwrap().value, "Kestrel");
}

#[test]
fn another_identifier_blocks_and_says_so_beside_the_field() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    assert_ne!(desk.snapshot().builds[0].verdict, Verdict::Blocked);
    desk.command(Command::Edit(
        id,
        Edit::Text(Field::BundleId, "com.northpier.kestrel.beta".to_owned()),
    ));
    let build = desk.snapshot().builds[0].clone();
    assert_eq!(build.verdict, Verdict::Blocked);
    assert_eq!(
        build.manifest.field(Field::BundleId).unwrap().note.as_ref().unwrap().finding.code(),
        "identifier-differs"
    );
}

#[test]
fn link_manifest_and_certificate_follow_the_network_together() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::Running);
    desk.event(Event::Interfaces(vec![interface("wlan0", [10, 0, 0, 9], InterfaceKind::WiFi)]));
    assert!(desk.links().manifest_url.starts_with("https://10.0.0.9:8443/"));
    assert!(desk.snapshot().builds[0].manifest.xml.contains("https://10.0.0.9:8443/"));
    assert!(desk.certified().last().unwrap().contains(&Host::Ip(IpAddr::from([10, 0, 0, 9]))));
    assert!(desk.certified().last().unwrap().contains(&Host::Name("studio.local".to_owned())));
    assert!(desk.state.site().https_base.starts_with("https://10.0.0.9"));

    desk.event(Event::Interfaces(vec![interface("lo", [127, 0, 0, 1], InterfaceKind::Loopback)]));
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::NoNetwork);
    assert_eq!(desk.snapshot().builds[0].links, None);
    assert!(desk.state.site().offers.is_empty(), "nothing is offered that no phone can reach");
}

#[test]
fn an_address_chosen_by_hand_wins_while_it_exists() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    let chosen = IpAddr::from([172, 17, 0, 1]);
    desk.command(Command::ChooseAddress(Some(ChosenAddress::Ip(chosen))));
    assert!(desk.snapshot().endpoint.chosen_by_hand);
    assert!(desk.links().page_url.starts_with("http://172.17.0.1:8080/"));
    desk.event(Event::Interfaces(vec![interface("wlan0", [192, 168, 1, 24], InterfaceKind::WiFi)]));
    assert!(desk.links().page_url.starts_with("http://192.168.1.24:8080/"));
}

#[test]
fn a_moved_file_stays_on_the_shelf_as_missing_until_it_is_located() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/old/k.ipa", &Ipa::default());
    desk.event(looked(id, "/old/k.ipa".into(), None));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Missing);
    assert!(
        desk.state.site().offers.is_empty(),
        "a manifest never names bytes that are not there"
    );

    let other = Ipa {
        bundle_id: "com.northpier.juniper",
        ..Ipa::default()
    };
    desk.command(Command::Locate(id, "/new/j.ipa".into()));
    desk.read_again(id, "/new/j.ipa", Ok(intake(&other)));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Missing);
    assert_eq!(desk.snapshot().notices[0].problem.as_ref().unwrap().code, "other-app");

    desk.command(Command::Locate(id, "/new/k.ipa".into()));
    desk.read_again(id, "/new/k.ipa", Ok(intake(&Ipa::default())));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Present);
    assert_eq!(desk.saved().last().unwrap().path, Path::new("/new/k.ipa"));
}

#[test]
fn a_file_rewritten_on_disk_is_read_again_before_it_is_offered() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let fresh = Ipa {
        version: "5.3.0",
        ..Ipa::default()
    };
    let stamp = FileStamp {
        size_bytes: 1,
        modified: desk.now,
        changed: None,
        file: None,
        other_owner: None,
    };
    desk.event(looked(id, "/k.ipa".into(), Some(stamp)));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Reading);
    assert!(desk.state.site().offers.is_empty());
    desk.read_again(id, "/k.ipa", Ok(intake(&fresh)));
    assert_eq!(desk.snapshot().builds[0].inspection.app.version, "5.3.0");
    assert_eq!(desk.state.site().offers.len(), 1);

    desk.event(looked(id, "/k.ipa".into(), Some(stamp)));
    let truncated = IntakeProblem::Unreadable(Unreadable::Truncated);
    desk.read_again(id, "/k.ipa", Err(truncated));
    let FileView::Broken(problem) = desk.snapshot().builds[0].file.clone() else {
        panic!("a half-written file is named")
    };
    assert_eq!(problem.code, "zip-truncated");
}

#[test]
fn remove_asks_nothing_and_undo_brings_everything_back() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::SetNotes(id, "Walk with the phone locked".to_owned()));
    let before = desk.links();
    desk.command(Command::Remove(id));
    assert!(desk.snapshot().builds.is_empty());
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Forget(forgotten) if *forgotten == id))
    );
    assert_eq!(desk.snapshot().notices[0].offer, Some(NoticeOffer::UndoRemove(vec![id])));
    desk.command(Command::UndoRemove(id));
    assert_eq!(desk.snapshot().builds[0].notes, "Walk with the phone locked");
    assert_eq!(desk.links(), before, "codes on posters still lead to it");
    assert!(desk.snapshot().notices.is_empty());
}

/// A file that is something else than a build.
fn drop_other(desk: &mut Desk, path: &str, kind: OtherFile) {
    desk.opened(Dropped::one(PathBuf::from(path)));
    desk.event(Event::Read {
        path: PathBuf::from(path),
        outcome: Box::new(Err(IntakeProblem::Unreadable(Unreadable::SomethingElse {
            kind,
            inside: String::new(),
        }))),
    });
}

#[test]
fn a_build_inside_an_archive_can_be_taken_out_with_one_click() {
    let mut desk = Desk::serving();
    drop_other(&mut desk, "/artifacts.zip", OtherFile::HoldsBuild);
    let notice = desk.snapshot().notices[0].clone();
    let archive = PathBuf::from("/artifacts.zip");
    assert_eq!(notice.offer, Some(NoticeOffer::TakeOut(archive.clone())));
    assert_eq!(notice.problem.unwrap().code, "something-else");
    desk.effects.clear();
    desk.command(Command::TakeOut(archive.clone()));
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::TakeOut { archive: path, .. } if *path == archive))
    );
    // Nothing else can be done with one click.
    drop_other(&mut desk, "/page.ipa", OtherFile::WebPage);
    assert_eq!(desk.snapshot().notices[1].offer, None);
}

#[test]
fn a_profile_that_is_dropped_is_read_and_shown_until_it_is_closed() {
    let mut desk = Desk::serving();
    drop_other(&mut desk, "/team.mobileprovision", OtherFile::Profile);
    let path = PathBuf::from("/team.mobileprovision");
    assert!(desk.snapshot().notices.is_empty());
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::ReadProfile(read) if *read == path))
    );
    let profile = Arc::new(ProfileView {
        file_name: "team.mobileprovision".to_owned(),
        signing: Signing::default(),
        findings: Vec::new(),
        list: Arc::default(),
    });
    desk.event(Event::ProfileRead {
        path: path.clone(),
        profile: Some(Arc::clone(&profile)),
    });
    assert_eq!(desk.snapshot().profile, Some(profile));
    desk.command(Command::CloseProfile);
    assert_eq!(desk.snapshot().profile, None);
    // It went away before it was read.
    desk.event(Event::ProfileRead { path, profile: None });
    assert_eq!(desk.snapshot().notices.len(), 1);
}

#[test]
fn a_bad_file_is_named_and_the_others_go_on() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    for (cause, code) in [
        (IntakeProblem::Unreadable(Unreadable::NotAZip), "not-a-zip"),
        (IntakeProblem::NoPermission, "no-permission"),
        (IntakeProblem::ParserFailed, "parser-failed"),
    ] {
        let path = PathBuf::from(format!("/{code}.ipa"));
        desk.opened(Dropped::one(path.clone()));
        assert_eq!(desk.snapshot().reading.len(), 1);
        desk.event(Event::Read {
            path,
            outcome: Box::new(Err(cause)),
        });
        let snapshot = desk.snapshot();
        let problem = snapshot.notices.last().unwrap().problem.clone().unwrap();
        assert_eq!(problem.code, code);
        let sentences = [
            say().problem_title(&problem),
            say().problem_why(&problem),
            say().problem_fix(&problem),
        ];
        assert!(sentences.iter().all(|sentence| !sentence.is_empty()), "{sentences:?}");
        assert_eq!((snapshot.builds.len(), snapshot.reading.len()), (1, 0));
    }
    assert_eq!(desk.state.site().offers.len(), 1);
}

#[test]
fn after_a_restart_builds_come_back_with_their_drafts_once_their_files_were_seen() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Edit(id, Edit::Text(Field::Title, "Staging".to_owned())));
    let mut stored = Build::clone(desk.saved().last().unwrap());
    (stored.draft, stored.notes) = desk.kept_text();
    stored.file = airlift::library::FileState::Missing;
    let stamp = stored.stamp;
    let mut again = Desk::with(vec![stored]);
    again.serve();
    assert!(again.state.site().offers.is_empty());
    again.event(looked(id, "/k.ipa".into(), Some(stamp)));
    assert_eq!(again.state.site().offers.len(), 1);
    assert_eq!(again.snapshot().builds[0].manifest.field(Field::Title).unwrap().value, "Staging");
    assert_eq!(again.links(), desk.links());
}

#[test]
fn a_build_that_an_older_airlift_read_is_read_again() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let mut stored = Build::clone(desk.saved().last().unwrap());
    stored.file = airlift::library::FileState::Missing;
    let stamp = stored.stamp;
    let mut old = serde_json::to_value(&*stored.inspection).unwrap();
    // As version 0.1 wrote it.
    for key in ["format", "program", "sizes"] {
        assert!(old.as_object_mut().unwrap().remove(key).is_some(), "{key}");
    }
    stored.inspection = Arc::new(serde_json::from_value(old).unwrap());
    let mut again = Desk::with(vec![stored]);
    again.serve();
    again.event(looked(id, "/k.ipa".into(), Some(stamp)));
    let asked = again
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::ReadAgain { build, .. } if *build == id));
    assert!(asked, "{:?}", again.effects);
    again.read_again(id, "/k.ipa", Ok(intake(&Ipa::default())));
    assert_eq!(again.state.site().offers.len(), 1);
    assert_eq!(again.snapshot().builds[0].inspection.format, airlift::ipa::Inspection::FORMAT);
}

#[test]
fn builds_of_one_app_stand_together_and_the_newest_comes_first() {
    let mut desk = Desk::serving();
    let juniper = || Ipa {
        name: "Juniper",
        bundle_id: "com.northpier.juniper",
        ..Ipa::default()
    };
    for (path, ipa) in [("/k1.ipa", Ipa::default()), ("/j1.ipa", juniper()), ("/k2.ipa", Ipa::default())] {
        desk.drop_file(path, &ipa);
        desk.wait(60);
    }
    let order: Vec<PathBuf> = desk.snapshot().builds.iter().map(|build| build.path.clone()).collect();
    assert_eq!(order, ["/k2.ipa", "/k1.ipa", "/j1.ipa"].map(PathBuf::from));
}

#[test]
fn the_newest_build_is_the_highest_version_and_not_what_was_read_last() {
    let mut desk = Desk::serving();
    let of = |version: &'static str, build: &'static str| Ipa {
        version,
        build,
        ..Ipa::default()
    };
    let dropped = [("5.10.0", "7"), ("5.2.0", "1200"), ("5.10.0", "6"), ("5.9.1", "9000")];
    for (index, (version, build)) in dropped.into_iter().enumerate() {
        desk.drop_file(&format!("/{index}.ipa"), &of(version, build));
        desk.wait(60);
    }
    let order: Vec<PathBuf> = desk.snapshot().builds.iter().map(|build| build.path.clone()).collect();
    assert_eq!(order, ["/0.ipa", "/2.ipa", "/3.ipa", "/1.ipa"].map(PathBuf::from));
    // Offers, of which the page of the app shows the first, are in the same order.
    let first = &desk.state.site().offers[0].page;
    assert_eq!((first.version.as_str(), first.build.as_str()), ("5.10.0", "7"));
}

#[test]
fn a_phone_is_followed_from_page_to_delivery() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let token = desk.saved().last().unwrap().token.as_str().to_owned();
    let agent = Agent {
        model: Some("iPhone 15 Pro".to_owned()),
        os: Some("iOS 18.2".to_owned()),
        installer: true,
        ..Agent::default()
    };
    let mut step = |kind: EventKind| {
        let event = activity::PhoneEvent {
            at: desk.now,
            phone: IpAddr::from([192, 168, 1, 50]),
            here: None,
            connection: None,
            agent: agent.clone(),
            token: Some(token.clone()),
            visit: None,
            kind,
        };
        desk.event(Event::Phone(event));
        desk.snapshot().phones[0].clone()
    };
    assert_eq!(step(EventKind::Page).stage, Stage::Page);
    let prompt = step(EventKind::Manifest);
    assert_eq!(
        (prompt.stage, prompt.name.as_str(), prompt.os.as_str(), prompt.build),
        (Stage::Prompt, "iPhone 15 Pro", "iOS 18.2", Some(id))
    );
    let half = EventKind::Package {
        transfer: 1,
        start: 0,
        sent: 50,
        total: 100,
        tag: "\"1\"".into(),
        end: None,
    };
    let half = step(half);
    assert_eq!(half.stage, Stage::Downloading);
    assert_eq!((half.progress.done_bytes, half.progress.total_bytes), (50, 100));
    let whole = EventKind::Package {
        transfer: 1,
        start: 0,
        sent: 100,
        total: 100,
        tag: "\"1\"".into(),
        end: Some(TransferEnd::Complete),
    };
    assert_eq!(step(whole).stage, Stage::Delivered);
}

#[test]
fn nothing_changes_while_nothing_happens() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    let revision = desk.state.revision();
    desk.wait(1);
    desk.wait(1);
    assert_eq!(desk.state.revision(), revision, "an idle window is not repainted");
}

#[test]
fn chunk_hashes_enter_the_manifest_when_they_are_known() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Edit(id, Edit::Hashes(true)));
    let Some(Effect::Hash { build, stamp, .. }) = desk.effects.iter().find(|effect| matches!(effect, Effect::Hash { .. })).cloned() else {
        panic!("hashing begins")
    };
    assert!(!desk.snapshot().builds[0].manifest.xml.contains("sha256s"));
    let hashes = airlift::library::PackageHashes {
        whole: "00".repeat(32),
        chunks: airlift::manifest::ChunkHashes {
            sha256s: vec!["11".repeat(32)],
        },
    };
    desk.event(Event::Hashed {
        build,
        stamp,
        hashes: Some(hashes),
    });
    let xml = desk.snapshot().builds[0].manifest.xml.clone();
    assert!(
        xml.contains("<key>sha256-size</key>\n          <integer>10485760</integer>"),
        "{xml}"
    );
    assert!(xml.contains(&"11".repeat(32)));
}

#[test]
fn a_foreign_manifest_is_taken_over_and_can_be_undone() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let xml = "<plist version=\"1.0\"><dict><key>items</key><array><dict><key>assets</key><array/><key>metadata</key><dict>\
               <key>title</key><string>Other &amp; more</string><key>bundle-identifier</key><string>a.b</string></dict></dict></array></dict></plist>";
    let outcome = airlift::manifest::ForeignManifest::parse(xml.as_bytes());
    desk.event(Event::ManifestRead {
        build: id,
        path: "/m.plist".into(),
        outcome,
    });
    assert_eq!(
        desk.snapshot().builds[0].manifest.field(Field::Title).unwrap().value,
        "Other & more"
    );
    desk.command(Command::Undo(id));
    assert_eq!(desk.snapshot().builds[0].manifest.changed_count(), 0);
}

#[test]
fn a_manifest_with_several_apps_asks_which_it_is() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let item = |title: &str, id: &str| {
        format!(
            "<dict><key>assets</key><array/><key>metadata</key><dict><key>title</key><string>{title}</string>\
             <key>bundle-identifier</key><string>{id}</string></dict></dict>"
        )
    };
    let import = |desk: &mut Desk, items: &[String]| {
        let xml = format!(
            "<plist version=\"1.0\"><dict><key>items</key><array>{}</array></dict></plist>",
            items.concat()
        );
        desk.event(Event::ManifestRead {
            build: id,
            path: "/all.plist".into(),
            outcome: airlift::manifest::ForeignManifest::parse(xml.as_bytes()),
        });
    };
    let title = |desk: &Desk| desk.snapshot().builds[0].manifest.field(Field::Title).unwrap().value.clone();
    // Its own is among them, once.
    import(
        &mut desk,
        &[item("A", "a.b"), item("Own", "com.northpier.kestrel"), item("C", "c.d")],
    );
    assert_eq!((title(&desk).as_str(), desk.snapshot().item_choice), ("Own", None));
    // None is its own: the person says which, or none.
    let others = [item("A", "a.b"), item("B", "b.c"), item("C", "c.d")];
    import(&mut desk, &others);
    let asked = desk.snapshot().item_choice.unwrap();
    assert_eq!((asked.file_name.as_str(), asked.items.len()), ("all.plist", 3));
    assert_eq!(title(&desk), "Own", "nothing is taken over before");
    desk.command(Command::CloseItemChoice);
    assert_eq!((title(&desk).as_str(), desk.snapshot().item_choice), ("Own", None));
    import(&mut desk, &others);
    desk.command(Command::ChooseItem(7));
    assert_eq!(
        (title(&desk).as_str(), desk.snapshot().item_choice),
        ("Own", None),
        "there is no such item"
    );
    import(&mut desk, &others);
    desk.command(Command::ChooseItem(2));
    assert_eq!((title(&desk).as_str(), desk.snapshot().item_choice), ("C", None));
    // A build that is gone is asked about no more.
    import(&mut desk, &others);
    desk.command(Command::Remove(id));
    assert_eq!(desk.snapshot().item_choice, None);
}

#[test]
fn without_a_network_a_build_is_not_blamed_for_it() {
    let mut desk = Desk::with(Vec::new());
    desk.drop_file("/k.ipa", &Ipa::default());
    assert_ne!(desk.snapshot().builds[0].verdict, Verdict::Blocked);
    desk.serve();
    desk.event(Event::Interfaces(Vec::new()));
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::NoNetwork);
    assert_ne!(desk.snapshot().builds[0].verdict, Verdict::Blocked);
}

#[test]
fn a_hashing_that_was_overtaken_begins_again() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Edit(id, Edit::Hashes(true)));
    let hashings = |desk: &Desk| desk.effects.iter().filter(|effect| matches!(effect, Effect::Hash { .. })).count();
    assert_eq!(hashings(&desk), 1);
    let Some(Effect::Hash { stamp, .. }) = desk.effects.iter().find(|effect| matches!(effect, Effect::Hash { .. })).cloned() else {
        panic!()
    };
    desk.command(Command::Remove(id));
    desk.command(Command::UndoRemove(id));
    desk.event(Event::Hashed {
        build: id,
        stamp,
        hashes: None,
    });
    assert_eq!(hashings(&desk), 2, "a cancelled hashing is taken up again");
}

#[test]
fn a_removal_while_the_file_is_read_again_can_be_undone_in_full() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    let stamp = desk.saved().last().unwrap().stamp;
    desk.event(looked(
        id,
        "/k.ipa".into(),
        Some(FileStamp {
            size_bytes: 1,
            modified: desk.now,
            changed: None,
            file: None,
            other_owner: None,
        }),
    ));
    desk.command(Command::Remove(id));
    desk.read_again(id, "/k.ipa", Err(IntakeProblem::NotFound));
    desk.command(Command::UndoRemove(id));
    desk.event(looked(id, "/k.ipa".into(), Some(stamp)));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Present);
}

#[test]
fn an_answer_about_the_old_place_does_not_undo_locate() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/old/k.ipa", &Ipa::default());
    desk.event(looked(id, "/old/k.ipa".into(), None));
    desk.command(Command::Recheck(id));
    desk.command(Command::Locate(id, "/new/k.ipa".into()));
    desk.read_again(id, "/new/k.ipa", Ok(intake(&Ipa::default())));
    desk.read_again(id, "/old/k.ipa", Err(IntakeProblem::NotFound));
    assert_eq!(desk.snapshot().builds[0].path, Path::new("/new/k.ipa"));
    assert_eq!(desk.snapshot().builds[0].file, FileView::Present);
}

#[test]
fn rechecking_a_file_does_not_take_it_away_from_phones() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Recheck(id));
    assert_eq!(desk.state.site().offers.len(), 1);
}

#[test]
fn a_phone_that_vanishes_without_a_word_is_given_up_and_the_window_rests() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    let token = desk.saved().last().unwrap().token.as_str().to_owned();
    let kind = EventKind::Package {
        transfer: 1,
        start: 0,
        sent: 50,
        total: 100,
        tag: "\"1\"".into(),
        end: None,
    };
    let event = activity::PhoneEvent {
        at: desk.now,
        phone: IpAddr::from([192, 168, 1, 50]),
        here: None,
        connection: None,
        agent: Agent::default(),
        token: Some(token),
        visit: None,
        kind,
    };
    desk.event(Event::Phone(event));
    desk.wait(7);
    let revision = desk.state.revision();
    desk.wait(1);
    assert_eq!(desk.state.revision(), revision, "a stalled download does not repaint");
    desk.wait(180);
    let phone = &desk.snapshot().phones[0];
    assert!(matches!(phone.stage, Stage::Interrupted { .. }));
    assert_eq!(phone.progress.done_bytes, 50);
}

#[test]
fn characters_that_xml_forbids_never_reach_a_phone() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Edit(id, Edit::Text(Field::Title, "Kes\u{8}trel".to_owned())));
    assert_eq!(desk.snapshot().builds[0].verdict, Verdict::Blocked);
    assert_eq!(
        desk.snapshot().builds[0]
            .manifest
            .field(Field::Title)
            .unwrap()
            .note
            .as_ref()
            .unwrap()
            .finding
            .code(),
        "control-character"
    );
}
