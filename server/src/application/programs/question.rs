//! Reads questions.

use std::collections::HashSet;

use app::{
    application::{Need, Offered, Question, QuestionKind, Reuse, Source, day, hundredths},
    locale::Localized,
    personalization::Kind,
};
use toml::Spanned;

use super::{
    Refused,
    condition::{self, Known},
    entry::{ChoiceEntry, Help, QuestionEntry},
    files, kept,
};

/// What our own forms call their fields.
const OURS: [&str; 5] = ["key", "language", "main", "then", "use"];

/// Names of fields stand in addresses and pages: each once, and none that our own forms use.
pub(super) fn once(seen: &mut HashSet<String>, id: &Spanned<String>) -> Result<&'static str, Refused> {
    named(seen, id.get_ref()).map_err(|reason| (id.span(), reason))
}

fn named(seen: &mut HashSet<String>, id: &str) -> Result<&'static str, String> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || !id.bytes().all(plain) || OURS.contains(&id) {
        return Err(format!("`{id}` cannot be an id: small letters, digits and hyphens"));
    }
    if seen.insert(id.to_owned()) { Ok(kept(id)) } else { Err(format!("`{id}` stands twice")) }
}

pub(super) fn read(seen: &mut HashSet<String>, known: &Known, entry: QuestionEntry) -> Result<Question, Refused> {
    let span = entry.id.span();
    let at = |reason: String| (span.clone(), reason);
    let id = once(seen, &entry.id)?;
    let kind = match entry.kind.as_str() {
        "file" => QuestionKind::Files(files::read(&entry).map_err(at)?),
        other => kind(seen, id, other, &entry.choices).map_err(at)?,
    };
    let others = kind.suffixes().iter().skip(1).map(|suffix| named(seen, &format!("{id}{suffix}")));
    let others = others.collect::<Result<Vec<_>, _>>().map_err(at)?;
    let fields = [id].into_iter().chain(others).collect();
    let need = match entry.need.as_deref() {
        None | Some("needed") => Need::Needed,
        Some("optional") => Need::Optional,
        Some(need) => return Err(at(format!("`{need}` is neither needed nor optional"))),
    };
    let (least, most) = (entry.least.as_deref().map(kept), entry.most.as_deref().map(kept));
    for bound in [least, most].into_iter().flatten() {
        bounds(&kind, bound).map_err(at)?;
    }
    let source = entry.fact.as_deref().map(|fact| of_fact(&kind, fact)).transpose().map_err(at)?;
    let when = entry.when.as_ref().map(|when| condition::read(when, known)).transpose()?;
    let reuse = if entry.reuse { Reuse::Offered } else { Reuse::Never };
    let both = Localized::new(entry.en, entry.fr);
    let words = |part: fn(&Help) -> &String| both.map(|one| kept(part(one)));
    let (label, missing) = (words(|one| &one.label), words(|one| &one.missing));
    let help = words(|one| &one.help);
    Ok(Question { id, kind, need, label, help, missing, when, fields, least, most, source, reuse })
}

fn kind(seen: &mut HashSet<String>, id: &str, kind: &str, choices: &[ChoiceEntry]) -> Result<QuestionKind, String> {
    let several = kind == "choices";
    let mut offered = Vec::new();
    for choice in choices {
        let field = if several { named(seen, &format!("{id}-{}", choice.value))? } else { "" };
        let words = Localized::new(kept(&choice.en), kept(&choice.fr));
        offered.push(Offered { value: kept(&choice.value), field, words });
    }
    Ok(match (kind, offered.len()) {
        ("choice" | "choices", 0 | 1) => return Err(format!("`{id}` is a choice of less than two")),
        ("choice", _) => QuestionKind::Choice(offered),
        ("choices", _) => QuestionKind::Choices(offered),
        (_, 1..) => return Err(format!("`{id}` has choices and is none")),
        ("text", _) => QuestionKind::Text,
        ("long-text", _) => QuestionKind::LongText,
        ("number", _) => QuestionKind::Number,
        ("money", _) => QuestionKind::Money,
        ("date", _) => QuestionKind::Date,
        ("yes-no", _) => QuestionKind::YesNo,
        ("business-number", _) => QuestionKind::BusinessNumber,
        ("address", _) => QuestionKind::Address,
        ("mail", _) => QuestionKind::Mail,
        ("telephone", _) => QuestionKind::Telephone,
        (kind, _) => return Err(format!("no question is of the kind `{kind}`")),
    })
}

/// What is stated by saying so answers yes or no; where somebody lives is chosen among places.
fn of_fact(kind: &QuestionKind, fact: &str) -> Result<Source, String> {
    let known = Kind::parse(fact).ok_or_else(|| format!("nobody states a fact of the kind `{fact}`"))?;
    match (known, kind) {
        (Kind::Residence, QuestionKind::Choice(_)) => Ok(Source::Fact(known.code())),
        (Kind::Residence, _) | (_, QuestionKind::Choice(_)) => Err(format!("`{fact}` does not answer this")),
        (_, QuestionKind::YesNo) => Ok(Source::Fact(known.code())),
        (_, _) => Err(format!("`{fact}` does not answer this")),
    }
}

fn bounds(kind: &QuestionKind, bound: &str) -> Result<(), String> {
    let good = match kind {
        QuestionKind::Number | QuestionKind::Money => hundredths(bound).is_some(),
        QuestionKind::Date => bound == "today" || day(bound).is_some(),
        QuestionKind::Text | QuestionKind::LongText => bound.parse::<u16>().is_ok(),
        // how many files, which was read already
        QuestionKind::Files(_) => true,
        _ => false,
    };
    if good { Ok(()) } else { Err(format!("`{bound}` is no bound of this kind")) }
}
