//! Storages and web servers of others, started for a test and stopped with it. What they need: `install-deps.sh --storages`.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{PATIENCE, until};

/// A server of others on loopback, ended when the test ends.
pub(crate) struct Foreign {
    child: Child,
    pub(crate) port: u16,
}

impl Drop for Foreign {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A port that nobody has at this moment.
pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Starts a server, and waits until it listens.
pub(crate) fn start(command: &mut Command, port: u16) -> Foreign {
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let child = child.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut foreign = Foreign { child, port };
    until("a server that listens", || {
        if let Some(status) = foreign.child.try_wait().unwrap() {
            panic!("{command:?} ended: {status}");
        }
        std::net::TcpStream::connect(("127.0.0.1", port)).ok()
    });
    foreign
}

/// Python with moto, boto3 and the rest, where CI has put it.
fn python() -> PathBuf {
    std::env::var_os("AIRLIFT_STORAGES").map_or_else(|| PathBuf::from("python3"), |root| PathBuf::from(root).join("bin/python3"))
}

/// moto: S3 by somebody else, which keeps everything in memory and checks no signature. Everybody may read its bucket.
pub(crate) fn moto() -> Foreign {
    let port = free_port();
    let mut command = Command::new(python());
    command.args(["-m", "moto.server", "-H", "127.0.0.1", "-p", &port.to_string()]);
    let foreign = start(&mut command, port);
    let read_by_all = r"s3.create_bucket(Bucket='builds')
s3.put_bucket_policy(Bucket='builds', Policy=json.dumps({'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::builds/*'}]}))";
    boto3(port, read_by_all);
    foreign
}

/// s3s-fs: S3 that checks signatures, with these keys.
pub(crate) fn s3s(folder: &Path, keys: (&str, &str)) -> Foreign {
    std::fs::create_dir_all(folder.join("builds")).unwrap();
    let port = free_port();
    let mut command = Command::new("s3s-fs");
    command.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
    command.args(["--access-key", keys.0, "--secret-key", keys.1]).arg(folder);
    start(&mut command, port)
}

/// What boto3, Amazon's own client, prints for an expression about `s3`.
pub(crate) fn boto3(port: u16, code: &str) -> String {
    let script = format!(
        "import boto3, json\ns3 = boto3.client('s3', endpoint_url='http://127.0.0.1:{port}', region_name='us-east-1', \
         aws_access_key_id='key-of-the-test', aws_secret_access_key='secret-of-the-test')\n{code}\n"
    );
    let output = Command::new(python()).args(["-c", &script]).output().unwrap();
    assert!(output.status.success(), "{code}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// rclone as a `WebDAV` server with a user and a password.
pub(crate) fn webdav(folder: &Path, user: (&str, &str)) -> Foreign {
    std::fs::create_dir_all(folder).unwrap();
    let port = free_port();
    let mut command = Command::new("rclone");
    command.args([
        "serve",
        "webdav",
        "--addr",
        &format!("127.0.0.1:{port}"),
        "--user",
        user.0,
        "--pass",
        user.1,
    ]);
    command.arg(folder).env("RCLONE_CONFIG", "/dev/null");
    start(&mut command, port)
}

/// A certificate for 127.0.0.1 that phones take, with the root that signed it.
pub(crate) struct Issued {
    pub(crate) root_pem: PathBuf,
    pub(crate) root_der: Vec<u8>,
    chain: PathBuf,
    key: PathBuf,
}

/// Makes one with OpenSSL's grammar of times and rcgen's keys.
pub(crate) fn issue(folder: &Path) -> Issued {
    use rcgen::{BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose};
    let root_key = KeyPair::generate().unwrap();
    let mut root = CertificateParams::default();
    root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    root.distinguished_name.push(rcgen::DnType::CommonName, "Root of the test");
    let root_certificate = root.self_signed(&root_key).unwrap();
    let key = KeyPair::generate().unwrap();
    let mut leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let now = time::OffsetDateTime::now_utc();
    (leaf.not_before, leaf.not_after) = (now - time::Duration::days(1), now + time::Duration::days(90));
    let leaf = leaf.signed_by(&key, &Issuer::from_params(&root, &root_key)).unwrap();
    let at = |name: &str, text: String| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    Issued {
        root_pem: at("root.pem", root_certificate.pem()),
        root_der: root_certificate.der().to_vec(),
        chain: at("chain.pem", format!("{}{}", leaf.pem(), root_certificate.pem())),
        key: at("key.pem", key.serialize_pem()),
    }
}

/// nginx over TLS: `inside` stands in its server block.
pub(crate) fn nginx(folder: &Path, issued: &Issued, inside: &str) -> Foreign {
    let port = free_port();
    let at = folder.join("nginx");
    std::fs::create_dir_all(&at).unwrap();
    let config = format!(
        "daemon off; pid {at}/pid; error_log {at}/error.log;\nevents {{}}\nhttp {{ access_log off; client_body_temp_path {at}/b; \
         proxy_temp_path {at}/p; fastcgi_temp_path {at}/f; uwsgi_temp_path {at}/u; scgi_temp_path {at}/s;\n\
         types {{ text/html html; application/json json; image/png png; }} default_type application/octet-stream;\n\
         server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {chain}; ssl_certificate_key {key}; {inside} }} }}\n",
        at = at.display(),
        chain = issued.chain.display(),
        key = issued.key.display(),
    );
    let file = at.join("nginx.conf");
    std::fs::write(&file, config).unwrap();
    let program = ["/usr/sbin/nginx", "/usr/bin/nginx"]
        .into_iter()
        .find(|path| Path::new(path).exists());
    let mut command = Command::new(program.unwrap_or("nginx"));
    command.arg("-c").arg(file).arg("-e").arg(at.join("early.log"));
    start(&mut command, port)
}

/// Caddy over TLS: `inside` stands in its site block.
pub(crate) fn caddy(folder: &Path, issued: &Issued, inside: &str) -> Foreign {
    let port = free_port();
    let config = format!(
        "{{\n admin off\n auto_https off\n}}\nhttps://127.0.0.1:{port} {{\n tls {} {}\n{inside}\n}}\n",
        issued.chain.display(),
        issued.key.display()
    );
    let file = folder.join("Caddyfile");
    std::fs::write(&file, config).unwrap();
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    command
        .env("XDG_DATA_HOME", folder)
        .env("XDG_CONFIG_HOME", folder)
        .env("HOME", folder);
    start(&mut command, port)
}

/// What happens to one request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fate {
    /// It goes through.
    Passes,
    /// The storage is busy: 503.
    Busy,
    /// The connection is cut in the middle.
    Cut,
    /// Somebody kills us.
    Stands,
}

/// A proxy before a storage that treats each request, by its number from 0, as a test says. One request a connection.
pub(crate) struct Unreliable {
    pub(crate) port: u16,
    count: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl Unreliable {
    pub(crate) fn before(port: u16, fate: impl Fn(usize, &str) -> Fate + Send + Sync + 'static) -> Self {
        use std::sync::Arc;
        use std::sync::atomic::{AtomicUsize, Ordering};
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let own = listener.local_addr().unwrap().port();
        let count = Arc::new(AtomicUsize::new(0));
        let (counter, fate) = (Arc::clone(&count), Arc::new(fate));
        // Ends with the test's process: a listener has no other way out of waiting.
        std::thread::Builder::new()
            .spawn(move || {
                for socket in listener.incoming().flatten() {
                    let (counter, fate) = (Arc::clone(&counter), Arc::clone(&fate));
                    let passed = move || pass(socket, port, |line| fate(counter.fetch_add(1, Ordering::Relaxed), line));
                    _ = std::thread::Builder::new().spawn(passed);
                }
            })
            .unwrap();
        Self { port: own, count }
    }

    /// How many requests there were.
    pub(crate) fn requests(&self) -> usize {
        self.count.load(std::sync::atomic::Ordering::Relaxed)
    }
}

fn pass(mut socket: std::net::TcpStream, port: u16, fate: impl FnOnce(&str) -> Fate) -> Option<()> {
    use std::io::{Read as _, Write as _};
    socket.set_read_timeout(Some(PATIENCE)).ok()?;
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        socket.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let header = |name: &str| {
        let line = text.lines().find(|line| line.to_ascii_lowercase().starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let length: usize = header("content-length:").and_then(|length| length.parse().ok()).unwrap_or(0);
    let line = text.lines().next().unwrap_or_default().to_owned();
    match fate(&line) {
        Fate::Passes => {}
        Fate::Busy => {
            let mut body = vec![0; length];
            socket.read_exact(&mut body).ok()?;
            let busy = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            return socket.write_all(busy).ok();
        }
        Fate::Cut => {
            let mut body = vec![0; length / 2];
            return socket.read_exact(&mut body).ok();
        }
        Fate::Stands => {
            std::thread::sleep(PATIENCE + Duration::from_secs(5));
            return None;
        }
    }
    let mut upstream = std::net::TcpStream::connect(("127.0.0.1", port)).ok()?;
    // One request a connection, so that each has a number.
    let head = text.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    upstream.write_all(head.as_bytes()).ok()?;
    let mut body = (&mut socket).take(u64::try_from(length).ok()?);
    std::io::copy(&mut body, &mut upstream).ok()?;
    std::io::copy(&mut upstream, &mut socket).ok()?;
    Some(())
}
