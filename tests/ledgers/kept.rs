//! The kept ledgers: opened, verified and rebuilt for ever.
//!
//! A file that is kept never changes. When one of these fails, the program broke its promise, not the file.

use std::fs;
use std::path::Path;

use super::Desk;

/// Kept files, and how many acts and lines stand in each.
const KEPT: &[(&str, u64, u64)] = &[("v1-small.custodia", 86, 65), ("v2-small.custodia", 86, 65)];

#[test]
fn every_kept_ledger_opens_verifies_and_rebuilds() {
    for (name, acts, lines) in KEPT {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ledgers").join(name);
        let bytes = fs::read(&kept).unwrap();
        let desk = Desk::new();
        fs::write(desk.ledger(), &bytes).unwrap();
        let verdict = desk.json(0, &["verify", "@", "--full"]);
        assert_eq!((&verdict["counts"]["acts"], &verdict["counts"]["lines"]), (&(*acts).into(), &(*lines).into()));
        for act in 0..*acts {
            desk.json(0, &["show", "@", "act", &act.to_string()]);
        }
        assert!(fs::read(desk.ledger()).unwrap() == bytes, "{name}: looking leaves it as it is");
        let rebuilt = desk.json(0, &["rebuild", "@"]);
        assert_eq!((&rebuilt["size"], &rebuilt["root"]), (&verdict["size"], &verdict["root"]));
        assert_eq!(desk.json(0, &["verify", "@"])["findings"], serde_json::json!([]));
        // who opens to post brings an older file to the newest step, and keeps it
        let step = u32::from_be_bytes(bytes[60..64].try_into().unwrap());
        let was = format!("{}.step{step}", desk.ledger().display());
        let newest = i64::from(step) == custodia::store::schema::newest();
        assert_eq!(fs::read(&was).ok(), (!newest).then_some(bytes), "{was}");
        let now = fs::read(desk.ledger()).unwrap();
        let now = u32::from_be_bytes(now[60..64].try_into().unwrap());
        assert_eq!(i64::from(now), custodia::store::schema::newest());
    }
}
