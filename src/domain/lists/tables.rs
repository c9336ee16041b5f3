//! Small tables of the trade: weapon types, destruction methods, duties that exclude each other, hazard classes.
//!
//! Does not know: words, thresholds, what a national authority allows beyond these lists.
//! Always holds: every row names codes of the lists beside it.

/// A type of weapon with the parts that make it a weapon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeaponType {
    /// The code.
    pub code: &'static str,
    /// Small arm, light weapon, part or other.
    pub class: WeaponClass,
    /// Codes of `COMPONENTS` that must be made useless when it is destroyed.
    pub essential: &'static [&'static str],
    /// Whether it is attractive to thieves and diverters.
    pub high_risk: bool,
}

/// The class of a weapon type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeaponClass {
    /// For one person.
    SmallArm,
    /// For a small crew, or a launcher.
    LightWeapon,
    /// A part that is kept like a weapon.
    Part,
    /// None of these.
    Other,
}

use WeaponClass::{LightWeapon, Other, Part, SmallArm};

const fn weapon(
    code: &'static str,
    class: WeaponClass,
    essential: &'static [&'static str],
    high_risk: bool,
) -> WeaponType {
    WeaponType { code, class, essential, high_risk }
}

/// Types of weapon. Default: product list; essential parts after ISACS 05.30 training slides and Argentina 2010 (read).
pub const WEAPON_TYPES: &[WeaponType] = &[
    weapon("revolver", SmallArm, &["frame", "barrel", "cylinder"], true),
    weapon("pistol_self_loading", SmallArm, &["frame", "barrel", "slide"], true),
    weapon("pistol_automatic", SmallArm, &["frame", "barrel", "slide"], true),
    weapon("pistol_single_shot", SmallArm, &["frame", "barrel", "breech_block"], false),
    weapon("derringer", SmallArm, &["frame", "barrel"], false),
    weapon("rifle_bolt", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("rifle_semi_auto", SmallArm, &["receiver", "barrel", "bolt", "bolt_carrier"], false),
    weapon("rifle_lever", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("rifle_pump", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("rifle_single_shot", SmallArm, &["receiver", "barrel", "breech_block"], false),
    weapon("rifle_percussion", SmallArm, &["receiver", "barrel"], false),
    weapon("carbine", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("assault_rifle", SmallArm, &["receiver", "barrel", "bolt", "bolt_carrier"], true),
    weapon("smg", SmallArm, &["receiver", "barrel", "bolt"], true),
    weapon("lmg", SmallArm, &["receiver", "barrel", "bolt"], true),
    weapon("gpmg", SmallArm, &["receiver", "barrel", "bolt"], true),
    weapon("hmg", LightWeapon, &["receiver", "barrel", "bolt"], true),
    weapon("anti_materiel_rifle", SmallArm, &["receiver", "barrel", "bolt"], true),
    weapon("shotgun_pump", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("shotgun_semi_auto", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("shotgun_double", SmallArm, &["receiver", "barrel"], false),
    weapon("shotgun_over_under", SmallArm, &["receiver", "barrel"], false),
    weapon("shotgun_single", SmallArm, &["receiver", "barrel"], false),
    weapon("shotgun_bolt", SmallArm, &["receiver", "barrel", "bolt"], false),
    weapon("combination_gun", SmallArm, &["receiver", "barrel"], false),
    weapon("grenade_launcher_hand", LightWeapon, &["receiver", "barrel", "breech_block"], true),
    weapon("grenade_launcher_under", LightWeapon, &["receiver", "barrel"], true),
    weapon("grenade_launcher_mounted", LightWeapon, &["receiver", "barrel", "bolt"], true),
    weapon("rocket_launcher", LightWeapon, &["launch_tube"], true),
    weapon("atgm_launcher", LightWeapon, &["launch_tube"], true),
    weapon("anti_tank_gun", LightWeapon, &["receiver", "barrel", "breech_block"], true),
    weapon("recoilless_rifle", LightWeapon, &["barrel", "breech_block"], true),
    weapon("mortar_below_75", LightWeapon, &["barrel", "baseplate"], true),
    weapon("mortar_75_plus", LightWeapon, &["barrel", "baseplate"], true),
    weapon("manpads", LightWeapon, &["launch_tube", "gripstock"], true),
    weapon("signal_pistol", Other, &["frame", "barrel"], false),
    weapon("blank_pistol", Other, &["frame", "barrel", "slide"], false),
    weapon("air_gun", Other, &["receiver", "barrel"], false),
    weapon("tear_gas_gun", Other, &["receiver", "barrel"], false),
    weapon("disguised_gun", Other, &["receiver", "barrel"], true),
    weapon("craft_pistol", SmallArm, &["frame", "barrel"], false),
    weapon("craft_shotgun", SmallArm, &["receiver", "barrel"], false),
    weapon("craft_long_gun", SmallArm, &["receiver", "barrel"], false),
    weapon("craft_smg", SmallArm, &["receiver", "barrel", "bolt"], true),
    weapon("suppressor", Part, &["suppressor"], false),
    weapon("frame_only", Part, &["frame", "receiver"], true),
    weapon("barrel_only", Part, &["barrel"], false),
    weapon("other", Other, &["receiver", "barrel"], false),
    weapon("unknown", Other, &["receiver", "barrel"], false),
];

/// A method of destruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DestructionMethod {
    /// The code.
    pub code: &'static str,
    /// What it may be planned for: `weapons`, `parts`, `scrap`, `packaging`, `ammunition`, `propellant`, `explosives`;
    /// nothing when it only records past acts.
    pub applies_to: &'static [&'static str],
    /// Whether it makes the thing useless for ever by itself.
    pub sufficient_alone: bool,
    /// Whether a second method must be planned with it.
    pub second_method_required: bool,
    /// Whether a batch may plan it unless the authority says otherwise.
    pub enabled_by_default: bool,
}

/// Methods of destruction, by name only. Sources: UNLIREC and OAS reports, US Bureau of Reclamation, French MoD 18603,
/// programme of action template Q10.5.1 (read); the rest default. `SEA` and `BURY` are there to record past acts.
pub const DESTRUCTION_METHODS: &[DestructionMethod] = &[
    alone("SHEAR", &["weapons"]),
    alone("TORCH", &["weapons"]),
    alone("SAW", &["weapons"]),
    alone("PLASMA", &["weapons"]),
    with_second("PRESS", &["weapons"]),
    with_second("CRUSH", &["weapons"]),
    with_second("BEND", &["weapons"]),
    alone("SHRED", &["weapons"]),
    with_second("FLAIL", &["weapons"]),
    alone("SMELT", &["weapons", "parts", "scrap"]),
    with_second("BURN", &["weapons", "packaging"]),
    alone("SAA_BURN", &["ammunition"]),
    alone("OD", &["ammunition", "explosives"]),
    alone("OB", &["ammunition", "propellant"]),
    alone("CDC", &["ammunition"]),
    alone("FURNACE", &["ammunition"]),
    with_second("DISASSEMBLE", &["ammunition"]),
    past("SEA"),
    past("BURY"),
    with_second("OTHER", &["weapons", "ammunition"]),
];

const fn alone(code: &'static str, applies_to: &'static [&'static str]) -> DestructionMethod {
    DestructionMethod {
        code,
        applies_to,
        sufficient_alone: true,
        second_method_required: false,
        enabled_by_default: true,
    }
}

const fn with_second(code: &'static str, applies_to: &'static [&'static str]) -> DestructionMethod {
    DestructionMethod {
        code,
        applies_to,
        sufficient_alone: false,
        second_method_required: true,
        enabled_by_default: true,
    }
}

const fn past(code: &'static str) -> DestructionMethod {
    DestructionMethod {
        code,
        applies_to: &[],
        sufficient_alone: false,
        second_method_required: false,
        enabled_by_default: false,
    }
}

/// Two duties that one person should not hold in the same matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleConflict {
    /// A code of `ROLES` or `CAPACITIES`.
    pub a: &'static str,
    /// A code of `ROLES` or `CAPACITIES`.
    pub b: &'static str,
    /// The matter: `batch`, `document`, `adjustment`, `count`, `transfer`, `handover`, `store`, `case`, `site` or
    /// `always`.
    pub scope: &'static str,
    /// What happens when one person holds both.
    pub effect: ConflictEffect,
    /// Whether a written reason and one more witness lift it.
    pub exception_allowed: bool,
}

/// What a conflict of duties does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictEffect {
    /// The act is refused.
    Block,
    /// The act needs an exception with its reason and one more witness, and is listed in the assessment report.
    Warn,
}

/// Duties that exclude each other. Default: product rules; separation of destruction duties follows the findings of
/// GAO NSIAD-00-27.
pub const ROLE_CONFLICTS: &[RoleConflict] = &[
    block("proposer", "authority", "batch"),
    block("proposer", "approver", "document"),
    block("storekeeper", "approver", "adjustment"),
    warn("counter", "storekeeper", "count"),
    block("counter_1", "counter_2", "count"),
    block("counter", "approver", "count"),
    block("issuer", "receiver", "document"),
    block("sender", "accepter", "transfer"),
    block("verifier_1", "verifier_2", "batch"),
    warn("verifier", "storekeeper", "batch"),
    block("destruction_officer", "witness", "batch"),
    warn("destruction_officer", "proposer", "batch"),
    block("witness", "storekeeper", "batch"),
    block("witness", "authority", "batch"),
    block("witness", "proposer", "batch"),
    block("witness", "approver", "batch"),
    block("witness", "convoy_officer", "batch"),
    block("witness", "verifier", "batch"),
    block("witness_1", "witness_2", "batch"),
    block("certifier", "destruction_officer", "batch"),
    block("observer", "any_ledger_role", "site"),
    block("investigator", "storekeeper", "case"),
    warn("investigator", "accountable_officer", "case"),
    block("administrator", "approver", "always"),
    block("administrator", "storekeeper", "always"),
    block("administrator", "authority", "always"),
    block("assessor", "any_ledger_role", "site"),
    block("inspector", "storekeeper", "site"),
    block("inspector", "accountable_officer", "site"),
    warn("ammunition_officer", "storekeeper", "document"),
    warn("surplus_board", "authority", "batch"),
    block("surplus_board", "destruction_officer", "batch"),
    block("approver_1", "approver_2", "document"),
    block("condition_proposer", "condition_approver", "document"),
    block("records_officer", "trace_approver", "document"),
    block("outgoing_custodian", "incoming_custodian", "handover"),
    block("handover_witness", "outgoing_custodian", "handover"),
    block("handover_witness", "incoming_custodian", "handover"),
    warn("key_holder_1", "key_holder_2", "store"),
];

const fn block(a: &'static str, b: &'static str, scope: &'static str) -> RoleConflict {
    RoleConflict { a, b, scope, effect: ConflictEffect::Block, exception_allowed: false }
}

const fn warn(a: &'static str, b: &'static str, scope: &'static str) -> RoleConflict {
    RoleConflict { a, b, scope, effect: ConflictEffect::Warn, exception_allowed: true }
}
