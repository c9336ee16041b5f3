//! What a form may choose from, and what a search finds.
//!
//! Does not know: what is chosen for; languages.
//! Always holds: stock comes with the place, condition and pack it lies in, and how many are free there.

use super::flags::severity;
use super::judged::{GONE, SaidOf};
use super::names::{Names, lot_mark, told, weapon_mark, weapon_name};
use crate::domain::calendar::Day;
use crate::domain::fold::folded;
use crate::domain::id::Subject;
use crate::domain::rules::{judge_lot, judge_weapon};
use crate::domain::serial::search_form;
use crate::domain::table::{Row, Table, Val};
use crate::i18n::Words;
use crate::session::facts::Shelf;
use crate::session::query::{Choice, Choices, Hit};
use crate::session::views::lists::LotMark;
use crate::session::views::{Opens, Severity};
use crate::session::{Problem, Session, rules};
use crate::store::Fit;

/// Choices that are offered.
const MOST: u64 = 60;
/// Hits that are shown.
const HITS: u64 = 60;

/// What may be chosen.
pub(in crate::session) fn choices(
    session: &Session,
    wanted: &Choices,
    names: &Names<'_>,
) -> Result<Vec<Choice>, Problem> {
    let file = session.file();
    let found = |table, columns: &[&'static str], text: &str| file.search(table, columns, text.trim(), MOST);
    Ok(match wanted {
        Choices::Ammunition(text) => items(session, text, true)?,
        Choices::Models(text) => items(session, text, false)?,
        Choices::Places(text) => places(text, names),
        Choices::Holders(text) => found(Table::Holder, &["code", "name", "body"], text)?
            .iter()
            .map(|row| choice(row.text("code"), names.holder(&row.text("code")), row.text("body")))
            .collect(),
        Choices::Stock(text) => stock(session, text, names)?,
        Choices::Out(text) => outside(session, text, &["@issued_person", "@issued_unit", "@outside_agency"], names)?,
        Choices::Sent(text) => outside(session, text, &["@transferred_out"], names)?,
    })
}

fn choice(code: String, name: String, detail: String) -> Choice {
    Choice { code, name, detail, ..Choice::default() }
}

/// Items kept in lots, or models of weapons.
fn items(session: &Session, text: &str, in_lots: bool) -> Result<Vec<Choice>, Problem> {
    let columns: &[&'static str] = &["code", "name", "stock_number"];
    let rows = session.file().search(Table::Item, columns, text.trim(), u64::MAX)?;
    let mut of_kind: Vec<_> = rows.iter().filter(|row| (row.text("kind") != "weapon_model") == in_lots).collect();
    let typed = words_of(text);
    // 9 mm stands before 7.62 × 39 mm, in which it is only found
    of_kind.sort_by_key(|row| far(&typed, &words_of(&row.text("name"))).min(far(&typed, &words_of(&row.text("code")))));
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    Ok(of_kind.into_iter().take(most).map(|row| choice(row.text("code"), row.text("name"), row.text("code"))).collect())
}

/// Words of letters and digits, folded.
fn words_of(text: &str) -> Vec<String> {
    let folded = folded(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How far a name is from what was typed: it begins with these words, holds them as they stand, or only as a fragment.
/// The last word may be cut off.
fn far(typed: &[String], said: &[String]) -> u8 {
    let Some((last, whole)) = typed.split_last() else { return 0 };
    let stands = |at: usize| {
        let part = said.get(at..at + typed.len());
        part.is_some_and(|part| part.starts_with(whole) && part[whole.len()].starts_with(last.as_str()))
    };
    match (0..said.len()).find(|at| stands(*at)) {
        Some(0) => 0,
        Some(_) => 1,
        None => 2,
    }
}

/// Whether each typed word begins a word of its own, or is held by one when it is long enough to mean it.
fn fits(typed: &[String], said: &[String]) -> bool {
    let mut free: Vec<&String> = said.iter().collect();
    typed.iter().all(|word| {
        let begins = free.iter().position(|known| known.starts_with(word.as_str()));
        let at = begins.or_else(|| free.iter().position(|known| word.len() > 2 && known.contains(word.as_str())));
        at.map(|at| free.remove(at)).is_some()
    })
}

/// Open places whose code or path fits what is typed: places of one name are told apart by what they lie in. First
/// those whose path reads as it was typed.
fn places(text: &str, names: &Names<'_>) -> Vec<Choice> {
    let mut typed = words_of(text);
    let phrase = typed.join(" ");
    // the longest first, so that a single letter does not take the word that a longer one begins
    typed.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let rows = names.rows().rows(Table::Place, &[]);
    let mut found: Vec<(bool, Choice)> = Vec::new();
    for row in rows.iter().filter(|row| !row.flag("closed")) {
        let code = row.text("code");
        let path = names.whole_path(&code);
        let (down, up) =
            (words_of(&path.join(" ")), words_of(&path.iter().rev().cloned().collect::<Vec<_>>().join(" ")));
        let mut said = words_of(&code);
        said.extend(down.iter().cloned());
        if fits(&typed, &said) {
            let reads_so = down.join(" ").contains(&phrase) || up.join(" ").contains(&phrase);
            found.push((!reads_so, Choice { place_path: path, ..choice(code.clone(), row.text("name"), code) }));
        }
    }
    found.sort_by_key(|(later, _)| *later);
    found.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// Lots, weapons and items that are at one of these outside places, each with who has how many.
fn outside(session: &Session, text: &str, places: &[&str], names: &Names<'_>) -> Result<Vec<Choice>, Problem> {
    let (file, rows) = (session.file(), names.rows());
    let (text, form) = (text.trim(), search_form(text));
    let at = || places.iter().map(|place| Val::from(*place)).collect::<Vec<_>>();
    let mut wanted = vec![Fit::In("place", at())];
    if !form.is_empty() {
        wanted.push(Fit::Holds(vec!["serial_search", "control_number"], form.clone()));
    }
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    let weapons = file.rows_that(Table::Weapon, &wanted)?;
    let mut choices: Vec<Choice> = weapons.iter().take(most).map(|row| of_weapon(row, names)).collect();
    let items = file.search(Table::Item, &["code", "name"], text, MOST)?;
    let mut subjects: Vec<String> =
        file.search(Table::Lot, &["number_search"], &form, MOST)?.iter().map(|row| row.text("id")).collect();
    for item in &items {
        let code = item.text("code");
        subjects
            .extend(rows.rows_where(Table::Lot, "item", &Val::from(code.as_str())).iter().map(|row| row.text("id")));
        subjects.push(format!("i/{code}"));
    }
    for id in subjects {
        let Ok(subject) = id.parse::<Subject>() else { continue };
        let out = rows.rows(Table::Outside, &[Val::from(id.as_str())]);
        for row in out.iter().filter(|row| places.contains(&row.text("place").as_str()) && row.number("count") > 0) {
            let held = Choice {
                place: row.text("place"),
                place_path: vec![names.holder(&row.text("holder"))],
                free: row.number("count"),
                ..choice(id.clone(), names.subject(&subject), names.item_of(&subject))
            };
            if !choices.contains(&held) {
                choices.push(held);
            }
        }
    }
    choices.truncate(most);
    Ok(choices)
}

/// Lots, weapons and items with stock whose number, serial, item or code holds a fragment.
fn stock(session: &Session, text: &str, names: &Names<'_>) -> Result<Vec<Choice>, Problem> {
    let file = session.file();
    let (text, form) = (text.trim(), search_form(text));
    let rows = names.rows();
    let mut choices: Vec<Choice> = Vec::new();
    let full = |choices: &Vec<Choice>| choices.len() as u64 >= MOST;
    let mut lots = file.search(Table::Lot, &["number_search"], &form, MOST)?;
    let items = if text.is_empty() { Vec::new() } else { file.search(Table::Item, &["code", "name"], text, MOST)? };
    for item in &items {
        if (lots.len() as u64) < MOST {
            lots.extend(rows.rows_where(Table::Lot, "item", &Val::from(item.text("code"))));
        }
    }
    lots.dedup_by_key(|row| row.text("id"));
    for row in &lots {
        if full(&choices) {
            break;
        }
        let name = match lot_mark(row) {
            LotMark::Marked(number) => number,
            _ => String::new(),
        };
        let holdings = rows.rows(Table::Holding, &[Val::from(row.text("id"))]);
        choices.extend(holdings.iter().map(|holding| {
            let base = choice(row.text("id"), name.clone(), names.item_name(&row.text("item")));
            let base = Choice { classes: classes(names.item(&row.text("item")).as_ref(), true), ..base };
            in_place(base, holding, names)
        }));
    }
    let columns: &[&'static str] = &["serial_search", "control_number"];
    let weapons = if form.is_empty() { Vec::new() } else { file.search(Table::Weapon, columns, &form, MOST)? };
    for row in weapons.iter().filter(|row| !GONE.contains(&row.text("place").as_str())) {
        if full(&choices) {
            break;
        }
        choices.push(of_weapon(row, names));
    }
    for item in &items {
        let code = format!("i/{}", item.text("code"));
        for holding in rows.rows(Table::Holding, &[Val::from(code.as_str())]) {
            let base = choice(code.clone(), item.text("code"), item.text("name"));
            let base = Choice { classes: classes(Some(item), false), ..base };
            choices.push(in_place(base, &holding, names));
        }
    }
    choices.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    Ok(choices)
}

/// As what stock of an item may be destroyed.
fn classes(item: Option<&Row>, in_lots: bool) -> Vec<&'static str> {
    let kind = item.map(|row| row.text("kind")).unwrap_or_default();
    match kind.as_str() {
        "propellant" => vec!["propellant", "explosives"],
        "ammunition" => vec!["ammunition", "explosives"],
        _ if in_lots => vec!["ammunition", "explosives"],
        "weapon_model" => vec!["weapons"],
        _ => vec!["weapons", "parts", "scrap", "packaging"],
    }
}

fn in_place(base: Choice, holding: &Row, names: &Names<'_>) -> Choice {
    let place = names.place(&holding.text("place"));
    Choice {
        place: place.code,
        place_path: place.path,
        condition: holding.text("condition"),
        pack: holding.text("pack"),
        free: holding.number("count").saturating_sub(holding.number("reserved")),
        ..base
    }
}

fn of_weapon(row: &Row, names: &Names<'_>) -> Choice {
    let place = names.place(&row.text("place"));
    let holder = row.maybe_text("holder").and_then(told).map(|code| names.holder(&code));
    let mut path = place.path;
    // what is issued lies with its holder
    path.extend(holder.filter(|_| place.code.starts_with('@')));
    let holding = [row.text("id"), place.code.clone(), row.text("condition"), String::new()].map(Val::from);
    let reserved = names.rows().row(Table::Holding, &holding).map_or(0, |holding| holding.number("reserved"));
    Choice {
        place: place.code,
        place_path: path,
        condition: row.text("condition"),
        free: 1u64.saturating_sub(reserved),
        ..choice(row.text("id"), weapon_mark(row), weapon_name(row))
    }
}

/// What a search finds, the worst flag on each lot and weapon with it.
pub(in crate::session) fn search(
    session: &Session,
    text: &str,
    day: Day,
    (names, words): (&Names<'_>, &Words),
) -> Result<Vec<Hit>, Problem> {
    let rows = names.rows();
    let mut hits = Vec::new();
    hits.extend(act_of(session, text, names, words)?);
    for found in session.find(text, HITS)? {
        let detail = match found.kind {
            "batch" => words.code("destruction_state", &found.detail),
            "certificate" => words.code("document_type", "dc"),
            "document" => {
                found.detail.split(" · ").next().map_or_else(String::new, |kind| words.code("act_kind", kind))
            }
            _ => found.detail,
        };
        let opens = match found.kind {
            "weapon" => Opens::Weapon(found.id),
            "lot" => Opens::Lot(found.id),
            "item" => Opens::Item(found.id),
            "place" => Opens::Place(found.id),
            "person" => Opens::Person(found.id),
            "batch" => Opens::Batch(found.id),
            "certificate" => {
                let row = rows.row(Table::Certificate, &[Val::from(found.id)]);
                row.map_or(Opens::Batch(String::new()), |row| Opens::Batch(row.text("batch")))
            }
            "document" => {
                let row = rows.row(Table::Document, &[Val::from(found.id)]);
                row.map_or(Opens::Act(0), |row| Opens::Act(row.number("seq")))
            }
            // a holder has no page; what lies with one is found by it among the weapons
            _ => continue,
        };
        let (text, detail, severity) = of_hit(&opens, found.text, detail, day, names);
        let hit = Hit { opens, text, detail, severity };
        if !hits.contains(&hit) {
            hits.push(hit);
        }
    }
    Ok(hits)
}

/// The act whose number is typed.
fn act_of(session: &Session, text: &str, names: &Names<'_>, words: &Words) -> Result<Option<Hit>, Problem> {
    let Ok(seq) = text.trim().trim_start_matches('#').parse::<u64>() else { return Ok(None) };
    if seq >= session.file().size()? {
        return Ok(None);
    }
    let row = super::acts::row(session.file(), seq, names)?;
    Ok(Some(Hit {
        opens: Opens::Act(seq),
        text: seq.to_string(),
        detail: row.says.say(words, session.info().utc_offset_min),
        severity: None,
    }))
}

/// Text, detail and severity of a hit.
fn of_hit(
    opens: &Opens,
    text: String,
    detail: String,
    day: Day,
    names: &Names<'_>,
) -> (String, String, Option<Severity>) {
    if let Opens::Place(code) = opens {
        let around: Vec<String> = names.whole_path(code).into_iter().rev().skip(1).collect();
        return (text, around.into_iter().chain([detail]).collect::<Vec<_>>().join(" · "), None);
    }
    let (Opens::Weapon(id) | Opens::Lot(id)) = opens else { return (text, detail, None) };
    let Ok(subject) = id.parse::<Subject>() else { return (text, detail, None) };
    let shelf = Shelf::of_subject(names.rows(), &subject);
    let said = match subject {
        Subject::Weapon(_) => {
            shelf.weapons().next().map(|(_, facts)| SaidOf::of(judge_weapon(&facts, rules::book(), day)))
        }
        _ => shelf.lots().next().map(|(_, facts)| SaidOf::of(judge_lot(&facts, rules::book(), day))),
    };
    let place = match (&subject, names.row(&subject)) {
        (Subject::Weapon(_), Some(row)) => {
            let place = row.text("place");
            let holder = row.maybe_text("holder").and_then(told).map(|code| names.holder(&code));
            if place.starts_with('@') { holder } else { Some(names.place_text(&place)) }
        }
        _ => None,
    };
    let parts = [Some(names.item_of(&subject)), place];
    let detail = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let text = if text.is_empty() { names.subject(&subject) } else { text };
    (text, detail, said.map(|said| severity(said.overall())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_stand_before_fragments() {
        let far = |typed: &str, said: &str| far(&words_of(typed), &words_of(said));
        assert_eq!(far("9 mm", "9 mm, ojival"), 0);
        assert_eq!(far("9 m", "9 mm, ojival"), 0);
        assert_eq!(far("9 mm", "Cartucho 9 mm ojival"), 1);
        assert_eq!(far("9 mm", "Cartucho 7.62 × 39 mm ojival"), 2);
        assert_eq!(far("", "Cartucho"), 0);
    }
}
