//! Pages that lie on a server of others: nobody fills them for a visitor, so there is one for each language, and the script goes
//! to the reader's own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use super::{ENDED, HEAD, HINTS, INSTALL, PageFacts, ROW, SCRIPT, STYLE, Visitor, flag, icons, language, release, render};
use crate::endpoint::Site;
use crate::endpoint::template::TemplateValues;
use crate::primitives::ProxyHeader;
use crate::qr::{Code, Level};
use crate::words::Language;

/// What a published page says.
#[derive(Clone, Debug)]
pub struct PublishedPage<'a> {
    /// Of the build whose *Install* stands on it.
    pub facts: &'a PageFacts,
    /// Its icon, a PNG of 512 px.
    pub icon_512: &'a [u8],
    /// The page's own address, for the code that computers show.
    pub url: &'a str,
    /// The page with all builds of the app, seen from here; empty on that page itself.
    pub all_builds: &'a str,
    /// The other builds of the app, newest first; on the page with all builds alone.
    pub older: &'a [PublishedRow<'a>],
}

/// A build that is not the newest.
#[derive(Clone, Debug)]
pub struct PublishedRow<'a> {
    /// Its page, seen from the page with all builds.
    pub link: &'a str,
    /// What is told of it.
    pub facts: &'a PageFacts,
}

/// The languages of published pages with the names of their files; the first is what everybody gets who asks for nothing.
pub fn published_languages() -> Vec<(Language, String)> {
    let name = |language: Language| match language {
        Language::English => "index.html".to_owned(),
        Language::LatinAmericanSpanish => "es-419.html".to_owned(),
        _ => format!("{}.html", language.tag()),
    };
    Language::WITH_VARIANTS.map(|language| (language, name(language))).to_vec()
}

/// The page in a language. It needs no server of ours, and nothing beside it but what it links to.
pub fn published_page(page: &PublishedPage<'_>, spoken: Language) -> String {
    let site = Site {
        // Any base will do: a page elsewhere has no address of ours.
        https_base: page.url.trim_end_matches('/').to_owned(),
        behind_proxy: Some(ProxyHeader::default()),
        ..Site::default()
    };
    let visitor = Visitor {
        language: spoken,
        over_tls: true,
        ..Visitor::default()
    };
    let icon = super::icon_data_url(page.icon_512);
    let mut values = super::install_values(&site, page.facts, &icon, &visitor);
    values.insert("install_link", page.facts.install_link.clone());
    values.extend(super::cable_values(page.facts));
    let code = Code::new(page.url, Level::Medium).ok();
    values.insert("is_no_phone", flag(true));
    values.insert("code_svg", code.map(|code| code.svg().trim_end().to_owned()).unwrap_or_default());
    add_language(&mut values, spoken);
    let words = language::texts(spoken);
    let hints = render(HINTS, &values, words);
    values.insert("hints", hints);
    values.insert("all_builds", page.all_builds.to_owned());
    let now = crate::clock::now();
    let rows = page.older.iter().map(|row| {
        let facts = row.facts;
        let mut values = icons();
        values.insert("link", row.link.to_owned());
        let release = release(&facts.version, &facts.build);
        values.insert("release", if release.is_empty() { facts.title.clone() } else { release });
        values.insert("size", language::size(spoken, facts.size_bytes));
        values.insert(
            "works_until",
            facts.works_until.map(|at| language::day(spoken, at, now)).unwrap_or_default(),
        );
        values.insert("refused", flag(facts.blocked.is_some()));
        render(ROW, &values, words)
    });
    values.insert("older_rows", rows.collect());
    render(INSTALL, &values, words)
}

/// The page that takes the place of one that was withdrawn or has ended, in a language.
pub fn withdrawn_page(spoken: Language) -> String {
    let mut values = TemplateValues::from([
        ("style", STYLE.to_owned()),
        ("lang", spoken.tag().to_owned()),
        ("script", SCRIPT.to_owned()),
    ]);
    add_language(&mut values, spoken);
    render(ENDED, &values, language::texts(spoken))
}

/// The languages beside this one, and a policy: a page elsewhere has no headers of ours.
fn add_language(values: &mut TemplateValues, spoken: Language) {
    let hash = |text: &str| BASE64.encode(Sha256::digest(text));
    let policy = format!(
        "default-src 'none'; img-src data: 'self'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    );
    values.insert(
        "head",
        format!(
            "{}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n",
            HEAD.trim_end()
        ),
    );
    values.insert("fixed", flag(true));
    let files = published_languages();
    let others = files.iter().filter(|(language, _)| *language != Language::English);
    let choices = others.map(|(_, file)| file.trim_end_matches(".html")).collect::<Vec<_>>().join(" ");
    values.insert("choices", if spoken == Language::English { choices } else { String::new() });
    let links = files.iter().filter(|(language, _)| *language != Language::LatinAmericanSpanish);
    let links = links.map(|(language, file)| {
        let tag = language.tag();
        // Who chose English stays with it.
        let file = if *language == Language::English {
            "index.html#en"
        } else {
            file.as_str()
        };
        let current = if *language == spoken { " aria-current=\"true\"" } else { "" };
        format!(
            "<a href=\"{file}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{}</a>",
            language.own_name()
        )
    });
    values.insert("languages", links.collect::<Vec<_>>().join(" "));
}
