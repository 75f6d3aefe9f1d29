//! What can be wrong with a file before its columns mean anything: its encoding, its quotes, its end.
//!
//! The `csv` crate forgives a quote that is never closed and text after a closing one, and reads on; in a file of
//! which half is missing that would join rows in silence. So the quotes are checked first.

use super::fault::{Fault, Reason};

/// The text of a file, without a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, Fault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (good, bad) = bytes.split_at(error.valid_up_to());
        Fault::at(line_after(good), Reason::NotUtf8(bad.first().copied().unwrap_or_default()))
    })?;
    match text.find('\0') {
        // PostgreSQL cannot keep it, and no text has it
        Some(at) => Err(Fault::at(line_after(&bytes[..at]), Reason::Nul)),
        None => Ok(text),
    }
}

/// Checks that every quote is closed, and that nothing but a comma or the end of the row follows it.
pub(super) fn check_quotes(text: &str) -> Result<(), Fault> {
    let mut place = Place::Start;
    let mut line = 1;
    let mut opened = 1;
    for byte in text.bytes() {
        place = match (place, byte) {
            (Place::Start, b'"') => {
                opened = line;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::Closed,
            (Place::Quoted, _) => Place::Quoted,
            // a doubled quote is a quote inside the text
            (Place::Closed, b'"') => Place::Quoted,
            (_, b',' | b'\n' | b'\r') => Place::Start,
            (Place::Closed, _) => return Err(Fault::at(line, Reason::TextAfterQuote)),
            (Place::Start | Place::Plain, _) => Place::Plain,
        };
        line += u64::from(byte == b'\n');
    }
    if place == Place::Quoted { Err(Fault::at(opened, Reason::UnclosedQuote)) } else { Ok(()) }
}

/// Where in a value a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Plain,
    Quoted,
    /// Right after a quote that may have closed the value.
    Closed,
}

fn line_after(bytes: &[u8]) -> u64 {
    1 + bytes.iter().map(|&byte| u64::from(byte == b'\n')).sum::<u64>()
}
