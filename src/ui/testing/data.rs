//! Invented data of the training depot Las Ceibas.
//!
//! Does not know: the desk.
//! Always holds: days are relative to 24 November 2026; sums are those of the rows.

use crate::domain::calendar::{Day, Made, Moment};
use crate::domain::measure::Count;
use crate::session::views::acts::{ActView, HistoryLine, ProofView, SignatureView};
use crate::session::views::ammunition::{BandView, HoldingView, LotCard, TestView, TrendView};
use crate::session::views::batches::{Amount, BalanceView, BatchLine, BatchView, NextStep, StepDone};
use crate::session::views::evidence::{AuditView, EvidenceView, FamilyView, HeadView, Outside, Verified, VerifyView};
use crate::session::views::flags::{FlagGroup, FlagView, FlagsView, StepView};
use crate::session::views::home::{CopyView, FlagCount, HomeView, NeqView, Queue, QueueView, Task, TaskView};
use crate::session::views::ledger::LedgerView;
use crate::session::views::lists::{
    ActRow, BatchRow, FlagRow, ItemRow, LotMark, LotRow, PlaceName, Reason, RowNo, WeaponRow,
};
use crate::session::views::people::PersonView;
use crate::session::views::places::{LicenceView, PlaceCard, PlaceView, StockLine};
use crate::session::views::weapons::{HoldView, WeaponCard};
use crate::session::views::{Check, Opens, Sentence, Severity, Value};

pub(crate) fn now() -> Moment {
    "2026-11-24T16:02:00.000Z".parse().unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// A sentence as somebody wrote it.
pub(crate) fn text(says: &str) -> Sentence {
    Sentence::as_written(says)
}

pub(crate) fn ledger(training: bool) -> LedgerView {
    LedgerView {
        id: "7d1f".repeat(8),
        name: if training { "Depósito Las Ceibas, entrenamiento" } else { "Depósito Las Ceibas" }.to_owned(),
        path: "C:\\Libros\\Custodia\\las-ceibas.custodia".to_owned(),
        file: "las-ceibas.custodia".to_owned(),
        bytes: 8_120_400,
        acts: 41_207,
        weapons: Count::new(1204),
        lots: Count::new(262),
        sites: Count::new(3),
        last_act: Some(at("2026-11-23T22:52:00.000Z")),
        training,
        read_only: None,
        holder: None,
        utc_offset_min: -360,
    }
}

pub(crate) fn people() -> Vec<PersonView> {
    [
        ("u-003", "", "Ileana Cuyún Barrera", "storekeeper", "ceiba-lluvia-farol-17"),
        ("u-004", "Sgto.", "Nahúm Quiej Ordóñez", "storekeeper", "piedra-maiz-norte-42"),
        ("u-005", "Cap.", "Efraín Solís Monzón", "approver", "volcan-remo-tinta-08"),
        ("u-006", "", "Misael Oxlaj Tum", "inspector", "puente-jade-arena-63"),
        ("u-007", "", "Dalia Ventura Chacón", "witness", "cedro-ancla-lunes-29"),
        ("u-001", "", "Amparo Tzoc Herrera", "administrator", "sal-cometa-trigo-55"),
    ]
    .into_iter()
    .map(|(user, rank, name, role, practice)| PersonView {
        user: user.to_owned(),
        rank: rank.to_owned(),
        name: name.to_owned(),
        body: "Depósito Las Ceibas".to_owned(),
        id_number: format!("C-11{}", &user[3..]),
        roles: vec![role.to_owned()],
        key: Some("9f2c41d7a05e8b13".to_owned()),
        practice: Some(practice.to_owned()),
    })
    .collect()
}

pub(crate) fn evidence() -> EvidenceView {
    EvidenceView {
        verified: Verified::Good { at: at("2026-11-24T12:12:00.000Z"), took_ms: 1400 },
        outside: Some(Outside {
            size: 41_144,
            at: at("2026-11-12T17:00:00.000Z"),
            kind: "assessor".to_owned(),
            agrees: Some(true),
        }),
        exposed_acts: 63,
        last_copy: Some(at("2026-11-24T00:40:00.000Z")),
        parts: [Severity::Clear, Severity::Clear, Severity::Clear],
    }
}

pub(crate) fn place(code: &str, path: &[&str]) -> PlaceName {
    PlaceName { code: code.to_owned(), path: path.iter().map(|part| (*part).to_owned()).collect() }
}

type LotLine = (Severity, &'static str, &'static str, &'static str, u64, Option<u64>, &'static str);

const LOTS: [LotLine; 20] = [
    (
        Severity::Stop,
        "RAD83K004-012",
        "Carga propulsora 155 mm M3A1",
        "1.3C",
        486,
        Some(1_215_000_000),
        "Estabilizante S4",
    ),
    (
        Severity::Stop,
        "IOP79C112-003",
        "Carga propulsora 105 mm M67",
        "1.3C",
        612,
        Some(783_360_000),
        "Estabilizante S5",
    ),
    (Severity::Stop, "LOP77F021-118", "Cartucho 105 mm HE M1", "1.2.1E", 184, Some(642_160_000), "Defecto crítico"),
    (Severity::Stop, "", "Pólvora M1 a granel", "1.3C", 310, Some(310_000_000), "Lote perdido"),
    (Severity::Stop, "KN-4-27", "Cohete 66 mm HEAT M72A2", "1.1E", 420, Some(186_900_000), "Prohibición B-03"),
    (Severity::Stop, "MA84H009-021", "Mortero 81 mm HE M374A3", "1.2.1E", 162, Some(165_240_000), "Exudación"),
    (Severity::Stop, "*", "Granada de mano frag. M67", "1.1F", 318, Some(59_150_000), "Junto a servibles"),
    (Severity::Stop, "LC-82-E-301", "Cartucho 12.7 mm bola M33", "1.4S", 3200, Some(48_640_000), "Corrosión crítica"),
    (Severity::Stop, "EX68-14", "Bengala de superficie M49A1", "1.3G", 95, Some(9_500_000), "Edad 58 años"),
    (Severity::Act, "IOP88A017-044", "Cartucho 105 mm HE M1", "1.2.1E", 240, Some(837_600_000), "Vencida 2018"),
    (Severity::Act, "TW-91-114-07A", "Cartucho 7.62 mm bola M80", "1.4S", 184_320, Some(552_960_000), "Vencida 2021"),
    (Severity::Act, "MA90L033-002", "Mortero 81 mm HE M374A3", "1.2.1E", 512, Some(522_240_000), "Inspección vencida"),
    (Severity::Act, "LC-89-K-207", "Cartucho 5.56 mm bola M193", "1.4S", 226_800, Some(403_700_000), "Vencida 2019"),
    (Severity::Act, "CRA86D008-015", "Cartucho 90 mm HEAT M371", "1.2.1E", 148, Some(236_800_000), "Vence en 5 meses"),
    (Severity::Act, "AMM92B041-006", "Mortero 60 mm HE M49A4", "1.2.2E", 1104, Some(210_310_000), "Precinto roto"),
    (Severity::Unknown, "WCC94-3-12", "Cartucho 40 mm HE M406", "", 5184, None, "Faltan temperaturas"),
    (Severity::Act, "IND-07-88", "Granada de humo M18 violeta", "1.4G", 288, Some(93_890_000), "Edad 38 años"),
    (Severity::Note, "FC-96-B-112", "Cartucho 9 mm bola", "1.4S", 98_000, Some(39_200_000), "Diferencia abierta"),
    (Severity::Clear, "FA-03-R-019", "Cartucho cal. 12 perdigón 00", "1.4S", 12_250, Some(25_720_000), ""),
    (Severity::Clear, "PS-99-D-044", "Espoleta PD M557", "1.2.2D", 960, Some(21_120_000), ""),
];

/// How many lots the list has; beyond the first twenty they repeat.
pub(crate) const LOT_COUNT: RowNo = 262;

pub(crate) fn lot(row: RowNo) -> LotRow {
    let index = usize::try_from(row).unwrap_or_default();
    let (severity, number, item, hazard, quantity, neq, reason) = LOTS[index % LOTS.len()];
    let repeat = index / LOTS.len();
    let mark = match number {
        "" => LotMark::Unknown,
        "*" => LotMark::Mixed,
        number if repeat == 0 => LotMark::Marked(number.to_owned()),
        number => LotMark::Marked(format!("{number}/{repeat}")),
    };
    LotRow {
        row,
        id: format!("l{index}.0"),
        severity,
        reason: (!reason.is_empty()).then(|| Reason {
            rule: "R-STB-02".to_owned(),
            says: text(reason),
            more: u64::from(index % 3 == 0) * 3,
        }),
        number: mark,
        item: format!("1320-{index:04}"),
        item_name: item.to_owned(),
        hazard: (!hazard.is_empty()).then(|| hazard.to_owned()),
        quantity: Count::new(quantity),
        neq_mg: neq,
        place: (index % 4 != 1).then(|| place("LC-M4", &["Polvorín 4", "B", "pila 3"])),
        places: if index % 4 == 1 { 3 } else { 1 },
        condition: Some(if severity == Severity::Stop { "B1" } else { "A1" }.to_owned()),
        made: Made::Month { year: 1983, month: 10 },
        expiry: Some(day("2020-10-31")),
        hold: (severity == Severity::Stop).then(|| "safety_quarantine".to_owned()),
    }
}

fn step(label: &str, value: Value, unit: &str, origin: &str, decides: bool) -> StepView {
    StepView {
        label: text(label),
        value,
        unit: unit.to_owned(),
        origin: Some(if origin.contains(['÷', '≤']) {
            Value::Code(origin.to_owned())
        } else {
            Value::Text(origin.to_owned())
        }),
        decides,
    }
}

pub(crate) fn flags() -> Vec<FlagView> {
    let flag = |rule: &str, severity, says: &str, due: Option<&str>| FlagView {
        rule: rule.to_owned(),
        version: 3,
        severity,
        says: text(says),
        hint: None,
        due: due.map(day),
        missing: Vec::new(),
        steps: Vec::new(),
        pack: "paquete nacional 2026.2".to_owned(),
        source: "SB 742-1".to_owned(),
        standing: "default".to_owned(),
    };
    let mut first = flag("R-STB-02", Severity::Stop, "Estabilizante en banda S4", Some("2027-03-12"));
    let percent = |scaled| Value::Decimal { scaled, digits: 2 };
    first.steps = vec![
        step("Difenilamina medida", percent(34), "%", "E-0417 · 12/03/2026", false),
        step("Inicial", percent(100), "%", "tarjeta del lote", false),
        step("Relación", Value::Decimal { scaled: 340, digits: 1 }, "%", "0.34 ÷ 1.00", false),
        step("Banda", Value::Text("S4".to_owned()), "", "30 ≤ 34.0 < 50", true),
        step("Plazo para disponer", Value::Whole(108), "d", "hasta el 12/03/2027", false),
    ];
    let mut last = flag("R-LIF-07", Severity::Unknown, "Faltan temperaturas 12/2025 a 02/2026", None);
    last.missing = vec![text("lecturas de temperatura de Polvorín 4")];
    vec![
        first,
        flag("R-LIF-01", Severity::Stop, "Vida útil vencida el 31/10/2020", Some("2020-10-31")),
        flag("R-STB-04", Severity::Act, "Ensayo vencido desde el 12/09/2026", Some("2026-09-12")),
        last,
    ]
}

fn history() -> Vec<HistoryLine> {
    [
        (41_190, "2026-11-21", "lot.issued", "2,000 u a Unidad de Ingenieros"),
        (40_877, "2026-09-30", "inspection.recorded", "Inspección E-0391, 2 críticos"),
        (39_012, "2026-03-12", "stability.recorded", "Ensayo E-0417, 34 % del inicial"),
        (12, "2024-02-03", "stock.opened", "Saldo inicial, 486 u"),
    ]
    .into_iter()
    .map(|(act, on, kind, says)| HistoryLine {
        act,
        day: day(on),
        kind: kind.to_owned(),
        says: text(says),
        by: "Ileana Cuyún Barrera".to_owned(),
        reversed: false,
        balance: None,
    })
    .collect()
}

pub(crate) fn hold() -> HoldView {
    HoldView {
        id: "h40912.0".to_owned(),
        reason: "safety_quarantine".to_owned(),
        reference: "B-2026-03".to_owned(),
        since: day("2026-10-02"),
        by: "Cap. Efraín Solís Monzón".to_owned(),
    }
}

pub(crate) fn lot_card(row: RowNo) -> LotCard {
    let shown = lot(row);
    let test = |on: &str, relative, absolute, band: &str| TestView {
        day: day(on),
        relative_mpct: relative,
        absolute_mpct: Some(absolute),
        band: band.to_owned(),
        report: "E-0417".to_owned(),
    };
    let band = |name: &str, from_mpct| BandView { name: name.to_owned(), from_mpct };
    LotCard {
        un_number: Some("0242".to_owned()),
        neq_each_mg: Some(2_500_000),
        pack_size: Some(6),
        maker: Some("Radford".to_owned()),
        propellant_lot: None,
        shelf_life_months: Some(444),
        life_authority: None,
        inspection_due: Some(day("2026-12-01")),
        test_due: Some(day("2026-09-12")),
        note: None,
        holdings: vec![HoldingView {
            place: place("LC-M4", &["Polvorín 4", "B", "pila 3"]),
            condition: "B1".to_owned(),
            pack: "sealed".to_owned(),
            count: shown.quantity,
            reserved: Count::ZERO,
        }],
        holds: vec![hold()],
        batch: None,
        flags: flags(),
        trend: Some(TrendView {
            tests: vec![
                test("2004-05-10", 71_000, 710, "S2"),
                test("2010-06-02", 58_000, 580, "S3"),
                test("2016-03-15", 49_000, 490, "S4"),
                test("2021-04-20", 41_000, 410, "S4"),
                test("2026-03-12", 34_000, 340, "S4"),
            ],
            bands: vec![band("S1", 80_000), band("S2", 60_000), band("S3", 50_000), band("S4", 30_000), band("S5", 0)],
            limit_mpct: 30_000,
            crosses: Some(day("2029-01-15")),
        }),
        history: history(),
        row: shown,
    }
}

pub(crate) fn weapon(row: RowNo) -> WeaponRow {
    let index = usize::try_from(row).unwrap_or_default();
    let issued = index % 5 == 1;
    let bare = index % 97 == 4;
    WeaponRow {
        row,
        id: format!("w{index}.0"),
        severity: [Severity::Clear, Severity::Clear, Severity::Act, Severity::Clear, Severity::Unknown][index % 5],
        reason: (index % 5 == 2).then(|| Reason {
            rule: "R-INS-01".to_owned(),
            says: text("Inspección vencida"),
            more: 0,
        }),
        serial: if bare { String::new() } else { format!("48{:05}", 17_302 + index * 7) },
        serial_state: if bare { "obliterated" } else { "legible" }.to_owned(),
        control_number: None,
        weapon_type: "assault_rifle".to_owned(),
        maker: "Colt".to_owned(),
        model: "M16A1".to_owned(),
        calibre: "5.56×45 mm".to_owned(),
        place: if issued { place("@issued_unit", &[]) } else { place("LC-A1", &["Armería A", "estante 7"]) },
        custody: if issued { "unit" } else { "store_custodian" }.to_owned(),
        holder: issued.then(|| "Unidad de Ingenieros".to_owned()),
        condition: "serviceable".to_owned(),
        hold: None,
        block: None,
    }
}

pub(crate) fn weapon_card(row: RowNo) -> WeaponCard {
    let shown = weapon(row);
    WeaponCard {
        item: Some("1005-00-073-9421".to_owned()),
        importer: None,
        country: Some("US".to_owned()),
        year: Some(Made::Year(1971)),
        import_mark: Some(("GT".to_owned(), Some(1978))),
        legal_title: "state_owned".to_owned(),
        origin: "opening_balance".to_owned(),
        marks: vec![("import_mark".to_owned(), "IMP 78 LC".to_owned(), "cajón de mecanismos".to_owned())],
        note: None,
        due_back: None,
        inspection_due: Some(day("2027-02-01")),
        holds: Vec::new(),
        blocks: Vec::new(),
        place: shown.place.clone(),
        batch: None,
        flags: Vec::new(),
        history: history(),
        missing: vec!["importer".to_owned()],
        complete_percent: 92,
        row: shown,
    }
}

pub(crate) fn item(row: RowNo) -> ItemRow {
    let shown = lot(row);
    ItemRow {
        row,
        code: shown.item,
        name: shown.item_name,
        kind: "ammunition".to_owned(),
        hazard: shown.hazard,
        un_number: Some("0242".to_owned()),
        neq_mg: Some(2_500_000),
        quantity: shown.quantity,
        unit: Some("u".to_owned()),
    }
}

pub(crate) fn home() -> HomeView {
    let count = |severity, lots, neq_mg, at_least| FlagCount { severity, lots: Count::new(lots), neq_mg, at_least };
    let neq = |place: &str, name: &str, division: &str, neq_mg, limit_mg, severity| NeqView {
        place: place.to_owned(),
        name: name.to_owned(),
        division: division.to_owned(),
        neq_mg,
        at_least: false,
        limit_mg,
        licensed: limit_mg.is_some(),
        severity,
    };
    let kg = 1_000_000;
    HomeView {
        queues: [
            (Queue::Accept, 3, Some("2026-11-24")),
            (Queue::Count, 2, Some("2026-11-24")),
            (Queue::Inspect, 7, Some("2026-11-26")),
            (Queue::Approve, 2, Some("2026-11-30")),
            (Queue::Sign, 1, Some("2026-11-24")),
            (Queue::Overdue, 5, Some("2026-09-12")),
        ]
        .map(|(queue, waiting, due)| QueueView { queue, waiting: Count::new(waiting), due: due.map(day) }),
        waiting: Count::new(20),
        tasks: tasks(),
        flags: vec![
            count(Severity::Stop, 9, 3_420 * kg, false),
            count(Severity::Act, 31, 5_918 * kg, false),
            count(Severity::Unknown, 12, 1_205 * kg, true),
            count(Severity::Note, 44, 3_350 * kg, false),
            count(Severity::Clear, 166, 5_078 * kg, false),
        ],
        neq: vec![
            neq("LC-M2", "Polvorín 2", "1.1", 8_120 * kg, Some(8_500 * kg), Severity::Stop),
            neq("LC-M3", "Polvorín 3", "1.2.1", 3_413 * kg, Some(4_000 * kg), Severity::Clear),
            neq("LC-M4", "Polvorín 4", "1.3.1", 4_860 * kg, Some(6_000 * kg), Severity::Clear),
            neq("LC-M1", "Polvorín 1", "1.4", 2_147 * kg, Some(5_000 * kg), Severity::Clear),
            neq("LC-M5", "Polvorín 5", "1.1", 18 * kg, Some(50 * kg), Severity::Clear),
            neq("LC-Q1", "Cuarentena", "", 0, None, Severity::Unknown),
        ],
        copies: vec![
            CopyView { at: at("2026-11-24T00:40:00.000Z"), medium: "USB A y B".to_owned(), proved: true },
            CopyView { at: at("2026-11-21T00:22:00.000Z"), medium: "USB A y B".to_owned(), proved: true },
            CopyView { at: at("2026-11-20T00:31:00.000Z"), medium: "USB A".to_owned(), proved: false },
        ],
        sites: Count::new(3),
    }
}

fn tasks() -> Vec<TaskView> {
    let task = |queue, what, due: &str, opens| TaskView { queue, what, due: Some(day(due)), opens };
    vec![
        task(
            Queue::Inspect,
            Task::Stability {
                lot: LotMark::Marked("RAD83K004-012".to_owned()),
                item: "Carga propulsora 155 mm M3A1".to_owned(),
                place: "Polvorín 4".to_owned(),
            },
            "2026-09-12",
            Opens::Lot("l0.0".to_owned()),
        ),
        task(
            Queue::Inspect,
            Task::Inspection {
                subject: "MA90L033-002".to_owned(),
                item: "Mortero 81 mm HE M374A3".to_owned(),
                place: "Polvorín 3".to_owned(),
                quantity: Count::new(1318),
            },
            "2026-11-05",
            Opens::Lot("l11.0".to_owned()),
        ),
        task(
            Queue::Accept,
            Task::NotReturned {
                document: "VS-2026-0377".to_owned(),
                quantity: Count::new(4),
                holder: "Unidad de Ingenieros".to_owned(),
            },
            "2026-11-18",
            Opens::Act(41_199),
        ),
        task(
            Queue::Accept,
            Task::Transfer {
                document: "VT-2026-0412".to_owned(),
                other: "Depósito Norte".to_owned(),
                lines: Count::new(12),
                incoming: true,
            },
            "2026-11-24",
            Opens::Act(41_201),
        ),
        task(
            Queue::Sign,
            Task::Batch {
                number: "GT-LC-DB-2026-0007".to_owned(),
                state: "approved".to_owned(),
                lines: Count::new(33),
            },
            "2026-11-24",
            Opens::Batch("b57.0".to_owned()),
        ),
        task(
            Queue::Count,
            Task::CountPlace {
                place: "Armería A".to_owned(),
                lots: Count::ZERO,
                weapons: Count::new(412),
                last: Some(day("2026-08-28")),
            },
            "2026-11-27",
            Opens::Place("LC-A1".to_owned()),
        ),
        task(
            Queue::Sign,
            Task::Certificate { number: "GT-LC-DC-2026-0006".to_owned(), signed: Count::new(4), needed: Count::new(6) },
            "2026-12-15",
            Opens::Batch("b41.0".to_owned()),
        ),
    ]
}

pub(crate) fn places() -> Vec<PlaceView> {
    let one = |code: &str, parent: Option<&str>, depth, kind: &str, name: &str, neq_mg, severity| PlaceView {
        code: code.to_owned(),
        parent: parent.map(str::to_owned),
        depth,
        kind: kind.to_owned(),
        name: name.to_owned(),
        keeper: (depth == 1).then(|| "Ileana Cuyún Barrera".to_owned()),
        closed: false,
        weapons: Count::new(if kind == "armoury" || kind == "site" { 412 } else { 0 }),
        lots: Count::new(if neq_mg > 0 { 40 } else { 0 }),
        neq_mg,
        at_least: kind == "quarantine",
        severity,
    };
    vec![
        one("LC", None, 0, "site", "Sitio Las Ceibas", 18_558_000_000, Severity::Clear),
        one("LC-A1", Some("LC"), 1, "armoury", "Armería A", 0, Severity::Clear),
        one("LC-M2", Some("LC"), 1, "magazine", "Polvorín 2", 8_120_000_000, Severity::Stop),
        one("LC-M4", Some("LC"), 1, "magazine", "Polvorín 4", 4_860_000_000, Severity::Clear),
        one("LC-M4-B", Some("LC-M4"), 2, "bay", "Bahía B", 4_860_000_000, Severity::Clear),
        one("LC-Q1", Some("LC"), 1, "quarantine", "Cuarentena", 120_000_000, Severity::Unknown),
    ]
}

pub(crate) fn place_card(code: &str) -> PlaceCard {
    let shown = places().into_iter().find(|place| place.code == code).unwrap_or_else(|| places()[0].clone());
    PlaceCard {
        licence: Some(LicenceView {
            number: "LE-0042".to_owned(),
            authority: "Dirección de Armas".to_owned(),
            issued: day("2025-06-30"),
            expires: Some(day("2028-06-30")),
            of: None,
        }),
        neq: home().neq[..2].to_vec(),
        flags: Vec::new(),
        stock: (0..3)
            .map(|row| {
                let lot = lot(row);
                StockLine {
                    subject: lot.id,
                    number: if let LotMark::Marked(number) = lot.number { number } else { String::new() },
                    item_name: lot.item_name,
                    condition: "A1".to_owned(),
                    pack: "sealed".to_owned(),
                    count: lot.quantity,
                    severity: lot.severity,
                }
            })
            .collect(),
        place: shown,
    }
}

pub(crate) fn flag_row(row: RowNo) -> FlagRow {
    let shown = lot(row);
    FlagRow {
        row,
        severity: shown.severity,
        rule: "R-STB-02".to_owned(),
        says: text("Estabilizante en banda S4"),
        subject: if let LotMark::Marked(number) = &shown.number { number.clone() } else { "mezclado".to_owned() },
        item: Some(shown.item_name),
        opens: Opens::Lot(shown.id),
        place: shown.place,
        quantity: Some(shown.quantity),
        neq_mg: shown.neq_mg,
        due: Some(day("2027-03-12")),
    }
}

pub(crate) fn flags_view() -> FlagsView {
    let group = |rule: &str, name: &str, severity, flagged, cannot_judge| FlagGroup {
        rule: rule.to_owned(),
        name: text(name),
        severity,
        flagged,
        cannot_judge,
        clear: 200,
        neq_mg: 3_420_000_000,
        at_least: false,
    };
    FlagsView {
        day: day("2026-11-24"),
        groups: vec![
            group("R-STB-02", "Estabilizante bajo", Severity::Stop, 9, 0),
            group("R-LIF-01", "Vida útil vencida", Severity::Act, 31, 2),
            group("R-LIF-07", "Temperaturas del almacén", Severity::Unknown, 0, 12),
        ],
        pack: "paquete nacional 2026.2".to_owned(),
    }
}

pub(crate) fn batch_row(row: RowNo) -> BatchRow {
    BatchRow {
        row,
        id: format!("b{row}.0"),
        number: format!("GT-LC-DB-2026-{row:04}"),
        state: ["draft", "reviewed", "approved", "locked", "certified"][usize::try_from(row).unwrap() % 5].to_owned(),
        site: "Cerro Pelón".to_owned(),
        lines: Count::new(33),
        pieces: Some(Count::new(58_915)),
        neq_mg: Some(2_024_150_000),
        since: day("2026-11-18"),
        waits_for: Some("verifier".to_owned()),
    }
}

fn signature(user: &str, name: &str, role: &str, meaning: &str, when: Option<&str>) -> SignatureView {
    SignatureView {
        kind: "lot.moved".to_owned(),
        user: user.to_owned(),
        name: name.to_owned(),
        role: role.to_owned(),
        meaning: meaning.to_owned(),
        key: "9f2c41d7a05e8b13".to_owned(),
        at: when.map(at),
        severity: if when.is_some() { Severity::Clear } else { Severity::Unknown },
    }
}

/// The batch, or one of arms: without hazards and explosive.
pub(crate) fn batch_of(arms: bool) -> BatchView {
    let mut batch = batch();
    if arms {
        batch.lines.iter_mut().for_each(|line| line.hazard = None);
        (batch.balance.planned.neq_mg, batch.balance.planned.at_least) = (0, false);
    }
    batch
}

pub(crate) fn batch() -> BatchView {
    let mut lines: Vec<BatchLine> = (0..9)
        .filter(|row| *row != 3)
        .map(|row| {
            let lot = lot(row);
            let short = row == 7;
            BatchLine {
                no: 0,
                subject: lot.id,
                is_weapon: false,
                number: lot.number,
                item_name: lot.item_name,
                hazard: lot.hazard,
                listed: lot.quantity,
                reserved: lot.quantity,
                readings: [Some(lot.quantity), Some(Count::new(lot.quantity.get() - u64::from(short) * 3))],
                misread: false,
                method: "OD".to_owned(),
                second_method: None,
                result: None,
                destroyed: None,
                settled: None,
                checks: vec![Check {
                    severity: if short { Severity::Act } else { Severity::Clear },
                    says: text("leído dos veces"),
                }],
            }
        })
        .collect();
    for index in 0..12 {
        let weapon = weapon(index);
        lines.push(BatchLine {
            no: 0,
            subject: weapon.id,
            is_weapon: true,
            number: if weapon.serial.is_empty() { LotMark::Unknown } else { LotMark::Marked(weapon.serial) },
            item_name: "Fusil M16A1, 5.56 mm".to_owned(),
            hazard: None,
            listed: Count::ONE,
            reserved: Count::ONE,
            readings: [Some(Count::ONE), Some(Count::ONE)],
            misread: false,
            method: "SHEAR".to_owned(),
            second_method: None,
            result: None,
            destroyed: None,
            settled: None,
            checks: vec![Check { severity: Severity::Clear, says: text("leído dos veces") }],
        });
    }
    for (index, line) in lines.iter_mut().enumerate() {
        line.no = index as u64 + 1;
    }
    let step = |state: &str, on: &str, by: &str, act| StepDone {
        state: state.to_owned(),
        day: day(on),
        by: by.to_owned(),
        act,
    };
    let amount = Amount { pieces: Count::new(58_915), neq_mg: 2_024_150_000, at_least: false };
    let next = |command: &str, typed, checks| NextStep { command: command.to_owned(), checks, typed };
    let check = |severity, says: &str| Check { severity, says: text(says) };
    BatchView {
        id: "b57.0".to_owned(),
        number: "GT-LC-DB-2026-0007".to_owned(),
        state: "approved".to_owned(),
        origin: "unserviceable".to_owned(),
        site: "Cerro Pelón".to_owned(),
        purpose: "propelente inestable".to_owned(),
        steps: vec![
            step("draft", "2026-11-09", "Nahúm Quiej Ordóñez", 40_001),
            step("reviewed", "2026-11-11", "Marta Rax Coc", 40_322),
            step("approved", "2026-11-18", "Efraín Solís Monzón", 40_940),
        ],
        lines,
        balance: BalanceView { planned: amount, counted: Some(amount), ..BalanceView::default() },
        signatures: vec![
            signature("u-004", "Sgto. Nahúm Quiej Ordóñez", "verifier", "verified", Some("2026-11-24T15:42:17.000Z")),
            signature("u-007", "Dalia Ventura Chacón", "verifier", "verified", None),
        ],
        next: vec![
            next(
                "lock_batch",
                true,
                vec![
                    check(Severity::Clear, "no propuso ni aprobó esta tanda"),
                    check(Severity::Clear, "otra organización y otra clave"),
                ],
            ),
            next("reopen_batch", false, Vec::new()),
            next("cancel_batch", false, Vec::new()),
        ],
        certificate: None,
        witnesses: Vec::new(),
    }
}

const ACTS: [(&str, &str, u64); 8] = [
    ("count.confirmed", "Polvorín 5, a ciegas, 11 lotes", 1),
    ("hold.placed", "FC-96-B-112, diferencia abierta", 1),
    ("batch.read", "GT-LC-DB-2026-0007, 2.ª lectura", 1),
    ("batch.read", "GT-LC-DB-2026-0007, 1.ª lectura", 1),
    ("transfer.received", "VT-2026-0412, 12 renglones", 1),
    ("backup.made", "USB A y USB B", 1),
    ("act.reversed", "corrige 41,190, cantidad errada", 1),
    ("condition.changed", "MA84H009-021, de C1 a D3", 2),
];

pub(crate) const ACT_COUNT: RowNo = 41_207;

pub(crate) fn act_row(seq: RowNo) -> ActRow {
    let back = usize::try_from(ACT_COUNT - 1 - seq).unwrap_or_default();
    let (kind, says, signatures) = ACTS[back % ACTS.len()];
    let posted = now().plus_millis(-(back as i64) * 1_560_000);
    ActRow {
        row: seq,
        seq: seq as u64,
        at: posted,
        day: posted.day(-360),
        kind: kind.to_owned(),
        says: text(says),
        signatures,
        corrects: (kind == "act.reversed").then_some(41_190),
        reversed_by: None,
        clock: if back % 13 == 12 { "ahead" } else { "normal" }.to_owned(),
    }
}

pub(crate) fn act(seq: u64) -> ActView {
    ActView {
        row: act_row(RowNo::try_from(seq).unwrap()),
        facts: vec![(
            text("Dice"),
            Value::Text("3,200 en LC-82-E-301; la caja 16 figura incompleta en la tarjeta".to_owned()),
        )],
        reason: Some("lectura a ciegas".to_owned()),
        signatures: vec![
            signature("u-004", "Sgto. Nahúm Quiej Ordóñez", "storekeeper", "counted", Some("2026-11-24T15:31:08.000Z")),
            signature("u-006", "Misael Oxlaj Tum", "inspector", "verified", Some("2026-11-24T15:31:40.000Z")),
        ],
        prev: "e1d047ac".repeat(8),
        leaf: "30c9b8e4".repeat(8),
        lines_root: "77fe02b1".repeat(8),
        lines_count: 1,
        lines: vec![crate::session::views::acts::LineView {
            no: 0,
            kind: "stock.moved".to_owned(),
            subject: "LC-82-E-301".to_owned(),
            from: Some(place("LC-M4", &["Polvorín 4"])),
            to: Some(place("LC-Q1", &["Cuarentena"])),
            count: Some(Count::new(3200)),
            body: r#"{"count":3200,"kind":"stock.moved","lot":"l7.0"}"#.to_owned(),
        }],
        refs: vec!["5b0e77d1".repeat(8)],
        body: r#"{"actors":[{"key":"9f2c41d7a05e8b13","user":"u-004"}],"kind":"batch.read","seq":41204}"#.to_owned(),
        proof: Some(ProofView { size: 41_207, root: "7c1e90a4".repeat(8), path: vec!["11".repeat(32); 16] }),
        reversible: Err(text("el día está sellado")),
    }
}

pub(crate) fn report() -> VerifyView {
    let measured = [
        Value::Text("12.4 MB".to_owned()),
        Value::Text("v7".to_owned()),
        Value::Text("0 a 41,206".to_owned()),
        Value::Whole(41_207),
        Value::Whole(318_442),
        Value::Whole(46_015),
        Value::Whole(1_122),
        Value::Text("6 / 6".to_owned()),
        Value::Whole(38),
        Value::Whole(0),
        Value::Whole(212),
        Value::Text("1 salto".to_owned()),
        Value::Text("2026.2".to_owned()),
    ];
    VerifyView {
        at: at("2026-11-24T12:12:00.000Z"),
        took_ms: 1400,
        acts: 41_207,
        families: measured
            .into_iter()
            .enumerate()
            .map(|(index, value)| FamilyView {
                code: format!("V{:02}", index + 1),
                severity: if index == 11 { Severity::Note } else { Severity::Clear },
                measured: Some(value),
            })
            .collect(),
        findings: Vec::new(),
        covered: Some(41_144),
    }
}

pub(crate) fn audit() -> AuditView {
    let outside = |size, on: &str, kind: &str| Outside {
        size,
        at: at(&format!("{on}T17:00:00.000Z")),
        kind: kind.to_owned(),
        agrees: Some(true),
    };
    AuditView {
        head: HeadView { size: 41_207, digits: "7c1e90a43f52b8d106ec".to_owned() },
        lines: 318_442,
        outside: vec![
            outside(9_812, "2024-12-02", "authority"),
            outside(18_400, "2025-06-20", "assessor"),
            outside(27_655, "2026-05-14", "authority"),
            outside(36_020, "2026-10-02", "stick"),
            outside(41_144, "2026-11-12", "assessor"),
        ],
        computer: None,
        opened: day("2024-02-03"),
        report: Some(report()),
    }
}
