//! Use cases: one file each.
//!
//! Does not know: windows, consoles.
//! Always holds: what is refused changes nothing; what is long can be stopped.

pub mod ask;
pub mod bench;
pub mod check;
pub mod demo;
pub mod evidence;
pub mod export;
pub mod flags;
pub mod import;
pub mod paper;
pub mod show;
pub mod verify;
pub mod workbook;
