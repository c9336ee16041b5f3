//! Rule packs: thresholds, levels, tables and sources as data.
//!
//! A pack is canonical JSON (`assets/rules/product-1.json` is the one that ships). Every number is an integer with its
//! unit in the key: `remaining_months`, `dispose_days`, `absolute_thousandths_pct_below` (thousandths of a percent, so
//! 0.20 % is 200), `neq_per_unit_mg_min`. Who reads the file parses it into a `Pack`; `Rulebook::new` accepts it only
//! when every rule finds what it needs.
//! Does not know: JSON, files, signatures, languages.
//! Always holds: a `Rulebook` has exactly one entry for every rule of the program, each within its bounds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Severity;
use super::{Need, RULES, Subject};
use crate::domain::calendar::Day;
use crate::domain::surveillance::sampling::Plan;
use crate::domain::surveillance::stabiliser::BandTable;

/// The bytes of the pack that the program ships.
pub const BUILT_IN: &str = include_str!("../../../assets/rules/product-1.json");

/// How well a threshold or a source is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// The text named as the source was read.
    Read,
    /// From memory of the named text; not verified against it.
    Recalled,
    /// A default of the product, for the authority to edit.
    Default,
}

impl Provenance {
    /// The code: `read`, `recalled`, `default`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Provenance::Read => "read",
            Provenance::Recalled => "recalled",
            Provenance::Default => "default",
        }
    }
}

/// A threshold as the pack writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Threshold {
    /// A number in the unit that its key ends on.
    Number(i64),
    /// A code: a band or a hazard division.
    Text(String),
}

/// What can be done in the program about a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Mend or complete the catalogue item.
    EditItem,
    /// Complete the lot.
    EditLot,
    /// Record an inspection.
    Inspect,
    /// Record a stability test.
    Test,
    /// Place a hold.
    Hold,
    /// Change the condition.
    ChangeCondition,
    /// Move it elsewhere.
    Move,
    /// Put it in a destruction batch.
    Batch,
    /// Count the place.
    Count,
    /// Record a marking or a reading of the serial.
    Mark,
    /// Record a licence.
    License,
    /// Issue this stock first.
    UseFirst,
}

/// One rule as the pack has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackRule {
    /// What can be done about a flag, most useful first.
    pub actions: Vec<Remedy>,
    /// The id: `R-LIF-01`.
    pub id: String,
    /// How well check and threshold are known. Level and action are always product defaults.
    pub provenance: Provenance,
    /// The levels that the rule can flag with, mildest first.
    pub severities: Vec<Severity>,
    /// The text behind check and threshold; empty for a product default.
    pub source: String,
    /// What the rule is about.
    pub subject: Subject,
    /// The thresholds by key.
    pub thresholds: BTreeMap<String, Threshold>,
    /// The version of this rule; it rises with every change of a threshold.
    pub version: u32,
}

/// What a place must be counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountSubject {
    /// Weapons.
    Arms,
    /// Man-portable missiles and category 1 items.
    HighRisk,
    /// Detonators and bulk explosives.
    DetonatorsBulk,
    /// Any other ammunition.
    OtherAmmunition,
}

/// How often a subject is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountInterval {
    /// The share that a count must cover, percent; below 100 a count of a part is enough.
    pub coverage_pct: i64,
    /// Months from one count to the next.
    pub interval_months: i64,
    /// What is counted.
    pub subject: CountSubject,
}

/// How well a table is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The standing.
    pub provenance: Provenance,
    /// The text behind it; empty for a product default.
    pub source: String,
}

/// The tables that rules read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Hazard division and compatibility group together: `1.1D`.
    pub legal_hcc: Vec<String>,
    /// Sampling plans.
    pub sampling_plans: Vec<Plan>,
    /// The bands of the product.
    pub stabiliser: BandTable,
    /// How well each table is known, by its name here.
    pub standings: BTreeMap<String, Standing>,
    /// How often places are counted.
    pub stocktake_schedule: Vec<CountInterval>,
    /// The US categories, shown beside the bands on request.
    pub us_stabiliser: BandTable,
}

/// A rule pack as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its name: `product`.
    pub pack: String,
    /// Its rules.
    pub rules: Vec<PackRule>,
    /// Its tables.
    pub tables: Tables,
    /// The first day it is meant for.
    pub valid_from: Day,
    /// Its version.
    pub version: u32,
}

/// Why a pack cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackProblem {
    /// The program has no such rule.
    #[error("{0} is not a rule of this program")]
    UnknownRule(String),
    /// The pack lacks a rule.
    #[error("{0} is missing")]
    RuleMissing(&'static str),
    /// The pack has a rule twice.
    #[error("{0} stands twice")]
    RuleTwice(&'static str),
    /// The rule is about something else.
    #[error("{0} has another subject")]
    WrongSubject(&'static str),
    /// The rule has a number of levels that it cannot use, or a milder one after a severer one.
    #[error("{0} has the wrong levels")]
    WrongLevels(&'static str),
    /// A threshold is missing, of the wrong kind or out of its bounds.
    #[error("{rule}: threshold {key} is missing or out of bounds")]
    WrongThreshold {
        /// The rule.
        rule: &'static str,
        /// The key.
        key: &'static str,
    },
    /// The rule does not know this threshold.
    #[error("{rule} does not know threshold {key}")]
    UnknownThreshold {
        /// The rule.
        rule: &'static str,
        /// The key.
        key: String,
    },
    /// A rule says it rests on a text and names none.
    #[error("{0} names no source")]
    SourceMissing(&'static str),
    /// A table is empty or out of order, or does not say how well it is known.
    #[error("table {0} is empty, out of order or without standing")]
    WrongTable(&'static str),
}

/// What a rule finds in the pack, ready to use.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    pub(super) version: u32,
    pub(super) levels: [Severity; 2],
    pub(super) limits: [i64; 3],
    pub(super) texts: Vec<String>,
}

/// A pack that every rule found complete.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pack: Pack,
    ready: Vec<Ready>,
}

impl Rulebook {
    /// Takes a pack into use.
    ///
    /// # Errors
    /// The first thing that a rule of this program misses or does not know.
    pub fn new(pack: Pack) -> Result<Rulebook, PackProblem> {
        pack.tables.check()?;
        if let Some(stranger) = pack.rules.iter().find(|r| RULES.iter().all(|known| known.id != r.id)) {
            return Err(PackProblem::UnknownRule(stranger.id.clone()));
        }
        let mut ready = Vec::with_capacity(RULES.len());
        for rule in RULES {
            let mut with_id = pack.rules.iter().filter(|r| r.id == rule.id);
            let told = with_id.next().ok_or(PackProblem::RuleMissing(rule.id))?;
            if with_id.next().is_some() {
                return Err(PackProblem::RuleTwice(rule.id));
            }
            ready.push(resolve(rule, told, &pack.tables)?);
        }
        Ok(Rulebook { pack, ready })
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// A rule of the pack: source, standing, actions.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&PackRule> {
        self.pack.rules.iter().find(|rule| rule.id == id)
    }

    /// Every rule of the program with what it found here, in the order of the table.
    pub(super) fn ready(&self) -> &[Ready] {
        &self.ready
    }
}

impl Pack {
    /// Whether every rule of the program finds what it needs.
    ///
    /// # Errors
    /// The first thing that one misses or does not know.
    pub fn check(&self) -> Result<(), PackProblem> {
        Rulebook::new(self.clone()).map(drop)
    }
}

impl Tables {
    fn check(&self) -> Result<(), PackProblem> {
        let wrong = |table: &'static str, sound: bool| {
            let standing = self.standings.get(table);
            let stands = standing.is_some_and(|s| s.provenance == Provenance::Default || !s.source.is_empty());
            if sound && stands { Ok(()) } else { Err(PackProblem::WrongTable(table)) }
        };
        let rejects = |p: &Plan| p.critical_reject >= 1 && p.major_reject >= 1 && p.minor_reject >= 1;
        wrong("legal_hcc", !self.legal_hcc.is_empty())?;
        wrong("sampling_plans", !self.sampling_plans.is_empty() && self.sampling_plans.iter().all(rejects))?;
        let stabiliser = &self.stabiliser;
        let of_lots = stabiliser.lot_lost.is_some() && stabiliser.never_tested.is_some();
        wrong("stabiliser", stabiliser.is_sound() && of_lots && stabiliser.never_tested_age_years.is_some())?;
        wrong("us_stabiliser", self.us_stabiliser.is_sound())?;
        let counted =
            |c: &CountInterval| (1..=100).contains(&c.coverage_pct) && (1..=1200).contains(&c.interval_months);
        wrong("stocktake_schedule", self.stocktake_schedule.iter().all(counted))
    }
}

fn resolve(rule: &super::Rule, told: &PackRule, tables: &Tables) -> Result<Ready, PackProblem> {
    if told.subject != rule.subject() {
        return Err(PackProblem::WrongSubject(rule.id));
    }
    let levels = match (rule.levels, told.severities.as_slice()) {
        (1, [only]) => [*only, *only],
        (2, [mild, severe]) if mild <= severe => [*mild, *severe],
        _ => return Err(PackProblem::WrongLevels(rule.id)),
    };
    if told.source.is_empty() && told.provenance != Provenance::Default {
        return Err(PackProblem::SourceMissing(rule.id));
    }
    if let Some(key) = told.thresholds.keys().find(|key| rule.needs.iter().all(|need| need.key() != key.as_str())) {
        return Err(PackProblem::UnknownThreshold { rule: rule.id, key: key.clone() });
    }
    let mut ready = Ready { version: told.version, levels, limits: [0; 3], texts: Vec::new() };
    let mut limits = ready.limits.iter_mut();
    for need in rule.needs {
        let wrong = PackProblem::WrongThreshold { rule: rule.id, key: need.key() };
        let number = match (need, told.thresholds.get(need.key())) {
            (Need::Number { min, max, .. }, Some(Threshold::Number(n))) if (*min..=*max).contains(n) => *n,
            (Need::Band(_), Some(Threshold::Text(name))) => {
                let place = tables.stabiliser.bands.iter().position(|band| band.band == *name);
                place.and_then(|at| i64::try_from(at).ok()).ok_or(wrong)?
            }
            (Need::Text(_), Some(Threshold::Text(text))) if !text.is_empty() => {
                ready.texts.push(text.clone());
                continue;
            }
            _ => return Err(wrong),
        };
        if let Some(place) = limits.next() {
            *place = number;
        }
    }
    Ok(ready)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The pack that ships, read with the JSON library of the tests.
    pub(crate) fn built_in() -> Pack {
        serde_json::from_str(BUILT_IN).unwrap()
    }

    fn with(change: impl FnOnce(&mut Pack)) -> Result<(), PackProblem> {
        let mut pack = built_in();
        change(&mut pack);
        pack.check()
    }

    fn rule<'a>(pack: &'a mut Pack, id: &str) -> &'a mut PackRule {
        pack.rules.iter_mut().find(|r| r.id == id).unwrap()
    }

    #[test]
    fn the_pack_that_ships_is_complete_and_canonical() {
        assert_eq!(built_in().check(), Ok(()));
        assert_eq!(serde_json::to_string(&built_in()).unwrap(), BUILT_IN, "keys in order, no blanks, no line end");
        assert!(BUILT_IN.is_ascii());
    }

    #[test]
    fn every_rule_knows_every_threshold_it_is_given() {
        for rule in &built_in().rules {
            for key in rule.thresholds.keys() {
                let gone = with(|p| {
                    p.rules.iter_mut().find(|r| r.id == rule.id).unwrap().thresholds.remove(key);
                });
                assert!(matches!(gone, Err(PackProblem::WrongThreshold { .. })), "{} {key}", rule.id);
                let negative = with(|p| {
                    let rules = p.rules.iter_mut().find(|r| r.id == rule.id).unwrap();
                    rules.thresholds.insert(key.clone(), Threshold::Number(-1));
                });
                assert!(matches!(negative, Err(PackProblem::WrongThreshold { .. })), "{} {key}", rule.id);
            }
            let more = with(|p| {
                let rules = p.rules.iter_mut().find(|r| r.id == rule.id).unwrap();
                rules.thresholds.insert("surplus".into(), Threshold::Number(1));
            });
            assert!(matches!(more, Err(PackProblem::UnknownThreshold { .. })), "{}", rule.id);
        }
    }

    #[test]
    fn an_incomplete_or_strange_pack_is_refused() {
        type Change = fn(&mut Pack);
        let cases: &[(Change, PackProblem)] = &[
            (|p| p.rules.retain(|r| r.id != "R-LIF-01"), PackProblem::RuleMissing("R-LIF-01")),
            (|p| rule(p, "R-LIF-01").id = "R-LIF-99".into(), PackProblem::UnknownRule("R-LIF-99".into())),
            (
                |p| {
                    let again = rule(p, "R-LIF-01").clone();
                    p.rules.push(again);
                },
                PackProblem::RuleTwice("R-LIF-01"),
            ),
            (|p| rule(p, "R-LIF-01").subject = Subject::Place, PackProblem::WrongSubject("R-LIF-01")),
            (|p| rule(p, "R-LIF-01").severities = vec![Severity::Act], PackProblem::WrongLevels("R-LIF-01")),
            (|p| rule(p, "R-LIF-01").severities.reverse(), PackProblem::WrongLevels("R-LIF-01")),
            (|p| rule(p, "R-LIF-02").severities.clear(), PackProblem::WrongLevels("R-LIF-02")),
            (|p| rule(p, "R-LIF-01").source.clear(), PackProblem::SourceMissing("R-LIF-01")),
            (|p| p.tables.legal_hcc.clear(), PackProblem::WrongTable("legal_hcc")),
            (|p| p.tables.sampling_plans[0].critical_reject = 0, PackProblem::WrongTable("sampling_plans")),
            (|p| p.tables.stabiliser.bands.swap(0, 3), PackProblem::WrongTable("stabiliser")),
            (|p| p.tables.stabiliser.lot_lost = None, PackProblem::WrongTable("stabiliser")),
            (
                |p| {
                    p.tables.standings.remove("legal_hcc");
                },
                PackProblem::WrongTable("legal_hcc"),
            ),
            (
                |p| p.tables.standings.get_mut("us_stabiliser").unwrap().source.clear(),
                PackProblem::WrongTable("us_stabiliser"),
            ),
            (|p| p.tables.us_stabiliser.bands.clear(), PackProblem::WrongTable("us_stabiliser")),
            (|p| p.tables.stocktake_schedule[0].interval_months = 0, PackProblem::WrongTable("stocktake_schedule")),
            (
                |p| {
                    rule(p, "R-STB-01").thresholds.insert("band".into(), Threshold::Text("S9".into()));
                },
                PackProblem::WrongThreshold { rule: "R-STB-01", key: "band" },
            ),
        ];
        for (change, problem) in cases {
            assert_eq!(with(*change), Err(problem.clone()));
        }
    }
}
