//! An act in full: facts, signatures, chain, lines, bytes, proof.
//!
//! Does not know: how it was verified.
//! Always holds: `body` is the canonical text of the act, byte for byte.

use super::lists::{ActRow, PlaceName};
use super::{Sentence, Severity, Value};
use crate::domain::calendar::{Day, Moment};

/// The whole act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActView {
    /// What the list shows.
    pub row: ActRow,
    /// What it says, label and value.
    pub facts: Vec<(Sentence, Value)>,
    /// Why, when a reason was given.
    pub reason: Option<String>,
    /// Who signed.
    pub signatures: Vec<SignatureView>,
    /// Leaf hash of the act before, 64 hex digits.
    pub prev: String,
    /// Leaf hash of this act, 64 hex digits.
    pub leaf: String,
    /// Root over its lines, 64 hex digits.
    pub lines_root: String,
    /// How many lines it has.
    pub lines_count: u64,
    /// Its first lines, at most 500.
    pub lines: Vec<LineView>,
    /// SHA-256 of attached files and documents.
    pub refs: Vec<String>,
    /// The canonical bytes as text.
    pub body: String,
    /// The proof that it is under a head.
    pub proof: Option<ProofView>,
    /// Whether it may be reversed, and if not why.
    pub reversible: Result<(), Sentence>,
}

/// A line of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    /// Its number, from 0.
    pub no: u64,
    /// The kind of line.
    pub kind: String,
    /// What it is about: lot number, serial, item.
    pub subject: String,
    /// From where.
    pub from: Option<PlaceName>,
    /// To where.
    pub to: Option<PlaceName>,
    /// How many.
    pub count: Option<crate::domain::measure::Count>,
    /// The canonical bytes as text.
    pub body: String,
}

/// A signature on an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureView {
    /// The kind of the act that is signed.
    pub kind: String,
    /// The person.
    pub user: String,
    /// Name as it is printed, with rank.
    pub name: String,
    /// A code of `roles`.
    pub role: String,
    /// A code of `signature_meaning`.
    pub meaning: String,
    /// The key id, 16 hex digits.
    pub key: String,
    /// When; none while it is missing.
    pub at: Option<Moment>,
    /// Whether it holds; unknown while it was not verified.
    pub severity: Severity,
}

/// The proof that an act is under a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofView {
    /// Acts under the head.
    pub size: u64,
    /// The root, 64 hex digits.
    pub root: String,
    /// The path, 64 hex digits each.
    pub path: Vec<String>,
}

/// A line of a life: what happened to a lot or weapon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    /// The act.
    pub act: u64,
    /// The day it happened.
    pub day: Day,
    /// The kind of act.
    pub kind: String,
    /// What happened.
    pub says: Sentence,
    /// Who signed first.
    pub by: String,
    /// Whether it was reversed.
    pub reversed: bool,
    /// What the depot held of a lot after it; none where nothing moved, and for weapons.
    pub balance: Option<crate::domain::measure::Count>,
}
