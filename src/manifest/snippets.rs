//! Snippets: the link to a build, written as each place wants it.
//!
//! Mail programs, chat apps and Markdown renderers take install links away, so those get the page; pages get the link itself.

mod markdown;

use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use plist::{Dictionary, Value};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::finding::{Message, says};

/// What is shared. One program may tell it another, which then writes it in its own language.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Shared {
    /// The app's name, as in the manifest.
    pub title: String,
    /// Its version with the build number, such as `5.2.0 (1187)`; empty when it has neither.
    pub version: String,
    /// Size of the package.
    pub size_bytes: u64,
    /// Until when phones install it; `None` when that is not known.
    pub ends_at: Option<Timestamp>,
    /// The install link.
    pub install_link: String,
    /// The install page that testers open.
    pub page_url: String,
    /// The page that leads to the app's newest build; empty while it has none.
    pub app_url: String,
    /// The manifest.
    pub manifest_url: String,
    /// The package's file name, such as `Kestrel.ipa`.
    pub file_name: String,
}

impl Shared {
    /// The address that stays when the next build comes: what a pipeline prints is read weeks later.
    fn lasting_url(&self) -> &str {
        if self.app_url.is_empty() { &self.page_url } else { &self.app_url }
    }
}

/// Who speaks: the language of a text, and how its sentences are said in it.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// Its tag (BCP 47), such as `en`.
    pub language: &'a str,
    /// Says a sentence.
    pub sentence: &'a dyn Fn(&Message) -> String,
}

/// Where a link is put.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LinkUse {
    /// Anywhere that takes an address: the install page of this build.
    Page,
    /// The page that leads to the app's newest build, for as long as Airlift knows the app.
    NewestBuild,
    /// Anywhere that takes the bare link: a code, a database, a redirect.
    RawLink,
    /// A web page of one's own.
    HtmlLink,
    /// A whole web page.
    HtmlPage,
    /// A whole AMP page.
    AmpPage,
    /// A pull request: link, code, version, size and end.
    Markdown,
    /// A wiki: the link alone.
    MarkdownLink,
    /// An e-mail.
    Email,
    /// A text message.
    Sms,
    /// Slack, Teams and other chats.
    Chat,
    /// A Jenkins pipeline.
    Jenkins,
    /// A lane of fastlane.
    Fastlane,
    /// A server for device management.
    Mdm,
}

impl LinkUse {
    /// Every place, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::Page,
        Self::NewestBuild,
        Self::RawLink,
        Self::Email,
        Self::Chat,
        Self::Sms,
        Self::Markdown,
        Self::MarkdownLink,
        Self::HtmlLink,
        Self::HtmlPage,
        Self::AmpPage,
        Self::Jenkins,
        Self::Fastlane,
        Self::Mdm,
    ];

    /// Its name in a menu; what is particular about it, in a sentence, is its `.hint`.
    pub fn name(self) -> Message {
        match self {
            Self::AmpPage => says::snippet_amp_page(),
            Self::Chat => says::snippet_chat(),
            Self::Email => says::snippet_email(),
            Self::Fastlane => says::snippet_fastlane(),
            Self::HtmlLink => says::snippet_html_link(),
            Self::HtmlPage => says::snippet_html_page(),
            Self::Jenkins => says::snippet_jenkins(),
            Self::Markdown => says::snippet_markdown(),
            Self::MarkdownLink => says::snippet_markdown_link(),
            Self::Mdm => says::snippet_mdm(),
            Self::NewestBuild => says::snippet_newest_build(),
            Self::Page => says::snippet_page(),
            Self::RawLink => says::snippet_raw_link(),
            Self::Sms => says::snippet_sms(),
        }
    }

    /// Its name for programs, such as `newest-build`: English, and never another.
    pub fn key(self) -> &'static str {
        match self {
            Self::AmpPage => "amp-page",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Fastlane => "fastlane",
            Self::HtmlLink => "html-link",
            Self::HtmlPage => "html-page",
            Self::Jenkins => "jenkins",
            Self::Markdown => "markdown",
            Self::MarkdownLink => "markdown-link",
            Self::Mdm => "mdm",
            Self::NewestBuild => "newest-build",
            Self::Page => "page",
            Self::RawLink => "install-link",
            Self::Sms => "sms",
        }
    }

    /// The name under which it is saved, such as `Kestrel.eml`.
    pub fn file_name(self, shared: &Shared) -> String {
        let stem = shared.file_name.strip_suffix(".ipa").unwrap_or(&shared.file_name);
        match self {
            Self::AmpPage => format!("{stem}.amp.html"),
            Self::Email => format!("{stem}.eml"),
            Self::Fastlane => "Fastfile".to_owned(),
            Self::HtmlLink | Self::HtmlPage => format!("{stem}.html"),
            Self::Jenkins => "Jenkinsfile".to_owned(),
            Self::Markdown | Self::MarkdownLink => format!("{stem}.md"),
            Self::Mdm => format!("{stem}-command.plist"),
            Self::Chat | Self::NewestBuild | Self::Page | Self::RawLink | Self::Sms => format!("{stem}.txt"),
        }
    }

    /// The text to put there, in this voice. An e-mail is dated now.
    pub fn text(self, shared: &Shared, voice: &Voice<'_>, now: Timestamp) -> String {
        let writer = Writer { shared, voice };
        match self {
            Self::AmpPage => writer.amp_page(),
            Self::Chat => format!("{}: {}\n{}", writer.ready(), shared.page_url, writer.how()),
            Self::Email => writer.email(now),
            Self::Fastlane => writer.fastlane(),
            Self::HtmlLink => writer.anchor(),
            Self::HtmlPage => writer.html_page(),
            Self::Jenkins => writer.jenkins(),
            Self::Markdown => writer.markdown(),
            Self::MarkdownLink => markdown::link(&writer.install(), &shared.page_url),
            Self::Mdm => mdm_command(shared),
            Self::NewestBuild => shared.lasting_url().to_owned(),
            Self::Page => shared.page_url.clone(),
            Self::RawLink => shared.install_link.clone(),
            Self::Sms => format!("{} {}: {}", one_line(&shared.title), writer.version(), shared.page_url),
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text for HTML, attributes included.
fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes one text.
struct Writer<'a> {
    shared: &'a Shared,
    voice: &'a Voice<'a>,
}

impl Writer<'_> {
    fn say(&self, message: &Message) -> String {
        (self.voice.sentence)(message)
    }

    /// With words where there is none.
    fn version(&self) -> String {
        if self.shared.version.is_empty() {
            self.say(&says::snippet_no_version())
        } else {
            self.shared.version.clone()
        }
    }

    fn ready(&self) -> String {
        self.say(&says::snippet_ready(one_line(&self.shared.title), self.version()))
    }

    /// What a tester has to know.
    fn how(&self) -> String {
        self.say(&says::snippet_how())
    }

    fn install(&self) -> String {
        self.say(&says::snippet_install(&self.shared.title, self.version()))
    }

    fn anchor(&self) -> String {
        format!(
            "<a href=\"{}\" target=\"_top\">{}</a>",
            html(&self.shared.install_link),
            html(&self.install())
        )
    }

    fn html_page(&self) -> String {
        let title = html(&self.shared.title);
        let [page_title, page_version, how] = [
            says::snippet_page_title(&self.shared.title),
            says::snippet_page_version(self.version()),
            says::snippet_page_how(),
        ]
        .map(|message| html(&self.say(&message)));
        let lang = self.voice.language;
        format!(
            "<!DOCTYPE html>
<html lang=\"{lang}\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>{page_title}</title>
<style>
body {{ font: 17px/1.4 -apple-system, system-ui, sans-serif; margin: 40px auto; max-width: 480px; padding: 0 20px; }}
a {{ background: #2F5CE8; border-radius: 14px; color: #fff; display: block; padding: 16px; text-align: center; text-decoration: none; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{page_version}</p>
<p>{}</p>
<p>{how}</p>
</body>
</html>
",
            self.anchor()
        )
    }

    /// The boilerplate is what the AMP specification prescribes, to the letter.
    fn amp_page(&self) -> String {
        let title = html(&self.shared.title);
        let [page_title, page_version, how] = [
            says::snippet_page_title(&self.shared.title),
            says::snippet_page_version(self.version()),
            says::snippet_amp_page_how(),
        ]
        .map(|message| html(&self.say(&message)));
        let lang = self.voice.language;
        format!(
        "<!doctype html>
<html ⚡ lang=\"{lang}\">
<head>
<meta charset=\"utf-8\">
<script async src=\"https://cdn.ampproject.org/v0.js\"></script>
<title>{page_title}</title>
<link rel=\"canonical\" href=\"{}\">
<meta name=\"viewport\" content=\"width=device-width\">
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}}@-webkit-keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}@-moz-keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}@-ms-keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}@-o-keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}@keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}</style><noscript><style amp-boilerplate>body{{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}}</style></noscript>
</head>
<body>
<h1>{title}</h1>
<p>{page_version}</p>
<p>{}</p>
<p>{how}</p>
</body>
</html>
",
        html(&self.shared.page_url),
        self.anchor()
    )
    }

    /// A draft (RFC 5322) with a plain and an HTML part; `X-Unsent` makes mail programs open it for writing.
    fn email(&self, now: Timestamp) -> String {
        let shared = self.shared;
        let page = html(&shared.page_url);
        let (ready, how) = (self.ready(), self.how());
        let text = format!("{ready}:\r\n\r\n{}\r\n\r\n{how}\r\n", shared.page_url);
        let html = format!(
            "<!DOCTYPE html>\r\n<html lang=\"{}\"><body>\r\n<p>{}:</p>\r\n<p><a href=\"{page}\">{}</a></p>\r\n<p>{}</p>\r\n<p>{page}</p>\r\n</body></html>\r\n",
            self.voice.language,
            html(&ready),
            html(&self.install()),
            html(&how)
        );
        let message = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .subject(ready)
            .date(now.as_second())
            .message_id(format!("{}@airlift.invalid", uuid(shared, "message")))
            .body(MimePart::new(
                "multipart/alternative",
                vec![body("text/plain", &text), body("text/html", &html)],
            ));
        // Into memory, which takes everything.
        message.write_to_string().unwrap_or_default()
    }

    fn jenkins(&self) -> String {
        let file = shell(&self.shared.file_name);
        let description = groovy(&format!(
            "<a href=\"{}\">{}</a>",
            html(self.shared.lasting_url()),
            html(&self.install())
        ));
        format!(
            "stage('Share') {{
    steps {{
        sh 'airlift-cli check \"$WORKSPACE/build/{file}\" --junit airlift.xml'
        sh 'airlift-cli add \"$WORKSPACE/build/{file}\"'
        script {{
            currentBuild.description = '{description}'
        }}
    }}
    post {{ always {{ junit 'airlift.xml' }} }}
}}
"
        )
    }

    fn fastlane(&self) -> String {
        let ruby = |text: &str| text.replace('\\', "\\\\").replace('\'', "\\'").replace(['\n', '\r'], " ");
        let file = ruby(&self.shared.file_name);
        format!(
            "lane :share do
  ipa = File.expand_path('../build/{file}')
  sh('airlift-cli', 'check', ipa)
  sh('airlift-cli', 'add', ipa)
  UI.success('{}')
end
",
            ruby(&self.say(&says::snippet_printed(self.shared.lasting_url())))
        )
    }
}

/// A body in quoted-printable lines of at most 76 characters (RFC 2045, 6.7); mail-builder's own have 77.
fn body(media_type: &'static str, text: &str) -> MimePart<'static> {
    let text = quoted_printable::encode_to_str(text);
    MimePart::new(media_type, text).transfer_encoding("quoted-printable")
}

/// A file name inside double quotes of a shell that stand in a Groovy text.
fn shell(name: &str) -> String {
    let escaped: String = name
        .chars()
        .flat_map(|c| matches!(c, '"' | '$' | '`' | '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    groovy(&escaped)
}

fn groovy(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'").replace(['\n', '\r'], " ")
}

/// Apple's `InstallApplication` command (apple/device-management, application.install.yaml).
fn mdm_command(shared: &Shared) -> String {
    let mut command = Dictionary::new();
    command.insert("RequestType".to_owned(), Value::from("InstallApplication"));
    command.insert("ManifestURL".to_owned(), Value::from(shared.manifest_url.as_str()));
    // Removed with the management, as an app for tests should be.
    command.insert("ManagementFlags".to_owned(), Value::from(1_u64));
    let mut root = Dictionary::new();
    root.insert("Command".to_owned(), Value::Dictionary(command));
    root.insert("CommandUUID".to_owned(), Value::from(uuid(shared, "command")));
    let mut bytes = Vec::new();
    // Into memory, and of texts and one number.
    _ = Value::Dictionary(root).to_writer_xml(&mut bytes);
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    text.push('\n');
    text
}

/// A name for this command or message: a UUID of its own form (RFC 9562, 5.8) made of what it is about, so that the same one is
/// not carried out twice.
fn uuid(shared: &Shared, what: &str) -> String {
    let digest = Sha256::digest(format!("{what} {} {}", shared.manifest_url, shared.version));
    let mut hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    hex.replace_range(12..13, "8");
    hex.replace_range(16..17, "a");
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0..8), part(8..12), part(12..16), part(16..20), part(20..32))
}

#[cfg(test)]
mod tests;
