//! `airlift-cli`: Airlift without a window, for build servers, scripts and tests.

use std::process::ExitCode;

fn main() -> ExitCode {
    airlift::cli::main()
}
