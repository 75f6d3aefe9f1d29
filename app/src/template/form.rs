//! What officers write of a template. Both languages are needed: whoever applied reads it in theirs.

use super::{Placeholder, Purpose, unknown};
use crate::{
    form::{self, FormState},
    locale::{Locale, Localized},
};

/// The letters of a name, and of a text: as many as the shortest form takes that it can be put into.
const NAME: usize = 100;
const TEXT: usize = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Purpose,
    NameEn,
    NameFr,
    TextEn,
    TextFr,
    Offered,
}

impl Field {
    pub const ALL: [Self; 6] = [Self::Purpose, Self::NameEn, Self::NameFr, Self::TextEn, Self::TextFr, Self::Offered];

    const fn needed(self) -> &'static str {
        match self {
            Self::Purpose => "template-missing-purpose",
            Self::NameEn => "template-missing-name-en",
            Self::NameFr => "template-missing-name-fr",
            Self::TextEn => "template-missing-text-en",
            Self::TextFr => "template-missing-text-fr",
            Self::Offered => "template-missing-offered",
        }
    }
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::NameEn => "name-en",
            Self::NameFr => "name-fr",
            Self::TextEn => "text-en",
            Self::TextFr => "text-fr",
            Self::Offered => "offered",
        }
    }
}

/// The answers to whether it can be put into forms.
pub const YES: &str = "yes";
pub const NO: &str = "no";

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub purpose: Purpose,
    pub name: Localized<String>,
    pub text: Localized<String>,
    pub is_offered: bool,
}

impl Given {
    /// The only door. What a template is for stays as it was when it was begun (`purpose`).
    pub fn parse(purpose: Option<Purpose>, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let is_new = purpose.is_none();
        let purpose = purpose.or_else(|| Purpose::parse(form.value(Field::Purpose)));
        if purpose.is_none() {
            form.refuse(Field::Purpose, Field::Purpose.needed(), Vec::new());
        }
        let name = Localized::new(written(&mut form, Field::NameEn, NAME), written(&mut form, Field::NameFr, NAME));
        let text = Localized::new(written(&mut form, Field::TextEn, TEXT), written(&mut form, Field::TextFr, TEXT));
        if let Some(purpose) = purpose {
            known(&mut form, purpose, Locale::En, (Field::TextEn, &text.en));
            known(&mut form, purpose, Locale::Fr, (Field::TextFr, &text.fr));
        }
        let is_offered = is_new || form.value(Field::Offered) == YES;
        if !is_offered && form.value(Field::Offered) != NO {
            form.refuse(Field::Offered, Field::Offered.needed(), Vec::new());
        }
        match purpose.filter(|_| form.is_valid()) {
            Some(purpose) => Ok(Self { purpose, name, text, is_offered }),
            None => Err(form),
        }
    }
}

fn written(form: &mut FormState<Field>, field: Field, most: usize) -> String {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        form.refuse(field, field.needed(), Vec::new());
    } else if text.chars().count() > most {
        form.refuse(field, "template-too-long", vec![("most", most.to_string())]);
    }
    text
}

/// What stands between braces must be something that is known then.
fn known(form: &mut FormState<Field>, purpose: Purpose, locale: Locale, (field, text): (Field, &str)) {
    if let Some(unknown) = unknown(locale, purpose, text) {
        form.refuse(field, "template-unknown", vec![("unknown", unknown), ("names", names(locale, purpose))]);
    }
}

/// Everything that may stand between braces in a text of this language.
pub fn names(locale: Locale, purpose: Purpose) -> String {
    Placeholder::of(purpose).iter().map(|one| one.written(locale)).collect::<Vec<_>>().join(", ")
}
