//! The addresses of this feature. Those of officers stand under their programs, the form of an applicant under the
//! application.

use super::IssueId;
use crate::{
    application,
    locale::{Locale, Localized},
    officer,
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("issues", "problemes");
const NEW: Localized<&str> = Localized::new("new", "nouveau");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Those of a program, by its id.
    Program(String),
    One(String, IssueId),
    /// Those of an organization, by its code.
    Staff(String),
    New(String),
    Edit(String, IssueId),
    /// Where an applicant says that one concerns them too.
    Concern(Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = ROOT.get(locale);
        let staff =
            |organization: &String| format!("{}/{root}", officer::Place::Home(organization.clone()).href(locale));
        match self {
            Self::Program(program) => format!("/{}/{root}/{program}", locale.code()),
            Self::One(program, id) => format!("/{}/{root}/{program}/{}", locale.code(), id.as_str()),
            Self::Staff(organization) => staff(organization),
            Self::New(organization) => format!("{}/{}", staff(organization), NEW.get(locale)),
            Self::Edit(organization, id) => format!("{}/{}", staff(organization), id.as_str()),
            Self::Concern(application) => {
                format!("{}/{root}", application::Place::One(*application).href(locale))
            }
        }
    }
}

/// The shapes of the addresses that name a record, for the router.
pub mod shape {
    use super::{Place, ROOT};
    use crate::{application, locale::Locale};

    pub fn program(locale: Locale) -> String {
        Place::Program("{program}".to_owned()).href(locale)
    }

    pub fn one(locale: Locale) -> String {
        program(locale) + "/{issue}"
    }

    pub fn edit(locale: Locale) -> String {
        Place::Staff("{org}".to_owned()).href(locale) + "/{issue}"
    }

    pub fn concern(locale: Locale) -> String {
        format!("{}/{{application}}/{}", application::Place::Home.href(locale), ROOT.get(locale))
    }
}
