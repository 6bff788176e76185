#!/bin/sh
# Checks on Linux that everything compiles for Windows and macOS, tests and lints included, and that nothing is warned of:
#
#   packaging/other_systems.sh [windows] [macos]        (both without arguments)
#
# C parts want a compiler: MinGW for Windows (gcc-mingw-w64-x86-64), zig for macOS (from PyPI, in a folder below target). The standard
# libraries of both come from rustup; where it has none, from the sources that Debian packs with its own compiler (rust-web-src).
set -eu
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
case $target in /*) ;; *) target=$PWD/$target ;; esac
tools=$target/cross-tools
mkdir -p "$tools"

# Both in one go: while one waits for a large crate, the other has the second processor.
check() {
    targets=
    for target; do
        rustup target add "$target" >/dev/null 2>&1 || { without_rustup "$target"; continue; }
        targets="$targets --target $target"
    done
    # shellcheck disable=SC2086 # They are words.
    [ -z "$targets" ] || cargo clippy --locked $targets --all-targets -- -D warnings
}

without_rustup() {
    echo "rustup has no $1 here: Debian's compiler builds the standard library" >&2
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTFLAGS="-D warnings" \
        /usr/bin/cargo check --locked -Zbuild-std=std,panic_abort,panic_unwind --target "$1" \
        --target-dir "$tools/build-std" --all-targets
}

zig() {
    [ -x "$tools/zig/bin/python3" ] || python3 -m venv "$tools/zig"
    "$tools/zig/bin/python3" -m ziglang version >/dev/null 2>&1 || "$tools/zig/bin/pip" install --quiet ziglang
    # cc-rs passes flags of Apple's compiler that zig has no use for.
    cat > "$tools/cc-macos" <<EOF
#!/bin/sh
for argument; do
    shift
    case \$argument in
        --target=*|-mmacosx-version-min=*|-arch|arm64) ;;
        *) set -- "\$@" "\$argument" ;;
    esac
done
exec "$tools/zig/bin/python3" -m ziglang cc -target aarch64-macos "\$@"
EOF
    printf '#!/bin/sh\nexec "%s" -m ziglang ar "$@"\n' "$tools/zig/bin/python3" > "$tools/ar-macos"
    chmod +x "$tools/cc-macos" "$tools/ar-macos"
}

[ $# -gt 0 ] || set -- windows macos
wanted=
for system in "$@"; do
    case $system in
        windows) wanted="$wanted x86_64-pc-windows-gnu" ;;
        macos)
            zig
            export CC_aarch64_apple_darwin="$tools/cc-macos" AR_aarch64_apple_darwin="$tools/ar-macos" SDKROOT=/
            wanted="$wanted aarch64-apple-darwin"
            ;;
        *) echo "Unknown system: $system" >&2; exit 2 ;;
    esac
done
# shellcheck disable=SC2086
check $wanted
