//! What a person must have read before signing: the matter of an act beside its own few words.
//!
//! A step of a batch says little itself: the list it is about stands here with its totals, a certificate with its
//! balance, a reversal with the act that it turns round. A receipt shows each line.
//! Does not know: who signs; languages.
//! Always holds: a reading of a batch shows of its list only what the things are, neither number nor quantity, because
//! two people read without them.

use super::acts::{Act, text, word};
use super::balance::{outcome, subjects, sum, unlike};
use super::lines::{custody_change, own_lines, told_lines};
use super::names::{Names, told};
use crate::domain::command::{Command, InspectionLine};
use crate::domain::event::{Content, Kind, Line};
use crate::domain::id::{Id, Subject};
use crate::domain::measure::Count;
use crate::domain::table::{Row, Table, Val};
use crate::session::posting::Draft;
use crate::session::views::batches::Amount;
use crate::session::views::draft::ListedLine;
use crate::session::views::spoken::Spoken;
use crate::session::views::{Sentence, Value};
use crate::session::{Problem, Session};

/// Lines that the sheet lists.
pub(super) const LISTED: usize = 200;
/// Lines of a reversed act that are looked at to say what it did.
const LOOKED: u64 = 8;

type Fact = (Sentence, Value);

/// What the sheet tells beside the content of the act.
pub(super) struct Substance {
    pub(super) facts: Vec<Fact>,
    pub(super) listed: Vec<ListedLine>,
    /// Lines that are not listed.
    pub(super) more: u64,
}

fn fact(label: &str, value: Option<Value>) -> Option<Fact> {
    value.map(|value| (Sentence::plain(label), value))
}

pub(super) fn code(text: &str) -> Option<Value> {
    told(text.to_owned()).map(Value::Code)
}

pub(super) fn said(sentence: Sentence) -> Value {
    Value::Spoken(Spoken::Sentence(Box::new(sentence)))
}

/// A value with what it is called before it.
pub(super) fn labelled(label: &str, value: Value) -> Value {
    said(Sentence::plain("doc-labelled").and("label", said(Sentence::plain(label))).and("value", value))
}

/// What the sheet of a draft tells.
pub(super) fn of(session: &Session, draft: &Draft, names: &Names<'_>) -> Result<Substance, Problem> {
    let event = &draft.event;
    let mut facts = Vec::new();
    let rows = match batch_of(&event.content, names) {
        Some(id) => {
            let mut custody: Vec<Value> = Vec::new();
            for value in event.lines.iter().filter_map(Line::movement).filter_map(custody_change) {
                if !custody.contains(&value) {
                    custody.push(value);
                }
            }
            let custody = custody.into_iter().map(|value| (Sentence::plain("ui-column-custody"), value));
            let lines = names.rows().rows(Table::BatchLine, &[Val::from(id.to_string())]);
            facts.extend(of_batch(event.kind, &event.content, id, &lines, names));
            facts.extend(custody);
            if event.kind == Kind::BatchRead { Vec::new() } else { lines }
        }
        None => Vec::new(),
    };
    if let Content::BatchDraft(of) = &event.content {
        facts.extend(fact("ui-column-batch", code(&of.number)));
        facts.push((Sentence::plain("desk-fact-list"), of_planned(&event.lines, names)));
    }
    facts.extend(of_one(&event.content, names));
    if let Command::Reverse { act, .. } = &draft.order.command {
        facts.extend(of_reversed(session, *act, names)?);
    }
    // who releases says why in the reference
    let reason = event.reason.as_deref().filter(|_| !matches!(event.content, Content::Release(_)));
    facts.extend(fact("ui-field-reason", reason.and_then(text)));
    let (listed, all): (Vec<ListedLine>, usize) = if !rows.is_empty() && !tells_of_its_lines(event.kind) {
        (rows.iter().take(LISTED).map(|row| line_of_batch(row, names)).collect(), rows.len())
    } else {
        (own_lines(draft, names), told_lines(event).count())
    };
    let more = if listed.is_empty() { 0 } else { all.saturating_sub(LISTED) };
    Ok(Substance { facts, listed, more: u64::try_from(more).unwrap_or(u64::MAX) })
}

/// What an act about one thing tells that its lines do not.
fn of_one(content: &Content, names: &Names<'_>) -> Vec<Fact> {
    let percent = |mpct: u32| {
        said(Sentence::plain("desk-percent").and("number", Value::Decimal { scaled: i64::from(mpct), digits: 3 }))
    };
    let named = |subject: Subject| text(&called_with_item(&subject, names));
    let facts = match content {
        Content::Stability(test) => vec![
            fact("ui-column-lot", named(Subject::Lot(test.lot))),
            fact("ui-field-relative", test.relative_mpct.map(percent)),
            fact("ui-field-absolute", test.absolute_mpct.map(percent)),
        ],
        Content::Marking(marking) => vec![
            fact("ui-column-serial", named(Subject::Weapon(marking.weapon))),
            fact("ui-field-control-number", code(&marking.control_number)),
            fact("ui-field-mark-position", text(&marking.position)),
            fact("ui-field-mark-method", Some(word("mark_method", &marking.method))),
        ],
        Content::Trace(trace) => vec![
            fact("ui-field-trace-decision", Some(word("trace_decision", &trace.decision))),
            fact("ui-field-trace-exemption", trace.exemption.as_deref().map(|code| word("trace_exemption", code))),
            fact("ui-field-authority", text(&trace.authority)),
            fact("ui-field-reference", code(&trace.reference)),
        ],
        Content::Inspection(inspection) => vec![fact("desk-fact-document", code(&inspection.document))],
        _ => Vec::new(),
    };
    facts.into_iter().flatten().collect()
}

/// What an inspection found, where it found something.
pub(super) fn of_inspection(line: &InspectionLine) -> Vec<Value> {
    let count = |n: u32| Value::Whole(i64::from(n));
    let mut says = Vec::new();
    if let Some(sample) = line.sample.filter(|sample| *sample > 0) {
        says.push(said(Sentence::plain("desk-sample").and("sample", Value::Count(Count::new(sample)))));
    }
    if line.critical + line.major + line.minor > 0 {
        let defects = Sentence::plain("desk-defects").and("critical", count(line.critical));
        says.push(said(defects.and("major", count(line.major)).and("minor", count(line.minor))));
    }
    says.extend(line.findings.iter().filter_map(|code| {
        let id = match code.as_str() {
            "exudation" => "ui-finding-exudation",
            "cracks" => "ui-finding-cracks",
            "corrosion_critical" => "ui-finding-corrosion",
            "wet_pack" => "ui-finding-wet-pack",
            "salt_water" => "ui-finding-salt-water",
            "seal_broken" => "ui-finding-seal-broken",
            "fumes" => "ui-finding-fumes",
            _ => return None,
        };
        Some(said(Sentence::plain(id)))
    }));
    says
}

/// Steps of a batch whose own lines say what is done with each line of the list.
fn tells_of_its_lines(kind: Kind) -> bool {
    matches!(kind, Kind::BatchLocked | Kind::BatchCompleted | Kind::BatchAborted)
}

/// The batch that a step is about.
pub(super) fn batch_of(content: &Content, names: &Names<'_>) -> Option<Id> {
    let of_certificate = |number: &str| {
        let row = names.rows().row(Table::Certificate, &[Val::from(number)])?;
        row.parsed::<Id>("batch")
    };
    match content {
        Content::BatchReview(of) => Some(of.batch),
        Content::BatchApproval(of) => Some(of.batch),
        Content::BatchBack(of) => Some(of.batch),
        Content::BatchRead(of) => Some(of.batch),
        Content::BatchLock(of) => Some(of.batch),
        Content::BatchStart(of) => Some(of.batch),
        Content::BatchResult(of) => Some(of.batch),
        Content::CertificateDraft(of) => Some(of.batch),
        Content::CertificateSignature(of) => of_certificate(&of.certificate),
        Content::Certification(of) => Some(of.batch),
        Content::CertificateVoid(of) => of_certificate(&of.certificate),
        _ => None,
    }
}

fn of_batch(kind: Kind, content: &Content, id: Id, lines: &[Row], names: &Names<'_>) -> Vec<Fact> {
    let Some(batch) = names.rows().row(Table::Batch, &[Val::from(id.to_string())]) else { return Vec::new() };
    let mut facts = vec![fact("ui-column-batch", code(&batch.text("number")))];
    if kind == Kind::BatchRead {
        // who reads is not told what is expected
        return facts.into_iter().flatten().collect();
    }
    let certificate = match content {
        Content::CertificateSignature(of) => Some(of.certificate.clone()),
        Content::Certification(of) => Some(of.certificate.clone()),
        Content::CertificateVoid(of) => Some(of.certificate.clone()),
        Content::CertificateDraft(of) => Some(of.certificate.clone()),
        _ => None,
    };
    facts.push(fact("desk-fact-certificate", certificate.as_deref().and_then(code)));
    facts.extend([
        fact("ui-field-destruction-origin", told(batch.text("origin")).map(|of| word("destruction_origin", &of))),
        fact("ui-field-batch-purpose", text(&batch.text("purpose"))),
        fact("ui-field-destruction-site", text(&batch.text("site"))),
        fact("desk-fact-drafted", batch.parsed("drafted_on").map(Value::Day)),
    ]);
    if !matches!(content, Content::BatchApproval(_)) {
        facts.extend([
            fact("ui-field-order-number", code(&batch.text("order_number"))),
            fact("ui-field-order-date", batch.parsed("order_date").map(Value::Day)),
        ]);
    }
    let unlike = unlike(subjects(lines), names);
    let amount = |of: &dyn Fn(&Row) -> u64| amount(&sum(lines, names, of), unlike);
    let planned = amount(&|line| line.number("count"));
    let count = Sentence::plain("ui-count-lines").n(u64::try_from(lines.len()).unwrap_or(0));
    let list = Sentence::plain("desk-list").and("lines", said(count)).and("amount", planned.clone());
    facts.push(fact("desk-fact-list", Some(said(list))));
    facts.extend(methods(lines).iter().map(|method| fact("ui-field-method", Some(word("destruction_method", method)))));
    if matches!(batch.text("state").as_str(), "completed" | "aborted" | "certified") {
        facts.extend([
            fact("ui-field-started", batch.parsed("started").map(Value::Moment)),
            fact("ui-field-ended", batch.parsed("ended").map(Value::Moment)),
            fact("ui-field-residue", text(&batch.text("residue"))),
        ]);
        facts.extend([
            fact("ui-balance-authorised", Some(planned)),
            fact("ui-balance-destroyed", Some(amount(&|line| outcome(line).destroyed))),
            fact("ui-balance-returned", Some(amount(&|line| outcome(line).returned))),
            fact("ui-balance-lost", Some(amount(&|line| outcome(line).lost))),
            fact("ui-balance-found", Some(amount(&|line| outcome(line).found))),
        ]);
    }
    if let Some(row) = certificate.and_then(|number| names.rows().row(Table::Certificate, &[Val::from(number)])) {
        facts.extend([
            fact("ui-field-legal-basis", text(&row.text("legal_basis"))),
            fact("ui-field-scrap", text(&row.text("scrap"))),
            fact("ui-field-note", text(&row.text("remarks"))),
        ]);
    }
    facts.into_iter().flatten().collect()
}

/// Lines and pieces of a list that is being drafted.
fn of_planned(lines: &[Line], names: &Names<'_>) -> Value {
    let plans =
        || lines.iter().filter_map(|line| if let Line::Planned { plan, .. } = line { Some(plan) } else { None });
    let pieces = plans().map(|plan| plan.count.get()).fold(0, u64::saturating_add);
    let amount = Amount { pieces: Count::new(pieces), ..Amount::default() };
    let count = Sentence::plain("ui-count-lines").n(u64::try_from(lines.len()).unwrap_or(0));
    if unlike(plans().map(|plan| plan.subject.clone()), names) {
        return said(count);
    }
    said(Sentence::plain("desk-list").and("lines", said(count)).and("amount", self::amount(&amount, false)))
}

/// Pieces, and the explosive in them when there is any; of unlike things the explosive alone.
fn amount(of: &Amount, unlike: bool) -> Value {
    let kg = Value::Milligrams(of.neq_mg);
    if unlike {
        let id = if of.at_least { "desk-amount-unlike-at-least" } else { "desk-amount-unlike" };
        return said(Sentence::plain(id).and("kg", kg));
    }
    let id = match (of.at_least, of.neq_mg) {
        (true, _) => "desk-amount-at-least",
        (false, 0) => "desk-amount",
        (false, _) => "desk-amount-neq",
    };
    let sentence = Sentence::plain(id).n(of.pieces.get());
    said(if id == "desk-amount" { sentence } else { sentence.and("kg", kg) })
}

/// The methods of a list, each once, in the order of its lines.
fn methods(lines: &[Row]) -> Vec<String> {
    let mut methods: Vec<String> = Vec::new();
    for line in lines {
        for method in [Some(line.text("method")), line.maybe_text("second_method")].into_iter().flatten() {
            if !method.is_empty() && !methods.contains(&method) {
                methods.push(method);
            }
        }
    }
    methods
}

/// A line of a batch: what it is, how many, by which methods and from where; what became of it once that is known.
fn line_of_batch(row: &Row, names: &Names<'_>) -> ListedLine {
    let subject = row.parsed::<Subject>("subject");
    let what = subject.as_ref().map(|subject| called_with_item(subject, names)).unwrap_or_default();
    let method = row.maybe_text("used_method").and_then(told).unwrap_or_else(|| row.text("method"));
    let methods = [Some(method), row.maybe_text("second_method").and_then(told)];
    let mut says: Vec<Value> = methods.iter().flatten().map(|method| word("destruction_method", method)).collect();
    says.extend(text(&names.place_text(&row.text("place"))));
    let count = row.maybe_number("destroyed").unwrap_or_else(|| row.number("count"));
    ListedLine { what: Value::Text(what), says, count: Some(Count::new(count)) }
}

pub(super) fn called_with_item(subject: &Subject, names: &Names<'_>) -> String {
    let parts = [names.subject(subject), names.item_of(subject)];
    let mut told: Vec<String> = parts.into_iter().filter_map(told).collect();
    told.dedup();
    told.join(" · ")
}

/// What the act that is turned round did.
fn of_reversed(session: &Session, seq: u64, names: &Names<'_>) -> Result<Vec<Fact>, Problem> {
    let act = Act::read(session.file(), seq, LOOKED)?;
    let says = Value::Spoken(Spoken::Act(Box::new(super::acts::says(&act, names))));
    let first = act.read.actors.first().map(|actor| Value::Text(names.person(&actor.user)));
    let facts = [
        fact("desk-fact-reverses", Some(Value::Whole(i64::try_from(seq).unwrap_or(i64::MAX)))),
        fact("desk-fact-reversed", Some(says)),
        fact("ui-field-day", Some(Value::Day(act.read.header.day))),
        fact("desk-fact-signed-by", first),
    ];
    Ok(facts.into_iter().flatten().collect())
}
