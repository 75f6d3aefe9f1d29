//! What an administrator says of an organization. What it is called is needed in both languages; the rest is said in both
//! or in neither.

use crate::{
    catalogue::Organization,
    form::{self, FormState},
    format::number,
    locale::{Locale, Localized},
};

/// The letters of a code, of a line and of what it does.
const CODE: usize = 40;
const LINE: usize = 200;
const TEXT: usize = 600;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Code,
    NameEn,
    NameFr,
    ShortEn,
    ShortFr,
    MandateEn,
    MandateFr,
    WebsiteEn,
    WebsiteFr,
}

impl Field {
    pub const ALL: [Self; 9] = [
        Self::Code,
        Self::NameEn,
        Self::NameFr,
        Self::ShortEn,
        Self::ShortFr,
        Self::MandateEn,
        Self::MandateFr,
        Self::WebsiteEn,
        Self::WebsiteFr,
    ];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::NameEn => "name-en",
            Self::NameFr => "name-fr",
            Self::ShortEn => "short-en",
            Self::ShortFr => "short-fr",
            Self::MandateEn => "mandate-en",
            Self::MandateFr => "mandate-fr",
            Self::WebsiteEn => "website-en",
            Self::WebsiteFr => "website-fr",
        }
    }
}

/// What can be kept; empty is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Under which powers and drafts name it; never changed.
    pub code: String,
    pub name: Localized<String>,
    pub short: Localized<String>,
    pub mandate: Localized<String>,
    pub website: Localized<String>,
}

impl Given {
    /// The only door. Of one that there is already (`code`) the code stays.
    pub fn parse(locale: Locale, code: Option<&str>, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let code = match code {
            Some(code) => code.to_owned(),
            None => read_code(&mut form),
        };
        let [name, short, mandate, website] = [
            (Field::NameEn, Field::NameFr, LINE),
            (Field::ShortEn, Field::ShortFr, LINE),
            (Field::MandateEn, Field::MandateFr, TEXT),
            (Field::WebsiteEn, Field::WebsiteFr, LINE),
        ]
        .map(|(en, fr, most)| pair(locale, &mut form, [en, fr], most));
        for (field, address) in [(Field::WebsiteEn, &website.en), (Field::WebsiteFr, &website.fr)] {
            if !address.is_empty() && !crate::editing::form::is_web_address(address) {
                form.refuse(field, "admin-organization-website-wrong", Vec::new());
            }
        }
        if form.is_valid() { Ok(Self { code, name, short, mandate, website }) } else { Err(form) }
    }
}

fn read_code(form: &mut FormState<Field>) -> String {
    let code = form.value(Field::Code).trim().to_owned();
    let plain = code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !plain || !(2..=CODE).contains(&code.len()) || code.starts_with('-') || code.ends_with('-') {
        form.refuse(Field::Code, "admin-organization-code-wrong", Vec::new());
    }
    code
}

/// A text in both languages or in neither; a name in both.
fn pair(locale: Locale, form: &mut FormState<Field>, fields: [Field; 2], most: usize) -> Localized<String> {
    let texts = fields.map(|field| form.value(field).trim().to_owned());
    let needed = fields[0] == Field::NameEn || texts.iter().any(|text| !text.is_empty());
    for (field, text) in fields.into_iter().zip(&texts) {
        let letters = text.chars().count();
        if text.is_empty() && needed {
            form.refuse(field, "admin-organization-missing", Vec::new());
        } else if letters > most {
            let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
            form.refuse(field, "editing-long", vec![("most", count(most)), ("count", count(letters))]);
        }
    }
    let [en, fr] = texts;
    Localized::new(en, fr)
}

/// The form of an organization as it is kept.
pub fn form_of(kept: &Organization) -> FormState<Field> {
    let none = Localized::default();
    let (short, mandate) = (kept.short.as_ref().unwrap_or(&none), kept.mandate.as_ref().unwrap_or(&none));
    let website = kept.website.map(|address| address.clone().unwrap_or_default());
    FormState::default()
        .keep(Field::Code, &kept.code)
        .keep(Field::NameEn, &kept.name.en)
        .keep(Field::NameFr, &kept.name.fr)
        .keep(Field::ShortEn, &short.en)
        .keep(Field::ShortFr, &short.fr)
        .keep(Field::MandateEn, &mandate.en)
        .keep(Field::MandateFr, &mandate.fr)
        .keep(Field::WebsiteEn, &website.en)
        .keep(Field::WebsiteFr, &website.fr)
}
