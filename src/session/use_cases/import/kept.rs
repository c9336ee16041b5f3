//! The book as an import reads it: rows of the catalogue and of places are looked up once.
//!
//! Does not know: what the rows are for.
//! Always holds: a place that the same import makes is there for those that lie in it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::domain::record::Place;
use crate::domain::table::{Row, Rows, Table, Val};

/// Rows of the book, some of them kept.
pub(super) struct Kept<'a> {
    rows: &'a dyn Rows,
    kept: RefCell<BTreeMap<(Table, String), Option<Row>>>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(rows: &'a dyn Rows) -> Kept<'a> {
        Kept { rows, kept: RefCell::new(BTreeMap::new()) }
    }

    /// The same book with one more place.
    pub(super) fn with_place(&self, place: &Place) {
        let values = vec![
            Val::from(place.parent.clone()),
            Val::from(place.kind.as_str()),
            Val::from(place.name.as_str()),
            Val::from(place.keeper.clone()),
            Val::from(place.closed),
            Val::Null,
            Val::Null,
        ];
        let row = Row::new(Table::Place, vec![Val::from(place.code.as_str())], values);
        self.kept.borrow_mut().insert((Table::Place, place.code.clone()), Some(row));
    }
}

impl Rows for Kept<'_> {
    fn row(&self, table: Table, key: &[Val]) -> Option<Row> {
        let ([Val::Text(code)], Table::Item | Table::Place) = (key, table) else { return self.rows.row(table, key) };
        let name = (table, code.to_string());
        if let Some(row) = self.kept.borrow().get(&name) {
            return row.clone();
        }
        let row = self.rows.row(table, key);
        self.kept.borrow_mut().insert(name, row.clone());
        row
    }

    fn rows(&self, table: Table, begin: &[Val]) -> Vec<Row> {
        self.rows.rows(table, begin)
    }

    fn rows_where(&self, table: Table, column: &'static str, value: &Val) -> Vec<Row> {
        self.rows.rows_where(table, column, value)
    }
}
