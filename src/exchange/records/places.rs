//! A site, a store, a bay or a stack.

use super::Record;
use crate::domain::calendar::Day;
use crate::exchange::columns::Target;
use crate::exchange::out::Line;
use crate::exchange::reader::RowReader;

/// The divisions that a licence gives a limit for, in the order of [`PlaceRecord::neq_mg_max`].
pub const NEQ_DIVISIONS: [&str; 7] = ["1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.4"];

const NEQ_FIELDS: [&str; 7] =
    ["neq_1_1_kg", "neq_1_2_1_kg", "neq_1_2_2_kg", "neq_1_2_3_kg", "neq_1_3_1_kg", "neq_1_3_2_kg", "neq_1_4_kg"];

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRecord {
    /// Its code.
    pub code: String,
    /// The code of the place it lies in; none for a site.
    pub parent: Option<String>,
    /// `site`, `store`, `bay` or `stack`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The number of its explosives limit licence.
    pub licence_number: Option<String>,
    /// Who issued the licence.
    pub licence_issued_by: Option<String>,
    /// The first day of the licence.
    pub licence_from: Option<Day>,
    /// The last day of the licence.
    pub licence_until: Option<Day>,
    /// The limits of the licence in milligrams, by [`NEQ_DIVISIONS`].
    pub neq_mg_max: [Option<u64>; 7],
    /// How many weapons it holds at most.
    pub weapons_max: Option<u64>,
    /// A note.
    pub note: Option<String>,
}

impl Record for PlaceRecord {
    const TARGET: Target = Target::Places;

    fn read(row: &mut RowReader<'_>) -> PlaceRecord {
        for field in ["code", "kind", "name"] {
            row.must(field);
        }
        PlaceRecord {
            code: row.code("code").unwrap_or_default(),
            parent: row.code("parent"),
            kind: row.listed("kind", "place_kind").unwrap_or_default(),
            name: row.text("name").unwrap_or_default(),
            licence_number: row.mark("licence_number", 100),
            licence_issued_by: row.text("licence_issued_by"),
            licence_from: row.past_day("licence_from"),
            licence_until: row.any_day("licence_until"),
            neq_mg_max: NEQ_FIELDS.map(|field| row.scaled(field, 6)),
            weapons_max: row.count("weapons_max"),
            note: row.text("note"),
        }
    }

    fn write(&self, line: &mut Line) {
        line.text("code", &self.code);
        line.maybe("parent", self.parent.as_deref());
        line.listed("kind", "place_kind", Some(&self.kind));
        line.text("name", &self.name);
        line.maybe("licence_number", self.licence_number.as_deref());
        line.maybe("licence_issued_by", self.licence_issued_by.as_deref());
        line.day("licence_from", self.licence_from);
        line.day("licence_until", self.licence_until);
        for (field, limit) in NEQ_FIELDS.into_iter().zip(self.neq_mg_max) {
            line.scaled(field, limit, 6);
        }
        line.count("weapons_max", self.weapons_max);
        line.maybe("note", self.note.as_deref());
    }
}
