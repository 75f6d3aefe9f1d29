//! Reads what is taken as the answer to a question for files.

use app::{
    application::Files,
    file::{Kind, LARGEST, Limits, MANY},
};

use super::entry::QuestionEntry;

/// A form takes no more, and nothing larger, than the portal does.
pub(super) fn read(entry: &QuestionEntry) -> Result<Files, String> {
    if !entry.choices.is_empty() || entry.least.is_some() || entry.reuse || entry.fact.is_some() {
        return Err("files are neither chosen nor known from elsewhere".to_owned());
    }
    let kind = |code: &String| Kind::parse(code).ok_or_else(|| format!("no file is of the kind `{code}`"));
    let kinds = entry.accept.iter().map(kind).collect::<Result<Vec<_>, _>>()?;
    let many = match entry.most.as_deref().map(str::parse) {
        None => MANY,
        Some(Ok(many @ 1..=MANY)) => many,
        Some(_) => return Err(format!("from 1 to {MANY} files are possible")),
    };
    let most = LARGEST / 1_000_000;
    let megabytes = entry.megabytes.unwrap_or(most);
    if !(1..=most).contains(&megabytes) {
        return Err(format!("from 1 to {most} megabytes are possible"));
    }
    let kinds = if kinds.is_empty() { Kind::ALL.to_vec() } else { kinds };
    Ok(Files { limits: Limits { kinds, many, largest: megabytes * 1_000_000 }, ways: Vec::new() })
}
