//! Settings are a commented TOML file that a person may edit: reading never fails, saving keeps comments and unknown keys.
#![expect(clippy::disallowed_methods, reason = "this is the door to the data directory")]

use crate::finding::{Message, says};
use crate::primitives::{HappeningKind, Language, ProxyHeader};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, value};

use super::destinations::{self, SavedDestination};
use super::kept_folders::{self, KeptFolder};

/// What the person chose.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Settings {
    /// Light, dark or the system's.
    pub theme: ThemeChoice,
    /// What the window and `airlift-cli` speak; `None` is as the system.
    pub language: Option<Language>,
    /// Size of everything in the window, in percent; see [`SIZES_PERCENT`].
    pub size_percent: u16,
    /// How the window is drawn, whatever the system says.
    pub display: DisplayWishes,
    /// The order of the builds under their apps.
    pub shelf_order: ShelfOrder,
    /// Bundle identifiers of the apps whose builds are folded away.
    pub closed_apps: BTreeSet<String>,
    /// What stands in links, chosen by hand; `None` lets Airlift choose.
    pub address: Option<ChosenAddress>,
    /// First HTTPS port to try.
    pub https_port: u16,
    /// First plain HTTP port to try.
    pub http_port: u16,
    /// The install page is left off the plain HTTP port.
    pub https_pages_only: bool,
    /// Base URL of a tunnel or reverse proxy that phones reach instead, such as `https://builds.example.com`.
    pub public_url: Option<String>,
    /// The header in which that proxy tells which phone asks.
    pub proxy_header: ProxyHeader,
    /// Announce this computer's `.local` name on the network.
    pub announce: bool,
    /// Keep the computer awake while phones download, and the screen on while a poster is shown.
    pub keep_awake: bool,
    /// What the desktop shows while Airlift runs.
    pub notify: BTreeSet<HappeningKind>,
    /// What happens when the window is closed while phones download.
    pub when_closed: WhenClosed,
    /// A certificate chain (PEM) that a person brought, and its key.
    pub certificate: Option<(PathBuf, PathBuf)>,
    /// The name of that certificate in links; `None` takes its first.
    pub certificate_host: Option<String>,
    /// Folders whose builds come by themselves.
    pub watched: Vec<KeptFolder>,
    /// Where builds are published, in the order in which they were kept.
    pub destinations: Vec<SavedDestination>,
}

/// What stands in links.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ChosenAddress {
    /// This address, while this computer has it.
    Ip(IpAddr),
    /// This computer's `.local` name, whatever it is at the time.
    LocalName,
}

/// Light, dark or the system's.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ThemeChoice {
    /// As the system.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How a person wants windows to be drawn, beside light and dark.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DisplayWishes {
    /// Lines and quiet texts are darker.
    pub increase_contrast: bool,
    /// Nothing moves by itself.
    pub reduce_motion: bool,
}

/// The order in which the shelf is shown. Apps stand by their newest file, but for `Name`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ShelfOrder {
    /// The newest version of each app first.
    #[default]
    Version,
    /// The file that came last first.
    Time,
    /// Apps by their names; the newest version of each first.
    Name,
}

impl ShelfOrder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Version, Self::Time, Self::Name];

    /// Its word in the settings file and in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Time => "time",
            Self::Name => "name",
        }
    }
}

/// What happens when the window is closed while phones download. While none does, Airlift quits at once.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum WhenClosed {
    /// The person is asked.
    #[default]
    Ask,
    /// Airlift quits when the downloads that run are done; nothing new begins.
    Finish,
    /// Airlift quits at once.
    Quit,
}

impl WhenClosed {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ask, Self::Finish, Self::Quit];

    /// Its word in the settings file and in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Finish => "finish",
            Self::Quit => "quit",
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            language: None,
            size_percent: 100,
            display: DisplayWishes::default(),
            shelf_order: ShelfOrder::Version,
            closed_apps: BTreeSet::new(),
            address: None,
            https_port: 8443,
            http_port: 8080,
            https_pages_only: false,
            public_url: None,
            proxy_header: ProxyHeader::default(),
            announce: true,
            keep_awake: true,
            notify: BTreeSet::new(),
            when_closed: WhenClosed::Ask,
            certificate: None,
            certificate_host: None,
            watched: Vec::new(),
            destinations: Vec::new(),
        }
    }
}

/// Sizes that the window can have, in percent: smaller is hard to read, and larger leaves no room for the code at 760 points.
pub const SIZES_PERCENT: std::ops::RangeInclusive<u16> = 75..=200;

/// Its name in the data directory.
pub const SETTINGS_FILE: &str = "settings.toml";

/// How [`ChosenAddress::LocalName`] is written.
const LOCAL_NAME: &str = ".local";

/// What a fresh file looks like: every key with its meaning.
const TEMPLATE: &str = "\
# Airlift's settings. Change them while Airlift is not running.

# \"system\", \"light\" or \"dark\".
theme = \"system\"

# What the window and airlift-cli speak: \"en\", \"de\", \"fr\", \"es\", \"ja\" or \"zh-Hans\"; empty is as the system.
language = \"\"

# Size of everything in the window in percent, from 75 to 200.
size = 100

# true makes lines and quiet texts darker; false is as the system.
increase_contrast = false

# true keeps everything in the window still; false is as the system.
reduce_motion = false

# The order of builds: \"version\", \"time\" or \"name\".
shelf_order = \"version\"

# Apps whose builds are folded away, by bundle identifier.
closed_apps = []

# The address in links, such as \"192.168.1.24\", or \".local\" for this computer's name on the network; empty lets Airlift choose.
address = \"\"

# The ports that phones reach; when one is taken, the next free one is used.
https_port = 8443
http_port = 8080

# true leaves the install page off the plain HTTP port: phones that are not set up cannot read it there.
https_pages_only = false

# Where a tunnel or reverse proxy on this computer makes Airlift's plain HTTP port reachable, such as
# \"https://builds.example.com\"; empty when there is none.
public_url = \"\"

# The header in which it says which phone asks: \"X-Forwarded-For\" or \"Forwarded\". Others are ignored, as visitors may write them.
proxy_header = \"X-Forwarded-For\"

# Announce this computer's name, such as \"studio.local\", on the network.
announce = true

# Keep the computer awake while phones download, and the screen on while a poster is shown.
keep_awake = true

# What the desktop shows: any of \"delivered\", \"needs-help\", \"appeared\" and \"expires-soon\".
notify = []

# When the window is closed while phones download: \"ask\", \"finish\" (quit when they are done) or \"quit\".
when_closed = \"ask\"

# A certificate of your own and its key, PEM files; empty uses certificates of Airlift's authority.
certificate = \"\"
certificate_key = \"\"

# Which of its names is in links; empty takes the first. For a wildcard such as \"*.example.com\" a name below it.
certificate_host = \"\"

# Folders whose builds are added as they appear: a table for each at the end of this file, with [[watched]] above it. In it stand
# path = \"/home/maya/builds\" and, where only some builds are meant, a pattern such as \"*.ipa\" or \"**/Release/*.ipa\".
";

impl Settings {
    /// Reads the file. What is missing or wrong falls back to its default and is named in the second list.
    pub fn load(data_dir: &Path) -> (Self, Vec<Message>) {
        let path = data_dir.join(SETTINGS_FILE);
        // A pipe of that name would hold the start up for ever.
        if std::fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return (Self::default(), vec![says::settings_no_file()]);
        }
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (Self::default(), Vec::new()),
            Err(error) => (Self::default(), vec![says::settings_unreadable(error)]),
        }
    }

    fn parse(text: &str) -> (Self, Vec<Message>) {
        let mut settings = Self::default();
        let document = match text.parse::<DocumentMut>() {
            Ok(document) => document,
            Err(error) => return (settings, vec![says::settings_no_toml(error.message())]),
        };
        let mut warnings = Vec::new();
        let (mut chain, mut key_file) = (None, None);
        let mut wrong = |key: &str, wanted: &'static str| warnings.push(says::settings_must_be(key, wanted));
        for (key, item) in document.iter() {
            match key {
                "theme" => match theme(item) {
                    Some(theme) => settings.theme = theme,
                    None => wrong(key, "theme"),
                },
                "language" => match item.as_str().map(|tag| (tag, Language::of_tag(tag))) {
                    Some(("", _)) => settings.language = None,
                    Some((_, Some(language))) => settings.language = Some(language),
                    _ => wrong(key, "language"),
                },
                "size" => match item.as_integer().and_then(|size| u16::try_from(size).ok()) {
                    Some(size) if SIZES_PERCENT.contains(&size) => settings.size_percent = size,
                    _ => wrong(key, "size"),
                },
                "shelf_order" => match ShelfOrder::ALL.into_iter().find(|order| item.as_str() == Some(order.word())) {
                    Some(order) => settings.shelf_order = order,
                    None => wrong(key, "shelf-order"),
                },
                "when_closed" => match WhenClosed::ALL.into_iter().find(|choice| item.as_str() == Some(choice.word())) {
                    Some(choice) => settings.when_closed = choice,
                    None => wrong(key, "when-closed"),
                },
                "notify" => match happening_kinds(item) {
                    Some(kinds) => settings.notify = kinds,
                    None => wrong(key, "notify"),
                },
                "closed_apps" => match item.as_array() {
                    Some(apps) => settings.closed_apps = apps.iter().filter_map(|app| app.as_str()).map(str::to_owned).collect(),
                    None => wrong(key, "apps"),
                },
                "address" => match address(item) {
                    Some(address) => settings.address = address,
                    None => wrong(key, "address"),
                },
                "https_port" | "http_port" => match port(item) {
                    Some(port) if key == "https_port" => settings.https_port = port,
                    Some(port) => settings.http_port = port,
                    None => wrong(key, "port"),
                },
                "certificate" | "certificate_key" | "certificate_host" => match item.as_str() {
                    None => wrong(key, "text"),
                    Some("") => {}
                    Some(text) if key == "certificate" => chain = Some(PathBuf::from(text)),
                    Some(text) if key == "certificate_key" => key_file = Some(PathBuf::from(text)),
                    Some(text) => settings.certificate_host = Some(text.to_owned()),
                },
                // What is in it is judged where it is used.
                "public_url" => match item.as_str() {
                    Some(url) => settings.public_url = Some(url.to_owned()).filter(|url| !url.is_empty()),
                    None => wrong(key, "url"),
                },
                "watched" => match kept_folders::read(item) {
                    Some(folders) => settings.watched = folders,
                    None => wrong(key, "watched"),
                },
                "proxy_header" => match item.as_str().and_then(ProxyHeader::parse) {
                    Some(header) => settings.proxy_header = header,
                    None => wrong(key, "proxy-header"),
                },
                // Keys of a newer Airlift are kept and left alone.
                key => match (settings.flag(key), item.as_bool()) {
                    (Some(flag), Some(on)) => *flag = on,
                    (Some(_), None) => wrong(key, "flag"),
                    (None, _) => {}
                },
            }
        }
        let (saved, wrong) = destinations::read(&document);
        settings.destinations = saved;
        warnings.extend(wrong);
        // A chain alone may hold its key as well.
        settings.certificate = chain.map(|chain| (chain.clone(), key_file.unwrap_or(chain)));
        (settings, warnings)
    }

    /// What a key says that is on or off; `None` of other keys.
    fn flag(&mut self, key: &str) -> Option<&mut bool> {
        Some(match key {
            "increase_contrast" => &mut self.display.increase_contrast,
            "reduce_motion" => &mut self.display.reduce_motion,
            "https_pages_only" => &mut self.https_pages_only,
            "announce" => &mut self.announce,
            "keep_awake" => &mut self.keep_awake,
            _ => return None,
        })
    }

    /// Writes the commented file that a person may edit, unless there is one.
    pub fn make_file(data_dir: &Path) -> std::io::Result<()> {
        let path = data_dir.join(SETTINGS_FILE);
        if path.exists() {
            Ok(())
        } else {
            super::write_whole(&path, TEMPLATE.as_bytes())
        }
    }

    /// Writes the file, keeping what a person wrote around our keys. A file that cannot be understood is kept beside it.
    pub fn save(&self, data_dir: &Path) -> std::io::Result<()> {
        let path = data_dir.join(SETTINGS_FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) if text.parse::<DocumentMut>().is_ok() => text,
            Ok(_) => {
                std::fs::rename(&path, path.with_extension("toml.bad"))?;
                TEMPLATE.to_owned()
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => TEMPLATE.to_owned(),
            Err(error) => return Err(error),
        };
        super::write_whole(&path, self.written_into(&text).as_bytes())
    }

    fn written_into(&self, text: &str) -> String {
        let mut document = text.parse::<DocumentMut>().or_else(|_| TEMPLATE.parse()).unwrap_or_default();
        let theme = match self.theme {
            ThemeChoice::System => "system",
            ThemeChoice::Light => "light",
            ThemeChoice::Dark => "dark",
        };
        let file = |path: Option<&PathBuf>| path.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        let (chain, key_file) = self.certificate.as_ref().map(|(chain, key)| (chain, key)).unzip();
        let address = match self.address {
            Some(ChosenAddress::Ip(ip)) => ip.to_string(),
            Some(ChosenAddress::LocalName) => LOCAL_NAME.to_owned(),
            None => String::new(),
        };
        for (key, item) in [
            ("theme", value(theme)),
            ("language", value(self.language.map(Language::tag).unwrap_or_default())),
            ("size", value(i64::from(self.size_percent))),
            ("increase_contrast", value(self.display.increase_contrast)),
            ("reduce_motion", value(self.display.reduce_motion)),
            ("shelf_order", value(self.shelf_order.word())),
            ("closed_apps", value(self.closed_apps.iter().collect::<toml_edit::Array>())),
            ("address", value(address)),
            ("https_port", value(i64::from(self.https_port))),
            ("http_port", value(i64::from(self.http_port))),
            ("https_pages_only", value(self.https_pages_only)),
            ("certificate", value(file(chain))),
            ("certificate_key", value(file(key_file))),
            ("certificate_host", value(self.certificate_host.clone().unwrap_or_default())),
            ("public_url", value(self.public_url.as_deref().unwrap_or_default())),
            ("proxy_header", value(self.proxy_header.name())),
            ("announce", value(self.announce)),
            ("keep_awake", value(self.keep_awake)),
            (
                "notify",
                value(self.notify.iter().map(|kind| kind.word()).collect::<toml_edit::Array>()),
            ),
            ("when_closed", value(self.when_closed.word())),
        ] {
            let Some(old) = document.get_mut(key).and_then(toml_edit::Item::as_value_mut) else {
                document.insert(key, item);
                continue;
            };
            // The comment behind a value belongs to the person.
            let decor = old.decor().clone();
            if let Ok(mut new) = item.into_value() {
                *new.decor_mut() = decor;
                *old = new;
            }
        }
        kept_folders::write(&mut document, &self.watched);
        destinations::write(&self.destinations, &mut document);
        document.to_string()
    }
}

fn theme(item: &Item) -> Option<ThemeChoice> {
    match item.as_str()? {
        "system" => Some(ThemeChoice::System),
        "light" => Some(ThemeChoice::Light),
        "dark" => Some(ThemeChoice::Dark),
        _ => None,
    }
}

/// `Some(None)` lets Airlift choose.
#[expect(clippy::option_option, reason = "one says whether it can be read, the other is what it says")]
fn address(item: &Item) -> Option<Option<ChosenAddress>> {
    match item.as_str()? {
        "" => Some(None),
        LOCAL_NAME => Some(Some(ChosenAddress::LocalName)),
        text => text.parse().ok().map(ChosenAddress::Ip).map(Some),
    }
}

fn port(item: &Item) -> Option<u16> {
    u16::try_from(item.as_integer()?).ok().filter(|port| *port > 0)
}

fn happening_kinds<Kinds: FromIterator<HappeningKind>>(item: &Item) -> Option<Kinds> {
    item.as_array()?.iter().map(|kind| HappeningKind::parse(kind.as_str()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_file_says_the_defaults() {
        assert_eq!(Settings::parse(TEMPLATE), (Settings::default(), Vec::new()));
    }

    #[test]
    fn wrong_values_fall_back_and_are_named() {
        let (settings, warnings) = Settings::parse("theme = 3\nhttps_port = 0\naddress = \"x\"\nhttp_port = 9000");
        assert_eq!(
            settings,
            Settings {
                http_port: 9000,
                ..Settings::default()
            }
        );
        assert_eq!(warnings.len(), 3);
        assert_eq!(Settings::parse("theme = ").0, Settings::default());
        let (settings, warnings) = Settings::parse("address = \".local\"\npublic_url = 7\nannounce = \"no\"");
        assert_eq!(settings.address, Some(ChosenAddress::LocalName));
        assert_eq!((settings.public_url, settings.announce, warnings.len()), (None, true, 2));
    }

    #[test]
    fn saving_keeps_comments_and_unknown_keys() {
        let text = "# mine\ntheme = \"dark\" # at night\nfuture = [1]\n";
        let settings = Settings {
            theme: ThemeChoice::Light,
            language: Some(Language::Japanese),
            size_percent: 150,
            display: DisplayWishes {
                increase_contrast: true,
                reduce_motion: true,
            },
            shelf_order: ShelfOrder::Name,
            when_closed: WhenClosed::Finish,
            closed_apps: ["com.example.a", "com.example.b\"]"].map(str::to_owned).into(),
            certificate: Some((PathBuf::from("/etc/ssl/full chain.pem"), PathBuf::from("/etc/ssl/key.pem"))),
            certificate_host: Some("builds.example.com".to_owned()),
            address: Some(ChosenAddress::Ip(IpAddr::from([10, 0, 0, 7]))),
            public_url: Some("https://builds.example.com".to_owned()),
            proxy_header: ProxyHeader::Forwarded,
            announce: false,
            notify: [HappeningKind::Delivered, HappeningKind::ExpiresSoon].into(),
            ..Settings::default()
        };
        let written = settings.written_into(text);
        assert!(
            written.starts_with("# mine\ntheme = \"light\" # at night\nfuture = [1]\n"),
            "{written}"
        );
        assert_eq!(Settings::parse(&written), (settings, Vec::new()));
    }
}
