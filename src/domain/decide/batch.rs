//! A destruction batch until it is approved: drafted, reviewed, approved, taken back or cancelled.
//!
//! Does not know: how anything is destroyed; methods are names.
//! Always holds: no step is skipped; review reserves every line; nothing is in two open batches; who drafts neither
//! reviews nor authorises.
//! Refuses with: 110 to 118, 140, 143, 144, 200 to 215.

use std::collections::BTreeSet;

use super::super::calendar::Day;
use super::super::command::{Command, DraftLine};
use super::super::event::{BatchApproval, BatchBack, BatchDraft, BatchReview, Content, Event, Kind, Line, Move, Slot};
use super::super::id::{Id, IdKind, Subject};
use super::super::lists::{CONDITION_GROUPS, DESTRUCTION_METHODS, DESTRUCTION_ORIGINS};
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Rows, Table, Val};
use super::stock::holding_key;
use super::take::{good_count, is_ammunition, open_blocks};
use super::{Cx, Seen, filled, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::DraftBatch { origin, site, purpose, residue, lines } => {
            draft(cx, [origin, site, purpose, residue], lines)
        }
        Command::ReviewBatch { batch, reference } => review(cx, *batch, reference),
        Command::ApproveBatch { batch, authority, order_number, order_date, accept_incomplete } => {
            filled("authority", authority)?;
            approve(cx, *batch, authority, order_number, *order_date, *accept_incomplete)
        }
        Command::ReopenBatch { batch, reason } => {
            filled("reason", reason)?;
            let open = Batch::in_state(cx, *batch, &["reviewed", "approved"])?;
            let (state, lines) = match open.state.as_str() {
                "reviewed" => ("draft", open.release()),
                _ => ("reviewed", Vec::new()),
            };
            let content = BatchBack { batch: *batch, state: state.to_owned() };
            Ok(Event::new(Kind::BatchReopened, Content::BatchBack(content)).with_lines(lines).because(reason))
        }
        Command::CancelBatch { batch, reason } => {
            filled("reason", reason)?;
            let open = Batch::in_state(cx, *batch, &["draft", "reviewed", "approved", "locked"])?;
            let mut lines = open.release();
            if open.state == "locked" {
                lines.extend(open.custody("destruction_team", "store_custodian"));
            }
            let content = BatchBack { batch: *batch, state: "cancelled".to_owned() };
            Ok(Event::new(Kind::BatchCancelled, Content::BatchBack(content)).with_lines(lines).because(reason))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

/// A batch with its lines, as the book holds it.
pub(super) struct Batch {
    pub(super) id: Id,
    pub(super) number: String,
    pub(super) state: String,
    pub(super) class: String,
    pub(super) row: Row,
    pub(super) lines: Vec<Row>,
    pub(super) steps: Vec<Row>,
}

impl Batch {
    /// Finds the batch and refuses it in any other state than these.
    pub(super) fn in_state(cx: &Cx<'_>, id: Id, states: &[&str]) -> Result<Batch, Refusal> {
        let row = cx.get(Table::Batch, &id.to_string()).ok_or_else(|| because(Why::BatchUnknown).about("batch", id))?;
        let key = [Val::from(id.to_string())];
        let batch = Batch {
            id,
            number: row.text("number"),
            state: row.text("state"),
            class: row.text("class"),
            lines: cx.book.rows(Table::BatchLine, &key),
            steps: cx.book.rows(Table::BatchStep, &key),
            row,
        };
        if states.contains(&batch.state.as_str()) {
            return Ok(batch);
        }
        Err(because(Why::WrongState)
            .about("batch", &batch.number)
            .about("state", &batch.state)
            .about("wanted", states.first().copied().unwrap_or_default()))
    }

    /// Refuses when the number typed is not the batch's.
    pub(super) fn check_typed(&self, typed: &str) -> Result<(), Refusal> {
        if typed == self.number {
            Ok(())
        } else {
            Err(because(Why::TypedWrong).about("batch", &self.number).about("typed", typed))
        }
    }

    /// Who acted in the newest step of this kind: `user:role:meaning`, in order.
    pub(super) fn actors(&self, kind: Kind) -> Vec<(String, String, String)> {
        let step = self.steps.iter().rev().find(|s| s.text("kind") == kind.code());
        let Some(step) = step else { return Vec::new() };
        let part = |p: &str| {
            let mut parts = p.splitn(3, ':').map(str::to_owned);
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
        };
        step.text("actors").split(' ').filter(|p| !p.is_empty()).map(part).collect()
    }

    /// The first person of the newest step of this kind; empty when there is none.
    pub(super) fn first(&self, kind: Kind) -> String {
        self.actors(kind).into_iter().next().map(|a| a.0).unwrap_or_default()
    }

    /// The lines that release what is reserved now.
    pub(super) fn release(&self) -> Vec<Line> {
        self.lines.iter().filter_map(|line| reserve(line, -line.maybe_int("reserved").unwrap_or(0))).collect()
    }

    /// The lines that hand the weapons still in the batch from one custody to another.
    pub(super) fn custody(&self, from: &str, to: &str) -> Vec<Line> {
        self.lines
            .iter()
            .filter(|line| line.number("reserved") > 0)
            .filter_map(|line| {
                let subject = line.parsed::<Subject>("subject").filter(Subject::is_weapon)?;
                let slot = |custody: &str| Slot { custody: Some(custody.to_owned()), ..line_slot(line) };
                let mv = Move { subject, count: Count::ONE, from: slot(from), to: slot(to) };
                Some(Line::Moved { mv, no: Some(line.number("no")) })
            })
            .collect()
    }
}

/// Where a line of a batch lies.
pub(super) fn line_slot(line: &Row) -> Slot {
    Slot {
        place: line.text("place"),
        condition: line.text("condition"),
        pack: line.text("pack"),
        holder: None,
        custody: None,
    }
}

/// A line that reserves, or with a negative number releases, a part of the stock.
pub(super) fn reserve(line: &Row, count: i64) -> Option<Line> {
    let subject = line.parsed("subject")?;
    (count != 0).then(|| Line::Reserved { no: line.number("no"), subject, at: line_slot(line), count })
}

fn draft(cx: &Cx<'_>, [origin, site, purpose, residue]: [&String; 4], lines: &[DraftLine]) -> Result<Event, Refusal> {
    on_list(DESTRUCTION_ORIGINS, "destruction-origin", origin)?;
    filled("site", site)?;
    let first = lines.first().ok_or_else(|| because(Why::NoLines))?;
    let class = |subject: &Subject| if is_ammunition(cx, subject) { "ammunition" } else { "arms" };
    let of_batch = class(&first.subject);
    let mut seen = BTreeSet::new();
    let mut planned = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        cx.subject(&line.subject)?;
        cx.place(&line.place)?;
        good_count(&line.subject, line.count)?;
        if !seen.insert((&line.subject, &line.place, &line.condition, &line.pack)) {
            return Err(because(Why::SubjectTwice).about("subject", cx.label(&line.subject)));
        }
        if class(&line.subject) != of_batch {
            return Err(because(Why::MixedBatch).about("subject", cx.label(&line.subject)));
        }
        check_method(cx, line, of_batch)?;
        in_store(cx, line)?;
        not_in_another(cx, line, None)?;
        planned.push(Line::Planned { no: at as u64 + 1, plan: line.clone() });
    }
    let content = BatchDraft {
        batch: Id::new(IdKind::Batch, cx.seen.seq, 0),
        number: cx.number("DB"),
        class: of_batch.to_owned(),
        origin: origin.clone(),
        site: site.clone(),
        purpose: purpose.clone(),
        residue: residue.clone(),
    };
    Ok(Event::new(Kind::BatchDrafted, Content::BatchDraft(content)).with_lines(planned))
}

/// G6: the method is allowed for such items; one that is not enough alone wants a second that is.
fn check_method(cx: &Cx<'_>, line: &DraftLine, class: &str) -> Result<(), Refusal> {
    let fits = |code: &str| {
        let method = DESTRUCTION_METHODS.iter().find(|m| m.code == code && m.enabled_by_default);
        let wanted: &[&str] = if class == "arms" { &["weapons"] } else { &["ammunition", "explosives", "propellant"] };
        let method = method.filter(|m| m.applies_to.iter().any(|a| wanted.contains(a)));
        method.ok_or_else(|| {
            because(Why::MethodNotAllowed).about("subject", cx.label(&line.subject)).about("method", code)
        })
    };
    let first = fits(&line.method)?;
    let second = line.second_method.as_deref().map(fits).transpose()?;
    if first.second_method_required && !second.is_some_and(|m| m.sufficient_alone) {
        return Err(because(Why::SecondMethod).about("subject", cx.label(&line.subject)).about("method", &line.method));
    }
    Ok(())
}

/// G3: it lies in the store, in that quantity.
fn in_store(cx: &Cx<'_>, line: &DraftLine) -> Result<(), Refusal> {
    let key = holding_key(&line.subject, &line.place, &line.condition, &line.pack);
    let held = cx.book.row(Table::Holding, &key).map_or(0, |h| h.number("count"));
    if held >= line.count.get() {
        return Ok(());
    }
    let why = if line.subject.is_weapon() { Why::NotInStore } else { Why::NotEnough };
    Err(because(why)
        .about("subject", cx.label(&line.subject))
        .about("place", &line.place)
        .about("held", held)
        .about("wanted", line.count))
}

/// G5: a weapon is in one open batch only; of a lot, no more than there is.
fn not_in_another(cx: &Cx<'_>, line: &DraftLine, own: Option<Id>) -> Result<(), Refusal> {
    let mut taken = 0;
    let mut other = String::new();
    for row in cx.book.rows_where(Table::BatchLine, "subject", &Val::from(line.subject.to_string())) {
        let batch = row.text("batch");
        let open = cx.get(Table::Batch, &batch).filter(|b| {
            matches!(b.text("state").as_str(), "draft" | "reviewed" | "approved" | "locked" | "running" | "completed")
        });
        let same =
            row.text("place") == line.place && row.text("condition") == line.condition && row.text("pack") == line.pack;
        if let Some(open) = open.filter(|_| own.map(|id| id.to_string()) != Some(batch) && same) {
            let state = open.text("state");
            let early = matches!(state.as_str(), "draft" | "reviewed" | "approved");
            taken += if early { row.number("count") } else { row.number("reserved") };
            other = open.text("number");
        }
    }
    let key = holding_key(&line.subject, &line.place, &line.condition, &line.pack);
    let held = cx.book.row(Table::Holding, &key).map_or(0, |h| h.number("count"));
    if taken > 0 && held < taken + line.count.get() {
        return Err(because(Why::OtherBatch).about("subject", cx.label(&line.subject)).about("batch", other));
    }
    Ok(())
}

fn review(cx: &Cx<'_>, id: Id, reference: &str) -> Result<Event, Refusal> {
    filled("reference", reference)?;
    let batch = Batch::in_state(cx, id, &["draft"])?;
    if cx.actor(0) == batch.first(Kind::BatchDrafted) {
        return Err(because(Why::DrafterReviews).about("batch", &batch.number).about("user", cx.actor(0)));
    }
    let mut lines = Vec::new();
    for line in &batch.lines {
        guards(cx, line)?;
        let plan = plan_of(line)?;
        in_store(cx, &plan)?;
        not_in_another(cx, &plan, Some(id))?;
        let key = holding_key(&plan.subject, &plan.place, &plan.condition, &plan.pack);
        let free = cx.book.row(Table::Holding, &key).map_or(0, |h| h.number("count") - h.number("reserved"));
        if free < plan.count.get() {
            return Err(because(Why::OtherBatch).about("subject", cx.label(&plan.subject)).about("batch", "-"));
        }
        lines.extend(reserve(line, plan.count.signed()));
    }
    let content = BatchReview { batch: id, reference: reference.to_owned() };
    Ok(Event::new(Kind::BatchReviewed, Content::BatchReview(content)).with_lines(lines))
}

/// What stands against destroying a line of a batch now, if anything does: for people who look at the list.
#[must_use]
pub fn against_line(book: &dyn Rows, seen: &Seen, line: &Row) -> Option<Refusal> {
    let cx = Cx { book, seen };
    guards(&cx, line).and_then(|()| in_store(&cx, &plan_of(line)?)).err()
}

fn plan_of(line: &Row) -> Result<DraftLine, Refusal> {
    let subject =
        line.parsed("subject").ok_or_else(|| because(Why::SubjectUnknown).about("subject", line.text("subject")))?;
    Ok(DraftLine {
        subject,
        place: line.text("place"),
        condition: line.text("condition"),
        pack: line.text("pack"),
        count: Count::new(line.number("count")),
        method: line.text("method"),
        second_method: line.maybe_text("second_method"),
    })
}

/// G1, G2 and G4 for weapons; condition group D for ammunition.
pub(super) fn guards(cx: &Cx<'_>, line: &Row) -> Result<(), Refusal> {
    let plan = plan_of(line)?;
    let row = cx.subject(&plan.subject)?;
    let label = cx.label(&plan.subject);
    if let Some(block) = open_blocks(cx, &plan.subject).first() {
        return Err(because(Why::LegalBlock)
            .about("subject", label)
            .about("block", block.text("block"))
            .about("authority", block.text("authority")));
    }
    if plan.subject.is_weapon() {
        if matches!(row.text("trace").as_str(), "" | "pending") {
            return Err(because(Why::NoTrace).about("subject", label));
        }
        let told_apart = matches!(row.text("serial_state").as_str(), "legible" | "partial" | "restored" | "duplicated");
        if !told_apart && !row.flag("marked") {
            return Err(because(Why::NotMarked).about("subject", label));
        }
    } else if is_ammunition(cx, &plan.subject) {
        let group = CONDITION_GROUPS.iter().find(|g| g.code == plan.condition);
        if !group.is_some_and(|g| g.destroyable) {
            return Err(because(Why::NotForDisposal).about("subject", label).about("condition", plan.condition));
        }
    }
    Ok(())
}

/// G7: particulars that a line of this class must have.
fn missing(cx: &Cx<'_>, line: &Row) -> Result<Option<&'static str>, Refusal> {
    let plan = plan_of(line)?;
    let row = cx.subject(&plan.subject)?;
    let empty = |column: &str| row.text(column).trim().is_empty();
    Ok(match plan.subject {
        Subject::Weapon(_) => ["weapon_type", "manufacturer", "model", "calibre", "serial_state"]
            .into_iter()
            .find(|c| empty(c) || row.text(c).eq_ignore_ascii_case("unknown")),
        Subject::Lot(_) => {
            let item = cx.item(&row.text("item"))?;
            ["hazard_division", "compatibility_group"].into_iter().find(|c| item.text(c).is_empty()).or_else(|| {
                (item.maybe_number("neq_mg").unwrap_or(0) == 0 && item.maybe_int("live") != Some(0)).then_some("neq_mg")
            })
        }
        Subject::Item(_) => None,
    })
}

fn approve(
    cx: &Cx<'_>,
    id: Id,
    authority: &str,
    order_number: &str,
    order_date: Day,
    accept_incomplete: bool,
) -> Result<Event, Refusal> {
    let batch = Batch::in_state(cx, id, &["reviewed"])?;
    filled("order_number", order_number).map_err(|_| because(Why::OrderMissing).about("batch", &batch.number))?;
    if order_date > cx.seen.today {
        return Err(because(Why::DayAhead).about("day", order_date));
    }
    let approver = cx.actor(0);
    if !approver.is_empty()
        && [batch.first(Kind::BatchDrafted), batch.first(Kind::BatchReviewed)].iter().any(|u| u == approver)
    {
        return Err(because(Why::ProposerApproves).about("batch", &batch.number).about("user", approver));
    }
    for line in &batch.lines {
        guards(cx, line)?;
        if let Some(field) = missing(cx, line)?.filter(|_| !accept_incomplete) {
            let subject = plan_of(line)?.subject;
            return Err(because(Why::Incomplete).about("subject", cx.label(&subject)).about("field", field));
        }
    }
    let content = BatchApproval {
        batch: id,
        authority: authority.to_owned(),
        order_number: order_number.to_owned(),
        order_date,
        accept_incomplete,
    };
    Ok(Event::new(Kind::BatchApproved, Content::BatchApproval(content)))
}
