//! A Chromium of a test's own: its home, and with it its store of certificates, is a folder of the test; it is driven over a pipe.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Longer than a busy computer takes for anything here.
const PATIENCE: Duration = Duration::from_secs(60);

/// A tester's iPhone, as far as a header tells.
pub(super) const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Mobile/15E148 Safari/604.1";

/// A browser with one page.
pub(super) struct Browser {
    child: Child,
    asks: File,
    answers: File,
    pending: Vec<u8>,
    number: u64,
    page: String,
    home: tempfile::TempDir,
}

impl Browser {
    /// Starts one that trusts nobody but public authorities.
    pub(super) fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let store = home.path().join(".pki/nssdb");
        std::fs::create_dir_all(&store).unwrap();
        run(Command::new("certutil")
            .args(["-N", "--empty-password", "-d"])
            .arg(database(&store)));
        let [asks, answers] = ["asks", "answers"].map(|name| home.path().join(name));
        run(Command::new("mkfifo").arg(&asks).arg(&answers));
        let child = Command::new("sh")
            // Chromium reads commands from descriptor 3 and answers on 4.
            .args(["-c", "a=$1 b=$2; shift 2; exec \"$@\" 3<\"$a\" 4>\"$b\"", "sh"])
            .args([&asks, &answers])
            .arg(chromium())
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
            ])
            .args([
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--remote-debugging-pipe",
            ])
            .arg(format!("--user-data-dir={}", home.path().join("data").display()))
            .arg("about:blank")
            .env("HOME", home.path())
            .env_remove("XDG_CONFIG_HOME")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let asks = File::options().write(true).open(asks).unwrap();
        let answers = File::open(answers).unwrap();
        let mut browser = Self {
            child,
            asks,
            answers,
            pending: Vec::new(),
            number: 0,
            page: String::new(),
            home,
        };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.call("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        browser.page = attached["sessionId"].as_str().unwrap().to_owned();
        browser.call("Page.enable", json!({}));
        let watch = "window.violations = []; document.addEventListener('securitypolicyviolation', \
                     (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));";
        browser.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": watch}));
        browser.be(IPHONE, "en", 390);
        browser
    }

    /// What it calls itself, which language it asks for, and how wide its screen is.
    pub(super) fn be(&mut self, agent: &str, language: &str, width: u32) {
        self.call(
            "Network.setUserAgentOverride",
            json!({"userAgent": agent, "acceptLanguage": language}),
        );
        let screen = json!({"width": width, "height": 844, "deviceScaleFactor": 2, "mobile": true});
        self.call("Emulation.setDeviceMetricsOverride", screen);
    }

    /// Adds an authority to its store, as a person would in its settings.
    pub(super) fn trust(&self, pem: &Path) {
        let store = self.home.path().join(".pki/nssdb");
        let mut command = Command::new("certutil");
        run(command
            .args(["-A", "-n", "airlift", "-t", "C,,", "-d"])
            .arg(database(&store))
            .arg("-i")
            .arg(pem));
    }

    /// Makes it forget what it made of certificates: it keeps verdicts for half an hour in the process for the network,
    /// which it starts anew when it has ended. The page stays open.
    pub(super) fn forget_verdicts(&mut self) {
        let processes = self.call_browser("SystemInfo.getProcessInfo", json!({}));
        let own: Vec<u64> = processes["processInfo"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|process| process["id"].as_u64())
            .collect();
        let is_network = |pid: &u64| {
            let line = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            line.contains("network.mojom.NetworkService")
        };
        let network = own.into_iter().find(is_network).expect("Chromium has a process for the network");
        run(Command::new("kill").arg("-9").arg(network.to_string()));
    }

    /// Opens a page and waits until it has loaded; the error that the browser shows instead of it, if any.
    pub(super) fn open(&mut self, url: &str) -> Option<String> {
        let answer = self.call("Page.navigate", json!({"url": url}));
        if let Some(error) = answer["errorText"].as_str() {
            return Some(error.to_owned());
        }
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'");
        None
    }

    /// What an expression is in the page.
    pub(super) fn value(&mut self, expression: &str) -> Value {
        let asked = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let answer = self.call("Runtime.evaluate", asked);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Waits until an expression is true in the page.
    pub(super) fn wait(&mut self, expression: &str) {
        let since = Instant::now();
        while self.value(expression) != true {
            let state = "document.documentElement.outerHTML.replace(/<(style|script)>[^]*?<.(style|script)>/g, '').slice(0, 4000)";
            assert!(since.elapsed() < PATIENCE, "not in time: {expression}\n{}", self.value(state));
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// The text that a person sees, by the boxes that the page really draws.
    pub(super) fn visible_text(&mut self) -> String {
        self.value("document.body.innerText").as_str().unwrap().to_owned()
    }

    /// Tells the page's session a command and returns its result.
    pub(super) fn call(&mut self, method: &str, params: Value) -> Value {
        let session = (!self.page.is_empty()).then(|| self.page.clone());
        self.send(method, params, session.as_deref())
    }

    fn call_browser(&mut self, method: &str, params: Value) -> Value {
        self.send(method, params, None)
    }

    fn send(&mut self, method: &str, params: Value, session: Option<&str>) -> Value {
        self.number += 1;
        let mut message = json!({"id": self.number, "method": method, "params": params});
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = serde_json::to_vec(&message).unwrap();
        bytes.push(0);
        self.asks.write_all(&bytes).unwrap();
        loop {
            let message = self.next_message();
            if message["id"] == self.number {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// The next message: they end with a zero byte.
    fn next_message(&mut self) -> Value {
        loop {
            if let Some(end) = self.pending.iter().position(|&byte| byte == 0) {
                let rest = self.pending.split_off(end + 1);
                let message = std::mem::replace(&mut self.pending, rest);
                return serde_json::from_slice(&message[..end]).unwrap();
            }
            let mut piece = [0; 64 * 1024];
            let length = self.answers.read(&mut piece).unwrap();
            assert!(length > 0, "Chromium ended");
            self.pending.extend_from_slice(&piece[..length]);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Distributions name it differently.
fn chromium() -> PathBuf {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let works = |name: &&str| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    };
    let found = names.into_iter().find(works);
    PathBuf::from(found.expect("chromium is missing: run packaging/linux/install-deps.sh --tests"))
}

fn database(store: &Path) -> String {
    format!("sql:{}", store.display())
}

fn run(command: &mut Command) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}; run packaging/linux/install-deps.sh --tests"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
