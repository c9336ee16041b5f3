//! Lines of a batch as a paper lists them, with methods and totals.
//!
//! Does not know: languages, pages.
//! Always holds: a number is printed as it is marked; what stayed behind when the list closed is returned or lost, so
//! that the balance of every line closes.

use std::collections::BTreeMap;

use super::then::Then;
use crate::documents::facts::{LegalFacts, LineKind, LineMore, ListLine, MethodFacts, Quantity, TotalsFacts, Unit};
use crate::domain::decide::methods_used;
use crate::domain::id::Subject;
use crate::domain::measure::{Count, LARGEST};
use crate::domain::table::Row;
use crate::session::Problem;
use crate::store::StoreFault;

/// What a list shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// What is to be destroyed.
    Planned,
    /// What was destroyed.
    Destroyed,
}

/// A line with what totals need.
pub(super) struct Listed {
    /// The line as it is printed.
    pub(super) line: ListLine,
    /// What it is about.
    pub(super) subject: Subject,
    /// How people call it.
    pub(super) label: String,
    method: (String, Option<String>),
    kind: String,
    calibre: String,
}

/// The texts that say something.
pub(super) fn told(text: String) -> Option<String> {
    Some(text).filter(|t| !t.trim().is_empty())
}

fn known(text: String) -> Option<String> {
    told(text).filter(|t| !t.eq_ignore_ascii_case("unknown"))
}

/// A line of the batch.
pub(super) fn listed(then: &Then<'_>, row: &Row, shown: Shown) -> Result<Listed, Problem> {
    let gone = || StoreFault::Act { seq: then.upto, what: row.text("subject") };
    let subject: Subject = row.parsed("subject").ok_or_else(gone)?;
    let thing = then.subject(&subject)?.ok_or_else(gone)?;
    let item = match &subject {
        Subject::Item(_) => Some(thing.clone()),
        _ => thing.maybe_text("item").map(|code| then.item(&code)).transpose()?.flatten(),
    };
    let mut listed = match &subject {
        Subject::Weapon(_) => weapon(&thing, item.as_ref()),
        Subject::Lot(_) => lot(&thing, item.as_ref()),
        Subject::Item(_) => by_quantity(&thing),
    };
    let line = &mut listed.line;
    line.no = row.number("no");
    line.condition = told(row.text("condition"));
    line.more.note = row.maybe_text("note").and_then(told);
    counts(line, row, shown);
    if line.kind == LineKind::Ammunition {
        let pieces = if shown == Shown::Planned { line.authorised } else { line.destroyed };
        let inert = item.as_ref().is_some_and(|item| item.maybe_int("live") == Some(0));
        let each = item.as_ref().and_then(|item| item.maybe_number("neq_mg")).or(inert.then_some(0));
        line.neq_mg = each.map(|mg| mg.saturating_mul(pieces.get()).min(LARGEST));
    }
    let line = &mut listed.line;
    line.unit = unit_of(line.kind, item.as_ref());
    let planned = || (row.text("method"), row.maybe_text("second_method"));
    listed.method = methods_used(row).filter(|_| shown == Shown::Destroyed).unwrap_or_else(planned);
    Ok(Listed { subject, ..listed })
}

/// What the quantities of a line count: what the catalogue names, else what the line is about.
fn unit_of(kind: LineKind, item: Option<&Row>) -> Unit {
    let alone = match item.map(|item| item.text("kind")).as_deref() {
        Some("equipment") => Unit::Articles,
        _ => Unit::of_kind(kind),
    };
    item.map_or(alone.clone(), |item| Unit::written(&item.text("unit"), alone))
}

/// What was planned, and what became of it.
fn counts(line: &mut ListLine, row: &Row, shown: Shown) {
    let count = |column| Count::new(row.number(column));
    line.authorised = count("count");
    if shown == Shown::Planned {
        return;
    }
    line.found = count("found");
    line.destroyed = count("destroyed");
    line.returned = count("returned");
    line.lost = count("lost");
    let stayed = row.maybe_number("settled_count").unwrap_or(row.number("count"));
    let behind = Count::new(row.number("count").saturating_sub(stayed));
    let side = if row.text("settled") == "missing" { &mut line.lost } else { &mut line.returned };
    *side = side.plus(behind).unwrap_or(*side);
}

/// A line of which only the kind is known yet.
fn empty(kind: LineKind, state: String) -> Listed {
    Listed {
        line: ListLine {
            no: 0,
            kind,
            marked: None,
            state,
            read: None,
            unit: Unit::of_kind(kind),
            weapon_type: None,
            description: String::new(),
            hazard: None,
            condition: None,
            authorised: Count::ZERO,
            found: Count::ZERO,
            destroyed: Count::ZERO,
            returned: Count::ZERO,
            lost: Count::ZERO,
            neq_mg: None,
            method: None,
            more: LineMore::default(),
        },
        subject: Subject::Item(String::new()),
        label: String::new(),
        method: (String::new(), None),
        kind: String::new(),
        calibre: String::new(),
    }
}

fn weapon(row: &Row, item: Option<&Row>) -> Listed {
    let of_item = |column| item.map(|item| item.text(column)).and_then(known);
    let own = |column, theirs| known(row.text(column)).or_else(|| of_item(theirs));
    let code = own("weapon_type", "weapon_type");
    let (model, calibre, maker) = (own("model", "model"), own("calibre", "calibre"), own("manufacturer", "maker"));
    let kind = match code.as_deref() {
        Some("frame_only" | "barrel_only") => LineKind::Part,
        _ => LineKind::Weapon,
    };
    let mut listed = empty(kind, row.text("serial_state"));
    listed.kind = code.clone().unwrap_or_else(|| "unknown".to_owned());
    listed.line.weapon_type = Some(listed.kind.clone());
    listed.calibre = calibre.clone().unwrap_or_default();
    listed.line.description = [model, calibre, maker].into_iter().flatten().collect::<Vec<_>>().join(", ");
    listed.line.marked = told(row.text("serial"));
    let control = row.maybe_text("control_number").and_then(told);
    listed.label = listed.line.marked.clone().or_else(|| control.clone()).unwrap_or_else(|| row.text("id"));
    listed.line.more.control = control;
    listed.line.more.made_in = row.maybe_text("country").and_then(told);
    listed.line.more.trace = row.maybe_text("trace").and_then(told);
    listed
}

fn lot(row: &Row, item: Option<&Row>) -> Listed {
    let mut listed = empty(LineKind::Ammunition, row.text("state"));
    listed.line.marked = told(row.text("number"));
    if let Some(item) = item {
        of_ammunition(&mut listed, item);
    }
    listed.label = listed.line.marked.clone().unwrap_or_else(|| listed.line.description.clone());
    listed
}

fn of_ammunition(listed: &mut Listed, item: &Row) {
    let line = &mut listed.line;
    line.description = item.text("name");
    let division =
        item.maybe_text("sub_division").and_then(told).or_else(|| item.maybe_text("hazard_division").and_then(told));
    line.hazard = division.map(|division| format!("{division}{}", item.text("compatibility_group")));
    line.more.item = Some(item.text("code"));
    line.more.un_number = item.maybe_text("un_number").and_then(told);
    listed.kind = item.text("name");
    listed.calibre = item.text("calibre");
}

/// Stock that is held by quantity alone.
fn by_quantity(item: &Row) -> Listed {
    let kind = match item.text("kind").as_str() {
        "ammunition" | "propellant" => LineKind::Ammunition,
        "component" => LineKind::Part,
        _ => LineKind::Weapon,
    };
    let mut listed = empty(kind, if kind == LineKind::Ammunition { "unknown" } else { "not_read" }.to_owned());
    if kind == LineKind::Ammunition {
        of_ammunition(&mut listed, item);
    } else {
        let part = |column| item.maybe_text(column).and_then(known);
        listed.line.description = [told(item.text("name")), part("calibre"), part("maker")]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        listed.line.more.item = Some(item.text("code"));
        listed.kind = part("weapon_type").unwrap_or_else(|| item.text("name"));
        listed.calibre = part("calibre").unwrap_or_default();
    }
    listed.label = item.text("code");
    listed
}

/// Gives every method its letter, in the order of the lines.
pub(super) fn methods(lines: &mut [Listed]) -> Vec<MethodFacts> {
    let mut found: Vec<MethodFacts> = Vec::new();
    for listed in lines {
        let (code, second) = &listed.method;
        let known = found.iter().find(|m| m.code == *code && m.second == *second).map(|m| m.letter);
        let letter = known.unwrap_or_else(|| {
            let letter = ('A'..='Z').chain('a'..='z').nth(found.len()).unwrap_or('*');
            let (code, second) = (code.clone(), second.clone());
            found.push(MethodFacts { letter, code, second, equipment: None, operator: None });
            letter
        });
        listed.line.method = Some(letter);
    }
    found
}

/// How many lines there are of each name, the most first.
fn tally(names: impl Iterator<Item = String>) -> Vec<(String, u64)> {
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    for name in names.filter(|name| !name.is_empty()) {
        *sums.entry(name).or_default() += 1;
    }
    let mut sorted: Vec<(String, u64)> = sums.into_iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sorted
}

/// Quantities by name, the most first; those of unlike units stand apart.
fn quantities<'a>(lines: &'a [Listed], shown: Shown, name: impl Fn(&'a Listed) -> String) -> Vec<Quantity> {
    let mut sums: BTreeMap<(String, Unit), u64> = BTreeMap::new();
    for listed in lines {
        let (name, count) = (name(listed), pieces(listed, shown));
        if !name.is_empty() && count > 0 {
            let sum = sums.entry((name, listed.line.unit.clone())).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    let mut sorted: Vec<Quantity> =
        sums.into_iter().map(|((what, unit), count)| Quantity { what, unit, count }).collect();
    sorted.sort_by_key(|quantity| std::cmp::Reverse(quantity.count));
    sorted
}

fn pieces(listed: &Listed, shown: Shown) -> u64 {
    if shown == Shown::Planned { listed.line.authorised.get() } else { listed.line.destroyed.get() }
}

/// Totals by type and calibre.
pub(super) fn totals(lines: &[Listed], shown: Shown) -> TotalsFacts {
    TotalsFacts {
        by_type: quantities(lines, shown, |listed| listed.kind.clone()),
        by_calibre: quantities(lines, shown, |listed| listed.calibre.clone()),
    }
}

/// What stands behind the order: blocks, tracing, origin.
pub(super) fn legal(then: &Then<'_>, batch: &Row, lines: &[Listed], shown: Shown) -> Result<LegalFacts, Problem> {
    let (mut in_force, mut court) = (Vec::new(), Vec::new());
    for listed in lines {
        for (block, stands) in then.blocks(&listed.subject.to_string())? {
            if stands {
                in_force.push(block.text("block"));
            } else if block.text("block") == "court" {
                let parts = [block.text("release_number"), block.text("release_authority")];
                let parts: Vec<String> = parts.into_iter().filter_map(told).collect();
                court.push(parts.join(", "));
            }
        }
    }
    court.sort_unstable();
    court.dedup();
    let origin = batch.text("origin");
    Ok(LegalFacts {
        basis: None,
        court: told(court.join("; ")),
        blocks: tally(in_force.into_iter()),
        traces: tally(lines.iter().filter_map(|listed| listed.line.more.trace.clone())),
        origins: quantities(lines, shown, |_| origin.clone()),
        owner: None,
        custody_from: None,
        custody_to: None,
    })
}
