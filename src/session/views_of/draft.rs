//! What would be recorded: the draft of a command with its movements, what was looked at, and who may sign.
//!
//! Does not know: passphrases; languages.
//! Always holds: the sheet is drawn from the draft that will be signed; a seat that is open names who may take it; who
//! was seated by a person and is refused is told why.

mod seats;

use std::collections::BTreeMap;

use seats::seats;

use super::acts::{facts_of, subject_of};
use super::cards::held_lot;
use super::flags::severity;
use super::lines;
use super::names::{Names, told, weapon_mark, weapon_name};
use super::substance::{self, Substance};
use crate::domain::command::Command;
use crate::domain::event::{Content, Event, Line, Move};
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::policy::{Acting, Alternatives, SignerSlot};
use crate::domain::refusal::Why;
use crate::domain::rules::{Overall, say};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::posting::{Draft, Order};
use crate::session::views::draft::{DraftView, MoveView};
use crate::session::views::spoken::Spoken;
use crate::session::views::{Check, Sentence, Severity, Value};
use crate::session::{Problem, Session};

/// Movements that the sheet shows.
const MOVES: usize = 200;
/// Lots whose flags are looked at.
const FLAGGED: usize = 50;

/// The seats of an act, and who sits in them.
struct Seating {
    slots: Vec<SignerSlot>,
    seated: Vec<Option<Acting>>,
    /// Seats that a person filled, not the desk.
    chosen: Vec<bool>,
}

/// People who may sign, by user: their row and roles.
type People = BTreeMap<String, Row>;

fn has(row: &Row, slot: &SignerSlot) -> Option<String> {
    let roles = row.text("roles");
    slot.roles.iter().find(|role| roles.split(' ').any(|have| have == role.as_str())).cloned()
}

/// Where the role by which somebody may sit stands among those that a seat takes.
fn rank(row: &Row, slot: &SignerSlot) -> usize {
    let roles = row.text("roles");
    slot.roles.iter().position(|role| roles.split(' ').any(|have| have == role.as_str())).unwrap_or(usize::MAX)
}

impl Seating {
    fn of(slots: &[SignerSlot]) -> Seating {
        Seating { slots: slots.to_vec(), seated: vec![None; slots.len()], chosen: vec![false; slots.len()] }
    }

    fn sits(&self, user: &str) -> bool {
        self.seated.iter().flatten().any(|acting| acting.user == user)
    }

    fn seat(&mut self, at: usize, user: &str, people: &People, chosen: bool) -> bool {
        let Some(slot) = self.slots.get(at).filter(|_| !self.sits(user)) else { return false };
        let Some(role) = people.get(user).and_then(|row| has(row, slot)) else { return false };
        let meaning = slot.meaning.clone();
        if let Some(seat) = self.seated.get_mut(at) {
            *seat = Some(Acting { user: user.to_owned(), role, meaning });
        }
        if let Some(seat) = self.chosen.get_mut(at) {
            *seat = chosen;
        }
        true
    }

    fn seat_anywhere(&mut self, user: &str, people: &People, chosen: bool) -> bool {
        (0..self.slots.len()).any(|at| self.seated[at].is_none() && self.seat(at, user, people, chosen))
    }

    fn unseat_unchosen(&mut self) {
        for (seat, chosen) in self.seated.iter_mut().zip(&self.chosen) {
            if !chosen {
                *seat = None;
            }
        }
    }

    /// Everybody, when every seat is taken.
    fn all(&self) -> Option<Vec<Acting>> {
        self.seated.iter().cloned().collect()
    }

    fn present(&self) -> Vec<Acting> {
        self.seated.iter().flatten().cloned().collect()
    }
}

/// The draft of an order, and the sheet of it. `given` are people in the order of the seats, an empty text for a seat
/// that the desk fills; who is signed in takes the first seat that fits.
pub(in crate::session) fn prepare(
    session: &Session,
    order: Order,
    given: &[String],
    signed_in: Option<&str>,
) -> Result<(Draft, DraftView), Problem> {
    let bare = session.sketch(order.clone(), &[], false)?;
    let alternatives = session.seats(&order)?;
    let people = active_people(session)?;
    let own = if let Command::ReplaceKey { user, .. } = &order.command { Some(user.as_str()) } else { None };
    let mut seating = choose(&alternatives, (given, own), signed_in, &people);
    let draft = match seating.all() {
        None => session.sketch(order.clone(), &seating.present(), false)?,
        Some(all) => match session.sketch(order.clone(), &all, true) {
            Ok(draft) => draft,
            Err(problem) => {
                let more = needs_more(&problem).then(|| longer(&alternatives, &seating, &people)).flatten();
                match more {
                    Some(longer) => seating = longer,
                    // somebody whom the desk had seated does not do; who was chosen and does not do is told why
                    None if seating.chosen.iter().all(|chosen| *chosen) => return Err(problem),
                    None => seating.unseat_unchosen(),
                }
                session.sketch(order.clone(), &seating.present(), false)?
            }
        },
    };
    let view = session.file().reading(|rows| {
        let names = Names::of(rows);
        let sheet = Sheet { draft: &draft, names: &names };
        let mut view = sheet.view(substance::of(session, &draft, &names)?);
        view.seats = seats(session, &bare, &seating, &people, &names);
        Ok::<DraftView, Problem>(view)
    })??;
    Ok((draft, view))
}

fn active_people(session: &Session) -> Result<People, Problem> {
    let rows = session.file().reading(|rows| rows.rows(Table::Person, &[]))?;
    let active = rows.into_iter().filter(|row| row.flag("active"));
    Ok(active.map(|row| (row.text("user"), row)).collect())
}

/// The row of seats in which everybody who was given fits, or else in which most do.
/// Who gets a new key sits last.
fn choose(
    alternatives: &Alternatives,
    (given, new_key): (&[String], Option<&str>),
    signed_in: Option<&str>,
    people: &People,
) -> Seating {
    let named: Vec<&String> = given.iter().filter(|user| !user.is_empty()).collect();
    let mut best: Option<(usize, Seating)> = None;
    for slots in alternatives {
        let mut seating = Seating::of(slots);
        if let Some(user) = new_key {
            seating.seat(slots.len().saturating_sub(1), user, people, false);
        }
        let mut seated = 0;
        let in_place = given.len() == slots.len();
        for (at, user) in given.iter().enumerate().filter(|(_, user)| !user.is_empty()) {
            let done = in_place && seating.seat(at, user, people, true);
            seated += usize::from(done || seating.seat_anywhere(user, people, true));
        }
        let own = signed_in.is_some_and(|user| seating.seat_anywhere(user, people, false));
        let score = seated * 2 + usize::from(own);
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, seating));
        }
        if seated == named.len() && own {
            break;
        }
    }
    let mut seating = best.map_or_else(|| Seating::of(&[]), |(_, seating)| seating);
    fill_only(&mut seating, people);
    seating
}

/// A seat that only one person may take is that person's.
fn fill_only(seating: &mut Seating, people: &People) {
    for at in 0..seating.slots.len() {
        if seating.seated[at].is_some() {
            continue;
        }
        let may: Vec<String> = people
            .iter()
            .filter(|(user, row)| !seating.sits(user) && has(row, &seating.slots[at]).is_some())
            .map(|(user, _)| user.clone())
            .collect();
        if let [only] = may.as_slice() {
            seating.seat(at, only, people, false);
        }
    }
}

fn needs_more(problem: &Problem) -> bool {
    let more = [Why::MorePeople, Why::FewWitnesses, Why::DaySealedAlready];
    matches!(problem, Problem::Refused(refusal) if more.contains(&refusal.why))
}

/// The next longer row of seats, with the same people in it.
fn longer(alternatives: &Alternatives, seating: &Seating, people: &People) -> Option<Seating> {
    let slots =
        alternatives.iter().filter(|slots| slots.len() > seating.slots.len()).min_by_key(|slots| slots.len())?;
    let mut longer = Seating::of(slots);
    for (acting, chosen) in seating.seated.iter().zip(&seating.chosen) {
        if let Some(acting) = acting {
            longer.seat_anywhere(&acting.user, people, *chosen);
        }
    }
    fill_only(&mut longer, people);
    Some(longer)
}

struct Sheet<'a> {
    draft: &'a Draft,
    names: &'a Names<'a>,
}

impl Sheet<'_> {
    fn view(&self, substance: Substance) -> DraftView {
        let draft = self.draft;
        let mut facts = substance.facts;
        facts.extend(facts_of(draft.event.kind, &draft.event.content, self.names));
        DraftView {
            seq: draft.seq,
            kind: draft.event.kind.code().to_owned(),
            day: draft.day(),
            at: draft.at(),
            facts,
            listed: substance.listed,
            unlisted: substance.more,
            moves: self.moves(),
            lines: u64::try_from(draft.event.lines.len()).unwrap_or(0),
            checks: self.checks(),
            seats: Vec::new(),
            typed: self.typed(),
            undone_by: Sentence::said(Spoken::Undone(draft.event.kind)),
            after: self.after(),
            body: draft.body.clone(),
        }
    }

    /// The number that a step which cannot be undone asks for.
    fn typed(&self) -> Option<String> {
        let (Command::LockBatch { batch, .. }
        | Command::StartBatch { batch, .. }
        | Command::CertifyBatch { batch, .. }) = &self.draft.order.command
        else {
            return None;
        };
        let row = self.names.rows().row(Table::Batch, &[Val::from(batch.to_string())])?;
        told(row.text("number"))
    }

    /// What moves, summed by from, to and what; what stays where it is is told line by line.
    fn moves(&self) -> Vec<MoveView> {
        let mut order: Vec<(String, String, String)> = Vec::new();
        let mut sums: BTreeMap<(String, String, String), (u64, Vec<&Move>, String)> = BTreeMap::new();
        for (no, line) in self.draft.event.lines.iter().enumerate() {
            let Some(mv) = line.movement().filter(|mv| !lines::stays(mv)) else { continue };
            let (what, alone) = self.what(line, mv, no);
            let key = (mv.from.place.clone(), mv.to.place.clone(), what);
            if !sums.contains_key(&key) {
                order.push(key.clone());
            }
            let sum = sums.entry(key).or_default();
            sum.0 = sum.0.saturating_add(mv.count.get());
            sum.1.push(mv);
            sum.2 = alone;
        }
        let view = |key: &(String, String, String)| {
            let (count, moves, alone) = sums.get(key)?;
            let (from, to, what) = key;
            let what = if moves.len() == 1 { alone.clone() } else { what.clone() };
            Some(MoveView {
                from: self.names.place(from),
                to: self.names.place(to),
                what,
                count: Count::new(*count),
                left: self.left(moves),
            })
        };
        order.iter().take(MOVES).filter_map(view).collect()
    }

    /// What a movement is told as: with its likes, and alone.
    fn what(&self, line: &Line, mv: &Move, no: usize) -> (String, String) {
        let join = |parts: [String; 2]| parts.into_iter().filter_map(told).collect::<Vec<_>>().join(" · ");
        match line {
            Line::Weapon { weapon, .. } => {
                let name = join([weapon.manufacturer.clone(), weapon.model.clone()]);
                (name.clone(), join([weapon.serial.clone(), name]))
            }
            Line::Lot { lot, .. } => {
                let what = join([lot.number.clone(), self.names.item_name(&lot.item)]);
                (format!("{what} ({no})"), what)
            }
            _ => match self.names.row(&mv.subject).filter(|_| mv.subject.is_weapon()) {
                Some(row) => (weapon_name(&row), join([weapon_mark(&row), weapon_name(&row)])),
                None => {
                    let number = match &mv.subject {
                        Subject::Item(_) => String::new(),
                        other => self.names.subject(other),
                    };
                    let what = join([number, self.names.item_of(&mv.subject)]);
                    (format!("{what} {}", mv.subject), what)
                }
            },
        }
    }

    /// How many there would be at both ends: of one lot or item, where it is counted.
    fn left(&self, moves: &[&Move]) -> [Option<Count>; 2] {
        let [mv] = moves else { return [None, None] };
        if mv.subject.is_weapon() {
            return [None, None];
        }
        let held = |place: &str| {
            let rows = self.names.rows().rows(Table::Holding, &[Val::from(mv.subject.to_string()), Val::from(place)]);
            rows.iter().map(|row| row.number("count")).sum::<u64>()
        };
        let from = (!mv.from.is_outside()).then(|| held(&mv.from.place).saturating_sub(mv.count.get()));
        let to = (!mv.to.is_outside()).then(|| held(&mv.to.place).saturating_add(mv.count.get()));
        [from.map(Count::new), to.map(Count::new)]
    }

    fn checks(&self) -> Vec<Check> {
        let draft = self.draft;
        let whole = |n: u64| Value::Whole(i64::try_from(n).unwrap_or(i64::MAX));
        let mut checks = vec![Check {
            severity: Severity::Clear,
            says: Sentence::plain("desk-check-book").and("act", whole(draft.seq.saturating_sub(1))),
        }];
        if draft.clock.code() != "normal" {
            let clock = Value::Word { list: "clock".to_owned(), code: draft.clock.code().to_owned() };
            let says = Sentence::plain("desk-check-clock").and("clock", clock);
            checks.push(Check { severity: Severity::Act, says });
        }
        let late = draft.today().days_since(draft.day());
        if late > 0 {
            let says = Sentence::plain("desk-check-late").n(late.unsigned_abs());
            checks.push(Check { severity: Severity::Note, says });
        }
        checks.extend(self.flags());
        checks
    }

    /// Lots in it about which a rule says stop or act.
    fn flags(&self) -> Vec<Check> {
        let mut lots: Vec<_> = self
            .draft
            .event
            .lines
            .iter()
            .filter_map(Line::movement)
            .filter_map(|mv| if let Subject::Lot(id) = &mv.subject { Some(*id) } else { None })
            .collect();
        lots.sort();
        lots.dedup();
        let mut checks = Vec::new();
        for id in lots.into_iter().take(FLAGGED) {
            let Some(held) = held_lot(id, self.draft.today(), self.names) else { continue };
            let overall = held.said.overall();
            let pressing = matches!(overall, Overall::Stop | Overall::Act);
            if let (true, Some(first)) = (pressing, held.said.leading.first()) {
                let name = Spoken::Sentence(Box::new(Sentence::plain(&say::name_id(first.rule))));
                let says = Sentence::plain("desk-check-flag")
                    .and("subject", Value::Code(self.names.subject(&Subject::Lot(id))))
                    .and("rule", Value::Spoken(name));
                checks.push(Check { severity: severity(overall), says });
            }
        }
        checks.sort_by_key(|check| check.severity);
        checks.truncate(6);
        checks
    }

    fn after(&self) -> Vec<Sentence> {
        let mut after = Vec::new();
        if let Content::Posting(posting) = &self.draft.event.content
            && let Some(day) = posting.due_back
        {
            after.push(Sentence::plain("desk-after-due-back").and("day", Value::Day(day)));
        }
        let next = self.draft.event.lines.iter().filter_map(|line| match line {
            Line::Inspected(line) => line.next_due,
            _ => None,
        });
        if let Some(day) = next.min() {
            after.push(Sentence::plain("desk-after-inspection").and("day", Value::Day(day)));
        }
        after
    }
}

/// Lots and weapons that an event is about, each once.
pub(in crate::session) fn subjects(event: &Event, seq: u64) -> Vec<Subject> {
    let lines = event.lines.iter().zip(0u64..);
    let mut subjects: Vec<Subject> = lines.filter_map(|(line, no)| subject_of(line, seq, no)).collect();
    if let Content::Stability(test) = &event.content {
        subjects.push(Subject::Lot(test.lot));
    }
    if let Content::Marking(marking) = &event.content {
        subjects.push(Subject::Weapon(marking.weapon));
    }
    subjects.sort();
    subjects.dedup();
    subjects
}
