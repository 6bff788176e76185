#!/usr/bin/env python3
"""The testers' pages in WebKit, and pictures of them in WebKit and Chromium.

    cargo build --bin airlift-cli && python3 tests/conformity/pages.py [--pictures FOLDER]

In WebKitGTK's MiniBrowser, driven by WebKitWebDriver, with a phone's User-Agent:
  - without our authority the secure pages do not load, and the set-up page says so;
  - the set-up page leads from step to step, and turns green while it is open when the authority is added to the system's store;
  - with the authority the secure pages load;
  - in six languages, at 320 and 390 pixels, nothing is wider than the screen.
With --pictures it also draws each page, light and dark, in six languages, at both widths, in both engines.

Needs Debian's webkit2gtk-driver, libwebkit2gtk-4.1-0, xvfb and chromium; and root, or user namespaces: WebKit reads the system's
store of authorities, so the script runs in a mount namespace of its own in which that file is a copy. The machine's store stays as it is.
Everything happens on 127.0.0.1. Ends with 0 when every line says "ok".
"""
import base64
import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
CLI = next((path for path in (os.path.join(TARGET, kind, "airlift-cli") for kind in ("release", "debug")) if os.path.exists(path)), "airlift-cli")
STORE = "/etc/ssl/certs/ca-certificates.crt"
BROWSERS = [f"/usr/lib/{arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser" for arch in ("x86_64", "aarch64")] + ["/usr/libexec/webkit2gtk-4.1/MiniBrowser"]
SAFARI = ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Mobile/15E148 Safari/604.1")
LANGUAGES = ("en", "de", "fr", "es", "ja", "zh-Hans")
PATIENCE_S = 40


def until(what, patience=PATIENCE_S):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.2)
    return False


class Served:
    """airlift-cli serve, on ports of its own."""

    def __init__(self, folder):
        self.data = os.path.join(folder, "data")
        build = os.path.join(folder, "sample.ipa")
        subprocess.run([CLI, "sample", "-o", build], check=True, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen([CLI, "--data-dir", self.data, "serve", "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0", "--json", build],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.serving = json.loads(self.process.stdout.readline())
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        build = self.serving["builds"][0]
        self.page, self.set_up = build["page_url"], build["setup_url"]
        self.secure = build["manifest_url"].replace("/manifest.plist", "")

    def authority(self, folder):
        pem = os.path.join(folder, "authority.pem")
        subprocess.run([CLI, "--data-dir", self.data, "identity", "export", "--pem", "-o", pem], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(pem) as file:
            return file.read()


class Frames(http.server.BaseHTTPRequestHandler):
    """The plain port once more, for frames of a phone's size: MiniBrowser's windows are not that narrow. It forwards everything
    and takes away only that our pages refuse to be framed."""
    origin, language, protocol_version = "", "en", "HTTP/1.1"

    def do_GET(self):
        if self.path.startswith("/frame/"):
            width, path = self.path[len("/frame/"):].split("/", 1)
            body = f'<!doctype html><body style="margin:0"><iframe src="/{path}" style="border:0;width:{width}px;height:844px;display:block"></iframe>'.encode()
            return self.answer(200, {"Content-Type": "text/html"}, body)
        headers = {"User-Agent": self.headers.get("User-Agent", ""), "Accept-Language": Frames.language}
        try:
            with urllib.request.urlopen(urllib.request.Request(Frames.origin + self.path, headers=headers), timeout=10) as answer:
                status, kept, body = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            status, kept, body = error.code, error.headers, error.read()
        kept = {name: kept[name].replace("; frame-ancestors 'none'", "") for name in ("Content-Type", "Content-Security-Policy") if name in kept}
        return self.answer(status, kept, body)

    def answer(self, status, headers, body):
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class WebKit:
    """MiniBrowser on a screen of its own."""

    def __init__(self, folder, dark=False):
        home = tempfile.mkdtemp(dir=folder)
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1900x24", "-nolisten", "tcp"], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, text=True)
        environment = {**os.environ, "DISPLAY": ":" + self.screen.stdout.readline().strip(), "HOME": home, "XDG_RUNTIME_DIR": home, "GDK_SCALE": "2",
                       "WEBKIT_DISABLE_COMPOSITING_MODE": "1", "GTK_THEME": "Adwaita:dark" if dark else "Adwaita"}
        environment.pop("WAYLAND_DISPLAY", None)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(["WebKitWebDriver", f"--port={self.port}"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        assert until(lambda: socket.socket().connect_ex(("127.0.0.1", self.port)) == 0), "WebKitWebDriver did not start"
        binary = next(path for path in BROWSERS if os.path.exists(path))
        options = {"binary": binary, "args": ["--automation", f"--user-agent={SAFARI}"]}
        self.session = ""
        self.session = "/" + self.call("POST", "", {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}})["sessionId"]
        self.call("POST", "/window/rect", {"x": 0, "y": 0, "width": 480, "height": 920})

    def call(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/session{self.session}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(), headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=90) as answer:
            return json.load(answer)["value"]

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def value(self, expression):
        return self.call("POST", "/execute/sync", {"script": f"return {expression}", "args": []})

    def frame(self):
        """Goes into the page's frame."""
        self.call("POST", "/frame", {"id": 0})

    def picture(self, path):
        """Of the frame alone."""
        self.call("POST", "/frame", {"id": None})
        element = self.call("POST", "/element", {"using": "css selector", "value": "iframe"})
        png = self.call("GET", f"/element/{next(iter(element.values()))}/screenshot")
        with open(path, "wb") as file:
            file.write(base64.b64decode(png))

    def close(self):
        try:
            self.call("DELETE", "")
        except OSError:
            pass
        for process in (self.driver, self.screen):
            process.terminate()
            process.wait()


results = []


def check(what, holds):
    results.append(bool(holds))
    print("ok  " if holds else "FAIL", what, flush=True)


def story(served, folder, authority):
    browser = WebKit(folder)
    text = lambda: browser.value("document.body.innerText")
    trust = lambda state: until(lambda: browser.value("document.documentElement.dataset.trust") == state)
    stage = lambda name: until(lambda: browser.value("document.documentElement.dataset.stage") == name)
    try:
        browser.open(served.secure)
        check("without the authority the secure page does not load", browser.value("location.href") != served.secure and "Install" not in text())
        browser.open(served.page)
        check("the install page calls the phone new", trust("no") and "This iPhone is not set up yet" in text())
        browser.open(served.set_up)
        check("the set-up page waits", trust("no") and "Checking…" in text())
        browser.value("void fetch('/airlift.mobileconfig')")
        check("the profile: step 2", stage("profile") and "Profile downloaded, not installed" in text())
        browser.value("void sessionStorage.setItem('left', String(Date.now() + 1000))")
        check("the person came back: step 3", stage("back") and "Is Profile Downloaded gone" in text())
        with open(STORE, "a") as store:
            store.write(authority)
        check("the page turns green when the authority is added", trust("yes") and "This iPhone trusts Airlift" in text())
        check("it leads back to the build", "Continue to Airlift Sample" in text())
        browser.open(served.secure)
        check("with the authority the secure page loads", browser.value("location.href") == served.secure and "Airlift Sample" in text())
        check("and knows that it is trusted", trust("yes"))
    finally:
        browser.close()


def sizes(served, folder, port, pictures, trust):
    paths = {"install": served.page.split("/", 3)[3], "set-up": served.set_up.split("/", 3)[3], "lost": "nowhere"}
    for dark in (False, True) if pictures else (False,):
        browser = WebKit(folder, dark)
        try:
            for language in LANGUAGES:
                Frames.language = language
                for width in (320, 390):
                    for name, path in paths.items():
                        browser.open(f"http://127.0.0.1:{port}/frame/{width}/{path}")
                        browser.frame()
                        until(lambda: browser.value("document.documentElement.dataset.trust || 'none'") != "asking")
                        is_told = browser.value("document.documentElement.dataset.trust || 'none'") == ("none" if name == "lost" else trust)
                        wide = browser.value("document.scrollingElement.scrollWidth")
                        is_right = wide == width and browser.value("document.documentElement.lang") == language
                        is_themed = browser.value("matchMedia('(prefers-color-scheme:dark)').matches") == dark
                        check(f"WebKit {name} {language} {width} {'dark' if dark else 'light'}, trust: {trust}", is_right and is_themed and is_told)
                        if pictures:
                            browser.picture(os.path.join(pictures, f"webkit-{name}-{trust}-{language}-{width}-{'dark' if dark else 'light'}.png"))
        finally:
            browser.close()


def chromium(served, folder, port, pictures):
    paths = {"install": served.page.split("/", 3)[3], "set-up": served.set_up.split("/", 3)[3]}
    for dark in (False, True):
        for language in LANGUAGES:
            Frames.language = language
            for width in (320, 390):
                for name, path in paths.items():
                    output = os.path.join(pictures, f"chromium-{name}-{language}-{width}-{'dark' if dark else 'light'}.png")
                    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-sync",
                                    "--disable-background-networking", "--virtual-time-budget=4000", "--force-device-scale-factor=2", f"--user-agent={SAFARI}",
                                    f"--user-data-dir={folder}/chromium", f"--blink-settings=preferredColorScheme={0 if dark else 1}",
                                    f"--window-size={width},844", f"--screenshot={output}", f"http://127.0.0.1:{port}/frame/{width}/{path}"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                    check(f"Chromium {name} {language} {width} {'dark' if dark else 'light'}", os.path.exists(output))


def main():
    pictures = os.path.abspath(sys.argv[sys.argv.index("--pictures") + 1]) if "--pictures" in sys.argv else None
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "authorities.pem")
        with open(STORE) as store, open(copy, "w") as file:
            file.write(store.read())
        subprocess.run(["mount", "--bind", copy, STORE], check=True)
        served = Served(folder)
        Frames.origin = served.serving["http"]
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Frames)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            sizes(served, folder, server.server_address[1], pictures, "no")
            story(served, folder, served.authority(folder))
            sizes(served, folder, server.server_address[1], pictures, "yes")
            if pictures:
                chromium(served, folder, server.server_address[1], pictures)
        finally:
            server.shutdown()
            served.process.send_signal(signal.SIGINT)
            served.process.wait()
            subprocess.run(["umount", STORE], check=True)
    print(f"{sum(results)} of {len(results)} hold")
    sys.exit(0 if results and all(results) else 1)


if __name__ == "__main__":
    if os.environ.get("AIRLIFT_OWN_MOUNTS") != "yes":
        os.environ["AIRLIFT_OWN_MOUNTS"] = "yes"
        as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
        os.execvp("unshare", ["unshare", *as_root, "--mount", sys.executable, os.path.abspath(__file__), *sys.argv[1:]])
    main()
