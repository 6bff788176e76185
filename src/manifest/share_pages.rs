//! Share pages are what people copy from a browser when they mean a file: the address of a page about it. iOS gets the page.

use crate::finding::{Rule, RuleOf, Severity, told};

/// The rules of this file.
pub(crate) static RULES: &[&Rule] = &[&SHARE_PAGE.rule, &SHARE_REDIRECT.rule];

/// What an address is instead of a file's own.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct SharePage {
    /// Whose page it is, as people know it.
    pub(super) service: &'static str,
    /// It is the file's address, but its server sends whoever asks on to another.
    pub(super) redirects: bool,
    /// The file's own address; `None` where there is none that phones can use.
    pub(super) direct: Option<String>,
}

/// Services whose pages lead to no file that a phone can fetch, by their hosts.
const WITHOUT_FILES: [(&str, &str); 17] = [
    ("drive.google.com", "Google Drive"),
    ("docs.google.com", "Google Drive"),
    ("1drv.ms", "OneDrive"),
    ("onedrive.live.com", "OneDrive"),
    ("icloud.com", "iCloud"),
    ("mega.nz", "Mega"),
    ("mega.io", "Mega"),
    ("pan.baidu.com", "Baidu"),
    ("yun.baidu.com", "Baidu"),
    ("alipan.com", "Aliyun Drive"),
    ("aliyundrive.com", "Aliyun Drive"),
    ("pan.quark.cn", "Quark"),
    ("wetransfer.com", "WeTransfer"),
    ("we.tl", "WeTransfer"),
    ("mediafire.com", "MediaFire"),
    ("terabox.com", "TeraBox"),
    ("disk.yandex.ru", "Yandex Disk"),
];

/// The same, whose customers have hosts of their own below these.
const WITHOUT_FILES_BELOW: [(&str, &str); 3] = [("sharepoint.com", "SharePoint"), ("pcloud.link", "pCloud"), ("box.com", "Box")];

/// What an `https` address is, when it is that of a page about a file, or of a file whose server redirects.
pub(super) fn of_url(url: &str) -> Option<SharePage> {
    let rest = url.split_once("://")?.1;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.rsplit('@').next()?.split(':').next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let path = path.split('#').next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match host {
        "github.com" => of_github(&parts),
        "gitlab.com" => {
            let at = parts.iter().position(|part| *part == "-")? + 1;
            swapped("GitLab", url, at, ["blob", "raw"])
        }
        "gitee.com" => swapped("Gitee", url, 2, ["blob", "raw"]),
        "bitbucket.org" => swapped("Bitbucket", url, 2, ["src", "raw"]),
        "huggingface.co" => {
            let at = if matches!(parts.first(), Some(&"datasets" | &"spaces")) {
                3
            } else {
                2
            };
            swapped("Hugging Face", url, at, ["blob", "resolve"])
        }
        "dropbox.com" => of_dropbox(path, query),
        _ => without_file(host, path, query),
    }
}

fn of_github(parts: &[&str]) -> Option<SharePage> {
    const RAW: &str = "https://raw.githubusercontent.com";
    let page = |redirects: bool, direct: Option<String>| SharePage {
        service: "GitHub",
        redirects,
        direct,
    };
    match parts {
        [owner, repo, "blob", rest @ ..] if rest.len() > 1 => Some(page(false, Some(format!("{RAW}/{owner}/{repo}/{}", rest.join("/"))))),
        [owner, repo, "raw", rest @ ..] if rest.len() > 1 => Some(page(true, Some(format!("{RAW}/{owner}/{repo}/{}", rest.join("/"))))),
        [_, _, "releases", "download", ..] => Some(page(true, None)),
        // A file's name where GitHub has pages of its own.
        [owner, repo, file] if is_file(file) => Some(page(false, Some(format!("{RAW}/{owner}/{repo}/HEAD/{file}")))),
        _ => None,
    }
}

fn is_file(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [".ipa", ".plist", ".png"].iter().any(|end| lower.ends_with(end))
}

/// A service whose page and file differ in one part of their paths, which stands at this place.
fn swapped(service: &'static str, url: &str, at: usize, [page, file]: [&str; 2]) -> Option<SharePage> {
    let address = url.split(['?', '#']).next().unwrap_or(url);
    // Scheme, nothing and host come first.
    let mut parts: Vec<&str> = address.split('/').collect();
    let part = parts.get_mut(at + 3).filter(|part| **part == page)?;
    *part = file;
    Some(SharePage {
        service,
        redirects: false,
        direct: Some(parts.join("/")),
    })
}

/// A page of a service that has no addresses of files; nothing for its addresses of downloads.
fn without_file(host: &str, path: &str, query: &str) -> Option<SharePage> {
    let below = |end: &str| host == end || host.strip_suffix(end).is_some_and(|before| before.ends_with('.'));
    let own = WITHOUT_FILES.iter().find(|(own, _)| *own == host);
    let (_, service) = own.or_else(|| WITHOUT_FILES_BELOW.iter().find(|(end, _)| below(end)))?;
    let is_download = query_has(query, "export=download")
        || query_has(query, "download=1")
        || ["download", "shared/static/"].iter().any(|start| path.starts_with(start))
        || path.ends_with("/download.aspx");
    (!is_download).then_some(SharePage {
        service,
        redirects: false,
        direct: None,
    })
}

/// `dl=1` redirects to the host that has the files, where every shared link can be fetched as well.
fn of_dropbox(path: &str, query: &str) -> Option<SharePage> {
    let is_shared = ["s/", "scl/", "sh/"].iter().any(|start| path.starts_with(start));
    if !is_shared {
        return None;
    }
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && !part.starts_with("dl="))
        .collect();
    let redirects = query_has(query, "dl=1") || query_has(query, "raw=1");
    let query = if kept.is_empty() {
        String::new()
    } else {
        format!("?{}", kept.join("&"))
    };
    Some(SharePage {
        service: "Dropbox",
        redirects,
        direct: Some(format!("https://dl.dropboxusercontent.com/{path}{query}")),
    })
}

fn query_has(query: &str, part: &str) -> bool {
    query.split('&').any(|other| other == part)
}

pub(crate) static SHARE_PAGE: RuleOf<told::SharePage> = RuleOf::new(
    Severity::Blocks,
    "An address of GitHub, GitLab, Gitee, Bitbucket, Dropbox, Google Drive, OneDrive, SharePoint, iCloud, pCloud, Mega, Baidu and the like that leads to a page about a file",
    "getappbox/AppBox#217: Dropbox pages; GitHub Docs, “Viewing and understanding files”: /blob/ is a page",
);

pub(crate) static SHARE_REDIRECT: RuleOf<told::ShareRedirect> = RuleOf::new(
    // Of a manifest and of pictures both is reported: followed, and not followed.
    Severity::Note,
    "An address whose server answers with a redirect: github.com/…/raw/…, releases; risks for a package",
    "tuist/tuist#11948: “iOS’ install daemon does not follow redirects on the software-package URL”",
);

#[cfg(test)]
mod tests {
    //! If these break, people search for the fault in a build whose link leads to a page about it.

    use super::of_url;

    #[test]
    fn pages_about_files_are_known_and_lead_to_the_files() {
        for (url, service, direct) in [
            (
                "https://github.com/o/r/blob/main/a/m.plist",
                "GitHub",
                Some("https://raw.githubusercontent.com/o/r/main/a/m.plist"),
            ),
            (
                "https://www.github.com/o/r/App.ipa",
                "GitHub",
                Some("https://raw.githubusercontent.com/o/r/HEAD/App.ipa"),
            ),
            (
                "https://gitlab.com/g/s/r/-/blob/main/m.plist?ref_type=heads",
                "GitLab",
                Some("https://gitlab.com/g/s/r/-/raw/main/m.plist"),
            ),
            (
                "https://gitee.com/o/r/blob/master/m.plist",
                "Gitee",
                Some("https://gitee.com/o/r/raw/master/m.plist"),
            ),
            (
                "https://www.dropbox.com/s/abc/m.plist?dl=0",
                "Dropbox",
                Some("https://dl.dropboxusercontent.com/s/abc/m.plist"),
            ),
            (
                "https://www.dropbox.com/scl/fi/abc/m.plist?rlkey=k&dl=0",
                "Dropbox",
                Some("https://dl.dropboxusercontent.com/scl/fi/abc/m.plist?rlkey=k"),
            ),
            ("https://drive.google.com/file/d/1A/view?usp=sharing", "Google Drive", None),
            ("https://1drv.ms/u/s!A", "OneDrive", None),
            ("https://contoso.sharepoint.com/:u:/g/x", "SharePoint", None),
            ("https://www.icloud.com/iclouddrive/0a#App", "iCloud", None),
            ("https://u.pcloud.link/publink/show?code=x", "pCloud", None),
            ("https://mega.nz/file/x#k", "Mega", None),
            ("https://app.box.com/s/x", "Box", None),
            (
                "https://bitbucket.org/o/r/src/main/a/App.ipa?at=main",
                "Bitbucket",
                Some("https://bitbucket.org/o/r/raw/main/a/App.ipa"),
            ),
            (
                "https://huggingface.co/datasets/o/r/blob/main/App.ipa",
                "Hugging Face",
                Some("https://huggingface.co/datasets/o/r/resolve/main/App.ipa"),
            ),
            ("https://pan.baidu.com/s/1x", "Baidu", None),
        ] {
            let page = of_url(url).unwrap();
            assert_eq!(
                (page.service, page.redirects, page.direct.as_deref()),
                (service, false, direct),
                "{url}"
            );
        }
    }

    #[test]
    fn files_whose_servers_redirect_are_told_apart() {
        let raw = of_url("https://github.com/o/r/raw/main/m.plist").unwrap();
        assert_eq!(
            (raw.redirects, raw.direct.as_deref()),
            (true, Some("https://raw.githubusercontent.com/o/r/main/m.plist"))
        );
        let release = of_url("https://github.com/o/r/releases/download/1.0/App.ipa").unwrap();
        assert_eq!((release.redirects, release.direct), (true, None));
        let shared = of_url("https://www.dropbox.com/s/abc/App.ipa?dl=1").unwrap();
        assert_eq!(
            (shared.redirects, shared.direct.as_deref()),
            (true, Some("https://dl.dropboxusercontent.com/s/abc/App.ipa"))
        );
    }

    #[test]
    fn addresses_of_files_are_left_alone() {
        for url in [
            "https://raw.githubusercontent.com/o/r/main/m.plist",
            "https://dl.dropboxusercontent.com/s/abc/m.plist",
            "https://gitlab.com/g/r/-/raw/main/m.plist",
            "https://o.github.io/r/m.plist",
            "https://github.com/o/r",
            "https://notmega.nz/x",
            "https://apps.example.org/github.com/o/r/blob/x",
            "https://icloud.com.example.org/m.plist",
            "https://bitbucket.org/o/r/raw/main/src/App.ipa",
            "https://gitee.com/o/r/raw/master/blob/App.ipa",
            "https://gitlab.com/g/r/-/raw/main/blob/App.ipa",
            "https://huggingface.co/o/r/resolve/main/blob/App.ipa",
            "https://downloader.disk.yandex.ru/disk/App.ipa",
            "https://download123.mediafire.com/x/App.ipa",
            "https://drive.google.com/uc?export=download&id=1A",
            "https://onedrive.live.com/download?cid=1",
            "https://contoso.sharepoint.com/sites/a/App.ipa?download=1",
            "https://app.box.com/shared/static/a.ipa",
        ] {
            assert_eq!(of_url(url), None, "{url}");
        }
    }
}
