//! A command as it was asked, with what goes beside it: the day, passphrases of people who get a key.
//!
//! Does not know: what becomes of it.
//! Always holds: text is NFC; a field that the command does not have is refused.

use std::collections::BTreeMap;

use serde_json::Value;
use zeroize::Zeroizing;

use super::Problem;
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
        let broken = |what: String| Problem::Fault(Fault::JsonBroken { what });
        let mut value: Value = serde_json::from_str(text).map_err(|e| broken(e.to_string()))?;
        let fields = value.as_object_mut().ok_or_else(|| broken("{ … }".into()))?;
        let day = match fields.remove("day") {
            None | Some(Value::Null) => None,
            Some(Value::String(day)) => Some(day.parse::<Day>().map_err(|e| broken(format!("day: {e}")))?),
            Some(other) => return Err(broken(format!("day: {other}"))),
        };
        let name = fields.get("command").and_then(Value::as_str).unwrap_or_default().to_owned();
        if !Command::names().contains(&name.as_str()) {
            return Err(Problem::Fault(Fault::UnknownCommand { name }));
        }
        codec::to_nfc(&mut value);
        let command = serde_json::from_value(value).map_err(|e| broken(e.to_string()))?;
        Ok(Order { command, day, new_passphrases: BTreeMap::new() })
    }
}
