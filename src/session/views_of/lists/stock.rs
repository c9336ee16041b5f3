//! The lists of lots and of the catalogue: everything is in memory once the book was judged.
//!
//! Does not know: SQL.
//! Always holds: only lots with stock are listed; a sum says how many rows it leaves out.

use super::super::cards::lot_row;
use super::super::judged::Held;
use super::super::names::{Each, hazard, lot_mark, told};
use super::Lists;
use super::order::{Asked, Key, folded, head};
use super::weapons::{rule_fits, severity_fits, severity_key};
use crate::domain::calendar::Day;
use crate::domain::measure::{Count, LARGEST};
use crate::domain::rules::Overall;
use crate::domain::rules::facts::LotFacts;
use crate::domain::table::{Row, Table, Val};
use crate::session::Problem;
use crate::session::views::lists::{ItemRow, ListHead, ListSum, LotMark, LotRow, RowNo};
use std::collections::BTreeMap;

fn day_key(day: Option<Day>) -> Key {
    Key::Text(day.map(|day| day.to_string()).unwrap_or_default())
}

impl Lists<'_> {
    pub(super) fn lots(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let judged = self.judged;
        let in_tab = |tab: &str, lot: &Held<LotFacts>| match tab {
            "flagged" => lot.said.overall() != Overall::Clear,
            "stop" => lot.said.overall() == Overall::Stop,
            "propellants" => lot.facts.item.propellant == Some(true),
            _ => true,
        };
        let tabs = ["all", "flagged", "stop", "propellants"]
            .map(|tab| (tab, judged.lots.values().filter(|lot| in_tab(tab, lot)).count()));
        let mut keyed = Vec::new();
        let (mut neq, mut left_out, mut quantity) = (0u64, 0u64, 0u64);
        for (row, lot) in judged.lots.iter().filter(|(_, lot)| in_tab(&asked.tab, lot)) {
            if !self.lot_fits(asked, lot) {
                continue;
            }
            match lot.neq_mg() {
                Some(mg) => neq = neq.saturating_add(mg).min(LARGEST),
                None => left_out += 1,
            }
            quantity = quantity.saturating_add(lot.quantity.get());
            keyed.push((asked.keys(|column| self.lot_key(column, lot)), *row));
        }
        let sums = vec![
            ListSum { what: "neq_mg".to_owned(), sum: neq, left_out },
            ListSum { what: "quantity".to_owned(), sum: quantity, left_out: 0 },
        ];
        Ok(head(asked.ordered(keyed), judged.lots.len(), tabs.to_vec(), sums))
    }

    fn lot_places(&self, lot: &Held<LotFacts>) -> String {
        let mut codes: Vec<String> = lot.holdings.iter().map(|holding| holding.text("place")).collect();
        codes.dedup();
        codes.iter().map(|code| self.names.place_text(code)).collect::<Vec<_>>().join(", ")
    }

    fn lot_fits(&self, asked: &Asked, lot: &Held<LotFacts>) -> bool {
        let item = || self.names.item(&lot.row.text("item"));
        let reason = asked
            .filter("reason")
            .is_none_or(|typed| lot.said.leading.iter().any(|judgement| rule_fits(typed, judgement.rule, self.words)));
        let conditions = || {
            let conditions = lot.holdings.iter().map(|holding| folded(&holding.text("condition")));
            conditions.collect::<Vec<_>>()
        };
        reason
            && severity_fits(asked, lot.said.overall(), self.words)
            && asked.holds("number", || self.lot_name(&lot.row))
            && asked.holds("item", || {
                let code = lot.row.text("item");
                format!("{} {code}", self.names.item_name(&code))
            })
            && asked.equals("hazard", || item().as_ref().and_then(hazard))
            && asked.at_least("quantity", 0, Some(lot.quantity.get()))
            && asked.at_least("neq", 6, lot.neq_mg())
            && asked.holds("place", || self.lot_places(lot))
            && asked.filter("condition").is_none_or(|typed| conditions().iter().any(|code| code == typed))
    }

    /// The number of a lot, or the word for what stands in its place.
    pub(super) fn lot_name(&self, row: &Row) -> String {
        match lot_mark(row) {
            LotMark::Marked(number) => number,
            LotMark::None => self.words.code("lot_state", "none"),
            LotMark::Mixed => self.words.code("lot_state", "mixed"),
            LotMark::Unknown => self.words.code("lot_state", "unknown"),
        }
    }

    fn lot_key(&self, column: &str, lot: &Held<LotFacts>) -> Key {
        let code = || lot.row.text("item");
        match column {
            "severity" => severity_key(lot.said.overall()),
            "number" => Key::text(&lot.row.text("number")),
            "item" => Key::text(&self.names.item_name(&code())),
            "hazard" => Key::text(&self.names.item(&code()).as_ref().and_then(hazard).unwrap_or_default()),
            "quantity" => Key::number(Some(lot.quantity.get())),
            "neq" => Key::number(lot.neq_mg()),
            "reason" => Key::text(lot.said.leading.first().map_or("", |judgement| judgement.rule)),
            "place" => Key::text(&self.lot_places(lot)),
            "condition" => Key::text(&lot.holdings.first().map(|h| h.text("condition")).unwrap_or_default()),
            "made" => day_key(lot.facts.made.worst_case()),
            "expiry" => day_key(lot.facts.expiry_in_force().worst_case()),
            _ => Key::Number(None),
        }
    }

    pub(super) fn lot_rows(&self, wanted: &[RowNo]) -> Vec<LotRow> {
        let row = |row: &RowNo| Some(lot_row(*row, self.judged.lots.get(row)?, self.names));
        wanted.iter().filter_map(row).collect()
    }

    pub(super) fn items(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let rows = self.names.rows().rows(Table::Item, &[]);
        let stock = self.item_stock();
        let in_tab = |tab: &str, row: &Row| tab == "all" || row.text("kind") == tab;
        let tabs =
            ["all", "ammunition", "weapon_model"].map(|tab| (tab, rows.iter().filter(|row| in_tab(tab, row)).count()));
        let mut keyed = Vec::new();
        for row in rows.iter().filter(|row| in_tab(&asked.tab, row)) {
            let code = row.text("code");
            let quantity = stock.get(&code).copied().unwrap_or(0);
            let fits = asked.holds("code", || code.clone())
                && asked.holds("name", || row.text("name"))
                && asked.holds("kind", || self.words.code("item_kind", &row.text("kind")))
                && asked.equals("hazard", || hazard(row))
                && asked.equals("un_number", || row.maybe_text("un_number"));
            if !fits {
                continue;
            }
            let key = |column: &str| match column {
                "code" => Key::text(&code),
                "kind" => Key::text(&self.words.code("item_kind", &row.text("kind"))),
                "hazard" => Key::text(&hazard(row).unwrap_or_default()),
                "neq" => Key::number(row.maybe_number("neq_mg")),
                "quantity" => Key::number(Some(quantity)),
                "name" | "un_number" | "unit" => Key::text(&row.text(column)),
                _ => Key::Number(None),
            };
            keyed.push((asked.keys(key), self.numbers.of(&code)));
        }
        Ok(head(asked.ordered(keyed), rows.len(), tabs.to_vec(), Vec::new()))
    }

    /// Stock of each item inside the site: by quantity, in lots, and weapons with a record of their own.
    fn item_stock(&self) -> BTreeMap<String, u64> {
        let mut stock: BTreeMap<String, u64> = self.judged.weapons_of.clone();
        for lot in self.judged.lots.values() {
            *stock.entry(lot.row.text("item")).or_default() += lot.quantity.get();
        }
        // items that the rules do not look at are held by quantity too
        for holding in self.names.rows().rows(Table::Item, &[]) {
            let code = holding.text("code");
            let held = match self.judged.items.get(&code) {
                Some(item) => item.quantity.get(),
                None => {
                    let rows = self.names.rows().rows(Table::Holding, &[Val::from(format!("i/{code}"))]);
                    rows.iter().map(|row| row.number("count")).sum()
                }
            };
            *stock.entry(code).or_default() += held;
        }
        stock
    }

    pub(super) fn item_rows(&self, wanted: &[RowNo]) -> Vec<ItemRow> {
        let stock = self.item_stock();
        let row = |row: &RowNo| {
            let code = self.numbers.code(*row)?.to_owned();
            let item = self.names.item(&code)?;
            Some(ItemRow {
                row: *row,
                name: told(item.text("name")).unwrap_or_else(|| code.clone()),
                kind: item.text("kind"),
                hazard: hazard(&item),
                un_number: item.maybe_text("un_number").and_then(told),
                neq_mg: Each::of(Some(&item)).known().filter(|mg| *mg > 0),
                quantity: Count::new(stock.get(&code).copied().unwrap_or(0)),
                unit: item.maybe_text("unit").and_then(told),
                code,
            })
        };
        wanted.iter().filter_map(row).collect()
    }
}
