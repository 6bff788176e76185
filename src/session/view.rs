//! Views: the state as faces and phones see it.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use hyper::body::Bytes;
use jiff::Timestamp;

use crate::activity::{Delivery, Phone, PhoneId, Stage};
use crate::endpoint::{Offer, PackageFile, PageFacts, Site};
use crate::finding::Severity;
use crate::identity::Host;
use crate::ipa::{Replacement, SigningKind, replacement};
use crate::library::{Build, FileState};
use crate::manifest::{Field, InstallLink, Manifest, Token};
use crate::preflight::{self, Case};
use crate::store::ChosenAddress;

use super::checks;
use super::hosts::Bases;
use super::problem::file_name;
use super::snapshot::{
    BuildView, EndpointView, FileView, HashingView, KnownDevices, LinkView, Links, PhoneView, ReadingView, SettingsView, Snapshot,
};
use super::state::State;
use super::whole_reads::WholeRead;

impl State {
    /// Everything a face may show now.
    pub fn snapshot(&self, now: Timestamp) -> Snapshot {
        let builds = self.builds.in_order().filter_map(|build| self.builds.views.get(build.id).cloned());
        Snapshot {
            now,
            revision: self.faces.revision(),
            builds: builds.collect(),
            reading: self
                .builds
                .reading()
                .iter()
                .map(|reading| ReadingView {
                    file_name: file_name(&reading.path),
                    since: reading.since,
                })
                .collect(),
            additions: self.builds.additions(),
            phones: self
                .visitors
                .phones()
                .newest_first()
                .into_iter()
                .map(|(id, phone, delivery)| self.phone_view(id, phone, delivery, now))
                .collect(),
            devices: Arc::clone(self.visitors.devices()),
            deliveries: self.visitors.deliveries(),
            stopping: self.serving.stopping(),
            unkept: self.faces.unkept(),
            endpoint: self.endpoint_view(now),
            notices: self.faces.notices().to_vec(),
            item_choice: self.faces.choice().cloned(),
            happenings: self.faces.happenings.seen(),
            webhooks: self.faces.happenings.views(),
            settings: SettingsView {
                theme: self.settings.theme,
                language: self.settings.language,
                size_percent: self.settings.size_percent,
                display: self.settings.display,
                shelf_order: self.settings.shelf_order,
                closed_apps: self.settings.closed_apps.clone(),
                keep_awake: self.settings.keep_awake,
                notify: self.settings.notify.clone(),
                when_closed: self.settings.when_closed,
                https_port: self.settings.https_port,
                http_port: self.settings.http_port,
                https_pages_only: self.settings.https_pages_only,
                data_folder: self.fixed.data_folder.clone(),
            },
            watched: self.watched.views(),
            raised: self.faces.raised(),
            trusted_before: self.fixed.was_trusted_before(),
            raw: self.close_looks.raw().cloned(),
            profile: self.close_looks.profile().cloned(),
            self_test: self.self_tests.view(),
            destinations: self.serving.publishing.destinations(&self.settings),
            publishing: self.serving.publishing.view(now),
            set_up_profile: self.set_up_profile().cloned(),
            certificate: self.certificate_view().map(Arc::new),
        }
    }

    /// Everything phones may see now.
    pub fn site(&self) -> Site {
        let Bases { https, http } = self.bases().unwrap_or_default();
        let behind_proxy = self.public_url().is_some();
        let offered = |build: &&Build| build.file == FileState::Present && build.link.ended().is_none();
        let offers: Vec<Arc<Offer>> = self
            .builds
            .in_order()
            .filter(offered)
            .filter_map(|build| self.offer(build))
            .map(Arc::new)
            .collect();
        let is_offered = |build: &&Build| offers.iter().any(|offer| offer.token == build.token);
        let waiting = self
            .builds
            .all()
            .iter()
            .filter(|build| !is_offered(build) && build.link.ended().is_none());
        Site {
            apps: self.builds.app_offers(&offers),
            waiting: waiting.map(|build| build.token.clone()).collect(),
            ended: self.builds.ended_tokens(),
            offers,
            https_base: https,
            http_base: http,
            hosts: self.hosts_to_certify(),
            computer_name: self.fixed.computer_name.clone(),
            // Phones trust a proxy's certificate already: there is nothing to set up.
            authority_sha256: if behind_proxy {
                String::new()
            } else {
                self.authority_sha256().to_owned()
            },
            set_up_profile: self.set_up_profile().cloned().filter(|_| !behind_proxy).map(Bytes::from_owner),
            https_pages_only: self.fixed.https_pages_only,
            behind_proxy: behind_proxy.then_some(self.settings.proxy_header),
        }
    }

    /// Addresses of phones that took a build of the same app which this one cannot replace.
    fn refused_by(&self, build: &Build) -> Vec<IpAddr> {
        let app = &build.inspection.app;
        let others = self
            .builds
            .all()
            .iter()
            .filter(|other| other.id != build.id && other.inspection.app.bundle_id == app.bundle_id);
        let refused = others.filter(|other| replacement(&other.inspection, &build.inspection) == Replacement::Refused);
        let tokens: Vec<&str> = refused.flat_map(Build::tokens).map(Token::as_str).collect();
        if tokens.is_empty() {
            return Vec::new();
        }
        let deliveries = self.visitors.deliveries();
        let took = deliveries.iter().filter(|delivery| {
            let is_of_them = delivery.token.as_deref().is_some_and(|token| tokens.contains(&token));
            is_of_them && delivery.stage == Stage::Delivered
        });
        let mut phones: Vec<IpAddr> = took.map(|delivery| delivery.phone.to_canonical()).collect();
        phones.sort_unstable();
        phones.dedup();
        phones
    }

    fn offer(&self, build: &Build) -> Option<Offer> {
        let view = self.builds.views.get(build.id)?;
        let links = view.links.as_ref()?;
        let app = &build.inspection.app;
        let text = |field: Field| view.manifest.field(field).map(|state| state.value.clone()).unwrap_or_default();
        let blocked = view.findings.iter().find(|finding| finding.severity == Severity::Blocks);
        Some(Offer {
            token: build.token.clone(),
            manifest: Bytes::from(view.manifest.xml.clone()),
            package: PackageFile {
                path: build.path.clone(),
                stamp: build.stamp,
                sha256: build.hashes.as_ref().map(|hashes| hashes.whole.clone()),
            },
            icon_57: Bytes::from_owner(build.icons.png_57.clone()),
            icon_512: Bytes::from_owner(build.icons.png_512.clone()),
            page: PageFacts {
                title: text(Field::Title),
                subtitle: text(Field::Subtitle),
                version: text(Field::Version),
                build: app.build.clone(),
                size_bytes: build.stamp.size_bytes,
                platform: app.platform.name().to_owned(),
                minimum_os: app.minimum_os.clone(),
                made_for: app.device_families.iter().map(|family| family.name().to_owned()).collect(),
                works_until: build.inspection.ends().map(|ending| ending.at),
                notes: build.notes.clone(),
                tags: build.tags.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
                install_link: links.install_link.clone(),
                developer_mode: matches!(build.inspection.signing.kind, SigningKind::AdHoc | SigningKind::Development),
                enterprise: build.inspection.signing.kind == SigningKind::Enterprise,
                blocked: blocked.cloned(),
                package_url: links.package_url.clone(),
                file_name: build.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                sha256: view.sha256.clone(),
                refused_by: self.refused_by(build),
            },
        })
    }

    fn endpoint_view(&self, now: Timestamp) -> EndpointView {
        let host = self.host();
        let ports = self.serving.ports();
        let wanted = [(self.fixed.wanted_ports.0, ports.https), (self.fixed.wanted_ports.1, ports.http)];
        let current = self.current_address();
        let Bases { https, http } = self.bases().unwrap_or_default();
        let chosen_by_hand = match self.settings.address {
            Some(ChosenAddress::Ip(ip)) => current == Some(ip),
            Some(ChosenAddress::LocalName) => matches!(host, Some(Host::Name(_))),
            None => false,
        };
        EndpointView {
            status: self.serving.status().clone(),
            host: match &host {
                Some(Host::Ip(ip)) => ip.to_string(),
                Some(Host::Name(name)) => name.clone(),
                None => String::new(),
            },
            https_port: ports.https,
            http_port: ports.http,
            taken_ports: wanted
                .into_iter()
                .filter(|(wanted, got)| *wanted != 0 && *got != 0 && wanted != got)
                .collect(),
            interfaces: self.reach.interfaces().to_vec(),
            current,
            set_at_start: self.fixed.host.is_some(),
            chosen_by_hand: self.fixed.host.is_some() || chosen_by_hand,
            authority_sha256: self.authority_sha256().to_owned(),
            computer_name: self.fixed.computer_name.clone(),
            https_base: https,
            http_base: http,
            strained: self.serving.is_strained(),
            reach: self.reach_view(),
            findings: self.endpoint_findings(now),
        }
    }

    fn phone_view(&self, id: PhoneId, phone: &Phone, delivery: &Delivery, now: Timestamp) -> PhoneView {
        let build = self.builds.of_token(delivery.token.as_deref()).map(|build| build.id);
        let name = if phone.model.is_empty() {
            "Phone".to_owned()
        } else {
            phone.model.clone()
        };
        PhoneView {
            id,
            ip: phone.ip,
            name,
            os: phone.os.clone(),
            last_seen: phone.last_seen,
            trusts_us: phone.trusts_us,
            build,
            stage: delivery.stage,
            progress: delivery.progress(now),
            findings: checks::story_findings(&self.builds, delivery, now),
        }
    }
}

/// One build as faces see it.
pub(super) fn build_view(state: &State, build: &Build, now: Timestamp) -> BuildView {
    let manifest: Manifest = state.manifest(build);
    let findings = preflight::findings(&Case {
        inspection: &build.inspection,
        check: build.check.as_ref(),
        manifest: Some(&manifest),
        size_bytes: build.stamp.size_bytes,
        phones: state.visitors.seen(),
        devices: state.visitors.devices(),
        is_for_devices: false,
        now,
    });
    let file = match build.file {
        FileState::Present => FileView::Present,
        FileState::Reading => FileView::Reading,
        FileState::Missing => FileView::Missing,
        FileState::Broken => state
            .builds
            .file_problem(build.id)
            .cloned()
            .map_or(FileView::Missing, FileView::Broken),
    };
    let offered = matches!(file, FileView::Present | FileView::Reading) && build.link.ended().is_none();
    let hashing = build
        .draft
        .hashes
        .then(|| match (&build.hashes, state.whole_reads.of(build.id, WholeRead::Hash)) {
            (Some(_), _) => HashingView::Done,
            (None, Some(job)) => HashingView::Running {
                done_bytes: job.done_bytes.load(Ordering::Relaxed),
            },
            (None, None) => HashingView::Running { done_bytes: 0 },
        });
    let devices = preflight::DevicesByProfile::of(&build.inspection, state.visitors.devices()).map(|known| KnownDevices {
        judged: known.judged,
        missing: known.missing.iter().map(|device| device.name.clone()).collect(),
    });
    let checking = state.whole_reads.of(build.id, WholeRead::Check);
    BuildView {
        id: build.id,
        path: build.path.clone(),
        added_at: build.added_at,
        size_bytes: build.stamp.size_bytes,
        inspection: build.inspection.clone(),
        icon_png: build.icons.png_512.clone(),
        file,
        can_undo: build.history.can_undo(),
        can_redo: build.history.can_redo(),
        hashing,
        checking: checking.map(|job| job.done_bytes.load(Ordering::Relaxed)),
        verdict: preflight::verdict(&findings),
        checked_at: now,
        devices,
        findings,
        notes: build.notes.clone(),
        link: LinkView {
            limits: build.link.limits(),
            delivered: build.link.delivered(),
            replaced: build.link.replaced(),
            ended: build.link.ended(),
        },
        tags: build.tags.clone(),
        links: offered.then(|| links(state, build)).flatten(),
        sha256: build.hashes.as_ref().map(|hashes| hashes.whole.clone()),
        verification: state.close_looks.verification(build.id, build.stamp),
        manifest: Arc::new(manifest),
    }
}

fn links(state: &State, build: &Build) -> Option<Links> {
    let Bases { https, http } = state.bases()?;
    let token = build.token.as_str();
    let manifest_url = format!("{https}/i/{token}/manifest.plist");
    let page_base = if state.fixed.https_pages_only { &https } else { &http };
    Some(Links {
        install_link: InstallLink {
            manifest_url: manifest_url.clone(),
        }
        .text(),
        page_url: format!("{page_base}/i/{token}"),
        app_url: state
            .builds
            .app_token(build)
            .map(|app| format!("{page_base}/a/{}", app.as_str()))
            .unwrap_or_default(),
        // Phones trust a proxy's certificate already.
        set_up_url: if state.set_up_profile().is_some() && state.public_url().is_none() {
            format!("{http}/setup/{token}")
        } else {
            String::new()
        },
        package_url: format!("{https}/i/{token}/app.ipa"),
        manifest_url,
    })
}
