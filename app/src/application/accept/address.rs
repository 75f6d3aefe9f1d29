//! Postal addresses. In Canada the province and the postal code are known; elsewhere they are taken as they are.

use super::Wrong;

/// The longest line.
const LINE: usize = 120;

/// The codes of provinces and territories, and how they begin in either language, without accents.
const PROVINCES: [(&str, &[&str]); 13] = [
    ("AB", &["alberta"]),
    ("BC", &["british columbia", "colombie-britannique"]),
    ("MB", &["manitoba"]),
    ("NB", &["new brunswick", "nouveau-brunswick"]),
    ("NL", &["newfoundland", "terre-neuve"]),
    ("NS", &["nova scotia", "nouvelle-ecosse"]),
    ("NT", &["northwest territories", "territoires du nord-ouest"]),
    ("NU", &["nunavut"]),
    ("ON", &["ontario"]),
    ("PE", &["prince edward island", "ile-du-prince-edouard"]),
    ("QC", &["quebec"]),
    ("SK", &["saskatchewan"]),
    ("YT", &["yukon"]),
];

/// Street, city, province, postal code and country, each on a line. Nothing but a country is no answer.
pub fn address(parts: [&str; 5]) -> Result<String, Wrong> {
    let parts = parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let [street, city, province, postal, country] = parts;
    if [&street, &city, &province, &postal].iter().all(|part| part.is_empty()) {
        return Ok(String::new());
    }
    if street.is_empty() {
        return Err(Wrong::with("claim-address-street"));
    }
    if city.is_empty() {
        return Err(Wrong { at: "-city", words: "claim-address-city" });
    }
    let long = [&street, &city, &province, &postal, &country].iter().any(|part| part.chars().count() > LINE);
    if long {
        return Err(Wrong::with("claim-address-long"));
    }
    let country = if country.is_empty() { "Canada".to_owned() } else { country };
    let (province, postal) = if country.eq_ignore_ascii_case("canada") {
        let province = code_of(&province).ok_or(Wrong { at: "-province", words: "claim-address-province" })?;
        let postal = postal_code(&postal).ok_or(Wrong { at: "-postal", words: "claim-address-postal" })?;
        (province.to_owned(), postal)
    } else {
        (province, postal)
    };
    Ok([street, city, province, postal, country].join("\n"))
}

/// The code of a province or territory that is given by it or by its name.
fn code_of(text: &str) -> Option<&'static str> {
    let name = text.to_lowercase().replace(['é', 'è'], "e").replace('î', "i");
    let known = |(code, names): &&(&'static str, &[&str])| {
        code.eq_ignore_ascii_case(text) || names.iter().any(|one| name.starts_with(one))
    };
    PROVINCES.iter().find(known).map(|(code, _)| *code)
}

/// A Canadian postal code: `K1A 0B1`. Its letters are those that Canada Post uses.
pub fn postal_code(text: &str) -> Option<String> {
    let plain: Vec<char> = text
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}'))
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let &[a, b, c, d, e, f] = plain.as_slice() else { return None };
    let letter = |one: char| one.is_ascii_uppercase() && !"DFIOQU".contains(one);
    let good = letter(a) && !"WZ".contains(a) && letter(c) && letter(e) && [b, d, f].iter().all(char::is_ascii_digit);
    good.then(|| format!("{a}{b}{c} {d}{e}{f}"))
}
