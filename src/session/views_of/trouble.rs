//! Problems as people are told of them: the sentences by their values, the record, the field, the path.
//!
//! Does not know: languages; where it is shown.
//! Always holds: a refusal keeps its number; a path is shown last and never inside a sentence alone.

use std::path::Path;

use super::names::{Names, told};
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::{Rows, Table, Val};
use crate::exchange::fault::Message;
use crate::i18n::Fault;
use crate::session::Problem;
use crate::session::naming;
use crate::session::problem::{as_fault, fault_of, of_passphrase};
use crate::session::views::spoken::Spoken;
use crate::session::views::{Opens, Refused, Sentence, Trouble, Value};
use crate::store::StoreFault;

/// A problem; `rows` find the record it concerns.
pub(in crate::session) fn of(problem: &Problem, rows: Option<&dyn Rows>) -> Trouble {
    match problem {
        Problem::Refused(refusal) => refused(refusal, rows),
        Problem::Rows(_, count) => refused(&because(Why::RowErrors).about("count", count), rows),
        Problem::Stopped | Problem::Store(StoreFault::Stopped) => Trouble::Stopped,
        Problem::Store(fault) => said(fault_of(fault), path_of(fault)),
        Problem::Fault(Fault::Bug) => Trouble::Bug,
        Problem::Fault(fault) => said(fault.clone(), None),
        Problem::Passphrase(problem, person) => {
            let hint = Sentence::plain("common-passphrase-advice");
            Trouble::Fault { says: message(of_passphrase(*problem, person)), hint, path: None }
        }
        Problem::Read(fault) => {
            let hint = Sentence::said(Spoken::Mend(as_fault(fault)));
            Trouble::Fault { says: message(fault.message()), hint, path: None }
        }
        Problem::Write(fault) => {
            Trouble::Fault { says: message(fault.message()), hint: Sentence::default(), path: None }
        }
        Problem::Mapping(fault) => {
            let hint = Sentence::said(Spoken::Mend(Fault::MappingBroken { what: String::new() }));
            Trouble::Fault { says: message(fault.message()), hint, path: None }
        }
        Problem::Recover { acts } => Trouble::Fault {
            says: Sentence::plain("common-recover").n(*acts),
            hint: Sentence::plain("common-recover-hint"),
            path: None,
        },
    }
}

fn message((id, vars): Message) -> Sentence {
    vars.into_iter().fold(Sentence::plain(id), |said, (name, text)| said.and(name, Value::Text(text)))
}

fn said(fault: Fault, path: Option<String>) -> Trouble {
    let hint = Sentence::said(Spoken::Mend(fault.clone()));
    Trouble::Fault { says: Sentence::said(Spoken::Fault(fault)), hint, path }
}

fn path_of(fault: &StoreFault) -> Option<String> {
    let text = |path: &Path| Some(path.display().to_string());
    match fault {
        StoreFault::NotFound(path)
        | StoreFault::Exists(path)
        | StoreFault::NotALedger(path)
        | StoreFault::ForeignSchema(path)
        | StoreFault::CutShort(path)
        | StoreFault::NoPermission(path)
        | StoreFault::ReadOnly(path)
        | StoreFault::Full(path)
        | StoreFault::Moved(path)
        | StoreFault::SideFile(path)
        | StoreFault::Busy(path)
        | StoreFault::TooNew { path, .. }
        | StoreFault::TooOld { path, .. }
        | StoreFault::Locked { path, .. }
        | StoreFault::DiskFailing { path, .. }
        | StoreFault::Damaged { path, .. } => text(path),
        StoreFault::HeadMoved | StoreFault::Act { .. } | StoreFault::Stopped => None,
    }
}

fn refused(refusal: &Refusal, rows: Option<&dyn Rows>) -> Trouble {
    let about = |name: &str| refusal.about.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
    let named = rows.map_or_else(|| refusal.clone(), |rows| in_names(refusal, rows));
    Trouble::Refused(Refused {
        number: refusal.why.number(),
        says: Sentence::said(Spoken::Refusal(named.clone())),
        hint: Sentence::said(Spoken::WayOut(named)),
        record: rows.and_then(|rows| record(refusal, rows)),
        field: about("field").map(str::to_owned),
    })
}

/// The refusal with people named beside their codes, and places and holds called as people call them.
fn in_names(refusal: &Refusal, rows: &dyn Rows) -> Refusal {
    let names = Names::of(rows);
    let mut named = naming::named(rows, refusal.clone());
    for (what, value) in &mut named.about {
        let called = match *what {
            "holder" => Some(names.holder(value)),
            "place" if !value.starts_with('@') => Some(names.place_text(value)),
            "id" => [Table::Hold, Table::Block].iter().find_map(|table| {
                let row = rows.row(*table, &[Val::from(value.as_str())])?;
                told(row.text("reference"))
            }),
            _ => None,
        };
        if let Some(called) = called {
            *value = called;
        }
    }
    named
}

/// The record that a refusal concerns: found by the name that people were told.
fn record(refusal: &Refusal, rows: &dyn Rows) -> Option<Opens> {
    let about = |name: &str| refusal.about.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
    let only = |table, column, value: &str| {
        let found = rows.rows_where(table, column, &Val::from(value));
        if let [only] = found.as_slice() { Some(only.text(table.key()[0])) } else { None }
    };
    let known = |table, code: &str| rows.row(table, &[Val::from(code)]).map(|_| code.to_owned());
    let subject = |name: &str| {
        let lot = || known(Table::Lot, name).or_else(|| only(Table::Lot, "number", name)).map(Opens::Lot);
        let weapon = || known(Table::Weapon, name).or_else(|| only(Table::Weapon, "serial", name)).map(Opens::Weapon);
        let item = || known(Table::Item, name.strip_prefix("i/").unwrap_or(name)).map(Opens::Item);
        lot().or_else(weapon).or_else(item)
    };
    let batch = |name: &str| known(Table::Batch, name).or_else(|| only(Table::Batch, "number", name)).map(Opens::Batch);
    let certificate = |number: &str| {
        let row = rows.row(Table::Certificate, &[Val::from(number)])?;
        Some(Opens::Batch(row.text("batch")))
    };
    let filled = |name: &str| about(name).filter(|value| !value.is_empty());
    filled("subject")
        .and_then(subject)
        .or_else(|| filled("batch").and_then(batch))
        .or_else(|| filled("certificate").and_then(certificate))
        .or_else(|| filled("item").and_then(|code| known(Table::Item, code)).map(Opens::Item))
        .or_else(|| filled("place").and_then(|code| known(Table::Place, code)).map(Opens::Place))
        .or_else(|| filled("user").and_then(|user| known(Table::Person, user)).map(Opens::Person))
        .or_else(|| filled("act").and_then(|act| act.parse().ok()).map(Opens::Act))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::table::{Book, Change, empty_row};
    use crate::i18n::{Lang, Words};

    #[test]
    fn a_recovery_says_what_is_wrong_what_is_safe_and_which_button_goes_on() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let Trouble::Fault { says, hint, .. } = of(&Problem::Recover { acts: 1_234 }, None) else { panic!() };
            let (says, hint) = (says.say(&words, 0), hint.say(&words, 0));
            assert!(says.contains(&words.number(1_234)), "{says}");
            assert!(hint.contains(&words.say("ui-open")), "{hint}");
            assert!(hint.starts_with(&words.say("common-recover-safe")), "{hint}");
        }
    }

    #[test]
    fn what_was_not_there_is_opened_by_the_name_that_people_were_told() {
        let mut book = Book::default();
        for (table, id) in [(Table::Weapon, "w7.0"), (Table::Lot, "l7.0"), (Table::Item, "8415-02")] {
            book.apply(&Change::Put(table, vec![Val::from(id)], empty_row(table))).unwrap();
        }
        let mut set = |table, id: &str, column, text: &str| {
            book.apply(&Change::Set(table, vec![Val::from(id)], vec![(column, Val::from(text))])).unwrap();
        };
        set(Table::Weapon, "w7.0", "serial", "SN-7");
        set(Table::Lot, "l7.0", "number", "KN-4");
        let opens = |subject: &str| {
            let refusal =
                because(Why::MissingNotHeld).about("line", 1).about("batch", "DB-7").about("subject", subject);
            record(&refusal, &book)
        };
        assert_eq!(opens("SN-7"), Some(Opens::Weapon("w7.0".into())));
        assert_eq!(opens("KN-4"), Some(Opens::Lot("l7.0".into())));
        assert_eq!(opens("l7.0"), Some(Opens::Lot("l7.0".into())), "one without a number");
        assert_eq!(opens("8415-02"), Some(Opens::Item("8415-02".into())));
        assert_eq!(opens("i/8415-02"), Some(Opens::Item("8415-02".into())));
        assert_eq!(opens("SN-8"), None);
    }
}
