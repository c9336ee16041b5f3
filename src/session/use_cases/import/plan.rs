//! How a file is read: its kind, hash, mapping, encoding and habits, settled before the first row.
//!
//! Does not know: the ledger, what becomes of a row.
//! Always holds: what a person named stands above the mapping, the mapping above what the file looks like.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{ImportOrder, Note};
use crate::domain::calendar::Day;
use crate::domain::event::Import;
use crate::domain::refusal::{Why, because};
use crate::exchange::columns::Target;
use crate::exchange::csv_in::{CsvOptions, stream_csv};
use crate::exchange::decode::Encoding;
use crate::exchange::fault::ReadFault;
use crate::exchange::fields::dates::{DateHabit, DateOrder};
use crate::exchange::fields::numbers::DecimalSign;
use crate::exchange::guess::{DELIMITERS, guess_text};
use crate::exchange::mapping::{BUILT_IN, Mapping, MappingFault};
use crate::exchange::reader::Habits;
use crate::exchange::rows::{OnRow, Streamed};
use crate::exchange::source::{FileKind, kind_of};
use crate::exchange::xlsx_in::Sheets;
use crate::i18n::Fault;
use crate::session::Problem;
use crate::session::problem::unread;
use crate::session::use_cases::workbook;
use crate::trust::canon::nfc;
use crate::trust::hash::{Digest, Hasher};

/// The largest mapping file, in bytes.
const MAPPING_MOST: u64 = 1 << 20;

/// How a file is read.
pub(super) struct Plan {
    pub(super) target: Target,
    pub(super) mapping: Mapping,
    pub(super) habits: Habits,
    pub(super) sha256: Digest,
    /// Name of the file, without its folder.
    pub(super) file: String,
    pub(super) notes: Vec<Note>,
    /// The day of the list, when its name tells one.
    pub(super) snapshot: Option<Day>,
    path: PathBuf,
    /// `None`: a workbook.
    csv: Option<CsvOptions>,
}

fn unknown(list: &'static str, code: &str) -> Problem {
    because(Why::UnknownCode).about("list", list).about("code", code).into()
}

impl Plan {
    /// Looks at the file.
    ///
    /// # Errors
    /// An unknown target, encoding, delimiter or order of dates; a mapping that is not understood; a file that is not
    /// there or not a table.
    pub(super) fn of(wanted: &ImportOrder, today: Day) -> Result<Plan, Problem> {
        let target = Target::from_code(&wanted.target).ok_or_else(|| unknown("import-target", &wanted.target))?;
        let mut mapping = mapping(wanted, target)?;
        if !wanted.sheets.is_empty() {
            mapping.sheets = Sheets::Named(wanted.sheets.clone());
        }
        let order = match wanted.date_order.as_deref() {
            None => None,
            Some(code) => Some(DateOrder::from_code(code).ok_or_else(|| unknown("date-order", code))?),
        };
        mapping.date_order = order.or(mapping.date_order);
        mapping.decimal = match wanted.decimal.as_deref() {
            None => mapping.decimal,
            Some("point") => Some(DecimalSign::Point),
            Some("comma") => Some(DecimalSign::Comma),
            Some(other) => return Err(unknown("decimal-sign", other)),
        };
        let path = wanted.input.clone();
        if path.is_dir() {
            return Err(Fault::IsAFolder { path: path.display().to_string() }.into());
        }
        open(&path)?;
        let mut notes = Vec::new();
        let csv = match kind_of(&path).map_err(Problem::Read)? {
            FileKind::Csv => Some(csv_options(wanted, &path, &mut notes)?),
            FileKind::Xlsx => None,
        };
        let file = path.file_name().map(|name| nfc(&name.to_string_lossy())).unwrap_or_default();
        let habits = Habits {
            dates: DateHabit { order: mapping.date_order, this_year: Some(today.year()) },
            decimal: mapping.decimal,
        };
        let snapshot = day_in(&file);
        Ok(Plan { target, mapping, habits, sha256: hash_of(&path)?, file, notes, snapshot, path, csv })
    }

    /// Reads on with what the data settled.
    pub(super) fn settle(&mut self, habits: Habits) {
        if let (None, Some(order)) = (self.habits.dates.order, habits.dates.order) {
            self.notes.push(Note::DateOrder(order.code()));
        }
        if let (None, Some(sign)) = (self.habits.decimal, habits.decimal) {
            self.notes.push(Note::DecimalSign(sign.sign()));
        }
        self.habits = habits;
    }

    /// Hands over the rows.
    ///
    /// # Errors
    /// What the file is at fault with.
    pub(super) fn stream(&self, on_row: OnRow<'_>) -> Streamed {
        match self.csv {
            Some(options) => stream_csv(&self.path, options, on_row),
            None => workbook::stream(&self.path, &self.mapping.sheets, on_row),
        }
    }

    /// Whether the file is still the one that was hashed.
    ///
    /// # Errors
    /// The disk.
    pub(super) fn unchanged(&self) -> Result<bool, Problem> {
        Ok(hash_of(&self.path)? == self.sha256)
    }

    /// What the act says of the file, after so many rows.
    pub(super) fn content(&self, rows: u64) -> Import {
        Import {
            target: self.target.code().to_owned(),
            file: self.file.clone(),
            sha256: self.sha256.to_string(),
            kept: false,
            mapping: self.mapping_text(),
            rows,
            from: "@opening".to_owned(),
        }
    }

    /// The mapping as the act names it: `template`, the name of one that is built in, or its text; with what a person
    /// chose and what the data settled.
    fn mapping_text(&self) -> String {
        let mut used = self.mapping.clone();
        used.date_order = self.habits.dates.order;
        used.decimal = self.habits.decimal;
        if used == Mapping::template(self.target) {
            return TEMPLATE.to_owned();
        }
        let named = BUILT_IN.iter().find(|(name, _)| Mapping::built_in(name).as_ref() == Some(&used));
        named.map_or_else(|| nfc(&used.write("en")), |(name, _)| (*name).to_owned())
    }
}

/// How an act names our own template.
const TEMPLATE: &str = "template";

/// The order of dates that an act's mapping tells.
pub(super) fn order_in(mapping: &str) -> Option<DateOrder> {
    if mapping == TEMPLATE {
        return None;
    }
    Mapping::built_in(mapping).or_else(|| Mapping::read(mapping).ok()).and_then(|mapping| mapping.date_order)
}

fn mapping(wanted: &ImportOrder, target: Target) -> Result<Mapping, Problem> {
    let Some(named) = &wanted.map else { return Ok(Mapping::template(target)) };
    let mapping = match Mapping::built_in(named) {
        Some(mapping) => mapping,
        None => Mapping::read(&mapping_file(Path::new(named))?).map_err(Problem::Mapping)?,
    };
    if mapping.target == target {
        return Ok(mapping);
    }
    Err(Problem::Mapping(MappingFault::WrongValue { key: "target".into(), expected: target.code().into() }))
}

fn mapping_file(path: &Path) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    open(path)?.take(MAPPING_MOST).read_to_end(&mut bytes).map_err(|e| unread(path, &e))?;
    String::from_utf8(bytes).map_err(|_| Fault::TextNotUtf8 { path: path.display().to_string() }.into())
}

fn csv_options(wanted: &ImportOrder, path: &Path, notes: &mut Vec<Note>) -> Result<CsvOptions, Problem> {
    let encoding = match wanted.encoding.as_deref() {
        None => None,
        Some(name) => Some(Encoding::from_name(name).ok_or_else(|| unknown("encoding", name))?),
    };
    let delimiter = match wanted.delimiter.as_deref() {
        None => None,
        Some("tab" | "\\t" | "\t") => Some(b'\t'),
        Some(text) => {
            let known = DELIMITERS.into_iter().find(|d| [*d] == *text.as_bytes());
            Some(known.ok_or_else(|| unknown("delimiter", text))?)
        }
    };
    if let (Some(encoding), Some(delimiter)) = (encoding, delimiter) {
        return Ok(CsvOptions { encoding, delimiter });
    }
    let guess = guess_text(open(path)?).map_err(|e| Problem::Read(ReadFault::from(e)))?;
    let options =
        CsvOptions { encoding: encoding.unwrap_or(guess.encoding), delimiter: delimiter.unwrap_or(guess.delimiter) };
    notes.push(Note::Guessed {
        encoding: options.encoding.name(),
        delimiter: char::from(options.delimiter),
        sure: guess.delimiter_sure || delimiter.is_some(),
        sample: guess.sample,
    });
    Ok(options)
}

fn open(path: &Path) -> Result<File, Problem> {
    File::open(path).map_err(|e| unread(path, &e))
}

fn hash_of(path: &Path) -> Result<Digest, Problem> {
    let mut file = open(path)?;
    let mut hasher = Hasher::new();
    let mut piece = vec![0; 256 * 1024];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(hasher.end()),
            Ok(got) => {
                hasher.add(piece.get(..got).unwrap_or_default());
            }
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(e) => return Err(Problem::Read(ReadFault::from(e))),
        }
    }
}

/// The one day that a file's name tells, such as `list_2025-12-31.xlsx`.
pub(super) fn day_in(file: &str) -> Option<Day> {
    let days: BTreeSet<Day> = file
        .char_indices()
        .filter_map(|(at, _)| {
            let before = file.get(..at)?.chars().next_back();
            let after = file.get(at + 10..)?.chars().next();
            let lone = !before.is_some_and(|c| c.is_ascii_digit()) && !after.is_some_and(|c| c.is_ascii_digit());
            file.get(at..at + 10).filter(|_| lone)?.parse().ok()
        })
        .collect();
    if days.len() == 1 { days.into_iter().next() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_one_day_tells_it() {
        for (file, day) in [
            ("leso_all_states_2025-12-31.xlsx", Some("2025-12-31")),
            ("2025-12-31", Some("2025-12-31")),
            ("a 2025-12-31 b 2025-12-31.csv", Some("2025-12-31")),
            ("2025-12-31_2026-01-31.csv", None),
            ("12025-12-31.csv", None),
            ("2025-13-31.csv", None),
            ("ñ_2025-12-31é.csv", Some("2025-12-31")),
            ("kansas_2014.csv", None),
        ] {
            assert_eq!(day_in(file), day.map(|d| d.parse().unwrap()), "{file}");
        }
    }
}
