//! The announcer says aloud what happens while nobody looks: a node that is not drawn, whose text screen readers speak when it changes.
//! Each thing once, and no more than a sentence in three seconds; what comes in between is summed up. Toasts and sheets speak for themselves.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use egui::accesskit::Live;
use egui::{Id, Role, Sense, Ui, WidgetInfo};

use super::cx::Cx;
use super::layout::RectParts as _;
use super::{amounts, publish};
use crate::activity::{PhoneId, Stage, describe};
use crate::primitives::Family;
use crate::self_test::Counts;
use crate::session::{PhoneView, PublishStep, PublishView, Snapshot};
use crate::words::say;

/// A sentence is left to be heard for so long.
const EVERY_SECS: f64 = 3.0;
/// Sentences that wait; more of them are summed up anyway.
const WAITING: usize = 100;

/// What is being said, and what was told already.
#[derive(Default)]
pub(super) struct Announcer {
    /// Where each phone stood in the frame before; `None` before the first frame.
    stages: Option<BTreeMap<PhoneId, Stage>>,
    /// The publishing that was heard of last: its number, and how far it was.
    published: Option<HeardPublishing>,
    waiting: VecDeque<String>,
    /// What is said before all that waits, and at once.
    urgent: Option<String>,
    is_urgent: bool,
    saying: String,
    until_secs: f64,
}

/// How far a publishing was when it was heard of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct HeardPublishing {
    number: u64,
    /// How many quarters were there, which are told; 4 once it is over.
    quarter: u64,
    /// It is being taken away.
    withdraws: bool,
    /// It was taken away.
    is_gone: bool,
}

impl HeardPublishing {
    fn of(view: &PublishView) -> Self {
        let quarter = match &view.step {
            PublishStep::Going { progress, .. } => {
                let (done, total) = progress.bytes();
                (amounts::percent(done, total) / 25).min(3)
            }
            PublishStep::Trying { .. } => 3,
            _ => 4,
        };
        Self {
            number: view.number,
            quarter,
            withdraws: matches!(view.step, PublishStep::Withdrawing(_)),
            is_gone: matches!(view.step, PublishStep::Withdrawn),
        }
    }
}

/// Says what happened since the last frame. After all that is drawn, as copies are seen in what is asked of the system.
pub(super) fn announcer_ui(ui: &Ui, cx: &Cx<'_>, own: &mut Announcer) {
    own.hear(cx.snapshot);
    let copies = |output: &egui::PlatformOutput| {
        output
            .commands
            .iter()
            .any(|command| matches!(command, egui::OutputCommand::CopyText(_)))
    };
    if ui.output(copies) {
        own.tell(say().announced_copied().to_owned());
    }
    let now = ui.input(|input| input.time);
    if let Some(wait) = own.go_on(now) {
        ui.ctx().request_repaint_after(wait);
    }
    let place = ui.max_rect().bottom_left([0.0, 0.0]);
    let response = ui.interact(place, Id::unique("announcer"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &own.saying));
    let live = match (own.saying.is_empty(), own.is_urgent) {
        (true, _) => Live::Off,
        (false, true) => Live::Assertive,
        (false, false) => Live::Polite,
    };
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(live));
}

impl Announcer {
    /// Hears what is new in a snapshot.
    fn hear(&mut self, snapshot: &Snapshot) {
        let stages: BTreeMap<PhoneId, Stage> = snapshot.phones.iter().map(|phone| (phone.id, phone.stage)).collect();
        self.hear_publishing(snapshot);
        // What was so before the window was opened is no news.
        if let Some(before) = self.stages.replace(stages) {
            for phone in &snapshot.phones {
                let is_news = before.get(&phone.id) != Some(&phone.stage);
                if is_news && is_told(phone) {
                    self.tell(sentence(phone));
                }
            }
        }
    }

    /// Hears the quarters of a publishing, and its result.
    fn hear_publishing(&mut self, snapshot: &Snapshot) {
        let now = snapshot.publishing.as_ref().map(HeardPublishing::of);
        let before = std::mem::replace(&mut self.published, now);
        let Some(view) = snapshot.publishing.as_ref().filter(|_| self.stages.is_some() && before != now) else {
            return;
        };
        match &view.step {
            PublishStep::Going { .. } if now.is_some_and(|now| now.quarter > 0) => self.tell(publish::bar_words(view)),
            // A withdrawal that failed is told by its toast.
            PublishStep::Done(published) if !before.is_some_and(|before| before.withdraws) => {
                let result = Counts::of(&published.lines).sentence(&published.lines);
                self.urgent = Some(say().publishing_announced_done(&view.title.name, say().sentence(&result)));
            }
            PublishStep::Failed(problem) => self.urgent = Some(say().problem_title(problem)),
            PublishStep::Withdrawn => self.urgent = Some(publish::bar_words(view)),
            _ => {}
        }
    }

    fn tell(&mut self, sentence: String) {
        if self.waiting.len() < WAITING {
            self.waiting.push_back(sentence);
        }
    }

    /// Says the next sentence when the last one was heard; how long to wait until then, while one waits or is being said.
    fn go_on(&mut self, now_secs: f64) -> Option<Duration> {
        if let Some(urgent) = self.urgent.take() {
            (self.saying, self.is_urgent) = (urgent, true);
            self.until_secs = now_secs + EVERY_SECS;
        }
        if now_secs >= self.until_secs {
            self.is_urgent = false;
            self.saying = self.waiting.pop_front().unwrap_or_default();
            if self.waiting.len() > 1 {
                // More than one waits: nobody listens to a queue.
                let more = self.waiting.len();
                self.waiting.clear();
                self.saying = say().announced_more(more, &self.saying);
            }
            if self.saying.is_empty() {
                return None;
            }
            self.until_secs = now_secs + EVERY_SECS;
        }
        Some(Duration::from_secs_f64(self.until_secs - now_secs))
    }
}

/// Whether where a phone stands is worth a word: how it ended, and that it waits for somebody.
fn is_told(phone: &PhoneView) -> bool {
    let is_computer = Family::of_model(&phone.name).runs_no_ios_apps();
    match phone.stage {
        Stage::Delivered | Stage::Interrupted { .. } | Stage::NotAnswered | Stage::NotStarted | Stage::EndedLink => true,
        Stage::Refused => !is_computer,
        Stage::Page | Stage::SetUp | Stage::Profile | Stage::Trusts | Stage::Prompt | Stage::Agreed | Stage::Downloading => false,
    }
}

/// "iPhone 15 Pro: file delivered".
fn sentence(phone: &PhoneView) -> String {
    let what = describe::stage(phone.stage, phone.progress, Family::of_model(&phone.name));
    say().announced_phone(&phone.name, what)
}

#[cfg(test)]
mod tests {
    //! If these break, people who do not see the window miss what happens, or hear the same again and again.

    use super::*;
    use crate::window::gallery::scenes;

    #[test]
    fn how_a_phone_ends_is_said_once() {
        let mut snapshot = scenes::main();
        let mut announcer = Announcer::default();
        announcer.hear(&snapshot);
        assert_eq!(announcer.go_on(0.0), None, "what was so before is no news");
        let name = snapshot.phones[0].name.clone();
        snapshot.phones[0].stage = Stage::Delivered;
        announcer.hear(&snapshot);
        assert!(announcer.go_on(10.0).is_some());
        assert_eq!(announcer.saying, format!("{name}: File delivered"));
        announcer.hear(&snapshot);
        assert!(announcer.go_on(11.0).is_some());
        assert_eq!(announcer.go_on(13.0), None);
        assert_eq!(announcer.saying, "");
    }

    #[test]
    fn quarters_of_a_publishing_and_its_result_are_said_once() {
        use crate::window::gallery::publish_scenes::{at, going, published};
        let mut announcer = Announcer::default();
        announcer.hear(&scenes::main());
        let mut said = Vec::new();
        let mut now = 0.0;
        let mut hear = |step| {
            announcer.hear(&at(step));
            announcer.go_on(now);
            now += 10.0;
            said.push((std::mem::take(&mut announcer.saying), announcer.is_urgent));
        };
        for done in [1_000_000, 13_000_000, 13_500_000, 31_300_000, 47_000_000] {
            hear(going(done));
        }
        hear(PublishStep::Done(published(Vec::new())));
        hear(PublishStep::Done(published(Vec::new())));
        let polite = |text: &str| (text.to_owned(), false);
        let quarters = ["", "Publishing 27%", "", "Publishing 64%", "Publishing 97%"].map(polite);
        assert_eq!(said[..5], quarters);
        assert!(said[5].0.starts_with("Kestrel is published.") && said[5].1, "{:?}", said[5]);
        assert_eq!(said[6], polite(""));
    }

    #[test]
    fn progress_is_not_spoken_and_many_at_once_are_summed_up() {
        let mut snapshot = scenes::main();
        let mut announcer = Announcer::default();
        announcer.hear(&snapshot);
        snapshot.phones[0].progress.done_bytes += 7_000_000;
        announcer.hear(&snapshot);
        assert_eq!(announcer.go_on(0.0), None);
        let first = snapshot.phones[0].name.clone();
        for phone in &mut snapshot.phones {
            phone.stage = Stage::NotStarted;
        }
        announcer.hear(&snapshot);
        announcer.go_on(5.0);
        let more = snapshot.phones.len() - 1;
        assert!(more > 1 && announcer.saying.starts_with(&first), "{}", announcer.saying);
        assert!(
            announcer.saying.ends_with(&format!(". {more} more messages.")),
            "{}",
            announcer.saying
        );
        announcer.go_on(8.0);
        assert_eq!(announcer.saying, "");
    }
}
