//! Ledgers for tests: the console run in a folder of its own, a story that it posts, a depot with real passphrases, and
//! the ledgers that are kept for ever.
//!
//! Does not know: what is tested with them.
//! Always holds: what several tests look at is made once and copied; a copy is damaged, never what was made.

mod kept;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assert_cmd::Command;
use serde_json::{Value, json};

/// The console.
pub(crate) const CONSOLE: &str = env!("CARGO_BIN_EXE_custodia-cli");

/// What a command said and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// The one JSON value on standard output.
    pub(crate) fn value(&self) -> Value {
        assert_eq!(self.out.lines().count(), 1, "one value and nothing else: {self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}", self.err))
    }
}

/// A folder in which the console is run.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    ledger: PathBuf,
    /// Milliseconds of the next `--now`; nothing for a ledger whose clock is the workstation's.
    clock: std::cell::Cell<Option<i64>>,
}

impl Desk {
    /// An empty folder.
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let ledger = folder.path().join("l.custodia");
        Desk { folder, ledger, clock: std::cell::Cell::new(None) }
    }

    /// A copy of the depot with its anchors.
    pub(crate) fn with_depot() -> Desk {
        let desk = Desk::new();
        fs::copy(DEPOT.join("l.custodia"), &desk.ledger).unwrap();
        fs::create_dir_all(desk.path("data/anchors")).unwrap();
        for entry in fs::read_dir(DEPOT.join("data/anchors")).unwrap().map(Result::unwrap) {
            fs::copy(entry.path(), desk.path("data/anchors").join(entry.file_name())).unwrap();
        }
        for (user, _) in DEPOT_PEOPLE {
            fs::write(desk.path(user), passphrase(user)).unwrap();
        }
        desk
    }

    /// A copy of the small training ledger.
    pub(crate) fn with_training() -> Desk {
        let desk = Desk::new();
        fs::copy(TRAINING.join("l.custodia"), &desk.ledger).unwrap();
        desk
    }

    /// A copy of a ledger that is kept.
    pub(crate) fn with_kept(name: &str) -> Desk {
        let desk = Desk::new();
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ledgers").join(name), &desk.ledger).unwrap();
        desk
    }

    pub(crate) fn ledger(&self) -> &Path {
        &self.ledger
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the folder and gives its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Runs the console in the folder; `@` as an argument stands for the ledger.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Said {
        let mut command = Command::new(CONSOLE);
        command.current_dir(self.folder.path()).env_clear().env("CUSTODIA_LANG", "en");
        command.env("CUSTODIA_DATA", self.path("data")).env("HOME", self.path("home"));
        for argument in arguments {
            command.arg(if *argument == "@" { self.ledger.as_os_str() } else { argument.as_ref() });
        }
        let output = command.write_stdin(input).output().unwrap();
        Said {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// Runs with `--json`; the value, when it ended as expected.
    pub(crate) fn json(&self, code: i32, arguments: &[&str]) -> Value {
        let said = self.run(&[arguments, &["--json"]].concat());
        assert_eq!(said.code, code, "{arguments:?}: {said:?}");
        said.value()
    }

    /// Posts a command; the first person signs with `--as`, the others beside.
    pub(crate) fn post(&self, users: &[&str], command: &Value) -> Said {
        self.post_with(users, command, &[])
    }

    pub(crate) fn post_with(&self, users: &[&str], command: &Value, more: &[&str]) -> Said {
        let file = |user: &str| self.path(user).to_str().unwrap().to_owned();
        let known = |user: &str| self.path(user).exists();
        let mut arguments: Vec<String> = ["post", "@", "-", "--json"].map(str::to_owned).to_vec();
        for (at, user) in users.iter().enumerate() {
            match (at, known(user)) {
                (0, true) => arguments.extend(["--as".into(), (*user).into(), "--passphrase-file".into(), file(user)]),
                (0, false) => arguments.extend(["--as".into(), (*user).into()]),
                (_, true) => arguments.extend(["--with".into(), format!("{user}:{}", file(user))]),
                (_, false) => arguments.extend(["--with".into(), (*user).into()]),
            }
        }
        if let Some(now) = self.clock.get() {
            let now = now + 60_000;
            self.clock.set(Some(now));
            arguments.extend(["--now".into(), instant(now)]);
        }
        arguments.extend(more.iter().map(|a| (*a).to_owned()));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        self.run_with(&arguments, &command.to_string())
    }

    /// Posts what must be recorded; the receipt.
    pub(crate) fn posted(&self, users: &[&str], command: &Value) -> Value {
        let said = self.post(users, command);
        assert_eq!(said.code, 0, "{command}: {said:?}");
        said.value()
    }

    /// Posts what must be refused; the code of the refusal.
    pub(crate) fn refused(&self, code: i32, users: &[&str], command: &Value) -> String {
        let said = self.post(users, command);
        assert_eq!(said.code, code, "{command}: {said:?}");
        said.value()["error"]["code"].as_str().unwrap().to_owned()
    }

    /// Codes of the families in which verification finds something, and the first bad act.
    pub(crate) fn verified(&self, more: &[&str]) -> (Vec<String>, Option<u64>) {
        let said = self.run(&[&["verify", "@", "--json"], more].concat());
        let value = said.value();
        let findings = value["findings"].as_array().unwrap_or_else(|| panic!("{said:?}"));
        let mut families: Vec<String> = findings.iter().map(|f| f["family"].as_str().unwrap().to_owned()).collect();
        families.dedup();
        assert_eq!(said.code, i32::from(!families.is_empty()), "{said:?}");
        assert_eq!(value["verified"], json!(families.is_empty()));
        (families, value["first_bad_act"].as_u64())
    }
}

/// A moment as the console takes it.
pub(crate) fn instant(millis: i64) -> String {
    custodia::domain::calendar::Moment::from_millis(millis).to_string()
}

fn last_time(ledger: &Path) -> i64 {
    let file = rusqlite::Connection::open(ledger).unwrap();
    let at: String = file.query_row("SELECT at FROM act_view ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).unwrap();
    at.parse::<custodia::domain::calendar::Moment>().unwrap().millis()
}

/// Makes something once for all tests, and again when the console is newer than it.
fn made_once(name: &str, make: impl FnOnce(&Path)) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(folder).unwrap();
    let done = folder.join(name);
    let age = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    if age(&done) > age(Path::new(CONSOLE)) {
        return done;
    }
    let new = folder.join(format!("{name}.{}", std::process::id()));
    make(&new);
    let old = folder.join(format!("{name}.old.{}", std::process::id()));
    if fs::rename(&done, &old).is_ok() {
        fs::remove_dir_all(&old).or_else(|_| fs::remove_file(&old)).unwrap();
    }
    fs::rename(&new, &done).unwrap();
    done
}

/// People of the depot and their roles.
pub(crate) const DEPOT_PEOPLE: &[(&str, &str)] = &[
    ("u-admin", "administrator"),
    ("u-man", "accountable_officer"),
    ("u-store", "storekeeper"),
    ("u-appr", "approver"),
    ("u-insp", "inspector"),
];

/// The passphrase of somebody of the depot.
pub(crate) fn passphrase(user: &str) -> String {
    format!("{} farol bajo la lluvia", user.trim_start_matches("u-"))
}

/// A depot that is not for training: a folder with the ledger, its anchors and a head that an assessor took along.
pub(crate) static DEPOT: LazyLock<PathBuf> = LazyLock::new(|| made_once("depot", make_depot));

/// A small training ledger: a folder with it, and what the console said when it was made.
pub(crate) static TRAINING: LazyLock<PathBuf> = LazyLock::new(|| made_once("training", make_training));

fn make_training(path: &Path) {
    let desk = Desk::new();
    let said = desk.run(&["demo", "@", "--weapons", "40", "--lots", "30", "--json"]);
    assert_eq!(said.code, 0, "{said:?}");
    fs::create_dir_all(path).unwrap();
    fs::copy(desk.ledger(), path.join("l.custodia")).unwrap();
    fs::write(path.join("said.json"), said.out).unwrap();
}

/// The command that opens a ledger with these people.
pub(crate) fn open_ledger(people: &[(&str, &str)], training: bool) -> Value {
    let person = |(user, role): &(&str, &str)| {
        json!({"user": user, "name": format!("Persona {user}"), "rank": "Cap.", "body": "Contraloría",
            "id_number": format!("ID-{user}"), "roles": [role], "appointed": "ORD-1"})
    };
    json!({"command": "open_ledger", "name": "Depósito Las Ceibas", "country": "GT", "site": "LC",
        "utc_offset_min": -360, "training": training, "people": people.iter().map(person).collect::<Vec<_>>()})
}

fn make_depot(path: &Path) {
    let desk = Desk::new();
    for (user, _) in DEPOT_PEOPLE {
        desk.file(user, &passphrase(user));
    }
    let open = desk.file("open.json", &open_ledger(DEPOT_PEOPLE, false).to_string());
    let mut arguments = vec!["new", "@", &open, "--as", "u-admin", "--passphrase-file", "u-admin"];
    arguments.extend(["--with", "u-man:u-man", "--new-passphrase", "u-store:u-store"]);
    arguments.extend(["--new-passphrase", "u-appr:u-appr", "--new-passphrase", "u-insp:u-insp"]);
    desk.json(0, &arguments);
    let place = |code: &str, kind: &str, parent: Option<&str>| {
        let place = json!({"code": code, "kind": kind, "name": code, "parent": parent});
        json!({"command": "add_place", "place": place})
    };
    desk.posted(&["u-store"], &place("LC", "site", None));
    desk.posted(&["u-store"], &place("LC-M1", "magazine", Some("LC")));
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Cartucho 40 mm"});
    desk.posted(&["u-store"], &json!({"command": "add_item", "item": item}));
    let lot = |number: &str, count: u64| {
        json!({"lot": {"item": "1310-01", "state": "marked", "number": number, "made": "1983-10"},
            "place": "LC-M1", "condition": "A1", "pack": "sealed", "count": count})
    };
    let lots = json!({"command": "receive_lots", "from": "@opening", "lots": [lot("X-1", 840), lot("X-2", 60)]});
    desk.posted(&["u-store"], &lots);
    let take =
        |count: u64| json!({"subject": "l4.0", "place": "LC-M1", "condition": "A1", "pack": "sealed", "count": count});
    // entered late, so that a day can be sealed while work goes on
    let yesterday = custodia::domain::calendar::Moment::from_millis(last_time(desk.ledger()) - 86_400_000).day(-360);
    let yesterday = yesterday.to_string();
    let expend = json!({"command": "expend", "purpose": "training", "lines": [take(40)], "day": yesterday});
    desk.posted(&["u-store"], &expend);
    desk.posted(&["u-store", "u-insp"], &json!({"command": "seal_day", "sealed": yesterday}));
    let note = desk.json(0, &["checkpoint", "@"])["note"].clone();
    desk.file("visit.note", note.as_str().unwrap());
    let counted = json!({"subject": "l4.0", "place": "LC-M1", "condition": "A1", "pack": "sealed", "counted": 799});
    let adjust = json!({"command": "adjust", "cause": "entry_error", "reference": "ACTA-1", "lines": [counted]});
    desk.posted(&["u-insp", "u-appr"], &adjust);
    let holder = json!({"code": "U-2", "kind": "unit", "name": "2.ª Compañía"});
    desk.posted(&["u-store"], &json!({"command": "add_holder", "holder": holder}));
    let withdraw = json!({"command": "withdraw_key", "user": "u-insp", "reason": "Traslado"});
    desk.posted(&["u-admin", "u-man"], &withdraw);
    desk.posted(&["u-store"], &place("LC-M2", "magazine", Some("LC")));
    let stock = json!({"command": "receive_stock", "from": "@found", "lines": [take(2)]});
    desk.posted(&["u-store"], &stock);
    assert_eq!(desk.verified(&[]), (vec![], None));
    fs::create_dir_all(path.join("data/anchors")).unwrap();
    for name in ["l.custodia", "visit.note"] {
        fs::copy(desk.path(name), path.join(name)).unwrap();
    }
    for entry in fs::read_dir(desk.path("data/anchors")).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), path.join("data/anchors").join(entry.file_name())).unwrap();
    }
}
