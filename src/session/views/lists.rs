//! Long lists: what is asked, the ordered rows, sums, and the rows themselves in blocks.
//!
//! Does not know: how a row is found; how it is drawn.
//! Always holds: a row keeps its number while the ledger is open; order and filter belong to the question.

use std::sync::Arc;

use super::Severity;
use crate::domain::calendar::{Day, Made};
use crate::domain::measure::Count;

/// The number of a row in its table; steady while others write.
pub type RowNo = i64;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListKind {
    /// Weapons on the book.
    Weapons,
    /// Lots.
    Lots,
    /// Items of the catalogue.
    Items,
    /// Flags of today.
    Flags,
    /// Destruction batches.
    Batches,
    /// Acts of the log.
    Acts,
    /// People.
    People,
}

/// A question for a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListQuery {
    /// Which list.
    pub list: ListKind,
    /// The named filter, such as `all` or `flagged`.
    pub tab: String,
    /// Column and what is typed into its filter; text is looked for inside, numbers as at least, codes as equal.
    pub filters: Vec<(String, String)>,
    /// Column and whether it descends, most important first.
    pub sort: Vec<(String, bool)>,
}

/// The answer: every row in order, and what is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListHead {
    /// The rows in order.
    pub rows: Arc<[RowNo]>,
    /// Rows of the list without any filter.
    pub total: u64,
    /// Rows of each named filter.
    pub tabs: Vec<(String, u64)>,
    /// Sums over the shown rows.
    pub sums: Vec<ListSum>,
}

/// A sum under a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSum {
    /// What is summed: `neq_mg`, `quantity`.
    pub what: String,
    /// The sum.
    pub sum: u64,
    /// Rows whose value is not known and that the sum leaves out.
    pub left_out: u64,
}

/// A block of rows, in the order that was asked; a row that is gone is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Weapons.
    Weapons(Vec<WeaponRow>),
    /// Lots.
    Lots(Vec<LotRow>),
    /// Items.
    Items(Vec<ItemRow>),
    /// Flags.
    Flags(Vec<FlagRow>),
    /// Batches.
    Batches(Vec<BatchRow>),
    /// Acts.
    Acts(Vec<ActRow>),
    /// People.
    People(Vec<PersonRow>),
}

/// The number of a lot: four different facts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LotMark {
    /// As marked.
    Marked(String),
    /// There is none.
    None,
    /// Several, mixed.
    Mixed,
    /// Not known.
    Unknown,
}

/// The rule that speaks loudest for a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule, such as `R-STB-02`.
    pub rule: String,
    /// What it says in a few words.
    pub says: super::Sentence,
    /// Further flags.
    pub more: u64,
}

/// A weapon in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeaponRow {
    /// Its row.
    pub row: RowNo,
    /// Its id, `w41.0`.
    pub id: String,
    /// The worst flag.
    pub severity: Severity,
    /// Why.
    pub reason: Option<Reason>,
    /// The serial as marked; empty when there is none.
    pub serial: String,
    /// A code of `serial_state`.
    pub serial_state: String,
    /// The national control number.
    pub control_number: Option<String>,
    /// A code of `weapon_types`.
    pub weapon_type: String,
    /// Manufacturer.
    pub maker: String,
    /// Model as marked.
    pub model: String,
    /// Calibre in full.
    pub calibre: String,
    /// Where it is: names from the site down, or an outside place.
    pub place: PlaceName,
    /// A code of `custody`.
    pub custody: String,
    /// Who has it, when it is issued.
    pub holder: Option<String>,
    /// A code of `condition`.
    pub condition: String,
    /// A code of `hold_reason`, while a hold is on it.
    pub hold: Option<String>,
    /// A code of `legal_block`, while a block is on it.
    pub block: Option<String>,
}

/// A place by code and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct PlaceName {
    /// Its code; outside places begin with `@`.
    pub code: String,
    /// Names from the store down, with the site where stores of two sites have one name; empty for outside places.
    pub path: Vec<String>,
}

/// A lot in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotRow {
    /// Its row.
    pub row: RowNo,
    /// Its id, `l41.0`.
    pub id: String,
    /// The worst flag.
    pub severity: Severity,
    /// Why.
    pub reason: Option<Reason>,
    /// Its number.
    pub number: LotMark,
    /// The code of its item.
    pub item: String,
    /// The designation of its item.
    pub item_name: String,
    /// Hazard division and compatibility group, such as `1.2.1E`; none when not known.
    pub hazard: Option<String>,
    /// Stock inside the site.
    pub quantity: Count,
    /// Explosive in that stock; none when not known.
    pub neq_mg: Option<u64>,
    /// The place, when all of it is in one.
    pub place: Option<PlaceName>,
    /// How many places hold some.
    pub places: u64,
    /// The condition group, when all of it has one.
    pub condition: Option<String>,
    /// Day of manufacture with its precision.
    pub made: Made,
    /// The last day of its life.
    pub expiry: Option<Day>,
    /// A code of `hold_reason`, while a hold is on it.
    pub hold: Option<String>,
}

/// An item of the catalogue in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// Its row.
    pub row: RowNo,
    /// Its code.
    pub code: String,
    /// Its designation.
    pub name: String,
    /// A code of `item_kind`.
    pub kind: String,
    /// Hazard division and compatibility group; none when not known.
    pub hazard: Option<String>,
    /// UN number.
    pub un_number: Option<String>,
    /// Explosive in one unit.
    pub neq_mg: Option<u64>,
    /// Stock inside the site.
    pub quantity: Count,
    /// Unit of issue.
    pub unit: Option<String>,
}

/// A flag in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagRow {
    /// Its row.
    pub row: RowNo,
    /// How bad.
    pub severity: Severity,
    /// The rule.
    pub rule: String,
    /// What it says.
    pub says: super::Sentence,
    /// Lot number, serial or name of what it is about.
    pub subject: String,
    /// The item, when it is about stock.
    pub item: Option<String>,
    /// Where it leads.
    pub opens: super::Opens,
    /// The place.
    pub place: Option<PlaceName>,
    /// Stock concerned.
    pub quantity: Option<Count>,
    /// Explosive concerned.
    pub neq_mg: Option<u64>,
    /// Until when something is to be done.
    pub due: Option<Day>,
}

/// A batch in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchRow {
    /// Its row.
    pub row: RowNo,
    /// Its id, `b57.0`.
    pub id: String,
    /// Its number.
    pub number: String,
    /// A code of `destruction_state`.
    pub state: String,
    /// The site of the destruction.
    pub site: String,
    /// Its lines.
    pub lines: Count,
    /// Pieces; none when its lines count unlike things.
    pub pieces: Option<Count>,
    /// Explosive; none when a part is not known.
    pub neq_mg: Option<u64>,
    /// The day of its last step.
    pub since: Day,
    /// Who is waited for: a code of `roles`; none when it has ended.
    pub waits_for: Option<String>,
}

/// An act in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// Its row: the number of the act.
    pub row: RowNo,
    /// Its number.
    pub seq: u64,
    /// When it was posted.
    pub at: crate::domain::calendar::Moment,
    /// The day it happened.
    pub day: Day,
    /// Its kind, such as `lot.received`.
    pub kind: String,
    /// What it is about.
    pub says: super::Sentence,
    /// How many signed.
    pub signatures: u64,
    /// The act it corrects.
    pub corrects: Option<u64>,
    /// The act that reversed it.
    pub reversed_by: Option<u64>,
    /// A code of `clock`: `normal`, `behind`, `ahead`, `reset`.
    pub clock: String,
}

/// A person in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// The row.
    pub row: RowNo,
    /// The person.
    pub person: super::people::PersonView,
}
