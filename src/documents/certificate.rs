//! The certificate of destruction: the paper that takes stock out of the ledger.
//!
//! Does not know: the ledger, pages.
//! Always holds: every fact that the trade demands has its place; one that was not recorded prints as *none*.

use super::annex::{self, Purpose};
use super::block::{Balance, BalanceRow, Block, CodeBlock, Document, Fact, FactRow, Run, plain, soft, strong};
use super::facts::{BalanceFacts, CertificateFacts, DifferenceFacts, LineKind, MethodFacts, ScrapFacts, Statement};
use super::frame::{self, DOT, Titles, Writer, groups, lower_first};
use super::people;
use crate::i18n::Words;

/// The certificate in the language of `words`.
#[must_use]
pub fn certificate(facts: &CertificateFacts, words: &Words) -> Document {
    let w = Writer { words, offset_min: facts.issue.issued.offset_min };
    let mut blocks = vec![Block::Heading { number: 1, text: words.say("doc-section-authority") }];
    blocks.push(Block::Facts(authority(facts, &w)));
    blocks.push(Block::Heading { number: 2, text: words.say("doc-section-place") });
    blocks.push(Block::Facts(place(facts, &w)));
    blocks.push(Block::Heading { number: 3, text: words.say("doc-section-destroyed") });
    blocks.extend(annex::list(&facts.lines, Purpose::Destroyed, &w));
    blocks.push(Block::Heading { number: 4, text: words.say("doc-section-outcome") });
    blocks.extend(outcome(facts, &w));
    blocks.push(Block::Heading { number: 5, text: words.say("doc-section-signatures") });
    blocks.push(Block::Signatures {
        signers: facts.signers.iter().map(|signer| people::signed(signer, &w)).collect(),
        code: Some(code(facts, &w)),
    });
    let act = w.number(facts.act);
    blocks.push(Block::Note(vec![soft(words.with("doc-closing", &[("act", &act)]))]));
    let title = title(facts, words);
    Document {
        about: frame::about(&facts.issue, words, format!("{title} {}", facts.number)),
        frame: frame::frame(&facts.ledger, &facts.issue, &w, titles(facts, title, &w)),
        blocks,
        wide: false,
    }
}

fn title(facts: &CertificateFacts, words: &Words) -> String {
    let ammunition = facts.lines.iter().any(|line| line.kind == LineKind::Ammunition);
    let arms = facts.lines.iter().any(|line| line.kind != LineKind::Ammunition);
    match (arms, ammunition) {
        (true, true) => words.say("doc-certificate-title-both"),
        (true, false) => words.say("doc-certificate-title-arms"),
        (false, true) => words.say("doc-certificate-title-ammunition"),
        (false, false) => words.say("doc-certificate-short"),
    }
}

fn titles(facts: &CertificateFacts, title: String, w: &Writer<'_>) -> Titles {
    let words = w.words;
    let mut subtitle = vec![vec![plain(words.with("doc-certificate-subtitle", &[("batch", &facts.batch)]))]];
    if let Some(void) = &facts.void {
        let (act, day) = (w.number(void.act), words.day_long(void.day));
        let mut said = words.with("doc-void-sentence", &[("act", &act), ("day", &day), ("reason", &void.reason)]);
        if let Some(newer) = &void.replaced {
            said = format!("{said} {}", words.with("doc-void-replaced", &[("number", newer)]));
        }
        subtitle.push(vec![strong(said)]);
    }
    let mut running = vec![words.with("doc-batch", &[("batch", &facts.batch)])];
    if let Some(number) = &facts.order.number {
        running.push(match facts.order.day {
            Some(day) => words.with("doc-order-of", &[("order", number), ("day", &words.day(day))]),
            None => words.with("doc-order", &[("order", number)]),
        });
    }
    let foot = [("number", facts.number.as_str()), ("act", &w.number(facts.act)), ("ledger", &facts.ledger.name)];
    Titles {
        number: facts.number.clone(),
        title,
        subtitle,
        short_title: words.say("doc-certificate-short"),
        // a part of it stays whole, so that a line ends between two of them
        running: running.iter().map(|part| part.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(DOT),
        foot: words.with("doc-foot-certificate", &foot),
        body: facts.order.body.clone(),
        copy: Some(facts.copy.clone()),
        void: facts.void.is_some(),
        draft: false,
        initials: people::all_initials(&facts.signers),
    }
}

/// The boxes of section 1.
fn authority(facts: &CertificateFacts, w: &Writer<'_>) -> Vec<FactRow> {
    let (words, legal, order) = (w.words, &facts.legal, &facts.order);
    let by: Vec<&str> = [order.authority.as_deref(), order.body.as_deref()].into_iter().flatten().collect();
    let day = order.day.map(|day| words.day_long(day));
    let mut rows = vec![
        vec![
            w.fact(6, words.say("doc-authority"), Some(&by.join(", "))),
            w.fact(3, words.say("doc-order-number"), order.number.as_deref()),
            w.fact(3, words.say("doc-date"), day.as_deref()),
        ],
        vec![
            w.step(4, words.say("doc-proposed"), facts.proposed.as_ref()),
            w.step(4, words.say("doc-reviewed"), facts.reviewed.as_ref()),
            w.step(4, words.say("doc-approved"), facts.approved.as_ref()),
        ],
        vec![
            w.fact(5, words.say("doc-basis"), legal.basis.as_deref()),
            w.fact(3, words.say("doc-blocks"), Some(&w.tally("legal_block", &legal.blocks))),
            w.fact(4, words.say("doc-traces"), Some(&w.tally("trace_decision", &legal.traces))),
        ],
        vec![
            w.fact(4, words.say("doc-owner"), legal.owner.as_deref()),
            w.fact(4, words.say("doc-custody-from"), legal.custody_from.as_deref()),
            w.fact(4, words.say("doc-custody-to"), legal.custody_to.as_deref()),
        ],
    ];
    if legal.court.is_some() {
        rows.push(vec![w.fact(12, words.say("doc-court"), legal.court.as_deref())]);
    }
    rows
}

/// The boxes of section 2: place, time and methods.
fn place(facts: &CertificateFacts, w: &Writer<'_>) -> Vec<FactRow> {
    let (words, place) = (w.words, &facts.place);
    let moment = |stamp: Option<super::facts::Stamp>| stamp.map(|s| w.stamp(s));
    let mut site = w.fact(4, words.say("doc-place"), place.place.as_deref());
    let code = place.code.as_ref().map(|code| words.with("doc-place-code", &[("code", code)]));
    let under: Vec<String> = code.into_iter().chain(place.coordinates.clone()).collect();
    if !under.is_empty() {
        site.under = vec![soft(under.join(DOT))];
    }
    let mut rows = vec![vec![
        site,
        w.fact(4, words.say("doc-start"), moment(place.start).as_deref()),
        w.fact(4, words.say("doc-end"), moment(place.end).as_deref()),
    ]];
    if place.seals.is_some() {
        rows.push(vec![w.fact(12, words.say("doc-seals"), place.seals.as_deref())]);
    }
    if facts.methods.is_empty() {
        rows.push(vec![w.fact(12, words.say("doc-method"), None)]);
    }
    // Three to a row, the last row over the whole width.
    for chunk in facts.methods.chunks(3) {
        let span = 12 / u32::try_from(chunk.len()).unwrap_or(1);
        rows.push(chunk.iter().map(|method| method_box(method, facts, span, w)).collect());
    }
    rows
}

fn method_box(method: &MethodFacts, facts: &CertificateFacts, span: u32, w: &Writer<'_>) -> Fact {
    let words = w.words;
    let mut value =
        vec![strong(format!("{}\u{a0}\u{a0}", method.letter)), plain(words.code("destruction_method", &method.code))];
    if let Some(second) = &method.second {
        let second = words.code("destruction_method", second);
        value.push(plain(format!(" {}", words.with("doc-second-method", &[("method", &second)]))));
    }
    let whole = |text: String| if text.chars().count() < 34 { text.replace(' ', "\u{a0}") } else { text };
    let under = [
        annex::lines_of(&facts.lines, method.letter, w),
        words.with("doc-equipment", &[("equipment", &w.or_none(method.equipment.as_deref()))]),
        words.with("doc-operator", &[("operator", &w.or_none(method.operator.as_deref()))]),
    ]
    .map(whole);
    Fact { label: String::new(), value, under: vec![soft(under.join(DOT))], span }
}

/// Section 4: balance, totals, scrap, statements, annexes.
fn outcome(facts: &CertificateFacts, w: &Writer<'_>) -> Vec<Block> {
    let words = w.words;
    let by_type = w.quantities("weapon_type", &facts.totals.by_type, true);
    let by_calibre = w.quantities("calibre", &facts.totals.by_calibre, false);
    let by_origin = w.quantities("destruction_origin", &facts.legal.origins, false);
    let mut rows = vec![
        vec![w.fact(12, words.say("doc-by-type"), Some(&by_type))],
        vec![
            w.fact(7, words.say("doc-by-calibre"), Some(&by_calibre)),
            w.fact(5, words.say("doc-by-origin"), Some(&by_origin)),
        ],
    ];
    let unrecorded = [ScrapFacts { route: None, plant: None, receipt: None, weight_g: None }];
    let scrap = if facts.scrap.is_empty() { &unrecorded[..] } else { &facts.scrap[..] };
    rows.extend(scrap.iter().map(|scrap| scrap_row(scrap, w)));
    rows.push(vec![w.fact(12, words.say("doc-residue"), facts.residue.as_deref())]);
    let acts: Vec<String> = facts
        .acts
        .iter()
        .map(|(state, act, day)| {
            let state = words.code("destruction_state", state);
            words
                .with("doc-act-of-batch", &[("state", &state), ("act", &w.number(*act)), ("day", &words.day(*day))])
                .replace(' ', "\u{a0}")
        })
        .collect();
    let listed = |text: &Option<String>| w.listed(text.as_slice(), "");
    let remarks = facts.remarks.clone().unwrap_or_else(|| words.say("doc-no-remarks"));
    let last = vec![
        vec![
            w.fact(4, words.say("doc-incidents"), Some(&listed(&facts.incidents))),
            w.fact(4, words.say("doc-environment"), Some(&listed(&facts.environment))),
            w.fact(4, words.say("doc-annexes"), Some(&w.listed(&facts.annexes, "; "))),
        ],
        vec![w.fact(12, words.say("doc-remarks"), Some(&remarks))],
        vec![w.fact(12, words.say("doc-acts"), Some(&w.listed(&acts, DOT)))],
    ];
    vec![
        Block::Balances(facts.balance.iter().map(|sums| balance(sums, w)).collect()),
        Block::Facts(rows),
        Block::Paragraph(statements(facts, w)),
        Block::Facts(last),
    ]
}

fn balance(sums: &BalanceFacts, w: &Writer<'_>) -> BalanceRow {
    let words = w.words;
    let part = |sign, label, n: u64| Balance { sign, label, figure: w.number(n), strong: false };
    let parts = vec![
        part("", words.say("doc-balance-planned"), sums.planned),
        part("+", words.say("doc-balance-found"), sums.found),
        part("=", words.say("doc-balance-destroyed"), sums.destroyed),
        part("+", words.say("doc-balance-returned"), sums.returned),
        part("+", words.say("doc-balance-lost"), sums.lost),
        Balance {
            sign: "",
            label: words.say("doc-balance-difference"),
            figure: words.number(sums.difference()),
            strong: true,
        },
    ];
    BalanceRow { unit: w.unit(&sums.unit), parts }
}

fn scrap_row(scrap: &ScrapFacts, w: &Writer<'_>) -> FactRow {
    let words = w.words;
    let route = scrap.route.as_ref().map(|code| words.code("scrap_route", code));
    let weight = scrap.weight_g.map(|g| kg(g, w));
    vec![
        w.fact(4, words.say("doc-scrap-route"), route.as_deref()),
        w.fact(3, words.say("doc-scrap-plant"), scrap.plant.as_deref()),
        w.fact(3, words.say("doc-scrap-receipt"), scrap.receipt.as_deref()),
        w.fact(2, words.say("doc-scrap-weight"), weight.as_deref()),
    ]
}

/// Grams as kilograms, to the gram only where there are any.
fn kg(grams: u64, w: &Writer<'_>) -> String {
    let digits = if grams.is_multiple_of(1000) { 0 } else { 3 };
    format!("{}\u{a0}kg", w.words.kg_from_mg(grams.saturating_mul(1000), digits))
}

fn statements(facts: &CertificateFacts, w: &Writer<'_>) -> Vec<Run> {
    let words = w.words;
    let said: Vec<String> = facts
        .statements
        .iter()
        .map(|statement| match statement {
            Statement::Verified { differences: None } => words.say("doc-statement-verified"),
            Statement::Verified { differences: Some(found) } => {
                words.with("doc-statement-verified-except", &[("differences", found)])
            }
            Statement::Settled { act, differences } => {
                let found = settled(*act, differences, w);
                words.with("doc-statement-verified-except", &[("differences", &found)])
            }
            Statement::Irreversible => words.say("doc-statement-irreversible"),
            Statement::Residue { weight_g: None } => words.say("doc-statement-residue-unweighed"),
            Statement::Residue { weight_g: Some(grams) } => {
                words.with("doc-statement-residue", &[("weight", &kg(*grams, w))])
            }
            Statement::FreeFromExplosives => words.say("doc-statement-free"),
            Statement::Partial { returned } => words.with("doc-statement-partial", &[("returned", returned)]),
            Statement::LeftOut { lines } => words.with("doc-statement-left-out", &[("lines", lines)]),
            Statement::Own(sentence) => sentence.clone(),
        })
        .collect();
    if said.is_empty() {
        return vec![plain(words.say("doc-statements-none"))];
    }
    vec![plain(said.join(" "))]
}

/// What the two readings found to differ, and how each difference was settled.
fn settled(act: u64, differences: &[DifferenceFacts], w: &Writer<'_>) -> String {
    let words = w.words;
    let one = |d: &DifferenceFacts| {
        let result = match d.result.as_str() {
            "confirmed" => words.say("doc-difference-confirmed"),
            code => lower_first(&words.code("destruction_line_result", code)),
        };
        let said = [("result", result.as_str()), ("explanation", d.explanation.as_str())];
        match d.no {
            0 => words.with("doc-difference-extra", &said),
            no => words
                .with("doc-difference", &[("line", &w.number(no)), ("result", said[0].1), ("explanation", said[1].1)]),
        }
    };
    let list: Vec<String> = differences.iter().map(one).collect();
    words.with("doc-differences", &[("list", &list.join("; ")), ("act", &w.number(act))])
}

fn code(facts: &CertificateFacts, w: &Writer<'_>) -> CodeBlock {
    let words = w.words;
    let say = if facts.qr.is_some() { words.say("doc-check-scan") } else { words.say("doc-check-type") };
    let digits = groups(&crate::trust::hash::hex(&facts.issue.head.root));
    // Two lines of digits: three groups and two.
    let (first, second) = digits.split_at(digits.len().min(14));
    CodeBlock {
        text: facts.qr.clone(),
        title: words.say("doc-check"),
        say,
        typed: vec![
            facts.number.clone(),
            facts.issue.head.size.to_string(),
            first.to_owned(),
            second.trim_start().to_owned(),
        ],
    }
}
