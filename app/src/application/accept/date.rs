//! Days, in three boxes, or written out in the first of them.

use jiff::civil;

use super::Wrong;

/// The first letters of the months that are enough to know them, without accents.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "fev"],
    &["mar"],
    &["apr", "avr"],
    &["may", "mai"],
    &["june", "juin", "jun"],
    &["july", "juil", "jul"],
    &["aug", "aou"],
    &["sep"],
    &["oct"],
    &["nov"],
    &["dec"],
];

/// A day as the standard of the government writes it: `2026-03-31`.
pub fn day(text: &str) -> Option<civil::Date> {
    let day: civil::Date = text.trim().parse().ok()?;
    (1900..2200).contains(&day.year()).then_some(day)
}

/// The day in three boxes: year, month and day. A month is a number or a name. Nothing at all is no answer.
pub fn date(year: &str, month: &str, of_month: &str) -> Result<Option<civil::Date>, Wrong> {
    // somebody may paste the whole day into the first box
    if let Some(whole) = day(year) {
        return Ok(Some(whole));
    }
    match (year.trim(), month.trim(), of_month.trim()) {
        ("", "", "") => Ok(None),
        (whole, "", "") => written_out(whole).map(Some),
        ("", _, _) => Err(Wrong::with("claim-date-year")),
        (_, "", _) => Err(Wrong { at: "-month", words: "claim-date-month" }),
        (_, _, "") => Err(Wrong { at: "-day", words: "claim-date-day" }),
        (year, month, of_month) => {
            let month = number_of(month).ok_or(Wrong { at: "-month", words: "claim-date-wrong-month" })?;
            made(year, month, of_month).map(Some).ok_or(Wrong::with("claim-wrong-date"))
        }
    }
}

fn made(year: &str, month: i8, of_month: &str) -> Option<civil::Date> {
    let digits = |text: &str| text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year) || year.len() != 4 {
        return None;
    }
    // « 1er », `31st`
    let of_month = of_month.trim_end_matches(|letter: char| "erstndh".contains(letter));
    if !digits(of_month) {
        return None;
    }
    let day = civil::Date::new(year.parse().ok()?, month, of_month.parse().ok()?).ok()?;
    (1900..2200).contains(&day.year()).then_some(day)
}

/// The number of a month that is given by its number or its name, in either language.
fn number_of(text: &str) -> Option<i8> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().filter(|month| (1..=12).contains(month));
    }
    let name: String = text.to_lowercase().trim_end_matches('.').replace(['é', 'è'], "e").replace('û', "u");
    let at = MONTHS.iter().position(|starts| starts.iter().any(|start| name.starts_with(start)))?;
    i8::try_from(at + 1).ok()
}

/// `2026-03-31`, `March 31, 2026`, « 31 mars 2026 », `31/03/2026`. Of two numbers that could both be the month nobody
/// knows which it is.
fn written_out(text: &str) -> Result<civil::Date, Wrong> {
    if let Some(day) = day(text) {
        return Ok(day);
    }
    let wrong = || Wrong::with("claim-wrong-date");
    let parts: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || "-/,".contains(letter))
        .filter(|part| !part.is_empty())
        .collect();
    let &[one, two, three] = parts.as_slice() else {
        let year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if year { Wrong { at: "-month", words: "claim-date-month" } } else { wrong() });
    };
    let named = |part: &str| part.chars().any(char::is_alphabetic).then(|| number_of(part)).flatten();
    let made = match (named(one), named(two)) {
        // 31 mars 2026; 2026 March 31
        (_, Some(month)) => made(three, month, one).or_else(|| made(one, month, three)),
        (Some(month), None) => made(three, month, two),
        (None, None) if one.len() == 4 => number_of(two).and_then(|month| made(one, month, three)),
        (None, None) => match (number_of(one), number_of(two)) {
            (Some(first), Some(second)) if first != second => return Err(Wrong::with("claim-date-either")),
            (Some(month), _) => made(three, month, two),
            (None, Some(month)) => made(three, month, one),
            (None, None) => None,
        },
    };
    made.ok_or_else(wrong)
}
