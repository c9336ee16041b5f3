//! The row of headers of one sheet, and which field stands in which column.
//!
//! Does not know: the rows below.
//! Always holds: a layout fills every field that its target needs; anything else is a list of problems.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::codes::LANGUAGES;
use super::columns::{Field, Need, Target};
use super::fields::numbers::bare;
use super::fold::fold;
use super::mapping::Mapping;
use super::problem::ProblemKind;
use super::rows::{Cell, Row, column_letters};

/// Which field stands in which column of a sheet.
#[derive(Debug)]
pub(super) struct Layout {
    /// The header of every column, or its letters where it has none.
    pub(super) headers: Arc<[String]>,
    /// Whether the column has a header.
    pub(super) named: Vec<bool>,
    /// For each field of the target, its column.
    pub(super) columns: Vec<Option<usize>>,
    /// For each field of the target, the value of every row.
    pub(super) constants: Vec<Option<Cell>>,
    /// For each field of the target: their value, folded = our code.
    pub(super) values: Vec<BTreeMap<String, String>>,
    /// The headers are exactly those of our own template, so texts are ours and kept to the letter.
    pub(super) own: bool,
    /// Our own template as a table of text, with words as headers: formulas in it were neutralised.
    pub(super) neutralised: bool,
}

/// A problem and the header that it concerns.
pub(super) type HeaderProblem = (Option<String>, ProblemKind);

impl Layout {
    pub(super) fn of(row: &Row, mapping: &Mapping) -> Result<Layout, Vec<HeaderProblem>> {
        let target = mapping.target;
        let texts: Vec<String> = row.cells().iter().map(|cell| nfc(bare(&cell.text)).into_owned()).collect();
        let mut problems = doubles(&texts);
        let columns = match &mapping.columns {
            Some(wanted) => mapped(&texts, target, wanted, &mut problems),
            None => recognised(&texts, target, &mapping.constants, &mut problems),
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        let filled = texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
        let found = texts.get(..filled).unwrap_or_default();
        let words = LANGUAGES.iter().any(|lang| target.headers(lang) == found);
        let own = words || target.headers("").as_slice() == found;
        let named: Vec<bool> = texts.iter().map(|text| !text.is_empty()).collect();
        let headers = texts.iter().enumerate();
        let headers = headers.map(|(at, text)| if text.is_empty() { column_letters(at) } else { text.clone() });
        let fields = target.fields().iter();
        let values = |field: &Field| {
            let pairs = mapping.values.get(&field.name).into_iter().flatten();
            pairs.map(|(theirs, ours)| (fold(theirs), ours.clone())).collect()
        };
        Ok(Layout {
            headers: headers.collect(),
            named,
            columns,
            constants: fields.clone().map(|f| mapping.constants.get(&f.name).map(|text| Cell::text(text))).collect(),
            values: fields.map(values).collect(),
            own,
            neutralised: words && row.sheet().is_empty(),
        })
    }
}

/// A text in the form that the ledger keeps, Unicode NFC.
pub(super) fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

fn doubles(texts: &[String]) -> Vec<HeaderProblem> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        places.entry(fold(text)).or_default().push(at);
    }
    let twice = places.into_values().filter(|at| at.len() > 1);
    twice
        .map(|at| {
            let header = texts[at[0]].clone();
            let columns: Vec<String> = at.iter().map(|column| column_letters(*column)).collect();
            (Some(header.clone()), ProblemKind::HeaderTwice { header, columns: columns.join(", ") })
        })
        .collect()
}

fn mapped(
    texts: &[String],
    target: Target,
    wanted: &BTreeMap<String, String>,
    problems: &mut Vec<HeaderProblem>,
) -> Vec<Option<usize>> {
    let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    let mut find = |field: &Field| {
        let header = wanted.get(&field.name)?;
        let at = folded.iter().position(|text| *text == fold(header));
        if at.is_none() {
            problems.push((Some(header.clone()), ProblemKind::HeaderMissing { header: header.clone() }));
        }
        at
    };
    target.fields().iter().map(&mut find).collect()
}

fn recognised(
    texts: &[String],
    target: Target,
    constants: &BTreeMap<String, String>,
    problems: &mut Vec<HeaderProblem>,
) -> Vec<Option<usize>> {
    let mut columns = vec![None; target.fields().len()];
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let found = target.field_of_header(text).and_then(|field| target.field(&field.name));
        let Some((field, known)) = found else {
            // A list of holdings keeps every cell; elsewhere a column would be lost unseen.
            if target != Target::Holdings {
                problems.push((Some(text.clone()), ProblemKind::HeaderUnknown { header: text.clone() }));
            }
            continue;
        };
        // The other units of the same field count as the field.
        let stem = |name: &str| name.rsplit_once('_').map_or(name, |(stem, _)| stem).to_string();
        let same = |(other, column): (usize, &Option<usize>)| {
            let name = &target.fields()[other];
            let one_field = other == field
                || ((name.need == Need::Alternate || known.need == Need::Alternate)
                    && stem(&name.name) == stem(&known.name));
            column.filter(|_| one_field)
        };
        // The same header twice has been told already.
        let taken = columns.iter().enumerate().find_map(same).filter(|column| fold(&texts[*column]) != fold(text));
        if let Some(column) = taken {
            let headers = format!("{}, {text}", texts[column]);
            problems.push((Some(text.clone()), ProblemKind::FieldTwice { field: known.name.clone(), headers }));
        }
        columns[field] = Some(at);
    }
    let lang = language(texts, target);
    for (at, field) in target.fields().iter().enumerate().filter(|(_, field)| field.need == Need::Column) {
        if columns[at].is_none() && !constants.contains_key(&field.name) {
            let header = field.header(lang).unwrap_or(&field.name).to_string();
            problems.push((Some(header.clone()), ProblemKind::HeaderMissing { header }));
        }
    }
    columns
}

/// The language most of whose headers are there.
fn language(texts: &[String], target: Target) -> &'static str {
    let score = |lang: &&str| {
        let headers = target.headers(lang);
        texts.iter().filter(|text| headers.iter().any(|header| fold(header) == fold(text))).count()
    };
    // The first of the best: the later ones come first here, and the last maximum wins.
    LANGUAGES.iter().rev().max_by_key(|lang| score(lang)).copied().unwrap_or("en")
}
