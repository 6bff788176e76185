//! Linux: how desktops know the program, its files and its icons.

use std::fmt::Write as _;
use std::path::Path;

use crate::description::{ByLanguage, Description, english};
use crate::icons::Icons;
use crate::{Outcome, put, xml};

/// Sizes of the icon theme that desktops look into.
const SIDES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];

/// Everything below a prefix.
pub(crate) fn write(prefix: &Path, description: &Description, icons: &Icons) -> Outcome {
    let (share, id) = (prefix.join("share"), &description.id);
    put(&share.join(format!("applications/{id}.desktop")), desktop_entry(description)?)?;
    put(&share.join(format!("metainfo/{id}.metainfo.xml")), metainfo(description)?)?;
    put(&share.join(format!("mime/packages/{id}.xml")), mime_type(description)?)?;
    let themes = share.join("icons/hicolor");
    for side in SIDES {
        put(&themes.join(format!("{side}x{side}/apps/{id}.png")), icons.png(side)?)?;
    }
    put(&themes.join(format!("scalable/apps/{id}.svg")), &icons.scalable)?;
    put(&themes.join(format!("symbolic/apps/{id}-symbolic.svg")), &icons.symbolic)?;
    Ok(())
}

/// One line for each language; English has no mark.
fn localised(key: &str, words: &ByLanguage) -> Outcome<String> {
    let mut lines = format!("{key}={}\n", english(words)?);
    for (language, text) in words.iter().filter(|(language, _)| *language != "en") {
        writeln!(lines, "{key}[{language}]={text}")?;
    }
    Ok(lines)
}

/// freedesktop.org, “Desktop Entry Specification” 1.4.
fn desktop_entry(description: &Description) -> Outcome<String> {
    let Description { id, name, mime_type, .. } = description;
    let mut entry = format!("[Desktop Entry]\nType=Application\nVersion=1.4\nName={name}\n");
    entry += &localised("GenericName", &description.generic_name)?;
    entry += &localised("Comment", &description.summary)?;
    let list = |words: &[String]| words.iter().fold(String::new(), |list, word| list + word + ";");
    let keywords = list(english(&description.keywords)?);
    let categories = list(&description.categories);
    write!(
        entry,
        "Exec=airlift %F\nTryExec=airlift\nIcon={id}\nTerminal=false\nStartupNotify=true\nStartupWMClass={id}\n\
         MimeType={mime_type};\nCategories={categories}\nKeywords={keywords}\n"
    )?;
    Ok(entry)
}

/// freedesktop.org, “Shared MIME-info Database”. A package is a zip archive, so its end weighs more than its beginning.
fn mime_type(description: &Description) -> Outcome<String> {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n  <mime-type type=\"{}\">\n",
        xml(&description.mime_type)
    );
    writeln!(text, "    <comment>{}</comment>", xml(english(&description.type_name)?))?;
    for (language, name) in description.type_name.iter().filter(|(language, _)| *language != "en") {
        writeln!(text, "    <comment xml:lang=\"{language}\">{}</comment>", xml(name))?;
    }
    text += "    <sub-class-of type=\"application/zip\"/>\n    <glob pattern=\"*.ipa\" weight=\"60\"/>\n  </mime-type>\n</mime-info>\n";
    Ok(text)
}

/// freedesktop.org, “AppStream” 1.0.
fn metainfo(description: &Description) -> Outcome<String> {
    let Description { id, .. } = description;
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<component type=\"desktop-application\">\n  <id>{id}</id>\n  \
         <metadata_license>CC0-1.0</metadata_license>\n  <project_license>{}</project_license>\n  <name>{}</name>\n",
        description.licence, description.name
    );
    for (language, summary) in &description.summary {
        writeln!(text, "  <summary{}>{}</summary>", mark(language), xml(summary))?;
    }
    writeln!(
        text,
        "  <developer id=\"{}\">\n    <name>{}</name>\n  </developer>",
        id.rsplit_once('.').map_or(id.as_str(), |(domain, _)| domain),
        description.developer
    )?;
    text += "  <description>\n";
    for (language, paragraphs) in &description.description {
        for paragraph in paragraphs {
            writeln!(text, "    <p{}>{}</p>", mark(language), xml(paragraph))?;
        }
    }
    writeln!(
        text,
        "  </description>\n  <launchable type=\"desktop-id\">{id}.desktop</launchable>\n  <icon type=\"stock\">{id}</icon>"
    )?;
    if let Some(homepage) = &description.homepage {
        writeln!(
            text,
            "  <url type=\"homepage\">{0}</url>\n  <url type=\"bugtracker\">{0}/issues</url>",
            xml(homepage)
        )?;
        writeln!(
            text,
            "  <screenshots>\n    <screenshot type=\"default\">\n      <image>{}/raw/v{}/assets/screenshots/main-light.png</image>\n    \
             </screenshot>\n  </screenshots>",
            xml(homepage),
            description.version
        )?;
    }
    text += "  <categories>\n";
    for category in &description.categories {
        writeln!(text, "    <category>{category}</category>")?;
    }
    text += "  </categories>\n  <keywords>\n";
    for keyword in english(&description.keywords)? {
        writeln!(text, "    <keyword>{keyword}</keyword>")?;
    }
    text += "  </keywords>\n  <provides>\n";
    for binary in &description.binaries {
        writeln!(text, "    <binary>{binary}</binary>")?;
    }
    writeln!(text, "    <mediatype>{}</mediatype>\n  </provides>", description.mime_type)?;
    text += "  <supports>\n    <control>pointing</control>\n    <control>keyboard</control>\n  </supports>\n";
    text += "  <requires>\n    <display_length compare=\"ge\">760</display_length>\n  </requires>\n";
    writeln!(
        text,
        "  <branding>\n    <color type=\"primary\" scheme_preference=\"light\">{}</color>\n    \
         <color type=\"primary\" scheme_preference=\"dark\">{}</color>\n  </branding>\n  <content_rating type=\"oars-1.1\"/>\n  <releases>",
        description.colour_light, description.colour_dark
    )?;
    for release in &description.releases {
        writeln!(text, "    <release version=\"{}\" date=\"{}\"/>", release.version, release.date)?;
    }
    text += "  </releases>\n</component>\n";
    Ok(text)
}

/// How XML marks a language; English needs no mark.
fn mark(language: &str) -> String {
    if language == "en" {
        String::new()
    } else {
        format!(" xml:lang=\"{}\"", language.replace('_', "-"))
    }
}

/// Debian Policy, section 12.5, “Copyright information”. The second licence lies where the policy keeps it.
pub(crate) fn copyright(description: &Description) -> String {
    let Description { name, copyright, .. } = description;
    format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: {name}\n\n\
         Files: *\nCopyright: {}\nLicense: MIT or Apache-2.0\n\nLicense: MIT\n{}\n\nLicense: Apache-2.0\n \
         On Debian systems the whole text of this licence lies in\n /usr/share/common-licenses/Apache-2.0.\n",
        copyright.trim_start_matches("Copyright "),
        indented(expat())
    )
}

/// The MIT licence: the first of the two in LICENSE.
fn expat() -> &'static str {
    let whole = include_str!("../../../LICENSE");
    let from = whole.find("Permission is hereby granted").unwrap_or_default();
    whole.get(from..).and_then(|text| text.split("\n====").next()).unwrap_or_default()
}

/// How a text goes on in Debian's files: each line begins with a space, empty ones have a dot.
fn indented(text: &str) -> String {
    let lines = text.trim().lines().map(|line| match line.trim_end() {
        "" => " .".to_owned(),
        line => format!(" {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Debian Policy, section 4.4. What changed is told beside it, for everybody.
pub(crate) fn changelog(description: &Description) -> Outcome<String> {
    let (name, developer) = (description.name.to_lowercase(), &description.developer);
    let mut text = String::new();
    for release in &description.releases {
        let date: jiff::civil::Date = release.date.parse()?;
        let moment = date.to_zoned(jiff::tz::TimeZone::UTC)?.strftime("%a, %d %b %Y %H:%M:%S %z");
        writeln!(
            text,
            "{name} ({}-1) stable; urgency=medium\n\n  * See changelog.gz beside this file.\n\n -- {developer} <{}>  {moment}\n",
            release.version, description.mail
        )?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copyright_holds_one_licence_whole() {
        let licence = expat();
        assert!(
            licence.starts_with("Permission is hereby granted") && licence.contains("OTHER DEALINGS"),
            "{licence}"
        );
        assert!(!licence.contains("Apache"), "{licence}");
        assert_eq!(indented("one\n\ntwo\n"), " one\n .\n two");
    }
}
