//! The four languages against each other, against the code that names their sentences, and numbers and dates as each
//! language writes them.
//!
//! Does not know: what the sentences are for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};

use super::*;
use crate::domain::calendar::{Day, Made, Moment};
use crate::domain::event::Kind;
use crate::domain::lists;

/// What a sentence is, apart from its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    text: String,
}

/// Texts that a language truly shares with English.
const SHARED: &[&str] = &[
    ", site",
    "A4",
    "Actions",
    "Annexes",
    "Audit",
    "Calibre",
    "Catalogue",
    "Cause",
    "Code",
    "Cond",
    "Copies",
    "Correction",
    "Date",
    "Derringer",
    "Destruction",
    "Document",
    "End",
    "Enter",
    "Esc",
    "Exception",
    "Exemption",
    "Home",
    "Inspection",
    "Inspector",
    "Item",
    "Laser",
    "Legible",
    "Licence",
    "Lot",
    "Lots",
    "NEQ (kg)",
    "Nature",
    "No",
    "Note",
    "Observation",
    "Original",
    "PgDn",
    "PgUp",
    "Revolver",
    "Shift",
    "Signatures",
    "Site",
    "Stock",
    "Total, :",
    "Total,",
    "Type",
    "calibre",
    "lot lots",
    "lot",
    "lots",
    "mg",
    "minute",
    "minutes",
    "no",
    "signature",
    "site sites",
    "site",
    "sites",
    "type",
    "· · kg NEQ",
];

fn messages(lang: Lang) -> BTreeMap<String, Shape> {
    let mut found = BTreeMap::new();
    for (file, source) in lang.sources() {
        let place = format!("locales/{}/{file}.ftl", lang.code());
        let parsed = match fluent_syntax::parser::parse(*source) {
            Ok(parsed) => parsed,
            Err((_, errors)) => panic!("{place}: {errors:?}"),
        };
        for entry in parsed.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let shape = shape(&format!("{place}: {id}"), message);
                    assert!(found.insert(id.clone(), shape).is_none(), "{place}: {id} stands twice");
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{place}: {other:?}"),
            }
        }
    }
    found
}

fn shape(place: &str, message: Message<&str>) -> Shape {
    let none: Vec<Attribute<&str>> = Vec::new();
    assert_eq!(message.attributes, none, "{place} has attributes");
    let mut shape = Shape::default();
    walk(place, &message.value.unwrap_or_else(|| panic!("{place} is empty")), &mut shape);
    shape
}

fn walk(place: &str, pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    assert_ne!(id.name, "n", "{place} prints $n; $shown is the number as the language writes it");
                    shape.variables.insert(id.name.to_owned());
                    shape.text.push('\u{fffc}');
                }
                InlineExpression::StringLiteral { value } => shape.text.push_str(value),
                other => panic!("{place}: {other:?}"),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("{place}: {selector:?}") };
                assert_eq!(id.name, "n", "{place} chooses by something else than $n");
                shape.variables.insert("n".to_owned());
                plural(place, variants, shape);
            }
        }
    }
}

fn plural(place: &str, variants: &[Variant<&str>], shape: &mut Shape) {
    let forms: Vec<(&str, bool)> = variants
        .iter()
        .map(|variant| match &variant.key {
            VariantKey::Identifier { name } => (*name, variant.default),
            VariantKey::NumberLiteral { value } => (*value, variant.default),
        })
        .collect();
    assert_eq!(forms, [("one", false), ("other", true)], "{place}: plural forms");
    for variant in variants {
        walk(place, &variant.value, shape);
        shape.text.push('\n');
    }
}

#[test]
fn the_languages_have_the_same_sentences_with_the_same_variables() {
    let english = messages(Lang::En);
    assert!(english.len() > 500, "{}", english.len());
    let mut wrong = Vec::new();
    for lang in [Lang::Es, Lang::Pt, Lang::Fr] {
        let (other, code) = (messages(lang), lang.code());
        for (id, shape) in &english {
            match other.get(id) {
                None => wrong.push(format!("{id} is missing in {code}")),
                Some(theirs) if theirs.variables != shape.variables => {
                    wrong.push(format!("{id} has other variables in {code}: {:?}", theirs.variables));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} stands in {code} alone")),
        );
    }
    none(&wrong);
}

/// Fails with every line of `wrong`.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_in_english() {
    let english = messages(Lang::En);
    let bare = |text: &str| -> String {
        text.replace('\u{fffc}', " ").split_whitespace().collect::<Vec<_>>().join(" ").trim_matches('.').to_owned()
    };
    let (mut wrong, mut shared) = (Vec::new(), BTreeSet::new());
    for lang in [Lang::Es, Lang::Pt, Lang::Fr] {
        for (id, shape) in messages(lang) {
            let (text, original) = (bare(&shape.text), bare(&english[&id].text));
            let says_something = text.chars().filter(|c| c.is_lowercase()).count() > 1;
            if text == original && says_something {
                if original.split(' ').all(|word| SHARED.contains(&word)) || SHARED.contains(&original.as_str()) {
                    shared.insert(original);
                } else {
                    wrong.push(format!("{id} reads the same in {} as in English: {original}", lang.code()));
                }
            }
        }
    }
    none(&wrong);
    assert!(shared.contains("Revolver"), "the comparison finds what is the same");
}

#[test]
fn sentences_are_set_as_the_house_writes() {
    // What the text face has, of the letters of four languages and a few signs.
    const SIGNS: &str = "áéíóúüñàâãçêëèîïôõœùûÁÉÍÓÚÜÑÀÂÃÇÊËÈÎÏÔÕŒÙÛ«»“”¿ºª°·×−–—…≤≥≈→€µ²³\u{a0}\u{202f}\u{fffc}\n";
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (id, shape) in messages(lang) {
            let text = &shape.text;
            let strange = |c: &char| !(c.is_ascii_graphic() || *c == ' ' || SIGNS.contains(*c));
            let faults = [
                ("exclamation mark", text.contains(['!', '¡'])),
                ("colon at the end", text.trim_end().ends_with(':')),
                ("three full stops", text.contains("...")),
                ("two spaces", text.contains("  ")),
                ("a sign that the faces lack", text.chars().any(|c| strange(&c))),
                ("no no-break space before a high sign", lang == Lang::Fr && french_spacing(text).is_some()),
            ];
            let found = faults.iter().filter(|(_, is)| *is).map(|(what, _)| *what).collect::<Vec<_>>();
            if !found.is_empty() {
                wrong.push(format!("{} {id}: {}: {text}", lang.code(), found.join(", ")));
            }
        }
    }
    none(&wrong);
}

/// The first high sign of French that has no no-break space before it.
fn french_spacing(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().collect();
    for (i, c) in signs.iter().enumerate() {
        let ends = signs.get(i + 1).is_none_or(|next| next.is_whitespace());
        let before = i.checked_sub(1).and_then(|at| signs.get(at));
        if matches!(c, ':' | ';' | '?') && ends && !matches!(before, Some('\u{a0}' | '\u{202f}')) {
            return Some(signs[i.saturating_sub(12)..=i].iter().collect());
        }
    }
    None
}

#[test]
fn every_code_of_the_trade_has_a_word() {
    let mut all: Vec<(&str, Vec<&str>)> = [
        ("role", lists::ROLES),
        ("serial_state", lists::SERIAL_STATES),
        ("mark_kind", lists::MARK_KINDS),
        ("mark_moment", lists::MARK_MOMENTS),
        ("mark_method", lists::MARK_METHODS),
        ("component", lists::COMPONENTS),
        ("make_class", lists::MAKE_CLASSES),
        ("action", lists::ACTIONS),
        ("legal_title", lists::LEGAL_TITLES),
        ("legal_block", lists::LEGAL_BLOCKS),
        ("hold_reason", lists::HOLD_REASONS),
        ("custody", lists::CUSTODIES),
        ("service_state", lists::SERVICE_STATES),
        ("condition", lists::CONDITIONS),
        ("stock_purpose", lists::STOCK_PURPOSES),
        ("origin_event", lists::ORIGIN_EVENTS),
        ("place_outside", lists::PLACES_OUTSIDE),
        ("issue_kind", lists::ISSUE_KINDS),
        ("issue_purpose", lists::ISSUE_PURPOSES),
        ("transfer_state", lists::TRANSFER_STATES),
        ("destruction_state", lists::DESTRUCTION_STATES),
        ("destruction_line_result", lists::DESTRUCTION_LINE_RESULTS),
        ("destruction_origin", lists::DESTRUCTION_ORIGINS),
        ("signature_meaning", lists::SIGNATURE_MEANINGS),
        ("trace_decision", lists::TRACE_DECISIONS),
        ("trace_exemption", lists::TRACE_EXEMPTIONS),
        ("reservation", lists::RESERVATIONS),
        ("capacity", lists::CAPACITIES),
        ("loss_kind", lists::LOSS_KINDS),
        ("count_line_result", lists::COUNT_LINE_RESULTS),
        ("discrepancy_cause", lists::DISCREPANCY_CAUSES),
        ("exception_reason", lists::EXCEPTION_REASONS),
        ("paper_size", lists::PAPER_SIZES),
        ("print_mark", lists::PRINT_MARKS),
        ("document_type", lists::DOCUMENT_TYPES),
        ("pack_state", lists::PACK_STATES),
        ("lot_state", lists::LOT_STATES),
        ("place_kind", lists::PLACE_KINDS),
        ("item_kind", lists::ITEM_KINDS),
        ("clock", lists::CLOCK_STATES),
        ("compatibility_group", lists::COMPATIBILITY_GROUPS),
        ("flag", &["stop", "act", "unknown", "note", "clear"]),
    ]
    .map(|(list, codes)| (list, codes.to_vec()))
    .to_vec();
    all.push(("act_kind", Kind::ALL.iter().map(|kind| kind.code()).collect()));
    all.push(("conflict_scope", lists::ROLE_CONFLICTS.iter().map(|conflict| conflict.scope).collect()));
    all.push(("weapon_type", lists::WEAPON_TYPES.iter().map(|w| w.code).collect()));
    all.push(("destruction_method", lists::DESTRUCTION_METHODS.iter().map(|m| m.code).collect()));
    all.push(("residue_check", lists::DESTRUCTION_METHODS.iter().map(|m| m.code).collect()));
    all.push(("condition_group", lists::CONDITION_GROUPS.iter().map(|g| g.code).collect()));
    all.push(("hazard_division", lists::HAZARD_DIVISIONS.iter().map(|d| d.code).collect()));
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (list, codes) in &all {
            for code in codes {
                let found = words.find(&code_id(list, code), None);
                assert!(found.is_some(), "{} has no word for {list} {code}", lang.code());
                assert_eq!(Some(words.code(list, code)), found);
            }
        }
    }
}

/// A place in the code that names a sentence.
struct Call {
    place: String,
    how: &'static str,
    id: String,
    /// The names of the variables, where they stand there as a literal list.
    given: Option<BTreeSet<String>>,
}

fn calls() -> Vec<Call> {
    let mut found = Vec::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let speaking = ["documents", "i18n", "session", "cli", "ui"].map(|layer| sources(&src.join(layer)));
    for file in speaking.into_iter().flatten().filter(|file| !file.ends_with("tests.rs")) {
        let code = std::fs::read_to_string(&file).unwrap();
        for how in ["say", "with", "count"] {
            for (at, opening) in code.match_indices(&format!(".{how}(")) {
                let rest = code[at + opening.len()..].trim_start();
                let Some((id, rest)) = rest.strip_prefix('"').and_then(|r| r.split_once('"')) else { continue };
                // an identifier of a widget, not a sentence
                if how == "with" && rest.trim_start().starts_with(')') {
                    continue;
                }
                let place = format!("{}:{}", file.display(), code[..at].matches('\n').count() + 1);
                found.push(Call { place, how, id: id.to_owned(), given: listed(rest) });
            }
        }
    }
    found
}

/// The names in `&[("name", …), …]` before the call ends; none when the list does not stand there.
fn listed(rest: &str) -> Option<BTreeSet<String>> {
    let (mut depth, mut end) = (1_i32, rest.len());
    for (at, c) in rest.char_indices() {
        depth += match c {
            '(' | '[' | '{' => 1,
            ')' | ']' | '}' => -1,
            _ => 0,
        };
        if depth == 0 {
            end = at;
            break;
        }
    }
    let list = &rest[rest[..end].find("&[")? + 2..end];
    let mut names = BTreeSet::new();
    let mut level = 0_i32;
    for (at, c) in list.char_indices() {
        if c == '(' && level == 0 {
            let (name, _) = list[at + 1..].trim_start().strip_prefix('"')?.split_once('"')?;
            names.insert(name.to_owned());
        }
        level += match c {
            '(' | '[' | '{' => 1,
            ')' | ']' | '}' => -1,
            _ => 0,
        };
    }
    Some(names)
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn every_sentence_that_the_code_names_is_there_with_its_variables() {
    let english = messages(Lang::En);
    let calls = calls();
    assert!(calls.iter().any(|c| c.id == "date-long" && c.given.as_ref().is_some_and(|g| g.len() == 3)));
    let mut wrong = Vec::new();
    for Call { place, how, id, given } in calls {
        let Some(shape) = english.get(&id) else {
            wrong.push(format!("{place}: there is no sentence {id}"));
            continue;
        };
        let mut wanted = shape.variables.clone();
        let plural = wanted.remove("n");
        if plural != (how == "count") {
            wrong.push(format!("{place}: {id} {} a plural", if plural { "has" } else { "has not" }));
        }
        if plural {
            wanted.remove("shown");
        }
        if how == "say" && !wanted.is_empty() {
            wrong.push(format!("{place}: {id} wants {wanted:?}"));
        }
        if let Some(given) = given.filter(|given| *given != wanted) {
            wrong.push(format!("{place}: {id} wants {wanted:?} and is given {given:?}"));
        }
    }
    none(&wrong);
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn four(each: impl Fn(&Words) -> String) -> [String; 4] {
    Lang::ALL.map(|lang| each(&Words::new(lang)))
}

#[test]
fn numbers_are_grouped_as_the_language_does() {
    assert_eq!(four(|w| w.number(0)), ["0", "0", "0", "0"]);
    assert_eq!(four(|w| w.number(999)), ["999", "999", "999", "999"]);
    assert_eq!(four(|w| w.number(1234)), ["1,234", "1,234", "1.234", "1\u{202f}234"]);
    assert_eq!(
        four(|w| w.number(-1_234_567)),
        ["\u{2212}1,234,567", "\u{2212}1,234,567", "\u{2212}1.234.567", "\u{2212}1\u{202f}234\u{202f}567"]
    );
    assert_eq!(Words::new(Lang::En).number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    assert_eq!(four(|w| w.decimal(123_450, 2)), ["1,234.50", "1,234.50", "1.234,50", "1\u{202f}234,50"]);
    assert_eq!(four(|w| w.decimal(12_345, 1)), ["1,234.5", "1,234.5", "1.234,5", "1\u{202f}234,5"]);
    assert_eq!(four(|w| w.decimal(-5, 3)), ["\u{2212}0.005", "\u{2212}0.005", "\u{2212}0,005", "\u{2212}0,005"]);
    assert_eq!(Words::new(Lang::Es).decimal(7, 0), "7");
}

#[test]
fn kilograms_are_rounded_half_up() {
    let w = Words::new(Lang::Pt);
    assert_eq!(w.kg_from_mg(0, 3), "0,000");
    assert_eq!(w.kg_from_mg(499, 3), "0,000");
    assert_eq!(w.kg_from_mg(500, 3), "0,001");
    assert_eq!(w.kg_from_mg(1_234_500_000, 0), "1.235");
    assert_eq!(w.kg_from_mg(1_234_499_999, 0), "1.234");
    assert_eq!(w.kg_from_mg(1, 6), "0,000001");
    assert_eq!(w.kg_from_mg(1, 8), "0,00000100");
    assert_eq!(w.kg_from_mg(u64::MAX, 0), "18.446.744.073.710");
}

#[test]
fn dates_are_written_as_the_language_does() {
    let d = day("2026-11-24");
    assert_eq!(four(|w| w.day(d)), ["24 Nov 2026", "24/11/2026", "24/11/2026", "24/11/2026"]);
    assert_eq!(
        four(|w| w.day_long(d)),
        ["24 November 2026", "24 de noviembre de 2026", "24 de novembro de 2026", "24 novembre 2026"]
    );
    assert_eq!(
        four(|w| w.weekday_day(d)),
        ["Tuesday 24 November", "Martes 24 de noviembre", "Terça-feira, 24 de novembro", "Mardi 24 novembre"]
    );
    let first = day("2026-03-01");
    assert_eq!(
        four(|w| w.day_long(first)),
        ["1 March 2026", "1 de marzo de 2026", "1º de março de 2026", "1er mars 2026"]
    );
    assert_eq!(four(|w| w.day(first)), ["1 Mar 2026", "01/03/2026", "01/03/2026", "01/03/2026"]);
}

#[test]
fn moments_are_local_and_have_24_hours() {
    let at: Moment = "2026-11-25T03:59:07.123Z".parse().unwrap();
    assert_eq!(
        four(|w| w.moment(at, -360)),
        ["24 Nov 2026 21:59", "24/11/2026 21:59", "24/11/2026 21:59", "24/11/2026 21:59"]
    );
    assert_eq!(Words::new(Lang::Fr).moment_seconds(at, 0), "25/11/2026 03:59:07");
}

#[test]
fn a_date_shows_the_precision_it_has() {
    let made = |text: &str| -> [String; 4] {
        let made: Made = text.parse().unwrap();
        four(|w| w.made(made))
    };
    assert_eq!(made("1983-10-05"), ["5 Oct 1983", "05/10/1983", "05/10/1983", "05/10/1983"]);
    assert_eq!(made("1983-10"), ["October 1983", "octubre de 1983", "outubro de 1983", "octobre 1983"]);
    assert_eq!(made("1983"), ["1983", "1983", "1983", "1983"]);
    assert_eq!(made("~1983"), ["about 1983", "hacia 1983", "por volta de 1983", "vers 1983"]);
    assert_eq!(made("?"), ["date unknown", "fecha desconocida", "data desconhecida", "date inconnue"]);
}

#[test]
fn a_language_is_found_by_its_tag() {
    assert_eq!(Lang::from_code("es"), Some(Lang::Es));
    assert_eq!(Lang::from_code("pt_BR.UTF-8"), Some(Lang::Pt));
    assert_eq!(Lang::from_code("FR-ca"), Some(Lang::Fr));
    assert_eq!(Lang::from_code("esperanto"), None);
    assert_eq!(Lang::from_code(""), None);
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
    }
}

#[test]
fn what_has_no_sentence_shows_its_name() {
    let w = Words::new(Lang::Es);
    assert_eq!(w.say("no-such-sentence"), "[no-such-sentence]");
    assert_eq!(w.code("calibre", "9x19"), "9x19");
    assert_eq!(code_id("act_kind", "weapon.Received"), "code-act-kind-weapon-received");
}

#[test]
fn plurals_are_those_of_the_language() {
    let days = |n: u64| four(|w| w.span(n, Span::Days));
    assert_eq!(days(0), ["0 days", "0 días", "0 dia", "0 jour"]);
    assert_eq!(days(1), ["1 day", "1 día", "1 dia", "1 jour"]);
    assert_eq!(days(2), ["2 days", "2 días", "2 dias", "2 jours"]);
    assert_eq!(
        days(1_000_000),
        ["1,000,000 days", "1,000,000 días", "1.000.000 dias", "1\u{202f}000\u{202f}000 jours"]
    );
    assert_eq!(four(|w| w.span(18, Span::Months)), ["18 months", "18 meses", "18 meses", "18 mois"]);
    assert_eq!(four(|w| w.span(20, Span::Years)), ["20 years", "20 años", "20 anos", "20 ans"]);
    assert_eq!(four(|w| w.span(1, Span::Hours)), ["1 hour", "1 hora", "1 hora", "1 heure"]);
    assert_eq!(four(|w| w.span(5, Span::Minutes)), ["5 minutes", "5 minutos", "5 minutos", "5 minutes"]);
}

#[test]
fn a_language_names_itself() {
    assert_eq!(four(|w| w.language_name()), ["English", "Español", "Português", "Français"]);
}

#[test]
fn every_fault_is_told_in_every_language() {
    let english = messages(Lang::En);
    let each = every_fault();
    let names: BTreeSet<&str> = each.iter().map(Fault::name).collect();
    assert_eq!(names.len(), each.len());
    let sentences = english.keys().filter(|id| id.starts_with("fault-")).count();
    assert_eq!(sentences, 3 * each.len(), "every sentence about a fault belongs to one");
    for fault in &each {
        let id = format!("fault-{}", fault.name());
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let Told { what, safe, next } = words.fault(fault);
            for text in [&what, &safe, &next] {
                assert!(text.ends_with('.') && !text.contains(['{', '[']), "{id} in {}: {text}", lang.code());
            }
            let number = words.number(1234);
            for name in &english[&id].variables {
                let shown = if what.contains("thing") { "thing" } else { number.as_str() };
                assert!(what.contains(shown), "{id} in {} hides {name}: {what}", lang.code());
            }
        }
    }
    let fault = Fault::AnchorMissing { known: 1240, have: 1201 };
    assert_eq!(Words::new(Lang::Es).fault(&fault).what, "Este libro tiene 1,201 actos; aquí se conocían 1,240.");
}

/// One of each.
fn every_fault() -> Vec<Fault> {
    vec![
        Fault::NotALedger { path: "thing".to_owned() },
        Fault::TooNew { path: "thing".to_owned(), version: 1234 },
        Fault::TooOld,
        Fault::ForeignSchema,
        Fault::Locked { holder: "thing".to_owned() },
        Fault::ReadOnly { path: "thing".to_owned() },
        Fault::DiskFull { path: "thing".to_owned() },
        Fault::DiskFailing { path: "thing".to_owned() },
        Fault::Moved { path: "thing".to_owned() },
        Fault::Unreadable { path: "thing".to_owned() },
        Fault::CutShort { path: "thing".to_owned() },
        Fault::NotFound { path: "thing".to_owned() },
        Fault::Exists { path: "thing".to_owned() },
        Fault::NoPermission { path: "thing".to_owned() },
        Fault::SideFile { path: "thing".to_owned() },
        Fault::Damaged { seq: 1234 },
        Fault::WrongPassphrase { name: "thing".to_owned() },
        Fault::ClockBehind { minutes: 1234 },
        Fault::ClockAhead { hours: 1234 },
        Fault::CsvBroken { row: 1234 },
        Fault::XlsxBroken,
        Fault::SheetMissing,
        Fault::IsAFolder { path: "thing".to_owned() },
        Fault::TextNotUtf8 { path: "thing".to_owned() },
        Fault::XlsxTooBig,
        Fault::EncryptedOrForeign,
        Fault::NotUtf8,
        Fault::SameFileImported { seq: 1234 },
        Fault::NetworkPath,
        Fault::AnchorMissing { have: 1234, known: 1234 },
        Fault::AnchorSplit { size: 1234 },
        Fault::Bug,
        Fault::SecondInstance { holder: "thing".to_owned() },
        Fault::Busy,
        Fault::Usage,
        Fault::PdfFailed,
        Fault::NoWindow { what: "thing".to_owned() },
        Fault::MappingBroken { what: "thing".to_owned() },
        Fault::RulesForeign,
        Fault::JsonBroken { what: "thing".to_owned() },
        Fault::CommandNotJson { line: 1234, column: 1234 },
        Fault::CommandFieldMissing { field: "thing".to_owned() },
        Fault::CommandFieldUnknown { field: "thing".to_owned(), known: "thing".to_owned() },
        Fault::CommandType { field: "thing".to_owned(), wanted: Wanted::Text, value: "thing".to_owned() },
        Fault::CommandUnread { name: "thing".to_owned() },
        Fault::CommandValue { field: "thing".to_owned(), value: "thing".to_owned() },
        Fault::UnknownCommand { name: "thing".to_owned() },
    ]
}

#[test]
fn variables_enter_a_sentence_as_they_are() {
    let w = Words::new(Lang::Es);
    let odd = "{ $month } \u{202e}<b>";
    assert_eq!(w.with("date-about", &[("year", odd)]), format!("hacia {odd}"));
}
