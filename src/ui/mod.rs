//! The window: draws and asks.

pub mod area;
pub mod cx;
pub mod icon;
pub mod ink;
pub mod theme;
pub mod typed;
pub mod widgets;
