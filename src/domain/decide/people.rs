//! People, their roles and keys; the site's clock offset; the rule pack.
//!
//! Does not know: how keys are made.
//! Always holds: roles that exclude each other never meet in one person; an administrator and an accountable
//! officer always remain.
//! Refuses with: 115 to 119, 134, 180 to 185.

use super::super::command::Command;
use super::super::event::{
    Content, Empty, Event, KeyReplaced, KeyWithdrawn, Kind, PersonChange, RolesChange, Rules, SiteChange,
};
use super::super::lists::{ConflictEffect, ROLE_CONFLICTS, ROLES};
use super::super::record::Person;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Table};
use super::{Cx, First, filled, good_code, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::EnrolPerson { person } => {
            let mut first = First::default();
            first.of(check_person(person));
            first.unless(cx.get(Table::Person, &person.user).is_none(), || {
                because(Why::PersonTaken).about("user", &person.user)
            });
            first.end()?;
            Ok(Event::new(Kind::PersonEnrolled, Content::Person(person.clone())))
        }
        Command::ChangePerson { user, name, rank, body, id_number, appointed } => {
            let mut first = First::default();
            first.of(active(cx, user));
            first.of(filled("name", name));
            first.end()?;
            let content = PersonChange {
                user: user.clone(),
                name: name.clone(),
                rank: rank.clone(),
                body: body.clone(),
                id_number: id_number.clone(),
                appointed: appointed.clone(),
            };
            Ok(Event::new(Kind::PersonChanged, Content::PersonChange(content)))
        }
        Command::ChangeRoles { user, roles } => {
            let mut first = First::default();
            first.of(active(cx, user));
            first.of(check_roles(user, roles));
            first.of(keep_essential(cx, user, roles));
            first.end()?;
            let content = RolesChange { user: user.clone(), roles: roles.clone() };
            Ok(Event::new(Kind::RolesChanged, Content::RolesChange(content)))
        }
        Command::ReplaceKey { user, public_key } => {
            let mut first = First::default();
            first.of(active(cx, user));
            first.of(filled("public_key", public_key));
            first.end()?;
            let content = KeyReplaced { user: user.clone(), public_key: public_key.clone() };
            Ok(Event::new(Kind::KeyReplaced, Content::KeyReplaced(content)))
        }
        Command::WithdrawKey { user, reason } => {
            let mut first = First::default();
            first.of(active(cx, user));
            first.of(filled("reason", reason));
            first.of(keep_essential(cx, user, &[]));
            first.end()?;
            let content = Content::KeyWithdrawn(KeyWithdrawn { user: user.clone() });
            Ok(Event::new(Kind::KeyWithdrawn, content).because(reason))
        }
        Command::ChangeSite { utc_offset_min } => {
            check_offset(*utc_offset_min)?;
            if cx.ledger("utc_offset_min") == utc_offset_min.to_string() {
                return Err(because(Why::NothingChanges));
            }
            Ok(Event::new(Kind::SiteChanged, Content::SiteChange(SiteChange { utc_offset_min: *utc_offset_min })))
        }
        Command::ResetClock { reason } => {
            filled("reason", reason)?;
            Ok(Event::new(Kind::ClockReset, Content::Empty(Empty {})).because(reason))
        }
        Command::AdoptRules { pack, version, sha256 } => {
            let built_in = &cx.seen.pack;
            let of_ledger = ["rules_pack", "rules_version", "rules_sha256"].map(|name| cx.ledger(name));
            if of_ledger.each_ref() == [pack, version, sha256] {
                return Err(because(Why::SameRules).about("pack", pack).about("version", version));
            }
            if (pack, version, sha256) != (&built_in.0, &built_in.1, &built_in.2) {
                return Err(because(Why::ForeignRules).about("pack", pack).about("version", version));
            }
            let rules = Rules { pack: pack.clone(), version: version.clone(), sha256: sha256.clone() };
            Ok(Event::new(Kind::RulesAdopted, Content::Rules(rules)))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

/// Refuses an offset that no clock on earth has.
///
/// # Errors
/// 134.
pub fn check_offset(minutes: i32) -> Result<(), Refusal> {
    if (-720..=840).contains(&minutes) {
        return Ok(());
    }
    Err(because(Why::OffsetOutside).about("minutes", minutes))
}

/// Refuses a person that cannot be enrolled as described. The code of a person stands in lists of people and in the
/// names of keys, so it has no spaces, colons, slashes or plus signs.
///
/// # Errors
/// 115 to 118, 181.
pub fn check_person(person: &Person) -> Result<(), Refusal> {
    filled("name", &person.name)?;
    filled("public_key", &person.public_key)?;
    good_code(&person.user)?;
    if person.user.contains(|c: char| c.is_whitespace() || matches!(c, ':' | '/' | '+')) {
        return Err(because(Why::BadCode).about("code", &person.user));
    }
    check_roles(&person.user, &person.roles)
}

fn check_roles(user: &str, roles: &[String]) -> Result<(), Refusal> {
    if roles.is_empty() {
        return Err(because(Why::TextMissing).about("field", "roles"));
    }
    for role in roles {
        on_list(ROLES, "role", role)?;
    }
    let has = |code: &str, other: &str| match code {
        "any_ledger_role" => roles.iter().any(|r| r != other),
        code => roles.iter().any(|r| r == code),
    };
    let excluding = ROLE_CONFLICTS
        .iter()
        .filter(|c| matches!(c.scope, "always" | "site") && c.effect == ConflictEffect::Block)
        .find(|c| has(c.a, c.b) && has(c.b, c.a));
    match excluding {
        Some(c) => Err(because(Why::RolesExclude).about("user", user).about("a", c.a).about("b", c.b)),
        None => Ok(()),
    }
}

fn active(cx: &Cx<'_>, user: &str) -> Result<Row, Refusal> {
    let row = cx.get(Table::Person, user).ok_or_else(|| because(Why::UnknownPerson).about("user", user))?;
    if row.flag("active") { Ok(row) } else { Err(because(Why::KeyGone).about("user", user)) }
}

/// Somebody else, or the same person still, must be administrator and accountable officer.
fn keep_essential(cx: &Cx<'_>, user: &str, roles: &[String]) -> Result<(), Refusal> {
    for role in ["administrator", "accountable_officer"] {
        let others = cx.book.rows(Table::Person, &[]).into_iter().any(|row| {
            row.flag("active") && row.text("user") != user && row.text("roles").split(' ').any(|r| r == role)
        });
        if !others && !roles.iter().any(|r| r == role) {
            return Err(because(Why::LastOfRole).about("role", role));
        }
    }
    Ok(())
}
