//! The window: draws and asks.
//!
//! Does not know: SQL, files, hashing, PDF; the rules of the trade.
//! Always holds: drawing turns views into pixels and clicks into wishes; only `logic` takes answers and hands wishes on.

pub mod action;
pub mod app;
pub mod area;
pub mod cx;
pub mod forms;
pub mod help;
pub mod icon;
pub mod ink;
pub mod loaded;
pub mod models;
pub mod screen;
pub mod screens;
pub mod search;
pub mod shell;
pub mod theme;
pub mod typed;
pub mod widgets;

#[cfg(test)]
mod pictures;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
