//! How much a packed file says that it unpacks to. Nothing is unpacked: its own list of parts is read (the central
//! directory of APPNOTE 6.3, sections 4.3.12 and 4.3.16), which every program that opens it goes by.

use memchr::memmem;

/// More than any document that is worked with holds, in bytes.
const MOST: u64 = 200 * 1000 * 1000;
/// What begins each line of the list, and the length of a line before its name.
const PART: (&[u8], usize) = (b"PK\x01\x02", 46);
/// What begins the end of the list, and where it says at which byte the list begins.
const END: (&[u8], usize) = (b"PK\x05\x06", 16);

/// Whether it would unpack to more than is reasonable. Of what is larger than four gigabytes only that is said.
pub(super) fn is_bomb(bytes: &[u8]) -> bool {
    let size = sizes(bytes).map_or(0, |sizes| sizes.iter().fold(0_u64, |sum, size| sum.saturating_add(*size)));
    size > MOST
}

/// What each part says of its size. `None` where there is no list: then no program opens it either.
fn sizes(bytes: &[u8]) -> Option<Vec<u64>> {
    let end = memmem::rfind(bytes, END.0)?;
    let mut at = usize::try_from(number(bytes, end + END.1, 4)?).ok()?;
    let mut sizes = Vec::new();
    while bytes.get(at..).is_some_and(|rest| rest.starts_with(PART.0)) {
        sizes.push(number(bytes, at + 24, 4)?);
        let behind = [28, 30, 32].into_iter().map(|place| number(bytes, at + place, 2)).sum::<Option<u64>>()?;
        at += PART.1 + usize::try_from(behind).ok()?;
    }
    Some(sizes)
}

/// A number of so many bytes, the smallest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number * 256 + u64::from(*byte)))
}
