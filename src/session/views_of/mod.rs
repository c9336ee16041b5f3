//! From rows to views: what screens show, made from derived rows, acts and answers of rules.
//!
//! Does not know: threads, tickets, egui; in which language it is read.
//! Always holds: nothing is written; what the book does not say is left unsaid.

pub(super) mod acts;
mod balance;
pub(super) mod batches;
pub(super) mod cards;
pub(super) mod choices;
pub(super) mod draft;
pub(super) mod evidence;
pub(super) mod flags;
pub(super) mod home;
pub(super) mod judged;
pub(super) mod ledger;
pub(super) mod life;
mod lines;
pub(super) mod lists;
pub(super) mod names;
pub(super) mod places;
pub(super) mod rowno;
mod substance;
pub(super) mod trouble;
