//! A destruction batch: its seven steps, lines, readings, balance, and what comes next.
//!
//! Does not know: how a step is decided.
//! Always holds: what is not yet known is `None`, so that a balance never closes by silence.

use super::acts::SignatureView;
use super::lists::LotMark;
use super::{Check, Severity};
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;

/// The seven states in their order.
pub const STATES: [&str; 7] = ["draft", "reviewed", "approved", "locked", "running", "completed", "certified"];

/// The whole batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchView {
    /// Its id, `b57.0`.
    pub id: String,
    /// Its number.
    pub number: String,
    /// A code of `destruction_state`.
    pub state: String,
    /// A code of `destruction_origin`.
    pub origin: String,
    /// The site of the destruction.
    pub site: String,
    /// What it is for.
    pub purpose: String,
    /// The steps done, in their order.
    pub steps: Vec<StepDone>,
    /// Its lines.
    pub lines: Vec<BatchLine>,
    /// Pieces and explosive: authorised, counted, destroyed, returned, lost, found.
    pub balance: BalanceView,
    /// Signatures of the step under way.
    pub signatures: Vec<SignatureView>,
    /// What may be done next, the usual one first.
    pub next: Vec<NextStep>,
    /// The certificate: its number and signatures.
    pub certificate: Option<CertificateView>,
    /// Witnesses named at the start.
    pub witnesses: Vec<String>,
}

/// A step that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepDone {
    /// A code of `destruction_state`.
    pub state: String,
    /// When.
    pub day: Day,
    /// Who.
    pub by: String,
    /// The act.
    pub act: u64,
}

/// A line of the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchLine {
    /// Its number, from 1.
    pub no: u64,
    /// The subject: `l41.0` or `w41.0`.
    pub subject: String,
    /// Whether it is a weapon.
    pub is_weapon: bool,
    /// Lot number; a serial is a marked one.
    pub number: LotMark,
    /// The designation.
    pub item_name: String,
    /// Hazard division and compatibility group; none for weapons.
    pub hazard: Option<String>,
    /// How many are authorised.
    pub listed: Count,
    /// How many are in the batch now.
    pub reserved: Count,
    /// The first and second reading.
    pub readings: [Option<Count>; 2],
    /// Whether a reading found another number on it than the list has.
    pub misread: bool,
    /// A code of `destruction_methods`.
    pub method: String,
    /// A second method.
    pub second_method: Option<String>,
    /// A code of `destruction_line_result`; none while it is open.
    pub result: Option<String>,
    /// How many were destroyed.
    pub destroyed: Option<Count>,
    /// How a difference was settled.
    pub settled: Option<String>,
    /// What was looked at on this line for the next step.
    pub checks: Vec<Check>,
}

impl BatchLine {
    /// The worst check.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.checks.iter().map(|check| check.severity).min().unwrap_or(Severity::Clear)
    }
}

/// One row of the balance: pieces and explosive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Amount {
    /// Pieces.
    pub pieces: Count,
    /// Explosive.
    pub neq_mg: u64,
    /// Whether a part of the explosive is not known.
    pub at_least: bool,
}

/// The material balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct BalanceView {
    /// As authorised, or as drafted while it is not authorised.
    pub planned: Amount,
    /// As read twice.
    pub counted: Option<Amount>,
    /// Destroyed.
    pub destroyed: Option<Amount>,
    /// Returned to store.
    pub returned: Option<Amount>,
    /// Lost.
    pub lost: Option<Amount>,
    /// Found beyond what was planned.
    pub found: Option<Amount>,
    /// Whether the lines count unlike things, rounds and kilograms: then their sum says nothing.
    pub unlike: bool,
    /// Lines whose own balance is open: one that lacks what another has too much of does not close.
    pub open_lines: u64,
}

/// A step that may be taken now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The name of the command, such as `lock_batch`.
    pub command: String,
    /// What was looked at; the step is possible when nothing is at stop or cannot be judged.
    pub checks: Vec<Check>,
    /// Whether the batch number must be typed.
    pub typed: bool,
}

impl NextStep {
    /// Whether anything stands against it.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.checks.iter().all(|check| !matches!(check.severity, Severity::Stop | Severity::Unknown))
    }
}

/// The certificate of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateView {
    /// Its number.
    pub number: String,
    /// The signatures that are there.
    pub signatures: Vec<SignatureView>,
    /// The meanings that are still missing, as codes of `signature_meaning`.
    pub missing: Vec<String>,
    /// When it was issued.
    pub issued: Option<Moment>,
    /// Whether it was voided.
    pub void: bool,
}
