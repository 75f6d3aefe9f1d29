//! What somebody says of a firm that they make, and of somebody whom they invite.

use super::Role;
use crate::{
    application::business_number,
    form::{self, FormState},
    handoff::reach,
    locale::Locale,
};

/// The letters of a name.
const NAME: usize = 120;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    LegalEn,
    LegalFr,
    OperatingEn,
    OperatingFr,
    Number,
    /// Why it changes.
    Why,
    /// The form of somebody who is invited; the role is asked of a member too.
    Mail,
    Role,
    Tongue,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::LegalEn => "legal-en",
            Self::LegalFr => "legal-fr",
            Self::OperatingEn => "operating-en",
            Self::OperatingFr => "operating-fr",
            Self::Number => "number",
            Self::Why => "why",
            Self::Mail => "mail",
            Self::Role => "role",
            Self::Tongue => "tongue",
        }
    }
}

impl Field {
    pub const NAMES: [Self; 4] = [Self::LegalEn, Self::LegalFr, Self::OperatingEn, Self::OperatingFr];
}

/// The names of a firm: the legal one in a language at least, and those under which it works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub legal_en: Option<String>,
    pub legal_fr: Option<String>,
    pub operating_en: Option<String>,
    pub operating_fr: Option<String>,
}

impl Names {
    /// The only door.
    pub fn parse(locale: Locale, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let names = Field::NAMES.map(|field| {
            let typed = form.value(field).trim().to_owned();
            if let Some(wrong) = wrong(&typed) {
                form.refuse(field, wrong, Vec::new());
            }
            Some(typed).filter(|name| !name.is_empty())
        });
        let [legal_en, legal_fr, operating_en, operating_fr] = names;
        if legal_en.is_none() && legal_fr.is_none() {
            let field = if locale == Locale::En { Field::LegalEn } else { Field::LegalFr };
            form.refuse(field, "firm-legal-missing", Vec::new());
        }
        if !form.is_valid() {
            return Err(form);
        }
        Ok(Self { legal_en, legal_fr, operating_en, operating_fr })
    }

    /// The one that lists and stamps show: the legal one, in the language of whoever gave it where they gave both.
    pub fn shown(&self, locale: Locale) -> &str {
        let (first, second) = match locale {
            Locale::En => (&self.legal_en, &self.legal_fr),
            Locale::Fr => (&self.legal_fr, &self.legal_en),
        };
        first.as_deref().or(second.as_deref()).unwrap_or_default()
    }

    /// The one under which it works, in a language where it has one in it.
    pub fn operating(&self, locale: Locale) -> Option<&str> {
        let (first, second) = match locale {
            Locale::En => (&self.operating_en, &self.operating_fr),
            Locale::Fr => (&self.operating_fr, &self.operating_en),
        };
        first.as_deref().or(second.as_deref())
    }

    /// In a form that changes them.
    pub fn form(&self) -> FormState<Field> {
        let values = [&self.legal_en, &self.legal_fr, &self.operating_en, &self.operating_fr];
        let given = Field::NAMES.into_iter().zip(values);
        given.fold(FormState::default(), |form, (field, name)| form.keep(field, name.as_deref().unwrap_or_default()))
    }
}

/// What is wrong with a name. It stands in letters to people who do not know the firm: a link in it would be one that
/// the portal seems to vouch for.
fn wrong(name: &str) -> Option<&'static str> {
    let small = name.to_lowercase();
    let linked = ["://", "www.", "http:", "https:"].iter().any(|part| small.contains(part));
    if name.chars().count() > NAME {
        Some("firm-name-long")
    } else if linked || name.chars().any(char::is_control) {
        Some("firm-name-linked")
    } else {
        None
    }
}

/// The business number in a form.
pub fn number(form: &mut FormState<Field>) -> Option<String> {
    let number = business_number(form.value(Field::Number));
    if number.is_none() {
        form.refuse(Field::Number, "firm-number-wrong", Vec::new());
    }
    number
}

/// The letters of a reason.
const WHY: usize = 400;

/// Another business number, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renumbered {
    /// Nine digits of which the last was checked.
    pub number: String,
    pub why: String,
}

impl Renumbered {
    /// The only door.
    pub fn parse(mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let number = number(&mut form);
        let why = form.value(Field::Why).trim().to_owned();
        if why.is_empty() {
            form.refuse(Field::Why, "firm-why-missing", Vec::new());
        } else if why.chars().count() > WHY {
            form.refuse(Field::Why, "firm-why-long", Vec::new());
        }
        match number.filter(|_| form.is_valid()) {
            Some(number) => Ok(Self { number, why }),
            None => Err(form),
        }
    }
}

/// Somebody who is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub mail: String,
    pub role: Role,
    /// The language of the letter.
    pub tongue: Locale,
}

impl Invited {
    /// The only door. `by` is what whoever invites is to the firm.
    pub fn parse(by: Role, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let mail = form.value(Field::Mail).trim().to_owned();
        if !reach::is_address(&mail) {
            form.refuse(Field::Mail, "invitation-mail-wrong", Vec::new());
        }
        let role = role(by, &mut form);
        let tongue = Locale::parse(form.value(Field::Tongue));
        if tongue.is_none() {
            form.refuse(Field::Tongue, "invitation-tongue-missing", Vec::new());
        }
        match role.zip(tongue).filter(|_| form.is_valid()) {
            Some((role, tongue)) => Ok(Self { mail, role, tongue }),
            None => Err(form),
        }
    }
}

/// The role in a form, one that whoever fills it in may give.
pub fn role(by: Role, form: &mut FormState<Field>) -> Option<Role> {
    let role = Role::parse(form.value(Field::Role)).filter(|role| by.gives().contains(role));
    if role.is_none() {
        form.refuse(Field::Role, "firm-role-missing", Vec::new());
    }
    role
}
