//! Holds, legal blocks, inspections, tests, marks, tracing decisions; prints, copies and sealed days.
//!
//! Does not know: what a rule makes of an inspection.
//! Always holds: who placed a hold or block does not release it; a block wants a release number and its authority.
//! Refuses with: 108, 110, 111, 114, 115, 118, 119, 135, 140, 160 to 168, 227, 252, 253.

use std::collections::BTreeSet;

use super::super::command::{Command, InspectionLine};
use super::super::event::{
    Backup, Block, Content, DaySeal, DocumentIssue, Event, Hold, Inspection, Kind, Line, Marking, Release, Stability,
    Trace,
};
use super::super::id::{Id, IdKind, Subject};
use super::super::lists::{HOLD_REASONS, LEGAL_BLOCKS, MARK_METHODS, TRACE_DECISIONS, TRACE_EXEMPTIONS};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::stock::{free_control_number, on_the_books};
use super::{Cx, First, filled, on_list};

/// Codes of what an inspection can find.
pub const FINDINGS: &[&str] =
    &["exudation", "cracks", "critical_corrosion", "wet_pack", "salt_water", "broken_seal", "fumes"];

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::PlaceHold { reason, reference, note, subjects } => {
            let mut first = First::default();
            let lines = first.of(subject_lines(cx, subjects, false));
            first.of(filled("reference", reference));
            if reason != "ban" {
                first.of(on_list(HOLD_REASONS, "hold-reason", reason));
            }
            let lines = first.give(lines)?;
            let content = Hold { reason: reason.clone(), reference: reference.clone(), note: note.clone() };
            Ok(Event::new(Kind::HoldPlaced, Content::Hold(content)).with_lines(lines))
        }
        Command::PlaceBlock { block, authority, reference, subjects } => {
            let mut first = First::default();
            let lines = first.of(subject_lines(cx, subjects, false));
            first.of(filled("authority", authority));
            first.of(filled("reference", reference));
            first.of(on_list(LEGAL_BLOCKS, "legal-block", block));
            let lines = first.give(lines)?;
            let content = Block { block: block.clone(), authority: authority.clone(), reference: reference.clone() };
            Ok(Event::new(Kind::BlockPlaced, Content::Block(content)).with_lines(lines))
        }
        Command::ReleaseHold { holds, reason } => {
            let mut first = First::default();
            first.of(filled("reason", reason));
            let lines = first.of(released(cx, Table::Hold, holds));
            let lines = first.give(lines)?;
            let content = Release { reference: reason.clone(), authority: None };
            Ok(Event::new(Kind::HoldReleased, Content::Release(content)).with_lines(lines).because(reason))
        }
        Command::ReleaseBlock { blocks, release_number, authority } => {
            let mut first = First::default();
            first.of(filled("release_number", release_number));
            first.of(filled("authority", authority));
            let lines = first.of(released(cx, Table::Block, blocks));
            let lines = first.give(lines)?;
            let content = Release { reference: release_number.clone(), authority: Some(authority.clone()) };
            Ok(Event::new(Kind::BlockReleased, Content::Release(content)).with_lines(lines))
        }
        Command::RecordInspection { reference, lines } => inspection(cx, reference, lines),
        Command::RecordStability { .. } => stability(cx, command),
        Command::MarkWeapon { weapon, control_number, position, method } => {
            let content = Marking {
                weapon: *weapon,
                control_number: control_number.clone(),
                position: position.clone(),
                method: method.clone(),
            };
            mark(cx, content)
        }
        Command::DecideTrace { weapons, decision, exemption, authority, reference } => {
            let subjects: Vec<Subject> = weapons.iter().copied().map(named).collect();
            let content = Trace {
                decision: decision.clone(),
                exemption: exemption.clone(),
                authority: authority.clone(),
                reference: reference.clone(),
            };
            trace(cx, content, &subjects)
        }
        Command::IssueDocument { .. } => issue_document(cx, command),
        Command::RecordBackup { medium, sha256, size, root } => {
            let mut first = First::default();
            first.of(filled("medium", medium));
            first.of(good_hash("sha256", sha256));
            first.of(good_hash("root", root));
            first.end()?;
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

/// Refuses anything but 64 digits in small letters.
fn good_hash(field: &'static str, text: &str) -> Result<(), Refusal> {
    let good = text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if good { Ok(()) } else { Err(because(Why::BadHash).about("field", field).about("code", text)) }
}

/// What an id in the place of a weapon names.
fn named(id: Id) -> Subject {
    if id.kind == IdKind::Lot { Subject::Lot(id) } else { Subject::Weapon(id) }
}

fn mark(cx: &Cx<'_>, marking: Marking) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(filled("control_number", &marking.control_number));
    first.of(filled("position", &marking.position));
    first.of(on_list(MARK_METHODS, "mark-method", &marking.method));
    first.of(free_control_number(cx, &marking.control_number, Some(marking.weapon)));
    let subject = named(marking.weapon);
    first.unless(subject.is_weapon(), || because(Why::WeaponOnly).about("subject", cx.label(&subject)));
    if let Some(row) = first.of(cx.subject(&subject)).filter(|_| subject.is_weapon()) {
        let usable = matches!(row.text("serial_state").as_str(), "legible" | "restored");
        first.unless(!usable, || because(Why::NotMarkable).about("subject", row.text("serial")));
    }
    first.end()?;
    Ok(Event::new(Kind::WeaponMarked, Content::Marking(marking)))
}

fn trace(cx: &Cx<'_>, trace: Trace, subjects: &[Subject]) -> Result<Event, Refusal> {
    let mut first = First::default();
    let lines = first.of(subject_lines(cx, subjects, true));
    first.of(filled("authority", &trace.authority));
    first.of(filled("reference", &trace.reference));
    first.of(on_list(TRACE_DECISIONS, "trace-decision", &trace.decision));
    if let Some(code) = &trace.exemption {
        first.of(on_list(TRACE_EXEMPTIONS, "trace-exemption", code));
    }
    first.unless(trace.exemption.is_some() || trace.decision != "trace_not_required", || {
        because(Why::TextMissing).about("field", "exemption")
    });
    let lines = first.give(lines)?;
    Ok(Event::new(Kind::TraceDecided, Content::Trace(trace)).with_lines(lines))
}

fn subject_lines(cx: &Cx<'_>, subjects: &[Subject], weapons_only: bool) -> Result<Vec<Line>, Refusal> {
    let mut first = First::default();
    first.unless(!subjects.is_empty(), || because(Why::NoLines));
    let mut seen = BTreeSet::new();
    let mut lines = Vec::with_capacity(subjects.len());
    for subject in subjects {
        first.unless(seen.insert(subject), || because(Why::SubjectTwice).about("subject", cx.label(subject)));
        first.of(cx.subject(subject));
        first.unless(!weapons_only || subject.is_weapon(), || {
            because(Why::WeaponOnly).about("subject", cx.label(subject))
        });
        lines.push(Line::Subject { subject: subject.clone() });
    }
    first.end().map(|()| lines)
}

fn released(cx: &Cx<'_>, table: Table, ids: &[Id]) -> Result<Vec<Line>, Refusal> {
    let (unknown, own) =
        if table == Table::Hold { (Why::HoldUnknown, Why::OwnHold) } else { (Why::BlockUnknown, Why::OwnBlock) };
    let mut first = First::default();
    first.unless(!ids.is_empty(), || because(Why::NoLines));
    let mut seen = BTreeSet::new();
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        first.unless(seen.insert(id), || because(Why::SubjectTwice).about("subject", id));
        let row = cx.get(table, &id.to_string()).filter(|row| row.maybe_int("released").is_none());
        let subject = row.as_ref().and_then(|row| row.parsed::<Subject>("subject"));
        let (Some(row), Some(subject)) = (row, subject) else {
            first.unless(false, || because(unknown).about("id", id));
            continue;
        };
        let placed_by = row.text("placed_by");
        first.unless(!cx.seen.actors.iter().any(|actor| actor.user == placed_by), || {
            because(own).about("id", id).about("user", &placed_by)
        });
        lines.push(Line::Released { id: *id, subject });
    }
    first.end().map(|()| lines)
}

fn inspection(cx: &Cx<'_>, reference: &str, lines: &[InspectionLine]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.unless(!lines.is_empty(), || because(Why::NoLines));
    first.of(filled("reference", reference));
    let mut seen = BTreeSet::new();
    for line in lines {
        first.unless(seen.insert(&line.subject), || {
            because(Why::SubjectTwice).about("subject", cx.label(&line.subject))
        });
        let most = u64::from(line.critical.max(line.major).max(line.minor));
        first.unless(line.sample.is_none_or(|sample| most <= u64::from(sample)), || {
            because(Why::TooMany).about("field", "sample").about("count", most)
        });
        first.of(on_list(&["passed", "failed", "restricted"], "inspection-result", &line.result));
        for finding in &line.findings {
            first.of(on_list(FINDINGS, "finding", finding));
        }
        let row = first.of(cx.subject(&line.subject));
        first.unless(row.is_none_or(|row| !line.subject.is_weapon() || on_the_books(&row)), || {
            because(Why::SubjectUnknown).about("subject", cx.label(&line.subject))
        });
        first.unless(line.next_due.is_none_or(|due| due > cx.seen.day), || {
            because(Why::DayBackwards).about("field", "next_due")
        });
    }
    first.end()?;
    let content = Inspection { document: cx.number("IN"), reference: reference.to_owned() };
    let lines = lines.iter().cloned().map(Line::Inspected).collect();
    Ok(Event::new(Kind::InspectionRecorded, Content::Inspection(content)).with_lines(lines))
}

fn stability(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    let Command::RecordStability { lot, report, laboratory, tested, relative_mpct, absolute_mpct } = command else {
        return Err(because(Why::UnknownCode));
    };
    let mut first = First::default();
    let subject = Subject::Lot(*lot);
    first.unless(*tested <= cx.seen.today, || because(Why::DayAhead).about("day", tested));
    first.of(filled("report", report));
    first.of(cx.subject(&subject));
    first.unless(relative_mpct.is_some() || absolute_mpct.is_some(), || {
        because(Why::ReadingMissing).about("subject", cx.label(&subject))
    });
    let outside = relative_mpct.is_some_and(|n| n > 200_000) || absolute_mpct.is_some_and(|n| n > 100_000);
    first.unless(!outside, || because(Why::ReadingOutside).about("subject", cx.label(&subject)));
    first.end()?;
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
    let Command::IssueDocument { kind, number, language, paper, reason, sha256 } = command else {
        return Err(because(Why::UnknownCode));
    };
    let mut first = First::default();
    first.of(filled("number", number));
    first.of(on_list(&["certificate", "list", "report"], "document", kind));
    first.of(on_list(&["en", "es", "pt", "fr"], "language", language));
    first.of(on_list(&["a4", "letter"], "paper-size", paper));
    first.of(good_hash("sha256", sha256));
    first.unless(kind != "certificate" || cx.get(Table::Certificate, number).is_some(), || {
        because(Why::CertificateUnknown).about("certificate", number)
    });
    let printed = cx.book.rows(Table::Printed, &[Val::from(kind.as_str()), Val::from(number.as_str())]);
    let copy = printed.iter().map(|row| row.number("copy")).max().unwrap_or(0) + 1;
    let given = reason.as_ref().is_some_and(|r| !r.trim().is_empty());
    first.unless(copy == 1 || given, || because(Why::CopyReason).about("number", number).about("copy", copy));
    first.end()?;
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
