#!/usr/bin/env python3
"""Compares what Airlift says of real files with what other programs say of them.

    cargo build --release --no-default-features --bin airlift-cli
    apt-get install unzip openssl llvm libplist-utils        # Debian's names
    pip install openstep-plist
    cargo install apple-codesign                             # rcodesign; may be left out with --without rcodesign
    AIRLIFT_REAL_FILES=/folder/of/real/files python3 tests/cross_check.py

Every package and every profile is looked at, each fact by a program that shares no code with Airlift:
archives by `unzip -Z`, property lists by Python's plistlib, openstep-plist and `plistutil`, profiles by `openssl cms`, programs by
`llvm-objdump`, code signatures by `rcodesign`. Ends with 1 when two of them disagree. Prints no device and no person.
"""
import argparse
import collections
import datetime
import hashlib
import io
import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openstep_plist

ROOT = pathlib.Path(__file__).resolve().parents[1]
CLI = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "airlift-cli"
REAL = pathlib.Path(os.environ["AIRLIFT_REAL_FILES"])
agreed, differ, cannot = collections.Counter(), [], collections.Counter()


def compare(program, file, fact, ours, theirs):
    if ours == theirs:
        agreed[program] += 1
    else:
        told = "(not printed)" if "subject" in fact or "team" in fact else f"Airlift {ours!r}, {program} {theirs!r}"
        differ.append(f"{file}: {fact}: {told}")


def run(*command, data=None):
    done = subprocess.run([str(part) for part in command], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout


def inspect(path):
    code, out = run(CLI, "inspect", "--json", path)
    return code, json.loads(out)


def moment(value):
    """A date as Airlift prints it."""
    return value.replace(tzinfo=datetime.timezone.utc).isoformat().replace("+00:00", "Z") if value else None


def texts(value):
    return [value] if isinstance(value, str) else [item for item in value or [] if isinstance(item, str)]


def check_archive(name, path, found):
    code, out = run("unzip", "-Zl", path)
    if code > 1:
        cannot["unzip"] += 1
        return
    rows = re.findall(r"^(\S{10})\s+\S+\s+\S+\s+(\d+)\s+\S+\s+(\d+)\s+\S+\s+\S+\s+\S+\s(.+)$", out.decode(errors="replace"), re.M)
    kept = [(int(size), entry) for mode, size, _, entry in rows
            if not mode.startswith("d") and not entry.endswith("/") and not entry.startswith("__MACOSX/")
            and not entry.rsplit("/", 1)[-1].startswith("._")]
    compare("unzip", name, "files", found["sizes"]["files"], len(kept))
    compare("stat", name, "bytes to download", found["sizes"]["download_bytes"], path.stat().st_size)
    below = [size for size, entry in kept if re.match(r"Payload/[^/]+\.app/", entry)]
    compare("unzip", name, "bytes on the phone", found["sizes"]["installed_bytes"], sum(below))


def check_info(name, info, app):
    def text(*keys):
        return next((str(info[key]).strip() for key in keys if str(info.get(key, "")).strip()), None)

    compare("plistlib", name, "identifier", app["bundle_id"], text("CFBundleIdentifier"))
    compare("plistlib", name, "version", app["version"], text("CFBundleShortVersionString") or "")
    compare("plistlib", name, "build", app["build"], text("CFBundleVersion") or "")
    compare("plistlib", name, "minimum", app["minimum_os"], text("MinimumOSVersion", "LSMinimumSystemVersion"))
    compare("plistlib", name, "executable", app["executable"], text("CFBundleExecutable"))
    compare("plistlib", name, "SDK", app["sdk"], text("DTSDKName"))
    compare("plistlib", name, "SDK's build", app["sdk_build"], text("DTSDKBuild"))
    compare("plistlib", name, "Xcode's build", app["xcode_build"], text("DTXcodeBuild"))
    compare("plistlib", name, "macOS's build", app["macos_build"], text("BuildMachineOSBuild"))
    compare("plistlib", name, "platforms", app["supported_platforms"], texts(info.get("CFBundleSupportedPlatforms")))
    compare("plistlib", name, "background modes", app["background_modes"], texts(info.get("UIBackgroundModes")))
    schemes = [scheme for kind in info.get("CFBundleURLTypes", []) for scheme in texts(kind.get("CFBundleURLSchemes"))]
    compare("plistlib", name, "URL schemes", sorted(app["url_schemes"]), sorted(set(schemes)))
    privacy = {key for key in info if key.startswith("NS") and key.endswith("UsageDescription")}
    compare("plistlib", name, "permissions", {key for key in app["privacy"] if key.endswith("UsageDescription")}, privacy)
    needed = info.get("UIRequiredDeviceCapabilities", [])
    needed = [key for key, wanted in needed.items() if wanted] if isinstance(needed, dict) else texts(needed)
    compare("plistlib", name, "capabilities", sorted(app["required_capabilities"]), sorted(needed))


def openssl_content(profile):
    """What openssl reads, and whether it verifies to Apple's roots, to itself alone, or not at all."""
    with tempfile.NamedTemporaryFile(suffix=".pem") as roots:
        for certificate in sorted((REAL / "certs").iterdir()):
            roots.write(run("openssl", "x509", "-inform", "DER", "-in", certificate)[1])
        roots.flush()
        common = ["openssl", "cms", "-verify", "-inform", "DER", "-no_check_time", "-purpose", "any"]
        code, out = run(*common, "-CAfile", roots.name, data=profile)
        if code == 0:
            return out, "apple"
    code, out = run(*common, "-noverify", data=profile)
    return (out, "other") if code == 0 else (None, "unsigned or invalid")


def check_profile(name, data, signing):
    content, signature = openssl_content(data)
    if content is None:
        compare("openssl", name, "signature", signing["profile_signature"] in ("unsigned", "invalid", None), True)
        content = data
    else:
        compare("openssl", name, "signature", signing["profile_signature"], signature)
    try:
        profile = plistlib.loads(content)
    except Exception:  # plistlib has no common error; what it cannot read is counted.
        cannot["plistlib"] += 1
        return
    compare("plistlib", name, "profile's name", signing["profile_name"], profile.get("Name"))
    compare("plistlib", name, "profile's UUID", signing["profile_uuid"], profile.get("UUID"))
    compare("plistlib", name, "app ID's name", signing["app_id_name"], (profile.get("AppIDName") or "").strip() or None)
    compare("plistlib", name, "prefixes", signing["prefixes"], profile.get("ApplicationIdentifierPrefix", []))
    compare("plistlib", name, "team", signing["team_name"], profile.get("TeamName"))
    compare("plistlib", name, "platforms", signing["platforms"], profile.get("Platform", []))
    compare("plistlib", name, "days to live", signing["time_to_live_days"], profile.get("TimeToLive"))
    compare("plistlib", name, "Xcode-managed", signing["xcode_managed"], profile.get("IsXcodeManaged", False))
    compare("plistlib", name, "created", signing["created_at"], moment(profile.get("CreationDate")))
    compare("plistlib", name, "expires", signing["expires_at"], moment(profile.get("ExpirationDate")))
    compare("plistlib", name, "devices", len(signing["devices"]), len(profile.get("ProvisionedDevices", [])))
    compare("plistlib", name, "same devices", signing["devices"] == profile.get("ProvisionedDevices", []), True)
    compare("plistlib", name, "entitlements", set(signing["entitlements"]), set(profile.get("Entitlements", {})))
    ders = [bytes(der) for der in profile.get("DeveloperCertificates", [])]
    if signing["certificates"]:
        ours = [(item["sha1"], item["sha256"]) for item in signing["certificates"]]
        compare("plistlib", name, "certificates", ours, [(hashlib.sha1(der).hexdigest(), hashlib.sha256(der).hexdigest()) for der in ders])
    for ours, der in zip(signing["certificates"], ders):
        _, out = run("openssl", "x509", "-inform", "DER", "-noout", "-enddate", "-startdate", "-dateopt", "iso_8601", data=der)
        end, start = (line.partition("=")[2].replace(" ", "T") for line in out.decode().splitlines())
        compare("openssl", name, "certificate's life", (ours["valid_from"], ours["expires_at"]), (start, end))
        _, out = run("openssl", "x509", "-inform", "DER", "-noout", "-subject", "-nameopt", "multiline,utf8,-esc_msb", data=der)
        part = lambda key: next(iter(re.findall(rf"^ +{key} += (.*)$", out.decode(), re.M)), None)
        compare("openssl", name, "certificate's team", ours["team_id"], part("organizationalUnitName"))
        compare("openssl", name, "certificate's subject", ours["subject"], part("commonName"))


PLATFORMS = {"ios": "iOS", "iossimulator": "iOS simulator", "tvos": "tvOS", "watchos": "watchOS", "macos": "macOS"}


def check_program(name, path, slices, without):
    _, out = run("llvm-objdump", "--macho", "--private-headers", "--arch=all", path)
    parts = re.split(r"^.*(?:\(architecture (\S+)\))?:?\nMach header", out.decode(errors="replace"), flags=re.M)[1:]
    described = [parts[index + 1] for index in range(0, len(parts), 2)]
    compare("llvm-objdump", name, "slices", len(slices), len(described))
    for ours, theirs in zip(slices, described):
        cryptid = [int(number) for number in re.findall(r"cryptid (\d+)", theirs)]
        compare("llvm-objdump", name, "encrypted", ours["encrypted"], any(cryptid))
        built = re.search(r"LC_BUILD_VERSION.*?platform (\S+).*?sdk (\S+).*?minos (\S+)", theirs, re.S)
        old = re.search(r"LC_VERSION_MIN_(\S+)\s+cmdsize \d+\s+version (\S+)\s+sdk (\S+)", theirs)
        if built:
            platform, sdk, minimum = built.groups()
            compare("llvm-objdump", name, "platform", ours["platform"], PLATFORMS.get(platform.lower(), platform))
            compare("llvm-objdump", name, "minimum and SDK", (ours["minimum_os"], ours["sdk"]), (minimum, sdk))
        elif old:
            _, minimum, sdk = old.groups()
            compare("llvm-objdump", name, "minimum and SDK", (ours["minimum_os"], ours["sdk"] or "n/a"), (minimum, sdk))
        has_signature = "LC_CODE_SIGNATURE" in theirs
        compare("llvm-objdump", name, "has a signature", ours["signature"] is not None, has_signature)
    if "rcodesign" in without:
        return
    code, out = run("rcodesign", "print-signature-info", path)
    if code != 0:
        cannot["rcodesign"] += 1
        return
    for ours, theirs in zip(slices, re.split(r"^- path:", out.decode(), flags=re.M)[1:]):
        signature = ours["signature"]
        if signature is None:
            compare("rcodesign", name, "unsigned", "code_directory:" in theirs, False)
            continue
        part = lambda key: re.findall(rf"^ +(?:- )?{key}: '?([^'\n]*)'?$", theirs, re.M)
        compare("rcodesign", name, "identifier", signature["identifier"], part("identifier")[0])
        compare("rcodesign", name, "team", signature["team_id"], next(iter(part("team_name")), None))
        compare("rcodesign", name, "versions", [item["version"] for item in signature["directories"]], part("version"))
        compare("rcodesign", name, "hashes", [item["hash"] for item in signature["directories"]], part("digest_type"))
        blobs = re.findall(r"slot: '?CodeDirectory.*?sha1: (\w+)\s+sha256: (\w+)", theirs, re.S)
        digests = [(sha1 if item["hash"] == "sha1" else sha256[:40]) for item, (sha1, sha256) in zip(signature["directories"], blobs)]
        compare("rcodesign", name, "directory's digest", [item["cd_hash"] for item in signature["directories"]], digests)
        keys = set(re.findall(r"- '  <key>(.*?)</key>'", theirs))
        compare("rcodesign", name, "entitlements", set(signature["entitlements"] or {}), keys)
        names = re.findall(r"subject: '?CN=(.*?), (?:OU|UID)", theirs)
        if signature["signer"]:
            compare("rcodesign", name, "signer is among its certificates", any(signature["signer"]["subject"] in known for known in names), True)


def check_package(path, without):
    name = path.name
    code, found = inspect(path)
    if code != 0:
        try:
            names = zipfile.ZipFile(path).namelist()
        except zipfile.BadZipFile:
            names = []
        has_app = any(re.fullmatch(r"Payload/[^/]+\.app/Info\.plist", entry) for entry in names)
        compare("zipfile", name, "no app to read", True, not has_app)
        return
    check_archive(name, path, found)
    package = zipfile.ZipFile(path)
    app = next(entry.rsplit("/", 1)[0] for entry in package.namelist() if re.fullmatch(r"Payload/[^/]+\.app/Info\.plist", entry))
    check_info(name, plistlib.loads(package.read(f"{app}/Info.plist")), found["app"])
    members = set(package.namelist())
    if f"{app}/embedded.mobileprovision" in members:
        check_profile(name, package.read(f"{app}/embedded.mobileprovision"), found["signing"])
    else:
        compare("zipfile", name, "no profile", found["signing"]["kind"], "none")
    programs = [(app, found["app"]["executable"], found["program"])]
    for bundle in found["bundles"]:
        at = f"{app}/{bundle['path']}"
        if f"{at}/Info.plist" in members:
            info = plistlib.loads(package.read(f"{at}/Info.plist"))
            compare("plistlib", name, f"{bundle['path']}'s identifier", bundle["bundle_id"], info.get("CFBundleIdentifier"))
            compare("plistlib", name, f"{bundle['path']}'s version", bundle["version"], info.get("CFBundleShortVersionString"))
            programs.append((at, info.get("CFBundleExecutable"), bundle["program"]))
        if f"{at}/embedded.mobileprovision" in members and bundle["signing"]:
            check_profile(f"{name}: {bundle['path']}", package.read(f"{at}/embedded.mobileprovision"), bundle["signing"])
    with tempfile.TemporaryDirectory() as folder:
        for at, executable, program in programs:
            if f"{at}/{executable}" not in members:
                compare("zipfile", name, f"{at} has no program", program, None)
                continue
            file = pathlib.Path(folder) / "program"
            file.write_bytes(package.read(f"{at}/{executable}"))
            check_program(f"{name}: {at.rsplit('/', 1)[-1]}", file, (program or {"slices": []})["slices"], without)


def wrapped(entries):
    """A package of these entries, so that a lone file can be inspected."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for entry, data in entries.items():
            package.writestr(f"Payload/A.app/{entry}", data)
    return out.getvalue()


INFO = plistlib.dumps({"CFBundleIdentifier": "dev.airlift.test"})


def check_loose(folder, entry, check):
    for path in sorted((REAL / folder).iterdir()):
        with tempfile.NamedTemporaryFile(suffix=".ipa") as package:
            package.write(wrapped({"Info.plist": INFO, **({entry: path.read_bytes()} if entry != "Info.plist" else {"Info.plist": path.read_bytes()})}))
            package.flush()
            check(path, package.name)


def check_lone_profile(path, package):
    _, found = inspect(package)
    if found["signing"]["profile_name"] is None and found["signing"]["kind"] == "none":
        readable = b"<plist" in path.read_bytes()
        compare("grep", path.name, "no profile in it", True, not readable)
        return
    check_profile(path.name, path.read_bytes(), found["signing"])


def lone_list(path):
    """A program that reads this form, and the keys that it finds."""
    data = path.read_bytes()
    try:
        value = plistlib.loads(data)
        return "plistlib", set(value) if isinstance(value, dict) else None
    except Exception:  # plistlib has no common error.
        pass
    if data.startswith(b"bplist00"):
        # Dates before our era are beyond plistlib; so the text that plistutil makes of them is searched.
        with tempfile.NamedTemporaryFile(suffix=".plist") as xml:
            code, _ = run("plistutil", "-i", path, "-f", "xml", "-o", xml.name)
            text = pathlib.Path(xml.name).read_text() if code == 0 else ""
        return "plistutil", set(re.findall(r"^\t<key>(.*?)</key>", text, re.M)) if "\n<dict>" in text else None
    if not data or data.lstrip().startswith(b"<"):
        return "plistlib", None
    try:
        value = openstep_plist.loads(data.decode())
        return "openstep-plist", set(value) if isinstance(value, dict) else None
    except (openstep_plist.ParseError, UnicodeDecodeError):
        return "openstep-plist", None


def check_lone_list(path, package):
    """Whether it can be read at all, and its keys."""
    code, out = run(CLI, "inspect", "--raw", "info-plist", "--json", package)
    program, keys = lone_list(path)
    compare(program, path.name, "keys", set(json.loads(out)) if code == 0 else None, keys)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without", action="append", default=[], choices=["rcodesign"])
    arguments = parser.parse_args()
    needed = {"unzip", "openssl", "llvm-objdump", "plistutil", "rcodesign"} - set(arguments.without)
    missing = sorted(program for program in needed if shutil.which(program) is None)
    if missing or not CLI.exists():
        sys.exit(f"missing: {', '.join(missing) or CLI}")
    for path in sorted((REAL / "ipa").iterdir()):
        check_package(path, arguments.without)
    check_loose("provision", "embedded.mobileprovision", check_lone_profile)
    check_loose("plist", "Info.plist", check_lone_list)
    for program, count in sorted(agreed.items()):
        print(f"{program}: {count} facts agree" + (f", {cannot[program]} files it cannot read" if cannot[program] else ""))
    for program in sorted(set(cannot) - set(agreed)):
        print(f"{program}: {cannot[program]} files it cannot read")
    for line in differ:
        print(f"DIFFERS  {line}")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
