#!/bin/sh
# Installs the system libraries that Airlift's window needs and that a bare Linux lacks; does nothing elsewhere
# or when all are there. With --tests also what the tests need: a virtual display with a window manager, a desktop of Wayland and a
# window to drag from, readers of codes and property lists that are not ours, OpenSSL, tools that make networks, a browser engine with
# the tool for its certificates, and fonts with many scripts. With --packages (apt only) also what checks packages and compiles for
# Windows, and the web servers and storages that builds are published to.
set -eu

tests=no
packages=no
case ${1:-} in
    --tests) tests=yes ;;
    --packages) tests=yes packages=yes ;;
esac
[ "$(uname -s)" = "Linux" ] || exit 0

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "Airlift needs system libraries, and neither root nor sudo is at hand. Run as root: $*" >&2
        exit 1
    fi
}

if command -v apt-get >/dev/null 2>&1; then
    # The window loads these at run time, so no package tool finds them in the binary.
    wanted="gcc libc6-dev libgl1 libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0"
    if [ "$tests" = yes ]; then
        wanted="$wanted xvfb openbox sway libegl1 dbus libglib2.0-bin at-spi2-core gir1.2-atspi-2.0 python3-gi gir1.2-gtk-3.0 zbar-tools libplist-utils openssl iproute2 util-linux slowhttptest strace fonts-noto-cjk fonts-noto-color-emoji fonts-noto-core libnss3-tools"
        # Any Chromium will do; Ubuntu has it as chromium-browser, a door to its snap.
        if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
            if apt-cache show chromium >/dev/null 2>&1 || ! apt-cache show chromium-browser >/dev/null 2>&1; then
                wanted="$wanted chromium"
            else
                wanted="$wanted chromium-browser"
            fi
        fi
    fi
    if [ "$packages" = yes ]; then
        wanted="$wanted desktop-file-utils appstream libxml2-utils groff-base shellcheck lintian gcc-mingw-w64-x86-64 python3-venv zip nginx-light caddy rclone"
    fi
    missing=""
    for package in $wanted; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        as_root apt-get update
        # shellcheck disable=SC2086 # The list is words.
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
    fi
elif command -v dnf >/dev/null 2>&1; then
    wanted="gcc libglvnd-glx libX11 libX11-xcb libXcursor libXi libxkbcommon libxkbcommon-x11"
    [ "$tests" = yes ] && wanted="$wanted xorg-x11-server-Xvfb openbox sway dbus-daemon at-spi2-core python3-gobject gtk3 zbar libplist openssl iproute util-linux slowhttptest strace chromium nss-tools google-noto-sans-cjk-fonts google-noto-sans-fonts"
    # shellcheck disable=SC2086
    rpm -q $wanted >/dev/null 2>&1 || as_root dnf install -y $wanted
elif command -v pacman >/dev/null 2>&1; then
    wanted="gcc libglvnd libx11 libxcursor libxi libxkbcommon libxkbcommon-x11"
    [ "$tests" = yes ] && wanted="$wanted xorg-server-xvfb openbox sway dbus at-spi2-core python-gobject gtk3 zbar libplist openssl iproute2 util-linux slowhttptest strace chromium nss noto-fonts noto-fonts-cjk"
    # shellcheck disable=SC2086
    pacman -Q $wanted >/dev/null 2>&1 || as_root pacman -S --needed --noconfirm $wanted
else
    echo "Unknown package manager: Airlift's window needs OpenGL, X11, Xcursor, Xi, xkbcommon and xkbcommon-x11." >&2
fi
