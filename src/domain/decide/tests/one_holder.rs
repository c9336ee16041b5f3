//! W7: a hundred thousand movements, and each weapon has one holder after each of them.

use super::bench::Bench;
use super::language::{Names, run};
use super::tables::ready;
use crate::domain::command::{Command, ConditionLine, MoveLine, Take};
use crate::domain::event::Line;
use crate::domain::measure::Count;
use crate::domain::record::Paper;
use crate::domain::table::{Row, Rows, Table, Val};

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// A ledger with weapons in the store.
fn armoury(weapons: usize) -> Bench {
    let (mut bench, mut names): (Bench, Names) = ready();
    let all: Vec<String> = (1..=weapons).map(|no| format!("W{no} @A1")).collect();
    run("armoury", &format!("weapon {} -> ok", all.join(" + ")), &mut bench, &mut names);
    bench
}

/// Some of the weapons that are like this.
fn some(bench: &Bench, chance: &mut Chance, like: impl Fn(&Row) -> bool) -> Vec<Row> {
    let mut found: Vec<Row> = bench.book.rows(Table::Weapon, &[]).into_iter().filter(like).collect();
    let skip = chance.below(3);
    found.retain(|_| chance.below(4) != skip);
    found
}

fn take(row: &Row, place: &str, condition: &str) -> Take {
    Take {
        subject: row.text("id").parse().unwrap(),
        place: place.to_owned(),
        condition: condition.to_owned(),
        pack: String::new(),
        count: Count::ONE,
    }
}

fn where_it_lies(row: &Row) -> Take {
    take(row, &row.text("place"), &row.text("condition"))
}

/// What people do next with some of the weapons, and who does it.
fn next(bench: &Bench, chance: &mut Chance) -> (Command, &'static [&'static str]) {
    let paper = Paper::default;
    let inside = |row: &Row| !row.text("place").starts_with('@');
    let fit = |row: &Row| inside(row) && row.text("condition") == "serviceable";
    let holder = chance.one(&["unit-2", "unit-3", "p-1"]).to_owned();
    let place = chance.one(&["A1", "M1", "M2", "Q1"]).to_owned();
    let back = |rows: Vec<Row>| rows.iter().map(|row| take(row, &place, "not_inspected")).collect::<Vec<Take>>();
    match chance.below(6) {
        0 => {
            let lines = some(bench, chance, fit).iter().map(where_it_lies).collect();
            let (kind, purpose) = ("long".to_owned(), "guard".to_owned());
            (Command::Issue { holder, kind, purpose, due_back: None, paper: paper(), lines }, &["keeper"])
        }
        1 => {
            let lines = back(some(bench, chance, |row| {
                row.text("place").starts_with("@issued") && row.text("holder") == holder
            }));
            (Command::GiveBack { holder, paper: paper(), lines }, &["keeper"])
        }
        2 => {
            let lines = some(bench, chance, inside).iter().map(where_it_lies).collect();
            (Command::SendTransfer { to: holder, paper: paper(), lines }, &["keeper"])
        }
        3 => {
            let lines = back(some(bench, chance, |row| {
                row.text("place") == "@transferred_out" && row.text("holder") == holder
            }));
            (Command::AcceptTransfer { from: holder, paper: paper(), lines }, &["keeper"])
        }
        4 => {
            let moved = |row: &Row| MoveLine {
                subject: row.text("id").parse().unwrap(),
                place: row.text("place"),
                condition: row.text("condition"),
                pack: String::new(),
                count: Count::ONE,
                to: place.clone(),
                to_pack: None,
            };
            let rows = some(bench, chance, |row| inside(row) && row.text("place") != place);
            (Command::Move { paper: paper(), lines: rows.iter().map(moved).collect() }, &["keeper"])
        }
        _ => {
            let changed = |row: &Row| ConditionLine {
                subject: row.text("id").parse().unwrap(),
                place: row.text("place"),
                pack: String::new(),
                count: Count::ONE,
                from: row.text("condition"),
                to: "serviceable".to_owned(),
            };
            let rows = some(bench, chance, |row| inside(row) && !fit(row));
            let (reference, reason) = ("INF-1".to_owned(), "looked at".to_owned());
            let lines = rows.iter().map(changed).collect();
            (Command::ChangeCondition { reference, reason, lines }, &["arm", "appr"])
        }
    }
}

/// Who has the weapon: every row that counts it, but for the supplier it came from.
fn holders(bench: &Bench, weapon: &str) -> Vec<(String, String, i64)> {
    let of = |table| bench.book.rows(table, &[Val::from(weapon)]);
    let count = |row: &Row| row.maybe_int("count").unwrap_or(0);
    let here = of(Table::Holding).into_iter().map(|row| (row.text("place"), String::new(), count(&row)));
    let out = of(Table::Outside).into_iter().map(|row| (row.text("place"), row.text("holder"), count(&row)));
    here.chain(out).filter(|(place, _, count)| *count != 0 && place != "@supplier").collect()
}

#[test]
fn a_hundred_thousand_movements_leave_each_weapon_with_one_holder() {
    let (mut bench, mut chance) = (armoury(60), Chance(2026));
    let mut moved = 0;
    let mut kinds = std::collections::BTreeSet::new();
    for _ in 0..40_000 {
        if moved >= 100_000 {
            break;
        }
        let (command, people) = next(&bench, &mut chance);
        let Ok(event) = bench.try_post(&command, people) else { continue };
        kinds.insert(event.kind.code());
        for mv in event.lines.iter().filter_map(Line::movement) {
            moved += 1;
            let weapon = mv.subject.to_string();
            let row = bench.book.row(Table::Weapon, &[Val::from(weapon.as_str())]).unwrap();
            let one = vec![(row.text("place"), row.text("holder"), 1)];
            assert_eq!(holders(&bench, &weapon), one, "{weapon} after act {}", bench.acts.len() - 1);
            assert_ne!(row.text("custody"), "", "{weapon} is nobody's");
        }
    }
    assert!(moved >= 100_000, "only {moved} movements in {} acts: {kinds:?}", bench.acts.len());
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert!(bench.book == bench.rebuilt(), "the book is not what its acts say");
}
