//! The destruction batches of the story, each as far as the story takes it.
//!
//! Does not know: how anything is destroyed.
//! Always holds: who drafts does not review, who reviews does not approve, two verifiers read, two witnesses of other
//! bodies are there.

use std::collections::BTreeMap;

use super::agenda::{Stage, Which};
use super::arms::Whereabouts;
use super::beats::may_be_destroyed;
use super::depot::{Depot, parts_of};
use super::named_lots::{APPROVED, CANCELLED, CERTIFIED, DRAFT};
use super::people::{ATO, AUTHORITY, BOARD, DESTROYER, MANAGER, STORE, STORE2, VERIFIER, VERIFIER2, WITNESS, WITNESS2};
use super::scribe::{Scribe, moment};
use super::words::{said, tell};
use crate::domain::calendar::Day;
use crate::domain::command::{Command, DraftLine, ReadLine, ResultLine, Take};
use crate::domain::event::Content;
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::table::{Row, Table};
use crate::session::Problem;

/// A batch under way.
#[derive(Clone, Debug)]
struct Open {
    id: Id,
    number: String,
    certificate: String,
    guns: Vec<usize>,
}

/// The batches of the story.
#[derive(Default)]
pub(super) struct Batches {
    open: BTreeMap<Which, Open>,
}

/// What of a lot a batch takes: all that is in group D, or else its largest part.
fn lot_lines(scribe: &Scribe<'_>, lots: &[Id], any: bool) -> Result<Vec<DraftLine>, Problem> {
    let mut lines = Vec::new();
    for lot in lots {
        for part in parts_of(scribe, *lot)? {
            let Take { subject, place, condition, pack, .. } = part.take;
            if part.free == 0 || !(any || condition.starts_with('D')) {
                continue;
            }
            let method = if place.starts_with("LC-P1") || place.starts_with("DN-P1") { "SAA_BURN" } else { "OD" };
            let method = if place.starts_with("LC-P4") { "OB" } else { method };
            lines.push(DraftLine {
                subject,
                place,
                condition,
                pack,
                count: Count::new(part.free),
                method: method.to_owned(),
                second_method: None,
            });
        }
    }
    Ok(lines)
}

impl Batches {
    /// Takes one step of a batch; a batch that this depot has nothing for does not exist.
    pub(super) fn step(
        &mut self,
        scribe: &mut Scribe<'_>,
        depot: &mut Depot,
        day: Day,
        which: Which,
        stage: Stage,
    ) -> Result<(), Problem> {
        if stage == Stage::Draft {
            return self.draft(scribe, depot, which);
        }
        let Some(open) = self.open.get(&which).cloned() else { return Ok(()) };
        let batch = open.id;
        match stage {
            Stage::Draft => Ok(()),
            Stage::Review => {
                let reference = format!("JE-{}-{:03}", day.year(), 300 + day.month());
                scribe.post(&[BOARD], Command::ReviewBatch { batch, reference }).map(|_| ())
            }
            Stage::Approve => approve(scribe, batch, day, which),
            Stage::ReadOnce => read(scribe, batch, VERIFIER, which == Which::Approved).map(|_| ()),
            Stage::ReadAgainAndLock => {
                read(scribe, batch, VERIFIER2, false)?;
                let command = Command::LockBatch {
                    batch,
                    typed: open.number,
                    seals: tell(scribe.lang, &said::SEALS),
                    settlements: Vec::new(),
                    exception: None,
                };
                scribe.post(&[VERIFIER, VERIFIER2], command).map(|_| ())
            }
            Stage::Start => {
                let place = if open.guns.is_empty() { &said::POLYGON } else { &said::PLANT };
                let command = Command::StartBatch { batch, typed: open.number, place: tell(scribe.lang, place) };
                scribe.post(&[DESTROYER, WITNESS, WITNESS2], command).map(|_| ())
            }
            Stage::Complete => complete(scribe, depot, day, &open),
            Stage::DraftCertificate => {
                let command = Command::DraftCertificate {
                    batch,
                    legal_basis: tell(scribe.lang, &said::BASIS),
                    scrap: if open.guns.is_empty() { String::new() } else { tell(scribe.lang, &said::SCRAP_RECEIPT) },
                    remarks: String::new(),
                };
                let done = scribe.post(&[MANAGER], command)?;
                if let (Some(open), Content::CertificateDraft(draft)) = (self.open.get_mut(&which), done.event.content)
                {
                    open.certificate = draft.certificate;
                }
                Ok(())
            }
            Stage::Sign => sign(scribe, &open),
            Stage::Certify => {
                scribe.post(&[MANAGER, AUTHORITY], Command::CertifyBatch { batch, typed: open.number })?;
                depot.put(&open.guns, Whereabouts::Gone, Some("destroyed"));
                Ok(())
            }
            Stage::Cancel => {
                let reason = tell(scribe.lang, &said::CANCELLED);
                scribe.post(&[MANAGER], Command::CancelBatch { batch, reason }).map(|_| ())
            }
        }
    }

    fn draft(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, which: Which) -> Result<(), Problem> {
        let arms = matches!(which, Which::OldArms | Which::Reviewed);
        let (mut lines, mut guns) = (Vec::new(), Vec::new());
        if arms {
            guns = (0..depot.guns.len()).filter(|at| depot.guns.get(*at).is_some_and(may_be_destroyed)).collect();
            // an old batch leaves more than half for the one that waits now
            guns.truncate(if which == Which::OldArms { (guns.len() / 3).min(24) } else { 24.min(guns.len() * 3 / 4) });
            lines = depot.takes(&guns).into_iter().enumerate().map(|(at, take)| arms_line(take, at)).collect();
        } else {
            let (keys, any) = match which {
                Which::Certified => (CERTIFIED, false),
                Which::Approved => (APPROVED, false),
                Which::Cancelled => (CANCELLED, true),
                _ => (DRAFT, true),
            };
            lines.extend(lot_lines(scribe, &depot.named(keys), any)?);
        }
        if lines.is_empty() {
            return Ok(());
        }
        let command = Command::DraftBatch {
            origin: if which == Which::Draft { "surplus" } else { "unserviceable" }.to_owned(),
            site: tell(scribe.lang, if arms { &said::PLANT } else { &said::POLYGON }),
            purpose: tell(scribe.lang, if arms { &said::OLD_ARMS } else { &said::SUPPRESS }),
            residue: tell(scribe.lang, &said::SCRAP),
            lines,
        };
        let user = if which == Which::Cancelled { STORE } else { STORE2 };
        let done = scribe.post(&[user], command)?;
        depot.put(&guns, Whereabouts::Batch, None);
        let open = Open {
            id: Id { kind: IdKind::Batch, seq: done.seq, line: 0 },
            number: done.document.unwrap_or_default(),
            certificate: String::new(),
            guns,
        };
        self.open.insert(which, open);
        Ok(())
    }
}

fn arms_line(take: Take, at: usize) -> DraftLine {
    let Take { subject, place, condition, pack, count } = take;
    let (method, second) = match at % 3 {
        0 => ("TORCH", None),
        1 => ("SHEAR", None),
        _ => ("PRESS", Some("SMELT".to_owned())),
    };
    DraftLine { subject, place, condition, pack, count, method: method.to_owned(), second_method: second }
}

fn approve(scribe: &mut Scribe<'_>, batch: Id, day: Day, which: Which) -> Result<(), Problem> {
    let number = match which {
        Which::OldArms => 204,
        Which::Certified => 341,
        _ => 388,
    };
    let command = Command::ApproveBatch {
        batch,
        authority: tell(scribe.lang, &said::DIRECTOR),
        order_number: format!("DMG-{}-{number:04}", day.year()),
        order_date: day.plus_days(-1),
        accept_incomplete: false,
    };
    scribe.post(&[AUTHORITY, MANAGER], command).map(|_| ())
}

/// One verifier reads every number on the list; `miscounts` one line by three pieces.
fn read(scribe: &mut Scribe<'_>, batch: Id, user: &str, miscounts: bool) -> Result<(), Problem> {
    let rows = scribe.rows(Table::BatchLine, &batch.to_string())?;
    let mut lines = Vec::new();
    for row in &rows {
        let count = row.number("count");
        let wrong = miscounts && count == 3_200;
        let count = if wrong { count - 3 } else { count };
        lines.push(ReadLine { no: row.number("no"), read: marked(scribe, row)?, count: Count::new(count) });
    }
    scribe.post(&[user], Command::ReadBatch { batch, lines, extra: Vec::new() }).map(|_| ())
}

/// What is marked on the thing that a line names.
fn marked(scribe: &Scribe<'_>, line: &Row) -> Result<String, Problem> {
    let (table, column) = match line.parsed::<Subject>("subject") {
        Some(Subject::Weapon(_)) => (Table::Weapon, "serial"),
        Some(Subject::Lot(_)) => (Table::Lot, "number"),
        _ => return Ok(String::new()),
    };
    let rows = scribe.rows(table, &line.text("subject"))?;
    Ok(rows.first().map(|row| row.text(column)).unwrap_or_default())
}

/// Everything is destroyed but for a few pieces that go back to the store.
fn complete(scribe: &mut Scribe<'_>, depot: &Depot, day: Day, open: &Open) -> Result<(), Problem> {
    let rows = scribe.rows(Table::BatchLine, &open.id.to_string())?;
    let line = |row: &Row| {
        let count = row.number("reserved");
        let back = if open.guns.is_empty() && row.number("no") == 1 && count > 100 { 4 } else { 0 };
        ResultLine {
            no: row.number("no"),
            destroyed: Count::new(count - back),
            returned: Count::new(back),
            lost: Count::ZERO,
            found: Count::ZERO,
            method: row.text("method"),
            second_method: row.maybe_text("second_method"),
            note: None,
        }
    };
    let lines = rows.iter().map(line).collect();
    let offset = scribe.session.info().utc_offset_min;
    debug_assert!(depot.start < day);
    scribe.at(day, 15 * 60 + 20);
    let command = Command::CompleteBatch {
        batch: open.id,
        started: moment(day, 9 * 60 + 40, offset),
        ended: moment(day, 15 * 60 + 5, offset),
        residue: tell(scribe.lang, &said::SCRAP),
        remarks: tell(scribe.lang, &said::DRY),
        lines,
    };
    scribe.post(&[DESTROYER, VERIFIER], command).map(|_| ())
}

fn sign(scribe: &mut Scribe<'_>, open: &Open) -> Result<(), Problem> {
    let officer = open.guns.is_empty().then_some((ATO, "inspected"));
    let signers = [(DESTROYER, "destroyed"), (WITNESS, "witnessed"), (WITNESS2, "witnessed")];
    for (user, meaning) in signers.into_iter().chain(officer) {
        let command = Command::SignCertificate { certificate: open.certificate.clone(), meaning: meaning.to_owned() };
        scribe.post(&[user], command)?;
    }
    Ok(())
}
