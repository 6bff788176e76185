#!/bin/sh
# On a Mac: opens a build with the bundle as Finder does, and asks the command line inside whether it is on the shelf.
#
#   packaging/macos/smoke.sh Airlift.app
set -eu
app=$1
cli=$app/Contents/MacOS/airlift-cli
folder=$(mktemp -d)
trap 'rm -rf "$folder"; osascript -e "quit app \"Airlift\"" || true' EXIT

"$cli" sample --output "$folder/sample.ipa"
open -a "$app" "$folder/sample.ipa"
tries=0
until "$cli" list 2>/dev/null | grep -q Sample; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "The build is not on the shelf after a minute." >&2; "$cli" list; exit 1; }
    sleep 1
done
echo "Opened by Finder's way, and on the shelf."
