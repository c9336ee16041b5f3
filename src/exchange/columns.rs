//! The columns of our own tables: fields, headers and synonyms in four languages.
//!
//! They stand in `assets/mappings/columns.csv`; the first header of a language is the one of the template.
//! Does not know: what a field holds.
//! Always holds: a header leads to one field of its target.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::codes::{LANGUAGES, split_words};
use super::fold::fold_loosely;

/// What a table is read into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// Quantities of items at places.
    Holdings,
    /// Weapons, one a row.
    Weapons,
    /// Ammunition lots at places.
    Lots,
    /// The catalogue.
    Items,
    /// Sites, stores, bays and stacks.
    Places,
    /// People.
    People,
}

impl Target {
    /// All of them.
    pub const ALL: [Target; 6] =
        [Target::Holdings, Target::Weapons, Target::Lots, Target::Items, Target::Places, Target::People];

    /// The name in mappings and on the console.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Target::Holdings => "holdings",
            Target::Weapons => "weapons",
            Target::Lots => "lots",
            Target::Items => "items",
            Target::Places => "places",
            Target::People => "people",
        }
    }

    /// The target of this name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Target> {
        Target::ALL.into_iter().find(|target| target.code() == code)
    }

    /// The fields, those of the template first and in its order.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        table().get(&self).map(|t| t.fields.as_slice()).unwrap_or_default()
    }

    /// The fields of the template, in its order.
    pub fn template(self) -> impl Iterator<Item = &'static Field> {
        self.fields().iter().filter(|field| field.need != Need::Alternate)
    }

    /// The field of this name and its place among [`Target::fields`].
    #[must_use]
    pub fn field(self, name: &str) -> Option<(usize, &'static Field)> {
        self.fields().iter().enumerate().find(|(_, field)| field.name == name)
    }

    /// The field that a header means, in any language; the field's own name counts too.
    #[must_use]
    pub fn field_of_header(self, header: &str) -> Option<&'static Field> {
        let known = table().get(&self)?;
        known.fields.get(*known.by_header.get(&fold_loosely(header))?)
    }

    /// The headers of the template in a language, or the fields' own names for any other word.
    #[must_use]
    pub fn headers(self, lang: &str) -> Vec<&'static str> {
        self.template().map(|field| field.header(lang).unwrap_or(&field.name)).collect()
    }

    /// The name of the sheet in a language.
    #[must_use]
    pub fn sheet(self, lang: &str) -> &'static str {
        let known = table().get(&self).and_then(|t| t.sheet.get(LANGUAGES.iter().position(|l| *l == lang)?));
        known.map_or(self.code(), String::as_str)
    }
}

/// Whether a table must have the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Without the column the table is not read.
    Column,
    /// The column may be missing.
    Optional,
    /// Another unit of a field of the template; not in the template itself.
    Alternate,
}

/// A field of a target.
#[derive(Debug)]
pub struct Field {
    /// Its name in mappings.
    pub name: String,
    /// Whether the column must be there.
    pub need: Need,
    headers: [Vec<String>; 4],
}

impl Field {
    /// The header of the template in a language (`en`, `es`, `pt`, `fr`).
    #[must_use]
    pub fn header(&self, lang: &str) -> Option<&str> {
        let at = LANGUAGES.iter().position(|l| *l == lang)?;
        self.headers[at].first().map(String::as_str)
    }
}

#[derive(Default)]
struct Known {
    sheet: Vec<String>,
    fields: Vec<Field>,
    by_header: BTreeMap<String, usize>,
}

const TABLE: &str = include_str!("../../assets/mappings/columns.csv");

fn table() -> &'static BTreeMap<Target, Known> {
    static KNOWN: OnceLock<BTreeMap<Target, Known>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut table: BTreeMap<Target, Known> = BTreeMap::new();
        for record in csv::Reader::from_reader(TABLE.as_bytes()).into_records().flatten() {
            let cell = |at: usize| record.get(at).unwrap_or_default();
            let Some(target) = Target::from_code(cell(0)) else { continue };
            let known = table.entry(target).or_default();
            let headers = [3, 4, 5, 6].map(|at| split_words(cell(at)));
            if cell(1) == "@sheet" {
                known.sheet = headers.into_iter().flatten().collect();
                continue;
            }
            let need = match cell(2) {
                "column" => Need::Column,
                "alternate" => Need::Alternate,
                _ => Need::Optional,
            };
            let at = known.fields.len();
            known.by_header.insert(fold_loosely(cell(1)), at);
            for header in headers.iter().flatten() {
                known.by_header.entry(fold_loosely(header)).or_insert(at);
            }
            known.fields.push(Field { name: cell(1).into(), need, headers });
        }
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let read: usize = table().values().map(|known| known.fields.len() + 1).sum();
        assert_eq!(read, TABLE.lines().count() - 1);
    }

    #[test]
    fn every_target_has_headers_in_four_languages_and_each_means_one_field() {
        for target in Target::ALL {
            assert_eq!(Target::from_code(target.code()), Some(target));
            assert!(target.fields().iter().any(|field| field.need == Need::Column), "{target:?}");
            for lang in LANGUAGES {
                assert_ne!(target.sheet(lang), target.code());
                for (field, header) in target.template().zip(target.headers(lang)) {
                    assert_eq!(field.header(lang), Some(header), "{lang}");
                }
            }
            for field in target.fields() {
                for header in field.headers.iter().flatten().chain([&field.name]) {
                    let found = target.field_of_header(header).map(|f| f.name.as_str());
                    assert_eq!(found, Some(field.name.as_str()), "{target:?} {header}");
                }
            }
        }
    }

    #[test]
    fn headers_are_recognised_as_people_write_them() {
        let field = |target: Target, header| target.field_of_header(header).map(|f| f.name.as_str());
        assert_eq!(field(Target::Weapons, " N.º de SÉRIE "), Some("serial"));
        assert_eq!(field(Target::Weapons, "Nº Serie"), Some("serial"));
        assert_eq!(field(Target::Weapons, "NO. SERIE"), Some("serial"));
        assert_eq!(field(Target::Weapons, "Calibre"), Some("calibre"));
        assert_eq!(field(Target::Lots, "Fecha de\nFabricación"), Some("made"));
        assert_eq!(field(Target::Lots, "shelf_life_months"), Some("shelf_life_months"));
        assert_eq!(field(Target::Lots, "Colour"), None);
    }
}
