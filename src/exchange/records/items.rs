//! One entry of the catalogue.

use super::Record;
use crate::exchange::columns::Target;
use crate::exchange::out::Line;
use crate::exchange::reader::RowReader;

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRecord {
    /// Its code.
    pub code: String,
    /// `weapon_model`, `ammunition`, `component` or `equipment`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The national or NATO stock number.
    pub stock_number: Option<String>,
    /// A code of `weapon_type`, for weapon models.
    pub weapon_type: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The calibre.
    pub calibre: Option<String>,
    /// The manufacturer.
    pub manufacturer: Option<String>,
    /// The UN number: four digits.
    pub un_number: Option<String>,
    /// The hazard division: `1.1` to `1.6`.
    pub hazard_division: Option<String>,
    /// The storage sub-division: `1.2.1`.
    pub sub_division: Option<String>,
    /// The compatibility group: one letter.
    pub compatibility_group: Option<String>,
    /// Net explosive quantity of one unit, in milligrams.
    pub neq_mg: Option<u64>,
    /// Mass of one unit, in grams.
    pub mass_g: Option<u64>,
    /// Units in one pack.
    pub pack_size: Option<u64>,
    /// The unit of issue.
    pub unit: Option<String>,
    /// Shelf life in months.
    pub shelf_life_months: Option<u64>,
    /// Whether it is propellant.
    pub propellant: Option<bool>,
    /// Whether it is inert; `false` is live.
    pub inert: Option<bool>,
    /// A note.
    pub note: Option<String>,
}

impl Record for ItemRecord {
    const TARGET: Target = Target::Items;

    fn read(row: &mut RowReader<'_>) -> ItemRecord {
        for field in ["code", "kind", "name"] {
            row.must(field);
        }
        ItemRecord {
            code: row.code("code").unwrap_or_default(),
            kind: row.listed("kind", "item_kind").unwrap_or_default(),
            name: row.text("name").unwrap_or_default(),
            stock_number: row.code("stock_number"),
            weapon_type: row.listed("type", "weapon_type"),
            model: row.text("model"),
            calibre: row.text("calibre"),
            manufacturer: row.text("manufacturer"),
            un_number: row.un_number("un_number"),
            hazard_division: row.division("hazard_division", 1),
            sub_division: row.division("sub_division", 2),
            compatibility_group: row.group("compatibility_group"),
            neq_mg: row.count("neq_mg").or_else(|| row.scaled("neq_g", 3)).or_else(|| row.scaled("neq_kg", 6)),
            mass_g: row.count("mass_g").or_else(|| row.scaled("mass_kg", 3)),
            pack_size: row.count("pack_size"),
            unit: row.text("unit"),
            shelf_life_months: row.count("shelf_life_months"),
            propellant: row.yes_no("propellant"),
            inert: row.yes_no("inert"),
            note: row.text("note"),
        }
    }

    fn write(&self, line: &mut Line) {
        line.text("code", &self.code);
        line.listed("kind", "item_kind", Some(&self.kind));
        line.text("name", &self.name);
        line.maybe("stock_number", self.stock_number.as_deref());
        line.listed("type", "weapon_type", self.weapon_type.as_deref());
        line.maybe("model", self.model.as_deref());
        line.maybe("calibre", self.calibre.as_deref());
        line.maybe("manufacturer", self.manufacturer.as_deref());
        line.maybe("un_number", self.un_number.as_deref());
        line.maybe("hazard_division", self.hazard_division.as_deref());
        line.maybe("sub_division", self.sub_division.as_deref());
        line.maybe("compatibility_group", self.compatibility_group.as_deref());
        line.count("neq_mg", self.neq_mg);
        line.count("mass_g", self.mass_g);
        line.count("pack_size", self.pack_size);
        line.maybe("unit", self.unit.as_deref());
        line.count("shelf_life_months", self.shelf_life_months);
        line.yes_no("propellant", self.propellant);
        line.yes_no("inert", self.inert);
        line.maybe("note", self.note.as_deref());
    }
}
