//! macOS: how Finder knows the program and its files.

use std::fmt::Write as _;
use std::path::Path;

use crate::description::{Description, english};
use crate::icons::Icons;
use crate::{Outcome, put, xml};

/// The name of the program in the bundle: About, Hide and Quit take it from there.
const EXECUTABLE: &str = "Airlift";
/// As winit and rustc support.
const OLDEST_SYSTEM: &str = "11.0";

/// Everything for the bundle, and the formula for an own tap.
pub(crate) fn write(folder: &Path, description: &Description, icons: &Icons) -> Outcome {
    put(&folder.join("Airlift.icns"), icons.icns()?)?;
    put(&folder.join("Info.plist"), information(description)?)?;
    put(&folder.join("airlift.rb"), formula(description)?)?;
    Ok(())
}

/// A value of a property list.
enum Value<'a> {
    Text(&'a str),
    Yes,
    List(Vec<Value<'a>>),
    Table(Vec<(&'a str, Value<'a>)>),
}

impl Value<'_> {
    fn write(&self, depth: usize, text: &mut String) -> std::fmt::Result {
        let edge = "\t".repeat(depth);
        match self {
            Self::Text(value) => writeln!(text, "{edge}<string>{}</string>", xml(value)),
            Self::Yes => writeln!(text, "{edge}<true/>"),
            Self::List(values) => {
                writeln!(text, "{edge}<array>")?;
                values.iter().try_for_each(|value| value.write(depth + 1, text))?;
                writeln!(text, "{edge}</array>")
            }
            Self::Table(entries) => {
                writeln!(text, "{edge}<dict>")?;
                for (key, value) in entries {
                    writeln!(text, "{edge}\t<key>{key}</key>")?;
                    value.write(depth + 1, text)?;
                }
                writeln!(text, "{edge}</dict>")
            }
        }
    }
}

/// Apple, “Bundle Resources › Information Property List”.
fn information(description: &Description) -> Outcome<String> {
    use Value::{List, Table, Text, Yes};
    // Apple, “CFBundleVersion”: numbers and periods alone.
    let number = description.version.split(['-', '+']).next().unwrap_or_default();
    let type_name = english(&description.type_name)?;
    let languages = description.summary.keys().map(|language| match language.as_str() {
        "zh_CN" => "zh-Hans",
        other => other,
    });
    let document = Table(vec![
        ("CFBundleTypeName", Text(type_name)),
        ("CFBundleTypeRole", Text("Viewer")),
        // Whoever opens packages with another program keeps doing so.
        ("LSHandlerRank", Text("Alternate")),
        ("LSItemContentTypes", List(vec![Text(&description.uniform_type)])),
    ]);
    let uniform_type = Table(vec![
        ("UTTypeIdentifier", Text(&description.uniform_type)),
        ("UTTypeDescription", Text(type_name)),
        ("UTTypeConformsTo", List(vec![Text("public.data"), Text("public.archive")])),
        (
            "UTTypeTagSpecification",
            Table(vec![
                ("public.filename-extension", List(vec![Text("ipa")])),
                ("public.mime-type", List(vec![Text(&description.mime_type)])),
            ]),
        ),
    ]);
    let root = Table(vec![
        ("CFBundleDevelopmentRegion", Text("en")),
        ("CFBundleDisplayName", Text(&description.name)),
        ("CFBundleDocumentTypes", List(vec![document])),
        ("CFBundleExecutable", Text(EXECUTABLE)),
        ("CFBundleIconFile", Text("Airlift")),
        ("CFBundleIdentifier", Text(&description.id)),
        ("CFBundleInfoDictionaryVersion", Text("6.0")),
        ("CFBundleLocalizations", List(languages.map(Text).collect())),
        ("CFBundleName", Text(&description.name)),
        ("CFBundlePackageType", Text("APPL")),
        ("CFBundleShortVersionString", Text(number)),
        ("CFBundleVersion", Text(number)),
        ("LSApplicationCategoryType", Text("public.app-category.developer-tools")),
        ("LSMinimumSystemVersion", Text(OLDEST_SYSTEM)),
        ("NSBonjourServices", List(vec![Text("_http._tcp")])),
        ("NSHighResolutionCapable", Yes),
        ("NSHumanReadableCopyright", Text(&description.copyright)),
        ("NSLocalNetworkUsageDescription", Text(english(&description.local_network)?)),
        ("NSPrincipalClass", Text("NSApplication")),
        ("NSSupportsAutomaticGraphicsSwitching", Yes),
        ("UTImportedTypeDeclarations", List(vec![uniform_type])),
    ]);
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
                    \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n"
        .to_owned();
    root.write(0, &mut text)?;
    text += "</plist>\n";
    Ok(text)
}

/// For an own tap, built from source: what Homebrew builds itself needs no notarisation. Homebrew, “Formula Cookbook”.
fn formula(description: &Description) -> Outcome<String> {
    let homepage = description
        .homepage
        .clone()
        .unwrap_or_else(|| "https://example.invalid/airlift".to_owned());
    let sha256 = std::env::var("AIRLIFT_SOURCE_SHA256").unwrap_or_else(|_unset| "0".repeat(64));
    let version = &description.version;
    let mut text = format!(
        "class Airlift < Formula\n  desc \"{}\"\n  homepage \"{homepage}\"\n  url \"{homepage}/archive/refs/tags/v{version}.tar.gz\"\n  \
         sha256 \"{sha256}\"\n  license any_of: [\"MIT\", \"Apache-2.0\"]\n\n  depends_on \"rust\" => :build\n\n",
        english(&description.summary)?
    );
    text += "  def install\n    system \"cargo\", \"install\", *std_cargo_args\n    system bin/\"airlift-cli\", \"manual\", buildpath/\"files\"\n    man1.install Dir[\"files/man/man1/*.1\"]\n    bash_completion.install \"files/bash-completion/completions/airlift-cli\"\n    \
             zsh_completion.install \"files/zsh/site-functions/_airlift-cli\"\n    fish_completion.install \"files/fish/vendor_completions.d/airlift-cli.fish\"\n  end\n\n";
    writeln!(
        text,
        "  test do\n    system bin/\"airlift-cli\", \"sample\", \"--output\", testpath/\"sample.ipa\"\n    \
         assert_match \"Airlift\", shell_output(\"#{{bin}}/airlift-cli inspect #{{testpath}}/sample.ipa\")\n  end\nend"
    )?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description;

    #[test]
    fn finder_knows_packages_and_leaves_them_to_others() {
        let description = description::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap();
        let text = information(&description).unwrap();
        for expected in [
            "<key>LSHandlerRank</key>\n\t\t\t<string>Alternate</string>",
            "<key>CFBundleExecutable</key>\n\t<string>Airlift</string>",
            "<string>com.apple.itunes.ipa</string>",
            "<key>NSLocalNetworkUsageDescription</key>",
            "<string>zh-Hans</string>",
        ] {
            assert!(text.contains(expected), "{expected} is missing:\n{text}");
        }
    }
}
