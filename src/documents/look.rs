//! The measures and greys of paper, in one place.
//!
//! Does not know: what is printed.
//! Always holds: lengths are whole thousandths of a point, so that the same facts lie at the same place everywhere.

/// A length in thousandths of a point (a point is 1/72 inch).
pub(super) type Mils = i32;

/// A grey from 0 (black) to 255 (white).
pub(super) type Ink = u8;

/// Tenths of a millimetre as thousandths of a point.
pub(super) const fn mm10(tenths: i32) -> Mils {
    tenths * 7200 / 254 * 10 + (tenths * 7200 % 254) * 10 / 254
}

pub(super) const INK: Ink = 0x00;
pub(super) const SOFT: Ink = 0x4A;
pub(super) const FAINT: Ink = 0x77;
pub(super) const LINE: Ink = 0xB5;
pub(super) const ROW_LINE: Ink = 0xCF;
pub(super) const HEAD_FILL: Ink = 0xF0;
pub(super) const SUM_FILL: Ink = 0xF7;
pub(super) const STRIPE: Ink = 0xD9;
pub(super) const GHOST: Ink = 0xE2;
pub(super) const WHITE: Ink = 0xFF;

/// The thick rules under the head and over the foot of a page.
pub(super) const RULE: Mils = 1100;
/// The black rules over boxes and around table heads.
pub(super) const FINE: Mils = 750;
/// Everything else.
pub(super) const HAIR: Mils = 500;

pub(super) const MARGIN_TOP: Mils = mm10(130);
pub(super) const MARGIN_RIGHT: Mils = mm10(160);
pub(super) const MARGIN_BOTTOM: Mils = mm10(120);
pub(super) const MARGIN_LEFT: Mils = mm10(200);

pub(super) const TITLE: Mils = 16_500;
pub(super) const SECTION: Mils = 9_600;
pub(super) const BODY: Mils = 9_000;
pub(super) const LABEL: Mils = 7_000;
pub(super) const TABLE_HEAD: Mils = 7_200;
pub(super) const FOOT: Mils = 7_200;
pub(super) const NAME: Mils = 10_000;
pub(super) const FIGURE: Mils = 10_500;

/// The height of a table row of one line.
pub(super) const ROW: Mils = mm10(52);
/// From line to line of running text.
pub(super) const LEADING: Mils = 11_600;
/// From line to line inside a table row.
pub(super) const ROW_LEADING: Mils = 10_700;
/// The least height of a block that is signed.
pub(super) const SIGNATURE: Mils = mm10(400);
/// The least room for a signature in ink.
pub(super) const INK_ROOM: Mils = mm10(120);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_become_thousandths_of_a_point() {
        assert_eq!(mm10(254), 72_000);
        assert_eq!(mm10(2100), 595_275);
        assert_eq!(mm10(52), 14_740);
    }
}
