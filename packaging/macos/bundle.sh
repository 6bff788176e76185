#!/bin/sh
# Makes Airlift.app in FOLDER (default: target/packages) of two programs that were built already, and zips it:
#
#   packaging/macos/bundle.sh [--into FOLDER] AIRLIFT AIRLIFT_CLI
#
# Runs on any system. On a Mac it signs: with AIRLIFT_SIGNING_IDENTITY where that names one (hardened, with a time stamp, as
# notarisation wants), else ad hoc, as Apple silicon starts nothing that is not signed. Elsewhere it signs ad hoc with rcodesign where
# that is installed (cargo install apple-codesign).
set -eu
cd "$(dirname "$0")/../.."

folder=target/packages
[ "${1:-}" != --into ] || { folder=$2; shift 2; }
[ $# = 2 ] || { echo "Name the programs: bundle.sh [--into FOLDER] AIRLIFT AIRLIFT_CLI" >&2; exit 2; }

mkdir -p "$folder"
cargo run --locked --quiet --manifest-path packaging/tool/Cargo.toml -- "$folder/files"
version=$(cat "$folder/files/version")

app=$folder/Airlift.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
# The menu takes its words from the program's name.
cp "$1" "$app/Contents/MacOS/Airlift"
cp "$2" "$app/Contents/MacOS/airlift-cli"
chmod 755 "$app/Contents/MacOS/Airlift" "$app/Contents/MacOS/airlift-cli"
cp "$folder/files/macos/Info.plist" "$app/Contents/"
cp "$folder/files/macos/Airlift.icns" LICENSE "$app/Contents/Resources/"
printf 'APPL????' > "$app/Contents/PkgInfo"

if [ "$(uname -s)" = Darwin ]; then
    identity=${AIRLIFT_SIGNING_IDENTITY:--}
    # The inner program first: a signature covers what lies beside it. A time stamp is only given for a real identity.
    stamp=--timestamp
    [ "$identity" != - ] || stamp=--timestamp=none
    for part in "$app/Contents/MacOS/airlift-cli" "$app"; do
        codesign --force --options runtime "$stamp" --sign "$identity" "$part"
    done
    codesign --verify --strict --verbose=2 "$app"
elif command -v rcodesign >/dev/null 2>&1; then
    rcodesign sign "$app"
else
    echo "Airlift.app is not signed: neither codesign nor rcodesign is here. Apple silicon will not start it." >&2
fi

rm -f "$folder/Airlift-$version-macos.zip"
(cd "$folder" && zip -q -r -X -y "Airlift-$version-macos.zip" Airlift.app)
