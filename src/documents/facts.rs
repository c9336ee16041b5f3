//! The plain values that documents are made of.
//!
//! Codes are those of the trade's lists (`role`, `signature_meaning`, `destruction_method`, `condition_group` …);
//! they become words in the language of the document.
//!
//! Does not know: where the values come from, languages, paper.
//! Always holds: what was not recorded is `None` or empty, and prints as *none*; nothing is made up.

use serde::{Deserialize, Serialize};

use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;

pub use super::balance::{BalanceFacts, Quantity, Unit};

/// The ledger a document comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerFacts {
    /// The name of the depot, for example *Depósito Las Ceibas*.
    pub name: String,
    /// Two capital letters.
    pub country: String,
    /// The site, as in document numbers.
    pub site: String,
    /// The id, 32 hex digits.
    pub id: String,
    /// Whether it is a training ledger, whose papers are not valid.
    pub training: bool,
}

/// A moment, with what the clocks showed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The moment.
    pub at: Moment,
    /// Minutes that local clocks were ahead of UTC.
    pub offset_min: i32,
}

/// The head of the log that the paper carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadFacts {
    /// How many acts the log had.
    pub size: u64,
    /// The first 80 bits of its root.
    pub root: [u8; 10],
}

/// When and by what a document was issued, and how far it can be relied on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueFacts {
    /// When it was issued: for a certificate the moment of `batch.certified`, on every later copy too.
    pub issued: Stamp,
    /// Name and version of the program, for example `custodia 0.1.0`.
    pub software: String,
    /// The head of the log.
    pub head: HeadFacts,
    /// Whether the ledger is damaged or could not be verified: every page says so.
    pub not_verified: bool,
    /// The signed facts as JSON, attached to the PDF.
    #[serde(skip)]
    pub signed_facts: Option<String>,
}

/// Which copy it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyFacts {
    /// From 1, the original; 0 for a print that no act records, which is neither original nor copy.
    pub number: u32,
    /// Why it was printed again, from 2 on.
    pub reason: Option<String>,
}

/// Why a document is void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidFacts {
    /// The act that made it void.
    pub act: u64,
    /// On which day.
    pub day: Day,
    /// Why.
    pub reason: String,
    /// The number of the certificate that took its place, if one did.
    pub replaced: Option<String>,
}

/// The order to destroy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderFacts {
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub day: Option<Day>,
    /// Who ordered.
    pub authority: Option<String>,
    /// The body that ordered; it heads the paper.
    pub body: Option<String>,
}

/// A step on the way, and who took it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepFacts {
    /// The printed name.
    pub name: String,
    /// The act of the ledger.
    pub act: u64,
    /// On which day.
    pub day: Day,
}

/// What stands behind the order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalFacts {
    /// Legal instruments cited.
    pub basis: Option<String>,
    /// References of court clearances; shown when there are any.
    pub court: Option<String>,
    /// Legal blocks in force, as codes of `legal_block` with how many lines each.
    pub blocks: Vec<(String, u64)>,
    /// Trace decisions, as codes of `trace_decision` with how many lines each.
    pub traces: Vec<(String, u64)>,
    /// Origin of the items, as codes of `destruction_origin` with the quantities of each.
    pub origins: Vec<Quantity>,
    /// The force or agency that owned them.
    pub owner: Option<String>,
    /// Who gave them into custody for destruction.
    pub custody_from: Option<String>,
    /// Who took them into custody for destruction.
    pub custody_to: Option<String>,
}

/// Where, when and by whom it was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceFacts {
    /// Its name, with those of the store and the site around it.
    pub place: Option<String>,
    /// Its code in the ledger, when it has one.
    pub code: Option<String>,
    /// Its coordinates; shown when known.
    pub coordinates: Option<String>,
    /// When it began.
    pub start: Option<Stamp>,
    /// When it ended.
    pub end: Option<Stamp>,
    /// Numbers of the seals under which the batch came; shown when known.
    pub seals: Option<String>,
}

/// A method in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodFacts {
    /// The letter that lines refer to.
    pub letter: char,
    /// A code of `destruction_method`.
    pub code: String,
    /// A second method on top.
    pub second: Option<String>,
    /// The equipment.
    pub equipment: Option<String>,
    /// Who operated it.
    pub operator: Option<String>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A lot of ammunition.
    Ammunition,
    /// A weapon.
    Weapon,
    /// A loose essential part.
    Part,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLine {
    /// Its number, from 1.
    pub no: u64,
    /// What it is about.
    pub kind: LineKind,
    /// Serial or lot exactly as marked, when there is one.
    pub marked: Option<String>,
    /// A code of `lot_state` for ammunition, of `serial_state` for the rest.
    pub state: String,
    /// What two people counted on this line, when they read the list; both the same or one of them settled.
    pub read: Option<[Count; 2]>,
    /// What its quantities count.
    pub unit: Unit,
    /// A code of `weapon_type`; its word stands before the description.
    pub weapon_type: Option<String>,
    /// Type, make, model, calibre; without the type where its code is given.
    pub description: String,
    /// Hazard division and compatibility group, for example `1.2.1E`.
    pub hazard: Option<String>,
    /// A code of `condition_group`, or of `condition`.
    pub condition: Option<String>,
    /// On the authorised list.
    pub authorised: Count,
    /// Found during the work and added.
    pub found: Count,
    /// Destroyed.
    pub destroyed: Count,
    /// Returned to store.
    pub returned: Count,
    /// Lost during the work.
    pub lost: Count,
    /// Net explosive quantity of what was destroyed (on a list before destruction: authorised); `None` for
    /// ammunition means that nobody knows.
    pub neq_mg: Option<u64>,
    /// The letter of its method.
    pub method: Option<char>,
    /// Further facts.
    pub more: LineMore,
}

/// Further facts of a line, printed under its description.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineMore {
    /// Item code.
    pub item: Option<String>,
    /// UN number, four digits.
    pub un_number: Option<String>,
    /// Country of manufacture.
    pub made_in: Option<String>,
    /// National control number.
    pub control: Option<String>,
    /// Serials of parts.
    pub parts: Option<String>,
    /// Crate and seal number.
    pub crate_seal: Option<String>,
    /// References of photographs.
    pub photos: Option<String>,
    /// A code of `trace_decision`.
    pub trace: Option<String>,
    /// A remark on its result.
    pub note: Option<String>,
}

/// Totals as the authority wants them: names (or codes of the list) with what was destroyed, unit by unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotalsFacts {
    /// By type, as codes of `weapon_type` or names.
    pub by_type: Vec<Quantity>,
    /// By calibre.
    pub by_calibre: Vec<Quantity>,
}

/// A sentence that the signers stand for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// Every number was read by two people; the differences, if any.
    Verified {
        /// Where the differences are listed or what they are.
        differences: Option<String>,
    },
    /// Every number was read by two people; the differences were settled one by one before the list closed.
    Settled {
        /// The act that settled them.
        act: u64,
        /// What they were.
        differences: Vec<DifferenceFacts>,
    },
    /// What is listed was destroyed for good.
    Irreversible,
    /// The residue was inspected and handed over.
    Residue {
        /// Its weight in grams.
        weight_g: Option<u64>,
    },
    /// No live rounds or explosives are left in packaging and residue.
    FreeFromExplosives,
    /// The batch ended early; what went back.
    Partial {
        /// The lines that were returned.
        returned: String,
    },
    /// Of some lines of the authorised list nothing was destroyed, so that they do not stand in this one.
    LeftOut {
        /// Which.
        lines: String,
    },
    /// A sentence of the authority's own.
    Own(String),
}

/// A difference between the authorised list and what two people read, and how it was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DifferenceFacts {
    /// The line of the list; 0 for something that was not on it.
    pub no: u64,
    /// A code of `destruction_line_result`, or `confirmed` when the line stayed whole.
    pub result: String,
    /// What explains it.
    pub explanation: String,
}

/// A lot of scrap and where it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScrapFacts {
    /// A code of `scrap_route`.
    pub route: Option<String>,
    /// The plant that took it.
    pub plant: Option<String>,
    /// Weighbridge or melt receipt.
    pub receipt: Option<String>,
    /// Weight in grams.
    pub weight_g: Option<u64>,
}

/// Somebody who signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// The printed name.
    pub name: String,
    /// Rank or post.
    pub rank: Option<String>,
    /// The body they belong to.
    pub body: Option<String>,
    /// Identity number.
    pub id_number: Option<String>,
    /// A code of `role`.
    pub role: String,
    /// A code of `signature_meaning`.
    pub meaning: String,
    /// When they signed.
    pub signed: Stamp,
    /// The act of the ledger that holds the signature.
    pub act: u64,
    /// The id of the key, 16 hex digits.
    pub key: String,
}

/// Everything that a certificate of destruction says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// The ledger.
    pub ledger: LedgerFacts,
    /// When and by what it was issued.
    pub issue: IssueFacts,
    /// The number of the certificate.
    pub number: String,
    /// The number of the batch.
    pub batch: String,
    /// The seq of `batch.certified`.
    pub act: u64,
    /// Which copy it is.
    pub copy: CopyFacts,
    /// Set when the certificate is void.
    pub void: Option<VoidFacts>,
    /// The order.
    pub order: OrderFacts,
    /// Who proposed the batch.
    pub proposed: Option<StepFacts>,
    /// Who reviewed it.
    pub reviewed: Option<StepFacts>,
    /// Who approved it.
    pub approved: Option<StepFacts>,
    /// What stands behind the order.
    pub legal: LegalFacts,
    /// Where and when.
    pub place: PlaceFacts,
    /// How.
    pub methods: Vec<MethodFacts>,
    /// What.
    pub lines: Vec<ListLine>,
    /// Totals.
    pub totals: TotalsFacts,
    /// The balances of the whole batch, one for each unit, with what was not destroyed.
    pub balance: Vec<BalanceFacts>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// The scrap.
    pub scrap: Vec<ScrapFacts>,
    /// What became of the residue.
    pub residue: Option<String>,
    /// Incidents and stoppages.
    pub incidents: Option<String>,
    /// Environmental permit and measures.
    pub environment: Option<String>,
    /// Remarks.
    pub remarks: Option<String>,
    /// The annexes.
    pub annexes: Vec<String>,
    /// The acts of the batch: codes of `destruction_state` with seq and day.
    pub acts: Vec<(String, u64, Day)>,
    /// Who signed, in order.
    pub signers: Vec<Signer>,
    /// The text of the QR code; none when the ledger cannot vouch for one.
    pub qr: Option<String>,
}
