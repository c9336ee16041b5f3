//! What the threads of a desk know together.
//!
//! Does not know: which thread asks.
//! Always holds: a lock is held for a moment only, never while the file is read.

use std::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::domain::calendar::Moment;
use crate::i18n::{Lang, Words};
use crate::session::settings::Kept;
use crate::session::views::evidence::VerifyView;
use crate::session::{Clock, DataDir};

/// What is known of the evidence of the open ledger.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// The last verification.
    pub(super) report: Option<Arc<VerifyView>>,
    /// Acts that it read.
    pub(super) verified: Option<u64>,
    /// The content cannot be trusted, from this act on when one can be named.
    pub(super) damaged: Option<Option<u64>>,
}

/// What the threads know together.
#[derive(Debug)]
pub(super) struct Shared {
    /// The folder of the person's own files.
    pub(super) data: DataDir,
    kept: Mutex<Kept>,
    evidence: Mutex<Evidence>,
    /// A job has panicked: nothing is recorded any more.
    bug: AtomicBool,
    clock: Mutex<Clock>,
    offset_min: AtomicI32,
    /// Which opening of a ledger it is; what belongs to an earlier one is dropped.
    opened: AtomicI64,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// What is known before a ledger is open.
    pub(super) fn new(data: DataDir, clock: Clock) -> Shared {
        let kept = Kept::read(&data);
        Shared {
            data,
            kept: Mutex::new(kept),
            evidence: Mutex::default(),
            bug: AtomicBool::new(false),
            clock: Mutex::new(clock),
            offset_min: AtomicI32::new(0),
            opened: AtomicI64::new(0),
        }
    }

    /// Settings and ledgers that were open before.
    pub(super) fn kept(&self) -> MutexGuard<'_, Kept> {
        locked(&self.kept)
    }

    /// The words the person reads.
    pub(super) fn words(&self) -> Words {
        Words::new(Lang::from_code(&self.kept().settings.language).unwrap_or(Lang::En))
    }

    /// What is known of the evidence.
    pub(super) fn evidence(&self) -> Evidence {
        locked(&self.evidence).clone()
    }

    /// Takes in what was found of the ledger that was opened as the `opened`th.
    pub(super) fn found(&self, opened: i64, change: impl FnOnce(&mut Evidence)) {
        let mut evidence = locked(&self.evidence);
        if self.opened.load(Ordering::SeqCst) == opened {
            change(&mut evidence);
        }
    }

    /// Another ledger was opened, or none is open any more.
    pub(super) fn begin(&self, clock: Clock, offset_min: i32, damaged: Option<Option<u64>>) -> i64 {
        let mut evidence = locked(&self.evidence);
        *locked(&self.clock) = clock;
        self.offset_min.store(offset_min, Ordering::SeqCst);
        self.bug.store(false, Ordering::SeqCst);
        *evidence = Evidence { damaged, ..Evidence::default() };
        self.opened.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Which opening it is.
    pub(super) fn opened(&self) -> i64 {
        self.opened.load(Ordering::SeqCst)
    }

    /// The site's clocks were changed.
    pub(super) fn set_offset(&self, offset_min: i32) {
        self.offset_min.store(offset_min, Ordering::SeqCst);
    }

    /// Now, and the minutes that the site's clocks are ahead of UTC.
    pub(super) fn now(&self) -> (Moment, i32) {
        (locked(&self.clock).now(), self.offset_min.load(Ordering::SeqCst))
    }

    /// The clock of the open ledger.
    pub(super) fn clock(&self) -> Clock {
        *locked(&self.clock)
    }

    /// Notes that a job has panicked.
    pub(super) fn note_bug(&self) {
        self.bug.store(true, Ordering::SeqCst);
    }

    /// Whether a job has panicked since the ledger was opened.
    pub(super) fn has_bug(&self) -> bool {
        self.bug.load(Ordering::SeqCst)
    }
}
