//! The weapon models of the training depot, and serials in the style of each maker.
//!
//! Does not know: single weapons, where they stand.
//! Always holds: no two serials of a model are the same; the numbers are invented.

use super::words::{Four, tell};
use crate::domain::record::Item;
use crate::i18n::Lang;

/// A weapon model.
#[derive(Clone, Copy, Debug)]
pub(super) struct Model {
    /// Its code in the catalogue.
    pub(super) code: &'static str,
    noun: &'static Four,
    /// Maker, as people write it.
    pub(super) maker: &'static str,
    /// Country of manufacture.
    pub(super) country: &'static str,
    /// A code of `weapon_types`.
    pub(super) weapon_type: &'static str,
    /// The model as marked.
    pub(super) model: &'static str,
    /// Calibre, in full.
    pub(super) calibre: &'static str,
    serial: Style,
    /// Years of manufacture, from and to.
    pub(super) years: (i32, i32),
    /// How often a weapon is of it.
    pub(super) weight: u32,
    /// Whether it stands in the racks for long arms.
    pub(super) long: bool,
}

/// Letters before, how many digits, what stands behind, the first number.
type Style = (&'static str, usize, &'static str, u64);

const RIFLE: Four = ["Rifle", "Fusil", "Fuzil", "Fusil"];
const CARBINE: Four = ["Carbine", "Carabina", "Carabina", "Carabine"];
const SMG: Four = ["Submachine gun", "Subfusil", "Submetralhadora", "Pistolet-mitrailleur"];
const PISTOL: Four = ["Pistol", "Pistola", "Pistola", "Pistolet"];
const REVOLVER: Four = ["Revolver", "Revólver", "Revólver", "Revolver"];
const SHOTGUN: Four = ["Shotgun", "Escopeta", "Espingarda", "Fusil à pompe"];
const GPMG: Four = ["Machine gun", "Ametralladora", "Metralhadora", "Mitrailleuse"];
const LAUNCHER: Four = ["Grenade launcher", "Lanzagranadas", "Lançador de granadas", "Lance-grenades"];
const MORTAR: Four = ["Mortar", "Mortero", "Morteiro", "Mortier"];
const CRAFT: Four = ["Craft-made weapon", "Arma hechiza", "Arma artesanal", "Arme artisanale"];

/// Code, noun, maker, country, type, model, calibre, serial, years, weight and whether long.
type Row = (
    &'static str,
    &'static Four,
    (&'static str, &'static str),
    (&'static str, &'static str, &'static str),
    Style,
    (i32, i32),
    (u32, bool),
);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("1005-M16A1", &RIFLE, ("Colt", "US"), ("assault_rifle", "M16A1", "5.56 × 45 mm"), ("", 7, "", 4_817_302), (1967, 1979), (250, true)),
    ("1005-GALIL", &RIFLE, ("IMI", "IL"), ("assault_rifle", "Galil AR", "5.56 × 45 mm"), ("", 7, "", 2_071_834), (1976, 1991), (200, true)),
    ("1005-M4", &CARBINE, ("Colt", "US"), ("carbine", "M4", "5.56 × 45 mm"), ("W", 6, "", 214_406), (2004, 2012), (60, true)),
    ("1005-TAVOR", &RIFLE, ("IWI", "IL"), ("assault_rifle", "Tavor TAR-21", "5.56 × 45 mm"), ("T0", 6, "", 18_733), (2009, 2016), (60, true)),
    ("1005-FAL", &RIFLE, ("FN", "BE"), ("assault_rifle", "FAL", "7.62 × 51 mm"), ("", 6, "", 418_227), (1961, 1974), (50, true)),
    ("1005-GARAND", &RIFLE, ("Springfield Armory", "US"), ("rifle_semi_auto", "M1", "7.62 × 63 mm"), ("", 7, "", 3_204_118), (1943, 1953), (30, true)),
    ("1005-M1CARB", &CARBINE, ("Inland", "US"), ("carbine", "M1", "7.62 × 33 mm"), ("", 7, "", 5_117_640), (1943, 1945), (15, true)),
    ("1005-UZI", &SMG, ("IMI", "IL"), ("smg", "Uzi", "9 × 19 mm"), ("", 6, "", 84_115), (1968, 1982), (70, true)),
    ("1005-92FS", &PISTOL, ("Beretta", "IT"), ("pistol_self_loading", "92FS", "9 × 19 mm"), ("C", 5, "Z", 48_213), (1998, 2010), (120, false)),
    ("1005-CZ75", &PISTOL, ("CZ", "CZ"), ("pistol_self_loading", "75 B", "9 × 19 mm"), ("B", 5, "", 31_402), (2001, 2014), (45, false)),
    ("1005-JERICHO", &PISTOL, ("IMI", "IL"), ("pistol_self_loading", "Jericho 941", "9 × 19 mm"), ("", 8, "", 39_304_118), (1996, 2008), (40, false)),
    ("1005-G17", &PISTOL, ("Glock", "AT"), ("pistol_self_loading", "17", "9 × 19 mm"), ("KPE", 3, "", 207), (2006, 2018), (45, false)),
    ("1005-PT92", &PISTOL, ("Taurus", "BR"), ("pistol_self_loading", "PT 92", "9 × 19 mm"), ("TYB", 5, "", 48_210), (2002, 2012), (35, false)),
    ("1005-SW10", &REVOLVER, ("Smith & Wesson", "US"), ("revolver", "10", ".38 Special"), ("D", 6, "", 384_217), (1968, 1976), (70, false)),
    ("1005-TA82", &REVOLVER, ("Taurus", "BR"), ("revolver", "82", ".38 Special"), ("QD", 6, "", 311_820), (1994, 2003), (35, false)),
    ("1005-MB500", &SHOTGUN, ("Mossberg", "US"), ("shotgun_pump", "500", "12 × 76"), ("J", 6, "", 417_602), (1987, 2001), (55, true)),
    ("1005-R870", &SHOTGUN, ("Remington", "US"), ("shotgun_pump", "870", "12 × 70"), ("B", 6, "M", 482_107), (1990, 2004), (40, true)),
    ("1005-M60", &GPMG, ("Saco Defense", "US"), ("gpmg", "M60", "7.62 × 51 mm"), ("", 6, "", 118_430), (1972, 1986), (18, true)),
    ("1005-M2HB", &GPMG, ("Ramo", "US"), ("hmg", "M2HB", "12.7 × 99 mm"), ("", 6, "", 702_515), (1979, 1988), (6, true)),
    ("1010-M203", &LAUNCHER, ("Colt", "US"), ("grenade_launcher_under", "M203", "40 × 46 mm"), ("", 6, "", 204_871), (1979, 1989), (18, true)),
    ("1010-M79", &LAUNCHER, ("Springfield Armory", "US"), ("grenade_launcher_hand", "M79", "40 × 46 mm"), ("", 5, "", 31_209), (1966, 1971), (10, true)),
    ("1010-M19", &MORTAR, ("Watervliet Arsenal", "US"), ("mortar_below_75", "M19", "60 mm"), ("", 5, "", 18_402), (1951, 1969), (8, true)),
    ("1015-M29A1", &MORTAR, ("Watervliet Arsenal", "US"), ("mortar_75_plus", "M29A1", "81 mm"), ("", 5, "", 7_716), (1966, 1978), (6, true)),
    // what courts and police bring: weight 0, taken by name
    ("S-T56", &RIFLE, ("Norinco", "CN"), ("assault_rifle", "56", "7.62 × 39 mm"), ("", 8, "", 17_040_233), (1974, 1985), (0, true)),
    ("S-L380", &PISTOL, ("Lorcin", "US"), ("pistol_self_loading", "L380", ".380 ACP"), ("", 6, "", 342_190), (1993, 1997), (0, false)),
    ("S-STAR", &PISTOL, ("Star", "ES"), ("pistol_self_loading", "BM", "9 × 19 mm"), ("", 7, "", 1_904_377), (1979, 1989), (0, false)),
    ("S-CRAFTP", &CRAFT, (CRAFT_MADE, "ZZ"), ("craft_pistol", "s/n", ".38 Special"), ("", 0, "", 0), (2015, 2023), (0, false)),
    ("S-CRAFTS", &CRAFT, (CRAFT_MADE, "ZZ"), ("craft_shotgun", "s/n", "12 × 70"), ("", 0, "", 0), (2015, 2023), (0, true)),
];

/// How the maker of a craft-made weapon is written.
pub(super) const CRAFT_MADE: &str = "artesanal";

/// Every model.
pub(super) fn models() -> Vec<Model> {
    let model = |row: &Row| {
        let (code, noun, (maker, country), (weapon_type, model, calibre), serial, years, (weight, long)) = *row;
        Model { code, noun, maker, country, weapon_type, model, calibre, serial, years, weight, long }
    };
    ROWS.iter().map(model).collect()
}

impl Model {
    /// Its entry in the catalogue.
    pub(super) fn item(&self, lang: Lang) -> Item {
        Item {
            code: self.code.to_owned(),
            kind: "weapon_model".to_owned(),
            name: self.name(lang),
            unit: Some("u".to_owned()),
            live: Some(false),
            calibre: Some(self.calibre.to_owned()),
            maker: Some(self.maker.to_owned()),
            model: Some(self.model.to_owned()),
            weapon_type: Some(self.weapon_type.to_owned()),
            ..Item::default()
        }
    }

    /// What people call it, with its maker where it has one.
    fn name(&self, lang: Lang) -> String {
        let noun = tell(lang, self.noun);
        if self.maker == CRAFT_MADE {
            return format!("{noun} {}, {}", self.model, self.calibre);
        }
        format!("{noun} {} {}, {}", self.maker, self.model, self.calibre)
    }

    /// The serial that is `ahead` numbers after the first; empty for what was never marked. When the digits are used
    /// up, the letters before them count on.
    pub(super) fn serial(&self, ahead: u64) -> String {
        let (letters, digits, behind, first) = self.serial;
        let number = first + ahead;
        if digits == 0 {
            return String::new();
        }
        if letters.is_empty() {
            return format!("{number:0digits$}{behind}");
        }
        let room = 10u64.pow(u32::try_from(digits).unwrap_or(6));
        let (carry, rest) = (number / room, number % room);
        format!("{}{rest:0digits$}{behind}", letters_after(letters, carry))
    }
}

/// The letters that come `steps` after these; digits among them stay.
fn letters_after(letters: &str, steps: u64) -> String {
    let mut carry = steps;
    let mut out: Vec<char> = Vec::new();
    for letter in letters.chars().rev() {
        if !letter.is_ascii_uppercase() {
            out.push(letter);
            continue;
        }
        let place = u64::from(u32::from(letter) - u32::from('A')) + carry;
        carry = place / 26;
        out.push(char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)));
    }
    while carry > 0 {
        out.push(char::from(b'A' + u8::try_from((carry - 1) % 26).unwrap_or(0)));
        carry = (carry - 1) / 26;
    }
    out.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lists::WEAPON_TYPES;
    use std::collections::BTreeSet;

    #[test]
    fn serials_look_like_the_makers_and_never_repeat() {
        let named = |code: &str| models().into_iter().find(|m| m.code == code).unwrap();
        assert_eq!(named("1005-92FS").serial(0), "C48213Z");
        assert_eq!(named("1005-UZI").serial(0), "084115");
        assert_eq!(named("1005-G17").serial(800), "KPF007");
        assert_eq!(letters_after("Z", 1), "AA");
        assert_eq!(letters_after("T0", 2), "V0");
        for model in models().iter().filter(|m| m.weight > 0) {
            let all: BTreeSet<String> = (0..120_000).map(|n| model.serial(n * 7)).collect();
            assert_eq!(all.len(), 120_000, "{}", model.code);
        }
    }

    #[test]
    fn models_are_of_types_on_the_list() {
        for model in models() {
            assert!(WEAPON_TYPES.iter().any(|t| t.code == model.weapon_type), "{}", model.code);
            assert!(model.maker == CRAFT_MADE || model.item(Lang::Es).name.contains(model.maker), "{}", model.code);
            assert!(model.years.0 <= model.years.1, "{}", model.code);
        }
        assert!(models().len() >= 20);
    }
}
