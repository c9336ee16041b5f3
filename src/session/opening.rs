//! Opening and making a ledger: lock, side files, identity, anchors; the first act.
//!
//! Does not know: which window or console asked.
//! Always holds: a file that is refused is as it was; a log that disagrees with a known head opens read-only.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::files::give_name;
use super::migration;
use super::people::{judge, only_looks, seal_with, unsaid};
use super::recover::{holder, recover};
use super::{Anchors, Chance, Clock, DataDir, Info, Keys, OnlyLooked, Problem, SOFTWARE, Session, rules};
use crate::domain::calendar::Moment;
use crate::domain::command::OpenLedger;
use crate::domain::event::{Content, TrainingPassphrase};
use crate::domain::opening::{Brought, open as decide_opening};
use crate::domain::policy::{Standing, built_in, fit};
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::Fault;
use crate::store::{Access, KeyWrap, LedgerFile, Lock, SignedAct, StoreFault, codec, held, identity, side_files};
use crate::trust::act::{Actor, Clock as Mark, Header, LedgerId, LinesHead, signatures_text, signing_bytes};
use crate::trust::hash::Digest;
use crate::trust::key::{Kdf, SecretKey};
use crate::trust::note::{Checkpoint, Note};

/// How a ledger is opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The folder of the person's own files.
    pub data: DataDir,
    /// Where the time comes from.
    pub clock: Clock,
    /// To post, or to look only.
    pub write: bool,
    /// A person said that what a side file holds is to be recovered.
    pub recover: bool,
}

/// Where random bytes come from: the system, or a seed for a training ledger.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]) -> Result<(), Problem>;

/// Random bytes from the system.
///
/// # Errors
/// The system gives none.
pub fn system_random(bytes: &mut [u8]) -> Result<(), Problem> {
    Chance::System.fill("", bytes)
}

/// What the first acts say of a ledger.
///
/// # Errors
/// A fault of the file.
pub fn info(file: &LedgerFile) -> Result<Info, Problem> {
    let value = |name: &str| -> Result<String, Problem> {
        Ok(file
            .reading(|rows| rows.row(Table::Ledger, &[Val::from(name)]))?
            .map(|row| row.text("value"))
            .unwrap_or_default())
    };
    let damaged = || StoreFault::Damaged { path: file.path().to_path_buf(), what: "act 0".into() };
    let first = file.act(0)?.ok_or_else(damaged)?;
    let bad = |what: String| StoreFault::Act { seq: 0, what };
    let read = codec::ReadAct::read(&first.body).map_err(|e| bad(e.to_string()))?;
    let Content::Opened(opened) = read.content else { return Err(bad(read.header.kind).into()) };
    // from what was signed, not from a table beside it; only the offset changes later
    Ok(Info {
        id: read.header.ledger,
        name: opened.name,
        country: opened.country,
        site: opened.site,
        utc_offset_min: value("utc_offset_min")?.parse().unwrap_or(opened.utc_offset_min),
        training: opened.training,
        log_key: opened.log_key,
    })
}

impl Session {
    /// Opens a ledger. A second instance opens it for reading only and names the holder.
    ///
    /// # Errors
    /// Refused files; a side file that a person has not agreed to recover; any fault of the disk.
    pub fn open(path: &Path, opening: Opening) -> Result<Session, Problem> {
        if !path.exists() {
            return Err(StoreFault::NotFound(path.to_path_buf()).into());
        }
        // looked at before the lock, and with a side file before SQLite: what is refused stays as it is, alone
        identity(path)?;
        if side_files(path).is_empty() {
            drop(LedgerFile::open(path, Access::Read)?);
        }
        let mut lock = None;
        let mut read_only = None;
        if opening.write {
            match Lock::take(path, &holder()) {
                Ok(taken) => lock = Some(taken),
                Err(StoreFault::Locked { holder, .. }) => read_only = Some(OnlyLooked::held_by(holder)),
                Err(StoreFault::ReadOnly(_) | StoreFault::NoPermission(_)) => {
                    read_only = Some(OnlyLooked::WriteProtected);
                }
                Err(fault) => return Err(fault.into()),
            }
        }
        let somebody_posts = lock.is_none() && held(path);
        if !somebody_posts && !side_files(path).is_empty() {
            recover(path, &opening)?;
            if lock.is_some() {
                LedgerFile::open(path, Access::Write)?.close()?;
            }
        }
        if lock.is_some() {
            migration::bring_up(path, &opening.data);
        }
        let file = LedgerFile::open(path, Access::Read)?;
        let info = info(&file)?;
        if !info.training && opening.clock != Clock::System {
            return Err(Problem::why(Why::TrainingOnly));
        }
        let anchors = if info.training { None } else { Some(Anchors::open(&opening.data, info.id)?) };
        let mut session = Session {
            file,
            lock,
            clock: if info.training { opening.clock } else { Clock::System },
            info,
            data: opening.data,
            anchors,
            keys: BTreeMap::new(),
            chance: Chance::System,
            building: false,
            read_only,
            unsettled: false,
            unrested: false,
            damage: None,
        };
        session.quick_check()?;
        if session.damage.is_none() {
            session.open_to_post()?;
        }
        session.keep_up()?;
        Ok(session)
    }

    /// Opens the file itself for posting, where the lock is held: a file that is in doubt is looked at and not touched.
    pub(super) fn open_to_post(&mut self) -> Result<(), Problem> {
        if self.lock.is_none() {
            return Ok(());
        }
        match LedgerFile::open(self.file.path(), Access::Write) {
            Ok(file) => self.file = file,
            Err(StoreFault::ReadOnly(_) | StoreFault::NoPermission(_)) => {
                self.read_only = Some(OnlyLooked::WriteProtected);
            }
            Err(fault) => return Err(fault.into()),
        }
        Ok(())
    }

    /// Makes a ledger with its first act, signed by an administrator and an accountable officer among its people.
    ///
    /// # Errors
    /// A refusal; a passphrase that cannot be taken; the file is there already; any fault of the disk: then no file
    /// is there.
    pub fn create(path: &Path, new: NewLedger<'_>, opening: Opening) -> Result<Session, Problem> {
        if !new.command.training {
            if opening.clock != Clock::System {
                return Err(Problem::why(Why::TrainingOnly));
            }
            // without a place for its anchor no ledger begins
            opening.data.file("anchors", "")?;
        }
        make(path, new)?;
        let begun = Session::open(path, opening).and_then(|mut session| {
            let (head, at) = (session.file.head()?, session.now());
            if let Some(anchors) = &mut session.anchors {
                anchors.note(head, at)?;
            }
            Ok(session)
        });
        if begun.is_err() {
            remove_ledger(path);
        }
        begun
    }

    /// Makes a training ledger that is to be filled before it gets its name: the keys of all its people are unlocked,
    /// random bytes come from `chance`, and nothing is synced act by act.
    pub(super) fn create_to_fill(
        path: &Path,
        new: NewLedger<'_>,
        opening: Opening,
        chance: Chance,
    ) -> Result<Session, Problem> {
        let keys = make(path, new)?;
        let mut session = Session::open(path, opening)?;
        session.file.hurry()?;
        session.keys = keys;
        session.chance = chance;
        session.building = true;
        Ok(session)
    }
}

/// Makes the file under a temporary name and gives it its own; the keys of its people.
fn make(path: &Path, new: NewLedger<'_>) -> Result<BTreeMap<String, Keys>, Problem> {
    if path.exists() {
        return Err(StoreFault::Exists(path.to_path_buf()).into());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    if part.exists() {
        fs::remove_file(&part).map_err(|e| StoreFault::from_io(&part, &e))?;
    }
    let made = write_first(&part, new);
    let done = made.and_then(|keys| {
        give_name(&part, path)?;
        Ok(keys)
    });
    if done.is_err() {
        remove_ledger(&part);
    }
    done
}

/// Removes what is left of a ledger that was not made: the file and what stands beside it.
pub(super) fn remove_ledger(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal", ".lock", ".holder"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        // the problem that led here matters more than a file that stays
        let _ = fs::remove_file(PathBuf::from(name));
    }
}

/// What a new ledger is made of.
pub struct NewLedger<'a> {
    /// The command.
    pub command: OpenLedger,
    /// Who signs the first act: an administrator and an accountable officer.
    pub signers: [String; 2],
    /// A passphrase for every person.
    pub passphrases: BTreeMap<String, Zeroizing<String>>,
    /// Now.
    pub now: Moment,
    /// Where random bytes come from.
    pub random: Random<'a>,
    /// How passphrases are stretched.
    pub kdf: Kdf,
}

fn write_first(path: &Path, new: NewLedger<'_>) -> Result<BTreeMap<String, Keys>, Problem> {
    let NewLedger { mut command, signers, passphrases, now, random, kdf } = new;
    let mut id = [0u8; 16];
    random(&mut id)?;
    let id = LedgerId(id);
    let secret = |random: Random<'_>| -> Result<SecretKey, Problem> {
        let mut seed = Zeroizing::new([0u8; 32]);
        random(seed.as_mut())?;
        Ok(SecretKey::from_seed(&seed))
    };
    let log = secret(random)?;
    let mut keys: BTreeMap<String, Keys> = BTreeMap::new();
    for person in &mut command.people {
        let given = passphrases.get(&person.user).ok_or_else(|| unsaid(&person.name, &person.user))?;
        if !command.training {
            judge(given, &command.name, &person.name, &person.user)?;
        }
        let own = secret(random)?;
        person.public_key = own.public().to_string();
        let log = (!only_looks(&person.roles)).then(|| SecretKey::from_seed(&log.seed()));
        keys.insert(person.user.clone(), Keys { person: own, log });
    }
    let public = |(user, given): (&String, &Zeroizing<String>)| TrainingPassphrase {
        user: user.clone(),
        passphrase: given.to_string(),
    };
    let plain = if command.training { passphrases.iter().map(public).collect() } else { Vec::new() };
    let brought = Brought { log_key: log.public().to_string(), passphrases: plain, rules: rules::named() };
    let event = decide_opening(&command, brought)?;
    let standing: Vec<Standing> = signers
        .iter()
        .filter_map(|user| command.people.iter().find(|p| p.user == *user))
        .map(|p| Standing { user: p.user.clone(), roles: p.roles.clone() })
        .collect();
    let actors = fit(&built_in()["ledger.opened"], &standing).ok_or_else(|| {
        because(Why::NotAllowed)
            .about("kind", "ledger.opened")
            .about("needs", "administrator:opened + accountable_officer:opened")
            .about("clock", "normal")
    })?;
    let bug = |e: codec::CodecFault| Problem::Fault(Fault::JsonBroken { what: e.0 });
    let mut content = codec::content_value(&event.content).map_err(bug)?;
    codec::to_nfc(&mut content);
    let header = Header {
        seq: 0,
        at: now,
        clock: Mark::Normal,
        day: now.day(command.utc_offset_min),
        kind: event.kind.code().to_owned(),
        content,
        corrects: None,
        reason: None,
        refs: rules::known_hashes(),
        actors: actors
            .iter()
            .filter_map(|a| {
                let key = keys.get(&a.user)?.person.id();
                Some(Actor { key, meaning: a.meaning.clone(), role: a.role.clone(), user: a.user.clone() })
            })
            .collect(),
        ledger: id,
        lines: LinesHead::NONE,
        prev: Digest::ZERO,
        software: SOFTWARE.to_owned(),
    };
    let body = header.to_bytes().map_err(|e| Fault::JsonBroken { what: e.to_string() })?;
    let message = signing_bytes(&body);
    let signatures: Vec<_> =
        actors.iter().filter_map(|a| keys.get(&a.user)).map(|k| (k.person.id(), k.person.sign(&message))).collect();
    let act = SignedAct {
        body,
        signatures: signatures_text(&signatures),
        blind: Vec::new(),
        lines: Vec::new(),
        attachments: vec![rules::attachment()],
    };
    let mut file = LedgerFile::create(path)?;
    let posting = file.begin()?;
    let head = posting.append(&act)?;
    let mut note = Note::new(Checkpoint { ledger: id, head });
    note.sign(&log);
    posting.add_checkpoint(head.size, &note.to_string())?;
    for wrap in seal_all(id, &keys, &passphrases, kdf, random)? {
        posting.put_key(&wrap)?;
    }
    posting.commit()?;
    file.close()?;
    Ok(keys)
}

/// Seals everybody's keys. Stretching a passphrase is slow on purpose, so that several are done at a time.
fn seal_all(
    id: LedgerId,
    keys: &BTreeMap<String, Keys>,
    passphrases: &BTreeMap<String, Zeroizing<String>>,
    kdf: Kdf,
    random: Random<'_>,
) -> Result<Vec<KeyWrap>, Problem> {
    let mut jobs = Vec::new();
    for (user, own) in keys {
        let given = passphrases.get(user).ok_or_else(|| Problem::why(Why::PassphraseNeeded))?;
        let (mut salt, mut nonce) = ([0u8; 16], [0u8; 24]);
        random(&mut salt)?;
        random(&mut nonce)?;
        jobs.push((user, own, given, (salt, nonce)));
    }
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(4);
    let share = jobs.len().div_ceil(workers).max(1);
    let sealed: Vec<_> = std::thread::scope(|scope| {
        let seal_share = |share: &[(&String, &Keys, &Zeroizing<String>, _)]| -> Result<Vec<KeyWrap>, Problem> {
            let one = |(user, own, given, drawn): &(&String, &Keys, &Zeroizing<String>, _)| {
                seal_with(id, user, own, given, kdf, *drawn).map_err(|_| Fault::Bug.into())
            };
            share.iter().map(one).collect()
        };
        let running: Vec<_> = jobs.chunks(share).map(|share| scope.spawn(move || seal_share(share))).collect();
        running.into_iter().map(|handle| handle.join().unwrap_or(Err(Fault::Bug.into()))).collect()
    });
    sealed.into_iter().collect::<Result<Vec<_>, _>>().map(|parts| parts.into_iter().flatten().collect())
}

impl Session {
    /// Makes a ledger as a person asks for it: random bytes from the system, passphrases stretched as usual.
    ///
    /// # Errors
    /// As [`Session::create`].
    pub fn create_by(
        path: &Path,
        command: OpenLedger,
        signers: [String; 2],
        passphrases: BTreeMap<String, Zeroizing<String>>,
        opening: Opening,
    ) -> Result<Session, Problem> {
        let kdf = if command.training { Kdf::FLOOR } else { Kdf::USUAL };
        let now = opening.clock.now();
        let new = NewLedger { command, signers, passphrases, now, random: &mut system_random, kdf };
        Session::create(path, new, opening)
    }
}
