#!/usr/bin/env python3
"""Tries what Windows gets under Wine: the unit tests, the installer, and the window from the first start to uninstalling.

    packaging/windows/wine.py [--tests] [--setup target/packages/airlift-VERSION-windows-x86_64-setup.exe]

Needs wine (64 bit), gcc-mingw-w64-x86-64, Xvfb, openbox, xdotool and wmctrl, and for the phone an airlift-cli of this system (--phone).
Everything happens in a Wine prefix of its own, which is removed.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = "x86_64-pc-windows-gnu"
WINDOW = "^Airlift$"


class Wine:
    """A Wine with a screen and a window manager of its own."""

    def __init__(self, folder):
        self.prefix = folder / "prefix"
        self.children = []
        self.environment = {
            **os.environ,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"], pass_fds=[writer])
        os.close(writer)
        self.environment["DISPLAY"] = ":" + os.read(reader, 16).decode().strip()
        settings = folder / "rc.xml"
        settings.write_text('<openbox_config xmlns="http://openbox.org/3.4/rc"/>')
        self.start(["openbox", "--sm-disable", "--config-file", str(settings)])
        self.run("wineboot", "--init")
        system = self.prefix / "drive_c/windows/system32"
        if not (system / "bcryptprimitives.dll").exists():
            shim = ROOT / "packaging/windows/bcryptprimitives.c"
            library = system / "bcryptprimitives.dll"
            subprocess.run(["x86_64-w64-mingw32-gcc", "-shared", "-o", library, shim, "-ladvapi32"], check=True)

    def start(self, command, **more):
        child = subprocess.Popen(
            command, env=getattr(self, "environment", None), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more
        )
        self.children.append(child)
        return child

    def run(self, *command, timeout=300):
        return subprocess.run(["wine", *map(str, command)], env=self.environment, capture_output=True, text=True, timeout=timeout)

    def desktop(self, *command):
        return subprocess.run(["xdotool", *map(str, command)], env=self.environment, capture_output=True, text=True, timeout=30).stdout.strip()

    def window(self):
        return self.desktop("search", "--onlyvisible", "--name", WINDOW).split("\n")[0]

    def close(self, window):
        """Asks it to close, as its cross does; xdotool would tear it down."""
        subprocess.run(["wmctrl", "-i", "-c", hex(int(window))], env=self.environment, check=True)

    def registry(self, key, name=None):
        named = ["/ve"] if name is None else ["/v", name]
        return self.run("reg", "query", key, *named).returncode == 0

    def value(self, key):
        """The default value of a key; nothing where there is none."""
        said = self.run("reg", "query", key, "/ve").stdout
        found = re.search(r"REG_SZ\s+(.*)", said)
        return found.group(1).strip() if found else ""

    def open_by_type(self, path):
        """Does what a double-click does. Wine 8 looks for types in HKEY_LOCAL_MACHINE alone (HKEY_CLASSES_ROOT of Windows has both),
        so its own `start` finds none that belong to one user: the command is read as Windows reads it."""
        kind = self.value(f"HKCU\\Software\\Classes\\{pathlib.PureWindowsPath(path).suffix}")
        command = self.value(f"HKCU\\Software\\Classes\\{kind}\\shell\\open\\command")
        program, rest = re.fullmatch(r'"([^"]+)"\s*(.*)', command).groups()
        return self.start(["wine", program, *(path if word.strip('"') == "%1" else word for word in rest.split())])

    def path(self, *parts):
        return self.prefix.joinpath("drive_c/users", os.environ.get("USER", "root"), *parts)

    def end(self):
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
        for child in reversed(self.children):
            child.terminate()
            child.wait()


def until(what, ask, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.3)
    sys.exit(f"{what} never came")


def say(line, good):
    print(("ok      " if good else "FAILED  ") + line, flush=True)
    if not good:
        say.failed = True


say.failed = False


def unit_tests(wine):
    environment = {**wine.environment, "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER": "wine"}
    command = ["cargo", "test", "--locked", "--lib", "--target", TARGET, "--no-fail-fast", "--", "--test-threads=2"]
    run = subprocess.run(command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    for line in run.stdout.splitlines():
        if re.match(r"test .* FAILED$|test result:|error", line):
            print(line, flush=True)
    say("unit tests", run.returncode == 0)


def open_package(url, authority):
    """A connection that has asked for the package and read a little of it."""
    parts = urllib.parse.urlsplit(url)
    context = ssl.create_default_context(cadata=authority)
    wire = context.wrap_socket(socket.create_connection((parts.hostname, parts.port), timeout=30), server_hostname=parts.hostname)
    agent = "com.apple.appstored/1.0 iOS/18.2 model/iPhone16,2 hwp/t8130 build/22C152 (6; dt:311) AMS/1"
    wire.sendall(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nUser-Agent: {agent}\r\n\r\n".encode())
    wire.recv(4096)
    return wire


def story(wine, setup, phone, folder):
    programs = wine.path("AppData/Local/Programs/Airlift")
    began = time.monotonic()
    wine.run(setup, "/S")
    say(f"silent installation, {time.monotonic() - began:.0f} s", (programs / "airlift.exe").exists() and (programs / "airlift-cli.exe").exists())
    uninstall = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\dev.airlift.Airlift"
    say("in the list of programs, with an uninstaller", wine.registry(uninstall, "UninstallString") and (programs / "uninstall.exe").exists())
    say("Open with", wine.registry("HKCU\\Software\\Classes\\.ipa\\OpenWithProgids", "Airlift.ipa"))
    size = sum(file.stat().st_size for file in programs.rglob("*") if file.is_file())
    print(f"        installed {size / 1e6:.1f} MB, download {pathlib.Path(setup).stat().st_size / 1e6:.1f} MB")

    def cli(*arguments):
        return wine.run(programs / "airlift-cli.exe", *arguments)

    version = cli("--version").stdout.strip()
    say(f"airlift-cli --version: {version}", version.startswith("airlift-cli "))
    samples = folder / "builds"
    samples.mkdir()
    sample = samples / "sample.ipa"
    windows_path = "Z:" + str(sample).replace("/", "\\")
    cli("sample", "--output", windows_path)
    pattern = cli("inspect", "--json", "Z:" + str(samples).replace("/", "\\") + "\\*.ipa")
    say("inspect *.ipa is expanded", '"file"' in pattern.stdout)

    # Large enough that a phone is still downloading when the window is closed.
    large = samples / "large.ipa"
    make_large(sample, large)
    wine.open_by_type("Z:" + str(large).replace("/", "\\"))
    window = until("the window", wine.window, 90)
    listed = lambda: [json.loads(line) for line in cli("list", "--json").stdout.splitlines() if line.startswith("{")]
    builds = until("the build that was opened by its type", lambda: [build for build in listed() if build.get("manifest_url")], 90)
    say("started by association, and the build is on the shelf", len(builds) == 1)
    again = wine.run(programs / "airlift.exe", windows_path)
    say("a second start hands its file over", again.returncode == 0 and len(until("two builds", lambda: len(listed()) == 2 and listed())) == 2)
    cli("add", "Z:" + str(large).replace("/", "\\").upper())
    say("one file in two spellings is one build", len(listed()) == 2)

    pem = folder / "authority.pem"
    cli("identity", "export", "--pem", "-o", "Z:" + str(pem).replace("/", "\\"))
    build = next(build for build in listed() if "large" in json.dumps(build))
    checked = subprocess.run([phone, "check", build["manifest_url"], "--trust", pem], capture_output=True, text=True, timeout=120)
    say(f"a phone gets through: exit code {checked.returncode}", checked.returncode == 0)
    if checked.returncode != 0:
        print(checked.stdout)

    wire = open_package(build["package_url"], pem.read_text())
    time.sleep(1)
    wine.desktop("windowminimize", window)
    time.sleep(1)
    say("minimised", not wine.window())
    wine.run(programs / "airlift.exe")
    say("a second start brings the window back", bool(until("the window", wine.window)))
    wine.desktop("windowminimize", window)
    time.sleep(1)
    wine.close(window)
    say("closing asks first, as a phone is downloading", bool(until("the window with the question", wine.window)) and len(listed()) == 2)
    picture(wine, ROOT / "target/wine-question.png")
    # Where the button is in a window of this size: Wine takes events of the pointer, and none that another program sends.
    wine.desktop("mousemove", 632, 461, "click", 1)
    gone = until("the end of the window", lambda: not wine.window() and cli("list").returncode != 0)
    say("Quit now ends it", gone)
    wire.close()

    wine.run(programs / "uninstall.exe", "/S", "_?=Z:" + str(programs).replace("/", "\\"))
    left = sorted(str(file.relative_to(programs)) for file in programs.rglob("*")) if programs.exists() else []
    say(f"uninstalled, left {left}", not left or left == ["uninstall.exe"])
    say("no trace in the registry", not wine.registry(uninstall) and not wine.registry("HKCU\\Software\\Classes\\Airlift.ipa"))
    say("builds, settings and authority stay", wine.path("AppData/Local/airlift/Airlift/data/identity").is_dir())


def make_large(sample, large):
    import zipfile

    shutil.copy(sample, large)
    with zipfile.ZipFile(large, "a") as package:
        package.writestr("Payload/Sample.app/noise", os.urandom(1024 * 1024) * 200, zipfile.ZIP_STORED)


def picture(wine, path):
    subprocess.run(["import", "-window", "root", path], env=wine.environment, check=False, stderr=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tests", action="store_true", help="also the unit tests")
    parser.add_argument("--setup", type=pathlib.Path)
    parser.add_argument("--phone", default=ROOT / "target/debug/airlift-cli")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wine = Wine(pathlib.Path(folder))
        try:
            if arguments.tests:
                unit_tests(wine)
            if arguments.setup:
                story(wine, arguments.setup.resolve(), arguments.phone, pathlib.Path(folder))
        finally:
            wine.end()
    sys.exit(1 if say.failed else 0)


if __name__ == "__main__":
    main()
