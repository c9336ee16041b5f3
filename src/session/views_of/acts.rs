//! Acts: what each did in one line, its facts, lines, signatures, chain and proof; what happened to one thing.
//!
//! Does not know: languages; whether the whole log was verified (it is told).
//! Always holds: what is shown is read from the bytes of the act; a line that cannot be read ends in a fault.

use super::names::{Names, told};
use crate::domain::calendar::Moment;
use crate::domain::command::Command;
use crate::domain::event::{Content, Kind, Line, Move, Posting};
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Row, Table, Val};
use crate::session::views::acts::{ActView, LineView, ProofView, SignatureView};
use crate::session::views::lists::{ActRow, RowNo};
use crate::session::views::spoken::{ActSays, Spoken};
use crate::session::views::{Sentence, Severity, Value};
use crate::session::{Problem, Session};
use crate::store::codec::{ReadAct, read_line};
use crate::store::{LedgerFile, StoreFault};
use crate::trust::act::{read_signatures, signing_bytes};
use crate::trust::key::PublicKey;
use crate::trust::tree::inclusion;

/// Lines that the page of an act shows.
const LINES_SHOWN: u64 = 500;
/// Lines that are looked at to say from where to where an act moved.
const LINES_LOOKED: u64 = 8;

/// An act with its first lines.
pub(in crate::session) struct Act {
    /// What it says.
    pub(in crate::session) read: ReadAct,
    /// Its first lines.
    pub(in crate::session) lines: Vec<Line>,
}

impl Act {
    /// Reads an act and at most so many of its lines.
    pub(in crate::session) fn read(file: &LedgerFile, seq: u64, most: u64) -> Result<Act, Problem> {
        let row = file.act(seq)?.ok_or_else(|| because(Why::ActUnknown).about("act", seq))?;
        let bad = |what: String| StoreFault::Act { seq, what };
        let read = ReadAct::read(&row.body).map_err(|e| bad(e.to_string()))?;
        let lines = if read.header.lines.count == 0 { Vec::new() } else { file.lines(seq, 0, most)? };
        let lines: Result<Vec<Line>, _> = lines.iter().map(|line| read_line(&line.body)).collect();
        Ok(Act { read, lines: lines.map_err(|e| bad(e.to_string()))? })
    }
}

/// The subject of a line.
pub(in crate::session) fn subject_of(line: &Line, seq: u64, no: u64) -> Option<Subject> {
    match line {
        Line::Weapon { .. } => Some(Subject::Weapon(Id { kind: IdKind::Weapon, seq, line: no })),
        Line::Lot { .. } => Some(Subject::Lot(Id { kind: IdKind::Lot, seq, line: no })),
        Line::Stock { mv, .. } | Line::Moved { mv, .. } => Some(mv.subject.clone()),
        Line::Counted { subject, .. }
        | Line::Subject { subject }
        | Line::Released { subject, .. }
        | Line::Reserved { subject, .. } => Some(subject.clone()),
        Line::Inspected(line) => Some(line.subject.clone()),
        Line::Planned { plan, .. } => Some(plan.subject.clone()),
        Line::Read(_)
        | Line::Extra { .. }
        | Line::Settled(_)
        | Line::Result(_)
        | Line::Item { .. }
        | Line::Place { .. }
        | Line::Licence { .. }
        | Line::Holder { .. } => None,
    }
}

/// How a line calls what it is about; from the line itself where the line brings it in.
pub(super) fn called(line: &Line, subject: Option<&Subject>, names: &Names<'_>) -> String {
    let own = match line {
        Line::Weapon { weapon, .. } => told(weapon.serial.clone()).or_else(|| weapon.control_number.clone()),
        Line::Lot { lot, .. } => told(lot.number.clone()),
        Line::Read(read) => told(read.read.clone()),
        Line::Extra { read } => told(read.clone()),
        Line::Item { item, .. } => Some(item.code.clone()),
        Line::Place { place, .. } => Some(place.code.clone()),
        Line::Licence { licence } => Some(licence.place.clone()),
        Line::Holder { holder, .. } => Some(holder.code.clone()),
        _ => None,
    };
    own.or_else(|| subject.map(|subject| names.subject(subject))).unwrap_or_default()
}

pub(super) fn text(text: &str) -> Option<Value> {
    told(text.to_owned()).map(Value::Text)
}

pub(super) fn word(list: &str, code: &str) -> Value {
    Value::Word { list: list.to_owned(), code: code.to_owned() }
}

/// What an act did, in one line.
pub(in crate::session) fn says(act: &Act, names: &Names<'_>) -> ActSays {
    let Act { read, lines } = act;
    let seq = read.header.seq;
    let mut says = ActSays { lines: read.header.lines.count, ..ActSays::of(read.kind) };
    let first = lines.first().map(|line| (line, subject_of(line, seq, 0)));
    if let (1, Some((line, subject))) = (says.lines, &first) {
        says.subject = told(called(line, subject.as_ref(), names)).map(Value::Text);
    }
    let moves: Vec<&Move> = lines.iter().filter_map(Line::movement).collect();
    let same = |side: fn(&Move) -> &str| {
        let first = moves.first().map(|mv| side(mv))?;
        moves.iter().all(|mv| side(mv) == first).then(|| names.place(first))
    };
    says.from = same(|mv| &mv.from.place);
    says.to = same(|mv| &mv.to.place);
    of_content(read, names, &mut says);
    if let Some(old) = read.header.corrects {
        says.number = Some(Value::Whole(i64::try_from(old).unwrap_or(i64::MAX)));
    }
    says
}

fn of_content(read: &ReadAct, names: &Names<'_>, says: &mut ActSays) {
    let batch = |id: Id| names.rows().row(Table::Batch, &[Val::from(id.to_string())]).map(|row| row.text("number"));
    let person = |user: &str| Some(Value::Text(names.person(user)));
    match &read.content {
        Content::Opened(opened) => says.subject = text(&opened.name),
        Content::Person(of) => says.subject = person(&of.user),
        Content::PersonChange(of) => says.subject = person(&of.user),
        Content::RolesChange(of) => says.subject = person(&of.user),
        Content::KeyReplaced(of) => says.subject = person(&of.user),
        Content::KeyWithdrawn(of) => says.subject = person(&of.user),
        Content::Rules(rules) => says.subject = Some(Value::Text(format!("{} {}", rules.pack, rules.version))),
        Content::Item(item) => says.subject = text(&item.name),
        Content::Place(place) => says.subject = text(&place.name),
        Content::Licence(licence) => {
            says.subject = text(&names.place_text(&licence.place));
            says.number = text(&licence.number);
        }
        Content::Holder(holder) => says.subject = text(&holder.name),
        Content::Import(import) => {
            says.lines = import.rows;
            says.text.extend(text(&import.file));
        }
        Content::Posting(posting) => {
            says.document = told(posting.document.clone());
            says.holder = posting.holder.as_deref().map(|code| names.holder(code));
        }
        Content::Hold(hold) => {
            says.number = text(&hold.reference);
            says.text.push(word("hold_reason", &hold.reason));
        }
        Content::Block(block) => {
            says.number = text(&block.reference);
            says.text.push(word("legal_block", &block.block));
        }
        Content::Release(release) => says.number = text(&release.reference),
        Content::Inspection(inspection) => {
            says.document = told(inspection.document.clone());
            says.number = text(&inspection.reference);
        }
        Content::Stability(test) => {
            says.subject = text(&names.subject(&Subject::Lot(test.lot)));
            says.number = text(&test.report);
        }
        Content::Marking(marking) => {
            says.subject = text(&names.subject(&Subject::Weapon(marking.weapon)));
            says.number = text(&marking.control_number);
        }
        Content::Trace(trace) => {
            says.number = text(&trace.reference);
            says.text.push(word("trace_decision", &trace.decision));
        }
        Content::BatchDraft(of) => says.document = told(of.number.clone()),
        Content::BatchReview(of) => says.document = batch(of.batch),
        Content::BatchApproval(of) => {
            says.document = batch(of.batch);
            says.number = text(&of.order_number);
        }
        Content::BatchBack(of) => says.document = batch(of.batch),
        Content::BatchRead(of) => says.document = batch(of.batch),
        Content::BatchLock(of) => says.document = batch(of.batch),
        Content::BatchStart(of) => says.document = batch(of.batch),
        Content::BatchResult(of) => says.document = batch(of.batch),
        Content::CertificateDraft(of) => says.document = told(of.certificate.clone()),
        Content::CertificateSignature(of) => {
            says.document = told(of.certificate.clone());
            says.text.extend(read.actors.first().map(|actor| word("signature_meaning", &actor.meaning)));
        }
        Content::Certification(of) => says.document = told(of.certificate.clone()),
        Content::CertificateVoid(of) => says.document = told(of.certificate.clone()),
        Content::DocumentIssue(of) => {
            says.document = told(of.number.clone());
            says.number = Some(Value::Whole(i64::try_from(of.copy).unwrap_or(i64::MAX)));
        }
        Content::Backup(of) => says.text.extend(text(&of.medium)),
        Content::DaySeal(of) => says.text.push(Value::Day(of.sealed)),
        Content::SiteChange(_) | Content::Empty(_) => {}
    }
}

/// An act in a list.
pub(in crate::session) fn row(file: &LedgerFile, seq: u64, names: &Names<'_>) -> Result<ActRow, Problem> {
    let act = Act::read(file, seq, LINES_LOOKED)?;
    Ok(row_of(&act, names))
}

fn row_of(act: &Act, names: &Names<'_>) -> ActRow {
    let header = &act.read.header;
    let reversed = names.rows().row(Table::Reversed, &[Val::from(header.seq)]);
    ActRow {
        row: RowNo::try_from(header.seq).unwrap_or(RowNo::MAX),
        seq: header.seq,
        at: header.at,
        day: header.day,
        kind: header.kind.clone(),
        says: Sentence::said(Spoken::Act(Box::new(says(act, names)))),
        signatures: u64::try_from(header.actors.len()).unwrap_or(0),
        corrects: header.corrects,
        reversed_by: reversed.map(|row| row.number("by_seq")),
        clock: header.clock.code().to_owned(),
    }
}

/// The whole act. `verified` is how many acts were found good by the last verification.
pub(in crate::session) fn view(
    session: &Session,
    seq: u64,
    names: &Names<'_>,
    verified: Option<u64>,
) -> Result<ActView, Problem> {
    let file = session.file();
    let stored = file.act(seq)?.ok_or_else(|| because(Why::ActUnknown).about("act", seq))?;
    let act = Act::read(file, seq, LINES_SHOWN)?;
    let header = &act.read.header;
    let head = session.head()?;
    let lines = file.lines(seq, 0, LINES_SHOWN)?;
    let line_views = act.lines.iter().zip(&lines).map(|(line, stored)| line_view(line, stored, seq, names));
    let reversal = Command::Reverse { act: seq, reason: "-".to_owned() };
    let reversible = session.try_out(&reversal)?.map(|_| ());
    let path = inclusion(file, seq, head.size).ok();
    Ok(ActView {
        row: row_of(&Act { read: act.read.clone(), lines: act.lines.iter().take(8).cloned().collect() }, names),
        facts: facts(&act.read, names),
        reason: header.reason.clone(),
        signatures: signatures(&stored.body, &stored.signatures, &act.read, names, verified),
        prev: header.prev.to_string(),
        leaf: stored.leaf,
        lines_root: header.lines.root.to_string(),
        lines_count: header.lines.count,
        lines: line_views.collect(),
        refs: header.refs.iter().map(ToString::to_string).collect(),
        body: stored.body,
        proof: path.map(|path| ProofView {
            size: head.size,
            root: head.root.to_string(),
            path: path.iter().map(ToString::to_string).collect(),
        }),
        reversible: reversible.map_err(|refusal| Sentence::said(Spoken::Refusal(refusal))),
    })
}

fn line_view(line: &Line, stored: &crate::store::LineRow, seq: u64, names: &Names<'_>) -> LineView {
    let subject = subject_of(line, seq, stored.no);
    let (from, to, count) = match line {
        Line::Counted { at, count, .. } => (None, Some(names.place(&at.place)), Some(*count)),
        Line::Planned { plan, .. } => (Some(names.place(&plan.place)), None, Some(plan.count)),
        Line::Reserved { at, count, .. } => {
            (Some(names.place(&at.place)), None, u64::try_from(*count).ok().map(Count::new))
        }
        Line::Read(read) => (None, None, Some(read.count)),
        Line::Settled(settled) => (None, None, Some(settled.count)),
        Line::Result(result) => (None, None, Some(result.destroyed)),
        other => match other.movement() {
            Some(mv) => (Some(names.place(&mv.from.place)), Some(names.place(&mv.to.place)), Some(mv.count)),
            None => (None, None, None),
        },
    };
    let value: serde_json::Value = serde_json::from_str(&stored.body).unwrap_or_default();
    let kind = value.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let subject = called(line, subject.as_ref(), names);
    LineView { no: stored.no, kind, subject, from, to, count, body: stored.body.clone() }
}

/// Who signed an act; a signature is checked with the key of today, when it is still the same key.
pub(in crate::session) fn signatures(
    body: &str,
    signatures: &str,
    read: &ReadAct,
    names: &Names<'_>,
    verified: Option<u64>,
) -> Vec<SignatureView> {
    let given = read_signatures(signatures).unwrap_or_default();
    let message = signing_bytes(body);
    let covered = verified.is_some_and(|size| read.header.seq < size);
    let actors = read.header.actors.iter().enumerate();
    let one = |(at, actor): (usize, &crate::trust::act::Actor)| {
        let person = names.rows().row(Table::Person, &[Val::from(actor.user.as_str())]);
        let public = person.and_then(|row| row.text("public_key").parse::<PublicKey>().ok());
        let sig = given.get(at).filter(|(key, _)| *key == actor.key).map(|(_, sig)| sig);
        let severity = match (public.filter(|public| public.id() == actor.key), sig) {
            (_, None) => Severity::Stop,
            (Some(public), Some(sig)) if !public.verify(&message, sig) => Severity::Stop,
            (Some(_), Some(_)) => Severity::Clear,
            (None, Some(_)) if covered => Severity::Clear,
            (None, Some(_)) => Severity::Unknown,
        };
        signature(read.kind, (&actor.user, &actor.role, &actor.meaning), names).given(
            &actor.key.to_string(),
            read.header.at,
            severity,
        )
    };
    actors.map(one).collect()
}

/// A signature that is wanted.
pub(in crate::session) fn signature(
    kind: Kind,
    (user, role, meaning): (&str, &str, &str),
    names: &Names<'_>,
) -> SignatureView {
    SignatureView {
        kind: kind.code().to_owned(),
        user: user.to_owned(),
        name: names.person(user),
        role: role.to_owned(),
        meaning: meaning.to_owned(),
        key: String::new(),
        at: None,
        severity: Severity::Unknown,
    }
}

impl SignatureView {
    fn given(self, key: &str, at: Moment, severity: Severity) -> SignatureView {
        SignatureView { key: key.to_owned(), at: Some(at), severity, ..self }
    }
}

/// The newest act of these kinds that concerns a thing.
pub(in crate::session) fn newest(session: &Session, subject: &str, kinds: &[Kind]) -> Result<Option<Row>, Problem> {
    let of = |row: &Row| kinds.iter().any(|kind| row.text("kind") == kind.code());
    Ok(session.history(subject, 50)?.into_iter().map(|(row, _)| row).find(of))
}

fn facts(read: &ReadAct, names: &Names<'_>) -> Vec<(Sentence, Value)> {
    let mut facts = facts_of(read.kind, &read.content, names);
    facts.extend(text(&read.header.software).map(|software| (Sentence::plain("desk-fact-software"), software)));
    facts
}

/// What the content of an act tells, part by part.
pub(in crate::session) fn facts_of(kind: Kind, content: &Content, names: &Names<'_>) -> Vec<(Sentence, Value)> {
    let mut facts: Vec<(&str, Option<Value>)> = Vec::new();
    let code = |of: &str| told(of.to_owned()).map(Value::Code);
    match content {
        Content::Posting(posting) => of_posting(kind, posting, names, &mut facts),
        Content::Stability(test) => facts.extend([
            ("ui-field-report", code(&test.report)),
            ("ui-field-laboratory", text(&test.laboratory)),
            ("ui-field-tested", Some(Value::Day(test.tested))),
        ]),
        Content::Inspection(of) => facts.push(("ui-field-reference", code(&of.reference))),
        Content::Licence(of) => facts.extend([
            ("ui-field-licence-number", code(&of.number)),
            ("ui-field-authority", text(&of.authority)),
            ("ui-field-issued", Some(Value::Day(of.issued))),
            ("ui-field-expires", of.expires.map(Value::Day)),
        ]),
        Content::Hold(of) => facts.extend([
            ("ui-field-hold-reason", Some(word("hold_reason", &of.reason))),
            ("ui-field-reference", code(&of.reference)),
            ("ui-field-note", of.note.as_deref().and_then(text)),
        ]),
        Content::Block(of) => facts.extend([
            ("ui-field-block", Some(word("legal_block", &of.block))),
            ("ui-field-authority", text(&of.authority)),
            ("ui-field-reference", code(&of.reference)),
        ]),
        Content::Release(of) => facts.extend([
            ("ui-field-reference", code(&of.reference)),
            ("ui-field-authority", of.authority.as_deref().and_then(text)),
        ]),
        Content::BatchDraft(of) => facts.extend([
            ("ui-field-destruction-origin", Some(word("destruction_origin", &of.origin))),
            ("ui-field-destruction-site", text(&of.site)),
            ("ui-field-batch-purpose", text(&of.purpose)),
            ("ui-field-residue", text(&of.residue)),
        ]),
        Content::BatchReview(of) => facts.push(("ui-field-reference", code(&of.reference))),
        Content::BatchApproval(of) => facts.extend([
            ("ui-field-authority", text(&of.authority)),
            ("ui-field-order-number", code(&of.order_number)),
            ("ui-field-order-date", Some(Value::Day(of.order_date))),
        ]),
        Content::BatchLock(of) => facts.extend([
            ("ui-field-seals", text(&of.seals)),
            ("ui-field-exception", of.exception.as_deref().map(|code| word("exception_reason", code))),
        ]),
        Content::BatchStart(of) => facts.push(("ui-field-destruction-place", text(&names.place_text(&of.place)))),
        Content::BatchResult(of) => facts.extend([
            ("ui-field-started", Some(Value::Moment(of.started))),
            ("ui-field-ended", Some(Value::Moment(of.ended))),
            ("ui-field-residue", text(&of.residue)),
            ("ui-field-note", text(&of.remarks)),
        ]),
        Content::CertificateDraft(of) => facts.extend([
            ("ui-field-legal-basis", text(&of.legal_basis)),
            ("ui-field-scrap", text(&of.scrap)),
            ("ui-field-note", text(&of.remarks)),
        ]),
        _ => {}
    }
    facts.into_iter().filter_map(|(label, value)| Some((Sentence::plain(label), value?))).collect()
}

fn of_posting(kind: Kind, posting: &Posting, names: &Names<'_>, facts: &mut Vec<(&str, Option<Value>)>) {
    let code = |of: Option<&String>| of.cloned().and_then(told).map(Value::Code);
    let purpose = posting.purpose.as_deref().filter(|code| !code.is_empty());
    // a count that found the book right keeps the place there
    let (purpose, place) = if kind == Kind::CountConfirmed { (None, purpose) } else { (purpose, None) };
    let cause = posting.cause.as_deref().filter(|code| !code.is_empty());
    let (of_cause, list) = match kind {
        Kind::CountAdjusted => ("ui-field-cause", "discrepancy_cause"),
        _ => ("ui-field-issue-kind", "issue_kind"),
    };
    let comes_back =
        matches!(kind, Kind::WeaponReturned | Kind::LotReturned | Kind::StockReturned | Kind::TransferReceived);
    let of_holder = if comes_back { "ui-field-holder-from" } else { "ui-field-holder-to" };
    facts.extend([
        ("desk-fact-document", Some(Value::Code(posting.document.clone()))),
        (of_holder, posting.holder.as_deref().map(|code| Value::Text(names.holder(code)))),
        ("ui-field-place", place.map(|code| Value::Text(names.place_text(code)))),
        (of_cause, cause.map(|code| word(list, code))),
        ("ui-field-purpose", purpose.map(|code| word("issue_purpose", code))),
        ("ui-field-due-back", posting.due_back.map(Value::Day)),
        ("ui-field-reference", code(posting.reference.as_ref())),
        ("ui-field-paper-number", code(posting.paper.number.as_ref())),
        ("ui-field-paper-book", code(posting.paper.book.as_ref())),
        ("ui-field-paper-page", code(posting.paper.page.as_ref())),
        ("ui-field-note", posting.paper.note.as_deref().and_then(text)),
    ]);
}
