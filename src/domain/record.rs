//! The things that people describe: items, weapons, lots, places, people, holders.
//!
//! Does not know: where they are, in what quantity, whether they may be posted.
//! Always holds: text is kept as typed; quantities are integers with the unit in the name.

use serde::{Deserialize, Serialize};

use super::calendar::{Day, Made};

/// An entry of the catalogue: a weapon model, an ammunition nature, a component or other equipment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Item {
    /// Stock number or another code, unique in the ledger.
    pub code: String,
    /// A code of `item_kind`: weapon_model, ammunition, propellant, component or equipment.
    pub kind: String,
    /// The full designation.
    pub name: String,
    /// NATO or national stock number, when the code is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_number: Option<String>,
    /// Unit of issue, as the holder writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// UN number, as four digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub un_number: Option<String>,
    /// Hazard division: 1.1 to 1.6, UNK, or empty when missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hazard_division: Option<String>,
    /// Storage sub-division: 1.2.1, 1.2.2, 1.2.3, 1.3.1 or 1.3.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_division: Option<String>,
    /// Compatibility group: a letter A to S.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compatibility_group: Option<String>,
    /// Net explosive quantity of one unit, in milligrams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neq_mg: Option<u64>,
    /// Gross mass of one unit, in grams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass_g: Option<u64>,
    /// Units in a standard pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack_size: Option<u64>,
    /// Whether it holds explosives; empty when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live: Option<bool>,
    /// Whether it is bulk or charge propellant.
    pub propellant: bool,
    /// Whether it is pyrotechnic.
    pub pyrotechnic: bool,
    /// Shelf life from manufacture, in months: only proposes an expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shelf_life_months: Option<u32>,
    /// Interval between inspections, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection_months: Option<u32>,
    /// Interval between stabiliser tests, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_months: Option<u32>,
    /// Calibre, in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calibre: Option<String>,
    /// Manufacturer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// Model as marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// For a weapon model: a code of `weapon_types`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weapon_type: Option<String>,
}

/// A weapon as it was registered. Text is kept exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Weapon {
    /// The catalogue entry, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The serial exactly as marked; empty when there is none.
    pub serial: String,
    /// A code of `serial_state`.
    pub serial_state: String,
    /// The national control number of a weapon without a usable serial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_number: Option<String>,
    /// Manufacturer.
    pub manufacturer: String,
    /// Importer, separate from the manufacturer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importer: Option<String>,
    /// Country of manufacture, two letters of ISO 3166-1; ZZ when unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Year of manufacture with its precision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Made>,
    /// A code of `weapon_types`.
    pub weapon_type: String,
    /// Model as marked.
    pub model: String,
    /// Calibre, in full.
    pub calibre: String,
    /// Country of the import mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_country: Option<String>,
    /// Year of the import mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_year: Option<u32>,
    /// A code of `make_class`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub make_class: Option<String>,
    /// A code of `legal_title`.
    pub legal_title: String,
    /// A code of `origin_event`.
    pub origin: String,
    /// Further marks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// One mark on a weapon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Mark {
    /// A code of `mark_kind`.
    pub kind: String,
    /// The text exactly as seen.
    pub text: String,
    /// Where on the weapon.
    pub position: String,
}

/// A lot of ammunition as it was registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lot {
    /// The catalogue entry.
    pub item: String,
    /// marked, none, mixed or unknown: four different facts.
    pub state: String,
    /// The number as marked; empty unless the state is marked.
    #[serde(default)]
    pub number: String,
    /// Maker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// Day of manufacture with its precision.
    pub made: Made,
    /// The lot of the propellant inside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub propellant_lot: Option<String>,
    /// Shelf life from manufacture, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shelf_life_months: Option<u32>,
    /// The last day of its life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Day>,
    /// Whether that life is longer than the maker's.
    #[serde(default)]
    pub life_extended: bool,
    /// The authority for a life that differs from the item's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life_authority: Option<String>,
    /// Interval between inspections, in months, when it differs from the item's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inspection_months: Option<u32>,
    /// Interval between stabiliser tests, in months, when it differs from the item's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_months: Option<u32>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A place of the site: a site, store, bay, stack and the like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Place {
    /// Its code, unique in the ledger.
    pub code: String,
    /// The place around it; empty for a site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// A code of `place_kind`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The storekeeper who answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keeper: Option<String>,
    /// Closed: nothing may be moved in.
    pub closed: bool,
    /// Position on the site plan from its corner, in millimetres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub east_mm: Option<i64>,
    /// Position on the site plan from its corner, in millimetres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub north_mm: Option<i64>,
}

/// The licence of a store for explosives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// The place it is for.
    pub place: String,
    /// Licence number.
    pub number: String,
    /// Who issued it.
    pub authority: String,
    /// Day of issue.
    pub issued: Day,
    /// Last day of validity, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
    /// The permitted net explosive quantity, one row a hazard division.
    pub limits: Vec<Limit>,
}

/// A permitted net explosive quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Hazard division or sub-division.
    pub division: String,
    /// Net explosive quantity at most, in milligrams.
    pub neq_mg_max: u64,
}

/// A person who may sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// The code of the person, such as u-003.
    pub user: String,
    /// Name as it is printed.
    pub name: String,
    /// Rank, printed before the name.
    pub rank: String,
    /// Organisation or body.
    pub body: String,
    /// Identity number.
    pub id_number: String,
    /// The public key, 64 hex digits; given by the program.
    pub public_key: String,
    /// Codes of `roles`.
    pub roles: Vec<String>,
    /// The document of appointment.
    pub appointed: String,
}

/// Somebody who may hold stock without having an account: a person, a unit, another body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Holder {
    /// Its code, unique among holders.
    pub code: String,
    /// person, unit or agency.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Rank, for a person.
    pub rank: String,
    /// Unit or body it belongs to.
    pub body: String,
    /// Identity number.
    pub id_number: String,
}

/// The paper behind a posting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Paper {
    /// Number of the paper document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Register book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub book: Option<String>,
    /// Page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
