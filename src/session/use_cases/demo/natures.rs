//! The natures of ammunition in the training depot.
//!
//! Figures are of the order of published ones and serve practice: no one should load a lorry by them.
//! Does not know: lots, quantities in store.
//! Always holds: designations, UN numbers, divisions and groups belong together, but for the few rows that are there
//! to be flagged: one pair that is none, one nature without a class, two without NEQ, one without a sub-division.

use super::words::{Four, tell};
use crate::domain::record::Item;
use crate::i18n::Lang;

/// A nature as it stands in the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Nature {
    /// Its code in the catalogue.
    pub(super) code: &'static str,
    kind: char,
    name: Four,
    un: &'static str,
    division: &'static str,
    sub: &'static str,
    group: &'static str,
    neq_mg: u64,
    mass_g: u64,
    /// Units in a pack.
    pub(super) pack: u64,
    /// Shelf life, months between inspections, months between tests; 0 is none.
    pub(super) months: (u32, u32, u32),
    calibre: &'static str,
    /// Which stores it belongs in.
    pub(super) home: char,
    /// How often a lot is of it.
    pub(super) weight: u32,
    /// Packs in a lot, from and to.
    pub(super) packs: (i32, i32),
}

/// Code, kind (a ammunition, y pyrotechnic, p propellant, c component, i inert, u unknown), names,
/// UN number, division, sub-division and group; NEQ mg, mass g, pack; months; calibre; home; weight; packs.
type Row = (
    &'static str,
    char,
    Four,
    (&'static str, &'static str, &'static str, &'static str),
    (u64, u64, u64),
    (u32, u32, u32),
    &'static str,
    (char, u32, i32, i32),
);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("1305-101", 'a', ["5.56 mm ball M193", "Cartucho 5.56 mm bola M193", "Cartucho 5,56 mm comum M193", "Cartouche 5,56 mm ordinaire M193"], ("0012", "1.4", "", "S"), (1_780, 12, 840), (360, 36, 0), "5.56 × 45 mm", ('s', 30, 20, 270)),
    ("1305-102", 'a', ["5.56 mm ball M855", "Cartucho 5.56 mm bola M855", "Cartucho 5,56 mm comum M855", "Cartouche 5,56 mm ordinaire M855"], ("0012", "1.4", "", "S"), (1_750, 12, 840), (300, 36, 0), "5.56 × 45 mm", ('s', 22, 20, 200)),
    ("1305-103", 'a', ["5.56 mm tracer M196", "Cartucho 5.56 mm trazador M196", "Cartucho 5,56 mm traçante M196", "Cartouche 5,56 mm traçante M196"], ("0012", "1.4", "", "S"), (1_900, 12, 840), (240, 36, 0), "5.56 × 45 mm", ('s', 6, 5, 40)),
    ("1305-104", 'a', ["5.56 mm blank M200", "Cartucho 5.56 mm fogueo M200", "Cartucho 5,56 mm festim M200", "Cartouche 5,56 mm à blanc M200"], ("0014", "1.4", "", "S"), (450, 8, 1_000), (240, 48, 0), "5.56 × 45 mm", ('s', 12, 10, 90)),
    ("1305-111", 'a', ["7.62 mm ball M80", "Cartucho 7.62 mm bola M80", "Cartucho 7,62 mm comum M80", "Cartouche 7,62 mm ordinaire M80"], ("0012", "1.4", "", "S"), (3_000, 24, 460), (360, 36, 0), "7.62 × 51 mm", ('s', 18, 30, 400)),
    ("1305-112", 'a', ["7.62 mm linked 4 ball 1 tracer M13", "Cartucho 7.62 mm eslabonado 4 bola 1 trazador M13", "Cartucho 7,62 mm em fita 4 comum 1 traçante M13", "Cartouche 7,62 mm en bande 4 ordinaires 1 traçante M13"], ("0012", "1.4", "", "S"), (3_050, 27, 800), (300, 36, 0), "7.62 × 51 mm", ('s', 8, 10, 80)),
    ("1305-113", 'a', ["7.62 mm blank M82", "Cartucho 7.62 mm fogueo M82", "Cartucho 7,62 mm festim M82", "Cartouche 7,62 mm à blanc M82"], ("0014", "1.4", "", "S"), (1_000, 15, 480), (240, 48, 0), "7.62 × 51 mm", ('s', 5, 5, 40)),
    ("1305-114", 'a', ["7.62 × 39 mm ball", "Cartucho 7.62 × 39 mm bola", "Cartucho 7,62 × 39 mm comum", "Cartouche 7,62 × 39 mm ordinaire"], ("0012", "1.4", "", "S"), (1_600, 16, 1_260), (300, 36, 0), "7.62 × 39 mm", ('s', 4, 2, 20)),
    ("1305-115", 'a', ["7.62 × 63 mm ball M2", "Cartucho 7.62 × 63 mm bola M2", "Cartucho 7,62 × 63 mm comum M2", "Cartouche 7,62 × 63 mm ordinaire M2"], ("0012", "1.4", "", "S"), (3_200, 27, 672), (0, 48, 0), "7.62 × 63 mm", ('s', 3, 2, 25)),
    ("1305-121", 'a', ["9 mm ball", "Cartucho 9 mm bola", "Cartucho 9 mm comum", "Cartouche 9 mm ordinaire"], ("0012", "1.4", "", "S"), (400, 12, 1_000), (300, 36, 0), "9 × 19 mm", ('s', 20, 10, 120)),
    ("1305-122", 'a', [".38 Special lead", "Cartucho .38 especial plomo", "Cartucho .38 especial chumbo", "Cartouche .38 Spécial plomb"], ("0012", "1.4", "", "S"), (280, 14, 1_200), (300, 36, 0), ".38 Special", ('s', 7, 4, 40)),
    ("1305-123", 'a', [".45 ball M1911", "Cartucho .45 bola M1911", "Cartucho .45 comum M1911", "Cartouche .45 ordinaire M1911"], ("0012", "1.4", "", "S"), (330, 21, 1_200), (360, 48, 0), ".45 ACP", ('s', 2, 2, 12)),
    ("1305-124", 'a', ["12 gauge buckshot 00", "Cartucho cal. 12 perdigón 00", "Cartucho cal. 12 chumbo 00", "Cartouche cal. 12 chevrotine 00"], ("0012", "1.4", "", "S"), (2_100, 45, 250), (240, 36, 0), "12 × 70", ('s', 12, 10, 120)),
    ("1305-125", 'a', [".22 LR ball", "Cartucho .22 LR bola", "Cartucho .22 LR comum", "Cartouche .22 LR ordinaire"], ("0012", "1.4", "", "S"), (90, 3, 5_000), (240, 48, 0), ".22 LR", ('s', 3, 1, 10)),
    ("1305-131", 'a', ["12.7 mm ball M33", "Cartucho 12.7 mm bola M33", "Cartucho 12,7 mm comum M33", "Cartouche 12,7 mm ordinaire M33"], ("0012", "1.4", "", "S"), (15_200, 117, 200), (360, 36, 0), "12.7 × 99 mm", ('s', 6, 10, 120)),
    ("1310-201", 'a', ["40 mm HE M406", "Cartucho 40 mm HE M406", "Cartucho 40 mm HE M406", "Cartouche 40 mm explosive M406"], ("0321", "1.2", "1.2.2", "E"), (33_000, 230, 72), (300, 24, 0), "40 × 46 mm", ('h', 14, 20, 90)),
    ("1310-202", 'a', ["40 mm practice M781", "Cartucho 40 mm práctica M781", "Cartucho 40 mm exercício M781", "Cartouche 40 mm d’exercice M781"], ("0339", "1.4", "", "C"), (330, 190, 72), (240, 36, 0), "40 × 46 mm", ('s', 5, 10, 60)),
    ("1310-211", 'a', ["60 mm mortar HE M49A4", "Mortero 60 mm HE M49A4", "Morteiro 60 mm HE M49A4", "Obus de mortier 60 mm explosif M49A4"], ("0321", "1.2", "1.2.2", "E"), (190_500, 1_460, 12), (360, 24, 0), "60 mm", ('h', 11, 20, 110)),
    ("1310-212", 'y', ["60 mm mortar illuminating M83A3", "Mortero 60 mm iluminante M83A3", "Morteiro 60 mm iluminativo M83A3", "Obus de mortier 60 mm éclairant M83A3"], ("0171", "1.2", "1.2.2", "G"), (210_000, 1_900, 12), (240, 24, 0), "60 mm", ('h', 4, 8, 40)),
    ("1315-221", 'a', ["81 mm mortar HE M374A3", "Mortero 81 mm HE M374A3", "Morteiro 81 mm HE M374A3", "Obus de mortier 81 mm explosif M374A3"], ("0321", "1.2", "1.2.1", "E"), (1_020_000, 4_230, 3), (360, 24, 0), "81 mm", ('h', 10, 40, 200)),
    ("1315-222", 'y', ["81 mm mortar illuminating M301A3", "Mortero 81 mm iluminante M301A3", "Morteiro 81 mm iluminativo M301A3", "Obus de mortier 81 mm éclairant M301A3"], ("0171", "1.2", "1.2.2", "G"), (620_000, 4_600, 3), (240, 24, 0), "81 mm", ('h', 3, 15, 60)),
    ("1315-223", 'a', ["81 mm mortar HE M362", "Mortero 81 mm HE M362", "Morteiro 81 mm HE M362", "Obus de mortier 81 mm explosif M362"], ("0321", "1.2", "", "E"), (1_080_000, 4_270, 3), (360, 24, 0), "81 mm", ('h', 3, 20, 60)),
    ("1315-231", 'a', ["90 mm HEAT M371", "Cartucho 90 mm HEAT M371", "Cartucho 90 mm HEAT M371", "Cartouche 90 mm à charge creuse M371"], ("0321", "1.2", "1.2.1", "E"), (1_600_000, 4_200, 2), (480, 24, 0), "90 mm", ('h', 3, 30, 80)),
    ("1315-241", 'a', ["105 mm HE M1", "Cartucho 105 mm HE M1", "Cartucho 105 mm HE M1", "Cartouche 105 mm explosive M1"], ("0321", "1.2", "1.2.1", "E"), (3_490_000, 19_080, 2), (360, 24, 0), "105 mm", ('h', 6, 30, 130)),
    ("1320-251", 'p', ["155 mm propelling charge M3A1", "Carga propulsora 155 mm M3A1", "Carga de projeção 155 mm M3A1", "Charge propulsive 155 mm M3A1"], ("0242", "1.3", "1.3.1", "C"), (2_500_000, 3_600, 6), (300, 12, 60), "155 mm", ('p', 7, 30, 110)),
    ("1320-252", 'p', ["155 mm propelling charge M4A2", "Carga propulsora 155 mm M4A2", "Carga de projeção 155 mm M4A2", "Charge propulsive 155 mm M4A2"], ("0242", "1.3", "1.3.1", "C"), (6_000_000, 7_700, 4), (300, 12, 60), "155 mm", ('p', 4, 15, 50)),
    ("1315-253", 'p', ["105 mm propelling charge M67", "Carga propulsora 105 mm M67", "Carga de projeção 105 mm M67", "Charge propulsive 105 mm M67"], ("0242", "1.3", "1.3.1", "C"), (1_280_000, 1_800, 18), (300, 12, 60), "105 mm", ('p', 6, 15, 50)),
    ("1376-261", 'p', ["Propellant M1, bulk", "Pólvora M1 a granel", "Pólvora M1 a granel", "Poudre M1 en vrac"], ("0161", "1.3", "1.3.1", "C"), (1_000_000, 1_100, 50), (240, 12, 36), "", ('p', 3, 2, 8)),
    ("1376-262", 'p', ["Ball powder WC 844, bulk", "Pólvora esférica WC 844 a granel", "Pólvora esférica WC 844 a granel", "Poudre sphérique WC 844 en vrac"], ("0161", "1.3", "1.3.2", "C"), (1_000_000, 1_080, 25), (240, 12, 36), "", ('p', 3, 2, 12)),
    ("1315-263", 'p', ["Mortar increment M205", "Suplemento de mortero M205", "Suplemento de morteiro M205", "Relais de mortier M205"], ("0242", "1.3", "1.3.2", "C"), (34_000, 60, 120), (240, 12, 60), "81 mm", ('p', 3, 8, 40)),
    ("1340-301", 'a', ["66 mm rocket HEAT M72A2", "Cohete 66 mm HEAT M72A2", "Foguete 66 mm HEAT M72A2", "Roquette 66 mm à charge creuse M72A2"], ("0181", "1.1", "", "E"), (445_000, 2_370, 15), (240, 24, 0), "66 mm", ('x', 6, 6, 30)),
    ("1340-302", 'a', ["70 mm rocket motor Mk 40", "Motor de cohete 70 mm Mk 40", "Motor de foguete 70 mm Mk 40", "Propulseur de roquette 70 mm Mk 40"], ("0281", "1.2", "1.2.1", "C"), (0, 4_900, 4), (240, 24, 0), "70 mm", ('h', 2, 10, 30)),
    ("1330-311", 'a', ["Hand grenade, fragmentation, M67", "Granada de mano frag. M67", "Granada de mão fragm. M67", "Grenade à main à fragmentation M67"], ("0292", "1.1", "", "F"), (186_000, 400, 30), (300, 24, 0), "", ('x', 10, 8, 40)),
    ("1330-312", 'y', ["Smoke grenade M18 violet", "Granada de humo M18 violeta", "Granada fumígena M18 violeta", "Grenade fumigène M18 violette"], ("0303", "1.4", "", "G"), (326_000, 540, 16), (180, 24, 0), "", ('s', 7, 12, 50)),
    ("1330-313", 'y', ["Riot grenade CS M7A3", "Granada lacrimógena CS M7A3", "Granada lacrimogênea CS M7A3", "Grenade lacrymogène CS M7A3"], ("0301", "1.4", "", "G"), (250_000, 440, 16), (96, 24, 0), "", ('s', 7, 10, 60)),
    ("1330-314", 'y', ["Practice grenade fuze M228", "Espoleta de granada práctica M228", "Espoleta de granada de exercício M228", "Bouchon allumeur d’exercice M228"], ("0452", "1.4", "", "G"), (2_600, 60, 450), (180, 36, 0), "", ('s', 2, 1, 6)),
    ("1345-321", 'a', ["Directional mine M18A1", "Mina direccional M18A1", "Mina direcional M18A1", "Mine directionnelle M18A1"], ("0137", "1.1", "", "D"), (682_000, 1_580, 6), (300, 24, 0), "", ('x', 4, 8, 40)),
    ("1370-331", 'y', ["Surface trip flare M49A1", "Bengala de superficie M49A1", "Facho de superfície M49A1", "Artifice éclairant de surface M49A1"], ("0092", "1.3", "1.3.2", "G"), (100_000, 420, 32), (0, 24, 0), "", ('q', 3, 3, 12)),
    ("1370-332", 'y', ["Star signal M127A1 white", "Señal de estrella M127A1 blanca", "Sinal de estrela M127A1 branca", "Signal étoile M127A1 blanc"], ("0191", "1.4", "", "G"), (110_000, 610, 36), (120, 24, 0), "", ('s', 5, 4, 20)),
    ("1370-333", 'y', ["26.5 mm signal cartridge", "Cartucho de señales 26.5 mm", "Cartucho de sinalização 26,5 mm", "Cartouche de signalisation 26,5 mm"], ("0054", "1.3", "", "D"), (45_000, 90, 100), (120, 24, 0), "26.5 mm", ('q', 2, 2, 9)),
    ("1390-341", 'c', ["Fuze PD M557", "Espoleta PD M557", "Espoleta PD M557", "Fusée percutante M557"], ("0409", "1.2", "1.2.2", "D"), (22_000, 970, 24), (360, 36, 0), "", ('f', 6, 20, 80)),
    ("1390-342", 'c', ["Fuze MTSQ M520A1", "Espoleta a tiempo M520A1", "Espoleta a tempo M520A1", "Fusée chronométrique M520A1"], ("0409", "1.2", "1.2.2", "D"), (21_000, 890, 24), (300, 36, 0), "", ('f', 3, 10, 40)),
    ("1390-343", 'c', ["Percussion primer M82", "Estopín de percusión M82", "Estopilha de percussão M82", "Étoupille à percussion M82"], ("0320", "1.4", "", "G"), (1_400, 28, 500), (240, 36, 0), "", ('f', 4, 1, 8)),
    ("1375-351", 'c', ["Electric blasting cap M6", "Detonador eléctrico M6", "Espoleta elétrica M6", "Détonateur électrique M6"], ("0030", "1.1", "", "B"), (1_000, 20, 500), (240, 24, 0), "", ('f', 3, 2, 6)),
    ("1375-352", 'c', ["Blasting cap M7", "Detonador no eléctrico M7", "Espoleta comum M7", "Détonateur non électrique M7"], ("0029", "1.1", "", "B"), (900, 12, 500), (240, 24, 0), "", ('f', 3, 2, 6)),
    ("1375-353", 'a', ["Detonating cord, per metre", "Cordón detonante, metro", "Cordel detonante, metro", "Cordeau détonant, mètre"], ("0065", "1.1", "", "D"), (10_000, 22, 610), (240, 24, 0), "", ('x', 4, 2, 8)),
    ("1375-354", 'a', ["Demolition block TNT 1 lb", "Petardo de TNT 1 lb", "Petardo de TNT 1 lb", "Pétard de TNT 1 lb"], ("0209", "1.1", "", "D"), (454_000, 490, 48), (480, 24, 0), "", ('x', 4, 2, 9)),
    ("1375-355", 'a', ["Demolition charge C4 M112", "Carga de demolición C4 M112", "Carga de demolição C4 M112", "Charge de démolition C4 M112"], ("0084", "1.1", "", "D"), (567_000, 570, 30), (360, 24, 0), "", ('x', 4, 2, 10)),
    ("1375-356", 'y', ["Time fuse M700, per metre", "Mecha lenta M700, metro", "Estopim M700, metro", "Mèche lente M700, mètre"], ("0105", "1.4", "", "S"), (5_000, 30, 1_200), (180, 24, 0), "", ('f', 2, 1, 4)),
    ("1330-361", 'u', ["Rifle grenade, type not known", "Granada de fusil de tipo desconocido", "Granada de fuzil de tipo desconhecido", "Grenade à fusil de type inconnu"], ("", "UNK", "", ""), (0, 620, 10), (0, 12, 0), "", ('q', 0, 1, 5)),
    ("1305-371", 'i', ["7.62 mm dummy", "Cartucho de instrucción 7.62 mm", "Cartucho de manejo 7,62 mm", "Cartouche d’instruction 7,62 mm"], ("", "", "", ""), (0, 22, 500), (480, 48, 0), "7.62 × 51 mm", ('s', 2, 1, 6)),
    ("1310-372", 'a', ["37 mm tear gas cartridge", "Cartucho lacrimógeno 37 mm", "Cartucho lacrimogêneo 37 mm", "Cartouche lacrymogène 37 mm"], ("0301", "1.4", "", "G"), (0, 210, 50), (60, 24, 0), "37 mm", ('s', 2, 2, 10)),
];

/// Every nature.
pub(super) fn natures() -> impl Iterator<Item = Nature> + Clone {
    let nature = |row: &Row| {
        let (code, kind, name, (un, division, sub, group), (neq_mg, mass_g, pack), months, calibre, rest) = *row;
        let (home, weight, from, to) = rest;
        let packs = (from, to);
        Nature {
            code,
            kind,
            name,
            un,
            division,
            sub,
            group,
            neq_mg,
            mass_g,
            pack,
            months,
            calibre,
            home,
            weight,
            packs,
        }
    };
    ROWS.iter().map(nature)
}

/// The nature with this code.
pub(super) fn nature(code: &str) -> Option<Nature> {
    natures().find(|nature| nature.code == code)
}

impl Nature {
    /// The division that a licence counts it under, and its explosive in milligrams a unit.
    pub(super) fn licensed(&self) -> (&'static str, u64) {
        (if self.sub.is_empty() { self.division } else { self.sub }, self.neq_mg)
    }

    /// Whether its stabiliser is watched.
    pub(super) fn is_propellant(&self) -> bool {
        self.kind == 'p'
    }

    /// Its entry in the catalogue.
    pub(super) fn item(&self, lang: Lang) -> Item {
        let text = |t: &str| (!t.is_empty()).then(|| t.to_owned());
        let some = |n: u32| (n > 0).then_some(n);
        let (life, inspection, test) = self.months;
        let kind = match self.kind {
            'p' => "propellant",
            'c' => "component",
            _ => "ammunition",
        };
        Item {
            code: self.code.to_owned(),
            kind: kind.to_owned(),
            name: tell(lang, &self.name),
            unit: text(if self.code.starts_with("1376") { "kg" } else { "u" }),
            un_number: text(self.un),
            hazard_division: text(self.division),
            sub_division: text(self.sub),
            compatibility_group: text(self.group),
            neq_mg: (self.neq_mg > 0).then_some(self.neq_mg),
            mass_g: Some(self.mass_g),
            pack_size: Some(self.pack),
            live: (self.kind != 'u').then_some(self.kind != 'i'),
            propellant: self.kind == 'p',
            pyrotechnic: self.kind == 'y',
            shelf_life_months: some(life),
            inspection_months: some(inspection),
            test_months: some(test),
            calibre: text(self.calibre),
            ..Item::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decide::check_item;
    use crate::domain::lists::LEGAL_PAIRS;

    #[test]
    fn natures_are_fit_for_the_catalogue_and_only_one_pair_is_none() {
        let mut strange = Vec::new();
        for nature in natures() {
            for lang in Lang::ALL {
                assert_eq!(check_item(&nature.item(lang)), Ok(()), "{}", nature.code);
            }
            assert_eq!(natures().filter(|n| n.code == nature.code).count(), 1, "{}", nature.code);
            let legal = LEGAL_PAIRS.iter().any(|(d, g)| *d == nature.division && *g == nature.group);
            if !legal && !matches!(nature.kind, 'u' | 'i') {
                strange.push(nature.code);
            }
            assert!(nature.sub.is_empty() || nature.sub.starts_with(nature.division), "{}", nature.code);
        }
        assert_eq!(strange, ["1370-333"]);
        assert!((40..=60).contains(&natures().count()));
    }
}
