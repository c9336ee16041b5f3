//! What is wrong with a command, found by comparing it with the schema of the commands.
//!
//! Does not know: languages; what a command does.
//! Always holds: a slip is named with the place where it stands; nothing that the reader of JSON says is passed on.

use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::domain::calendar::{Day, Made, Moment};
use crate::domain::command::Command;
use crate::domain::id::{Id, Subject};
use crate::i18n::{Fault, Wanted};

/// The schema that `custodia-cli schema` prints.
fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(Command).to_value())
}

/// The first slip in a command, in the order in which it is written; none when the schema finds nothing wrong.
pub(super) fn slip(value: &Value) -> Option<Fault> {
    let name = value.get("command")?.as_str()?;
    let all = schema().get("oneOf")?.as_array()?;
    let own = all.iter().find(|one| one.pointer("/properties/command/const").and_then(Value::as_str) == Some(name))?;
    wrong(value, own, "")
}

fn wrong(value: &Value, schema: &Value, at: &str) -> Option<Fault> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix("#/$defs/")) {
        if let (Some(wanted), Some(text)) = (kept_in_text(name), value.as_str()) {
            return (!wanted.1(text)).then(|| other(value, at, wanted.0));
        }
        let kind = kept_in_text(name).map(|wanted| wanted.0);
        let found = wrong(value, self::schema().get("$defs")?.get(name)?, at);
        return found.map(|fault| kind.map_or(fault, |kind| other(value, at, kind)));
    }
    for any in ["anyOf", "oneOf"] {
        if let Some(ways) = schema.get(any).and_then(Value::as_array) {
            let mut faults = ways.iter().map(|way| wrong(value, way, at));
            let first = faults.next().flatten()?;
            return if faults.all(|fault| fault.is_some()) { Some(first) } else { None };
        }
    }
    if let Some(only) = schema.get("const") {
        return (value != only).then(|| no_such(value, at));
    }
    if let Some(all) = schema.get("enum").and_then(Value::as_array) {
        return (!all.contains(value)).then(|| no_such(value, at));
    }
    let kinds: Vec<&str> = match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let whole = value.is_i64() || value.is_u64();
    let is = |kind: &&str| match *kind {
        "string" => value.is_string(),
        "integer" => whole,
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => true,
    };
    let from = schema.get("minimum").and_then(Value::as_i64);
    let wanted = match kinds.iter().find(|kind| **kind != "null").copied() {
        Some("string") => Some(Wanted::Text),
        Some("integer" | "number") if from == Some(0) => Some(Wanted::Count),
        Some("integer" | "number") => Some(Wanted::Number),
        Some("boolean") => Some(Wanted::YesNo),
        Some("array") => Some(Wanted::List),
        Some("object") => Some(Wanted::Record),
        _ => None,
    };
    if let Some(wanted) = wanted
        && (!kinds.iter().any(is) || (whole && from.is_some_and(|from| value.as_i64().is_some_and(|n| n < from))))
    {
        return Some(other(value, at, wanted));
    }
    match value {
        Value::Object(fields) => in_record(fields, schema, at),
        Value::Array(values) => {
            let of = schema.get("items")?;
            values.iter().enumerate().find_map(|(no, value)| wrong(value, of, &below(at, &no.to_string())))
        }
        _ => None,
    }
}

/// A field that is not known comes first: it is most often the one that is missing, written otherwise.
fn in_record(fields: &Map<String, Value>, schema: &Value, at: &str) -> Option<Fault> {
    let known = schema.get("properties").and_then(Value::as_object)?;
    if schema.get("additionalProperties") == Some(&Value::Bool(false))
        && let Some(name) = fields.keys().find(|name| !known.contains_key(*name))
    {
        let known: Vec<&str> = known.keys().map(String::as_str).filter(|name| *name != "command").collect();
        return Some(Fault::CommandFieldUnknown { field: below(at, name), known: known.join(", ") });
    }
    let wanted = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if let Some(name) = wanted.into_iter().find(|name| !fields.contains_key(*name)) {
        return Some(Fault::CommandFieldMissing { field: below(at, name) });
    }
    fields.iter().find_map(|(name, value)| wrong(value, known.get(name)?, &below(at, name)))
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") }
}

type Reads = (Wanted, fn(&str) -> bool);

/// What is written as a text of a certain shape, and whether a text has it.
fn kept_in_text(name: &str) -> Option<Reads> {
    Some(match name {
        "Day" => (Wanted::Day, |text| text.parse::<Day>().is_ok()),
        "Moment" => (Wanted::Moment, |text| text.parse::<Moment>().is_ok()),
        "Made" => (Wanted::Made, |text| text.parse::<Made>().is_ok()),
        "Id" => (Wanted::Id, |text| text.parse::<Id>().is_ok()),
        "Subject" => (Wanted::Subject, |text| text.parse::<Subject>().is_ok()),
        _ => return None,
    })
}

fn other(value: &Value, at: &str, wanted: Wanted) -> Fault {
    Fault::CommandType { field: at.to_owned(), wanted, value: shown(value) }
}

fn no_such(value: &Value, at: &str) -> Fault {
    Fault::CommandValue { field: at.to_owned(), value: shown(value) }
}

/// The value as it is written, or its beginning.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if text.chars().count() <= MOST { text } else { format!("{}…", text.chars().take(MOST).collect::<String>()) }
}
