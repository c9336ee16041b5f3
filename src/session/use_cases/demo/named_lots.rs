//! The lots that the story calls by name, those first that a small depot needs most.
//!
//! Does not know: what is done with them.
//! Always holds: each is there to show something: a rule that flags it, one that cannot judge, a batch it goes into.

use super::words::{Four, said};

/// A lot with a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub(super) key: &'static str,
    pub(super) item: &'static str,
    pub(super) state: &'static str,
    pub(super) number: &'static str,
    pub(super) maker: &'static str,
    pub(super) made: &'static str,
    /// A life longer than the item's: its last day and the authority for it.
    pub(super) expiry: &'static str,
    pub(super) authority: &'static str,
    pub(super) place: &'static str,
    pub(super) condition: &'static str,
    pub(super) count: u64,
    pub(super) since: &'static str,
    pub(super) looks: &'static [LookRow],
    pub(super) tests: &'static [(&'static str, u32, u32)],
    pub(super) note: Option<&'static Four>,
}

/// Day; critical, major and minor defects; what else was found.
type LookRow = (&'static str, (u32, u32, u32), &'static str);

/// Key, item; state, number, maker, made; expiry, authority; place, condition, count, since; looks; tests; note.
type Row = (
    (&'static str, &'static str),
    (&'static str, &'static str, &'static str, &'static str),
    (&'static str, &'static str),
    (&'static str, &'static str, u64, &'static str),
    &'static [LookRow],
    &'static [(&'static str, u32, u32)],
    Option<&'static Four>,
);

const RAD_TESTS: &[(&str, u32, u32)] = &[
    ("2004-05-18", 71_000, 710),
    ("2010-06-09", 58_000, 580),
    ("2016-03-22", 49_000, 490),
    ("2021-04-13", 41_000, 410),
    ("2026-03-12", 34_000, 340),
];

#[rustfmt::skip]
const ROWS: &[Row] = &[
    (("c1", "1315-241"), ("marked", "LOP74C011-207", "Lone Star AAP", "1974-03"), ("", ""), ("LC-P3-A", "D2", 212, "2025-02-03"), &[("2026-04-14", (0, 0, 0), "")], &[], None),
    (("c2", "1330-311"), ("marked", "LOP76D012-077", "Lone Star AAP", "1976"), ("", ""), ("LC-P2-B", "D2", 540, "2025-02-03"), &[("2026-04-14", (0, 0, 0), "")], &[], None),
    (("rad", "1320-251"), ("marked", "RAD83K004-012", "Radford AAP", "1983-10"), ("2020-10-31", "DMG-2008-117"), ("LC-P4-B", "B1", 486, "2024-03-11"), &[("2026-02-17", (0, 0, 0), "")], RAD_TESTS, None),
    (("lop", "1315-241"), ("marked", "LOP77F021-118", "Lone Star AAP", "1977-06"), ("", ""), ("LC-P3-B", "D3", 184, "2025-06-02"), &[("2026-05-20", (2, 1, 0), "")], &[], None),
    (("lc82", "1305-131"), ("marked", "LC-82-E-301", "Lake City AAP", "1982-05"), ("", ""), ("LC-P1-B", "D2", 3_200, "2025-08-18"), &[("2026-06-10", (0, 0, 0), "critical_corrosion")], &[], None),
    (("ma84", "1315-221"), ("marked", "MA84H009-021", "Milan AAP", "1984-08"), ("", ""), ("LC-P3-B", "D3", 162, "2025-06-02"), &[("2026-05-20", (0, 0, 0), "exudation")], &[], None),
    (("kn", "1340-301"), ("marked", "KN-4-27", "Norris", "1986"), ("", ""), ("LC-P2-A", "D3", 420, "2025-06-02"), &[("2026-07-08", (0, 0, 0), "")], &[], None),
    (("tw78", "1305-111"), ("marked", "TW-78-022-11", "Twin Cities AAP", "1978-01"), ("", ""), ("LC-P1-A", "D2", 41_400, "2024-02-12"), &[("2026-03-18", (0, 0, 0), "")], &[], None),
    (("m1lost", "1376-261"), ("unknown", "", "", "?"), ("", ""), ("LC-P4-A", "D3", 310, "2026-08-04"), &[("2026-08-04", (0, 0, 0), "")], &[], Some(&said::NO_CARD)),
    (("never", "1376-262"), ("marked", "SMP11C031-004", "St. Marks Powder", "2011-03"), ("", ""), ("LC-P4-A", "C4", 275, ""), &[("2026-05-12", (0, 0, 0), "")], &[], None),
    (("one", "1320-252"), ("marked", "RAD14F008-019", "Radford AAP", "2014-06"), ("", ""), ("LC-P4-B", "A1", 96, ""), &[("2026-05-12", (0, 0, 0), "")], &[("2025-09-02", 88_000, 880)], None),
    (("fast", "1320-251"), ("marked", "RAD05E014-033", "Radford AAP", "2005-05"), ("", ""), ("LC-P4-B", "A2", 264, ""), &[("2026-05-12", (0, 0, 0), "")], &[("2023-10-10", 93_000, 930), ("2025-11-19", 66_000, 660)], None),
    (("fumes", "1315-263"), ("marked", "RAD07B021-008", "Radford AAP", "2007-02"), ("", ""), ("LC-P4-A", "B1", 1_440, ""), &[("2026-10-27", (0, 0, 0), "fumes")], &[("2021-06-15", 76_000, 760), ("2024-06-11", 71_000, 710)], None),
    (("noref", "1310-212"), ("marked", "CRA01D006-055", "Crane AAA", "2001-04"), ("2029-04-30", ""), ("LC-P3-A", "A2", 276, ""), &[("2025-09-16", (0, 0, 0), "")], &[], None),
    (("class", "1330-361"), ("none", "", "", "~1975"), ("", ""), ("LC-Q", "B2", 24, ""), &[("2026-08-19", (0, 0, 0), "")], &[], Some(&said::NO_CARD)),
    (("neq", "1340-302"), ("marked", "IOP-06-31", "Iowa AAP", "2014"), ("", ""), ("DN-P2-A", "A1", 64, ""), &[("2025-10-08", (0, 0, 0), "")], &[], None),
    (("pair", "1370-333"), ("marked", "PW 03/21 L-114", "Pains-Wessex", "2021-03-09"), ("", ""), ("LC-Q", "A1", 600, ""), &[("2025-10-08", (0, 0, 0), "")], &[], None),
    (("nolot", "1305-122"), ("none", "", "", "2012"), ("", ""), ("PJ-C1", "A3", 2_650, ""), &[("2025-06-24", (0, 0, 0), "")], &[], Some(&said::BROKEN_BOX)),
    (("wet", "1305-104"), ("marked", "LC-15-C-088", "Lake City AAP", "2015-03"), ("", ""), ("DN-P1-B", "C2", 14_000, ""), &[("2026-09-23", (0, 0, 0), "wet_pack")], &[], Some(&said::WET)),
    (("ex68", "1370-331"), ("marked", "EX68-14", "Nat. Fireworks", "1968-04"), ("", ""), ("LC-Q", "D2", 95, "2025-08-18"), &[("2026-06-10", (0, 0, 0), "")], &[], None),
    (("iop79", "1315-253"), ("marked", "IOP79C112-003", "Iowa AAP", "1979-03"), ("", ""), ("LC-P4-A", "D3", 612, "2026-06-02"), &[("2026-05-12", (0, 0, 0), "")], &[("2015-05-19", 41_000, 410), ("2026-05-12", 24_000, 240)], None),
    (("m67", "1330-311"), ("mixed", "", "", "?"), ("", ""), ("LC-P2-B", "D3", 318, "2025-06-02"), &[("2026-07-08", (0, 0, 0), "")], &[], Some(&said::BROKEN_BOX)),
    (("s3", "1315-253"), ("marked", "RAD98G017-041", "Radford AAP", "1998-07"), ("2028-07-31", "DMG-2023-064"), ("LC-P4-B", "A2", 432, ""), &[("2026-05-12", (0, 0, 0), "")], &[("2022-02-08", 63_000, 630), ("2026-02-10", 55_000, 550)], None),
    (("major", "1310-201"), ("marked", "AMM09H014-112", "McAlester AAP", "2009-08"), ("", ""), ("LC-P3-A", "A1", 2_160, ""), &[("2026-04-15", (0, 2, 1), "")], &[], None),
    (("recall", "1305-102"), ("marked", "CBC 05/16 L-073", "CBC", "2016-05"), ("", ""), ("LC-P1-A", "B1", 58_800, ""), &[("2025-11-12", (0, 0, 0), "")], &[], None),
    (("iop88", "1315-241"), ("marked", "IOP88A017-044", "Iowa AAP", "1988-01"), ("", ""), ("LC-P3-B", "C4", 240, ""), &[("2025-09-16", (0, 0, 0), "")], &[], None),
    (("tw91", "1305-111"), ("marked", "TW-91-114-07A", "Twin Cities AAP", "1991-11"), ("", ""), ("LC-P1-A", "C4", 184_320, ""), &[("2025-03-12", (0, 0, 0), "")], &[], None),
    (("fc81", "1305-121"), ("marked", "FC-81-A-019", "Federal", "1981-01"), ("", ""), ("LC-P1-B", "D2", 12_500, "2025-08-18"), &[("2026-03-18", (0, 0, 0), "")], &[], None),
    (("ma90", "1315-221"), ("marked", "MA90L033-002", "Milan AAP", "1990-11"), ("2029-11-30", "DMG-2020-201"), ("LC-P3-B", "A2", 512, ""), &[("2024-02-14", (0, 0, 0), "")], &[], None),
    (("lc89", "1305-101"), ("marked", "LC-89-K-207", "Lake City AAP", "1989-10"), ("", ""), ("LC-P1-A", "C4", 226_800, ""), &[("2025-03-12", (0, 0, 0), "")], &[], None),
    (("cra", "1315-231"), ("marked", "CRA86D008-015", "Crane AAA", "1986-04"), ("2027-04-30", "DMG-2016-118"), ("LC-P3-A", "A2", 148, ""), &[("2025-09-16", (0, 0, 0), "")], &[], None),
    (("amm", "1310-211"), ("marked", "AMM92B041-006", "McAlester AAP", "1992-02"), ("2030-02-28", "DMG-2021-077"), ("LC-P3-A", "A2", 1_104, ""), &[("2026-04-15", (0, 0, 0), "broken_seal")], &[], None),
    (("wcc", "1310-201"), ("marked", "WCC94-3-12", "Winchester-Western", "1994-03"), ("", ""), ("DN-P2-A", "C4", 5_184, ""), &[("2025-10-08", (0, 0, 0), "")], &[], None),
    (("ind", "1330-312"), ("marked", "IND-07-88", "Indumil", "1988-07"), ("", ""), ("LC-P1-B", "C4", 288, ""), &[("2025-10-08", (0, 0, 0), "")], &[], None),
    (("fc96", "1305-121"), ("marked", "FC-96-B-112", "Federal", "1996-02"), ("2030-02-28", "DMG-2021-078"), ("LC-P1-B", "A2", 98_000, ""), &[("2025-03-12", (0, 0, 0), "")], &[], None),
    (("fa", "1305-124"), ("marked", "FA-23-R-019", "FAMESA", "2023-02"), ("", ""), ("DN-P1-A", "A1", 12_250, ""), &[("2025-06-24", (0, 0, 0), "")], &[], None),
    (("ps", "1390-341"), ("marked", "PS-99-D-044", "Picatinny", "1999-04"), ("2027-08-31", "DMG-2019-145"), ("LC-P5-A", "A2", 960, ""), &[("2025-03-12", (0, 0, 0), "")], &[], None),
    (("quar", "1330-313"), ("marked", "IND22C015-061", "Indumil", "2022-03"), ("", ""), ("LC-Q", "B2", 640, ""), &[("2026-10-06", (0, 0, 1), "")], &[], None),
    (("about", "1315-223"), ("marked", "MA-3-19", "Milan AAP", "~1999"), ("", ""), ("LC-P3-B", "A2", 171, ""), &[("2025-09-16", (0, 0, 0), "")], &[], None),
    (("tnt", "1375-354"), ("marked", "04/98-117", "", "1998-04"), ("", ""), ("LC-P2-A", "A1", 288, ""), &[("2025-09-16", (0, 0, 0), "")], &[], None),
    (("ak", "1305-114"), ("unknown", "", "", "?"), ("", ""), ("LC-Q", "C1", 1_870, "2026-05-06"), &[("2026-05-14", (0, 0, 0), "")], &[], Some(&said::SEIZED)),
    (("neq2", "1310-372"), ("marked", "CON 11/23 L-006", "Condor", "2023-11"), ("", ""), ("LC-P1-B", "A1", 300, ""), &[("2025-10-08", (0, 0, 0), "")], &[], None),
    (("c3", "1305-101"), ("marked", "TW-79-031-04", "Twin Cities AAP", "1979-07"), ("", ""), ("DN-P1-A", "D2", 26_880, "2025-02-03"), &[("2026-04-14", (0, 0, 0), "")], &[], None),
    (("c4", "1310-211"), ("marked", "MA76E004-019", "Milan AAP", "1976-05"), ("", ""), ("LC-P3-A", "D2", 384, "2025-02-03"), &[("2026-04-14", (0, 0, 0), "")], &[], None),
    (("c5", "1315-253"), ("marked", "RAD81B009-027", "Radford AAP", "1981-02"), ("", ""), ("LC-P4-A", "D3", 288, "2025-11-03"), &[("2026-04-14", (0, 0, 0), "")], &[("2014-03-11", 44_000, 440), ("2025-10-21", 27_000, 270)], None),
    (("c6", "1390-341"), ("marked", "PS-78-B-012", "Picatinny", "1978-02"), ("", ""), ("LC-P5-B", "D2", 480, "2025-02-03"), &[("2026-04-14", (0, 0, 0), "")], &[], None),
];

/// The lots with a name, in their order.
pub(super) fn named() -> impl Iterator<Item = Named> {
    ROWS.iter().map(|row| {
        let ((key, item), (state, number, maker, made), (expiry, authority), at, looks, tests, note) = *row;
        let (place, condition, count, since) = at;
        Named {
            key,
            item,
            state,
            number,
            maker,
            made,
            expiry,
            authority,
            place,
            condition,
            count,
            since,
            looks,
            tests,
            note,
        }
    })
}

/// What the destroyed batch takes, the one that is approved, the draft, and the one that is cancelled.
pub(super) const CERTIFIED: &[&str] = &["c1", "c2", "c3", "c4", "c5", "c6"];
pub(super) const APPROVED: &[&str] = &["lop", "iop79", "ma84", "m67", "kn", "lc82", "ex68", "tw78", "fc81"];
pub(super) const DRAFT: &[&str] = &["rad", "iop88", "tw91"];
pub(super) const CANCELLED: &[&str] = &["never", "lc89", "ind"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{Day, Made};
    use crate::domain::decide::FINDINGS;

    #[test]
    fn every_row_can_be_read() {
        for lot in named() {
            assert!(lot.made.parse::<Made>().is_ok(), "{}", lot.key);
            for day in [lot.expiry, lot.since]
                .into_iter()
                .chain(lot.looks.iter().map(|l| l.0))
                .chain(lot.tests.iter().map(|t| t.0))
            {
                assert!(day.is_empty() || day.parse::<Day>().is_ok(), "{}: {day}", lot.key);
            }
            assert!(lot.looks.iter().all(|l| l.2.is_empty() || FINDINGS.contains(&l.2)), "{}", lot.key);
            assert_eq!(lot.state == "marked", !lot.number.is_empty(), "{}", lot.key);
            assert!(super::super::natures::nature(lot.item).is_some(), "{}", lot.key);
        }
        let known = |key: &&str| named().any(|lot| lot.key == *key);
        assert!([CERTIFIED, APPROVED, DRAFT, CANCELLED].concat().iter().all(known));
    }
}
