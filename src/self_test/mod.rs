//! A self-test is Airlift playing the phone, and says of each step whether a phone would get past it.
//!
//! It goes through an installation in iOS's order, with its user agents and Apple's rules for certificates.
//! Nothing is ever sent but GET, HEAD and OPTIONS, without cookies; redirects are followed by `probe` alone, as a browser does.
//! Servers may be strangers': every step has a deadline, every answer a limit.

mod certificate;
mod document;
mod icons;
mod package;
mod plan;
mod probe;
mod range_reader;
mod report;
mod set_up;
mod target_url;
mod trace;
mod verifier;
mod wire;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

use crate::finding::{Finding, Message, Rule, Severity, says};

pub(crate) use plan::RULES;
pub use probe::{ProbeResult, probe};
use report::TestReport;
pub use trace::{Nowhere, Start, trace};
use wire::Client;

/// Safari on an iPhone 15 Pro Max, for pages and the set-up profile.
pub const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

/// The system's installer on the same phone, for manifest, icons and package.
pub const INSTALLER: &str = "com.apple.appstored/1.0 iOS/18.0 model/iPhone16,2 hwp/t8130 build/22A3354 (6; dt:311) AMS/1";

/// iOS waits 120 s for a manifest; nobody waits so long for a test, and a server that needs a twelfth of
/// it is in trouble already.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Steps that take longer are risky: a phone shows "Waiting…" meanwhile.
pub const SLOW: Duration = Duration::from_secs(2);

/// Packages up to this size are downloaded whole without being asked; more would load the network noticeably.
pub const FULL_LIMIT_BYTES: u64 = 50_000_000;

/// Where the installation begins.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Target {
    /// The manifest's URL; the package's when the manifest itself is given.
    pub manifest_url: String,
    /// The manifest itself, where it is a file that lies on no server yet.
    pub document: Option<Arc<[u8]>>,
    /// The install page's URL; empty when there is none.
    pub page_url: String,
    /// The set-up page's URL; empty when phones trust a certificate that was brought.
    pub set_up_url: String,
    /// The authority that phones were given, DER; `None` when phones must trust the certificate by themselves.
    pub authority: Option<Vec<u8>>,
    /// A person brought the certificate and vouches that phones know its root, where that is none of the system's.
    pub is_brought: bool,
    /// This computer's addresses that phones can use, best first: a name of this computer that leads to loopback here leads
    /// to one of them on a phone.
    pub own_addresses: Vec<IpAddr>,
    /// A page elsewhere named the manifest: neither it nor what it names is asked for on this computer.
    pub stays_outside: bool,
}

impl Target {
    /// Whether the manifest lies on this host, rather than behind another name such as a tunnel's.
    pub fn leads_to(&self, host: &str) -> bool {
        target_url::TargetUrl::parse(&self.manifest_url).is_ok_and(|place| place.host.to_string().eq_ignore_ascii_case(host))
    }
}

/// How thoroughly, and how patiently.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TestOptions {
    /// Download the whole package whatever its size.
    pub full: bool,
    /// How long a step may take before it counts as failed.
    pub patience: Duration,
}

impl Default for TestOptions {
    fn default() -> Self {
        Self {
            full: false,
            patience: PATIENCE,
        }
    }
}

/// A part of the way.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Group {
    /// Finding and reaching the server.
    Reach,
    /// What makes a phone trust it.
    SetUp,
    /// TLS and Apple's rules for certificates.
    Certificate,
    /// The install page and the manifest.
    Manifest,
    /// Icons and package.
    Package,
}

/// What is amiss, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trouble {
    /// What was found.
    pub found: Message,
    /// What to do about it; `None` when there is nothing to do.
    pub fix: Option<Message>,
}

impl Trouble {
    fn new(found: Message, fix: Message) -> Self {
        Self { found, fix: Some(fix) }
    }

    /// As a finding: the way ended before it began.
    pub fn finding(&self) -> Finding {
        let fix = self.fix.clone().map(|fix| ("fix", fix));
        set_up::CONNECT
            .rule
            .said(Severity::Blocks, std::iter::once(("title", self.found.clone())).chain(fix))
    }
}

impl From<Message> for Trouble {
    /// Trouble about which nothing can be done.
    fn from(found: Message) -> Self {
        Self { found, fix: None }
    }
}

/// One step, or one rule in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TestLine {
    /// What the server must do; names the line to programs.
    pub rule: &'static Rule,
    /// The part of the way it belongs to.
    pub group: Group,
    /// What came of it.
    pub outcome: Outcome,
    /// What should hold: the rule's message, or one that tells the limit that was asked for.
    pub title: Message,
    /// What was found.
    pub found: Message,
    /// What to do about it; `None` when there is nothing to do.
    pub fix: Option<Message>,
    /// How long it took.
    pub took: Duration,
}

impl TestLine {
    /// As a finding; `None` when it was not come to.
    pub fn finding(&self) -> Option<Finding> {
        let severity = match self.outcome {
            Outcome::Passed => Severity::Passed,
            Outcome::Risky => Severity::Risks,
            Outcome::Failed => Severity::Blocks,
            Outcome::Skipped => return None,
        };
        // What is amiss has the title of its rule.
        let title = (severity == Severity::Passed).then(|| ("title", self.title.clone()));
        let fix = self.fix.clone().map(|fix| ("fix", fix));
        let parts = std::iter::once(("why", self.found.clone())).chain(title).chain(fix);
        Some(self.rule.said(severity, parts))
    }

    /// What should hold; what is wrong where a phone stops.
    pub fn heading(&self) -> Message {
        if self.outcome == Outcome::Failed {
            Message::from(self.rule).attribute("title")
        } else {
            self.title.clone()
        }
    }

    /// Whether the server kept a phone from reading, rather than gave it something wrong.
    pub fn is_kept_from_reading(&self) -> bool {
        let is_about_reading = [
            &document::INSTALL_PAGE.rule,
            &document::MANIFEST_STATUS.rule,
            &package::PACKAGE_HEAD.rule,
        ];
        self.outcome == Outcome::Failed && is_about_reading.contains(&self.rule)
    }

    /// Whether what was found says how long it took.
    pub fn tells_time(&self) -> bool {
        *self.rule == package::PACKAGE_WHOLE.rule
    }
}

/// What came of a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// A phone gets past it.
    Passed,
    /// A phone may stumble.
    Risky,
    /// A phone stops here.
    Failed,
    /// Not tried, as a step before failed.
    Skipped,
}

/// What a self-test tells while it runs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TestEvent {
    /// This is being tried now.
    Trying(Message),
    /// This lies at the address where the way begins.
    Found(Box<ProbeResult>),
    /// This came of a step.
    Line(TestLine),
    /// There is no way to follow.
    Nowhere(Nowhere),
}

/// The way that a self-test takes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TestRoute {
    /// From anywhere, trusting this root, DER, besides the system's own when there is one.
    From {
        /// Where it begins.
        start: Start,
        /// The root.
        authority: Option<Vec<u8>>,
    },
    /// An installation whose every address is known.
    Known(Target),
}

/// A way to end a self-test from outside.
#[derive(Clone, Debug, Default)]
pub struct Job(Arc<Notify>);

impl Job {
    /// Ends it. Remembered when nobody waits yet.
    pub fn stop(&self) {
        self.0.notify_one();
    }

    /// Waits until somebody ends it.
    pub async fn stopped(&self) {
        self.0.notified().await;
    }

    /// Whether this is the same self-test.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The most that a self-test tells: twice the lines that there are, with room to spare.
pub const TOLD_LIMIT: usize = 512;

/// Goes through an installation as iOS does, telling each line as it is known. Dropping the future ends it at once.
/// Must be called inside a tokio runtime with network and time.
pub async fn test_installation(target: &Target, options: TestOptions, tell: &mut (dyn FnMut(TestEvent) + Send)) {
    let mut report = TestReport::new(target, options, tell);
    let mut client = Client::new(target, options);
    go(target, options, &mut report, &mut client).await;
    report.skip_rest();
}

async fn go(target: &Target, options: TestOptions, report: &mut TestReport<'_>, client: &mut Client) -> Option<()> {
    let place = set_up::reach(target, report, client).await?;
    set_up::set_up(target, report, client).await;
    report.skip_group(Group::SetUp);
    certificate::shake(target, report, client, &place).await?;
    if !target.set_up_url.is_empty() {
        certificate::probe(target, report, client, &place).await;
    }
    report.skip_group(Group::Certificate);
    document::page(target, report, client).await;
    let manifest = match &target.document {
        Some(bytes) => document::contents(target, report, client, &place, bytes).await?,
        None => {
            let manifest = document::manifest(target, report, client, &place).await?;
            client.is_led_on();
            manifest
        }
    };
    let facts = package::headers(report, client, &manifest).await?;
    icons::check(report, client, &manifest).await;
    package::contents(report, client, &manifest, &facts, options).await
}

/// The code of every line that a self-test can have, in iOS's order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    plan::codes()
}

/// The authority that a set-up profile holds, DER.
pub fn authority_in(profile: &[u8]) -> Option<Vec<u8>> {
    set_up::ConfigurationProfile::read(profile).ok().map(|profile| profile.authority)
}

/// How many lines came out how.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// A phone gets past them.
    pub passed: usize,
    /// A phone may stumble.
    pub risky: usize,
    /// A phone stops there.
    pub failed: usize,
    /// Not tried.
    pub skipped: usize,
}

impl Counts {
    /// Counts these lines.
    pub fn of(lines: &[TestLine]) -> Self {
        let count = |outcome: Outcome| lines.iter().filter(|line| line.outcome == outcome).count();
        Self {
            passed: count(Outcome::Passed),
            risky: count(Outcome::Risky),
            failed: count(Outcome::Failed),
            skipped: count(Outcome::Skipped),
        }
    }

    /// All of them.
    pub fn total(self) -> usize {
        self.passed + self.risky + self.failed + self.skipped
    }

    /// What came of it in one sentence, such as `All 55 checks passed`.
    pub fn sentence(self, lines: &[TestLine]) -> Message {
        let total = self.total();
        let first = lines.iter().find(|line| line.outcome == Outcome::Failed);
        match (first, self.risky) {
            (Some(line), _) => says::self_test_stops(self.failed, line.title.clone(), total),
            (None, 0) => says::self_test_all_passed(total),
            (None, risky) => says::self_test_may_trouble(risky, total),
        }
    }
}

impl Outcome {
    /// Its name to programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Risky => "risky",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

impl Group {
    /// Its name to programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::SetUp => "set-up",
            Self::Certificate => "certificate",
            Self::Manifest => "manifest",
            Self::Package => "package",
        }
    }

    /// Its name to people.
    pub fn title(self) -> Message {
        match self {
            Self::Reach => says::self_test_group_reach(),
            Self::SetUp => says::self_test_group_set_up(),
            Self::Certificate => says::self_test_group_certificate(),
            Self::Manifest => says::self_test_group_manifest(),
            Self::Package => says::self_test_group_package(),
        }
    }
}
