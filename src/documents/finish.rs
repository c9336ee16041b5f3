//! Finishes a PDF so that the same facts give the same bytes: the only place that knows lopdf.
//!
//! Sets version, identity, dates, language, title and description, attaches the signed facts and saves. Reads the
//! attachment back.
//!
//! Does not know: what the document says.
//! Always holds: nothing in the file comes from a clock, a counter or chance; the attachment is found again.

use lopdf::{Dictionary, Document, LoadOptions, Object, Stream, StringFormat, dictionary};

use super::PrintFault;
use super::block::About;
use crate::domain::calendar::Moment;
use crate::trust::hash::Digest;

/// The name of the attachment.
const ATTACHMENT: &str = "custodia.json";
/// The largest stream that is unpacked when a file is read, in bytes.
const MOST: usize = 64 * 1024 * 1024;

/// Finishes the drawn document.
///
/// # Errors
/// The document has no catalogue, or saving fails.
pub(super) fn finish(mut drawn: Document, about: &About, digest: Digest) -> Result<Vec<u8>, PrintFault> {
    "1.7".clone_into(&mut drawn.version);
    let metadata = drawn.add_object(plain_stream(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        description(about, digest).into_bytes(),
    ));
    let attachment = about.signed_facts.as_ref().map(|facts| attach(&mut drawn, facts, about));
    let info = drawn.add_object(information(about));

    let catalog = drawn.catalog_mut().map_err(|_| PrintFault::Pdf)?;
    catalog.set("Lang", Object::string_literal(about.lang.code()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", "SinglePage");
    catalog.set("Metadata", metadata);
    if let Some(file) = attachment {
        let names = vec![text(ATTACHMENT), Object::Reference(file)];
        catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
        catalog.set("AF", vec![Object::Reference(file)]);
    }

    if let Ok(old) = drawn.trailer.get(b"Info").and_then(Object::as_reference) {
        drawn.objects.remove(&old);
    }
    drawn.trailer.set("Info", info);
    let id = Object::String(digest.as_bytes().iter().copied().take(16).collect(), StringFormat::Hexadecimal);
    drawn.trailer.set("ID", vec![id.clone(), id]);
    tidy_pages(&mut drawn);
    drawn.renumber_objects();
    drawn.compress();
    let mut bytes = Vec::new();
    drawn.save_to(&mut bytes).map_err(|_| PrintFault::Pdf)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A stream that stays readable in the file.
fn plain_stream(dict: Dictionary, content: Vec<u8>) -> Stream {
    Stream::new(dict, content).with_compression(false)
}

/// Drops empty lists of annotations and gives the fonts the height of their capitals.
fn tidy_pages(drawn: &mut Document) {
    for object in drawn.objects.values_mut() {
        let Ok(dict) = object.as_dict_mut() else { continue };
        if dict.get(b"Annots").and_then(Object::as_array).is_ok_and(Vec::is_empty) {
            dict.remove(b"Annots");
        }
        if dict.has_type(b"FontDescriptor") {
            dict.set("CapHeight", 698);
        }
    }
}

fn attach(drawn: &mut Document, facts: &str, about: &About) -> lopdf::ObjectId {
    let date = Object::string_literal(pdf_date(about.issued_at));
    let size = i64::try_from(facts.len()).unwrap_or(i64::MAX);
    let file = drawn.add_object(Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(b"application/json".to_vec()),
            "Params" => dictionary! { "Size" => size, "CreationDate" => date.clone(), "ModDate" => date },
        },
        facts.as_bytes().to_vec(),
    ));
    drawn.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => text(ATTACHMENT),
        "UF" => text(ATTACHMENT),
        "Desc" => text(&about.title),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => file, "UF" => file },
    })
}

fn information(about: &About) -> Dictionary {
    let date = Object::string_literal(pdf_date(about.issued_at));
    dictionary! {
        "Title" => text(&about.title),
        "Creator" => text(&about.software),
        "Producer" => text(&about.software),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// A text of the file's own: plain when it is ASCII, else UTF-16 with its mark.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// `D:20261126213600Z`.
fn pdf_date(at: Moment) -> String {
    let digits: String = at.to_string().chars().filter(char::is_ascii_digit).take(14).collect();
    format!("D:{digits}Z")
}

/// The description of the document, as XMP.
fn description(about: &About, digest: Digest) -> String {
    let id: String = digest.to_string().chars().take(32).collect();
    let title = escaped(&about.title);
    let software = escaped(&about.software);
    let (lang, at) = (about.lang.code(), about.issued_at);
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
         <dc:format>application/pdf</dc:format>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\n\
         <xmp:CreateDate>{at}</xmp:CreateDate>\n\
         <xmp:ModifyDate>{at}</xmp:ModifyDate>\n\
         <xmp:MetadataDate>{at}</xmp:MetadataDate>\n\
         <xmp:CreatorTool>{software}</xmp:CreatorTool>\n\
         <pdf:Producer>{software}</pdf:Producer>\n\
         <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>\n\
         <xmpMM:InstanceID>uuid:{id}</xmpMM:InstanceID>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// Text for XML; what XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// The signed facts attached to a PDF of ours; none in any other file.
#[must_use]
pub fn embedded_facts(pdf: &[u8]) -> Option<String> {
    let document = Document::load_mem_with_options(pdf, LoadOptions::with_max_decompressed_size(MOST)).ok()?;
    let names = dict(&document, document.catalog().ok()?.get(b"Names").ok()?)?;
    let files = dict(&document, names.get(b"EmbeddedFiles").ok()?)?;
    let list = document.dereference(files.get(b"Names").ok()?).ok()?.1.as_array().ok()?;
    let (_, file) = list
        .as_chunks::<2>()
        .0
        .iter()
        .map(|[name, file]| (name, file))
        .find(|(name, _)| name.as_str().is_ok_and(|name| name == ATTACHMENT.as_bytes()))?;
    let streams = dict(&document, dict(&document, file)?.get(b"EF").ok()?)?;
    let stream = document.dereference(streams.get(b"F").ok()?).ok()?.1.as_stream().ok()?;
    let bytes = if stream.dict.has(b"Filter") {
        stream.decompressed_content_with_limit(MOST).ok()?
    } else {
        stream.content.clone()
    };
    String::from_utf8(bytes).ok()
}

fn dict<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::super::{Paper, certificate_pdf};
    use super::*;
    use crate::i18n::{Lang, Words};

    fn loaded(lang: Lang) -> (Document, Vec<u8>) {
        let mut facts = sample::certificate();
        facts.number = "GT-LC-DC-2026-0007 <&\u{1}>".into();
        let bytes = certificate_pdf(&facts, &Words::new(lang), Paper::A4).unwrap();
        (Document::load_mem(&bytes).unwrap(), bytes)
    }

    #[test]
    fn the_file_tells_its_language_title_and_dates() {
        for lang in Lang::ALL {
            let (document, bytes) = loaded(lang);
            assert!(bytes.starts_with(b"%PDF-1.7\n"));
            let catalog = document.catalog().unwrap();
            assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), lang.code().as_bytes());
            let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
            assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
            let info = dict(&document, document.trailer.get(b"Info").unwrap()).unwrap();
            assert_eq!(info.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20261126214100Z");
            assert_eq!(info.len(), 5);
            let id = document.trailer.get(b"ID").unwrap().as_array().unwrap();
            assert_eq!(id[0], id[1]);
            assert_eq!(id[0].as_str().unwrap().len(), 16);
        }
    }

    #[test]
    fn the_description_is_escaped() {
        let (document, _) = loaded(Lang::Es);
        let metadata = document.catalog().unwrap().get(b"Metadata").unwrap();
        let stream = document.dereference(metadata).unwrap().1.as_stream().unwrap();
        let xml = String::from_utf8(stream.content.clone()).unwrap();
        assert!(xml.contains("Acta de destrucción de armas y municiones GT-LC-DC-2026-0007 &lt;&amp;&gt;</rdf:li>"));
        assert!(xml.contains("<xmp:CreateDate>2026-11-26T21:41:00.000Z</xmp:CreateDate>"));
        assert!(!xml.contains("pdfaid"), "no conformity is claimed");
    }

    #[test]
    fn the_attachment_says_what_it_is() {
        let (document, _) = loaded(Lang::Es);
        let attached = document.catalog().unwrap().get(b"AF").unwrap().as_array().unwrap();
        let file = dict(&document, &attached[0]).unwrap();
        assert_eq!(file.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Data");
        let stream = dict(&document, file.get(b"EF").unwrap()).unwrap().get(b"F").unwrap();
        let stream = document.dereference(stream).unwrap().1.as_stream().unwrap();
        assert_eq!(stream.dict.get(b"Subtype").unwrap().as_name().unwrap(), b"application/json");
    }

    #[test]
    fn fonts_are_embedded_and_text_can_be_found() {
        for (lang, phrases) in [
            (Lang::En, ["Certificate of destruction of weapons and ammunition", "Carried forward to page 2"]),
            (Lang::Es, ["Acta de destrucción de armas y municiones", "Suma y sigue en la página 2"]),
            (Lang::Pt, ["Termo de destruição de armas e munições", "A transportar para a página 2"]),
            (Lang::Fr, ["Procès-verbal de destruction d'armes et de munitions", "À reporter à la page 2"]),
        ] {
            let (document, _) = loaded(lang);
            let mut fonts = 0;
            for object in document.objects.values() {
                let Ok(font) = object.as_dict() else { continue };
                if font.has_type(b"FontDescriptor") {
                    fonts += 1;
                    let name = font.get(b"FontName").unwrap().as_name().unwrap();
                    assert_eq!(name.get(6), Some(&b'+'), "cut to what is used");
                    let program = document.dereference(font.get(b"FontFile2").unwrap()).unwrap().1;
                    let program = program.as_stream().unwrap().decompressed_content().unwrap();
                    assert!(program.len() > 8_000 && program.len() < 60_000, "{}", program.len());
                }
            }
            assert_eq!(fonts, 3, "three faces and no built-in one");
            let text = document.extract_text(&[1]).unwrap();
            for phrase in phrases.iter().chain(&["Nahúm Quiej Ordóñez", "LOP77F021-118", "a94e 07d3 5b21 c86f 3e10"])
            {
                assert!(text.contains(phrase), "{phrase} in {lang:?}");
            }
        }
    }
}
