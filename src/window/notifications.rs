//! Notifications: what of the happenings is shown by the desktop, each once, while the window is in the background.

use std::collections::BTreeSet;

use crate::desktop::notification::Notification;
use crate::primitives::in_one_line;
use crate::session::{Happening, PrivatePart, Snapshot};
use crate::words::{not_isolated, say};

/// What was seen already.
#[derive(Default)]
pub(super) struct SeenHappenings {
    /// Numbers count up from 1 with every run.
    last_id: u64,
}

impl SeenHappenings {
    /// What is new in a snapshot, of the kinds that the person ticked.
    pub(super) fn news(&mut self, snapshot: &Snapshot) -> Vec<Notification> {
        let after = self.last_id;
        self.last_id = snapshot.happenings.last().map_or(after, |happening| happening.id.max(after));
        let new = snapshot.happenings.iter().filter(|happening| happening.id > after);
        let ticked = &snapshot.settings.notify;
        new.filter(|happening| happening.is_for(ticked))
            .map(|happening| notification(happening, snapshot))
            .collect()
    }
}

fn notification(happening: &Happening, snapshot: &Snapshot) -> Notification {
    let parts = BTreeSet::from([PrivatePart::Device]);
    let title = say().sentence(&happening.sentence(&snapshot.settings.notify, &parts));
    let text = happening.finding.as_ref().map(|finding| say().title(finding)).unwrap_or_default();
    // The desktop orders lines itself.
    Notification {
        title: in_one_line(&not_isolated(&title)),
        text: in_one_line(&not_isolated(&text)),
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a desktop shows what nobody asked for, or the same again and again.

    use std::sync::Arc;

    use super::*;
    use crate::primitives::HappeningKind;
    use crate::session::{HappeningApp, HappeningSubject};
    use crate::window::gallery::scenes;

    fn happening(id: u64, kind: HappeningKind) -> Arc<Happening> {
        let app = HappeningApp {
            name: "Kestrel\n\u{202e}".to_owned(),
            version: "5.2.0".to_owned(),
            build: "1187".to_owned(),
            bundle_id: "com.northpier.kestrel".to_owned(),
        };
        Arc::new(Happening {
            id,
            app: Some(app),
            model: "iPhone 15 Pro".to_owned(),
            ..Happening::of(HappeningSubject::Kind(kind), scenes::main().now)
        })
    }

    #[test]
    fn each_happening_that_was_ticked_is_shown_once() {
        let mut snapshot = scenes::main();
        let mut seen = SeenHappenings::default();
        snapshot.happenings = vec![happening(1, HappeningKind::Delivered), happening(2, HappeningKind::Appeared)];
        assert_eq!(seen.news(&snapshot), [], "nothing is ticked");
        snapshot.settings.notify = [HappeningKind::Delivered].into();
        assert_eq!(seen.news(&snapshot), [], "what was before is over");
        snapshot.happenings.push(happening(3, HappeningKind::Delivered));
        let news = seen.news(&snapshot);
        assert_eq!(news.len(), 1);
        assert_eq!(news[0].title, "Kestrel\\u{a}\\u{202e} 5.2.0 (1187) was delivered to iPhone 15 Pro");
        assert_eq!(seen.news(&snapshot), []);
    }
}
