#!/usr/bin/env python3
"""Takes the pictures of README anew: the real window and the testers' pages, light and dark.

    cargo build --release && sudo python3 assets/screenshots/take.py [NAME...]

Needs root (a network of its own, so that addresses and phones are the same every time), Xvfb, ImageMagick, xdotool, xclip,
chromium and openssl; and python-xlib from PyPI for the drag.
"""
import http.client
import json
import os
import plistlib
import re
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from datetime import datetime, timedelta, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(HERE, "..", "..", "target"))
WINDOW, CLI = (os.path.join(TARGET, "release", name) for name in ("airlift", "airlift-cli"))
NOW = datetime.now(timezone.utc)
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1"
APPS = {
    "Kestrel": ('<stop offset="0" stop-color="#FF9966"/><stop offset="1" stop-color="#F0563F"/>',
                '<path fill="#fff" d="M11 37C28 31 42 37 50 52C58 37 72 31 89 37C77 41 68 48 61 60L52 76Q50 79 48 76L39 60C32 48 23 41 11 37Z"/>'),
    "Juniper": ('<stop offset="0" stop-color="#3CC08B"/><stop offset="1" stop-color="#0E7F5B"/>',
                '<path fill="#fff" d="M27 71C20 43 41 25 77 25C79 60 60 79 34 72.5Z"/><path d="M24 79C34 62 45 51 59 43" stroke="#12805C" '
                'stroke-width="5" stroke-linecap="round" fill="none"/>'),
    "Tidewater": ('<stop offset="0" stop-color="#22548F"/><stop offset="1" stop-color="#0D2444"/>',
                  '<g fill="none" stroke-width="8" stroke-linecap="round"><path stroke="#fff" d="M20 38q10-11 20 0t20 0t20 0"/>'
                  '<path stroke="#7FD4F5" d="M20 54q10-11 20 0t20 0t20 0"/><path stroke="#3F9BD6" d="M20 70q10-11 20 0t20 0t20 0"/></g>'),
    "Paperlane": ('<stop offset="0" stop-color="#FFE08A"/><stop offset="1" stop-color="#F8B93E"/>',
                  '<path fill="#fff" d="M28 20h30l16 16v40a5 5 0 0 1-5 5H28a5 5 0 0 1-5-5V25a5 5 0 0 1 5-5Z"/>'
                  '<path fill="#E39A1E" d="M58 20l16 16H61a3 3 0 0 1-3-3Z"/><path stroke="#E9B04A" stroke-width="5" stroke-linecap="round" d="M35 50h26M35 63h18"/>'),
}
# App, version, build, days left, padding in bytes, minutes since it was dropped.
BUILDS = [
    ("Paperlane", "0.7.0", "93", 200, 9_000_000, 60 * 26), ("Tidewater", "1.9.1", "588", -3, 61_000_000, 60 * 24 * 23),
    ("Tidewater", "1.9.2", "602", -1, 61_700_000, 125), ("Juniper", "2.8.4", "402", 20, 30_000_000, 60 * 24 * 9),
    ("Juniper", "2.9.0", "418", 120, 31_000_000, 65), ("Kestrel", "5.1.2", "1151", 25, 47_000_000, 60 * 24 * 15),
    ("Kestrel", "5.1.3", "1164", 60, 47_900_000, 60 * 24 * 3), ("Kestrel", "5.2.0", "1187", 41, 48_150_000, 12),
]
# Where builds are published.
DESTINATIONS = ('[[destinations]]\nto = "s3://northpier-builds?region=eu-north-1"\nbase_url = "https://builds.northpier.example"\n'
                '[[destinations]]\nto = "/srv/www/builds"\nbase_url = "https://northpier.example/builds"\n')
# A link as it comes out of a page's source, from a template that nobody filled in.
ILL_LINK = "itms-services://?action=download-manifest&amp;url=https://{domain}/kestrel/manifest.plist"


def chromium(html_or_url, size, scale, output, dark=False, trusting=False):
    with tempfile.TemporaryDirectory() as profile:
        url = html_or_url
        if not url.startswith("http"):
            url = os.path.join(profile, "page.html")
            with open(url, "w") as page:
                page.write(html_or_url)
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-sync",
                   "--disable-background-networking", "--disable-component-update", "--virtual-time-budget=5000", "--default-background-color=00000000",
                   f"--user-data-dir={profile}/data", f"--force-device-scale-factor={scale}", f"--window-size={size}", f"--screenshot={output}"]
        command += [f"--blink-settings=preferredColorScheme={0 if dark else 1}", f"--user-agent={SAFARI}"]
        command += ["--ignore-certificate-errors"] if trusting else []
        subprocess.run(command + [url], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_builds(folder):
    sample = os.path.join(folder, "sample.ipa")
    subprocess.run([CLI, "sample", "-o", sample], check=True, stderr=subprocess.DEVNULL)
    with zipfile.ZipFile(sample) as archive:
        executable = archive.read("Payload/Sample.app/" + plistlib.loads(archive.read("Payload/Sample.app/Info.plist"))["CFBundleExecutable"])
    certificate = os.path.join(folder, "certificate.der")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", os.devnull, "-outform", "DER", "-out", certificate,
                    "-days", "365", "-subj", "/CN=Apple Distribution"], check=True, stderr=subprocess.DEVNULL)
    icons = {}
    for app, (stops, glyph) in APPS.items():
        icon = os.path.join(folder, app + ".png")
        svg = (f'<svg width="180" height="180" viewBox="0 0 100 100" style="position:absolute;left:0;top:0"><defs><linearGradient id="a" x1="0" y1="0" x2="0" '
               f'y2="1">{stops}</linearGradient></defs><rect width="100" height="100" fill="url(#a)"/>{glyph}</svg>')
        chromium(f"<body style='margin:0'>{svg}", "180,180", 1, icon)
        icons[app] = open(icon, "rb").read()
    paths = []
    for app, version, build, days, padding, _ in BUILDS + [("Kestrel", "5.2.1", "1190", 41, 48_400_000, 0), ("Juniper", "2.9.1", "420", 120, 31_000_000, 0)]:
        identifier = f"com.northpier.{app.lower()}"
        info = {"CFBundleIdentifier": identifier, "CFBundleDisplayName": app, "CFBundleShortVersionString": version, "CFBundleVersion": build,
                "MinimumOSVersion": "15.0", "UIDeviceFamily": [1, 2], "CFBundleSupportedPlatforms": ["iPhoneOS"], "CFBundleExecutable": app,
                "DTXcode": "1620", "DTXcodeBuild": "16C5032a", "DTSDKName": "iphoneos18.2", "DTSDKBuild": "22C146", "BuildMachineOSBuild": "24C101",
                "UIRequiredDeviceCapabilities": ["arm64", "gps"], "UIBackgroundModes": ["location", "fetch"],
                "CFBundleURLTypes": [{"CFBundleURLSchemes": [app.lower()]}],
                "NSLocationWhenInUseUsageDescription": "Shows where you are on the trail.",
                "NSCameraUsageDescription": "Adds photos of the trail to your notes.",
                "NSAppTransportSecurity": {"NSExceptionDomains": {"tiles.northpier.example": {"NSExceptionAllowsInsecureHTTPLoads": True}}},
                "CFBundleIcons": {"CFBundlePrimaryIcon": {"CFBundleIconFiles": ["AppIcon60x60"]}}}
        if version == "5.2.0":
            info["NSBluetoothAlwaysUsageDescription"] = "Finds your heart-rate sensor."
        profile = {"Name": f"{app} Ad Hoc 2026", "UUID": "0", "TeamName": "Northpier Labs", "TeamIdentifier": ["NORTHPIER1"],
                   "CreationDate": (NOW - timedelta(days=325)).replace(tzinfo=None), "ExpirationDate": (NOW + timedelta(days=days, hours=5)).replace(tzinfo=None),
                   "ProvisionedDevices": [f"{number:08X}-{number:016X}" for number in range(23)], "DeveloperCertificates": [open(certificate, "rb").read()],
                   "Entitlements": {"application-identifier": f"NORTHPIER1.{identifier}", "get-task-allow": False}}
        path = os.path.join(folder, f"{app}-{version}.ipa")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            def add(name, content):
                archive.writestr(f"Payload/{app}.app/{name}", content)
            add("Info.plist", plistlib.dumps(info))
            add(app, executable)
            add("embedded.mobileprovision", plistlib.dumps(profile))
            add("AppIcon60x60@3x.png", icons[app])
            versions = {"CFBundleShortVersionString": version, "CFBundleVersion": build}
            for extension, point in (("Share", "com.apple.share-services"), ("Widget", "com.apple.widgetkit-extension")):
                inner = f"{identifier}.{extension.lower()}"
                add(f"PlugIns/{extension}.appex/Info.plist", plistlib.dumps({
                    "CFBundleIdentifier": inner, "CFBundleName": extension, "NSExtension": {"NSExtensionPointIdentifier": point}, **versions}))
                own = {**profile, "Name": f"{app} {extension} 2026", "Entitlements": {"application-identifier": f"NORTHPIER1.{inner}"}}
                add(f"PlugIns/{extension}.appex/embedded.mobileprovision", plistlib.dumps(own))
                add(f"PlugIns/{extension}.appex/{extension}", os.urandom(padding // 40))
            parts = "Analytics Atlas Audio Beacon Charts Compass Core Editor Feeds Gauges Maps Player Search Sync".split()
            for number, part in enumerate(parts):
                add(f"Frameworks/{part}.framework/Info.plist", plistlib.dumps({"CFBundleIdentifier": f"com.northpier.{part.lower()}", "CFBundleName": part, **versions}))
                add(f"Frameworks/{part}.framework/{part}", os.urandom(padding // (30 + 9 * number)))
            for language in "en sv da de es fi fr it ja nb nl pt".split():
                name = {"de": "Turmfalke", "fr": "Faucon", "ja": "チョウゲンボウ"}.get(language, app) if app == "Kestrel" else app
                add(f"{language}.lproj/InfoPlist.strings", f'CFBundleDisplayName = "{name}";'.encode())
                add(f"{language}.lproj/Localizable.strings", os.urandom(24_000))
            add("Assets.car", os.urandom(padding // 2))
            for number in range(6):
                add(f"Maps/region-{number}.tiles", os.urandom(padding // (22 + 5 * number)))
            for number in range(4):
                add(f"Sounds/call-{number}.m4a", os.urandom(padding // (60 + 20 * number)))
        paths.append(path)
    return paths


class Desk:
    """The window on a screen of its own."""

    def __init__(self, data, size, theme, arguments=()):
        with open(os.path.join(data, "settings.toml"), "w") as settings:
            settings.write(f'theme = "{theme}"\n{DESTINATIONS}')
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"]
        self.server = subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment = {**os.environ, "DISPLAY": ":" + self.server.stdout.readline().strip()}
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            self.environment.pop(name, None)
        self.window = subprocess.Popen([WINDOW, "--data-dir", data, *arguments], env=self.environment)
        self.width, self.height = size.split("x")
        self.do("search", "--sync", "--onlyvisible", "--name", "^Airlift$")
        self.do("search", "--name", "^Airlift$", "windowmove", "0", "0", "windowsize", self.width, self.height)
        self.do("search", "--name", "^Airlift$", "windowfocus")
        time.sleep(2.5)

    def do(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, stdout=subprocess.PIPE, text=True).stdout

    def click(self, x, y):
        self.do("mousemove", str(x), str(y), "sleep", "0.2", "click", "1", "sleep", "0.4")

    def paste(self, text):
        # It goes on in the background as the owner of what was copied.
        subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, env=self.environment, check=True)
        self.do("key", "ctrl+v", "sleep", "0.6")

    def shoot(self, name, x=5, y=700):
        self.do("mousemove", str(x), str(y))
        time.sleep(0.6)
        subprocess.run(["import", "-window", "root", "-depth", "8", "-define", "png:compression-level=9", os.path.join(HERE, name + ".png")],
                       env=self.environment, check=True)
        print(name)

    def close(self):
        for process in (self.window, self.server):
            process.terminate()
            process.wait()


def shelf(data):
    output = subprocess.run([CLI, "--data-dir", data, "list", "--json"], stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def signed(inspection):
    """As if Apple's own tools had signed the build: nobody can do that for a picture."""
    about_signing = {"program-not-signed", "profile-not-cms", "bundle-without-profile", "executable-missing"}
    inspection["findings"] = [finding for finding in inspection["findings"] if finding["code"] not in about_signing]
    inspection["signing"]["profile"]["signature"] = "Apple"
    entitlements = inspection["signing"]["profile"]["entitlements"]
    directory = {"version": 0x20400, "hash": "sha256", "cd_hash": "8ad4e2f0b1c94477a1be5b20c7d6e9f301245a6b", "flags": 0}
    for part in [inspection["app"], *inspection["bundles"]]:
        program = {"slices": [{
            "architecture": "arm64", "platform": "iOS", "minimum_os": "15.0", "sdk": "18.2", "simulator": False, "encrypted": False, "unread": None,
            "signature": {"identifier": part["bundle_id"], "team_id": "NORTHPIER1", "ad_hoc": False, "linker_signed": False, "directories": [directory],
                          "entitlements": entitlements, "der_entitlements": entitlements, "signer": inspection["signing"]["profile"]["certificates"][0],
                          "signed_at": (NOW - timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%SZ"), "authority": "Apple", "flaws": []}}]}
        if part is inspection["app"]:
            inspection["program"] = program
        else:
            part["program"] = program
    return inspection


def set_ages(data):
    database = sqlite3.connect(os.path.join(data, "shelf.sqlite"))
    for (_, _, _, _, _, minutes), (number,) in zip(BUILDS, database.execute("SELECT id FROM builds ORDER BY id").fetchall()):
        added = (NOW - timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
        database.execute("UPDATE builds SET added_at = ? WHERE id = ?", (added, number))
    for number, inspection in database.execute("SELECT id, inspection FROM builds").fetchall():
        database.execute("UPDATE builds SET inspection = ? WHERE id = ?", (json.dumps(signed(json.loads(inspection))), number))
    kestrel = "SELECT max(id) FROM builds"
    database.execute(f"UPDATE builds SET notes = 'New offline maps. Walk with the phone locked, then check the track for gaps.' WHERE id = ({kestrel})")
    database.commit()
    database.close()


def phones(data, build):
    """Three phones: one refuses our certificate, one has the file, one is downloading and stays so."""
    host, port = re.match(r"https://([\d.]+):(\d+)", build["manifest_url"]).groups()
    context = ssl.create_default_context()
    loose = ssl._create_unverified_context()

    def agent(model, system):
        return {"User-Agent": f"com.apple.appstored/1.0 iOS/{system} model/{model} hwp/t8130 build/22C152 (6; dt:311) AMS/1"}

    def ask(source, method, path, headers, verified=loose):
        connection = http.client.HTTPSConnection(host, int(port), source_address=(source, 0), context=verified)
        connection.request(method, path, headers=headers)
        return connection.getresponse()

    path = "/" + build["manifest_url"].split("/", 3)[3]
    package = path.replace("manifest.plist", "app.ipa")
    safari = {"User-Agent": SAFARI}
    plain = http.client.HTTPConnection(host, int(build["page_url"].split(":")[2].split("/")[0]), source_address=("192.168.1.33", 0))
    plain.request("GET", "/" + build["page_url"].split("/", 3)[3], headers=safari)
    plain.getresponse().read()
    try:
        ask("192.168.1.33", "GET", path, safari, context)
    except ssl.SSLError:
        pass
    ask("192.168.1.32", "GET", path, agent("iPad13,16", "17.6")).read()
    ask("192.168.1.32", "GET", package, agent("iPad13,16", "17.6")).read()
    ask("192.168.1.31", "GET", path, agent("iPhone16,1", "18.2")).read()
    answer = ask("192.168.1.31", "GET", package, agent("iPhone16,1", "18.2"))
    state = {"stop": False}

    def drip():
        total, got = int(answer.headers["Content-Length"]), 0
        while not state["stop"]:
            if got < total * 0.55:
                got += len(answer.read(250_000))
                time.sleep(0.02)
            else:
                got += len(answer.read(20_000))
                time.sleep(0.1)

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    return state


def drag(desk, paths):
    """A drag from another program that hovers until the picture is taken (XDND version 5)."""
    from Xlib import X, Xatom, display
    from Xlib.protocol import event
    screen = display.Display(desk.environment["DISPLAY"])
    atom = screen.intern_atom
    root = screen.screen().root
    own = root.create_window(0, 0, 1, 1, 0, 0, X.InputOnly)
    own.set_selection_owner(atom("XdndSelection"), X.CurrentTime)
    target = screen.create_resource_object("window", int(desk.do("search", "--name", "^Airlift$").split()[0]))
    uris = "".join(f"file://{path}\r\n" for path in paths).encode()

    def send(kind, data):
        target.send_event(event.ClientMessage(window=target, client_type=atom(kind), data=(32, data)))
        screen.flush()

    send("XdndEnter", [own.id, 5 << 24, atom("text/uri-list"), 0, 0])
    send("XdndPosition", [own.id, 0, (600 << 16) | 400, X.CurrentTime, atom("XdndActionCopy")])
    end = time.time() + 2
    while time.time() < end:
        if not screen.pending_events():
            time.sleep(0.01)
            continue
        request = screen.next_event()
        if request.type == X.SelectionRequest:
            request.requestor.change_property(request.property, atom("text/uri-list"), 8, uris)
            request.requestor.send_event(event.SelectionNotify(time=request.time, requestor=request.requestor, selection=request.selection,
                                                               target=request.target, property=request.property))
            screen.flush()


    def leave():
        send("XdndLeave", [own.id, 0, 0, 0, 0])
        screen.sync()
        screen.close()

    return leave


def pages(build, dark):
    theme = "dark" if dark else "light"
    for name, key in (("phone-install", "page_url"), ("phone-setup", "setup_url")):
        for suffix, trusting in (("", True), ("-new", False)):
            chromium(build[key], "390,844", 2, os.path.join(HERE, f"{name}{suffix}-{theme}.png"), dark, trusting)
            print(f"{name}{suffix}-{theme}")


def take(wanted):
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "empty"))
        data = os.path.join(folder, "data")
        os.makedirs(data)
        paths = make_builds(folder)
        for theme in ("light", "dark"):
            desk = Desk(os.path.join(folder, "empty"), "1200x780", theme)
            desk.shoot(f"empty-{theme}")
            desk.close()
        desk = Desk(data, "1200x780", "light")
        for path in paths[:-2]:
            subprocess.run([CLI, "--data-dir", data, "add", path], check=True)
            time.sleep(1)
        while len(shelf(data)) < len(BUILDS):
            time.sleep(0.2)
        time.sleep(4)
        desk.close()
        set_ages(data)
        for theme in ("light", "dark"):
            desk = Desk(data, "1200x780", theme)
            build = next(build for build in shelf(data) if build["version"] == "5.2.0")
            desk.click(120, 144)
            state = phones(data, build)
            time.sleep(4)
            desk.click(1040, 100)
            desk.shoot(f"main-{theme}", 700, 312)
            leave = drag(desk, paths[-2:])
            desk.shoot(f"drag-{theme}", 600, 400)
            leave()
            pages(build, theme == "dark")
            desk.click(1134, 100)
            desk.shoot(f"set-up-{theme}")
            desk.click(1040, 100)
            desk.do("key", "ctrl+3")
            desk.shoot(f"contents-{theme}", 420, 480)
            desk.do("key", "ctrl+5")
            desk.click(500, 273)
            desk.do("type", "00000007-0000000000000007")
            desk.shoot(f"devices-{theme}")
            desk.do("key", "ctrl+1")
            desk.do("key", "ctrl+shift+p", "sleep", "0.6")
            desk.shoot(f"publish-{theme}")
            desk.do("key", "Escape")
            desk.click(399, 215)
            desk.click(360, 293)
            desk.do("key", "ctrl+a", "type", "Kestrel Staging")
            desk.click(470, 357)
            desk.do("key", "ctrl+a", "type", "com.northpier.kestrel.beta")
            desk.shoot(f"manifest-{theme}")
            desk.click(628, 732)
            desk.click(120, 400)
            desk.click(554, 215)
            desk.click(982, 381)
            desk.shoot(f"checks-{theme}")
            desk.paste(ILL_LINK)
            desk.shoot(f"link-{theme}", 600, 700)
            desk.do("key", "Escape")
            state["stop"] = True
            desk.close()
            desk = Desk(data, "1600x1000", theme)
            desk.click(120, 144)
            desk.do("key", "ctrl+shift+f")
            time.sleep(1)
            desk.shoot(f"poster-{theme}", 1590, 990)
            desk.close()


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        # A network of our own with one Wi-Fi, this computer at .24 and the phones' addresses.
        addresses = " && ".join(f"ip address add 192.168.1.{last}/24 dev wlan0" for last in (24, 31, 32, 33))
        network = ("hostname 'Studio-Mac' 2>/dev/null; ip link set lo up && ip link add wlan0 type veth peer name air0 && ip link set air0 up && ip link set wlan0 up && "
                   f"{addresses} && ip route add default via 192.168.1.1 src 192.168.1.24")
        command = f"{network} && exec {sys.executable} {os.path.abspath(__file__)} --inside"
        sys.exit(subprocess.run(["unshare", "--net", "--uts", "sh", "-c", command]).returncode)
    take(sys.argv[2:])
