//! How people call things: places by their path, items by designation, lots by number, people by rank and name.
//!
//! Does not know: languages; how much there is of anything.
//! Always holds: what has no name is called by its code; a name is looked up once.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::views::lists::{LotMark, PlaceName};
use crate::session::views::people::PersonView;
use crate::trust::key::PublicKey;

/// Places around a place that are looked at.
const DEPTH: usize = 32;

/// Names, looked up as they are needed.
pub(in crate::session) struct Names<'a> {
    rows: &'a dyn Rows,
    places: RefCell<BTreeMap<String, PlaceName>>,
    others: RefCell<BTreeMap<(Table, String), Option<Row>>>,
    shared: OnceCell<BTreeSet<String>>,
}

/// A text that says something.
pub(in crate::session) fn told(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}

impl<'a> Names<'a> {
    /// Names in these rows.
    pub(in crate::session) fn of(rows: &'a dyn Rows) -> Names<'a> {
        Names { rows, places: RefCell::default(), others: RefCell::default(), shared: OnceCell::new() }
    }

    /// The rows behind the names.
    pub(in crate::session) fn rows(&self) -> &'a dyn Rows {
        self.rows
    }

    fn get(&self, table: Table, code: &str) -> Option<Row> {
        let key = (table, code.to_owned());
        if let Some(known) = self.others.borrow().get(&key) {
            return known.clone();
        }
        let found = self.rows.row(table, &[Val::from(code)]);
        self.others.borrow_mut().insert(key, found.clone());
        found
    }

    /// A place: names from the store down; with the site where another site has a store of that name.
    pub(in crate::session) fn place(&self, code: &str) -> PlaceName {
        if let Some(known) = self.places.borrow().get(code) {
            return known.clone();
        }
        let (mut path, top_is_site) = self.path_and_top(code);
        let store = path.get(1).filter(|_| top_is_site);
        if store.is_some_and(|store| !self.shared_stores().contains(store)) {
            path.remove(0);
        }
        let name = PlaceName { code: code.to_owned(), path };
        self.places.borrow_mut().insert(code.to_owned(), name.clone());
        name
    }

    /// The names of a place and of all that it lies in, the site first; empty for an outside place.
    pub(in crate::session) fn whole_path(&self, code: &str) -> Vec<String> {
        self.path_and_top(code).0
    }

    /// The whole path, and whether it begins with a site.
    fn path_and_top(&self, code: &str) -> (Vec<String>, bool) {
        let mut path = Vec::new();
        let mut top_is_site = false;
        let mut next = Some(code.to_owned()).filter(|code| !code.starts_with('@') && !code.is_empty());
        for _ in 0..DEPTH {
            let Some(row) = next.as_ref().and_then(|code| self.get(Table::Place, code)) else { break };
            let parent = row.maybe_text("parent").and_then(told);
            top_is_site = parent.is_none() && row.text("kind") == "site";
            path.push(told(row.text("name")).unwrap_or_else(|| row.text("code")));
            next = parent;
        }
        path.reverse();
        (path, top_is_site)
    }

    /// Names that stand in more than one site, directly below it.
    fn shared_stores(&self) -> &BTreeSet<String> {
        self.shared.get_or_init(|| {
            let mut above: BTreeMap<String, String> = BTreeMap::new();
            let mut shared = BTreeSet::new();
            for row in self.rows.rows(Table::Place, &[]) {
                let (name, Some(parent)) = (row.text("name"), row.maybe_text("parent")) else { continue };
                if above.get(&name).is_some_and(|known| *known != parent) {
                    shared.insert(name.clone());
                }
                above.insert(name, parent);
            }
            shared
        })
    }

    /// The path of a place as one text.
    pub(in crate::session) fn place_text(&self, code: &str) -> String {
        let name = self.place(code);
        if name.path.is_empty() { name.code } else { name.path.join(" · ") }
    }

    /// An item of the catalogue.
    pub(in crate::session) fn item(&self, code: &str) -> Option<Row> {
        self.get(Table::Item, code)
    }

    /// The designation of an item, or its code.
    pub(in crate::session) fn item_name(&self, code: &str) -> String {
        self.item(code).and_then(|row| told(row.text("name"))).unwrap_or_else(|| code.to_owned())
    }

    /// The name of a holder with the rank, or the code.
    pub(in crate::session) fn holder(&self, code: &str) -> String {
        self.get(Table::Holder, code).map_or_else(|| code.to_owned(), |row| with_rank(&row, code))
    }

    /// Rank and name of a person, or the code.
    pub(in crate::session) fn person(&self, user: &str) -> String {
        self.get(Table::Person, user).map_or_else(|| user.to_owned(), |row| with_rank(&row, user))
    }

    /// The name of a person as it is written, where there is no room for a rank.
    pub(in crate::session) fn without_rank(&self, user: &str) -> String {
        self.get(Table::Person, user).map_or_else(|| user.to_owned(), |row| row.text("name"))
    }

    /// How people call a subject: serial, lot number or designation.
    pub(in crate::session) fn subject(&self, subject: &Subject) -> String {
        let called = match subject {
            Subject::Weapon(id) => self.get(Table::Weapon, &id.to_string()).map(|row| weapon_mark(&row)),
            Subject::Lot(id) => self.get(Table::Lot, &id.to_string()).map(|row| row.text("number")),
            Subject::Item(code) => Some(self.item_name(code)),
        };
        called.and_then(told).unwrap_or_else(|| subject.to_string())
    }

    /// The designation behind a subject: the item of a lot, maker and model of a weapon.
    pub(in crate::session) fn item_of(&self, subject: &Subject) -> String {
        match subject {
            Subject::Weapon(id) => {
                self.get(Table::Weapon, &id.to_string()).map_or_else(String::new, |row| weapon_name(&row))
            }
            Subject::Lot(id) => {
                self.get(Table::Lot, &id.to_string()).map_or_else(String::new, |row| self.item_name(&row.text("item")))
            }
            Subject::Item(code) => self.item_name(code),
        }
    }

    /// The item of a subject in the catalogue.
    pub(in crate::session) fn catalogue(&self, subject: &Subject) -> Option<Row> {
        let of = |table, id: String| self.get(table, &id).and_then(|row| row.maybe_text("item"));
        let code = match subject {
            Subject::Weapon(id) => of(Table::Weapon, id.to_string())?,
            Subject::Lot(id) => of(Table::Lot, id.to_string())?,
            Subject::Item(code) => code.clone(),
        };
        self.item(&code)
    }

    /// The row of a subject.
    pub(in crate::session) fn row(&self, subject: &Subject) -> Option<Row> {
        match subject {
            Subject::Weapon(id) => self.get(Table::Weapon, &id.to_string()),
            Subject::Lot(id) => self.get(Table::Lot, &id.to_string()),
            Subject::Item(code) => self.item(code),
        }
    }
}

fn with_rank(row: &Row, code: &str) -> String {
    let name = told(row.text("name")).unwrap_or_else(|| code.to_owned());
    told(row.text("rank")).map_or_else(|| name.clone(), |rank| format!("{rank} {name}"))
}

/// What is marked on a weapon: its serial, else its control number; empty when there is neither.
pub(in crate::session) fn weapon_mark(row: &Row) -> String {
    told(row.text("serial")).or_else(|| told(row.text("control_number"))).unwrap_or_default()
}

/// Maker and model of a weapon.
pub(in crate::session) fn weapon_name(row: &Row) -> String {
    let parts = [row.text("manufacturer"), row.text("model")];
    parts.into_iter().filter_map(told).collect::<Vec<_>>().join(" ")
}

/// The number of a lot: four different facts.
pub(in crate::session) fn lot_mark(row: &Row) -> LotMark {
    match row.text("state").as_str() {
        "none" => LotMark::None,
        "mixed" => LotMark::Mixed,
        "marked" => told(row.text("number")).map_or(LotMark::Unknown, LotMark::Marked),
        _ => LotMark::Unknown,
    }
}

/// Hazard division and compatibility group of an item; none when the division is not known.
pub(in crate::session) fn hazard(item: &Row) -> Option<String> {
    let known = |column| item.maybe_text(column).and_then(told).filter(|code| code != "UNK");
    let division = known("sub_division").or_else(|| known("hazard_division"))?;
    Some(format!("{division}{}", known("compatibility_group").unwrap_or_default()))
}

/// Explosive in one unit of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::session) enum Each {
    /// So many milligrams.
    Mg(u64),
    /// It holds none.
    Nothing,
    /// Not known.
    Unknown,
}

impl Each {
    /// Explosive in one unit of this item.
    pub(in crate::session) fn of(item: Option<&Row>) -> Each {
        let Some(item) = item else { return Each::Unknown };
        let live = item.maybe_int("live");
        let explosive = matches!(item.text("kind").as_str(), "ammunition" | "propellant" | "component");
        match item.maybe_number("neq_mg").filter(|mg| *mg > 0) {
            _ if live == Some(0) => Each::Nothing,
            Some(mg) => Each::Mg(mg),
            None if explosive || live == Some(1) => Each::Unknown,
            None => Each::Nothing,
        }
    }

    /// Explosive in one unit, when it is known.
    pub(in crate::session) fn known(self) -> Option<u64> {
        match self {
            Each::Mg(mg) => Some(mg),
            Each::Nothing => Some(0),
            Each::Unknown => None,
        }
    }

    /// Explosive in so many units, when it is known.
    pub(in crate::session) fn times(self, count: Count) -> Option<u64> {
        Some(self.known()?.saturating_mul(count.get()))
    }
}

/// A person as the screens show one; `practice` is the passphrase in a training ledger.
pub(in crate::session) fn person(row: &Row, practice: Option<String>) -> PersonView {
    let key = row.flag("active").then(|| row.text("public_key").parse::<PublicKey>().ok()).flatten();
    PersonView {
        user: row.text("user"),
        rank: row.text("rank"),
        name: row.text("name"),
        body: row.text("body"),
        id_number: row.text("id_number"),
        roles: row.text("roles").split(' ').filter(|role| !role.is_empty()).map(str::to_owned).collect(),
        practice: practice.filter(|_| key.is_some()),
        key: key.map(|key| key.id().to_string()),
    }
}
