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

# what people see and programs read, written anew: look at every difference before you commit it
snapshots:
    INSTA_UPDATE=always INSTA_FORCE_PASS=1 cargo test --test it -- snapshots:: && UPDATE_SNAPSHOTS=1 cargo test --lib -- gallery::reference

# the tests that read files of others, which AIRLIFT_REAL_FILES names
real-files:
    cargo test -- --ignored real_files

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
