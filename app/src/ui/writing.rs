/// A text as it stands between the tags of a `textarea`. There the views write a text down as it is, so that markup in it
/// would become part of the page; and a browser drops a line break right after the tag.
pub fn writing(text: &str) -> String {
    format!("\n{}", html_escape::encode_text(text))
}
