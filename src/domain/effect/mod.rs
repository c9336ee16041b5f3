//! What an act changes in the derived tables, from the act alone.
//!
//! Does not know: what the tables hold; SQL.
//! Always holds: the same act gives the same changes, so that dropping the tables and reading the log again gives
//! the same tables.

mod destruction;
mod rows;
mod stock;

#[cfg(test)]
mod tests;

use smol_str::SmolStr;

use super::calendar::{Day, Moment};
use super::event::{Content, Event, Kind, Line};
use super::id::{Id, Seq};
use super::policy::Acting;
use super::table::{Change, Table, Val};

/// An act as its effects see it.
#[derive(Clone, Debug)]
pub struct Posted<'a> {
    /// Its number.
    pub seq: Seq,
    /// When it was recorded.
    pub at: Moment,
    /// The day it happened.
    pub day: Day,
    /// Who signed it, in order.
    pub actors: &'a [Acting],
    /// What it says; lines are given one by one.
    pub kind: Kind,
    /// Its content.
    pub content: &'a Content,
    /// The act it reverses.
    pub corrects: Option<Seq>,
    /// The reason a person gave.
    pub reason: Option<&'a str>,
    /// How many lines it has.
    pub lines: u64,
}

impl Posted<'_> {
    pub(crate) fn users(&self) -> String {
        self.actors.iter().map(|a| a.user.as_str()).collect::<Vec<_>>().join(" ")
    }
    pub(crate) fn first(&self) -> &str {
        self.actors.first().map_or("", |a| a.user.as_str())
    }
    pub(crate) fn day_text(&self) -> SmolStr {
        self.day.into()
    }
}

/// The changes of a whole event.
#[must_use]
pub fn of(posted: &Posted<'_>, event: &Event) -> Vec<Change> {
    let mut out = Vec::new();
    header(posted, &mut out);
    for (no, line) in event.lines.iter().enumerate() {
        self::line(posted, no as u64, line, &mut out);
    }
    out
}

/// The changes that the header and content of an act make.
pub fn header(posted: &Posted<'_>, out: &mut Vec<Change>) {
    act_row(posted, out);
    match posted.content {
        Content::Opened(opened) => rows::opened(posted, opened, out),
        Content::Person(person) => out.push(rows::person(person, posted.seq)),
        Content::PersonChange(c) => out.push(Change::Set(
            Table::Person,
            vec![Val::from(c.user.as_str())],
            vec![
                ("name", Val::from(c.name.as_str())),
                ("rank", Val::from(c.rank.as_str())),
                ("body", Val::from(c.body.as_str())),
                ("id_number", Val::from(c.id_number.as_str())),
                ("appointed", Val::from(c.appointed.as_str())),
            ],
        )),
        Content::RolesChange(c) => out.push(Change::Set(
            Table::Person,
            vec![Val::from(c.user.as_str())],
            vec![("roles", Val::from(c.roles.join(" ")))],
        )),
        Content::KeyReplaced(c) => out.push(Change::Set(
            Table::Person,
            vec![Val::from(c.user.as_str())],
            vec![("public_key", Val::from(c.public_key.as_str())), ("since", Val::from(posted.seq))],
        )),
        Content::KeyWithdrawn(c) => {
            out.push(Change::Set(Table::Person, vec![Val::from(c.user.as_str())], vec![("active", Val::from(false))]));
        }
        Content::Rules(rules) => rows::rules(rules, out),
        Content::SiteChange(c) => out.push(rows::ledger("utc_offset_min", c.utc_offset_min.to_string())),
        Content::Item(item) => out.push(rows::item(item)),
        Content::Place(place) => out.push(rows::place(place)),
        Content::Licence(licence) => rows::licence(licence, out),
        Content::Holder(holder) => out.push(rows::holder(holder)),
        Content::Import(import) => out.push(Change::Put(
            Table::Imported,
            vec![Val::from(import.sha256.as_str())],
            vec![
                Val::from(posted.seq),
                Val::from(import.target.as_str()),
                Val::from(import.file.as_str()),
                Val::from(import.rows),
            ],
        )),
        Content::Posting(posting) => stock::posting(posted, posting, out),
        Content::Inspection(inspection) => stock::document(posted, &inspection.document, None, out),
        Content::Stability(test) => stock::stability(posted, test, out),
        Content::Marking(marking) => stock::marking(posted, marking, out),
        Content::DocumentIssue(issue) => out.push(Change::Put(
            Table::Printed,
            vec![Val::from(issue.kind.as_str()), Val::from(issue.number.as_str()), Val::from(issue.copy)],
            vec![Val::from(posted.seq), Val::from(issue.language.as_str()), Val::from(issue.paper.as_str())],
        )),
        Content::Backup(backup) => out.push(Change::Put(
            Table::Backup,
            vec![Val::from(posted.seq)],
            vec![
                Val::from(posted.day_text()),
                Val::from(backup.medium.as_str()),
                Val::from(backup.size),
                Val::from(backup.root.as_str()),
            ],
        )),
        Content::DaySeal(seal) => out.push(Change::Put(
            Table::SealedDay,
            vec![Val::from(seal.sealed.to_string())],
            vec![Val::from(posted.seq), Val::from(seal.size)],
        )),
        Content::Empty(_) | Content::Hold(_) | Content::Release(_) | Content::Block(_) | Content::Trace(_) => {}
        _ => destruction::header(posted, out),
    }
    if let Some(old) = posted.corrects {
        out.push(Change::Put(Table::Reversed, vec![Val::from(old)], vec![Val::from(posted.seq)]));
    }
}

/// The changes that line `no` of the act makes.
pub fn line(posted: &Posted<'_>, no: u64, line: &Line, out: &mut Vec<Change>) {
    match line {
        Line::Weapon { weapon, mv, .. } => {
            stock::weapon(posted, no, weapon, mv, out);
            stock::movement(posted, no, mv, out);
        }
        Line::Lot { lot, mv, .. } => {
            stock::lot(posted, no, lot, out);
            stock::movement(posted, no, mv, out);
        }
        Line::Stock { mv, .. } | Line::Moved { mv, .. } => stock::movement(posted, no, mv, out),
        Line::Counted { subject, at, .. } => {
            stock::trail(&subject.to_string(), posted.seq, no, out);
            stock::counted(posted, &at.place, out);
        }
        Line::Subject { subject } => {
            stock::trail(&subject.to_string(), posted.seq, no, out);
            stock::concerns(posted, no, subject, out);
        }
        Line::Released { id, subject } => {
            stock::trail(&subject.to_string(), posted.seq, no, out);
            stock::released(posted, *id, out);
        }
        Line::Inspected(inspection) => {
            stock::trail(&inspection.subject.to_string(), posted.seq, no, out);
            stock::inspected(posted, no, inspection, out);
        }
        Line::Item { item, .. } => out.push(rows::item(item)),
        Line::Place { place, .. } => out.push(rows::place(place)),
        Line::Licence { licence } => rows::licence(licence, out),
        Line::Holder { holder, .. } => out.push(rows::holder(holder)),
        Line::Planned { .. }
        | Line::Reserved { .. }
        | Line::Read(_)
        | Line::Extra { .. }
        | Line::Settled(_)
        | Line::Result(_) => destruction::line(posted, no, line, out),
    }
}

fn act_row(posted: &Posted<'_>, out: &mut Vec<Change>) {
    let document = match posted.content {
        Content::Posting(p) => Some(p.document.clone()),
        Content::Inspection(i) => Some(i.document.clone()),
        Content::BatchDraft(b) => Some(b.number.clone()),
        Content::CertificateDraft(c) => Some(c.certificate.clone()),
        Content::CertificateSignature(c) => Some(c.certificate.clone()),
        Content::Certification(c) => Some(c.certificate.clone()),
        Content::CertificateVoid(c) => Some(c.certificate.clone()),
        Content::DocumentIssue(d) => Some(d.number.clone()),
        _ => None,
    };
    out.push(Change::Put(
        Table::Act,
        vec![Val::from(posted.seq)],
        vec![
            Val::from(posted.kind.code()),
            Val::from(posted.day_text()),
            Val::from(posted.at.to_string()),
            Val::from(posted.users()),
            Val::from(document),
            Val::from(posted.lines),
            Val::from(posted.corrects),
        ],
    ));
}

/// Notes the last number of a series: `GT-LC-RV-2026-0001` is number 1 of RV in 2026.
pub(crate) fn series(number: &str, out: &mut Vec<Change>) {
    let mut parts = number.rsplit('-');
    let last: Option<i64> = parts.next().and_then(|n| n.parse().ok());
    let year: Option<i64> = parts.next().and_then(|n| n.parse().ok());
    if let (Some(last), Some(year), Some(code)) = (last, year, parts.next()) {
        out.push(Change::Put(Table::Series, vec![Val::from(code), Val::Int(year)], vec![Val::Int(last)]));
    }
}

/// The key of a row that an id names.
pub(crate) fn id_key(id: Id) -> Vec<Val> {
    vec![Val::from(id.to_string())]
}
