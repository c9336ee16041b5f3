//! Canonical JSON: the one way in which a value is written.
//!
//! RFC 8785 narrowed to objects, arrays, NFC strings, whole numbers of at most 53 bits, `true`, `false`, `null`;
//! keys are ASCII, lower case, digits, `_` and `.`, in ascending order and each once.
//! Does not know: what the values mean.
//! Always holds: [`read`] and [`check`] reach the same verdict by two ways; [`read`] parses, writes again and compares
//! bytes, [`check`] walks the text once and builds nothing.

use std::ops::Range;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::domain::measure::LARGEST;

/// How deep arrays and objects may stand in each other.
pub const DEEPEST: usize = 127;

/// Why a value cannot be written, or a text is not canonical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CanonFault {
    /// Not JSON at all, or cut short.
    #[error("not JSON")]
    NotJson,
    /// A number with a fraction or exponent, `-0`, or beyond 53 bits.
    #[error("a number that is not a whole number of at most 53 bits")]
    Number,
    /// A string that is not in Unicode NFC.
    #[error("a text that is not in Unicode normal form C")]
    NotNfc,
    /// A key with other characters than `a` to `z`, `0` to `9`, `_` and `.`, or none.
    #[error("a key with characters that keys do not have")]
    Key,
    /// Arrays and objects nested beyond [`DEEPEST`].
    #[error("nested too deep")]
    TooDeep,
    /// JSON, but written in another way: blanks, order of keys, doubled keys, needless escapes.
    #[error("not written in canonical form")]
    NotCanonical,
}

/// The text in Unicode normal form C, as texts are brought into the ledger.
#[must_use]
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// Writes a value in canonical form; sorts keys by itself.
///
/// # Errors
/// The value holds something that the form does not have: a float, a number beyond 53 bits, a text that is not NFC,
/// a key of other characters, or too deep a nesting.
pub fn write(value: &Value) -> Result<String, CanonFault> {
    let mut out = String::new();
    write_into(&mut out, value)?;
    Ok(out)
}

/// Reads canonical JSON and nothing else.
///
/// # Errors
/// The text is anything but what [`write`] would have written.
pub fn read(text: &str) -> Result<Value, CanonFault> {
    let value: Value = serde_json::from_str(text).map_err(|_| CanonFault::NotJson)?;
    if write(&value)? == text { Ok(value) } else { Err(CanonFault::NotCanonical) }
}

/// Whether the text is canonical JSON, found in one pass and without building a value.
///
/// # Errors
/// As [`read`].
pub fn check(text: &str) -> Result<(), CanonFault> {
    place_of(text, "").map(|_| ())
}

/// Checks as [`check`] does, and tells where the value stands that an object at the top has under this key.
pub(super) fn place_of(text: &str, key: &str) -> Result<Option<Range<usize>>, CanonFault> {
    let mut scan = Scan { text, bytes: text.as_bytes(), at: 0, wanted: key.as_bytes(), found: None };
    scan.value(0)?;
    if scan.at == text.len() { Ok(scan.found) } else { Err(CanonFault::NotCanonical) }
}

/// Writes a value at the end of `out`.
pub(super) fn write_into(out: &mut String, value: &Value) -> Result<(), CanonFault> {
    write_at(out, value, 0)
}

fn write_at(out: &mut String, value: &Value, depth: usize) -> Result<(), CanonFault> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            let whole = number.as_i64().filter(|n| n.unsigned_abs() <= LARGEST).ok_or(CanonFault::Number)?;
            out.push_str(&whole.to_string());
        }
        Value::String(text) => write_text(out, text)?,
        Value::Array(items) => {
            let depth = deeper(depth)?;
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_at(out, item, depth)?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let depth = deeper(depth)?;
            let mut sorted: Vec<(&String, &Value)> = fields.iter().collect();
            sorted.sort_unstable_by_key(|(key, _)| *key);
            out.push('{');
            for (i, (key, item)) in sorted.into_iter().enumerate() {
                if key.is_empty() || !key.bytes().all(is_key_byte) {
                    return Err(CanonFault::Key);
                }
                if i > 0 {
                    out.push(',');
                }
                out.push('"');
                out.push_str(key);
                out.push_str("\":");
                write_at(out, item, depth)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// Writes a text with its quotes at the end of `out`.
pub(super) fn write_text(out: &mut String, text: &str) -> Result<(), CanonFault> {
    if !is_nfc(text) {
        return Err(CanonFault::NotNfc);
    }
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
    Ok(())
}

fn deeper(depth: usize) -> Result<usize, CanonFault> {
    if depth < DEEPEST { Ok(depth + 1) } else { Err(CanonFault::TooDeep) }
}

fn is_key_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.')
}

/// No character below U+0300 is ever changed by NFC, and none of them begins with a byte from 0xCC on.
fn is_nfc(text: &str) -> bool {
    text.is_ascii() || text.bytes().all(|b| b < 0xCC) || unicode_normalization::is_nfc(text)
}

/// A walk over the text.
struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// The key at the top whose value is looked for; no key is empty.
    wanted: &'a [u8],
    found: Option<Range<usize>>,
}

impl<'a> Scan<'a> {
    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let here = self.next() == Some(byte);
        self.at += usize::from(here);
        here
    }

    fn want(&mut self, word: &str) -> Result<(), CanonFault> {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(())
        } else {
            Err(CanonFault::NotJson)
        }
    }

    fn value(&mut self, depth: usize) -> Result<(), CanonFault> {
        match self.next() {
            Some(b'"') => self.string(),
            Some(b'{') => self.object(deeper(depth)?),
            Some(b'[') => self.array(deeper(depth)?),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.want("true"),
            Some(b'f') => self.want("false"),
            Some(b'n') => self.want("null"),
            Some(b' ' | b'\t' | b'\n' | b'\r') => Err(CanonFault::NotCanonical),
            _ => Err(CanonFault::NotJson),
        }
    }

    fn array(&mut self, depth: usize) -> Result<(), CanonFault> {
        self.at += 1;
        if self.take(b']') {
            return Ok(());
        }
        loop {
            self.value(depth)?;
            if self.take(b']') {
                return Ok(());
            }
            self.separator(b',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), CanonFault> {
        self.at += 1;
        if self.take(b'}') {
            return Ok(());
        }
        let mut before: &[u8] = b"";
        loop {
            let key = self.key()?;
            // No key is empty, so that the first one always comes after `before`; most differ in their first byte.
            let after = match (key.first(), before.first()) {
                (Some(one), Some(other)) if one != other => one > other,
                _ => key > before,
            };
            if !after {
                return Err(CanonFault::NotCanonical);
            }
            before = key;
            self.separator(b':')?;
            let start = self.at;
            self.value(depth)?;
            if depth == 1 && key == self.wanted {
                self.found = Some(start..self.at);
            }
            if self.take(b'}') {
                return Ok(());
            }
            self.separator(b',')?;
        }
    }

    fn separator(&mut self, byte: u8) -> Result<(), CanonFault> {
        if self.take(byte) {
            return Ok(());
        }
        match self.next() {
            Some(b' ' | b'\t' | b'\n' | b'\r') => Err(CanonFault::NotCanonical),
            Some(b'.' | b'e' | b'E') => Err(CanonFault::Number),
            _ => Err(CanonFault::NotJson),
        }
    }

    fn key(&mut self) -> Result<&'a [u8], CanonFault> {
        if !self.take(b'"') {
            return Err(if self.next().is_some_and(|b| b.is_ascii_whitespace()) {
                CanonFault::NotCanonical
            } else {
                CanonFault::NotJson
            });
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| !is_key_byte(*b)).ok_or(CanonFault::NotJson)?;
        let (key, end) = rest.split_at(length);
        if key.is_empty() || end.first() != Some(&b'"') {
            return Err(CanonFault::Key);
        }
        self.at += length + 1;
        Ok(key)
    }

    fn string(&mut self) -> Result<(), CanonFault> {
        self.at += 1;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let mut top = 0;
            let length = rest
                .iter()
                .position(|b| {
                    top |= b;
                    matches!(b, b'"' | b'\\' | 0..=0x1f)
                })
                .ok_or(CanonFault::NotJson)?;
            let end = self.at + length;
            // A quote, a backslash and a control character compose with nothing, so the pieces between them
            // are in NFC exactly when the whole text is.
            if !top.is_ascii() && !self.text.get(self.at..end).is_some_and(is_nfc) {
                return Err(CanonFault::NotNfc);
            }
            self.at = end;
            if self.take(b'"') {
                return Ok(());
            }
            self.escape()?;
        }
    }

    fn escape(&mut self) -> Result<(), CanonFault> {
        if !self.take(b'\\') {
            return Err(CanonFault::NotJson); // a bare control character
        }
        let short = self.next().ok_or(CanonFault::NotJson)?;
        self.at += 1;
        match short {
            b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r' => Ok(()),
            b'u' => {
                let rest = self.bytes.get(self.at..).unwrap_or_default();
                let &[b'0', b'0', high @ (b'0' | b'1'), low, ..] = rest else { return Err(CanonFault::NotCanonical) };
                let has_short = high == b'0' && matches!(low, b'8' | b'9' | b'a' | b'c' | b'd');
                if has_short || !matches!(low, b'0'..=b'9' | b'a'..=b'f') {
                    return Err(CanonFault::NotCanonical);
                }
                self.at += 4;
                Ok(())
            }
            _ => Err(CanonFault::NotCanonical),
        }
    }

    fn number(&mut self) -> Result<(), CanonFault> {
        let negative = self.take(b'-');
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| !b.is_ascii_digit()).unwrap_or(rest.len());
        let digits = rest.get(..length).unwrap_or_default();
        if digits.is_empty() {
            return Err(CanonFault::NotJson);
        }
        let leading_zero = digits.first() == Some(&b'0') && (digits.len() > 1 || negative);
        if leading_zero || digits.len() > 16 {
            return Err(CanonFault::Number);
        }
        let number = digits.iter().fold(0u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        if number > LARGEST {
            return Err(CanonFault::Number);
        }
        self.at += length;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn writes_sorted_plain_and_short() {
        let value =
            json!({"b": [1, -2, 0, true, false, null], "a": "línea\n\t\"\\\u{1}\u{7f}🔒", "a.b": {}, "a_b": []});
        let text = write(&value).unwrap();
        assert_eq!(
            text,
            "{\"a\":\"línea\\n\\t\\\"\\\\\\u0001\u{7f}🔒\",\"a.b\":{},\"a_b\":[],\"b\":[1,-2,0,true,false,null]}"
        );
        assert_eq!(read(&text), Ok(value));
        assert_eq!(check(&text), Ok(()));
    }

    #[test]
    fn refuses_what_the_form_does_not_have() {
        let faults = [
            ("", CanonFault::NotJson),
            ("{", CanonFault::NotJson),
            ("{\"a\":1", CanonFault::NotJson),
            ("\"a", CanonFault::NotJson),
            ("tru", CanonFault::NotJson),
            ("[1,]", CanonFault::NotJson),
            ("{\"a\":1.5}", CanonFault::Number),
            ("[1e2]", CanonFault::Number),
            ("-0", CanonFault::Number),
            ("[01]", CanonFault::Number),
            ("[9007199254740992]", CanonFault::Number),
            ("[-9007199254740992]", CanonFault::Number),
            ("[123456789012345678901234567890]", CanonFault::Number),
            ("\"e\u{301}\"", CanonFault::NotNfc),
            ("{\"A\":1}", CanonFault::Key),
            ("{\"\":1}", CanonFault::Key),
            ("{\"é\":1}", CanonFault::Key),
            ("{\"a\":1,\"a\":2}", CanonFault::NotCanonical),
            ("{\"b\":1,\"a\":2}", CanonFault::NotCanonical),
            ("{\"a\": 1}", CanonFault::NotCanonical),
            (" 1", CanonFault::NotCanonical),
            ("1 ", CanonFault::NotCanonical),
            ("\"\\u00e9\"", CanonFault::NotCanonical),
            ("\"\\u000a\"", CanonFault::NotCanonical),
            ("\"\\u001F\"", CanonFault::NotCanonical),
            ("\"\\/\"", CanonFault::NotCanonical),
            ("\"\\ud83d\\ude00\"", CanonFault::NotCanonical),
            ("\"\\ud83d\"", CanonFault::NotCanonical),
        ];
        for (text, fault) in faults {
            assert_eq!(check(text), Err(fault), "{text}");
            assert!(read(text).is_err(), "{text}");
        }
        for text in ["[9007199254740991]", "[-9007199254740991]", "0", "\"\\n\u{301}\"", "\"\u{301}\"", "\"\\u001f\""] {
            assert_eq!(check(text), Ok(()), "{text}");
            assert!(read(text).is_ok(), "{text}");
        }
        assert_eq!(write(&json!({"a": 0.5})), Err(CanonFault::Number));
        assert_eq!(write(&json!(u64::MAX)), Err(CanonFault::Number));
        assert_eq!(write(&json!({"Ä": 1})), Err(CanonFault::Key));
        assert_eq!(write(&json!("e\u{301}")), Err(CanonFault::NotNfc));
        assert_eq!(write(&json!(nfc("e\u{301}"))).unwrap(), "\"é\"");
    }

    #[test]
    fn a_value_at_the_top_is_found() {
        let text = r#"{"a":{"move":1},"move":{"x":[1,"}"]},"z":"move"}"#;
        let found = place_of(text, "move").unwrap().map(|place| &text[place]);
        assert_eq!(found, Some(r#"{"x":[1,"}"]}"#));
        assert_eq!(place_of(text, "mov"), Ok(None));
        assert_eq!(place_of(r#"[{"move":1}]"#, "move"), Ok(None));
        assert_eq!(place_of(r#"{"move":1} "#, "move"), Err(CanonFault::NotCanonical));
    }

    #[test]
    fn both_ways_stop_at_the_same_depth() {
        for (depth, fits) in [(DEEPEST, true), (DEEPEST + 1, false)] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(check(&text).is_ok(), fits);
            assert_eq!(read(&text).is_ok(), fits);
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-9_007_199_254_740_991i64..=9_007_199_254_740_991).prop_map(Value::from),
            (-20i64..20).prop_map(Value::from),
            any::<String>().prop_map(|s| Value::from(nfc(&s))),
            "[\\x00-\\x7fé\u{301}\u{338}が゙]{0,8}".prop_map(|s| Value::from(nfc(&s))),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-z0-9_.]{1,5}", inner, 0..4)
                    .prop_map(|m| Value::Object(m.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in any_value()) {
            let text = write(&value).unwrap();
            prop_assert_eq!(check(&text), Ok(()));
            prop_assert_eq!(read(&text), Ok(value));
        }

        #[test]
        fn read_and_check_agree_on_mutants(
            value in any_value(),
            edits in prop::collection::vec((any::<prop::sample::Index>(), 0u8..4, any::<prop::sample::Index>()), 1..4),
        ) {
            const PIECES: [&str; 26] = [
                "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "0", "-", ".", "e", "1", "\\u001", "\\u00e", "\n", "\u{301}",
                "\u{338}", "é", "a", "_", "true", "null", "\"a\":1,", "9007199254740992",
            ];
            let mut text: Vec<char> = write(&value).unwrap().chars().collect();
            for (at, what, piece) in edits {
                let at = at.index(text.len() + 1);
                let piece = PIECES[piece.index(PIECES.len())].chars();
                match what {
                    0 if at < text.len() => { text.remove(at); }
                    1 if at < text.len() => { text.splice(at..=at, piece); }
                    2 if at < text.len() => { let c = text[at]; text.insert(at, c); }
                    _ => { text.splice(at..at, piece); }
                }
            }
            let text: String = text.into_iter().collect();
            prop_assert_eq!(check(&text).is_ok(), read(&text).is_ok(), "{}", text);
        }
    }
}
