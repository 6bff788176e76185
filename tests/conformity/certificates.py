#!/usr/bin/env python3
"""What other programs say of Airlift's certificates.

Usage: certificates.py AIRLIFT_CLI [PKILINT_BIN_FOLDER]

1. pkilint (PyPI, in a virtual environment; skipped when no folder is named) lints the authority and the leaf. Findings
   that are not explained in EXPLAINED fail.
2. Chromium, with the authority in a certificate store of its own (certutil of libnss3-tools), loads a page of Airlift's
   and a forged one for studio.local, and refuses forged ones for example.com: the authority's name constraints hold.
   Without the authority it refuses Airlift's page; and an authority without constraints may vouch for example.com, so
   that it is the constraints that make the difference.

Needs chromium, libnss3-tools and openssl. Everything stays on 127.0.0.1.
"""

import http.server
import json
import os
import pathlib
import re
import ssl
import subprocess
import sys
import tempfile
import threading

MARK = "airlift-conformity-page"

# pkilint's code -> why Airlift's certificates are as they are.
EXPLAINED = {
    "pkix.invalid_domain_name_syntax": "the permitted subtree `local` is one label on purpose: it stands for every .local name "
    "(RFC 5280, 4.2.1.10 asks for no dot), and OpenSSL, webpki and Chromium take it so",
}


def run(*arguments, **options):
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, arguments))}: {done.stdout}{done.stderr}")
    return done.stdout


def lint(folder, tool, *files_and_options):
    """Findings of one linter, as (severity, code, message)."""
    done = subprocess.run([str(folder / tool), "lint", "-f", "JSON", *map(str, files_and_options)], capture_output=True, text=True, check=False)
    try:
        results = json.loads(done.stdout)["results"]
    except (ValueError, KeyError):
        raise SystemExit(f"{tool} said nothing of use: {done.stdout}{done.stderr}") from None
    for result in results:
        for finding in result["finding_descriptions"]:
            yield finding["severity"], finding["code"], finding.get("message") or "", result["node_path"]


class Page(http.server.BaseHTTPRequestHandler):
    """One page, whatever is asked for."""

    def do_GET(self):
        body = f"<!doctype html><title>x</title><p>{MARK}".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(chain):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def forge(folder, name, root, key):
    """A leaf for a name, signed with an authority's key."""
    extensions = folder / "leaf.ext"
    extensions.write_text(
        f"basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:{name}\n"
        "authorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n"
    )
    leaf_key, request, leaf = (folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
    run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", leaf_key)
    run("openssl", "req", "-new", "-key", leaf_key, "-subj", f"/CN={name}", "-out", request)
    run("openssl", "x509", "-req", "-in", request, "-CA", root, "-CAkey", key, "-days", "90", "-extfile", extensions, "-out", leaf)
    leaf.write_text(leaf.read_text() + leaf_key.read_text())
    return leaf


def browser(home, roots):
    """A home folder whose certificate store trusts these roots."""
    store = home / ".pki" / "nssdb"
    store.mkdir(parents=True)
    run("certutil", "-N", "-d", f"sql:{store}", "--empty-password")
    for number, root in enumerate(roots):
        run("certutil", "-A", "-d", f"sql:{store}", "-n", f"root {number}", "-t", "C,,", "-i", root)
    return home


def load(home, url):
    """'loaded', or the error on Chromium's page."""
    program = next(name for name in ("chromium", "chromium-browser", "google-chrome") if run("sh", "-c", f"command -v {name} || true"))
    done = subprocess.run(
        [
            program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
            f"--user-data-dir={home}/profile", "--host-resolver-rules=MAP * 127.0.0.1", "--timeout=15000", "--dump-dom", url,
        ],
        env={**os.environ, "HOME": str(home)}, capture_output=True, text=True, timeout=90, check=False,
    )
    if MARK in done.stdout or "Airlift" in done.stdout and "ERR_" not in done.stdout:
        return "loaded"
    # Headless Chromium tells errors on stderr.
    error = re.search(r"ERR_[A-Z_]+", done.stdout + done.stderr)
    return error.group() if error else f"neither page nor error: {done.stdout[:300]} {done.stderr[-300:]}"


def main():
    cli = pathlib.Path(sys.argv[1]).resolve()
    linters = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    failures = []

    def expect(what, got, wanted):
        good = got == wanted if wanted == "loaded" else got.startswith(wanted)
        print(f"{'ok  ' if good else 'FAIL'} {what}: {got}")
        if not good:
            failures.append(what)

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        data = folder / "data"
        run(cli, "sample", "-o", folder / "sample.ipa")
        root = folder / "root.pem"
        run(cli, "--data-dir", data, "identity", "export", "--pem", "-o", root)
        served = subprocess.Popen(
            [str(cli), "--data-dir", str(data), "serve", "--json", "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0",
             str(folder / "sample.ipa")],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        try:
            serving = json.loads(served.stdout.readline())
            https = serving["https"]
            # The install page, over HTTPS instead of plain HTTP.
            page = https + "/" + serving["builds"][0]["page_url"].split("/", 3)[3]
            leaf = folder / "leaf.pem"
            leaf.write_text(ssl.get_server_certificate(("127.0.0.1", int(https.rsplit(":", 1)[1]))))
            if linters is None:
                print("     pkilint: not asked for")
            else:
                for what, tool, certificate in (("authority", "lint_pkix_cert", root), ("leaf", "lint_pkix_cert", leaf)):
                    findings = list(lint(linters, tool, certificate))
                    unexplained = 0
                    for severity, code, message, where in findings:
                        # INFO says what was recognised, and is no complaint. An explanation is for that one name alone.
                        explained = severity == "INFO" or code in EXPLAINED and '"local"' in message
                        unexplained += not explained
                        print(f"     {what}: {severity} {code} at {where} {message} -- {EXPLAINED.get(code, 'fine' if explained else 'NOT EXPLAINED')}")
                    expect(f"pkilint, {what}: unexplained findings", str(unexplained), "0")
                pair = list(lint(linters, "lint_pkix_signer_signee_cert_chain", root, leaf))
                expect("pkilint, both together: findings", str(len(pair)), "0")

            stranger = browser(folder / "stranger", [])
            trusting = browser(folder / "trusting", [root])
            expect("Chromium without the authority, our page", load(stranger, page), "ERR_CERT_AUTHORITY_INVALID")
            expect("Chromium with the authority, our page", load(trusting, page), "loaded")
            key = data / "identity" / "authority.key.pem"
            for host, wanted in (("studio.local", "loaded"), ("example.com", "ERR_CERT_"), ("www.example.com", "ERR_CERT_")):
                port = serve(forge(folder, host, root, key))
                expect(f"Chromium with the authority, forged {host}", load(trusting, f"https://{host}:{port}/"), wanted)
            # The same forgery below an authority without constraints is taken.
            free_key, free = folder / "free.key", folder / "free.pem"
            run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", free_key,
                "-out", free, "-days", "90", "-subj", "/CN=Unconstrained")
            port = serve(forge(folder, "example.com", free, free_key))
            loose = browser(folder / "loose", [free])
            expect("Chromium with an authority without constraints, example.com", load(loose, f"https://example.com:{port}/"), "loaded")
        finally:
            served.terminate()
            served.wait(20)
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    main()
