//! Stories of files that change under way: rewritten, replaced by another app, brought again, spelled otherwise.
//! If one broke, a link would lead to another app, or nowhere without a word.

use std::path::PathBuf;

use airlift::finding::Message;
use airlift::intake::{Dropped, DroppedFile, Intake};
use airlift::ipa::RawPart;
use airlift::library::{BuildId, FileKey, FileStamp};
use airlift::manifest::{Edit, Field};
use airlift::session::{AddId, AddedBy, Command, Effect, Event, FileAnswer, FileView, NoticeOffer, RawAnswer, RawContent, SeenFile};
use airlift::words::say;
use jiff::SignedDuration;

use crate::stories::{Desk, intake};
use crate::support::builds::Ipa;

const KEY: FileKey = FileKey { device: 1, file: 7 };

fn other_app() -> Ipa {
    Ipa {
        bundle_id: "com.northpier.juniper",
        name: "Juniper",
        ..Ipa::default()
    }
}

fn newer() -> Ipa {
    Ipa {
        version: "5.3.0",
        ..Ipa::default()
    }
}

/// What reading a file of another size shows.
fn of_size(ipa: &Ipa, size_bytes: u64) -> Intake {
    let mut intake = intake(ipa);
    intake.stamp.size_bytes = size_bytes;
    intake
}

/// The file of a build was looked at and has another size.
fn rewritten(desk: &mut Desk, build: BuildId, path: &str, size_bytes: u64) {
    let path = PathBuf::from(path);
    let stamp = FileStamp {
        size_bytes,
        ..intake(&Ipa::default()).stamp
    };
    desk.event(Event::Looked {
        folder: path.parent().unwrap().to_path_buf(),
        files: vec![SeenFile {
            build,
            path,
            stamp: Some(stamp),
            key: None,
        }],
    });
}

fn dropped(path: &str, key: Option<FileKey>) -> Dropped {
    let path = PathBuf::from(path);
    Dropped {
        files: vec![DroppedFile {
            path,
            key,
            size_bytes: None,
        }],
        ..Dropped::default()
    }
}

fn is_over(desk: &Desk, addition: AddId) -> bool {
    let snapshot = desk.snapshot();
    let known = snapshot.additions.iter().find(|known| known.id == addition).unwrap();
    known.is_over
}

fn said(desk: &Desk) -> Vec<Message> {
    desk.snapshot().notices.iter().filter_map(|notice| notice.text.clone()).collect()
}

#[test]
fn an_addition_of_what_is_on_the_shelf_ends_when_the_new_file_was_read() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
    let addition = desk.opened_by(AddedBy::Elsewhere, dropped("/builds/k.ipa", None));
    assert!(!is_over(&desk, addition), "its link would be that of the old version");
    // A second one comes meanwhile: the first reading says nothing of it.
    let second = desk.opened_by(AddedBy::Elsewhere, dropped("/builds/k.ipa", None));
    let attempts: Vec<_> = desk
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::ReadAgain { attempt, .. } => Some(*attempt),
            _ => None,
        })
        .collect();
    let token = desk.token();
    desk.event(Event::ReadAgain(FileAnswer {
        build: id,
        path: "/builds/k.ipa".into(),
        attempt: attempts[0],
        outcome: Box::new(Ok((intake(&Ipa::default()), token))),
    }));
    assert!(!is_over(&desk, addition) && !is_over(&desk, second));
    desk.read_again(id, "/builds/k.ipa", Ok(of_size(&newer(), 7)));
    assert!(is_over(&desk, addition) && is_over(&desk, second));
    assert_eq!(desk.snapshot().builds[0].inspection.app.version, "5.3.0");
}

#[test]
fn a_build_that_is_rewritten_keeps_its_address() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
    let token = desk.saved()[0].token.clone();
    assert!(desk.state.site().waiting.is_empty());
    rewritten(&mut desk, id, "/builds/k.ipa", 7);
    let site = desk.state.site();
    assert_eq!((site.offers.len(), site.waiting), (0, vec![token.clone()]));
    desk.read_again(id, "/builds/k.ipa", Ok(of_size(&newer(), 7)));
    let site = desk.state.site();
    assert_eq!((&site.offers[0].token, site.waiting.len()), (&token, 0));
    desk.command(Command::Remove(id));
    let site = desk.state.site();
    assert_eq!((site.offers.len(), site.waiting.len()), (0, 0), "what is gone is unknown");
}

#[test]
fn what_another_user_laid_there_is_served_when_a_person_says_so() {
    let of_another = |owner| {
        let mut laid = of_size(&newer(), 7);
        laid.stamp.other_owner = Some(owner);
        laid
    };
    let moved = || Intake {
        may_be_moved_private: true,
        ..of_size(&newer(), 7)
    };
    let planted_app = || Intake {
        may_be_moved_private: true,
        ..of_size(&other_app(), 7)
    };
    for laid in [of_another(12_345), moved(), planted_app()] {
        let mut desk = Desk::serving();
        let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
        rewritten(&mut desk, id, "/builds/k.ipa", 7);
        desk.read_again(id, "/builds/k.ipa", Ok(laid));
        let snapshot = desk.snapshot();
        let FileView::Broken(problem) = &snapshot.builds[0].file else {
            panic!("it is {:?}", snapshot.builds[0].file);
        };
        assert_eq!(problem.code, "laid-there");
        let site = desk.state.site();
        assert_eq!((snapshot.builds.len(), site.offers.len()), (1, 0));
    }
    // A colleague's file that somebody chose is served, and its next version from the same hands.
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
    rewritten(&mut desk, id, "/builds/k.ipa", 7);
    desk.read_again(id, "/builds/k.ipa", Ok(of_another(12_345)));
    desk.opened(dropped("/builds/k.ipa", None));
    desk.read_again(id, "/builds/k.ipa", Ok(of_another(12_345)));
    assert_eq!(desk.state.site().offers.len(), 1);
    rewritten(&mut desk, id, "/builds/k.ipa", 8);
    let mut next = of_size(&newer(), 8);
    next.stamp.other_owner = Some(12_345);
    desk.read_again(id, "/builds/k.ipa", Ok(next));
    assert_eq!(desk.state.site().offers.len(), 1);
    rewritten(&mut desk, id, "/builds/k.ipa", 7);
    desk.read_again(id, "/builds/k.ipa", Ok(of_another(54_321)));
    assert_eq!(desk.state.site().offers.len(), 0, "a third user's");
}

#[test]
fn another_app_at_the_same_place_is_another_build() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/app.ipa", &Ipa::default());
    desk.command(Command::Edit(id, Edit::Text(Field::Title, "Staging".to_owned())));
    desk.command(Command::SetNotes(id, "Try the map".to_owned()));
    let token = desk.saved()[0].token.clone();
    rewritten(&mut desk, id, "/builds/app.ipa", 7);
    desk.read_again(id, "/builds/app.ipa", Ok(of_size(&other_app(), 7)));
    let snapshot = desk.snapshot();
    assert_eq!(snapshot.builds.len(), 2);
    let old = snapshot.builds.iter().find(|build| build.id == id).unwrap();
    let new = snapshot.builds.iter().find(|build| build.id != id).unwrap();
    assert_eq!((&old.file, &new.file), (&FileView::Missing, &FileView::Present));
    assert_eq!((old.notes.as_str(), new.notes.as_str()), ("Try the map", ""));
    assert_eq!(new.manifest.field(Field::Title).unwrap().value, "Juniper");
    let site = desk.state.site();
    assert_ne!(site.offers[0].token, token, "its link leads to another app");
    let told = say().sentence(said(&desk).last().unwrap());
    assert!(
        told.contains("Kestrel") && told.contains("Juniper") && told.contains("app.ipa"),
        "{told}"
    );
    // It is not read again and again, and it comes back with its own app.
    desk.effects.clear();
    rewritten(&mut desk, id, "/builds/app.ipa", 7);
    assert!(!desk.effects.iter().any(|effect| matches!(effect, Effect::ReadAgain { .. })));
    let new = new.id;
    rewritten(&mut desk, id, "/builds/app.ipa", 9);
    rewritten(&mut desk, new, "/builds/app.ipa", 9);
    desk.read_again(new, "/builds/app.ipa", Ok(of_size(&newer(), 9)));
    desk.read_again(id, "/builds/app.ipa", Ok(of_size(&newer(), 9)));
    let snapshot = desk.snapshot();
    let state = |id: BuildId| snapshot.builds.iter().find(|build| build.id == id).unwrap().file.clone();
    assert_eq!(
        (snapshot.builds.len(), state(id), state(new)),
        (2, FileView::Present, FileView::Missing)
    );
    assert_eq!(desk.state.site().offers[0].token, token);
}

#[test]
fn one_file_is_one_build_however_it_is_spelled() {
    let mut desk = Desk::serving();
    desk.opened(dropped("/builds/k.ipa", Some(KEY)));
    let mut read = intake(&Ipa::default());
    read.key = Some(KEY);
    let token = desk.token();
    desk.event(Event::Read {
        path: "/builds/k.ipa".into(),
        outcome: Box::new(Ok((read, token))),
    });
    desk.effects.clear();
    desk.opened(dropped("/other/../builds/k.ipa", Some(KEY)));
    assert!(matches!(desk.effects.as_slice(), [Effect::ReadAgain { path, .. }] if path == &PathBuf::from("/builds/k.ipa")));
    desk.effects.clear();
    desk.opened(dropped("/builds/other.ipa", Some(FileKey { file: 8, ..KEY })));
    assert!(matches!(desk.effects.as_slice(), [Effect::Read(_)]));
}

#[test]
fn undoing_a_removal_leaves_one_build_of_a_file() {
    let mut desk = Desk::serving();
    let first = desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.command(Command::SetNotes(first, "Try the map".to_owned()));
    desk.command(Command::Remove(first));
    let second = desk.drop_file("/builds/k.ipa", &Ipa::default());
    assert_ne!(first, second);
    desk.command(Command::UndoRemove(first));
    let ids = |desk: &Desk| desk.snapshot().builds.iter().map(|build| build.id).collect::<Vec<_>>();
    assert_eq!(ids(&desk), [first]);
    assert_eq!(desk.snapshot().builds[0].notes, "Try the map");
    let offer = NoticeOffer::UndoRemove(vec![second]);
    assert!(desk.snapshot().notices.iter().any(|notice| notice.offer == Some(offer.clone())));
    desk.command(Command::UndoRemove(second));
    assert_eq!(ids(&desk), [second]);

    // It was being read when the removal was undone.
    let mut desk = Desk::serving();
    let first = desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.command(Command::Remove(first));
    let addition = desk.opened(dropped("/builds/k.ipa", None));
    desk.command(Command::UndoRemove(first));
    let token = desk.token();
    desk.event(Event::Read {
        path: "/builds/k.ipa".into(),
        outcome: Box::new(Ok((of_size(&newer(), 7), token))),
    });
    assert_eq!(ids(&desk), [first]);
    assert_eq!(desk.snapshot().builds[0].inspection.app.version, "5.3.0");
    assert!(is_over(&desk, addition));
}

#[test]
fn a_missing_build_is_not_located_at_the_file_of_another() {
    let mut desk = Desk::serving();
    let first = desk.drop_file("/builds/a.ipa", &Ipa::default());
    let second = desk.drop_file("/builds/b.ipa", &newer());
    rewritten(&mut desk, first, "/builds/a.ipa", 7);
    desk.command(Command::Locate(first, "/builds/b.ipa".into()));
    desk.read_again(first, "/builds/b.ipa", Ok(intake(&newer())));
    let snapshot = desk.snapshot();
    let file = |id: BuildId| snapshot.builds.iter().find(|build| build.id == id).unwrap().file.clone();
    assert_eq!((file(first), file(second)), (FileView::Missing, FileView::Present));
    assert!(say().sentence(said(&desk).last().unwrap()).contains("is already in the list"));
}

#[test]
fn a_property_list_is_that_of_the_file_that_is_there() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
    let stamp = intake(&Ipa::default()).stamp;
    let part = RawPart::InfoPlist;
    let list = |name: &str| {
        let mut list = plist::Dictionary::new();
        list.insert("CFBundleName".to_owned(), name.into());
        std::sync::Arc::new(list)
    };
    let read = |desk: &mut Desk, stamp: FileStamp, name: &str| {
        desk.event(Event::RawRead(RawAnswer {
            build: id,
            stamp,
            part,
            outcome: Ok(list(name)),
        }));
    };
    let shown = |desk: &Desk| desk.snapshot().raw.map(|raw| raw.content);
    desk.command(Command::ReadRaw { build: id, part });
    read(&mut desk, stamp, "old");
    assert_eq!(shown(&desk), Some(RawContent::Read(list("old"))));
    rewritten(&mut desk, id, "/builds/k.ipa", 7);
    desk.read_again(id, "/builds/k.ipa", Ok(of_size(&newer(), 7)));
    assert_eq!(shown(&desk), Some(RawContent::Reading), "the title says the new version");
    read(&mut desk, stamp, "old");
    assert_eq!(shown(&desk), Some(RawContent::Reading));
    read(&mut desk, FileStamp { size_bytes: 7, ..stamp }, "new");
    assert_eq!(shown(&desk), Some(RawContent::Read(list("new"))));
}

#[test]
fn what_others_bring_is_told_and_can_be_shown() {
    let mut desk = Desk::serving();
    desk.opened_by(AddedBy::Elsewhere, dropped("/builds/k.ipa", None));
    let token = desk.token();
    desk.event(Event::Read {
        path: "/builds/k.ipa".into(),
        outcome: Box::new(Ok((intake(&Ipa::default()), token))),
    });
    let snapshot = desk.snapshot();
    let id = snapshot.builds[0].id;
    assert_eq!(snapshot.notices[0].offer, Some(NoticeOffer::Show(id)));
    assert_eq!(
        say().sentence(snapshot.notices[0].text.as_ref().unwrap()),
        "Kestrel 5.2.0 (1187) added to the list"
    );
    desk.command(Command::Remove(id));
    assert!(
        desk.snapshot()
            .notices
            .iter()
            .all(|notice| notice.offer != Some(NoticeOffer::Show(id)))
    );
}

#[test]
fn a_clock_that_is_set_back_leaves_no_verdict_for_months() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    let begun = desk.now;
    // Years ahead, and an hour later all is judged by that.
    let ahead = SignedDuration::from_hours(24 * 365 * 10);
    desk.now = begun + ahead;
    desk.event(Event::Tick);
    let judged_at = |desk: &Desk| desk.snapshot().builds[0].checked_at;
    assert_eq!(judged_at(&desk), begun + ahead);
    desk.now = begun;
    desk.event(Event::ClockSet(-ahead));
    assert_eq!(judged_at(&desk), begun);
    desk.wait(3700);
    assert_eq!(judged_at(&desk), desk.now);
}
