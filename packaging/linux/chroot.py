#!/usr/bin/env python3
"""Tries the .deb in a system that has nothing else: installs it, opens a build by its type, reads the code off the screen, removes it.

    packaging/linux/chroot.py CHROOT DEB

CHROOT is a folder that `debootstrap --variant=minbase` made; run as root. Besides the package it gets a virtual display, xdg-utils, a
reader of codes and curl, as a desktop has them or a phone would.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import time

SCRIPT = r"""
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/home/tester
mkdir -p "$HOME"
apt-get update -qq
apt-get install -qq --no-install-recommends /airlift.deb >/install.log 2>&1 || { cat /install.log; exit 1; }
echo "INSTALLED $(dpkg-query -W -f '${Version} ${Installed-Size} kB' airlift)"
apt-get install -qq --no-install-recommends xvfb xauth xdg-utils libfile-mimeinfo-perl zbar-tools imagemagick shared-mime-info desktop-file-utils >/more.log 2>&1 || { cat /more.log; exit 1; }
echo "TYPE $(xdg-mime query filetype /build.ipa 2>/dev/null || true)"
echo "DEFAULT $(xdg-mime query default application/x-ios-app)"
airlift-cli --version
test -e /usr/share/man/man1/airlift-cli.1.gz -o -e /usr/share/doc/airlift/README.md
# As a desktop does: the display, then the build by its type.
Xvfb :7 -screen 0 1200x780x24 -nolisten tcp >/dev/null 2>&1 &
display=$!
export DISPLAY=:7 LIBGL_ALWAYS_SOFTWARE=1
sleep 2
mkdir -p "$HOME/.config"
xdg-open /build.ipa >/open.log 2>&1 &
tries=0
until airlift-cli list --json 2>/dev/null | grep -q page_url; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "the build is not on the shelf"; cat /open.log; exit 1; }
    sleep 1
done
echo "LIST $(airlift-cli list --json)"
tries=0
until import -window root /screen.png && zbarimg --quiet --raw /screen.png > /code.txt 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 30 ] || { echo "no code on the screen"; exit 1; }
    sleep 1
done
echo "CODE $(head -1 /code.txt)"
airlift-cli check --self >/check.txt 2>&1 && echo "SELF passed" || { tail -3 /check.txt; echo "SELF $?"; }
pkill_window=$(cat /proc/[0-9]*/comm 2>/dev/null | grep -c '^airlift$' || true)
echo "WINDOWS $pkill_window"
for process in /proc/[0-9]*; do
    [ "$(cat "$process/comm" 2>/dev/null)" = airlift ] && kill "${process#/proc/}" || true
done
sleep 3
kill "$display" || true
apt-get remove -qq airlift >/remove.log 2>&1 || { cat /remove.log; exit 1; }
apt-get purge -qq airlift >/purge.log 2>&1 || true
echo "LEFT $(find / -xdev -path /proc -prune -o -path /sys -prune -o -path /var/lib/apt -prune -o \( -iname '*airlift*' \) -print 2>/dev/null | grep -v -e '^/airlift.deb$' -e '^/home/tester/.local/share/airlift' | tr '\n' ' ')"
echo "KEPT $(ls "$HOME/.local/share/airlift" | tr '\n' ' ')"
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chroot", type=pathlib.Path)
    parser.add_argument("deb", type=pathlib.Path)
    parser.add_argument("--cli", type=pathlib.Path, default=pathlib.Path("target/packages/programs/airlift-cli"), help="makes the build")
    arguments = parser.parse_args()
    root = arguments.chroot
    shutil.copy(arguments.deb, root / "airlift.deb")
    subprocess.run([arguments.cli, "sample", "-o", root / "build.ipa"], check=True, stderr=subprocess.DEVNULL)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    (root / "story.sh").write_text(SCRIPT)
    for kind, place in [("proc", "proc"), ("sysfs", "sys")]:
        subprocess.run(["mount", "-t", kind, kind, root / place], check=True)
    subprocess.run(["mount", "--bind", "/dev", root / "dev"], check=True)
    began = time.monotonic()
    try:
        run = subprocess.run(["chroot", root, "/bin/sh", "/story.sh"], capture_output=True, text=True, timeout=900)
    finally:
        for place in ["dev", "sys", "proc"]:
            subprocess.run(["umount", "-l", root / place], check=False)
    print(run.stdout, run.stderr[-2000:] if run.returncode else "", sep="")
    told = dict(re.findall(r"^([A-Z]+) (.*)$", run.stdout, re.M))
    faults = []
    if run.returncode != 0:
        faults.append(f"exit code {run.returncode}")
    else:
        build = json.loads(told["LIST"])
        if told["CODE"] != build["page_url"]:
            faults.append("the code is another address")
        if told["DEFAULT"] != "dev.airlift.Airlift.desktop":
            faults.append("the type is not opened by Airlift")
        if told["LEFT"].strip():
            faults.append(f"left behind: {told['LEFT']}")
        if "identity" not in told["KEPT"]:
            faults.append("what people keep is gone")
    print(f"{'FAILED: ' + ', '.join(faults) if faults else 'All of it works'} in {time.monotonic() - began:.0f} s")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
