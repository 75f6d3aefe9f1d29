//! The reference number of a failure: what a person reads aloud, and what stands in the log.

use uuid::Uuid;

/// Digits and letters that cannot be mistaken for each other (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight characters in two groups, the last one a check: `7K3M-Q2TX`.
pub(super) fn reference(id: Uuid) -> String {
    // the last bytes of a UUIDv7 are random, the first ones only say when
    let number = id.as_u128();
    let mut text: String = (0..7).map(|at| letter((number >> (5 * at)) & 31)).collect();
    text.push(letter((number & 0x7_ffff_ffff) % 31));
    text.insert(4, '-');
    text
}

fn letter(value: u128) -> char {
    let at = usize::try_from(value & 31).unwrap_or(0);
    char::from(LETTERS[at])
}
