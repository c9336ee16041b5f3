//! What holds for any lot: one answer, worst cases, missing inputs.

use proptest::option;
use proptest::prelude::*;

use crate::domain::calendar::{Day, Made};
use crate::domain::lot_number::LotState;
use crate::domain::measure::Count;
use crate::domain::rules::facts::*;
use crate::domain::rules::fixture::*;
use crate::domain::rules::say::input;
use crate::domain::rules::*;

pub(super) fn any_day() -> impl Strategy<Value = Day> {
    (0i64..36_525).prop_map(|n| day("1950-01-01").plus_days(n))
}

/// A day with what is left of it as precision falls: day, month, year, estimate.
fn coarser(day: Day) -> [Made; 4] {
    let (year, month) = (day.year(), day.month());
    [Made::Day(day), Made::Month { year, month }, Made::Year(year), Made::About(year)]
}

fn any_made() -> impl Strategy<Value = Made> {
    prop_oneof![4 => (any_day(), 0usize..4).prop_map(|(day, at)| coarser(day)[at]), 1 => Just(Made::Unknown)]
}

fn any_text(values: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    option::of(proptest::sample::select(values).prop_map(String::from))
}

fn any_item() -> impl Strategy<Value = ItemFacts> {
    let kind = (option::of(any::<bool>()), option::of(any::<bool>()), option::of(any::<bool>()));
    let hazard = (
        any_text(&["1.1", "1.2", "1.2.1", "1.3", "1.3.1", "1.4", "1.5", "1.6", "UNK", ""]),
        any_text(&["1.2.1", "1.3.2"]),
        any_text(&["A", "C", "D", "E", "G", "S", "UNK"]),
    );
    (kind, hazard, option::of(0u64..3)).prop_map(|((live, propellant, pyrotechnic), (hd, sub, cg), neq)| ItemFacts {
        live,
        propellant,
        pyrotechnic,
        hazard_division: hd,
        sub_division: sub,
        compatibility_group: cg,
        neq_per_unit_mg: neq,
        ..item()
    })
}

fn any_tests() -> impl Strategy<Value = Vec<StabilityTest>> {
    let test = (any_day(), option::of(0i64..110_000), option::of(0i64..1_200));
    let test = test.prop_map(|(day, relative, absolute)| StabilityTest {
        day,
        relative_thousandths_pct: relative,
        absolute_thousandths_pct: absolute,
        reference: None,
    });
    proptest::collection::vec(test, 0..4)
}

fn any_inspection() -> impl Strategy<Value = Option<Inspection>> {
    let sample = option::of((proptest::sample::select(&["ITEM-SINGLE", "SAA-SINGLE", "OTHER"]), 0u64..400));
    let counts = (option::of(0u64..3), option::of(0u64..30), option::of(0u64..30));
    let findings = option::of(proptest::collection::vec(proptest::sample::select(Finding::ALL), 0..3));
    option::of((any_day(), counts, sample, findings).prop_map(|(day, (critical, major, minor), sample, findings)| {
        let sample = sample.map(|(plan, size)| Sample { plan: plan.into(), size });
        Inspection { day, critical, major, minor, sample, findings, reference: None }
    }))
}

fn any_held() -> impl Strategy<Value = Vec<Held>> {
    let held = (any_text(&["A1", "C4", "D", "D1", "D3"]), 0u64..3, option::of(any_day()));
    let held = held.prop_map(|(condition, n, since)| Held { condition, count: Count::new(n), in_d_since: since });
    proptest::collection::vec(held, 0..3)
}

/// Any lot, sensible or not.
pub(super) fn any_lot() -> impl Strategy<Value = LotFacts> {
    let number = (proptest::sample::select(&LotState::ALL), option::of(any_day()));
    let extension = option::of((any_made(), any_text(&["", "MD 14-2025"])));
    let life = (any_made(), any_made(), any::<bool>(), extension);
    let intervals = (option::of(0u32..70), option::of(0u32..70));
    let returned = prop_oneof![Just(Returned::None), any_day().prop_map(Returned::Since), Just(Returned::DayMissing)];
    let hold = option::of(proptest::sample::select(HoldKind::ALL));
    let rest = (returned, hold, option::of(any_day()), any_held());
    (any_item(), number, life, any_tests(), any_inspection(), intervals, rest).prop_map(
        |(item, number, life, tests, inspection, intervals, (returned, hold, fumes_reported_on, held))| LotFacts {
            item,
            lot_state: number.0,
            lot_lost_on: number.1,
            made: life.0,
            expiry: life.1,
            life_on_record: life.2,
            extension: life.3.map(|(until, reference)| Extension { until, reference }),
            held,
            holds: hold.into_iter().map(|kind| Hold { kind, reference: None }).collect(),
            inspection,
            inspection_interval_months: intervals.0,
            tests,
            test_interval_months: intervals.1,
            fumes_reported_on,
            returned,
            ..lot()
        },
    )
}

/// How mild an answer is: flagged, by falling level, then cannot judge, then clear.
fn mildness(answer: Answer) -> u8 {
    match answer {
        Answer::Flagged(Severity::Stop) => 0,
        Answer::Flagged(Severity::Act) => 1,
        Answer::Flagged(Severity::Note) => 2,
        Answer::CannotJudge(_) => 3,
        Answer::Clear => 4,
    }
}

fn answers(lot: &LotFacts, today: Day) -> Vec<(&'static str, Answer)> {
    judge_lot(lot, book(), today).into_iter().map(|j| (j.rule, j.answer)).collect()
}

/// The rules that took a date of this name into account.
fn using(label: &str, lot: &LotFacts, today: Day) -> Vec<&'static str> {
    let all = explain_lot(lot, book(), today);
    let uses = |e: &&Explained| e.evidence.inputs.iter().any(|i| i.label == label);
    all.iter().filter(uses).map(|e| e.judgement.rule).collect()
}

proptest! {
    #[test]
    fn listing_and_explaining_say_the_same(lot in any_lot(), today in any_day()) {
        let listed = judge_lot(&lot, book(), today);
        let explained = explain_lot(&lot, book(), today);
        prop_assert_eq!(listed.len(), 29);
        prop_assert_eq!(explained.len(), listed.len());
        for (short, long) in listed.iter().zip(&explained) {
            prop_assert_eq!(short, &long.judgement);
            prop_assert!(!long.evidence.inputs.is_empty(), "{} names no input", short.rule);
            prop_assert_eq!((short.due, short.act_by), (long.evidence.due, long.evidence.act_by));
        }
        prop_assert_eq!(overall_lot(&lot, book(), today), worst(&listed));
        prop_assert_eq!(judge_lot(&lot, book(), today), listed, "asked again, the same");
    }

    #[test]
    fn less_precision_is_never_milder(lot in any_lot(), born in any_day(), ends in any_day(), today in any_day()) {
        let extension = lot.extension.clone();
        for which in 0..3 {
            let versions: Vec<Vec<(&str, Answer)>> = (0..4)
                .map(|at| {
                    let (born, ends) = (coarser(born)[at], coarser(ends)[at]);
                    let changed = match which {
                        0 => LotFacts { made: born, ..lot.clone() },
                        1 => LotFacts { expiry: ends, extension: None, ..lot.clone() },
                        _ => LotFacts {
                            extension: extension.clone().map(|e| Extension { until: ends, ..e }),
                            ..lot.clone()
                        },
                    };
                    answers(&changed, today)
                })
                .collect();
            for pair in versions.windows(2) {
                for (precise, coarse) in pair[0].iter().zip(&pair[1]) {
                    prop_assert!(
                        mildness(coarse.1) <= mildness(precise.1),
                        "{} {:?} became {:?}", precise.0, precise.1, coarse.1
                    );
                }
            }
        }
    }

    #[test]
    fn a_deleted_date_is_never_clear(lot in any_lot(), today in any_day()) {
        for (label, gone) in [
            (input::MADE, LotFacts { made: Made::Unknown, ..lot.clone() }),
            (input::EXPIRY, LotFacts {
                expiry: Made::Unknown,
                extension: lot.extension.clone().map(|e| Extension { until: Made::Unknown, ..e }),
                ..lot.clone()
            }),
        ] {
            let asked = using(label, &lot, today);
            for (rule, answer) in answers(&gone, today) {
                prop_assert!(!asked.contains(&rule) || answer != Answer::Clear, "{rule} is clear without {label}");
            }
        }
    }

    #[test]
    fn an_imprecise_date_says_how_it_was_taken(lot in any_lot(), born in any_day(), at in 1usize..4, today in any_day()) {
        let lot = LotFacts { made: coarser(born)[at], extension: None, expiry: Made::Unknown, ..lot };
        for explained in explain_lot(&lot, book(), today) {
            let asked = explained.evidence.inputs.iter().any(|i| i.label == input::MADE);
            let worst = explained.evidence.worst_case;
            prop_assert_eq!(worst.is_some(), asked, "{}", explained.judgement.rule);
            if let Some(worst) = worst {
                prop_assert_eq!((worst.known, Some(worst.taken)), (lot.made, lot.made.worst_case()));
            }
        }
    }

    #[test]
    fn a_removed_input_is_never_clear(lot in any_lot(), today in any_day()) {
        for (removal, rules) in removals(&lot) {
            for (rule, answer) in answers(&removal, today) {
                prop_assert!(!rules.contains(&rule) || answer != Answer::Clear, "{rule} is clear");
            }
        }
    }
}

fn any_weapon() -> impl Strategy<Value = WeaponFacts> {
    let serial = (proptest::sample::select(SerialState::ALL), any::<bool>());
    let condition = (option::of(proptest::sample::select(WeaponCondition::ALL)), any::<bool>());
    (serial, condition, option::of(any_day()), option::of(any_day())).prop_map(|(serial, condition, seen, received)| {
        WeaponFacts {
            serial_state: serial.0,
            control_mark_applied: serial.1,
            condition: condition.0,
            in_open_batch: condition.1,
            last_inspection: seen,
            received_on: received,
            ..weapon()
        }
    })
}

fn any_place() -> impl Strategy<Value = PlaceFacts> {
    let contents = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let counts = (option::of(any_day()), option::of(any_day()), option::of(any_day()));
    (contents, counts, option::of(option::of(any_day()))).prop_map(|(has, counts, licence)| PlaceFacts {
        contents: Contents { arms: has.0, high_risk: has.1, detonators_bulk: has.2, other_ammunition: has.3 },
        explosives: has.4,
        last_full_count: counts.0,
        last_sample_count: counts.1,
        last_movement: counts.2,
        licence: licence.map(|expiry| Licence { expiry, ..licensed(None) }),
        ..place()
    })
}

/// Whether none of these rules is clear.
fn none_clear(all: &[Judgement], rules: &[&str]) -> bool {
    all.iter().all(|j| !rules.contains(&j.rule) || j.answer != Answer::Clear)
}

proptest! {
    #[test]
    fn weapons_have_one_answer_a_rule_and_missing_inputs_are_not_clear(weapon in any_weapon(), today in any_day()) {
        let listed = judge_weapon(&weapon, book(), today);
        let explained = explain_weapon(&weapon, book(), today);
        prop_assert_eq!(listed.len(), 4);
        prop_assert!(explained.iter().all(|e| listed.contains(&e.judgement) && !e.evidence.inputs.is_empty()));
        prop_assert_eq!(overall_weapon(&weapon, book(), today), worst(&listed));
        let undated = WeaponFacts { received_on: None, ..weapon.clone() };
        prop_assert!(none_clear(&judge_weapon(&undated, book(), today), &["R-WPN-03"]));
        let nameless = WeaponFacts { condition: None, in_open_batch: false, ..weapon };
        prop_assert!(none_clear(&judge_weapon(&nameless, book(), today), &["R-WPN-02"]));
    }

    #[test]
    fn places_have_one_answer_a_rule_and_missing_inputs_are_not_clear(place in any_place(), today in any_day()) {
        let listed = judge_place(&place, book(), today);
        let explained = explain_place(&place, book(), today);
        prop_assert_eq!(listed.len(), 5);
        prop_assert!(explained.iter().all(|e| listed.contains(&e.judgement)));
        prop_assert_eq!(overall_place(&place, book(), today), worst(&listed));
        let undated = PlaceFacts { licence: Some(licensed(None)), ..place.clone() };
        prop_assert!(none_clear(&judge_place(&undated, book(), today), &["R-STO-10", "R-STO-11"]));
        let unlicensed = PlaceFacts { licence: None, explosives: true, ..place.clone() };
        let rules = ["R-STO-10", "R-STO-11", "R-STO-13"];
        prop_assert!(none_clear(&judge_place(&unlicensed, book(), today), &rules));
        let contents = Contents { arms: true, ..place.contents };
        let uncounted = PlaceFacts { contents, last_full_count: None, ..place };
        prop_assert!(none_clear(&judge_place(&uncounted, book(), today), &["R-ACC-01"]));
    }
}

/// The lot without one input, and the rules that cannot be clear about it then.
fn removals(lot: &LotFacts) -> Vec<(LotFacts, &'static [&'static str])> {
    let live = ItemFacts { live: Some(true), ..lot.item.clone() };
    let charge = ItemFacts { propellant: Some(true), ..live.clone() };
    let charges = LotFacts { item: charge.clone(), ..lot.clone() };
    let with = |item: ItemFacts| LotFacts { item, ..lot.clone() };
    let inspected = |change: fn(&mut Inspection)| {
        let mut inspection = lot.inspection.clone().unwrap_or_else(|| super::super::fixture::inspected("2020-01-01"));
        change(&mut inspection);
        LotFacts { inspection: Some(inspection), ..lot.clone() }
    };
    let no_reading = vec![tested("2020-01-01", None, None)];
    vec![
        (with(ItemFacts { hazard_division: None, ..live.clone() }), &["R-CLS-01", "R-CLS-02", "R-CLS-04"]),
        (with(ItemFacts { compatibility_group: None, ..live.clone() }), &["R-CLS-01", "R-CLS-02"]),
        (with(ItemFacts { neq_per_unit_mg: None, live: None, ..live.clone() }), &["R-CLS-03"]),
        (with(ItemFacts { hazard_division: Some("1.3".into()), sub_division: None, ..live }), &["R-CLS-04"]),
        (
            LotFacts { expiry: Made::Unknown, extension: None, ..lot.clone() },
            &["R-LIF-01", "R-LIF-02", "R-LIF-03", "R-LIF-04"],
        ),
        (LotFacts { made: Made::Unknown, ..charges.clone() }, &["R-LIF-05", "R-LIF-06", "R-LIF-08", "R-STB-05"]),
        (LotFacts { extension: Some(extended_without_document("2030")), ..lot.clone() }, &["R-LIF-09"]),
        (
            LotFacts { tests: Vec::new(), ..charges.clone() },
            &["R-STB-01", "R-STB-02", "R-STB-03", "R-STB-04", "R-STB-07"],
        ),
        (
            LotFacts { tests: no_reading, test_interval_months: None, ..charges.clone() },
            &["R-STB-01", "R-STB-02", "R-STB-03", "R-STB-04", "R-STB-07"],
        ),
        (
            LotFacts {
                item: ItemFacts { propellant: None, ..charge },
                lot_state: LotState::Unknown,
                tests: Vec::new(),
                ..lot.clone()
            },
            &["R-STB-01", "R-STB-02", "R-STB-03", "R-STB-04", "R-STB-05", "R-STB-06", "R-STB-07", "R-CON-08"],
        ),
        (LotFacts { lot_state: LotState::Mixed, lot_lost_on: None, ..charges }, &["R-STB-06"]),
        (LotFacts { inspection: None, ..lot.clone() }, &["R-CON-01", "R-CON-02", "R-CON-03", "R-CON-04", "R-CON-05"]),
        (inspected(|i| i.critical = None), &["R-CON-01"]),
        (inspected(|i| i.major = None), &["R-CON-02"]),
        (inspected(|i| i.minor = None), &["R-CON-02"]),
        (inspected(|i| (i.sample, i.major) = (None, Some(1))), &["R-CON-02"]),
        (inspected(|i| i.findings = None), &["R-CON-03", "R-CON-04"]),
        (LotFacts { inspection_interval_months: None, ..lot.clone() }, &["R-CON-05"]),
        (LotFacts { returned: Returned::DayMissing, ..lot.clone() }, &["R-CON-10"]),
        (LotFacts { held: vec![held(Some("D1"), 1, None)], ..lot.clone() }, &["R-ACC-04"]),
        (LotFacts { held: vec![held(None, 1, None)], ..lot.clone() }, &["R-ACC-04"]),
    ]
}
