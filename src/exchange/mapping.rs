//! Mappings: which column of a foreign table fills which of our fields.
//!
//! A mapping is TOML: `version`, `target`, `sheets`, `header_row`, `date_order`, `decimal`, `[columns]` our field =
//! their header, `[values.<field>]` their value = our code, `[constants]` our field = a value for every row.
//! Does not know: the table itself.
//! Always holds: what is not understood is refused; every field that a target needs has a column or a constant.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::columns::{Need, Target};
use super::fault::Message;
use super::fields::dates::DateOrder;
use super::fields::numbers::DecimalSign;
use super::fold::fold;
use super::xlsx_in::Sheets;

/// The version of the form of a mapping.
pub const VERSION: i64 = 1;

/// The mappings that come with the program, by name.
pub const BUILT_IN: [(&str, &str); 2] = [
    ("leso", include_str!("../../assets/mappings/leso.toml")),
    ("leso_2014", include_str!("../../assets/mappings/leso_2014.toml")),
];

/// How the columns of a table become fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// What the table is read into.
    pub target: Target,
    /// Which sheets are read.
    pub sheets: Sheets,
    /// The row of the headers, from 1; `None` for the first row that holds anything.
    pub header_row: Option<u32>,
    /// The order of dates; `None` when it is to be found out.
    pub date_order: Option<DateOrder>,
    /// The decimal sign; `None` when it is to be found out.
    pub decimal: Option<DecimalSign>,
    /// Our field = their header. `None`: our own template, whose headers are known in four languages.
    pub columns: Option<BTreeMap<String, String>>,
    /// For a field: their value = our code.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Our field = a value for every row.
    pub constants: BTreeMap<String, String>,
}

/// Why a mapping is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingFault {
    /// Not TOML.
    #[error("line {line}: {why}")]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        why: String,
    },
    /// A key that mappings do not have.
    #[error("unknown key {key}")]
    UnknownKey {
        /// The key.
        key: String,
        /// The keys they have, with commas.
        allowed: String,
    },
    /// A key that must be there is not.
    #[error("missing key {key}")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of the wrong kind.
    #[error("{key} must be {expected}")]
    WrongValue {
        /// The key.
        key: String,
        /// What is allowed there.
        expected: String,
    },
    /// A field that the target does not have.
    #[error("unknown field {field}")]
    UnknownField {
        /// The field.
        field: String,
        /// The fields it has, with commas.
        allowed: String,
    },
    /// A field that has both a column and a constant.
    #[error("field {field} is filled twice")]
    FieldTwice {
        /// The field.
        field: String,
    },
    /// A field that the target needs has neither.
    #[error("field {field} is not filled")]
    FieldMissing {
        /// The field.
        field: String,
    },
    /// One header fills two fields.
    #[error("header {header} fills two fields")]
    HeaderTwice {
        /// The header.
        header: String,
    },
}

impl MappingFault {
    /// The sentence that says it, with its values.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.clone() {
            MappingFault::Syntax { line, why } => {
                ("import-mapping-syntax", vec![("line", line.to_string()), ("why", why)])
            }
            MappingFault::UnknownKey { key, allowed } => {
                ("import-mapping-unknown-key", vec![("key", key), ("allowed", allowed)])
            }
            MappingFault::MissingKey { key } => ("import-mapping-missing-key", vec![("key", key)]),
            MappingFault::WrongValue { key, expected } => {
                ("import-mapping-wrong-value", vec![("key", key), ("expected", expected)])
            }
            MappingFault::UnknownField { field, allowed } => {
                ("import-mapping-unknown-field", vec![("field", field), ("allowed", allowed)])
            }
            MappingFault::FieldTwice { field } => ("import-mapping-field-twice", vec![("field", field)]),
            MappingFault::FieldMissing { field } => ("import-mapping-field-missing", vec![("field", field)]),
            MappingFault::HeaderTwice { header } => ("import-mapping-header-twice", vec![("header", header)]),
        }
    }
}

const KEYS: [&str; 9] =
    ["version", "target", "sheets", "header_row", "date_order", "decimal", "columns", "values", "constants"];

impl Mapping {
    /// Our own template: headers in any of the four languages.
    #[must_use]
    pub fn template(target: Target) -> Mapping {
        Mapping {
            target,
            sheets: Sheets::All,
            header_row: None,
            date_order: None,
            decimal: None,
            columns: None,
            values: BTreeMap::new(),
            constants: BTreeMap::new(),
        }
    }

    /// A mapping that comes with the program.
    #[must_use]
    pub fn built_in(name: &str) -> Option<Mapping> {
        let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == name)?;
        Mapping::read(text).ok()
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// See [`MappingFault`].
    pub fn read(text: &str) -> Result<Mapping, MappingFault> {
        let table: Table = text.parse().map_err(|e: toml::de::Error| MappingFault::Syntax {
            line: e.span().map_or(1, |span| 1 + text.get(..span.start).unwrap_or(text).matches('\n').count()),
            why: e.message().into(),
        })?;
        if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(MappingFault::UnknownKey { key: key.clone(), allowed: KEYS.join(", ") });
        }
        let wrong = |key: &str, expected: &str| MappingFault::WrongValue { key: key.into(), expected: expected.into() };
        let needed = |key: &str| table.get(key).ok_or(MappingFault::MissingKey { key: key.into() });
        if needed("version")?.as_integer() != Some(VERSION) {
            return Err(wrong("version", &VERSION.to_string()));
        }
        let codes = Target::ALL.map(Target::code).join(", ");
        let target = needed("target")?.as_str().and_then(Target::from_code);
        let target = target.ok_or_else(|| wrong("target", &codes))?;
        let text_at = |key: &str| table.get(key).map(|value| value.as_str().unwrap_or("?"));
        let mapping = Mapping {
            target,
            sheets: sheets(table.get("sheets"))?,
            header_row: match table.get("header_row").map(|v| v.as_integer().and_then(|n| u32::try_from(n).ok())) {
                None => None,
                Some(Some(row)) if (1..=1000).contains(&row) => Some(row),
                Some(_) => return Err(wrong("header_row", "1 … 1000")),
            },
            date_order: match text_at("date_order") {
                None | Some("auto") => None,
                Some(code) => {
                    Some(DateOrder::from_code(code).ok_or_else(|| wrong("date_order", "dmy, mdy, ymd, auto"))?)
                }
            },
            decimal: match text_at("decimal") {
                None | Some("auto") => None,
                Some(sign) => Some(DecimalSign::from_sign(sign).ok_or_else(|| wrong("decimal", "\".\", \",\", auto"))?),
            },
            columns: Some(texts("columns", table.get("columns"))?),
            values: match table.get("values") {
                None => BTreeMap::new(),
                Some(Value::Table(fields)) => fields
                    .iter()
                    .map(|(field, value)| Ok((field.clone(), texts(&format!("values.{field}"), Some(value))?)))
                    .collect::<Result<_, MappingFault>>()?,
                Some(_) => return Err(wrong("values", "[values.…]")),
            },
            constants: texts("constants", table.get("constants"))?,
        };
        mapping.check()?;
        Ok(mapping)
    }

    fn check(&self) -> Result<(), MappingFault> {
        let columns = self.columns.iter().flatten();
        let named = columns.clone().map(|(field, _)| field).chain(self.values.keys()).chain(self.constants.keys());
        for field in named {
            if self.target.field(field).is_none() {
                let allowed: Vec<&str> = self.target.fields().iter().map(|f| f.name.as_str()).collect();
                return Err(MappingFault::UnknownField { field: field.clone(), allowed: allowed.join(", ") });
            }
        }
        let mut seen = BTreeMap::new();
        for (field, header) in columns {
            if self.constants.contains_key(field) {
                return Err(MappingFault::FieldTwice { field: field.clone() });
            }
            if header.trim().is_empty() || seen.insert(fold(header), field).is_some() {
                return Err(MappingFault::HeaderTwice { header: header.clone() });
            }
        }
        for field in self.target.fields().iter().filter(|f| f.need == Need::Column) {
            let filled = self.constants.contains_key(&field.name)
                || self.columns.as_ref().is_none_or(|columns| columns.contains_key(&field.name));
            if !filled {
                return Err(MappingFault::FieldMissing { field: field.name.clone() });
            }
        }
        Ok(())
    }

    /// The mapping as TOML, to be kept and read again. A template's columns are written with the headers of a
    /// language.
    #[must_use]
    pub fn write(&self, lang: &str) -> String {
        let mut table = Table::new();
        let texts = |map: &BTreeMap<String, String>| -> Table {
            map.iter().map(|(key, value)| (key.clone(), Value::from(value.as_str()))).collect()
        };
        table.insert("version".into(), Value::from(VERSION));
        table.insert("target".into(), Value::from(self.target.code()));
        let sheets = match &self.sheets {
            Sheets::All => Value::from("all"),
            Sheets::Named(names) => Value::from(names.clone()),
        };
        table.insert("sheets".into(), sheets);
        if let Some(row) = self.header_row {
            table.insert("header_row".into(), Value::from(row));
        }
        table.insert("date_order".into(), Value::from(self.date_order.map_or("auto", DateOrder::code)));
        let sign = self.decimal.map_or("auto".into(), |sign| sign.sign().to_string());
        table.insert("decimal".into(), Value::from(sign));
        let columns = match &self.columns {
            Some(columns) => texts(columns),
            None => self
                .target
                .template()
                .filter(|field| !self.constants.contains_key(&field.name))
                .map(|field| (field.name.clone(), Value::from(field.header(lang).unwrap_or(&field.name))))
                .collect(),
        };
        table.insert("columns".into(), Value::Table(columns));
        if !self.values.is_empty() {
            let values: Table = self.values.iter().map(|(f, map)| (f.clone(), Value::Table(texts(map)))).collect();
            table.insert("values".into(), Value::Table(values));
        }
        if !self.constants.is_empty() {
            table.insert("constants".into(), Value::Table(texts(&self.constants)));
        }
        table.to_string()
    }
}

fn sheets(value: Option<&Value>) -> Result<Sheets, MappingFault> {
    let wrong = || MappingFault::WrongValue { key: "sheets".into(), expected: "\"all\", [\"…\", \"…\"]".into() };
    match value {
        None => Ok(Sheets::All),
        Some(Value::String(all)) if all == "all" => Ok(Sheets::All),
        Some(Value::Array(names)) if !names.is_empty() => {
            let names: Option<Vec<String>> = names.iter().map(|name| name.as_str().map(String::from)).collect();
            Ok(Sheets::Named(names.ok_or_else(wrong)?))
        }
        Some(_) => Err(wrong()),
    }
}

fn texts(key: &str, value: Option<&Value>) -> Result<BTreeMap<String, String>, MappingFault> {
    let wrong = |key: String| MappingFault::WrongValue { key, expected: "\"…\"".into() };
    match value {
        None => Ok(BTreeMap::new()),
        Some(Value::Table(table)) => table
            .iter()
            .map(|(name, value)| match value.as_str() {
                Some(text) => Ok((name.clone(), text.to_string())),
                None => Err(wrong(format!("{key}.{name}"))),
            })
            .collect(),
        Some(_) => Err(wrong(key.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mappings_that_come_with_the_program_are_sound() {
        for (name, text) in BUILT_IN {
            let mapping = Mapping::read(text).unwrap();
            assert_eq!(Mapping::built_in(name), Some(mapping.clone()));
            assert_eq!(mapping.target, Target::Holdings);
            assert_eq!(Mapping::read(&mapping.write("en")), Ok(mapping));
        }
        assert_eq!(Mapping::built_in("other"), None);
    }

    #[test]
    fn a_template_can_be_kept_as_a_mapping() {
        for target in Target::ALL {
            for lang in ["en", "es", "pt", "fr"] {
                let mapping = Mapping::read(&Mapping::template(target).write(lang)).unwrap();
                let columns = mapping.columns.unwrap();
                assert!(columns.iter().all(|(f, h)| target.field(f).unwrap().1.header(lang) == Some(h)));
                assert_eq!(columns.len(), target.template().count());
            }
        }
    }

    const GOOD: &str = "version = 1\ntarget = \"people\"\n[columns]\nuser = \"Login\"\nname = \"Nom\"\n";

    #[test]
    fn what_is_not_understood_is_refused_by_name() {
        use MappingFault as F;
        assert!(Mapping::read(GOOD).is_ok());
        let fault = |from: &str, to: &str| Mapping::read(&GOOD.replacen(from, to, 1)).unwrap_err();
        assert!(matches!(fault("\"Login\"", "Login"), F::Syntax { line: 4, .. }));
        assert!(matches!(fault("version", "colour = 1\nversion"), F::UnknownKey { key, .. } if key == "colour"));
        assert_eq!(fault("version = 1\n", ""), F::MissingKey { key: "version".into() });
        assert_eq!(fault("= 1", "= 2"), F::WrongValue { key: "version".into(), expected: "1".into() });
        assert!(matches!(fault("people", "cats"), F::WrongValue { key, .. } if key == "target"));
        assert!(matches!(fault("user", "usr"), F::UnknownField { field, .. } if field == "usr"));
        assert_eq!(fault("name = \"Nom\"", ""), F::FieldMissing { field: "name".into() });
        assert_eq!(fault("\"Nom\"", "\" LOGIN \""), F::HeaderTwice { header: "Login".into() });
        let with = |more: &str| Mapping::read(&format!("{GOOD}{more}")).unwrap_err();
        assert_eq!(with("[constants]\nname = \"x\""), F::FieldTwice { field: "name".into() });
        assert!(matches!(with("rank = 3"), F::WrongValue { key, .. } if key == "columns.rank"));
        assert!(matches!(with("[values.colour]\na = \"b\""), F::UnknownField { .. }));
        for top in ["date_order = \"ydm\"\n", "decimal = 1\n", "header_row = 0\n", "sheets = []\n", "values = 1\n"] {
            assert!(matches!(fault("version", &format!("{top}version")), F::WrongValue { .. }), "{top}");
        }
    }
}
