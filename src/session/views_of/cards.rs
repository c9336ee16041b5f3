//! Lots and weapons: their rows in lists and their cards with stock, holds, flags, trend and life.
//!
//! Does not know: languages; who looks.
//! Always holds: a card and its row say the same; what is missing is named.

use super::flags::{self, reason};
use super::judged::{Held, SaidOf};
use super::life::history;
use super::names::{Each, Names, hazard, lot_mark, told};
use super::rowno;
use crate::domain::calendar::{Day, Made};
use crate::domain::id::{Id, Subject};
use crate::domain::measure::Count;
use crate::domain::refusal::{Why, because};
use crate::domain::rules::facts::LotFacts;
use crate::domain::rules::pack::Threshold;
use crate::domain::rules::{Explained, Judgement, explain_lot, explain_weapon, judge_weapon};
use crate::domain::surveillance::stabiliser::Reading;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::facts::Shelf;
use crate::session::views::ammunition::{BandView, HoldingView, LotCard, TestView, TrendView};
use crate::session::views::lists::{LotRow, RowNo, WeaponRow};
use crate::session::views::weapons::{HoldView, WeaponCard};
use crate::session::{Problem, Session, rules};

/// Acts that a card shows.
const HISTORY: usize = 300;

/// A lot in a list.
pub(in crate::session) fn lot_row(row: RowNo, held: &Held<LotFacts>, names: &Names<'_>) -> LotRow {
    let item = names.item(&held.row.text("item"));
    let one = |column: &str| {
        let mut found: Vec<String> = held.holdings.iter().map(|holding| holding.text(column)).collect();
        found.sort();
        found.dedup();
        found
    };
    let (places, conditions) = (one("place"), one("condition"));
    let only = |of: &[String]| if let [only] = of { Some(only.clone()) } else { None };
    LotRow {
        row,
        id: held.row.text("id"),
        severity: flags::severity(held.said.overall()),
        reason: reason(&held.said),
        number: lot_mark(&held.row),
        item: held.row.text("item"),
        item_name: names.item_name(&held.row.text("item")),
        hazard: item.as_ref().and_then(hazard),
        quantity: held.quantity,
        neq_mg: held.neq_mg(),
        place: only(&places).map(|code| names.place(&code)),
        places: u64::try_from(places.len()).unwrap_or(0),
        condition: only(&conditions).and_then(told),
        made: held.facts.made,
        expiry: held.facts.expiry_in_force().worst_case(),
        hold: held.facts.holds.first().map(|hold| hold.kind.code().to_owned()),
    }
}

/// A weapon in a list. It is judged here, so that the row says the same as the card.
pub(in crate::session) fn weapon_row(row: &Row, day: Day, names: &Names<'_>) -> WeaponRow {
    let id = row.text("id");
    let said = said_of_weapon(&id, day, names.rows());
    let open = |table, column: &str| {
        let found = names.rows().rows_where(table, "subject", &Val::from(id.as_str()));
        found.into_iter().find(|hold| hold.maybe_int("released").is_none()).map(|hold| hold.text(column))
    };
    let of_item = || {
        let subject = Val::from(format!("i/{}", row.maybe_text("item")?));
        let found = names.rows().rows_where(Table::Hold, "subject", &subject);
        found.into_iter().find(|hold| hold.maybe_int("released").is_none()).map(|hold| hold.text("reason"))
    };
    WeaponRow {
        row: rowno::of_text(&id).unwrap_or_default(),
        severity: flags::severity(said.overall()),
        reason: reason(&said),
        serial: row.text("serial"),
        serial_state: row.text("serial_state"),
        control_number: row.maybe_text("control_number").and_then(told),
        weapon_type: row.text("weapon_type"),
        maker: row.text("manufacturer"),
        model: row.text("model"),
        calibre: row.text("calibre"),
        place: names.place(&row.text("place")),
        custody: row.text("custody"),
        holder: row.maybe_text("holder").and_then(told).map(|code| names.holder(&code)),
        condition: row.text("condition"),
        hold: open(Table::Hold, "reason").or_else(of_item),
        block: open(Table::Block, "block"),
        id,
    }
}

fn said_of_weapon(id: &str, day: Day, rows: &dyn Rows) -> SaidOf {
    let Ok(subject) = id.parse::<Subject>() else { return SaidOf::default() };
    let shelf = Shelf::of_subject(rows, &subject);
    let facts = shelf.weapons().next().map(|(_, facts)| facts);
    facts.map(|facts| SaidOf::of(judge_weapon(&facts, rules::book(), day))).unwrap_or_default()
}

fn unknown(id: &str) -> Problem {
    because(Why::SubjectUnknown).about("subject", id).into()
}

/// A lot with its stock, read for itself.
pub(in crate::session) fn held_lot(id: Id, day: Day, names: &Names<'_>) -> Option<Held<LotFacts>> {
    let rows = names.rows();
    let key = Val::from(id.to_string());
    let row = rows.row(Table::Lot, std::slice::from_ref(&key))?;
    let facts = Shelf::of_subject(rows, &Subject::Lot(id)).first_lot()?;
    let holdings = rows.rows(Table::Holding, std::slice::from_ref(&key));
    let quantity = Count::new(holdings.iter().map(|holding| holding.number("count")).sum());
    // a lot without stock is not judged
    let said = if quantity.is_zero() {
        SaidOf::default()
    } else {
        SaidOf::of(crate::domain::rules::judge_lot(&facts, rules::book(), day))
    };
    let each = Each::of(names.item(&row.text("item")).as_ref());
    Some(Held { row, facts, said, holdings, quantity, each })
}

/// The card of a lot.
pub(in crate::session) fn lot(session: &Session, id: &str, day: Day, names: &Names<'_>) -> Result<LotCard, Problem> {
    let Ok(Subject::Lot(lot)) = id.parse::<Subject>() else { return Err(unknown(id)) };
    let held = held_lot(lot, day, names).ok_or_else(|| unknown(id))?;
    let item = names.item(&held.row.text("item"));
    let of_item = |column: &str| item.as_ref().and_then(|item| item.maybe_number(column));
    let months = |column: &str| {
        let months = held.row.maybe_number(column).or_else(|| of_item(column));
        months.and_then(|months| u32::try_from(months).ok())
    };
    let explained: Vec<Explained> =
        if held.quantity.is_zero() { Vec::new() } else { explain_lot(&held.facts, rules::book(), day) };
    let test = explained.iter().map(|e| e.judgement).find(|j| j.rule == "R-STB-04");
    let own = held.row.maybe_text("maker").and_then(told);
    Ok(LotCard {
        un_number: item.as_ref().and_then(|item| item.maybe_text("un_number")).and_then(told),
        neq_each_mg: held.each.known(),
        pack_size: of_item("pack_size").filter(|size| *size > 0),
        maker: own.or_else(|| item.as_ref().and_then(|item| item.maybe_text("maker")).and_then(told)),
        propellant_lot: held.row.maybe_text("propellant_lot").and_then(told),
        shelf_life_months: months("shelf_life_months"),
        life_authority: held.row.maybe_text("life_authority").and_then(told),
        inspection_due: inspection_due(id, months("inspection_months"), names.rows()),
        test_due: test.as_ref().and_then(|judgement: &Judgement| judgement.due),
        note: held.row.maybe_text("note").and_then(told),
        holdings: held.holdings.iter().map(|row| holding(row, names)).collect(),
        holds: holds(id, Table::Hold, "reason", names),
        batch: open_batch(id, names.rows()),
        flags: flags::flags(&explained),
        trend: trend(&held.facts),
        history: history(session, id, HISTORY, names)?,
        row: lot_row(rowno::of_id(lot), &held, names),
    })
}

fn holding(row: &Row, names: &Names<'_>) -> HoldingView {
    HoldingView {
        place: names.place(&row.text("place")),
        condition: row.text("condition"),
        pack: row.text("pack"),
        count: Count::new(row.number("count")),
        reserved: Count::new(row.number("reserved")),
    }
}

/// The next inspection: as the last one says, else so many months after it.
pub(in crate::session) fn inspection_due(subject: &str, months: Option<u32>, rows: &dyn Rows) -> Option<Day> {
    let done = rows.rows(Table::Inspection, &[Val::from(subject)]);
    let last = done.iter().max_by_key(|row| (row.text("day"), row.number("seq"), row.number("no")))?;
    let later = || {
        let months = months.filter(|months| *months > 0).and_then(|months| i32::try_from(months).ok())?;
        Some(last.parsed::<Day>("day")?.plus_months(months))
    };
    last.parsed("next_due").or_else(later)
}

/// Holds or blocks in force, those on the item of a lot or weapon included.
fn holds(subject: &str, table: Table, reason: &str, names: &Names<'_>) -> Vec<HoldView> {
    let rows = names.rows();
    let mut found = rows.rows_where(table, "subject", &Val::from(subject));
    let item = subject.parse::<Subject>().ok().and_then(|subject| names.catalogue(&subject));
    if let Some(item) = item {
        found.extend(rows.rows_where(table, "subject", &Val::from(format!("i/{}", item.text("code")))));
    }
    let in_force = found.into_iter().filter(|row| row.maybe_int("released").is_none());
    let view = |row: Row| {
        Some(HoldView {
            id: row.text("id"),
            reason: row.text(reason),
            reference: row.text("reference"),
            since: row.parsed("placed_on")?,
            by: names.person(&row.text("placed_by")),
        })
    };
    in_force.filter_map(view).collect()
}

/// The open batch that a thing stands in: id and number.
pub(in crate::session) fn open_batch(subject: &str, rows: &dyn Rows) -> Option<(String, String)> {
    let lines = rows.rows_where(Table::BatchLine, "subject", &Val::from(subject));
    lines.iter().find_map(|line| {
        let batch = rows.row(Table::Batch, &[Val::from(line.text("batch"))])?;
        let ended = matches!(batch.text("state").as_str(), "certified" | "cancelled" | "aborted");
        (!ended).then(|| (batch.text("id"), batch.text("number")))
    })
}

fn thousandths(value: i64) -> Option<u32> {
    u32::try_from(value).ok()
}

/// The stabiliser trend of a lot with relative results.
fn trend(facts: &LotFacts) -> Option<TrendView> {
    let pack = rules::book().pack();
    let table = &pack.tables.stabiliser;
    let mut tests: Vec<TestView> = facts
        .tests
        .iter()
        .filter_map(|test| {
            let (relative, absolute) = (test.relative_thousandths_pct?, test.absolute_thousandths_pct);
            let reading = Reading { relative_thousandths_pct: Some(relative), absolute_thousandths_pct: absolute };
            Some(TestView {
                day: test.day,
                relative_mpct: thousandths(relative)?,
                absolute_mpct: absolute.and_then(thousandths),
                band: table.of_reading(reading).map(|band| band.band.clone()).unwrap_or_default(),
                report: test.reference.clone().unwrap_or_default(),
            })
        })
        .collect();
    if tests.is_empty() {
        return None;
    }
    tests.sort_by_key(|test| test.day);
    let stop = pack.rules.iter().find(|rule| rule.id == "R-STB-02")?;
    let Some(Threshold::Text(name)) = stop.thresholds.get("band") else { return None };
    let band = table.bands.iter().find(|band| band.band == *name)?;
    let limit_mpct = table.bounds(band, true).1.and_then(thousandths)?;
    let bands = table.bands.iter().map(|band| BandView {
        name: band.band.clone(),
        from_mpct: band.relative_min_thousandths_pct.and_then(thousandths).unwrap_or(0),
    });
    Some(TrendView { crosses: crosses(&tests, limit_mpct), bands: bands.collect(), limit_mpct, tests })
}

/// The day on which a straight line through the last two results of different days reaches the limit.
fn crosses(tests: &[TestView], limit_mpct: u32) -> Option<Day> {
    let last = tests.last()?;
    let before = tests.iter().rev().find(|test| test.day < last.day)?;
    let fall = i64::from(before.relative_mpct) - i64::from(last.relative_mpct);
    if fall <= 0 {
        return None;
    }
    let left = i64::from(last.relative_mpct) - i64::from(limit_mpct);
    let days = left.saturating_mul(last.day.days_since(before.day)).div_euclid(fall);
    Some(last.day.plus_days(days.clamp(-36_500, 36_500)))
}

/// The card of a weapon.
pub(in crate::session) fn weapon(
    session: &Session,
    id: &str,
    day: Day,
    names: &Names<'_>,
) -> Result<WeaponCard, Problem> {
    let rows = names.rows();
    let Ok(subject @ Subject::Weapon(_)) = id.parse::<Subject>() else { return Err(unknown(id)) };
    let row = rows.row(Table::Weapon, &[Val::from(id)]).ok_or_else(|| unknown(id))?;
    let shelf = Shelf::of_subject(rows, &subject);
    let explained: Vec<Explained> =
        shelf.weapons().next().map(|(_, facts)| explain_weapon(&facts, rules::book(), day)).unwrap_or_default();
    let some = |column: &str| row.maybe_text(column).and_then(told);
    let missing = missing(&row);
    let wanted = REQUIRED.len() + 1;
    let complete = (wanted - missing.len()) * 100 / wanted;
    let months = names.catalogue(&subject).and_then(|item| item.maybe_number("inspection_months"));
    Ok(WeaponCard {
        item: some("item"),
        importer: some("importer"),
        country: some("country"),
        year: row.parsed::<Made>("year"),
        import_mark: some("import_country")
            .map(|country| (country, row.maybe_number("import_year").and_then(|year| u32::try_from(year).ok()))),
        legal_title: row.text("legal_title"),
        origin: row.text("origin"),
        marks: marks(id, rows),
        note: some("note"),
        due_back: row.parsed("due_back"),
        inspection_due: inspection_due(id, months.and_then(|months| u32::try_from(months).ok()), rows),
        holds: holds(id, Table::Hold, "reason", names),
        blocks: holds(id, Table::Block, "block", names),
        place: names.place(&row.text("place")),
        batch: open_batch(id, rows),
        flags: flags::flags(&explained),
        history: history(session, id, HISTORY, names)?,
        missing,
        complete_percent: u8::try_from(complete).unwrap_or(0),
        row: weapon_row(&row, day, names),
    })
}

fn marks(id: &str, rows: &dyn Rows) -> Vec<(String, String, String)> {
    let marks = rows.rows(Table::Mark, &[Val::from(id)]);
    marks.iter().map(|mark| (mark.text("kind"), mark.text("text"), mark.text("position"))).collect()
}

/// Particulars without which the record of a weapon is not complete, besides what is marked on it.
const REQUIRED: [&str; 8] =
    ["weapon_type", "manufacturer", "model", "calibre", "country", "year", "legal_title", "origin"];

/// The particulars that are missing, as codes of `field`.
fn missing(row: &Row) -> Vec<String> {
    let says_nothing = |text: String| {
        let text = text.trim().to_owned();
        text.is_empty() || text.eq_ignore_ascii_case("unknown") || text == "ZZ" || text == "?"
    };
    let mut missing: Vec<String> =
        REQUIRED.iter().filter(|column| says_nothing(row.text(column))).map(|column| (*column).to_owned()).collect();
    if says_nothing(row.text("serial")) && says_nothing(row.text("control_number")) {
        missing.push("serial".to_owned());
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(day: &str, relative_mpct: u32) -> TestView {
        TestView { day: day.parse().unwrap(), relative_mpct, absolute_mpct: None, band: "S1".into(), report: "".into() }
    }

    #[test]
    fn a_falling_line_crosses_the_limit_and_another_does_not() {
        let day = |text: &str| Some(text.parse::<Day>().unwrap());
        let falling = [test("2020-01-01", 80_000), test("2024-01-01", 60_000)];
        // 20 points in 1461 days; 30 more points take 2191 whole days
        assert_eq!(crosses(&falling, 30_000), day("2029-12-31"));
        assert_eq!(crosses(&falling, 70_000), day("2021-12-31"), "it crossed before the last test");
        assert_eq!(crosses(&[test("2020-01-01", 60_000), test("2024-01-01", 60_000)], 30_000), None);
        assert_eq!(crosses(&falling[..1], 30_000), None);
    }
}
