#!/usr/bin/env python3
"""Inspection as a whole process: of a large build beside a small one with the same app, and beside app-info-parser.

    npm install --prefix /some/folder app-info-parser
    cargo build --release --no-default-features --bin airlift-cli
    AIRLIFT_REAL_FILES=/folder/of/real/files python3 tests/bench/inspect.py --npm /some/folder [--rounds N]

Rounds are interleaved and medians taken; ratios are what counts. Without `--npm` the second table is left out, and says so.
"""
import argparse
import os
import pathlib
import plistlib
import random
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "airlift-cli"
FIVE = [
    "adhoc-xcode-managed.ipa",
    "appinfodemo-dev-100udids.ipa",
    "calsmoke-fat3-cgbi-car.ipa",
    "icon-only-in-assets-car.ipa",
    "uncrackable1-enterprise-cgbi.ipa",
]
SAME_APP = "calsmoke-fat3-cgbi-car.ipa"


def run(command):
    """Milliseconds of one process."""
    began = time.perf_counter()
    child = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = (time.perf_counter() - began) * 1000
    if child.returncode != 0:
        sys.exit(f"{command} ended with {child.returncode}")
    return took


def peak(command):
    """MiB at most of one process; asked of a small parent, because a child counts its parent's pages as its own."""
    told = subprocess.run(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(told.stderr.split()[-1]) / 1024


def medians(commands, rounds):
    """Of each command, the median time of interleaved rounds after one to warm up, and its memory at most in MiB."""
    results = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            result = run(command)
            if turn > 0:
                results[name].append(result)
    return {name: (statistics.median(results[name]), peak(command)) for name, command in commands.items()}


def grown(source, target, files, each):
    """The same app with so many stored files of so many bytes added; holes, so that it takes no room on disk."""
    chance = random.Random(1)
    package = zipfile.ZipFile(source)
    app = next(name.split("/")[1] for name in package.namelist() if name.count("/") > 1)
    with open(source, "rb") as original, open(target, "wb") as out:
        data = original.read()
        out.write(data[: package.start_dir])
        directory = [data[package.start_dir : data.rindex(b"PK\x05\x06")]]
        for number in range(files):
            name = f"Payload/{app}/Resources/{number // 500:03}/picture-{number:06}@2x.jpg".encode()
            crc, at = chance.getrandbits(32), out.tell()
            out.write(struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, crc, each, each, len(name), 0) + name)
            out.seek(each, os.SEEK_CUR)
            wide = struct.pack("<2HQ", 1, 8, at) if at >= 0xFFFFFFFF else b""
            directory.append(
                struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 45, 20, 0, 0, 0, 0x21, crc, each, each, len(name), len(wide), 0, 0, 0, 0,
                            0xFFFFFFFF if wide else at) + name + wide
            )
        start, entries = out.tell(), len(package.namelist()) + files
        body = b"".join(directory)
        out.write(body)
        end = out.tell()
        out.write(struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, entries, entries, len(body), start))
        out.write(struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1))
        out.write(struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
    return os.path.getsize(target)


def real_app(real_files, target, wanted):
    """The same app with the programs of other real packages as its frameworks, until it has so many bytes."""
    programs = []
    for path in sorted(real_files.iterdir()):
        try:
            package = zipfile.ZipFile(path)
        except zipfile.BadZipFile:
            continue
        programs += [data for data in map(package.read, package.namelist()) if data[:4] in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")]
    with zipfile.ZipFile(real_files / SAME_APP) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        app = next(name.split("/")[1] for name in source.namelist() if name.count("/") > 1)
        for entry in source.infolist():
            if not entry.is_dir():
                package.writestr(entry, source.read(entry))
        number = 0
        while package.fp.tell() < wanted:
            name = f"Payload/{app}/Frameworks/F{number}.framework"
            package.writestr(f"{name}/Info.plist", plistlib.dumps({"CFBundleIdentifier": f"dev.airlift.f{number}", "CFBundleExecutable": f"F{number}"}))
            package.writestr(f"{name}/F{number}", programs[number % len(programs)])
            number += 1


def compare(what, small, small_bytes, large, large_bytes, rounds):
    found = medians({name: [CLI, "inspect", "--json", path] for name, path in (("small", small), ("large", large))}, rounds)
    (small_ms, small_mib), (large_ms, large_mib) = found["small"], found["large"]
    print(what)
    print(f"  small build, {small_bytes / 1e6:.1f} MB: {small_ms:.1f} ms, {small_mib:.0f} MiB")
    print(f"  large build, {large_bytes / 1e9:.1f} GB, 100,000 entries more: {large_ms:.1f} ms, {large_mib:.0f} MiB (target: below 100)")
    print(f"  large / small: {large_ms / small_ms:.2f} (target: at most 3)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--npm", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    real_files = pathlib.Path(os.environ["AIRLIFT_REAL_FILES"]) / "ipa"

    with tempfile.TemporaryDirectory() as folder:
        base, small, large = (os.path.join(folder, name) for name in ("base.ipa", "small.ipa", "large.ipa"))
        real_app(real_files, base, 4_000_000)
        compare("an app of 4 MB", base, os.path.getsize(base), large, grown(base, large, 100_000, 40_000), arguments.rounds)
        small_bytes = grown(real_files / SAME_APP, small, 70, 40_000)
        large_bytes = grown(real_files / SAME_APP, large, 100_000, 40_000)
        compare("an app of 1.2 MB, filled up with pictures", small, small_bytes, large, large_bytes, arguments.rounds)

    if arguments.npm is None:
        print("app-info-parser: left out, because --npm names no folder with it")
        return
    script = "const P=require('app-info-parser');new P(process.argv[1]).parse().then(()=>process.exit(0),()=>process.exit(1))"
    print(f"\n{'file':<36}{'airlift-cli':>14}{'app-info-parser':>18}{'ratio':>8}")
    os.chdir(arguments.npm)
    for name in FIVE:
        path = real_files / name
        found = medians({"ours": [CLI, "inspect", "--json", path], "theirs": ["node", "-e", script, path]}, arguments.rounds)
        (ours, our_mib), (theirs, their_mib) = found["ours"], found["theirs"]
        print(f"{name:<36}{ours:>8.1f} ms{our_mib:>4.0f}M{theirs:>11.0f} ms{their_mib:>4.0f}M{theirs / ours:>7.1f}x")


if __name__ == "__main__":
    main()
