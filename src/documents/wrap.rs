//! Sets runs of text into lines.
//!
//! Does not know: pages, boxes.
//! Always holds: no character is lost but the dot of an enumeration where a line ends, which parts as well; a line is
//! wider than allowed only when a single character is.

use std::borrow::Cow;

use super::block::{Run, Style};
use super::fonts::{self, Face};
use super::look::{INK, Ink, Mils, SOFT};

/// A stretch of one face, size and ink within a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) face: Face,
    pub(super) size: Mils,
    pub(super) ink: Ink,
    /// From the start of the line.
    pub(super) x: Mils,
    pub(super) text: String,
}

/// A line of pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) width: Mils,
}

/// Face, size and ink of a style, when the body around it has the size `base`.
pub(super) fn dress(style: Style, base: Mils) -> (Face, Mils, Ink) {
    match style {
        Style::Plain => (Face::Text, base, INK),
        Style::Strong => (Face::Strong, base, INK),
        Style::Mono => (Face::Mono, base * 19 / 20, INK),
        Style::Soft => (Face::Text, base, SOFT),
        Style::Small => (Face::Text, base * 5 / 6, SOFT),
    }
}

/// The lines that the runs fill when no line may be wider than `width`. At least one line, perhaps empty.
pub(super) fn lines(runs: &[Run], base: Mils, width: Mils) -> Vec<Line> {
    let mut setter = Setter { lines: vec![Line::default()], width, gap: None };
    for run in runs {
        let (face, size, ink) = dress(run.style, base);
        let text = exact(run);
        for (n, word) in text.split(' ').enumerate() {
            if n > 0 {
                setter.gap = Some((face, size, ink));
            }
            setter.word(face, size, ink, word);
        }
    }
    let last = setter.lines.len().saturating_sub(1);
    setter.lines.iter_mut().take(last).for_each(Line::end);
    setter.lines
}

impl Line {
    /// Leaves out the dot that parts this line's end from what goes on in the next.
    fn end(&mut self) {
        let Some(piece) = self.pieces.last_mut() else { return };
        let dot = super::frame::DOT.trim_end_matches(' ');
        if let Some(text) = piece.text.strip_suffix(dot).filter(|text| !text.is_empty()) {
            piece.text = text.to_owned();
            self.width = piece.x + fonts::width(piece.face, piece.size, &piece.text);
        }
    }
}

/// The text of a run. In a number as marked on metal every space counts: those that would collapse do not break.
fn exact(run: &Run) -> Cow<'_, str> {
    let text = run.text.as_str();
    let counts = run.style == Style::Mono && (text.contains("  ") || text.starts_with(' ') || text.ends_with(' '));
    if counts { Cow::Owned(text.replace(' ', "\u{a0}")) } else { Cow::Borrowed(text) }
}

/// The runs in a single line, however wide.
pub(super) fn line(runs: &[Run], base: Mils) -> Line {
    lines(runs, base, Mils::MAX).into_iter().next().unwrap_or_default()
}

struct Setter {
    lines: Vec<Line>,
    width: Mils,
    /// A space that is drawn only if something follows on the same line.
    gap: Option<(Face, Mils, Ink)>,
}

impl Setter {
    fn word(&mut self, face: Face, size: Mils, ink: Ink, word: &str) {
        if word.is_empty() {
            return;
        }
        let parts = fonts::faces(face, word);
        let wide: Mils = parts.iter().map(|(face, text)| fonts::width(*face, size, text)).sum();
        let gap = self.gap.take();
        let space = gap.map_or(0, |(face, size, _)| fonts::width(face, size, " "));
        let used = self.current().width;
        if used > 0 && used.saturating_add(space).saturating_add(wide) > self.width {
            if gap.is_some() {
                self.lines.push(Line::default());
            }
        } else if let (Some((face, size, ink)), true) = (gap, used > 0) {
            self.put(face, size, ink, " ");
        }
        if self.current().width.saturating_add(wide) <= self.width {
            for (face, text) in &parts {
                self.put(*face, size, ink, text);
            }
        } else {
            // Longer than a line: broken where the line is full.
            for (face, text) in &parts {
                for c in text.chars() {
                    let text = c.encode_utf8(&mut [0; 4]).to_owned();
                    let used = self.current().width;
                    if used > 0 && used + fonts::width(*face, size, &text) > self.width {
                        self.lines.push(Line::default());
                    }
                    self.put(*face, size, ink, &text);
                }
            }
        }
    }

    fn current(&mut self) -> &mut Line {
        if self.lines.is_empty() {
            self.lines.push(Line::default());
        }
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    fn put(&mut self, face: Face, size: Mils, ink: Ink, text: &str) {
        let line = self.current();
        let x = line.width;
        line.width += fonts::width(face, size, text);
        match line.pieces.last_mut() {
            Some(last) if last.face == face && last.size == size && last.ink == ink => last.text.push_str(text),
            _ => line.pieces.push(Piece { face, size, ink, x, text: text.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::block::{mono, plain, strong};
    use super::*;

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|l| l.pieces.iter().map(|p| p.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_go_to_the_next_line_when_this_one_is_full() {
        let runs = [plain("Revólver Modelo 10, .38 Esp., Smith & Wesson")];
        let set = lines(&runs, 9_000, 100_000);
        assert!(set.len() > 1 && set.iter().all(|l| l.width <= 100_000));
        assert_eq!(texts(&set).join(" "), "Revólver Modelo 10, .38 Esp., Smith & Wesson");
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_nothing_is_lost() {
        let long = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        let set = lines(&[mono(long)], 9_000, 40_000);
        assert!(set.iter().all(|l| l.width <= 40_000), "{set:?}");
        assert_eq!(texts(&set).concat(), long);
        let tight = lines(&[plain("WW")], 9_000, 10);
        assert_eq!(texts(&tight), ["W", "W"]);
    }

    #[test]
    fn the_dot_of_an_enumeration_never_ends_a_line() {
        let parts: Vec<String> = (0..30).map(|n| format!("acto\u{a0}{n}")).collect();
        let set = lines(&[plain(parts.join(super::super::frame::DOT))], 9_000, 130_000);
        assert!(set.len() > 3);
        let shown = texts(&set);
        assert!(shown.iter().all(|line| !line.ends_with('·') && !line.starts_with('·')), "{shown:?}");
        assert!(set.iter().all(|line| line.width <= 130_000));
        assert_eq!(shown.join(super::super::frame::DOT), parts.join(super::super::frame::DOT));
        assert_eq!(texts(&lines(&[plain("a · b")], 9_000, 9_000)), ["a", "·", "b"], "what people wrote stays");
    }

    #[test]
    fn runs_that_touch_stay_together_and_spaces_at_a_break_vanish() {
        let set = lines(&[plain("acto "), strong("41,318")], 9_000, 300_000);
        assert_eq!(texts(&set), ["acto 41,318"]);
        assert_eq!(set[0].pieces.len(), 2);
        assert_eq!(texts(&lines(&[plain("a  b ")], 9_000, 300_000)), ["a b"]);
        assert_eq!(lines(&[], 9_000, 300_000), [Line::default()]);
        assert_eq!(texts(&lines(&[mono("A  12")], 9_000, 300_000)), ["A\u{a0}\u{a0}12"]);
    }
}
