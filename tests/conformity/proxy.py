"""Airlift behind reverse proxies that people run: nginx and Caddy, with the base URL's path kept and taken away.

Needs Python, openssl, nginx and caddy (Debian: `apt install openssl nginx caddy`), and an `airlift-cli`:

    cargo build --no-default-features --bin airlift-cli
    python3 tests/conformity/proxy.py [path to airlift-cli]

Everything stays on loopback. Each proxy takes HTTPS and plain HTTP, and asks Airlift's plain port. Through HTTPS a phone
must get everything, whole, in parts and only if changed, by the public base URL; through plain HTTP pages alone; and Airlift
must know the phone that nginx names. Ends with 1 when one of that is not so.
"""

import http.client
import json
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = "builds.example"
PUBLIC = f"https://{HOST}/tools/airlift"
HOME = "/tools/airlift"
# What a phone elsewhere says of itself is followed by what nginx saw: this computer.
PHONE = "203.0.113.9"

NGINX = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{}}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{
    listen 127.0.0.1:{secure} ssl; listen 127.0.0.1:{plain};
    ssl_certificate {folder}/cert.pem; ssl_certificate_key {folder}/key.pem;
    location {home}/ {{
      proxy_pass http://127.0.0.1:{airlift}{path};
      proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;
    }}
  }}
}}
"""

# One of two sites: the one with TLS, and the one in the clear.
CADDY = """
{address} {{
  bind 127.0.0.1
  {tls}
  {handle} {home}/* {{
    reverse_proxy 127.0.0.1:{airlift}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Proxy:
    def __init__(self, folder, kind, keeps_path, airlift):
        self.secure, self.plain = free_port(), free_port()
        places = {"folder": folder, "secure": self.secure, "plain": self.plain, "airlift": airlift, "home": HOME}
        config = folder / f"{kind}.conf"
        if kind == "nginx":
            config.write_text(NGINX.format(path="" if keeps_path else "/", **places))
            call = ["nginx", "-e", "stderr", "-p", folder, "-c", config]
        else:
            handle = "handle" if keeps_path else "handle_path"
            tls = f"tls {folder}/cert.pem {folder}/key.pem"
            sites = [(f"https://{HOST}:{self.secure}", tls), (f"http://{HOST}:{self.plain}", "")]
            texts = [CADDY.format(address=address, tls=tls, handle=handle, **places) for address, tls in sites]
            config.write_text("{\n  admin off\n  auto_https disable_redirects\n}\n" + "".join(texts))
            call = ["caddy", "run", "--adapter", "caddyfile", "--config", config]
        self.log = open(folder / f"{kind}.out", "w")
        self.process = subprocess.Popen(call, stdout=self.log, stderr=self.log, env={"HOME": str(folder), "PATH": "/usr/sbin:/usr/bin:/bin"})
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.secure), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{kind} did not start: {(folder / f'{kind}.out').read_text()}")

    def ask(self, path, method="GET", secure=True, headers=None):
        context = ssl._create_unverified_context()
        port = self.secure if secure else self.plain
        sock = socket.create_connection(("127.0.0.1", port), 20)
        if secure:
            sock = context.wrap_socket(sock, server_hostname=HOST)
        connection = http.client.HTTPConnection(HOST, port)
        connection.sock = sock
        connection.request(method, path, headers={"X-Forwarded-For": PHONE} | (headers or {}))
        answer = connection.getresponse()
        body = answer.read()
        sock.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Airlift:
    def __init__(self, cli, folder):
        self.build = folder / "sample.ipa"
        subprocess.run([cli, "sample", "-o", self.build], check=True, stderr=subprocess.DEVNULL)
        data = folder / "data"
        data.mkdir(mode=0o700)
        (data / "settings.toml").write_text(f'public_url = "{PUBLIC}"\n')
        call = [cli, "--data-dir", data, "serve", "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0", "--json", self.build]
        self.process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.serving = json.loads(self.process.stdout.readline())
        self.events = []
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.events.append(json.loads(line))

    def port(self):
        # Its own, whatever the links say: the set-up server's.
        pid = self.process.pid
        listening = subprocess.run(["ss", "-Hltnp"], capture_output=True, text=True, check=True).stdout
        ports = [int(line.split()[3].rsplit(":", 1)[1]) for line in listening.splitlines() if f"pid={pid}," in line]
        return next(port for port in ports if speaks_plainly(port))


def speaks_plainly(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/nothing")
        return connection.getresponse().status == 404
    except (OSError, http.client.HTTPException):
        return False


def check(name, proxy, airlift, faults):
    def expect(what, found, wanted):
        if found != wanted:
            faults.append(f"{name}: {what} is {str(found):.200}, not {str(wanted):.200}")

    build = airlift.serving["builds"][0]
    token, app = (build[key].rsplit("/", 1)[1] for key in ("page_url", "app_url"))
    package = airlift.build.read_bytes()
    base = f"{HOME}/i/{token}"
    del airlift.events[:]

    status, headers, manifest = proxy.ask(f"{base}/manifest.plist")
    expect("the manifest", (status, headers.get("content-type"), headers.get("cache-control")), (200, "text/xml", "no-store"))
    expect("its package", f"{PUBLIC}/i/{token}/app.ipa".encode() in manifest, True)
    expect("the link in serve", build["manifest_url"], f"{PUBLIC}/i/{token}/manifest.plist")

    status, headers, body = proxy.ask(f"{base}/app.ipa", "HEAD")
    expect("HEAD", (status, headers.get("content-length"), headers.get("accept-ranges"), body), (200, str(len(package)), "bytes", b""))
    etag = headers.get("etag", "")
    expect("a strong tag", etag.startswith('"'), True)
    expect("the package", proxy.ask(f"{base}/app.ipa")[::2], (200, package))
    part = proxy.ask(f"{base}/app.ipa", headers={"Range": "bytes=100-199", "If-Range": etag})
    expect("a part", (part[0], part[2], part[1].get("content-range")), (206, package[100:200], f"bytes 100-199/{len(package)}"))
    expect("another build's part", proxy.ask(f"{base}/app.ipa", headers={"Range": "bytes=100-199", "If-Range": '"x"'})[0], 200)
    expect("what it has", proxy.ask(f"{base}/app.ipa", headers={"If-None-Match": etag})[0], 304)
    expect("no such part", proxy.ask(f"{base}/app.ipa", headers={"Range": "bytes=999999999-"})[0], 416)
    for path, wanted in [(base, 200), (f"{HOME}/a/{app}", 200), (f"{HOME}/ping", 200), (f"{base}/icon-57.png", 200), (f"{HOME}/x", 404)]:
        expect(path, proxy.ask(path)[0], wanted)
    for path in [f"{base}/manifest.plist", f"{base}/app.ipa", f"{HOME}/ping"]:
        expect(f"{path} in the clear", proxy.ask(path, secure=False)[0], 404)
    expect("the page in the clear", proxy.ask(base, secure=False)[0], 200)
    if name.startswith("nginx"):
        # Caddy tells of no earlier hop unless it is told to trust it.
        time.sleep(0.5)
        phones = {event.get("phone") for event in airlift.events if event["event"] in ("manifest", "page", "package", "delivered")}
        expect("the phone", phones, {PHONE})


def main():
    cli = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/debug/airlift-cli"
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        certificate = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        certificate += ["-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"]
        certificate += ["-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
        subprocess.run(certificate, check=True, stderr=subprocess.DEVNULL)
        airlift = Airlift(cli, folder)
        try:
            port = airlift.port()
            for kind in ("nginx", "caddy"):
                for keeps_path in (True, False):
                    name = f"{kind}, path {'kept' if keeps_path else 'taken away'}"
                    proxy = Proxy(folder, kind, keeps_path, port)
                    before = len(faults)
                    try:
                        check(name, proxy, airlift, faults)
                    finally:
                        proxy.stop()
                    print(f"{name}: {'as it should be' if len(faults) == before else 'NOT as it should be'}")
        finally:
            airlift.process.terminate()
            airlift.process.wait()
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
