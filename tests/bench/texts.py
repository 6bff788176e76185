#!/usr/bin/env python3
"""Texts of 4 MiB that are made to be slow: what examining each takes, beside a text of the same size that says nothing.

    cargo build --release --no-default-features --bin airlift-cli
    python3 tests/bench/texts.py [--mib 4] [--only WORD]

Seconds of processor time and MiB of memory are what is more than for an empty text. A row that needs more than half a second
or 64 MiB is marked, and the run fails. The family is `tests/worst_texts.json`; a test holds it as well.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "airlift-cli"
SECONDS, MIB = 0.5, 64
CODES = {0, 1, 2, 3}


def made(case, size):
    """The text of a case."""
    head, unit, tail = (case[part] for part in ("head", "unit", "tail"))
    parts, length, number = [head], len(head.encode()) + len(tail.encode()), 0
    while length < size:
        number += 1
        part = unit.replace("{n}", str(number))
        if part == unit:
            count = (size - length) // len(unit.encode()) + 1
            parts.append(unit * count)
            break
        parts.append(part)
        length += len(part.encode())
    return ("".join(parts).encode() + tail.encode())[: size - 1] if not tail else "".join(parts).encode() + tail.encode()


def spent(path):
    """Seconds of processor time and MiB at most of one process; asked of a small parent, because a child counts its parent's pages."""
    command = ["/usr/bin/time", "-f", "%U %S %M", CLI, "check", "--offline", "--json", path]
    child = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if child.returncode not in CODES:
        sys.exit(f"{path} ended with {child.returncode}")
    user, system, kib = child.stderr.split()[-3:]
    return float(user) + float(system), int(kib) / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mib", type=float, default=4)
    parser.add_argument("--only", default="")
    call = parser.parse_args()
    # A little less, so that the tail does not push it over the limit.
    size = int(call.mib * 1024 * 1024) - 1024
    cases = json.loads((ROOT / "tests" / "worst_texts.json").read_text())
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        def measured(name, text):
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(text)
            return spent(path)
        seconds_of_none, mib_of_none = measured("empty.txt", b"a")
        told = [("a text that says nothing", "text", *measured("nothing.txt", b"Hello, world. " * (size // 14)))]
        for case in cases:
            if call.only in case["name"]:
                name = "a.txt" if case["kind"] == "text" else "a.plist"
                told.append((case["name"], case["kind"], *measured(name, made(case, size))))
    print(f"{'text':45} {'':9} {'seconds':>8} {'MiB':>6}")
    for name, kind, seconds, mib in sorted(told, key=lambda row: row[2]):
        seconds, mib = seconds - seconds_of_none, mib - mib_of_none
        is_over = seconds > SECONDS or mib > MIB
        over += is_over
        print(f"{name:45} {kind:9} {seconds:8.2f} {mib:6.0f}{' over' if is_over else ''}")
    print(f"{over} of {len(told)} over {SECONDS} seconds or {MIB} MiB")
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
