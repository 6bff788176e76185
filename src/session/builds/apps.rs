//! Apps: each has a page that always leads to its newest build, under a token that stays the same while builds come and go.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::endpoint::{AppOffers, Offer};
use crate::library::{Build, BuildId};
use crate::manifest::Token;
use crate::session::effect::Effect;
use crate::session::turn::Turn;

use super::Builds;

/// The pages of apps: each app that was ever on the shelf keeps its own.
#[derive(Debug, Default)]
pub(super) struct AppPages {
    /// By bundle identifier.
    tokens: BTreeMap<String, Token>,
    /// Apps that a token was asked for.
    asked: BTreeSet<String>,
}

impl AppPages {
    /// The pages of earlier runs.
    pub(super) fn of(tokens: BTreeMap<String, Token>) -> Self {
        Self {
            tokens,
            asked: BTreeSet::new(),
        }
    }
}

impl Builds {
    /// Asks for a token for every app on the shelf that has none yet.
    pub(in crate::session) fn name_apps(&mut self, turn: &mut Turn) {
        for build in &self.on_shelf {
            let bundle_id = &build.inspection.app.bundle_id;
            let is_named = bundle_id.is_empty() || self.apps.tokens.contains_key(bundle_id);
            if !is_named && self.apps.asked.insert(bundle_id.clone()) {
                turn.push(Effect::NameApp(bundle_id.clone()));
            }
        }
    }

    /// Asks again where the answer was lost.
    pub(in crate::session) fn name_apps_again(&mut self, turn: &mut Turn) {
        if !self.apps.asked.is_empty() {
            self.apps.asked.clear();
            self.name_apps(turn);
        }
    }

    /// An app got its token. The first one stays: links to it may be out already.
    pub(in crate::session) fn app_named(&mut self, bundle_id: String, token: Token, turn: &mut Turn) {
        self.apps.asked.remove(&bundle_id);
        if self.apps.tokens.contains_key(&bundle_id) {
            return;
        }
        let of_app = self.on_shelf.iter().filter(|build| build.inspection.app.bundle_id == bundle_id);
        let of_app: Vec<BuildId> = of_app.map(|build| build.id).collect();
        for id in of_app {
            turn.stale(id);
        }
        turn.push(Effect::SaveApp(bundle_id.clone(), token.clone()));
        self.apps.tokens.insert(bundle_id, token);
    }

    /// The token of a build's app; `None` for a moment after its first build came.
    pub(in crate::session) fn app_token(&self, build: &Build) -> Option<&Token> {
        self.apps.tokens.get(&build.inspection.app.bundle_id)
    }

    /// The builds on offer of each app on the shelf: those that may install first, and among them the newest first.
    pub(in crate::session) fn app_offers(&self, offers: &[Arc<Offer>]) -> Vec<AppOffers> {
        let mut apps: Vec<AppOffers> = Vec::new();
        for build in self.in_order() {
            let Some(token) = self.app_token(build) else { continue };
            // In shelf order the builds of an app stand together.
            if apps.last().is_none_or(|app| app.token != *token) {
                apps.push(AppOffers {
                    token: token.clone(),
                    builds: Vec::new(),
                });
            }
            if let Some(app) = apps.last_mut()
                && offers.iter().any(|offer| offer.token == build.token)
            {
                app.builds.push(build.token.clone());
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
