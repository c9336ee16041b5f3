//! The rules: what is wrong, or not known to be right, with a lot, a weapon, an item or a place on a given day.
//!
//! One rule is one file; `RULES` is the table of all of them, in the order in which they are listed to people.
//! Thresholds, levels and sources are data (`pack`); facts come in as values (`facts`); an answer is flagged, clear or
//! cannot judge (`answer`); the arithmetic behind it is its evidence (`evidence`); `say` names the sentences.
//! Does not know: the ledger, JSON, languages, the clock.
//! Always holds: every rule of a subject gives exactly one answer; a date that is not known to the day is taken at its
//! worst and says so; a date that is missing never gives "clear" to a rule that concerns the subject.
//! Rules nest as their table does: a rule on remaining life goes on flagging after a severer one flags too; who lists
//! flags for people can fold them with `leading`.

pub mod answer;
pub mod evidence;
pub mod facts;
pub mod pack;
pub mod say;
mod shared;

mod ban;
mod control_mark;
mod count_overdue;
mod critical_defect;
mod defects_above_acceptance;
mod extension_without_reference;
mod exudation;
mod fumes;
mod group_d_long;
mod hazard_unknown;
mod inspection_overdue;
mod legal_pair;
mod licence_expired;
mod licence_expiring;
mod licence_missing;
mod life_little;
mod life_us_codes;
mod life_very_little;
mod lot_number_lost;
mod made_unknown;
mod moved_not_counted;
mod neq_missing;
mod never_tested;
mod old_without_life_data;
mod propellant_lot_lost;
mod returned_not_inspected;
mod serial_not_read;
mod shelf_life_expired;
mod stabiliser_falls_fast;
mod stabiliser_s3;
mod stabiliser_s4;
mod stabiliser_s5;
mod stability_test_overdue;
mod sub_division;
mod very_old_energetic;
mod weapon_condition_unknown;
mod weapon_unserviceable;
mod wet_or_unsealed;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use answer::{Answer, Completeness, Judgement, Missing, Overall, Severity, worst};
use evidence::{Evidence, Trail};
use facts::{ItemFacts, LotFacts, PlaceFacts, WeaponFacts};
use pack::{Ready, Rulebook, Tables};

use super::calendar::Day;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An item of the catalogue; every lot of it inherits the answer.
    Item,
    /// A lot.
    Lot,
    /// A weapon.
    Weapon,
    /// A place.
    Place,
}

impl Subject {
    /// The code: `item`, `lot`, `weapon`, `place`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Subject::Item => "item",
            Subject::Lot => "lot",
            Subject::Weapon => "weapon",
            Subject::Place => "place",
        }
    }
}

/// A rule of the program.
#[derive(Debug)]
pub struct Rule {
    /// Its id, never reused: `R-LIF-01`.
    pub id: &'static str,
    /// A rule that says the same with more weight; when that one flags as well, this one may be folded away.
    pub covered_by: Option<&'static str>,
    /// How many levels it can flag with: 1 or 2.
    levels: usize,
    needs: &'static [Need],
    check: Check,
}

impl Rule {
    /// What it is about.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        match self.check {
            Check::Item(_) => Subject::Item,
            Check::Lot(_) => Subject::Lot,
            Check::Weapon(_) => Subject::Weapon,
            Check::Place(_) => Subject::Place,
        }
    }
}

/// A threshold that a rule needs; numbers come first.
#[derive(Clone, Copy, Debug)]
enum Need {
    /// A number within bounds.
    Number { key: &'static str, min: i64, max: i64 },
    /// The name of a stabiliser band; its place in the table is the limit.
    Band(&'static str),
    /// A code.
    Text(&'static str),
}

impl Need {
    const fn key(&self) -> &'static str {
        match self {
            Need::Number { key, .. } | Need::Band(key) | Need::Text(key) => key,
        }
    }
}

/// A rule flags, is clear, or cannot judge for want of an input.
type Found = Result<Answer, Missing>;

/// The function of a rule, by what it is about.
#[derive(Debug)]
enum Check {
    Item(fn(&ItemFacts, &Seen<'_>, &mut Trail) -> Found),
    Lot(fn(&LotFacts, &Seen<'_>, &mut Trail) -> Found),
    Weapon(fn(&WeaponFacts, &Seen<'_>, &mut Trail) -> Found),
    Place(fn(&PlaceFacts, &Seen<'_>, &mut Trail) -> Found),
}

/// What a rule sees beside the facts: the day, and what the pack has for it.
struct Seen<'a> {
    today: Day,
    limits: [i64; 3],
    levels: [Severity; 2],
    texts: &'a [String],
    tables: &'a Tables,
}

impl Seen<'_> {
    /// Flags with the milder level, or the only one.
    fn mild(&self) -> Answer {
        let [mild, _] = self.levels;
        Answer::Flagged(mild)
    }

    /// Flags with the severer level.
    fn severe(&self) -> Answer {
        let [_, severe] = self.levels;
        Answer::Flagged(severe)
    }
}

/// Every rule, in the order in which they are listed.
pub static RULES: &[Rule] = &[
    legal_pair::RULE,
    hazard_unknown::RULE,
    neq_missing::RULE,
    sub_division::RULE,
    shelf_life_expired::RULE,
    life_little::RULE,
    life_very_little::RULE,
    life_us_codes::RULE,
    old_without_life_data::RULE,
    very_old_energetic::RULE,
    made_unknown::RULE,
    extension_without_reference::RULE,
    stabiliser_s3::RULE,
    stabiliser_s4::RULE,
    stabiliser_s5::RULE,
    stability_test_overdue::RULE,
    never_tested::RULE,
    propellant_lot_lost::RULE,
    stabiliser_falls_fast::RULE,
    fumes::RULE,
    critical_defect::RULE,
    defects_above_acceptance::RULE,
    exudation::RULE,
    wet_or_unsealed::RULE,
    inspection_overdue::RULE,
    ban::RULE,
    lot_number_lost::RULE,
    returned_not_inspected::RULE,
    group_d_long::RULE,
    control_mark::RULE,
    weapon_unserviceable::RULE,
    weapon_condition_unknown::RULE,
    serial_not_read::RULE,
    count_overdue::RULE,
    moved_not_counted::RULE,
    licence_expired::RULE,
    licence_expiring::RULE,
    licence_missing::RULE,
];

/// The rule of an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// A judgement with the evidence behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The answer.
    pub judgement: Judgement,
    /// The day it was asked for.
    pub day: Day,
    /// The inputs, the arithmetic, the margin.
    pub evidence: Evidence,
}

/// The facts of one subject.
#[derive(Clone, Copy)]
enum Facts<'a> {
    Item(&'a ItemFacts),
    Lot(&'a LotFacts),
    Weapon(&'a WeaponFacts),
    Place(&'a PlaceFacts),
}

impl Facts<'_> {
    /// The answer of one rule; `None` when it is about something else. A lot is asked about its item too.
    fn ask(self, rule: &Rule, seen: &Seen<'_>, trail: &mut Trail) -> Option<Found> {
        Some(match (self, &rule.check) {
            (Facts::Item(item), Check::Item(check)) => check(item, seen, trail),
            (Facts::Lot(lot), Check::Item(check)) => check(&lot.item, seen, trail),
            (Facts::Lot(lot), Check::Lot(check)) => check(lot, seen, trail),
            (Facts::Weapon(weapon), Check::Weapon(check)) => check(weapon, seen, trail),
            (Facts::Place(place), Check::Place(check)) => check(place, seen, trail),
            _ => return None,
        })
    }

    fn judge_one(self, rule: &Rule, ready: &Ready, when: When<'_>, trail: &mut Trail) -> Option<Judgement> {
        let seen = Seen {
            today: when.today,
            limits: ready.limits,
            levels: ready.levels,
            texts: &ready.texts,
            tables: &when.book.pack().tables,
        };
        let answer = self.ask(rule, &seen, trail)?.unwrap_or_else(Answer::CannotJudge);
        let (lacking, due, act_by) = trail.days();
        let (version, subject) = (ready.version, rule.subject());
        Some(Judgement { rule: rule.id, version, subject, answer, lacking, due, act_by })
    }

    fn judge(self, book: &Rulebook, today: Day) -> impl Iterator<Item = Judgement> {
        let mut trail = Trail::silent();
        RULES.iter().zip(book.ready()).filter_map(move |(rule, ready)| {
            trail.forget();
            self.judge_one(rule, ready, When { today, book }, &mut trail)
        })
    }

    fn explain(self, book: &Rulebook, day: Day) -> Vec<Explained> {
        let rules = RULES.iter().zip(book.ready());
        let explained = rules.filter_map(|(rule, ready)| {
            let mut trail = Trail::recording();
            let judgement = self.judge_one(rule, ready, When { today: day, book }, &mut trail)?;
            Some(Explained { judgement, day, evidence: trail.into_evidence() })
        });
        explained.collect()
    }
}

/// The day that is asked for, and the rules of that day.
#[derive(Clone, Copy)]
struct When<'a> {
    today: Day,
    book: &'a Rulebook,
}

macro_rules! subject {
    ($facts:ident, $kind:ident, $judge:ident, $explain:ident, $overall:ident, $what:literal) => {
        #[doc = concat!("What every rule says of ", $what, " on a day.")]
        #[must_use]
        pub fn $judge(facts: &$facts, book: &Rulebook, today: Day) -> Vec<Judgement> {
            let mut all = Vec::with_capacity(RULES.len());
            all.extend(Facts::$kind(facts).judge(book, today));
            all
        }

        #[doc = concat!("What every rule says of ", $what, " on a day, with the evidence.")]
        #[must_use]
        pub fn $explain(facts: &$facts, book: &Rulebook, today: Day) -> Vec<Explained> {
            Facts::$kind(facts).explain(book, today)
        }

        #[doc = concat!("The most pressing answer about ", $what, " on a day, without a list.")]
        #[must_use]
        pub fn $overall(facts: &$facts, book: &Rulebook, today: Day) -> Overall {
            Facts::$kind(facts).judge(book, today).map(|j| j.overall()).min().unwrap_or(Overall::Clear)
        }
    };
}

subject!(ItemFacts, Item, judge_item, explain_item, overall_item, "an item");
subject!(LotFacts, Lot, judge_lot, explain_lot, overall_lot, "a lot and its item");
subject!(WeaponFacts, Weapon, judge_weapon, explain_weapon, overall_weapon, "a weapon");
subject!(PlaceFacts, Place, judge_place, explain_place, overall_place, "a place");

/// The answers that a list for people shows first: flags and missing inputs, without flags that a weightier flag
/// covers, the most pressing first and else in the order of the table.
#[must_use]
pub fn leading(judgements: &[Judgement]) -> Vec<Judgement> {
    let flagged = |id: &str| judgements.iter().any(|j| j.rule == id && matches!(j.answer, Answer::Flagged(_)));
    let covered = |j: &Judgement| {
        let mut next = rule(j.rule).and_then(|rule| rule.covered_by);
        while let Some(id) = next {
            if flagged(id) {
                return true;
            }
            next = rule(id).and_then(|rule| rule.covered_by);
        }
        false
    };
    let told = judgements.iter().filter(|j| match j.answer {
        Answer::Flagged(_) => !covered(j),
        Answer::CannotJudge(_) => true,
        Answer::Clear => false,
    });
    let mut told: Vec<Judgement> = told.copied().collect();
    told.sort_by_key(Judgement::overall);
    told
}
