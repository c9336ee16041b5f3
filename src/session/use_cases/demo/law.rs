//! Holds, legal blocks, tracing and control marks.
//!
//! Does not know: on which day.
//! Always holds: who places a hold or block is not who releases it.

use super::agenda::Beat;
use super::arms::Peculiar;
use super::depot::Depot;
use super::people::{APPROVER, ATO, INSPECTOR, MANAGER, STORE2};
use super::scribe::Scribe;
use super::words::{Four, said, tell};
use crate::domain::calendar::Day;
use crate::domain::command::Command;
use crate::domain::id::{Id, Subject};
use crate::domain::table::{Row, Table};
use crate::session::Problem;

/// Subjects in one act of the law at most.
const MOST: usize = 40;

/// Places or releases a hold.
pub(super) fn hold(scribe: &mut Scribe<'_>, depot: &Depot, beat: Beat) -> Result<(), Problem> {
    let (key, reason, reference, note, user): (&str, &str, &str, &Four, &str) = match beat {
        Beat::Ban => ("kn", "ban", "B-03", &said::BAN_NOTE, ATO),
        Beat::Quarantine => ("quar", "safety_quarantine", "CS-2026-014", &said::WET, ATO),
        Beat::RecallKept => ("recall", "recall", "AV-2026-09", &said::RECALL_NOTE, ATO),
        Beat::OpenDifference => ("fc96", "discrepancy", "CD-2026-031", &said::OPEN_DIFFERENCE, INSPECTOR),
        Beat::RecallReleased => return release(scribe, depot),
        _ => ("lc89", "recall", "AV-2025-14", &said::RECALL_NOTE, ATO),
    };
    let Some(lot) = depot.lot(key) else { return Ok(()) };
    let command = Command::PlaceHold {
        reason: reason.to_owned(),
        reference: reference.to_owned(),
        note: Some(tell(scribe.lang, note)),
        subjects: vec![Subject::Lot(lot)],
    };
    scribe.post(&[user], command).map(|_| ())
}

/// The recall of last year ends.
fn release(scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
    let Some(lot) = depot.lot("lc89") else { return Ok(()) };
    let holds = scribe.rows_where(Table::Hold, "subject", &lot.to_string())?;
    let open: Vec<Id> = holds.iter().filter(|h| h.maybe_int("released").is_none()).filter_map(id_of).collect();
    if open.is_empty() {
        return Ok(());
    }
    let reason = tell(scribe.lang, &said::RECALL_OVER);
    scribe.post(&[MANAGER], Command::ReleaseHold { holds: open, reason }).map(|_| ())
}

fn id_of(row: &Row) -> Option<Id> {
    row.parsed::<Id>("id")
}

/// Weapons of the evidence store that are in the book, with what is peculiar about them.
fn evidence(depot: &Depot) -> Vec<(Id, Peculiar)> {
    let held = depot.guns.iter().filter(|gun| gun.place == "LC-DJ" && gun.seq > 0);
    held.take(4 * MOST).map(|gun| (gun.id(), gun.peculiar)).collect()
}

/// What courts, prosecutors and the point of contact decide.
pub(super) fn one(scribe: &mut Scribe<'_>, depot: &Depot, day: Day, beat: Beat) -> Result<(), Problem> {
    let all = evidence(depot);
    match beat {
        Beat::CourtBlocks => {
            let kinds: [(&str, &Four, &str, usize); 3] = [
                ("court", &said::COURT, "C-1084-2024", 0),
                ("evidence", &said::PROSECUTOR, "MP-331-2024", 1),
                ("trace_pending", &said::CONTACT, "RT-2024-19", 2),
            ];
            for (block, authority, reference, turn) in kinds {
                let share = all.iter().enumerate().filter(|(at, _)| at % 4 == turn).take(MOST);
                let subjects: Vec<Subject> = share.map(|(_, (id, _))| Subject::Weapon(*id)).collect();
                if !subjects.is_empty() {
                    let (block, authority) = (block.to_owned(), tell(scribe.lang, authority));
                    let command = Command::PlaceBlock { block, authority, reference: reference.to_owned(), subjects };
                    scribe.post(&[STORE2], command)?;
                }
            }
        }
        Beat::BlockReleased => {
            let Some((id, _)) = all.first() else { return Ok(()) };
            let blocks = scribe.rows_where(Table::Block, "subject", &id.to_string())?;
            let open: Vec<Id> = blocks.iter().filter(|b| b.maybe_int("released").is_none()).filter_map(id_of).collect();
            if !open.is_empty() {
                let authority = tell(scribe.lang, &said::COURT);
                let release_number = format!("L-{}-{}", 200 + day.month(), day.year());
                let command = Command::ReleaseBlock { blocks: open, release_number, authority };
                scribe.post(&[MANAGER, APPROVER], command)?;
            }
        }
        Beat::MarkCraft => {
            for (at, (id, _)) in all.iter().filter(|(_, p)| *p == Peculiar::AbsentMarked).take(MOST).enumerate() {
                let command = Command::MarkWeapon {
                    weapon: *id,
                    control_number: format!("GT-LC-{:04}", 4_101 + at),
                    position: tell(scribe.lang, &said::FRAME_LEFT),
                    method: "dot_peen".to_owned(),
                };
                scribe.post(&[INSPECTOR], command)?;
            }
        }
        _ => {
            // by the second time what had no trace yet is decided too
            let early = day.days_since(depot.start) < 30;
            let share = all.iter().enumerate().filter(|(at, _)| (at % 4 == 3) == early && at % 4 != 2).take(MOST);
            let weapons: Vec<Id> = share.map(|(_, (id, _))| *id).collect();
            if !weapons.is_empty() {
                let command = Command::DecideTrace {
                    weapons,
                    decision: if early { "trace_not_required" } else { "trace_completed" }.to_owned(),
                    exemption: early.then(|| "amnesty".to_owned()),
                    authority: tell(scribe.lang, &said::CONTACT),
                    reference: format!("RT-{}-{:02}", day.year(), day.month()),
                };
                scribe.post(&[MANAGER], command)?;
            }
        }
    }
    Ok(())
}
