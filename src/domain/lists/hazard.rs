//! Classes of ammunition: condition groups, hazard divisions, compatibility groups and their legal pairs.
//!
//! Does not know: words, distances, limits, which classes may lie together.
//! Always holds: a sub-division names its division; there are 35 legal pairs.

/// A condition group of ammunition: a letter, or a letter with a digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionGroup {
    /// `A` to `D`, `A1` to `D4`.
    pub code: &'static str,
    /// The letter that a group with a digit belongs to.
    pub parent: Option<&'static str>,
    /// Whether it may be issued.
    pub issuable: Issuable,
    /// Whether it may enter a destruction batch.
    pub destroyable: bool,
}

/// Whether a condition group may be issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuable {
    /// Without limits.
    Yes,
    /// For training only, or under a constraint.
    Restricted,
    /// Not at all.
    No,
}

/// Condition groups. The letters are recalled (IATG 03.10); the digits are default, their names may be changed.
pub const CONDITION_GROUPS: &[ConditionGroup] = &[
    ConditionGroup { code: "A", parent: None, issuable: Issuable::Yes, destroyable: false },
    ConditionGroup { code: "B", parent: None, issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "C", parent: None, issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "D", parent: None, issuable: Issuable::No, destroyable: true },
    ConditionGroup { code: "A1", parent: Some("A"), issuable: Issuable::Yes, destroyable: false },
    ConditionGroup { code: "A2", parent: Some("A"), issuable: Issuable::Yes, destroyable: false },
    ConditionGroup { code: "A3", parent: Some("A"), issuable: Issuable::Restricted, destroyable: false },
    ConditionGroup { code: "B1", parent: Some("B"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "B2", parent: Some("B"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "C1", parent: Some("C"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "C2", parent: Some("C"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "C3", parent: Some("C"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "C4", parent: Some("C"), issuable: Issuable::No, destroyable: false },
    ConditionGroup { code: "D1", parent: Some("D"), issuable: Issuable::No, destroyable: true },
    ConditionGroup { code: "D2", parent: Some("D"), issuable: Issuable::No, destroyable: true },
    ConditionGroup { code: "D3", parent: Some("D"), issuable: Issuable::No, destroyable: true },
    ConditionGroup { code: "D4", parent: Some("D"), issuable: Issuable::No, destroyable: true },
];

/// A hazard division or sub-division of class 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HazardDivision {
    /// `1.1` to `1.6`, `1.2.1` and the like; `UNK` when there is no classification on record.
    pub code: &'static str,
    /// The division that a sub-division belongs to.
    pub parent: Option<&'static str>,
    /// The code that distances are worked with.
    pub worked_as: &'static str,
}

/// Hazard divisions. Read: 49 CFR 173.2 and an open EOD course; 1.6 and the sub-divisions recalled (UN Model Regulations,
/// AASTP-1, IATG 02.20); `UNK` default: worked as 1.1, isolated.
pub const HAZARD_DIVISIONS: &[HazardDivision] = &[
    HazardDivision { code: "1.1", parent: None, worked_as: "1.1" },
    HazardDivision { code: "1.2", parent: None, worked_as: "1.2.1" },
    HazardDivision { code: "1.3", parent: None, worked_as: "1.3.1" },
    HazardDivision { code: "1.4", parent: None, worked_as: "1.4" },
    HazardDivision { code: "1.5", parent: None, worked_as: "1.1" },
    HazardDivision { code: "1.6", parent: None, worked_as: "1.6" },
    HazardDivision { code: "1.2.1", parent: Some("1.2"), worked_as: "1.2.1" },
    HazardDivision { code: "1.2.2", parent: Some("1.2"), worked_as: "1.2.2" },
    HazardDivision { code: "1.2.3", parent: Some("1.2"), worked_as: "1.2.1" },
    HazardDivision { code: "1.3.1", parent: Some("1.3"), worked_as: "1.3.1" },
    HazardDivision { code: "1.3.2", parent: Some("1.3"), worked_as: "1.3.2" },
    HazardDivision { code: "UNK", parent: None, worked_as: "1.1" },
];

/// Compatibility groups. Recalled: UN Model Regulations 2.1.2.
pub const COMPATIBILITY_GROUPS: &[&str] = &["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "N", "S"];

/// The 35 legal pairs of hazard division and compatibility group. Read: ADR 2017 table A, count of 35 in 49 CFR 173.52;
/// 1.3F recalled (no UN number uses it).
pub const LEGAL_PAIRS: &[(&str, &str)] = &[
    ("1.1", "A"),
    ("1.1", "B"),
    ("1.1", "C"),
    ("1.1", "D"),
    ("1.1", "E"),
    ("1.1", "F"),
    ("1.1", "G"),
    ("1.1", "J"),
    ("1.1", "L"),
    ("1.2", "B"),
    ("1.2", "C"),
    ("1.2", "D"),
    ("1.2", "E"),
    ("1.2", "F"),
    ("1.2", "G"),
    ("1.2", "H"),
    ("1.2", "J"),
    ("1.2", "K"),
    ("1.2", "L"),
    ("1.3", "C"),
    ("1.3", "F"),
    ("1.3", "G"),
    ("1.3", "H"),
    ("1.3", "J"),
    ("1.3", "K"),
    ("1.3", "L"),
    ("1.4", "B"),
    ("1.4", "C"),
    ("1.4", "D"),
    ("1.4", "E"),
    ("1.4", "F"),
    ("1.4", "G"),
    ("1.4", "S"),
    ("1.5", "D"),
    ("1.6", "N"),
];
