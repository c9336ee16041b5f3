//! The page that a shift begins with: queues, what falls due, flags, limits, copies.
//!
//! Does not know: how work is found.
//! Always holds: every line of a queue leads to the work.

use super::{Opens, Severity};
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;

/// The whole page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeView {
    /// The six queues in their order.
    pub queues: [QueueView; 6],
    /// Everything that waits, also what the list leaves out: the sum of the queues.
    pub waiting: Count,
    /// What is to be done, by due day; what is due on no day comes last.
    pub tasks: Vec<TaskView>,
    /// Lots and weapons by severity, worst first.
    pub flags: Vec<FlagCount>,
    /// Explosive against the limit of the licence, fullest first.
    pub neq: Vec<NeqView>,
    /// The last copies, newest first.
    pub copies: Vec<CopyView>,
    /// Sites of the ledger.
    pub sites: Count,
}

/// The six queues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Queue {
    /// Arrived, to be accepted.
    Accept,
    /// To be counted.
    Count,
    /// To be inspected or tested.
    Inspect,
    /// To be approved.
    Approve,
    /// To be signed.
    Sign,
    /// Past its day, of whichever kind.
    Overdue,
}

impl Queue {
    /// All six in their order; the keys 1 to 6.
    pub const ALL: [Queue; 6] =
        [Queue::Accept, Queue::Count, Queue::Inspect, Queue::Approve, Queue::Sign, Queue::Overdue];
}

/// One queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueView {
    /// Which.
    pub queue: Queue,
    /// How many wait; what is overdue waits in that queue alone.
    pub waiting: Count,
    /// The earliest due day among them.
    pub due: Option<Day>,
}

/// One line of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView {
    /// The queue it belongs to while it is not overdue.
    pub queue: Queue,
    /// What is to be done.
    pub what: Task,
    /// When.
    pub due: Option<Day>,
    /// Where it leads.
    pub opens: Opens,
}

/// The kinds of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// A stabiliser test of a lot.
    Stability {
        /// The number of the lot, as marked.
        lot: super::lists::LotMark,
        /// The item.
        item: String,
        /// The place.
        place: String,
    },
    /// An inspection of a lot or weapon.
    Inspection {
        /// Lot number or serial.
        subject: String,
        /// The item.
        item: String,
        /// The place.
        place: String,
        /// How many.
        quantity: Count,
    },
    /// A short issue that has not come back.
    NotReturned {
        /// The document.
        document: String,
        /// Weapons or pieces.
        quantity: Count,
        /// Who has them.
        holder: String,
    },
    /// A transfer that is on its way to us, or that we sent.
    Transfer {
        /// The document.
        document: String,
        /// The other side.
        other: String,
        /// Lines.
        lines: Count,
        /// Whether it comes to us.
        incoming: bool,
    },
    /// A place to be counted.
    CountPlace {
        /// The place.
        place: String,
        /// Lots.
        lots: Count,
        /// Weapons.
        weapons: Count,
        /// When it was last counted.
        last: Option<Day>,
    },
    /// A batch that waits for its next step.
    Batch {
        /// Its number.
        number: String,
        /// Its state, a code of `destruction_state`.
        state: String,
        /// Its lines.
        lines: Count,
    },
    /// A certificate that waits for signatures.
    Certificate {
        /// Its number.
        number: String,
        /// Signatures that are there.
        signed: Count,
        /// Signatures that are needed.
        needed: Count,
    },
    /// What a rule wants done with a lot, a weapon or a place by its day.
    Deadline {
        /// Lot number, serial or name.
        subject: String,
        /// What is to be done.
        says: super::Sentence,
        /// The place.
        place: String,
    },
}

/// Subjects of one severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlagCount {
    /// The severity.
    pub severity: Severity,
    /// Lots.
    pub lots: Count,
    /// Their explosive; lots whose explosive is not known are left out.
    pub neq_mg: u64,
    /// Whether a part of that sum is not known.
    pub at_least: bool,
}

/// Explosive in a store against the limit of its licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeqView {
    /// The code of the place.
    pub place: String,
    /// Its name.
    pub name: String,
    /// The hazard division that governs.
    pub division: String,
    /// Explosive there.
    pub neq_mg: u64,
    /// Whether a part of it is not known.
    pub at_least: bool,
    /// The limit; none without a licence, or where the licence sets none for this place and division.
    pub limit_mg: Option<u64>,
    /// Whether a licence covers the place.
    pub licensed: bool,
    /// The worst flag on the place.
    pub severity: Severity,
}

impl NeqView {
    /// Filled, in thousandths of the limit, rounded up; none without a limit.
    #[must_use]
    pub fn filled_permille(&self) -> Option<u64> {
        let limit = self.limit_mg.filter(|limit| *limit > 0)?;
        let share = (u128::from(self.neq_mg) * 1000).div_ceil(u128::from(limit));
        Some(u64::try_from(share).unwrap_or(u64::MAX))
    }
}

/// A copy of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyView {
    /// When.
    pub at: Moment,
    /// On what.
    pub medium: String,
    /// Whether it was opened and verified.
    pub proved: bool,
}
