//! Names of programs, which arrive as a list in quotes.

/// The names in a column such as `'Benefits', "Régie de l'énergie"`: each in single or double quotes, separated
/// by commas, a backslash before a quote that belongs to the name. `None` when the text is written in another way;
/// it is then one name as it stands.
pub fn program_names(raw: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = raw.trim();
    loop {
        let quote = rest.chars().next().filter(|character| matches!(character, '\'' | '"'))?;
        let (name, after) = quoted(&rest[1..], quote)?;
        names.push(super::clean_line(&name));
        rest = after.trim_start();
        if rest.is_empty() {
            return Some(names);
        }
        rest = rest.strip_prefix(',')?.trim_start();
    }
}

/// The text up to the closing quote, and what follows that.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => name.push(characters.next()?.1),
            _ if character == quote => return Some((name, &text[at + character.len_utf8()..])),
            _ => name.push(character),
        }
    }
    None
}
