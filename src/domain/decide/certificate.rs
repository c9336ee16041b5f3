//! The certificate: drafted, signed one by one, certified, voided.
//!
//! Does not know: what it looks like on paper.
//! Always holds: stock leaves the book as destroyed only here; every signer had that part in the batch; a void
//! certificate keeps its number and its stock comes back.
//! Refuses with: 115, 200 to 202, 225, 227 to 234, 237.

use super::super::command::{Command, ResultLine};
use super::super::event::{
    CertificateDraft, CertificateSignature, CertificateVoid, Certification, Content, Event, Kind, Line, Move, Slot,
};
use super::super::id::{Id, Subject};
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Rows, Table, Val};
use super::batch::{Batch, line_slot, reserve};
use super::run::methods_used;
use super::stand::outside;
use super::{Cx, First, Seen, filled};

/// The states in which the work is over and the certificate is not issued.
const DONE: &[&str] = &["completed", "aborted"];
/// The steps that end the work.
const ENDS: &[Kind] = &[Kind::BatchCompleted, Kind::BatchAborted];

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::DraftCertificate { batch, legal_basis, scrap, remarks } => {
            let open = Batch::in_state(cx, *batch, DONE)?;
            no_witness(cx, &open)?;
            let lines: Vec<Line> = destroyed_lines(&open).map(|row| Line::Result(result_of(row))).collect();
            if lines.is_empty() {
                return Err(because(Why::NothingDestroyed).about("batch", &open.number));
            }
            let content = CertificateDraft {
                certificate: cx.number("DC"),
                batch: *batch,
                replaces: open.row.maybe_text("certificate"),
                legal_basis: legal_basis.clone(),
                scrap: scrap.clone(),
                remarks: remarks.clone(),
            };
            Ok(Event::new(Kind::CertificateDrafted, Content::CertificateDraft(content)).with_lines(lines))
        }
        Command::SignCertificate { certificate, meaning } => sign(cx, certificate, meaning),
        Command::CertifyBatch { batch, typed } => certify(cx, *batch, typed),
        Command::VoidCertificate { certificate, reason } => void(cx, certificate, reason),
        _ => Err(because(Why::UnknownCode)),
    }
}

fn destroyed_lines(batch: &Batch) -> impl Iterator<Item = &Row> {
    batch.lines.iter().filter(|line| line.number("destroyed") > 0)
}

fn result_of(row: &Row) -> ResultLine {
    let count = |column| Count::new(row.number(column));
    let (method, second_method) = methods_used(row).unwrap_or_default();
    ResultLine {
        no: row.number("no"),
        destroyed: count("destroyed"),
        returned: count("returned"),
        lost: count("lost"),
        found: count("found"),
        method,
        second_method,
        note: row.maybe_text("note"),
    }
}

/// The certificate with this number, if it is in this state. A draft that another one took the place of is not unknown:
/// the batch was drafted anew.
fn certificate(cx: &Cx<'_>, number: &str, state: &str) -> Result<Row, Refusal> {
    let row = cx.get(Table::Certificate, number);
    let superseded = row.as_ref().is_some_and(|row| {
        let draft_of = |batch: Row| batch.maybe_text("certificate").and_then(|n| cx.get(Table::Certificate, &n));
        let newer = || cx.get(Table::Batch, &row.text("batch")).and_then(draft_of);
        row.text("state") == "void"
            && row.maybe_int("certified").is_none()
            && newer().is_some_and(|newer| newer.text("state") == "drafted")
    });
    if superseded && state == "drafted" {
        return Err(because(Why::DraftChanged).about("certificate", number));
    }
    row.filter(|row| row.text("state") == state)
        .ok_or_else(|| because(Why::CertificateUnknown).about("certificate", number))
}

fn batch_of(row: &Row) -> Result<Id, Refusal> {
    row.parsed("batch").ok_or_else(|| because(Why::BatchUnknown).about("batch", row.text("batch")))
}

fn sign(cx: &Cx<'_>, number: &str, meaning: &str) -> Result<Event, Refusal> {
    let row = certificate(cx, number, "drafted")?;
    let batch = Batch::in_state(cx, batch_of(&row)?, DONE)?;
    let draft =
        cx.seen.draft_leaf.clone().ok_or_else(|| because(Why::CertificateUnknown).about("certificate", number))?;
    let mut first = First::default();
    let signed = cx.book.rows(Table::CertificateSignature, &[Val::from(number)]);
    if let Some(actor) = cx.seen.actors.first() {
        let user = actor.user.as_str();
        let doer = batch.first(ENDS);
        let part = match actor.meaning.as_str() {
            "destroyed" => user == doer,
            "witnessed" => batch.witnesses().iter().any(|w| w == user),
            "inspected" => batch.class == "ammunition" && !batch.keeps_a_place(cx, user),
            "certified" if actor.role == "authority" => user != doer && !had_part(&batch, &signed, user),
            "certified" => user != doer,
            "observed" => true,
            _ => false,
        };
        first.unless(part && actor.meaning == meaning, || {
            because(Why::WrongSigner).about("user", user).about("meaning", meaning).about("certificate", number)
        });
        first.unless(!signed.iter().any(|s| s.text("user") == user), || {
            because(Why::SignedAlready).about("user", user).about("certificate", number)
        });
    }
    first.end()?;
    let content = CertificateSignature { certificate: number.to_owned(), batch: batch.id, draft };
    Ok(Event::new(Kind::CertificateSigned, Content::CertificateSignature(content)))
}

/// The signatures a certificate wants before it is certified: meaning and user; the user is empty where anybody with
/// the role will do.
fn wanted(batch: &Batch) -> Vec<(&'static str, String)> {
    let mut wanted = vec![("destroyed", batch.first(ENDS))];
    wanted.extend(batch.witnesses().into_iter().map(|user| ("witnessed", user)));
    if batch.class == "ammunition" {
        wanted.push(("inspected", String::new()));
    }
    wanted
}

/// The signatures that the drafted certificate of a batch still lacks before it is certified: meaning and user; the
/// user is empty where anybody with the role will do.
///
/// # Errors
/// No such batch, or not one whose certificate is drafted.
pub fn lacking(book: &dyn Rows, seen: &Seen, batch: Id) -> Result<Vec<(&'static str, String)>, Refusal> {
    let cx = Cx { book, seen };
    let batch = Batch::in_state(&cx, batch, DONE)?;
    let row = certificate(&cx, &batch.row.text("certificate"), "drafted")?;
    let signed = book.rows(Table::CertificateSignature, &[Val::from(row.text("number"))]);
    let given = |meaning: &str, user: &str| {
        signed.iter().any(|s| s.text("meaning") == meaning && (user.is_empty() || s.text("user") == user))
    };
    Ok(wanted(&batch).into_iter().filter(|(meaning, user)| !given(meaning, user)).collect())
}

fn certify(cx: &Cx<'_>, id: Id, typed: &str) -> Result<Event, Refusal> {
    let mut first = First::default();
    let Some(batch) = first.of(Batch::in_state(cx, id, DONE)) else { return first.give(None) };
    first.of(batch.check_typed(typed));
    let number = batch.row.text("certificate");
    let Some(row) = first.of(certificate(cx, &number, "drafted")) else { return first.give(None) };
    let signed = cx.book.rows(Table::CertificateSignature, &[Val::from(number.as_str())]);
    for (meaning, user) in wanted(&batch) {
        let given = |s: &Row| s.text("meaning") == meaning && (user.is_empty() || s.text("user") == user);
        first.unless(signed.iter().any(given), || match meaning {
            "inspected" => because(Why::TechnicalOfficer).about("certificate", &number),
            _ => because(Why::SignatureMissing)
                .about("meaning", meaning)
                .about("user", &user)
                .about("certificate", &number),
        });
    }
    people(cx, &mut first, &batch, &signed);
    let mut lines: Vec<Line> = batch.release();
    for line in destroyed_lines(&batch) {
        first.unless(line.number("reserved") == line.number("destroyed"), || {
            because(Why::StockChanged).about("line", line.number("no")).about("subject", line.text("subject"))
        });
        lines.extend(write_off(line));
    }
    first.unless(lines.iter().any(|line| line.movement().is_some()), || {
        because(Why::NothingDestroyed).about("batch", &batch.number)
    });
    first.end()?;
    let content = Certification {
        certificate: number,
        batch: id,
        typed: typed.to_owned(),
        drafted: row.number("drafted"),
        signed: signed.iter().map(|s| s.number("seq")).collect(),
    };
    Ok(Event::new(Kind::BatchCertified, Content::Certification(content)).with_lines(lines))
}

/// Who destroyed does not certify; the authority had no other part in the batch but to authorise it.
fn people(cx: &Cx<'_>, first: &mut First, batch: &Batch, signed: &[Row]) {
    let (officer, authority) = (cx.actor(0), cx.actor(1));
    if officer.is_empty() {
        return;
    }
    let doer = batch.first(ENDS);
    first.unless(officer != doer && authority != doer, || {
        because(Why::DoerCertifies).about("user", &doer).about("batch", &batch.number)
    });
    first.of(no_witness(cx, batch));
    first.unless(!had_part(batch, signed, authority), || {
        because(Why::CertifierInvolved).about("user", authority).about("batch", &batch.number)
    });
}

/// Who watched the work as a witness does not prepare the certificate of it.
fn no_witness(cx: &Cx<'_>, batch: &Batch) -> Result<(), Refusal> {
    let officer = cx.actor(0);
    if !officer.is_empty() && batch.witnesses().iter().any(|witness| witness == officer) {
        return Err(because(Why::WitnessInvolved).about("user", officer).about("batch", &batch.number));
    }
    Ok(())
}

/// Whether this person did anything else for the batch than to authorise and to certify it.
fn had_part(batch: &Batch, signed: &[Row], user: &str) -> bool {
    let other = |meaning: &str| !matches!(meaning, "authorised" | "certified");
    batch.all_parts().iter().any(|part| part.user == user && other(&part.meaning))
        || signed.iter().any(|s| s.text("user") == user && other(&s.text("meaning")))
}

fn write_off(line: &Row) -> Option<Line> {
    let subject: Subject = line.parsed("subject")?;
    let weapon = subject.is_weapon();
    let from = Slot { custody: weapon.then(|| "destruction_team".to_owned()), ..line_slot(line) };
    let mut to = outside("@destroyed", None);
    if weapon {
        to.condition = "destroyed".to_owned();
        to.custody = Some("ended".to_owned());
    }
    let mv = Move { subject, count: Count::new(line.number("destroyed")), from, to };
    Some(Line::Moved { mv, no: Some(line.number("no")) })
}

/// Voiding brings the stock back into the book and reserves it for the batch again, so that it can be certified anew.
fn void(cx: &Cx<'_>, number: &str, reason: &str) -> Result<Event, Refusal> {
    filled("reason", reason)?;
    let row = certificate(cx, number, "issued")?;
    let batch = Batch::in_state(cx, batch_of(&row)?, &["certified"])?;
    let mut lines = Vec::new();
    for line in destroyed_lines(&batch) {
        if let Some(Line::Moved { mv, no }) = write_off(line) {
            lines.push(Line::Moved { mv: mv.reversed(), no });
        }
        lines.extend(reserve(line, Count::new(line.number("destroyed")).signed()));
    }
    let state = if batch.was_aborted() { "aborted" } else { "completed" };
    let content = CertificateVoid { certificate: number.to_owned(), batch: batch.id, state: state.to_owned() };
    Ok(Event::new(Kind::CertificateVoided, Content::CertificateVoid(content)).with_lines(lines).because(reason))
}
