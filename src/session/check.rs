//! The quick check when a ledger is opened: the newest checkpoint, the last acts, the heads that are known here.
//!
//! Does not know: what is older; the full verification reads that.
//! Always holds: it takes about as long whatever the ledger; a ledger that fails it is open for reading only, and says
//! why.

use std::sync::atomic::AtomicBool;

use super::use_cases::verify::known_rules;
use super::{Anchors, Problem, Session};
use crate::domain::refusal::Why;
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::Fault;
use crate::store::{LedgerFile, RawFile, StoreFault};
use crate::trust::anchor::{Agreement, compare};
use crate::trust::note::Note;
use crate::trust::tree::{Head, root_at};
use crate::trust::verify::{Family, Given, Report, TrustFault, Trusted, Watch, verify, verify_tail};

/// The last acts that are verified at opening.
const ACTS: u64 = 1000;

/// The last lines that are verified at opening, at most.
const LINES: u64 = 20_000;

/// What made a ledger untrustworthy.
#[derive(Clone, Debug)]
pub(super) struct Damage {
    /// The first bad act, when one is known.
    pub(super) first: Option<u64>,
    /// What whoever wants to post is told; nothing when only derived tables differ, which a person can mend.
    fault: Option<Fault>,
}

impl Damage {
    /// Damage of the log at this act, or at none that is known.
    pub(super) fn at(first: Option<u64>) -> Damage {
        Damage { first, fault: first.map(|seq| Fault::Damaged { seq }) }
    }

    fn because(first: u64, fault: Fault) -> Damage {
        Damage { first: Some(first), fault: Some(fault) }
    }

    /// The disk failed while something was recorded.
    pub(super) fn of_the_disk(fault: &StoreFault) -> Damage {
        Damage { first: None, fault: Some(super::problem::fault_of(fault)) }
    }

    /// Whether the log itself is in doubt, and not only what is derived from it.
    pub(super) fn is_of_the_log(&self) -> bool {
        self.fault.is_some()
    }

    /// What stops whoever wants to post.
    pub(super) fn problem(&self) -> Problem {
        self.fault.clone().map_or_else(|| Problem::why(Why::ReadOnly), Problem::Fault)
    }
}

impl Session {
    /// Looks at the ledger as it was opened. What is found makes it read-only.
    ///
    /// # Errors
    /// A fault of the disk.
    pub(super) fn quick_check(&mut self) -> Result<(), Problem> {
        self.damage = match self.known_heads()? {
            None => tail(&self.file)?,
            found => found,
        };
        Ok(())
    }

    /// What the heads that this workstation has seen say about the log.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn agreement(&self) -> Result<Agreement, Problem> {
        let heads = self.anchors.as_ref().map(Anchors::heads).unwrap_or_default();
        Ok(compare(&heads, self.file.size()?, |at| root_at(&self.file, at)))
    }

    /// Compares the log with the heads that this workstation has seen, and with its own newest checkpoint.
    fn known_heads(&self) -> Result<Option<Damage>, Problem> {
        Ok(match self.agreement()? {
            Agreement::Agree => newest_checkpoint(&self.file, self.file.size()?)?,
            Agreement::Missing { known, have } => Some(Damage::because(have, Fault::AnchorMissing { have, known })),
            Agreement::Split { size } => Some(Damage::because(size.saturating_sub(1), Fault::AnchorSplit { size })),
        })
    }
}

fn newest_checkpoint(file: &LedgerFile, size: u64) -> Result<Option<Damage>, Problem> {
    let Some((filed, text)) = file.checkpoints(1)?.into_iter().next() else { return Ok(None) };
    let stated = Note::read(&text).ok().map(|note| note.checkpoint.head).filter(|head| head.size == filed);
    let fits = |head: Head| head.size <= size && root_at(file, head.size) == Some(head.root);
    Ok((!stated.is_some_and(fits)).then(|| Damage::at(Some(filed.min(size).saturating_sub(1)))))
}

/// Verifies the last acts; the whole ledger with its derived tables when it is small.
fn tail(file: &LedgerFile) -> Result<Option<Damage>, Problem> {
    let stop = AtomicBool::new(false);
    let watch = Watch { stop: &stop, progress: &mut |_| {}, rows: None };
    let raw = RawFile::beside(file)?;
    let from = beginning(file)?;
    let mut given = Given { rules: Some(known_rules()), ..Given::default() };
    let report = if from == 0 {
        let tables = match file.compare_derived(&stop, &mut |_, _| {}) {
            Ok(tables) => tables.into_iter().map(|d| format!("{} {}", d.table, d.key)).collect(),
            // an act that cannot be read is found by the rest of the check
            Err(StoreFault::Act { .. }) => Vec::new(),
            Err(fault) => return Err(fault.into()),
        };
        given.derived = Some(tables);
        verify(&raw, &given, watch).map_err(|_| Problem::Stopped)?
    } else {
        let Some(root) = root_at(file, from) else { return Ok(Some(Damage::at(Some(from)))) };
        let highest = highest_before(file, from)?;
        match Trusted::gather(&raw, Head { size: from, root }, highest) {
            Ok(trusted) => verify_tail(&raw, &given, trusted, watch).map_err(|_| Problem::Stopped)?,
            Err(TrustFault::Act(seq)) => return Ok(Some(Damage::at(Some(seq)))),
            Err(TrustFault::OtherRoot | TrustFault::Read(_)) => return Ok(Some(Damage::at(Some(from)))),
        }
    };
    Ok(damage(&report, from))
}

fn damage(report: &Report, from: u64) -> Option<Damage> {
    if report.is_clean() {
        return None;
    }
    let derived = |family: Family| matches!(family, Family::Derived | Family::Balances);
    let only_derived = report.findings.iter().all(|f| f.seq.is_none() && derived(f.what.family()));
    Some(if only_derived { Damage::at(None) } else { Damage::at(Some(report.first_bad_act().unwrap_or(from))) })
}

/// The first act of the last ones that are verified.
fn beginning(file: &LedgerFile) -> Result<u64, StoreFault> {
    let mut from = file.size()?;
    let mut lines = 0u64;
    for row in file.newest_acts(None, ACTS)? {
        lines = lines.saturating_add(row.number("lines"));
        if lines > LINES {
            break;
        }
        from = row.number("seq");
    }
    Ok(from)
}

/// The highest time recorded before this act, since two people last set it anew.
fn highest_before(file: &LedgerFile, seq: u64) -> Result<Option<crate::domain::calendar::Moment>, StoreFault> {
    let resets = file.reading(|rows| rows.rows_where(Table::Act, "kind", &Val::from("clock.reset")))?;
    let reset = resets.iter().map(|row| row.number("seq")).filter(|reset| *reset < seq).max();
    let at = file.highest_time(reset.unwrap_or(0), Some(seq))?;
    Ok(at.and_then(|text| text.parse().ok()))
}
