//! The files that came with a form, as far as its page tells of them.

use super::{LARGEST, MANY, Refusal};
use crate::{
    form::{Field, FormState},
    format::number,
    locale::Locale,
    words::tr,
};

/// The names of those that can be kept, and why the others cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attached {
    pub good: Vec<String>,
    pub refused: Vec<(String, Refusal)>,
}

impl Attached {
    /// Every name: what has to be chosen once more where the page is shown again.
    pub fn names(&self) -> Vec<String> {
        self.good.iter().chain(self.refused.iter().map(|(name, _)| name)).cloned().collect()
    }

    /// Why some are not taken, a line each: for a page, or a letter.
    pub fn refusals(&self, locale: Locale) -> Vec<String> {
        let amount = |most: usize| number(locale, u64::try_from(most).unwrap_or(u64::MAX));
        let line = |(name, refusal): &(String, Refusal)| {
            let values = [
                ("name", name.as_str().into()),
                ("many", amount(MANY).into()),
                ("size", amount(LARGEST / 1_000_000).into()),
            ];
            tr(locale, refusal.words(), &values)
        };
        self.refused.iter().map(line).collect()
    }

    /// Says at the field why some are not taken.
    pub fn refuse<F: Field>(&self, locale: Locale, form: &mut FormState<F>, field: F) {
        let amount = |most: usize| number(locale, u64::try_from(most).unwrap_or(u64::MAX));
        for (name, refusal) in &self.refused {
            let values = vec![("name", name.clone()), ("many", amount(MANY)), ("size", amount(LARGEST / 1_000_000))];
            form.refuse(field, refusal.words(), values);
        }
    }
}
