//! Values of rows as people read them: codes as words, days and numbers as the language writes them, people by name.
//!
//! Does not know: SQL, where a row comes from.
//! Always holds: a code that has no word, and whatever people wrote, stands as it is.

use serde_json::{Map, Value as Json};

use super::heads::{INNER, head};
use super::out;
use crate::domain::calendar::{Day, Made, Moment};
use crate::domain::table::Table;
use crate::i18n::Words;
use crate::session::Session;
use crate::session::views::acts::ActView;
use crate::session::views::lists::PlaceName;

/// What a column holds.
enum Shape {
    Plain,
    Number,
    Day,
    Moment,
    Made,
    YesNo,
    Code(&'static str),
    /// One or more codes with blanks between them.
    Codes(&'static str),
    Condition,
    Kind,
    State,
    Class,
    Result,
    Origin,
    Since,
    Place,
    Person,
    People,
    Actors,
}

fn shape(column: &str) -> Shape {
    match column {
        "actors" => Shape::Actors,
        "class" => Shape::Class,
        "custody" => Shape::Code("custody"),
        "settled" => Shape::Code("destruction_line_result"),
        "method" | "second_method" | "used_method" => Shape::Codes("destruction_method"),
        "reason" => Shape::Code("hold_reason"),
        "block" => Shape::Code("legal_block"),
        "legal_title" => Shape::Code("legal_title"),
        "make_class" => Shape::Code("make_class"),
        "pack" => Shape::Code("pack_state"),
        "role" => Shape::Code("role"),
        "scrap" => Shape::Code("scrap_route"),
        "serial_state" => Shape::Code("serial_state"),
        "meaning" => Shape::Code("signature_meaning"),
        "trace" => Shape::Code("trace_decision"),
        "weapon_type" => Shape::Code("weapon_type"),
        "condition" => Shape::Condition,
        "day" | "drafted_on" | "due_back" | "expires" | "expiry" | "issued" | "next_due" | "order_date"
        | "placed_on" | "received_on" => Shape::Day,
        "kind" => Shape::Kind,
        "made" => Shape::Made,
        "at" | "ended" | "started" => Shape::Moment,
        "absolute_mpct" | "certified" | "corrects" | "count" | "critical" | "destroyed" | "drafted" | "east_mm"
        | "found" | "inspection_months" | "lines" | "lost" | "major" | "mass_g" | "minor" | "neq_mg" | "neq_mg_max"
        | "no" | "north_mm" | "pack_size" | "reading" | "relative_mpct" | "released" | "reserved" | "returned"
        | "rows" | "sample" | "seq" | "settled_count" | "shelf_life_months" | "size" | "test_months" => Shape::Number,
        "origin" => Shape::Origin,
        "users" => Shape::People,
        "keeper" | "placed_by" | "user" => Shape::Person,
        "place" => Shape::Place,
        "result" => Shape::Result,
        "roles" => Shape::Codes("role"),
        "since" => Shape::Since,
        "state" => Shape::State,
        "accept_incomplete" | "active" | "closed" | "life_extended" | "live" | "marked" | "propellant"
        | "pyrotechnic" => Shape::YesNo,
        _ => Shape::Plain,
    }
}

/// How the rows of one ledger are told.
pub(super) struct Cells<'a> {
    /// The language.
    pub(super) words: &'a Words,
    /// Who knows the people.
    pub(super) session: &'a Session,
}

impl Cells<'_> {
    /// A value of a table's column; empty where nothing is known.
    fn cell(&self, table: Table, column: &str, value: &Json) -> String {
        let (text, whole) = match value {
            Json::String(text) => (text.as_str(), None),
            Json::Number(n) => ("", n.as_i64()),
            _ => return String::new(),
        };
        let words = self.words;
        let as_is = || whole.map_or_else(|| text.to_owned(), |n| n.to_string());
        let day = || text.parse::<Day>().map_or_else(|_| as_is(), |day| words.day(day));
        match shape(column) {
            _ if text.is_empty() && whole.is_none() => String::new(),
            Shape::Plain => as_is(),
            Shape::Number => whole.map_or_else(as_is, |n| words.number(n)),
            Shape::Since => whole.map_or_else(day, |act| words.number(act)),
            Shape::Day => day(),
            Shape::Moment => {
                let offset = self.session.info().utc_offset_min;
                text.parse::<Moment>().map_or_else(|_| as_is(), |at| words.moment(at, offset))
            }
            Shape::Made => text.parse::<Made>().map_or_else(|_| as_is(), |made| words.made(made)),
            Shape::YesNo => words.say(if whole == Some(1) { "ui-yes" } else { "ui-no" }),
            Shape::Code(list) => words.code(list, text),
            Shape::Codes(list) => each(text, |code| words.code(list, code)),
            Shape::Condition if text.starts_with(|c: char| c.is_ascii_uppercase()) => as_is(),
            Shape::Condition => words.code("condition", text),
            Shape::Kind => self.kind(table, text),
            Shape::State => match table {
                Table::Batch => words.code("destruction_state", text),
                Table::Certificate => self.certificate_state(text),
                _ => words.code("lot_state", text),
            },
            Shape::Origin => {
                words.code(if table == Table::Batch { "destruction_origin" } else { "origin_event" }, text)
            }
            Shape::Class => match text {
                "ammunition" => words.say("cli-class-ammunition"),
                "arms" => words.say("cli-class-arms"),
                _ => as_is(),
            },
            Shape::Result => match text {
                "passed" => words.say("ui-inspection-passed"),
                "failed" => words.say("ui-inspection-failed"),
                "restricted" => words.say("ui-inspection-restricted"),
                _ => as_is(),
            },
            Shape::Place => text.strip_prefix('@').map_or_else(as_is, |outside| words.code("place_outside", outside)),
            Shape::Person if table == Table::Person => as_is(),
            Shape::Person => self.session.name_with_code(text),
            Shape::People => each(text, |user| self.session.name_with_code(user)),
            Shape::Actors => each(text, |actor| {
                let mut parts = actor.split(':');
                let (user, role) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                format!("{}, {}", self.session.name_with_code(user), words.code("role", role))
            }),
        }
    }

    fn kind(&self, table: Table, code: &str) -> String {
        let words = self.words;
        match (table, code) {
            (Table::Item, _) => words.code("item_kind", code),
            (Table::Place, _) => words.code("place_kind", code),
            (Table::Mark, _) => words.code("mark_kind", code),
            (Table::Holder, "person") => words.say("ui-holder-person"),
            (Table::Holder, "unit") => words.say("ui-holder-unit"),
            (Table::Holder, "agency") => words.say("ui-holder-agency"),
            _ => words.code("act_kind", code),
        }
    }

    fn certificate_state(&self, code: &str) -> String {
        match code {
            "drafted" => self.words.say("cli-certificate-drafted"),
            "issued" => self.words.say("cli-certificate-issued"),
            "void" => self.words.say("cli-certificate-void"),
            other => other.to_owned(),
        }
    }

    /// Rows as a table: columns that say nothing in any row, or the same `known` in every row, are left out.
    pub(super) fn table(&self, table: Table, rows: &[Json], known: &str) -> Vec<String> {
        let columns: Vec<&str> = table.key().iter().chain(table.columns()).copied().collect();
        let columns = columns.into_iter().filter(|column| !INNER.contains(column));
        let is_known = |row: &Json, column: &str| row.get(column).and_then(Json::as_str) == Some(known);
        let told: Vec<(&str, Vec<String>)> = columns
            .filter(|column| known.is_empty() || !rows.iter().all(|row| is_known(row, column)))
            .map(|column| {
                let cell = |row: &Json| row.get(column).map(|value| self.cell(table, column, value));
                (column, rows.iter().map(|row| cell(row).unwrap_or_default()).collect::<Vec<_>>())
            })
            .filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()))
            .collect();
        let heads: Vec<String> = told.iter().map(|(column, _)| head(column, self.words)).collect();
        let rows: Vec<Vec<String>> =
            (0..rows.len()).map(|at| told.iter().map(|(_, cells)| cells[at].clone()).collect()).collect();
        out::table(&heads, &rows)
    }

    /// One thing: its fields line by line, then what belongs to it as tables.
    pub(super) fn thing(&self, table: Table, value: &Json) -> Vec<String> {
        let none = Map::new();
        let fields = value.as_object().unwrap_or(&none);
        let own = table.key().iter().chain(table.columns()).filter(|column| !INNER.contains(*column));
        let mut said: Vec<(String, String)> = Vec::new();
        for column in own {
            let cell = fields.get(*column).map(|value| self.cell(table, column, value)).unwrap_or_default();
            if !cell.is_empty() {
                said.push((head(column, self.words), cell));
            }
        }
        let mut lines = self.fields(&said);
        let id = table.key().first().and_then(|key| fields.get(*key)?.as_str()).unwrap_or_default();
        for (name, of) in PARTS {
            let rows = fields.get(*name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
            if !rows.is_empty() {
                lines.push(String::new());
                lines.push(head(name, self.words));
                lines.extend(self.table(*of, rows, id));
            }
        }
        lines
    }

    /// Labels and values, the values below one another.
    fn fields(&self, said: &[(String, String)]) -> Vec<String> {
        let wide = said.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
        let line = |(label, value): &(String, String)| {
            let pad = " ".repeat(wide.saturating_sub(label.chars().count()));
            format!("{label}{pad}  {value}").trim_end().to_owned()
        };
        said.iter().map(line).collect()
    }

    /// An act as its page in the window tells it.
    pub(super) fn act(&self, act: &ActView) -> Vec<String> {
        let (words, offset) = (self.words, self.session.info().utc_offset_min);
        let field = |column: &str, value: String| (head(column, words), value);
        let number = |n: u64| words.number(i64::try_from(n).unwrap_or(i64::MAX));
        let mut said = vec![
            field("seq", number(act.row.seq)),
            field("kind", words.code("act_kind", &act.row.kind)),
            field("day", words.day(act.row.day)),
            field("at", words.moment(act.row.at, offset)),
        ];
        said.extend(act.reason.clone().map(|reason| field("reason", reason)));
        said.extend(act.row.corrects.map(|seq| field("corrects", number(seq))));
        for signature in &act.signatures {
            let meaning = words.code("signature_meaning", &signature.meaning);
            let role = words.code("role", &signature.role);
            said.push(field("actors", format!("{} ({}), {role}: {meaning}", signature.name, signature.user)));
        }
        said.extend(act.facts.iter().map(|(label, value)| (label.say(words, offset), value.say(words, offset))));
        said.push(field("leaf", act.leaf.clone()));
        let mut lines = self.fields(&said);
        if !act.lines.is_empty() {
            let (from, to) = (words.say("cli-from"), words.say("cli-to"));
            let heads = [head("no", words), head("subject", words), from, to, head("count", words)];
            // inside the site the code, with which the next command is written
            let at = |place: &Option<PlaceName>| match place {
                Some(place) if place.code.starts_with('@') => place.say(words),
                Some(place) => place.code.clone(),
                None => String::new(),
            };
            let rows: Vec<Vec<String>> = act
                .lines
                .iter()
                .map(|line| {
                    let count = line.count.map(|count| number(count.get())).unwrap_or_default();
                    vec![number(line.no), line.subject.clone(), at(&line.from), at(&line.to), count]
                })
                .collect();
            lines.push(String::new());
            lines.extend(out::table(&heads, &rows));
            let more = act.lines_count.saturating_sub(u64::try_from(act.lines.len()).unwrap_or(u64::MAX));
            if more > 0 {
                lines.push(words.count("doc-report-left-out", more, &[]));
            }
        }
        lines
    }
}

/// What belongs to a thing, and the tables it stands in.
const PARTS: &[(&str, Table)] = &[
    ("marks", Table::Mark),
    ("holdings", Table::Holding),
    ("outside", Table::Outside),
    ("inspections", Table::Inspection),
    ("tests", Table::Stability),
    ("limits", Table::PlaceLimit),
    ("licence", Table::Licence),
    ("lines", Table::BatchLine),
    ("steps", Table::BatchStep),
    ("readings", Table::BatchReading),
    ("signatures", Table::CertificateSignature),
    ("holds", Table::Hold),
    ("blocks", Table::Block),
    ("history", Table::Act),
];

/// The words of a text one by one, as a list.
fn each(text: &str, of: impl Fn(&str) -> String) -> String {
    text.split(' ').filter(|part| !part.is_empty()).map(of).collect::<Vec<_>>().join("; ")
}
