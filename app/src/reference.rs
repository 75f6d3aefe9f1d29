//! A short reference: what a person notes down, reads aloud and types again, such as `7K3M-Q2TX`.
//!
//! Seven characters at random and a check character, in letters and digits that cannot be mistaken for each other
//! (Crockford's base 32). The check finds every single wrong character and any two that changed places. A reference
//! is no secret: what it opens must show nothing that only one person may see.

use std::fmt;

use serde::{Deserialize, Serialize};

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters before the check.
const RANDOM: usize = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reference([u8; RANDOM + 1]);

impl Reference {
    /// Takes the last 35 bits of a random number.
    pub fn from_random(number: u64) -> Self {
        let mut values = letters::<{ RANDOM + 1 }>(number);
        values[RANDOM] = check(&values[..RANDOM]);
        Self(values)
    }

    /// Reads what a person typed: small letters, spaces, hyphens, and the letters that people take for digits.
    pub fn parse(text: &str) -> Option<Self> {
        let values = read_letters::<{ RANDOM + 1 }>(text)?;
        (check(&values[..RANDOM]) == values[RANDOM]).then_some(Self(values))
    }
}

/// The reference in the name of a record, such as `request 7K3M-Q2TX`: what people know it by.
pub fn of_record(record: &str) -> &str {
    record.rsplit(' ').next().unwrap_or_default()
}

/// The last bits of a number as so many letters of the same kind, five bits each.
pub(crate) fn letters<const N: usize>(number: u64) -> [u8; N] {
    std::array::from_fn(|at| (number >> (5 * at) & 31).to_le_bytes()[0])
}

/// Reads so many letters, as people type them.
pub(crate) fn read_letters<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut typed = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    let mut values = [0; N];
    for value in &mut values {
        *value = read(typed.next()?)?;
    }
    typed.next().is_none().then_some(values)
}

pub(crate) fn write_letters(values: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    values.iter().try_for_each(|value| write!(f, "{}", char::from(LETTERS[usize::from(value & 31)])))
}

fn read(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    LETTERS.iter().position(|known| char::from(*known) == letter).and_then(|at| u8::try_from(at).ok())
}

/// Multiplies by a generator of the field of 32 elements and adds, so that each place weighs differently.
fn check(values: &[u8]) -> u8 {
    let double = |value: u8| if value & 16 == 0 { value << 1 } else { (value << 1) ^ 0b10_0101 };
    double(values.iter().fold(0, |sum, value| double(sum) ^ value))
}

impl fmt::Display for Reference {
    /// Two groups of four: people read and hear them apart.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(4);
        write_letters(first, f)?;
        f.write_str("-")?;
        write_letters(second, f)
    }
}
