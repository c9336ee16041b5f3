//! Cutting a rectangle into the parts of a page.
//!
//! Does not know: what is drawn in a part.
//! Always holds: parts do not overlap; what is drawn in a part stays inside it, up to the focus ring.

use egui::{AsIdSalt, Layout, Rect, Ui, UiBuilder};

/// Cuts `height` off the top.
pub fn top(rect: &mut Rect, height: f32) -> Rect {
    let cut = (rect.top() + height).min(rect.bottom());
    let part = Rect::from_min_max(rect.min, egui::pos2(rect.right(), cut));
    rect.set_top(cut);
    part
}

/// Cuts `height` off the bottom.
pub fn bottom(rect: &mut Rect, height: f32) -> Rect {
    let cut = (rect.bottom() - height).max(rect.top());
    let part = Rect::from_min_max(egui::pos2(rect.left(), cut), rect.max);
    rect.set_bottom(cut);
    part
}

/// Cuts `width` off the left.
pub fn left(rect: &mut Rect, width: f32) -> Rect {
    let cut = (rect.left() + width).min(rect.right());
    let part = Rect::from_min_max(rect.min, egui::pos2(cut, rect.bottom()));
    rect.set_left(cut);
    part
}

/// Cuts `width` off the right.
pub fn right(rect: &mut Rect, width: f32) -> Rect {
    let cut = (rect.right() - width).max(rect.left());
    let part = Rect::from_min_max(egui::pos2(cut, rect.top()), rect.max);
    rect.set_right(cut);
    part
}

/// The horizontal part `index` of `count` equal ones with `gap` between them.
#[must_use]
pub fn nth(rect: Rect, index: usize, count: usize, gap: f32) -> Rect {
    let count = count.max(1) as f32;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    let x = rect.left() + index as f32 * (width + gap);
    Rect::from_min_max(egui::pos2(x, rect.top()), egui::pos2(x + width, rect.bottom()))
}

/// Draws inside `rect`; nothing of it reaches beyond, and the parent's cursor stays where it is.
pub fn inside<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, layout: Layout, add: impl FnOnce(&mut Ui) -> R) -> R {
    let clip = rect.expand(3.0).intersect(ui.clip_rect());
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout));
    child.set_clip_rect(clip);
    add(&mut child)
}

/// Draws a column inside `rect`.
pub fn column<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    inside(ui, rect, salt, Layout::top_down(egui::Align::Min), add)
}

/// Draws a row inside `rect`, centred from top to bottom.
pub fn row<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    inside(ui, rect, salt, Layout::left_to_right(egui::Align::Center), add)
}

/// Draws a row from the right inside `rect`, centred from top to bottom.
pub fn row_from_right<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    inside(ui, rect, salt, Layout::right_to_left(egui::Align::Center), add)
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    #[test]
    fn parts_fill_the_whole_without_overlap() {
        let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 50.0));
        let mut rest = whole;
        let head = top(&mut rest, 10.0);
        let foot = bottom(&mut rest, 5.0);
        let side = left(&mut rest, 20.0);
        let card = right(&mut rest, 30.0);
        let area: f32 = [head, foot, side, card, rest].iter().map(|r| r.area()).sum();
        assert!((area - whole.area()).abs() < 0.01);
        assert!(!rest.intersects(head.shrink(0.1)) && !side.intersects(card.shrink(0.1)));
    }

    #[test]
    fn a_part_is_never_larger_than_the_whole() {
        let mut rest = Rect::from_min_size(pos2(0.0, 0.0), vec2(10.0, 10.0));
        assert_eq!(right(&mut rest, 50.0).width(), 10.0);
        assert_eq!(rest.width(), 0.0);
    }

    #[test]
    fn equal_parts_have_gaps() {
        let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 10.0));
        assert_eq!(nth(whole, 0, 3, 5.0).width(), 30.0);
        assert_eq!(nth(whole, 2, 3, 5.0).right(), 100.0);
    }
}
