//! Publishing to Azure Blob Storage, played by Azurite, Microsoft's own stand-in: `npm install azurite`, and `azurite-blob` on the path.

use std::process::Command;

use serde_json::Value;

use super::storages::Publisher;
use crate::support::builds::Ipa;
use crate::support::storages::{free_port, start};

/// The account that Azurite has, and its key, which everybody knows (Azure, "Use the Azurite emulator").
const ACCOUNT: &str = "devstoreaccount1";
const KEY: &str = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/// Makes a container whose blobs everybody may read (Azure, "Authorize with Shared Key").
const MAKE_CONTAINER: &str = r"
import base64, datetime, hashlib, hmac, sys, urllib.request
port, account, key = sys.argv[1:]
date = datetime.datetime.now(datetime.timezone.utc).strftime('%a, %d %b %Y %H:%M:%S GMT')
headers = f'x-ms-blob-public-access:blob\nx-ms-date:{date}\nx-ms-version:2021-08-06\n'
text = 'PUT' + '\n' * 12 + headers + f'/{account}/{account}/builds\nrestype:container'
signed = base64.b64encode(hmac.new(base64.b64decode(key), text.encode(), hashlib.sha256).digest()).decode()
request = urllib.request.Request(f'http://127.0.0.1:{port}/{account}/builds?restype=container', method='PUT', headers={
    'x-ms-date': date, 'x-ms-version': '2021-08-06', 'x-ms-blob-public-access': 'blob', 'Content-Length': '0',
    'Authorization': f'SharedKey {account}:{signed}'})
urllib.request.urlopen(request)
";

#[test]
#[ignore = "needs azurite-blob"]
fn a_container_takes_a_build_in_parts_and_gives_it_back() {
    let mut publisher = Publisher::new(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    publisher.keys = vec![("AZURE_STORAGE_ACCOUNT_KEY", KEY)];
    let folder = publisher.folder.path();
    let port = free_port();
    let mut command = Command::new("azurite-blob");
    command.args(["--silent", "--skipApiVersionCheck", "--blobPort", &port.to_string(), "--location"]);
    let _server = start(command.arg(folder.join("azurite")), port);
    let made = Command::new("python3")
        .args(["-c", MAKE_CONTAINER, &port.to_string(), ACCOUNT, KEY])
        .status();
    assert!(made.unwrap().success());
    let to = format!("az://{ACCOUNT}/builds/ios?endpoint=http://127.0.0.1:{port}/{ACCOUNT}");
    let (code, told) = publisher.publish(&to, "https://builds.example.com/ios", &["--untried"]);
    assert_eq!(code, 0, "{told:#}");
    let blob = |url: &Value| {
        let path = url.as_str().unwrap().strip_prefix("https://builds.example.com").unwrap().to_owned();
        ureq::get(format!("http://127.0.0.1:{port}/{ACCOUNT}/builds{path}")).call()
    };
    let mut package = blob(&told["package"]).unwrap();
    assert_eq!(package.headers()["content-type"], "application/octet-stream");
    let bytes = package.body_mut().with_config().limit(64 << 20).read_to_vec().unwrap();
    assert_eq!(bytes, std::fs::read(folder.join("Kestrel.ipa")).unwrap());
    assert_eq!(blob(&told["page"]).unwrap().headers()["content-type"], "text/html; charset=utf-8");
    let (code, listed) = publisher.call(&["published", "--to", &to, "--json"]);
    assert_eq!((code, &listed["page"]), (0, &told["page"]));
    let (code, _) = publisher.call(&["unpublish", told["page"].as_str().unwrap(), "--to", &to, "--json"]);
    assert_eq!((code, blob(&told["manifest"]).is_err()), (0, true));
}
