#!/bin/sh
# Installs Airlift from this folder for this user, or for everybody with --prefix /usr/local; --remove takes it away again and leaves
# what it keeps (shelf, identity, settings: ~/.local/share/airlift).
set -eu
cd "$(dirname "$0")"

prefix=${HOME:?}/.local
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=$2; shift 2 ;;
        --remove) remove=yes; shift ;;
        *) echo "Usage: install.sh [--prefix FOLDER] [--remove]" >&2; exit 2 ;;
    esac
done

find bin share -type f | while IFS= read -r file; do
    if [ "$remove" = yes ]; then
        rm -f "$prefix/$file"
    else
        mkdir -p "$prefix/$(dirname "$file")"
        cp "$file" "$prefix/$file"
    fi
done

# What desktops keep of such files; none is needed where there is no desktop.
for refresh in "update-desktop-database $prefix/share/applications" "update-mime-database $prefix/share/mime" \
    "gtk-update-icon-cache -q -t -f $prefix/share/icons/hicolor"; do
    command -v "${refresh%% *}" >/dev/null 2>&1 || continue
    # shellcheck disable=SC2086 # The refresh is words.
    $refresh >/dev/null 2>&1 || true
done

if [ "$remove" = yes ]; then
    echo "Airlift is removed. What it keeps stays: its data folder is ~/.local/share/airlift, unless AIRLIFT_DATA_DIR names another."
    exit 0
fi
echo "Airlift is installed: $prefix/bin/airlift"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "$prefix/bin is not in PATH: start it from the desktop's menu, or add the folder." ;;
esac
