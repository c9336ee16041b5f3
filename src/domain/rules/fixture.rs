//! Facts for the tests of rules: one sound subject of each kind, and ways to ask one rule.
//!
//! Does not know: which rules there are.
//! Always holds: every rule is clear about the sound subjects on 2026-11-24.

use super::answer::{Answer, Judgement, Missing, Severity};
use super::facts::*;
use super::pack::tests::built_in;
use super::pack::{Rulebook, Threshold};
use super::{Explained, explain_item, explain_lot, explain_place, explain_weapon};
use crate::domain::calendar::{Day, Made};
use crate::domain::lot_number::LotState;
use crate::domain::measure::Count;

pub(super) const CLEAR: Answer = Answer::Clear;
pub(super) const NOTE: Answer = Answer::Flagged(Severity::Note);
pub(super) const ACT: Answer = Answer::Flagged(Severity::Act);
pub(super) const STOP: Answer = Answer::Flagged(Severity::Stop);
pub(super) const EMPTY: Contents =
    Contents { arms: false, high_risk: false, detonators_bulk: false, other_ammunition: false };

pub(super) const fn unknown(missing: Missing) -> Answer {
    Answer::CannotJudge(missing)
}

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(super) fn made(text: &str) -> Made {
    text.parse().unwrap()
}

pub(super) fn item() -> ItemFacts {
    ItemFacts {
        code: "1305-00-926-3944".into(),
        live: Some(true),
        propellant: Some(false),
        pyrotechnic: Some(false),
        hazard_division: Some("1.4".into()),
        sub_division: None,
        compatibility_group: Some("S".into()),
        neq_per_unit_mg: Some(1_800),
    }
}

pub(super) fn inspected(on: &str) -> Inspection {
    Inspection {
        day: day(on),
        critical: Some(0),
        major: Some(0),
        minor: Some(0),
        sample: None,
        findings: Some(Vec::new()),
        reference: Some("IN-2026-0011".into()),
    }
}

pub(super) fn tested(on: &str, relative: Option<i64>, absolute: Option<i64>) -> StabilityTest {
    StabilityTest {
        day: day(on),
        relative_thousandths_pct: relative,
        absolute_thousandths_pct: absolute,
        reference: Some("E-0417".into()),
    }
}

pub(super) fn held(condition: Option<&str>, count: u64, in_d_since: Option<Day>) -> Held {
    Held { condition: condition.map(Into::into), count: Count::new(count), in_d_since }
}

pub(super) fn extended(until: &str) -> Extension {
    Extension { until: made(until), reference: Some("MD 14-2025".into()) }
}

pub(super) fn extended_without_document(until: &str) -> Extension {
    Extension { until: made(until), reference: None }
}

/// Ball ammunition in good order.
pub(super) fn lot() -> LotFacts {
    LotFacts {
        id: "l41.0".into(),
        item: item(),
        lot_state: LotState::Marked,
        lot_lost_on: None,
        made: made("2015-04-01"),
        expiry: made("2035-04-01"),
        life_on_record: true,
        extension: None,
        held: vec![held(Some("A1"), 1_680, None)],
        holds: Vec::new(),
        inspection: Some(inspected("2026-02-01")),
        inspection_interval_months: Some(60),
        tests: Vec::new(),
        test_interval_months: None,
        fumes_reported_on: None,
        returned: Returned::None,
        received_on: Some(day("2015-09-01")),
    }
}

/// Propelling charges in good order.
pub(super) fn propellant() -> LotFacts {
    let item = ItemFacts {
        code: "1320-00-C22-0001".into(),
        propellant: Some(true),
        hazard_division: Some("1.3.1".into()),
        compatibility_group: Some("C".into()),
        neq_per_unit_mg: Some(2_500_000),
        ..item()
    };
    LotFacts {
        id: "l57.0".into(),
        item,
        tests: vec![tested("2023-03-12", Some(92_000), Some(920)), tested("2026-03-12", Some(90_000), Some(900))],
        test_interval_months: Some(60),
        ..lot()
    }
}

pub(super) fn weapon() -> WeaponFacts {
    WeaponFacts {
        id: "w41.0".into(),
        serial_state: SerialState::Legible,
        control_mark_applied: false,
        condition: Some(WeaponCondition::Serviceable),
        in_open_batch: false,
        last_inspection: Some(day("2026-05-02")),
        received_on: Some(day("2026-05-01")),
    }
}

pub(super) fn licensed(until: Option<&str>) -> Licence {
    Licence { number: "LL-04/2024".into(), expiry: until.map(day) }
}

pub(super) fn place() -> PlaceFacts {
    PlaceFacts {
        id: "LC-M4".into(),
        contents: Contents { other_ammunition: true, ..EMPTY },
        explosives: true,
        last_full_count: Some(day("2026-11-20")),
        last_sample_count: None,
        last_movement: Some(day("2026-11-19")),
        licence: Some(licensed(Some("2029-06-30"))),
    }
}

/// The built-in pack, read once for all tests.
pub(super) fn book() -> &'static Rulebook {
    static BOOK: std::sync::OnceLock<Rulebook> = std::sync::OnceLock::new();
    BOOK.get_or_init(|| Rulebook::new(built_in()).unwrap())
}

/// The built-in pack with one threshold changed.
pub(super) fn book_with(rule: &str, key: &str, threshold: Threshold) -> Rulebook {
    let mut pack = built_in();
    let told = pack.rules.iter_mut().find(|r| r.id == rule).unwrap();
    assert!(told.thresholds.insert(key.into(), threshold).is_some(), "{key}");
    Rulebook::new(pack).unwrap()
}

fn one(rule: &str, all: Vec<Explained>) -> Explained {
    all.into_iter().find(|e| e.judgement.rule == rule).unwrap()
}

pub(super) fn explained_item(rule: &str, item: &ItemFacts) -> Explained {
    one(rule, explain_item(item, book(), day("2026-11-24")))
}

pub(super) fn explained_lot(rule: &str, lot: &LotFacts, today: &str) -> Explained {
    one(rule, explain_lot(lot, book(), day(today)))
}

pub(super) fn judged_item(rule: &str, item: &ItemFacts) -> Judgement {
    explained_item(rule, item).judgement
}

pub(super) fn judged_lot(rule: &str, lot: &LotFacts, today: &str) -> Judgement {
    explained_lot(rule, lot, today).judgement
}

pub(super) fn judged_place(rule: &str, place: &PlaceFacts, today: &str) -> Judgement {
    one(rule, explain_place(place, book(), day(today))).judgement
}

pub(super) fn ask_item(rule: &str, item: &ItemFacts) -> Answer {
    judged_item(rule, item).answer
}

pub(super) fn ask_lot(rule: &str, lot: &LotFacts, today: &str) -> Answer {
    judged_lot(rule, lot, today).answer
}

pub(super) fn ask_lot_by(book: &Rulebook, rule: &str, lot: &LotFacts, today: &str) -> Answer {
    one(rule, explain_lot(lot, book, day(today))).judgement.answer
}

pub(super) fn ask_weapon(rule: &str, weapon: &WeaponFacts, today: &str) -> Answer {
    one(rule, explain_weapon(weapon, book(), day(today))).judgement.answer
}

pub(super) fn ask_place(rule: &str, place: &PlaceFacts, today: &str) -> Answer {
    judged_place(rule, place, today).answer
}
