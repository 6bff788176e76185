#!/bin/sh
# On a Mac: builds both programs for both kinds of processors, Airlift.app of them, and a disk image, in FOLDER (default:
# target/packages):
#
#   packaging/macos/build.sh [--profile dist|dev] [--into FOLDER]
#
# Signs and notarises with what the environment names: AIRLIFT_SIGNING_IDENTITY (a Developer ID Application in the keychain) and
# AIRLIFT_NOTARY_PROFILE (of notarytool store-credentials). Without them the signature is ad hoc and people must open it by
# System Settings > Privacy & Security > Open Anyway.
set -eu
cd "$(dirname "$0")/../.."

# shellcheck source=packaging/options.sh
. packaging/options.sh
[ "$(uname -s)" = Darwin ] || { echo "This needs a Mac; bundle.sh makes the bundle of programs that were built elsewhere." >&2; exit 2; }

# As Info.plist says.
export MACOSX_DEPLOYMENT_TARGET=11.0
both=$folder/programs/universal
mkdir -p "$both"
for target in aarch64-apple-darwin x86_64-apple-darwin; do
    rustup target add "$target"
    sh packaging/programs.sh --profile "$profile" --target "$target" --into "$folder/programs/$target"
done
for program in airlift airlift-cli; do
    lipo -create -output "$both/$program" "$folder/programs/aarch64-apple-darwin/programs/$program" \
        "$folder/programs/x86_64-apple-darwin/programs/$program"
done
sh packaging/macos/bundle.sh --into "$folder" "$both/airlift" "$both/airlift-cli"
version=$(cat "$folder/files/version")

notarise() {
    [ -z "${AIRLIFT_NOTARY_PROFILE:-}" ] || xcrun notarytool submit "$1" --keychain-profile "$AIRLIFT_NOTARY_PROFILE" --wait
}
notarise "$folder/Airlift-$version-macos.zip"
if [ -n "${AIRLIFT_NOTARY_PROFILE:-}" ]; then
    xcrun stapler staple "$folder/Airlift.app"
    (cd "$folder" && rm "Airlift-$version-macos.zip" && zip -q -r -X -y "Airlift-$version-macos.zip" Airlift.app)
fi

stage=$folder/image
rm -rf "$stage"
mkdir "$stage"
cp -R "$folder/Airlift.app" "$stage/"
ln -s /Applications "$stage/Applications"
image=$folder/Airlift-$version-macos.dmg
hdiutil create -volname Airlift -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"
if [ -n "${AIRLIFT_SIGNING_IDENTITY:-}" ]; then
    codesign --sign "$AIRLIFT_SIGNING_IDENTITY" --timestamp "$image"
fi
notarise "$image"
[ -z "${AIRLIFT_NOTARY_PROFILE:-}" ] || xcrun stapler staple "$image"
