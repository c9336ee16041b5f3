//! Documents as a whole: what they say, and the bytes they become.

pub(in crate::documents) mod sample;

use super::report::{ReportCell, ReportColumn, ReportKind};
use super::*;
use crate::i18n::Lang;

/// A list that is still a draft.
pub(in crate::documents) fn list_facts() -> ListFacts {
    let from = sample::certificate();
    let mut lines = from.lines;
    for line in lines.iter_mut().skip(9) {
        line.more.crate_seal = Some(format!("C-{:02} / {:04}", line.no / 5, 200 + line.no));
        line.more.trace = Some("not_applicable".into());
    }
    lines[20].more.crate_seal = None;
    ListFacts {
        ledger: from.ledger,
        issue: from.issue,
        number: "GT-LC-DB-2026-0007".into(),
        batch: "GT-LC-DB-2026-0007".into(),
        act: 40_990,
        state: "reviewed".into(),
        copy: from.copy,
        order: facts::OrderFacts { number: None, day: None, authority: None, body: None },
        proposed: from.proposed,
        reviewed: from.reviewed,
        approved: None,
        legal: from.legal,
        lines,
        totals: from.totals,
        signers: Vec::new(),
        to_sign: ["verifier verified", "verifier verified", "accountable_officer prepared"]
            .map(|pair| pair.split_once(' ').map(|(role, meaning)| (role.into(), meaning.into())).unwrap())
            .to_vec(),
    }
}

pub(in crate::documents) fn report_facts() -> (ReportFacts, Vec<ReportColumn>, Vec<Vec<ReportCell>>) {
    let facts = ReportFacts {
        ledger: sample::ledger(),
        issue: sample::issue(),
        number: None,
        subtitle: "Lots in store on 26 Nov 2026, all magazines; lots on hold included.".into(),
        facts: vec![("Magazine".into(), "all".into()), ("Condition".into(), "A to D".into())],
        wide: true,
    };
    let column = |head: &str, kind, sum| ReportColumn { head: head.into(), kind, sum };
    let columns = vec![
        column("Lot", ReportKind::Marks, false),
        column("Description", ReportKind::Words, false),
        column("Place", ReportKind::Codes, false),
        column("Remarks", ReportKind::Words, false),
        column("Quantity", ReportKind::Pieces, true),
        column("NEQ (kg)", ReportKind::Mass(2), true),
    ];
    let held = "held since the count of last month, see the discrepancy report GT-LC-DR-2026-0004";
    let rows = (1..=60_u64)
        .map(|n| {
            vec![
                ReportCell::Text(format!("LOT-{n:04}")),
                ReportCell::Text("Cartridge 105 mm HE M1".into()),
                ReportCell::Text("LC-M1".into()),
                if n % 9 == 0 { ReportCell::Text(held.into()) } else { ReportCell::Empty },
                ReportCell::Number(n * 100),
                if n == 40 { ReportCell::Unknown } else { ReportCell::Number(n * 10_000_000) },
            ]
        })
        .collect();
    (facts, columns, rows)
}

/// Compares line by line, so that a difference can be read.
fn assert_text(name: &str, shown: &str, kept: &str) {
    for (n, (shown, kept)) in shown.lines().zip(kept.lines()).enumerate() {
        assert_eq!(shown, kept, "{name}, line {}", n + 1);
    }
    assert_eq!(shown.lines().count(), kept.lines().count(), "{name}: lines");
}

fn certificate_text(lang: Lang) -> String {
    let mut facts = sample::certificate();
    facts.qr = Some("CUSTODIA1:TEXT".into());
    certificate(&facts, &Words::new(lang)).to_text()
}

#[test]
fn the_certificate_says_what_it_said() {
    assert_text("es", &certificate_text(Lang::Es), include_str!("tests/certificate.es.txt"));
    assert_text("en", &certificate_text(Lang::En), include_str!("tests/certificate.en.txt"));
    assert_text("pt", &certificate_text(Lang::Pt), include_str!("tests/certificate.pt.txt"));
    assert_text("fr", &certificate_text(Lang::Fr), include_str!("tests/certificate.fr.txt"));
}

#[test]
fn list_and_report_say_what_they_said() {
    let list = destruction_list(&list_facts(), &Words::new(Lang::Es)).to_text();
    assert_text("list", &list, include_str!("tests/list.es.txt"));
    let (facts, columns, rows) = report_facts();
    let report = table_report("Lots in store", &facts, &columns, &rows, &Words::new(Lang::En)).to_text();
    assert_text("report", &report, include_str!("tests/report.en.txt"));
}

#[test]
fn what_happens_seldom_is_said_in_every_language() {
    use super::facts::{DifferenceFacts, Statement};
    let mut facts = sample::certificate();
    facts.copy = facts::CopyFacts { number: 0, reason: None };
    facts.place.seals = Some("P-0114".into());
    facts.lines.retain(|line| line.kind == facts::LineKind::Weapon);
    facts.lines[0].weapon_type = Some("assault_rifle".into());
    facts.lines[0].description = "M16A1, 5.56 mm, Colt".into();
    facts.lines[1].description = String::new();
    facts.lines[1].more.note = Some("sin cerrojo".into());
    facts.lines[1].more.un_number = Some("0321".into());
    let difference = |no, result: &str| DifferenceFacts { no, result: result.into(), explanation: "vista".into() };
    facts.statements = vec![
        Statement::Settled {
            act: 41_204,
            differences: vec![difference(0, "extra"), difference(6, "confirmed"), difference(7, "mismatch")],
        },
        Statement::LeftOut { lines: "4817302".into() },
    ];
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let text = certificate(&facts, &words).to_text();
        assert!(!text.contains("[doc-") && !text.contains("{$"), "{text}");
        let rifle = format!("{}, M16A1, 5.56 mm, Colt", words.code("weapon_type", "assault_rifle"));
        for said in ["P-0114", "sin cerrojo", "0321", "4817302", &rifle, &words.say("doc-unrecorded")] {
            assert!(text.contains(said), "{said} in {lang:?}: {text}");
        }
        assert!(!text.contains(&words.code("print_mark", "original")));
        // arms alone have no column of explosives
        assert!(!text.contains(&words.say("doc-col-neq")) && !text.contains(&words.say("doc-col-hazard")));
    }
    let es = certificate(&facts, &Words::new(Lang::Es)).to_text();
    assert!(es.contains("Diferencias: fuera de la lista, sobrante, no incluida en la lista (vista); renglón 6, confirmado con toda su cantidad (vista); renglón 7, no coincide con la lista (vista); resueltas por el acto 41,204."), "{es}");
}

/// A certificate with nothing recorded that can be missing.
fn bare() -> CertificateFacts {
    let full = sample::certificate();
    CertificateFacts {
        order: facts::OrderFacts { number: None, day: None, authority: None, body: None },
        proposed: None,
        reviewed: None,
        approved: None,
        legal: facts::LegalFacts::default(),
        place: facts::PlaceFacts::default(),
        methods: Vec::new(),
        totals: facts::TotalsFacts::default(),
        balance: Vec::new(),
        statements: Vec::new(),
        scrap: Vec::new(),
        residue: None,
        remarks: None,
        annexes: Vec::new(),
        acts: Vec::new(),
        signers: Vec::new(),
        qr: None,
        issue: facts::IssueFacts { signed_facts: None, ..full.issue.clone() },
        ..full
    }
}

#[test]
fn what_was_not_recorded_prints_as_none() {
    let text = certificate(&bare(), &Words::new(Lang::En)).to_text();
    for label in [
        "Ordering authority",
        "Order",
        "Date",
        "Proposed by",
        "Reviewed by",
        "Approved by",
        "Legal instruments cited",
        "Legal blocks in force",
        "Trace decision",
        "Owner force or agency",
        "Custody from",
        "Custody to",
        "Place of destruction",
        "Start",
        "End",
        "Method",
        "Totals by type",
        "Totals by calibre",
        "Totals by origin",
        "Scrap route",
        "Receiving plant",
        "Weighbridge or melt receipt",
        "Weight of scrap",
        "Residue",
        "Incidents and stoppages",
        "Environmental permit and measures",
        "Annexes",
        "Remarks",
        "Acts of the batch in the ledger",
    ] {
        assert!(text.contains(&format!("{label}: none")), "{label}");
    }
    assert!(text.contains("Statements of verification, of irreversible destruction and on residue: none."));
    assert!(text.contains("This paper has no code."));
    let spanish = certificate(&bare(), &Words::new(Lang::Es)).to_text();
    assert!(spanish.contains("Orden: no consta | Fecha: no consta") && spanish.contains("Anexos: ninguno"));
    for lang in Lang::ALL {
        assert!(certificate_pdf(&bare(), &Words::new(lang), Paper::Letter).is_ok());
    }
}

#[test]
fn a_line_lists_its_further_facts_and_names_those_it_lacks() {
    let text = destruction_list(&list_facts(), &Words::new(Lang::En)).to_text();
    assert!(text.contains("Crate and seal: C-02 / 0210\u{a0}· Trace: state stock with complete history"));
    assert!(text.contains("Crate and seal: none\u{a0}· Trace: state stock with complete history"));
    assert!(text.contains("None on any line: item code, country of manufacture, photographs."));
}

#[test]
fn times_name_their_offset_only_when_it_is_not_the_documents() {
    let mut facts = sample::certificate();
    let text = certificate(&facts, &Words::new(Lang::Es)).to_text();
    assert_eq!(text.matches("UTC\u{2212}06:00").count(), 1);
    facts.signers[0].signed.offset_min = -300;
    let text = certificate(&facts, &Words::new(Lang::Es)).to_text();
    assert!(text.contains("firmado el 26 de noviembre de 2026, 16:26 UTC\u{2212}05:00"));
}

#[test]
fn the_same_facts_give_the_same_bytes_and_others_do_not() {
    let words = Words::new(Lang::Es);
    let facts = sample::certificate();
    let pdf = |facts: &CertificateFacts, lang, paper| certificate_pdf(facts, &Words::new(lang), paper).unwrap();
    let first = certificate_pdf(&facts, &words, Paper::A4).unwrap();
    // Other documents in between move every counter there may be.
    let english = pdf(&facts, Lang::En, Paper::A4);
    let letter = pdf(&facts, Lang::Es, Paper::Letter);
    let again = pdf(&facts, Lang::Es, Paper::A4);
    assert!(first == again, "the same facts, language and paper");
    assert!(first != english && first != letter);
    let mut other = facts.clone();
    other.lines[3].destroyed = crate::domain::measure::Count::new(317);
    assert!(first != pdf(&other, Lang::Es, Paper::A4));
    let mut resigned = facts.clone();
    resigned.issue.signed_facts = Some("{}".into());
    assert!(first != pdf(&resigned, Lang::Es, Paper::A4));
}

#[test]
fn the_signed_facts_travel_in_the_file() {
    let words = Words::new(Lang::Pt);
    let mut facts = sample::certificate();
    let signed = "{\"name\":\"Depósito «Las Ceibas» & más\",\"text\":\"".to_owned() + &"x".repeat(100_000) + "\"}";
    facts.issue.signed_facts = Some(signed.clone());
    let pdf = certificate_pdf(&facts, &words, Paper::A4).unwrap();
    assert_eq!(embedded_facts(&pdf), Some(signed));
    facts.issue.signed_facts = None;
    assert_eq!(embedded_facts(&certificate_pdf(&facts, &words, Paper::A4).unwrap()), None);
    assert_eq!(embedded_facts(b"%PDF-1.7\nnot really"), None);
    assert_eq!(embedded_facts(&[]), None);
    assert_eq!(embedded_facts(&pdf[..pdf.len() / 2]), None);
}

/// Every character of the sentences and of the words that paper uses has a glyph.
#[test]
fn no_glyph_is_missing() {
    let sources = [
        include_str!("../../locales/en/documents.ftl"),
        include_str!("../../locales/es/documents.ftl"),
        include_str!("../../locales/pt/documents.ftl"),
        include_str!("../../locales/fr/documents.ftl"),
        include_str!("../../locales/en/codes.ftl"),
        include_str!("../../locales/es/codes.ftl"),
        include_str!("../../locales/pt/codes.ftl"),
        include_str!("../../locales/fr/codes.ftl"),
        include_str!("../../locales/en/common.ftl"),
        include_str!("../../locales/es/common.ftl"),
        include_str!("../../locales/pt/common.ftl"),
        include_str!("../../locales/fr/common.ftl"),
        "≥?—·…\u{2212}\u{202f}\u{a0}[U+0123456789ABCDEF]",
    ];
    for source in sources {
        for c in source.chars().filter(|c| *c != '\n') {
            for face in [fonts::Face::Text, fonts::Face::Strong] {
                assert!(face.font().glyph(c).is_some(), "{face:?} lacks {c:?} (U+{:04X})", u32::from(c));
            }
        }
    }
}

/// Every code in the sample has a word in every language: none stands for itself.
#[test]
fn codes_become_words() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (list, codes) in [
            ("role", "destruction_officer witness ammunition_officer accountable_officer authority observer verifier"),
            ("signature_meaning", "destroyed witnessed inspected certified observed verified prepared"),
            ("destruction_method", "TORCH OB OD SHEAR SMELT"),
            ("destruction_state", "draft reviewed approved locked running completed certified cancelled aborted"),
            ("condition_group", "D1 D2 D3 D4"),
            ("trace_decision", "pending trace_completed trace_not_required trace_waived not_applicable"),
            ("legal_block", "court evidence investigation trace_pending ownership"),
            ("scrap_route", "smelter controlled_dealer state_foundry monument stored"),
            ("print_mark", "original void draft training not_verified"),
            ("paper_size", "a4 letter"),
            ("serial_state", "partial obliterated restored absent duplicated control_number not_read"),
            ("lot_state", "none mixed unknown"),
        ] {
            for code in codes.split(' ') {
                let word = words.code(list, code);
                assert!(!word.is_empty() && (word != code || code == "a4"), "{list} {code} in {lang:?}");
            }
        }
    }
}
