//! Whatever happens in whatever order, a small model of it holds: no edit reaches another build, no delivery is done without its bytes,
//! no token changes its app, and the shelf after a restart is the shelf before it.
//!
//! A running Airlift is played with a disk, a store, a window and phones that are a few maps. Answers to what it asks for come late and
//! in any order, as those of threads do.

mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::num::NonZeroU32;

use jiff::SignedDuration;

use crate::activity::Stage;
use crate::library::{BuildId, FileStamp, LinkLimits};
use crate::manifest::{Edit, Field};
use crate::session::{AddId, AddedBy, Command, FileView};
use crate::window::gallery::model::world::{Apps, PLACES, Package, World, app, place};
use crate::window::shell::Overlay;

/// Sequences that are played, and how much happens in each.
const SEQUENCES: u64 = 2_000;
const STEPS: usize = 40;
/// Sequences that once found something.
const KEPT_SEEDS: &[u64] = &[307, 478];

impl World {
    fn ids(&self) -> Vec<BuildId> {
        self.snapshot().builds.iter().map(|build| build.id).collect()
    }

    fn step(&mut self) {
        match self.dice.below(17) {
            0 | 1 => self.write_package(),
            2 => {
                let path = place(self.dice.below(PLACES));
                self.disk.remove(&path);
            }
            3 | 4 => {
                let by = if self.dice.one_in(2) { AddedBy::Here } else { AddedBy::Elsewhere };
                let paths = vec![place(self.dice.below(PLACES))];
                let addition = AddId::fresh(by);
                self.command(Command::Add { paths, addition });
            }
            5 => self.remove(),
            6 => self.undo_remove(),
            7 => {
                if let Some(id) = self.dice.pick(&self.ids()) {
                    let path = place(self.dice.below(PLACES));
                    self.command(Command::Locate(id, path));
                }
            }
            8 => {
                let effects = self.state.look();
                self.perform(effects);
            }
            9 => self.type_title(),
            10 => self.write_notes(),
            11 => self.window(),
            12 => self.restart(),
            13 => self.clock(),
            _ => self.phone(),
        }
        if self.link_dice.one_in(12) {
            self.change_link();
        }
        for _ in 0..self.dice.below(4) {
            self.answer();
        }
        self.draw();
        self.holds();
    }

    fn write_package(&mut self) {
        self.stamps += 1;
        let stamp = FileStamp {
            // Builds of one size are common.
            size_bytes: 100 + u64::from(self.stamps % 3),
            modified: self.now + SignedDuration::from_millis(self.stamps.into()),
            changed: None,
            file: None,
            other_owner: None,
        };
        let app = self.dice.below(2);
        let path = place(self.dice.below(PLACES));
        self.disk.insert(path, Package { app, stamp });
    }

    fn remove(&mut self) {
        if let Some(id) = self.dice.pick(&self.ids()) {
            self.command(Command::Remove(id));
            self.removed.push(id);
        }
    }

    fn undo_remove(&mut self) {
        let before = self.ids();
        if let Some(id) = self.dice.pick(&self.removed.clone()) {
            self.command(Command::UndoRemove(id));
            self.removed.retain(|other| *other != id);
            // Another build of the same file gave way.
            let after = self.ids();
            self.removed.extend(before.into_iter().filter(|id| !after.contains(id)));
        }
    }

    /// A person types into the field that has the keyboard: it is there while its build is shown.
    fn type_title(&mut self) {
        let shown = self.shell.selection.selected();
        if self.focus.is_none() {
            self.focus = shown;
        }
        let Some(build) = self.focus.filter(|focus| Some(*focus) == shown) else {
            return;
        };
        if self.snapshot().builds.iter().any(|view| view.id == build) {
            let text = format!("Title {}", self.dice.below(1000));
            self.command(Command::Edit(build, Edit::Text(Field::Title, text.clone())));
            self.typed.entry(build).or_default().title = Some(text);
        }
    }

    fn write_notes(&mut self) {
        if let Some(id) = self.dice.pick(&self.ids()) {
            let notes = format!("Notes {}", self.dice.below(1000));
            self.command(Command::SetNotes(id, notes.clone()));
            self.typed.entry(id).or_default().notes = notes;
        }
    }

    /// A person makes a new link, or lets the present one end or work again.
    fn change_link(&mut self) {
        let Some(id) = self.link_dice.pick(&self.ids()) else { return };
        let most = u32::try_from(self.link_dice.below(4)).unwrap();
        let limits = LinkLimits {
            until: Some(self.now + SignedDuration::from_secs(60)).filter(|_| most == 3),
            installations: NonZeroU32::new(most),
        };
        let command = match self.link_dice.below(3) {
            0 => Command::NewLink(id),
            1 => Command::LimitLink(id, limits),
            _ => Command::LimitLink(id, LinkLimits::default()),
        };
        self.command(command);
    }

    /// A person selects a build, opens something for it, closes it, or leaves the field.
    fn window(&mut self) {
        match self.dice.below(4) {
            0 => {
                if let Some(id) = self.dice.pick(&self.ids()) {
                    self.shell.selection.select(id);
                    self.focus = None;
                }
            }
            1 => {
                let overlay = [Overlay::Share, Overlay::Ways, Overlay::Poster][self.dice.below(3)];
                if self.shell.selection.selected().is_some() {
                    self.shell.open(overlay);
                    self.laid_over = self.shell.selection.selected();
                }
            }
            2 => {
                self.shell.close();
                self.laid_over = None;
            }
            _ => self.focus = None,
        }
    }

    /// A frame of the window.
    fn draw(&mut self) {
        let snapshot = self.snapshot();
        let before = self.shell.selection.selected();
        let is_quiet = self.focus.is_none() && self.laid_over.is_none();
        self.shell.selection.follow(&snapshot, is_quiet);
        let after = self.shell.selection.selected();
        let is_there = |id: BuildId| snapshot.builds.iter().any(|build| build.id == id);
        if let Some(before) = before.filter(|before| is_there(*before) && !is_quiet) {
            assert_eq!(after, Some(before), "the selection was taken away from somebody who was busy");
        }
        if self.focus.is_some_and(|focus| !is_there(focus)) {
            self.focus = None;
        }
        let closed = self.shell.close_if_gone(&snapshot);
        if let Some(build) = self.laid_over {
            assert_eq!(closed.is_some(), !is_there(build));
            match self.shell.about(&snapshot) {
                Some(about) if closed.is_none() => assert_eq!(about.id, build, "what lies over the window is about another build"),
                _ => self.laid_over = None,
            }
        }
    }

    /// What must be so after every step.
    fn holds(&mut self) {
        let snapshot = self.snapshot();
        let mut present = BTreeSet::new();
        for view in &snapshot.builds {
            let typed = self.typed.get(&view.id).cloned().unwrap_or_default();
            let title = view.manifest.field(Field::Title).unwrap();
            let expected = typed.title.unwrap_or_else(|| view.inspection.app.name.clone());
            assert_eq!((&title.value, &view.notes), (&expected, &typed.notes), "an edit of another build's");
            if view.file == FileView::Present {
                assert!(present.insert(view.path.clone()), "two builds of {}", view.path.display());
            }
            let stored = self.store.builds.get(&view.id).expect("what is on the shelf is kept");
            let token = stored.token.as_str().to_owned();
            let known = self.token_of.entry(view.id).or_insert_with(|| token.clone());
            assert_eq!(*known, token, "a build with another token");
            let app = view.inspection.app.bundle_id.clone();
            let known = self.app_of.entry(token).or_insert_with(|| app.clone());
            assert_eq!(*known, app, "a token of another app");
        }
        self.links_hold();
        let mut told: BTreeMap<(IpAddr, String), usize> = BTreeMap::new();
        for delivery in snapshot.deliveries.iter().filter(|delivery| delivery.stage == Stage::Delivered) {
            *told.entry((delivery.phone, delivery.token.clone().unwrap())).or_default() += 1;
        }
        for (of, told) in told {
            let whole = self.whole.get(&of).copied().unwrap_or_default();
            assert!(told <= whole, "{told} delivered of {whole}: {of:?}");
        }
    }
}

impl World {
    /// No link that ended is offered, whatever else happened, and none counts what no phone has.
    fn links_hold(&self) {
        let (snapshot, site) = (self.snapshot(), self.state.site());
        for offer in &site.offers {
            assert!(!site.ended.contains(&offer.token) && !site.waiting.contains(&offer.token));
        }
        for view in &snapshot.builds {
            assert!(view.link.ended.is_none() || view.links.is_none(), "a link that ended is shown");
            let token = &self.token_of[&view.id];
            let whole = self.whole.iter().filter(|((_, of), _)| of == token);
            let got: usize = whole.map(|(_, count)| *count).sum();
            assert!(
                usize::try_from(view.link.delivered).unwrap() <= got,
                "{} delivered of {got}",
                view.link.delivered
            );
        }
    }
}

fn play(seed: u64, apps: &Apps) -> usize {
    let mut world = World::begin(seed, apps);
    for _ in 0..STEPS {
        world.step();
    }
    world.whole.values().sum()
}

#[test]
fn whatever_happens_the_model_holds() {
    let apps = [app(0), app(1)];
    let mut delivered = 0;
    for seed in KEPT_SEEDS.iter().copied().chain(1..=SEQUENCES) {
        let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| play(seed, &apps)));
        delivered += played.unwrap_or_else(|_| panic!("in the sequence of seed {seed}"));
    }
    assert!(delivered > 100, "only {delivered} deliveries came to their end: they say nothing");
}
