//! What staff counted on a shelf: what of it can be accepted.

use super::desk_page::Shelf;
use crate::{
    form::{self, FormState},
    format::number,
    locale::Locale,
};

/// The letters of a reason.
const REASON: usize = 200;
/// No shelf holds more.
const SHELF: i64 = 1_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The publication and the item: `P001/print-en`.
    Item,
    Copies,
    Reason,
}

impl Field {
    pub const ALL: [Self; 3] = [Self::Item, Self::Copies, Self::Reason];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Copies => "copies",
            Self::Reason => "reason",
        }
    }
}

/// What was counted on a shelf, and why it is not what was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub publication: String,
    pub item: String,
    pub copies: i64,
    pub reason: String,
}

/// The only door: what was counted, or the form with what is wrong.
pub fn parse(locale: Locale, mut form: FormState<Field>, shelf: &[Shelf]) -> Result<Counted, FormState<Field>> {
    let on = shelf.iter().find(|one| one.code() == form.value(Field::Item));
    if on.is_none() {
        form.refuse(Field::Item, "publication-shelf-missing", Vec::new());
    }
    let copies: Option<i64> = form.value(Field::Copies).trim().parse().ok();
    let copies = copies.filter(|copies| (0..=SHELF).contains(copies));
    if copies.is_none() {
        form.refuse(Field::Copies, "publication-counted-wrong", Vec::new());
    }
    let reason = form.value(Field::Reason).trim().to_owned();
    let letters = reason.chars().count();
    if letters == 0 || letters > REASON {
        let most = number(locale, u64::try_from(REASON).unwrap_or(u64::MAX));
        form.refuse(Field::Reason, "publication-reason-missing", vec![("most", most)]);
    }
    match (on, copies, form.is_valid()) {
        (Some(on), Some(copies), true) => {
            Ok(Counted { publication: on.publication.clone(), item: on.item.clone(), copies, reason })
        }
        _ => Err(form),
    }
}
