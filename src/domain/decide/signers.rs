//! Who may sign a command: the table of signers, narrowed by what the command is about.
//!
//! The table says which roles sign a kind of act. Some kinds want more: the condition of a weapon is judged by an
//! armourer and that of ammunition by an ammunition officer; explosive content is an ammunition officer's; a reversal
//! is recorded by a role that may post what it reverses; a signature on a certificate has the meaning that was asked.
//! Does not know: keys, passphrases.
//! Always holds: what is narrowed still fits the table, so that a verifier who knows the table alone agrees.
//! Refuses with: 101 to 104.

use std::collections::BTreeSet;

use super::super::command::Command;
use super::super::event::{Event, Kind, Line};
use super::super::id::Subject;
use super::super::policy::{self, Acting, Alternatives, SignerSlot, Standing};
use super::super::record::Item;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Rows, Table, Val};
use super::reverse::reversible;
use super::stand::is_ammunition;
use super::{Cx, kind_of};

/// The signatures that this command wants, in order; any alternative will do. `reversed` is the event that a reversal
/// undoes.
#[must_use]
pub fn signers(book: &dyn Rows, command: &Command, reversed: Option<&Event>) -> Alternatives {
    let mut alternatives = table_of(book, kind_of(command));
    match command {
        Command::SignCertificate { meaning, .. } => {
            alternatives.retain(|slots| slots.first().is_some_and(|slot| slot.meaning == *meaning));
        }
        Command::ChangeCondition { lines, .. } => {
            judged_by(book, &mut alternatives, lines.iter().map(|line| &line.subject));
        }
        Command::AddItem { item } | Command::ChangeItem { item } if changes_explosives(book, item) => {
            only(&mut alternatives, |role| role == "ammunition_officer");
        }
        Command::Reverse { .. } => {
            let Some(old) = reversed.filter(|old| reversible(old.kind)) else { return alternatives };
            let of_old = table_of(book, old.kind);
            let people = of_old.iter().map(Vec::len).min().unwrap_or(1);
            let posts = |role: &str| {
                of_old.iter().filter_map(|slots| slots.first()).any(|slot| slot.roles.iter().any(|r| r == role))
            };
            alternatives.retain(|slots| slots.len() >= people);
            only(&mut alternatives, posts);
            if old.kind == Kind::ConditionChanged {
                let moved = old.lines.iter().filter_map(Line::movement);
                judged_by(book, &mut alternatives, moved.map(|mv| &mv.subject));
            }
        }
        _ => {}
    }
    alternatives
}

/// The people who sign, each in a place: the order and roles in which they do.
///
/// # Errors
/// 104 for somebody unknown or withdrawn, 103 for one person in two places, 102 for too few, 101 for other roles.
pub fn seat(
    book: &dyn Rows,
    command: &Command,
    reversed: Option<&Event>,
    users: &[&str],
) -> Result<Vec<Acting>, Refusal> {
    let kind = kind_of(command).code();
    let wanted = signers(book, command, reversed);
    let mut standings = Vec::new();
    let mut unknown = None;
    for user in users {
        match book.row(Table::Person, &[Val::from(*user)]).filter(|row| row.flag("active")) {
            Some(row) => {
                let roles = row.text("roles").split(' ').map(str::to_owned).collect();
                standings.push(Standing { user: (*user).to_owned(), roles });
            }
            None => unknown = unknown.or(Some(*user)),
        }
    }
    if let Some(fitted) = policy::fit(&wanted, &standings).filter(|_| unknown.is_none()) {
        return Ok(fitted);
    }
    let distinct: BTreeSet<&str> = users.iter().copied().collect();
    let fewest = wanted.iter().map(Vec::len).min().unwrap_or(0);
    let needs = policy::print(&wanted);
    if let Some(user) = unknown {
        return Err(because(Why::UnknownPerson).about("user", user));
    }
    if distinct.len() != users.len() {
        let twice = users.iter().enumerate().find(|(at, user)| users[..*at].contains(user));
        return Err(because(Why::SamePerson).about("user", twice.map_or("", |(_, user)| user)));
    }
    let why = if users.len() < fewest { Why::MorePeople } else { Why::NotAllowed };
    Err(because(why).about("kind", kind).about("needs", needs))
}

/// Refuses people who do not stand in the places of the act. One more may follow them, who approves
/// a doubtful clock or an entry for a sealed day.
pub(super) fn check(cx: &Cx<'_>, command: &Command) -> Result<(), Refusal> {
    let actors = &cx.seen.actors;
    if actors.is_empty() {
        return Ok(());
    }
    let reversed = cx.seen.reversed.as_ref().map(|(_, event)| event);
    let fits = |slots: &Vec<SignerSlot>| {
        let (placed, more) = actors.split_at(slots.len().min(actors.len()));
        placed.len() == slots.len()
            && placed.iter().zip(slots).all(|(a, s)| a.meaning == s.meaning && s.roles.contains(&a.role))
            && (more.is_empty() || (more.len() == 1 && more.iter().all(|a| a.meaning == "approved")))
    };
    let kind = kind_of(command).code();
    let wanted = signers(cx.book, command, reversed);
    if !wanted.iter().any(fits) {
        let few = wanted.iter().all(|slots| slots.len() > actors.len()) && !wanted.is_empty();
        let why = if few { Why::MorePeople } else { Why::NotAllowed };
        return Err(because(why).about("kind", kind).about("needs", policy::print(&wanted)));
    }
    if let Command::ReplaceKey { user, .. } = command
        && cx.actor(2) != user
    {
        return Err(because(Why::NotAllowed).about("kind", kind));
    }
    match actors.iter().enumerate().find(|(at, a)| actors[..*at].iter().any(|other| other.user == a.user)) {
        Some((_, twice)) => Err(because(Why::SamePerson).about("user", &twice.user)),
        None => Ok(()),
    }
}

/// The condition of a weapon is judged by an armourer, that of ammunition by an ammunition officer.
fn judged_by<'a>(book: &dyn Rows, alternatives: &mut Alternatives, subjects: impl Iterator<Item = &'a Subject>) {
    let of_ammunition: Vec<bool> = subjects.map(|subject| is_ammunition(book, subject)).collect();
    only(alternatives, |role| match role {
        "armourer" => of_ammunition.is_empty() || of_ammunition.contains(&false),
        "ammunition_officer" => of_ammunition.is_empty() || of_ammunition.contains(&true),
        _ => true,
    });
}

fn table_of(book: &dyn Rows, kind: Kind) -> Alternatives {
    let row = book.row(Table::Policy, &[Val::from(kind.code())]);
    row.map(|row| policy::parse(&row.text("signers"))).unwrap_or_default()
}

/// Leaves in the first place of each alternative only the roles that will do; an alternative without any goes.
fn only(alternatives: &mut Alternatives, will_do: impl Fn(&str) -> bool) {
    for slots in alternatives.iter_mut() {
        if let Some(first) = slots.first_mut() {
            first.roles.retain(|role| will_do(role));
        }
    }
    alternatives.retain(|slots| slots.first().is_some_and(|first| !first.roles.is_empty()));
}

/// Whether the net explosive quantity of an item would change.
fn changes_explosives(book: &dyn Rows, item: &Item) -> bool {
    let before = book.row(Table::Item, &[Val::from(item.code.as_str())]);
    before.and_then(|row| row.maybe_number("neq_mg")) != item.neq_mg
}
