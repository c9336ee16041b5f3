//! An ammunition lot at a place.

use super::Record;
use crate::domain::calendar::{Day, Made};
use crate::domain::measure::Count;
use crate::exchange::columns::Target;
use crate::exchange::fields::serials;
use crate::exchange::out::Line;
use crate::exchange::problem::ProblemKind;
use crate::exchange::reader::{MARK_MOST, RowReader};

/// What is known of the lot number. Three ways of not having one are three different facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LotState {
    /// The number as marked.
    Marked(String),
    /// Never assigned.
    None,
    /// Several lots, separable.
    Mixed,
    /// Was assigned, cannot be read.
    Unknown,
}

impl LotState {
    /// The code: `marked`, `none`, `mixed`, `unknown`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            LotState::Marked(_) => "marked",
            LotState::None => "none",
            LotState::Mixed => "mixed",
            LotState::Unknown => "unknown",
        }
    }

    /// The number, when marked.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        match self {
            LotState::Marked(number) => Some(number),
            LotState::None | LotState::Mixed | LotState::Unknown => None,
        }
    }

    fn without_number(code: &str) -> Option<LotState> {
        match code {
            "none" => Some(LotState::None),
            "mixed" => Some(LotState::Mixed),
            "unknown" => Some(LotState::Unknown),
            _ => None,
        }
    }
}

/// A lot at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotRecord {
    /// The code of the item.
    pub item: String,
    /// The lot number.
    pub lot: LotState,
    /// Who made it.
    pub maker: Option<String>,
    /// When it was made.
    pub made: Made,
    /// The lot of its propellant.
    pub propellant_lot: Option<String>,
    /// Shelf life in months.
    pub shelf_life_months: Option<u64>,
    /// The last day it may be used.
    pub expiry: Option<Day>,
    /// Whether the life is longer than the maker's.
    pub life_extended: Option<bool>,
    /// Who set that day.
    pub expiry_authority: Option<String>,
    /// How much, in pieces.
    pub quantity: Count,
    /// The code of the place.
    pub place: String,
    /// A code of the condition groups, `A` to `D4`.
    pub condition: Option<String>,
    /// A code of `pack_state`.
    pub pack: Option<String>,
    /// The document it came with.
    pub document: Option<String>,
    /// A note.
    pub note: Option<String>,
}

impl Record for LotRecord {
    const TARGET: Target = Target::Lots;

    fn read(row: &mut RowReader<'_>) -> LotRecord {
        for field in ["item", "quantity", "place"] {
            row.must(field);
        }
        LotRecord {
            item: row.code("item").unwrap_or_default(),
            lot: lot(row),
            maker: row.text("maker"),
            made: row.made("made"),
            propellant_lot: row.mark("propellant_lot", MARK_MOST),
            shelf_life_months: row.count("shelf_life_months"),
            expiry: row.any_day("expiry"),
            life_extended: row.yes_no("life_extended"),
            expiry_authority: row.text("expiry_authority"),
            quantity: Count::new(row.count("quantity").unwrap_or_default()),
            place: row.code("place").unwrap_or_default(),
            condition: row.listed("condition", "condition_group"),
            pack: row.listed("pack", "pack_state"),
            document: row.text("document"),
            note: row.text("note"),
        }
    }

    fn write(&self, line: &mut Line) {
        line.text("item", &self.item);
        line.listed("lot_state", "lot_state", Some(self.lot.code()));
        line.maybe("lot_number", self.lot.number());
        line.maybe("maker", self.maker.as_deref());
        line.made("made", self.made);
        line.maybe("propellant_lot", self.propellant_lot.as_deref());
        line.count("shelf_life_months", self.shelf_life_months);
        line.day("expiry", self.expiry);
        line.yes_no("life_extended", self.life_extended);
        line.maybe("expiry_authority", self.expiry_authority.as_deref());
        line.count("quantity", Some(self.quantity.get()));
        line.text("place", &self.place);
        line.listed("condition", "condition_group", self.condition.as_deref());
        line.listed("pack", "pack_state", self.pack.as_deref());
        line.maybe("document", self.document.as_deref());
        line.maybe("note", self.note.as_deref());
    }
}

/// The lot number and its state. A text that means "none", "mixed" or "unknown" is never taken as a number: a person
/// states the state, in the column or in the mapping (`[values.lot_number]` their text = our state).
fn lot(row: &mut RowReader<'_>) -> LotState {
    let before = row.noted.len();
    let stated = row.listed("lot_state", "lot_state");
    let mapped = row.mapped_state("lot_number", "lot_state").filter(|state| *state != "marked");
    let text = if mapped.is_some() { None } else { row.mark("lot_number", MARK_MOST) };
    if row.noted.len() > before {
        return LotState::Unknown;
    }
    let stated = stated.or(mapped.map(String::from));
    let without = stated.as_deref().and_then(LotState::without_number);
    let problem = match (text, stated) {
        (None, None) => ProblemKind::LotMissing,
        (None, Some(state)) => match without {
            Some(lot) => return lot,
            None => ProblemKind::LotAgainstState { state },
        },
        (Some(text), stated) => match (serials::lot_state_meant(&text), without) {
            (Some(meant), Some(lot)) if lot.code() == meant => return lot,
            (Some(meant), _) => ProblemKind::LotMeansState { text, state: meant.into() },
            (None, None) => return LotState::Marked(text),
            (None, Some(_)) => ProblemKind::LotAgainstState { state: stated.unwrap_or_default() },
        },
    };
    row.note("lot_number", problem);
    LotState::Unknown
}
