#!/bin/sh
# Holds what packages consist of against what the systems say of it; FOLDER is one that packaging/programs.sh filled, and packages in it
# are looked at as well. Needs desktop-file-validate, appstreamcli, plistutil, xmllint, shellcheck and lintian.
#
#   packaging/check.sh FOLDER
set -eu
cd "$(dirname "$0")/.."
folder=${1:?Name the folder}
share=$folder/files/linux/share

desktop-file-validate "$share"/applications/*.desktop
# Without a homepage there are no pictures and no address; both come with a release.
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
xmllint --noout "$share"/mime/packages/*.xml packaging/windows/airlift.manifest
plistutil -i "$folder/files/macos/Info.plist" -f bin -o /dev/null
for page in "$share"/man/man1/*; do
    # What groff complains of is printed and counts.
    complaints=$(LC_ALL=C.UTF-8 groff -man -ww -z "$page" 2>&1 || true)
    [ -z "$complaints" ] || { echo "$page: $complaints" >&2; exit 1; }
done
shellcheck packaging/*.sh packaging/*/*.sh
for script in "$share"/bash-completion/completions/*; do
    bash -n "$script"
done
for package in "$folder"/*.deb; do
    [ -e "$package" ] || continue
    # These packages are not Debian's own, so no request for packaging is closed by them.
    lintian --allow-root --suppress-tags initial-upload-closes-no-bugs --fail-on error,warning "$package"
    dpkg-deb --fsys-tarfile "$package" | tar -t > "$folder/listing"
    grep -qx './usr/bin/airlift-cli' "$folder/listing"
    grep -qx './usr/share/man/man1/airlift-cli.1.gz' "$folder/listing"
done
rm -f "$folder/listing"
echo "The packages' parts hold."
