//! Pages: nothing lost, nothing doubled, sums that add up.

use super::super::block::{Cell, Sums, Table, plain};
use super::super::facts::{BalanceFacts, CertificateFacts, CopyFacts, LineKind, Unit, VoidFacts};
use super::super::tests::sample;
use super::super::{certificate, list, report};
use super::*;
use crate::domain::measure::Count;
use crate::i18n::Lang;

fn texts(page: &Page) -> Vec<&str> {
    page.marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text { text, .. } | Mark::Rising { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

fn laid(document: &Document, words: &Words, paper: Paper) -> Vec<Page> {
    pages(document, words, paper).unwrap()
}

fn first_table(document: &Document) -> &Table {
    document.blocks.iter().find_map(|b| if let Block::Table(t) = b { Some(t) } else { None }).unwrap()
}

/// Every row on one page, in order; sums of all rows so far at every turn of the page.
fn assert_whole(document: &Document, pages: &[Page], words: &Words) {
    let table = first_table(document);
    let mut next = 0;
    let mut sums = Sums::of(table);
    let mut carried: Option<Sums> = None;
    let with_parts: Vec<(usize, &Page)> = pages.iter().enumerate().filter(|(_, p)| !p.parts.is_empty()).collect();
    for (n, (at, page)) in with_parts.iter().enumerate() {
        assert_eq!(page.parts.len(), 1);
        let part = &page.parts[0];
        assert_eq!(part.rows.0, next, "page {at}");
        assert_eq!(part.brought, carried, "page {at} begins with what the page before carried");
        for row in &table.rows[part.rows.0..part.rows.1] {
            sums.add(row);
        }
        next = part.rows.1;
        carried.clone_from(&part.carried);
        let last = n + 1 == with_parts.len();
        assert_eq!(part.carried.is_none(), last, "page {at}");
        if let Some(carried) = &part.carried {
            assert_eq!(*carried, sums, "page {at}");
            let shown = texts(page);
            let said = words.with("doc-carried", &[("page", &words.number(i64::try_from(at + 2).unwrap()))]);
            for (words, figures) in carried.shown(table, &said, words) {
                assert!(shown.iter().any(|t| **t == words), "page {at}: {words}");
                for figure in figures.iter().filter(|figure| !figure.is_empty()) {
                    assert!(shown.contains(&figure.as_str()), "page {at}: {figure}");
                }
            }
        }
    }
    assert_eq!(next, table.rows.len());
    assert_eq!(sums, table.sums());
}

#[test]
fn no_line_is_lost_or_doubled_and_carried_sums_add_up() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for count in [1, 20, 21, 22, 23, 27, 28, 33, 120] {
            let facts = sample::certificate_of(count);
            let document = certificate(&facts, &words);
            for paper in [Paper::A4, Paper::Letter] {
                let pages = laid(&document, &words, paper);
                assert_whole(&document, &pages, &words);
                for line in &facts.lines {
                    let marked = line.marked.as_deref().unwrap();
                    let found = pages.iter().flat_map(texts).filter(|t| *t == marked).count();
                    assert_eq!(found, 1, "{marked} of {count} lines in {lang:?}");
                }
            }
        }
    }
}

#[test]
fn a_thousand_lines() {
    let words = Words::new(Lang::Es);
    let facts = sample::certificate_of(1000);
    let document = certificate(&facts, &words);
    let pages = laid(&document, &words, Paper::A4);
    assert_whole(&document, &pages, &words);
    assert!((24..32).contains(&pages.len()), "{} pages", pages.len());
    let sums = first_table(&document).sums();
    let balances = BalanceFacts::of(&facts.lines);
    // 1 for each weapon, its own number for every seventh line: 858 and 7 * (1 + … + 142); never one number.
    assert_eq!(balances.iter().map(|b| b.destroyed).collect::<Vec<_>>(), [858, 7 * 142 * 143 / 2]);
    for (n, balance) in balances.iter().enumerate() {
        assert_eq!((sums.unit(n)[5].value, sums.unit(n)[6].value), (balance.planned, balance.destroyed));
        assert_eq!(balance.difference(), 0);
    }
}

/// Weapons, rounds and kilograms stand in one list, and no figure on the paper adds them.
#[test]
fn quantities_of_unlike_units_are_never_one_number() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let mut facts = sample::certificate_of(120);
        for line in facts.lines.iter_mut().filter(|line| line.kind == LineKind::Ammunition && line.no % 2 == 0) {
            line.unit = Unit::Named("kg".into());
        }
        facts.balance = BalanceFacts::of(&facts.lines);
        assert_eq!(facts.balance.len(), 3);
        let document = certificate(&facts, &words);
        let pages = laid(&document, &words, Paper::A4);
        assert_whole(&document, &pages, &words);
        let number = |n: u64| words.number(i64::try_from(n).unwrap());
        let by_unit: Vec<u64> = facts.balance.iter().map(|b| b.destroyed).collect();
        let all = number(by_unit.iter().sum());
        for (n, page) in pages.iter().enumerate() {
            assert!(!texts(page).contains(&all.as_str()), "page {n} in {lang:?} has {all}");
        }
        let shown: Vec<&str> = pages.iter().flat_map(texts).collect();
        for sum in by_unit {
            let times = shown.iter().filter(|text| **text == number(sum)).count();
            assert!(times >= 2, "{sum} in the total and in the balance, in {lang:?}");
        }
        let carried = pages.iter().flat_map(|p| &p.parts).filter(|part| part.carried.is_some()).count();
        assert!(carried > 1);
        for unit in [words.say("doc-unit-weapons"), words.say("doc-unit-ammunition"), "kg".to_owned()] {
            // carried, brought and the total; in the balance it may take two lines
            assert!(shown.iter().filter(|text| **text == unit).count() > 2 * carried, "{unit} in {lang:?}");
        }
        assert!(shown.contains(&"14\u{a0}kg"), "a line names a unit of the catalogue");
    }
}

#[test]
fn every_page_has_its_place_the_head_and_the_number() {
    let words = Words::new(Lang::Es);
    let facts = sample::certificate_of(70);
    for paper in [Paper::A4, Paper::Letter] {
        let pages = laid(&certificate(&facts, &words), &words, paper);
        let count = pages.len();
        for (n, page) in pages.iter().enumerate() {
            let shown = texts(page);
            assert!(shown.contains(&format!("página {} de {count}", n + 1).as_str()), "page {n}");
            assert_eq!(shown.iter().filter(|t| t.starts_with("página ")).count(), 1);
            assert!(shown.contains(&"a94e 07d3 5b21 c86f 3e10"), "page {n}");
            assert!(shown.contains(&"GT-LC-DC-2026-0007"), "page {n}");
            assert!(shown.iter().any(|t| t.contains("acto 41,318 del libro Depósito Las Ceibas")), "page {n}");
            assert_eq!(shown.iter().filter(|t| ["B. I.", "E. S."].contains(t)).count(), 2, "page {n}");
        }
    }
}

#[test]
fn a_block_that_is_signed_stays_whole() {
    let words = Words::new(Lang::Fr);
    for count in 1..40 {
        let facts = sample::certificate_of(count);
        let pages = laid(&certificate(&facts, &words), &words, Paper::A4);
        for signer in &facts.signers {
            let key = super::super::frame::groups(&signer.key);
            let name_on =
                pages.iter().position(|p| texts(p).contains(&signer.name.as_str()) && texts(p).concat().contains(&key));
            assert!(name_on.is_some(), "{} with {count} lines", signer.name);
        }
        // The code lies on the page of its words, whole.
        let title = words.say("doc-check");
        let page = pages.iter().find(|p| texts(p).contains(&title.as_str())).unwrap();
        let black = page.marks.iter().filter(|m| matches!(m, Mark::Fill { ink: INK, .. })).count();
        assert!(black > 1000, "{black} runs of modules");
    }
}

/// However many sign and however long the list is: the code has signatures on its page, and so has the last sentence.
#[test]
fn the_code_never_stands_alone() {
    let words = Words::new(Lang::Es);
    let full = sample::certificate().signers;
    for signers in 1..=8 {
        for count in 1..30 {
            let mut facts = sample::certificate_of(count);
            facts.signers = full.iter().cycle().take(signers).cloned().collect();
            for paper in [Paper::A4, Paper::Letter] {
                let pages = laid(&certificate(&facts, &words), &words, paper);
                let on = |text: &str| pages.iter().rposition(|p| texts(p).iter().any(|t| t.starts_with(text))).unwrap();
                let (code, closing) = (on(&words.say("doc-check")), on("Cada firma se hizo"));
                let keys = texts(&pages[code]).iter().filter(|text| text.starts_with("clave ")).count();
                assert!(keys > 0, "{signers} signers, {count} lines, {paper:?}");
                assert_eq!(closing, code, "{signers} signers, {count} lines, {paper:?}");
            }
        }
    }
}

#[test]
fn everything_lies_within_the_margins() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let mut facts = sample::certificate();
        facts.ledger.name = "Depósito General de Municiones y Explosivos de la Brigada de Artillería Las Ceibas".into();
        facts.signers.push(sample::signer(&"Nombre Muy Largo ".repeat(6), "observer", "observed", "OEA", "7", 40));
        for paper in [Paper::A4, Paper::Letter] {
            let (width, height) = paper.size();
            for page in laid(&certificate(&facts, &words), &words, paper) {
                for mark in &page.marks {
                    let Mark::Text { x, y, face, size, text, .. } = mark else { continue };
                    let end = x + fonts::width(*face, *size, text);
                    assert!(
                        *x >= MARGIN_LEFT && end <= width - MARGIN_RIGHT + 20,
                        "{text:?} in {lang:?}: {x} to {end}"
                    );
                    assert!(*y > 0 && *y < height - MARGIN_BOTTOM, "{text:?}");
                }
            }
        }
    }
}

#[test]
fn bands_and_marks_stand_on_every_page() {
    let words = Words::new(Lang::Es);
    let mut facts = sample::certificate_of(60);
    let bare = laid(&certificate(&facts, &words), &words, Paper::A4);
    assert!(bare.iter().all(|p| !texts(p).contains(&"INSTRUCCIÓN, SIN VALIDEZ")));
    facts.ledger.training = true;
    facts.issue.not_verified = true;
    facts.copy = CopyFacts { number: 3, reason: Some("extravío".into()) };
    facts.void = Some(VoidFacts {
        act: 41_400,
        day: sample::day("2026-12-02"),
        reason: "renglón 6".into(),
        replaced: Some("GT-LC-DC-2026-0009".into()),
    });
    let pages = laid(&certificate(&facts, &words), &words, Paper::A4);
    assert!(pages.len() > 2);
    for page in &pages {
        let shown = texts(page);
        for mark in ["INSTRUCCIÓN, SIN VALIDEZ", "NO VERIFICADO", "ANULADO", "COPIA 3"] {
            assert!(shown.contains(&mark), "{mark}");
        }
        let stripes = page.marks.iter().filter(|m| matches!(m, Mark::Shape { .. })).count();
        assert!(stripes > 20);
        for mark in &page.marks {
            if let Mark::Shape { points, .. } = mark {
                assert!(points.iter().all(|p| (MARGIN_LEFT..=page.width - MARGIN_RIGHT).contains(&p.0)));
            }
        }
        assert_eq!(page.marks.iter().filter(|m| matches!(m, Mark::Rising { .. })).count(), 1);
    }
    assert!(
        texts(&pages[0]).concat().contains("Anulada por el acto 41,400 del 2 de diciembre de 2026. Motivo: renglón 6. La sustituye el acta GT-LC-DC-2026-0009.")
    );
}

#[test]
fn a_sum_that_lacks_a_part_says_so_from_there_on() {
    let words = Words::new(Lang::Pt);
    let mut facts = sample::certificate_of(120);
    facts.lines[69].neq_mg = None;
    let document = certificate(&facts, &words);
    let pages = laid(&document, &words, Paper::A4);
    assert_whole(&document, &pages, &words);
    let lacking: Vec<bool> = pages
        .iter()
        .flat_map(|p| &p.parts)
        .filter_map(|p| p.carried.as_ref())
        .map(|sums| sums.whole(7).lacks)
        .collect();
    assert!(!lacking[0] && lacking[lacking.len() - 1], "{lacking:?}");
    assert!(pages.iter().flat_map(texts).any(|t| t.starts_with("≥\u{a0}")));
}

#[test]
fn a_very_long_text_goes_on_and_nothing_is_cut_off() {
    let words = Words::new(Lang::Es);
    let long: Vec<String> = (0..2500).map(|n| format!("w{n:04}")).collect();
    let mut facts = sample::certificate_of(3);
    facts.lines[1].description = long.join(" ");
    facts.remarks = Some(long.iter().map(|w| w.replace('w', "r")).collect::<Vec<_>>().join(" "));
    facts.statements = vec![super::super::facts::Statement::Own(long.join(" ").replace('w', "s"))];
    let document = certificate(&facts, &words);
    let pages = laid(&document, &words, Paper::Letter);
    assert_whole(&document, &pages, &words);
    let all: Vec<&str> = pages.iter().flat_map(texts).flat_map(|t| t.split(' ')).collect();
    for first in ['w', 'r', 's'] {
        let shown: Vec<&str> = all
            .iter()
            .copied()
            .filter(|t| t.len() == 5 && t.starts_with(first) && t[1..].bytes().all(|b| b.is_ascii_digit()))
            .collect();
        assert_eq!(shown.len(), long.len(), "{first}");
        assert!(shown.iter().zip(&long).all(|(a, b)| a[1..] == b[1..]), "{first}");
    }
}

#[test]
fn what_cannot_be_split_is_refused_rather_than_cut_off() {
    let words = Words::new(Lang::En);
    let mut facts = sample::certificate_of(1);
    facts.signers[0].name = "Long Name ".repeat(400);
    assert_eq!(pages(&certificate(&facts, &words), &words, Paper::A4), Err(PrintFault::TooTall));
    let mut facts = sample::certificate_of(1);
    facts.qr = Some("A".repeat(2000));
    assert_eq!(pages(&certificate(&facts, &words), &words, Paper::A4), Err(PrintFault::CodeTooLong));
}

#[test]
fn lists_and_reports_are_whole_too() {
    let words = Words::new(Lang::En);
    let list = list::destruction_list(&super::super::tests::list_facts(), &words);
    let laid_list = laid(&list, &words, Paper::Letter);
    assert_whole(&list, &laid_list, &words);
    assert!(laid_list.iter().all(|p| texts(p).contains(&"DRAFT")));

    let (facts, columns, rows) = super::super::tests::report_facts();
    let report = report::table_report("Lots in store", &facts, &columns, &rows, &words);
    let laid_report = laid(&report, &words, Paper::A4);
    assert_whole(&report, &laid_report, &words);
    assert!(laid_report.iter().all(|p| p.width > p.height), "on its long side");
    let empty = report::table_report("Lots in store", &facts, &columns, &[], &words);
    assert_eq!(laid(&empty, &words, Paper::A4).len(), 1);
}

#[test]
fn more_columns_than_the_paper_holds_still_stand_on_it() {
    let words = Words::new(Lang::En);
    let (facts, _, _) = super::super::tests::report_facts();
    let columns: Vec<report::ReportColumn> = (0..30)
        .map(|n| report::ReportColumn { head: format!("Column {n}"), kind: report::ReportKind::Words, sum: false })
        .collect();
    let row = vec![report::ReportCell::Text("several words in a cell".into()); 30];
    let document = report::table_report("Wide", &facts, &columns, &[row], &words);
    let pages = laid(&document, &words, Paper::A4);
    assert_whole(&document, &pages, &words);
}

#[test]
fn found_and_lost_have_columns_only_when_there_are_any() {
    let words = Words::new(Lang::Es);
    let mut facts = sample::certificate_of(7);
    let heads = |facts: &_| first_table(&certificate(facts, &words)).columns.len();
    assert_eq!(heads(&facts), 9);
    facts.lines[0].found = Count::new(2);
    facts.lines[0].lost = Count::new(1);
    facts.lines[0].returned = Count::new(1);
    assert_eq!(heads(&facts), 12);
    let differences = |facts: &CertificateFacts| {
        BalanceFacts::of(&facts.lines).iter().map(BalanceFacts::difference).collect::<Vec<_>>()
    };
    assert_eq!(differences(&facts), [0, 0]);
    facts.lines[0].lost = Count::new(3);
    assert_eq!(differences(&facts), [-2, 0]);
}

#[test]
fn the_same_document_is_laid_out_the_same() {
    let words = Words::new(Lang::Es);
    let document = certificate(&sample::certificate(), &words);
    assert_eq!(laid(&document, &words, Paper::A4), laid(&document, &words, Paper::A4));
    assert_ne!(laid(&document, &words, Paper::A4), laid(&document, &words, Paper::Letter));
    let mut other = document.clone();
    other.blocks.push(Block::Paragraph(vec![plain("more")]));
    assert_ne!(laid(&document, &words, Paper::A4), laid(&other, &words, Paper::A4));
    assert_eq!(Cell::text("x").value, vec![plain("x")]);
}
