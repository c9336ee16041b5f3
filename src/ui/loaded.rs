//! What a screen knows of something that comes from the background.
//!
//! Does not know: what it is.
//! Always holds: the newest thing that can be shown is shown, even while a newer one is on its way; only the answer to
//! the latest question is taken.

use crate::session::desk::Ticket;
use crate::session::views::Trouble;

/// Not asked, asked, here or failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Loaded<T> {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// The question is under way.
    Asked {
        /// The question.
        ticket: Ticket,
        /// What was here before.
        before: Option<T>,
    },
    /// The answer.
    Here(T),
    /// There is no answer.
    Failed(Trouble),
}

impl<T> Loaded<T> {
    /// The newest thing that can be shown.
    #[must_use]
    pub fn shown(&self) -> Option<&T> {
        match self {
            Loaded::Here(view) | Loaded::Asked { before: Some(view), .. } => Some(view),
            _ => None,
        }
    }

    /// Why there is none.
    #[must_use]
    pub fn trouble(&self) -> Option<&Trouble> {
        match self {
            Loaded::Failed(trouble) => Some(trouble),
            _ => None,
        }
    }

    /// Notes that the question was asked (again).
    pub fn ask(&mut self, ticket: Ticket) {
        let before = match std::mem::take(self) {
            Loaded::Here(view) | Loaded::Asked { before: Some(view), .. } => Some(view),
            _ => None,
        };
        *self = Loaded::Asked { ticket, before };
    }

    /// Takes an answer if it belongs to the latest question; whether it did.
    pub fn arrive(&mut self, ticket: Ticket, answer: Result<T, Trouble>) -> bool {
        let ours = matches!(self, Loaded::Asked { ticket: latest, .. } if *latest == ticket);
        if ours {
            *self = answer.map_or_else(Loaded::Failed, Loaded::Here);
        }
        ours
    }

    /// Whether a question is under way.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        matches!(self, Loaded::Asked { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_answer_is_not_taken() {
        let mut loaded = Loaded::NotAsked;
        loaded.ask(Ticket(1));
        loaded.ask(Ticket(2));
        assert!(!loaded.arrive(Ticket(1), Ok("old")));
        assert_eq!(loaded.shown(), None);
        assert!(loaded.arrive(Ticket(2), Ok("new")));
        loaded.ask(Ticket(3));
        assert_eq!(loaded.shown(), Some(&"new"));
        loaded.arrive(Ticket(3), Err(Trouble::Stopped));
        assert_eq!((loaded.shown(), loaded.trouble()), (None, Some(&Trouble::Stopped)));
    }
}
