//! The program `amparo`.

use std::process::ExitCode;

fn main() -> ExitCode {
    backend::cli::main()
}
