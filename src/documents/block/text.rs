//! Documents as plain text: what their digests are taken from.
//!
//! Does not know: paper.
//! Always holds: everything that a document says is in its text.

use super::{Block, Document, Fact, Frame, Table, bare};

impl Document {
    /// The whole document as plain text, line by line: what digests and snapshots are taken from.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.frame.write(&mut out);
        for block in &self.blocks {
            block.write(&mut out);
        }
        let about = &self.about;
        put(&mut out, &[&about.title, about.lang.code(), &about.issued_at.to_string(), &about.software]);
        if let Some(facts) = &about.signed_facts {
            put(&mut out, &["signed facts", facts]);
        }
        out
    }
}

/// Writes the parts that are not empty as one line.
fn put(out: &mut String, parts: &[&str]) {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.trim().is_empty()).collect();
    if !parts.is_empty() {
        out.push_str(parts.join(" | ").trim_end());
        out.push('\n');
    }
}

impl Frame {
    fn write(&self, out: &mut String) {
        for (_, words) in &self.bands {
            put(out, &["band", words]);
        }
        put(out, &[&self.letters, &self.issuer.join(" / "), &self.number, &self.beside.join(" / ")]);
        put(out, &[self.copy.as_deref().unwrap_or_default()]);
        put(out, &[&self.title]);
        for line in &self.subtitle {
            put(out, &[&bare(line)]);
        }
        put(out, &["next pages", &self.short_title, &self.running]);
        put(out, &["foot", &self.foot, &bare(&self.head), &self.issued, &self.initials.join(" ")]);
    }
}

impl Block {
    fn write(&self, out: &mut String) {
        match self {
            Block::Heading { number, text } => put(out, &[&format!("\n{number}  {text}")]),
            Block::Facts(rows) => rows.iter().for_each(|row| {
                let boxes: Vec<String> = row.iter().map(Fact::line).collect();
                put(out, &boxes.iter().map(String::as_str).collect::<Vec<_>>());
            }),
            Block::Table(table) => table.write(out),
            Block::Paragraph(runs) | Block::Note(runs) => put(out, &[&bare(runs)]),
            Block::Balances(rows) => rows.iter().for_each(|row| {
                let parts = row.parts.iter().map(|p| format!("{} {} {}", p.sign, p.label, p.figure).trim().to_owned());
                put(out, &[&row.unit, &parts.collect::<Vec<_>>().join(" ")]);
            }),
            Block::Signatures { signers, code } => {
                for s in signers {
                    put(out, &[&s.role, &s.at, &s.name, &s.who, &s.meaning, &s.key, &s.lines.0, &s.lines.1]);
                }
                if let Some(code) = code {
                    put(
                        out,
                        &[&code.title, &code.say, &code.typed.join(" "), code.text.as_deref().unwrap_or_default()],
                    );
                }
            }
        }
    }
}

impl Fact {
    fn line(&self) -> String {
        let parts = [self.label.clone(), bare(&self.value), bare(&self.under)];
        parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(": ")
    }
}

impl Table {
    fn write(&self, out: &mut String) {
        put(out, &self.columns.iter().map(|c| c.head.as_str()).collect::<Vec<_>>());
        for row in &self.rows {
            let cells: Vec<String> = row.cells.iter().map(|c| bare(&c.value)).collect();
            put(out, &[&cells.join(" | ")]);
            let under: Vec<String> = row.cells.iter().map(|c| bare(&c.under)).collect();
            put(out, &under.iter().map(String::as_str).collect::<Vec<_>>());
            put(out, &[&row.below.as_ref().map(|(_, runs)| bare(runs)).unwrap_or_default()]);
        }
        put(out, &[self.total.as_deref().unwrap_or_default(), &self.units.join(", ")]);
    }
}
