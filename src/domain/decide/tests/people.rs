//! The people of a destruction batch: every two capacities in one person, exceptions, damaged books.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::bench::Bench;
use super::language::{Names, run};
use super::tables::ready;
use crate::domain::table::{Change, Rows, Table, Val};

/// The capacities of a batch and who usually has them.
const CAPACITIES: &[(&str, &str)] = &[
    ("drafter", "keeper"),
    ("reviewer", "board"),
    ("authority", "auth"),
    ("submitter", "ao"),
    ("reader1", "ver1"),
    ("reader2", "ver2"),
    ("destroyer", "dest"),
    ("witness1", "wit1"),
    ("witness2", "wit2"),
    ("checker", "ver3"),
    ("clerk", "ao"),
    ("technical", "ato"),
    ("officer", "ao2"),
    ("certifier", "auth2"),
    ("keeper", "keeper"),
];

/// The steps of a batch, with capacities in the place of people.
const STEPS: &[&str] = &[
    "batch B L:60 @M1 by drafter",
    "review B by reviewer",
    "approve B by authority+submitter",
    "read B by reader1",
    "read B by reader2",
    "lock B by reader1+reader2",
    "start B by destroyer+witness1+witness2",
    "complete B by destroyer+checker",
    "certificate B by clerk",
    "sign B destroyed by destroyer",
    "sign B witnessed by witness1",
    "sign B witnessed by witness2",
    "sign B inspected by technical",
    "certify B by officer+certifier",
];

/// Runs a batch in which `multi` has these capacities; gives the number of the refusal it ends with.
fn with(capacities: &[&str], ready: &(Bench, Names)) -> Option<u16> {
    let (mut bench, mut names) = ready.clone();
    let who: BTreeMap<&str, &str> = CAPACITIES
        .iter()
        .map(|(capacity, usual)| (*capacity, if capacities.contains(capacity) { "multi" } else { usual }))
        .collect();
    if capacities.contains(&"keeper") {
        run("people", "place! M1 magazine in=SITE keeper=multi -> ok", &mut bench, &mut names);
    }
    for step in STEPS {
        let (what, by) = step.split_once(" by ").unwrap();
        let users: Vec<&str> = by.split('+').map(|capacity| who[capacity]).collect();
        let line = format!("{what} by {}", users.join("+"));
        if let Err(number) = attempt(&line, &mut bench, &mut names) {
            return Some(number);
        }
    }
    let id = Val::from(names.batch("B").to_string());
    assert_eq!(bench.book.row(Table::Batch, &[id]).unwrap().text("state"), "certified");
    assert!(bench.book == bench.rebuilt());
    None
}

/// Does a step, or says by which number it is refused.
fn attempt(line: &str, bench: &mut Bench, names: &mut Names) -> Result<(), u16> {
    super::language::attempt(line, bench, names).map_err(|refusal| refusal.why.number())
}

/// A ledger with a lot that may be destroyed.
fn with_a_lot() -> (Bench, Names) {
    let (mut bench, mut names) = ready();
    run("people", "lot L 100 A81 @M1 cond=D1 -> ok", &mut bench, &mut names);
    (bench, names)
}

const TABLE: &str = include_str!("../../../../tests/tables/people_of_a_batch.txt");

/// The numbers with which pairs are refused; every pair is tried, once for all tests that ask.
pub(super) static NUMBERS: LazyLock<BTreeSet<u16>> = LazyLock::new(every_pair);

fn every_pair() -> BTreeSet<u16> {
    let mut expected = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let (pair, number) = line.split_once("->").unwrap();
        let pair: BTreeSet<&str> = pair.split_whitespace().collect();
        assert!(pair.iter().all(|one| CAPACITIES.iter().any(|(capacity, _)| capacity == one)), "{line}");
        assert_eq!(pair.len(), 2, "{line}");
        assert_eq!(expected.insert(pair, number.trim().parse::<u16>().unwrap()), None, "{line} stands twice");
    }
    let ready = with_a_lot();
    for (at, (a, _)) in CAPACITIES.iter().enumerate() {
        assert_eq!(with(&[a], &ready), None, "{a} alone");
        for (b, _) in &CAPACITIES[..at] {
            let pair: BTreeSet<&str> = [*a, *b].into_iter().collect();
            assert_eq!(with(&[a, b], &ready), expected.get(&pair).copied(), "{a} and {b}");
        }
    }
    expected.into_values().collect()
}

#[test]
fn every_two_capacities_in_one_person() {
    assert!(NUMBERS.len() > 10);
}

#[test]
fn exceptions_cost_a_third_witness() {
    let (mut bench, mut names) = with_a_lot();
    let table = "
        # a storekeeper reads: refused, then with a written reason and a third witness
        batch B1 L:10 @M1                                          -> ok
        to    B1 approved                                          -> ok
        read  B1 by post                                           -> ok
        read  B1 by ver2                                           -> ok
        lock  B1 by post+ver2                                      -> 220 post
        lock  B1 exception= by post+ver2                           -> 220
        lock  B1 exception=small_post by post+ver2                 -> ok
        start B1 by dest+wit1+wit2                                 -> 221 have=2 wanted=3
        start B1 by dest+wit1+wit2+wit3                            -> ok
        complete B1 by dest+post                                   -> ok
        # whoever proposes the batch destroys it before three witnesses
        batch B2 L:10 @M1 by post                                  -> ok
        to    B2 locked                                            -> ok
        start B2 by post+wit1+wit2                                 -> 221
        start B2 by post+wit1+wit2+wit3                            -> ok
        complete B2 by post+ver1                                   -> ok
        batch B3 L:10 @M1 by multi                                 -> ok
        to    B3 running                                           -> ok
        complete B3 by multi+ver1                                  -> 221
        abort B3 by multi+ao                                       -> 221
        # witnesses: not a storekeeper, with an organisation and an identity number, and none at the end of the work
        batch B4 L:10 @M1                                          -> ok
        to    B4 locked                                            -> ok
        start B4 by dest+post+wit2                                 -> 222 post
        start B4 by dest+guest+wit2                                -> 223 guest
        start B4 by dest+wit1+wit2+wit3                            -> ok
        complete B4 by multi+ver1                                  -> ok
        batch B5 L:10 @M1                                          -> ok
        to    B5 locked                                            -> ok
        start B5 by dest+multi+wit2                                -> ok
        complete B5 by multi+ver1                                  -> 222 multi
        complete B5 by dest+multi                                  -> 222
        complete B5 by dest+post                                   -> 220 post
        abort B5 by dest+multi                                     -> 222
        abort B5 by ao+dest                                        -> ok
        # who signed for a batch that was taken back keeps the part he had
        batch B6 L:10 @M1                                          -> ok
        review B6 by multi                                         -> ok
        reopen B6                                                  -> ok
        to    B6 locked                                            -> ok
        start B6 by dest+multi+wit2                                -> 222 multi
    ";
    run("exceptions", table, &mut bench, &mut names);
}

#[test]
fn a_damaged_book_is_not_certified() {
    let (mut bench, mut names) = with_a_lot();
    run("damage", "batch B L:60 @M1 -> ok\nto B approved -> ok", &mut bench, &mut names);
    run("damage", "read B by ver1 -> ok\nread B by ver2 -> ok", &mut bench, &mut names);
    let key = vec![
        Val::from(
            bench
                .book
                .row(Table::BatchLine, &[Val::from(names.batch("B").to_string()), Val::Int(1)])
                .unwrap()
                .text("subject"),
        ),
        Val::from("M1"),
        Val::from("D1"),
        Val::from("sealed"),
    ];
    let damage = |bench: &mut Bench, by: i64| {
        bench.book.apply(&Change::Add(Table::Holding, key.clone(), vec![("reserved", by)], None)).unwrap();
    };
    damage(&mut bench, -1);
    run("damage", "lock B -> 234 line=1", &mut bench, &mut names);
    damage(&mut bench, 1);
    run("damage", "to B signed -> ok", &mut bench, &mut names);
    let line = vec![Val::from(names.batch("B").to_string()), Val::Int(1)];
    bench.book.apply(&Change::Add(Table::BatchLine, line, vec![("reserved", -1)], None)).unwrap();
    run("damage", "certify B -> 234 line=1", &mut bench, &mut names);
}
