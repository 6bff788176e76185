#!/usr/bin/env python3
"""The endpoint beside nginx as Debian ships it (and, for small files, Caddy): the same file, the same certificate, one run.

    apt-get install nginx caddy openssl curl apache2-utils nghttp2-client slowhttptest
    cargo build --release --no-default-features --bin airlift-cli
    python3 tests/bench/serve.py [--rounds N] [--size MIB] [--only packages,memory,small,stalls]

nginx runs with /etc/nginx/nginx.conf itself; only its paths, the user and the site are ours. Rounds are interleaved, medians taken;
ratios to nginx are what counts. Everything stays on 127.0.0.1.

packages: a 1 GiB package over TLS 1.3, one and eight connections: throughput, and processor seconds of the server per GiB.
    Three clients: `sink` shakes hands, checks the response's head and then throws the records away unread (MSG_TRUNC), so that the
    server is what is measured; it offers AES-128-GCM alone, so that both servers do the same work. `curl` decrypts like any client
    and shares the processors with the server; with its default ciphers nginx is given AES-256 and we AES-128.
memory: how much resident memory grows by 64 downloads of 256 KiB/s.
small: the manifest again and again over one connection each (h2load), and a handshake for each (ab); with processor seconds.
stalls: how long a new phone waits for its manifest while 2,000 connections stall, a slow-header attack runs and 200 clients vanish.
"""
import argparse
import contextlib
import json
import multiprocessing
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import zipfile

AES_128 = "TLS_AES_128_GCM_SHA256"


def limited_ssl():
    """Python's TLS 1.3 with one cipher: it has no call for that, but OpenSSL reads a file when it is first used."""
    with tempfile.NamedTemporaryFile("w", suffix=".cnf") as settings:
        settings.write(f"openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\nCiphersuites = {AES_128}\n")
        settings.flush()
        os.environ["OPENSSL_CONF"] = settings.name
        import ssl

        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        del os.environ["OPENSSL_CONF"]
    return ssl


ssl = limited_ssl()
ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "airlift-cli"
GIB = 1024**3
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGESIZE")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


class Server:
    """A running server: its processes, and where it has the package and the manifest."""

    def __init__(self, name, child, port, package, manifest):
        self.name, self.child, self.port, self.package, self.manifest = name, child, port, package, manifest

    def pids(self):
        """The process and its children."""
        found, new = [], [self.child.pid]
        while new:
            pid = new.pop()
            found.append(pid)
            new += [int(text) for text in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        return found

    def cpu(self):
        """Processor seconds so far; ended threads and children included."""
        total = 0
        for pid in self.pids():
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:13])
        return total / TICKS

    def resident(self):
        """Bytes of memory that are its own."""
        total = 0
        for pid in self.pids():
            fields = pathlib.Path(f"/proc/{pid}/statm").read_text().split()
            total += (int(fields[1]) - int(fields[2])) * PAGE
        return total

    def url(self, path):
        return f"https://127.0.0.1:{self.port}{path}"

    def stop(self):
        self.child.send_signal(signal.SIGINT if self.name == "airlift" else signal.SIGTERM)
        try:
            self.child.wait(10)
        except subprocess.TimeoutExpired:
            self.child.kill()


def certificate(folder):
    """A P-256 certificate for 127.0.0.1 and its key."""
    chain, key = folder / "chain.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-keyout", key]
        + ["-out", chain, "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
        + ["-addext", "basicConstraints=critical,CA:FALSE", "-addext", "extendedKeyUsage=serverAuth"],
        check=True,
        capture_output=True,
    )
    return chain, key


def build(folder, size):
    """An app whose package has about this many bytes, none of which can be packed."""
    path = folder / "large.ipa"
    subprocess.run([CLI, "sample", "-o", path], check=True, capture_output=True)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as package:
        app = next(name.split("/")[1] for name in package.namelist() if ".app/" in name)
        source = random.Random(1)
        with package.open(f"Payload/{app}/levels.bin", "w", force_zip64=True) as entry:
            for _ in range(size // 2**20):
                entry.write(source.randbytes(2**20))
    return path


def airlift(folder, package, chain, key):
    data = folder / "data"
    child = subprocess.Popen(
        [CLI, "--data-dir", data, "serve", package, "--host", "127.0.0.1", "--https-port", str(free_port())]
        + ["--http-port", str(free_port()), "--cert", chain, "--key", key, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    first = json.loads(child.stdout.readline())
    offered = first["builds"][0]
    # Its news is read and thrown away, or it would be lost for want of room.
    subprocess.Popen(["cat"], stdin=child.stdout, stdout=subprocess.DEVNULL)
    path = lambda url: urllib.parse.urlsplit(url).path
    port = urllib.parse.urlsplit(first["https"]).port
    return Server("airlift", child, port, path(offered["package_url"]), path(offered["manifest_url"]))


def nginx(folder, www, chain, key):
    """Debian's own configuration with paths of ours and one site."""
    port = free_port()
    text = pathlib.Path("/etc/nginx/nginx.conf").read_text()
    for wanted in ["worker_processes auto;", "ssl_prefer_server_ciphers on;", "sendfile on;"]:
        if wanted not in text:
            sys.exit(f"/etc/nginx/nginx.conf is not as Debian ships it: no “{wanted}”")
    text = re.sub(r"^user .*$", "user root;", text, flags=re.M)
    text = re.sub(r"^pid .*$", f"pid {folder}/nginx.pid;", text, flags=re.M)
    text = text.replace("/var/log/nginx", str(folder))
    site = f"""server {{
        listen 127.0.0.1:{port} ssl backlog=1024;
        ssl_certificate {chain}; ssl_certificate_key {key};
        root {www};
    }}"""
    text = re.sub(r"^\s*include /etc/nginx/(conf\.d|sites-enabled)/.*$", "", text, flags=re.M)
    text = text[: text.rindex("}", 0, text.find("#mail") if "#mail" in text else None)] + site + "\n}\n"
    (folder / "nginx.conf").write_text(text)
    command = ["nginx", "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(port)
    return Server("nginx", child, port, "/large.ipa", "/manifest.plist")


def caddy(folder, www, chain, key):
    port = free_port()
    (folder / "Caddyfile").write_text(f"""{{
        admin off
        auto_https off
    }}
    https://127.0.0.1:{port} {{
        bind 127.0.0.1
        tls {chain} {key}
        root * {www}
        file_server
    }}""")
    environment = {**os.environ, "XDG_DATA_HOME": str(folder / "caddy"), "XDG_CONFIG_HOME": str(folder / "caddy"), "HOME": str(folder)}
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    wait_for(port)
    return Server("caddy", child, port, "/large.ipa", "/manifest.plist")


# -- clients


class Sink:
    """A TLS 1.3 client that decrypts the head of the response and throws the rest away unread."""

    def __init__(self, port, path, source=None):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        self.socket = socket.create_connection(("127.0.0.1", port), 20, source_address=(source, 0) if source else None)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_hostname=None)
        self._pump(self.tls.do_handshake)
        self.cipher = self.tls.cipher()[0]
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nUser-Agent: sink\r\n\r\n"
        self._pump(lambda: self.tls.write(request.encode()))
        self.socket.sendall(self.outgoing.read())
        head = b""
        while b"\r\n\r\n" not in head:
            head += self._pump(lambda: self.tls.read(512))
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"the server answered {head[:80]}")
        self.length = int(re.search(rb"content-length: *(\d+)", head, re.I)[1])
        self.begun = head.split(b"\r\n\r\n", 1)[1]

    def _pump(self, step):
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self.socket.sendall(self.outgoing.read())
                # Little at a time: what is taken here is decrypted.
                received = self.socket.recv(16384)
                if not received:
                    raise RuntimeError("the server closed early") from None
                self.incoming.write(received)

    def discard(self):
        """Throws the rest of a large response away."""
        # Never written to: the kernel drops the bytes.
        scratch, received = bytearray(2**22), 0
        while count := self.socket.recv_into(scratch, len(scratch), socket.MSG_TRUNC):
            received += count
        if received < self.length * 0.99:
            raise RuntimeError(f"only {received} of {self.length} bytes came")

    def read(self):
        """Decrypts the rest of a small response."""
        body = self.begun
        while len(body) < self.length:
            body += self._pump(lambda: self.tls.read(65536))
        self.socket.close()
        return body


def sink_once(port, path, times, ready, go):
    ready.release()
    go.wait()
    for _ in range(times):
        Sink(port, path).discard()


def download_sink(server, connections, times):
    ready, go = multiprocessing.Semaphore(0), multiprocessing.Event()
    children = [multiprocessing.Process(target=sink_once, args=(server.port, server.package, times, ready, go)) for _ in range(connections)]
    for child in children:
        child.start()
    for _ in children:
        ready.acquire()
    return lambda: (go.set(), [child.join() for child in children], all(child.exitcode == 0 for child in children))[-1]


def download_curl(server, connections, times, cipher):
    ciphers = ["--tls13-ciphers", cipher] if cipher else []
    outputs = [part for _ in range(times) for part in ("-o", "/dev/null", server.url(server.package))]
    command = ["curl", "-sfk", "--tlsv1.3", "--http1.1", *ciphers, *outputs]

    def run():
        children = [subprocess.Popen(command) for _ in range(connections)]
        return all(child.wait() == 0 for child in children)

    return run


def packages(servers, rounds, size):
    """Throughput and processor time of whole downloads."""
    curl_128 = lambda server, connections, times: download_curl(server, connections, times, AES_128)
    curl_any = lambda server, connections, times: download_curl(server, connections, times, None)
    sink = download_sink
    clients = {"sink, AES-128-GCM": sink, "curl, AES-128-GCM": curl_128, "curl, its default": curl_any}
    for server in servers:
        probe = Sink(server.port, server.package)
        print(f"{server.name}: the sink gets {probe.cipher}, {probe.length} bytes")
        probe.socket.close()
    for name, client in clients.items():
        for connections in (1, 8):
            times = 4 if connections == 1 else 1
            amount = connections * times * size / GIB
            results = {server.name: [] for server in servers}
            for turn in range(rounds + 1):
                for server in servers:
                    run = client(server, connections, times)
                    cpu, began = server.cpu(), time.perf_counter()
                    if not run():
                        sys.exit(f"a download from {server.name} failed")
                    took = time.perf_counter() - began
                    if turn > 0:
                        results[server.name].append((amount / took, (server.cpu() - cpu) / amount))
            speed = {key: statistics.median(value[0] for value in values) for key, values in results.items()}
            cost = {key: statistics.median(value[1] for value in values) for key, values in results.items()}
            for server in servers:
                print(
                    f"{name:20} {connections} connection(s) {server.name:8} {speed[server.name]:6.2f} GiB/s {cost[server.name]:6.3f} s/GiB"
                    f"   x{speed[server.name] / speed['nginx']:.2f} / x{cost[server.name] / cost['nginx']:.2f} of nginx's"
                )


def throttled(port, path, started, stop):
    client = Sink(port, path)
    started.release()
    scratch = bytearray(65536)
    client.socket.settimeout(20)
    while not stop.is_set():
        client.socket.recv_into(scratch, len(scratch), socket.MSG_TRUNC)
        time.sleep(0.25)


def memory(servers):
    """Growth of resident memory by 64 slow downloads."""
    for server in servers:
        before = server.resident()
        started, stop = multiprocessing.Semaphore(0), multiprocessing.Event()
        children = [multiprocessing.Process(target=throttled, args=(server.port, server.package, started, stop)) for _ in range(64)]
        for child in children:
            child.start()
        for _ in children:
            started.acquire()
        most = 0
        for _ in range(24):
            time.sleep(0.25)
            most = max(most, server.resident())
        stop.set()
        for child in children:
            child.join()
        print(f"64 throttled downloads: {server.name:8} grows by {(most - before) / 2**20:.1f} MiB (from {before / 2**20:.1f} MiB)")


def number(pattern, text):
    return float(re.search(pattern, text)[1])


def keep_alive(server):
    """Requests a second over eight connections."""
    command = ["h2load", "--h1", "-n", "40000", "-c", "8", "-t", "1", server.url(server.manifest)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if number(r"(\d+) failed", told):
        sys.exit(f"{server.name} failed requests: {told}")
    return number(r"([\d.]+) req/s", told), 40000


def handshakes(server):
    """Handshakes a second, each with one request."""
    command = ["ab", "-q", "-n", "3000", "-c", "8", "-f", "TLS1.3", server.url(server.manifest)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if number(r"Failed requests: +(\d+)", told) or number(r"Complete requests: +(\d+)", told) != 3000:
        sys.exit(f"{server.name} failed requests: {told}")
    return number(r"Requests per second: +([\d.]+)", told), 3000


def small(servers, rounds):
    """Small answers and handshakes."""
    for name, measure in {"manifest, kept-alive connections (h2load)": keep_alive, "handshake and manifest (ab)": handshakes}.items():
        results = {server.name: [] for server in servers}
        for turn in range(rounds + 1):
            for server in servers:
                cpu = server.cpu()
                rate, count = measure(server)
                if turn > 0:
                    results[server.name].append((rate, (server.cpu() - cpu) / count * 1e6))
        for server in servers:
            rate, cost = (statistics.median(value[which] for value in results[server.name]) for which in (0, 1))
            base = statistics.median(value[0] for value in results["nginx"])
            print(f"{name}: {server.name:8} {rate:8.0f} a second, {cost:5.0f} µs of processor each   x{rate / base:.2f} of nginx's rate")


def stall(server, number, source):
    """A connection that stalls: before, inside or after its handshake, or inside a request. It may be sent away meanwhile."""
    stalled = socket.create_connection(("127.0.0.1", server.port), 20, source_address=(source, 0))
    with contextlib.suppress(OSError, ssl.SSLError):
        if number % 4 == 1:
            stalled.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc")
        elif number % 4 > 1:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            stalled = context.wrap_socket(stalled)
            if number % 4 == 3:
                stalled.sendall(b"GET /ping HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    return stalled


def newcomers(server, count=40):
    """Milliseconds that new phones waited for their manifest, one after the other: median and longest; failures as 20 s."""
    waits = []
    for _ in range(count):
        began = time.perf_counter()
        try:
            Sink(server.port, server.manifest).read()
            waits.append((time.perf_counter() - began) * 1000)
        except (OSError, RuntimeError, ssl.SSLError):
            waits.append(20_000)
    return statistics.median(waits), max(waits)


def walk(port, path, length, stop):
    """A download at walking pace, which must come whole in the end."""
    client = Sink(port, path)
    scratch, received = bytearray(65536), 0
    while count := client.socket.recv_into(scratch, len(scratch), socket.MSG_TRUNC):
        received += count
        if not stop.is_set():
            time.sleep(0.02)
    sys.exit(0 if received >= length * 0.99 else 1)


def stalls(server, length):
    """How long a new phone waits while others do their worst; what is left of them afterwards."""
    count = lambda what: len(os.listdir(f"/proc/{server.child.pid}/{what}"))
    print(f"a new phone beside nobody: median and longest {'%.1f, %.1f ms' % newcomers(server)}")
    time.sleep(12)
    before = count("fd"), count("task")
    stop = multiprocessing.Event()
    walker = multiprocessing.Process(target=walk, args=(server.port, server.package, length, stop))
    walker.start()
    everywhere = lambda number: f"127.{1 + number // 250}.{number % 250}.1"
    for where, source in {"127.x.y.1": everywhere, "its own address": lambda number: "127.0.0.1"}.items():
        stalled = [stall(server, number, source(number)) for number in range(2000)]
        print(f"beside 2,000 stalled connections from {where}: {'%.1f, %.1f ms' % newcomers(server)}", flush=True)
        for each in stalled:
            each.close()
    command = ["slowhttptest", "-H", "-c", "1000", "-r", "500", "-i", "1", "-x", "24", "-p", "2", "-l", "15", "-u", server.url("/ping")]
    attack = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(3)
    print(f"beside slowhttptest with 1,000 connections: {'%.1f, %.1f ms' % newcomers(server)}", flush=True)
    attack.kill()
    attack.wait()
    resident = server.resident()
    unread = [Sink(server.port, server.package, f"127.0.9.{1 + number % 4}") for number in range(1000)]
    print(f"beside 1,000 downloads from 4 addresses that nobody reads: {'%.1f, %.1f ms' % newcomers(server)},", end=" ")
    print(f"{(server.resident() - resident) / 2**20:.0f} MiB more", flush=True)
    for each in unread:
        each.socket.close()
    phones = [Sink(server.port, server.package, f"127.0.8.{number + 1}") for number in range(200)]
    for phone in phones:
        phone.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        phone.socket.close()
    print(f"after 200 phones vanished: {'%.1f, %.1f ms' % newcomers(server)}")
    stop.set()
    walker.join()
    print(f"the download that was under way all the time {'came whole' if walker.exitcode == 0 else 'WAS CUT'}")
    for _ in range(300):
        after = count("fd"), count("task")
        if after[0] <= before[0] and after[1] <= before[1] + 6:
            break
        time.sleep(0.1)
    print(f"descriptors and threads: {before} before, {after} after")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=1024, help="MiB of the package")
    parser.add_argument("--only", default="packages,memory,small,stalls")
    arguments = parser.parse_args()
    parts = arguments.only.split(",")
    for program in ["nginx", "caddy", "openssl", "curl", "ab", "h2load", "slowhttptest"]:
        if not shutil.which(program):
            sys.exit(f"{program} is missing; see the head of this script")
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    running = []
    with tempfile.TemporaryDirectory(prefix="airlift-bench-") as name:
        folder = pathlib.Path(name)
        chain, key = certificate(folder)
        package = build(folder, arguments.size * 2**20)
        size = package.stat().st_size
        www = folder / "www"
        www.mkdir()
        os.link(package, www / "large.ipa")
        try:
            ours = airlift(folder, package, chain, key)
            running.append(ours)
            subprocess.run(["curl", "-sfk", "-o", www / "manifest.plist", ours.url(ours.manifest)], check=True)
            running.append(nginx(folder, www, chain, key))
            running.append(caddy(folder, www, chain, key))
            pair = running[:2]
            if "packages" in parts:
                packages(pair, arguments.rounds, size)
            if "memory" in parts:
                memory(pair)
            if "small" in parts:
                small(running, arguments.rounds)
            if "stalls" in parts:
                stalls(ours, size)
        finally:
            for server in running:
                server.stop()


if __name__ == "__main__":
    main()
