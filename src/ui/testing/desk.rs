//! A desk that answers at once from invented data, and notes what it was told.
//!
//! Does not know: the real ledger.
//! Always holds: every question has its answer in the next pass.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use super::data;
use crate::domain::calendar::Moment;
use crate::domain::measure::Count;
use crate::session::desk::{Desk, FileFor, Paper, Reply, Secret, Ticket};
use crate::session::query::{Answer, Choice, Choices, CountsView, Hit, Query};
use crate::session::views::draft::{DraftView, MoveView, Recorded, Seat};
use crate::session::views::evidence::{Compared, EvidenceView};
use crate::session::views::ledger::{LedgerView, NewLedger, RecentView};
use crate::session::views::lists::{ListHead, ListKind, ListQuery, ListSum, PersonRow, RowNo, Rows};
use crate::session::views::people::PersonView;
use crate::session::views::settings::Settings;
use crate::session::views::{Check, Opens, Refused, Sentence, Severity, Trouble};

/// What the desk was told.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) asked: Vec<Query>,
    pub(crate) prepared: Vec<(serde_json::Value, Vec<String>)>,
    pub(crate) signed: Vec<Vec<String>>,
    pub(crate) printed: Vec<(Paper, String)>,
    pub(crate) kept: Vec<Settings>,
    pub(crate) shown: Vec<String>,
    pub(crate) verified: usize,
    pub(crate) locked: usize,
    pub(crate) person: Option<PersonView>,
}

/// The desk.
pub(crate) struct FakeDesk {
    pub(crate) said: Rc<RefCell<Said>>,
    pub(crate) settings: Settings,
    pub(crate) ledger: LedgerView,
    pub(crate) evidence: EvidenceView,
    pub(crate) lots: RowNo,
    /// What every draft is refused with.
    pub(crate) refuse: Option<Refused>,
    /// What must be typed to post.
    pub(crate) typed: Option<String>,
    /// Whether the batch is one of arms.
    pub(crate) arms: bool,
    next_ticket: u64,
    replies: VecDeque<Reply>,
}

impl FakeDesk {
    pub(crate) fn new(language: &str) -> FakeDesk {
        FakeDesk {
            said: Rc::default(),
            settings: Settings {
                language: language.to_owned(),
                data_dir: "C:\\Usuarios\\armeria\\Custodia".to_owned(),
                ..Settings::default()
            },
            ledger: data::ledger(false),
            evidence: data::evidence(),
            lots: data::LOT_COUNT,
            refuse: None,
            typed: None,
            arms: false,
            next_ticket: 0,
            replies: VecDeque::new(),
        }
    }

    fn answer(&mut self, answer: Result<Answer, Trouble>) -> Ticket {
        self.next_ticket += 1;
        let ticket = Ticket(self.next_ticket);
        self.replies.push_back(Reply::Answer(ticket, answer));
        ticket
    }

    fn look_up(&self, query: &Query) -> Answer {
        match query {
            Query::People => Answer::People(data::people()),
            Query::Ledger => {
                let signed = self.said.borrow().signed.len() as u64;
                Answer::Ledger(Box::new(LedgerView { acts: self.ledger.acts + signed, ..self.ledger.clone() }))
            }
            Query::Counts => Answer::Counts(CountsView { weapons: 1204, lots: 262, flags: 96, batches: 3, due: 15 }),
            Query::Home => Answer::Home(Box::new(data::home())),
            Query::Evidence => Answer::Evidence(self.evidence.clone()),
            Query::List(query) => Answer::List(self.list(query)),
            Query::Rows(kind, rows) => Answer::Rows(rows_of(*kind, rows)),
            Query::Find(query, text) => Answer::Found(self.find(query, text)),
            Query::Weapon(id) => Answer::Weapon(Box::new(data::weapon_card(row_of(id)))),
            Query::Lot(id) => Answer::Lot(Box::new(data::lot_card(row_of(id)))),
            Query::Places => Answer::Places(data::places()),
            Query::Place(code) => Answer::Place(Box::new(data::place_card(code))),
            Query::Flags(_) => Answer::Flags(data::flags_view()),
            Query::Batch(_) => Answer::Batch(Box::new(data::batch_of(self.arms))),
            Query::Act(seq) => Answer::Act(Box::new(data::act(*seq))),
            Query::Audit => Answer::Audit(Box::new(data::audit())),
            Query::Compare(text) => Answer::Compared(compare(text)),
            Query::Search(text) => Answer::Hits(hits(text)),
            Query::Choices(what) => Answer::Choices(choices(what)),
        }
    }

    fn list(&self, query: &ListQuery) -> ListHead {
        let flagged = |row: &RowNo| data::lot(*row).severity != Severity::Clear;
        let typed =
            |column: &str| query.filters.iter().find(|(key, _)| key == column).map(|(_, text)| text.to_lowercase());
        let mut rows: Vec<RowNo> = match query.list {
            ListKind::Lots => (0..self.lots).filter(|row| query.tab == "all" || flagged(row)).collect(),
            ListKind::Weapons => (0..1204).collect(),
            ListKind::Items | ListKind::Flags => (0..20).collect(),
            ListKind::Batches => (1..8).collect(),
            ListKind::Acts => (0..data::ACT_COUNT).collect(),
            ListKind::People => (0..6).collect(),
        };
        if let (ListKind::Lots, Some(text)) = (query.list, typed("item")) {
            rows.retain(|row| data::lot(*row).item_name.to_lowercase().contains(&text));
        }
        if query.list == ListKind::Lots && self.lots <= data::LOT_COUNT {
            rows.sort_by_key(|row| data::lot(*row).severity);
        }
        if query.list == ListKind::Acts && query.sort.first().is_some_and(|(_, down)| *down) {
            rows.reverse();
        }
        let total = if query.list == ListKind::Lots { self.lots as u64 } else { rows.len() as u64 };
        ListHead {
            total,
            tabs: vec![
                ("all".to_owned(), total),
                ("flagged".to_owned(), 96),
                ("stop".to_owned(), 9),
                ("propellants".to_owned(), 21),
            ],
            sums: if query.list == ListKind::Lots {
                vec![ListSum { what: "neq_mg".to_owned(), sum: 13_893_300_000, left_out: 2 }]
            } else {
                Vec::new()
            },
            rows: rows.into(),
        }
    }

    fn find(&self, query: &ListQuery, text: &str) -> Option<u64> {
        let head = self.list(query);
        let at = head.rows.iter().position(|row| match query.list {
            ListKind::Weapons => data::weapon(*row).serial.starts_with(text),
            _ => matches!(data::lot(*row).number, crate::session::views::lists::LotMark::Marked(n)
                if n.to_lowercase().starts_with(&text.to_lowercase())),
        });
        at.map(|at| at as u64)
    }
}

fn row_of(id: &str) -> RowNo {
    id[1..].split('.').next().and_then(|row| row.parse().ok()).unwrap_or_default()
}

fn rows_of(kind: ListKind, rows: &[RowNo]) -> Rows {
    let rows = rows.iter().copied();
    match kind {
        ListKind::Weapons => Rows::Weapons(rows.map(data::weapon).collect()),
        ListKind::Lots => Rows::Lots(rows.map(data::lot).collect()),
        ListKind::Items => Rows::Items(rows.map(data::item).collect()),
        ListKind::Flags => Rows::Flags(rows.map(data::flag_row).collect()),
        ListKind::Batches => Rows::Batches(rows.map(data::batch_row).collect()),
        ListKind::Acts => Rows::Acts(rows.map(data::act_row).collect()),
        ListKind::People => Rows::People(
            rows.map(|row| PersonRow { row, person: data::people()[usize::try_from(row).unwrap()].clone() }).collect(),
        ),
    }
}

fn compare(text: &str) -> Compared {
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    if digits.ends_with("7c1e90a43f52b8d106ec") {
        Compared::Agrees { size: 41_144, day: data::day("2026-11-12"), since: 63 }
    } else if digits.len() > 20 {
        Compared::Differs { size: 41_144, ours: "7c1e90a43f52b8d106ec".to_owned() }
    } else {
        Compared::NotAHead
    }
}

fn hits(text: &str) -> Vec<Hit> {
    let all = [
        (Opens::Lot("l0.0".to_owned()), "RAD83K004-012", "Carga propulsora 155 mm M3A1 · Polvorín 4", Severity::Stop),
        (Opens::Weapon("w3.0".to_owned()), "4817323", "Colt M16A1 · Armería A", Severity::Clear),
        (Opens::Batch("b57.0".to_owned()), "GT-LC-DB-2026-0007", "Tanda · Cerro Pelón", Severity::Note),
    ];
    let text = text.to_lowercase();
    all.into_iter()
        .filter(|(_, name, detail, _)| format!("{name} {detail}").to_lowercase().contains(&text))
        .map(|(opens, name, detail, severity)| Hit {
            opens,
            text: name.to_owned(),
            detail: detail.to_owned(),
            severity: Some(severity),
        })
        .collect()
}

fn choices(what: &Choices) -> Vec<Choice> {
    let choice = |code: &str, name: &str, detail: &str| Choice {
        code: code.to_owned(),
        name: name.to_owned(),
        detail: detail.to_owned(),
        ..Choice::default()
    };
    let (all, text) = match what {
        Choices::Ammunition(text) | Choices::Models(text) => {
            (vec![choice("1320-0001", "Cartucho 105 mm HE M1", "1.2.1E")], text)
        }
        Choices::Places(text) => {
            (data::places().iter().map(|place| choice(&place.code, &place.name, &place.code)).collect(), text)
        }
        Choices::Holders(text) => (vec![choice("u-ing", "Unidad de Ingenieros", "unidad")], text),
        Choices::Stock(text) | Choices::Out(text) | Choices::Sent(text) => (
            (0..5)
                .map(|row| {
                    let lot = data::lot(row);
                    Choice {
                        code: lot.id,
                        name: if let crate::session::views::lists::LotMark::Marked(n) = lot.number {
                            n
                        } else {
                            String::new()
                        },
                        detail: lot.item_name,
                        place: "LC-M4".to_owned(),
                        place_path: vec!["Polvorín 4".to_owned()],
                        condition: "A1".to_owned(),
                        pack: "sealed".to_owned(),
                        free: lot.quantity.get(),
                        ..Choice::default()
                    }
                })
                .collect(),
            text,
        ),
    };
    let text = text.to_lowercase();
    all.into_iter().filter(|choice| format!("{} {}", choice.name, choice.code).to_lowercase().contains(&text)).collect()
}

impl Desk for FakeDesk {
    fn clock(&self) -> (Moment, i32) {
        (data::now(), -360)
    }

    fn settings(&self) -> Settings {
        self.settings.clone()
    }

    fn keep_settings(&mut self, settings: &Settings) {
        self.said.borrow_mut().kept.push(settings.clone());
    }

    fn recent(&mut self) -> Ticket {
        let recent = |name: &str, path: &str, training, present| RecentView {
            path: path.to_owned(),
            name: name.to_owned(),
            last_open: Some(data::now().plus_millis(-86_400_000)),
            training,
            present,
        };
        self.answer(Ok(Answer::Recent(vec![
            recent("Depósito Las Ceibas", "C:\\Libros\\las-ceibas.custodia", false, true),
            recent("Depósito Las Ceibas, entrenamiento", "C:\\Libros\\las-ceibas-demo.custodia", true, true),
            recent("Depósito Norte", "E:\\norte.custodia", false, false),
        ])))
    }

    fn choose_file(&mut self, _: FileFor, suggested: &str) -> Ticket {
        let path = format!("E:\\{suggested}");
        self.answer(Ok(Answer::File(Some(path))))
    }

    fn open(&mut self, _: &str) -> Ticket {
        let ledger = self.ledger.clone();
        let mut people = data::people();
        if !ledger.training {
            people.iter_mut().for_each(|person| person.practice = None);
        }
        self.answer(Ok(Answer::Opened(Box::new(ledger), people)))
    }

    fn create(&mut self, _: NewLedger, _: Vec<(String, Secret)>) -> Ticket {
        self.open("")
    }

    fn create_training(&mut self, _: &str) -> Ticket {
        self.ledger = data::ledger(true);
        self.open("")
    }

    fn close(&mut self) {}

    fn sign_in(&mut self, user: &str, passphrase: Secret) -> Ticket {
        let person = data::people().into_iter().find(|person| person.user == user).unwrap();
        if person.practice.as_deref() == Some(passphrase.expose()) {
            self.said.borrow_mut().person = Some(person.clone());
            self.answer(Ok(Answer::SignedIn(person)))
        } else {
            self.answer(Err(Trouble::Refused(Refused {
                number: 107,
                says: Sentence::plain("ui-passphrase-differs"),
                hint: Sentence::plain("ui-why-passphrase"),
                record: None,
                field: None,
            })))
        }
    }

    fn look_only(&mut self) -> Ticket {
        self.answer(Ok(Answer::File(None)))
    }

    fn lock(&mut self) {
        self.said.borrow_mut().locked += 1;
    }

    fn ask(&mut self, query: Query) -> Ticket {
        let answer = self.look_up(&query);
        self.said.borrow_mut().asked.push(query);
        self.answer(Ok(answer))
    }

    fn prepare(&mut self, command: serde_json::Value, actors: Vec<String>) -> Ticket {
        if let Some(refused) = &self.refuse {
            return self.answer(Err(Trouble::Refused(refused.clone())));
        }
        let people = data::people();
        let seat = |index: usize, role: &str, meaning: &str, may: Vec<PersonView>| {
            let chosen = actors.get(index).filter(|user| !user.is_empty());
            let person = chosen
                .and_then(|user| people.iter().find(|p| p.user == *user))
                .or_else(|| (index == 0).then(|| &people[0]));
            Seat {
                role: role.to_owned(),
                meaning: meaning.to_owned(),
                person: person.cloned(),
                may,
                already: vec!["u-006".to_owned()],
                checks: vec![Check { severity: Severity::Clear, says: data::text("otra clave") }],
            }
        };
        let lot = data::lot(0);
        let second = PersonView { roles: people[2].roles.clone(), ..people[3].clone() };
        let draft = DraftView {
            seq: 41_208,
            kind: "lot.received".to_owned(),
            day: data::day("2026-11-24"),
            at: data::now(),
            facts: vec![(Sentence::plain("ui-field-note"), crate::session::views::Value::Text("GR-52004".to_owned()))],
            unlisted: 0,
            listed: Vec::new(),
            moves: vec![MoveView {
                from: data::place("@supplier", &[]),
                to: data::place("LC-M4", &["Polvorín 4", "B", "pila 3"]),
                what: lot.item_name,
                count: Count::new(486),
                left: [None, Some(Count::new(972))],
            }],
            lines: 1,
            checks: vec![
                Check { severity: Severity::Clear, says: data::text("Polvorín 4: caben 6,000 kg") },
                Check { severity: Severity::Act, says: data::text("el lote se parece a RAD83K004-013") },
            ],
            seats: vec![
                seat(0, "storekeeper", "recorded", vec![people[0].clone()]),
                seat(1, "approver", "approved", vec![people[2].clone(), second]),
            ],
            typed: self.typed.clone(),
            undone_by: Sentence::plain("ui-batch-final"),
            after: vec![data::text("Inspección inicial hasta el 24/12/2026")],
            body: command.to_string(),
        };
        self.said.borrow_mut().prepared.push((command, actors));
        self.answer(Ok(Answer::Draft(Box::new(draft))))
    }

    fn sign(&mut self, _: Ticket, passphrases: Vec<(String, Secret)>) -> Ticket {
        let users = passphrases.iter().map(|(user, secret)| format!("{user} {}", secret.expose())).collect();
        self.said.borrow_mut().signed.push(users);
        self.answer(Ok(Answer::Recorded(Recorded {
            acts: vec![41_208],
            kind: "lot.received".to_owned(),
            number: None,
            made: Some(Opens::Lot("l2.0".to_owned())),
            reversible: true,
            flags: (0, 1),
        })))
    }

    fn verify(&mut self) -> Ticket {
        self.said.borrow_mut().verified += 1;
        self.answer(Ok(Answer::Verified(Box::new(data::report()))))
    }

    fn print(&mut self, paper: Paper, path: &str) -> Ticket {
        self.said.borrow_mut().printed.push((paper, path.to_owned()));
        self.answer(Ok(Answer::Written(path.to_owned())))
    }

    fn copy_to(&mut self, path: &str) -> Ticket {
        self.answer(Ok(Answer::Written(path.to_owned())))
    }

    fn show_file(&mut self, path: &str) {
        self.said.borrow_mut().shown.push(path.to_owned());
    }

    fn cancel(&mut self, _: Ticket) {}

    fn next(&mut self) -> Option<Reply> {
        self.replies.pop_front()
    }
}
