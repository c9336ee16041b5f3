//! The window program.

#![forbid(unsafe_code)]

fn main() {}
