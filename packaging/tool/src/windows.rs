//! Windows: what the installer, winget and Scoop take. Fields that only a release knows are filled from the environment.

use std::fmt::Write as _;
use std::path::Path;

use crate::description::{Description, english};
use crate::icons::Icons;
use crate::{Outcome, put};

/// Of winget's manifests.
const SCHEMA: &str = "1.10.0";
/// What a checksum is before there is a file to make it of.
const NO_SHA256: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Everything for packages of Windows.
pub(crate) fn write(folder: &Path, description: &Description, icons: &Icons) -> Outcome {
    put(&folder.join("airlift.ico"), icons.ico()?)?;
    put(&folder.join("description.nsh"), defines(description)?)?;
    let downloads = Downloads::of(description);
    for (name, text) in winget(description, &downloads)? {
        put(&folder.join("winget").join(name), text)?;
    }
    put(&folder.join("scoop/airlift.json"), scoop(description, &downloads)?)?;
    Ok(())
}

/// The description as the installer's script reads it: a byte order mark tells it that this is UTF-8.
fn defines(description: &Description) -> Outcome<String> {
    let mut text = "\u{feff}; Made from packaging/description.toml\n".to_owned();
    for (name, value) in [
        ("ID", &description.id),
        ("NAME", &description.name),
        ("VERSION", &description.version),
        ("DEVELOPER", &description.developer),
        ("COPYRIGHT", &description.copyright),
        ("SUMMARY", english(&description.summary)?),
        ("TYPE_NAME", english(&description.type_name)?),
    ] {
        writeln!(text, "!define {name} \"{}\"", value.replace('$', "$$").replace('"', "$\\\""))?;
    }
    if let Some(homepage) = &description.homepage {
        writeln!(text, "!define HOMEPAGE \"{homepage}\"")?;
    }
    Ok(text)
}

/// Where a release's files lie, and their checksums.
struct Downloads {
    homepage: String,
    installer: String,
    installer_sha256: String,
    zip: String,
    zip_sha256: String,
}

impl Downloads {
    fn of(description: &Description) -> Self {
        let homepage = description
            .homepage
            .clone()
            .unwrap_or_else(|| "https://example.invalid/airlift".to_owned());
        let version = &description.version;
        let at = |name: &str| format!("{homepage}/releases/download/v{version}/{name}");
        let sha256 = |variable: &str| std::env::var(variable).unwrap_or_else(|_unset| NO_SHA256.to_owned());
        Self {
            installer: at(&format!("airlift-{version}-windows-x86_64-setup.exe")),
            zip: at(&format!("airlift-{version}-windows-x86_64.zip")),
            installer_sha256: sha256("AIRLIFT_INSTALLER_SHA256"),
            zip_sha256: sha256("AIRLIFT_ZIP_SHA256"),
            homepage,
        }
    }
}

/// Microsoft, “Create your package manifest” for the Windows Package Manager.
fn winget(description: &Description, downloads: &Downloads) -> Outcome<[(String, String); 3]> {
    let Description {
        version,
        developer,
        name,
        licence,
        ..
    } = description;
    let id = "Airlift.Airlift";
    let head = |kind: &str| {
        format!(
            "# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json\n\
             PackageIdentifier: {id}\nPackageVersion: {version}\n"
        )
    };
    let tail = |kind: &str| format!("ManifestType: {kind}\nManifestVersion: {SCHEMA}\n");
    let installer = format!(
        "{}InstallerType: nullsoft\nScope: user\nUpgradeBehavior: install\nFileExtensions:\n- ipa\nCommands:\n- airlift-cli\n\
         Installers:\n- Architecture: x64\n  InstallerUrl: {}\n  InstallerSha256: {}\n{}",
        head("installer"),
        downloads.installer,
        downloads.installer_sha256.to_uppercase(),
        tail("installer")
    );
    let locale = format!(
        "{}PackageLocale: en-US\nPublisher: {developer}\nPackageName: {name}\nPackageUrl: {}\nLicense: {licence}\n\
         ShortDescription: {}\nTags:\n- ios\n- ipa\n- ota\n- qr\n{}",
        head("defaultLocale"),
        downloads.homepage,
        english(&description.summary)?,
        tail("defaultLocale")
    );
    let whole = format!("{}DefaultLocale: en-US\n{}", head("version"), tail("version"));
    Ok([
        (format!("{id}.installer.yaml"), installer),
        (format!("{id}.locale.en-US.yaml"), locale),
        (format!("{id}.yaml"), whole),
    ])
}

/// ScoopInstaller/Scoop, wiki “App Manifests”.
fn scoop(description: &Description, downloads: &Downloads) -> Outcome<String> {
    let Description {
        version, name, licence, ..
    } = description;
    let Downloads {
        homepage, zip, zip_sha256, ..
    } = downloads;
    Ok(format!(
        "{{\n    \"version\": \"{version}\",\n    \"description\": \"{}\",\n    \"homepage\": \"{homepage}\",\n    \
         \"license\": \"{}\",\n    \"architecture\": {{\n        \"64bit\": {{\n            \"url\": \"{zip}\",\n            \
         \"hash\": \"{zip_sha256}\"\n        }}\n    }},\n    \"extract_dir\": \"airlift-{version}-windows-x86_64\",\n    \
         \"bin\": [\"airlift.exe\", \"airlift-cli.exe\"],\n    \"shortcuts\": [[\"airlift.exe\", \"{name}\"]],\n    \
         \"checkver\": {{ \"github\": \"{homepage}\" }},\n    \"autoupdate\": {{\n        \"architecture\": {{\n            \"64bit\": {{\n                \
         \"url\": \"{homepage}/releases/download/v$version/airlift-$version-windows-x86_64.zip\"\n            }}\n        }},\n        \
         \"extract_dir\": \"airlift-$version-windows-x86_64\"\n    }}\n}}\n",
        english(&description.summary)?,
        licence.replace(" OR ", "|")
    ))
}
