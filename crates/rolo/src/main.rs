//! The program `rolo`. All of it is in the library beside, so that tests can use its parts.

use std::process::ExitCode;

fn main() -> ExitCode {
    rolo::run(&rolo::process_environment::ProcessEnvironment::of_process())
}
