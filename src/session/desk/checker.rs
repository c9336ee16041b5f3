//! The checker: verifies the whole ledger beside everything else, and says what that makes of the evidence.
//!
//! Does not know: who asked, the person or the desk itself.
//! Always holds: a ledger that does not pass is known to be damaged before the answer is there.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::shared::Shared;
use crate::session::desk::Touched;
use crate::session::opening::Opening;
use crate::session::query::Answer;
use crate::session::use_cases::verify::{Wanted, verify};
use crate::session::views::Severity;
use crate::session::views::evidence::VerifyView;
use crate::session::views_of::evidence::{covered, first_bad, verified};
use crate::session::views_of::names::Names;
use crate::session::views_of::trouble;
use crate::session::worker::{Serve, Served, Told, Work};
use crate::session::{Problem, Session};
use crate::trust::verify::Progress;

/// A verification that is wanted.
pub(super) struct Check {
    /// The ledger.
    pub(super) path: PathBuf,
    /// Which opening of a ledger it belongs to.
    pub(super) opened: i64,
    /// Nobody waits for an answer.
    pub(super) quiet: bool,
}

impl Work for Check {
    type Kind = ();
    fn kind(&self) -> Option<()> {
        Some(())
    }
}

/// The checker.
pub(super) struct Checker {
    shared: Arc<Shared>,
}

impl Checker {
    /// A checker that tells what it finds.
    pub(super) fn new(shared: Arc<Shared>) -> Checker {
        Checker { shared }
    }

    fn check(&self, path: &Path, told: &Told<'_>) -> Result<VerifyView, Problem> {
        let begun = Instant::now();
        let wanted = Wanted { heads: Vec::new(), data: Some(self.shared.data.clone()), full: false };
        let mut progress = |progress: Progress| told.progress("V03", progress.acts, progress.acts_total);
        let verdict = verify(path, &wanted, told.stop, &mut progress)?;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let mut view = verified(&verdict, self.shared.now().0, took_ms);
        if verdict.is_clean() {
            let opening =
                Opening { data: self.shared.data.clone(), clock: self.shared.clock(), write: false, recover: false };
            let session = Session::open(path, opening)?;
            view.covered = session.file().reading(|rows| covered(&session, &Names::of(rows)))??;
        }
        Ok(view)
    }
}

impl Serve for Checker {
    type Work = Check;

    fn serve(&mut self, work: Check, told: &Told<'_>) -> Served {
        let found = self.check(&work.path, told);
        if let Ok(view) = &found {
            self.shared.found(work.opened, |evidence| {
                if view.families.iter().any(|family| family.severity == Severity::Stop) {
                    evidence.damaged = Some(first_bad(view));
                }
                evidence.verified = view.is_good().then_some(view.acts);
                evidence.report = Some(Arc::new(view.clone()));
            });
            told.touched(vec![Touched::Log]);
        }
        if work.quiet {
            return None;
        }
        Some(found.map(|view| Answer::Verified(Box::new(view))).map_err(|problem| trouble::of(&problem, None)))
    }

    fn after_panic(&mut self) {
        self.shared.note_bug();
    }
}
