//! Tests of the training ledger: the same from the same seed, verified, and full of what people have to see.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;

fn small(seed: u64, lang: Lang) -> DemoOrder {
    DemoOrder { seed, weapons: 40, lots: 20, lines: None, lang, end: demo_end() }
}

fn make(folder: &Path, name: &str, wanted: &DemoOrder) -> Session {
    let data = DataDir::at(folder.join("data"));
    create_demo(&folder.join(name), wanted, data, &AtomicBool::new(false), &mut |_, _| {}).unwrap()
}

#[test]
fn small_one() {
    let folder = tempfile::tempdir().unwrap();
    let t = std::time::Instant::now();
    let s = make(folder.path(), "a.custodia", &small(1, Lang::Es));
    eprintln!("{:?} acts {}", t.elapsed(), s.file().size().unwrap());
    let _: BTreeMap<u8, u8> = BTreeMap::new();
}
