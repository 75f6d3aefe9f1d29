//! Pages that are not there although the site answers 200, which search engines call soft 404 (Google Search Central,
//! “soft 404 errors”; Bar-Yossef and others, “Sic Transit Gloria Telae”, 2004): the title or the first heading says so,
//! or what stood deep in a site leads to its front page. A text that only mentions “404” is a text.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use url::Url;

/// What titles say of a page that is not there: folded, as [`fold`] leaves them.
const SAID: [&str; 22] = [
    "page not found",
    "404 not found",
    "error 404",
    "404 error",
    "not found 404",
    "page cannot be found",
    "page can not be found",
    "page could not be found",
    "page does not exist",
    "page doesn t exist",
    "couldn t find that web page",
    "couldn t find that page",
    "page is no longer available",
    "page has been removed",
    "page introuvable",
    "page non trouvee",
    "page inexistante",
    "erreur 404",
    "404 introuvable",
    "page n existe pas",
    "page n existe plus",
    "ne pouvons trouver cette page",
];
/// A longer title is about something.
const TITLE: usize = 160;
/// The front pages of sites, below their root.
const FRONT: [&str; 8] = ["", "home", "accueil", "index", "en", "fr", "eng", "fra"];

/// Whether a page says that it is not there.
pub(super) fn says_missing(html: &str) -> bool {
    ["title", "h1"].into_iter().filter_map(|name| text_of(html, name)).any(|text| {
        let text = fold(&text);
        let short = text.len() <= TITLE;
        short
            && (matches!(text.as_str(), "404" | "not found" | "introuvable")
                || SAID.iter().any(|said| text.contains(said)))
    })
}

/// The text of the first element of a name.
fn text_of(html: &str, name: &str) -> Option<String> {
    // letters of other alphabets keep their length in bytes
    let lower = html.to_ascii_lowercase();
    let open = lower.match_indices(&format!("<{name}")).find(|(at, found)| {
        lower[at + found.len()..].starts_with(|next: char| next == '>' || next.is_ascii_whitespace())
    })?;
    let from = open.0 + lower[open.0..].find('>')? + 1;
    let to = from + lower[from..].find(&format!("</{name}"))?;
    let mut inside = false;
    let text = html[from..to].chars().filter(|letter| {
        inside = *letter == '<' || (inside && *letter != '>');
        !inside && *letter != '>'
    });
    Some(text.collect())
}

/// Small letters without accents, words separated by one blank.
fn fold(text: &str) -> String {
    let entities = [("&rsquo;", "'"), ("&#39;", "'"), ("&#8217;", "'"), ("&nbsp;", " "), ("&#160;", " ")];
    let text = entities.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter));
    // `&eacute;`: the letter is what counts
    let text = ["acute;", "grave;", "circ;", "cedil;"].iter().fold(text, |text, end| text.replace(end, ""));
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter) && *letter != '&');
    let plain: String =
        plain.map(|letter| if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether what stood deep in a site leads to a front page now.
pub(super) fn leads_to_the_front(asked: &Url, reached: &Url) -> bool {
    let depth = |url: &Url| url.path_segments().map_or(0, |all| all.filter(|segment| !segment.is_empty()).count());
    let mut last = reached.path_segments().into_iter().flatten();
    let front = last.next().unwrap_or_default().split('.').next().unwrap_or_default().to_ascii_lowercase();
    depth(asked) >= 2 && depth(reached) <= 1 && reached.query().is_none() && FRONT.contains(&front.as_str())
}
