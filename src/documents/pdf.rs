//! Pages to PDF: the only place that knows printpdf.
//!
//! Does not know: what the pages say.
//! Always holds: only our own fonts are used, cut to the glyphs on the pages; text can be selected and searched.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Color, CustomPdfConformance, FontId, Greyscale, Line, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfConformance,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, TextItem,
    TextMatrix, WindingOrder,
};

use super::PrintFault;
use super::block::About;
use super::finish;
use super::fonts::{self, Face};
use super::layout::{Mark, Page};
use super::look::{Ink, Mils};
use super::subset::subset;
use crate::trust::hash::{Digest, sha256};

/// The finished file.
///
/// # Errors
/// A font cannot be cut, or the file cannot be put together.
pub(super) fn bytes(pages: &[Page], about: &About, digest: Digest) -> Result<Vec<u8>, PrintFault> {
    let mut pdf = PdfDocument::new(&about.title);
    pdf.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance::default());
    for (face, glyphs) in used(pages) {
        let font = embedded(face, &glyphs).ok_or(PrintFault::Font)?;
        pdf.resources.fonts.map.insert(font_id(face), PdfFont::new(font));
    }
    pdf.pages = pages.iter().map(page).collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let drawn = pdf.to_lopdf_document(&options, &mut warnings);
    finish::finish(drawn, about, digest)
}

fn font_id(face: Face) -> FontId {
    FontId(match face {
        Face::Text => "T".to_owned(),
        Face::Strong => "S".to_owned(),
        Face::Mono => "M".to_owned(),
    })
}

/// The glyphs that each face is used with.
fn used(pages: &[Page]) -> BTreeMap<Face, BTreeSet<u16>> {
    let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
    for mark in pages.iter().flat_map(|page| &page.marks) {
        let (face, text) = match mark {
            Mark::Text { face, text, .. } => (*face, text),
            Mark::Rising { text, .. } => (Face::Strong, text),
            _ => continue,
        };
        used.entry(face).or_default().extend(text.chars().filter_map(|c| face.font().glyph(c)));
    }
    used
}

/// The font with the glyphs in use, under a name that says that it is cut.
fn embedded(face: Face, glyphs: &BTreeSet<u16>) -> Option<ParsedFont> {
    let mut font = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new())?;
    font.original_bytes = subset(face.bytes(), glyphs)?;
    let numbers: Vec<u8> = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
    let tag: String = sha256(&[&numbers]).first80().iter().take(6).map(|b| char::from(b'A' + b % 26)).collect();
    font.font_name = Some(format!("{tag}+{}", face.name()));
    Some(font)
}

fn pt(mils: Mils) -> Pt {
    // Every length on paper is far below 2^24, so the float is the nearest one.
    #[expect(clippy::cast_precision_loss, reason = "lengths on paper are small")]
    let points = mils as f32 / 1000.0;
    Pt(points)
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale { percent: f32::from(ink) / 255.0, icc_profile: None })
}

/// A page; lengths from the top become lengths from the bottom.
fn page(page: &Page) -> PdfPage {
    let mut drawing = Drawing { ops: Vec::new(), height: page.height, fill: None, stroke: None };
    for mark in &page.marks {
        drawing.shape(mark);
    }
    drawing.texts(&page.marks);
    let mm = |mils: Mils| Mm(pt(mils).0 * 25.4 / 72.0);
    let mut drawn = PdfPage::new(mm(page.width), mm(page.height), drawing.ops);
    let whole = Rect::from_wh(pt(page.width), pt(page.height));
    drawn.media_box = whole.clone();
    drawn.trim_box = whole.clone();
    drawn.crop_box = whole;
    drawn
}

struct Drawing {
    ops: Vec<Op>,
    height: Mils,
    fill: Option<Ink>,
    stroke: Option<(Ink, Mils)>,
}

impl Drawing {
    fn point(&self, (x, y): (Mils, Mils)) -> Point {
        Point { x: pt(x), y: pt(self.height - y) }
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.ops.push(Op::SetFillColor { col: grey(ink) });
            self.fill = Some(ink);
        }
    }

    fn stroke(&mut self, ink: Ink, width: Mils) {
        if self.stroke != Some((ink, width)) {
            self.ops.push(Op::SetOutlineColor { col: grey(ink) });
            self.ops.push(Op::SetOutlineThickness { pt: pt(width) });
            self.stroke = Some((ink, width));
        }
    }

    /// Everything but text, which comes on top.
    fn shape(&mut self, mark: &Mark) {
        match mark {
            Mark::Text { .. } => {}
            Mark::Rising { x, y, size, ink, text } => self.rising(*x, *y, *size, *ink, text),
            Mark::Rule { from, to, width, ink } => {
                self.stroke(*ink, *width);
                let end = |p| LinePoint { p: self.point(p), bezier: false };
                let line = Line { points: vec![end(*from), end(*to)], is_closed: false };
                self.ops.push(Op::DrawLine { line });
            }
            Mark::Fill { x, y, width, height, ink } => {
                self.fill(*ink);
                let mut rectangle = Rect::from_xywh(pt(*x), pt(self.height - y - height), pt(*width), pt(*height));
                rectangle.mode = Some(PaintMode::Fill);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Mark::Shape { points, ink } => {
                self.fill(*ink);
                let points = points.iter().map(|p| LinePoint { p: self.point(*p), bezier: false }).collect();
                let polygon = Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                };
                self.ops.push(Op::DrawPolygon { polygon });
            }
        }
    }

    fn rising(&mut self, x: Mils, y: Mils, size: Mils, ink: Ink, text: &str) {
        self.fill(ink);
        let half = fonts::width(Face::Strong, size, text) / 2;
        // Half the text to the left and down, and half the height of capitals back.
        let along = |mils: Mils| i32::try_from(i64::from(mils) * 7071 / 10_000).unwrap_or(mils);
        let (left, drop) = (x - along(half) + along(size * 35 / 100), y + along(half) + along(size * 35 / 100));
        let turn = std::f32::consts::FRAC_1_SQRT_2;
        let at = self.point((left, drop));
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(Face::Strong)), size: pt(size) });
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([turn, turn, -turn, turn, at.x.0, at.y.0]) });
        self.ops.push(Op::ShowText { items: vec![TextItem::Text(text.to_owned())] });
        self.ops.push(Op::EndTextSection);
    }

    fn texts(&mut self, marks: &[Mark]) {
        self.ops.push(Op::StartTextSection);
        let mut font = None;
        for mark in marks {
            let Mark::Text { x, y, face, size, ink, text } = mark else { continue };
            if font != Some((*face, *size)) {
                self.ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(*face)), size: pt(*size) });
                font = Some((*face, *size));
            }
            self.fill(*ink);
            let at = self.point((*x, *y));
            self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.x, at.y) });
            self.ops.push(Op::ShowText { items: vec![TextItem::Text(text.clone())] });
        }
        self.ops.push(Op::EndTextSection);
    }
}
