//! Whether a value may stand in its column.

use super::fault::{Reason, Written};
use crate::inventory::{
    clean::{Volume, fraction, is_invisible, whole},
    schema::{Column, Kind, Obligation},
};

/// What is wrong with a value, if anything.
pub(super) fn check(column: &Column, value: &str) -> Option<Reason> {
    if value.chars().all(|character| character.is_whitespace() || is_invisible(character)) {
        return match column.obligation {
            Obligation::Mandatory => Some(Reason::Missing),
            // blanks alone are no code and no number
            Obligation::Optional | Obligation::Conditional if value.is_empty() || column.kind.is_free() => None,
            Obligation::Optional | Obligation::Conditional => refused(column.kind),
        };
    }
    if is_well_written(column.kind, value) { None } else { refused(column.kind) }
}

fn refused(kind: Kind) -> Option<Reason> {
    match kind {
        Kind::Code(codes) | Kind::Codes(codes) => Some(Reason::UnknownCode(codes)),
        other => Written::of(other).map(Reason::Not),
    }
}

fn is_well_written(kind: Kind, value: &str) -> bool {
    match kind {
        Kind::Text | Kind::Name | Kind::ProgramNames | Kind::Address | Kind::Title => true,
        Kind::Id => is_id(value),
        Kind::StandardId => !value.contains(','),
        Kind::FiscalYear => is_fiscal_year(value),
        Kind::Code(codes) => codes.contains(&value),
        Kind::Codes(codes) => value.split(',').all(|code| codes.contains(&code)),
        Kind::Programs => value.split(',').all(is_program_code),
        Kind::Volume => Volume::parse(value).is_some(),
        Kind::Count => whole(value).is_some(),
        Kind::Fraction => fraction(value).is_some_and(|number| number <= 1.0),
        Kind::Ratio => fraction(value).is_some(),
    }
}

/// It stands in addresses, so nothing in it may need escaping.
fn is_id(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// `2023-2024`: two years in a row.
fn is_fiscal_year(text: &str) -> bool {
    let year = |text: &str| {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    text.split_once('-').is_some_and(|(first, second)| match (year(first), year(second)) {
        (Some(first), Some(second)) => first >= 1900 && second == first + 1,
        _ => false,
    })
}

/// Three or four letters and what makes it five: `BRB01`. Whether the dictionary knows it is not asked here.
fn is_program_code(text: &str) -> bool {
    let (letters, rest) = text.split_at_checked(3).unwrap_or((text, ""));
    let end = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    end && letters.bytes().all(|byte| byte.is_ascii_uppercase())
}
