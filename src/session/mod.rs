//! An open ledger, who is signed in, the clock, use cases.

pub mod desk;
pub mod query;
pub mod views;
