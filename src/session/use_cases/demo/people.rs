//! The people of the training ledger.
//!
//! Does not know: what they will sign.
//! Always holds: one person, one role; two verifiers, two storekeepers, two approvers and witnesses of other bodies;
//! passphrases of at least 15 characters, for everybody to see.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::words::{Four, tell};
use crate::domain::record::Person;
use crate::i18n::Lang;

const DEPOT: Four = ["Las Ceibas Depot", "Depósito Las Ceibas", "Depósito Las Ceibas", "Dépôt Las Ceibas"];
const NORTH: Four = ["North Depot", "Depósito Norte", "Depósito Norte", "Dépôt Nord"];
const DIRECTORATE: Four = [
    "Directorate of War Materiel",
    "Dirección de Material de Guerra",
    "Diretoria de Material Bélico",
    "Direction du matériel de guerre",
];
const AUDIT: Four =
    ["Office of the Comptroller General", "Contraloría General", "Controladoria-Geral", "Contrôle général des comptes"];
const OMBUDSMAN: Four =
    ["Office of the Ombudsman", "Procuraduría de los Derechos Humanos", "Ouvidoria Nacional", "Défenseur des droits"];
const OAS: Four = [
    "OAS, arms and munitions programme",
    "OEA, programa de armas y municiones",
    "OEA, programa de armas e munições",
    "OEA, programme armes et munitions",
];
const UN: Four = [
    "UN regional centre, observer",
    "Centro regional de la ONU, observador",
    "Centro regional da ONU, observador",
    "Centre régional de l’ONU, observateur",
];
const MINISTRY: Four = [
    "Ministry of National Defence",
    "Ministerio de la Defensa Nacional",
    "Ministério da Defesa Nacional",
    "Ministère de la défense nationale",
];
const ENGINEERS: Four =
    ["Engineer Battalion", "Batallón de Ingenieros", "Batalhão de Engenharia", "Bataillon du génie"];

const NONE: Four = ["", "", "", ""];
const SERGEANT: Four = ["Sgt.", "Sgto.", "Sgt.", "Sgt"];
const LIEUTENANT: Four = ["Lt.", "Tte.", "Ten.", "Lt"];
const CAPTAIN: Four = ["Capt.", "Cap.", "Cap.", "Cne"];
const MAJOR: Four = ["Maj.", "May.", "Maj.", "Cdt"];
const LIEUTENANT_COLONEL: Four = ["Lt. Col.", "Tte. Cnel.", "Ten. Cel.", "Lcl"];
const COLONEL: Four = ["Col.", "Cnel.", "Cel.", "Col"];
const ENGINEER: Four = ["Eng.", "Ing.", "Eng.", "Ing."];

/// Code, rank, name, body, identity number, role, passphrase.
type PersonRow = (&'static str, Four, &'static str, Four, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const PEOPLE: &[PersonRow] = &[
    (ADMIN, ENGINEER, "Amparo Tzoc Herrera", DEPOT, "A-3307", "administrator", "sal-cometa-trigo-55"),
    (STORE, CAPTAIN, "Ileana Cuyún Barrera", DEPOT, "30188", "storekeeper", "ceiba-lluvia-farol-17"),
    (STORE2, SERGEANT, "Nahúm Quiej Ordóñez", DEPOT, "31044", "storekeeper", "piedra-maiz-norte-42"),
    (APPROVER, MAJOR, "Efraín Solís Monzón", DIRECTORATE, "18250", "approver", "volcan-remo-tinta-08"),
    (INSPECTOR, MAJOR, "Misael Oxlaj Tum", DIRECTORATE, "20655", "inspector", "puente-jade-arena-63"),
    (WITNESS, NONE, "Dalia Ventura Chacón", AUDIT, "C-1187", "witness", "cedro-ancla-lunes-29"),
    (MANAGER, LIEUTENANT_COLONEL, "Hilda Marroquín Paiz", DEPOT, "17402", "accountable_officer", "telar-nube-cobre-31"),
    (ARMOURER, SERGEANT, "Otto Cabnal Ixim", DEPOT, "33519", "armourer", "yunque-brisa-limon-74"),
    (ATO, CAPTAIN, "Tomás Chub Caal", DIRECTORATE, "22871", "ammunition_officer", "faro-ceniza-marzo-50"),
    (BOARD, COLONEL, "Mateo Rax Chub", DIRECTORATE, "15036", "surplus_board", "campana-rio-tarde-12"),
    (VERIFIER, LIEUTENANT, "Leonor Paz Cifuentes", DIRECTORATE, "26690", "verifier", "espejo-loma-grano-86"),
    (VERIFIER2, LIEUTENANT, "Julián Hernández Sis", DIRECTORATE, "27115", "verifier", "barro-gaviota-seis-40"),
    (DESTROYER, CAPTAIN, "Bruno Ixcot Lemus", DIRECTORATE, "20917", "destruction_officer", "roble-cantaro-sol-93"),
    (WITNESS2, NONE, "Rubén Akabal Ríos", OMBUDSMAN, "D-0226", "witness", "pluma-mercado-azul-21"),
    (AUTHORITY, COLONEL, "Rosario Tiul Méndez", MINISTRY, "14270", "authority", "ladera-trueno-hilo-68"),
    (STORE3, SERGEANT, "Gaspar Ajanel Velásquez", NORTH, "34208", "storekeeper", "monte-cafe-puerta-35"),
    (APPROVER2, MAJOR, "Noemí Sontay Arriola", DIRECTORATE, "19944", "approver", "canasta-viento-mes-57"),
    (CONVOY, LIEUTENANT, "Danilo Cux Pérez", DEPOT, "28833", "convoy_officer", "rueda-niebla-pino-09"),
    ("u-019", NONE, "Ingrid Bolaños Lara", OAS, "OEA-0713", "assessor", "isla-papel-octubre-44"),
    ("u-020", NONE, "Martín Caballeros Ruiz", UN, "UN-5521", "observer", "tambor-orilla-luz-77"),
    ("u-021", COLONEL, "Silvia Morales Xol", MINISTRY, "13988", "national_authority", "escala-jaguar-nieve-16"),
    ("u-022", ENGINEER, "Edgar Pop Tzul", MINISTRY, "M-4410", "contact_point", "correo-palma-norte-82"),
    ("u-023", LIEUTENANT, "Walda Cojulún Ramos", DEPOT, "29376", "records_officer", "archivo-lirio-plata-25"),
    ("u-024", MAJOR, "Axel Figueroa Batres", DIRECTORATE, "20101", "investigator", "lupa-bahia-corteza-61"),
    ("u-025", LIEUTENANT, "Rogelio Batz Pineda", ENGINEERS, "30752", "unit_requester", "zanja-colina-radio-48"),
    (GONE, SERGEANT, "Fredy Yat Choc", DEPOT, "32966", "storekeeper", "cuerda-alba-molino-03"),
];

pub(super) const ADMIN: &str = "u-001";
pub(super) const STORE: &str = "u-002";
pub(super) const STORE2: &str = "u-003";
pub(super) const APPROVER: &str = "u-004";
pub(super) const INSPECTOR: &str = "u-005";
pub(super) const WITNESS: &str = "u-006";
pub(super) const MANAGER: &str = "u-007";
pub(super) const ARMOURER: &str = "u-008";
pub(super) const ATO: &str = "u-009";
pub(super) const BOARD: &str = "u-010";
pub(super) const VERIFIER: &str = "u-011";
pub(super) const VERIFIER2: &str = "u-012";
pub(super) const DESTROYER: &str = "u-013";
pub(super) const WITNESS2: &str = "u-014";
pub(super) const AUTHORITY: &str = "u-015";
pub(super) const STORE3: &str = "u-016";
pub(super) const APPROVER2: &str = "u-017";
pub(super) const CONVOY: &str = "u-018";
pub(super) const GONE: &str = "u-026";

/// The people as the first act names them.
pub(super) fn people(lang: Lang) -> Vec<Person> {
    let person = |(user, rank, name, body, id_number, role, _): &PersonRow| Person {
        user: (*user).to_owned(),
        name: (*name).to_owned(),
        rank: tell(lang, rank),
        body: tell(lang, body),
        id_number: (*id_number).to_owned(),
        public_key: String::new(),
        roles: vec![(*role).to_owned()],
        appointed: format!("ORD-2024-{}", id_number.trim_start_matches(|c: char| !c.is_ascii_digit())),
    };
    PEOPLE.iter().map(person).collect()
}

/// Everybody's passphrase.
pub(super) fn passphrases() -> BTreeMap<String, Zeroizing<String>> {
    PEOPLE.iter().map(|row| (row.0.to_owned(), Zeroizing::new(row.6.to_owned()))).collect()
}

/// Somebody's passphrase; empty for a stranger.
pub(super) fn passphrase(user: &str) -> Zeroizing<String> {
    passphrases().remove(user).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lists::ROLES;
    use crate::trust::passphrase::judge;

    #[test]
    fn every_role_has_somebody_and_every_passphrase_would_be_taken() {
        for role in ROLES {
            assert!(PEOPLE.iter().any(|row| row.5 == *role), "{role}");
        }
        for (user, _, name, _, id, _, passphrase) in PEOPLE {
            assert!(judge(passphrase, "Depósito Las Ceibas", &[name, user]).is_ok(), "{passphrase}");
            assert!(PEOPLE.iter().filter(|row| row.4 == *id || row.0 == *user).count() == 1, "{user}");
        }
        assert_eq!(passphrase("u-002").as_str(), "ceiba-lluvia-farol-17");
    }
}
