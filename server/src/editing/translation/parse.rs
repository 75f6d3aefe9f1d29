//! Reads XML of XLIFF as a row of steps, each with its line. No document type, no entity of its own, no endless depth.

use std::borrow::Cow;

use app::editing::translation::Refusal;
use quick_xml::{
    NsReader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
    name::ResolveResult,
};

use super::write::NAMESPACE;

/// No file of ours is deeper.
const DEPTH: usize = 32;

/// Where a file stops being read, and why.
pub(super) type Stop = (Refusal, Option<usize>);

/// One step through a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// An element of XLIFF, by its name, with its attributes; others have no name.
    Open(String, Vec<(String, String)>),
    Close,
    Text(String),
}

/// The text of a file: UTF-8, with or without the mark at its beginning.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Stop> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|_| (Refusal::Encoding, None))
}

pub(super) struct Steps<'a> {
    text: &'a str,
    reader: NsReader<&'a [u8]>,
    depth: usize,
    /// How far lines are counted, and how many there are.
    counted: (usize, usize),
    /// An element without content is closed next.
    close: bool,
}

impl<'a> Steps<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, reader: NsReader::from_str(text), depth: 0, counted: (0, 1), close: false }
    }

    /// The line on which the next step begins.
    pub(super) fn line(&mut self) -> usize {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let (from, lines) = self.counted;
        let more = self.text.as_bytes()[from.min(at)..at].iter().filter(|byte| **byte == b'\n').count();
        self.counted = (at, lines + more);
        lines + more
    }

    /// The next step; nothing at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<Step>, Stop> {
        if std::mem::take(&mut self.close) {
            return Ok(Some(Step::Close));
        }
        loop {
            let line = self.line();
            let stop = |refusal| (refusal, Some(line));
            let (space, event) = self.reader.read_resolved_event().map_err(|_| stop(Refusal::Malformed))?;
            let ours = matches!(&space, ResolveResult::Bound(space) if space.as_ref() == NAMESPACE.as_bytes());
            let step = match event {
                Event::Start(_) if self.depth == DEPTH => Err(Refusal::Malformed),
                Event::Start(start) => {
                    self.depth += 1;
                    open(&start, ours)
                }
                Event::Empty(start) => {
                    self.close = true;
                    open(&start, ours)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Ok(Step::Close)
                }
                Event::Text(text) => written(text.xml_content(XmlVersion::Explicit1_0)),
                Event::CData(text) => written(text.xml_content(XmlVersion::Explicit1_0)),
                Event::GeneralRef(reference) => referred(&reference).map(Step::Text),
                Event::DocType(_) => Err(Refusal::Doctype),
                Event::Decl(said) => match said.encoding() {
                    Some(Ok(name)) if !name.eq_ignore_ascii_case(b"utf-8") => Err(Refusal::Encoding),
                    Some(Err(_)) => Err(Refusal::Malformed),
                    _ => continue,
                },
                Event::Comment(_) | Event::PI(_) => continue,
                Event::Eof if self.depth > 0 => Err(Refusal::Malformed),
                Event::Eof => return Ok(None),
            };
            return step.map(Some).map_err(stop);
        }
    }
}

fn written<E>(text: Result<Cow<'_, str>, E>) -> Result<Step, Refusal> {
    text.map(|text| Step::Text(text.into_owned())).map_err(|_| Refusal::Malformed)
}

fn open(start: &BytesStart<'_>, ours: bool) -> Result<Step, Refusal> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Refusal::Malformed)?;
        let name = std::str::from_utf8(attribute.key.as_ref()).map_err(|_| Refusal::Malformed)?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| Refusal::Entity)?;
        attributes.push((name.to_owned(), value.into_owned()));
    }
    let name = std::str::from_utf8(start.local_name().into_inner()).map_err(|_| Refusal::Malformed)?.to_owned();
    Ok(Step::Open(if ours { name } else { String::new() }, attributes))
}

/// What `&amp;` and the like, or the number of a character, stands for.
fn referred(reference: &BytesRef<'_>) -> Result<String, Refusal> {
    if reference.is_char_ref() {
        let letter = reference.resolve_char_ref().map_err(|_| Refusal::Malformed)?;
        return letter.map(String::from).ok_or(Refusal::Malformed);
    }
    match &**reference {
        b"amp" => Ok("&".to_owned()),
        b"lt" => Ok("<".to_owned()),
        b"gt" => Ok(">".to_owned()),
        b"apos" => Ok("'".to_owned()),
        b"quot" => Ok("\"".to_owned()),
        _ => Err(Refusal::Entity),
    }
}
