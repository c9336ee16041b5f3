//! Holds, legal blocks, inspections, tests, marks, tracing decisions; prints, copies and sealed days.
//!
//! Does not know: what a rule makes of an inspection.
//! Always holds: who placed a hold or block does not release it; a block wants a release number and its authority.
//! Refuses with: 110, 115, 118, 140, 160 to 168, 252, 253.

use super::super::command::{Command, InspectionLine};
use super::super::event::{
    Backup, Block, Content, DaySeal, DocumentIssue, Event, Hold, Inspection, Kind, Line, Marking, Release, Stability,
    Trace,
};
use super::super::id::{Id, Subject};
use super::super::lists::{HOLD_REASONS, LEGAL_BLOCKS, MARK_METHODS, TRACE_DECISIONS, TRACE_EXEMPTIONS};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Table, Val};
use super::{Cx, filled, on_list};

/// Codes of what an inspection can find.
pub const FINDINGS: &[&str] =
    &["exudation", "cracks", "corrosion_critical", "wet_pack", "salt_water", "seal_broken", "fumes"];

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::PlaceHold { reason, reference, note, subjects } => {
            if reason != "ban" {
                on_list(HOLD_REASONS, "hold-reason", reason)?;
            }
            filled("reference", reference)?;
            let content = Hold { reason: reason.clone(), reference: reference.clone(), note: note.clone() };
            Ok(Event::new(Kind::HoldPlaced, Content::Hold(content)).with_lines(subject_lines(cx, subjects, false)?))
        }
        Command::PlaceBlock { block, authority, reference, subjects } => {
            on_list(LEGAL_BLOCKS, "legal-block", block)?;
            filled("authority", authority)?;
            filled("reference", reference)?;
            let content = Block { block: block.clone(), authority: authority.clone(), reference: reference.clone() };
            Ok(Event::new(Kind::BlockPlaced, Content::Block(content)).with_lines(subject_lines(cx, subjects, true)?))
        }
        Command::ReleaseHold { holds, reason } => {
            filled("reason", reason)?;
            let lines = released(cx, Table::Hold, holds)?;
            let content = Release { reference: reason.clone(), authority: None };
            Ok(Event::new(Kind::HoldReleased, Content::Release(content)).with_lines(lines).because(reason))
        }
        Command::ReleaseBlock { blocks, release_number, authority } => {
            filled("release_number", release_number)?;
            filled("authority", authority)?;
            let lines = released(cx, Table::Block, blocks)?;
            let content = Release { reference: release_number.clone(), authority: Some(authority.clone()) };
            Ok(Event::new(Kind::BlockReleased, Content::Release(content)).with_lines(lines))
        }
        Command::RecordInspection { reference, lines } => inspection(cx, reference, lines),
        Command::RecordStability { .. } => stability(cx, command),
        Command::MarkWeapon { weapon, control_number, position, method } => {
            let row = cx.subject(&Subject::Weapon(*weapon))?;
            filled("control_number", control_number)?;
            filled("position", position)?;
            on_list(MARK_METHODS, "mark-method", method)?;
            if matches!(row.text("serial_state").as_str(), "legible" | "restored") {
                return Err(because(Why::NotMarkable).about("subject", row.text("serial")));
            }
            let taken = cx.book.rows_where(Table::Weapon, "control_number", &Val::from(control_number.as_str()));
            if taken.iter().any(|other| other.text("id") != weapon.to_string()) {
                return Err(because(Why::CodeTaken).about("code", control_number));
            }
            let content = Marking {
                weapon: *weapon,
                control_number: control_number.clone(),
                position: position.clone(),
                method: method.clone(),
            };
            Ok(Event::new(Kind::WeaponMarked, Content::Marking(content)))
        }
        Command::DecideTrace { weapons, decision, exemption, authority, reference } => {
            on_list(TRACE_DECISIONS, "trace-decision", decision)?;
            filled("authority", authority)?;
            filled("reference", reference)?;
            match exemption {
                Some(code) => on_list(TRACE_EXEMPTIONS, "trace-exemption", code)?,
                None if decision == "trace_not_required" => {
                    return Err(because(Why::TextMissing).about("field", "exemption"));
                }
                None => {}
            }
            let subjects: Vec<Subject> = weapons.iter().map(|id| Subject::Weapon(*id)).collect();
            let content = Trace {
                decision: decision.clone(),
                exemption: exemption.clone(),
                authority: authority.clone(),
                reference: reference.clone(),
            };
            Ok(Event::new(Kind::TraceDecided, Content::Trace(content)).with_lines(subject_lines(cx, &subjects, true)?))
        }
        Command::IssueDocument { .. } => issue_document(cx, command),
        Command::RecordBackup { medium, sha256, size, root } => {
            filled("medium", medium)?;
            let content =
                Backup { medium: medium.clone(), sha256: sha256.clone(), size: *size, root: root.clone(), kept: false };
            Ok(Event::new(Kind::BackupMade, Content::Backup(content)))
        }
        Command::SealDay { sealed } => {
            let day = Val::from(sealed.to_string());
            let empty = cx.book.rows_where(Table::Act, "day", &day).is_empty();
            if empty || *sealed > cx.seen.today || cx.book.row(Table::SealedDay, &[day]).is_some() {
                return Err(because(Why::NothingToSeal).about("day", sealed));
            }
            Ok(Event::new(Kind::DaySealed, Content::DaySeal(DaySeal { sealed: *sealed, size: cx.seen.seq })))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

fn subject_lines(cx: &Cx<'_>, subjects: &[Subject], weapons_only: bool) -> Result<Vec<Line>, Refusal> {
    if subjects.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut lines = Vec::new();
    for (at, subject) in subjects.iter().enumerate() {
        cx.subject(subject)?;
        if subjects[..at].contains(subject) {
            return Err(because(Why::SubjectTwice).about("subject", cx.label(subject)));
        }
        if weapons_only && !subject.is_weapon() {
            return Err(because(Why::WeaponOnly).about("subject", cx.label(subject)));
        }
        lines.push(Line::Subject { subject: subject.clone() });
    }
    Ok(lines)
}

fn released(cx: &Cx<'_>, table: Table, ids: &[Id]) -> Result<Vec<Line>, Refusal> {
    let (unknown, own) =
        if table == Table::Hold { (Why::HoldUnknown, Why::OwnHold) } else { (Why::BlockUnknown, Why::OwnBlock) };
    if ids.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut lines = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let row = cx.get(table, &id.to_string()).filter(|row| row.maybe_int("released").is_none());
        let row: Row = row.filter(|_| !ids[..at].contains(id)).ok_or_else(|| because(unknown).about("id", id))?;
        let placed_by = row.text("placed_by");
        if cx.seen.actors.iter().any(|actor| actor.user == placed_by) {
            return Err(because(own).about("id", id).about("user", placed_by));
        }
        let subject = row.parsed::<Subject>("subject").ok_or_else(|| because(unknown).about("id", id))?;
        lines.push(Line::Released { id: *id, subject });
    }
    Ok(lines)
}

fn inspection(cx: &Cx<'_>, reference: &str, lines: &[InspectionLine]) -> Result<Event, Refusal> {
    filled("reference", reference)?;
    if lines.is_empty() {
        return Err(because(Why::NoLines));
    }
    for line in lines {
        cx.subject(&line.subject)?;
        on_list(&["passed", "failed", "restricted"], "inspection-result", &line.result)?;
        for finding in &line.findings {
            on_list(FINDINGS, "finding", finding)?;
        }
        if line.next_due.is_some_and(|due| due <= cx.seen.day) {
            return Err(because(Why::DayBackwards).about("field", "next_due"));
        }
    }
    let content = Inspection { document: cx.number("IN"), reference: reference.to_owned() };
    let lines = lines.iter().cloned().map(Line::Inspected).collect();
    Ok(Event::new(Kind::InspectionRecorded, Content::Inspection(content)).with_lines(lines))
}

fn stability(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    let Command::RecordStability { lot, report, laboratory, tested, relative_mpct, absolute_mpct } = command else {
        return Err(because(Why::UnknownCode));
    };
    cx.subject(&Subject::Lot(*lot))?;
    filled("report", report)?;
    if *tested > cx.seen.today {
        return Err(because(Why::DayAhead).about("day", tested));
    }
    if relative_mpct.is_none() && absolute_mpct.is_none() {
        return Err(because(Why::ReadingMissing).about("subject", cx.label(&Subject::Lot(*lot))));
    }
    if relative_mpct.is_some_and(|n| n > 200_000) || absolute_mpct.is_some_and(|n| n > 100_000) {
        return Err(because(Why::ReadingOutside).about("subject", cx.label(&Subject::Lot(*lot))));
    }
    let content = Stability {
        lot: *lot,
        report: report.clone(),
        laboratory: laboratory.clone(),
        tested: *tested,
        relative_mpct: *relative_mpct,
        absolute_mpct: *absolute_mpct,
    };
    Ok(Event::new(Kind::StabilityRecorded, Content::Stability(content)))
}

fn issue_document(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    let Command::IssueDocument { kind, number, language, paper, reason, .. } = command else {
        return Err(because(Why::UnknownCode));
    };
    filled("number", number)?;
    on_list(&["certificate", "list", "report"], "document", kind)?;
    on_list(&["en", "es", "pt", "fr"], "language", language)?;
    on_list(&["a4", "letter"], "paper-size", paper)?;
    let printed = cx.book.rows(Table::Printed, &[Val::from(kind.as_str()), Val::from(number.as_str())]);
    let copy = printed.iter().map(|row| row.number("copy")).max().unwrap_or(0) + 1;
    let given = reason.as_ref().is_some_and(|r| !r.trim().is_empty());
    if copy > 1 && !given {
        return Err(because(Why::CopyReason).about("number", number).about("copy", copy));
    }
    let content = DocumentIssue {
        kind: kind.clone(),
        number: number.clone(),
        copy,
        language: language.clone(),
        paper: paper.clone(),
        kept: false,
    };
    let event = Event::new(Kind::DocumentIssued, Content::DocumentIssue(content));
    Ok(match reason {
        Some(reason) if given => event.because(reason),
        _ => event,
    })
}
