use serde_json::{Value, json};

use super::{Item, Known};
use crate::{locale::Locale, words::t};

/// Everything that the page shows, as a file that a program can read too.
pub fn download(locale: Locale, known: &[Known]) -> Value {
    let kinds: Vec<Value> = known
        .iter()
        .map(|Known { kind, items }| {
            json!({
                "kind": kind.code(),
                "title": t(locale, kind.title()),
                "source": t(locale, kind.source()),
                "purpose": t(locale, kind.purpose()),
                "retention": t(locale, kind.retention()),
                "items": items.iter().map(item).collect::<Vec<Value>>(),
            })
        })
        .collect();
    json!({ "language": locale.tag(), "known": kinds })
}

fn item(item: &Item) -> Value {
    json!({ "text": item.text, "code": item.code, "at": item.timestamp().to_string() })
}
