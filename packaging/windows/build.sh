#!/bin/sh
# Makes packages for Windows in FOLDER (default: target/packages), on Linux by cross build or on Windows itself:
#
#   packaging/windows/build.sh [--profile dist|dev] [--target TRIPLE] [--into FOLDER]
#
#   airlift-VERSION-windows-x86_64-setup.exe   the installer, for one user
#   airlift-VERSION-windows-x86_64.zip         both programs, to be unpacked anywhere
#   files/windows/winget, files/windows/scoop  manifests, filled from the version and the files' checksums
#
# Needs makensis (package nsis), zip, and for the cross build a linker for the target (package gcc-mingw-w64-x86-64).
set -eu
cd "$(dirname "$0")/../.."

target=x86_64-pc-windows-gnu
# shellcheck source=packaging/options.sh
. packaging/options.sh

sh packaging/programs.sh --profile "$profile" --target "$target" --into "$folder"
version=$(cat "$folder/files/version")
name=airlift-$version-windows-${target%%-*}

# What is signed is what is packed: a release runner signs here when it can.
[ -z "${AIRLIFT_SIGN:-}" ] || "$AIRLIFT_SIGN" "$folder/programs/airlift.exe" "$folder/programs/airlift-cli.exe"

makensis -V2 -INPUTCHARSET UTF8 -DFILES="$folder/files/windows" -DPROGRAMS="$folder/programs" -DOUT="$folder/$name-setup.exe" \
    packaging/windows/airlift.nsi
[ -z "${AIRLIFT_SIGN:-}" ] || "$AIRLIFT_SIGN" "$folder/$name-setup.exe"

stage=$folder/$name
rm -rf "$stage" "$folder/$name.zip"
mkdir "$stage"
cp "$folder/programs/airlift.exe" "$folder/programs/airlift-cli.exe" README.md CHANGELOG.md LICENSE "$stage/"
(cd "$folder" && zip -q -r -X "$name.zip" "$name")
rm -rf "$stage"

sum() {
    sha256sum "$1" | cut -d ' ' -f 1
}
AIRLIFT_INSTALLER_SHA256=$(sum "$folder/$name-setup.exe") AIRLIFT_ZIP_SHA256=$(sum "$folder/$name.zip") \
    cargo run --locked --quiet --manifest-path packaging/tool/Cargo.toml -- "$folder/files"
