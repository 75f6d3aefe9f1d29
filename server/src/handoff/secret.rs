//! The code that goes with a reference.

use app::{handoff::Secret, reference::Reference};

use crate::keys::Keys;

/// The code that goes with a reference: of a request, and of a draft that somebody began without an account.
pub fn secret(keys: &Keys, reference: Reference) -> Secret {
    let mark = keys.mark("request.secret", &reference.to_string());
    let number = mark.bytes().take(10).fold(0, |number: u64, letter| number * 64 + six_bits(letter));
    Secret::from_random(number)
}

/// What a letter of a mark stands for (base 64).
fn six_bits(letter: u8) -> u64 {
    u64::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        _ => 63,
    })
}
