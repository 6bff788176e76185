//! Apps: each has a page that always leads to its newest build, under a token that stays the same while builds come and go.

use crate::endpoint::{AppOffers, Offer};
use crate::library::{Build, BuildId, shelf_order};
use crate::manifest::Token;

use super::effect::Effect;
use super::state::State;

impl State {
    /// Asks for a token for every app on the shelf that has none yet.
    pub(super) fn name_apps(&mut self, effects: &mut Vec<Effect>) {
        for build in &self.builds {
            let bundle_id = &build.inspection.app.bundle_id;
            let is_named = bundle_id.is_empty() || self.apps.contains_key(bundle_id);
            if !is_named && self.naming.insert(bundle_id.clone()) {
                effects.push(Effect::NameApp(bundle_id.clone()));
            }
        }
    }

    /// An app got its token. The first one stays: links to it may be out already.
    pub(super) fn app_named(&mut self, bundle_id: String, token: Token, effects: &mut Vec<Effect>) {
        self.naming.remove(&bundle_id);
        if self.apps.contains_key(&bundle_id) {
            return;
        }
        let of_app = self.builds.iter().filter(|build| build.inspection.app.bundle_id == bundle_id);
        let of_app: Vec<BuildId> = of_app.map(|build| build.id).collect();
        self.stale.extend(of_app);
        effects.push(Effect::SaveApp(bundle_id.clone(), token.clone()));
        self.apps.insert(bundle_id, token);
    }

    /// The token of a build's app; `None` for a moment after its first build came.
    pub(super) fn app_token(&self, build: &Build) -> Option<&Token> {
        self.apps.get(&build.inspection.app.bundle_id)
    }

    /// The builds on offer of each app: those that may install first, and among them the newest first.
    pub(super) fn app_offers(&self, offers: &[std::sync::Arc<Offer>]) -> Vec<AppOffers> {
        let mut apps: Vec<AppOffers> = Vec::new();
        let order = shelf_order(&self.builds);
        for build in order.into_iter().filter_map(|index| self.builds.get(index)) {
            let Some(token) = self.app_token(build) else { continue };
            if !offers.iter().any(|offer| offer.token == build.token) {
                continue;
            }
            // In shelf order the builds of an app stand together.
            match apps.last_mut().filter(|app| app.token == *token) {
                Some(app) => app.builds.push(build.token.clone()),
                None => apps.push(AppOffers {
                    token: token.clone(),
                    builds: vec![build.token.clone()],
                }),
            }
        }
        let is_blocked = |token: &Token| offers.iter().any(|offer| offer.token == *token && offer.page.blocked.is_some());
        for app in &mut apps {
            // Stable: among equals the newest stays first.
            app.builds.sort_by_key(is_blocked);
        }
        apps
    }
}
