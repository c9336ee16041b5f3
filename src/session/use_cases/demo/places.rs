//! The three sites of the training depot: stores, bays, armouries, licences, holders.
//!
//! Does not know: what lies in them.
//! Always holds: ammunition lies in bays of licensed stores but for the quarantine, weapons lie in racks; one licence
//! has run out, one runs out soon, one has no last day, one is missing.

use std::collections::BTreeMap;

use super::people::{STORE, STORE2, STORE3};
use super::words::{Four, tell};
use crate::domain::calendar::Day;
use crate::domain::record::{Holder, Licence, Limit, Place};
use crate::i18n::Lang;

/// Code, place around it, kind, name, keeper, metres east and north on the plan.
type PlaceRow = (&'static str, &'static str, &'static str, Four, &'static str, i64, i64);

const BAY_A: Four = ["Bay A", "Bahía A", "Baia A", "Travée A"];
const BAY_B: Four = ["Bay B", "Bahía B", "Baia B", "Travée B"];
const RACK_1: Four = ["Rack 1", "Estante 1", "Cabide 1", "Râtelier 1"];
const RACK_2: Four = ["Rack 2", "Estante 2", "Cabide 2", "Râtelier 2"];
const RACK_3: Four = ["Rack 3", "Estante 3", "Cabide 3", "Râtelier 3"];
const RACK_4: Four = ["Rack 4", "Estante 4", "Cabide 4", "Râtelier 4"];

#[rustfmt::skip]
const PLACES: &[PlaceRow] = &[
    ("LC", "", "site", ["Las Ceibas site", "Sitio Las Ceibas", "Sítio Las Ceibas", "Site Las Ceibas"], "", 0, 0),
    ("LC-P1", "LC", "magazine", ["Magazine 1", "Polvorín 1", "Paiol 1", "Soute 1"], STORE, 1310, 842),
    ("LC-P1-A", "LC-P1", "bay", BAY_A, "", 1310, 842),
    ("LC-P1-B", "LC-P1", "bay", BAY_B, "", 1318, 842),
    ("LC-P2", "LC", "magazine", ["Magazine 2", "Polvorín 2", "Paiol 2", "Soute 2"], STORE, 1482, 917),
    ("LC-P2-A", "LC-P2", "bay", BAY_A, "", 1482, 917),
    ("LC-P2-B", "LC-P2", "bay", BAY_B, "", 1490, 917),
    ("LC-P3", "LC", "magazine", ["Magazine 3", "Polvorín 3", "Paiol 3", "Soute 3"], STORE, 1570, 862),
    ("LC-P3-A", "LC-P3", "bay", BAY_A, "", 1570, 862),
    ("LC-P3-B", "LC-P3", "bay", BAY_B, "", 1578, 862),
    ("LC-P4", "LC", "magazine", ["Magazine 4", "Polvorín 4", "Paiol 4", "Soute 4"], STORE, 1462, 1062),
    ("LC-P4-A", "LC-P4", "bay", BAY_A, "", 1462, 1062),
    ("LC-P4-B", "LC-P4", "bay", BAY_B, "", 1470, 1062),
    ("LC-P5", "LC", "magazine", ["Magazine 5, fuzes", "Polvorín 5, espoletas", "Paiol 5, espoletas", "Soute 5, fusées"], STORE, 1651, 1010),
    ("LC-P5-A", "LC-P5", "bay", BAY_A, "", 1651, 1010),
    ("LC-P5-B", "LC-P5", "bay", BAY_B, "", 1656, 1010),
    ("LC-Q", "LC", "quarantine", ["Quarantine", "Cuarentena", "Quarentena", "Quarantaine"], STORE, 1720, 1125),
    ("LC-AA", "LC", "armoury", ["Armoury A", "Armería A", "Reserva A", "Armurerie A"], STORE2, 880, 640),
    ("LC-AA-1", "LC-AA", "rack", RACK_1, "", 880, 640),
    ("LC-AA-2", "LC-AA", "rack", RACK_2, "", 883, 640),
    ("LC-AA-3", "LC-AA", "rack", RACK_3, "", 886, 640),
    ("LC-AA-4", "LC-AA", "rack", RACK_4, "", 889, 640),
    ("LC-AB", "LC", "armoury", ["Armoury B", "Armería B", "Reserva B", "Armurerie B"], STORE2, 905, 622),
    ("LC-AB-1", "LC-AB", "rack", RACK_1, "", 905, 622),
    ("LC-AB-2", "LC-AB", "rack", RACK_2, "", 908, 622),
    ("LC-DJ", "LC", "store", ["Evidence store", "Depósito judicial", "Depósito judicial", "Local des scellés"], STORE2, 930, 655),
    ("LC-TA", "LC", "store", ["Arms workshop", "Taller de armería", "Oficina de armamento", "Atelier d’armurerie"], STORE2, 862, 701),
    ("LC-CP", "LC", "destruction_site", ["Cerro Pelón range", "Polígono Cerro Pelón", "Polígono Cerro Pelón", "Polygone Cerro Pelón"], "", 3140, 2610),
    ("DN", "", "site", ["North site", "Sitio Norte", "Sítio Norte", "Site Nord"], "", 0, 0),
    ("DN-P1", "DN", "magazine", ["North magazine 1", "Polvorín Norte 1", "Paiol Norte 1", "Soute Nord 1"], STORE3, 410, 300),
    ("DN-P1-A", "DN-P1", "bay", BAY_A, "", 410, 300),
    ("DN-P1-B", "DN-P1", "bay", BAY_B, "", 418, 300),
    ("DN-P2", "DN", "magazine", ["North magazine 2", "Polvorín Norte 2", "Paiol Norte 2", "Soute Nord 2"], STORE3, 520, 355),
    ("DN-P2-A", "DN-P2", "bay", BAY_A, "", 520, 355),
    ("DN-A1", "DN", "armoury", ["North armoury", "Armería Norte", "Reserva Norte", "Armurerie Nord"], STORE3, 260, 210),
    ("DN-A1-1", "DN-A1", "rack", RACK_1, "", 260, 210),
    ("DN-A1-2", "DN-A1", "rack", RACK_2, "", 263, 210),
    ("PJ", "", "site", ["El Jocote post", "Puesto El Jocote", "Posto El Jocote", "Poste El Jocote"], "", 0, 0),
    ("PJ-C1", "PJ", "store", ["Container 1", "Contenedor 1", "Contêiner 1", "Conteneur 1"], STORE3, 120, 90),
    ("PJ-A1", "PJ", "armoury", ["Post armoury", "Armería del puesto", "Reserva do posto", "Armurerie du poste"], STORE3, 96, 74),
];

/// The places, those around others first.
pub(super) fn places(lang: Lang) -> Vec<Place> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let place = |(code, parent, kind, name, keeper, east, north): &PlaceRow| Place {
        code: (*code).to_owned(),
        parent: text(parent),
        kind: (*kind).to_owned(),
        name: tell(lang, name),
        keeper: text(keeper),
        closed: false,
        east_mm: (*east > 0).then_some(east * 1000),
        north_mm: (*north > 0).then_some(north * 1000),
    };
    PLACES.iter().map(place).collect()
}

/// Place, number, first day, last day, most kilograms a division.
type LicenceRow = (&'static str, &'static str, &'static str, &'static str, &'static [(&'static str, u64)]);

#[rustfmt::skip]
const LICENCES: &[LicenceRow] = &[
    ("LC-P1", "LE-0041", "2023-07-01", "2028-06-30", &[("1.4", 12_000), ("1.2.2", 1_500)]),
    ("LC-P2", "LE-0042", "2023-07-01", "2028-06-30", &[("1.1", 4_000), ("1.2.1", 2_000), ("1.3.1", 1_500), ("1.4", 3_000)]),
    ("LC-P3", "LE-0043", "2023-07-01", "2028-06-30", &[("1.2.1", 8_000), ("1.2.2", 3_500), ("1.4", 3_000)]),
    ("LC-P4", "LE-0044", "2024-02-01", "2029-01-31", &[("1.3.1", 9_500), ("1.3.2", 2_000)]),
    ("LC-P5", "LE-0045", "2024-02-01", "2029-01-31", &[("1.1", 50), ("1.2.2", 400), ("1.4", 200)]),
    ("DN-P1", "LE-0031", "2021-10-01", "2026-09-30", &[("1.4", 5_000), ("1.2.2", 600)]),
    ("DN-P2", "LE-0033", "2022-02-01", "2027-01-31", &[("1.2.1", 1_700), ("1.2.2", 900)]),
    ("PJ-C1", "LE-0052", "2024-05-15", "", &[("1.4", 3_000)]),
];

const ISSUER: Four = [
    "Directorate of War Materiel",
    "Dirección de Material de Guerra",
    "Diretoria de Material Bélico",
    "Direction du matériel de guerre",
];

/// The store that is slightly over its licence, with the division.
const OVER: (&str, &str) = ("DN-P2", "1.2.2");

/// The store around a bay; another place stands for itself.
pub(super) fn store_of(place: &str) -> &str {
    let bay = PLACES.iter().find(|row| row.0 == place && row.2 == "bay");
    bay.map_or(place, |row| row.1)
}

/// The kilograms that a licence allows: those of the table, or more where more will lie there, so that the store is at
/// most 94 % full; the one of the story is 104 to 108 % full.
fn allowed(place: &str, division: &str, kg: u64, neq_mg: u64) -> u64 {
    let lies = neq_mg.div_ceil(1_000_000);
    if (place, division) == OVER && lies > 150 {
        return lies * 100 / 104 / 5 * 5;
    }
    kg.max((lies * 100).div_ceil(94).div_ceil(100) * 100)
}

/// The licences of the stores, with what will lie in them: milligrams by store and division.
pub(super) fn licences(lang: Lang, lies: &BTreeMap<(String, &'static str), u64>) -> Vec<Licence> {
    let licence = |(place, number, issued, expires, limits): &LicenceRow| {
        let limit = |(division, kg): &(&'static str, u64)| {
            let neq_mg = lies.get(&((*place).to_owned(), *division)).copied().unwrap_or(0);
            let kg = allowed(place, division, *kg, neq_mg);
            Limit { division: (*division).to_owned(), neq_mg_max: kg * 1_000_000 }
        };
        Some(Licence {
            place: (*place).to_owned(),
            number: (*number).to_owned(),
            authority: tell(lang, &ISSUER),
            issued: issued.parse::<Day>().ok()?,
            expires: expires.parse::<Day>().ok(),
            limits: limits.iter().map(limit).collect(),
        })
    };
    LICENCES.iter().filter_map(licence).collect()
}

/// Where the natures of ammunition lie: small arms, bulk explosives, shells, propellant, fuzes, and the other sites.
pub(super) fn bays(home: char) -> &'static [&'static str] {
    match home {
        's' => &["LC-P1-A", "LC-P1-B", "DN-P1-A", "LC-P1-A", "DN-P1-B", "LC-P1-B", "PJ-C1"],
        'x' => &["LC-P2-A", "LC-P2-B"],
        'h' => &["LC-P3-A", "LC-P3-B", "DN-P2-A", "LC-P3-A"],
        'p' => &["LC-P4-A", "LC-P4-B"],
        'f' => &["LC-P5-A", "LC-P5-B"],
        _ => &["LC-Q"],
    }
}

/// Racks of weapons for long arms and for short ones.
pub(super) const RACKS_LONG: &[&str] =
    &["LC-AA-1", "LC-AA-2", "LC-AA-3", "DN-A1-1", "LC-AA-1", "LC-AA-4", "LC-AA-2", "PJ-A1"];
pub(super) const RACKS_SHORT: &[&str] = &["LC-AB-1", "LC-AB-2", "DN-A1-2", "LC-AB-1"];

/// Who may hold stock: code, kind, name, rank, body, identity number.
type HolderRow = (&'static str, &'static str, Four, Four, &'static str);

const NO: Four = ["", "", "", ""];

#[rustfmt::skip]
const HOLDERS: &[HolderRow] = &[
    ("H-01", "unit", ["Depot guard", "Guardia del depósito", "Guarda do depósito", "Garde du dépôt"], NO, ""),
    ("H-02", "unit", ["1st Infantry Company", "1.ª Compañía de Infantería", "1ª Companhia de Infantaria", "1re compagnie d’infanterie"], NO, ""),
    ("H-03", "unit", ["Engineer Unit", "Unidad de Ingenieros", "Unidade de Engenharia", "Unité du génie"], NO, ""),
    ("H-04", "unit", ["Military Police Detachment", "Destacamento de Policía Militar", "Destacamento de Polícia do Exército", "Détachement de police militaire"], NO, ""),
    ("H-05", "unit", ["Training Centre", "Centro de Adiestramiento", "Centro de Instrução", "Centre d’instruction"], NO, ""),
    ("H-06", "unit", ["Mortar Platoon", "Pelotón de Morteros", "Pelotão de Morteiros", "Section de mortiers"], NO, ""),
    ("H-07", "agency", ["Civil Police, North district", "Policía Civil, distrito Norte", "Polícia Civil, distrito Norte", "Police civile, district Nord"], NO, ""),
    ("H-08", "agency", ["Customs Guard", "Guardia de Aduanas", "Guarda Aduaneira", "Garde des douanes"], NO, ""),
    ("H-09", "unit", ["Central Depot", "Depósito Central", "Depósito Central", "Dépôt central"], NO, ""),
    ("H-10", "person", ["Rogelio Batz Pineda", "Rogelio Batz Pineda", "Rogelio Batz Pineda", "Rogelio Batz Pineda"], ["Lt.", "Tte.", "Ten.", "Lt"], "30752"),
    ("H-11", "person", ["Elder Caal Macz", "Elder Caal Macz", "Elder Caal Macz", "Elder Caal Macz"], ["Sgt.", "Sgto.", "Sgt.", "Sgt"], "35127"),
    ("H-12", "person", ["Marta Iboy Sucup", "Marta Iboy Sucup", "Marta Iboy Sucup", "Marta Iboy Sucup"], ["Capt.", "Cap.", "Cap.", "Cne"], "29018"),
    ("H-13", "person", ["Ovidio Ramírez Xicay", "Ovidio Ramírez Xicay", "Ovidio Ramírez Xicay", "Ovidio Ramírez Xicay"], ["Sgt.", "Sgto.", "Sgt.", "Sgt"], "36240"),
    ("H-14", "person", ["Lucrecia Sajquim Toj", "Lucrecia Sajquim Toj", "Lucrecia Sajquim Toj", "Lucrecia Sajquim Toj"], ["Lt.", "Tte.", "Ten.", "Lt"], "31873"),
];

pub(super) const GUARD: &str = "H-01";
pub(super) const INFANTRY: &str = "H-02";
pub(super) const ENGINEERS: &str = "H-03";
pub(super) const TRAINING: &str = "H-05";
pub(super) const MORTARS: &str = "H-06";
pub(super) const POLICE: &str = "H-07";
pub(super) const CENTRAL: &str = "H-09";
/// Who carries weapons for long.
pub(super) const LONG_HOLDERS: &[&str] = &["H-02", "H-04", "H-10", "H-03", "H-11", "H-02", "H-12", "H-13", "H-14"];

/// The holders.
pub(super) fn holders(lang: Lang) -> Vec<Holder> {
    let holder = |(code, kind, name, rank, id_number): &HolderRow| Holder {
        code: (*code).to_owned(),
        kind: (*kind).to_owned(),
        name: tell(lang, name),
        rank: tell(lang, rank),
        body: if *kind == "person" { tell(lang, &ISSUER) } else { String::new() },
        id_number: (*id_number).to_owned(),
    };
    HOLDERS.iter().map(holder).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lists::PLACE_KINDS;

    #[test]
    fn places_stand_in_places_that_stand_before_them() {
        for (at, (code, parent, kind, ..)) in PLACES.iter().enumerate() {
            assert!(PLACE_KINDS.contains(kind), "{code}");
            assert!(parent.is_empty() || PLACES[..at].iter().any(|p| p.0 == *parent), "{code}");
        }
        let known = |code: &str| PLACES.iter().any(|p| p.0 == code);
        assert!("sxhpfq".chars().flat_map(bays).all(|code| known(code)));
        assert!(RACKS_LONG.iter().chain(RACKS_SHORT).all(|code| known(code)));
        assert!(licences(Lang::Es, &BTreeMap::new()).len() == LICENCES.len() && LICENCES.iter().all(|l| known(l.0)));
        assert!(LONG_HOLDERS.iter().all(|code| HOLDERS.iter().any(|h| h.0 == *code)));
    }
}
