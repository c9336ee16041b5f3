//! Documents as a whole.

pub(in crate::documents) mod sample;

use super::*;
use crate::i18n::Lang;

#[test]
fn adhoc() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (paper, name) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
            let pdf = certificate_pdf(&sample::certificate(), &words, paper).unwrap();
            std::fs::write(format!("/tmp/docs/cert-{}-{name}.pdf", lang.code()), pdf).unwrap();
        }
    }
    let words = Words::new(Lang::Es);
    let mut odd = sample::certificate();
    odd.signers.remove(3);
    odd.ledger.training = true;
    odd.issue.not_verified = true;
    odd.copy = facts::CopyFacts { number: 2, reason: Some("extravío del original".into()) };
    odd.void =
        Some(facts::VoidFacts { act: 41_400, day: sample::day("2026-12-02"), reason: "renglón 6 equivocado".into() });
    odd.lines[3].neq_mg = None;
    odd.lines[20].more.crate_seal = Some("C-12 / 0042".into());
    odd.lines[20].more.photos = Some("3 y 4".into());
    odd.lines[8].returned = crate::domain::measure::Count::new(500);
    odd.lines[8].destroyed = crate::domain::measure::Count::new(12_000);
    std::fs::write("/tmp/docs/odd.pdf", certificate_pdf(&odd, &words, Paper::A4).unwrap()).unwrap();
    std::fs::write(
        "/tmp/docs/many.pdf",
        certificate_pdf(&sample::certificate_of(200), &Words::new(Lang::Fr), Paper::A4).unwrap(),
    )
    .unwrap();
}

#[test]
fn adhoc2() {
    let words = Words::new(Lang::Pt);
    let c = sample::certificate();
    let mut facts = ListFacts {
        ledger: c.ledger.clone(),
        issue: c.issue.clone(),
        number: "GT-LC-DB-2026-0007".into(),
        batch: "GT-LC-DB-2026-0007".into(),
        act: 40990,
        state: "reviewed".into(),
        copy: c.copy.clone(),
        order: facts::OrderFacts { number: None, day: None, authority: None, body: None },
        proposed: c.proposed.clone(),
        reviewed: c.reviewed.clone(),
        approved: None,
        legal: c.legal.clone(),
        lines: c.lines.clone(),
        totals: c.totals.clone(),
        signers: vec![],
        to_sign: vec![
            ("verifier".into(), "verified".into()),
            ("verifier".into(), "verified".into()),
            ("accountable_officer".into(), "prepared".into()),
        ],
    };
    for l in facts.lines.iter_mut().skip(9) {
        l.more.crate_seal = Some(format!("C-{}/00{}", l.no / 5, l.no));
        l.more.trace = Some("not_applicable".into());
    }
    std::fs::write(
        "/tmp/docs/list.pdf",
        document_pdf(&destruction_list(&facts, &words), &words, Paper::Letter).unwrap(),
    )
    .unwrap();
    use report::*;
    let w = Words::new(Lang::En);
    let facts = ReportFacts {
        ledger: c.ledger,
        issue: c.issue,
        number: None,
        subtitle: "Lots in store on 26 Nov 2026, all magazines; lots on hold included.".into(),
        facts: vec![("Magazine".into(), "all".into()), ("Condition".into(), "A to D".into())],
        wide: true,
    };
    let col = |h: &str, kind, sum| ReportColumn { head: h.into(), kind, sum };
    let cols = [
        col("Lot", ReportKind::Marks, false),
        col("Description", ReportKind::Words, false),
        col("Place", ReportKind::Codes, false),
        col("Remarks", ReportKind::Words, false),
        col("Quantity", ReportKind::Pieces, true),
        col("NEQ (kg)", ReportKind::Mass(2), true),
    ];
    let rows: Vec<Vec<ReportCell>> = (1..=60u64)
        .map(|n| {
            vec![
                ReportCell::Text(format!("LOT-{n:04}")),
                ReportCell::Text("Cartridge 105 mm HE M1".into()),
                ReportCell::Text("LC-M1".into()),
                ReportCell::Text(if n % 9 == 0 {
                    "held since the count of last month, see the discrepancy report GT-LC-DR-2026-0004".into()
                } else {
                    String::new()
                }),
                ReportCell::Number(n * 100),
                if n == 40 { ReportCell::Unknown } else { ReportCell::Number(n * 10_000_000) },
            ]
        })
        .collect();
    std::fs::write(
        "/tmp/docs/report.pdf",
        document_pdf(&table_report("Lots in store", &facts, &cols, &rows, &w), &w, Paper::A4).unwrap(),
    )
    .unwrap();
}

#[test]
fn adhoc3() {
    let words = Words::new(Lang::Es);
    let facts = sample::certificate_of(1000);
    for _ in 0..2 {
        let t = std::time::Instant::now();
        let document = certificate(&facts, &words);
        let t1 = t.elapsed();
        let pages = layout::pages(&document, &words, Paper::A4).unwrap();
        let t2 = t.elapsed();
        let bytes = pdf::bytes(&pages, &document.about, [0; 32]).unwrap();
        println!("{} pages {} bytes: blocks {t1:?} layout {t2:?} all {:?}", pages.len(), bytes.len(), t.elapsed());
        std::fs::write("/tmp/docs/thousand.pdf", bytes).unwrap();
    }
}
