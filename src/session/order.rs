//! A command as it was asked, with what goes beside it: the day, passphrases of people who get a key.
//!
//! Does not know: what becomes of it.
//! Always holds: text is NFC; a field that the command does not have is refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::Problem;
use super::slip::slip;
use crate::domain::calendar::Day;
use crate::domain::command::Command;
use crate::i18n::Fault;
use crate::store::codec;

/// A command as it was asked, with what goes beside it.
#[derive(Clone, Debug)]
pub struct Order {
    /// The command.
    pub command: Command,
    /// The day it happened; today when it is not told.
    pub day: Option<Day>,
    /// Passphrases of people who get a key by this command.
    pub new_passphrases: BTreeMap<String, Zeroizing<String>>,
}

impl Order {
    /// A command of today.
    #[must_use]
    pub fn now(command: Command) -> Order {
        Order { command, day: None, new_passphrases: BTreeMap::new() }
    }

    /// Reads a command and, beside its fields, `day`.
    ///
    /// # Errors
    /// Not JSON, not an object, an unknown command, a missing or unknown field.
    pub fn read(text: &str) -> Result<Order, Problem> {
        let not_json = |e: &serde_json::Error| {
            let at = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
            Problem::Fault(Fault::CommandNotJson { line: at(e.line()), column: at(e.column()) })
        };
        let value_of = |field: &str, value: &str| {
            Problem::Fault(Fault::CommandValue { field: field.to_owned(), value: value.to_owned() })
        };
        let mut value: Value = serde_json::from_str(text).map_err(|e| not_json(&e))?;
        let missing = || Problem::Fault(Fault::CommandFieldMissing { field: "command".into() });
        let fields = value.as_object_mut().ok_or_else(missing)?;
        let day = match fields.remove("day") {
            None | Some(Value::Null) => None,
            Some(Value::String(day)) => Some(day.parse::<Day>().map_err(|_| value_of("day", &day))?),
            Some(other) => return Err(value_of("day", &other.to_string())),
        };
        let name = fields.get("command").ok_or_else(missing)?.as_str().unwrap_or_default().to_owned();
        if !Command::names().contains(&name.as_str()) {
            return Err(Problem::Fault(Fault::UnknownCommand { name }));
        }
        codec::to_nfc(&mut value);
        let command =
            Command::deserialize(&value).map_err(|e| Problem::Fault(unread(&e.to_string(), &value, &name)))?;
        Ok(Order { command, day, new_passphrases: BTreeMap::new() })
    }
}

/// What is wrong with a command that could not be read: what the schema finds; else the value that the reader of JSON
/// speaks of, with the place where it stands; else the command as a whole.
fn unread(said: &str, value: &Value, name: &str) -> Fault {
    if let Some(fault) = slip(value) {
        return fault;
    }
    let mut leaves = Vec::new();
    collect(value, "", &mut leaves);
    let named =
        leaves.into_iter().filter(|(field, text)| field != "command" && !text.is_empty() && said.contains(text));
    match named.max_by_key(|(_, text)| text.len()) {
        Some((field, value)) => Fault::CommandValue { field, value },
        None => Fault::CommandUnread { name: name.to_owned() },
    }
}

/// The plain values with their places, such as `lines/0/count`.
fn collect(value: &Value, at: &str, leaves: &mut Vec<(String, String)>) {
    let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| collect(value, &below(name), leaves)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(no, value)| collect(value, &below(&no.to_string()), leaves));
        }
        Value::String(text) => leaves.push((at.to_owned(), text.clone())),
        plain => leaves.push((at.to_owned(), plain.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, Wanted, Words};

    fn fault(text: &str) -> Fault {
        match Order::read(text) {
            Err(Problem::Fault(fault)) => {
                assert_eq!(Problem::Fault(fault.clone()).exit(), 2, "a person can mend it");
                fault
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_wrong_with_a_command_is_named_with_its_place() {
        assert_eq!(fault("{\n \"command\" 1}"), Fault::CommandNotJson { line: 2, column: 12 });
        assert_eq!(fault("[]"), Fault::CommandFieldMissing { field: "command".into() });
        assert_eq!(fault(r#"{"command":"no_such"}"#), Fault::UnknownCommand { name: "no_such".into() });
        let day = Fault::CommandValue { field: "day".into(), value: "2026-13-01".into() };
        assert_eq!(fault(r#"{"command":"seal_day","day":"2026-13-01"}"#), day);
        let command = r#"{"command":"reverse","act":"five","reason":"x"}"#;
        let whole =
            |value: &str| Fault::CommandType { field: "act".into(), wanted: Wanted::Count, value: value.into() };
        assert_eq!(fault(command), whole("five"));
        assert_eq!(fault(r#"{"command":"reverse","act":-1,"reason":"x"}"#), whole("-1"));
        assert_eq!(fault(r#"{"command":"reverse","act":2.5,"reason":"x"}"#), whole("2.5"));
        assert_eq!(fault(r#"{"command":"reverse"}"#), Fault::CommandFieldMissing { field: "act".into() });
        let known = "act, reason".to_owned();
        let unknown = fault(r#"{"command":"reverse","act":5,"reson":"x"}"#);
        assert_eq!(unknown, Fault::CommandFieldUnknown { field: "reson".into(), known });
    }

    #[test]
    fn what_is_wrong_in_a_record_is_named_with_the_record() {
        let lines = |line: &str| {
            format!(
                r#"{{"command":"draft_batch","origin":"surplus","site":"x","lines":[{{"subject":"w6.0","place":"LC-A","count":1,"method":"SAW"}},{line}]}}"#
            )
        };
        let of = |field: &str| format!("lines/1/{field}");
        let line = r#"{"subject":"w6.1","place":"LC-A","count":"two","method":"SAW"}"#;
        let wanted = Fault::CommandType { field: of("count"), wanted: Wanted::Count, value: "two".into() };
        assert_eq!(fault(&lines(line)), wanted);
        let line = r#"{"subject":"rifle","place":"LC-A","count":1,"method":"SAW"}"#;
        let wanted = Fault::CommandType { field: of("subject"), wanted: Wanted::Subject, value: "rifle".into() };
        assert_eq!(fault(&lines(line)), wanted);
        let line = r#"{"place":"LC-A","count":1,"method":"SAW"}"#;
        assert_eq!(fault(&lines(line)), Fault::CommandFieldMissing { field: of("subject") });
        let line = r#"{"subject":"w6.1","plaza":"LC-A","count":1,"method":"SAW"}"#;
        assert!(matches!(fault(&lines(line)), Fault::CommandFieldUnknown { field, .. } if field == of("plaza")));
        let line = r#"[]"#;
        let wanted = Fault::CommandType { field: "lines/1".into(), wanted: Wanted::Record, value: "[]".into() };
        assert_eq!(fault(&lines(line)), wanted);
        // the record is counted as people count
        for lang in Lang::ALL {
            let said = Words::new(lang).fault(&Fault::CommandFieldMissing { field: of("subject") }).what;
            assert!(said.contains("lines") && said.contains('2') && said.contains("subject"), "{said}");
        }
    }

    #[test]
    fn nothing_that_the_reader_of_json_says_reaches_people() {
        let slips = [
            r#"{"command":"reverse","act":"five","reason":"x"}"#,
            r#"{"command":"reverse","act":18446744073709551616,"reason":"x"}"#,
            r#"{"command":"reverse","act":null,"reason":["x"]}"#,
            r#"{"command":"reverse","reson":"x"}"#,
            r#"{"command":"seal_day","sealed":"2026-13-01"}"#,
            r#"{"command":"read_batch","batch":"seven","lines":{}}"#,
            r#"{"command":"reverse","act":5"#,
            "act 5",
        ];
        for text in slips {
            let fault = fault(text);
            for lang in Lang::ALL {
                let told = Words::new(lang).fault(&fault);
                for word in ["expected", "invalid type", "missing field", "unknown field", "variant", "EOF"] {
                    assert!(!told.what.contains(word), "{word} in {lang:?}: {}", told.what);
                }
            }
        }
        assert!(matches!(fault(slips[1]), Fault::CommandType { .. }));
        assert!(matches!(fault(slips[5]), Fault::CommandType { wanted: Wanted::Id, .. }));
    }
}
