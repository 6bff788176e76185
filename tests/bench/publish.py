#!/usr/bin/env python3
"""Publishing beside rclone: the same package to the same S3 server in one run.

    apt-get install rclone
    cargo install --locked s3s-fs --version 0.14.1 --features binary
    cargo build --release --no-default-features --bin airlift-cli
    python3 tests/bench/publish.py [--size MIB] [--rounds N]

The package is a sparse file of 5 GiB; the server is s3s-fs on 127.0.0.1, which checks signatures. Rounds are interleaved, medians
taken. Told are throughput, processor seconds of the client per GiB and its largest resident memory, each beside rclone's. Both
clients keep four parts of 8 MiB on their way. What rclone does and we do not: it hashes the file for its own metadata unless told
not to, so it is told not to; what we do and it does not: SHA-256 of the whole for the manifest, and reading back.
At the end one upload is killed half-way and gone on with; how much was sent the second time is told.
"""
import argparse
import contextlib
import json
import os
import pathlib
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "airlift-cli"
KEYS = ("key-of-the-bench", "secret-of-the-bench")
GIB = 1024**3
PART = 8 << 20


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def server(folder):
    """s3s-fs on a folder, with a bucket in it."""
    (folder / "builds").mkdir(parents=True)
    port = free_port()
    call = ["s3s-fs", "--host", "127.0.0.1", "--port", str(port), "--access-key", KEYS[0], "--secret-key", KEYS[1], str(folder)]
    child = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield port
    finally:
        child.kill()
        child.wait()


def package(path, mib):
    """A build with a hole of so many MiB, stored: `airlift-cli sample` with one more entry."""
    subprocess.run([CLI, "sample", "--output", path], check=True, stderr=subprocess.DEVNULL)
    hole = bytes(1 << 20)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED, allowZip64=True) as archive:
        app = next(name.split("/")[1] for name in archive.namelist() if name.startswith("Payload/"))
        with archive.open(zipfile.ZipInfo(f"Payload/{app}/Movie.mov"), "w", force_zip64=True) as movie:
            for _ in range(mib):
                movie.write(hole)
    return path.stat().st_size


def measured(call, env):
    """Seconds, processor seconds and the largest resident memory of a program."""
    began = time.monotonic()
    child = subprocess.Popen(call, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = child.stdout.read(), child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{call}: {err.decode()} {out.decode()}")
    return {
        "seconds": time.monotonic() - began,
        "processor": used.ru_utime + used.ru_stime,
        "resident": used.ru_maxrss * 1024,
        "out": out,
    }


def airlift(file, port, data):
    env = os.environ | {"AWS_ACCESS_KEY_ID": KEYS[0], "AWS_SECRET_ACCESS_KEY": KEYS[1], "AIRLIFT_DATA_DIR": str(data)}
    to = f"s3://builds/airlift?endpoint=http://127.0.0.1:{port}"
    call = [CLI, "publish", file, "--to", to, "--base-url", "https://builds.example.com", "--untried", "--anyway", "--json"]
    return call, env


def rclone(file, port):
    env = os.environ | {"RCLONE_CONFIG": "/dev/null"}
    # rclone 1.60 fails where somebody names roots for Amazon's tools, which loopback needs none of.
    env.pop("AWS_CA_BUNDLE", None)
    remote = f":s3,provider=Minio,endpoint='http://127.0.0.1:{port}',access_key_id={KEYS[0]},secret_access_key={KEYS[1]}:builds/rclone"
    call = ["rclone", "copy", file, remote, "--s3-chunk-size", "8M", "--s3-upload-concurrency", "4", "--s3-disable-checksum"]
    return call + ["--s3-no-check-bucket", "--transfers", "1"], env


def emptied(folder):
    for name in ("airlift", "rclone", "ios"):
        shutil.rmtree(folder / "builds" / name, ignore_errors=True)


def resumed(file, size, folder, port, data):
    """Kills an upload half-way; returns the share of parts that the second call did not send."""
    call, env = airlift(file, port, data)
    child = subprocess.Popen(call, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    parts = -(-size // PART)
    known = 0
    while child.poll() is None and known < parts // 2:
        journals = list((data / "publishing").glob("*"))
        known = max((len(path.read_text().splitlines()) - 1 for path in journals), default=0)
        time.sleep(0.02)
    child.kill()
    child.wait()
    again = measured(call, env)
    stored = next((folder / "builds").rglob("app.ipa"))
    assert stored.stat().st_size == size, "what is there is not the package"
    return known / parts, again


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--size", type=int, default=5 * 1024, help="MiB of the package")
    arguments.add_argument("--rounds", type=int, default=3)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        file = scratch / "build.ipa"
        size = package(file, asked.size)
        found = {"airlift": [], "rclone": []}
        with server(scratch / "s3") as port:
            for number in range(asked.rounds):
                data = scratch / f"data-{number}"
                for name, (call, env) in (("airlift", airlift(file, port, data)), ("rclone", rclone(file, port))):
                    found[name].append(measured(call, env))
                    emptied(scratch / "s3")
            share, again = resumed(file, size, scratch / "s3", port, scratch / "data-killed")
    gib = size / GIB
    of = {
        name: {key: statistics.median(round_[key] for round_ in rounds) for key in ("seconds", "processor", "resident")}
        for name, rounds in found.items()
    }
    for name, medians in of.items():
        print(
            f"{name:8} {gib / medians['seconds']:6.2f} GiB/s {medians['processor'] / gib:6.2f} s of processor a GiB"
            f" {medians['resident'] / (1 << 20):6.0f} MiB resident"
        )
    ours, theirs = of["airlift"], of["rclone"]
    print(f"throughput {theirs['seconds'] / ours['seconds']:.2f} of rclone's, processor {ours['processor'] / theirs['processor']:.2f} of it")
    print(f"killed with {share:.0%} of the parts there; the rest took {again['seconds']:.1f} s, {again['seconds'] / ours['seconds']:.2f} of a whole")


if __name__ == "__main__":
    main()
