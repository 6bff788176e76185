//! An agent is what a `User-Agent` header tells about a phone.

use crate::primitives::{Family, OsVersion, models};

/// What a `User-Agent` header tells about a phone.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Agent {
    /// Model to show, such as `iPhone 15 Pro`, or `iPhone` where only the family is known.
    pub model: Option<String>,
    /// System with version, such as `iOS 18.2`.
    pub os: Option<String>,
    /// The build of the system, such as `22C152`, which the installer names: phones with another one are others.
    pub system_build: Option<String>,
    /// The system's own installer rather than a browser.
    pub installer: bool,
    /// Another program, such as `curl`: neither a phone's browser nor its installer, whatever address it comes from.
    pub program: Option<String>,
    /// A phone's browser that is not Safari, such as `WeChat`, or `an app’s own browser` where it does not say: some of them
    /// do not pass install links on.
    pub other_browser: Option<&'static str>,
}

/// What browsers other than Safari, and those inside of apps, say of themselves. Practice: their own words; no list of Apple's.
const OTHER_BROWSERS: &[(&str, &str)] = &[
    ("MicroMessenger", "WeChat"),
    ("DingTalk", "DingTalk"),
    ("QQ/", "QQ"),
    ("KAKAOTALK", "KakaoTalk"),
    ("Line/", "LINE"),
    ("Instagram", "Instagram"),
    ("FBAN", "Facebook"),
    ("FBAV", "Facebook"),
    ("FB_IAB", "Facebook"),
    ("FBIOS", "Facebook"),
    ("LinkedInApp", "LinkedIn"),
    ("Twitter", "X"),
    ("Snapchat", "Snapchat"),
    ("Pinterest", "Pinterest"),
    ("BytedanceWebview", "TikTok"),
    ("musical_ly", "TikTok"),
    ("TikTok", "TikTok"),
    ("GSA/", "the Google app"),
    ("CriOS", "Chrome"),
    ("FxiOS", "Firefox"),
    ("EdgiOS", "Edge"),
    ("OPiOS", "Opera"),
    ("OPT/", "Opera"),
    ("OPX/", "Opera"),
    ("DuckDuckGo", "DuckDuckGo"),
    ("Ddg/", "DuckDuckGo"),
    ("Brave", "Brave"),
    ("YaBrowser", "Yandex"),
    ("Focus/", "Firefox Focus"),
];

/// The name of a browser on a phone that is not Safari.
fn other_browser(user_agent: &str) -> Option<&'static str> {
    let named = OTHER_BROWSERS.iter().find(|(sign, _)| user_agent.contains(sign));
    let is_bare = !user_agent.contains("Safari/") || !user_agent.contains("Version/");
    named.map(|(_, name)| *name).or(is_bare.then_some("an app’s own browser"))
}

/// A longer header is cut: what it has to tell stands at its beginning.
const MAX_CHARS: usize = 512;

/// A version longer than this is none.
const MAX_VERSION_CHARS: usize = 16;

impl Agent {
    /// Reads a `User-Agent` header. What it does not know it leaves empty; nothing should ever depend on an exact form.
    pub fn parse(user_agent: &str) -> Self {
        let user_agent: String = user_agent.chars().take(MAX_CHARS).collect();
        if is_installer(&user_agent) {
            return installer(&user_agent);
        }
        browser(&user_agent)
    }
}

/// `appstored` (iOS 11 and later), `itunesstored` (before), and the daemon that downloads for both.
fn is_installer(user_agent: &str) -> bool {
    let product = user_agent.split('/').next().unwrap_or_default();
    let product = product.strip_prefix("com.apple.").unwrap_or(product);
    let is_daemon = [
        "appstored",
        "itunesstored",
        "appstoreagent",
        "installcoordinationd",
        "nsurlsessiond",
    ]
    .iter()
    .any(|daemon| product.eq_ignore_ascii_case(daemon));
    is_daemon || (user_agent.contains("CFNetwork/") && !user_agent.contains("Mozilla/"))
}

/// Such as `com.apple.appstored/1.0 iOS/18.0 model/iPhone16,2 hwp/t8130 build/22A3354 (6; dt:311) AMS/1`,
/// or of old `itunesstored/1.0 iOS/9.3.5 model/iPad3,4 …`, or `appstored/1 CFNetwork/1115 Darwin/19.0.0`.
fn installer(user_agent: &str) -> Agent {
    let field = |name: &str| {
        user_agent
            .split_ascii_whitespace()
            .find_map(|word| word.strip_prefix(name)?.strip_prefix('/'))
    };
    let identifier = field("model").unwrap_or_default();
    let version = field("iOS").or_else(|| field("iPadOS")).filter(|version| is_version(version));
    let os = match (version, field("Darwin")) {
        (Some(version), _) => Some(format!("{} {version}", system_of(identifier, version))),
        (None, Some(kernel)) => ios_of_darwin(kernel).map(|major| format!("iOS {major}")),
        (None, None) => None,
    };
    let build = field("build").filter(|build| build.len() <= MAX_VERSION_CHARS && build.chars().all(|c| c.is_ascii_alphanumeric()));
    Agent {
        model: models::name_of(identifier).map(str::to_owned),
        os,
        system_build: build.map(str::to_owned),
        installer: true,
        program: None,
        other_browser: None,
    }
}

/// Such as `Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 … Version/18.2 Mobile/15E148 Safari/604.1`.
/// An iPad that asks for desktop pages says that it is a Mac, and nothing in the header tells the two apart.
fn browser(user_agent: &str) -> Agent {
    let device = user_agent.split_once('(').map_or("", |(_, rest)| rest);
    let system = device.split(')').next().unwrap_or_default();
    let device = system.split(';').next().unwrap_or_default().trim();
    let model = match device {
        "iPhone" | "iPad" => device,
        "iPod" | "iPod touch" => "iPod",
        "Macintosh" => "Mac",
        _ if system.contains("Android") => "Android",
        _ if system.contains("CrOS") => "Chromebook",
        _ if device.starts_with("Windows") => "Windows",
        _ if system.contains("Linux") => "Linux",
        _ => {
            return Agent {
                program: program_of(user_agent),
                ..Agent::default()
            };
        }
    };
    let family = Family::of_model(model);
    let is_other = family.is_something_else();
    let version = if is_other { None } else { ios_version(user_agent) };
    Agent {
        model: Some(model.to_owned()),
        os: version.map(|version| format!("{} {version}", system_of(model, &version))),
        system_build: None,
        installer: false,
        program: None,
        other_browser: other_browser(user_agent).filter(|_| !is_other),
    }
}

/// The name of a program that is no browser: its first product (RFC 9110, 10.1.5).
fn program_of(user_agent: &str) -> Option<String> {
    let product = user_agent.split(['/', ' ']).next().unwrap_or_default();
    let name: String = product.chars().filter(char::is_ascii_graphic).take(MAX_VERSION_CHARS).collect();
    (!name.is_empty() && name != "Mozilla").then_some(name)
}

fn ios_version(user_agent: &str) -> Option<String> {
    let (_, rest) = user_agent.split_once(" OS ")?;
    let system = rest.split([' ', ')', ';']).next()?.replace('_', ".");
    // Safari 26 says `OS 18_6` whatever it runs on; its own version is the system's from then on (webkit.org, Safari 26.0).
    let safari = user_agent.split_once(" Version/").and_then(|(_, rest)| rest.split(' ').next());
    let newer = safari.filter(|version| major_of(version) >= Some(26) && major_of(version) > major_of(&system));
    Some(newer.map_or(system, str::to_owned)).filter(|version| is_version(version))
}

/// iPads run iPadOS since 13; their installer still says iOS.
fn system_of(model: &str, version: &str) -> &'static str {
    if Family::of_model(model) == Family::Pad && major_of(version) >= Some(13) {
        "iPadOS"
    } else {
        "iOS"
    }
}

/// The kernel's major version was six ahead of the system's until Apple named systems after years.
fn ios_of_darwin(kernel: &str) -> Option<u32> {
    match major_of(kernel)? {
        major @ 13..=24 => Some(major - 6),
        major @ 25.. => Some(major + 1),
        _ => None,
    }
}

fn major_of(version: &str) -> Option<u32> {
    OsVersion::parse(version).map(OsVersion::major).filter(|major| *major < 1000)
}

fn is_version(text: &str) -> bool {
    text.len() <= MAX_VERSION_CHARS
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    //! If these break, the list of phones calls a tester's phone something else, or misses an installation.

    use super::*;

    fn check(user_agent: &str, model: Option<&str>, os: Option<&str>, installer: bool) {
        let expected = Agent {
            model: model.map(str::to_owned),
            os: os.map(str::to_owned),
            installer,
            // These have tests of their own.
            other_browser: Agent::parse(user_agent).other_browser,
            system_build: Agent::parse(user_agent).system_build,
            program: Agent::parse(user_agent).program,
        };
        assert_eq!(Agent::parse(user_agent), expected, "{user_agent}");
    }

    #[test]
    fn installers_name_their_phone() {
        check(
            "com.apple.appstored/1.0 iOS/14.4.2 model/iPhone13,1 hwp/t8101 build/18D70 (6; dt:228) AMS/1",
            Some("iPhone 12 mini"),
            Some("iOS 14.4.2"),
            true,
        );
        check(
            "com.apple.appstored/1.0 iOS/18.0 model/iPhone16,2 hwp/t8130 build/22A3354 (6; dt:311) AMS/1",
            Some("iPhone 15 Pro Max"),
            Some("iOS 18.0"),
            true,
        );
        check(
            "com.apple.appstored/1.0 iOS/18.7.1 model/iPad16,6 hwp/t8132 build/22H31 (6; dt:330) AMS/1",
            Some("iPad Pro 13-inch (M4)"),
            Some("iPadOS 18.7.1"),
            true,
        );
        check(
            "com.apple.appstored/1.0 iOS/27.0 model/iPhone99,1 AMS/1",
            Some("iPhone"),
            Some("iOS 27.0"),
            true,
        );
        check(
            "itunesstored/1.0 iOS/9.3.5 model/iPhone8,1 hwp/s8000 build/13G36 (6; dt:120)",
            Some("iPhone 6s"),
            Some("iOS 9.3.5"),
            true,
        );
        check("appstored/1 CFNetwork/1115 Darwin/19.0.0", None, Some("iOS 13"), true);
        check("nsurlsessiond/1.0 CFNetwork/1568 Darwin/24.2.0", None, Some("iOS 18"), true);
        check("com.apple.appstored/1.0 CFNetwork/3860 Darwin/25.0.0", None, Some("iOS 26"), true);
    }

    #[test]
    fn browsers_name_their_family() {
        let safari = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
        check(
            &format!("Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) {safari} Version/18.2 Mobile/15E148 Safari/604.1"),
            Some("iPhone"),
            Some("iOS 18.2"),
            false,
        );
        check(
            &format!("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) {safari} Version/26.1 Mobile/15E148 Safari/604.1"),
            Some("iPhone"),
            Some("iOS 26.1"),
            false,
        );
        check(
            &format!("Mozilla/5.0 (iPad; CPU OS 17_7_1 like Mac OS X) {safari} CriOS/130.0 Mobile/15E148 Safari/604.1"),
            Some("iPad"),
            Some("iPadOS 17.7.1"),
            false,
        );
        check(
            &format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {safari} Version/18.2 Safari/605.1.15"),
            Some("Mac"),
            None,
            false,
        );
    }

    #[test]
    fn what_runs_no_ios_apps_is_named_as_what_it_is() {
        let of = |system: &str, model: &str| {
            let browser = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
            check(&format!("Mozilla/5.0 ({system}) {browser}"), Some(model), None, false);
            assert_eq!(Agent::parse(&format!("Mozilla/5.0 ({system}) {browser}")).other_browser, None);
        };
        of("Linux; Android 15; Pixel 9", "Android");
        of("Android 14; Mobile; rv:132.0", "Android");
        of("Windows NT 10.0; Win64; x64", "Windows");
        of("X11; Linux x86_64", "Linux");
        of("X11; CrOS x86_64 14541.0.0", "Chromebook");
    }

    #[test]
    fn odd_headers_tell_nothing() {
        check("", None, None, false);
        check("curl/8.5.0", None, None, false);
        check("Mozilla/5.0 (iPhone", Some("iPhone"), None, false);
        check("Mozilla/5.0 (iPhone; CPU iPhone OS <script> like", Some("iPhone"), None, false);
        check(&"(".repeat(100_000), None, None, false);
        check("com.apple.appstored/1.0 iOS/1234567890.1234567890 model/🦅", None, None, true);
    }

    #[test]
    fn installers_name_the_build_of_their_system_and_other_programs_themselves() {
        let build = |user_agent| Agent::parse(user_agent).system_build;
        let appstored = "com.apple.appstored/1.0 iOS/18.2 model/iPhone16,1 hwp/t8130 build/22C152 (6; dt:311) AMS/1";
        assert_eq!(build(appstored).as_deref(), Some("22C152"));
        assert_eq!(build("com.apple.appstored/1.0 build/<script> AMS/1"), None);
        let program = |user_agent| Agent::parse(user_agent).program;
        assert_eq!(program("curl/8.5.0").as_deref(), Some("curl"));
        assert_eq!(program("Wget/1.21 (linux-gnu)").as_deref(), Some("Wget"));
        for none in ["", appstored, "Mozilla/5.0 (iPhone", "Mozilla/5.0 (Unknown; Thing)"] {
            assert_eq!(program(none), None, "{none}");
        }
    }

    #[test]
    fn browsers_that_are_not_safari_say_so() {
        let of = |rest: &str| {
            let begin = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
            Agent::parse(&format!("{begin} {rest}")).other_browser
        };
        assert_eq!(of("Version/18.2 Mobile/15E148 Safari/604.1"), None);
        assert_eq!(
            of("Mobile/15E148 MicroMessenger/8.0.50(0x1800) NetType/WIFI Language/zh_CN"),
            Some("WeChat")
        );
        assert_eq!(of("CriOS/130.0 Mobile/15E148 Safari/604.1"), Some("Chrome"));
        assert_eq!(of("Mobile/15E148"), Some("an app’s own browser"));
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        assert_eq!(Agent::parse(mac).other_browser, None, "an iPad may ask so");
        assert_eq!(
            Agent::parse("com.apple.appstored/1.0 iOS/18.0 model/iPhone16,2").other_browser,
            None
        );
    }
}
