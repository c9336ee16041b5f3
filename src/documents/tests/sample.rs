//! Facts to test with: a batch of nine lots and twenty-four weapons.

use super::super::facts::*;
use crate::documents::codes::{QrFacts, qr_text};
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;
use crate::trust::hash::Digest;

pub(in crate::documents) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(in crate::documents) fn at(text: &str) -> Stamp {
    Stamp { at: text.parse::<Moment>().unwrap(), offset_min: -360 }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(in crate::documents) fn ledger() -> LedgerFacts {
    LedgerFacts {
        name: "Depósito Las Ceibas".into(),
        country: "GT".into(),
        site: "LC".into(),
        id: "0f".repeat(16),
        training: false,
    }
}

pub(in crate::documents) fn issue() -> IssueFacts {
    IssueFacts {
        issued: at("2026-11-26T21:41:00.000Z"),
        software: "custodia 0.1.0".into(),
        head: HeadFacts { size: 41_319, root: [0xa9, 0x4e, 0x07, 0xd3, 0x5b, 0x21, 0xc8, 0x6f, 0x3e, 0x10] },
        not_verified: false,
        signed_facts: Some("{\"act\":41318,\"batch\":\"GT-LC-DB-2026-0007\"}".into()),
    }
}

/// A lot from `marking | description | hazard | condition | pieces | kilograms in hundredths | method`.
fn lot(no: u64, row: &str) -> ListLine {
    let parts: Vec<&str> = row.split('|').map(str::trim).collect();
    let count = Count::new(parts[4].parse().unwrap());
    let marked = Some(parts[0]).filter(|text| !text.is_empty());
    ListLine {
        no,
        kind: LineKind::Ammunition,
        marked: marked.map(str::to_owned),
        state: if marked.is_some() { "marked".into() } else { "mixed".into() },
        read: None,
        unit: Unit::Ammunition,
        weapon_type: None,
        description: parts[1].into(),
        hazard: some(parts[2]),
        condition: some(parts[3]),
        authorised: count,
        found: Count::ZERO,
        destroyed: count,
        returned: Count::ZERO,
        lost: Count::ZERO,
        neq_mg: Some(parts[5].parse::<u64>().unwrap() * 10_000),
        method: parts[6].chars().next(),
        more: LineMore::default(),
    }
}

pub(in crate::documents) fn weapon(no: u64, serial: &str, what: &str) -> ListLine {
    let (state, marked) = match serial {
        "" => ("obliterated", None),
        s if s.contains('?') => ("partial", some(s)),
        s => ("legible", some(s)),
    };
    ListLine {
        no,
        kind: LineKind::Weapon,
        marked,
        state: state.into(),
        read: None,
        unit: Unit::Weapons,
        weapon_type: None,
        description: what.into(),
        hazard: None,
        condition: some("D2"),
        authorised: Count::ONE,
        found: Count::ZERO,
        destroyed: Count::ONE,
        returned: Count::ZERO,
        lost: Count::ZERO,
        neq_mg: None,
        method: Some('A'),
        more: LineMore::default(),
    }
}

pub(in crate::documents) fn lines() -> Vec<ListLine> {
    let lots = [
        "LOP77F021-118 | Cartucho 105 mm HE M1 | 1.2.1E | D3 | 184 | 64216 | C",
        "IOP79C112-003 | Carga propulsora 105 mm M67 | 1.3C | D3 | 612 | 78336 | B",
        "MA84H009-021 | Mortero 81 mm HE M374A3 | 1.2.1E | D3 | 162 | 16524 | C",
        " | Granada de mano frag. M67 | 1.1F | D3 | 318 | 5915 | C",
        "KN-4-27 | Cohete 66 mm HEAT M72A2 | 1.1E | D3 | 420 | 18690 | C",
        "LC-82-E-301 | Cartucho 12.7 mm bola M33 | 1.4S | D2 | 3200 | 4864 | B",
        "EX68-14 | Bengala de superficie M49A1 | 1.3G | D2 | 95 | 950 | B",
        "TW-78-022-11 | Cartucho 7.62 mm bola M80 | 1.4S | D2 | 41400 | 12420 | B",
        "FC-81-A-019 | Cartucho 9 mm bola | 1.4S | D2 | 12500 | 500 | B",
    ];
    let mut lines: Vec<ListLine> = (1..).zip(lots).map(|(no, row)| lot(no, row)).collect();
    let arms = [
        ("4817302 4817388 4820116 5093447 5094021 5101963 5102208", "Fusil M16A1, 5.56 mm, Colt"),
        ("2071834 2071902 2073355 2080417", "Fusil Galil AR, 5.56 mm, IMI"),
        ("C48213Z C48219Z C51070Z", "Pistola 92FS, 9 mm, Beretta"),
        ("D384217 D391006 D402855 C77?102", "Revólver Modelo 10, .38 Esp., Smith & Wesson"),
        ("J417602 J420093 K882104", "Escopeta 500, cal. 12, Mossberg"),
        ("084115 091220", "Subfusil Uzi, 9 mm, IMI"),
    ];
    for (serials, what) in arms {
        for serial in serials.split(' ') {
            lines.push(weapon(u64::try_from(lines.len()).unwrap() + 1, serial, what));
        }
    }
    lines.push(weapon(33, "", "Pistola sin marca, .45"));
    lines
}

pub(in crate::documents) fn signer(name: &str, role: &str, meaning: &str, body: &str, id: &str, minute: u32) -> Signer {
    Signer {
        name: name.into(),
        rank: None,
        body: some(body),
        id_number: some(id),
        role: role.into(),
        meaning: meaning.into(),
        signed: at(&format!("2026-11-26T21:{minute:02}:00.000Z")),
        act: 41_300 + u64::from(minute) - 25,
        key: format!("{:016x}", 0xb2e8_51c0_7f94_d36a_u64.wrapping_mul(u64::from(minute))),
    }
}

pub(in crate::documents) fn qr() -> String {
    let fill = |seed: u8| {
        move |n: usize| seed.wrapping_mul(31).wrapping_add(u8::try_from(n % 256).unwrap().wrapping_mul(97)) ^ 0x5a
    };
    qr_text(&QrFacts {
        act: 41_318,
        at: at("2026-11-26T21:41:00.000Z").at,
        batch: "GT-LC-DB-2026-0007".into(),
        certificate: "GT-LC-DC-2026-0007".into(),
        leaf: Digest(std::array::from_fn(fill(1))),
        ledger: std::array::from_fn(fill(2)),
        line_count: 33,
        line_root: Digest(std::array::from_fn(fill(3))),
        root: Digest(std::array::from_fn(fill(4))),
        sig: std::array::from_fn(fill(5)),
    })
}

fn quantity(what: &str, unit: Unit, count: u64) -> Quantity {
    Quantity { what: what.into(), unit, count }
}

fn step(name: &str, act: u64, on: &str) -> Option<StepFacts> {
    Some(StepFacts { name: name.into(), act, day: day(on) })
}

fn method(letter: char, code: &str) -> MethodFacts {
    MethodFacts { letter, code: code.into(), second: None, equipment: None, operator: None }
}

/// The certificate of the picture, with what the trade demands beyond it.
pub(in crate::documents) fn certificate() -> CertificateFacts {
    CertificateFacts {
        ledger: ledger(),
        issue: issue(),
        number: "GT-LC-DC-2026-0007".into(),
        batch: "GT-LC-DB-2026-0007".into(),
        act: 41_318,
        copy: CopyFacts { number: 1, reason: None },
        void: None,
        order: OrderFacts {
            number: some("DMG-2026-0388"),
            day: Some(day("2026-11-18")),
            authority: some("Director de Material de Guerra"),
            body: some("Ministerio de Defensa Nacional"),
        },
        proposed: step("Nahúm Quiej Ordóñez", 40_871, "2026-11-11"),
        reviewed: step("Marta Chávez Solórzano", 40_990, "2026-11-14"),
        approved: step("Efraín Solís Monzón", 41_068, "2026-11-18"),
        legal: LegalFacts {
            basis: some("Decreto 15-2009, artículos 24 y 26; declaración de inservibles DMG-2026-0311"),
            court: None,
            blocks: Vec::new(),
            traces: vec![("not_applicable".into(), 21), ("trace_completed".into(), 3)],
            origins: vec![
                quantity("unserviceable", Unit::Ammunition, 58_891),
                quantity("unserviceable", Unit::Weapons, 20),
                quantity("surplus", Unit::Weapons, 4),
            ],
            owner: some("Ejército, Brigada de Artillería"),
            custody_from: some("Depósito Las Ceibas"),
            custody_to: some("Bruno Ixcot Lemus"),
        },
        place: PlaceFacts {
            place: some("Polígono Cerro Pelón, cuadrícula CP-04"),
            code: None,
            coordinates: None,
            start: Some(at("2026-11-25T13:40:00.000Z")),
            end: Some(at("2026-11-26T21:20:00.000Z")),
            seals: None,
        },
        methods: vec![method('A', "TORCH"), method('B', "OB"), method('C', "OD")],
        lines: lines(),
        balance: BalanceFacts::of(&lines()),
        totals: TotalsFacts {
            by_type: ["Fusil 11", "Pistola 4", "Revólver 4", "Escopeta 3", "Subfusil 2", "Cartuchos 58891"]
                .map(|said| said.split_once(' ').unwrap())
                .map(|(name, n)| {
                    let unit = if name == "Cartuchos" { Unit::Ammunition } else { Unit::Weapons };
                    quantity(name, unit, n.parse().unwrap())
                })
                .to_vec(),
            by_calibre: vec![
                quantity("9 mm", Unit::Ammunition, 12_500),
                quantity("5.56 mm", Unit::Weapons, 11),
                quantity("9 mm", Unit::Weapons, 5),
                quantity(".38 Esp.", Unit::Weapons, 4),
                quantity("12", Unit::Weapons, 3),
                quantity(".45", Unit::Weapons, 1),
            ],
        },
        statements: vec![
            Statement::Verified { differences: some("una, renglón 6, resuelta antes de la salida (acto 41,204)") },
            Statement::Irreversible,
            Statement::Residue { weight_g: Some(1_486_000) },
            Statement::FreeFromExplosives,
        ],
        scrap: vec![ScrapFacts {
            route: some("smelter"),
            plant: some("Aceros de Guatemala"),
            receipt: some("F-20931"),
            weight_g: Some(1_486_000),
        }],
        residue: some("Restos a relleno autorizado, folio 118"),
        incidents: None,
        environment: None,
        remarks: some("Fotografías: 58, con sus huellas en el acto 41,316."),
        annexes: vec!["C, fotografías".into(), "D, cadena de custodia".into(), "G, hojas diarias".into()],
        acts: vec![
            ("draft".into(), 40_871, day("2026-11-11")),
            ("reviewed".into(), 40_990, day("2026-11-14")),
            ("approved".into(), 41_068, day("2026-11-18")),
            ("locked".into(), 41_204, day("2026-11-24")),
            ("running".into(), 41_251, day("2026-11-25")),
            ("completed".into(), 41_316, day("2026-11-26")),
            ("certified".into(), 41_318, day("2026-11-26")),
        ],
        signers: vec![
            signer(
                "Bruno Ixcot Lemus",
                "destruction_officer",
                "destroyed",
                "Dirección de Material de Guerra",
                "20917",
                26,
            ),
            signer("Dalia Ventura Chacón", "witness", "witnessed", "Contraloría General", "C-1187", 31),
            signer("Rubén Akabal Ríos", "witness", "witnessed", "Procuraduría de Derechos Humanos", "0226", 33),
            signer(
                "Tomás Barrios Xol",
                "ammunition_officer",
                "inspected",
                "Servicio de Material de Guerra",
                "18877",
                34,
            ),
            signer("Nahúm Quiej Ordóñez", "accountable_officer", "certified", "Depósito Las Ceibas", "31044", 35),
            signer("Efraín Solís Monzón", "authority", "certified", "Dirección de Material de Guerra", "18250", 36),
        ],
        qr: Some(qr()),
    }
}

/// The certificate with so many lines, of which every seventh is a lot.
pub(in crate::documents) fn certificate_of(count: u64) -> CertificateFacts {
    let mut facts = certificate();
    facts.lines = (1..=count)
        .map(|no| {
            if no % 7 == 0 {
                lot(no, &format!("LOT{no:05}-A | Cartucho 5.56 mm bola M193 | 1.4S | D2 | {no} | {} | B", no * 251))
            } else {
                weapon(no, &format!("SN{:06}", 7 * no), "Fusil M16A1, 5.56 mm, Colt")
            }
        })
        .collect();
    facts
}
