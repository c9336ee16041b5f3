//! A person, or a unit or body that holds stock.

use super::Record;
use crate::domain::calendar::Day;
use crate::exchange::columns::Target;
use crate::exchange::out::Line;
use crate::exchange::reader::{MARK_MOST, RowReader};

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRecord {
    /// The code, such as `u-003`.
    pub user: String,
    /// The name in full.
    pub name: String,
    /// A code of `holder_kind`.
    pub kind: Option<String>,
    /// The rank.
    pub rank: Option<String>,
    /// The force or institution.
    pub body: Option<String>,
    /// The number of the identity document.
    pub id_number: Option<String>,
    /// Codes of `role`, parted by semicolons in the table.
    pub roles: Vec<String>,
    /// The day of the appointment.
    pub appointed: Option<Day>,
}

impl Record for PersonRecord {
    const TARGET: Target = Target::People;

    fn read(row: &mut RowReader<'_>) -> PersonRecord {
        row.must("user");
        row.must("name");
        PersonRecord {
            user: row.code("user").unwrap_or_default(),
            name: row.text("name").unwrap_or_default(),
            kind: row.listed("kind", "holder_kind"),
            rank: row.text("rank"),
            body: row.text("body"),
            id_number: row.mark("id_number", MARK_MOST),
            roles: row.listed_several("roles", "role"),
            appointed: row.past_day("appointed"),
        }
    }

    fn write(&self, line: &mut Line) {
        line.text("user", &self.user);
        line.text("name", &self.name);
        line.listed("kind", "holder_kind", self.kind.as_deref());
        line.maybe("rank", self.rank.as_deref());
        line.maybe("body", self.body.as_deref());
        line.maybe("id_number", self.id_number.as_deref());
        line.listed_several("roles", "role", &self.roles);
        line.day("appointed", self.appointed);
    }
}
