//! Faults in words: what happened, what is safe, what to do.
//!
//! A layer that meets a fault of the file, the disk, the clock or an input says which one it is; the sentences are here.
//! Does not know: how a fault is found, what it means for the state of the ledger or for an exit code.
//! Always holds: each fault has its three sentences in every language; only the first of them names particulars.

mod slip;

use super::Words;

pub use slip::Wanted;
use slip::place;

/// A fault that a person is told about. Texts are shown as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is not a ledger.
    NotALedger {
        /// The file as the person named it.
        path: String,
    },
    /// A newer program wrote the file.
    TooNew {
        /// The file as the person named it.
        path: String,
        /// The version of the file.
        version: u64,
    },
    /// A program too old for this one wrote the file.
    TooOld,
    /// The tables are not those that the program makes.
    ForeignSchema,
    /// Somebody else has the ledger open for posting.
    Locked {
        /// Who, and on which computer.
        holder: String,
    },
    /// The file or its medium is write-protected.
    ReadOnly {
        /// The file as the person named it.
        path: String,
    },
    /// No room is left on the disk.
    DiskFull {
        /// The file as the person named it.
        path: String,
    },
    /// The disk fails to read or to write.
    DiskFailing {
        /// The file as the person named it.
        path: String,
    },
    /// The file was moved, renamed or replaced while it was open.
    Moved {
        /// The file as the person named it.
        path: String,
    },
    /// The end of the file is missing.
    CutShort {
        /// The file as the person named it.
        path: String,
    },
    /// The file cannot be read as what it should be.
    Unreadable {
        /// The file as the person named it.
        path: String,
    },
    /// There is no such file.
    NotFound {
        /// The file as the person named it.
        path: String,
    },
    /// The file to be written is there already.
    Exists {
        /// The file as the person named it.
        path: String,
    },
    /// The system denies access.
    NoPermission {
        /// The file as the person named it.
        path: String,
    },
    /// A file of unfinished writing lies beside the ledger.
    SideFile {
        /// The file as the person named it.
        path: String,
    },
    /// The ledger does not verify.
    Damaged {
        /// The number of the first bad act.
        seq: u64,
    },
    /// The passphrase does not open the key of the person it was typed for.
    WrongPassphrase {
        /// The person's name.
        name: String,
    },
    /// The clock went back.
    ClockBehind {
        /// By how many minutes.
        minutes: u64,
    },
    /// The clock jumped ahead.
    ClockAhead {
        /// By how many hours.
        hours: u64,
    },
    /// A row is not CSV.
    CsvBroken {
        /// Its number, from 1.
        row: u64,
    },
    /// The workbook cannot be read.
    XlsxBroken,
    /// The workbook has no such sheet.
    SheetMissing,
    /// A folder stands where a file is wanted.
    IsAFolder {
        /// The folder as the person named it.
        path: String,
    },
    /// A text file is not UTF-8.
    TextNotUtf8 {
        /// The file as the person named it.
        path: String,
    },
    /// The workbook needs more memory than it is granted.
    XlsxTooBig,
    /// The file is encrypted, or in a format that is not read.
    EncryptedOrForeign,
    /// The text is not UTF-8.
    NotUtf8,
    /// The same bytes were imported before.
    SameFileImported {
        /// The number of the act that imported them.
        seq: u64,
    },
    /// The ledger lies on a network drive.
    NetworkPath,
    /// Acts that were known are not there.
    AnchorMissing {
        /// How many acts there are.
        have: u64,
        /// How many acts were known.
        known: u64,
    },
    /// The history is not the one that was known.
    AnchorSplit {
        /// The number of acts at which they part.
        size: u64,
    },
    /// The program is at fault.
    Bug,
    /// The program has the ledger open already.
    SecondInstance {
        /// Who, and on which computer.
        holder: String,
    },
    /// Another program holds the file for the moment.
    Busy,
    /// The command line was not understood.
    Usage,
    /// The document could not be made.
    PdfFailed,
    /// The window cannot be shown.
    NoWindow {
        /// What the system said.
        what: String,
    },
    /// The mapping file cannot be used.
    MappingBroken {
        /// What is wrong, in words.
        what: String,
    },
    /// The rule pack does not belong to this program.
    RulesForeign,
    /// The JSON cannot be used.
    JsonBroken {
        /// What is wrong, in words.
        what: String,
    },
    /// What should be a command is not JSON.
    CommandNotJson {
        /// The line at which reading ended, from 1.
        line: u64,
        /// The column, from 1.
        column: u64,
    },
    /// A command lacks a field.
    CommandFieldMissing {
        /// Its name.
        field: String,
    },
    /// A command has a field that is not known.
    CommandFieldUnknown {
        /// Its name.
        field: String,
        /// The fields that may stand there.
        known: String,
    },
    /// A field of a command holds what it cannot hold.
    CommandValue {
        /// Where it stands.
        field: String,
        /// What it holds.
        value: String,
    },
    /// A field of a command holds something of another kind.
    CommandType {
        /// Where it stands.
        field: String,
        /// What is wanted there.
        wanted: Wanted,
        /// What it holds.
        value: String,
    },
    /// A command cannot be read, and no field of it can be named.
    CommandUnread {
        /// Its name.
        name: String,
    },
    /// There is no such command.
    UnknownCommand {
        /// The name that was given.
        name: String,
    },
}

/// A fault in the words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened, with the particulars.
    pub what: String,
    /// What is safe.
    pub safe: String,
    /// What to do.
    pub next: String,
}

impl Words {
    /// A fault in words.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> Told {
        let [what, safe, next] = fault.ids();
        let particulars = fault.particulars(self);
        let vars: Vec<(&str, &str)> = particulars.iter().map(|(name, text)| (*name, text.as_str())).collect();
        Told { what: self.with(what, &vars), safe: self.say(safe), next: self.say(next) }
    }
}

impl Fault {
    /// A name that stays the same in every language and version, for example `not-a-ledger`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        let [what, _, _] = self.ids();
        what.strip_prefix("fault-").unwrap_or(what)
    }

    /// The three sentences.
    fn ids(&self) -> [&'static str; 3] {
        match self {
            Fault::NotALedger { .. } => ["fault-not-a-ledger", "fault-not-a-ledger-safe", "fault-not-a-ledger-do"],
            Fault::TooNew { .. } => ["fault-too-new", "fault-too-new-safe", "fault-too-new-do"],
            Fault::TooOld => ["fault-too-old", "fault-too-old-safe", "fault-too-old-do"],
            Fault::ForeignSchema => ["fault-foreign-schema", "fault-foreign-schema-safe", "fault-foreign-schema-do"],
            Fault::Locked { .. } => ["fault-locked", "fault-locked-safe", "fault-locked-do"],
            Fault::ReadOnly { .. } => ["fault-read-only", "fault-read-only-safe", "fault-read-only-do"],
            Fault::DiskFull { .. } => ["fault-disk-full", "fault-disk-full-safe", "fault-disk-full-do"],
            Fault::DiskFailing { .. } => ["fault-disk-failing", "fault-disk-failing-safe", "fault-disk-failing-do"],
            Fault::Moved { .. } => ["fault-moved", "fault-moved-safe", "fault-moved-do"],
            Fault::Unreadable { .. } => ["fault-unreadable", "fault-unreadable-safe", "fault-unreadable-do"],
            Fault::CutShort { .. } => ["fault-cut-short", "fault-cut-short-safe", "fault-cut-short-do"],
            Fault::NotFound { .. } => ["fault-not-found", "fault-not-found-safe", "fault-not-found-do"],
            Fault::Exists { .. } => ["fault-exists", "fault-exists-safe", "fault-exists-do"],
            Fault::NoPermission { .. } => ["fault-no-permission", "fault-no-permission-safe", "fault-no-permission-do"],
            Fault::SideFile { .. } => ["fault-side-file", "fault-side-file-safe", "fault-side-file-do"],
            Fault::Damaged { .. } => ["fault-damaged", "fault-damaged-safe", "fault-damaged-do"],
            Fault::WrongPassphrase { .. } => {
                ["fault-wrong-passphrase", "fault-wrong-passphrase-safe", "fault-wrong-passphrase-do"]
            }
            Fault::ClockBehind { .. } => ["fault-clock-behind", "fault-clock-behind-safe", "fault-clock-behind-do"],
            Fault::ClockAhead { .. } => ["fault-clock-ahead", "fault-clock-ahead-safe", "fault-clock-ahead-do"],
            Fault::CsvBroken { .. } => ["fault-csv-broken", "fault-csv-broken-safe", "fault-csv-broken-do"],
            Fault::XlsxBroken => ["fault-xlsx-broken", "fault-xlsx-broken-safe", "fault-xlsx-broken-do"],
            Fault::SheetMissing => ["fault-sheet-missing", "fault-sheet-missing-safe", "fault-sheet-missing-do"],
            Fault::IsAFolder { .. } => ["fault-is-a-folder", "fault-is-a-folder-safe", "fault-is-a-folder-do"],
            Fault::TextNotUtf8 { .. } => ["fault-text-not-utf8", "fault-text-not-utf8-safe", "fault-text-not-utf8-do"],
            Fault::XlsxTooBig => ["fault-xlsx-too-big", "fault-xlsx-too-big-safe", "fault-xlsx-too-big-do"],
            Fault::EncryptedOrForeign => {
                ["fault-encrypted-or-foreign", "fault-encrypted-or-foreign-safe", "fault-encrypted-or-foreign-do"]
            }
            Fault::NotUtf8 => ["fault-not-utf8", "fault-not-utf8-safe", "fault-not-utf8-do"],
            Fault::SameFileImported { .. } => {
                ["fault-same-file-imported", "fault-same-file-imported-safe", "fault-same-file-imported-do"]
            }
            Fault::NetworkPath => ["fault-network-path", "fault-network-path-safe", "fault-network-path-do"],
            Fault::AnchorMissing { .. } => {
                ["fault-anchor-missing", "fault-anchor-missing-safe", "fault-anchor-missing-do"]
            }
            Fault::AnchorSplit { .. } => ["fault-anchor-split", "fault-anchor-split-safe", "fault-anchor-split-do"],
            Fault::Bug => ["fault-bug", "fault-bug-safe", "fault-bug-do"],
            Fault::SecondInstance { .. } => {
                ["fault-second-instance", "fault-second-instance-safe", "fault-second-instance-do"]
            }
            Fault::Busy => ["fault-busy", "fault-busy-safe", "fault-busy-do"],
            Fault::Usage => ["fault-usage", "fault-usage-safe", "fault-usage-do"],
            Fault::PdfFailed => ["fault-pdf-failed", "fault-pdf-failed-safe", "fault-pdf-failed-do"],
            Fault::NoWindow { .. } => ["fault-no-window", "fault-no-window-safe", "fault-no-window-do"],
            Fault::MappingBroken { .. } => {
                ["fault-mapping-broken", "fault-mapping-broken-safe", "fault-mapping-broken-do"]
            }
            Fault::RulesForeign => ["fault-rules-foreign", "fault-rules-foreign-safe", "fault-rules-foreign-do"],
            Fault::JsonBroken { .. } => ["fault-json-broken", "fault-json-broken-safe", "fault-json-broken-do"],
            Fault::CommandNotJson { .. } => {
                ["fault-command-not-json", "fault-command-not-json-safe", "fault-command-not-json-do"]
            }
            Fault::CommandFieldMissing { .. } => {
                ["fault-command-missing", "fault-command-missing-safe", "fault-command-missing-do"]
            }
            Fault::CommandFieldUnknown { .. } => {
                ["fault-command-unknown", "fault-command-unknown-safe", "fault-command-unknown-do"]
            }
            Fault::CommandType { .. } => ["fault-command-type", "fault-command-type-safe", "fault-command-type-do"],
            Fault::CommandUnread { .. } => {
                ["fault-command-unread", "fault-command-unread-safe", "fault-command-unread-do"]
            }
            Fault::CommandValue { .. } => ["fault-command-value", "fault-command-value-safe", "fault-command-value-do"],
            Fault::UnknownCommand { .. } => {
                ["fault-unknown-command", "fault-unknown-command-safe", "fault-unknown-command-do"]
            }
        }
    }

    /// The variables of the first sentence, numbers as the language writes them.
    fn particulars(&self, words: &Words) -> Vec<(&'static str, String)> {
        let number = |n: &u64| super::number::unsigned(words.lang(), *n);
        match self {
            Fault::NotALedger { path }
            | Fault::ReadOnly { path }
            | Fault::DiskFull { path }
            | Fault::DiskFailing { path }
            | Fault::Moved { path }
            | Fault::CutShort { path }
            | Fault::Unreadable { path }
            | Fault::NotFound { path }
            | Fault::Exists { path }
            | Fault::NoPermission { path }
            | Fault::IsAFolder { path }
            | Fault::TextNotUtf8 { path }
            | Fault::SideFile { path } => vec![("path", path.clone())],
            Fault::TooNew { path, version } => vec![("path", path.clone()), ("version", number(version))],
            Fault::TooOld
            | Fault::ForeignSchema
            | Fault::XlsxBroken
            | Fault::XlsxTooBig
            | Fault::SheetMissing
            | Fault::EncryptedOrForeign
            | Fault::NotUtf8
            | Fault::NetworkPath
            | Fault::Bug
            | Fault::Busy
            | Fault::Usage
            | Fault::PdfFailed
            | Fault::RulesForeign => Vec::new(),
            Fault::Locked { holder } | Fault::SecondInstance { holder } => vec![("holder", holder.clone())],
            Fault::Damaged { seq } | Fault::SameFileImported { seq } => vec![("seq", number(seq))],
            Fault::ClockBehind { minutes } => vec![("minutes", number(minutes))],
            Fault::ClockAhead { hours } => vec![("hours", number(hours))],
            Fault::CsvBroken { row } => vec![("row", number(row))],
            Fault::AnchorMissing { have, known } => vec![("have", number(have)), ("known", number(known))],
            Fault::AnchorSplit { size } => vec![("size", number(size))],
            Fault::MappingBroken { what } | Fault::JsonBroken { what } | Fault::NoWindow { what } => {
                vec![("what", what.clone())]
            }
            Fault::CommandNotJson { line, column } => vec![("line", number(line)), ("column", number(column))],
            Fault::CommandFieldMissing { field } => vec![("field", place(field, words))],
            Fault::CommandFieldUnknown { field, known } => {
                vec![("field", place(field, words)), ("known", known.clone())]
            }
            Fault::CommandValue { field, value } => vec![("field", place(field, words)), ("value", value.clone())],
            Fault::CommandType { field, wanted, value } => {
                vec![("field", place(field, words)), ("wanted", wanted.say(words)), ("value", value.clone())]
            }
            Fault::UnknownCommand { name } | Fault::WrongPassphrase { name } | Fault::CommandUnread { name } => {
                vec![("name", name.clone())]
            }
        }
    }
}
