//! What every command has at hand: language, people, clock, the person's own folder.
//!
//! Does not know: what a command does.
//! Always holds: passphrases are wiped when they are no longer needed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::args::Args;
use crate::i18n::{Fault, Lang, Words};
use crate::session::opening::Opening;
use crate::session::problem::unread;
use crate::session::{Clock, DataDir, OnlyLooked, Problem, Session};

/// A person who signs, with the passphrase if it was given.
pub(super) type Signer = (String, Option<Zeroizing<String>>);

/// What every command has at hand.
pub(super) struct Context {
    /// The language of messages.
    pub(super) words: Words,
    /// One JSON value on standard output.
    pub(super) json: bool,
    /// Who acts, and who else signs, each with the file of the passphrase.
    people: Vec<(String, Option<PathBuf>)>,
    new_passphrases: Vec<(String, PathBuf)>,
    /// Where the time comes from.
    pub(super) clock: Clock,
    /// The person's own folder.
    pub(super) data: DataDir,
    recover: bool,
}

/// The language told, else that of the environment, else that of the system.
pub(super) fn language(told: Option<Lang>) -> Lang {
    let from_env = || std::env::var("CUSTODIA_LANG").ok().and_then(|code| Lang::from_code(&code));
    told.or_else(from_env).unwrap_or_else(crate::session::language_of_the_system)
}

fn read_passphrase(path: &Path) -> Result<Zeroizing<String>, Problem> {
    let text = std::fs::read_to_string(path).map_err(|e| unread(path, &e))?;
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

impl Context {
    /// From the arguments and the environment.
    pub(super) fn new(args: &Args) -> Context {
        let lang = language(args.lang);
        let mut people: Vec<(String, Option<PathBuf>)> = Vec::new();
        if let Some(user) = &args.user {
            people.push((user.clone(), args.passphrase_file.clone()));
        }
        people.extend(args.with.iter().cloned());
        Context {
            words: Words::new(lang),
            json: args.json,
            people,
            new_passphrases: args.new_passphrase.clone(),
            clock: args.now.map_or(Clock::System, Clock::Set),
            data: DataDir::find(args.data_dir.clone()),
            recover: args.recover,
        }
    }

    /// The people named, in order.
    pub(super) fn users(&self) -> Vec<String> {
        self.people.iter().map(|(user, _)| user.clone()).collect()
    }

    /// The people named with their passphrases; the first one's may come from the environment, and a training ledger
    /// needs none.
    pub(super) fn signers(&self) -> Result<Vec<Signer>, Problem> {
        let one = |(at, (user, file)): (usize, &(String, Option<PathBuf>))| {
            let passphrase = match file {
                Some(path) => Some(read_passphrase(path)?),
                None if at == 0 => std::env::var("CUSTODIA_PASSPHRASE").ok().map(Zeroizing::new),
                None => None,
            };
            Ok((user.clone(), passphrase))
        };
        self.people.iter().enumerate().map(one).collect()
    }

    /// Passphrases of people who get a key.
    pub(super) fn new_passphrases(&self) -> Result<BTreeMap<String, Zeroizing<String>>, Problem> {
        self.new_passphrases.iter().map(|(user, path)| Ok((user.clone(), read_passphrase(path)?))).collect()
    }

    /// How a ledger is opened.
    pub(super) fn opening(&self, write: bool) -> Opening {
        Opening { data: self.data.clone(), clock: self.clock, write, recover: self.recover }
    }

    /// Opens a ledger to look.
    pub(super) fn look(&self, ledger: &Path) -> Result<Session, Problem> {
        Session::open(ledger, self.opening(false))
    }

    /// Opens a ledger to post, or to look when somebody else holds it.
    pub(super) fn write_or_look(&self, ledger: &Path) -> Result<Session, Problem> {
        Session::open(ledger, self.opening(true))
    }

    /// Opens a ledger to post. A second instance is refused here: a script cannot wait for a person.
    pub(super) fn write(&self, ledger: &Path) -> Result<Session, Problem> {
        let session = Session::open(ledger, self.opening(true))?;
        match session.read_only() {
            // nobody has it: the file or its folder is write-protected
            Some(OnlyLooked::WriteProtected) => Err(Fault::ReadOnly { path: ledger.display().to_string() }.into()),
            Some(OnlyLooked::Held(holder)) => {
                let holder = holder.clone().unwrap_or_else(|| self.words.say("cli-another-program"));
                Err(Fault::Locked { holder }.into())
            }
            None => Ok(session),
        }
    }
}
