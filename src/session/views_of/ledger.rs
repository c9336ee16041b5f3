//! Which ledger is open, and its people.
//!
//! Does not know: why it is open for reading only (it is told).
//! Always holds: two ledgers can be told apart before anybody signs in.

use super::judged::GONE;
use super::names::person;
use crate::domain::calendar::Moment;
use crate::domain::measure::Count;
use crate::domain::table::{Rows, Table, Val};
use crate::session::views::ledger::{LedgerView, ReadOnly};
use crate::session::views::people::PersonView;
use crate::session::{OnlyLooked, Problem, Session};
use crate::store::Fit;

/// Weapons on the book.
pub(in crate::session) fn weapons_on_book(session: &Session) -> Result<u64, Problem> {
    let file = session.file();
    let mut gone = 0;
    for place in GONE {
        gone += file.count(Table::Weapon, Some(("place", &Val::from(place))))?;
    }
    Ok(file.count(Table::Weapon, None)?.saturating_sub(gone))
}

/// Lots with stock.
pub(in crate::session) fn lots_with_stock(session: &Session) -> Result<u64, Problem> {
    let lots = [Fit::From("subject", "l".to_owned()), Fit::Before("subject", "m".to_owned())];
    Ok(session.file().count_different(Table::Holding, "subject", &lots)?)
}

/// The ledger that is open.
pub(in crate::session) fn view(session: &Session, read_only: Option<ReadOnly>) -> Result<LedgerView, Problem> {
    let (file, info) = (session.file(), session.info());
    let path = file.path();
    let size = file.size()?;
    let last = file.reading(|rows| rows.row(Table::Act, &[Val::from(size.saturating_sub(1))]))?;
    Ok(LedgerView {
        id: info.id.to_string(),
        name: info.name.clone(),
        path: path.display().to_string(),
        file: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: std::fs::metadata(path).map(|meta| meta.len()).unwrap_or(0),
        acts: size,
        weapons: Count::new(weapons_on_book(session)?),
        lots: Count::new(lots_with_stock(session)?),
        sites: Count::new(file.count(Table::Place, Some(("kind", &Val::from("site"))))?),
        last_act: last.and_then(|row| row.parsed::<Moment>("at")),
        training: info.training,
        read_only,
        holder: match session.read_only() {
            Some(OnlyLooked::Held(holder)) => holder.clone(),
            _ => None,
        },
        utc_offset_min: info.utc_offset_min,
    })
}

/// People who may sign, by their code; those whose key was withdrawn too when `all` says so.
pub(in crate::session) fn people(session: &Session, all: bool) -> Result<Vec<PersonView>, Problem> {
    let rows = session.file().reading(|rows| rows.rows(Table::Person, &[]))?;
    let view = |row: &crate::domain::table::Row| person(row, session.training_passphrase(&row.text("user")));
    Ok(rows.iter().map(view).filter(|person| all || person.key.is_some()).collect())
}

/// One person.
pub(in crate::session) fn one_person(session: &Session, user: &str) -> Result<PersonView, Problem> {
    Ok(person(&session.person(user)?, session.training_passphrase(user)))
}
