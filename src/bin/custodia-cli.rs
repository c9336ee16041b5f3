//! The console program.

#![forbid(unsafe_code)]

/// Gives out memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    custodia::cli::run()
}
