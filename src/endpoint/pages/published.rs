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

#[cfg(test)]
mod tests {
    //! If these break, testers elsewhere read a page with holes, in another language, or one whose script does not run.

    use super::*;

    #[test]
    fn icons_are_embedded_and_broken_ones_left_out() {
        let mut png = std::io::Cursor::new(Vec::new());
        image::RgbaImage::from_pixel(512, 512, image::Rgba([240, 86, 63, 255]))
            .write_to(&mut png, image::ImageFormat::Png)
            .unwrap();
        let url = super::super::icon_data_url(png.get_ref());
        let small = BASE64.decode(url.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
        assert_eq!(image::load_from_memory(&small).unwrap().width(), super::super::PAGE_ICON_SIDE);
        assert_eq!(super::super::icon_data_url(b"no picture"), "");
    }

    fn facts(title: &str) -> PageFacts {
        PageFacts {
            title: title.to_owned(),
            version: "5.2.0".to_owned(),
            notes: "Look & <b>see</b>".to_owned(),
            install_link: "itms-services://?action=download-manifest&url=https%3A%2F%2Fh%2Fm.plist".to_owned(),
            package_url: "https://builds.example.com/x/app.ipa".to_owned(),
            ..PageFacts::default()
        }
    }

    #[test]
    fn every_published_page_is_whole_and_its_policy_names_its_script() {
        let (facts, older) = (facts("Kestrel <i>"), facts("Kestrel <i>"));
        let rows = [PublishedRow {
            link: "../older/index.html",
            facts: &older,
        }];
        let page = PublishedPage {
            facts: &facts,
            icon_512: &[],
            url: "https://builds.example.com/x/index.html",
            all_builds: "",
            older: &rows,
        };
        for (language, file) in published_languages() {
            for text in [published_page(&page, language), withdrawn_page(language)] {
                let tag = language.tag();
                assert!(text.contains(&format!("<html lang=\"{tag}\"")), "{file}");
                assert!(!text.contains("{{"), "{file} has a hole");
                for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
                    let inside = text.split_once(start).unwrap().1.split_once(end).unwrap().0;
                    assert!(text.contains(&BASE64.encode(Sha256::digest(inside))), "{file} {start}");
                }
                let choices = if language == Language::English {
                    "de fr es ja zh-Hans es-419"
                } else {
                    ""
                };
                assert!(text.contains(&format!("data-choices=\"{choices}\"")), "{file}");
                assert_eq!(text.matches("hreflang=").count(), 6, "{file}");
            }
            let text = published_page(&page, language);
            assert!(
                text.contains("Kestrel &lt;i&gt;") && text.contains("Look &amp; &lt;b&gt;see"),
                "{file}"
            );
            assert!(text.contains("href=\"../older/index.html\"") && text.contains("app.ipa"), "{file}");
            assert!(!text.contains("src=\"http") && !text.contains("https://192."), "{file}");
        }
    }
}
