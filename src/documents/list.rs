//! The destruction list: what a batch is going to destroy, read twice before anything leaves the store.
//!
//! Does not know: the ledger, pages.
//! Always holds: it has the lines of the certificate in the same order with the same numbers; before approval every
//! page says that it is a draft.

use super::annex::{self, Purpose};
use super::block::{Block, Document, FactRow, plain, soft};
use super::facts::{
    CopyFacts, IssueFacts, LedgerFacts, LegalFacts, ListLine, OrderFacts, Signer, StepFacts, TotalsFacts,
};
use super::frame::{self, Titles, Writer, initials, lower_first};
use super::people;
use crate::i18n::Words;

/// Everything that a destruction list says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFacts {
    /// The ledger.
    pub ledger: LedgerFacts,
    /// When and by what it was issued.
    pub issue: IssueFacts,
    /// The number of the document; the batch number when it has none of its own.
    pub number: String,
    /// The number of the batch.
    pub batch: String,
    /// The act that the list is taken from.
    pub act: u64,
    /// The state of the batch, a code of `destruction_state`.
    pub state: String,
    /// Which copy it is.
    pub copy: CopyFacts,
    /// The order, as far as there is one.
    pub order: OrderFacts,
    /// Who proposed the batch.
    pub proposed: Option<StepFacts>,
    /// Who reviewed it.
    pub reviewed: Option<StepFacts>,
    /// Who approved it.
    pub approved: Option<StepFacts>,
    /// What stands behind the order.
    pub legal: LegalFacts,
    /// The lines; `authorised` is the quantity.
    pub lines: Vec<ListLine>,
    /// Totals.
    pub totals: TotalsFacts,
    /// Who signed.
    pub signers: Vec<Signer>,
    /// Who still has to sign by hand: codes of `role` and `signature_meaning`.
    pub to_sign: Vec<(String, String)>,
}

/// The list in the language of `words`.
#[must_use]
pub fn destruction_list(facts: &ListFacts, words: &Words) -> Document {
    let w = Writer { words, offset_min: facts.issue.issued.offset_min };
    let mut blocks = vec![Block::Heading { number: 1, text: words.say("doc-section-batch") }];
    blocks.push(Block::Facts(batch(facts, &w)));
    blocks.push(Block::Heading { number: 2, text: words.say("doc-section-planned") });
    blocks.extend(annex::list(&facts.lines, Purpose::Planned, &w));
    blocks.push(Block::Heading { number: 3, text: words.say("doc-section-totals") });
    blocks.push(Block::Facts(vec![vec![
        w.fact(8, words.say("doc-by-type"), Some(&w.quantities("weapon_type", &facts.totals.by_type, true))),
        w.fact(4, words.say("doc-by-origin"), Some(&w.quantities("destruction_origin", &facts.legal.origins, false))),
    ]]));
    blocks.push(Block::Heading { number: 4, text: words.say("doc-section-signatures") });
    let signed = facts.signers.iter().map(|signer| people::signed(signer, &w));
    let blank = facts.to_sign.iter().map(|(role, meaning)| people::blank(role, meaning, &w));
    blocks.push(Block::Signatures { signers: signed.chain(blank).collect(), code: None });
    blocks.push(Block::Note(vec![soft(words.say("doc-list-closing"))]));

    let title = words.say("doc-list-title");
    let foot = [("number", facts.number.as_str()), ("act", &w.number(facts.act)), ("ledger", &facts.ledger.name)];
    let state = lower_first(&words.code("destruction_state", &facts.state));
    let mut subtitle = words.with("doc-list-subtitle", &[("batch", &facts.batch), ("state", &state)]);
    if matches!(facts.state.as_str(), "drafted" | "reviewed" | "approved") {
        subtitle = format!("{subtitle} {}", words.say("doc-list-before"));
    }
    let titles = Titles {
        number: facts.number.clone(),
        title: title.clone(),
        subtitle: vec![vec![plain(subtitle)]],
        short_title: title.clone(),
        running: words.with("doc-batch", &[("batch", &facts.batch)]),
        foot: words.with("doc-foot-list", &foot),
        body: facts.order.body.clone(),
        copy: Some(facts.copy.clone()),
        void: facts.state == "cancelled",
        draft: matches!(facts.state.as_str(), "draft" | "reviewed"),
        initials: facts
            .signers
            .iter()
            .map(|signer| initials(&signer.name))
            .chain(facts.to_sign.iter().map(|_| String::new()))
            .collect(),
    };
    Document {
        about: frame::about(&facts.issue, words, format!("{title} {}", facts.number)),
        frame: frame::frame(&facts.ledger, &facts.issue, &w, titles),
        blocks,
        wide: false,
    }
}

fn batch(facts: &ListFacts, w: &Writer<'_>) -> Vec<FactRow> {
    let (words, order) = (w.words, &facts.order);
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
            w.fact(6, words.say("doc-owner"), facts.legal.owner.as_deref()),
            w.fact(3, words.say("doc-blocks"), Some(&w.tally("legal_block", &facts.legal.blocks))),
            w.fact(3, words.say("doc-traces"), Some(&w.tally("trace_decision", &facts.legal.traces))),
        ],
    ];
    if facts.legal.court.is_some() {
        rows.push(vec![w.fact(12, words.say("doc-court"), facts.legal.court.as_deref())]);
    }
    rows
}
