#!/usr/bin/env python3
"""A day at the office in twenty minutes: phones load pages, manifests and packages while builds come, change and go.

    cargo build --release
    xvfb-run -a python3 tests/bench/soak.py [--minutes 20] [--phones 30] [--mib 12]

Prints what the window takes every minute: memory, descriptors, threads, downloads, errors. Every package that arrives whole is held
against its SHA-256. Fails when a hash is wrong, when anything else than a removed build goes wrong, or when memory passes 200 MiB.
"""
import argparse
import hashlib
import http.client
import json
import os
import pathlib
import plistlib
import random
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
MEMORY_LIMIT_MIB = 200
SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_{} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.{} Mobile/15E148 Safari/604.1"
)
INSTALLER = "com.apple.appstored/1.0 iOS/18.{} model/iPhone16,{} hwp/t8130 build/22C152 (6; dt:311) AMS/1"


def build(path, number, mib, random_bytes):
    """A package with one stored entry that nothing compresses."""
    info = {
        "CFBundleIdentifier": f"com.northpier.soak{number % 7}",
        "CFBundleDisplayName": f"Soak {number % 7}",
        "CFBundleShortVersionString": f"1.{number}",
        "CFBundleVersion": str(number),
        "MinimumOSVersion": "15.0",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
        "UIDeviceFamily": [1, 2],
    }
    part = path.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as package:
        package.writestr("Payload/App.app/Info.plist", plistlib.dumps(info), zipfile.ZIP_DEFLATED)
        seed = random_bytes[number % 1000 :] + random_bytes[: number % 1000]
        package.writestr("Payload/App.app/noise", seed * mib, zipfile.ZIP_STORED)
    fingerprint = hashlib.sha256(part.read_bytes()).hexdigest()
    os.replace(part, path)
    return fingerprint


class Tally:
    """What happened, counted by kind."""

    def __init__(self):
        self.lock, self.counts, self.faults = threading.Lock(), {}, []

    def count(self, kind):
        with self.lock:
            self.counts[kind] = self.counts.get(kind, 0) + 1

    def fault(self, text):
        with self.lock:
            self.faults.append(text)


def airlift(data_dir, *arguments):
    command = [TARGET / "airlift-cli", "--data-dir", data_dir, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def get(url, agent, begin=None, most=None):
    """Status and body of an answer."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https":
        context = ssl._create_unverified_context()
        connection = http.client.HTTPSConnection(parts.netloc, timeout=60, context=context)
    else:
        connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    try:
        headers = {"User-Agent": agent, "Accept-Language": "de"}
        if begin is not None:
            headers["Range"] = f"bytes={begin}-"
        connection.request("GET", urllib.parse.urlunsplit(("", "", parts.path, parts.query, "")), headers=headers)
        answer = connection.getresponse()
        body = answer.read(most) if most else answer.read()
        return answer.status, body
    finally:
        connection.close()


def phone(number, links, made, tally, end):
    """One phone: page, manifest, package, sometimes in two pieces."""
    turn = random.Random(number)
    safari, installer = SAFARI.format(number % 6, number % 6), INSTALLER.format(number % 6, 1 + number % 4)
    while time.monotonic() < end:
        known = list(links)
        if not known:
            time.sleep(0.2)
            continue
        link = turn.choice(known)
        try:
            status, _ = get(link["page_url"], safari)
            tally.count("pages")
            status, manifest = get(link["manifest_url"], installer)
            if status != 200:
                tally.count("gone")
                continue
            asset = plistlib.loads(manifest)["items"][0]["assets"][0]
            if turn.random() < 0.3:
                status, first = get(asset["url"], installer, most=turn.randrange(1, 4 << 20))
                if status != 200:
                    tally.count("gone")
                    continue
                status, rest = get(asset["url"], installer, begin=len(first))
                body, is_whole = first + rest, status == 206
            else:
                status, body = get(asset["url"], installer)
                is_whole = status == 200
            if not is_whole:
                tally.count("gone")
                continue
            tally.count("packages")
            if hashlib.sha256(body).hexdigest() not in made:
                tally.fault(f"wrong bytes of {link['file']}")
        except (http.client.HTTPException, OSError) as error:
            # A build that was replaced or removed cuts its downloads off.
            tally.count(f"cut off ({type(error).__name__})")
        time.sleep(turn.random())


def taken(process):
    """MiB, descriptors and threads of a process."""
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    field = lambda name: int(next(line for line in status.splitlines() if line.startswith(name)).split()[1])
    return field("VmRSS") / 1024, len(os.listdir(f"/proc/{process}/fd")), field("Threads")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--phones", type=int, default=30)
    parser.add_argument("--mib", type=int, default=12)
    call = parser.parse_args()
    random_bytes, tally, links, made = os.urandom(1 << 20), Tally(), [], set()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        data_dir = str(folder / "data")
        command = [TARGET / "airlift", "--data-dir", data_dir, "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0"]
        window = subprocess.Popen([*command, "--announce", "no"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while airlift(data_dir, "list").returncode != 0:
                time.sleep(0.3)
            end = time.monotonic() + 60 * call.minutes
            phones = [threading.Thread(target=phone, args=(number, links, made, tally, end)) for number in range(call.phones)]
            for each in phones:
                each.start()
            number, most, next_told, begin = 0, 0, 0, time.monotonic()
            print(f"{'minute':>6} {'MiB':>6} {'descriptors':>11} {'threads':>8} {'builds':>7}  so far")
            while time.monotonic() < end:
                number += 1
                path = folder / f"{number % 12}.ipa"
                made.add(build(path, number, call.mib, random_bytes))
                added = airlift(data_dir, "add", str(path))
                if added.returncode != 0:
                    tally.fault(f"add: {added.returncode} {added.stderr}")
                told = airlift(data_dir, "link", str(path), "--json")
                if told.returncode == 0:
                    link = json.loads(told.stdout)
                    link["file"] = path.name
                    links[:] = [other for other in links if other["file"] != path.name] + [link]
                if number % 5 == 0 and links:
                    gone = links.pop(0)
                    removed = airlift(data_dir, "remove", str(folder / gone["file"]))
                    if removed.returncode != 0:
                        tally.fault(f"remove: {removed.returncode} {removed.stderr}")
                mib, descriptors, threads = taken(window.pid)
                most = max(most, mib)
                if time.monotonic() - begin >= next_told:
                    minute = next_told // 60
                    so_far = ", ".join(f"{count} {kind}" for kind, count in sorted(tally.counts.items()))
                    print(f"{minute:6} {mib:6.0f} {descriptors:11} {threads:8} {len(links):7}  {so_far}", flush=True)
                    next_told += 60
                time.sleep(1)
            for each in phones:
                each.join()
            time.sleep(10)
            mib, descriptors, threads = taken(window.pid)
            print(f"{'after':>6} {mib:6.0f} {descriptors:11} {threads:8}")
        finally:
            window.send_signal(signal.SIGTERM)
            window.wait(30)
    for fault in tally.faults[:20]:
        print(fault)
    print(f"{len(tally.faults)} faults, {most:.0f} MiB at most, of {MEMORY_LIMIT_MIB} allowed")
    sys.exit(1 if tally.faults or most > MEMORY_LIMIT_MIB else 0)


if __name__ == "__main__":
    main()
