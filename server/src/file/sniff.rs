//! What a file is, by its bytes.

use app::file::{Kind, Refusal};
use memchr::memmem;

use super::packed::is_bomb;

/// Nothing is unpacked: what a packed file holds is read from its list of names alone.
pub(super) fn sniff(name: &str, bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let found = infer::get(bytes);
    let media = found.map_or("", |found| found.mime_type());
    let holds = |needle: &str| memmem::find(bytes, needle.as_bytes()).is_some();
    let kind = match Kind::ALL.into_iter().find(|kind| kind.media() == media) {
        // some programs write the parts of a document in an order of their own
        None if media == "application/zip" && holds("[Content_Types].xml") => {
            let parts = [(Kind::Word, "word/document.xml"), (Kind::Excel, "xl/workbook.xml")];
            parts.into_iter().find(|(_, part)| holds(part)).map(|(kind, _)| kind)
        }
        None if !is_markup(media) => text(name, bytes),
        known => known,
    };
    match kind.ok_or(Refusal::Kind)? {
        Kind::Word | Kind::Excel if holds("vbaProject.bin") => Err(Refusal::Macros),
        Kind::Word | Kind::Excel if is_bomb(bytes) => Err(Refusal::Packed),
        kind => Ok(kind),
    }
}

/// Text that a program would carry out or draw.
fn is_markup(media: &str) -> bool {
    media.starts_with("text/")
}

/// Letters and line ends only. Older spreadsheets write the letters of Windows: for them the name is believed too, as
/// nothing is read of it but letters.
fn text(name: &str, bytes: &[u8]) -> Option<Kind> {
    let ends = |kind: Kind| {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        kind.endings().iter().any(|known| known.eq_ignore_ascii_case(ending))
    };
    let table = if ends(Kind::Csv) { Kind::Csv } else { Kind::Text };
    let plain = bytes.iter().all(|byte| *byte >= b' ' && *byte != 0x7f || b"\t\r\n\x0c".contains(byte));
    let readable = std::str::from_utf8(bytes).is_ok() || ends(Kind::Csv) || ends(Kind::Text);
    (plain && readable).then_some(table)
}
