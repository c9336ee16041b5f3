//! The list of what is destroyed, line by line.
//!
//! Does not know: paper.
//! Always holds: every line stands with its number as marked; a sum that lacks a part says so; what no line
//! records is named once below the list.

use super::balance::units;
use super::block::{Adds, Align, Amount, Block, Cell, Column, Row, Run, Table, mono, small, soft, strong};
use super::facts::{LineKind, ListLine, Unit};
use super::frame::{DOT, Writer, lower_first};

/// Which list it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// What was destroyed.
    Destroyed,
    /// What is to be destroyed, with squares for two readings.
    Planned,
}

/// The list with its notes.
pub(super) fn list(lines: &[ListLine], purpose: Purpose, w: &Writer<'_>) -> Vec<Block> {
    let columns = Columns::of(lines, purpose);
    let shared = Recorded::of(lines);
    let rows = lines.iter().map(|line| columns.row(line, &shared, w)).collect();
    let units = columns.units.iter().map(|unit| w.unit(unit)).collect();
    let table = Table { columns: columns.heads(w), rows, total: Some(total(lines, w)), units };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(notes(lines, &shared, w).into_iter().map(|text| Block::Note(vec![soft(text)])));
    blocks
}

/// The column under which the further facts of a line begin.
const DESCRIPTION: usize = 2;

/// What the columns are: the picture's, and those for what does not happen often.
struct Columns {
    purpose: Purpose,
    /// Hazard and explosives, unless no line has any.
    ammunition: bool,
    found: bool,
    returned: bool,
    lost: bool,
    digits: u32,
    /// What the lines count.
    units: Vec<Unit>,
}

impl Columns {
    fn of(lines: &[ListLine], purpose: Purpose) -> Columns {
        let any = |of: fn(&ListLine) -> crate::domain::measure::Count| lines.iter().any(|line| !of(line).is_zero());
        // As many decimals as it takes to show every quantity exactly, so that what is printed adds up.
        let exact = |digits: &u32| {
            let unit = 10_u64.pow(6 - digits);
            lines.iter().filter_map(|line| line.neq_mg).all(|mg| mg.is_multiple_of(unit))
        };
        Columns {
            purpose,
            ammunition: lines.is_empty() || lines.iter().any(|line| line.kind == LineKind::Ammunition),
            found: any(|line| line.found),
            returned: any(|line| line.returned),
            lost: any(|line| line.lost),
            digits: (2..6).find(exact).unwrap_or(6),
            units: units(lines.iter()),
        }
    }

    fn heads(&self, w: &Writer<'_>) -> Vec<Column> {
        let say = |id: String, align, adds| Column { head: id, align, wraps: false, adds };
        let words = w.words;
        let text = |head| Column { head, align: Align::Left, wraps: true, adds: Adds::Nothing };
        let mut columns = vec![
            say(words.say("doc-col-no"), Align::Right, Adds::Nothing),
            text(words.say("doc-col-mark")),
            text(words.say("doc-col-description")),
        ];
        if self.ammunition {
            columns.push(say(words.say("doc-col-hazard"), Align::Left, Adds::Nothing));
        }
        columns.push(say(words.say("doc-col-condition"), Align::Left, Adds::Nothing));
        let mut sum = |head| columns.push(say(head, Align::Right, Adds::Pieces));
        if self.purpose == Purpose::Planned {
            sum(words.say("doc-col-quantity"));
        } else {
            sum(words.say("doc-col-authorised"));
            if self.found {
                sum(words.say("doc-col-found"));
            }
            sum(words.say("doc-col-destroyed"));
            if self.returned {
                sum(words.say("doc-col-returned"));
            }
            if self.lost {
                sum(words.say("doc-col-lost"));
            }
        }
        if self.ammunition {
            columns.push(say(words.say("doc-col-neq"), Align::Right, Adds::Mass(self.digits)));
        }
        columns.push(say(words.say("doc-col-method"), Align::Centre, Adds::Nothing));
        if self.purpose == Purpose::Planned {
            columns.push(say(words.say("doc-col-first-reading"), Align::Centre, Adds::Nothing));
            columns.push(say(words.say("doc-col-second-reading"), Align::Centre, Adds::Nothing));
        }
        columns
    }

    fn row(&self, line: &ListLine, shared: &Recorded, w: &Writer<'_>) -> Row {
        let count = |n: u64| Cell { amount: Amount::Known(n), ..Cell::text(w.measured(n, &line.unit)) };
        let ammunition = line.kind == LineKind::Ammunition;
        let none = |wanted: bool| {
            if wanted { Cell { value: vec![small(w.none())], ..Cell::default() } } else { Cell::default() }
        };
        let mut cells = vec![Cell::text(w.number(line.no)), marking(line, w), Cell::text(described(line, w))];
        if self.ammunition {
            cells.push(line.hazard.as_ref().map_or_else(|| none(ammunition), Cell::text));
        }
        cells.push(line.condition.as_deref().map_or_else(|| none(true), |code| Cell::text(condition(code, w))));
        cells.push(count(line.authorised.get()));
        if self.purpose == Purpose::Destroyed {
            if self.found {
                cells.push(count(line.found.get()));
            }
            cells.push(count(line.destroyed.get()));
            if self.returned {
                cells.push(count(line.returned.get()));
            }
            if self.lost {
                cells.push(count(line.lost.get()));
            }
        }
        if self.ammunition {
            cells.push(match line.neq_mg {
                Some(mg) => Cell { amount: Amount::Known(mg), ..Cell::text(w.words.kg_from_mg(mg, self.digits)) },
                None if ammunition => Cell { amount: Amount::Unknown, value: vec![strong("?")], ..Cell::default() },
                None => Cell::text("—"),
            });
        }
        cells.push(Cell::text(line.method.unwrap_or('—').to_string()));
        if self.purpose == Purpose::Planned {
            // squares to tick before the list is read, what was counted afterwards
            match line.read {
                Some(read) => cells.extend(read.map(|n| Cell::text(w.number(n.get())))),
                None => cells.extend([true, true].map(|tick| Cell { tick, ..Cell::default() })),
            }
        }
        let below = shared.of_line(line, w);
        let unit = self.units.iter().position(|unit| *unit == line.unit).unwrap_or(0);
        Row { cells, below: (!below.is_empty()).then_some((DESCRIPTION, below)), unit }
    }
}

/// The number as marked, with what is to be known about it; or what there is in its place.
fn marking(line: &ListLine, w: &Writer<'_>) -> Cell {
    let (list, plain_state) = match line.kind {
        LineKind::Ammunition => ("lot_state", "marked"),
        LineKind::Weapon | LineKind::Part => ("serial_state", "legible"),
    };
    // nobody had read it when it came into the book; two people have since
    let word = match line.state.as_str() {
        "not_read" if line.read.is_some_and(|read| read.iter().all(|n| !n.is_zero())) && line.marked.is_some() => {
            w.words.say("doc-mark-read")
        }
        "not_read" if line.marked.is_none() => w.words.say("doc-mark-none"),
        state => lower_first(&w.words.code(list, state)),
    };
    match &line.marked {
        Some(text) if line.state == plain_state => Cell { value: vec![mono(text)], ..Cell::default() },
        Some(text) => Cell { value: vec![mono(text)], under: vec![soft(word)], ..Cell::default() },
        None => Cell::text(word),
    }
}

/// What the line is about, the type first.
fn described(line: &ListLine, w: &Writer<'_>) -> String {
    let word = line.weapon_type.as_ref().map(|code| w.words.code("weapon_type", code));
    let parts: Vec<&str> =
        word.as_deref().into_iter().chain([line.description.as_str()]).filter(|part| !part.is_empty()).collect();
    w.or_none(Some(&parts.join(", ")))
}

/// A condition: short codes as they are (the note below names them), others as words.
fn condition(code: &str, w: &Writer<'_>) -> String {
    if code.chars().count() <= 3 { code.to_owned() } else { w.words.code("condition", code) }
}

/// The words of the last row: how many lines, and of which kinds.
fn total(lines: &[ListLine], w: &Writer<'_>) -> String {
    let of = |kind| u64::try_from(lines.iter().filter(|line| line.kind == kind).count()).unwrap_or(u64::MAX);
    let (lots, weapons, parts) = (of(LineKind::Ammunition), of(LineKind::Weapon), of(LineKind::Part));
    let all = w.words.count("doc-lines", u64::try_from(lines.len()).unwrap_or(u64::MAX), &[]);
    let mut kinds = Vec::new();
    if lots > 0 {
        kinds.push(w.words.count("doc-lines-lots", lots, &[]));
    }
    if weapons > 0 {
        kinds.push(w.words.count("doc-lines-weapons", weapons, &[]));
    }
    if parts > 0 {
        kinds.push(w.words.count("doc-lines-parts", parts, &[]));
    }
    if kinds.len() < 2 {
        w.words.with("doc-total", &[("lines", &all)])
    } else {
        w.words.with("doc-total-kinds", &[("lines", &all), ("kinds", &kinds.join(", "))])
    }
}

/// A further fact of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum More {
    Item,
    UnNumber,
    MadeIn,
    Control,
    Parts,
    CrateSeal,
    Photos,
    Trace,
    Note,
}

impl More {
    const ALL: [More; 9] = [
        More::Item,
        More::UnNumber,
        More::MadeIn,
        More::Control,
        More::Parts,
        More::CrateSeal,
        More::Photos,
        More::Trace,
        More::Note,
    ];

    fn label(self, w: &Writer<'_>) -> String {
        match self {
            More::Item => w.words.say("doc-more-item"),
            More::UnNumber => w.words.say("doc-more-un-number"),
            More::MadeIn => w.words.say("doc-more-made-in"),
            More::Control => w.words.say("doc-more-control"),
            More::Parts => w.words.say("doc-more-parts"),
            More::CrateSeal => w.words.say("doc-more-crate-seal"),
            More::Photos => w.words.say("doc-more-photos"),
            More::Trace => w.words.say("doc-more-trace"),
            More::Note => w.words.say("doc-more-note"),
        }
    }

    fn value(self, line: &ListLine, w: &Writer<'_>) -> Option<String> {
        let more = &line.more;
        match self {
            More::Item => more.item.clone(),
            More::UnNumber => more.un_number.clone(),
            More::MadeIn => more.made_in.clone(),
            More::Control => more.control.clone(),
            More::Parts => more.parts.clone(),
            More::CrateSeal => more.crate_seal.clone(),
            More::Photos => more.photos.clone(),
            More::Trace => more.trace.as_ref().map(|code| lower_first(&w.words.code("trace_decision", code))),
            More::Note => more.note.clone(),
        }
    }

    fn is_recorded(self, line: &ListLine) -> bool {
        let more = &line.more;
        match self {
            More::Item => more.item.is_some(),
            More::UnNumber => more.un_number.is_some(),
            More::MadeIn => more.made_in.is_some(),
            More::Control => more.control.is_some(),
            More::Parts => more.parts.is_some(),
            More::CrateSeal => more.crate_seal.is_some(),
            More::Photos => more.photos.is_some(),
            More::Trace => more.trace.is_some(),
            More::Note => more.note.is_some(),
        }
    }

    /// Whether a paper must say that it is missing.
    fn is_wanted(self, kind: LineKind) -> bool {
        match self {
            More::Item => kind == LineKind::Ammunition,
            More::MadeIn | More::CrateSeal | More::Photos | More::Trace => kind == LineKind::Weapon,
            More::UnNumber | More::Control | More::Parts | More::Note => false,
        }
    }
}

/// Which further facts any line records.
struct Recorded(Vec<More>);

impl Recorded {
    fn of(lines: &[ListLine]) -> Recorded {
        Recorded(More::ALL.into_iter().filter(|more| lines.iter().any(|line| more.is_recorded(line))).collect())
    }

    /// The second text of a line: its further facts, and *none* for those that other lines have.
    fn of_line(&self, line: &ListLine, w: &Writer<'_>) -> Vec<Run> {
        let said: Vec<String> = self
            .0
            .iter()
            .filter_map(|more| {
                let value = more.value(line, w);
                (value.is_some() || more.is_wanted(line.kind))
                    .then(|| w.labelled(&more.label(w), &w.or_none(value.as_deref())))
            })
            .collect();
        if said.is_empty() { Vec::new() } else { vec![soft(said.join(DOT))] }
    }

    fn missing<'a>(&'a self, lines: &'a [ListLine]) -> impl Iterator<Item = More> + 'a {
        let wanted = |more: More| lines.iter().any(|line| more.is_wanted(line.kind));
        More::ALL.into_iter().filter(move |more| !self.0.contains(more) && wanted(*more))
    }
}

fn notes(lines: &[ListLine], shared: &Recorded, w: &Writer<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let mut codes: Vec<&str> =
        lines.iter().filter_map(|line| line.condition.as_deref()).filter(|c| c.chars().count() <= 3).collect();
    codes.sort_unstable();
    codes.dedup();
    if !codes.is_empty() {
        let named: Vec<String> =
            codes.iter().map(|c| format!("{c}\u{a0}{}", lower_first(&w.words.code("condition_group", c)))).collect();
        notes.push(w.words.with("doc-note-conditions", &[("conditions", &named.join(DOT))]));
    }
    if lines.iter().any(|line| line.kind == LineKind::Ammunition && line.neq_mg.is_none()) {
        notes.push(w.words.say("doc-note-neq"));
    }
    let missing: Vec<String> = shared.missing(lines).map(|more| lower_first(&more.label(w))).collect();
    if !missing.is_empty() {
        notes.push(w.words.with("doc-note-missing", &[("facts", &missing.join(", "))]));
    }
    notes
}

/// Line numbers as ranges, for example `1, 3 a 5`; only their number when there are many.
pub(super) fn lines_of(lines: &[ListLine], letter: char, w: &Writer<'_>) -> String {
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for no in lines.iter().filter(|line| line.method == Some(letter)).map(|line| line.no) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == no => *last = no,
            _ => ranges.push((no, no)),
        }
    }
    let count: u64 = ranges.iter().map(|(first, last)| last - first + 1).sum();
    if ranges.is_empty() {
        return w.words.say("doc-no-lines");
    }
    if ranges.len() > 5 {
        return w.words.count("doc-lines", count, &[]);
    }
    let shown: Vec<String> = ranges
        .into_iter()
        .map(|(first, last)| match last - first {
            0 => w.number(first),
            _ => w.words.with("doc-range", &[("from", &w.number(first)), ("to", &w.number(last))]),
        })
        .collect();
    w.words.count("doc-in-lines", count, &[("list", &shown.join(", "))])
}
