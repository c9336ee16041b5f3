//! One weapon.

use super::Record;
use crate::domain::calendar::Made;
use crate::domain::record::Mark;
use crate::exchange::codes;
use crate::exchange::columns::Target;
use crate::exchange::fields::serials;
use crate::exchange::out::Line;
use crate::exchange::problem::ProblemKind;
use crate::exchange::reader::{MARK_MOST, RowReader};

/// A weapon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeaponRecord {
    /// The serial exactly as marked, when there is one.
    pub serial: Option<String>,
    /// A code of `serial_state`; `not_read` when the table says nothing and gives a serial.
    pub serial_state: String,
    /// The national number of a weapon without a usable serial.
    pub control_number: Option<String>,
    /// The code of its model in the catalogue.
    pub item: Option<String>,
    /// Who made it.
    pub manufacturer: Option<String>,
    /// ISO 3166-1 alpha-2, or `unknown`.
    pub country: Option<String>,
    /// When it was made.
    pub year: Made,
    /// A code of `weapon_type`.
    pub kind: String,
    /// The model as marked.
    pub model: Option<String>,
    /// The full designation of the calibre.
    pub calibre: Option<String>,
    /// A code of `make_class`.
    pub make_class: Option<String>,
    /// Who imported it.
    pub importer: Option<String>,
    /// ISO 3166-1 alpha-2, or `unknown`.
    pub import_country: Option<String>,
    /// When it was imported.
    pub import_year: Made,
    /// A code of `condition`.
    pub condition: Option<String>,
    /// The code of the place.
    pub place: String,
    /// A code of `legal_title`.
    pub legal_title: Option<String>,
    /// A code of `origin_event`.
    pub origin: Option<String>,
    /// The document it came with.
    pub document: Option<String>,
    /// The book of the old register.
    pub book: Option<String>,
    /// The page of that book.
    pub page: Option<String>,
    /// The line of that page.
    pub line: Option<String>,
    /// Marks seen beside the serial.
    pub marks: Vec<Mark>,
    /// A note.
    pub note: Option<String>,
}

impl Record for WeaponRecord {
    const TARGET: Target = Target::Weapons;

    fn read(row: &mut RowReader<'_>) -> WeaponRecord {
        row.must("type");
        row.must("place");
        for needed in ["manufacturer", "model", "calibre"] {
            row.must(needed);
        }
        let control_number = row.mark("control_number", MARK_MOST);
        let (serial, serial_state) = serial(row, control_number.is_some());
        WeaponRecord {
            serial,
            serial_state,
            control_number,
            item: row.code("item"),
            manufacturer: row.text("manufacturer"),
            country: row.country("country"),
            year: row.made("year"),
            kind: row.listed("type", "weapon_type").unwrap_or_default(),
            model: row.text("model"),
            calibre: row.text("calibre"),
            make_class: row.listed("make_class", "make_class"),
            importer: row.text("importer"),
            import_country: row.country("import_country"),
            import_year: row.made("import_year"),
            condition: row.listed("condition", "condition"),
            place: row.code("place").unwrap_or_default(),
            legal_title: row.listed("legal_title", "legal_title"),
            origin: row.listed("origin", "origin_event"),
            document: row.text("document"),
            book: row.text("book"),
            page: row.text("page"),
            line: row.text("line"),
            marks: marks(row),
            note: row.text("note"),
        }
    }

    fn write(&self, line: &mut Line) {
        line.maybe("serial", self.serial.as_deref());
        line.listed("serial_state", "serial_state", Some(&self.serial_state));
        line.maybe("control_number", self.control_number.as_deref());
        line.maybe("item", self.item.as_deref());
        line.maybe("manufacturer", self.manufacturer.as_deref());
        line.maybe("country", self.country.as_deref());
        line.made("year", self.year);
        line.listed("type", "weapon_type", Some(&self.kind));
        line.maybe("model", self.model.as_deref());
        line.maybe("calibre", self.calibre.as_deref());
        line.listed("make_class", "make_class", self.make_class.as_deref());
        line.maybe("importer", self.importer.as_deref());
        line.maybe("import_country", self.import_country.as_deref());
        line.made("import_year", self.import_year);
        line.listed("condition", "condition", self.condition.as_deref());
        line.text("place", &self.place);
        line.listed("legal_title", "legal_title", self.legal_title.as_deref());
        line.listed("origin", "origin_event", self.origin.as_deref());
        line.maybe("document", self.document.as_deref());
        line.maybe("book", self.book.as_deref());
        line.maybe("page", self.page.as_deref());
        line.maybe("line", self.line.as_deref());
        let marks: Vec<String> = self.marks.iter().map(|mark| mark_text(mark, line)).collect();
        line.text("marks", &marks.join("; "));
        line.maybe("note", self.note.as_deref());
    }
}

/// A mark as a table shows it: its kind, the text, and where it stands in brackets. A backslash stands before what would
/// end a part.
fn mark_text(mark: &Mark, line: &Line) -> String {
    let guarded = |text: &str| {
        let mut out = String::new();
        for c in text.chars() {
            if matches!(c, '\\' | ';' | '[' | ']') {
                out.push('\\');
            }
            out.push(c);
        }
        out
    };
    let kind = line.word("mark_kind", &mark.kind);
    let position = if mark.position.is_empty() { String::new() } else { format!(" [{}]", guarded(&mark.position)) };
    format!("{kind}: {}{position}", guarded(&mark.text))
}

/// The marks of a weapon, parted by semicolons.
fn marks(row: &mut RowReader<'_>) -> Vec<Mark> {
    let Some(cell) = row.text("marks") else { return Vec::new() };
    let mut found = Vec::new();
    let mut chars = cell.chars().peekable();
    while chars.peek().is_some() {
        let mut parts = [String::new(), String::new(), String::new()];
        let mut at = 0;
        while let Some(c) = chars.next() {
            match (c, at) {
                ('\\', _) => parts[at].extend(chars.next()),
                (';', _) => break,
                (':', 0) => {
                    at = 1;
                    chars.next_if_eq(&' ');
                }
                ('[', 1) => {
                    at = 2;
                    if parts[1].ends_with(' ') {
                        parts[1].pop();
                    }
                }
                (']', 2) => {}
                _ => parts[at].push(c),
            }
        }
        let [kind, text, position] = parts;
        match codes::lookup("mark_kind", kind.trim()) {
            Some(kind) => found.push(Mark { kind: kind.into(), text, position }),
            None if kind.trim().is_empty() && at == 0 => {}
            None => {
                let codes = codes::codes("mark_kind").join(", ");
                row.note("marks", ProblemKind::NotInList { text: kind.trim().into(), codes });
            }
        }
    }
    found
}

/// States of a weapon that has no serial to write down.
const WITHOUT: [&str; 4] = ["absent", "obliterated", "partial", "control_number"];
/// States of a weapon that has one. A partial serial has `?` for what cannot be read; an obliterated one may be known
/// from papers.
const WITH: [&str; 6] = ["legible", "partial", "obliterated", "restored", "duplicated", "not_read"];

/// The serial and its state. A text that means "none" is never taken as a serial: a person states the state, in the
/// column or in the mapping (`[values.serial]` their text = our state).
fn serial(row: &mut RowReader<'_>, has_control_number: bool) -> (Option<String>, String) {
    let before = row.noted.len();
    let stated = row.listed("serial_state", "serial_state");
    let mapped = row.mapped_state("serial", "serial_state");
    let text = if mapped.is_some() { None } else { row.mark("serial", MARK_MOST) };
    if row.noted.len() > before {
        return (None, String::new());
    }
    let stated = stated.or(mapped.map(String::from));
    let Some(text) = text else {
        return match stated {
            Some(state) if WITHOUT.contains(&state.as_str()) => (None, state),
            Some(state) => {
                row.note("serial", ProblemKind::SerialAgainstState { state });
                (None, String::new())
            }
            None if has_control_number => (None, "control_number".into()),
            None => {
                row.note("serial", ProblemKind::SerialMissing);
                (None, String::new())
            }
        };
    };
    if let Some(meant) = serials::state_meant(&text) {
        return match stated {
            Some(state) if WITHOUT.contains(&state.as_str()) => (None, state),
            Some(state) if state == "legible" && serials::may_be_a_serial(&text) => (Some(text), state),
            _ => {
                row.note("serial", ProblemKind::SerialMeansNone { text, state: meant.into() });
                (None, String::new())
            }
        };
    }
    let state = stated.unwrap_or_else(|| "not_read".into());
    if !WITH.contains(&state.as_str()) {
        row.note("serial", ProblemKind::SerialAgainstState { state: state.clone() });
    }
    (Some(text), state)
}
