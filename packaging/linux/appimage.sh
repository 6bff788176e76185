#!/bin/sh
# Makes Airlift-VERSION-MACHINE.AppImage in FOLDER (default: target/packages). For a hosted runner: appimagetool, which must be in PATH,
# downloads the runtime that it puts before the image.
#
#   packaging/linux/appimage.sh [--profile dist|dev] [FOLDER]
set -eu
cd "$(dirname "$0")/../.."

profile=dist
[ "${1:-}" != --profile ] || { profile=$2; shift 2; }
folder=${1:-target/packages}
sh packaging/programs.sh --profile "$profile" --into "$folder"
version=$(cat "$folder/files/version")
id=dev.airlift.Airlift

tree=$folder/Airlift.AppDir
rm -rf "$tree"
mkdir -p "$tree/usr/bin"
cp "$folder/programs/airlift" "$folder/programs/airlift-cli" "$tree/usr/bin/"
cp -R "$folder/files/linux/share" "$tree/usr/"
cp "$tree/usr/share/applications/$id.desktop" "$tree/"
cp "$tree/usr/share/icons/hicolor/256x256/apps/$id.png" "$tree/"
ln -s "$id.png" "$tree/.DirIcon"
ln -s usr/bin/airlift "$tree/AppRun"
ARCH=$(uname -m) VERSION=$version appimagetool --no-appstream "$tree" "$folder/Airlift-$version-$(uname -m).AppImage"
