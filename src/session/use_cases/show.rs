//! One thing as JSON, with what belongs to it: an act with its lines, a weapon or lot with its history, a batch.
//!
//! Does not know: how it is shown.
//! Always holds: an act is shown from its bytes.

use serde_json::{Map, Value, json};

use crate::domain::refusal::{Why, because};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::views::acts::ActView;
use crate::session::views_of::acts;
use crate::session::views_of::names::Names;
use crate::session::{Problem, Session};
use crate::store::StoreFault;

/// A derived row as an object: column to value; nothing where nothing is known.
#[must_use]
pub fn row_json(table: Table, row: &Row) -> Value {
    let mut fields = Map::new();
    let columns = table.key().iter().zip(row.key()).chain(table.columns().iter().zip(row.values()));
    for (column, value) in columns {
        let value = match value {
            Val::Null => Value::Null,
            Val::Int(n) => json!(n),
            Val::Text(t) => json!(t.as_str()),
        };
        fields.insert((*column).to_owned(), value);
    }
    Value::Object(fields)
}

impl Session {
    /// An act in full: its bytes, signatures, leaf, and at most `most` of its lines.
    ///
    /// # Errors
    /// No such act; a fault of the file.
    pub fn show_act(&self, seq: u64, most: u64) -> Result<Value, Problem> {
        let row = self.file().act(seq)?.ok_or_else(|| because(Why::ActUnknown).about("act", seq))?;
        let parse =
            |text: &str| serde_json::from_str::<Value>(text).map_err(|e| StoreFault::Act { seq, what: e.to_string() });
        let lines: Result<Vec<Value>, StoreFault> =
            self.file().lines(seq, 0, most)?.iter().map(|line| parse(&line.body)).collect();
        Ok(json!({
            "act": parse(&row.body)?, "signatures": parse(&row.signatures)?, "leaf": row.leaf, "lines": lines?,
        }))
    }

    /// An act as its page tells it: facts, signatures, lines.
    ///
    /// # Errors
    /// No such act; a fault of the file.
    pub fn act_told(&self, seq: u64) -> Result<ActView, Problem> {
        self.file().reading(|rows| acts::view(self, seq, &Names::of(rows), None))?
    }

    /// One thing of a kind, by id, code or number.
    ///
    /// # Errors
    /// An unknown kind or thing; a fault of the file.
    pub fn show(&self, kind: &str, id: &str) -> Result<Value, Problem> {
        if kind == "act" {
            let seq = id.parse().map_err(|_| because(Why::ActUnknown).about("act", id))?;
            return self.show_act(seq, u64::MAX);
        }
        let (table, more): (Table, &[(&str, Table)]) = match kind {
            "weapon" => (
                Table::Weapon,
                &[("marks", Table::Mark), ("holdings", Table::Holding), ("inspections", Table::Inspection)],
            ),
            "lot" => (
                Table::Lot,
                &[
                    ("holdings", Table::Holding),
                    ("outside", Table::Outside),
                    ("inspections", Table::Inspection),
                    ("tests", Table::Stability),
                ],
            ),
            "place" => (Table::Place, &[("limits", Table::PlaceLimit), ("licence", Table::Licence)]),
            "batch" => (
                Table::Batch,
                &[("lines", Table::BatchLine), ("steps", Table::BatchStep), ("readings", Table::BatchReading)],
            ),
            "person" => (Table::Person, &[]),
            "item" => (Table::Item, &[]),
            "certificate" => (Table::Certificate, &[("signatures", Table::CertificateSignature)]),
            _ => return Err(because(Why::UnknownCode).about("list", "table").about("code", kind).into()),
        };
        let id = if kind == "batch" { self.batch_id(id)? } else { id.to_owned() };
        let key = Val::from(id.as_str());
        let found = self.file().reading(|rows| {
            let row = rows.row(table, std::slice::from_ref(&key))?;
            let mut value = row_json(table, &row);
            for (name, of) in more {
                value[*name] = rows.rows(*of, std::slice::from_ref(&key)).iter().map(|r| row_json(*of, r)).collect();
            }
            for (name, of, column) in [("holds", Table::Hold, "subject"), ("blocks", Table::Block, "subject")] {
                if matches!(kind, "weapon" | "lot") {
                    value[name] = rows.rows_where(of, column, &key).iter().map(|r| row_json(of, r)).collect();
                }
            }
            Some(value)
        })?;
        let mut value = found.ok_or_else(|| because(Why::SubjectUnknown).about("subject", &id))?;
        if matches!(kind, "weapon" | "lot" | "batch") {
            let history = self.history(&id, 1000)?;
            value["history"] = history
                .iter()
                .map(|(act, no)| {
                    let mut entry = row_json(Table::Act, act);
                    entry["no"] = json!(no);
                    entry
                })
                .collect();
        }
        Ok(value)
    }

    /// The id of a batch that was named by id or by number.
    ///
    /// # Errors
    /// No such batch; a fault of the file.
    pub fn batch_id(&self, named: &str) -> Result<String, Problem> {
        let found = self.file().reading(|rows| {
            let by_id = rows.row(Table::Batch, &[Val::from(named)]);
            by_id.or_else(|| rows.rows_where(Table::Batch, "number", &Val::from(named)).into_iter().next())
        })?;
        found.map(|row| row.text("id")).ok_or_else(|| because(Why::BatchUnknown).about("batch", named).into())
    }
}
