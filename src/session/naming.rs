//! Names of the people that a refusal is about, beside their codes.
//!
//! Does not know: languages, screens.
//! Always holds: a code that is nobody's stays a code; what a refusal is about is not changed, only added to.

use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::Rows;
use crate::session::views_of::names::Names;
use crate::session::{Problem, Session};

/// What may be a person's code in a refusal, and where the name stands.
const PEOPLE: [(&str, &str); 3] = [("user", "user_name"), ("a", "a_name"), ("b", "b_name")];

/// A person as a message names one: rank and name with the code.
pub(in crate::session) fn with_code(name: &str, user: &str) -> String {
    if name.trim().is_empty() { user.to_owned() } else { format!("{name} ({user})") }
}

/// The refusal with the names of the people it is about.
pub(in crate::session) fn named(rows: &dyn Rows, refusal: Refusal) -> Refusal {
    let given = |refusal: &Refusal, of: &str| {
        refusal.about.iter().find(|(name, _)| *name == of).map(|(_, value)| value.clone())
    };
    let names = Names::of(rows);
    let mut refusal = refusal;
    for (code, name) in PEOPLE {
        let Some(user) = given(&refusal, code).filter(|user| !user.is_empty()) else { continue };
        if given(&refusal, name).is_some() {
            continue;
        }
        let called = names.person(&user);
        if called != user {
            refusal = refusal.about(name, called);
        }
    }
    refusal
}

impl Session {
    /// The problem with the names of the people it is about.
    pub(in crate::session) fn naming(&self, problem: Problem) -> Problem {
        match problem {
            Problem::Refused(refusal) => {
                let kept = refusal.clone();
                Problem::Refused(self.file.reading(|rows| named(rows, refusal)).unwrap_or(kept))
            }
            other => other,
        }
    }

    /// A person as a message names one: rank and name with the code, or the code alone.
    #[must_use]
    pub fn name_with_code(&self, user: &str) -> String {
        let called = self.file.reading(|rows| Names::of(rows).person(user)).unwrap_or_default();
        if called == user { called } else { with_code(&called, user) }
    }

    /// Somebody's passphrase is missing.
    pub(in crate::session) fn passphrase_missing(&self, user: &str) -> Problem {
        self.naming(because(Why::PassphraseNeeded).about("user", user).into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::i18n::{Lang, Words};
    use crate::session::Order;
    use crate::session::tests::new_ledger;

    #[test]
    fn whoever_is_meant_is_named_with_the_code() {
        let folder = tempfile::tempdir().unwrap();
        let (_, mut session) = new_ledger(folder.path());
        let mut said = Vec::new();
        let item = json!({"command": "seal_day", "sealed": "2026-11-24"}).to_string();
        let order = Order::read(&item).unwrap();
        said.push(session.prepare(order, &["u-dest".to_owned(), "u-dest".to_owned()]).unwrap_err());
        said.push(session.unlock("u-dest", Some("not the passphrase at all")).unwrap_err());
        session.lock_keys();
        for problem in said {
            for lang in Lang::ALL {
                let what = problem.say(&Words::new(lang)).what;
                assert!(what.contains("Cap. Persona u-dest (u-dest)"), "{what}");
            }
        }
        let nobody = session.unlock("u-999", None).unwrap_err().say(&Words::new(Lang::En)).what;
        assert!(nobody.contains("u-999") && !nobody.contains('('), "{nobody}");
    }
}
