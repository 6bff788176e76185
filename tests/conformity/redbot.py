"""Every route before redbot, which knows HTTP (RFC 9110, 9111, 9112) by heart.

Needs redbot from PyPI in the Python that runs this, and an `airlift-cli`:

    python3 -m venv redbot && redbot/bin/pip install redbot
    cargo build --no-default-features --bin airlift-cli
    redbot/bin/python tests/conformity/redbot.py [path to airlift-cli]

Serves the sample build on loopback, checks every route through both ports, and prints each note that is not praise.
Ends with 1 when redbot finds something bad, or warns of something that is not explained here.
redbot does not verify certificates, so it needs not trust our authority.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# This file's own name must not be taken for the library's.
sys.path.pop(0)

# What remains, and why it is meant to.
MEANT = {
    "CORP_CROSS_ORIGIN": "the page that asks whether a phone trusts us comes from the other port, which is another origin",
    "FRESHNESS_NO_CACHE": "a phone asks each time, so that it never installs an old build",
    "LM_PRESENT": "the sample was made just now; only packages have a date",
    "STATUS_NOT_FOUND": "that is what was asked for",
    "STORE_NO_STORE": "manifests, pages and profiles change at any time, and phones must see that at once",
    "STORE_PRIVATE_CC": "a tunnel's cache must not keep builds",
    "VARY_USER_AGENT": "pages say other things in browsers that cannot install; they are never kept, so no cache suffers",
}

# Seconds; redbot asks each route half a dozen times on loopback.
PATIENCE = 60


def look_at(url):
    """Checks one URL; prints its status and notes as JSON."""
    from configparser import ConfigParser

    import thor
    from redbot.resource import HttpResource

    parser = ConfigParser()
    parser.read_dict({"redbot": {"enable_local_access": "True"}})
    resource = HttpResource(parser["redbot"])
    resource.set_request(url)

    @thor.events.on(resource)
    def check_done():
        thor.stop()

    resource.check()
    thor.run()
    if resource.fetch_error is not None:
        print(json.dumps({"error": str(resource.fetch_error)}))
        return
    notes = [
        {"name": type(note).__name__, "level": note.level.value, "says": str(note.summary)}
        for checked in [resource, *resource.subreqs.values()]
        for note in checked.response.notes
    ]
    checks = {name: checked.response.status_code_str for name, checked in resource.subreqs.items()}
    print(json.dumps({"status": resource.response.status_code_str, "notes": notes, "checks": checks}))


def main():
    cli = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/debug/airlift-cli"
    with tempfile.TemporaryDirectory() as folder:
        build = Path(folder) / "sample.ipa"
        subprocess.run([cli, "sample", "-o", build], check=True, stderr=subprocess.DEVNULL)
        call = [cli, "--data-dir", Path(folder) / "data", "serve", "--host", "127.0.0.1"]
        call += ["--https-port", "0", "--http-port", "0", "--json", build]
        server = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            serving = json.loads(server.stdout.readline())
            sys.exit(check_all(serving))
        finally:
            server.terminate()
            server.wait()


def check_all(serving):
    build = serving["builds"][0]
    token, app = (build[key].rsplit("/", 1)[1] for key in ("page_url", "app_url"))
    plain = [f"/i/{token}", f"/a/{app}", "/setup", f"/setup/{token}", "/airlift.mobileconfig", "/progress", "/nothing"]
    files = ["manifest.plist", "app.ipa", "icon-57.png", "icon-512.png"]
    secure = plain + ["/ping"] + [f"/i/{token}/{name}" for name in files]
    urls = [serving["https"] + path for path in secure] + [serving["http"] + path for path in plain]
    faults, remaining = 0, {}
    for url in urls:
        call = [sys.executable, __file__, "--one", url]
        done = subprocess.run(call, capture_output=True, text=True, timeout=PATIENCE)
        if done.returncode != 0:
            sys.exit(done.stderr)
        found = json.loads(done.stdout)
        wanted = "404" if url.endswith("/nothing") else "200"
        levels = [note["level"] for note in found.get("notes", [])]
        if found.get("status") != wanted or "good" not in levels:
            print(f"BAD      {url}: {found}")
            faults += 1
            continue
        counts = ", ".join(f"{levels.count(level)} {level}" for level in ("good", "info", "warning", "bad"))
        print(f"{found['status']}  {url.replace(token, '<token>').replace(app, '<app>'):62} {counts}")
        for note in found["notes"]:
            is_explained = note["name"] in MEANT
            if note["level"] == "bad" or note["level"] == "warning" and not is_explained:
                print(f"  {note['level'].upper()}: {note['says']} ({note['name']})")
                faults += 1
            elif note["level"] != "good":
                remaining.setdefault((note["level"], note["name"], note["says"].split(" seconds")[0]), []).append(url)
    print("\nWhat else redbot remarked:")
    for (level, name, says), where in sorted(remaining.items()):
        print(f"  {level}: {says} ({name}, {len(where)} times)")
        if name in MEANT:
            print(f"      Meant: {MEANT[name]}.")
    print(f"\n{len(urls)} URLs, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        look_at(sys.argv[2])
    else:
        main()
