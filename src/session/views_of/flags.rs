//! Answers of rules as flags with their arithmetic, reasons of rows, and groups by rule.
//!
//! Does not know: how a rule decides; languages.
//! Always holds: what is shown is what the rule wrote down; source and standing are those of the pack.

use std::collections::BTreeMap;

use super::judged::{Judged, SaidOf};
use super::places::Explosive;
use crate::domain::calendar::Day;
use crate::domain::measure::LARGEST;
use crate::domain::rules::evidence::{self, Evidence};
use crate::domain::rules::facts::{ItemFacts, LotFacts, PlaceFacts};
use crate::domain::rules::pack::PackRule;
use crate::domain::rules::{
    Answer, Explained, Judgement, Overall, RULES, explain_item, explain_lot, explain_place, leading, say,
};
use crate::session::rules as packs;
use crate::session::views::flags::{FlagGroup, FlagView, FlagsView, StepView};
use crate::session::views::lists::Reason;
use crate::session::views::spoken::Spoken;
use crate::session::views::{Sentence, Severity, Value};

/// The severity of an answer.
pub(in crate::session) fn severity(overall: Overall) -> Severity {
    match overall {
        Overall::Stop => Severity::Stop,
        Overall::Act => Severity::Act,
        Overall::Unknown => Severity::Unknown,
        Overall::Note => Severity::Note,
        Overall::Clear => Severity::Clear,
    }
}

/// The rule that speaks loudest.
pub(in crate::session) fn reason(said: &SaidOf) -> Option<Reason> {
    let first = said.leading.first()?;
    let more = u64::try_from(said.leading.len()).unwrap_or(1).saturating_sub(1);
    Some(Reason { rule: first.rule.to_owned(), says: Sentence::plain(&say::name_id(first.rule)), more })
}

fn pack_rule(id: &str) -> Option<&'static PackRule> {
    packs::book().pack().rules.iter().find(|rule| rule.id == id)
}

/// Name and version of the pack.
pub(in crate::session) fn pack() -> String {
    let pack = packs::book().pack();
    format!("{} {}", pack.pack, pack.version)
}

fn value(value: &evidence::Value) -> Value {
    match value {
        evidence::Value::Day(day) => Value::Day(*day),
        evidence::Value::Text(text) => Value::Code(text.clone()),
        other => Value::Spoken(Spoken::Evidence(other.clone())),
    }
}

fn sentence(id: &str, vars: &[(&'static str, evidence::Value)]) -> Sentence {
    vars.iter().fold(Sentence::plain(id), |said, (name, of)| said.and(name, value(of)))
}

/// The sentence of a flag, or the missing input of what cannot be judged.
pub(in crate::session) fn says(judgement: &Judgement, evidence: &Evidence) -> Sentence {
    match judgement.answer {
        Answer::Flagged(_) | Answer::Clear => sentence(&say::flag_id(judgement.rule), &evidence.vars()),
        Answer::CannotJudge(missing) => {
            let missing = Spoken::Sentence(Box::new(Sentence::plain(missing.id())));
            Sentence::plain("rule-cannot-judge").and("missing", Value::Spoken(missing))
        }
    }
}

/// What is to be done about it; some rules name the day by which.
pub(in crate::session) fn to_do(judgement: &Judgement) -> Sentence {
    let vars: Vec<_> = judgement.act_by.map(|day| ("act-by", evidence::Value::Day(day))).into_iter().collect();
    sentence(&say::do_id(judgement.rule), &vars)
}

/// A flag with its arithmetic.
pub(in crate::session) fn flag(explained: &Explained) -> FlagView {
    let Explained { judgement, evidence, .. } = explained;
    let told = pack_rule(judgement.rule);
    let flagged = matches!(judgement.answer, Answer::Flagged(_));
    FlagView {
        rule: judgement.rule.to_owned(),
        version: judgement.version,
        severity: severity(judgement.overall()),
        says: says(judgement, evidence),
        hint: flagged.then(|| to_do(judgement)),
        due: judgement.act_by.or(judgement.due),
        missing: judgement.missing().map(|missing| Sentence::plain(missing.id())).into_iter().collect(),
        steps: steps(evidence),
        pack: pack(),
        source: told.map(|rule| rule.source.clone()).unwrap_or_default(),
        standing: told.map(|rule| rule.provenance.code().to_owned()).unwrap_or_default(),
    }
}

/// Inputs first, then the arithmetic; the last line of it decides.
fn steps(evidence: &Evidence) -> Vec<StepView> {
    let mut steps: Vec<StepView> = Vec::new();
    for input in &evidence.inputs {
        let worst = evidence.worst_case.filter(|worst| worst.label == input.label);
        let as_worst = worst.map(|worst| {
            let vars = [("known", evidence::Value::Made(worst.known)), ("taken", evidence::Value::Day(worst.taken))];
            Value::Spoken(Spoken::Sentence(Box::new(sentence(worst.id(), &vars))))
        });
        steps.push(StepView {
            label: Sentence::plain(input.label),
            value: value(&input.value),
            unit: String::new(),
            origin: input.origin.clone().map(Value::Code).or(as_worst),
            decides: false,
        });
    }
    let last = evidence.steps.len().saturating_sub(1);
    for (at, step) in evidence.steps.iter().enumerate() {
        steps.push(StepView {
            label: sentence(step.id, &step.vars),
            value: Value::Text(String::new()),
            unit: String::new(),
            origin: None,
            decides: at == last,
        });
    }
    if let Some(margin) = &evidence.margin {
        steps.push(StepView {
            label: sentence(margin.id(), &[("margin", margin.value().clone())]),
            value: Value::Text(String::new()),
            unit: String::new(),
            origin: None,
            decides: false,
        });
    }
    steps
}

/// The flags that lists show first, each with its arithmetic, worst first.
pub(in crate::session) fn flags(explained: &[Explained]) -> Vec<FlagView> {
    let judgements: Vec<Judgement> = explained.iter().map(|e| e.judgement).collect();
    let of = |judgement: Judgement| explained.iter().find(|e| e.judgement == judgement);
    leading(&judgements).into_iter().filter_map(of).map(flag).collect()
}

/// The flags of a lot.
pub(in crate::session) fn of_lot(facts: &LotFacts, day: Day) -> Vec<Explained> {
    explain_lot(facts, packs::book(), day)
}

/// The flags of an item.
pub(in crate::session) fn of_item(facts: &ItemFacts, day: Day) -> Vec<Explained> {
    explain_item(facts, packs::book(), day)
}

/// The flags of a place.
pub(in crate::session) fn of_place(facts: &PlaceFacts, day: Day) -> Vec<Explained> {
    explain_place(facts, packs::book(), day)
}

/// The place of a rule in the table of rules.
pub(in crate::session) fn rule_no(id: &str) -> usize {
    RULES.iter().position(|rule| rule.id == id).unwrap_or(0)
}

#[derive(Default)]
struct Sums {
    worst: Option<Overall>,
    flagged: u64,
    cannot_judge: u64,
    clear: u64,
    neq_mg: u64,
    at_least: bool,
}

impl Sums {
    /// `neq` is the explosive of the subject, and whether a part of it is not known.
    fn add(&mut self, said: &SaidOf, judgement: &Judgement, times: u64, neq: (u64, bool)) {
        let leads = said.leading.contains(judgement);
        match judgement.answer {
            Answer::Clear => self.clear += times,
            Answer::CannotJudge(_) => self.cannot_judge += times,
            Answer::Flagged(_) if !leads => return,
            Answer::Flagged(_) => {
                self.flagged += times;
                self.neq_mg = self.neq_mg.saturating_add(neq.0).min(LARGEST);
                self.at_least |= neq.1;
            }
        }
        let overall = judgement.overall();
        self.worst = Some(self.worst.map_or(overall, |worst| worst.min(overall)));
    }
}

/// The page of flags: every rule that looked at something, the worst first.
pub(in crate::session) fn groups(judged: &Judged) -> FlagsView {
    let mut sums: BTreeMap<&'static str, Sums> = BTreeMap::new();
    let mut add = |said: &SaidOf, times: u64, neq: (u64, bool)| {
        for judgement in &said.all {
            sums.entry(judgement.rule).or_default().add(said, judgement, times, neq);
        }
    };
    let known = |neq: Option<u64>| (neq.unwrap_or(0), neq.is_none());
    judged.lots.values().for_each(|lot| add(&lot.said, 1, known(lot.neq_mg())));
    judged.items.values().for_each(|item| add(&item.said, 1, known(item.neq_mg())));
    for (code, place) in &judged.places {
        add(&place.said, 1, judged.explosive.get(code).map_or((0, false), Explosive::total));
    }
    let mut weapons: BTreeMap<u32, u64> = BTreeMap::new();
    for weapon in &judged.weapons {
        *weapons.entry(weapon.case).or_default() += 1;
    }
    for (case, times) in weapons {
        if let Some(said) = judged.case(case) {
            add(said, times, (0, false));
        }
    }
    let mut groups: Vec<FlagGroup> = sums
        .into_iter()
        .map(|(rule, sums)| FlagGroup {
            rule: rule.to_owned(),
            name: Sentence::plain(&say::name_id(rule)),
            severity: severity(sums.worst.unwrap_or(Overall::Clear)),
            flagged: sums.flagged,
            cannot_judge: sums.cannot_judge,
            clear: sums.clear,
            neq_mg: sums.neq_mg,
            at_least: sums.at_least,
        })
        .collect();
    groups.sort_by_key(|g| (g.severity, std::cmp::Reverse(g.flagged), rule_no(&g.rule)));
    FlagsView { day: judged.day, groups, pack: pack() }
}
