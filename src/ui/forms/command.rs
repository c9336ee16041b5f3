//! From what is typed to the JSON of a command.
//!
//! Does not know: egui; whether the command will be accepted.
//! Always holds: a problem names its field by path; what is left out was left empty; numbers are whole.

use serde_json::{Map, Value, json};

use super::fields::{Base, Field, Kind, Lines};
use super::state::{Form, Typed, TypedLine};
use crate::domain::calendar::Moment;
use crate::ui::cx::Cx;
use crate::ui::typed::{self, DayProblem};
use crate::ui::widgets::date;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It must be filled.
    Missing,
    /// It is not a number, or not one that fits.
    NotANumber,
    /// It is not a day.
    Day(DayProblem),
    /// It is not a time.
    NotATime,
    /// Nothing was chosen from the list.
    NotChosen,
    /// The second writing differs from the first, from this sign on (counted from 1).
    Differs(usize),
    /// There must be a line.
    NoLines,
}

/// A fault at a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path of the field; for lines `lines/0/count`.
    pub path: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong, in words.
#[must_use]
pub fn say(cx: &Cx<'_>, fault: Fault) -> String {
    match fault {
        Fault::Missing => cx.words.say("ui-fault-missing"),
        Fault::NotANumber => cx.words.say("ui-fault-number"),
        Fault::Day(problem) => date::day_fault(cx, problem),
        Fault::NotATime => cx.words.say("ui-fault-time"),
        Fault::NotChosen => cx.words.say("ui-fault-not-chosen"),
        Fault::Differs(at) => cx.words.with("ui-fault-differs", &[("sign", &at.to_string())]),
        Fault::NoLines => cx.words.say("ui-fault-no-lines"),
    }
}

/// The command of a form.
///
/// # Errors
/// Everything that is wrong, field by field.
pub fn command(cx: &Cx<'_>, form: &Form) -> Result<Value, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut command = json!({ "command": form.kind.command() });
    for (path, value) in &form.spec.fixed {
        put(&mut command, path, value.clone());
    }
    let lines = form.spec.lines.as_ref();
    let mut shared: Vec<(&str, Value)> = Vec::new();
    for field in &form.spec.fields {
        let typed = form.values.get(field.path);
        match read(cx, field, typed) {
            Ok(None) => {}
            Ok(Some(value)) => match lines.and_then(|lines| shared_path(lines, field.path)) {
                Some(inner) => shared.push((inner, value)),
                None => put(&mut command, field.path, value),
            },
            Err(fault) => problems.push(Problem { path: field.path.to_owned(), fault }),
        }
    }
    if let Some(lines) = lines {
        let read = read_lines(cx, form, lines, &shared, &mut problems);
        if read.is_empty() && lines.required {
            problems.push(Problem { path: lines.path.to_owned(), fault: Fault::NoLines });
        }
        put(&mut command, lines.path, Value::Array(read));
    }
    if problems.is_empty() { Ok(command) } else { Err(problems) }
}

/// `weapons/*/weapon/model` -> `weapon/model`, for the lines `weapons`.
fn shared_path<'a>(lines: &Lines, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(lines.path)?.strip_prefix("/*/")
}

fn read_lines(
    cx: &Cx<'_>,
    form: &Form,
    lines: &Lines,
    shared: &[(&str, Value)],
    problems: &mut Vec<Problem>,
) -> Vec<Value> {
    let mut read_lines = Vec::new();
    for (index, line) in form.lines.iter().enumerate() {
        if lines.base == Base::Nothing && is_blank(lines, line) {
            continue;
        }
        let mut value = base(lines.base, line);
        for (path, shared) in shared {
            put(&mut value, path, shared.clone());
        }
        for field in &lines.fields {
            let typed = line.values.get(field.path);
            let fault = match (&field.kind, read(cx, field, typed)) {
                (Kind::Again(first), _) => {
                    let first = line.values.get(first).map_or("", |typed| typed.text.as_str());
                    differs(first, typed.map_or("", |typed| typed.text.as_str())).map(Fault::Differs)
                }
                (_, Ok(read)) => {
                    if let Some(read) = read {
                        put(&mut value, field.path, read);
                    }
                    None
                }
                (_, Err(fault)) => Some(fault),
            };
            if let Some(fault) = fault {
                problems.push(Problem { path: format!("{}/{index}/{}", lines.path, field.path), fault });
            }
        }
        if lines.base == Base::SubjectList {
            value = value.get("subject").cloned().unwrap_or(Value::Null);
        }
        read_lines.push(value);
    }
    read_lines
}

/// Whether nothing is typed in a free line but what stood there at first.
#[must_use]
pub fn is_blank(lines: &Lines, line: &TypedLine) -> bool {
    lines.fields.iter().all(|field| {
        let Some(typed) = line.values.get(field.path) else { return true };
        typed.text.trim() == field.at_first && typed.found.text.trim().is_empty() && typed.ticked.is_empty()
    })
}

/// The place (from 1) of the first sign in which two writings differ; none when they are the same.
#[must_use]
pub fn differs(first: &str, second: &str) -> Option<usize> {
    if first == second {
        return None;
    }
    let same = first.chars().zip(second.chars()).take_while(|(a, b)| a == b).count();
    Some(same + 1)
}

fn base(base: Base, line: &TypedLine) -> Value {
    let Some(stock) = &line.stock else { return json!({}) };
    match base {
        Base::Nothing => json!({}),
        Base::Take => json!({
            "subject": stock.code, "place": stock.place, "condition": stock.condition, "pack": stock.pack,
        }),
        Base::TakeTo => json!({ "subject": stock.code, "condition": stock.condition, "pack": stock.pack }),
        Base::Condition => json!({
            "subject": stock.code, "place": stock.place, "pack": stock.pack, "from": stock.condition,
        }),
        Base::Subject | Base::SubjectList => json!({ "subject": stock.code }),
        Base::BatchLine => json!({ "no": stock.code.parse::<u64>().unwrap_or_default() }),
    }
}

/// Reads one field; nothing when it is empty and may be.
fn read(cx: &Cx<'_>, field: &Field, typed: Option<&Typed>) -> Result<Option<Value>, Fault> {
    let empty = Typed::default();
    let typed = typed.unwrap_or(&empty);
    let text = typed.text.trim();
    if text.is_empty() && !matches!(field.kind, Kind::Tick | Kind::Ticks(_) | Kind::Find(_)) {
        return if field.required { Err(Fault::Missing) } else { Ok(None) };
    }
    let lang = cx.words.lang();
    let value = match &field.kind {
        Kind::Choice(_) if matches!(text, "true" | "false") => json!(text == "true"),
        Kind::Text | Kind::Code | Kind::Choice(_) | Kind::Again(_) => json!(text),
        Kind::Count => json!(typed::count(text, lang).ok_or(Fault::NotANumber)?),
        Kind::Decimal(digits) => json!(typed::decimal(text, *digits, lang).ok_or(Fault::NotANumber)?),
        Kind::Day => json!(date::read_day(cx, text).map_err(Fault::Day)?.to_string()),
        Kind::Made => json!(date::read_made(cx, text).map_err(Fault::Day)?.to_string()),
        Kind::Moment => json!(moment(cx, text)?.to_string()),
        Kind::Tick => json!(typed.yes),
        Kind::Ticks(_) if typed.ticked.is_empty() && field.required => return Err(Fault::Missing),
        Kind::Ticks(_) => json!(typed.ticked),
        Kind::Find(_) => match (typed.found.code.as_str(), typed.found.text.trim()) {
            ("", "") if field.required => return Err(Fault::Missing),
            ("", "") => return Ok(None),
            ("", _) => return Err(Fault::NotChosen),
            (code, _) => json!(code),
        },
    };
    Ok(Some(value))
}

/// A day and a time of the site: `24/11/2026 09:30`, `hoy 9:30`, `9:30` for today.
fn moment(cx: &Cx<'_>, text: &str) -> Result<Moment, Fault> {
    let (day, time) = text.rsplit_once(' ').unwrap_or(("0", text));
    let day = date::read_day(cx, day).map_err(Fault::Day)?;
    let (hour, minute) = time.split_once(':').ok_or(Fault::NotATime)?;
    let hour: i64 = hour.parse().map_err(|_| Fault::NotATime)?;
    let minute: i64 = minute.parse().map_err(|_| Fault::NotATime)?;
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
        return Err(Fault::NotATime);
    }
    let midnight: Moment = format!("{day}T00:00:00.000Z").parse().map_err(|_| Fault::NotATime)?;
    Ok(midnight.plus_millis(((hour * 60 + minute) - i64::from(cx.offset_min)) * 60_000))
}

/// Puts a value at a path; a part that is a number makes a list.
fn put(into: &mut Value, path: &str, value: Value) {
    let Some((part, rest)) = path.split_once('/') else {
        *slot(into, path) = value;
        return;
    };
    put(slot(into, part), rest, value);
}

fn slot<'a>(into: &'a mut Value, part: &str) -> &'a mut Value {
    if let Ok(index) = part.parse::<usize>() {
        if !into.is_array() {
            *into = Value::Array(Vec::new());
        }
        if let Value::Array(list) = into {
            while list.len() <= index {
                list.push(Value::Object(Map::new()));
            }
            return &mut list[index];
        }
    }
    if !into.is_object() {
        *into = Value::Object(Map::new());
    }
    &mut into[part]
}
