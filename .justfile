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

# first frame, memory and idle repaints
bench:
    python3 tests/bench/window.py

# licences, bans, sources
deny:
    cargo deny --config .deny.toml check licenses bans sources

# the documentation of the library
docs:
    cargo doc --no-deps --lib --open

# a small build to try things with
demo-ipa:
    cargo run --release --bin airlift-cli -- sample -o sample.ipa
