//! The tables of `tests/tables`: what is done, what comes of it.

use std::collections::BTreeSet;

use super::bench::Bench;
use super::language::{Names, run};
use crate::domain::refusal::Why;

/// A ledger with the catalogue, places and holders of the tables.
pub(super) fn ready() -> (Bench, Names) {
    let (mut bench, mut names) = (Bench::new(), Names::default());
    run("setup.txt", include_str!("../../../../tests/tables/setup.txt"), &mut bench, &mut names);
    (bench, names)
}

/// Runs a table on a fresh ledger; the book must be the one that the acts alone give.
fn verdicts(name: &str, text: &str) -> Vec<u16> {
    let (mut bench, mut names) = ready();
    let numbers = run(name, text, &mut bench, &mut names);
    assert!(bench.book == bench.rebuilt(), "{name}: the book is not what its acts say");
    numbers
}

macro_rules! tables {
    ($($name:ident)*) => {
        /// Every table with its text.
        pub(crate) const TABLES: &[(&str, &str)] = &[$((
            concat!(stringify!($name), ".txt"),
            include_str!(concat!("../../../../tests/tables/", stringify!($name), ".txt")),
        )),*];
        $(
            #[test]
            fn $name() {
                let (name, text) = TABLES.iter().find(|(name, _)| *name == concat!(stringify!($name), ".txt")).unwrap();
                verdicts(name, text);
            }
        )*
    };
}

tables! {
    hold_stops_issue_only
    legal_block_matrix
    never_below_zero
    returns_are_not_inspected
    transfers
    counts
    condition_changes
    no_second_intake
    lot_numbers
    life_and_expiry
    reversals
    people_and_keys
    catalogue
    control
    chain_of_arms
    chain_of_ammunition
    guards
    readings
    material_balance
    void_and_again
    two_batches
    precedence
}

/// Reasons that no command of the tables meets, and why.
const ELSEWHERE: &[(Why, &str)] = &[
    (Why::TrainingOnly, "given by the opening of a ledger and by the session; tests of the opening"),
    (Why::PassphraseNeeded, "given by the session, which knows passphrases"),
    (Why::ReadOnly, "given by the session, which knows the file"),
    (Why::CertificateSuperseded, "given by the session, which names the certificate in its place"),
    (Why::ImportedAlready, "given by the session, which knows the file that is imported"),
    (Why::RowErrors, "given by the session, which knows the rows of a file"),
    (
        Why::StockChanged,
        "what is reserved cannot move, so only a damaged book gives it; tests of the people of a batch",
    ),
];

#[test]
fn every_reason_stands_in_a_table() {
    let mut met: BTreeSet<u16> = TABLES.iter().flat_map(|(name, text)| verdicts(name, text)).collect();
    met.extend(super::people::NUMBERS.iter());
    for why in Why::ALL {
        let elsewhere = ELSEWHERE.iter().find(|(other, _)| other == why);
        assert_eq!(met.contains(&why.number()), elsewhere.is_none(), "{} {why:?} {elsewhere:?}", why.number());
    }
}

#[test]
fn numbers_rise_and_none_stands_twice() {
    assert!(Why::ALL.windows(2).all(|pair| pair[0].number() < pair[1].number()));
}

#[test]
fn every_table_file_is_run() {
    // the list of files is the folder's: a table that nobody runs is no table
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables");
    let files: BTreeSet<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let run: BTreeSet<String> = TABLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let known: BTreeSet<String> = ["setup.txt", "people_of_a_batch.txt"].into_iter().map(str::to_owned).collect();
    assert_eq!(files, run.union(&known).cloned().collect());
}
