//! Fields for quantities: numbers at the right, the unit behind them.
//!
//! Does not know: what is counted.
//! Always holds: the value is a whole number; what cannot be read is `None` and says so.

use egui::{Id, Ui};

use super::field::{Field, FieldResponse};
use crate::ui::cx::Cx;
use crate::ui::typed;

/// A field for pieces, or for a number with up to `digits` digits behind the point.
pub fn number_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    text: &mut String,
    unit_digits: (&str, u32),
    fault_id: (Option<&str>, Id),
) -> (FieldResponse, Option<u64>) {
    let (unit, digits) = unit_digits;
    let read = typed::decimal(text, digits, cx.words.lang());
    let focused = ui.memory(|m| m.has_focus(fault_id.1));
    let not_a_number = cx.words.say("ui-fault-number");
    let own = (read.is_none() && !text.trim().is_empty() && !focused).then_some(not_a_number.as_str());
    let field = Field::new(label.0).required(label.1).unit(unit).right().fault(fault_id.0.or(own)).id(fault_id.1);
    let shown = field.show(ui, cx, text);
    if shown.text.lost_focus()
        && let Some(value) = typed::decimal(text, digits, cx.words.lang())
    {
        *text = cx.words.decimal(i64::try_from(value).unwrap_or(i64::MAX), digits);
    }
    (shown, typed::decimal(text, digits, cx.words.lang()))
}
