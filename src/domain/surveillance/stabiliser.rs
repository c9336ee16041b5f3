//! Stabiliser: the band of a propellant lot from its readings.
//!
//! The bounds are data (`BandTable`, in the rule pack); here is only how they are read.
//! Does not know: the ledger, severities, the clock. Integers only: readings are thousandths of a percent.
//! Always holds: the worse of the relative and the absolute reading decides; a bound belongs to the band above it;
//! a lost lot identity comes before any reading; without a reading there is no band.
//! Source: the bands are a product default; 60 days for propellant whose lot is lost: SB 742-1 ch 13 (read); the US
//! categories: SB 742-1 ch 13 (recalled).

use serde::{Deserialize, Serialize};

use crate::domain::lot_number::LotState;

/// One percent in the unit of readings.
pub const PERCENT: i64 = 1_000;

/// A band and what follows from being in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The lowest absolute content of this band, thousandths of a percent of mass; none for the last band.
    pub absolute_min_thousandths_pct: Option<i64>,
    /// Its name: `S1`.
    pub band: String,
    /// The condition that a lot in it should have, if the scheme names one.
    pub condition: Option<String>,
    /// Days until the lot must be gone, if it must.
    pub deadline_days: Option<i64>,
    /// Months until the next test; 0 is at once.
    pub next_test_months: Option<i64>,
    /// The lowest relative content of this band, thousandths of a percent of the initial content.
    pub relative_min_thousandths_pct: Option<i64>,
}

/// A scheme of bands, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandTable {
    /// The bands from best to worst; the last one has no lower bounds.
    pub bands: Vec<Band>,
    /// Where a lot stands whose number is unknown or mixed.
    pub lot_lost: Option<Band>,
    /// Where a lot stands that was never tested and is older than `never_tested_age_years`.
    pub never_tested: Option<Band>,
    /// Years up to which a lot that was never tested has no band.
    pub never_tested_age_years: Option<i64>,
}

/// A content in two ways of telling it, either of which may be missing. Thousandths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What is left of the initial content: 34 % is 34,000.
    pub relative_thousandths_pct: Option<i64>,
    /// What is left of the mass of the propellant: 0.34 % is 340.
    pub absolute_thousandths_pct: Option<i64>,
}

/// What is known of the testing of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tested {
    /// The latest test.
    Yes(Reading),
    /// Never; whether the lot is older than the age at which that is a finding, if the age is known.
    Never {
        /// Older than `never_tested_age_years`.
        older: Option<bool>,
    },
}

/// Where a lot stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// In this band.
    In(&'a Band),
    /// Never tested, and not yet of the age at which that is a finding.
    NotTested,
    /// Never tested, and the age is not known.
    AgeMissing,
    /// Tested, and no result is entered.
    ReadingMissing,
}

impl BandTable {
    /// The band of a reading alone: the worse of the two ways of telling it. `None` without any reading.
    #[must_use]
    pub fn of_reading(&self, reading: Reading) -> Option<&Band> {
        self.bands.get(self.place_of(reading)?)
    }

    /// The place of that band in the table, from 0 for the best.
    #[must_use]
    pub fn place_of(&self, reading: Reading) -> Option<usize> {
        let relative = reading.relative_thousandths_pct.map(|r| self.first(r, |b| b.relative_min_thousandths_pct));
        let absolute = reading.absolute_thousandths_pct.map(|a| self.first(a, |b| b.absolute_min_thousandths_pct));
        relative.max(absolute)
    }

    /// The place of the first band whose lower bound the value reaches; the last band has none.
    fn first(&self, value: i64, lowest: impl Fn(&Band) -> Option<i64>) -> usize {
        let reached = self.bands.iter().position(|band| lowest(band).is_some_and(|least| value >= least));
        reached.unwrap_or(self.bands.len().saturating_sub(1))
    }

    /// Where a lot stands.
    #[must_use]
    pub fn of_lot(&self, lot: LotState, tested: Tested) -> Standing<'_> {
        if let (LotState::Unknown | LotState::Mixed, Some(lost)) = (lot, &self.lot_lost) {
            return Standing::In(lost);
        }
        match tested {
            Tested::Yes(reading) => self.of_reading(reading).map_or(Standing::ReadingMissing, Standing::In),
            Tested::Never { older: None } => Standing::AgeMissing,
            Tested::Never { older: Some(false) } => Standing::NotTested,
            Tested::Never { older: Some(true) } => self.never_tested.as_ref().map_or(Standing::NotTested, Standing::In),
        }
    }

    /// The bounds of a band for one way of telling: from, and under. `relative` chooses which.
    #[must_use]
    pub fn bounds(&self, band: &Band, relative: bool) -> (Option<i64>, Option<i64>) {
        let lowest = |b: &Band| if relative { b.relative_min_thousandths_pct } else { b.absolute_min_thousandths_pct };
        let from = lowest(band);
        let better = self.bands.iter().take_while(|b| b.band != band.band);
        (from, better.filter_map(lowest).filter(|bound| Some(*bound) != from).last())
    }

    /// Whether the bounds fall from band to band, all bands but the last have one, and names are used once.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let falls = |lowest: fn(&Band) -> Option<i64>| {
            self.bands.windows(2).all(|pair| match pair {
                [better, worse] => match (lowest(better), lowest(worse)) {
                    (Some(b), Some(w)) => b >= w && w >= 0,
                    (_, None) => true,
                    (None, Some(_)) => false,
                },
                _ => false,
            })
        };
        let named_once = self.bands.iter().enumerate().all(|(at, band)| {
            !band.band.is_empty() && self.bands.iter().take(at).all(|earlier| earlier.band != band.band)
        });
        let last_is_open = self
            .bands
            .last()
            .is_some_and(|b| b.relative_min_thousandths_pct.is_none() && b.absolute_min_thousandths_pct.is_none());
        last_is_open
            && named_once
            && falls(|b| b.relative_min_thousandths_pct)
            && falls(|b| b.absolute_min_thousandths_pct)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::pack::tests::built_in;
    use proptest::prelude::*;

    /// Thousandths of "34.05"; as many digits as there are, at most three.
    fn thousandths(text: &str) -> Option<i64> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        if text.is_empty() {
            return None;
        }
        assert!(part.len() <= 3, "{text}");
        Some(whole.parse::<i64>().unwrap() * 1000 + format!("{part:0<3}").parse::<i64>().unwrap())
    }

    /// A scan of the printed table, row by row with both bounds, written apart from the code above.
    fn scan(relative: Option<i64>, absolute: Option<i64>) -> Option<&'static str> {
        let by_relative = [("S1", 80_000, i64::MAX), ("S2", 60_000, 80_000), ("S3", 50_000, 60_000)];
        let by_relative = [by_relative.as_slice(), &[("S4", 30_000, 50_000), ("S5", i64::MIN, 30_000)]].concat();
        let by_absolute = [("S1", 300, i64::MAX), ("S4", 200, 300), ("S5", i64::MIN, 200)];
        let find = |rows: &[(&'static str, i64, i64)], v: i64| {
            rows.iter().find(|(_, from, under)| *from <= v && v < *under).unwrap().0
        };
        let found = [relative.map(|v| find(&by_relative, v)), absolute.map(|v| find(&by_absolute, v))];
        found.into_iter().flatten().max()
    }

    fn number(n: Option<i64>) -> String {
        n.map_or(String::new(), |n| n.to_string())
    }

    #[test]
    fn every_vector_of_bands_is_met() {
        let tables = built_in().tables;
        let file = include_str!("../../../tests/vectors/stabiliser.csv");
        let mut seen = 0;
        for line in file.lines().skip(1) {
            let cell: Vec<&str> = line.splitn(18, ',').collect();
            let reading = Reading {
                relative_thousandths_pct: thousandths(cell[5]),
                absolute_thousandths_pct: thousandths(cell[6]),
            };
            let standing = match cell[1] {
                "us_category" => tables.us_stabiliser.of_lot(LotState::Marked, Tested::Yes(reading)),
                "band" => {
                    let lot = match cell[2] {
                        "known" => LotState::Marked,
                        "none" => LotState::None,
                        "mixed" => LotState::Mixed,
                        "unknown" => LotState::Unknown,
                        other => panic!("{other}"),
                    };
                    let limit = tables.stabiliser.never_tested_age_years.unwrap() * 1000;
                    let tested = match cell[3] {
                        "yes" => Tested::Yes(reading),
                        _ => Tested::Never { older: thousandths(cell[4]).map(|age| age > limit) },
                    };
                    tables.stabiliser.of_lot(lot, tested)
                }
                _ => continue,
            };
            let (band, follows) = match standing {
                Standing::In(band) => (
                    band.band.as_str(),
                    [
                        band.condition.clone().unwrap_or_default(),
                        number(band.next_test_months),
                        number(band.deadline_days),
                    ],
                ),
                Standing::NotTested => ("not tested", [const { String::new() }; 3]),
                Standing::AgeMissing | Standing::ReadingMissing => ("cannot judge", [const { String::new() }; 3]),
            };
            assert_eq!(band, cell[10], "{line}");
            if cell[1] == "band" {
                assert_eq!(follows.each_ref().map(String::as_str), [cell[11], cell[12], cell[13]], "{line}");
            }
            seen += 1;
        }
        assert!(seen >= 21, "only {seen} vectors were read");
    }

    #[test]
    fn lost_identity_comes_before_any_reading() {
        let table = built_in().tables.stabiliser;
        let good = Reading { relative_thousandths_pct: Some(95_000), absolute_thousandths_pct: Some(950) };
        for tested in [Tested::Yes(good), Tested::Never { older: None }, Tested::Never { older: Some(false) }] {
            for lot in [LotState::Unknown, LotState::Mixed] {
                let Standing::In(band) = table.of_lot(lot, tested) else { panic!("{lot:?}") };
                assert_eq!((band.band.as_str(), band.deadline_days), ("S0-LOT", Some(60)));
            }
        }
        assert!(matches!(table.of_lot(LotState::None, Tested::Yes(good)), Standing::In(b) if b.band == "S1"));
    }

    #[test]
    fn bounds_are_told_as_printed() {
        let table = built_in().tables.stabiliser;
        let told: Vec<_> =
            table.bands.iter().map(|b| (table.bounds(b, true), table.bounds(b, false), b.band.as_str())).collect();
        assert_eq!(
            told,
            [
                ((Some(80_000), None), (Some(300), None), "S1"),
                ((Some(60_000), Some(80_000)), (Some(300), None), "S2"),
                ((Some(50_000), Some(60_000)), (Some(300), None), "S3"),
                ((Some(30_000), Some(50_000)), (Some(200), Some(300)), "S4"),
                ((None, Some(30_000)), (None, Some(200)), "S5"),
            ]
        );
    }

    #[test]
    fn a_table_out_of_order_is_not_sound() {
        let good = built_in().tables.stabiliser;
        assert!(good.is_sound());
        let mut swapped = good.clone();
        swapped.bands.swap(0, 1);
        let mut doubled = good.clone();
        doubled.bands[1].band = "S1".into();
        let mut closed = good.clone();
        closed.bands.pop();
        for wrong in [swapped, doubled, closed, BandTable { bands: Vec::new(), ..good }] {
            assert!(!wrong.is_sound());
        }
    }

    proptest! {
        #[test]
        fn the_band_is_the_one_of_the_printed_table(
            relative in proptest::option::of(0i64..120_000),
            absolute in proptest::option::of(0i64..1_500),
        ) {
            let table = built_in().tables.stabiliser;
            let reading = Reading { relative_thousandths_pct: relative, absolute_thousandths_pct: absolute };
            prop_assert_eq!(table.of_reading(reading).map(|b| b.band.as_str()), scan(relative, absolute));
        }

        #[test]
        fn less_stabiliser_is_never_better(a in 0i64..120_000, b in 0i64..120_000, absolute in 0i64..1_500) {
            let table = built_in().tables.stabiliser;
            let name = |r| {
                let reading = Reading { relative_thousandths_pct: Some(r), absolute_thousandths_pct: Some(absolute) };
                table.of_reading(reading).unwrap().band.clone()
            };
            prop_assert!(name(a.min(b)) >= name(a.max(b)));
        }
    }
}
