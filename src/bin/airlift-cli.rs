//! `airlift-cli`: Airlift without a window, for build servers, scripts and tests.

use std::process::ExitCode;

fn main() -> ExitCode {
    airlift::system_calls::keep_memory_small();
    airlift::cli::main()
}
