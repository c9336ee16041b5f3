//! One record as a paper: the card of a lot or a weapon, an act in full, the work that waits on a day.
//!
//! Does not know: pages; how a screen shows the same record.
//! Always holds: the paper says what the screen says, in the language of the paper, and names the head it was read at.

use std::sync::atomic::AtomicBool;

use super::report::{cell, column};
use super::{Print, Printed};
use crate::documents::report::{ReportCell, ReportColumn, ReportKind, ReportPart};
use crate::documents::{Document, ReportFacts, record_report};
use crate::domain::calendar::Day;
use crate::i18n::Words;
use crate::session::views::acts::{ActView, HistoryLine};
use crate::session::views::ammunition::LotCard;
use crate::session::views::flags::FlagView;
use crate::session::views::home::HomeView;
use crate::session::views::weapons::WeaponCard;
use crate::session::views_of::judged::Judged;
use crate::session::views_of::names::Names;
use crate::session::views_of::{acts, cards, home};
use crate::session::{Problem, Session};

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extract {
    /// The card of a lot, by its id.
    Lot(String),
    /// The card of a weapon, by its id.
    Weapon(String),
    /// An act in full.
    Act(u64),
    /// The work that waits today.
    Work,
}

/// A record before it is a document.
struct Record {
    title: String,
    facts: Vec<(String, String)>,
    parts: Vec<ReportPart>,
}

/// Words in the language of the paper, with the clock of the site.
struct Say<'a> {
    words: &'a Words,
    offset_min: i32,
}

impl Say<'_> {
    fn day(&self, day: Option<Day>) -> String {
        day.map(|day| self.words.day(day)).unwrap_or_default()
    }

    fn part(&self, heading: &str, columns: &[(&str, ReportKind)], rows: Vec<Vec<ReportCell>>) -> ReportPart {
        let columns: Vec<ReportColumn> =
            columns.iter().map(|(id, kind)| ReportColumn { sum: false, ..column(self.words.say(id), *kind) }).collect();
        ReportPart { heading: self.words.say(heading), columns, rows }
    }

    fn flags(&self, flags: &[FlagView]) -> ReportPart {
        let row = |flag: &FlagView| {
            let found = flag.says.say(self.words, self.offset_min);
            let hint = flag.hint.as_ref().map(|hint| hint.say(self.words, self.offset_min)).unwrap_or_default();
            vec![
                cell(self.words.code("flag", flag.severity.key())),
                cell(flag.rule.clone()),
                cell(found),
                cell(hint),
                cell(self.day(flag.due)),
            ]
        };
        let columns = [
            ("doc-col-flag", ReportKind::Words),
            ("doc-col-rule", ReportKind::Codes),
            ("doc-col-finding", ReportKind::Words),
            ("doc-col-to-do", ReportKind::Words),
            ("doc-col-due", ReportKind::Codes),
        ];
        self.part("doc-report-flags", &columns, flags.iter().map(row).collect())
    }

    fn history(&self, history: &[HistoryLine], with_balance: bool) -> ReportPart {
        let row = |line: &HistoryLine| {
            let mut says = line.says.say(self.words, self.offset_min);
            if line.reversed {
                says = format!("{says} ({})", self.words.say("doc-report-reversed"));
            }
            let mut cells = vec![
                cell(self.words.number(i64::try_from(line.act).unwrap_or(i64::MAX))),
                cell(self.words.day(line.day)),
                cell(says),
                cell(line.by.clone()),
            ];
            if with_balance {
                cells.push(line.balance.map_or(ReportCell::Empty, |count| ReportCell::Number(count.get())));
            }
            cells
        };
        let columns = [
            ("ui-column-act", ReportKind::Codes),
            ("ui-field-day", ReportKind::Codes),
            ("ui-card-history", ReportKind::Words),
            ("doc-col-by", ReportKind::Words),
            ("doc-col-balance", ReportKind::Pieces),
        ];
        let columns = if with_balance { &columns[..] } else { &columns[..4] };
        self.part("ui-card-history", columns, history.iter().map(row).collect())
    }

    fn lot(&self, card: &LotCard) -> Record {
        let w = self.words;
        let row = &card.row;
        let neq = row.neq_mg.map_or_else(|| w.say("ui-unknown"), |mg| format!("{} kg", w.kg_from_mg(mg, 3)));
        let each = card.neq_each_mg.map_or_else(|| w.say("ui-unknown"), |mg| format!("{} kg", w.kg_from_mg(mg, 6)));
        let hazard = row.hazard.clone().unwrap_or_else(|| w.say("ui-chip-no-hazard"));
        let un = card.un_number.clone().unwrap_or_default();
        let holds = card.holds.iter().map(|hold| w.code("hold_reason", &hold.reason)).collect::<Vec<_>>().join(", ");
        let facts = vec![
            (w.say("ui-column-item"), row.item_name.clone()),
            (w.say("ui-column-hazard"), hazard),
            (w.say("ui-column-un"), un),
            (w.say("ui-column-flag"), w.code("flag", row.severity.key())),
            (w.say("ui-card-stock"), w.number(row.quantity.signed())),
            (w.say("ui-column-neq-short"), neq),
            (w.say("ui-card-each"), each),
            (w.say("ui-card-hold"), holds),
            (w.say("ui-column-made"), w.made(row.made)),
            (w.say("ui-column-expiry"), self.day(row.expiry)),
            (w.say("ui-card-test-due"), self.day(card.test_due)),
            (w.say("ui-card-inspection-due"), self.day(card.inspection_due)),
            (w.say("ui-column-maker"), card.maker.clone().unwrap_or_default()),
            (w.say("ui-field-propellant-lot"), card.propellant_lot.clone().unwrap_or_default()),
            (w.say("ui-column-batch"), card.batch.as_ref().map(|(_, number)| number.clone()).unwrap_or_default()),
        ];
        let stock = card.holdings.iter().map(|holding| {
            vec![
                cell(holding.place.say(w)),
                cell(holding.condition.clone()),
                cell(w.code("pack_state", &holding.pack)),
                ReportCell::Number(holding.count.get()),
                ReportCell::Number(holding.reserved.get()),
            ]
        });
        let stock_columns = [
            ("doc-col-place", ReportKind::Words),
            ("doc-col-condition", ReportKind::Codes),
            ("doc-col-pack", ReportKind::Words),
            ("doc-col-quantity", ReportKind::Pieces),
            ("doc-col-reserved", ReportKind::Pieces),
        ];
        let percent = |mpct: u32| format!("{} %", w.percent(mpct));
        let tests = card.trend.iter().flat_map(|trend| &trend.tests).map(|test| {
            vec![
                cell(w.day(test.day)),
                cell(percent(test.relative_mpct)),
                cell(test.absolute_mpct.map(percent).unwrap_or_default()),
                cell(test.band.clone()),
                cell(test.report.clone()),
            ]
        });
        let test_columns = [
            ("ui-field-day", ReportKind::Codes),
            ("ui-trend-title", ReportKind::Codes),
            ("doc-col-of-mass", ReportKind::Codes),
            ("doc-col-band", ReportKind::Codes),
            ("doc-col-test-report", ReportKind::Marks),
        ];
        Record {
            title: w.with("doc-extract-lot", &[("number", &row.number.say(w))]),
            facts,
            parts: vec![
                self.flags(&card.flags),
                self.part("ui-card-holdings", &stock_columns, stock.collect()),
                self.part("doc-extract-tests", &test_columns, tests.collect()),
                self.history(&card.history, true),
            ],
        }
    }

    fn weapon(&self, card: &WeaponCard) -> Record {
        let w = self.words;
        let row = &card.row;
        let serial = if row.serial.is_empty() { w.code("serial_state", &row.serial_state) } else { row.serial.clone() };
        let custody = match &row.holder {
            Some(holder) => format!("{}, {holder}", w.code("custody", &row.custody)),
            None => w.code("custody", &row.custody),
        };
        let holds = card.holds.iter().map(|hold| w.code("hold_reason", &hold.reason)).collect::<Vec<_>>().join(", ");
        let legal = match card.blocks.first() {
            Some(block) => w.code("legal_block", &block.reason),
            None => w.code("legal_title", &card.legal_title),
        };
        let import = card.import_mark.as_ref().map_or_else(String::new, |(country, year)| {
            year.map_or_else(|| country.clone(), |year| format!("{country} {year}"))
        });
        let facts = vec![
            (w.say("doc-col-serial"), serial.clone()),
            (w.say("ui-field-control-number"), row.control_number.clone().unwrap_or_default()),
            (w.say("ui-column-type"), w.code("weapon_type", &row.weapon_type)),
            (w.say("ui-column-maker"), row.maker.clone()),
            (w.say("ui-column-model"), row.model.clone()),
            (w.say("ui-column-calibre"), row.calibre.clone()),
            (w.say("ui-field-country"), card.country.clone().unwrap_or_default()),
            (w.say("ui-column-made"), card.year.map(|year| w.made(year)).unwrap_or_default()),
            (w.say("ui-card-import-mark"), import),
            (w.say("ui-field-origin"), w.code("origin_event", &card.origin)),
            (w.say("ui-column-place"), card.place.say(w)),
            (w.say("ui-column-custody"), custody),
            (w.say("ui-column-condition"), w.code("condition", &row.condition)),
            (w.say("ui-card-hold"), holds),
            (w.say("ui-card-legal"), legal),
            (w.say("ui-field-due-back"), self.day(card.due_back)),
            (w.say("ui-card-inspection-due"), self.day(card.inspection_due)),
            (w.say("ui-column-batch"), card.batch.as_ref().map(|(_, number)| number.clone()).unwrap_or_default()),
        ];
        Record {
            title: w.with("doc-extract-weapon", &[("number", &serial)]),
            facts,
            parts: vec![self.flags(&card.flags), self.history(&card.history, false)],
        }
    }

    fn act(&self, act: &ActView) -> Record {
        let w = self.words;
        let number = |n: u64| w.number(i64::try_from(n).unwrap_or(i64::MAX));
        let mut facts = vec![
            (w.say("ui-column-kind"), w.code("act_kind", &act.row.kind)),
            (w.say("ui-field-day"), w.day(act.row.day)),
            (w.say("ui-column-posted"), w.moment_seconds(act.row.at, self.offset_min)),
            (w.say("ui-column-subject"), act.row.says.say(w, self.offset_min)),
        ];
        let said =
            act.facts.iter().map(|(label, value)| (label.say(w, self.offset_min), value.say(w, self.offset_min)));
        facts.extend(said);
        if let Some(reason) = &act.reason {
            facts.push((w.say("ui-field-reason"), reason.clone()));
        }
        let signatures = act.signatures.iter().map(|signature| {
            vec![
                cell(signature.name.clone()),
                cell(w.code("role", &signature.role)),
                cell(w.code("signature_meaning", &signature.meaning)),
                cell(signature.key.clone()),
            ]
        });
        let signature_columns = [
            ("doc-col-by", ReportKind::Words),
            ("doc-col-role", ReportKind::Words),
            ("doc-col-meaning", ReportKind::Words),
            ("doc-col-key", ReportKind::Marks),
        ];
        let lines = act.lines.iter().map(|line| {
            let place = |place: &Option<_>| place.as_ref().map(|p: &crate::session::views::lists::PlaceName| p.say(w));
            vec![
                cell(number(line.no + 1)),
                cell(line.subject.clone()),
                cell(place(&line.from).unwrap_or_default()),
                cell(place(&line.to).unwrap_or_default()),
                line.count.map_or(ReportCell::Empty, |count| ReportCell::Number(count.get())),
            ]
        });
        let line_columns = [
            ("doc-col-no", ReportKind::Codes),
            ("doc-col-subject", ReportKind::Marks),
            ("doc-col-from", ReportKind::Words),
            ("doc-col-to", ReportKind::Words),
            ("doc-col-quantity", ReportKind::Pieces),
        ];
        let chain = [("ui-act-prev", &act.prev), ("ui-act-leaf", &act.leaf), ("ui-act-lines-root", &act.lines_root)];
        let chain = chain.map(|(label, hex)| vec![cell(w.say(label)), cell(hex.clone())]);
        let chain_columns = [("doc-col-what", ReportKind::Words), ("doc-col-digest", ReportKind::Marks)];
        let mut parts = vec![
            self.part("ui-signatures", &signature_columns, signatures.collect()),
            self.part("doc-extract-lines", &line_columns, lines.collect()),
            self.part("ui-act-chain", &chain_columns, chain.to_vec()),
        ];
        let left = act.lines_count.saturating_sub(act.lines.len() as u64);
        if left > 0 {
            let note = w.count("ui-act-more-lines", left, &[]);
            parts[1].rows.push(vec![ReportCell::Empty, cell(note)]);
        }
        Record { title: w.with("ui-act-title", &[("act", &number(act.row.seq))]), facts, parts }
    }

    fn work(&self, view: &HomeView, today: Day) -> Record {
        let w = self.words;
        let plain = |text: &str| text.to_owned();
        let part = |heading: &str, wanted: &dyn Fn(Option<i64>) -> bool| {
            let due = |due: Option<Day>| due.map(|due| due.days_since(today));
            let tasks = view.tasks.iter().filter(|task| wanted(due(task.due)));
            let rows = tasks.map(|task| {
                let (says, more) = task.what.say(w, self.offset_min, &plain);
                vec![cell(self.day(task.due)), cell(says), cell(more), ReportCell::Empty]
            });
            let columns = [
                ("doc-col-due", ReportKind::Codes),
                ("doc-col-to-do", ReportKind::Words),
                ("doc-col-where", ReportKind::Words),
                ("doc-col-done", ReportKind::Codes),
            ];
            self.part(heading, &columns, rows.collect())
        };
        let flags = view
            .flags
            .iter()
            .map(|count| (w.code("flag", count.severity.key()), w.count("ui-count-lots", count.lots.get(), &[])));
        Record {
            title: w.with("doc-extract-work", &[("day", &w.day_long(today))]),
            facts: flags.collect(),
            parts: vec![
                part("ui-queue-overdue", &|days| days.is_some_and(|days| days < 0)),
                part("ui-home-today", &|days| days == Some(0)),
                part("ui-home-week", &|days| days.is_some_and(|days| (1..=7).contains(&days))),
                part("ui-home-later", &|days| days.is_some_and(|days| days > 7)),
                part("ui-home-undated", &|days| days.is_none()),
            ],
        }
    }
}

impl Session {
    /// Prints one record of the ledger as it is now.
    ///
    /// # Errors
    /// No such record; else as [`Session::print_certificate`].
    pub fn print_extract(&mut self, what: &Extract, print: &Print<'_>) -> Result<Printed, Problem> {
        let words = Words::new(print.lang);
        let (document, facts) = self.extract(what, &words)?;
        self.issue_report(&facts, &document, &words, print)
    }

    /// The document of a record, with what stands around it.
    pub(super) fn extract(&self, what: &Extract, words: &Words) -> Result<(Document, ReportFacts), Problem> {
        let today = self.today()?;
        let say = Say { words, offset_min: self.info().utc_offset_min };
        let record = self.file().standing_still(|file| -> Result<Record, Problem> {
            file.reading(|rows| {
                let names = Names::of(rows);
                Ok(match what {
                    Extract::Lot(id) => say.lot(&cards::lot(self, id, today, &names)?),
                    Extract::Weapon(id) => say.weapon(&cards::weapon(self, id, today, &names)?),
                    Extract::Act(seq) => say.act(&acts::view(self, *seq, &names, None)?),
                    Extract::Work => {
                        let judged = Judged::read(file, today, &AtomicBool::new(false))?;
                        say.work(&home::view(self, &judged, &names)?, today)
                    }
                })
            })
            .map_err(Problem::from)?
        })?;
        let kind = match what {
            Extract::Lot(_) | Extract::Weapon(_) => "CARD",
            Extract::Act(_) => "ACT",
            Extract::Work => "DAY",
        };
        let subtitle = words.with("doc-extract-on", &[("day", &words.day_long(today))]);
        let facts = self.report_facts(kind, subtitle, record.facts)?;
        Ok((record_report(&record.title, &facts, &record.parts, words), facts))
    }
}
