//! The table and its pack: what stands there, and what adds up from it.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::domain::rules::answer::*;
use crate::domain::rules::fixture::*;
use crate::domain::rules::pack::Threshold;
use crate::domain::rules::pack::tests::built_in;
use crate::domain::rules::*;

/// Id, version, levels and thresholds of every rule, as the specification prints them. A threshold that changes needs
/// a higher version of its rule, so that a report of last year can still be explained.
const FROZEN: &str = "\
R-CLS-01 1 act
R-CLS-02 1 stop
R-CLS-03 1 act neq_per_unit_mg_min=1
R-CLS-04 1 note fallback_1_2=1.2.1 fallback_1_3=1.3.1
R-LIF-01 1 act stop
R-LIF-02 1 note remaining_months=24
R-LIF-03 1 act remaining_months=12
R-LIF-04 1 act remaining_months_b=6 remaining_months_c=3
R-LIF-05 1 act age_years=20
R-LIF-06 1 stop age_years=30
R-LIF-08 1 act
R-LIF-09 1 stop
R-STB-01 1 act band=S3 retest_months=12
R-STB-02 1 stop band=S4 dispose_days=365
R-STB-03 1 stop absolute_thousandths_pct_below=200 band=S5 destroy_days=60
R-STB-04 1 act stop interval_multiple_red=2
R-STB-05 1 act age_years=10
R-STB-06 1 stop dispose_days=60
R-STB-07 1 act loss_thousandths_pct_per_year=10000
R-STB-08 1 stop
R-CON-01 1 stop critical_reject=1
R-CON-02 1 act
R-CON-03 1 stop
R-CON-04 1 act
R-CON-05 1 act stop grace_months=6 inspect_days=270 interval_multiple_red=2
R-CON-06 1 stop
R-CON-08 1 act stop
R-CON-10 1 act days=30
R-ACC-04 1 act stop months_amber=12 months_red=24
R-WPN-01 1 act
R-WPN-02 1 note
R-WPN-03 1 act days_after_receipt_max=30
R-WPN-04 1 note
R-ACC-01 1 act
R-ACC-05 1 act days=30
R-STO-10 1 stop
R-STO-11 1 act licence_days_warn=90
R-STO-13 1 stop
";

#[test]
fn the_shipped_thresholds_are_the_printed_ones() {
    let mut told = String::new();
    for rule in built_in().rules {
        let levels = rule.severities.iter().map(|level| level.code().to_owned());
        let thresholds = rule.thresholds.iter().map(|(key, value)| match value {
            Threshold::Number(n) => format!("{key}={n}"),
            Threshold::Text(text) => format!("{key}={text}"),
        });
        let line: Vec<String> =
            [rule.id.clone(), rule.version.to_string()].into_iter().chain(levels).chain(thresholds).collect();
        told.push_str(&line.join(" "));
        told.push('\n');
    }
    assert_eq!(told, FROZEN);
}

#[test]
fn ids_are_used_once_and_the_pack_stands_in_the_order_of_the_table() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    let pack = built_in();
    assert_eq!(pack.rules.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>(), ids);
    for rule in RULES {
        assert!(rule.covered_by.is_none_or(|other| ids.contains(&other) && other != rule.id));
        assert_eq!(super::super::rule(rule.id).unwrap().id, rule.id);
    }
}

#[test]
fn a_sound_subject_is_clear_by_every_rule() {
    let today = day("2026-11-24");
    let answers = [
        judge_lot(&lot(), book(), today),
        judge_lot(&propellant(), book(), today),
        judge_item(&item(), book(), today),
        judge_weapon(&weapon(), book(), today),
        judge_place(&place(), book(), today),
    ];
    for answers in &answers {
        for judged in answers {
            assert_eq!((judged.answer, judged.missing()), (CLEAR, None), "{}", judged.rule);
        }
        assert_eq!(worst(answers), Overall::Clear);
        assert!(leading(answers).is_empty());
    }
    assert_eq!(overall_lot(&lot(), book(), today), Overall::Clear);
}

#[test]
fn every_rule_answers_once_for_its_subject() {
    let today = day("2026-11-24");
    let ids = |subjects: &[Subject]| -> Vec<&str> {
        RULES.iter().filter(|rule| subjects.contains(&rule.subject())).map(|rule| rule.id).collect()
    };
    let told = |judged: Vec<Judgement>| -> Vec<&str> { judged.iter().map(|j| j.rule).collect() };
    assert_eq!(told(judge_lot(&lot(), book(), today)), ids(&[Subject::Item, Subject::Lot]));
    assert_eq!(told(judge_item(&item(), book(), today)), ids(&[Subject::Item]));
    assert_eq!(told(judge_weapon(&weapon(), book(), today)), ids(&[Subject::Weapon]));
    assert_eq!(told(judge_place(&place(), book(), today)), ids(&[Subject::Place]));
}

fn judged(rule: &'static str, answer: Answer) -> Judgement {
    Judgement { rule, version: 1, subject: Subject::Lot, answer, lacking: None, due: None, act_by: None }
}

#[test]
fn the_most_pressing_answer_counts() {
    let order = [STOP, ACT, unknown(Missing::MadeDate), NOTE, CLEAR];
    for (at, answer) in order.iter().enumerate() {
        let milder: Vec<Judgement> = order[at..].iter().rev().map(|a| judged("R-LIF-01", *a)).collect();
        assert_eq!(worst(&milder), Overall::ALL[at], "{answer:?}");
    }
    assert_eq!(worst(&[]), Overall::Clear);
    assert_eq!(Overall::ALL.map(Overall::code), ["stop", "act", "unknown", "note", "clear"]);
    assert!(Overall::ALL.is_sorted());
}

#[test]
fn flags_on_one_thing_are_folded_and_missing_inputs_stay() {
    let expired = LotFacts { expiry: made("2020-10-31"), ..lot() };
    let all = judge_lot(&expired, book(), day("2026-11-24"));
    let flagged: Vec<&str> = all.iter().filter(|j| matches!(j.answer, Answer::Flagged(_))).map(|j| j.rule).collect();
    assert_eq!(flagged, ["R-LIF-01", "R-LIF-02", "R-LIF-03", "R-LIF-04"], "as the table stands, they all flag");
    assert_eq!(leading(&all).iter().map(|j| j.rule).collect::<Vec<_>>(), ["R-LIF-01"]);
    let near = LotFacts { expiry: made("2028-01-01"), inspection: None, ..lot() };
    let told: Vec<&str> = leading(&judge_lot(&near, book(), day("2026-11-24"))).iter().map(|j| j.rule).collect();
    assert_eq!(told, ["R-CON-05", "R-CON-01", "R-CON-02", "R-CON-03", "R-CON-04", "R-LIF-02"]);
    let over = [judged("R-LIF-02", NOTE), judged("R-LIF-01", ACT)];
    assert_eq!(leading(&over), [over[1]], "covered through the rules between");
}

#[test]
fn every_missing_input_lowers_the_score() {
    let today = day("2026-11-24");
    let score = |lot: &LotFacts| {
        let mut score = Completeness::default();
        score.add(&judge_lot(lot, book(), today));
        score
    };
    let full = score(&propellant());
    assert_eq!((full.complete, full.permille()), (full.asked, Some(1000)));
    type Remove = fn(&mut LotFacts);
    let removals: &[(Remove, u64)] = &[
        (|l| l.made = made("?"), 4),
        (|l| l.expiry = made("?"), 4),
        (|l| l.item.neq_per_unit_mg = None, 1),
        (|l| l.item.hazard_division = None, 3),
        (|l| l.item.compatibility_group = None, 2),
        (|l| l.inspection = None, 5),
        (|l| l.inspection_interval_months = None, 1),
        (|l| l.tests.clear(), 5),
    ];
    for (at, (remove, lost)) in removals.iter().enumerate() {
        let mut lot = propellant();
        remove(&mut lot);
        let less = score(&lot);
        assert_eq!((less.asked, less.asked - less.complete), (full.asked, *lost), "removal {at}");
        assert!(less.permille() < Some(1000));
        assert_ne!(overall_lot(&lot, book(), today), Overall::Clear);
    }
    assert_eq!(Completeness::default().permille(), None);
}

#[test]
fn a_note_never_hides_a_missing_input() {
    let lot = LotFacts { expiry: made("2028-01-01"), inspection_interval_months: None, ..lot() };
    assert_eq!(overall_lot(&lot, book(), day("2026-11-24")), Overall::Unknown);
}

#[test]
fn ten_thousand_lots_are_judged_at_once() {
    let lots: Vec<LotFacts> = (0..10_000)
        .map(|n: i64| {
            let base = if n % 3 == 0 { propellant() } else { lot() };
            LotFacts { made: crate::domain::calendar::Made::Day(day("1990-01-01").plus_days(n)), ..base }
        })
        .collect();
    let (book, today) = (book(), day("2026-11-24"));
    let start = Instant::now();
    let answers: usize = lots.iter().map(|lot| judge_lot(lot, book, today).len()).sum();
    let took = start.elapsed();
    println!("{answers} answers in {took:?}");
    assert_eq!(answers, 10_000 * 29);
    assert!(took < Duration::from_secs(5), "even unoptimised and on a busy machine: {took:?}");
}

/// A3: no number, several numbers and a number that is lost are three facts; each has its own rules.
#[test]
fn each_way_of_having_no_lot_number_has_its_own_consequences() {
    use crate::domain::lot_number::LotState;
    let told = |lot_state: LotState, of: LotFacts| -> Vec<&'static str> {
        let marked = LotFacts { lot_state: LotState::Marked, ..of.clone() };
        let lost = LotFacts { lot_state, lot_lost_on: Some(day("2026-11-01")), ..of };
        let of_lots = RULES.iter().filter(|rule| matches!(rule.check, Check::Lot(_)));
        let differs = |rule: &&Rule| ask_lot(rule.id, &lost, "2026-11-24") != ask_lot(rule.id, &marked, "2026-11-24");
        of_lots.filter(differs).map(|rule| rule.id).collect()
    };
    for (state, of_powder, of_rounds) in [
        (LotState::Marked, &[][..], &[][..]),
        (LotState::None, &["R-CON-08"], &["R-CON-08"]),
        (LotState::Mixed, &["R-STB-06"], &[]),
        (LotState::Unknown, &["R-STB-06", "R-CON-08"], &["R-CON-08"]),
    ] {
        assert_eq!(told(state, propellant()), of_powder, "{state:?}");
        assert_eq!(told(state, lot()), of_rounds, "{state:?}");
    }
}
