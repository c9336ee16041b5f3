//! The list of weapons: read from the file in one pass over the columns that are asked about.
//!
//! Does not know: what a rule says beyond what was judged.
//! Always holds: only weapons on the book are listed; a weapon is found by its serial without regard to signs.

use std::collections::BTreeMap;

use super::super::cards::weapon_row;
use super::super::judged::{GONE, Judged, Weapon};
use super::super::names::Names;
use super::super::rowno;
use super::order::{Asked, Key, folded, head};
use super::{Lists, Words};
use crate::domain::calendar::Day;
use crate::domain::id::IdKind;
use crate::domain::lists::{CONDITIONS, CUSTODIES, PLACES_OUTSIDE, WEAPON_TYPES};
use crate::domain::rules::Overall;
use crate::domain::serial::search_form;
use crate::domain::table::{Table, Val};
use crate::session::views::lists::{ListHead, RowNo, WeaponRow};
use crate::session::{Problem, Session};
use crate::store::{Cell, Fit, StoreFault};
use std::sync::atomic::Ordering;

/// Columns of the list and of the table.
const COLUMNS: [(&str, &str); 8] = [
    ("serial", "serial"),
    ("type", "weapon_type"),
    ("maker", "manufacturer"),
    ("model", "model"),
    ("calibre", "calibre"),
    ("place", "place"),
    ("custody", "custody"),
    ("condition", "condition"),
];

/// Rows of weapons.
pub(in crate::session) fn rows(
    session: &Session,
    wanted: &[RowNo],
    day: Day,
    names: &Names<'_>,
) -> Result<Vec<WeaponRow>, Problem> {
    let keys: Vec<Vec<Val>> =
        wanted.iter().map(|row| vec![Val::from(rowno::id(IdKind::Weapon, *row).to_string())]).collect();
    let found = session.file().rows_by_keys(Table::Weapon, &keys)?;
    Ok(found.iter().map(|row| weapon_row(row, day, names)).collect())
}

/// How a severity is ordered: descending is worst first.
pub(super) fn severity_key(overall: Overall) -> Key {
    let rank = Overall::ALL.iter().position(|o| *o == overall).unwrap_or(0);
    Key::Number(i64::try_from(rank).ok().map(|rank| -rank))
}

/// Whether a severity fits what was typed: its key, or the word that the person reads.
pub(super) fn severity_fits(asked: &Asked, overall: Overall, words: &Words) -> bool {
    asked.filter("severity").is_none_or(|typed| {
        let key = overall.code();
        key == typed || folded(&words.code("flag", key)).contains(typed)
    })
}

/// Whether a rule fits what was typed: a part of its id or of its name.
pub(super) fn rule_fits(typed: &str, rule: &str, words: &Words) -> bool {
    folded(rule).contains(typed) || folded(&words.rule_name(rule)).contains(typed)
}

impl Lists<'_> {
    pub(super) fn weapons(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let judged = self.judged;
        let overall: Vec<Overall> = judged.cases.iter().map(super::super::judged::SaidOf::overall).collect();
        let case = |weapon: &Weapon| usize::try_from(weapon.case).unwrap_or(usize::MAX);
        let of = |weapon: &Weapon| overall.get(case(weapon)).copied().unwrap_or(Overall::Clear);
        let in_tab = |tab: &str, weapon: &Weapon| match tab {
            "flagged" => of(weapon) != Overall::Clear,
            "issued" => weapon.issued,
            "blocked" => weapon.stopped,
            _ => true,
        };
        let tabs = ["all", "flagged", "issued", "blocked"]
            .map(|tab| (tab, judged.weapons.iter().filter(|weapon| in_tab(tab, weapon)).count()));
        let cases: Vec<bool> = judged
            .cases
            .iter()
            .map(|said| {
                let by_rule = asked.filter("reason").is_none_or(|typed| {
                    said.leading.iter().any(|judgement| rule_fits(typed, judgement.rule, self.words))
                });
                by_rule && severity_fits(asked, said.overall(), self.words)
            })
            .collect();
        let reasons: Vec<Key> = judged
            .cases
            .iter()
            .map(|said| Key::text(said.leading.first().map_or("", |judgement| judgement.rule)))
            .collect();
        let columns: Vec<&'static str> = asked.sort.iter().filter_map(|(column, _)| of_table(column)).collect();
        let ranks: Vec<Option<Ranks>> = asked.sort.iter().map(|(column, _)| self.ranks(column)).collect();
        let mut scanned: Vec<&'static str> = vec!["id"];
        scanned.extend(&columns);
        let fits = self.weapon_fits(asked);
        let mut keyed: Vec<(Vec<Key>, RowNo)> = Vec::new();
        let (mut seen, stop) = (0u32, self.stop);
        self.session.file().scan(Table::Weapon, &scanned, &fits, |cells| {
            let Some((id, rest)) = cells.split_first() else { return false };
            let weapon = rowno::of_text(id.text()).and_then(|row| judged.weapon(row));
            if let Some(weapon) = weapon
                && cases.get(case(weapon)).copied().unwrap_or(false)
                && in_tab(&asked.tab, weapon)
            {
                let mut rest = rest.iter();
                let keys = asked.sort.iter().zip(&ranks).map(|((column, _), ranks)| match column.as_str() {
                    "severity" => severity_key(of(weapon)),
                    "reason" => reasons.get(case(weapon)).cloned().unwrap_or(Key::Number(None)),
                    _ => match (rest.next(), ranks) {
                        (Some(cell), Some(ranks)) => Key::Number(ranks.get(cell.text()).copied()),
                        (Some(cell), None) => Key::text(cell.text()),
                        (None, _) => Key::Number(None),
                    },
                });
                keyed.push((keys.collect(), weapon.row));
            }
            seen = seen.wrapping_add(1);
            !(seen.is_multiple_of(4096) && stop.load(Ordering::Relaxed))
        })?;
        if stop.load(Ordering::Relaxed) {
            return Err(StoreFault::Stopped.into());
        }
        Ok(head(asked.ordered(keyed), judged.weapons.len(), tabs.to_vec(), Vec::new()))
    }

    /// How the codes of a column are ordered by their words; none when the column is ordered as it is written.
    fn ranks(&self, column: &str) -> Option<Ranks> {
        let words = |list: &str, codes: &[&str]| {
            codes.iter().map(|code| (folded(&self.words.code(list, code)), (*code).to_owned())).collect::<Vec<_>>()
        };
        let mut named: Vec<(String, String)> = match column {
            "type" => words("weapon_type", &type_codes()),
            "custody" => words("custody", CUSTODIES),
            "condition" => words("condition", CONDITIONS),
            "place" => self.place_names().map(|(code, name)| (folded(&name), code)).collect(),
            _ => return None,
        };
        named.sort();
        let ranked = named.into_iter().enumerate().map(|(rank, (_, code))| (code, i64::try_from(rank).unwrap_or(0)));
        Some(ranked.collect())
    }

    /// Codes of all places with their paths, outside places with their words.
    pub(super) fn place_names(&self) -> impl Iterator<Item = (String, String)> + '_ {
        let places = self.names.rows().rows(Table::Place, &[]);
        let own = places.into_iter().map(|row| {
            let code = row.text("code");
            let name = self.names.place_text(&code);
            (code, name)
        });
        let outside = PLACES_OUTSIDE.iter().map(|code| code.trim_start_matches('@'));
        own.chain(outside.map(|code| (format!("@{code}"), self.words.code("place_outside", code))))
    }

    /// The filters as SQL sees them.
    fn weapon_fits(&self, asked: &Asked) -> Vec<Fit> {
        let mut fits = vec![Fit::NotIn("place", GONE.map(Val::from).to_vec())];
        let coded = |list: &str, codes: &[&str], typed: &str| {
            let holds = |code: &&&str| folded(&self.words.code(list, code)).contains(typed);
            codes.iter().filter(holds).map(|code| Val::from(*code)).collect::<Vec<_>>()
        };
        for (column, in_table) in COLUMNS {
            let Some(typed) = asked.filter(column) else { continue };
            fits.push(match column {
                "serial" => serial_fit(typed),
                "type" => Fit::In(in_table, coded("weapon_type", &type_codes(), typed)),
                "condition" => Fit::In(in_table, coded("condition", CONDITIONS, typed)),
                "custody" => {
                    let holders = self.names.rows().rows(Table::Holder, &[]);
                    let named = holders.iter().filter(|row| folded(&row.text("name")).contains(typed));
                    Fit::Any(vec![
                        Fit::In(in_table, coded("custody", CUSTODIES, typed)),
                        Fit::In("holder", named.map(|row| Val::from(row.text("code"))).collect()),
                    ])
                }
                "place" => {
                    let named = self.place_names().filter(|(_, name)| folded(name).contains(typed));
                    Fit::In(in_table, named.map(|(code, _)| Val::from(code)).collect())
                }
                "model" => {
                    let items = self.names.rows().rows(Table::Item, &[]);
                    let named = items.iter().filter(|row| folded(&row.text("name")).contains(typed));
                    Fit::Any(vec![
                        Fit::Holds(vec![in_table], typed.to_owned()),
                        Fit::In("item", named.map(|row| Val::from(row.text("code"))).collect()),
                    ])
                }
                _ => Fit::Holds(vec![in_table], typed.to_owned()),
            });
        }
        fits
    }

    /// A text of every weapon, folded: of the first of these columns that is not empty.
    pub(super) fn weapon_texts(&self, columns: &[&'static str]) -> Result<BTreeMap<RowNo, String>, Problem> {
        let mut found = BTreeMap::new();
        let scanned: Vec<&'static str> = std::iter::once("id").chain(columns.iter().copied()).collect();
        self.session.file().scan(Table::Weapon, &scanned, &[], |cells| {
            if let Some((id, texts)) = cells.split_first()
                && let Some(row) = rowno::of_text(id.text())
            {
                let text = texts.iter().map(|cell| cell.text()).find(|text| !text.is_empty());
                found.insert(row, folded(text.unwrap_or("")));
            }
            true
        })?;
        Ok(found)
    }
}

type Ranks = BTreeMap<String, i64>;

fn type_codes() -> Vec<&'static str> {
    WEAPON_TYPES.iter().map(|kind| kind.code).collect()
}

/// The fit of a fragment of a serial, as it is written or in its search form.
pub(super) fn serial_fit(typed: &str) -> Fit {
    let as_written = Fit::Holds(vec!["serial", "control_number"], typed.to_owned());
    let form = search_form(typed);
    if form.is_empty() {
        return as_written;
    }
    Fit::Any(vec![as_written, Fit::Holds(vec!["serial_search"], form)])
}

fn of_table(column: &str) -> Option<&'static str> {
    COLUMNS.iter().find(|(name, _)| *name == column).map(|(_, in_table)| *in_table)
}

/// Weapons whose row fits, by the columns of the table.
pub(super) fn fitting(session: &Session, judged: &Judged, fits: &[Fit]) -> Result<Vec<RowNo>, Problem> {
    let mut found = Vec::new();
    session.file().scan(Table::Weapon, &["id"], fits, |cells| {
        let row = cells.first().copied().map(Cell::text).and_then(rowno::of_text);
        found.extend(row.filter(|row| judged.weapon(*row).is_some()));
        true
    })?;
    Ok(found)
}
