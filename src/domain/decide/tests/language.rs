//! The small language of `tests/tables/*.txt`: one step a line, what is done, an arrow, what comes of it.
//!
//! ```text
//! lot    L7 840 @M1                       -> ok
//! hold   L7 safety_quarantine             -> ok
//! issue  L7 100 @M1 > unit-2              -> 141 safety_quarantine
//! stock  L7 M1=740 Q1=100 reserved=640
//! ```
//!
//! A step names its subject, a quantity, `@` a place, `>` where it goes, `<` whom it comes from; `key=value` fills or
//! replaces a field; `by a+b` names the people, `on DAY` the day it happened; `+` begins another line of the same act;
//! `name:` before a step names the act. An expectation is `ok` or the number of a refusal; words behind it must be
//! found in what the answer is about.
//! Does not know: what answers. Whatever is a [`Desk`] can be asked, so that all paths give the same verdict.

use std::collections::BTreeMap;

use super::bench::{PACK, day};
use crate::domain::calendar::{Day, Moment};
use crate::domain::command::{
    Command, ConditionLine, CountLine, DraftLine, InspectionLine, MoveLine, NewLot, NewWeapon, ReadLine, ResultLine,
    Settlement, Take,
};
use crate::domain::event::Event;
use crate::domain::id::{Id, IdKind, Seq, Subject};
use crate::domain::measure::Count;
use crate::domain::record::{Holder, Item, Licence, Limit, Lot, Mark, Paper, Person, Place, Weapon};
use crate::domain::refusal::Refusal;
use crate::domain::table::{Row, Rows, Table, Val};

/// Whatever takes a command and says what came of it.
pub(crate) trait Desk {
    /// Does it, or says why not.
    fn post(&mut self, command: &Command, users: &[&str]) -> Result<Event, Refusal>;
    /// The number that the next act will have.
    fn next_seq(&self) -> Seq;
    /// Sets what day it is.
    fn set_today(&mut self, today: Day);
    /// Sets the day that the next act is said to have happened on.
    fn set_day(&mut self, day: Option<Day>);
    /// The moment that the next act will have.
    fn now(&self) -> Moment;
    /// The derived rows.
    fn rows(&self) -> &dyn Rows;
}

/// What a table has given names to.
#[derive(Clone, Default)]
pub(crate) struct Names {
    subjects: BTreeMap<String, Subject>,
    batches: BTreeMap<String, Id>,
    acts: BTreeMap<String, Seq>,
    last: Seq,
}

/// Runs a table. Gives the numbers of the refusals that it expects.
pub(crate) fn run(name: &str, text: &str, desk: &mut dyn Desk, names: &mut Names) -> Vec<u16> {
    let mut numbers = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.split(" #").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = format!("{name}:{}: {line}", at + 1);
        if let Some(number) = step(line, &place, desk, names) {
            numbers.push(number);
        }
    }
    assert!(!text.trim().is_empty(), "{name} is empty");
    numbers
}

fn step(line: &str, place: &str, desk: &mut dyn Desk, names: &mut Names) -> Option<u16> {
    let Some((asked, expected)) = line.split_once("->") else {
        look(&Words::read(line), place, desk, names);
        return None;
    };
    let words = Words::read(asked);
    let mut expected = expected.split_whitespace();
    let verdict = expected.next().unwrap_or_else(|| panic!("{place}: nothing is expected"));
    let about: Vec<&str> = expected.collect();
    if words.verb() == "to" {
        walk(&words, place, desk, names);
        return None;
    }
    match (&words.post(place, desk, names), verdict) {
        (Ok(event), "ok" | "matched") => {
            let said = format!("{:?} {:?}", event.content, event.lines);
            for word in about {
                assert!(
                    said.contains(&word.replace("_", " ")) || said.contains(word),
                    "{place}: {word} is not in {said}"
                );
            }
            None
        }
        (Err(refusal), number) => {
            assert_eq!(refusal.why.number().to_string(), number, "{place}: {refusal}");
            for word in about {
                assert!(refusal.to_string().contains(word), "{place}: {word} is not in {refusal}");
            }
            Some(refusal.why.number())
        }
        (Ok(_), _) => panic!("{place}: was done"),
    }
}

/// Does a step that expects nothing, and says what came of it.
pub(crate) fn attempt(line: &str, desk: &mut dyn Desk, names: &mut Names) -> Result<(), Refusal> {
    Words::read(line).post(line, desk, names).map(|_| ())
}

/// A step cut into its parts.
#[derive(Clone, Debug, Default)]
struct Words {
    label: Option<String>,
    words: Vec<String>,
    to: Option<String>,
    from: Option<String>,
    by: Option<String>,
    on: Option<String>,
    purpose: Option<String>,
    fields: Vec<(String, String)>,
    groups: Vec<Group>,
}

/// One line of an act: its words, place and own fields.
#[derive(Clone, Debug, Default)]
struct Group {
    words: Vec<String>,
    place: Option<String>,
    to: Option<String>,
    fields: BTreeMap<String, String>,
}

impl Words {
    fn read(text: &str) -> Words {
        let mut out = Words { groups: vec![Group::default()], ..Words::default() };
        let mut tokens = text.split_whitespace().peekable();
        if let Some(label) = tokens.next_if(|t| t.ends_with(':')) {
            out.label = Some(label.trim_end_matches(':').to_owned());
        }
        out.words.push(tokens.next().unwrap_or_default().to_owned());
        while let Some(token) = tokens.next() {
            let mut following = || tokens.next().unwrap_or_default().to_owned();
            let group = out.groups.last_mut().unwrap();
            match token {
                ">" => {
                    let to = following();
                    group.to = Some(to.clone());
                    out.to = Some(to);
                }
                "<" => out.from = Some(following()),
                "by" => out.by = Some(following()),
                "on" => out.on = Some(following()),
                "for" => out.purpose = Some(following()),
                "+" => out.groups.push(Group::default()),
                _ => match (token.split_once('='), token.strip_prefix('@')) {
                    (Some((key, value)), _) => {
                        let value = match value {
                            "LONG" => "x".repeat(2_001),
                            "NUL" => "x\0".to_owned(),
                            "TURNED" => "x\u{202e}y".to_owned(),
                            "LINES" => "x\ny".to_owned(),
                            value if is_code(key) || out.words[0] == "row" => value.to_owned(),
                            value => value.replace('_', " "),
                        };
                        group.fields.insert(key.to_owned(), value.clone());
                        out.fields.push((key.to_owned(), value));
                    }
                    (None, Some(place)) => group.place = Some(place.to_owned()),
                    (None, None) => {
                        out.words.push(token.to_owned());
                        group.words.push(token.to_owned());
                    }
                },
            }
        }
        out
    }

    fn verb(&self) -> &str {
        &self.words[0]
    }

    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }

    fn field(&self, key: &str) -> Option<&str> {
        self.fields.iter().rev().find(|(k, _)| k == key).map(|(_, value)| value.as_str())
    }

    fn or(&self, key: &str, usual: &str) -> String {
        self.field(key).unwrap_or(usual).to_owned()
    }

    fn maybe(&self, key: &str, usual: Option<&str>) -> Option<String> {
        match self.field(key) {
            Some("none") => None,
            Some(value) => Some(value.to_owned()),
            None => usual.map(str::to_owned),
        }
    }

    fn number<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.field(key).and_then(|value| value.parse().ok())
    }

    fn day(&self, key: &str) -> Option<Day> {
        self.field(key).map(day)
    }
}

/// Fields whose values are codes: an underscore in them is one. Elsewhere it stands for a space.
fn is_code(key: &str) -> bool {
    !matches!(
        key,
        "name"
            | "reason"
            | "reference"
            | "authority"
            | "number"
            | "note"
            | "maker"
            | "model"
            | "calibre"
            | "site"
            | "life_authority"
            | "residue"
            | "seals"
            | "exception"
            | "report"
            | "place"
            | "unit"
    )
}

fn count(text: &str) -> Count {
    Count::new(text.parse().unwrap_or_else(|_| panic!("{text:?} is not a quantity")))
}

impl Names {
    fn subject(&self, name: &str) -> Subject {
        let known = self.subjects.get(name).cloned();
        known.unwrap_or_else(|| name.parse().unwrap_or_else(|_| panic!("{name:?} names nothing")))
    }

    pub(crate) fn batch(&self, name: &str) -> Id {
        let known = self.batches.get(name).copied();
        known.unwrap_or_else(|| name.parse().unwrap_or_else(|_| panic!("{name:?} names no batch")))
    }

    fn learn(&mut self, words: &Words, seq: Seq) {
        self.last = seq;
        if let Some(label) = &words.label {
            self.acts.insert(label.clone(), seq);
        }
        match words.verb() {
            "lot" | "weapon" => {
                let lot = words.verb() == "lot";
                for (line, group) in words.groups.iter().enumerate() {
                    let id = Id::new(if lot { IdKind::Lot } else { IdKind::Weapon }, seq, line);
                    let subject = if lot { Subject::Lot(id) } else { Subject::Weapon(id) };
                    self.subjects.insert(group.words[0].clone(), subject);
                }
            }
            "batch" => {
                self.batches.insert(words.word(1).to_owned(), Id::new(IdKind::Batch, seq, 0));
            }
            _ => {}
        }
    }
}

/// The first holding of a subject at a place: condition and packing where a step does not say them.
fn holding(rows: &dyn Rows, subject: &Subject, place: &str) -> Option<Row> {
    rows.rows(Table::Holding, &[Val::from(subject.to_string()), Val::from(place)]).into_iter().next()
}

/// Place, condition and packing of a line: as said, else as held there, else as such a thing usually is.
fn lies(group: &Group, subject: &Subject, rows: &dyn Rows) -> (String, String, String) {
    let place = group.place.clone().unwrap_or_default();
    let held = holding(rows, subject, &place);
    let ammunition = match subject {
        Subject::Lot(_) => true,
        Subject::Weapon(_) => false,
        Subject::Item(code) => {
            let item = rows.row(Table::Item, &[Val::from(code.as_str())]);
            item.is_some_and(|i| matches!(i.text("kind").as_str(), "ammunition" | "propellant"))
        }
    };
    let (condition, pack) = if ammunition { ("A1", "sealed") } else { ("serviceable", "") };
    let said = |key: &str| group.fields.get(key).cloned();
    let of = |column: &str, usual: &str| held.as_ref().map_or(usual.to_owned(), |row| row.text(column));
    (
        place,
        said("cond").unwrap_or_else(|| of("condition", condition)),
        said("pack").unwrap_or_else(|| of("pack", pack)),
    )
}

impl Words {
    fn takes(&self, names: &Names, rows: &dyn Rows) -> Vec<Take> {
        let take = |group: &Group| {
            let subject = names.subject(&group.words[0]);
            let (place, condition, pack) = lies(group, &subject, rows);
            let quantity = group.words.get(1).map_or("1", String::as_str);
            Take { subject, place, condition, pack, count: count(quantity) }
        };
        self.groups.iter().filter(|g| !g.words.is_empty()).map(take).collect()
    }

    fn counts(&self, names: &Names, rows: &dyn Rows) -> Vec<CountLine> {
        let lines = self.takes(names, rows).into_iter();
        lines
            .map(|t| CountLine {
                subject: t.subject,
                place: t.place,
                condition: t.condition,
                pack: t.pack,
                counted: t.count,
            })
            .collect()
    }

    fn subjects(&self, names: &Names) -> Vec<Subject> {
        self.groups.iter().filter_map(|g| g.words.first()).map(|name| names.subject(name)).collect()
    }

    fn paper(&self) -> Paper {
        Paper { number: self.field("paper").map(str::to_owned), ..Paper::default() }
    }

    /// Does the step, and learns the names that it gives.
    fn post(&self, place: &str, desk: &mut dyn Desk, names: &mut Names) -> Result<Event, Refusal> {
        desk.set_day(self.on.as_deref().map(day));
        let command = self.command(desk, names, place);
        let users: Vec<&str> = match &self.by {
            Some(by) => by.split('+').filter(|user| !user.is_empty()).collect(),
            None => usual_people(&command),
        };
        let seq = desk.next_seq();
        let answer = desk.post(&command, &users);
        desk.set_day(None);
        if answer.is_ok() {
            names.learn(self, seq);
        }
        answer
    }

    fn command(&self, desk: &dyn Desk, names: &Names, place: &str) -> Command {
        let rows = desk.rows();
        self.of_catalogue()
            .or_else(|| self.of_people())
            .or_else(|| self.of_stock(names, rows))
            .or_else(|| self.of_control(names, rows))
            .or_else(|| self.of_batch(desk, names))
            .unwrap_or_else(|| panic!("{place}: no such step"))
    }

    fn of_catalogue(&self) -> Option<Command> {
        let code = self.word(1).to_owned();
        let item = || Item {
            code: self.or("code", &code),
            kind: self.or("kind", self.word(2)),
            name: self.or("name", &code),
            unit: self.maybe("unit", None),
            hazard_division: self.maybe("hd", None),
            sub_division: self.maybe("sub", None),
            un_number: self.maybe("un", None),
            weapon_type: self.maybe("type", None),
            compatibility_group: self.maybe("cg", None),
            neq_mg: self.number("neq"),
            mass_g: self.number("mass"),
            pack_size: self.number("packsize"),
            live: self.field("live").map(|live| live == "yes"),
            shelf_life_months: self.number("life"),
            ..Item::default()
        };
        let place = || Place {
            code: self.or("code", &code),
            kind: self.or("kind", self.word(2)),
            name: self.or("name", &code),
            parent: self.maybe("in", None),
            keeper: self.maybe("keeper", None),
            closed: self.field("closed") == Some("yes"),
            ..Place::default()
        };
        let holder = || Holder {
            code: self.or("code", &code),
            kind: self.or("kind", self.word(2)),
            name: self.or("name", &code),
            id_number: self.or("id_number", ""),
            ..Holder::default()
        };
        let limit =
            |(division, most): (&str, &str)| Limit { division: division.to_owned(), neq_mg_max: most.parse().unwrap() };
        Some(match self.verb() {
            "item" => Command::AddItem { item: item() },
            "item!" => Command::ChangeItem { item: item() },
            "place" => Command::AddPlace { place: place() },
            "place!" => Command::ChangePlace { place: place() },
            "holder" => Command::AddHolder { holder: holder() },
            "holder!" => Command::ChangeHolder { holder: holder() },
            "licence" => Command::LicensePlace {
                licence: Licence {
                    place: code.clone(),
                    number: self.or("number", "LIC-1"),
                    authority: self.or("authority", "Ministry"),
                    issued: self.day("issued").unwrap_or(day("2026-01-01")),
                    expires: self.day("expires"),
                    limits: self.words.iter().skip(2).filter_map(|w| w.split_once(':')).map(limit).collect(),
                },
            },
            _ => return None,
        })
    }

    fn of_people(&self) -> Option<Command> {
        let user = self.word(1).to_owned();
        let roles = |from: usize| self.words.iter().skip(from).cloned().collect::<Vec<_>>();
        Some(match self.verb() {
            "enrol" => Command::EnrolPerson {
                person: Person {
                    user: self.or("user", &user),
                    name: self.or("name", "Name"),
                    public_key: self.or("key", "key"),
                    roles: roles(2),
                    ..Person::default()
                },
            },
            "person" => Command::ChangePerson {
                user,
                name: self.or("name", "Name"),
                rank: String::new(),
                body: self.or("body", "Depot"),
                id_number: self.or("id_number", "ID"),
                appointed: String::new(),
            },
            "roles" => Command::ChangeRoles { user, roles: roles(2) },
            "key" => Command::ReplaceKey { user, public_key: self.or("key", "new key") },
            "withdraw" => Command::WithdrawKey { user, reason: self.or("reason", "left") },
            "offset" => Command::ChangeSite { utc_offset_min: user.parse().unwrap() },
            "clock" => Command::ResetClock { reason: self.or("reason", "battery") },
            "rules" => Command::AdoptRules {
                pack: self.or("pack", PACK.0),
                version: self.or("version", PACK.1),
                sha256: self.or("sha256", PACK.2),
            },
            _ => return None,
        })
    }

    fn of_stock(&self, names: &Names, rows: &dyn Rows) -> Option<Command> {
        let paper = self.paper();
        let from = self.or("from", "@supplier");
        let to = self.to.clone().unwrap_or_default();
        let of = self.from.clone().unwrap_or_default();
        let purpose = |usual: &str| self.purpose.clone().unwrap_or_else(|| usual.to_owned());
        Some(match self.verb() {
            "lot" => Command::ReceiveLots { from, paper, lots: self.groups.iter().filter_map(new_lot).collect() },
            "weapon" => {
                Command::ReceiveWeapons { from, paper, weapons: self.groups.iter().filter_map(new_weapon).collect() }
            }
            "receive" => Command::ReceiveStock { from, paper, lines: self.takes(names, rows) },
            "issue" => Command::Issue {
                holder: to,
                kind: self.or("kind", "long"),
                purpose: purpose("guard"),
                due_back: self.day("due"),
                paper,
                lines: self.takes(names, rows),
            },
            "back" => Command::GiveBack { holder: of, paper, lines: self.takes(names, rows) },
            "move" => {
                let lines = self.takes(names, rows).into_iter().zip(&self.groups);
                let line = |(t, group): (Take, &Group)| MoveLine {
                    subject: t.subject,
                    place: t.place,
                    condition: t.condition,
                    pack: t.pack,
                    count: t.count,
                    to: group.to.clone().or_else(|| self.to.clone()).unwrap_or_default(),
                    to_pack: group.fields.get("topack").cloned(),
                };
                Command::Move { paper, lines: lines.map(line).collect() }
            }
            "send" => Command::SendTransfer { to, paper, lines: self.takes(names, rows) },
            "accept" => Command::AcceptTransfer { from: of, paper, lines: self.takes(names, rows) },
            "expend" => Command::Expend { purpose: purpose(""), paper, lines: self.takes(names, rows) },
            "adjust" => Command::Adjust {
                cause: self.or("cause", "unexplained"),
                reference: self.or("reference", "DR-1"),
                lines: self.counts(names, rows),
            },
            "count" => Command::ConfirmCount {
                place: self.or("at", self.groups[0].place.as_deref().unwrap_or_default()),
                reference: self.or("reference", "CS-1"),
                lines: self.counts(names, rows),
            },
            "condition" => {
                let lines = self.takes(names, rows).into_iter().zip(&self.groups);
                let line = |(t, group): (Take, &Group)| ConditionLine {
                    subject: t.subject,
                    place: t.place,
                    pack: t.pack,
                    count: t.count,
                    from: t.condition,
                    to: group.to.clone().or_else(|| self.to.clone()).unwrap_or_default(),
                };
                Command::ChangeCondition {
                    reference: self.or("reference", "CR-1"),
                    reason: self.or("reason", "inspected"),
                    lines: lines.map(line).collect(),
                }
            }
            "reverse" => Command::Reverse {
                act: match self.word(1) {
                    "" => names.last,
                    name => names.acts.get(name).copied().unwrap_or_else(|| name.parse().unwrap()),
                },
                reason: self.or("reason", "wrong"),
            },
            _ => return None,
        })
    }

    fn of_control(&self, names: &Names, rows: &dyn Rows) -> Option<Command> {
        let weapon = |name: &str| match names.subject(name) {
            Subject::Weapon(id) | Subject::Lot(id) => id,
            Subject::Item(code) => panic!("{code} is not a weapon"),
        };
        let authority = self.or("authority", "First court");
        let reference = self.or("reference", "REF-1");
        // the kind of a hold, block or decision is the last word
        let last = self.words.last().cloned().unwrap_or_default();
        let all_but_last = || {
            let mut cut = self.clone();
            if let Some(group) = cut.groups.last_mut() {
                group.words.pop();
            }
            cut.subjects(names)
        };
        Some(match self.verb() {
            "hold" => Command::PlaceHold { reason: last, reference, note: None, subjects: all_but_last() },
            "block" => Command::PlaceBlock { block: last, authority, reference, subjects: all_but_last() },
            "release" => Command::ReleaseHold {
                holds: self.in_force(Table::Hold, names, rows),
                reason: self.or("reason", "settled"),
            },
            "unblock" => Command::ReleaseBlock {
                blocks: self.in_force(Table::Block, names, rows),
                release_number: self.or("number", "REL-7"),
                authority,
            },
            "inspect" => Command::RecordInspection {
                reference,
                lines: all_but_last()
                    .into_iter()
                    .map(|subject| InspectionLine {
                        subject,
                        result: last.clone(),
                        critical: self.number("critical").unwrap_or(0),
                        major: 0,
                        minor: 0,
                        sample: self.number("sample"),
                        findings: self.field("finding").map(str::to_owned).into_iter().collect(),
                        next_due: self.day("due"),
                    })
                    .collect(),
            },
            "stability" => Command::RecordStability {
                lot: weapon(self.word(1)),
                report: self.or("report", "LAB-1"),
                laboratory: "Laboratory".into(),
                tested: self.day("tested").unwrap_or(day("2026-11-20")),
                relative_mpct: self.number("relative"),
                absolute_mpct: self.number("absolute"),
            },
            "mark" => Command::MarkWeapon {
                weapon: weapon(self.word(1)),
                control_number: self.or("number", self.word(2)),
                position: self.or("position", "frame"),
                method: self.or("method", "laser"),
            },
            "trace" => Command::DecideTrace {
                weapons: all_but_last().iter().map(|s| weapon(&s.to_string())).collect(),
                decision: last,
                exemption: self.maybe("exemption", None),
                authority,
                reference,
            },
            "print" => Command::IssueDocument {
                kind: self.word(1).to_owned(),
                number: self.or("number", self.word(2)),
                language: self.or("language", "es"),
                paper: self.or("paper", "a4"),
                reason: self.maybe("reason", None),
                sha256: self.or("sha256", &"0".repeat(64)),
            },
            "backup" => Command::RecordBackup {
                medium: self.or("medium", "stick 1"),
                sha256: self.or("sha256", &"0".repeat(64)),
                size: self.number("size").unwrap_or(0),
                root: self.or("root", &"0".repeat(64)),
            },
            "seal" => Command::SealDay { sealed: day(self.word(1)) },
            _ => return None,
        })
    }

    /// What is in force on the subjects named; words that are ids of holds or blocks stand for themselves.
    fn in_force(&self, table: Table, names: &Names, rows: &dyn Rows) -> Vec<Id> {
        let mut ids = Vec::new();
        for word in self.groups.iter().flat_map(|g| &g.words) {
            if let Some(id) = word.parse::<Id>().ok().filter(|id| matches!(id.kind, IdKind::Hold | IdKind::Block)) {
                ids.push(id);
                continue;
            }
            let on = Val::from(names.subject(word).to_string());
            let open = rows.rows_where(table, "subject", &on).into_iter().filter(|r| r.maybe_int("released").is_none());
            ids.extend(open.filter_map(|row| row.parsed::<Id>("id")));
        }
        ids
    }
}

fn new_lot(group: &Group) -> Option<NewLot> {
    let words = &group.words;
    let name = words.first()?;
    let field = |key: &str| group.fields.get(key).cloned();
    let state = field("state").unwrap_or_else(|| "marked".into());
    let usual = if state == "marked" { format!("LOT-{name}") } else { String::new() };
    Some(NewLot {
        lot: Lot {
            item: words.get(2).map_or("A556", String::as_str).to_owned(),
            number: field("number").unwrap_or(usual),
            state,
            maker: field("maker"),
            made: field("made").unwrap_or_else(|| "2020-05".into()).parse().unwrap(),
            propellant_lot: None,
            shelf_life_months: field("life").and_then(|n| n.parse().ok()),
            expiry: field("expiry").map(|d| day(&d)),
            life_extended: field("extended").is_some(),
            life_authority: field("life_authority"),
            inspection_months: None,
            test_months: None,
            note: field("note"),
        },
        place: group.place.clone().unwrap_or_default(),
        condition: field("cond").unwrap_or_else(|| "A1".into()),
        pack: field("pack").unwrap_or_else(|| "sealed".into()),
        count: count(words.get(1)?),
    })
}

fn new_weapon(group: &Group) -> Option<NewWeapon> {
    let name = group.words.first()?;
    let field = |key: &str, usual: &str| group.fields.get(key).cloned().unwrap_or_else(|| usual.to_owned());
    let state = field("state", "legible");
    let silent = matches!(state.as_str(), "absent" | "obliterated" | "control_number");
    let serial = if silent { String::new() } else { format!("SN-{name}") };
    let mark =
        group.fields.get("mark").map(|kind| Mark { kind: kind.clone(), text: "text".into(), position: "slide".into() });
    Some(NewWeapon {
        weapon: Weapon {
            item: group.fields.get("item").cloned(),
            serial: field("serial", &serial),
            serial_state: state,
            control_number: group.fields.get("control").cloned(),
            manufacturer: field("maker", "Galil"),
            weapon_type: field("type", "assault_rifle"),
            model: field("model", "ACE 21"),
            calibre: field("calibre", "5.56 x 45 mm"),
            make_class: group.fields.get("class").cloned(),
            legal_title: field("title", "state_owned"),
            origin: field("origin", "procured"),
            marks: mark.into_iter().collect(),
            country: group.fields.get("country").cloned(),
            import_country: group.fields.get("imported").cloned(),
            import_year: group.fields.get("year").and_then(|year| year.parse().ok()),
            year: group.fields.get("made").and_then(|made| made.parse().ok()),
            ..Weapon::default()
        },
        place: group.place.clone().unwrap_or_default(),
        condition: field("cond", "serviceable"),
    })
}

impl Words {
    fn of_batch(&self, desk: &dyn Desk, names: &Names) -> Option<Command> {
        let rows = desk.rows();
        let batch = || names.batch(self.word(1));
        let row = || rows.row(Table::Batch, &[Val::from(batch().to_string())]);
        let number = || row().map(|r| r.text("number")).unwrap_or_default();
        let certificate = || self.or("number", &row().map(|r| r.text("certificate")).unwrap_or_default());
        let typed = || self.or("typed", &number());
        let reason = self.or("reason", "decided so");
        let moment = |key: &str, before: i64| {
            self.field(key).map_or_else(|| desk.now().plus_millis(-before * 60_000), |text| text.parse().unwrap())
        };
        Some(match self.verb() {
            "batch" => Command::DraftBatch {
                origin: self.or("origin", "surplus"),
                site: self.or("site", "Demolition range"),
                purpose: "purpose".into(),
                residue: "scrap".into(),
                lines: self.drafted(names, rows),
            },
            "review" => Command::ReviewBatch { batch: batch(), reference: self.or("reference", "Board 4/2026") },
            "approve" => Command::ApproveBatch {
                batch: batch(),
                authority: self.or("authority", "Minister"),
                order_number: self.or("order", "ORD-1"),
                order_date: self.day("dated").unwrap_or(day("2026-11-01")),
                accept_incomplete: self.field("incomplete") == Some("accepted"),
            },
            "reopen" => Command::ReopenBatch { batch: batch(), reason },
            "cancel" => Command::CancelBatch { batch: batch(), reason },
            "read" => Command::ReadBatch { batch: batch(), lines: self.read_lines(rows, batch()), extra: self.extra() },
            "lock" => Command::LockBatch {
                batch: batch(),
                typed: typed(),
                seals: "S1 S2".into(),
                settlements: self.fields.iter().filter(|(k, _)| k == "settle").map(|(_, v)| settlement(v)).collect(),
                exception: self.maybe("exception", None),
            },
            "start" => Command::StartBatch { batch: batch(), typed: typed(), place: self.or("place", "Range 1") },
            "complete" => Command::CompleteBatch {
                batch: batch(),
                started: moment("started", 0),
                ended: moment("ended", 0),
                residue: String::new(),
                remarks: String::new(),
                lines: self.results(rows, batch()),
            },
            "abort" => Command::AbortBatch {
                batch: batch(),
                reason,
                started: moment("started", 0),
                ended: moment("ended", 0),
                residue: String::new(),
                lines: self.results(rows, batch()),
            },
            "certificate" => Command::DraftCertificate {
                batch: batch(),
                legal_basis: "Law 1".into(),
                scrap: "120 kg".into(),
                remarks: String::new(),
            },
            "sign" => Command::SignCertificate { certificate: certificate(), meaning: self.word(2).to_owned() },
            "certify" => Command::CertifyBatch { batch: batch(), typed: typed() },
            "void" => Command::VoidCertificate { certificate: certificate(), reason },
            _ => return None,
        })
    }

    /// `L7:640 @M1 method=OD second=SMELT`, a line a group; the first word is the name of the batch.
    fn drafted(&self, names: &Names, rows: &dyn Rows) -> Vec<DraftLine> {
        let mut lines = Vec::new();
        for (at, group) in self.groups.iter().enumerate() {
            let words = group.words.iter().skip(usize::from(at == 0));
            for word in words {
                let (name, quantity) = word.split_once(':').unwrap_or((word, "1"));
                let subject = names.subject(name);
                let (place, condition, pack) = lies(group, &subject, rows);
                let usual = if pack.is_empty() { "SHEAR" } else { "OD" };
                let method = group.fields.get("method").map_or(usual, String::as_str).to_owned();
                let second_method = group.fields.get("second").cloned();
                lines.push(DraftLine {
                    subject,
                    place,
                    condition,
                    pack,
                    count: count(quantity),
                    method,
                    second_method,
                });
            }
        }
        lines
    }

    /// What the list says, but for `NO=TEXT:COUNT`; `NO=-` leaves a line out, `again=NO` reads it twice.
    fn read_lines(&self, rows: &dyn Rows, batch: Id) -> Vec<ReadLine> {
        let mut lines = Vec::new();
        let of_batch = rows.rows(Table::BatchLine, &[Val::from(batch.to_string())]);
        for line in &of_batch {
            let no = line.number("no");
            let read = match line.parsed::<Subject>("subject") {
                Some(Subject::Weapon(id)) => {
                    let row = rows.row(Table::Weapon, &[Val::from(id.to_string())]).unwrap();
                    row.text(if row.flag("marked") { "control_number" } else { "serial" })
                }
                Some(Subject::Lot(id)) => rows.row(Table::Lot, &[Val::from(id.to_string())]).unwrap().text("number"),
                _ => String::new(),
            };
            lines.push(ReadLine { no, read, count: Count::new(line.number("count")) });
        }
        for (key, value) in &self.fields {
            match (key.parse::<u64>(), value.as_str()) {
                (Ok(no), "-") => lines.retain(|line| line.no != no),
                (Ok(no), value) => {
                    let (read, quantity) = value.split_once(':').unwrap();
                    lines.retain(|line| line.no != no);
                    lines.push(ReadLine { no, read: read.to_owned(), count: count(quantity) });
                }
                (Err(_), value) if key == "again" => {
                    let twice = lines.iter().find(|line| line.no.to_string() == value).cloned();
                    lines.extend(twice);
                }
                _ => {}
            }
        }
        lines
    }

    fn extra(&self) -> Vec<String> {
        self.fields.iter().filter(|(key, _)| key == "extra").map(|(_, value)| value.clone()).collect()
    }

    /// Everything destroyed as planned, but for `NO=DESTROYED/RETURNED/LOST/FOUND[/METHOD[/SECOND]]`; `NO=-` leaves a line out,
    /// `again=NO` states it twice.
    fn results(&self, rows: &dyn Rows, batch: Id) -> Vec<ResultLine> {
        let of_batch = rows.rows(Table::BatchLine, &[Val::from(batch.to_string())]);
        let usual = |line: &Row| ResultLine {
            no: line.number("no"),
            destroyed: Count::new(line.number("reserved")),
            returned: Count::ZERO,
            lost: Count::ZERO,
            found: Count::ZERO,
            method: line.text("method"),
            second_method: line.maybe_text("second_method"),
            note: None,
        };
        let mut lines: Vec<ResultLine> = of_batch.iter().filter(|l| l.number("reserved") > 0).map(usual).collect();
        for (key, value) in &self.fields {
            match (key.parse::<u64>(), value.as_str()) {
                (Ok(no), "-") => lines.retain(|line| line.no != no),
                (Ok(no), value) => {
                    let parts: Vec<&str> = value.split('/').collect();
                    let planned = of_batch.iter().find(|line| line.number("no") == no);
                    let method = planned.map(|line| line.text("method")).unwrap_or_default();
                    let both = planned.and_then(|line| line.maybe_text("second_method"));
                    let second = if parts.len() > 4 { parts.get(5).map(|m| (*m).to_owned()) } else { both };
                    lines.retain(|line| line.no != no);
                    lines.push(ResultLine {
                        no,
                        destroyed: count(parts[0]),
                        returned: count(parts[1]),
                        lost: count(parts[2]),
                        found: count(parts[3]),
                        method: parts.get(4).map_or(method, |m| (*m).to_owned()),
                        second_method: second,
                        note: None,
                    });
                }
                (Err(_), value) if key == "again" => {
                    let twice = lines.iter().find(|line| line.no.to_string() == value).cloned();
                    lines.extend(twice);
                }
                _ => {}
            }
        }
        lines
    }
}

/// `NO:RESULT:COUNT[:EXPLANATION]`.
fn settlement(text: &str) -> Settlement {
    let parts: Vec<&str> = text.split(':').collect();
    Settlement {
        no: parts[0].parse().unwrap(),
        result: parts[1].to_owned(),
        count: count(parts[2]),
        explanation: parts.get(3).map_or("explained", |e| *e).to_owned(),
    }
}

/// The people who usually do it.
pub(crate) fn usual_people(command: &Command) -> Vec<&'static str> {
    match command {
        Command::OpenLedger(_)
        | Command::EnrolPerson { .. }
        | Command::ChangePerson { .. }
        | Command::ChangeRoles { .. }
        | Command::WithdrawKey { .. } => vec!["adm", "ao"],
        Command::ReplaceKey { .. } => vec!["adm", "ao", "keeper"],
        Command::ChangeSite { .. } | Command::ResetClock { .. } | Command::AdoptRules { .. } => vec!["ao", "appr"],
        Command::AddItem { .. } | Command::ChangeItem { .. } | Command::LicensePlace { .. } => vec!["ato"],
        Command::AddPlace { .. }
        | Command::ChangePlace { .. }
        | Command::AddHolder { .. }
        | Command::ChangeHolder { .. }
        | Command::ReceiveWeapons { .. }
        | Command::ReceiveLots { .. }
        | Command::ReceiveStock { .. }
        | Command::Issue { .. }
        | Command::GiveBack { .. }
        | Command::Move { .. }
        | Command::SendTransfer { .. }
        | Command::AcceptTransfer { .. }
        | Command::Expend { .. }
        | Command::ConfirmCount { .. }
        | Command::PlaceHold { .. }
        | Command::PlaceBlock { .. }
        | Command::Reverse { .. }
        | Command::IssueDocument { .. }
        | Command::RecordBackup { .. } => vec!["keeper"],
        Command::Adjust { .. } => vec!["insp", "appr"],
        Command::ChangeCondition { lines, .. } => {
            let ammunition = lines.iter().any(|l| !l.pack.is_empty());
            if ammunition { vec!["ato", "appr"] } else { vec!["arm", "appr"] }
        }
        Command::ReleaseHold { .. } => vec!["insp"],
        Command::ReleaseBlock { .. } => vec!["insp", "appr"],
        Command::RecordInspection { .. } | Command::RecordStability { .. } => vec!["ato"],
        Command::MarkWeapon { .. } => vec!["arm"],
        Command::DecideTrace { .. } => vec!["ao"],
        Command::DraftBatch { .. } => vec!["keeper"],
        Command::ReviewBatch { .. } => vec!["board"],
        Command::ApproveBatch { .. } | Command::VoidCertificate { .. } => vec!["auth", "ao"],
        Command::ReopenBatch { .. } | Command::CancelBatch { .. } | Command::DraftCertificate { .. } => vec!["ao"],
        Command::ReadBatch { .. } => vec!["ver1"],
        Command::LockBatch { .. } => vec!["ver1", "ver2"],
        Command::StartBatch { .. } => vec!["dest", "wit1", "wit2"],
        Command::CompleteBatch { .. } => vec!["dest", "ver1"],
        Command::AbortBatch { .. } => vec!["dest", "ao"],
        Command::SignCertificate { meaning, .. } => match meaning.as_str() {
            "destroyed" => vec!["dest"],
            "inspected" => vec!["ato"],
            "certified" => vec!["ao"],
            "observed" => vec!["obs"],
            _ => vec!["wit1"],
        },
        Command::CertifyBatch { .. } => vec!["ao", "auth"],
        Command::SealDay { .. } => vec!["keeper", "insp"],
    }
}

/// `to B4 running`: the usual people take a batch, step by step, to a state.
fn walk(words: &Words, place: &str, desk: &mut dyn Desk, names: &mut Names) {
    let name = words.word(1).to_owned();
    let wanted = words.word(2);
    let state = |desk: &dyn Desk, names: &Names| {
        let row = desk.rows().row(Table::Batch, &[Val::from(names.batch(&name).to_string())]);
        row.unwrap_or_else(|| panic!("{place}: no such batch"))
    };
    for _ in 0..9 {
        let row = state(desk, names);
        let now = row.text("state");
        let drafted = row.maybe_text("certificate").is_some();
        if now == wanted || (wanted == "drafted" && drafted && matches!(now.as_str(), "completed" | "aborted")) {
            return;
        }
        let inspected = if row.text("class") == "ammunition" { &["sign B inspected"][..] } else { &[] };
        let steps: Vec<&str> = match now.as_str() {
            "draft" => vec!["review B"],
            "reviewed" => vec!["approve B"],
            "approved" => vec!["read B by ver1", "read B by ver2", "lock B"],
            "locked" => vec!["start B"],
            "running" if wanted == "aborted" => vec!["abort B"],
            "running" => vec!["complete B"],
            _ if !drafted => vec!["certificate B"],
            _ if wanted == "signed" || wanted == "certified" => {
                let mut steps =
                    vec!["sign B destroyed by dest", "sign B witnessed by wit1", "sign B witnessed by wit2"];
                steps.extend(inspected);
                if wanted == "certified" {
                    steps.push("certify B");
                }
                steps
            }
            _ => panic!("{place}: no way from {now} to {wanted}"),
        };
        for text in steps {
            let line = text.replacen(" B", &format!(" {name}"), 1);
            step(&format!("{line} -> ok"), place, desk, names);
        }
        if wanted == "signed" && drafted {
            return;
        }
    }
    panic!("{place}: {wanted} was not reached");
}

/// Lines without an arrow: set the day, or look at what the book says.
fn look(words: &Words, place: &str, desk: &mut dyn Desk, names: &Names) {
    match words.verb() {
        "day" => desk.set_today(day(words.word(1))),
        "stock" => stock(words, place, desk.rows(), names),
        "state" => {
            let row = desk.rows().row(Table::Batch, &[Val::from(names.batch(words.word(1)).to_string())]);
            assert_eq!(row.map(|r| r.text("state")).as_deref(), Some(words.word(2)), "{place}");
        }
        "row" => {
            let table = Table::ALL.iter().find(|t| t.name() == words.word(1));
            let table = *table.unwrap_or_else(|| panic!("{place}: no such table"));
            let key: Vec<Val> = words.words.iter().skip(2).map(|word| key_part(word, names)).collect();
            let row = desk.rows().row(table, &key);
            if words.fields.is_empty() {
                assert_eq!(row, None, "{place}");
                return;
            }
            let row = row.unwrap_or_else(|| panic!("{place}: no such row"));
            for (column, value) in &words.fields {
                let is = row.maybe_text(column).or_else(|| row.maybe_int(column).map(|n| n.to_string()));
                let is = is.as_deref().unwrap_or("none");
                assert!(is == value || is == value.replace('_', " "), "{place}: {column} is {is}");
            }
        }
        other => panic!("{place}: {other} says nothing without an arrow"),
    }
}

fn key_part(word: &str, names: &Names) -> Val {
    if let Some(subject) = names.subjects.get(word) {
        return Val::from(subject.to_string());
    }
    if let Some(batch) = names.batches.get(word) {
        return Val::from(batch.to_string());
    }
    if let Some(seq) = names.acts.get(word) {
        return Val::from(*seq);
    }
    word.parse::<i64>().map_or_else(|_| Val::from(word), Val::Int)
}

/// `stock L7 M1=740 Q1/C1=100 @issued_unit=5 reserved=640`: all that is held of a subject, and nothing else inside.
fn stock(words: &Words, place: &str, rows: &dyn Rows, names: &Names) {
    let subject = Val::from(names.subject(words.word(1)).to_string());
    let held = rows.rows(Table::Holding, std::slice::from_ref(&subject));
    let outside = rows.rows(Table::Outside, std::slice::from_ref(&subject));
    let mut inside = 0;
    for (key, value) in &words.fields {
        let number: i64 = value.parse().unwrap();
        let sum = |rows: &[Row], column: &str, fits: &dyn Fn(&Row) -> bool| -> i64 {
            rows.iter().filter(|r| fits(r)).filter_map(|r| r.maybe_int(column)).sum()
        };
        let is = if key == "reserved" {
            sum(&held, "reserved", &|_| true)
        } else if key.starts_with('@') {
            sum(&outside, "count", &|row| row.text("place") == *key)
        } else {
            let (at, condition) = key.split_once('/').unwrap_or((key, ""));
            inside += number;
            sum(&held, "count", &|r| {
                r.text("place") == at && (condition.is_empty() || r.text("condition") == condition)
            })
        };
        assert_eq!(is, number, "{place}: {key}");
    }
    let all: i64 = held.iter().filter_map(|r| r.maybe_int("count")).sum();
    assert_eq!(all, inside, "{place}: more is held than the line says");
}
