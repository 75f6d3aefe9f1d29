//! What officers write of a problem, and what of it can be accepted. A draft may lack a language; what is public may
//! not.

use super::{Said, Standing};
use crate::{
    form::{self, FormState},
    locale::Localized,
};

/// The letters of a title, of the name of a team, and of a text.
const LINE: usize = 150;
const TEXT: usize = 3000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Program,
    Standing,
    ChangedEn,
    ChangedFr,
    TitleEn,
    TitleFr,
    TextEn,
    TextFr,
    OwnerEn,
    OwnerFr,
}

impl Field {
    pub const ALL: [Self; 10] = [
        Self::Program,
        Self::Standing,
        Self::ChangedEn,
        Self::ChangedFr,
        Self::TitleEn,
        Self::TitleFr,
        Self::TextEn,
        Self::TextFr,
        Self::OwnerEn,
        Self::OwnerFr,
    ];

    /// What is asked for where nothing useful is written. Each names its field: the list above the form says them all.
    const fn needed(self) -> &'static str {
        match self {
            Self::Program => "issue-missing-program",
            Self::Standing => "issue-missing-standing",
            Self::ChangedEn => "issue-missing-changed-en",
            Self::ChangedFr => "issue-missing-changed-fr",
            Self::TitleEn => "issue-missing-title-en",
            Self::TitleFr => "issue-missing-title-fr",
            Self::TextEn => "issue-missing-text-en",
            Self::TextFr => "issue-missing-text-fr",
            Self::OwnerEn => "issue-missing-owner-en",
            Self::OwnerFr => "issue-missing-owner-fr",
        }
    }

    const fn most(self) -> usize {
        match self {
            Self::ChangedEn | Self::ChangedFr | Self::TextEn | Self::TextFr => TEXT,
            _ => LINE,
        }
    }
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Standing => "standing",
            Self::ChangedEn => "changed-en",
            Self::ChangedFr => "changed-fr",
            Self::TitleEn => "title-en",
            Self::TitleFr => "title-fr",
            Self::TextEn => "text-en",
            Self::TextFr => "text-fr",
            Self::OwnerEn => "owner-en",
            Self::OwnerFr => "owner-fr",
        }
    }
}

/// What is done with what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Kept for later: one title is enough.
    Draft,
    /// Published for the first time.
    Publication,
    /// Entered in the log of one that is published.
    Entry,
}

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub said: Said,
    pub standing: Standing,
    /// What changed.
    pub changed: Localized<String>,
}

impl Given {
    /// The only door.
    pub fn parse(purpose: Purpose, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let standing = match purpose {
            Purpose::Entry => Standing::parse(form.value(Field::Standing)),
            Purpose::Draft | Purpose::Publication => Some(Standing::Open),
        };
        if standing.is_none() {
            form.refuse(Field::Standing, Field::Standing.needed(), Vec::new());
        }
        let changed = match purpose {
            Purpose::Entry => both(&mut form, Purpose::Entry, [Field::ChangedEn, Field::ChangedFr]),
            Purpose::Draft | Purpose::Publication => Localized::default(),
        };
        let said = Said {
            title: both(&mut form, purpose, [Field::TitleEn, Field::TitleFr]),
            text: both(&mut form, purpose, [Field::TextEn, Field::TextFr]),
            owner: both(&mut form, purpose, [Field::OwnerEn, Field::OwnerFr]),
        };
        // a draft is found by its title
        if purpose == Purpose::Draft && said.title.en.is_empty() && said.title.fr.is_empty() {
            form.refuse(Field::TitleEn, Field::TitleEn.needed(), Vec::new());
        }
        match standing {
            Some(standing) if form.is_valid() => Ok(Self { said, standing, changed }),
            _ => Err(form),
        }
    }
}

/// Which program a new one is of: one of these.
pub fn program<'a>(form: &mut FormState<Field>, ids: &[&'a str]) -> Option<&'a str> {
    let found = ids.iter().copied().find(|id| *id == form.value(Field::Program));
    if found.is_none() {
        form.refuse(Field::Program, Field::Program.needed(), Vec::new());
    }
    found
}

fn both(form: &mut FormState<Field>, purpose: Purpose, [en, fr]: [Field; 2]) -> Localized<String> {
    Localized::new(one(form, purpose, en), one(form, purpose, fr))
}

fn one(form: &mut FormState<Field>, purpose: Purpose, field: Field) -> String {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() && purpose != Purpose::Draft {
        form.refuse(field, field.needed(), Vec::new());
    } else if text.chars().count() > field.most() {
        form.refuse(field, "issue-too-long", vec![("most", field.most().to_string())]);
    }
    text
}
