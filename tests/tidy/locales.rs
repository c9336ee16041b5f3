//! Sentences: the same in four languages, and each one used.
//!
//! Reads `locales/<language>/*.ftl`, and the string literals of `src` that name a sentence.
//! Does not know: whether a sentence is good; people read them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use crate::source::{Source, files_below, relative, root, rust_files, words};

/// The languages; all others are compared with the first.
const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// Sentences whose ids are built from lists of codes or rules, and so are named by no literal.
const BUILT: [&str; 2] = ["code-", "rule-"];

/// One sentence.
struct Sentence {
    file: String,
    line: usize,
    variables: BTreeSet<String>,
}

/// The sentences of one language by their id.
type Sentences = BTreeMap<String, Sentence>;

#[test]
fn the_four_languages_say_the_same() {
    let mut faults = Vec::new();
    let read: Vec<(&str, Sentences)> = LANGUAGES.iter().map(|l| (*l, language(l, &mut faults))).collect();
    let files = |language: &str| -> BTreeSet<String> {
        let paths = files_below(&root().join("locales").join(language));
        paths.iter().map(|p| p.file_name().unwrap().to_string_lossy().into_owned()).collect()
    };
    let (first, rest) = read.split_first().unwrap();
    assert!(files(first.0).len() > 5, "the sentences were not found");
    for (language, sentences) in rest {
        for file in files(first.0).symmetric_difference(&files(language)) {
            faults.push(format!("locales/{language}/{file}:1: stands in one of {} and {language} only", first.0));
        }
        faults.extend(compare(first, language, sentences));
    }
    crate::none(faults);
}

/// Reads all sentences of a language.
fn language(language: &str, faults: &mut Vec<String>) -> Sentences {
    let mut sentences = Sentences::new();
    for path in files_below(&root().join("locales").join(language)) {
        let text = fs::read_to_string(&path).unwrap();
        read(&relative(&path), &text, &mut sentences, faults);
    }
    sentences
}

/// Reads the sentences of one file, and what is wrong with each by itself.
fn read(file: &str, text: &str, sentences: &mut Sentences, faults: &mut Vec<String>) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
                faults.push(format!("{file}:{line}: not Fluent: {error}"));
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let line = line_of(text, id);
                let sentence = sentence(file, line, message, faults);
                if let Some(before) = sentences.insert(id.to_owned(), sentence) {
                    faults.push(format!("{file}:{line}: `{id}` stands in {}:{} too", before.file, before.line));
                }
            }
            Entry::Term(term) => faults.push(format!("{file}:1: `-{}` is a term; write it out", term.id.name)),
            Entry::Junk { content } => {
                let start = content.lines().next().unwrap_or("");
                faults.push(format!("{file}:{}: not Fluent: {start}", line_of(text, start)));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

fn line_of(text: &str, start: &str) -> usize {
    let begins =
        |line: &str| line.strip_prefix(start).is_some_and(|rest| rest.trim_start().starts_with('=') || rest.is_empty());
    text.lines().position(begins).map_or(1, |index| index + 1)
}

fn sentence(file: &str, line: usize, message: &Message<&str>, faults: &mut Vec<String>) -> Sentence {
    let id = message.id.name;
    let mut fault = |what: &str| faults.push(format!("{file}:{line}: `{id}` {what}"));
    let mut found = Found::default();
    match &message.value {
        Some(pattern) => look(pattern, &mut found),
        None => fault("says nothing"),
    }
    if !message.attributes.is_empty() {
        fault("has attributes; make each a sentence of its own");
    }
    if found.text.contains(['!', '¡']) {
        fault("has an exclamation mark");
    }
    if found.text.trim_end().ends_with(':') {
        fault("ends with a colon");
    }
    if found.foreign {
        fault("holds more than variables and plurals");
    }
    let kebab = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !kebab {
        fault("is not an id in lower case with hyphens");
    }
    Sentence { file: file.to_owned(), line, variables: found.variables }
}

/// What stands in a sentence.
#[derive(Default)]
struct Found {
    text: String,
    variables: BTreeSet<String>,
    foreign: bool,
}

fn look(pattern: &Pattern<&str>, found: &mut Found) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.text.push_str(value),
            PatternElement::Placeable { expression } => look_into(expression, found),
        }
    }
}

fn look_into(expression: &Expression<&str>, found: &mut Found) {
    match expression {
        Expression::Inline(inline) => look_inline(inline, found),
        Expression::Select { selector, variants } => {
            look_inline(selector, found);
            for variant in variants {
                look(&variant.value, found);
                found.text.push('\n');
            }
        }
    }
}

fn look_inline(inline: &InlineExpression<&str>, found: &mut Found) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
            found.text.push('$');
        }
        InlineExpression::StringLiteral { value } => found.text.push_str(value),
        InlineExpression::Placeable { expression } => look_into(expression, found),
        InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => found.foreign = true,
    }
}

/// Differences of a language from the first one.
fn compare(first: &(&str, Sentences), language: &str, sentences: &Sentences) -> Vec<String> {
    let (base, based) = first;
    let mut faults = Vec::new();
    for (id, there) in based {
        let name = there.file.rsplit('/').next().unwrap_or("");
        let Some(here) = sentences.get(id) else {
            faults.push(format!("locales/{language}/{name}:1: lacks `{id}` of {}:{}", there.file, there.line));
            continue;
        };
        if here.file.rsplit('/').next() != Some(name) {
            faults.push(format!("{}:{}: `{id}` stands in {name} in {base}", here.file, here.line));
        }
        let differ: Vec<&str> = there.variables.symmetric_difference(&here.variables).map(String::as_str).collect();
        if !differ.is_empty() {
            let which = differ.join(", $");
            faults.push(format!("{}:{}: `{id}` differs from {base} in ${which}", here.file, here.line));
        }
    }
    for (id, here) in sentences.iter().filter(|(id, _)| !based.contains_key(*id)) {
        faults.push(format!("{}:{}: `{id}` does not stand in {base}", here.file, here.line));
    }
    faults
}

#[test]
fn every_sentence_that_is_named_exists_and_every_one_is_named() {
    let mut faults = Vec::new();
    let sentences = language(LANGUAGES[0], &mut faults);
    let sources = rust_files("src");
    faults.extend(sources.iter().flat_map(|source| named_wrongly(source, &sentences)));
    let named: BTreeSet<&str> = sources
        .iter()
        .flat_map(|s| s.literals.iter().filter(|l| !s.in_tests(l.at)).map(|l| l.value.as_str()))
        .collect();
    let unused =
        sentences.iter().filter(|(id, _)| !BUILT.iter().any(|b| id.starts_with(b)) && !named.contains(id.as_str()));
    faults.extend(unused.map(|(id, s)| format!("{}:{}: `{id}` is named nowhere in src", s.file, s.line)));
    crate::none(faults);
}

/// Literals that name a sentence which does not exist: those handed to `say`, those handed to a method `with` or `count`
/// that have the form of an id (other types have such methods too), and those whose first word begins other ids.
fn named_wrongly(source: &Source, sentences: &Sentences) -> Vec<String> {
    let handed_to = |calls: &[&str]| -> BTreeSet<usize> {
        let ends = calls.iter().flat_map(|call| words(&source.code, call).into_iter().map(move |at| at + call.len()));
        ends.map(|at| at + source.code[at..].len() - source.code[at..].trim_start().len()).collect()
    };
    let (said, counted) = (handed_to(&[".say("]), handed_to(&[".with(", ".count("]));
    let families: BTreeSet<&str> = sentences.keys().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    let mut faults = Vec::new();
    for literal in source.literals.iter().filter(|l| !source.in_tests(l.at) && !sentences.contains_key(&l.value)) {
        let parts: Vec<&str> = literal.value.split('-').collect();
        let word = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let like_an_id = parts.len() > 1 && parts.iter().all(word);
        let of_a_family = like_an_id && parts.first().is_some_and(|p| families.contains(p));
        // an identifier of a widget stands alone; the name of a list has its sentence under another name
        let rest = source.code[literal.at..].splitn(3, '"').nth(2).unwrap_or_default();
        let alone = rest.trim_start().starts_with(')');
        let list = sentences.contains_key(&format!("refusal-list-{}", literal.value));
        let told = like_an_id && counted.contains(&literal.at) && !alone;
        if said.contains(&literal.at) || told || (of_a_family && !list) {
            faults.push(format!("{}: the sentence `{}` does not exist", source.place(literal.at), literal.value));
        }
    }
    faults
}

fn sample(text: &str) -> (Sentences, Vec<String>) {
    let (mut sentences, mut faults) = (Sentences::new(), Vec::new());
    read("locales/en/x.ftl", text, &mut sentences, &mut faults);
    (sentences, faults)
}

#[test]
fn what_is_wrong_with_a_sentence_is_found() {
    let plural = "# fine\nui-a = { $n ->\n    [one] one\n   *[other] { $shown } of { $what }\n}\nui-b = B { $x }\n";
    let (sentences, faults) = sample(plural);
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(sentences["ui-a"].variables.iter().map(String::as_str).collect::<Vec<_>>(), ["n", "shown", "what"]);
    assert_eq!(sentences["ui-b"].line, 6);
    for wrong in [
        "ui-a = Stop!\n",
        "ui-a = ¡Alto\n",
        "ui-a = Name:\n",
        "ui-a = x\n    .hint = y\n",
        "-brand = x\n",
        "ui-a = { NUMBER($n) }\n",
        "ui-a = { ui-b }\n",
        "ui-a = { -brand }\n",
        "ui-a = x\nui-a = y\n",
        "uiA = x\n",
        "ui-a = { $x\n",
    ] {
        assert!(!sample(wrong).1.is_empty(), "{wrong}");
    }
    let english = ("en", sentences);
    assert_eq!(compare(&english, "fr", &sample(plural).0), Vec::<String>::new());
    let french = sample("ui-b = B { $y }\nui-c = C\n").0;
    assert_eq!(compare(&english, "fr", &french).len(), 3);
}

#[test]
fn a_name_without_a_sentence_is_found() {
    let sentences = sample("ui-a = A\n").0;
    let named = |text: &str| named_wrongly(&Source::new("src/x.rs", text), &sentences).len();
    assert_eq!(named("fn f() { w.say(\"ui-a\"); w.with( \"ui-a\", &[]); s.starts_with(\"x\"); }"), 0);
    assert_eq!(
        named(
            "fn f() { w.say(\"nothing\"); w.with(\n\"doc-x\", &[]); w.count(\"b-b\", 1, &[]); row.count(a); count(\"c\"); }"
        ),
        3
    );
    assert_eq!(named("const LABEL: &str = \"ui-aa\"; const OTHER: &str = \"utf-8\"; // \"ui-c\""), 1);
    assert_eq!(named("#[cfg(test)]\nmod tests { fn f() { w.say(\"ui-none\"); } }"), 0);
}
