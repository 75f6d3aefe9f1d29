//! Addresses of pages, out of what people typed into the column.

use url::{Host, Url};

use super::is_invisible;

/// What a column of addresses holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// What a link may lead to, in the order of the column, none twice: `http` or `https`, with a host.
    pub usable: Vec<Url>,
    /// The rest: titles of pages, `N/A`, words around an address.
    pub rejected: Vec<String>,
    /// How many of the usable ones were written without `https://`.
    pub completed: usize,
}

/// Reads a column of addresses. Several may stand in it, separated by blanks, `<>` or commas, or glued together.
/// An address that begins with `www`, or that is the whole text and ends in `.ca`, gets `https://`.
pub fn addresses(raw: &str) -> Addresses {
    let text: String = raw.chars().filter(|&character| !is_invisible(character)).collect();
    let mut found = Addresses::default();
    let mut words = Vec::new();
    for piece in text.split("<>").flat_map(str::split_whitespace).flat_map(unglued) {
        match read(piece) {
            Some((url, completed)) => {
                found.reject(&mut words);
                found.add(url, completed);
            }
            None => words.push(piece),
        }
    }
    found.reject(&mut words);
    if found.usable.is_empty()
        && let Some(url) = bare(text.trim())
    {
        found = Addresses { usable: vec![url], rejected: Vec::new(), completed: 1 };
    }
    found
}

impl Addresses {
    fn add(&mut self, url: Url, completed: bool) {
        if !self.usable.contains(&url) {
            self.usable.push(url);
            self.completed += usize::from(completed);
        }
    }

    /// Ends a row of words that are no address. What only stands between two addresses is dropped in silence.
    fn reject(&mut self, words: &mut Vec<&str>) {
        let said = words.iter().any(|word| !matches!(*word, "and" | "et" | "&" | "/" | "-" | "–" | "|" | "," | ";"));
        if said {
            self.rejected.push(words.join(" "));
        }
        words.clear();
    }
}

/// Splits addresses that were pasted together without a blank. An address inside another's query or path stays.
fn unglued(token: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = token;
    while let Some(at) = next_address(rest) {
        let (piece, after) = rest.split_at(at);
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

fn next_address(token: &str) -> Option<usize> {
    let begins = has_scheme(token);
    (1..token.len()).filter(|&at| token.is_char_boundary(at)).find(|&at| {
        let inside = begins && token[..at].ends_with(['=', '/', ':']);
        has_scheme(&token[at..]) && !inside
    })
}

fn has_scheme(text: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

/// The address that a piece is, and whether `https://` had to be added.
fn read(piece: &str) -> Option<(Url, bool)> {
    let piece = piece.trim_matches(['(', '[', '<', '>', '"', '“', '”', '«', '»', '\'']);
    let piece = piece.trim_end_matches([',', ';', '.', ':']);
    let piece = if piece.contains('(') { piece } else { piece.trim_end_matches(')') };
    if has_scheme(piece) {
        return usable(piece).map(|url| (url, false));
    }
    let host = piece.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let begins = host.starts_with("www") && host.contains('.');
    begins.then(|| usable(&format!("https://{piece}"))).flatten().map(|url| (url, true))
}

/// A whole text such as `canada.ca/imaging`.
fn bare(text: &str) -> Option<Url> {
    let host = text.split('/').next().unwrap_or_default();
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let whole = plain && host.to_ascii_lowercase().ends_with(".ca") && !text.contains(char::is_whitespace);
    whole.then(|| usable(&format!("https://{text}"))).flatten()
}

fn usable(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let public = matches!(url.host(), Some(Host::Domain(domain)) if domain.trim_end_matches('.').contains('.'));
    (public && url.username().is_empty() && url.password().is_none()).then_some(url)
}
