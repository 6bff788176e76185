#!/bin/sh
# Makes Linux packages in FOLDER (default: target/packages):
#
#   packaging/linux/build.sh [--profile dist|dev] [--target TRIPLE] [--into FOLDER] deb|rpm|tar ...
#
#   deb   airlift_VERSION-1_ARCH.deb with both programs, airlift-cli_VERSION-1_ARCH.deb with the one without a window
#   rpm   the same two for systems with RPM
#   tar   airlift-VERSION-linux-MACHINE.tar.gz with an install script
#
# Needs cargo-deb for deb and cargo-generate-rpm for rpm (cargo install --locked NAME).
set -eu
cd "$(dirname "$0")/../.."

# shellcheck source=packaging/options.sh
. packaging/options.sh
[ $# -gt 0 ] || { echo "Name a kind of package: deb, rpm or tar" >&2; exit 2; }

# shellcheck disable=SC2086 # Without a target there is no word.
sh packaging/programs.sh --profile "$profile" ${target:+--target "$target"} --into "$folder"
version=$(cat "$folder/files/version")
machine=${target%%-*}
machine=${machine:-$(uname -m)}

# Where Cargo.toml's lists of files look: they know no variables.
stage=target/package-stage
rm -rf "$stage"
mkdir -p "$stage"
cp -R "$folder/programs" "$folder/files/linux/share" "$folder/files/copyright" "$folder/files/changelog" "$stage/"
find "$stage/share/man" -name '*.1' -exec gzip -9n {} +
gzip -9nc CHANGELOG.md > "$stage/changelog.gz"
# Development builds are not stripped by their profile; a cross build may have no tool here that can, and was.
[ -n "$target" ] || strip "$stage/programs/airlift" "$stage/programs/airlift-cli"

for kind in "$@"; do
    case $kind in
        deb)
            for variant in window cli; do
                # shellcheck disable=SC2086
                cargo deb --locked --no-build --no-strip ${target:+--target "$target"} --variant "$variant" --output "$folder"
            done
            ;;
        rpm)
            cargo generate-rpm --output "$folder" ${target:+--target "$target"}
            cargo generate-rpm --variant cli --output "$folder" ${target:+--target "$target"}
            ;;
        tar)
            name=airlift-$version-linux-$machine
            tree=$stage/$name
            mkdir -p "$tree/bin"
            cp "$stage/programs/airlift" "$stage/programs/airlift-cli" "$tree/bin/"
            cp -R "$stage/share" "$tree/"
            cp packaging/linux/install.sh README.md CHANGELOG.md LICENSE "$tree/"
            tar -C "$stage" --owner=0 --group=0 --sort=name --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" -czf "$folder/$name.tar.gz" "$name"
            ;;
        *) echo "Unknown kind of package: $kind" >&2; exit 2 ;;
    esac
done
