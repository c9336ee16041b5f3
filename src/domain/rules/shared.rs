//! What several rules ask in the same way.
//!
//! Does not know: levels, thresholds of single rules.
//! Always holds: what is asked here is written down on the trail, in this order.

use super::Seen;
use super::answer::Missing;
use super::evidence::{Trail, Value};
use super::facts::{
    Finding, Inspection, ItemFacts, LotFacts, PlaceFacts, StabilityTest, WeaponCondition, WeaponFacts, is_told,
};
use super::say::{input, step, word};
use crate::domain::calendar::Day;
use crate::domain::lot_number::LotState;
use crate::domain::surveillance::stabiliser::Reading;

/// A flag from `yes`, `no` or nothing.
pub(super) fn told(yes: Option<bool>) -> Value {
    yes.map_or(Value::Nothing, Value::yes_no)
}

/// The expiry date in force, at its worst.
pub(super) fn expiry(lot: &LotFacts, trail: &mut Trail) -> Result<Day, Missing> {
    if let Some(extension) = &lot.extension {
        trail.input(input::EXTENDED_UNTIL, Value::Made(extension.until));
        trail.origin(extension.reference.as_deref());
        if !is_told(extension.reference.as_deref()) {
            trail.step(step::EXTENSION_VOID, || []);
        }
    }
    trail.worst_day(input::EXPIRY, lot.expiry_in_force()).ok_or(Missing::ExpiryDate)
}

/// The date of manufacture, at its worst.
pub(super) fn made(lot: &LotFacts, trail: &mut Trail) -> Result<Day, Missing> {
    trail.worst_day(input::MADE, lot.made).ok_or(Missing::MadeDate)
}

/// The age in words, counted from the worst case.
pub(super) fn age(trail: &mut Trail, made: Day, today: Day) {
    trail.step(step::SPAN, || {
        [("from", Value::Day(made)), ("to", Value::Day(today)), ("span", Value::span(made, today))]
    });
}

/// Whether the lot's stabiliser is watched; a lot of unknown kind that nobody tested cannot be judged.
pub(super) fn watched(lot: &LotFacts, trail: &mut Trail) -> Result<bool, Missing> {
    trail.input(input::PROPELLANT, told(lot.item.propellant));
    let watched = lot.is_watched().ok_or(Missing::ItemKind)?;
    if !watched {
        trail.not_concerned();
    }
    Ok(watched)
}

/// Whether the lot is propellant.
pub(super) fn propellant(lot: &LotFacts, trail: &mut Trail) -> Result<bool, Missing> {
    trail.input(input::PROPELLANT, told(lot.item.propellant));
    let propellant = lot.item.propellant.ok_or(Missing::ItemKind)?;
    if !propellant {
        trail.not_concerned();
    }
    Ok(propellant)
}

/// Whether the level for propellant is due: an unknown kind is taken as propellant, and says so.
pub(super) fn propellant_at_worst(lot: &LotFacts, trail: &mut Trail) -> bool {
    trail.input(input::PROPELLANT, told(lot.item.propellant));
    if lot.item.propellant.is_none() {
        trail.lacks(Missing::ItemKind);
        trail.step(step::KIND_AT_WORST, || []);
    }
    lot.item.propellant != Some(false)
}

/// What is known of the lot's number.
pub(super) fn lot_state(lot: &LotFacts, trail: &mut Trail) {
    trail.input(
        input::LOT_STATE,
        Value::Word(match lot.lot_state {
            LotState::Marked => word::LOT_MARKED,
            LotState::None => word::LOT_NONE,
            LotState::Mixed => word::LOT_MIXED,
            LotState::Unknown => word::LOT_UNKNOWN,
        }),
    );
}

/// The place of the lot's band in the table, and the test that put it there; `None` when the lot is not watched.
pub(super) fn band<'a>(
    lot: &'a LotFacts,
    seen: &Seen<'_>,
    trail: &mut Trail,
) -> Result<Option<(usize, &'a StabilityTest)>, Missing> {
    if !watched(lot, trail)? {
        return Ok(None);
    }
    let test = lot.latest_test().ok_or(Missing::StabilityTest)?;
    trail.input(input::TEST_DAY, Value::Day(test.day));
    trail.origin(test.reference.as_deref());
    trail.input(input::RELATIVE, test.relative_thousandths_pct.map_or(Value::Nothing, Value::Percent));
    trail.input(input::ABSOLUTE, test.absolute_thousandths_pct.map_or(Value::Nothing, Value::Percent));
    let table = &seen.tables.stabiliser;
    let (relative, absolute) = (test.relative_thousandths_pct, test.absolute_thousandths_pct);
    let both = Reading { relative_thousandths_pct: relative, absolute_thousandths_pct: absolute };
    let place = table.place_of(both).ok_or(Missing::StabilityReading)?;
    let by_relative = (relative, Reading { absolute_thousandths_pct: None, ..both }, true);
    let by_absolute = (absolute, Reading { relative_thousandths_pct: None, ..both }, false);
    for (reading, alone, relative) in [by_relative, by_absolute] {
        let (Some(reading), Some(band)) = (reading, table.of_reading(alone)) else { continue };
        let told = || ("band", Value::Text(band.band.clone()));
        let reading = || ("reading", Value::Percent(reading));
        match table.bounds(band, relative) {
            (Some(from), Some(under)) => trail.step(step::BAND, || {
                [told(), reading(), ("from", Value::Percent(from)), ("under", Value::Percent(under))]
            }),
            (Some(from), None) => {
                trail.step(step::BAND_FROM, || [told(), reading(), ("from", Value::Percent(from))]);
            }
            (None, under) => {
                let under = under.unwrap_or_default();
                trail.step(step::BAND_UNDER, || [told(), reading(), ("under", Value::Percent(under))]);
            }
        }
    }
    trail.step(step::BAND_IS, || {
        [("band", Value::Text(table.bands.get(place).map_or_else(String::new, |b| b.band.clone())))]
    });
    Ok(Some((place, test)))
}

/// Whether the lot's band is the one that the rule's first limit names; the test that put it there.
pub(super) fn in_band<'a>(
    lot: &'a LotFacts,
    seen: &Seen<'_>,
    trail: &mut Trail,
) -> Result<Option<&'a StabilityTest>, Missing> {
    let [named, ..] = seen.limits;
    let found = band(lot, seen, trail)?;
    Ok(found.filter(|(place, _)| usize::try_from(named) == Ok(*place)).map(|(_, test)| test))
}

/// Whether the item is recorded as inert; such an item is not classified.
pub(super) fn inert(item: &ItemFacts, trail: &mut Trail) -> bool {
    trail.input(input::LIVE, told(item.live));
    let inert = item.live == Some(false);
    if inert {
        trail.not_concerned();
    }
    inert
}

/// A code of the classification that is neither empty nor `UNK`.
pub(super) fn known(code: Option<&str>) -> Option<&str> {
    code.map(str::trim).filter(|code| !code.is_empty() && *code != "UNK")
}

/// The division of a division or sub-division: `1.2.1` is of `1.2`.
pub(super) fn main_division(code: &str) -> &str {
    match code.match_indices('.').nth(1) {
        Some((second_dot, _)) => code.split_at_checked(second_dot).map_or(code, |(division, _)| division),
        None => code,
    }
}

/// A count with a sign, for comparing.
pub(super) fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A compared number as pieces.
pub(super) fn count(pieces: i64) -> Value {
    Value::Count(pieces.unsigned_abs())
}

/// The latest inspection.
pub(super) fn inspection<'a>(lot: &'a LotFacts, trail: &mut Trail) -> Result<&'a Inspection, Missing> {
    let inspection = lot.inspection.as_ref();
    trail.input(input::INSPECTION_DAY, inspection.map_or(Value::Word(word::NEVER), |i| Value::Day(i.day)));
    trail.origin(inspection.and_then(|i| i.reference.as_deref()));
    inspection.ok_or(Missing::InspectionResult)
}

/// Whether the latest inspection found any of these.
pub(super) fn any_finding(lot: &LotFacts, wanted: &[Finding], trail: &mut Trail) -> Result<bool, Missing> {
    let found = inspection(lot, trail)?.findings.as_ref().ok_or(Missing::InspectionResult)?;
    let hits = || found.iter().filter(|finding| wanted.contains(finding));
    for finding in hits() {
        trail.input(input::FINDING, Value::Word(word_of(*finding)));
    }
    if hits().next().is_none() {
        trail.input(input::FINDING, Value::Nothing);
    }
    Ok(hits().next().is_some())
}

const fn word_of(finding: Finding) -> &'static str {
    match finding {
        Finding::Exudation => word::EXUDATION,
        Finding::Cracks => word::CRACKS,
        Finding::CriticalCorrosion => word::CRITICAL_CORROSION,
        Finding::WetPack => word::WET_PACK,
        Finding::SaltWater => word::SALT_WATER,
        Finding::BrokenSeal => word::BROKEN_SEAL,
    }
}

/// The condition of a weapon.
pub(super) fn condition(weapon: &WeaponFacts, trail: &mut Trail) {
    let code = |condition: WeaponCondition| Value::Code { list: WeaponCondition::LIST, code: condition.code() };
    trail.input(input::CONDITION, weapon.condition.map_or(Value::Nothing, code));
}

/// The last day of the licence; `None` for a place without explosives that has none.
pub(super) fn licence_expiry(place: &PlaceFacts, trail: &mut Trail) -> Result<Option<Day>, Missing> {
    trail.text(input::LICENCE, place.licence.as_ref().map(|licence| licence.number.as_str()));
    let Some(licence) = &place.licence else {
        trail.input(input::EXPLOSIVES, Value::yes_no(place.explosives));
        if place.explosives {
            return Err(Missing::Licence);
        }
        trail.not_concerned();
        return Ok(None);
    };
    trail.input(input::LICENCE_EXPIRY, Value::day(licence.expiry));
    licence.expiry.map(Some).ok_or(Missing::LicenceExpiry)
}
