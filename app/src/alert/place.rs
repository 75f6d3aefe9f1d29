//! The addresses of this feature. Those of editors stand under the content of their organization.

use super::AlertId;
use crate::{
    editing,
    locale::{Locale, Localized},
};

const ROOT: Localized<&str> = Localized::new("alerts", "alertes");
const NEW: Localized<&str> = Localized::new("new", "nouvelle");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Those that hold, and those to come.
    All,
    One(AlertId),
    /// Those of an organization, by its code.
    Staff(String),
    New(String),
    Edit(String, AlertId),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let all = format!("/{}/{}", locale.code(), ROOT.get(locale));
        let staff = |organization: &String| {
            format!("{}/{}", editing::Place::Home(organization.clone()).href(locale), ROOT.get(locale))
        };
        match self {
            Self::All => all,
            Self::One(id) => format!("{all}/{}", id.as_str()),
            Self::Staff(organization) => staff(organization),
            Self::New(organization) => format!("{}/{}", staff(organization), NEW.get(locale)),
            Self::Edit(organization, id) => format!("{}/{}", staff(organization), id.as_str()),
        }
    }

    /// The addresses of one as the router knows them: to the public, and to editors.
    pub fn routes(locale: Locale) -> [String; 2] {
        let under = |place: Self| format!("{}/{{alert}}", place.href(locale));
        [under(Self::All), under(Self::Staff("{org}".to_owned()))]
    }
}
