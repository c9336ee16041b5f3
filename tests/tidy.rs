//! The house rules, run as tests.
//!
//! Each rule is a function that reads the tree and returns its faults, one a line: file, line, what is wrong and
//! what to do instead. `src/README.md` says why a rule is there.
//! Does not know: what the program does; it reads text.
//! Always holds: every rule is also shown a sample that breaks it, so that none can pass by being blind.

#![cfg(test)]

#[path = "tidy/arrows.rs"]
mod arrows;
#[path = "tidy/calls.rs"]
mod calls;
#[path = "tidy/layout.rs"]
mod layout;
#[path = "tidy/locales.rs"]
mod locales;
#[path = "tidy/pages.rs"]
mod pages;
#[path = "tidy/project.rs"]
mod project;
#[path = "tidy/source.rs"]
mod source;

/// Fails with every fault at once: who mends one wants to see the others too.
#[track_caller]
fn none(mut faults: Vec<String>) {
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} to mend:\n{}\n", faults.len(), faults.join("\n"));
}
