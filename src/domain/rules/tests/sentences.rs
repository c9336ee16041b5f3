//! Every id that the rules can name has a sentence in all four languages, with variables that the evidence has.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::calendar::Made;
use crate::domain::lot_number::LotState;
use crate::domain::rules::answer::{Missing, Overall};
use crate::domain::rules::evidence::{Margin, Value, WorstCase};
use crate::domain::rules::facts::*;
use crate::domain::rules::fixture::*;
use crate::domain::rules::pack::{PackProblem, Provenance};
use crate::domain::rules::say::*;
use crate::domain::rules::*;

type Sentences = BTreeMap<&'static str, (String, BTreeSet<String>)>;

const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../../../../locales/en/rules.ftl")),
    ("es", include_str!("../../../../locales/es/rules.ftl")),
    ("pt", include_str!("../../../../locales/pt/rules.ftl")),
    ("fr", include_str!("../../../../locales/fr/rules.ftl")),
];

/// The messages of a file: text and variables by id.
fn sentences(file: &'static str) -> Sentences {
    let mut found: Sentences = BTreeMap::new();
    let mut last = "";
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let text = match line.split_once(" = ") {
            Some((id, text)) if id.starts_with("rule-") => {
                assert!(found.insert(id, Default::default()).is_none(), "{id} stands twice");
                last = id;
                text
            }
            _ => line,
        };
        let entry = found.get_mut(last).unwrap();
        entry.0.push_str(text);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        for part in text.split("{ $").skip(1) {
            entry.1.insert(part.chars().take_while(|c| is_name(*c)).collect());
        }
    }
    found
}

#[test]
fn the_four_files_are_fluent_and_say_the_same_things() {
    let english = sentences(FILES[0].1);
    for (language, file) in FILES {
        assert!(fluent_syntax::parser::parse(file).is_ok(), "{language}");
        let these = sentences(file);
        assert_eq!(these.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language}");
        for (id, (text, vars)) in &these {
            assert_eq!(vars, &english[id].1, "{language} {id}");
            assert!(!text.contains('!') && !text.ends_with(['.', ':']), "{language} {id}: {text}");
            let same = language != "en" && text == &english[id].0;
            let words = text.split_whitespace().filter(|w| w.len() > 3 && w.chars().all(char::is_alphabetic)).count();
            assert!(!same || words < 3, "{language} {id} is left in English: {text}");
        }
    }
}

/// The ids that code can name, with their variables where they are fixed.
fn named() -> BTreeMap<String, Option<BTreeSet<String>>> {
    let set = |vars: &[&str]| Some(vars.iter().map(|v| (*v).to_owned()).collect::<BTreeSet<String>>());
    let mut ids: BTreeMap<String, Option<BTreeSet<String>>> = BTreeMap::new();
    let mut add = |id: &str, vars| assert!(ids.insert(id.to_owned(), vars).is_none(), "{id} is named twice");
    for rule in RULES {
        add(&name_id(rule.id), set(&[]));
        add(&flag_id(rule.id), None);
        add(&do_id(rule.id), None);
    }
    Missing::ALL.iter().for_each(|missing| add(missing.id(), set(&[])));
    input::ALL.iter().chain(word::ALL).for_each(|id| add(id, set(&[])));
    STEP_VARS.iter().for_each(|(id, vars)| add(id, set(vars)));
    for id in unit::ALL {
        let plural = [unit::DAYS, unit::MONTHS, unit::YEARS].contains(id);
        add(id, if plural { set(&["n", "shown"]) } else { set(&["shown"]) });
    }
    Overall::ALL.iter().for_each(|level| add(level.id(), set(&[])));
    for margin in [Margin::Left(Value::Days(1)), Margin::Past(Value::Days(1))] {
        add(margin.id(), set(&["margin"]));
    }
    for (deadline, today) in [("2026-11-24", "2026-11-24"), ("2026-11-24", "2026-11-25")] {
        add(act_by(day(deadline), day(today)).0, set(&["day", "days"]));
    }
    for known in [Made::Month { year: 1983, month: 1 }, Made::Year(1983), Made::About(1983)] {
        let worst = WorstCase { label: input::MADE, known, taken: day("1983-01-01") };
        add(worst.id(), set(&["known", "taken"]));
    }
    add(Provenance::Read.id(), set(&["source"]));
    add(Provenance::Recalled.id(), set(&["source"]));
    add(Provenance::Default.id(), set(&[]));
    let text = || String::from("x");
    for problem in [
        PackProblem::UnknownRule(text()),
        PackProblem::RuleMissing("x"),
        PackProblem::RuleTwice("x"),
        PackProblem::WrongSubject("x"),
        PackProblem::WrongLevels("x"),
        PackProblem::WrongThreshold { rule: "x", key: "y" },
        PackProblem::UnknownThreshold { rule: "x", key: text() },
        PackProblem::SourceMissing("x"),
        PackProblem::WrongTable("x"),
    ] {
        let vars: Vec<&str> = problem.vars().iter().map(|(name, _)| *name).collect();
        add(problem.id(), set(&vars));
    }
    // Named by whoever prints an answer, not by the rules.
    for (id, vars) in [
        ("rule-cannot-judge", &["missing"][..]),
        ("rule-lacking", &["missing"]),
        ("rule-told-by", &["pack", "rule", "version"]),
        ("rule-judged-on", &["day"]),
        ("rule-origin", &["document"]),
        ("rule-standing-level", &[]),
        ("rule-label-inputs", &[]),
        ("rule-label-arithmetic", &[]),
        ("rule-label-margin", &[]),
        ("rule-label-do", &[]),
    ] {
        add(id, set(vars));
    }
    ids
}

#[test]
fn every_id_has_its_sentence_and_every_sentence_its_id() {
    let english = sentences(FILES[0].1);
    let named = named();
    assert_eq!(
        english.keys().map(|id| (*id).to_owned()).collect::<Vec<_>>(),
        named.keys().cloned().collect::<Vec<_>>()
    );
    for (id, vars) in named {
        assert!(vars.is_none_or(|vars| vars == english[id.as_str()].1), "{id}");
    }
}

#[test]
fn steps_have_unique_names_and_all_are_listed() {
    let listed: BTreeSet<&str> = STEP_VARS.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed, step::ALL.iter().copied().collect());
}

/// Facts that make every rule flag, each in every way it can.
fn flagging() -> Vec<Explained> {
    let today = day("2026-11-24");
    let charge = |tests: Vec<StabilityTest>| LotFacts { tests, ..propellant() };
    let found = |finding| Inspection { findings: Some(vec![finding]), ..inspected("2026-01-01") };
    let bare = ItemFacts { hazard_division: None, compatibility_group: None, neq_per_unit_mg: None, ..item() };
    let plain = ItemFacts { hazard_division: Some("1.2".into()), ..item() };
    let old = LotFacts {
        item: propellant().item,
        made: made("1983"),
        expiry: Made::Unknown,
        life_on_record: false,
        lot_state: LotState::Unknown,
        lot_lost_on: Some(day("2026-11-01")),
        fumes_reported_on: Some(day("2026-11-02")),
        returned: Returned::Since(day("2026-01-01")),
        held: vec![held(Some("D1"), 1, Some(day("2020-01-01")))],
        holds: vec![Hold { kind: HoldKind::Ban, reference: Some("B-03".into()) }],
        inspection: None,
        ..lot()
    };
    let sample = Some(Sample { plan: "PACKS".into(), size: 20 });
    let defects = Inspection { critical: Some(1), major: Some(2), sample, ..found(Finding::Cracks) };
    let fast = vec![tested("2020-01-01", Some(90_000), None), tested("2021-01-01", Some(70_000), None)];
    let lots = [
        LotFacts { item: bare, ..lot() },
        LotFacts { item: plain, ..lot() },
        LotFacts { expiry: made("2020"), ..lot() },
        LotFacts { expiry: made("2020"), lot_state: LotState::Unknown, ..propellant() },
        LotFacts { lot_state: LotState::None, held: vec![held(Some("D1"), 1, Some(day("2025-10-01")))], ..lot() },
        LotFacts { made: Made::Unknown, extension: Some(extended_without_document("2030")), ..lot() },
        old.clone(),
        LotFacts { lot_state: LotState::Mixed, lot_lost_on: None, inspection_interval_months: None, ..old },
        charge(vec![tested("2026-01-01", Some(55_000), None)]),
        charge(vec![tested("2026-01-01", None, Some(250))]),
        charge(vec![tested("2026-01-01", Some(10_000), Some(100))]),
        charge(vec![tested("2016-01-01", Some(90_000), None)]),
        charge(fast),
        LotFacts { inspection: Some(defects), ..lot() },
        LotFacts { inspection: Some(Inspection { day: day("2018-01-01"), ..found(Finding::WetPack) }), ..lot() },
        LotFacts { inspection: Some(inspected("2010-01-01")), ..lot() },
    ];
    let weapons = [
        WeaponFacts { serial_state: SerialState::Absent, condition: Some(WeaponCondition::Incomplete), ..weapon() },
        WeaponFacts { serial_state: SerialState::NotRead, condition: None, last_inspection: None, ..weapon() },
    ];
    let moved = Some(day("2026-10-01"));
    let places = [
        PlaceFacts { last_full_count: None, last_movement: moved, licence: None, ..place() },
        PlaceFacts { last_full_count: Some(day("2026-01-01")), last_movement: moved, ..place() },
        PlaceFacts { licence: Some(licensed(Some("2026-01-01"))), ..place() },
    ];
    let pairs = ItemFacts { hazard_division: Some("1.3".into()), compatibility_group: Some("D".into()), ..item() };
    let mut all = explain_item(&pairs, book(), today);
    all.extend(lots.iter().flat_map(|lot| explain_lot(lot, book(), today)));
    all.extend(weapons.iter().flat_map(|weapon| explain_weapon(weapon, book(), today)));
    all.extend(places.iter().flat_map(|place| explain_place(place, book(), today)));
    all
}

#[test]
fn a_flag_has_every_variable_of_its_sentence() {
    let english = sentences(FILES[0].1);
    let all = flagging();
    for rule in RULES {
        let mut levels = BTreeSet::new();
        for flag in all.iter().filter(|e| e.judgement.rule == rule.id) {
            let Answer::Flagged(level) = flag.judgement.answer else { continue };
            levels.insert(level);
            let has: BTreeSet<String> = flag.evidence.vars().into_iter().map(|(name, _)| name.to_owned()).collect();
            for id in [flag_id(rule.id), do_id(rule.id)] {
                let wants = &english[id.as_str()].1;
                assert!(wants.is_subset(&has), "{id} wants {wants:?} and has {has:?}");
            }
        }
        assert_eq!(levels.len(), rule.levels, "{} flags with {levels:?}", rule.id);
    }
}

#[test]
fn every_line_of_arithmetic_has_its_variables() {
    let mut seen = BTreeSet::new();
    let steps: BTreeMap<&str, &[&str]> = STEP_VARS.iter().copied().collect();
    for explained in flagging() {
        for input in &explained.evidence.inputs {
            assert!(input::ALL.contains(&input.label), "{}", input.label);
            assert!(!matches!(input.value, Value::Word(id) if !word::ALL.contains(&id)));
        }
        for line in explained.evidence.steps {
            let mut has: Vec<&str> = line.vars.iter().map(|(name, _)| *name).collect();
            has.sort_unstable();
            assert_eq!(has, steps[line.id], "{}", line.id);
            seen.insert(line.id);
        }
    }
    let missing: Vec<&&str> = steps.keys().filter(|id| !seen.contains(**id)).collect();
    assert_eq!(missing, [&"rule-step-kind-at-worst"], "the examples show every other line");
}

#[test]
fn percentages_are_told_with_as_few_digits_as_are_exact() {
    for (value, told) in [(34_000, (340, 1)), (34_050, (3_405, 2)), (345, (345, 3)), (0, (0, 1)), (100_000, (1_000, 1))]
    {
        assert_eq!(Value::percent_digits(value), told);
    }
}

#[test]
fn spans_are_told_in_the_unit_that_people_use() {
    for (from, to, told) in [
        ("2026-08-26", "2026-11-24", Value::Days(90)),
        ("2026-08-25", "2026-11-24", Value::Months(2)),
        ("2024-11-25", "2026-11-24", Value::Months(23)),
        ("2024-11-24", "2026-11-24", Value::Years(2)),
        ("2020-10-31", "2026-11-24", Value::Years(6)),
        ("2026-11-25", "2026-11-24", Value::Days(-1)),
    ] {
        assert_eq!(Value::span(day(from), day(to)), told, "{from} {to}");
    }
}
