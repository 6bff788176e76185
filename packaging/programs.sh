#!/bin/sh
# Builds both programs and what packages hold beside them, in FOLDER (default: target/packages):
#   FOLDER/programs/airlift, FOLDER/programs/airlift-cli   the second without the window's libraries
#   FOLDER/files/{linux,windows,macos}                     icons, man pages, completions, descriptions
#
#   packaging/programs.sh [--profile dist|dev] [--target TRIPLE] [--into FOLDER]
#
# AIRLIFT_COMMIT names the commit where this is no clone, AIRLIFT_HOMEPAGE where releases are downloaded from.
set -eu
cd "$(dirname "$0")/.."

# shellcheck source=packaging/options.sh
. packaging/options.sh

built=${CARGO_TARGET_DIR:-target}
[ -z "$target" ] || built=$built/$target
case $profile in
    dev) built=$built/debug ;;
    *) built=$built/$profile ;;
esac
suffix=
case $target in *windows*) suffix=.exe ;; esac

build() {
    # shellcheck disable=SC2086 # Without a target there is no word.
    cargo build --locked --profile "$profile" ${target:+--target "$target"} "$@"
}

mkdir -p "$folder/programs"
build --bin airlift
cp "$built/airlift$suffix" "$folder/programs/"
# What people get has no library of the window in it. A development build is there to try the packages: it takes what is compiled.
case $profile in
    dev) build --bin airlift-cli ;;
    *) build --no-default-features --bin airlift-cli ;;
esac
cp "$built/airlift-cli$suffix" "$folder/programs/"
cargo run --locked --quiet --manifest-path packaging/tool/Cargo.toml -- "$folder/files"

# Man pages and completions are written by the program itself, so by one that runs here; only Linux packages hold them.
case $target in
    "") "$folder/programs/airlift-cli" manual "$folder/files/linux/share" ;;
    *linux*) cargo run --locked --quiet --no-default-features --bin airlift-cli -- manual "$folder/files/linux/share" ;;
esac
