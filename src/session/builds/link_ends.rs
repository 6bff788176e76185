//! Links that end: with their date, after so many installations, or when a person makes a new one.

use crate::finding::says;
use crate::library::{BuildId, LinkEnd, LinkLimits};
use crate::manifest::Token;
use crate::session::effect::Effect;
use crate::session::turn::Turn;

use super::Builds;

impl Builds {
    /// Links of builds that come from now on work so long.
    pub(in crate::session) fn limit_new_links(&mut self, limits: LinkLimits) {
        self.new_links = limits;
    }

    /// From now on the link of a build works so long.
    pub(in crate::session) fn limit_link(&mut self, id: BuildId, limits: LinkLimits, turn: &mut Turn) {
        let Some(build) = self.get_mut(id) else { return };
        build.link.limit(limits);
        // That it ended at once is said as any end is.
        self.link_changed(id, turn);
    }

    /// A build gets a new link; the old one answers that it has ended.
    pub(in crate::session) fn renew_link(&mut self, id: BuildId, token: Token, turn: &mut Turn) {
        let Some(build) = self.get_mut(id) else { return };
        build.renew_link(token, turn.now);
        let name = build.inspection.app.name.clone();
        turn.say(says::notice_link_renewed(name));
        self.link_changed(id, turn);
    }

    /// A package was delivered that was asked for with this token: it counts if that is the present link of a build.
    pub(in crate::session) fn count_installation(&mut self, token: &str, turn: &mut Turn) {
        let mut all = self.on_shelf.iter_mut().chain(&mut self.removed);
        let Some(build) = all.find(|build| build.token.as_str() == token) else {
            return;
        };
        build.link.count();
        let id = build.id;
        self.link_changed(id, turn);
    }

    /// Ends links whose time has come.
    pub(in crate::session) fn judge_links(&mut self, turn: &mut Turn) {
        let mut ended = Vec::new();
        for build in &mut self.on_shelf {
            if let Some(end) = build.link.judge(turn.now) {
                ended.push((build.id, build.inspection.app.name.clone(), end));
            }
        }
        for (id, name, end) in ended {
            turn.say(match end {
                LinkEnd::Installations => says::notice_link_used_up(name),
                LinkEnd::Date | LinkEnd::Replaced => says::notice_link_ended(name),
            });
            self.link_changed(id, turn);
        }
    }

    /// Tokens that lead nowhere any more, and may be told so: those that ended, those that were replaced, and the pages of apps all of
    /// whose builds on the shelf have links that ended.
    pub(in crate::session) fn ended_tokens(&self) -> Vec<Token> {
        let mut ended: Vec<Token> = Vec::new();
        for build in &self.on_shelf {
            ended.extend(build.link.former().iter().cloned());
            if build.link.ended().is_some() {
                ended.push(build.token.clone());
            }
            let app = &build.inspection.app.bundle_id;
            let mut of_app = self.on_shelf.iter().filter(|other| other.inspection.app.bundle_id == *app);
            if let Some(page) = self.app_token(build)
                && !ended.contains(page)
                && of_app.all(|other| other.link.ended().is_some())
            {
                ended.push(page.clone());
            }
        }
        ended
    }

    /// Only the link of a build differs from what is kept and shown.
    fn link_changed(&self, id: BuildId, turn: &mut Turn) {
        turn.stale(id);
        if let Some(build) = self.get(id) {
            turn.push(Effect::SaveLink(id, build.token.clone(), build.link.clone()));
        }
    }
}
