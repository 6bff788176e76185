# Recipes, one line each; `just` without arguments lists them.
_default:
    @just --list

# the window
run *arguments:
    cargo run --release --bin airlift -- {{arguments}}

# the headless twin
cli *arguments:
    cargo run --release --bin airlift-cli -- {{arguments}}

# what to run before a commit
check:
    cargo fmt --check && cargo clippy --all-targets -- -D warnings && cargo check --no-default-features --lib --bin airlift-cli && cargo test

# exactly what CI runs
ci:
    .ci/run

# the pictures of README, taken anew
screenshots:
    python3 assets/screenshots/take.py

# first frame, memory and idle repaints; then inspection
bench:
    python3 tests/bench/window.py && python3 tests/bench/inspect.py

# licences, bans, sources
deny:
    cargo deny --config .deny.toml check licenses bans sources

# the documentation of the library
docs:
    cargo doc --no-deps --lib --open

# a small build to try things with
demo-ipa:
    cargo run --release --bin airlift-cli -- sample -o sample.ipa

# every parser of strangers' bytes, ten minutes each
fuzz:
    tests/fuzz/run.py

# what Airlift says of real files, beside what other programs say
cross-check:
    python3 tests/cross_check.py
