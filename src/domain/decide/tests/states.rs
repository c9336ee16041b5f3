//! The states of a batch: every command in every state.

use super::language::{attempt, run};
use super::tables::ready;
use crate::domain::lists::DESTRUCTION_STATES;
use crate::domain::table::{Rows, Table, Val};

/// How a batch comes to a state, and what may follow there.
const STATES: &[(&str, &str, &[&str])] = &[
    ("draft", "", &["review", "cancel"]),
    ("reviewed", "to B reviewed -> ok", &["approve", "reopen", "cancel"]),
    (
        "approved",
        "to B approved -> ok\nread B by ver1 -> ok\nread B by ver2 -> ok",
        &["reopen", "read", "lock", "cancel"],
    ),
    ("locked", "to B locked -> ok", &["start", "cancel"]),
    ("running", "to B running -> ok", &["complete", "abort"]),
    ("completed", "to B completed -> ok", &["certificate"]),
    ("completed", "to B drafted -> ok", &["certificate", "sign"]),
    ("completed", "to B signed -> ok", &["certificate", "certify", "observe"]),
    ("certified", "to B certified -> ok", &["void"]),
    ("completed", "to B certified -> ok\nvoid B -> ok", &["certificate"]),
    ("aborted", "to B running -> ok\nabort B -> ok", &["certificate"]),
    ("aborted", "to B running -> ok\nabort B -> ok\ncertificate B -> ok", &["certificate", "sign"]),
    ("cancelled", "cancel B -> ok", &[]),
];

const COMMANDS: &[(&str, &str)] = &[
    ("review", "review B"),
    ("approve", "approve B"),
    ("reopen", "reopen B"),
    ("read", "read B by ver1"),
    ("lock", "lock B"),
    ("start", "start B"),
    ("complete", "complete B"),
    ("abort", "abort B"),
    ("cancel", "cancel B"),
    ("certificate", "certificate B"),
    ("sign", "sign B destroyed"),
    ("observe", "sign B observed"),
    ("certify", "certify B"),
    ("void", "void B"),
];

#[test]
fn every_command_in_every_state() {
    let reached: std::collections::BTreeSet<&str> = STATES.iter().map(|(state, ..)| *state).collect();
    assert_eq!(reached, DESTRUCTION_STATES.iter().copied().collect());
    for (state, way, follows) in STATES {
        let (mut bench, mut names) = ready();
        run("states", "lot L 100 A81 @M1 cond=D1 -> ok\nbatch B L:60 @M1 -> ok", &mut bench, &mut names);
        if !way.is_empty() {
            run("states", way, &mut bench, &mut names);
        }
        run("states", &format!("state B {state}"), &mut bench, &mut names);
        let drafted = bench
            .book
            .row(Table::Batch, &[Val::from(names.batch("B").to_string())])
            .is_some_and(|row| row.maybe_text("certificate").is_some());
        for (name, command) in COMMANDS {
            let (mut bench, mut names) = (bench.clone(), names.clone());
            let answer = attempt(command, &mut bench, &mut names).map_err(|refusal| refusal.why.number());
            // signing and certifying speak of a certificate: where there is none, or it is not in that state, they say so
            let done = matches!(*state, "completed" | "aborted");
            let expected = match *name {
                name if follows.contains(&name) => Ok(()),
                "sign" if *state == "completed" && follows.contains(&"certify") => Err(229),
                "observe" if done && drafted => Ok(()),
                "sign" | "observe" | "void" => Err(227),
                "certify" if done && drafted => Err(230),
                "certify" if done => Err(227),
                _ => Err(201),
            };
            assert_eq!(answer, expected, "{name} in {state} after {way:?}");
            assert!(bench.book == bench.rebuilt());
        }
    }
}
