//! Tests of reading workbooks.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::*;

const STYLES: &str = r##"<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy h:mm:ss"/>
<numFmt numFmtId="165" formatCode="mmmm\ yyyy"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
<xf numFmtId="17"/><xf numFmtId="46"/></cellXfs></styleSheet>"##;

const STRINGS: &str = r#"<sst uniqueCount="4"><si><t>NSN</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t xml:space="preserve"> runs</t></r></si>
<si><t xml:space="preserve"> ends  </t></si><si><t>A&#160;B_x000D_</t></si></sst>"#;

const PACKAGE: &str = r#"<Relationships><Relationship Id="r1" Target="xl/workbook.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#;

/// A workbook of these sheets, each given by the rows of its XML.
fn book_with(sheets: &[(&str, &str)], properties: &str) -> tempfile::NamedTempFile {
    let mut list = String::new();
    let mut relations = String::new();
    let mut parts = vec![
        ("[Content_Types].xml".to_string(), "<Types/>".to_string()),
        ("_rels/.rels".into(), PACKAGE.into()),
        ("xl/styles.xml".into(), STYLES.into()),
        ("xl/sharedStrings.xml".into(), STRINGS.into()),
    ];
    for (no, (name, rows)) in sheets.iter().enumerate() {
        let id = no + 1;
        list.push_str(&format!(r#"<sheet name="{name}" sheetId="{id}" r:id="r{id}"/>"#));
        relations.push_str(&format!(
            r#"<Relationship Id="r{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{id}.xml"/>"#
        ));
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{id}.xml"), sheet));
    }
    let book = format!(r#"<workbook xmlns:r="r">{properties}<sheets>{list}</sheets></workbook>"#);
    parts.push(("xl/workbook.xml".into(), book));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships>{relations}</Relationships>")));
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), zip.finish().unwrap().into_inner()).unwrap();
    file
}

fn book(rows: &str) -> tempfile::NamedTempFile {
    book_with(&[("One", rows)], "")
}

type Read = Vec<(String, u32, Vec<(CellKind, String)>)>;

fn read(path: &Path, sheets: &Sheets) -> Result<Read, ReadFault> {
    let mut rows = Read::new();
    stream_xlsx(path, sheets, &mut |row| {
        let cells = row.cells().iter().map(|c| (c.kind, c.text.clone())).collect();
        rows.push((row.sheet().into(), row.number(), cells));
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

/// The cells of the only row.
fn cells(file: &tempfile::NamedTempFile) -> Vec<(CellKind, String)> {
    let rows = read(file.path(), &Sheets::All).unwrap();
    assert_eq!(rows.len(), 1);
    rows[0].2.clone()
}

fn fault(rows: &str) -> ReadFault {
    read(book(rows).path(), &Sheets::All).unwrap_err()
}

#[test]
fn texts_come_exactly_as_stored() {
    let file = book(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
        <c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>00123</t></is></c><c r="F1" t="str"><f>A1</f><v>x&amp;y</v></c></row>"#,
    );
    let texts: Vec<String> = cells(&file).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["NSN", "two runs", " ends  ", "A\u{a0}B\r", "00123", "x&y"]);
}

#[test]
fn numbers_have_their_shortest_text() {
    let file = book(
        r#"<row r="1"><c r="A1"><v>16568.150000000001</v></c><c r="B1"><v>31001.0</v></c><c r="C1"><v>-0</v></c>
        <c r="D1"><v>1E5</v></c><c r="E1"><v>0.1</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#REF!</v></c></row>"#,
    );
    use CellKind::{Bool, Error, Number};
    let expected = [
        (Number, "16568.15"),
        (Number, "31001"),
        (Number, "0"),
        (Number, "100000"),
        (Number, "0.1"),
        (Bool, "TRUE"),
        (Error, "#REF!"),
    ];
    assert_eq!(cells(&file), expected.map(|(kind, text)| (kind, text.to_string())));
}

const DATES: &str = r#"<row r="1"><c r="A1" s="1"><v>39640</v></c><c r="B1" s="2"><v>39640.0</v></c><c r="C1" s="2"><v>43782.500011574</v></c>
    <c r="D1" s="3"><v>30590</v></c><c r="E1" s="4"><v>30317</v></c><c r="F1" s="4"><v>1983</v></c><c r="G1" s="5"><v>30591</v></c>
    <c r="H1" s="6"><v>1.5</v></c><c r="I1" s="1"><v>0.5</v></c><c r="J1" s="1"><v>1E9</v></c><c r="K1" t="d"><v>2016-10-20T00:00:00</v></c></row>"#;

#[test]
fn dates_are_as_precise_as_the_cell_shows_them() {
    use CellKind::{Date, Number};
    let expected = [
        (Date, "2008-07-11"),
        (Date, "2008-07-11"),
        (Date, "2019-11-13T12:00:01.000"),
        (Date, "1983-10"),
        (Date, "1983"),
        (Date, "1905-06-05"),
        (Date, "1983-10-02"),
        (Number, "1.5"),
        (Number, "0.5"),
        (Number, "1000000000"),
        (Date, "2016-10-20"),
    ];
    assert_eq!(cells(&book(DATES)), expected.map(|(kind, text)| (kind, text.to_string())));
}

#[test]
fn a_workbook_may_count_from_1904() {
    let file = book_with(&[("One", DATES)], r#"<workbookPr date1904="1"/>"#);
    assert_eq!(cells(&file)[0], (CellKind::Date, "2012-07-12".into()));
}

#[test]
fn far_apart_cells_cost_nothing() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="ALL1048576"><v>2</v></c></row>"#;
    let rows = read(book(rows).path(), &Sheets::All).unwrap();
    assert_eq!((rows.len(), rows[1].1, rows[1].2.len()), (2, 1_048_576, 1000));
    assert!(rows[1].2[..999].iter().all(|cell| *cell == (CellKind::Empty, String::new())));
}

#[test]
fn cells_beyond_the_limits_are_refused_unless_empty() {
    let far = |row, column| ReadFault::TooFar { sheet: "One".into(), row, column };
    assert_eq!(fault(r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#), far(1, 16_384));
    assert_eq!(fault(r#"<row r="1048577"><c r="A1048577"><v>1</v></c></row>"#), far(1_048_577, 1));
    let styled =
        r#"<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="9999999"><c r="A9999999" s="1"/></row>"#;
    assert_eq!(read(book(styled).path(), &Sheets::All).unwrap().len(), 1);
}

#[test]
fn cells_out_of_order_are_refused() {
    let out = |row| ReadFault::OutOfOrder { sheet: "One".into(), row };
    assert_eq!(fault(r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#), out(1));
    assert_eq!(fault(r#"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>"#), out(2));
    assert_eq!(fault(r#"<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>1</v></c></row>"#), out(2));
}

#[test]
fn damaged_sheets_are_refused_by_row() {
    for broken in [
        r#"<row r="8"><c r="A8" t="s"><v>99</v></c></row>"#,
        r#"<row r="8"><c r="A8" t="zz"><v>9</v></c></row>"#,
        r#"<row r="8"><c r="A99999999999999999999"><v>9</v></c></row>"#,
        r#"<row r="8"><c r="A8"><v>9</row>"#,
        r#"<row r="8"><c r="A8" t="str"><v>&nobody;</v></c></row>"#,
    ] {
        let fault = fault(&format!(r#"<row r="7"><c r="A7"><v>1</v></c></row>{broken}"#));
        assert!(
            matches!(&fault, ReadFault::SheetDamaged { sheet, row: 7 | 8, .. } if sheet == "One")
                || matches!(fault, ReadFault::TooFar { .. }),
            "{broken}: {fault:?}"
        );
    }
}

#[test]
fn sheets_are_chosen_by_name() {
    let one = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;
    let file = book_with(&[("Año", one), ("Dos", ""), ("Tres", one)], "");
    let names = |sheets: &Sheets| {
        let rows = read(file.path(), sheets)?;
        Ok(rows.into_iter().map(|row| row.0).collect::<Vec<_>>())
    };
    assert_eq!(sheet_names(file.path()).unwrap(), ["Año", "Dos", "Tres"]);
    assert_eq!(names(&Sheets::All).unwrap(), ["Año", "Tres"]);
    assert_eq!(names(&Sheets::Named(vec!["tres ".into(), "ANO".into()])).unwrap(), ["Tres", "Año"]);
    let missing: Result<Vec<String>, ReadFault> = names(&Sheets::Named(vec!["Seis".into()]));
    let fault = ReadFault::SheetMissing { sheet: "Seis".into(), present: "Año, Dos, Tres".into() };
    assert_eq!(missing, Err(fault));
}

#[test]
fn the_taker_may_break_off() {
    let one = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#;
    let file = book_with(&[("A", one), ("B", one)], "");
    let mut seen = 0;
    let outcome = stream_xlsx(file.path(), &Sheets::All, &mut |_| {
        seen += 1;
        ControlFlow::Break(())
    });
    assert_eq!((outcome, seen), (Ok(()), 1));
}

#[test]
fn formats_show_what_they_show() {
    for (format, expected) in [
        ("mmm-yy", Shape::Month),
        ("[$-409]mmmm\\ yyyy;@", Shape::Month),
        ("yyyy", Shape::Year),
        ("dd/mm/yyyy", Shape::Day),
        ("\"day\" yyyy", Shape::Year),
        ("General", Shape::Day),
        ("h:mm", Shape::Day),
        ("", Shape::Day),
    ] {
        assert_eq!(shape(Some(format)), expected, "{format}");
    }
}

/// The folder with the whole files, for those who have it.
fn data(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os("CUSTODIA_DATA_DIR")?).join(name);
    path.exists().then_some(path)
}

#[test]
fn reading_costs_little_more_than_the_bare_library() {
    let Some(path) = data("leso/leso_all_states_2025-12-31.xlsx") else { return };
    let mut best = [f64::MAX; 2];
    for _ in 0..3 {
        let start = std::time::Instant::now();
        let mut book: Xlsx<_> = Xlsx::new(BufReader::new(File::open(&path).unwrap())).unwrap();
        let mut bare = 0;
        for name in book.sheet_names() {
            let mut cells = book.worksheet_cells_reader(&name).unwrap();
            while let Some(cell) = cells.next_cell().unwrap() {
                bare += u64::from(*cell.get_value() != DataRef::Empty);
            }
        }
        best[0] = best[0].min(start.elapsed().as_secs_f64());
        let start = std::time::Instant::now();
        let mut ours = 0;
        let mut count = |row: &Row| {
            ours += row.cells().iter().filter(|c| c.kind != CellKind::Empty).count() as u64;
            ControlFlow::Continue(())
        };
        stream_xlsx(&path, &Sheets::All, &mut count).unwrap();
        best[1] = best[1].min(start.elapsed().as_secs_f64());
        assert_eq!(bare, ours);
    }
    println!("bare {:.3} s, ours {:.3} s, {:.2} times", best[0], best[1], best[1] / best[0]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    /// Damage inside the parts, with sound checksums around them: whatever comes, it comes as rows or as a fault.
    #[test]
    fn damaged_parts_never_bring_the_reader_down(
        part in 0_usize..6,
        at in 0.0_f64..1.0,
        cut in 0_usize..40,
        put in "[<>/&;\"=A-Z0-9 a-z]{0,12}",
    ) {
        let rows = format!("{DATES}<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"str\"><f>A1</f><v>x</v></c></row>");
        let sound = book(&rows);
        let mut archive = zip::ZipArchive::new(File::open(sound.path()).unwrap()).unwrap();
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let mut text = Vec::new();
            std::io::Read::read_to_end(&mut entry, &mut text).unwrap();
            if index == part {
                let from = ((text.len() as f64) * at) as usize;
                let to = (from + cut).min(text.len());
                text.splice(from..to, put.bytes());
            }
            zip.start_file(entry.name().unwrap(), zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&text).unwrap();
        }
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), zip.finish().unwrap().into_inner()).unwrap();
        if let Ok(rows) = read(file.path(), &Sheets::All) {
            proptest::prop_assert!(rows.len() <= 3);
        }
    }
}
