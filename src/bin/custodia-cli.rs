//! The console program.

#![forbid(unsafe_code)]

fn main() {}
