//! What a file in XLIFF 2.0 says: from where, into which language, and the units in it. Tools of translators add
//! elements and attributes of their own, which are passed over.

use app::editing::translation::Refusal;

use super::parse::{Step, Steps, Stop, text};

/// A file as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    /// From which language into which.
    pub(super) from: String,
    pub(super) to: String,
    /// What `file` says of where it comes from.
    pub(super) id: String,
    pub(super) original: String,
    pub(super) units: Vec<Unit>,
}

/// A part that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) id: String,
    pub(super) line: usize,
    pub(super) source: String,
    pub(super) target: String,
    /// It holds codes, which no text of ours does.
    pub(super) codes: bool,
    /// A segment of it has no target.
    pub(super) lacking: bool,
}

/// Reads a file whole.
pub(super) fn read(bytes: &[u8]) -> Result<Read, Stop> {
    let mut steps = Steps::of(text(bytes)?);
    let mut reading = Reading::default();
    loop {
        let line = steps.line();
        match steps.next()? {
            None => break,
            Some(Step::Open(name, attributes)) => reading.open(name, &attributes, line)?,
            Some(Step::Close) => reading.close(),
            Some(Step::Text(text)) => reading.text(&text),
        }
    }
    match reading.stage {
        Stage::Nothing => Err((Refusal::Foreign, None)),
        Stage::File => Ok(reading.read),
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Nothing,
    File,
}

#[derive(Debug, Default)]
struct Reading {
    read: Read,
    stage: Stage,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// Of the segment that is open: whether it has a target.
    target: bool,
}

impl Reading {
    fn open(&mut self, name: String, attributes: &[(String, String)], line: usize) -> Result<(), Stop> {
        let value = |name: &str| {
            let found = attributes.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let within = self.open.last().map_or("", String::as_str);
        match (within, name.as_str()) {
            ("", "xliff") if self.open.is_empty() && value("version").starts_with("2.") => {
                (self.read.from, self.read.to) = (value("srcLang"), value("trgLang"));
            }
            _ if self.open.is_empty() => return Err((Refusal::Foreign, Some(line))),
            // we send one file at a time
            ("xliff", "file") if self.stage == Stage::File => return Err((Refusal::Foreign, Some(line))),
            ("xliff", "file") => {
                (self.read.id, self.read.original) = (value("id"), value("original"));
                self.stage = Stage::File;
            }
            ("file" | "group", "unit") => {
                self.read.units.push(Unit { id: value("id"), line, ..Unit::default() });
            }
            ("segment" | "ignorable", "target") => self.target = true,
            ("unit", "segment" | "ignorable") => self.target = false,
            (_, "ph" | "pc" | "sc" | "ec") if self.side().is_some() => self.mark_codes(),
            (_, "cp") if self.side().is_some() => {
                let letter = u32::from_str_radix(&value("hex"), 16).ok().and_then(char::from_u32);
                self.text(&letter.ok_or((Refusal::Malformed, Some(line)))?.to_string());
            }
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    fn close(&mut self) {
        let name = self.open.pop().unwrap_or_default();
        if name == "segment"
            && !self.target
            && let Some(unit) = self.read.units.last_mut()
        {
            unit.lacking = true;
        }
    }

    /// The side of a segment that is open.
    fn side(&self) -> Option<bool> {
        let at = self.open.iter().rposition(|name| name == "segment" || name == "ignorable")?;
        match self.open.get(at + 1).map(String::as_str) {
            Some("source") => Some(false),
            Some("target") => Some(true),
            _ => None,
        }
    }

    fn text(&mut self, text: &str) {
        let side = self.side();
        let Some(unit) = self.read.units.last_mut() else { return };
        match side {
            Some(true) => unit.target.push_str(text),
            Some(false) => unit.source.push_str(text),
            None => {}
        }
    }

    fn mark_codes(&mut self) {
        if let Some(unit) = self.read.units.last_mut() {
            unit.codes = true;
        }
    }
}
