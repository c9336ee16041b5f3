//! What stops a use case, in one type: refused, at fault, or wrong in its input.
//!
//! Does not know: how it is shown.
//! Always holds: every problem has words in every language and an exit code.

use crate::domain::refusal::{Refusal, Why, because};
use crate::exchange::fault::{Message, ReadFault, WriteFault};
use crate::exchange::mapping::MappingFault;
use crate::exchange::problem::{ProblemKind, RowProblem};
use crate::i18n::{Fault, Told, Words};
use crate::store::StoreFault;
use crate::trust::passphrase::PassphraseProblem;

/// What stops a use case.
#[derive(Debug)]
pub enum Problem {
    /// A person can mend it.
    Refused(Refusal),
    /// The file, the disk or the folder.
    Store(StoreFault),
    /// Another fault that has its words.
    Fault(Fault),
    /// A passphrase that cannot be taken, and whose it is.
    Passphrase(PassphraseProblem, String),
    /// A table that cannot be read.
    Read(ReadFault),
    /// A table that cannot be written.
    Write(WriteFault),
    /// A mapping that is not understood.
    Mapping(MappingFault),
    /// Rows of a file that are wrong: the first of them, and how many there are.
    Rows(Vec<RowProblem>, u64),
    /// What should have been written was not closed cleanly; it can be recovered, if a person says so.
    Recover {
        /// How many acts the copy holds.
        acts: u64,
    },
    /// Stopped by the person.
    Stopped,
}

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// A name or number that stays the same in every language.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What is safe; empty for a refusal, which changes nothing.
    pub safe: String,
    /// The way out.
    pub next: String,
}

impl From<Refusal> for Problem {
    fn from(r: Refusal) -> Problem {
        Problem::Refused(r)
    }
}
impl From<StoreFault> for Problem {
    fn from(f: StoreFault) -> Problem {
        match f {
            StoreFault::Stopped => Problem::Stopped,
            other => Problem::Store(other),
        }
    }
}
impl From<Fault> for Problem {
    fn from(f: Fault) -> Problem {
        Problem::Fault(f)
    }
}

impl Problem {
    /// A refusal without particulars.
    #[must_use]
    pub fn why(why: Why) -> Problem {
        Problem::Refused(because(why))
    }

    /// The exit code of the console: 1 findings, 2 refused, 3 file, disk or format.
    #[must_use]
    pub fn exit(&self) -> u8 {
        match self {
            Problem::Refused(_) | Problem::Passphrase(..) | Problem::Rows(..) | Problem::Recover { .. } => 2,
            Problem::Fault(
                Fault::WrongPassphrase { .. }
                | Fault::SameFileImported { .. }
                | Fault::UnknownCommand { .. }
                | Fault::CommandNotJson { .. }
                | Fault::CommandFieldMissing { .. }
                | Fault::CommandFieldUnknown { .. }
                | Fault::CommandType { .. }
                | Fault::CommandUnread { .. }
                | Fault::CommandValue { .. },
            ) => 2,
            Problem::Read(ReadFault::SheetMissing { .. }) | Problem::Stopped => 2,
            Problem::Store(_) | Problem::Fault(_) | Problem::Read(_) | Problem::Write(_) | Problem::Mapping(_) => 3,
        }
    }

    /// The problem in words.
    #[must_use]
    pub fn say(&self, words: &Words) -> Said {
        let told = |code: String, told: Told| Said { code, what: told.what, safe: told.safe, next: told.next };
        match self {
            Problem::Refused(refusal) => {
                let refused = words.refusal(refusal);
                Said {
                    code: format!("E-{}", refused.number),
                    what: refused.what,
                    safe: String::new(),
                    next: refused.hint,
                }
            }
            Problem::Store(fault) => {
                let fault = fault_of(fault);
                told(fault.name().to_owned(), words.fault(&fault))
            }
            Problem::Fault(fault) => told(fault.name().to_owned(), words.fault(fault)),
            Problem::Passphrase(problem, person) => Said {
                code: "passphrase".into(),
                what: sentence(words, &of_passphrase(*problem, person)),
                safe: String::new(),
                next: words.say("common-passphrase-advice"),
            },
            Problem::Rows(rows, count) => {
                let refused = words.refusal(&because(Why::RowErrors).about("count", count));
                let lines = rows.iter().take(20).map(|row| row_text(row, words));
                Said {
                    code: format!("E-{}", Why::RowErrors.number()),
                    what: std::iter::once(refused.what).chain(lines).collect::<Vec<_>>().join("\n"),
                    safe: String::new(),
                    next: refused.hint,
                }
            }
            Problem::Read(fault) => {
                let told = words.fault(&as_fault(fault));
                let what = sentence(words, &fault.message());
                Said { code: as_fault(fault).name().to_owned(), what, safe: told.safe, next: told.next }
            }
            Problem::Mapping(fault) => {
                let fault = Fault::MappingBroken { what: sentence(words, &fault.message()) };
                told(fault.name().to_owned(), words.fault(&fault))
            }
            Problem::Write(fault) => Said {
                code: "table".into(),
                what: sentence(words, &fault.message()),
                safe: String::new(),
                next: String::new(),
            },
            Problem::Recover { acts } => Said {
                code: "recover".into(),
                what: words.count("common-recover", *acts, &[]),
                safe: words.say("common-recover-safe"),
                next: words.say("common-recover-do"),
            },
            Problem::Stopped => Said {
                code: "stopped".into(),
                what: words.say("common-stopped"),
                safe: words.say("common-stopped-safe"),
                next: String::new(),
            },
        }
    }
}

/// Why a person's passphrase cannot be taken.
pub(in crate::session) fn of_passphrase(problem: PassphraseProblem, person: &str) -> Message {
    let (id, mut vars) = problem.message_id();
    vars.push(("person", person.to_owned()));
    (id, vars)
}

fn sentence(words: &Words, (id, vars): &Message) -> String {
    let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (*n, v.as_str())).collect();
    words.with(id, &vars)
}

/// The fault that a table which cannot be read comes under: for its name, what is safe and the way out.
pub(in crate::session) fn as_fault(fault: &ReadFault) -> Fault {
    match fault {
        ReadFault::OtherFormat { .. } | ReadFault::NotATable | ReadFault::Locked => Fault::EncryptedOrForeign,
        ReadFault::TooManyParts { .. }
        | ReadFault::PartTooLarge { .. }
        | ReadFault::PartTooDense { .. }
        | ReadFault::TooFar { .. }
        | ReadFault::ReaderEnded { .. } => Fault::XlsxTooBig,
        ReadFault::CellTooLong { row, .. }
        | ReadFault::RowTooLong { row, .. }
        | ReadFault::TooManyColumns { row, .. }
        | ReadFault::Nul { row }
        | ReadFault::OpenQuote { row, .. } => Fault::CsvBroken { row: u64::from(*row) },
        ReadFault::NotInEncoding { .. } => Fault::NotUtf8,
        ReadFault::SheetMissing { .. } => Fault::SheetMissing,
        ReadFault::Disk { .. }
        | ReadFault::PartDamaged { .. }
        | ReadFault::WorkbookDamaged { .. }
        | ReadFault::SheetDamaged { .. }
        | ReadFault::OutOfOrder { .. } => Fault::XlsxBroken,
    }
}

/// What is wrong with a row, in words.
fn row_what(row: &RowProblem, words: &Words) -> String {
    match &row.problem {
        ProblemKind::Refused { refusal } => words.with("import-refused", &[("why", &words.refusal(refusal).what)]),
        problem => sentence(words, &problem.message()),
    }
}

/// One wrong row for programs: where it stands, and what is wrong in words.
#[must_use]
pub fn row_json(row: &RowProblem, words: &Words) -> serde_json::Value {
    serde_json::json!({"sheet": &*row.sheet, "row": row.row, "column": row.column, "what": row_what(row, words)})
}

/// One wrong row in words: where it stands and what is wrong.
#[must_use]
pub fn row_text(row: &RowProblem, words: &Words) -> String {
    let number = words.number(i64::from(row.row));
    let what = row_what(row, words);
    let column = row.column.clone().unwrap_or_default();
    let (sheet, column, number, what) = (&*row.sheet, column.as_str(), number.as_str(), what.as_str());
    match (sheet.is_empty(), column.is_empty()) {
        (true, true) => words.with("common-row", &[("row", number), ("what", what)]),
        (true, false) => words.with("common-row-column", &[("row", number), ("column", column), ("what", what)]),
        (false, true) => words.with("common-row-sheet", &[("sheet", sheet), ("row", number), ("what", what)]),
        (false, false) => words
            .with("common-row-sheet-column", &[("sheet", sheet), ("row", number), ("column", column), ("what", what)]),
    }
}

/// Why a file that a person named cannot be read.
#[must_use]
pub fn unread(path: &std::path::Path, error: &std::io::Error) -> Problem {
    use std::io::ErrorKind;
    let text = || path.display().to_string();
    match error.kind() {
        ErrorKind::IsADirectory => Fault::IsAFolder { path: text() }.into(),
        ErrorKind::InvalidData => Fault::TextNotUtf8 { path: text() }.into(),
        _ if path.is_dir() => Fault::IsAFolder { path: text() }.into(),
        _ => StoreFault::from_io(path, error).into(),
    }
}

/// A fault of the store as it is said.
#[must_use]
pub fn fault_of(fault: &StoreFault) -> Fault {
    let text = |path: &std::path::Path| path.display().to_string();
    match fault {
        StoreFault::NotFound(p) => Fault::NotFound { path: text(p) },
        StoreFault::Exists(p) => Fault::Exists { path: text(p) },
        StoreFault::NotALedger(p) => Fault::NotALedger { path: text(p) },
        StoreFault::TooNew { path, version } => {
            Fault::TooNew { path: text(path), version: u64::try_from(*version).unwrap_or(0) }
        }
        StoreFault::TooOld { .. } => Fault::TooOld,
        StoreFault::ForeignSchema(_) => Fault::ForeignSchema,
        StoreFault::CutShort(p) => Fault::CutShort { path: text(p) },
        StoreFault::Locked { holder, .. } => Fault::Locked { holder: holder.clone() },
        StoreFault::NoPermission(p) => Fault::NoPermission { path: text(p) },
        StoreFault::ReadOnly(p) => Fault::ReadOnly { path: text(p) },
        StoreFault::Full(p) => Fault::DiskFull { path: text(p) },
        StoreFault::DiskFailing { path, .. } => Fault::DiskFailing { path: text(path) },
        StoreFault::Moved(p) => Fault::Moved { path: text(p) },
        StoreFault::SideFile(p) => Fault::SideFile { path: text(p) },
        StoreFault::Act { seq, .. } => Fault::Damaged { seq: *seq },
        StoreFault::Damaged { path, .. } => Fault::Unreadable { path: text(path) },
        StoreFault::Busy(_) | StoreFault::HeadMoved | StoreFault::Stopped => Fault::Busy,
    }
}
