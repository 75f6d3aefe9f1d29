/// A number of North America, or another one with its `+`: `+16135550123`, with an extension `x12`.
pub fn telephone(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let at = small.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(small.len());
    let (number, extension) = small.split_at(at);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plain = number.chars().all(|letter| letter.is_ascii_digit() || " \u{a0}()-.+/".contains(letter));
    let number = match (number.trim_start().starts_with('+'), digits.len()) {
        (true, 8..=15) => format!("+{digits}"),
        (false, 10) => format!("+1{digits}"),
        (false, 11) if digits.starts_with('1') => format!("+{digits}"),
        _ => return None,
    };
    let more = extension.trim_start_matches(|letter: char| letter.is_alphabetic() || " .".contains(letter)).trim();
    let known = extension.is_empty() || ["ext", "x", "poste"].iter().any(|word| extension.starts_with(word));
    let extension = match more {
        "" if extension.is_empty() => String::new(),
        more if !more.is_empty() && more.len() <= 6 && more.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("x{more}")
        }
        _ => return None,
    };
    (plain && known).then(|| number + &extension)
}
