//! The weapons of the training depot, one by one.
//!
//! Does not know: acts, time.
//! Always holds: most are legible, serviceable and state property; every way in which a serial can fail is among them
//! as soon as there are forty weapons.

use super::dice::Dice;
use super::models::{CRAFT_MADE, Model, models};
use super::places::{RACKS_LONG, RACKS_SHORT};
use super::words::{said, tell};
use crate::domain::calendar::Made;
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::record::{Mark, Weapon};
use crate::i18n::Lang;

/// What is peculiar about a weapon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Peculiar {
    /// Nothing.
    No,
    /// One character of the serial cannot be read.
    Partial,
    /// The serial was removed on purpose.
    Obliterated,
    /// Never marked; a control number was given and will be marked on it.
    AbsentMarked,
    /// Never marked, and no control number is marked on it.
    Absent,
    /// On a list, and nobody has read it yet.
    NotRead,
    /// Another weapon of this maker has the same serial.
    Duplicated,
    /// Read after expert examination.
    Restored,
    /// Only a control number names it.
    ControlNumber,
    /// Its condition is not known.
    ConditionUnknown,
    /// Seized, and a court keeps it.
    Seized,
    /// Cannot be used.
    Unserviceable,
    /// Parts are missing.
    Incomplete,
}

/// Where a weapon is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whereabouts {
    /// Not in the book yet.
    Nowhere,
    /// In its rack.
    Rack,
    /// With a holder.
    Out,
    /// In its rack, and a line of a destruction batch.
    Batch,
    /// Destroyed.
    Gone,
}

/// A weapon as the story follows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gun {
    /// The place of its model in the list of models.
    pub(super) model: usize,
    /// How many numbers its serial is after the model's first.
    pub(super) ahead: u64,
    pub(super) peculiar: Peculiar,
    /// Its rack.
    pub(super) place: &'static str,
    /// A code of `condition`.
    pub(super) condition: &'static str,
    pub(super) at: Whereabouts,
    /// The act and line that brought it in.
    pub(super) seq: u64,
    pub(super) line: u32,
}

impl Gun {
    pub(super) fn id(&self) -> Id {
        Id { kind: IdKind::Weapon, seq: self.seq, line: u64::from(self.line) }
    }

    pub(super) fn subject(&self) -> Subject {
        Subject::Weapon(self.id())
    }

    /// Whether it stands in its rack, fit to be issued, and nothing is peculiar about it.
    pub(super) fn is_free(&self) -> bool {
        self.at == Whereabouts::Rack && self.condition == "serviceable" && self.peculiar == Peculiar::No
    }
}

/// Model of each weapon that is there to show something, and what it shows.
const PECULIAR: &[(&str, Peculiar)] = &[
    ("1005-SW10", Peculiar::Partial),
    ("S-STAR", Peculiar::Obliterated),
    ("S-CRAFTP", Peculiar::AbsentMarked),
    ("S-CRAFTS", Peculiar::Absent),
    ("1005-FAL", Peculiar::NotRead),
    ("1005-M16A1", Peculiar::Unserviceable),
    ("1005-M16A1", Peculiar::Unserviceable),
    ("1005-SW10", Peculiar::Unserviceable),
    ("1005-MB500", Peculiar::Unserviceable),
    ("1005-GALIL", Peculiar::Incomplete),
    ("1005-TA82", Peculiar::ConditionUnknown),
    ("S-T56", Peculiar::Seized),
    ("1005-92FS", Peculiar::Duplicated),
    ("1005-92FS", Peculiar::Duplicated),
    ("1005-GARAND", Peculiar::Restored),
    ("S-CRAFTP", Peculiar::ControlNumber),
    ("S-L380", Peculiar::Seized),
    ("1005-CZ75", Peculiar::Partial),
    ("S-STAR", Peculiar::Seized),
    ("S-CRAFTS", Peculiar::Absent),
    ("1005-FAL", Peculiar::NotRead),
    ("1005-M1CARB", Peculiar::NotRead),
    ("1005-UZI", Peculiar::Obliterated),
];

/// The weapons: those that show something first, then ordinary ones; `late` of the last are pistols that a supplier
/// brings while the story goes on.
pub(super) fn guns(seed: u64, count: usize, late: usize) -> Vec<Gun> {
    let mut dice = Dice::new(seed, "arms");
    let models = models();
    let at = |code: &str| models.iter().position(|m| m.code == code).unwrap_or(0);
    let mut ahead = vec![0u64; models.len()];
    let mut all = Vec::with_capacity(count);
    let mut next = |dice: &mut Dice, model: usize, all: &mut Vec<Gun>, peculiar: Peculiar| {
        let twin = |gun: &&Gun| peculiar == Peculiar::Duplicated && gun.peculiar == peculiar && gun.model == model;
        let fresh = ahead.get(model).copied().unwrap_or(0);
        let number = all.iter().find(twin).map_or(fresh, |gun| gun.ahead);
        if let Some(next) = ahead.get_mut(model).filter(|_| number == fresh) {
            *next += 1 + dice.below(17);
        }
        all.push(gun(dice, &models, model, number, peculiar));
    };
    for (code, peculiar) in PECULIAR.iter().take(count.saturating_sub(late) / 2) {
        next(&mut dice, at(code), &mut all, *peculiar);
    }
    while all.len() < count.saturating_sub(late) {
        let model = dice.weighed(models.iter().map(|m| m.weight));
        let (model, peculiar) = match dice.below(1000) {
            0..45 => (model, Peculiar::Unserviceable),
            45..50 => (model, Peculiar::Incomplete),
            50..54 => (at("1005-FAL"), Peculiar::NotRead),
            54..68 => (at(["S-T56", "S-L380", "S-STAR"][dice.index(3)]), Peculiar::Seized),
            68..69 => (at("S-CRAFTP"), Peculiar::AbsentMarked),
            _ => (model, Peculiar::No),
        };
        next(&mut dice, model, &mut all, peculiar);
    }
    while all.len() < count {
        next(&mut dice, at("1005-92FS"), &mut all, Peculiar::No);
    }
    all
}

fn gun(dice: &mut Dice, models: &[Model], model: usize, ahead: u64, peculiar: Peculiar) -> Gun {
    let long = models.get(model).is_some_and(|m| m.long);
    let racks = if long { RACKS_LONG } else { RACKS_SHORT };
    let condition = match peculiar {
        Peculiar::Unserviceable => "unserviceable",
        Peculiar::Incomplete => "incomplete",
        Peculiar::ConditionUnknown => "unknown",
        _ => match dice.below(100) {
            0..95 => "serviceable",
            95..98 => "serviceable_limited",
            _ => "repairable",
        },
    };
    let court = matches!(peculiar, Peculiar::Seized | Peculiar::Obliterated | Peculiar::Absent)
        || matches!(peculiar, Peculiar::AbsentMarked | Peculiar::ControlNumber);
    let place = match peculiar {
        _ if court => "LC-DJ",
        Peculiar::Unserviceable | Peculiar::Incomplete => "LC-AA-4",
        _ => dice.pick(racks).copied().unwrap_or("LC-AA-1"),
    };
    Gun { model, ahead, peculiar, place, condition, at: Whereabouts::Nowhere, seq: 0, line: 0 }
}

/// The record of a weapon; `number` tells control numbers apart.
pub(super) fn weapon(gun: &Gun, model: &Model, number: usize, lang: Lang) -> Weapon {
    let serial = model.serial(gun.ahead);
    let (serial, state) = match gun.peculiar {
        Peculiar::Partial => (blur(&serial), "partial"),
        Peculiar::Obliterated => (String::new(), "obliterated"),
        Peculiar::AbsentMarked | Peculiar::Absent => (String::new(), "absent"),
        Peculiar::ControlNumber => (String::new(), "control_number"),
        Peculiar::NotRead => (serial, "not_read"),
        Peculiar::Restored => (serial, "restored"),
        Peculiar::Duplicated => (serial, "duplicated"),
        _ if serial.is_empty() => (String::new(), "absent"),
        _ => (serial, "legible"),
    };
    let seized = gun.place == "LC-DJ";
    let span = u64::try_from(model.years.1 - model.years.0 + 1).unwrap_or(1);
    let year = model.years.0 + i32::try_from(gun.ahead % span).unwrap_or(0);
    let craft = model.maker == CRAFT_MADE;
    let note = match gun.peculiar {
        Peculiar::Partial => Some(&said::WORN),
        Peculiar::Duplicated => Some(&said::DUPLICATE),
        _ if seized => Some(&said::SEIZED),
        _ => None,
    };
    Weapon {
        item: Some(model.code.to_owned()),
        serial,
        serial_state: state.to_owned(),
        control_number: (gun.peculiar == Peculiar::ControlNumber).then(|| format!("GT-LC-{number:05}")),
        manufacturer: model.maker.to_owned(),
        importer: None,
        country: Some(model.country.to_owned()),
        year: (!craft).then_some(Made::Year(year)),
        weapon_type: model.weapon_type.to_owned(),
        model: model.model.to_owned(),
        calibre: model.calibre.to_owned(),
        import_country: (!seized && !craft).then(|| "GT".to_owned()),
        import_year: (!seized && !craft).then(|| u32::try_from(year + gap(gun, model)).unwrap_or(2000)),
        make_class: Some(if craft { "craft_made" } else { "factory" }.to_owned()),
        legal_title: if seized { "seized_pending" } else { "state_owned" }.to_owned(),
        origin: if seized { "seized" } else { "opening_balance" }.to_owned(),
        marks: marks(gun, model, lang),
        note: note.map(|note| tell(lang, note)),
    }
}

/// Years from manufacture to import: few, but for arms that came as surplus of a war long past.
fn gap(gun: &Gun, model: &Model) -> i32 {
    let mixed = gun.ahead.wrapping_mul(2_654_435_761) >> 7;
    if model.years.1 < 1955 {
        return 20 + i32::try_from(mixed % 26).unwrap_or(0);
    }
    1 + i32::try_from(mixed % 6).unwrap_or(0)
}

/// Marks that an inspector saw beside the serial, on the weapons that are there to show something.
fn marks(gun: &Gun, model: &Model, lang: Lang) -> Vec<Mark> {
    if !matches!(gun.peculiar, Peculiar::Duplicated | Peculiar::Restored | Peculiar::Partial) {
        return Vec::new();
    }
    let position = tell(lang, if model.long { &said::RECEIVER_LEFT } else { &said::FRAME_LEFT });
    let mark = |kind: &str, text: String| Mark { kind: kind.to_owned(), text, position: position.clone() };
    vec![mark("manufacturer", model.maker.to_uppercase()), mark("rack_mark", format!("EJ {:03}", gun.ahead % 900 + 1))]
}

/// A serial with one character that cannot be read.
fn blur(serial: &str) -> String {
    let middle = serial.chars().count() / 2;
    serial.chars().enumerate().map(|(at, c)| if at == middle { '?' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_weapons_show_every_peculiarity_that_the_story_needs() {
        let all = guns(1, 44, 0);
        assert_eq!(all.len(), 44);
        for peculiar in PECULIAR.iter().map(|p| p.1) {
            assert!(all.iter().any(|gun| gun.peculiar == peculiar), "{peculiar:?}");
        }
        assert_eq!(guns(1, 0, 0).len(), 0);
        assert_eq!(guns(1, 3, 1).len(), 3);
        assert_eq!(blur("D384217"), "D38?217");
    }

    #[test]
    fn weapons_come_into_the_country_some_years_after_they_were_made() {
        let models = models();
        let mut gaps = std::collections::BTreeSet::new();
        for (at, gun) in guns(1, 400, 0).iter().enumerate() {
            let weapon = weapon(gun, &models[gun.model], at, Lang::Es);
            let (Some(Made::Year(made)), Some(came)) = (weapon.year, weapon.import_year) else { continue };
            gaps.insert(i32::try_from(came).unwrap() - made);
            assert!(came <= 2024, "{weapon:?}");
        }
        assert!((1..=6).all(|gap| gaps.contains(&gap)), "{gaps:?}");
        assert!(gaps.iter().all(|gap| (1..=6).contains(gap) || (20..=45).contains(gap)), "{gaps:?}");
        assert!(gaps.last() >= Some(&20), "{gaps:?}");
    }

    #[test]
    fn most_of_many_are_fit() {
        let all = guns(5, 2000, 50);
        let mut fit = all.clone();
        fit.iter_mut().for_each(|gun| gun.at = Whereabouts::Rack);
        assert!(fit.iter().filter(|gun| gun.is_free()).count() > 1600);
        assert_eq!(all.iter().rev().take(50).filter(|gun| gun.peculiar == Peculiar::No).count(), 50);
    }
}
