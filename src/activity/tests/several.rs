//! Several phones, and those of earlier runs. If these break, two testers share one row, or one tester has three.

use super::*;

const NAT: &str = "192.168.1.1";

fn names(story: &Story) -> Vec<(String, Stage)> {
    let mut names: Vec<_> = story
        .phones
        .newest_first()
        .into_iter()
        .map(|(_, phone, delivery)| (phone.model.clone(), delivery.stage))
        .collect();
    names.sort_by(|left, right| left.0.cmp(&right.0));
    names
}

#[test]
fn two_phones_behind_one_address_are_two() {
    let mut story = Story::default();
    let token = Some("token");
    story.event(0, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(1, NAT, OTHER, token, EventKind::Manifest);
    story.event(2, NAT, INSTALLER, token, EventKind::Agreed);
    story.event(2, NAT, OTHER, token, EventKind::Agreed);
    // The downloader names only its system: iOS 18 is the first phone's.
    story.event(3, NAT, DOWNLOADER, token, part(1, 0, 10, None));
    story.event(3, NAT, OTHER, token, part(2, 0, 30, None));
    story.event(4, NAT, DOWNLOADER, token, part(1, 0, 100, Some(Complete)));
    story.event(5, NAT, OTHER, token, part(2, 0, 40, Some(CLOSED)));
    let expected = [("iPhone 12 mini".to_owned(), LEFT), ("iPhone 15 Pro".to_owned(), Stage::Delivered)];
    assert_eq!(names(&story), expected);
    assert_eq!(story.phones.deliveries().len(), 2);
}

#[test]
fn the_same_model_with_another_system_is_another_phone() {
    let mut story = Story::default();
    let older = INSTALLER.replace("iOS/18.2", "iOS/17.5");
    story.event(0, NAT, INSTALLER, Some("token"), EventKind::Manifest);
    story.event(1, NAT, &older, Some("token"), EventKind::Manifest);
    assert_eq!(story.phones.newest_first().len(), 2);
}

#[test]
fn installer_browser_and_downloader_are_one_phone() {
    let mut story = Story::default();
    story.event(0, "::ffff:192.168.1.40", SAFARI, Some("token"), EventKind::Page);
    story.event(1, "192.168.1.40", INSTALLER, Some("token"), EventKind::Manifest);
    story.event(2, "192.168.1.40", DOWNLOADER, Some("token"), part(1, 0, 10, None));
    story.event(3, "192.168.1.40", "", Some("token"), part(1, 0, 100, Some(Complete)));
    story.event(4, "192.168.1.40", SAFARI, Some("token"), EventKind::Page);
    let delivery = story.only();
    assert_eq!(delivery.phone, "192.168.1.40".parse::<IpAddr>().unwrap());
    assert_eq!((delivery.model.as_str(), delivery.os.as_str()), ("iPhone 15 Pro", "iOS 18.2"));
    assert_eq!(story.phones.deliveries().len(), 1);
}

#[test]
fn an_ipad_that_claims_to_be_a_mac_is_the_ipad() {
    let mut story = Story::default();
    let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/605.1.15";
    let ipad = "com.apple.appstored/1.0 iOS/18.2 model/iPad16,6 hwp/t8132 build/22C152 (6; dt:330) AMS/1";
    story.event(0, NAT, mac, Some("token"), EventKind::Page);
    story.event(1, NAT, ipad, Some("token"), EventKind::Manifest);
    assert_eq!(names(&story), [("iPad Pro 13-inch (M4)".to_owned(), Stage::Prompt)]);
}

#[test]
fn a_phone_that_changes_its_address_goes_on() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 60, Some(CLOSED)));
    story.event(90, "192.168.1.77", DOWNLOADER, Some("token"), part(2, 60, 40, Some(Complete)));
    let delivery = story.only();
    assert_eq!(delivery.stage, Stage::Delivered);
    assert_eq!(
        (delivery.phone, delivery.model.as_str()),
        (IpAddr::from([192, 168, 1, 77]), "iPhone 15 Pro")
    );
    let from = IpAddr::from([192, 168, 1, 40]);
    assert!(delivery.steps.iter().any(|step| step.kind == StepKind::Moved { from }));
    // Another phone that only asks for the middle of a package takes nothing over.
    story.on(100, EventKind::Manifest).on(101, part(3, 0, 60, Some(CLOSED)));
    story.event(102, "192.168.1.80", OTHER, Some("token"), part(4, 50, 10, None));
    assert_eq!(story.phones.newest_first().len(), 3);
}

#[test]
fn a_refusal_after_a_delivery_is_a_story_of_its_own() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 100, Some(Complete)))
        .on(60, refused())
        .on(62, refused());
    let told = story.phones.deliveries();
    assert_eq!(told.len(), 2);
    assert_eq!((told[0].stage, told[1].stage), (Stage::Refused, Stage::Delivered));
    assert!(!story.phones.newest_first()[0].1.trusts_us);
}

#[test]
fn deliveries_that_ran_when_airlift_ended_were_interrupted_and_go_on() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(7, 0, 60, None));
    story.event(2, "192.168.1.50", OTHER, Some("token"), EventKind::Manifest);
    story.event(3, "192.168.1.50", OTHER, Some("token"), part(8, 0, 100, Some(Complete)));
    let (kept, forgotten) = story.phones.take_unsaved();
    assert_eq!((kept.len(), forgotten.len()), (2, 0));
    assert!(!story.phones.any_unsaved(false));
    let kept: Vec<Delivery> = kept
        .iter()
        .map(|delivery| serde_json::from_str(&serde_json::to_string(delivery.as_ref()).unwrap()).unwrap())
        .collect();

    let mut next = Story::default();
    next.phones.recall(kept, 2);
    let shown: Vec<_> = next
        .phones
        .newest_first()
        .into_iter()
        .map(|(_, phone, delivery)| (phone.ip, delivery.stage))
        .collect();
    let cause = Interruption::AirliftEnded;
    let expected = [
        (IpAddr::from([192, 168, 1, 50]), Stage::Delivered),
        (IpAddr::from([192, 168, 1, 40]), Stage::Interrupted { cause }),
    ];
    assert_eq!(shown, expected);
    assert_eq!(next.phones.take_unsaved().0.len(), 1, "what was told anew is kept");
    // It got a little more than was kept, and asks for the rest; responses count from 1 again.
    next.on(30, part(1, 64, 36, Some(Complete)));
    let delivery = next
        .phones
        .deliveries()
        .into_iter()
        .find(|delivery| delivery.id == DeliveryId(1))
        .unwrap();
    assert_eq!((delivery.stage, delivery.done_bytes()), (Stage::Delivered, 100));
    next.event(40, "192.168.1.60", OTHER, Some("token"), EventKind::Manifest);
    assert_eq!(next.last.unwrap().delivery, DeliveryId(3), "names are never used twice");
}

#[test]
fn forgetting_keeps_what_runs() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(7, 0, 60, None));
    story.event(2, "192.168.1.50", OTHER, Some("token"), EventKind::Page);
    story.phones.take_unsaved();
    let before = story.phones.deliveries().len();
    story
        .phones
        .forget(|delivery| delivery.token.as_deref() == Some("of another build"));
    assert_eq!(story.phones.deliveries().len(), before, "those of other builds stay");
    story.phones.forget(|_| true);
    assert_eq!(story.stage(), (Stage::Downloading, 60));
    assert_eq!(story.phones.take_unsaved().1, [DeliveryId(2)]);
}

#[test]
fn a_scanner_with_many_addresses_pushes_no_delivery_out() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 100, Some(Complete)));
    for number in 0..2_500_u32 {
        let ip = IpAddr::from((0x0A00_0000 + number).to_be_bytes()).to_string();
        story.event(i64::from(number), &ip, "", None, EventKind::SetUpPage);
    }
    assert_eq!(story.phones.newest_first().len(), PHONES_LIMIT);
    let kept = story.phones.deliveries();
    assert_eq!(kept.len(), LOOKERS_LIMIT + 1);
    assert!(kept.iter().any(|delivery| delivery.stage == Stage::Delivered));
    assert_eq!(story.phones.take_unsaved().1.len(), 1_500);
}

/// An installer of some system that no other has.
fn invented(number: u32) -> String {
    format!("com.apple.appstored/1.0 iOS/18.{number} model/iPhone13,1 AMS/1")
}

#[test]
fn one_computer_that_claims_to_be_many_phones_pushes_no_phone_out() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, EventKind::Agreed);
    story.event(2, "192.168.1.41", SAFARI, None, EventKind::SetUpPage);
    story.event(
        3,
        "192.168.1.42",
        OTHER,
        Some("token"),
        part(1, 0, 100, Some(TransferEnd::Complete)),
    );
    story.event(10, "192.168.1.66", &invented(0), Some("token"), EventKind::Manifest);
    // Thousands, without telling each of them.
    let theirs = story
        .phones
        .deliveries()
        .into_iter()
        .find(|delivery| delivery.phone.to_string() == "192.168.1.66" && delivery.began());
    let theirs = theirs.unwrap();
    let many = (100..5_200).map(|id| {
        let mut another = Delivery::clone(&theirs);
        another.id = DeliveryId(id);
        another
    });
    story.phones.recall(many.collect(), 5_200);
    for number in 1..1_200 {
        let build = format!("build {number}");
        story.event(
            10 + i64::from(number),
            "192.168.1.66",
            &invented(number),
            Some(&build),
            EventKind::Page,
        );
    }
    let is_known = |ip: &str| story.phones.newest_first().iter().any(|(_, phone, _)| phone.ip.to_string() == ip);
    let kept = story.phones.deliveries();
    for ip in ["192.168.1.40", "192.168.1.41", "192.168.1.42"] {
        assert!(is_known(ip), "{ip}");
        assert!(kept.iter().any(|delivery| delivery.phone.to_string() == ip), "{ip}");
    }
    assert_eq!(story.phones.newest_first().len(), PHONES_LIMIT);
    assert!(kept.len() <= DELIVERIES_LIMIT);
    story.on(7_000, part(2, 0, 40, None));
    let mine = story
        .phones
        .deliveries()
        .into_iter()
        .find(|delivery| delivery.phone.to_string() == "192.168.1.40");
    assert_eq!(mine.unwrap().stage, Stage::Downloading, "its story goes on");
}

/// What the next Airlift makes of a delivery that ran when this one was killed.
fn after_a_kill(story: &Story) -> Story {
    let kept = story.phones.deliveries();
    let kept = kept
        .iter()
        .map(|delivery| serde_json::from_str(&serde_json::to_string(delivery.as_ref()).unwrap()).unwrap());
    let mut next = Story::default();
    next.phones.recall(kept.collect(), 2);
    next
}

#[test]
fn what_could_not_flow_before_a_kill_was_not_delivered() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(7, 0, 2, None))
        .on(2, part(7, 0, 4, None));
    let mut next = after_a_kill(&story);
    // Four seconds at two bytes a second are eight: whoever asks for the rest of thirty does not have what lies between.
    next.on(30, part(1, 30, 70, Some(Complete)));
    assert_eq!(next.stage(), (Stage::Downloading, 4));
    next.on(31, part(2, 10, 20, Some(Complete)));
    assert_eq!(next.stage().1, 4, "only the first range tells what the phone had");
    next.on(32, part(3, 4, 6, Some(Complete)));
    assert_eq!(next.stage(), (Stage::Delivered, 100));

    let mut next = after_a_kill(&story);
    next.on(30, part(1, 12, 88, Some(Complete)));
    assert_eq!(next.stage(), (Stage::Delivered, 100), "twelve it could have");

    let mut next = after_a_kill(&story);
    next.on(30, EventKind::Manifest).on(31, part(1, 12, 88, Some(Complete)));
    assert_eq!(next.stage(), (Stage::Downloading, 0), "another attempt has nothing of that");
}

#[test]
fn a_phone_may_have_what_was_on_its_way_when_its_connection_broke() {
    let broken = TransferEnd::Closed { unsure_bytes: 10 };
    let begun = || {
        let mut story = Story::default();
        story.on(0, EventKind::Manifest).on(1, part(1, 0, 50, Some(broken.clone())));
        story
    };
    let mut story = begun();
    assert_eq!(story.stage(), (LEFT, 50));
    story.on(5, part(2, 60, 40, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 100));
    let mut story = begun();
    story.on(5, part(2, 61, 39, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Downloading, 50), "more than that was never sent");
    story.on(6, part(3, 55, 6, Some(Complete)));
    assert_eq!(story.stage().1, 50);
}

#[test]
fn a_package_of_the_same_size_is_another_package() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 60, Some(CLOSED)));
    let other = |transfer, start, sent, end| EventKind::Package {
        transfer,
        start,
        sent,
        total: 100,
        tag: "\"2\"".into(),
        end,
    };
    story.on(30, other(2, 60, 40, Some(Complete)));
    assert_eq!(
        story.stage(),
        (Stage::Downloading, 0),
        "the end of one and the beginning of another make no package"
    );
    assert!(story.only().steps.iter().any(|step| step.kind == StepKind::Replaced));
    story.on(31, part(1, 0, 60, None));
    assert_eq!(story.stage().1, 0, "late news of the old one");
    story.on(40, other(3, 0, 60, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 100));
}

const ANDROID: &str =
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";

#[test]
fn what_is_no_phone_is_not_told_as_the_phones_doing() {
    let mut story = Story::default();
    let token = Some("token");
    story.event(0, NAT, SAFARI, token, EventKind::Page);
    story.event(1, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(2, NAT, "curl/8.5.0", token, EventKind::Page);
    story.event(3, NAT, ANDROID, token, EventKind::Page);
    story.event(4, NAT, "curl/8.5.0", token, part(1, 0, 100, Some(Complete)));
    let phone = names(&story).into_iter().find(|(model, _)| model == "iPhone 15 Pro");
    assert_eq!(phone.unwrap().1, Stage::Prompt, "its owner has not answered");
    assert_eq!(story.phones.newest_first().len(), 3);
}

#[test]
fn the_same_system_in_another_build_is_another_phone() {
    let mut story = Story::default();
    story.event(0, NAT, INSTALLER, Some("token"), EventKind::Manifest);
    let beta = INSTALLER.replace("build/22C152", "build/22C5109p");
    story.event(1, NAT, &beta, Some("token"), EventKind::Manifest);
    assert_eq!(story.phones.newest_first().len(), 2);
}

#[test]
fn two_equal_phones_that_download_at_once_are_two() {
    let mut story = Story::default();
    let token = Some("token");
    story.event(0, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(1, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(2, NAT, INSTALLER, token, part(1, 0, 30, None));
    story.event(3, NAT, INSTALLER, token, part(2, 0, 10, None));
    story.event(4, NAT, INSTALLER, token, part(1, 0, 60, None));
    story.event(4, NAT, INSTALLER, token, part(2, 0, 20, Some(CLOSED)));
    story.event(5, NAT, INSTALLER, token, part(1, 0, 100, Some(Complete)));
    let mut stages: Vec<(Stage, u64)> = story.phones.deliveries().iter().map(|one| (one.stage, one.done_bytes())).collect();
    stages.sort_by_key(|(_, done)| *done);
    assert_eq!(stages, [(LEFT, 20), (Stage::Delivered, 100)]);
    // The one that broke off goes on where it was.
    story.event(9, NAT, INSTALLER, token, part(3, 20, 80, Some(Complete)));
    let stages: Vec<Stage> = story.phones.deliveries().iter().map(|one| one.stage).collect();
    assert_eq!(stages, [Stage::Delivered, Stage::Delivered]);
}

#[test]
fn two_equal_phones_one_after_the_other_are_two_deliveries() {
    let mut story = Story::default();
    let token = Some("token");
    story.event(0, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(1, NAT, INSTALLER, token, EventKind::Manifest);
    story.event(2, NAT, INSTALLER, token, part(1, 0, 100, Some(Complete)));
    story.event(3, NAT, INSTALLER, token, part(2, 0, 50, None));
    story.event(4, NAT, INSTALLER, token, part(1, 0, 100, None));
    let stages: Vec<Stage> = story.phones.deliveries().iter().map(|one| one.stage).collect();
    assert_eq!(stages, [Stage::Downloading, Stage::Delivered]);
}

/// Two equal phones, each with the page that it loaded.
fn equal_phones(steps: &[(u64, EventKind)]) -> Story {
    let mut story = Story::default();
    for (second, (visit, kind)) in (0..).zip(steps) {
        story.visit = Some(Visit(*visit)).filter(|_| kind.is_of_installer());
        let agent = if kind.is_of_installer() { INSTALLER } else { SAFARI };
        story.event(second, NAT, agent, Some("token"), kind.clone());
    }
    story
}

fn ends(story: &Story) -> Vec<(Option<Visit>, Stage, u64)> {
    let mut ends: Vec<_> = story
        .phones
        .deliveries()
        .iter()
        .map(|delivery| (delivery.visit, delivery.stage, delivery.done_bytes()))
        .collect();
    ends.sort_by_key(|(visit, ..)| visit.map(|visit| visit.0));
    ends
}

#[test]
fn the_page_that_was_loaded_tells_equal_phones_apart() {
    let story = equal_phones(&[
        (1, EventKind::Page),
        (2, EventKind::Page),
        (1, EventKind::Manifest),
        (2, EventKind::Manifest),
        (1, EventKind::Agreed),
        (2, EventKind::Agreed),
        (1, part(1, 0, 50, Some(CLOSED))),
        // From the first byte, beside one that has stopped; and then the first goes on, while this one goes on, too.
        (2, part(2, 0, 20, None)),
        (1, part(3, 50, 50, Some(Complete))),
        (2, part(2, 0, 60, Some(CLOSED))),
    ]);
    let (first, second) = (Some(Visit(1)), Some(Visit(2)));
    assert_eq!(ends(&story), [(first, Stage::Delivered, 100), (second, LEFT, 60)]);
}

#[test]
fn two_downloads_of_one_build_at_once_are_those_of_two_phones() {
    let both = equal_phones(&[
        (1, EventKind::Manifest),
        (2, EventKind::Manifest),
        (1, part(1, 0, 10, None)),
        (2, part(2, 0, 10, None)),
    ]);
    assert_eq!(both.phones.newest_first().len(), 2);
    assert_eq!(both.phones.downloading(), 2);
    let again = equal_phones(&[
        (1, EventKind::Page),
        (1, EventKind::Manifest),
        (1, EventKind::Page),
        (2, EventKind::Manifest),
        (2, part(1, 0, 100, Some(Complete))),
    ]);
    assert_eq!(again.phones.newest_first().len(), 1, "whoever loads the page again is one phone");
    let ends = ends(&again);
    assert_eq!(ends[1].1, Stage::Delivered);
    assert_eq!(again.phones.newest_first()[0].2.stage, Stage::Delivered);
}

#[test]
fn a_visit_outlives_airlift_and_the_phones_address() {
    let story = equal_phones(&[
        (1, EventKind::Manifest),
        (2, EventKind::Manifest),
        (1, part(1, 0, 50, Some(CLOSED))),
        (2, part(2, 0, 50, Some(CLOSED))),
    ]);
    let mut next = after_a_kill(&story);
    next.visit = Some(Visit(1));
    next.event(60, NAT, INSTALLER, Some("token"), part(1, 50, 50, Some(Complete)));
    next.visit = Some(Visit(2));
    next.event(90, "192.168.1.77", INSTALLER, Some("token"), part(2, 50, 10, Some(CLOSED)));
    let (first, second) = (Some(Visit(1)), Some(Visit(2)));
    assert_eq!(ends(&next), [(first, Stage::Delivered, 100), (second, LEFT, 60)]);
}

#[test]
fn a_connection_is_one_phones() {
    let mut story = Story::default();
    let mut on = |seconds: i64, connection: u64, agent: &str, kind: EventKind| {
        let event = PhoneEvent {
            at: at(seconds),
            phone: NAT.parse().unwrap(),
            here: Some(NAT.parse().unwrap()),
            connection: Some(connection),
            agent: Agent::parse(agent),
            token: Some("token".to_owned()),
            visit: None,
            kind,
        };
        story.phones.apply(&event).phone
    };
    let first = on(0, 1, INSTALLER, EventKind::Manifest);
    let second = on(1, 2, OTHER, EventKind::Manifest);
    assert_ne!(first, second);
    // The downloader tells nothing of itself: its connection does.
    assert_eq!(on(2, 1, "", part(1, 0, 10, None)), first);
    assert_eq!(on(3, 2, "", part(2, 0, 10, None)), second);
    assert_eq!(on(4, 1, OTHER, EventKind::Agreed), second, "nothing that contradicts itself");
}
