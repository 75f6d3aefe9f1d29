//! Numbers and amounts, as either language writes them: `1,234.50`, `$1,234.50`, « 1 234,50 $ ».

/// No number or sum of ours is longer.
const DIGITS: usize = 12;
/// What stands between groups of three, besides the comma.
const SPACES: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\''];

/// A whole number, with what people put between groups of three.
pub fn count(text: &str) -> Option<String> {
    whole(text.trim())
}

/// Canadian dollars: `84000`, or `84000.50` where there are cents.
pub fn money(text: &str) -> Option<String> {
    let text = text.trim_matches(|letter: char| letter == '$' || letter.is_whitespace());
    let (dollars, cents) = split(text);
    let dollars = whole(dollars.trim_end())?;
    match cents {
        "" | "0" | "00" => Some(dollars),
        cents if cents.bytes().all(|byte| byte.is_ascii_digit()) => Some(format!("{dollars}.{cents:0<2}")),
        _ => None,
    }
}

/// A point or a comma before one or two last digits begins the cents; before three, a comma begins another thousand.
fn split(text: &str) -> (&str, &str) {
    match text.rfind(['.', ',']) {
        Some(at) if (1..=2).contains(&(text.len() - at - 1)) => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    }
}

/// Digits alone, or in groups of three behind the first.
fn whole(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split(|letter: char| letter == ',' || SPACES.contains(&letter)).collect();
    let first = groups.first().map_or(0, |group| group.len());
    let even = groups.len() == 1 || (1..=3).contains(&first) && groups.iter().skip(1).all(|group| group.len() == 3);
    let plain = groups.concat();
    let digits = !plain.is_empty() && plain.len() <= DIGITS && plain.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !even {
        return None;
    }
    let short = plain.trim_start_matches('0');
    Some(if short.is_empty() { "0".to_owned() } else { short.to_owned() })
}
