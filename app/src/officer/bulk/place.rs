//! The addresses. They are linked by pages of staff alone, so no browser downloads them.

use super::{
    super::{
        Place as List,
        filter::{Edge, Filter},
    },
    Step,
};
use crate::{
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("bulk", "lot");
const GIVE: Localized<&str> = Localized::new("give", "transferer");
const PUT_BACK: Localized<&str> = Localized::new("put-back", "remettre");
const TICKED: Localized<&str> = Localized::new("ticked", "cochees");
/// The field that holds the step.
pub const STEP: &str = "step";
/// The value that ticks every box of a page.
pub const ALL: &str = "all";
/// What the box of an application is called, before its reference.
const BOX: &str = "case-";

/// The name of the box of an application.
pub fn box_of(reference: Reference) -> String {
    format!("{BOX}{reference}")
}

/// The application that a box is of: the text after its name’s beginning, which may be none.
pub fn case_of(field: &str) -> Option<&str> {
    field.strip_prefix(BOX)
}

/// What was ticked, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub step: Step,
    pub cases: Vec<Reference>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the list, all of it ticked.
    Ticked(String, Filter, Option<Edge>),
    /// Where a step is checked before it is done.
    Check(String),
    /// What came of one: its id.
    Done(String, String),
    /// Giving a single application to a colleague, and putting it back.
    Give(String, Reference),
    PutBack(String, Reference),
}

impl Place {
    pub fn path(&self) -> Path {
        Path::Other(Localized::from_fn(|locale| self.href(locale)))
    }

    pub fn href(&self, locale: Locale) -> String {
        let home = |organization: &String| List::Home(organization.clone()).href(locale);
        let case = |organization: &String, one: &Reference, act: Localized<&str>| {
            format!("{}/{}", List::Case(organization.clone(), *one).href(locale), act.get(locale))
        };
        match self {
            Self::Ticked(organization, filter, edge) => {
                let list = List::List(organization.clone(), *filter, edge.clone()).href(locale);
                let joint = if list.contains('?') { '&' } else { '?' };
                format!("{list}{joint}{}={ALL}", TICKED.get(locale))
            }
            Self::Check(organization) => format!("{}/{}", home(organization), ROOT.get(locale)),
            Self::Done(organization, id) => format!("{}/{}/{id}", home(organization), ROOT.get(locale)),
            Self::Give(organization, one) => case(organization, one, GIVE),
            Self::PutBack(organization, one) => case(organization, one, PUT_BACK),
        }
    }

    /// Whether a page of the list is asked for with all of it ticked.
    pub fn is_ticked<'a>(locale: Locale, value: impl Fn(&str) -> Option<&'a str>) -> bool {
        value(TICKED.get(locale)) == Some(ALL)
    }
}

impl Chosen {
    /// What follows the address of the page that checks it.
    pub fn query(&self) -> String {
        let boxes: Vec<String> = self.cases.iter().map(|one| format!("{}=1", box_of(*one))).collect();
        format!("?{STEP}={}&{}", self.step.code(), boxes.join("&"))
    }
}

/// The shapes of the addresses, for the router.
pub mod shape {
    use super::{GIVE, PUT_BACK, ROOT};
    use crate::{locale::Locale, officer};

    pub fn check(locale: Locale) -> String {
        format!("{}/{}", officer::shape::home(locale), ROOT.get(locale))
    }

    pub fn done(locale: Locale) -> String {
        check(locale) + "/{bulk}"
    }

    pub fn give(locale: Locale) -> String {
        format!("{}/{}", officer::shape::case(locale), GIVE.get(locale))
    }

    pub fn put_back(locale: Locale) -> String {
        format!("{}/{}", officer::shape::case(locale), PUT_BACK.get(locale))
    }
}
