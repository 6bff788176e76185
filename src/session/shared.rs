//! Sharing: what the texts of Share say of a build, for every face alike.

use crate::manifest::Field;
use crate::manifest::snippets::Shared;
use crate::primitives::is_command;

use super::snapshot::{BuildView, Links};

/// What is shared of a build; `None` while it has no links.
pub fn shared(build: &BuildView) -> Option<Shared> {
    let links = build.links.as_ref()?;
    let app = &build.inspection.app;
    let title = build.manifest.field(Field::Title).map(|state| state.value.as_str());
    let version = match (app.version.as_str(), app.build.as_str()) {
        (version, "") => version.to_owned(),
        ("", build) => format!("({build})"),
        (version, build) => format!("{version} ({build})"),
    };
    Some(Shared {
        title: harmless(title.unwrap_or_default()),
        version: harmless(&version),
        size_bytes: build.size_bytes,
        ends_at: build.inspection.ends().map(|ending| ending.at),
        install_link: links.install_link.clone(),
        page_url: page_url(links),
        app_url: links.app_url.clone(),
        manifest_url: links.manifest_url.clone(),
        file_name: harmless(&build.path.file_name().unwrap_or_default().to_string_lossy()),
    })
}

/// The page that testers open: over https where phones trust the server by themselves.
fn page_url(links: &Links) -> String {
    let page = links.manifest_url.strip_suffix("/manifest.plist");
    match page {
        Some(page) if links.set_up_url.is_empty() => page.to_owned(),
        _ => links.page_url.clone(),
    }
}

/// A name from strangers, for texts that go to terminals and messages: what would command those is a space.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if is_command(c) { ' ' } else { c }).collect()
}
