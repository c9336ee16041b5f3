//! What the book says of lots, weapons, items and places, as the rules want it.
//!
//! Does not know: what a rule makes of it; the file (rows come from it, or from a book replayed to an earlier day).
//! Always holds: what the book does not say stays unsaid, and is never taken as good.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::calendar::{Day, Made};
use crate::domain::id::Subject;
use crate::domain::lot_number::LotState;
use crate::domain::measure::Count;
use crate::domain::rules::facts::expiry_from_life;
use crate::domain::rules::facts::{
    Contents, Extension, Finding, Held, Hold, HoldKind, Inspection, ItemFacts, Licence, LotFacts, PlaceFacts, Returned,
    Sample, SerialState, StabilityTest, WeaponCondition, WeaponFacts,
};
use crate::domain::table::{Row, Rows, Table, Val};

/// Derived rows, grouped by what they are about: read once, asked for many subjects.
pub struct Shelf {
    items: BTreeMap<String, Row>,
    lots: Vec<Row>,
    weapons: Vec<Row>,
    places: Vec<Row>,
    place_states: BTreeMap<String, Vec<Row>>,
    licences: BTreeMap<String, Row>,
    holdings: BTreeMap<String, Vec<Row>>,
    holds: BTreeMap<String, Vec<Row>>,
    inspections: BTreeMap<String, Vec<Row>>,
    tests: BTreeMap<String, Vec<Row>>,
    in_batch: BTreeSet<String>,
    armed: BTreeSet<String>,
}

/// What is read of a book of very many weapons, so that the rest can be judged without them.
#[derive(Default)]
pub struct Parts {
    /// Stock of lots and items.
    pub holdings: Vec<Row>,
    /// Inspections of lots and items.
    pub inspections: Vec<Row>,
    /// Places in which there are weapons with a record of their own.
    pub armed: BTreeSet<String>,
}

fn by(rows: Vec<Row>, column: &str) -> BTreeMap<String, Row> {
    rows.into_iter().map(|row| (row.text(column), row)).collect()
}

fn group(rows: Vec<Row>, column: &str) -> BTreeMap<String, Vec<Row>> {
    let mut groups: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.text(column)).or_default().push(row);
    }
    groups
}

fn told(text: Option<String>) -> Option<String> {
    text.filter(|t| !t.trim().is_empty())
}

impl Shelf {
    /// Everything that the rules may ask for; weapons too.
    #[must_use]
    pub fn read(rows: &dyn Rows) -> Shelf {
        Shelf { weapons: rows.rows(Table::Weapon, &[]), ..Shelf::without_weapons(rows) }
    }

    /// Everything but weapons, for a book of very many of them.
    #[must_use]
    pub fn without_weapons(rows: &dyn Rows) -> Shelf {
        let all = |table| rows.rows(table, &[]);
        let parts = Parts { holdings: all(Table::Holding), inspections: all(Table::Inspection), ..Parts::default() };
        Shelf::of_parts(rows, parts)
    }

    /// The same, with what was read of stock and inspections already.
    #[must_use]
    pub fn of_parts(rows: &dyn Rows, parts: Parts) -> Shelf {
        let all = |table| rows.rows(table, &[]);
        let open: BTreeSet<String> = all(Table::Batch)
            .iter()
            .filter(|b| !matches!(b.text("state").as_str(), "certified" | "cancelled" | "aborted"))
            .map(|b| b.text("id"))
            .collect();
        let in_batch = all(Table::BatchLine)
            .iter()
            .filter(|l| open.contains(&l.text("batch")))
            .map(|l| l.text("subject"))
            .collect();
        let mut holds = all(Table::Hold);
        holds.retain(|hold| hold.maybe_int("released").is_none());
        Shelf {
            items: by(all(Table::Item), "code"),
            lots: all(Table::Lot),
            weapons: Vec::new(),
            places: all(Table::Place),
            place_states: group(all(Table::PlaceState), "place"),
            licences: by(all(Table::Licence), "place"),
            holdings: group(parts.holdings, "subject"),
            holds: group(holds, "subject"),
            inspections: group(parts.inspections, "subject"),
            tests: group(all(Table::Stability), "lot"),
            in_batch,
            armed: parts.armed,
        }
    }

    /// The same for one lot or weapon and its item.
    #[must_use]
    pub fn of_subject(rows: &dyn Rows, subject: &Subject) -> Shelf {
        let key = Val::from(subject.to_string());
        let table = if subject.is_weapon() { Table::Weapon } else { Table::Lot };
        let found: Vec<Row> = rows.row(table, std::slice::from_ref(&key)).into_iter().collect();
        let item = found.first().and_then(|row| row.maybe_text("item")).unwrap_or_default();
        let mut holds = rows.rows_where(Table::Hold, "subject", &key);
        holds.extend(rows.rows_where(Table::Hold, "subject", &Val::from(format!("i/{item}"))));
        holds.retain(|hold| hold.maybe_int("released").is_none());
        let lines = rows.rows_where(Table::BatchLine, "subject", &key);
        let open = |line: &Row| {
            let batch = rows.row(Table::Batch, &[Val::from(line.text("batch"))]);
            batch.is_some_and(|b| !matches!(b.text("state").as_str(), "certified" | "cancelled" | "aborted"))
        };
        let (weapons, lots) = if subject.is_weapon() { (found, Vec::new()) } else { (Vec::new(), found) };
        Shelf {
            items: by(rows.row(Table::Item, &[Val::from(item)]).into_iter().collect(), "code"),
            lots,
            weapons,
            places: Vec::new(),
            place_states: BTreeMap::new(),
            licences: BTreeMap::new(),
            holdings: group(rows.rows(Table::Holding, std::slice::from_ref(&key)), "subject"),
            holds: group(holds, "subject"),
            inspections: group(rows.rows(Table::Inspection, std::slice::from_ref(&key)), "subject"),
            tests: group(rows.rows(Table::Stability, std::slice::from_ref(&key)), "lot"),
            in_batch: lines.iter().filter(|l| open(l)).map(|l| l.text("subject")).collect(),
            armed: BTreeSet::new(),
        }
    }

    /// Lots with stock, and their facts.
    pub fn lots(&self) -> impl Iterator<Item = (&Row, LotFacts)> {
        self.lots.iter().filter_map(|row| {
            let held = self.holdings.get(&row.text("id"))?;
            Some((row, self.lot(row, held)))
        })
    }

    /// A lot's facts, whether or not it has stock.
    #[must_use]
    pub fn first_lot(&self) -> Option<LotFacts> {
        let row = self.lots.first()?;
        Some(self.lot(row, self.holdings.get(&row.text("id")).map_or(&[][..], Vec::as_slice)))
    }

    /// Weapons that are in the book's charge, and their facts.
    pub fn weapons(&self) -> impl Iterator<Item = (&Row, WeaponFacts)> {
        let gone = |row: &&Row| {
            !matches!(
                row.text("place").as_str(),
                "@destroyed" | "@transferred_out" | "@lost" | "@supplier" | "@opening" | "@found"
            )
        };
        self.weapons.iter().filter(gone).map(|row| (row, self.weapon(row)))
    }

    /// Items of which there is stock, and their facts; those of lots are judged with the lot.
    pub fn items(&self) -> impl Iterator<Item = (&Row, ItemFacts)> {
        self.items
            .iter()
            .filter(|(code, row)| {
                matches!(row.text("kind").as_str(), "ammunition" | "propellant" | "component")
                    && self.holdings.contains_key(&format!("i/{code}"))
            })
            .map(|(_, row)| (row, item(row)))
    }

    /// Places with stock or with a history, and their facts.
    pub fn places(&self) -> impl Iterator<Item = (&Row, PlaceFacts)> {
        let mut of_place: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
        for row in self.holdings.values().flatten() {
            of_place.entry(row.text("place")).or_default().push(row);
        }
        self.places.iter().filter(move |row| self.place_states.contains_key(&row.text("code"))).map(move |row| {
            let held = of_place.get(&row.text("code")).cloned().unwrap_or_default();
            (row, self.place(row, &held))
        })
    }

    fn item_of(&self, code: &str) -> ItemFacts {
        self.items.get(code).map_or_else(|| unknown_item(code), item)
    }

    fn lot(&self, row: &Row, held: &[Row]) -> LotFacts {
        let id = row.text("id");
        let code = row.text("item");
        let catalogue = self.items.get(&code);
        let months = |column: &str| {
            let own = row.maybe_number(column);
            let months = own.or_else(|| catalogue.and_then(|item| item.maybe_number(column)));
            months.and_then(|m| u32::try_from(m).ok())
        };
        let expiry = row.parsed::<Day>("expiry").map_or(Made::Unknown, Made::Day);
        let made: Made = row.parsed("made").unwrap_or(Made::Unknown);
        let shelf_life = months("shelf_life_months");
        let extended = row.flag("life_extended");
        let from_life = || shelf_life.map_or(Made::Unknown, |life| expiry_from_life(made, life));
        let inspections = self.inspections.get(&id).map_or(&[][..], Vec::as_slice);
        let last = inspections.iter().max_by_key(|i| (i.text("day"), i.number("seq")));
        let received_on = row.parsed("received_on");
        let lost_state = matches!(row.text("state").as_str(), "unknown" | "mixed" | "none");
        LotFacts {
            id,
            item: self.item_of(&code),
            lot_state: lot_state(&row.text("state")),
            lot_lost_on: received_on.filter(|_| lost_state),
            made,
            expiry: if extended || expiry == Made::Unknown { from_life() } else { expiry },
            life_on_record: shelf_life.is_some(),
            extension: extended.then(|| Extension { until: expiry, reference: told(row.maybe_text("life_authority")) }),
            held: held.iter().map(of_holding).collect(),
            holds: self.holds_on(&row.text("id"), &code),
            inspection: last.map(of_inspection),
            inspection_interval_months: months("inspection_months"),
            tests: self.tests.get(&row.text("id")).map(|t| t.iter().map(of_test).collect()).unwrap_or_default(),
            test_interval_months: months("test_months"),
            fumes_reported_on: last.filter(|i| i.text("findings").contains("fumes")).and_then(|i| i.parsed("day")),
            returned: returned(held, last),
            received_on,
        }
    }

    fn holds_on(&self, subject: &str, item: &str) -> Vec<Hold> {
        let own = self.holds.get(subject).into_iter().flatten();
        let of_item = self.holds.get(&format!("i/{item}")).into_iter().flatten();
        own.chain(of_item)
            .filter_map(|row| {
                let kind = HoldKind::from_code(&row.text("reason"))?;
                Some(Hold { kind, reference: told(row.maybe_text("reference")) })
            })
            .collect()
    }

    fn weapon(&self, row: &Row) -> WeaponFacts {
        let id = row.text("id");
        let inspected = self.inspections.get(&id).and_then(|all| all.iter().filter_map(|i| i.parsed("day")).max());
        WeaponFacts {
            serial_state: SerialState::from_code(&row.text("serial_state")).unwrap_or(SerialState::NotRead),
            control_mark_applied: row.flag("marked"),
            condition: WeaponCondition::from_code(&row.text("condition")),
            in_open_batch: self.in_batch.contains(&id),
            last_inspection: inspected,
            received_on: row.parsed("received_on"),
            id,
        }
    }

    fn place(&self, row: &Row, held: &[&Row]) -> PlaceFacts {
        let code = row.text("code");
        let last = |what: &str| {
            let of_place = self.place_states.get(&code)?;
            of_place.iter().find(|row| row.text("what") == what).and_then(|row| row.parsed("day"))
        };
        let arms = self.armed.contains(&code);
        let mut contents = Contents { arms, high_risk: false, detonators_bulk: false, other_ammunition: false };
        let mut explosives = false;
        for holding in held {
            match holding.parsed::<Subject>("subject") {
                Some(Subject::Weapon(_)) => contents.arms = true,
                Some(Subject::Lot(_)) => {
                    contents.other_ammunition = true;
                    explosives = true;
                }
                Some(Subject::Item(item)) => {
                    let kind = self.items.get(&item).map(|i| i.text("kind")).unwrap_or_default();
                    let live = matches!(kind.as_str(), "ammunition" | "propellant");
                    contents.other_ammunition |= live;
                    explosives |= live;
                    contents.arms |= kind == "weapon_model";
                }
                None => {}
            }
        }
        PlaceFacts {
            licence: self.licence(&code, row),
            last_full_count: last("last_count"),
            last_movement: last("last_movement"),
            id: code.clone(),
            contents,
            explosives,
            last_sample_count: None,
        }
    }

    /// The licence of a place, or of the nearest place around it that has one.
    fn licence(&self, code: &str, row: &Row) -> Option<Licence> {
        let mut code = code.to_owned();
        let mut parent = row.maybe_text("parent");
        for _ in 0..32 {
            if let Some(licence) = self.licences.get(&code) {
                return Some(Licence { number: licence.text("number"), expiry: licence.parsed("expires") });
            }
            code = parent?;
            parent = self.places.iter().find(|p| p.text("code") == code).and_then(|p| p.maybe_text("parent"));
        }
        None
    }
}

fn item(row: &Row) -> ItemFacts {
    let kind = row.text("kind");
    let ammunition = matches!(kind.as_str(), "ammunition" | "propellant");
    ItemFacts {
        code: row.text("code"),
        live: row.maybe_int("live").map(|n| n == 1).or(ammunition.then_some(true)),
        propellant: Some(row.flag("propellant") || kind == "propellant"),
        pyrotechnic: Some(row.flag("pyrotechnic")),
        hazard_division: told(row.maybe_text("hazard_division")),
        sub_division: told(row.maybe_text("sub_division")),
        compatibility_group: told(row.maybe_text("compatibility_group")),
        neq_per_unit_mg: row.maybe_number("neq_mg"),
    }
}

fn lot_state(code: &str) -> LotState {
    match code {
        "marked" => LotState::Marked,
        "none" => LotState::None,
        "mixed" => LotState::Mixed,
        _ => LotState::Unknown,
    }
}

fn unknown_item(code: &str) -> ItemFacts {
    ItemFacts {
        code: code.to_owned(),
        live: None,
        propellant: None,
        pyrotechnic: None,
        hazard_division: None,
        sub_division: None,
        compatibility_group: None,
        neq_per_unit_mg: None,
    }
}

fn of_holding(row: &Row) -> Held {
    let condition = told(row.maybe_text("condition"));
    let in_d = condition.as_ref().is_some_and(|c| c.starts_with('D'));
    Held { count: Count::new(row.number("count")), in_d_since: row.parsed("since").filter(|_| in_d), condition }
}

fn of_inspection(row: &Row) -> Inspection {
    let findings = row.text("findings");
    let found = |defects: &str| row.maybe_number(defects).unwrap_or(0) > 0;
    // that something failed and not what is no count of nothing: it is not known what was found
    let told_what =
        row.text("result") == "passed" || !findings.is_empty() || found("critical") || found("major") || found("minor");
    let counted = |defects: &str| row.maybe_number(defects).filter(|_| told_what);
    Inspection {
        day: row
            .parsed("day")
            .unwrap_or_else(|| Day::new(1000, 1, 1).unwrap_or_else(|| unreachable!("BUG: a fixed day"))),
        critical: counted("critical"),
        major: counted("major"),
        minor: counted("minor"),
        sample: row.maybe_number("sample").map(|size| Sample { plan: String::new(), size }),
        findings: told_what.then(|| findings.split(' ').filter_map(Finding::from_code).collect()),
        reference: told(row.maybe_text("reference")),
    }
}

fn of_test(row: &Row) -> StabilityTest {
    StabilityTest {
        day: row
            .parsed("day")
            .unwrap_or_else(|| Day::new(1000, 1, 1).unwrap_or_else(|| unreachable!("BUG: a fixed day"))),
        relative_thousandths_pct: row.maybe_int("relative_mpct"),
        absolute_thousandths_pct: row.maybe_int("absolute_mpct"),
        reference: told(row.maybe_text("report")),
    }
}

/// Stock that waits for inspection since it came back: it lies in C1, opened or loose, and nobody looked since.
fn returned(held: &[Row], last: Option<&Row>) -> Returned {
    let waiting = held.iter().filter(|h| h.text("condition") == "C1");
    let since: Vec<Option<Day>> = waiting.map(|h| h.parsed("since")).collect();
    let inspected: Option<Day> = last.and_then(|i| i.parsed("day"));
    let oldest = since.iter().flatten().min().copied();
    match (since.is_empty(), oldest) {
        (true, _) => Returned::None,
        (false, None) => Returned::DayMissing,
        (false, Some(day)) if inspected.is_some_and(|i| i >= day) => Returned::None,
        (false, Some(day)) => Returned::Since(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inspected(result: &str, critical: i64, findings: &str) -> Inspection {
        let value = |column: &&str| match *column {
            "day" => Val::from("2026-03-01"),
            "result" => Val::from(result),
            "findings" => Val::from(findings),
            "critical" => Val::Int(critical),
            "major" | "minor" => Val::Int(0),
            _ => Val::Null,
        };
        let values = Table::Inspection.columns().iter().map(value).collect();
        of_inspection(&Row::new(Table::Inspection, vec![Val::from("l1.0"), Val::Int(7), Val::Int(0)], values))
    }

    #[test]
    fn a_failure_that_says_nothing_more_is_not_a_count_of_nothing() {
        let bare = inspected("failed", 0, "");
        assert_eq!((bare.critical, bare.major, bare.minor, bare.findings), (None, None, None, None));
        let passed = inspected("passed", 0, "");
        assert_eq!((passed.critical, passed.findings), (Some(0), Some(Vec::new())));
        let counted = inspected("failed", 2, "");
        assert_eq!((counted.critical, counted.findings), (Some(2), Some(Vec::new())));
        let found = inspected("restricted", 0, "exudation");
        assert_eq!((found.critical, found.findings), (Some(0), Some(vec![Finding::Exudation])));
    }
}
