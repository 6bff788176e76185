#!/usr/bin/env python3
"""Fuzzes every parser of strangers' bytes and prints what came of it.

    cargo install cargo-fuzz
    AIRLIFT_REAL_FILES=/folder/of/real/files tests/fuzz/run.py [--minutes 10] [--jobs 1] [target ...]

Seeds are taken from real files where there are any; they stay in tests/fuzz/corpus, which is never committed.
A run fails when a target crashes, hangs, or needs more than 512 MiB: the fuzzer itself
takes up to 256 of them.
"""

import argparse
import io
import json
import os
import pathlib
import plistlib
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
TARGETS = ["archive", "info_plist", "profile", "macho", "cgbi", "assets_car", "doctor", "lint", "verify", "control_head"]
LARGEST_SEED = {"doctor": 4_000, "lint": 4_000, "control_head": 9_000, "verify": 300_000, "archive": 300_000, "macho": 400_000, "assets_car": 400_000}


def seeds(real_files):
    """Pairs of target and bytes."""
    for path in sorted((real_files / "plist").iterdir()):
        yield "info_plist", path.read_bytes()
    for path in sorted((real_files / "provision").iterdir()):
        yield "profile", path.read_bytes()
    for path in sorted((real_files / "png").iterdir()):
        yield "cgbi", path.read_bytes()
    for path in sorted((real_files / "car").iterdir()):
        yield "assets_car", path.read_bytes()
    for path in sorted((real_files / "ipa").iterdir()):
        yield "archive", path.read_bytes()
        yield "verify", path.read_bytes()
        try:
            package = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
        except zipfile.BadZipFile:
            continue
        for name in package.namelist():
            base = name.rsplit("/", 1)[-1]
            if name.count("/") == 2 and base == "Info.plist":
                info = package.read(name)
                yield "info_plist", info
                try:
                    program = plistlib.loads(info).get("CFBundleExecutable")
                    yield "macho", package.read(name.replace("Info.plist", program))
                except (KeyError, TypeError, plistlib.InvalidFileException):
                    pass
            elif base == "embedded.mobileprovision":
                yield "profile", package.read(name)
            elif base == "Assets.car":
                yield "assets_car", package.read(name)
            elif base.endswith(".strings"):
                yield "info_plist", package.read(name)
            elif base.endswith(".png"):
                yield "cgbi", package.read(name)


def own_seeds():
    """Pairs of target and bytes that need nobody's files: texts that were slow once, and heads of requests."""
    for case in json.loads((HERE.parent / "worst_texts.json").read_text()):
        target = "lint" if case["kind"] == "manifest" else "doctor"
        unit = case["unit"].replace("{n}", "1")
        yield target, (case["head"] + unit * 3 + case["tail"]).encode()
        yield target, unit.encode()
    for head in [
        "GET /list HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nAuthorization: Bearer AAAAAAAAAAAAAAAAAAAAAA\r\n\r\n",
        "GET /hello HTTP/1.1\r\nHost: localhost:4711\r\nairlift-challenge: AAAAAAAAAAAAAAAAAAAAAA\r\n\r\n",
        "POST /add HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nOrigin: null\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nabcde",
    ]:
        yield "control_head", head.encode()


def write_seeds():
    real_files = os.environ.get("AIRLIFT_REAL_FILES")
    count = 0
    for target in TARGETS:
        (HERE / "corpus" / target).mkdir(parents=True, exist_ok=True)
    for target, data in seeds(pathlib.Path(real_files)) if real_files else ():
        if len(data) <= LARGEST_SEED.get(target, 60_000):
            count += 1
            (HERE / "corpus" / target / f"seed-{count:04}").write_bytes(data)
    for target, data in own_seeds():
        count += 1
        (HERE / "corpus" / target / f"seed-{count:04}").write_bytes(data)
    print(f"{count} seeds, {'with real files' if real_files else 'none of real files: AIRLIFT_REAL_FILES is not set'}")


def fuzz(target, minutes):
    command = [
        "cargo", "fuzz", "run", "--fuzz-dir", str(HERE), "--sanitizer", "none", target, "--",
        f"-max_total_time={minutes * 60}", "-timeout=20", "-rss_limit_mb=512", "-print_final_stats=1",
        f"-max_len={LARGEST_SEED.get(target, 60_000)}", "-verbosity=1",
    ]
    run = subprocess.run(command, cwd=HERE, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    stat = lambda name: next(iter(re.findall(rf"stat::{name}:\s+(\d+)", run.stdout)), "?")
    coverage = (re.findall(r"cov: (\d+)", run.stdout) or ["?"])[-1]
    corpus = sum(1 for _ in (HERE / "corpus" / target).iterdir())
    outcome = "no crash" if run.returncode == 0 else "FAILED"
    print(
        f"{target:<11} {minutes} min  {stat('number_of_executed_units'):>9} runs  {stat('average_exec_per_sec'):>6}/s  "
        f"coverage {coverage}  corpus {corpus}  slowest {stat('slowest_unit_time_sec')} s  peak {stat('peak_rss_mb')} MiB  {outcome}",
        flush=True,
    )
    if run.returncode != 0:
        print("\n".join(run.stdout.splitlines()[-60:]), flush=True)
    return run.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("targets", nargs="*", default=TARGETS)
    arguments = parser.parse_args()
    write_seeds()
    subprocess.run(["cargo", "fuzz", "build", "--fuzz-dir", str(HERE), "--sanitizer", "none"], cwd=HERE, check=True)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        outcomes = list(pool.map(lambda target: fuzz(target, arguments.minutes), arguments.targets))
    sys.exit(0 if all(outcomes) else 1)


if __name__ == "__main__":
    main()
