//! Lists of weapons, lots and flags as papers.
//!
//! Does not know: pages, what a rule looks at.
//! Always holds: the paper says for which place and day it is, and what it left out.

use super::{Named, Print, Printed};
use crate::documents::facts::{CopyFacts, HeadFacts, IssueFacts, Stamp, Unit};
use crate::documents::report::{ReportCell, ReportColumn, ReportKind};
use crate::documents::{Document, ReportFacts, table_report};
use crate::domain::calendar::{Day, Made};
use crate::domain::id::Subject;
use crate::domain::measure::LARGEST;
use crate::domain::rules::{Answer, Judgement};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::i18n::Words;
use crate::session::use_cases::flags::{Question, Said};
use crate::session::{Problem, SOFTWARE, Session};

/// The most rows of a paper.
const MOST_ROWS: usize = 20_000;

/// What is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// Weapons in charge.
    Weapons,
    /// Lots and items by quantity in store.
    Lots,
    /// What the rules flag or cannot judge.
    Flags,
}

impl Reported {
    /// The kind with this name: `weapons`, `lots` or `flags`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Reported> {
        [Reported::Weapons, Reported::Lots, Reported::Flags].into_iter().find(|kind| kind.name() == name)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Reported::Weapons => "weapons",
            Reported::Lots => "lots",
            Reported::Flags => "flags",
        }
    }
}

/// A list that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What is listed.
    pub what: Reported,
    /// In this place only; for weapons and lots.
    pub place: Option<String>,
    /// As the rules see it on this day; for flags. Today when it is not told.
    pub on: Option<Day>,
}

/// A table before it is a document.
pub(super) struct Sheet {
    title: String,
    columns: Vec<ReportColumn>,
    pub(super) rows: Vec<Vec<ReportCell>>,
    /// Rows beyond [`MOST_ROWS`].
    left_out: usize,
}

/// Keeps as many as a paper takes; says how many it leaves out.
fn keep<T>(rows: &mut Vec<T>) -> usize {
    let left_out = rows.len().saturating_sub(MOST_ROWS);
    rows.truncate(MOST_ROWS);
    left_out
}

pub(super) fn column(head: String, kind: ReportKind) -> ReportColumn {
    let sum = matches!(kind, ReportKind::Pieces | ReportKind::Mass(_));
    ReportColumn { head, kind, sum }
}

pub(super) fn cell(text: String) -> ReportCell {
    if text.is_empty() { ReportCell::Empty } else { ReportCell::Text(text) }
}

impl Session {
    /// Prints a list of the ledger as it is now.
    ///
    /// # Errors
    /// As [`Session::print_certificate`].
    pub fn print_report(&mut self, listing: &Listing, print: &Print<'_>) -> Result<Printed, Problem> {
        let words = Words::new(print.lang);
        let sheet = match listing.what {
            Reported::Weapons => self.weapons_sheet(listing, &words)?,
            Reported::Lots => self.lots_sheet(listing, &words)?,
            Reported::Flags => self.flags_sheet(listing, &words)?,
        };
        let subtitle = self.subtitle(listing, sheet.left_out, &words)?;
        let facts = self.report_facts(&listing.what.name().to_uppercase(), subtitle, Vec::new())?;
        let document = table_report(&sheet.title, &facts, &sheet.columns, &sheet.rows, &words);
        self.issue_report(&facts, &document, &words, print)
    }

    /// What stands around a report. Its number is made of the site, the kind of report, and the size of the log.
    pub(super) fn report_facts(
        &self,
        kind: &str,
        subtitle: String,
        facts: Vec<(String, String)>,
    ) -> Result<ReportFacts, Problem> {
        let (head, info) = (self.head()?, self.info());
        Ok(ReportFacts {
            ledger: self.ledger_facts(),
            issue: IssueFacts {
                issued: Stamp { at: self.now(), offset_min: info.utc_offset_min },
                software: SOFTWARE.to_owned(),
                head: HeadFacts { size: head.size, root: head.root.first80() },
                not_verified: !self.writable(),
                signed_facts: None,
            },
            number: Some(format!("{}-{}-{kind}-{}", info.country, info.site, head.size)),
            subtitle,
            facts,
            wide: true,
        })
    }

    /// Writes a report and records it. Each is an original: the next one has another number.
    pub(super) fn issue_report(
        &mut self,
        facts: &ReportFacts,
        document: &Document,
        words: &Words,
        print: &Print<'_>,
    ) -> Result<Printed, Problem> {
        let copy = CopyFacts { number: u32::from(self.writable()), reason: None };
        let number = facts.number.as_deref().unwrap_or_default();
        self.issue_document(&Named { kind: "report", number, copy: &copy }, document, words, print)
    }

    fn subtitle(&self, listing: &Listing, left_out: usize, words: &Words) -> Result<String, Problem> {
        let day = match (listing.what, listing.on) {
            (Reported::Flags, Some(on)) => on,
            _ => self.today()?,
        };
        let day = words.day_long(day);
        let place = listing.place.as_ref().filter(|_| listing.what != Reported::Flags);
        let mut said = match place {
            Some(place) => words.with("doc-report-at", &[("day", &day), ("place", place)]),
            None => words.with("doc-report-all", &[("day", &day)]),
        };
        if left_out > 0 {
            let more = words.count("doc-report-left-out", u64::try_from(left_out).unwrap_or(u64::MAX), &[]);
            said = format!("{said} {more}");
        }
        Ok(said)
    }

    fn weapons_sheet(&self, listing: &Listing, words: &Words) -> Result<Sheet, Problem> {
        let mut rows: Vec<Row> = self.file().reading(|rows| match &listing.place {
            Some(place) => rows.rows_where(Table::Weapon, "place", &Val::from(place.as_str())),
            None => rows.rows(Table::Weapon, &[]),
        })?;
        let gone = ["@destroyed", "@transferred_out", "@lost", "@supplier", "@opening", "@found"];
        rows.retain(|row| listing.place.is_some() || !gone.contains(&row.text("place").as_str()));
        rows.sort_by_cached_key(|row| (row.text("place"), row.text("weapon_type"), row.text("serial")));
        let left_out = keep(&mut rows);
        let code =
            |list: &str, code: String| if code.is_empty() { ReportCell::Empty } else { cell(words.code(list, &code)) };
        let one = |row: &Row| {
            let place = row.text("place");
            let place = place.strip_prefix('@').map_or_else(|| place.clone(), |code| words.code("place_outside", code));
            let mark = [row.text("serial"), row.text("control_number")].into_iter().find(|t| !t.is_empty());
            let mark = mark.unwrap_or_else(|| words.code("serial_state", &row.text("serial_state")));
            vec![
                cell(mark),
                code("weapon_type", row.text("weapon_type")),
                cell(row.text("model")),
                cell(row.text("calibre")),
                cell(row.text("manufacturer")),
                cell(place),
                code("condition", row.text("condition")),
                code("custody", row.text("custody")),
            ]
        };
        Ok(Sheet {
            title: words.say("doc-report-weapons"),
            columns: vec![
                column(words.say("doc-col-serial"), ReportKind::Marks),
                column(words.say("doc-col-type"), ReportKind::Words),
                column(words.say("doc-col-model"), ReportKind::Words),
                column(words.say("doc-col-calibre"), ReportKind::Words),
                column(words.say("doc-col-maker"), ReportKind::Words),
                column(words.say("doc-col-place"), ReportKind::Words),
                column(words.say("doc-col-state"), ReportKind::Words),
                column(words.say("doc-col-custody"), ReportKind::Words),
            ],
            rows: rows.iter().map(one).collect(),
            left_out,
        })
    }

    pub(super) fn lots_sheet(&self, listing: &Listing, words: &Words) -> Result<Sheet, Problem> {
        let (rows, left_out) = self.file().reading(|rows| {
            let mut held = match &listing.place {
                Some(place) => rows.rows_where(Table::Holding, "place", &Val::from(place.as_str())),
                None => rows.rows(Table::Holding, &[]),
            };
            held.retain(|h| h.parsed::<Subject>("subject").is_some_and(|subject| !subject.is_weapon()));
            held.sort_by_cached_key(|h| h.text("place"));
            let left_out = keep(&mut held);
            let known = held.iter().filter_map(|h| Some((h, h.parsed::<Subject>("subject")?)));
            (known.map(|(h, subject)| held_row(rows, h, &subject, words)).collect(), left_out)
        })?;
        Ok(Sheet {
            title: words.say("doc-report-lots"),
            columns: vec![
                column(words.say("doc-col-lot"), ReportKind::Marks),
                column(words.say("doc-col-description"), ReportKind::Words),
                column(words.say("doc-col-hazard"), ReportKind::Codes),
                column(words.say("doc-col-made"), ReportKind::Words),
                column(words.say("doc-col-place"), ReportKind::Words),
                column(words.say("doc-col-condition"), ReportKind::Codes),
                column(words.say("doc-col-pack"), ReportKind::Words),
                // pieces and kilograms do not add up
                ReportColumn { sum: false, ..column(words.say("doc-col-quantity"), ReportKind::Pieces) },
                column(words.say("doc-col-neq"), ReportKind::Mass(3)),
            ],
            rows,
            left_out,
        })
    }

    fn flags_sheet(&self, listing: &Listing, words: &Words) -> Result<Sheet, Problem> {
        let mut said = self.flags(&Question { on: listing.on, ..Question::default() })?;
        said.sort_by_key(|s| (s.overall(), s.kind, s.subject.clone()));
        let leading = said.iter().flat_map(|s| s.leading().into_iter().map(move |judgement| (s, judgement)));
        let mut found: Vec<(&Said, Judgement)> = leading.collect();
        let left_out = keep(&mut found);
        let rows = found.iter().map(|(said, judgement)| flag_row(said, judgement, words)).collect();
        Ok(Sheet {
            title: words.say("doc-report-flags"),
            columns: vec![
                column(words.say("doc-col-flag"), ReportKind::Words),
                column(words.say("doc-col-rule"), ReportKind::Codes),
                column(words.say("doc-col-subject"), ReportKind::Marks),
                column(words.say("doc-col-item"), ReportKind::Words),
                column(words.say("doc-col-finding"), ReportKind::Words),
                column(words.say("doc-col-due"), ReportKind::Codes),
            ],
            rows,
            left_out,
        })
    }
}

/// A part of the stock with what the catalogue says of it.
fn held_row(rows: &dyn Rows, held: &Row, subject: &Subject, words: &Words) -> Vec<ReportCell> {
    let lot = match subject {
        Subject::Lot(id) => rows.row(Table::Lot, &[Val::from(id.to_string())]),
        _ => None,
    };
    let code = match (subject, &lot) {
        (Subject::Item(code), _) => code.clone(),
        (_, Some(lot)) => lot.text("item"),
        _ => String::new(),
    };
    let item = rows.row(Table::Item, &[Val::from(code.as_str())]);
    let of_item = |column| item.as_ref().map(|item| item.text(column)).unwrap_or_default();
    let mark = lot.as_ref().map_or_else(
        || code.clone(),
        |lot| {
            if lot.text("number").is_empty() { words.code("lot_state", &lot.text("state")) } else { lot.text("number") }
        },
    );
    let division = [of_item("sub_division"), of_item("hazard_division")].into_iter().find(|d| !d.is_empty());
    let made = lot.and_then(|lot| lot.parsed::<Made>("made")).map(|made| words.made(made));
    let count = held.number("count");
    let live = matches!(of_item("kind").as_str(), "ammunition" | "propellant");
    let each = item.as_ref().and_then(|item| item.maybe_number("neq_mg"));
    vec![
        cell(mark),
        cell(of_item("name")),
        cell(division.map(|d| format!("{d}{}", of_item("compatibility_group"))).unwrap_or_default()),
        cell(made.unwrap_or_default()),
        cell(held.text("place")),
        cell(held.text("condition")),
        cell(
            Some(held.text("pack")).filter(|p| !p.is_empty()).map(|p| words.code("pack_state", &p)).unwrap_or_default(),
        ),
        match Unit::written(&of_item("unit"), Unit::Articles) {
            Unit::Named(unit) => {
                let shown = words.number(i64::try_from(count).unwrap_or(i64::MAX));
                ReportCell::Text(format!("{shown}\u{a0}{unit}"))
            }
            _ => ReportCell::Number(count),
        },
        match each {
            Some(mg) => ReportCell::Number(mg.saturating_mul(count).min(LARGEST)),
            None if live => ReportCell::Unknown,
            None => ReportCell::Empty,
        },
    ]
}

fn flag_row(said: &Said, judgement: &Judgement, words: &Words) -> Vec<ReportCell> {
    let (code, what) = match judgement.answer {
        Answer::Flagged(severity) => (severity.code(), words.rule_name(judgement.rule)),
        Answer::CannotJudge(missing) => {
            ("unknown", words.with("doc-report-missing", &[("input", &words.rule_missing(missing))]))
        }
        Answer::Clear => ("clear", words.rule_name(judgement.rule)),
    };
    let label = if said.label.is_empty() { said.subject.clone() } else { said.label.clone() };
    vec![
        cell(words.code("flag", code)),
        cell(judgement.rule.to_owned()),
        cell(label),
        cell(said.item.clone()),
        cell(what),
        cell(judgement.act_by.or(judgement.due).map(|day| words.day(day)).unwrap_or_default()),
    ]
}
