//! Every problem and every fault has its sentence in four languages, with exactly the values it is given.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::fault::{Message, ReadFault, WriteFault};
use super::mapping::MappingFault;
use super::problem::{ProblemKind, RowProblem};
use crate::domain::refusal::{Why, because};

/// The messages of a language and the variables in each.
fn locale(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = format!("{}/locales/{lang}/import.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let resource = parser::parse(text.as_str()).unwrap();
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(m) => Some((m.id.name.to_string(), variables(m.value.as_ref().unwrap()))),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
        other => panic!("{lang}: {other:?}"),
    };
    resource.body.iter().filter_map(message).collect()
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let name = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(id.name.to_string())
        }
        other => panic!("only variables are allowed: {other:?}"),
    };
    pattern.elements.iter().filter_map(name).collect()
}

fn t() -> String {
    "x".into()
}

fn read_faults() -> Vec<ReadFault> {
    use ReadFault as F;
    let (row, most, sheet) = (1, 1, t);
    vec![
        F::Disk { why: t() },
        F::NotATable,
        F::OtherFormat { format: t() },
        F::Locked,
        F::TooManyParts { parts: 1, most },
        F::PartTooLarge { part: t(), most },
        F::PartTooDense { part: t(), ratio: 1, most },
        F::PartDamaged { part: t(), why: t() },
        F::WorkbookDamaged { why: t() },
        F::SheetDamaged { sheet: sheet(), row, why: t() },
        F::SheetMissing { sheet: sheet(), present: t() },
        F::TooFar { sheet: sheet(), row: 1, column: 1 },
        F::OutOfOrder { sheet: sheet(), row },
        F::CellTooLong { sheet: sheet(), row, most },
        F::RowTooLong { sheet: sheet(), row, most },
        F::TooManyColumns { row, most },
        F::Nul { row },
        F::OpenQuote { row, line: 1 },
        F::NotInEncoding { row, encoding: t() },
        F::ReaderEnded { rows: 1 },
    ]
}

fn problems() -> Vec<ProblemKind> {
    use ProblemKind as P;
    vec![
        P::HeaderMissing { header: t() },
        P::HeaderTwice { header: t(), columns: t() },
        P::HeaderUnknown { header: t() },
        P::FieldTwice { field: t(), headers: t() },
        P::NoHeaders,
        P::NoRows,
        P::NoHeaderAbove { column: t() },
        P::HeadersAgain,
        P::Missing,
        P::CellError { text: t() },
        P::StoredAsNumber { text: t() },
        P::LooksScientific { text: t() },
        P::CodeTooLong { text: t(), most: 1 },
        P::ControlCharacter { text: t() },
        P::NotInList { text: t(), codes: t() },
        P::NotYesNo { text: t() },
        P::NotANumber { text: t() },
        P::DecimalUnclear { text: t() },
        P::Negative { text: t() },
        P::NotWhole { text: t() },
        P::TooFine { text: t(), places: 1 },
        P::TooLarge { text: t() },
        P::NotADate { text: t() },
        P::DateUnclear { text: t(), one: t(), other: t() },
        P::ShortYear { text: t() },
        P::NoDay { text: t() },
        P::SerialMeansNone { text: t(), state: t() },
        P::SerialMissing,
        P::SerialAgainstState { state: t() },
        P::LotMeansState { text: t(), state: t() },
        P::LotMissing,
        P::LotAgainstState { state: t() },
        P::TotalLine { text: t() },
        P::Twice { text: t(), row: 1 },
        P::LotDiffers { text: t() },
        P::LotThere { text: t(), lot: t() },
        P::HasRoles,
        P::Refused { refusal: because(Why::PlaceUnknown).about("place", "A") },
    ]
}

fn messages() -> Vec<Message> {
    let mut all: Vec<Message> = read_faults().iter().map(ReadFault::message).collect();
    all.extend(problems().iter().map(ProblemKind::message));
    let write = [
        WriteFault::Disk { kind: std::io::ErrorKind::Other, why: t() },
        WriteFault::TextTooLong { row: 1, column: t() },
        WriteFault::Nul { row: 1, column: t() },
    ];
    all.extend(write.iter().map(WriteFault::message));
    let mapping = [
        MappingFault::Syntax { line: 1, why: t() },
        MappingFault::UnknownKey { key: t(), allowed: t() },
        MappingFault::MissingKey { key: t() },
        MappingFault::WrongValue { key: t(), expected: t() },
        MappingFault::UnknownField { field: t(), allowed: t() },
        MappingFault::FieldTwice { field: t() },
        MappingFault::FieldMissing { field: t() },
        MappingFault::HeaderTwice { header: t() },
    ];
    all.extend(mapping.iter().map(MappingFault::message));
    for (sheet, column) in [("", None), ("", Some(t())), ("S", None), ("S", Some(t()))] {
        all.push(RowProblem { sheet: sheet.into(), row: 1, column, problem: ProblemKind::Missing }.place());
    }
    all
}

#[test]
fn every_message_has_its_sentence_in_four_languages() {
    let given: BTreeMap<String, BTreeSet<String>> = messages()
        .into_iter()
        .map(|(id, values)| (id.to_string(), values.into_iter().map(|(name, _)| name.to_string()).collect()))
        .collect();
    for lang in ["en", "es", "pt", "fr"] {
        assert_eq!(locale(lang), given, "{lang}");
    }
}

#[test]
fn faults_travel_as_they_are() {
    for fault in read_faults() {
        let text = serde_json::to_string(&fault).unwrap();
        assert_eq!(serde_json::from_str::<ReadFault>(&text).unwrap(), fault);
    }
}

#[test]
fn no_sentence_is_named_that_is_not_tried_here() {
    let tried: BTreeSet<&str> = messages().into_iter().map(|(id, _)| id).collect();
    for source in [include_str!("fault.rs"), include_str!("problem.rs"), include_str!("mapping.rs")] {
        for piece in source.split("\"import-").skip(1) {
            let id = format!("import-{}", piece.split('"').next().unwrap());
            assert!(tried.contains(id.as_str()), "{id}");
        }
    }
}
