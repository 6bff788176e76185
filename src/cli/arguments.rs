//! Arguments of `airlift-cli`.

use std::path::PathBuf;

use clap::ArgAction::SetTrue;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::control::LimitChange;
use crate::identity::{Host, Scope};
use crate::manifest::Edit;
use crate::manifest::snippets::LinkUse;
use crate::primitives::Language;
use crate::publish::Destination;
use crate::session::{AnnounceRule, PathPattern, PublicUrl};

use super::description::DescriptionArguments;
use super::link_ends::{LinkChangeArguments, LinkLimitArguments};
use super::output::Output;
use super::service::ServiceCall;
use super::webhook::WebhookCall;

/// Airlift without a window: reads iOS builds, writes their manifests and serves them to phones on this network.
#[derive(Debug, Parser)]
#[command(
    name = "airlift-cli",
    version = crate::VERSION_AND_COMMIT,
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 the answer is no, 2 wrong use, 3 could not do it."
)]
pub(super) struct CommandLine {
    /// Folder for shelf, identity and settings [default: the system's place for data, or `AIRLIFT_DATA_DIR`]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(super) data_dir: Option<PathBuf>,
    /// Language of what people read: en, de, fr, es, ja or zh-Hans [default: `LC_ALL`, `LC_MESSAGES`, `LANG` or the system's]
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub(super) lang: Option<Language>,
    #[command(subcommand)]
    pub(super) call: Call,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::of_tag(tag).ok_or_else(|| "Airlift speaks en, de, fr, es, ja and zh-Hans".to_owned())
}

#[derive(Debug, Subcommand)]
pub(super) enum Call {
    /// Say what is inside .ipa files and whether they can install
    Inspect(InspectCall),
    /// Say what is wrong with a link, manifest, page, message or build, and how far a phone would get with it
    Check(CheckArguments),
    /// Say what differs between two builds
    Compare(CompareCall),
    /// Write the manifest of an .ipa
    Manifest(ManifestCall),
    /// Serve .ipa files to phones until interrupted
    Serve(ServeCall),
    /// Publish .ipa files to a folder or a storage, for phones beyond this network
    Publish(PublishCall),
    /// List what was published to a destination
    Published(PublishedCall),
    /// Take builds away from where they were published
    Unpublish(UnpublishCall),
    /// Tell chats and servers what happens here: a build was delivered, a phone needs help
    #[command(subcommand)]
    Webhook(WebhookCall),
    /// Write a small sample build
    Sample {
        /// Where to write it
        #[arg(short, long, value_name = "F.ipa")]
        output: PathBuf,
    },
    /// Write man pages and completions for shells, as packages lay them below share
    #[command(hide = true)]
    Manual {
        /// The folder share
        #[arg(value_name = "FOLDER")]
        share: PathBuf,
    },
    /// The certificate authority that phones trust
    #[command(subcommand)]
    Identity(IdentityCall),
    /// Say which phones fetched which builds, and how that went
    Deliveries(DeliveriesCall),
    /// Put files on the shelf of the running window
    Add(AddCall),
    /// List the shelf of the running window
    List {
        /// One JSON object a line
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
    /// Take a build off the shelf of the running window
    Remove {
        /// Its number, path or bundle identifier
        build: String,
    },
    /// Print the addresses of a build on the shelf of the running window, or a text with its link; give it a new link, or let it end
    Link(LinkCall),
    /// Have the system run `serve` whenever you are logged in
    #[command(subcommand)]
    Service(ServiceCall),
}

#[derive(Args, Debug)]
pub(super) struct AddCall {
    /// .ipa files, or folders of them
    #[arg(required = true, value_name = "FILE")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) description: DescriptionArguments,
}

#[derive(Args, Debug)]
pub(super) struct LinkCall {
    /// Its number, path or bundle identifier
    pub(super) build: String,
    /// Print what Share in the window copies for this place
    #[arg(long = "as", value_name = "PLACE", value_parser = super::share::place())]
    pub(super) place: Option<LinkUse>,
    #[command(flatten)]
    pub(super) change: LinkChangeArguments,
    /// As JSON
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

#[derive(Args, Debug)]
pub(super) struct InspectCall {
    /// .ipa files, or provisioning profiles
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// A device to look for in a provisioning profile; exit code 1 when it is not listed. Can be given several times
    #[arg(long, value_name = "UDID", conflicts_with_all = ["raw", "verify"])]
    pub(super) udid: Vec<String>,
    /// One JSON object a line
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
    /// Also unpack every file inside and compare it with the signature; exit code 1 when one was changed
    #[arg(long, conflicts_with = "raw")]
    pub(super) verify: bool,
    /// Print this property list instead, as XML, or as JSON with `--json`
    #[arg(long, value_name = "PART")]
    pub(super) raw: Option<RawName>,
}

/// A property list that `inspect --raw` prints.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum RawName {
    /// Info.plist of the app
    InfoPlist,
    /// The list inside embedded.mobileprovision
    Profile,
    /// Entitlements in the program's signature
    Entitlements,
}

/// From which severity on a check fails.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub(super) enum Threshold {
    /// What keeps a phone from installing
    Blocks,
    /// What may keep it from installing as well
    #[default]
    Risks,
}

/// The arguments of `check`, which are those of four calls: [`CheckArguments::call`] says which of them is made.
#[derive(Args, Debug)]
pub(super) struct CheckArguments {
    /// An install link, the address of a manifest or a page, a manifest, page, message or .ipa file, or - for text on stdin; with
    /// --self a build's number, path or bundle identifier [default: the newest]
    #[arg(value_name = "TARGET", required_unless_present_any = ["this", "saw", "explain"])]
    target: Option<String>,
    #[command(flatten)]
    instead: InsteadOfTarget,
    #[command(flatten)]
    judging: Judging,
    /// Download the whole package whatever its size
    #[arg(long)]
    full: bool,
    /// One JSON object
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    print: Output,
    #[command(flatten)]
    reports: ReportFiles,
    #[command(flatten)]
    served_at: ServedAt,
}

/// What `check` does instead of checking a target.
#[derive(Args, Debug)]
struct InsteadOfTarget {
    /// Check what this computer serves: a build of the running window, or a file that is served for the test
    #[arg(long = "self")]
    this: bool,
    /// Say what may have caused what a tester saw, such as "Unable to Download App"
    #[arg(long, value_name = "TEXT", conflicts_with = "this")]
    saw: Option<String>,
    /// List everything that can be said, or explain one code
    #[arg(long, value_name = "CODE", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["this", "target"])]
    explain: Option<String>,
}

/// How a target is judged.
#[derive(Args, Debug)]
pub(super) struct Judging {
    /// Judge the text alone: ask no server
    #[arg(long, conflicts_with = "this")]
    pub(super) offline: bool,
    /// Compare a manifest with this package
    #[arg(long, value_name = "F.ipa", conflicts_with = "this")]
    pub(super) package: Option<PathBuf>,
    /// A tester's device that must be in the build's profile; may be given several times
    #[arg(long, value_name = "UDID", conflicts_with = "this")]
    pub(super) udid: Vec<String>,
    /// A root that phones were made to trust: PEM, DER or a set-up profile
    #[arg(long, value_name = "F", conflicts_with = "this")]
    pub(super) trust: Option<PathBuf>,
    /// From which severity on the exit code is 1
    #[arg(long, value_name = "SEVERITY", default_value = "risks", conflicts_with = "this")]
    pub(super) fail_on: Threshold,
}

/// Files for build servers.
#[derive(Args, Debug)]
pub(super) struct ReportFiles {
    /// Also write the findings as JUnit XML
    #[arg(long, value_name = "F.xml", conflicts_with = "this")]
    pub(super) junit: Option<PathBuf>,
    /// Also write the findings as SARIF 2.1.0
    #[arg(long, value_name = "F.sarif", conflicts_with = "this")]
    pub(super) sarif: Option<PathBuf>,
}

/// Where a file is served for the test.
#[derive(Args, Debug)]
pub(super) struct ServedAt {
    /// Where a file is served: address or name for links
    #[arg(long, value_name = "IP|NAME", value_parser = super::parse_host)]
    pub(super) host: Option<Host>,
    /// First HTTPS port to try for a file; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub(super) https_port: Option<u16>,
    /// First plain HTTP port to try for a file; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub(super) http_port: Option<u16>,
}

/// What `check` is asked to do.
#[derive(Debug)]
pub(super) enum CheckCall {
    /// Explain a code, or list all where it is empty.
    Explain(String),
    /// Play the phone at what this computer serves.
    OwnServer(OwnServerCheck),
    /// Say what may have caused what a tester saw.
    Saw {
        /// What he saw.
        words: String,
        /// Where he saw it.
        target: Option<String>,
    },
    /// Say what is wrong with a target.
    Target(TargetCheck),
}

/// Playing the phone at what this computer serves.
#[derive(Debug)]
pub(super) struct OwnServerCheck {
    /// A build of the running window, or a file; `None` for the newest build.
    pub(super) target: Option<String>,
    pub(super) full: bool,
    pub(super) served_at: ServedAt,
}

/// Checking a target.
#[derive(Debug)]
pub(super) struct TargetCheck {
    pub(super) target: String,
    pub(super) full: bool,
    pub(super) judging: Judging,
    pub(super) reports: ReportFiles,
}

impl CheckArguments {
    /// Which call is made, and how its answer is printed. clap has seen to it that at least one is.
    pub(super) fn call(self) -> (CheckCall, Output) {
        let InsteadOfTarget { this, saw, explain } = self.instead;
        let call = match (explain, saw, self.target) {
            (Some(code), ..) => CheckCall::Explain(code),
            (None, None, target) if this => CheckCall::OwnServer(OwnServerCheck {
                target,
                full: self.full,
                served_at: self.served_at,
            }),
            (None, None, Some(target)) => CheckCall::Target(TargetCheck {
                target,
                full: self.full,
                judging: self.judging,
                reports: self.reports,
            }),
            (None, words, target) => CheckCall::Saw {
                words: words.unwrap_or_default(),
                target,
            },
        };
        (call, self.print)
    }
}

#[derive(Args, Debug)]
pub(super) struct CompareCall {
    /// The older .ipa
    #[arg(value_name = "A")]
    pub(super) before: PathBuf,
    /// The newer .ipa
    #[arg(value_name = "B")]
    pub(super) after: PathBuf,
    /// One JSON object
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

#[derive(Args, Debug)]
pub(super) struct ManifestCall {
    /// The .ipa
    pub(super) file: PathBuf,
    /// Where `app.ipa`, `icon-57.png` and `icon-512.png` will lie, such as `https://example.com/builds/7`
    #[arg(long, value_name = "URL", value_parser = super::parse_base_url)]
    pub(super) base_url: String,
    /// Change a field: title, subtitle, bundle-identifier, bundle-version, platform (such as tvos), package-url, display-image-url
    /// or full-size-image-url
    #[arg(long, value_name = "FIELD=TEXT", value_parser = super::manifest::parse_assignment)]
    pub(super) set: Vec<Edit>,
    /// Add a SHA-256 for every 10 MiB
    #[arg(long)]
    pub(super) hashes: bool,
    /// Where to write it [default: stdout]
    #[arg(short, long, value_name = "F.plist")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct ServeCall {
    /// .ipa files
    #[arg(required_unless_present = "watch", value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// A folder whose builds are served as they appear, at any depth and once they are complete; may be given several times
    #[arg(long, value_name = "DIR")]
    pub(super) watch: Vec<PathBuf>,
    /// Only builds that this pattern means, such as "*.ipa" or "**/Release/*.ipa" [default: every build]
    #[arg(long, value_name = "GLOB", requires = "watch", value_parser = super::arrivals::parse_pattern)]
    pub(super) watch_pattern: Option<PathPattern>,
    /// Address or name for links; an address is also the only one listened on
    #[arg(long, value_name = "IP|NAME", value_parser = super::parse_host)]
    pub(super) host: Option<Host>,
    /// First HTTPS port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub(super) https_port: Option<u16>,
    /// First plain HTTP port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub(super) http_port: Option<u16>,
    /// A certificate chain of your own, PEM; reloaded when it is renewed
    #[arg(long, value_name = "F")]
    pub(super) cert: Option<PathBuf>,
    /// Its key, PEM [default: in the file of the chain]
    #[arg(long, value_name = "F", requires = "cert")]
    pub(super) key: Option<PathBuf>,
    /// A certificate chain of your own with its key, PKCS#12
    #[arg(long, value_name = "F", conflicts_with = "cert")]
    pub(super) p12: Option<PathBuf>,
    /// A file whose first line is the password of the PKCS#12 file [default: no password]
    #[arg(long, value_name = "F", requires = "p12")]
    pub(super) password_file: Option<PathBuf>,
    /// Base URL of a tunnel or reverse proxy that passes phones on to the plain HTTP port, such as <https://builds.example.com>
    #[arg(long, value_name = "URL", value_parser = super::parse_public_url)]
    pub(super) public_url: Option<PublicUrl>,
    /// Announce this computer's .local name [default: as set, and no when --host is an address]
    #[arg(long, value_name = "yes|no", value_parser = super::parse_announce)]
    pub(super) announce: Option<AnnounceRule>,
    /// Leave the install page off the plain HTTP port
    #[arg(long)]
    pub(super) https_pages_only: bool,
    #[command(flatten)]
    pub(super) link_limits: LinkLimitArguments,
    #[command(flatten)]
    pub(super) description: DescriptionArguments,
    /// Print Markdown for a pull request at the start; what happens then goes to stderr
    #[arg(long, conflicts_with = "print")]
    pub(super) markdown: bool,
    /// JSON only: what is served, then one object for each event
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

/// Where builds are published.
#[derive(Args, Debug)]
pub(super) struct DestinationArguments {
    /// A folder, `s3://bucket/prefix?endpoint=URL&region=NAME`, `gs://bucket/prefix`, `az://account/container/prefix` or `davs://host/path`;
    /// keys come from the environment, as the storage's own tools read them, or else from those kept with the destination in the window
    #[arg(long, value_name = "DESTINATION", value_parser = super::publish::parse_destination)]
    pub(super) to: Destination,
    /// A root that the storage's certificate rests on besides those of browsers: PEM, DER or a set-up profile
    #[arg(long, value_name = "F")]
    pub(super) storage_trust: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct PublishCall {
    /// .ipa files
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) at: DestinationArguments,
    /// The https address under which phones find what lies there [default: the one kept with the destination, or else the storage's own]
    #[arg(long, value_name = "URL", value_parser = super::parse_base_url)]
    pub(super) base_url: Option<String>,
    /// Paths that people can read and guess, such as kestrel/5.2.0-1187
    #[arg(long)]
    pub(super) plain: bool,
    /// When it ends, at the latest with its signature: a day such as 2026-12-31 (to its end), a time such as
    /// 2026-12-31T18:00:00+01:00, a span such as 30d, or never
    #[arg(long, value_name = "DATE|never", value_parser = super::link_ends::parse_until_or_never)]
    pub(super) until: Option<LimitChange<Timestamp>>,
    #[command(flatten)]
    pub(super) description: DescriptionArguments,
    /// Publish builds that phones will refuse as well
    #[arg(long)]
    pub(super) anyway: bool,
    #[command(flatten)]
    pub(super) rehearsal: RehearsalArguments,
    /// One JSON object a build
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

/// How what was published is tried.
#[derive(Args, Debug)]
pub(super) struct RehearsalArguments {
    /// Do not try the published build as a phone
    #[arg(long)]
    pub(super) untried: bool,
    /// A root that phones were made to trust: PEM, DER or a set-up profile
    #[arg(long, value_name = "F")]
    pub(super) trust: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct PublishedCall {
    #[command(flatten)]
    pub(super) at: DestinationArguments,
    /// One JSON object a build
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

#[derive(Args, Debug)]
pub(super) struct UnpublishCall {
    /// Its page, install link, manifest or folder
    #[arg(value_name = "LINK", required_unless_present_any = ["ended", "keep"])]
    pub(super) link: Option<String>,
    #[command(flatten)]
    pub(super) at: DestinationArguments,
    /// Those that have ended, and what was broken off a day ago
    #[arg(long, conflicts_with = "link")]
    pub(super) ended: bool,
    /// All but the newest N of each app
    #[arg(long, value_name = "N", conflicts_with_all = ["link", "ended"])]
    pub(super) keep: Option<usize>,
    /// One JSON object a build
    #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
}

#[derive(Args, Debug)]
pub(super) struct DeliveriesCall {
    /// Only of this build: its number or bundle identifier
    pub(super) build: Option<String>,
    /// One JSON array
    #[arg(long = "json", conflicts_with = "csv", action = SetTrue, value_parser = Output::switch())]
    pub(super) print: Output,
    /// Comma-separated values (RFC 4180)
    #[arg(long)]
    pub(super) csv: bool,
    /// Where to write it [default: stdout]
    #[arg(short, long, value_name = "F")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum IdentityCall {
    /// Print what the authority is, what it may vouch for, and which certificate phones see
    Show {
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
    /// Write the set-up profile, or the certificate alone
    Export {
        /// Where to write it
        #[arg(short, long, value_name = "F")]
        output: PathBuf,
        /// The certificate as PEM instead of the .mobileconfig
        #[arg(long, conflicts_with = "der")]
        pem: bool,
        /// The certificate as DER instead of the .mobileconfig
        #[arg(long)]
        der: bool,
    },
    /// Make a new authority; every phone must then be set up again
    Reset {
        /// Addresses or names beyond private ones that it may vouch for, such as 203.0.113.0/24
        #[arg(long, value_name = "CIDR|NAME", value_parser = super::parse_scope)]
        also: Vec<Scope>,
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
}
