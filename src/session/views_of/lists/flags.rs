//! The list of flags: one row for each thing and rule, without those that a weightier flag covers.
//!
//! Does not know: how a rule decides.
//! Always holds: what a row says is written down by the rule when the row is shown, from the facts of the same book.

use std::collections::{BTreeMap, BTreeSet};

use super::super::flags::{of_item, of_lot, of_place, rule_no, says, severity};
use super::super::home::flags_told;
use super::super::judged::SaidOf;
use super::super::rowno::{self, About};
use super::Lists;
use super::order::{Asked, Key, folded, head};
use super::weapons::{fitting, rule_fits, serial_fit, severity_fits, severity_key};
use crate::domain::id::{IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::rules::{Explained, Judgement, RULES, explain_weapon};
use crate::domain::table::{Table, Val};
use crate::session::facts::Shelf;
use crate::session::views::Opens;
use crate::session::views::lists::{FlagRow, ListHead, PlaceName, RowNo};
use crate::session::{Problem, rules};
use crate::store::Fit;

/// What a thing is called in the list, and what is summed.
#[derive(Default)]
struct Thing {
    subject: String,
    item: String,
    place: String,
    quantity: Option<u64>,
    neq_mg: Option<u64>,
}

impl Lists<'_> {
    pub(super) fn flags(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let judged = self.judged;
        let mut keyed: Vec<(Vec<Key>, RowNo)> = Vec::new();
        let rules: Vec<bool> = RULES
            .iter()
            .map(|rule| asked.filter("rule").is_none_or(|typed| rule_fits(typed, rule.id, self.words)))
            .collect();
        let mut add = |about: About, number: RowNo, said: &SaidOf, thing: &dyn Fn() -> Thing| {
            let told = said.leading.iter().filter(|judgement| {
                rules.get(rule_no(judgement.rule)).copied().unwrap_or(false)
                    && severity_fits(asked, judgement.overall(), self.words)
            });
            let told: Vec<&Judgement> = told.collect();
            if told.is_empty() {
                return;
            }
            let thing = thing();
            let fits = about == About::Weapon
                || asked.holds("subject", || thing.subject.clone())
                    && asked.holds("item", || thing.item.clone())
                    && asked.holds("place", || thing.place.clone());
            if fits {
                for judgement in told {
                    let row = rowno::of_flag(about, number, rule_no(judgement.rule));
                    keyed.push((asked.keys(|column| key(column, judgement, &thing)), row));
                }
            }
        };
        for (row, lot) in &judged.lots {
            add(About::Lot, *row, &lot.said, &|| Thing {
                subject: self.lot_name(&lot.row),
                item: self.names.item_name(&lot.row.text("item")),
                place: lot.holdings.first().map(|h| self.names.place_text(&h.text("place"))).unwrap_or_default(),
                quantity: Some(lot.quantity.get()),
                neq_mg: lot.neq_mg(),
            });
        }
        for (code, item) in &judged.items {
            let number = self.numbers.of(code);
            add(About::Item, number, &item.said, &|| Thing {
                subject: code.clone(),
                item: self.names.item_name(code),
                place: String::new(),
                quantity: Some(item.quantity.get()),
                neq_mg: item.neq_mg(),
            });
        }
        for (code, place) in &judged.places {
            let number = self.numbers.of(code);
            add(About::Place, number, &place.said, &|| Thing {
                subject: self.names.place_text(code),
                place: self.names.place_text(code),
                ..Thing::default()
            });
        }
        let texts = self.weapon_flag_texts(asked)?;
        let wanted = self.weapons_wanted(asked)?;
        for weapon in &judged.weapons {
            let Some(said) = judged.case(weapon.case).filter(|said| !said.leading.is_empty()) else { continue };
            if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&weapon.row)) {
                continue;
            }
            add(About::Weapon, weapon.row, said, &|| {
                let text = |of: &BTreeMap<RowNo, String>| of.get(&weapon.row).cloned().unwrap_or_default();
                let [subject, item, place] = [0, 1, 2].map(|at| texts.get(at).map(text).unwrap_or_default());
                let place = if place.is_empty() { place } else { folded(&self.names.place_text(&place)) };
                Thing { subject, item, place, quantity: Some(1), neq_mg: None }
            });
        }
        let total = usize::try_from(flags_told(judged)).unwrap_or(usize::MAX);
        Ok(head(asked.ordered(keyed), total, vec![("all", total)], Vec::new()))
    }

    /// Texts of weapons by which flags are ordered, as far as they are: what is marked, the model, the place.
    fn weapon_flag_texts(&self, asked: &Asked) -> Result<Vec<BTreeMap<RowNo, String>>, Problem> {
        let columns: [(&str, &[&'static str]); 3] =
            [("subject", &["serial", "control_number"]), ("item", &["model"]), ("place", &["place"])];
        let wanted = |column: &str| asked.sort.iter().any(|(sorted, _)| sorted == column);
        let mut texts = Vec::new();
        for (column, of) in columns {
            texts.push(if wanted(column) { self.weapon_texts(of)? } else { BTreeMap::new() });
        }
        Ok(texts)
    }

    /// Weapons that fit the filters on texts; none when there is no such filter.
    fn weapons_wanted(&self, asked: &Asked) -> Result<Option<BTreeSet<RowNo>>, Problem> {
        let mut fits: Vec<Fit> = Vec::new();
        if let Some(typed) = asked.filter("subject") {
            fits.push(serial_fit(typed));
        }
        if let Some(typed) = asked.filter("item") {
            fits.push(Fit::Holds(vec!["manufacturer", "model"], typed.to_owned()));
        }
        if let Some(typed) = asked.filter("place") {
            let named = self.place_names().filter(|(_, name)| folded(name).contains(typed));
            fits.push(Fit::In("place", named.map(|(code, _)| Val::from(code)).collect()));
        }
        if fits.is_empty() {
            return Ok(None);
        }
        Ok(Some(fitting(self.session, self.judged, &fits)?.into_iter().collect()))
    }

    pub(super) fn flag_rows(&mut self, wanted: &[RowNo]) -> Result<Vec<FlagRow>, Problem> {
        Ok(wanted.iter().filter_map(|row| self.flag_row(*row)).collect())
    }

    fn flag_row(&self, row: RowNo) -> Option<FlagRow> {
        let (about, number, rule) = rowno::flag(row);
        let rule = RULES.get(rule)?.id;
        let day = self.judged.day;
        let explained = |all: Vec<Explained>| all.into_iter().find(|e| e.judgement.rule == rule);
        let places = |holdings: &[crate::domain::table::Row]| -> Option<PlaceName> {
            holdings.first().map(|holding| self.names.place(&holding.text("place")))
        };
        match about {
            About::Lot => {
                let lot = self.judged.lots.get(&number)?;
                let told = explained(of_lot(&lot.facts, day))?;
                let id = rowno::id(IdKind::Lot, number).to_string();
                let item = self.names.item_name(&lot.row.text("item"));
                let base = base(row, &told, self.lot_name(&lot.row), Opens::Lot(id));
                let quantity = Some(lot.quantity);
                Some(FlagRow { item: Some(item), place: places(&lot.holdings), quantity, neq_mg: lot.neq_mg(), ..base })
            }
            About::Item => {
                let code = self.numbers.code(number)?.to_owned();
                let item = self.judged.items.get(&code)?;
                let told = explained(of_item(&item.facts, day))?;
                let name = self.names.item_name(&code);
                let base = base(row, &told, code.clone(), Opens::Item(code));
                let quantity = Some(item.quantity);
                Some(FlagRow {
                    item: Some(name),
                    place: places(&item.holdings),
                    quantity,
                    neq_mg: item.neq_mg(),
                    ..base
                })
            }
            About::Place => {
                let code = self.numbers.code(number)?.to_owned();
                let place = self.judged.places.get(&code)?;
                let told = explained(of_place(&place.facts, day))?;
                let name = self.names.place_text(&code);
                let base = base(row, &told, name, Opens::Place(code.clone()));
                Some(FlagRow { place: Some(self.names.place(&code)), ..base })
            }
            About::Weapon => {
                let id = rowno::id(IdKind::Weapon, number);
                let subject = Subject::Weapon(id);
                let shelf = Shelf::of_subject(self.names.rows(), &subject);
                let facts = shelf.weapons().next().map(|(_, facts)| facts)?;
                let told = explained(explain_weapon(&facts, rules::book(), day))?;
                let weapon = self.names.rows().row(Table::Weapon, &[Val::from(id.to_string())])?;
                let base = base(row, &told, self.names.subject(&subject), Opens::Weapon(id.to_string()));
                Some(FlagRow {
                    item: Some(self.names.item_of(&subject)),
                    place: Some(self.names.place(&weapon.text("place"))),
                    quantity: Some(Count::ONE),
                    ..base
                })
            }
        }
    }
}

fn base(row: RowNo, told: &Explained, subject: String, opens: Opens) -> FlagRow {
    let Explained { judgement, evidence, .. } = told;
    FlagRow {
        row,
        severity: severity(judgement.overall()),
        rule: judgement.rule.to_owned(),
        says: says(judgement, evidence),
        subject,
        item: None,
        opens,
        place: None,
        quantity: None,
        neq_mg: None,
        due: judgement.act_by.or(judgement.due),
    }
}

fn key(column: &str, judgement: &Judgement, thing: &Thing) -> Key {
    let due = judgement.act_by.or(judgement.due);
    match column {
        "severity" => severity_key(judgement.overall()),
        "rule" | "says" => Key::text(judgement.rule),
        "subject" => Key::text(&thing.subject),
        "item" => Key::text(&thing.item),
        "place" => Key::text(&thing.place),
        "quantity" => Key::number(thing.quantity),
        "neq" => Key::number(thing.neq_mg),
        "due" => Key::Text(due.map(|day| day.to_string()).unwrap_or_default()),
        _ => Key::Number(None),
    }
}
