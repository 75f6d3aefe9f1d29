use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Holding, Item, Known, Stay};
use crate::{locale::Locale, retention::Term, words::t};

/// The version of the shape: `server/docs/my-data.schema.json` describes it. A field may be added to a version; one that
/// changes or goes makes another.
pub const VERSION: u32 = 1;

/// Everything that the page shows, as a file that a program can read too.
pub fn download(locale: Locale, holding: &Holding, now: Timestamp) -> Value {
    let kinds: Vec<Value> = holding.known.iter().map(|known| kind(locale, holding, known)).collect();
    let terms: Vec<Value> = holding.terms.all().iter().map(|known| term(locale, known)).collect();
    json!({
        "version": VERSION,
        "made_at": now.to_string(),
        "language": locale.tag(),
        "known": kinds,
        "terms": terms,
    })
}

fn kind(locale: Locale, holding: &Holding, known: &Known) -> Value {
    let kind = known.kind;
    let items: Vec<Value> = known.items.iter().map(|one| item(one, holding.stay(kind, one))).collect();
    json!({
        "kind": kind.code(),
        "title": t(locale, kind.title()),
        "source": t(locale, kind.source()),
        "purpose": t(locale, kind.purpose()),
        "retention": holding.retention(locale, kind),
        "correction": kind.correction_words(locale),
        "items": items,
    })
}

fn item(item: &Item, stay: Option<Stay>) -> Value {
    let until = match stay {
        Some(Stay::Until(at)) => Timestamp::from_millisecond(at).ok().map(|at| at.to_string()),
        _ => None,
    };
    json!({ "text": item.text, "code": item.code, "at": item.timestamp().to_string(), "until": until })
}

fn term(locale: Locale, term: &Term) -> Value {
    json!({
        "what": term.code(),
        "name": term.name.get(locale),
        "days": term.days,
        "from": term.from.get(locale),
        "rule": term.rule.get(locale),
    })
}
