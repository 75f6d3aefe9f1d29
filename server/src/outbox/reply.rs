//! The address at which a letter about a record is answered: it names the record, with a mark that only the keys of the
//! institution make. Whoever writes there writes to the record, and nobody can guess one.

use crate::state::AppState;

/// Letters of a mark: eighty bits.
const LENGTH: usize = 16;
/// Small letters and digits: mail programs and servers do not keep capitals apart.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// `answers+7k3m-q2tx.…@example.org` for `request 7K3M-Q2TX`; nothing where mail is not taken.
pub(super) fn reply_to(state: &AppState, record: &str) -> Option<String> {
    let (name, host) = state.config.mail.reply.as_deref()?.rsplit_once('@')?;
    let reference = record.strip_prefix("request ")?;
    let mark = String::from_utf8(mark(state, record).to_vec()).ok()?;
    Some(format!("{name}+{}.{mark}@{host}", reference.to_lowercase()))
}

/// The record to which an address of ours leads: `request 7K3M-Q2TX`.
pub fn addressed(state: &AppState, address: &str) -> Option<String> {
    let (own, own_host) = state.config.mail.reply.as_deref()?.rsplit_once('@')?;
    let address = address.trim().to_lowercase();
    let (name, host) = address.rsplit_once('@')?;
    let rest = name.strip_prefix(&own.to_lowercase())?.strip_prefix('+')?;
    let (reference, given) = rest.rsplit_once('.')?;
    let record = format!("request {}", reference.to_uppercase());
    (host == own_host.to_lowercase() && is_equal(&mark(state, &record), given.as_bytes())).then_some(record)
}

fn mark(state: &AppState, record: &str) -> [u8; LENGTH] {
    let made = state.keys.mark("mail.reply", record);
    let mut letters = made.bytes().map(|byte| LETTERS[usize::from(five_bits(byte))]);
    std::array::from_fn(|_| letters.next().unwrap_or(LETTERS[0]))
}

/// Of a letter of a mark in base 64: each of the thirty-two stands for two of them.
fn five_bits(letter: u8) -> u8 {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        _ => 63,
    };
    value & 31
}

/// Looks at every letter: how long it takes does not say how far a guess was right.
fn is_equal(mark: &[u8; LENGTH], given: &[u8]) -> bool {
    let differs = mark.iter().zip(given).fold(0, |differs, (own, guess)| differs | (own ^ guess));
    given.len() == LENGTH && differs == 0
}
