//! The file that a translator gets: XLIFF 2.0, a unit for each part.

use std::io;

use app::{
    editing::{Record, translation::Segment},
    locale::Locale,
    words::tr,
};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::glossary::terms;
use crate::catalogue::Catalogue;

/// The namespace of XLIFF 2.
pub(super) const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The type of the file.
pub(super) const TYPE: &str = "application/xliff+xml;version=2.0";

/// What a file says of where it comes from.
pub(super) struct Letter<'a> {
    pub(super) record: &'a Record,
    /// Of the draft while it is out.
    pub(super) version: i64,
    pub(super) to: Locale,
    /// What the translator reads first.
    pub(super) note: String,
}

/// As `original` names a record: `service/ST033`.
pub(super) fn original(record: &Record) -> String {
    [record.kind.code(), &record.id].join("/")
}

/// As the id of `file` names a version.
pub(super) fn file_id(version: i64) -> String {
    format!("version-{version}")
}

/// The whole file.
pub(super) fn write(catalogue: &Catalogue, letter: &Letter<'_>, segments: &[Segment]) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let file = file_id(letter.version);
    xml.create_element("xliff")
        .with_attribute(("xmlns", NAMESPACE))
        .with_attribute(("version", "2.0"))
        .with_attribute(("srcLang", letter.to.other().tag()))
        .with_attribute(("trgLang", letter.to.tag()))
        .write_inner_content(|xml| {
            xml.create_element("file")
                .with_attribute(("id", file.as_str()))
                .with_attribute(("original", original(letter.record).as_str()))
                .with_attribute(("canResegment", "no"))
                .write_inner_content(|xml| {
                    notes(xml, &[("instruction", letter.note.clone())])?;
                    segments.iter().try_for_each(|segment| unit(xml, catalogue, letter.to, segment))
                })
                .map(drop)
        })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

type Xml = Writer<Vec<u8>>;

fn unit(xml: &mut Xml, catalogue: &Catalogue, to: Locale, segment: &Segment) -> io::Result<()> {
    let name = segment.part.name();
    let mut said: Vec<(&str, String)> = terms(catalogue, to.other(), &segment.source)
        .into_iter()
        .map(|(term, translation)| ("glossary", format!("{term} = {translation}")))
        .collect();
    if !segment.before.is_empty() {
        said.push(("previous", tr(to, "translation-note-before", &[("text", segment.before.as_str().into())])));
    }
    xml.create_element("unit")
        .with_attribute(("id", name.as_str()))
        .with_attribute(("canResegment", "no"))
        .write_inner_content(|xml| {
            notes(xml, &said)?;
            xml.create_element("segment").write_inner_content(|xml| source(xml, &segment.source)).map(drop)
        })
        .map(drop)
}

/// What a translator reads beside a text.
fn notes(xml: &mut Xml, said: &[(&str, String)]) -> io::Result<()> {
    if said.is_empty() {
        return Ok(());
    }
    let one = |xml: &mut Xml, (category, text): &(&str, String)| {
        let note = xml.create_element("note").with_attribute(("category", *category));
        note.write_text_content(BytesText::new(&plain(text))).map(drop)
    };
    xml.create_element("notes").write_inner_content(|xml| said.iter().try_for_each(|note| one(xml, note))).map(drop)
}

/// A text as it was written, markup and line breaks too. What XML has no place for is a code point of its own.
fn source(xml: &mut Xml, text: &str) -> io::Result<()> {
    // every piece on the same line: what stands between them would be part of the text
    let mut inner = Writer::new(Vec::new());
    let mut rest = text;
    while let Some((at, letter)) = rest.char_indices().find(|(_, letter)| !is_xml(*letter)) {
        inner.write_event(Event::Text(BytesText::new(&rest[..at])))?;
        inner
            .create_element("cp")
            .with_attribute(("hex", format!("{:04X}", u32::from(letter)).as_str()))
            .write_empty()?;
        rest = &rest[at + letter.len_utf8()..];
    }
    inner.write_event(Event::Text(BytesText::new(rest)))?;
    let inner = String::from_utf8(inner.into_inner()).map_err(io::Error::other)?;
    let source = xml.create_element("source").with_attribute(("xml:space", "preserve"));
    source.write_text_content(BytesText::from_escaped(inner)).map(drop)
}

/// A text without what XML has no place for.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| is_xml(*letter)).collect()
}

/// Whether XML 1.0 has a place for a character.
fn is_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
