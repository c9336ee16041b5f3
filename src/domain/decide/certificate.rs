//! The certificate: drafted, signed one by one, certified, voided.
//!
//! Does not know: what it looks like on paper.
//! Always holds: stock leaves the book as destroyed only here; every signer had that part in the batch; a void
//! certificate keeps its number and its stock comes back.
//! Refuses with: 200 to 202, 222, 227 to 234, 237.

use super::super::command::{Command, ResultLine};
use super::super::event::{
    CertificateDraft, CertificateSignature, CertificateVoid, Certification, Content, Event, Kind, Line, Move, Slot,
};
use super::super::id::{Id, Subject};
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Rows, Table, Val};
use super::batch::{Batch, line_slot, reserve};
use super::take::outside;
use super::{Cx, Seen, filled};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::DraftCertificate { batch, legal_basis, scrap, remarks } => {
            let open = Batch::in_state(cx, *batch, &["completed", "aborted"])?;
            let lines: Vec<Line> = destroyed_lines(&open).map(|row| Line::Result(result_of(row))).collect();
            if lines.is_empty() {
                return Err(because(Why::NothingDestroyed).about("batch", &open.number));
            }
            let content = CertificateDraft {
                certificate: cx.number("DC"),
                batch: *batch,
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
    ResultLine {
        no: row.number("no"),
        destroyed: count("destroyed"),
        returned: count("returned"),
        lost: count("lost"),
        found: count("found"),
        method: row.text("used_method"),
        note: row.maybe_text("note"),
    }
}

/// The certificate with this number, if it is in this state.
fn certificate(cx: &Cx<'_>, number: &str, state: &str) -> Result<Row, Refusal> {
    cx.get(Table::Certificate, number)
        .filter(|row| row.text("state") == state)
        .ok_or_else(|| because(Why::CertificateUnknown).about("certificate", number))
}

fn batch_of(row: &Row) -> Result<Id, Refusal> {
    row.parsed("batch").ok_or_else(|| because(Why::BatchUnknown).about("batch", row.text("batch")))
}

fn sign(cx: &Cx<'_>, number: &str, meaning: &str) -> Result<Event, Refusal> {
    let row = certificate(cx, number, "drafted")?;
    let batch = Batch::in_state(cx, batch_of(&row)?, &["completed", "aborted"])?;
    let actor = cx.seen.actors.first();
    let user = cx.actor(0);
    let wrong = || because(Why::WrongSigner).about("user", user).about("meaning", meaning).about("certificate", number);
    if let Some(actor) = actor {
        let doer = doer(&batch);
        let part = match actor.meaning.as_str() {
            "destroyed" => user == doer,
            "witnessed" => witnesses(&batch).iter().any(|w| w == user),
            "inspected" => batch.class == "ammunition" && !batch.lines.iter().any(|l| cx.keeps(user, &l.text("place"))),
            "certified" => user != doer,
            "observed" => true,
            _ => false,
        };
        if !part || actor.meaning != meaning {
            return Err(wrong());
        }
    }
    let signed = cx.book.rows(Table::CertificateSignature, &[Val::from(number)]);
    if signed.iter().any(|s| s.text("user") == user && !user.is_empty()) {
        return Err(because(Why::SignedAlready).about("user", user).about("certificate", number));
    }
    let draft =
        cx.seen.draft_leaf.clone().ok_or_else(|| because(Why::CertificateUnknown).about("certificate", number))?;
    let content = CertificateSignature { certificate: number.to_owned(), batch: batch.id, draft };
    Ok(Event::new(Kind::CertificateSigned, Content::CertificateSignature(content)))
}

fn doer(batch: &Batch) -> String {
    let kind = if batch.state == "aborted" { Kind::BatchAborted } else { Kind::BatchCompleted };
    batch.first(kind)
}

fn witnesses(batch: &Batch) -> Vec<String> {
    batch.actors(Kind::BatchStarted).into_iter().filter(|a| a.2 == "witnessed").map(|a| a.0).collect()
}

/// The signatures a certificate wants before it is certified: meaning and user; the user is empty where anybody with
/// the role will do.
fn wanted(batch: &Batch) -> Vec<(&'static str, String)> {
    let mut wanted = vec![("destroyed", doer(batch))];
    wanted.extend(witnesses(batch).into_iter().map(|user| ("witnessed", user)));
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
    let batch = Batch::in_state(&cx, batch, &["completed", "aborted"])?;
    let row = certificate(&cx, &batch.row.text("certificate"), "drafted")?;
    let signed = book.rows(Table::CertificateSignature, &[Val::from(row.text("number"))]);
    let given = |meaning: &str, user: &str| {
        signed.iter().any(|s| s.text("meaning") == meaning && (user.is_empty() || s.text("user") == user))
    };
    Ok(wanted(&batch).into_iter().filter(|(meaning, user)| !given(meaning, user)).collect())
}

fn certify(cx: &Cx<'_>, id: Id, typed: &str) -> Result<Event, Refusal> {
    let batch = Batch::in_state(cx, id, &["completed", "aborted"])?;
    batch.check_typed(typed)?;
    let number = batch.row.text("certificate");
    let row = certificate(cx, &number, "drafted")?;
    let signed = cx.book.rows(Table::CertificateSignature, &[Val::from(number.as_str())]);
    for (meaning, user) in wanted(&batch) {
        let given = |s: &Row| s.text("meaning") == meaning && (user.is_empty() || s.text("user") == user);
        if !signed.iter().any(given) {
            return Err(because(Why::SignatureMissing)
                .about("meaning", meaning)
                .about("user", user)
                .about("certificate", number));
        }
    }
    people(cx, &batch, &signed)?;
    let mut lines: Vec<Line> = batch.release();
    for line in destroyed_lines(&batch) {
        if line.number("reserved") != line.number("destroyed") {
            return Err(because(Why::StockChanged)
                .about("line", line.number("no"))
                .about("subject", line.text("subject")));
        }
        lines.extend(write_off(line));
    }
    if !lines.iter().any(|line| line.movement().is_some()) {
        return Err(because(Why::NothingDestroyed).about("batch", &batch.number));
    }
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
fn people(cx: &Cx<'_>, batch: &Batch, signed: &[Row]) -> Result<(), Refusal> {
    let (officer, authority) = (cx.actor(0), cx.actor(1));
    if officer.is_empty() {
        return Ok(());
    }
    let doer = doer(batch);
    if [officer, authority].contains(&doer.as_str()) {
        return Err(because(Why::DoerCertifies).about("user", doer).about("batch", &batch.number));
    }
    let read: Vec<String> = batch.actors(Kind::BatchLocked).into_iter().map(|a| a.0).collect();
    let part = |user: &str| {
        let before = signed.iter().any(|s| s.text("user") == user && s.text("meaning") != "certified");
        before || batch.first(Kind::BatchDrafted) == user || read.iter().any(|r| r == user)
    };
    if part(authority) {
        return Err(because(Why::CertifierInvolved).about("user", authority).about("batch", &batch.number));
    }
    Ok(())
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
    let content = CertificateVoid { certificate: number.to_owned(), batch: batch.id };
    Ok(Event::new(Kind::CertificateVoided, Content::CertificateVoid(content)).with_lines(lines).because(reason))
}
