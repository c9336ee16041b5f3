//! The fonts that paper is set in: which characters they have and how wide these are.
//!
//! The fonts are compiled in whole; [`subset`](super::subset) cuts them for a document.
//!
//! Does not know: pages, PDF.
//! Always holds: a width is that of the glyph that will be drawn (no kerning, no ligatures); a character that no
//! font has is shown by its number, never left out.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::look::Mils;

/// One of the faces of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    /// IBM Plex Sans.
    Text,
    /// IBM Plex Sans SemiBold.
    Strong,
    /// IBM Plex Mono.
    Mono,
}

impl Face {
    #[cfg(test)]
    pub(super) const ALL: [Face; 3] = [Face::Text, Face::Strong, Face::Mono];

    /// The font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Face::Text => include_bytes!("../../assets/fonts/IBMPlexSans-Regular.ttf"),
            Face::Strong => include_bytes!("../../assets/fonts/IBMPlexSans-SemiBold.ttf"),
            Face::Mono => include_bytes!("../../assets/fonts/IBMPlexMono-Regular.ttf"),
        }
    }

    /// The name under which a PDF embeds it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Face::Text => "IBMPlexSans",
            Face::Strong => "IBMPlexSans-SemiBold",
            Face::Mono => "IBMPlexMono",
        }
    }

    /// The face that is asked for characters this one does not have.
    fn fallback(self) -> Face {
        match self {
            Face::Text | Face::Mono => Face::Text,
            Face::Strong => Face::Strong,
        }
    }

    pub(super) fn font(self) -> &'static Font {
        static READ: [OnceLock<Font>; 3] = [const { OnceLock::new() }; 3];
        let read = || Font::read(self.bytes()).unwrap_or_default();
        READ[self as usize].get_or_init(read)
    }
}

/// What layout has to know of a font.
#[derive(Debug, Default)]
pub(super) struct Font {
    glyphs: BTreeMap<char, u16>,
    advances: Vec<u16>,
    per_em: i64,
}

impl Font {
    /// Reads character map and widths; `None` when the file is not a TrueType font with a map of Unicode's first plane.
    pub(super) fn read(file: &[u8]) -> Option<Font> {
        let per_em = u16_at(table(file, b"head")?, 18)?;
        let metrics = usize::from(u16_at(table(file, b"hhea")?, 34)?);
        let count = usize::from(u16_at(table(file, b"maxp")?, 4)?);
        let hmtx = table(file, b"hmtx")?;
        let mut advances = Vec::with_capacity(count);
        for glyph in 0..count {
            advances.push(u16_at(hmtx, glyph.min(metrics.checked_sub(1)?) * 4)?);
        }
        Some(Font { glyphs: character_map(table(file, b"cmap")?)?, advances, per_em: i64::from(per_em) })
    }

    /// The glyph of a character, if the font has one.
    pub(super) fn glyph(&self, c: char) -> Option<u16> {
        self.glyphs.get(&c).copied()
    }

    /// How wide a character is at `size`; nothing when the font does not have it.
    fn advance(&self, c: char, size: Mils) -> Mils {
        let units = self.glyph(c).and_then(|g| self.advances.get(usize::from(g))).copied().unwrap_or(0);
        Mils::try_from(i64::from(units) * i64::from(size) / self.per_em.max(1)).unwrap_or(0)
    }
}

/// How wide a text is that is set in one face.
pub(super) fn width(face: Face, size: Mils, text: &str) -> Mils {
    let font = face.font();
    text.chars().map(|c| font.advance(c, size)).sum()
}

/// Where the baseline of a line lies below its top, when lines are `leading` apart.
pub(super) fn baseline(size: Mils, leading: Mils) -> Mils {
    // Ascent 1.025 and descent 0.275 of the size, in all three faces.
    (leading - size * 1300 / 1000) / 2 + size * 1025 / 1000
}

/// The text cut into parts of one face each. What no face has becomes `[U+1F600]`.
pub(super) fn faces(face: Face, text: &str) -> Vec<(Face, Cow<'_, str>)> {
    let font = face.font();
    if text.chars().all(|c| font.glyph(c).is_some() && !c.is_control()) {
        return vec![(face, Cow::Borrowed(text))];
    }
    let other = face.fallback();
    let mut parts: Vec<(Face, String)> = Vec::new();
    let mut put = |face: Face, text: &str| match parts.last_mut() {
        Some((last, so_far)) if *last == face => so_far.push_str(text),
        _ => parts.push((face, text.to_owned())),
    };
    for c in text.chars() {
        let shown = c.encode_utf8(&mut [0; 4]).to_owned();
        if matches!(c, '\t' | '\n' | '\r') {
            put(face, " ");
        } else if c.is_control() {
            put(face, &number(c));
        } else if font.glyph(c).is_some() {
            put(face, &shown);
        } else if other.font().glyph(c).is_some() {
            put(other, &shown);
        } else {
            put(face, &number(c));
        }
    }
    parts.into_iter().map(|(face, text)| (face, Cow::Owned(text))).collect()
}

fn number(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}

/// The bytes of a table of a TrueType file.
pub(super) fn table<'a>(file: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let count = usize::from(u16_at(file, 4)?);
    for entry in (0..count).map(|i| 12 + 16 * i) {
        if file.get(entry..entry + 4)? == tag {
            let from = usize::try_from(u32_at(file, entry + 8)?).ok()?;
            let long = usize::try_from(u32_at(file, entry + 12)?).ok()?;
            return file.get(from..from.checked_add(long)?);
        }
    }
    None
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// The map of a `cmap` table, from its subtable of format 4.
fn character_map(cmap: &[u8]) -> Option<BTreeMap<char, u16>> {
    let count = usize::from(u16_at(cmap, 2)?);
    let mut found = None;
    for entry in (0..count).map(|i| 4 + 8 * i) {
        let sub = cmap.get(usize::try_from(u32_at(cmap, entry + 4)?).ok()?..)?;
        if u16_at(sub, 0)? == 4 {
            found = Some(sub);
        }
    }
    let sub = found?;
    let doubled = usize::from(u16_at(sub, 6)?);
    let (ends, starts) = (14, 16 + doubled);
    let (deltas, ranges) = (starts + doubled, starts + 2 * doubled);
    let mut map = BTreeMap::new();
    for segment in (0..doubled).step_by(2) {
        let (first, last) = (u16_at(sub, starts + segment)?, u16_at(sub, ends + segment)?);
        let delta = u16_at(sub, deltas + segment)?;
        let range = usize::from(u16_at(sub, ranges + segment)?);
        for code in first..=last {
            let glyph = if range == 0 {
                code.wrapping_add(delta)
            } else {
                let at = ranges + segment + range + 2 * usize::from(code - first);
                match u16_at(sub, at).unwrap_or(0) {
                    0 => 0,
                    glyph => glyph.wrapping_add(delta),
                }
            };
            if let (Some(c), true) = (char::from_u32(u32::from(code)), glyph != 0) {
                map.insert(c, glyph);
            }
        }
    }
    Some(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_are_read_and_their_digits_are_equally_wide() {
        for face in Face::ALL {
            let font = face.font();
            assert_eq!(font.per_em, 1000, "{face:?}");
            for c in ('0'..='9').chain(['A', 'z', 'ñ', 'ç', 'œ', '\u{a0}', '·', '≥', '«', '—', 'º', '\u{2212}'])
            {
                assert!(font.glyph(c).is_some(), "{face:?} has no {c}");
            }
            assert!(('0'..='9').all(|c| font.advance(c, 10_000) == 6_000), "{face:?}");
        }
        assert_eq!(width(Face::Mono, 10_000, "LOP77F021-118"), 13 * 6_000);
    }

    #[test]
    fn what_a_face_lacks_is_taken_from_the_next_or_shown_by_number() {
        let parts = faces(Face::Mono, "1\u{202f}2");
        assert_eq!(parts, [(Face::Mono, "1".into()), (Face::Text, "\u{202f}".into()), (Face::Mono, "2".into())]);
        assert_eq!(faces(Face::Text, "a\u{1f600}"), [(Face::Text, "a[U+1F600]".into())]);
        assert_eq!(faces(Face::Text, "a\u{0}\u{202e}\nb"), [(Face::Text, "a[U+0000][U+202E] b".into())]);
        assert_eq!(faces(Face::Strong, "plain"), [(Face::Strong, "plain".into())]);
    }

    #[test]
    fn a_file_that_is_cut_short_is_refused() {
        let whole = Face::Text.bytes();
        for long in [0, 5, 11, 100, 4000] {
            assert!(Font::read(&whole[..long]).is_none(), "{long}");
        }
    }
}
