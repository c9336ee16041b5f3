//! The columns of a table and what their cells show.
//!
//! Does not know: rows.
//! Always holds: what a cell shows can also be said and copied as text.

use crate::session::views::Severity;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name in questions and settings.
    pub key: &'static str,
    /// Its title, in the reader's language.
    pub title: String,
    /// Its width at first, in points.
    pub width: f32,
    /// Numbers stand at the right.
    pub right: bool,
    /// Whether it takes the room that is left.
    pub grows: bool,
    /// What stands in its empty filter; none when it cannot be filtered.
    pub filter: Option<String>,
    /// Whether it can be sorted by.
    pub sorts: bool,
}

impl Column {
    /// A column of text that can be sorted by.
    #[must_use]
    pub fn new(key: &'static str, title: String, width: f32) -> Column {
        Column { key, title, width, right: false, grows: false, filter: None, sorts: true }
    }

    /// Numbers at the right.
    #[must_use]
    pub fn right(mut self) -> Column {
        self.right = true;
        self
    }

    /// Takes the room that is left.
    #[must_use]
    pub fn grows(mut self) -> Column {
        self.grows = true;
        self
    }

    /// Can be filtered; the hint stands in the empty field.
    #[must_use]
    pub fn filter(mut self, hint: String) -> Column {
        self.filter = Some(hint);
        self
    }

    /// Cannot be sorted by.
    #[must_use]
    pub fn fixed_order(mut self) -> Column {
        self.sorts = false;
        self
    }
}

/// What a cell shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// Emphasised text.
    Strong(String),
    /// Second text, one point smaller and softer.
    Soft(String),
    /// A code.
    Code(String),
    /// A severity: icon and word.
    Severity(Severity),
    /// The icon of a severity, where the row's own text states the fact; the text is for screen readers.
    Mark(Severity, String),
    /// A fact that is not known, with its word.
    Unknown(String),
    /// An icon with a name.
    Icon(Icon, String),
    /// Soft text in the ink of a severity.
    Inked(Severity, String),
}

impl Cell {
    /// The text, for screen readers and for the clipboard.
    #[must_use]
    pub fn said(&self, cx: &Cx<'_>) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Severity(severity) => cx.severity_word(*severity),
            Cell::Text(text)
            | Cell::Strong(text)
            | Cell::Soft(text)
            | Cell::Code(text)
            | Cell::Mark(_, text)
            | Cell::Unknown(text)
            | Cell::Icon(_, text)
            | Cell::Inked(_, text) => crate::ui::ink::plain(text),
        }
    }
}
