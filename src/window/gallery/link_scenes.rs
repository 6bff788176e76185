//! Links that end: what one sees of them, the question before a new one, and the dialog that sets the end.

use std::num::NonZeroU32;
use std::sync::Arc;

use egui_kittest::kittest::Queryable as _;
use jiff::SignedDuration;

use super::behaviour::{commands, open};
use super::pictures::{Scene, scene};
use super::{Stage, click, harness, scenes, type_into};
use crate::library::{LinkEnd, LinkLimits};
use crate::session::{Command, LinkView, Snapshot};
use crate::window::shell::Overlay;

/// The first build's link works so long.
fn with_link(link: LinkView) -> Snapshot {
    let mut snapshot = scenes::main();
    let build = Arc::make_mut(&mut snapshot.builds[0]);
    build.link = link;
    if link.ended.is_some() {
        build.links = None;
    }
    snapshot
}

fn limited() -> LinkView {
    LinkView {
        limits: LinkLimits {
            until: Some(scenes::main().now + SignedDuration::from_hours(24 * 12)),
            installations: NonZeroU32::new(5),
        },
        delivered: 2,
        ..LinkView::default()
    }
}

fn ended(end: LinkEnd) -> LinkView {
    LinkView {
        delivered: 5,
        ended: Some(end),
        ..limited()
    }
}

/// Opens the dialog as its row does.
fn at_dialog(snapshot: Snapshot, name: &str) -> Scene {
    scene(name, snapshot).with(|state| state.shell.open(Overlay::LinkEnds))
}

pub(super) fn links() -> Vec<Scene> {
    vec![
        scene("link-limited", with_link(limited())),
        scene("link-ended", with_link(ended(LinkEnd::Date))),
        scene("link-ended-narrow", with_link(ended(LinkEnd::Installations))).sized(760.0, 560.0),
        scene("link-new", with_link(limited())).with(|state| state.shell.open(Overlay::NewLink)),
        at_dialog(with_link(LinkView::default()), "link-ends"),
        at_dialog(with_link(limited()), "link-ends-limited"),
        at_dialog(with_link(LinkView::default()), "link-ends-week").after(|harness| click(harness, "In 7 days")),
        at_dialog(with_link(LinkView::default()), "link-ends-wrong").after(|harness| {
            click(harness, "Other");
            type_into(harness, "Day, time or span", "2020-01-01");
            type_into(harness, "Installations", "many");
        }),
    ]
}

#[test]
fn a_new_link_is_made_after_a_question() {
    let mut harness = harness(Stage::new(scenes::main()), super::LOOK);
    click(&mut harness, "More");
    click(&mut harness, "New link…");
    assert!(commands(&mut harness).is_empty(), "nothing happens before the answer");
    click(&mut harness, "Cancel");
    assert!(commands(&mut harness).is_empty());
    click(&mut harness, "More");
    click(&mut harness, "New link…");
    click(&mut harness, "New link");
    let id = scenes::main().builds[0].id;
    assert_eq!(commands(&mut harness), [Command::NewLink(id)]);
}

#[test]
fn what_is_typed_limits_the_link_and_what_is_wrong_cannot_be_saved() {
    let snapshot = with_link(LinkView::default());
    let (id, now) = (snapshot.builds[0].id, snapshot.now);
    let mut harness = harness(Stage::new(snapshot), super::LOOK);
    click(&mut harness, "More");
    click(&mut harness, "Link ends…");
    type_into(&mut harness, "Installations", "0");
    click(&mut harness, "Save");
    assert!(commands(&mut harness).is_empty());
    assert!(harness.query_by_label("Write a number from 1 on, or nothing").is_some());
    click(&mut harness, "Cancel");
    click(&mut harness, "More");
    click(&mut harness, "Link ends…");
    type_into(&mut harness, "Installations", "3");
    click(&mut harness, "In 30 days");
    click(&mut harness, "Save");
    let [Command::LimitLink(limited, limits)] = commands(&mut harness)[..] else {
        panic!("one command");
    };
    assert_eq!((limited, limits.installations), (id, NonZeroU32::new(3)));
    // Time goes on while somebody chooses.
    let days = limits.until.unwrap().duration_since(now).as_secs() / (24 * 3600);
    assert_eq!(days, 30);
    assert!(harness.query_by_label("When the link ends").is_none(), "it is closed");
}

#[test]
fn an_ended_link_shows_no_code_and_offers_another() {
    let mut harness = open(with_link(ended(LinkEnd::Installations)));
    assert!(harness.query_by_label("Link has ended").is_some());
    assert!(
        harness
            .query_by_label("The link has ended: its installations are used up")
            .is_some()
    );
    assert!(harness.query_all_by_label("Copy link").next().is_none());
    click(&mut harness, "New link…");
    assert!(harness.query_by_label("Make a new link to this build?").is_some());
    let harness = open(with_link(LinkView::default()));
    assert!(harness.query_by_label("Link has ended").is_none());
    assert!(harness.query_all_by_label("Copy link").next().is_some());
}
