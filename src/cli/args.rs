//! The arguments of the console.
//!
//! Does not know: what a command does.
//! Always holds: a wrong argument ends with 4.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args as ClapArgs, Parser, Subcommand};
use serde_json::json;

use crate::domain::calendar::{Day, Moment};
use crate::i18n::{Lang, Words};

/// The offline ledger of an armory, on the console.
#[derive(Parser, Debug)]
#[command(name = "custodia-cli", version, about, disable_help_subcommand = true)]
pub(super) struct Args {
    /// Language: en, es, pt or fr.
    #[arg(long, global = true, value_parser = language)]
    pub(super) lang: Option<Lang>,
    /// One JSON value on standard output.
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Who acts.
    #[arg(long = "as", value_name = "USER", global = true)]
    pub(super) user: Option<String>,
    /// The file with that person's passphrase; else CUSTODIA_PASSPHRASE.
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) passphrase_file: Option<PathBuf>,
    /// A further person who signs, with the file of the passphrase; repeatable.
    #[arg(long = "with", value_name = "USER[:FILE]", global = true, value_parser = signer)]
    pub(super) with: Vec<(String, Option<PathBuf>)>,
    /// The passphrase of a person who gets a key by this command.
    #[arg(long = "new-passphrase", value_name = "USER:FILE", global = true, value_parser = newcomer)]
    pub(super) new_passphrase: Vec<(String, PathBuf)>,
    /// The time, for a training ledger.
    #[arg(long, value_name = "INSTANT", global = true)]
    pub(super) now: Option<Moment>,
    /// The folder of anchors and settings; else CUSTODIA_DATA.
    #[arg(long, value_name = "FOLDER", global = true)]
    pub(super) data_dir: Option<PathBuf>,
    /// Recover what a side file holds.
    #[arg(long, global = true)]
    pub(super) recover: bool,
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Make a ledger from the command `open_ledger`.
    New {
        /// The ledger to make.
        ledger: PathBuf,
        /// The command as JSON; `-` is standard input.
        open: PathBuf,
    },
    /// Make a training ledger.
    Demo(Demo),
    /// Take in a file.
    Import(Import),
    /// Write a table in our own template.
    Export {
        /// The ledger.
        ledger: PathBuf,
        /// weapons, lots, items, places, people or holdings.
        target: String,
        /// The file to write: .csv or .xlsx.
        output: PathBuf,
        /// Leave cells that look like formulas as they are.
        #[arg(long)]
        raw: bool,
    },
    /// Post a command.
    Post {
        /// The ledger.
        ledger: PathBuf,
        /// The command as JSON; `-` is standard input.
        command: PathBuf,
        /// Show what would be recorded, and by whom.
        #[arg(long)]
        dry_run: bool,
    },
    /// Print the JSON Schema of the commands.
    Schema,
    /// List rows.
    List(List),
    /// Show one thing.
    Show {
        /// The ledger.
        ledger: PathBuf,
        /// act, weapon, lot, place, batch, person or certificate.
        kind: String,
        /// Its number, id or code.
        id: String,
        /// For an act that imported: the counts of its rows.
        #[arg(long)]
        counts: bool,
    },
    /// Find weapons, lots, items, places, people and documents by a fragment.
    Find {
        /// The ledger.
        ledger: PathBuf,
        /// The fragment.
        text: String,
    },
    /// What the rules say.
    Flags(Flags),
    /// Read everything and trust nothing.
    Verify {
        /// The ledger.
        ledger: PathBuf,
        /// An old head: a note's file, or size and digits as printed; repeatable.
        #[arg(long, value_name = "NOTE")]
        against: Vec<String>,
        /// SQLite's full check instead of its quick one.
        #[arg(long)]
        full: bool,
    },
    /// State the head of the log as a note; with --as it is cosigned and kept.
    Checkpoint {
        /// The ledger.
        ledger: PathBuf,
    },
    /// Prove that an act or a line is in the log, or that the log grew from an older head.
    Prove {
        /// The ledger.
        ledger: PathBuf,
        /// The act.
        #[arg(long)]
        act: Option<u64>,
        /// The line of that act.
        #[arg(long, requires = "act")]
        line: Option<u64>,
        /// The older size.
        #[arg(long)]
        from: Option<u64>,
    },
    /// Print a certificate.
    Certificate {
        /// The ledger.
        ledger: PathBuf,
        /// The batch, by id or number.
        batch: String,
        /// The PDF to write.
        #[arg(short, long)]
        output: PathBuf,
        /// a4 or letter.
        #[arg(long, default_value = "a4")]
        paper: String,
        /// The reason, from the second copy on.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Check a certificate from its code, its typed digits or its PDF.
    Check {
        /// The text or the file.
        what: String,
        /// The ledger to compare with.
        #[arg(long)]
        ledger: Option<PathBuf>,
        /// The log's verifier key, when there is no ledger.
        #[arg(long, value_name = "NOTEKEY")]
        key: Option<String>,
    },
    /// Copy the ledger, open the copy and verify it.
    Backup {
        /// The ledger.
        ledger: PathBuf,
        /// The copy to write.
        target: PathBuf,
    },
    /// Drop the derived tables and make them anew from the log.
    Rebuild {
        /// The ledger.
        ledger: PathBuf,
    },
    /// Measure this computer.
    Bench {
        /// Which measurements; all when none is named.
        which: Vec<String>,
        /// The workbook to import.
        #[arg(long)]
        workbook: Option<PathBuf>,
        /// A folder for the ledgers that are made; on the disk that is to be measured.
        #[arg(long, default_value = "custodia-bench")]
        folder: PathBuf,
    },
    /// Read a workbook into standard output, for the program itself.
    #[command(hide = true)]
    ReadWorkbook {
        /// The workbook.
        input: PathBuf,
        /// The sheets to read; all when none is named.
        #[arg(long)]
        sheet: Vec<String>,
    },
}

/// A training ledger.
#[derive(ClapArgs, Debug)]
pub(super) struct Demo {
    /// The ledger to make.
    pub(super) ledger: PathBuf,
    /// Same seed, same content.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// How many weapons.
    #[arg(long, default_value_t = 1200)]
    pub(super) weapons: u64,
    /// How many lots.
    #[arg(long, default_value_t = 260)]
    pub(super) lots: u64,
    /// How many lines of movements at least.
    #[arg(long)]
    pub(super) lines: Option<u64>,
}

/// A file to take in.
#[derive(ClapArgs, Debug)]
pub(super) struct Import {
    /// The ledger.
    pub(super) ledger: PathBuf,
    /// weapons, lots, people, items, places or holdings.
    pub(super) target: String,
    /// The file: CSV or XLSX.
    pub(super) input: PathBuf,
    /// Sheets to read; all when none is named.
    #[arg(long)]
    pub(super) sheet: Vec<String>,
    /// A mapping file, or the name of one that is built in: leso, leso_2014.
    #[arg(long, value_name = "FILE")]
    pub(super) map: Option<String>,
    /// Encoding of a CSV file.
    #[arg(long)]
    pub(super) encoding: Option<String>,
    /// Delimiter of a CSV file.
    #[arg(long)]
    pub(super) delimiter: Option<String>,
    /// Order of dates: dmy, mdy or ymd.
    #[arg(long)]
    pub(super) date_order: Option<String>,
    /// What stands before the decimals of numbers: point or comma.
    #[arg(long)]
    pub(super) decimal: Option<String>,
    /// Read and check, record nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// Rows to list.
#[derive(ClapArgs, Debug)]
pub(super) struct List {
    /// The ledger.
    pub(super) ledger: PathBuf,
    /// weapons, lots, holdings, places, items, holders, people, flags, batches, certificates, documents, holds, blocks or acts.
    pub(super) kind: String,
    /// Only rows whose column, named as in --json, has this value.
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = column)]
    pub(super) filter: Vec<(String, String)>,
    /// At most so many rows; all when it is not told.
    #[arg(long)]
    pub(super) limit: Option<u64>,
    /// Balances of this day, for holdings; what the rules say for it, for flags.
    #[arg(long)]
    pub(super) on: Option<Day>,
    /// As the book was known at the end of this day.
    #[arg(long)]
    pub(super) known: Option<Day>,
}

/// What the rules say.
#[derive(ClapArgs, Debug)]
pub(super) struct Flags {
    /// The ledger.
    pub(super) ledger: PathBuf,
    /// For this day.
    #[arg(long)]
    pub(super) on: Option<Day>,
    /// As the book was known at the end of this day.
    #[arg(long)]
    pub(super) known: Option<Day>,
    /// This rule only.
    #[arg(long)]
    pub(super) rule: Option<String>,
    /// This lot, weapon or place only.
    #[arg(long)]
    pub(super) subject: Option<String>,
    /// Inputs and arithmetic of every flag; with --subject of every rule.
    #[arg(long)]
    pub(super) explain: bool,
    /// End with 1 when there are flags.
    #[arg(long)]
    pub(super) fail: bool,
    /// At most so many, the worst first; all when it is not told.
    #[arg(long)]
    pub(super) limit: Option<u64>,
}

fn language(text: &str) -> Result<Lang, &'static str> {
    Lang::from_code(text).ok_or("en, es, pt, fr")
}

/// A name, and behind a colon a file.
fn signer(text: &str) -> Result<(String, Option<PathBuf>), &'static str> {
    let (user, file) = text.split_once(':').map_or((text, None), |(user, file)| (user, Some(PathBuf::from(file))));
    if user.is_empty() { Err("USER[:FILE]") } else { Ok((user.to_owned(), file)) }
}

fn newcomer(text: &str) -> Result<(String, PathBuf), &'static str> {
    let (user, file) = signer(text).map_err(|_| "USER:FILE")?;
    file.map(|file| (user, file)).ok_or("USER:FILE")
}

fn column(text: &str) -> Result<(String, String), &'static str> {
    text.split_once('=').map(|(column, value)| (column.to_owned(), value.to_owned())).ok_or("COLUMN=VALUE")
}

/// Says what is wrong with the arguments; help and version are no faults.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind;
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // help goes to standard output; when even that fails, there is nobody to tell
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let given: Vec<String> = std::env::args().collect();
    let after = given.iter().position(|text| text == "--lang").and_then(|at| given.get(at + 1)).map(String::as_str);
    let told = after.or_else(|| given.iter().find_map(|text| text.strip_prefix("--lang=")));
    let words = Words::new(super::context::language(told.and_then(Lang::from_code)));
    let what = wrong(error, &words);
    let next = words.say("fault-usage-do");
    super::out::say(&what);
    super::out::say(&next);
    if given.iter().any(|text| text == "--json") {
        let safe = words.say("fault-usage-safe");
        super::out::value(&json!({"error": {"code": "usage", "what": what, "safe": safe, "do": next}}));
    }
    ExitCode::from(4)
}

/// What is wrong with the arguments, in words that name the argument.
fn wrong(error: &clap::Error, words: &Words) -> String {
    use clap::error::{ContextKind, ErrorKind};
    let of = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (name, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => words.with("cli-usage-unknown", &[("name", &name)]),
        ErrorKind::MissingRequiredArgument => words.with("cli-usage-missing", &[("name", &name)]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.with("cli-usage-missing", &[("name", "COMMAND")])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            words.with("cli-usage-missing", &[("name", &name)])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            words.with("cli-usage-value", &[("name", &name), ("value", &value)])
        }
        ErrorKind::InvalidSubcommand => {
            words.with("cli-usage-command", &[("name", &of(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::ArgumentConflict => words.with("cli-usage-twice", &[("name", &name)]),
        _ => words.say("fault-usage"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_argument_is_named_in_the_words_of_the_language() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for (line, named) in [
                ("custodia-cli list a.custodia acts --nonsense", "--nonsense"),
                ("custodia-cli show a.custodia act", "<ID>"),
                ("custodia-cli list a.custodia acts --on 2026-13-01", "2026-13-01"),
                ("custodia-cli nonsense", "nonsense"),
                ("custodia-cli", "COMMAND"),
            ] {
                let error = Args::try_parse_from(line.split(' ')).unwrap_err();
                let said = wrong(&error, &words);
                assert!(said.contains(named), "{line}: {said}");
                assert!(!said.contains("error:") && !said.contains("Usage"), "{line}: {said}");
            }
        }
    }

    #[test]
    fn a_list_has_no_end_unless_one_is_told() {
        let args = Args::try_parse_from(["custodia-cli", "list", "a.custodia", "acts"]).unwrap();
        let Command::List(list) = args.command else { panic!("{args:?}") };
        assert_eq!(list.limit, None);
    }
}
