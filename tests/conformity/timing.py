"""Whether the time of a 404 tells how much of a guessed token was right.

Needs Python alone, an `airlift-cli` and a quiet computer:

    cargo build --release --no-default-features --bin airlift-cli
    python3 tests/conformity/timing.py [path to airlift-cli] [rounds]

Asks for paths that lead nowhere, in turn and in random order, over one connection to loopback: what has not the form of a
token, tokens that differ from the real one in the first, the middle or the last character, and paths that no route has.
Compares the medians of each with those of the others; their spread is estimated by resampling. Ends with 1 when two kinds
can be told apart by more than the spread and by more than a hundredth of the answer's own time.
"""

import json
import random
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]

# How often a median is drawn anew to see how far it wanders.
RESAMPLES = 200


def other(character):
    return "B" if character == "A" else "A"


def guesses(token):
    changed = lambda at: token[:at] + other(token[at]) + token[at + 1 :]
    return {
        "not the form of a token": "/i/" + token[:10] + "." + token[11:],
        "first character wrong": "/i/" + changed(0),
        "middle character wrong": "/i/" + changed(11),
        "last character wrong": "/i/" + changed(21),
        "all characters wrong": "/i/" + "".join(map(other, token)),
        "page of an app, last wrong": "/a/" + changed(21),
        "no route at all": "/x/" + token,
    }


class Connection:
    def __init__(self, address):
        self.socket = socket.create_connection(address)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, request):
        before = time.perf_counter_ns()
        self.socket.sendall(request)
        answer = self.socket.recv(65536)
        took = time.perf_counter_ns() - before
        head, _, body = answer.partition(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        while len(body) < length:
            body += self.socket.recv(65536)
        if not head.startswith(b"HTTP/1.1 404 "):
            sys.exit(f"not a 404: {head!r}")
        return took, head.split(b"\r\ndate")[0] + body


def spread(times):
    """How far the median would be off if all this were done again, in the same unit; 99 of 100 times."""
    few = len(times) // 10
    medians = sorted(median(random.choices(times, k=few)) for _ in range(RESAMPLES))
    half = (medians[int(RESAMPLES * 0.995)] - medians[int(RESAMPLES * 0.005)]) / 2
    # The spread shrinks with the root of how much was sampled.
    return half / (len(times) / few) ** 0.5


def main():
    cli = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/release/airlift-cli"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        build = Path(folder) / "sample.ipa"
        subprocess.run([cli, "sample", "-o", build], check=True, stderr=subprocess.DEVNULL)
        call = [cli, "--data-dir", Path(folder) / "data", "serve", "--host", "127.0.0.1"]
        call += ["--https-port", "0", "--http-port", "0", "--json", build]
        server = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            serving = json.loads(server.stdout.readline())
            sys.exit(measure(serving, rounds))
        finally:
            server.terminate()
            server.wait()


def measure(serving, rounds):
    host, port = serving["http"].split("://")[1].split(":")
    token = serving["builds"][0]["page_url"].rsplit("/", 1)[1]
    kinds = guesses(token)
    requests = {kind: f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() for kind, path in kinds.items()}
    connection = Connection((host, int(port)))
    times = {kind: [] for kind in kinds}
    answers = set()
    order = list(kinds)
    for number in range(rounds + rounds // 10):
        random.shuffle(order)
        for kind in order:
            took, answer = connection.ask(requests[kind])
            answers.add(answer)
            if number >= rounds // 10:
                times[kind].append(took)
    print(f"{rounds} answers of each kind; medians in microseconds")
    medians = {kind: median(times[kind]) for kind in kinds}
    spreads = {kind: spread(times[kind]) for kind in kinds}
    for kind in kinds:
        print(f"  {kind:28} {medians[kind] / 1000:8.2f} ± {spreads[kind] / 1000:.2f}")
    faults = 0 if len(answers) == 1 else 1
    print(f"Different answers, dates aside: {len(answers)}")
    slowest, fastest = max(kinds, key=medians.get), min(kinds, key=medians.get)
    gap = medians[slowest] - medians[fastest]
    visible = spreads[slowest] + spreads[fastest]
    print(f"Largest gap: {gap / 1000:.2f}, between “{slowest}” and “{fastest}”; within ±{visible / 1000:.2f} it means nothing")
    if gap > visible and gap > medians[fastest] / 100:
        faults += 1
        print("The kinds can be told apart.")
    return 1 if faults else 0


if __name__ == "__main__":
    main()
