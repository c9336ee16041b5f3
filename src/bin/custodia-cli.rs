//! The console program.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    custodia::cli::run()
}
