//! Reads conditions. They look at questions that come before what they decide on, so nothing can depend on itself.

use std::collections::HashMap;

use app::application::{Condition, QuestionKind, Relation, Term, day, hundredths};
use toml::Spanned;

use super::{
    Refused,
    entry::{ConditionEntry, Right},
    kept,
};

/// The questions that were read so far.
pub(super) type Known = HashMap<&'static str, QuestionKind>;

pub(super) fn read(entry: &ConditionEntry, known: &Known) -> Result<Condition, Refused> {
    let several = |parts: &[ConditionEntry]| parts.iter().map(|part| read(part, known)).collect::<Result<Vec<_>, _>>();
    match (
        entry.answer.as_ref(),
        entry.sum.as_slice(),
        entry.all.as_slice(),
        entry.any.as_slice(),
        entry.not.as_deref(),
    ) {
        (Some(answer), [], [], [], None) => of_answer(entry, answer, known),
        (None, [first, ..], [], [], None) => {
            let mut terms = Vec::new();
            for one in &entry.sum {
                let (id, kind) = find(one, known)?;
                if !kind.counts() {
                    return Err((one.span(), format!("`{id}` is no number")));
                }
                terms.push(id);
            }
            related(entry, Term::Sum(terms), (first, None), known)
        }
        (None, [], [_, ..], [], None) => several(&entry.all).map(Condition::All),
        (None, [], [], [_, ..], None) => several(&entry.any).map(Condition::Any),
        (None, [], [], [], Some(not)) => Ok(Condition::Not(Box::new(read(not, known)?))),
        _ => {
            let span = entry.answer.as_ref().or(entry.sum.first()).map_or(0..0, Spanned::span);
            Err((span, "a condition is one of `answer`, `sum`, `all`, `any` and `not`".to_owned()))
        }
    }
}

/// A question that was read already.
fn find(id: &Spanned<String>, known: &Known) -> Result<(&'static str, QuestionKind), Refused> {
    let found = known.get_key_value(id.get_ref().as_str()).map(|(id, kind)| (*id, kind.clone()));
    found.ok_or_else(|| (id.span(), format!("no question that comes before is called `{}`", id.get_ref())))
}

fn of_answer(entry: &ConditionEntry, answer: &Spanned<String>, known: &Known) -> Result<Condition, Refused> {
    let (id, kind) = find(answer, known)?;
    let values: Vec<&String> = entry.is.iter().chain(&entry.one_of).collect();
    if values.is_empty() {
        return related(entry, Term::Answer(id), (answer, Some(kind)), known);
    }
    match values.iter().find(|value| !kind.offers(value)) {
        Some(value) => Err((answer.span(), format!("`{value}` cannot be chosen for `{id}`"))),
        None => Ok(Condition::OneOf(id, values.into_iter().map(|value| kept(value)).collect())),
    }
}

/// One relation with something else. `at` is where the condition stands, and the kind of its answer; a sum has none.
fn related(
    entry: &ConditionEntry,
    term: Term,
    (at, kind): (&Spanned<String>, Option<QuestionKind>),
    known: &Known,
) -> Result<Condition, Refused> {
    let days = kind.as_ref() == Some(&QuestionKind::Date);
    let counts = kind.as_ref().is_none_or(QuestionKind::counts);
    let all = [
        (Relation::Equals, &entry.equals, counts),
        (Relation::AtLeast, &entry.at_least, counts),
        (Relation::AtMost, &entry.at_most, counts),
        (Relation::Before, &entry.before, days),
        (Relation::After, &entry.after, days),
    ];
    let given: Vec<_> =
        all.iter().filter_map(|(relation, right, fits)| Some((*relation, right.as_ref()?, *fits))).collect();
    let &[(relation, right, fits)] = given.as_slice() else {
        return Err((at.span(), "a condition needs one relation".to_owned()));
    };
    if !fits {
        return Err((at.span(), format!("`{}` cannot be compared like this", at.get_ref())));
    }
    Ok(Condition::Compare(term, relation, other(right, days, at, known)?))
}

/// What it is compared with: of the same kind.
fn other(right: &Right, days: bool, at: &Spanned<String>, known: &Known) -> Result<Term, Refused> {
    match right {
        Right::Literal(text) => {
            let good = if days { day(text).is_some() } else { hundredths(text).is_some() };
            if !good {
                return Err((at.span(), format!("`{text}` is neither a day nor a number that fits")));
            }
            Ok(Term::Literal(kept(text)))
        }
        Right::Answer { answer } => {
            let (id, kind) = find(&Spanned::new(at.span(), answer.clone()), known)?;
            if days != (kind == QuestionKind::Date) || !days && !kind.counts() {
                return Err((at.span(), format!("`{id}` is of another kind")));
            }
            Ok(Term::Answer(id))
        }
    }
}
