//! A destruction batch until it is approved: drafted, reviewed, approved, taken back or cancelled.
//!
//! Does not know: how anything is destroyed; methods are names.
//! Always holds: no step is skipped; review reserves every line; nothing is in two open batches; who drafts neither
//! reviews nor authorises.
//! Refuses with: 108, 110 to 118, 121, 132, 140, 144, 200 to 215.

use super::super::calendar::Day;
use super::super::command::{Command, DraftLine};
use super::super::event::{BatchApproval, BatchBack, BatchDraft, BatchReview, Content, Event, Kind, Line};
use super::super::id::{Id, IdKind, Subject};
use super::super::lists::{DESTRUCTION_METHODS, DESTRUCTION_ORIGINS, WEAPON_TYPES, WeaponClass};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Table, Val};
use super::batch::{Batch, guards, plan_of, reserve};
use super::stand::{Twice, good_count, held, is_ammunition};
use super::{Cx, First, filled, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::DraftBatch { origin, site, purpose, residue, lines } => {
            draft(cx, [origin, site, purpose, residue], lines)
        }
        Command::ReviewBatch { batch, reference } => review(cx, *batch, reference),
        Command::ApproveBatch { batch, authority, order_number, order_date, accept_incomplete } => {
            let content = BatchApproval {
                batch: *batch,
                authority: authority.clone(),
                order_number: order_number.clone(),
                order_date: *order_date,
                accept_incomplete: *accept_incomplete,
            };
            approve(cx, content)
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

fn draft(cx: &Cx<'_>, [origin, site, purpose, residue]: [&String; 4], lines: &[DraftLine]) -> Result<Event, Refusal> {
    let class = |subject: &Subject| if is_ammunition(cx.book, subject) { "ammunition" } else { "arms" };
    let of_batch = lines.first().map(|line| class(&line.subject)).unwrap_or_default();
    let mut first = First::default();
    first.unless(!lines.is_empty(), || because(Why::NoLines));
    first.of(filled("site", site));
    first.of(on_list(DESTRUCTION_ORIGINS, "destruction-origin", origin));
    let mut twice = Twice::default();
    let mut planned = Vec::with_capacity(lines.len());
    for (line, no) in lines.iter().zip(1..) {
        first.of(twice.check(cx, &line.subject, [&line.place, &line.condition, &line.pack]));
        first.of(good_count(&line.subject, line.count));
        first.of(cx.place(&line.place));
        first.of(cx.subject(&line.subject));
        first.of(in_store(cx, line));
        first.unless(class(&line.subject) == of_batch, || {
            because(Why::MixedBatch).about("subject", cx.label(&line.subject))
        });
        first.of(not_in_another(cx, line, None));
        first.of(check_method(cx, line));
        planned.push(Line::Planned { no, plan: line.clone() });
    }
    first.end()?;
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

/// What a method must apply to, any of these, to be planned for a subject.
fn methods_for(cx: &Cx<'_>, subject: &Subject) -> &'static [&'static str] {
    let item = |code: &str| cx.get(Table::Item, code).map(|row| row.text("kind")).unwrap_or_default();
    let of_lot = |id: &Id| cx.get(Table::Lot, &id.to_string()).map(|row| row.text("item")).unwrap_or_default();
    match subject {
        Subject::Weapon(id) => {
            let code = cx.get(Table::Weapon, &id.to_string()).map(|row| row.text("weapon_type")).unwrap_or_default();
            let part = WEAPON_TYPES.iter().any(|t| t.code == code && t.class == WeaponClass::Part);
            if part { &["weapons", "parts"] } else { &["weapons"] }
        }
        Subject::Lot(id) if item(&of_lot(id)) == "propellant" => &["propellant", "explosives"],
        Subject::Lot(_) => &["ammunition", "explosives"],
        Subject::Item(code) => match item(code).as_str() {
            "ammunition" => &["ammunition", "explosives"],
            "propellant" => &["propellant", "explosives"],
            "weapon_model" => &["weapons"],
            _ => &["weapons", "parts", "scrap", "packaging"],
        },
    }
}

/// G6: the method is allowed for such items; one that is not enough alone wants a second that is.
fn check_method(cx: &Cx<'_>, line: &DraftLine) -> Result<(), Refusal> {
    let wanted = methods_for(cx, &line.subject);
    let fits = |code: &str| {
        let method = DESTRUCTION_METHODS.iter().find(|m| m.code == code && m.enabled_by_default);
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
pub(super) fn in_store(cx: &Cx<'_>, line: &DraftLine) -> Result<(), Refusal> {
    let (held, _) = held(cx, &line.subject, &line.place, &line.condition, &line.pack);
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

/// G5: a weapon is in one open batch only; of a lot, no more than there is. A draft counts with what it plans, later
/// states with what they have reserved.
fn not_in_another(cx: &Cx<'_>, line: &DraftLine, own: Option<Id>) -> Result<(), Refusal> {
    let own = own.map(|id| id.to_string()).unwrap_or_default();
    let mut taken = 0u64;
    let mut other = String::new();
    for row in cx.book.rows_where(Table::BatchLine, "subject", &Val::from(line.subject.to_string())) {
        let same = line.subject.is_weapon()
            || row.text("place") == line.place
                && row.text("condition") == line.condition
                && row.text("pack") == line.pack;
        let batch = row.text("batch");
        if !same || batch == own {
            continue;
        }
        let Some(open) = cx.get(Table::Batch, &batch) else { continue };
        let part = match open.text("state").as_str() {
            "draft" => row.number("count"),
            "reviewed" | "approved" | "locked" | "running" | "completed" | "aborted" => row.number("reserved"),
            _ => 0,
        };
        if part > 0 {
            taken = taken.saturating_add(part);
            other = open.text("number");
        }
    }
    let (held, _) = held(cx, &line.subject, &line.place, &line.condition, &line.pack);
    if taken > 0 && held < taken.saturating_add(line.count.get()) {
        return Err(because(Why::OtherBatch).about("subject", cx.label(&line.subject)).about("batch", other));
    }
    Ok(())
}

fn review(cx: &Cx<'_>, id: Id, reference: &str) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(filled("reference", reference));
    let Some(batch) = first.of(Batch::in_state(cx, id, &["draft"])) else { return first.give(None) };
    let mut lines = Vec::with_capacity(batch.lines.len());
    for line in &batch.lines {
        first.of(guards(cx, line));
        let Some(plan) = first.of(plan_of(line)) else { continue };
        first.of(in_store(cx, &plan));
        first.of(not_in_another(cx, &plan, Some(id)));
        lines.extend(reserve(line, plan.count.signed()));
    }
    first.unless(cx.actor(0).is_empty() || cx.actor(0) != batch.first(&[Kind::BatchDrafted]), || {
        because(Why::DrafterReviews).about("batch", &batch.number).about("user", cx.actor(0))
    });
    first.end()?;
    let content = BatchReview { batch: id, reference: reference.to_owned() };
    Ok(Event::new(Kind::BatchReviewed, Content::BatchReview(content)).with_lines(lines))
}

/// G7: particulars that a line of this class must have.
fn missing(cx: &Cx<'_>, line: &Row) -> Result<Option<&'static str>, Refusal> {
    let plan = plan_of(line)?;
    let row = cx.subject(&plan.subject)?;
    let item = match &plan.subject {
        Subject::Weapon(_) => {
            let empty = |column: &str| row.text(column).trim().is_empty();
            return Ok(["weapon_type", "manufacturer", "model", "calibre", "serial_state"]
                .into_iter()
                .find(|c| empty(c) || row.text(c).eq_ignore_ascii_case("unknown")));
        }
        Subject::Lot(_) => cx.item(&row.text("item"))?,
        Subject::Item(_) if is_ammunition(cx.book, &plan.subject) => row,
        Subject::Item(_) => return Ok(None),
    };
    let unclassified = ["hazard_division", "compatibility_group"].into_iter().find(|c| item.text(c).is_empty());
    let no_neq = item.maybe_number("neq_mg").unwrap_or(0) == 0 && item.maybe_int("live") != Some(0);
    Ok(unclassified.or(no_neq.then_some("neq_mg")))
}

fn approve(cx: &Cx<'_>, content: BatchApproval) -> Result<Event, Refusal> {
    let today: Day = cx.seen.today;
    let mut first = First::default();
    first.unless(content.order_date <= today, || because(Why::DayAhead).about("day", content.order_date));
    first.of(filled("authority", &content.authority));
    let Some(batch) = first.of(Batch::in_state(cx, content.batch, &["reviewed"])) else { return first.give(None) };
    for line in &batch.lines {
        first.of(guards(cx, line));
        if let Some(Some(field)) = first.of(missing(cx, line)).filter(|_| !content.accept_incomplete) {
            let label = line.parsed::<Subject>("subject").map(|s| cx.label(&s)).unwrap_or_default();
            first.unless(false, || because(Why::Incomplete).about("subject", label).about("field", field));
        }
    }
    first.unless(!content.order_number.trim().is_empty(), || because(Why::OrderMissing).about("batch", &batch.number));
    let proposers = [batch.first(&[Kind::BatchDrafted]), batch.first(&[Kind::BatchReviewed])];
    let authority = cx.actor(0);
    first.unless(authority.is_empty() || !proposers.iter().any(|user| user == authority), || {
        because(Why::ProposerApproves).about("batch", &batch.number).about("user", authority)
    });
    first.end()?;
    Ok(Event::new(Kind::BatchApproved, Content::BatchApproval(content)))
}
