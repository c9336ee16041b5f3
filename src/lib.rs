//! Custodia: the offline ledger of an armory.
//!
//! The modules in reading order; `src/README.md` is the map, with what each part does not know.

#![forbid(unsafe_code)]

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "documents")]
pub mod documents;
pub mod domain;
#[cfg(feature = "exchange")]
pub mod exchange;
#[cfg(feature = "i18n")]
pub mod i18n;
#[cfg(feature = "session")]
pub mod session;
#[cfg(feature = "store")]
pub mod store;
#[cfg(feature = "trust")]
pub mod trust;
#[cfg(feature = "gui")]
pub mod ui;
