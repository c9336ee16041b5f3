//! Cuts a font to the glyphs that a document uses.
//!
//! Glyphs keep their numbers; those not used are left empty, so that text can be written before the font is cut.
//!
//! Does not know: which document it is, PDF.
//! Always holds: the parts of composed glyphs stay with them; the same glyphs give the same bytes.

use std::collections::BTreeSet;

use super::fonts::{table, u16_at, u32_at};

/// The tables a PDF needs, in the order of their tags.
const KEPT: [&[u8; 4]; 9] = [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// The font with the outlines of `glyphs` only; `None` when the file is not a sound TrueType font.
pub(super) fn subset(file: &[u8], glyphs: &BTreeSet<u16>) -> Option<Vec<u8>> {
    let outlines = Outlines::read(file)?;
    let kept = outlines.with_parts(glyphs)?;
    let (mut glyf, mut loca) = (Vec::new(), Vec::new());
    for glyph in 0..outlines.count {
        loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());
        if kept.contains(&glyph) {
            glyf.extend_from_slice(outlines.of(glyph)?);
            glyf.resize(glyf.len().next_multiple_of(4), 0);
        }
    }
    loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());

    let mut tables: Vec<(&[u8; 4], Vec<u8>)> = Vec::new();
    for tag in KEPT {
        let bytes = match tag {
            b"glyf" => std::mem::take(&mut glyf),
            b"loca" => std::mem::take(&mut loca),
            b"head" => head(table(file, tag)?)?,
            b"hmtx" => metrics(file, &kept)?,
            _ => match table(file, tag) {
                Some(bytes) => bytes.to_vec(),
                None => continue,
            },
        };
        tables.push((tag, bytes));
    }
    assemble(tables)
}

/// The outlines of a font.
struct Outlines<'a> {
    glyf: &'a [u8],
    loca: &'a [u8],
    long: bool,
    count: u16,
}

impl<'a> Outlines<'a> {
    fn read(file: &'a [u8]) -> Option<Outlines<'a>> {
        Some(Outlines {
            glyf: table(file, b"glyf")?,
            loca: table(file, b"loca")?,
            long: u16_at(table(file, b"head")?, 50)? == 1,
            count: u16_at(table(file, b"maxp")?, 4)?,
        })
    }

    fn offset(&self, glyph: usize) -> Option<usize> {
        if self.long {
            usize::try_from(u32_at(self.loca, 4 * glyph)?).ok()
        } else {
            Some(2 * usize::from(u16_at(self.loca, 2 * glyph)?))
        }
    }

    fn of(&self, glyph: u16) -> Option<&'a [u8]> {
        let glyph = usize::from(glyph);
        self.glyf.get(self.offset(glyph)?..self.offset(glyph + 1)?)
    }

    /// The glyphs with glyph 0 and everything they are composed of.
    fn with_parts(&self, glyphs: &BTreeSet<u16>) -> Option<BTreeSet<u16>> {
        let mut kept = BTreeSet::new();
        let mut open: Vec<u16> = glyphs.iter().copied().chain([0]).collect();
        while let Some(glyph) = open.pop() {
            if kept.insert(glyph) {
                open.extend(parts(self.of(glyph)?)?);
            }
        }
        Some(kept)
    }
}

/// The glyphs that a glyph is composed of.
fn parts(outline: &[u8]) -> Option<Vec<u16>> {
    let mut parts = Vec::new();
    let composed = u16_at(outline, 0).is_some_and(|contours| contours & 0x8000 != 0);
    let mut next = composed.then_some(10);
    while let Some(mut at) = next {
        let flags = u16_at(outline, at)?;
        parts.push(u16_at(outline, at + 2)?);
        at += 4 + if flags & 0x0001 != 0 { 4 } else { 2 };
        at += match flags {
            f if f & 0x0008 != 0 => 2,
            f if f & 0x0040 != 0 => 4,
            f if f & 0x0080 != 0 => 8,
            _ => 0,
        };
        next = (flags & 0x0020 != 0).then_some(at);
    }
    Some(parts)
}

/// The head with long offsets and its checksum cleared.
fn head(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut head = bytes.to_vec();
    head.get_mut(8..12)?.fill(0);
    head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
    Some(head)
}

/// The widths, nought for glyphs that are not kept.
fn metrics(file: &[u8], kept: &BTreeSet<u16>) -> Option<Vec<u8>> {
    let mut hmtx = table(file, b"hmtx")?.to_vec();
    let long = usize::from(u16_at(table(file, b"hhea")?, 34)?);
    for glyph in 0..long {
        if !kept.contains(&u16::try_from(glyph).ok()?) {
            hmtx.get_mut(4 * glyph..4 * glyph + 4)?.fill(0);
        }
    }
    Some(hmtx)
}

fn assemble(tables: Vec<(&[u8; 4], Vec<u8>)>) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let (mut power, mut exponent) = (1_u16, 0_u16);
    while power * 2 <= count {
        power *= 2;
        exponent += 1;
    }
    let mut directory = vec![0, 1, 0, 0];
    for word in [count, power * 16, exponent, (count - power) * 16] {
        directory.extend(word.to_be_bytes());
    }
    let mut body = Vec::new();
    let start = 12 + 16 * tables.len();
    let mut head_at = None;
    for (tag, bytes) in &tables {
        if *tag == b"head" {
            head_at = Some(start + body.len());
        }
        directory.extend(*tag);
        directory.extend(checksum(bytes).to_be_bytes());
        directory.extend(u32::try_from(start + body.len()).ok()?.to_be_bytes());
        directory.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
        body.extend(bytes);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    directory.extend(body);
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&directory));
    directory.get_mut(head_at? + 8..head_at? + 12)?.copy_from_slice(&adjustment.to_be_bytes());
    Some(directory)
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0, |sum: u32, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

#[cfg(test)]
mod tests {
    use super::super::fonts::{Face, Font};
    use super::*;

    fn glyphs(face: Face, text: &str) -> BTreeSet<u16> {
        text.chars().map(|c| face.font().glyph(c).unwrap()).collect()
    }

    #[test]
    fn used_glyphs_keep_their_outlines_and_the_rest_are_empty() {
        for face in Face::ALL {
            let used = glyphs(face, "Acta de destrucción ñ 0123");
            let cut = subset(face.bytes(), &used).unwrap();
            assert!(cut.len() < face.bytes().len() / 4, "{face:?}: {}", cut.len());
            let (before, after) = (Outlines::read(face.bytes()).unwrap(), Outlines::read(&cut).unwrap());
            assert_eq!(before.count, after.count);
            let kept = before.with_parts(&used).unwrap();
            for glyph in 0..before.count {
                let outline = after.of(glyph).unwrap();
                if kept.contains(&glyph) {
                    assert!(outline.starts_with(before.of(glyph).unwrap()), "{face:?} {glyph}");
                } else {
                    assert!(outline.is_empty(), "{face:?} {glyph}");
                }
            }
        }
    }

    #[test]
    fn a_composed_letter_brings_its_parts() {
        let composed = Face::ALL.into_iter().any(|face| {
            let outlines = Outlines::read(face.bytes()).unwrap();
            let used = glyphs(face, "áéíóúñãõçàèêîôûÁÉÍÑÇ");
            outlines.with_parts(&used).unwrap().len() > used.len() + 1
        });
        assert!(composed);
    }

    #[test]
    fn the_whole_file_sums_up_as_a_font_must() {
        let cut = subset(Face::Text.bytes(), &glyphs(Face::Text, "abc")).unwrap();
        assert_eq!(checksum(&cut), 0xB1B0_AFBA);
        assert!(Font::read(&cut).is_none(), "it has no character map: the PDF brings its own");
        assert_eq!(subset(&cut[..cut.len() / 2], &BTreeSet::new()), None);
    }
}
