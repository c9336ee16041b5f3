//! The one integration test binary: a `mod` line for each file below `tests/`.
//!
//! A file that no line leads to would never run; `tests/tidy.rs` says so. One binary links once, where one for each
//! file would link for minutes.

#![cfg(test)]

mod console;
mod ledgers;
mod tamper;
