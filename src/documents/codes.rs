//! The code on the certificate: its text, and the modules of the QR code.
//!
//! The text is `CUSTODIA1:` and base45 of raw deflate of canonical JSON. It holds what a reader needs to find the
//! certificate in a ledger and to check the signature of the ledger's log key without one.
//!
//! Does not know: keys, whether a signature is good.
//! Always holds: reading accepts only what writing could have made from the same facts, and unpacks at most 16 KiB.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Map, Value, json};

use super::PrintFault;
use super::look::{Mils, mm10};
use crate::domain::calendar::Moment;
use crate::domain::measure::LARGEST;
use crate::trust::canon;
use crate::trust::hash::{Digest, hex, unhex};

/// What every code begins with.
const PREFIX: &str = "CUSTODIA1:";
/// The most that a code may unpack to, in bytes.
const MOST: u64 = 16 * 1024;
/// The sides of a printed code and of its modules.
const USUAL_SIDE: Mils = mm10(340);
const MOST_SIDE: Mils = mm10(360);
const LEAST_STEP: Mils = mm10(4);

/// What the code on a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrFacts {
    /// The seq of `batch.certified`, up to 2^53 - 1.
    pub act: u64,
    /// When it was posted.
    pub at: Moment,
    /// The batch number.
    pub batch: String,
    /// The certificate number.
    pub certificate: String,
    /// The leaf of that act.
    pub leaf: Digest,
    /// The id of the ledger.
    pub ledger: [u8; 16],
    /// How many lines the act has.
    pub line_count: u64,
    /// The root over its lines.
    pub line_root: Digest,
    /// The root of the log at size `act` + 1.
    pub root: Digest,
    /// The log key's signature from the checkpoint note of that size.
    pub sig: [u8; 64],
}

/// Why a text is not the code of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrFault {
    /// It does not begin with `CUSTODIA1:`.
    #[error("not a code of Custodia")]
    NotOurs,
    /// Characters are wrong or missing.
    #[error("the code is damaged")]
    Damaged,
    /// It unpacks to more than 16 KiB.
    #[error("the code unpacks to too much")]
    TooLong,
    /// It unpacks to something else than canonical facts.
    #[error("the facts of the code are not in canonical form")]
    NotCanonical,
    /// It was made by a newer version.
    #[error("the code has another version")]
    Version,
}

/// The text of the code: `CUSTODIA1:` and characters of the alphanumeric mode of QR codes.
#[must_use]
pub fn qr_text(facts: &QrFacts) -> String {
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; should it, the text is empty inside and no reader accepts it.
    let bytes = packed.write_all(canonical(facts).as_bytes()).and_then(|()| packed.finish()).unwrap_or_default();
    format!("{PREFIX}{}", base45::encode(bytes))
}

/// Reads the text of a code, strictly; blanks around it are not ours to cut.
///
/// # Errors
/// The text is not one that [`qr_text`] could have written.
pub fn read_qr_text(text: &str) -> Result<QrFacts, QrFault> {
    let packed = text.strip_prefix(PREFIX).ok_or(QrFault::NotOurs)?;
    let bytes = base45::decode(packed).map_err(|_| QrFault::Damaged)?;
    if base45::encode(&bytes) != packed {
        return Err(QrFault::Damaged);
    }
    let mut json = Vec::new();
    let mut inflater = DeflateDecoder::new(bytes.as_slice()).take(MOST + 1);
    inflater.read_to_end(&mut json).map_err(|_| QrFault::Damaged)?;
    if u64::try_from(json.len()).unwrap_or(u64::MAX) > MOST {
        return Err(QrFault::TooLong);
    }
    let inflater = inflater.into_inner();
    if inflater.total_in() != u64::try_from(bytes.len()).unwrap_or(u64::MAX) {
        return Err(QrFault::Damaged);
    }
    let json = String::from_utf8(json).map_err(|_| QrFault::NotCanonical)?;
    let value = canon::read(&json).map_err(|_| QrFault::NotCanonical)?;
    if value.get("v").is_some_and(|v| v.as_u64().is_some_and(|v| v > 1)) {
        return Err(QrFault::Version);
    }
    let facts = facts(&value).ok_or(QrFault::NotCanonical)?;
    if canonical(&facts) == json { Ok(facts) } else { Err(QrFault::NotCanonical) }
}

/// The facts as canonical JSON. Nothing, which no reader accepts, if a number is beyond 2^53 - 1.
fn canonical(facts: &QrFacts) -> String {
    let value = json!({
        "act": facts.act,
        "at": facts.at.to_string(),
        "batch": canon::nfc(&facts.batch),
        "certificate": canon::nfc(&facts.certificate),
        "leaf": facts.leaf.to_string(),
        "ledger": hex(&facts.ledger),
        "lines": { "count": facts.line_count, "root": facts.line_root.to_string() },
        "root": facts.root.to_string(),
        "sig": hex(&facts.sig),
        "v": 1,
    });
    canon::write(&value).unwrap_or_default()
}

/// The facts of a parsed value. Whether keys are superfluous shows when the facts are written again.
fn facts(value: &Value) -> Option<QrFacts> {
    let fields = value.as_object()?;
    let lines = fields.get("lines")?.as_object()?;
    let text = |key: &str| fields.get(key)?.as_str();
    Some(QrFacts {
        act: number(fields, "act")?,
        at: text("at")?.parse().ok()?,
        batch: text("batch")?.to_owned(),
        certificate: text("certificate")?.to_owned(),
        leaf: text("leaf")?.parse().ok()?,
        ledger: unhex(text("ledger")?).ok()?,
        line_count: number(lines, "count")?,
        line_root: lines.get("root")?.as_str()?.parse().ok()?,
        root: text("root")?.parse().ok()?,
        sig: unhex(text("sig")?).ok()?,
    })
}

fn number(fields: &Map<String, Value>, key: &str) -> Option<u64> {
    fields.get(key)?.as_u64().filter(|n| *n <= LARGEST)
}

/// A QR code, ready to be drawn.
pub(super) struct Modules {
    /// How many modules a side has.
    pub(super) side: Mils,
    /// How wide a module is, at least 0.4 mm.
    pub(super) step: Mils,
    /// Whether they are dark, row by row.
    pub(super) rows: Vec<Vec<bool>>,
}

/// The QR code of a text, at level M.
///
/// # Errors
/// The text needs a code wider than 36 mm at 0.4 mm a module.
pub(super) fn modules(text: &str) -> Result<Modules, PrintFault> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| PrintFault::CodeTooLong)?;
    let side = Mils::try_from(code.width()).map_err(|_| PrintFault::CodeTooLong)?;
    let step = (USUAL_SIDE / side.max(1)).max(LEAST_STEP);
    if step * side > MOST_SIDE {
        return Err(PrintFault::CodeTooLong);
    }
    let rows =
        code.to_colors().chunks(code.width()).map(|row| row.iter().map(|c| *c == Color::Dark).collect()).collect();
    Ok(Modules { side, step, rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn sample() -> QrFacts {
        let fill =
            |seed: u8| move |n: usize| seed.wrapping_mul(31).wrapping_add(u8::try_from(n).unwrap().wrapping_mul(97));
        QrFacts {
            act: 41_318,
            at: "2026-11-26T21:36:00.000Z".parse().unwrap(),
            batch: "GT-LC-DB-2026-0007".into(),
            certificate: "GT-LC-DC-2026-0007".into(),
            leaf: Digest(std::array::from_fn(fill(1))),
            ledger: std::array::from_fn(fill(2)),
            line_count: 33,
            line_root: Digest(std::array::from_fn(fill(3))),
            root: Digest(std::array::from_fn(fill(4))),
            sig: std::array::from_fn(fill(5)),
        }
    }

    fn packed(json: &[u8]) -> String {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(json).unwrap();
        format!("{PREFIX}{}", base45::encode(packed.finish().unwrap()))
    }

    #[test]
    fn what_is_written_is_read() {
        let facts = sample();
        let text = qr_text(&facts);
        assert_eq!(read_qr_text(&text), Ok(facts));
        assert!(text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || b" $%*+-./:".contains(&b)));
    }

    #[test]
    fn the_json_is_canonical() {
        let json = canonical(&sample());
        assert!(
            json.starts_with("{\"act\":41318,\"at\":\"2026-11-26T21:36:00.000Z\",\"batch\":\"GT-LC-DB-2026-0007\"")
        );
        let value: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["lines"]["count"], 33);
        assert_eq!(packed(json.as_bytes()), qr_text(&sample()));
    }

    #[test]
    fn anything_else_is_refused() {
        let good = canonical(&sample());
        let cases = [
            good.replace("\"v\":1", "\"v\":1,\"w\":1"),
            good.replace("\"v\":1", "\"v\": 1"),
            good.replace("{\"act\":41318,", "{\"act\":41318,\"act\":41318,"),
            good.replace("41318", "-1"),
            good.replace("41318", "41318.0"),
            good.replace("41318", "9007199254740992"),
            good.replace("2026-11-26T21:36:00.000Z", "2026-11-26T21:36:00Z"),
            good.replace("\"leaf\":\"1", "\"leaf\":\"G"),
            good.replace("\"certificate\"", "\"certificat\""),
            format!("{good} "),
            String::from("[]"),
            String::new(),
        ];
        for case in cases {
            assert_ne!(case, good);
            assert_eq!(read_qr_text(&packed(case.as_bytes())), Err(QrFault::NotCanonical), "{case}");
        }
        assert_eq!(read_qr_text(&packed(good.replace("\"v\":1", "\"v\":2").as_bytes())), Err(QrFault::Version));
        assert_eq!(read_qr_text("CUSTODIA2:ABC"), Err(QrFault::NotOurs));
        assert_eq!(read_qr_text("CUSTODIA1:"), Err(QrFault::Damaged));
        let text = qr_text(&sample());
        for cut in [text.len() - 1, text.len() - 2, text.len() - 3, text.len() / 2] {
            assert_eq!(read_qr_text(&text[..cut]), Err(QrFault::Damaged), "{cut}");
        }
        assert_eq!(read_qr_text(&format!("{text}00")), Err(QrFault::Damaged));
        assert_eq!(read_qr_text(&text.to_lowercase().replace("custodia1", "CUSTODIA1")), Err(QrFault::Damaged));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        assert_eq!(read_qr_text(&packed(&vec![b' '; 100_000])), Err(QrFault::TooLong));
        assert_eq!(read_qr_text(&packed(&vec![b' '; 16 * 1024])), Err(QrFault::NotCanonical));
    }

    #[test]
    fn the_printed_code_is_large_enough_and_fits() {
        let code = modules(&qr_text(&sample())).unwrap();
        assert!(code.step >= mm10(4) && code.side * code.step <= mm10(360), "{} modules of {}", code.side, code.step);
        assert!(code.rows.len() == usize::try_from(code.side).unwrap());
        assert!(code.rows[0][..7].iter().all(|dark| *dark), "a finder stands in the corner");
        assert!(modules(&"A".repeat(1200)).is_err());
        let small = modules("CUSTODIA1:ABC").unwrap();
        assert!(small.side * small.step <= mm10(340));
    }
}
