//! What may stand in any field of any command: texts of a bounded length and of signs that can be read, numbers that
//! the ledger can hold.
//!
//! Does not know: what a field means.
//! Always holds: a field that is added to a command is looked at here without a further line.
//! Refuses with: 114, 116, 136; 118 for a shape that no command has.

use std::fmt;

use serde::ser::{Error, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, Serializer};

use super::super::command::Command;
use super::super::measure::LARGEST;
use super::super::refusal::{Refusal, Why, because};
use super::TEXT_MAX;

/// Refuses a number beyond what the ledger can hold, a text that is too long, and one with signs that cannot be read.
///
/// # Errors
/// 114, 116, 136.
pub(super) fn check(command: &Command) -> Result<(), Refusal> {
    within_limits(command)
}

/// The same of anything that people describe: an item, a weapon, a lot, a place.
///
/// # Errors
/// 114, 116, 136.
pub fn within_limits(value: &impl Serialize) -> Result<(), Refusal> {
    match value.serialize(Walk { field: "command" }) {
        Err(Beyond::Number(field, number)) => Err(because(Why::TooMany).about("field", field).about("count", number)),
        Err(Beyond::Text(field)) => Err(because(Why::TextTooLong).about("field", field).about("most", TEXT_MAX)),
        Err(Beyond::Sign(field, sign)) => {
            Err(because(Why::BadCharacter).about("field", field).about("code", format!("U+{:04X}", u32::from(sign))))
        }
        Err(Beyond::Shape) => Err(because(Why::UnknownCode).about("what", "shape")),
        Ok(()) => Ok(()),
    }
}

/// Fields that may hold several lines, and tabs in them.
const LINES: &[&str] = &["explanation", "note", "purpose", "reason", "remarks", "residue", "scrap"];

/// Control signs, signs that turn the reading direction or end a line unseen, and what is no character.
fn unreadable(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

/// Walks through a value; stops at the first field that is beyond its limit.
#[derive(Clone, Copy)]
struct Walk {
    field: &'static str,
}

/// Why the walk stopped.
#[derive(Debug)]
enum Beyond {
    Number(&'static str, i128),
    Text(&'static str),
    /// A sign that cannot be read.
    Sign(&'static str, char),
    /// A shape that commands do not have.
    Shape,
}

impl fmt::Display for Beyond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Beyond {}

impl Error for Beyond {
    fn custom<T: fmt::Display>(_: T) -> Beyond {
        Beyond::Shape
    }
}

impl Walk {
    fn number(self, number: i128) -> Result<(), Beyond> {
        if number.unsigned_abs() > u128::from(LARGEST) { Err(Beyond::Number(self.field, number)) } else { Ok(()) }
    }
}

macro_rules! numbers {
    ($($name:ident $kind:ty),*) => {$(
        fn $name(self, number: $kind) -> Result<(), Beyond> {
            self.number(i128::from(number))
        }
    )*};
}

impl Serializer for Walk {
    type Ok = ();
    type Error = Beyond;
    type SerializeSeq = Walk;
    type SerializeTuple = Impossible<(), Beyond>;
    type SerializeTupleStruct = Impossible<(), Beyond>;
    type SerializeTupleVariant = Impossible<(), Beyond>;
    type SerializeMap = Impossible<(), Beyond>;
    type SerializeStruct = Walk;
    type SerializeStructVariant = Walk;

    numbers!(
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64
    );

    fn serialize_str(self, text: &str) -> Result<(), Beyond> {
        // bytes are at least as many as characters, so short texts need no counting
        if text.len() > TEXT_MAX && text.chars().count() > TEXT_MAX {
            return Err(Beyond::Text(self.field));
        }
        let lines = LINES.contains(&self.field);
        match text.chars().find(|sign| unreadable(*sign) && !(lines && matches!(*sign, '\n' | '\t'))) {
            Some(sign) => Err(Beyond::Sign(self.field, sign)),
            None => Ok(()),
        }
    }
    fn serialize_bool(self, _: bool) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_none(self) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_unit(self) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Beyond> {
        value.serialize(self)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Beyond> {
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Walk, Beyond> {
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Walk, Beyond> {
        Ok(self)
    }
    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Walk, Beyond> {
        Ok(self)
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Beyond> {
        value.serialize(self)
    }
    fn serialize_f32(self, _: f32) -> Result<(), Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_f64(self, _: f64) -> Result<(), Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_char(self, _: char) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Beyond> {
        Ok(())
    }
    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Beyond> {
        Err(Beyond::Shape)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Beyond> {
        Err(Beyond::Shape)
    }
}

impl SerializeSeq for Walk {
    type Ok = ();
    type Error = Beyond;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Beyond> {
        value.serialize(*self)
    }
    fn end(self) -> Result<(), Beyond> {
        Ok(())
    }
}

impl SerializeStruct for Walk {
    type Ok = ();
    type Error = Beyond;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, field: &'static str, value: &T) -> Result<(), Beyond> {
        value.serialize(Walk { field })
    }
    fn end(self) -> Result<(), Beyond> {
        Ok(())
    }
}

impl SerializeStructVariant for Walk {
    type Ok = ();
    type Error = Beyond;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, field: &'static str, value: &T) -> Result<(), Beyond> {
        value.serialize(Walk { field })
    }
    fn end(self) -> Result<(), Beyond> {
        Ok(())
    }
}
