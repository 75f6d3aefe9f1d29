//! A postal address: which can be accepted, and how it is written.

/// The provinces and territories, each with the letters with which its postal codes begin.
const PROVINCES: [(&str, &str); 13] = [
    ("NL", "A"),
    ("PE", "C"),
    ("NS", "B"),
    ("NB", "E"),
    ("QC", "GHJ"),
    ("ON", "KLMNP"),
    ("MB", "R"),
    ("SK", "S"),
    ("AB", "T"),
    ("BC", "V"),
    ("YT", "Y"),
    ("NT", "X"),
    ("NU", "X"),
];

/// The value of the field for an address in another country.
pub const ABROAD: &str = "abroad";

/// The codes of the provinces and territories, from east to west.
pub fn provinces() -> impl Iterator<Item = &'static str> {
    PROVINCES.iter().map(|(code, _)| *code)
}

/// Whether this is the code of one.
pub fn is_province(code: &str) -> bool {
    provinces().any(|known| known == code)
}

/// A Canadian postal code as it is written, `K1A 0B1`, where there can be such a one in the province.
pub fn postal_code(province: &str, typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}')).collect();
    let plain = plain.to_ascii_uppercase();
    let fits = |(at, letter): (usize, char)| match at % 2 {
        0 => letter.is_ascii_uppercase() && !"DFIOQU".contains(letter),
        _ => letter.is_ascii_digit(),
    };
    let (_, first) = PROVINCES.iter().find(|(code, _)| *code == province)?;
    let good = plain.len() == 6 && plain.chars().enumerate().all(fits) && plain.starts_with(|one| first.contains(one));
    let (area, unit) = plain.split_at_checked(3)?;
    good.then(|| [area, " ", unit].concat())
}
