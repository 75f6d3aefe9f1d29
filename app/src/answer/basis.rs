//! What an answer rests on: the records that whoever answered says they used, with the version or edition that they had
//! before them. The person reads it below the answer and in the letter; the history keeps it.

use leptos::prelude::*;

use super::Told;
use crate::{
    catalogue::Service,
    locale::{Locale, Localized},
    path::Path,
    words::{t, tr},
};

/// The edition of the inventory in which a service stands: the year in which its fiscal year begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edition(i64);

impl Edition {
    /// Of a service as it is published now.
    pub fn of(service: &Service) -> Self {
        let year = service.year.as_deref().and_then(|year| year.get(..4)).and_then(|year| year.parse().ok());
        Self(year.unwrap_or(0))
    }

    /// As it is kept: 0 where the service is of the starter catalogue, which has no edition.
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    pub const fn number(self) -> i64 {
        self.0
    }

    fn said(self, locale: Locale) -> Option<String> {
        let years = format!("{}\u{2013}{}", self.0, self.0 + 1);
        (self.0 > 0).then(|| tr(locale, "answer-edition", &[("years", years.into())]))
    }
}

/// A service, by its public id, as it stood in an edition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Consulted {
    pub service: String,
    pub edition: Edition,
}

/// What was used, or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    Answer(Told),
    Service(Consulted),
}

/// A record by which somebody answered, as it can be named and found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    pub record: Record,
    /// What it is called: its id where nothing else is known of it any more.
    pub name: Localized<String>,
    /// Where everybody reads it, while it is published.
    pub path: Option<Path>,
}

impl Basis {
    /// The version or the edition, as both are said.
    fn version(&self, locale: Locale) -> Option<String> {
        match &self.record {
            Record::Answer(told) => {
                let args = [("id", told.answer.as_str().into()), ("version", told.version.to_string().into())];
                Some(tr(locale, "answer-version", &args))
            }
            Record::Service(consulted) => consulted.edition.said(locale),
        }
    }

    /// Its name, with its version or edition where it has one.
    pub(super) fn label(&self, locale: Locale) -> String {
        let name = self.name.get(locale).as_str();
        match self.version(locale) {
            Some(version) => tr(locale, "answer-basis", &[("name", name.into()), ("version", version.into())]),
            None => name.to_owned(),
        }
    }

    /// Its name, leading to its public page.
    pub(super) fn link(&self, locale: Locale) -> AnyView {
        let label = self.label(locale);
        match &self.path {
            Some(path) => view! { <a href=path.href(locale)>{label}</a> }.into_any(),
            None => view! { <span>{label}</span> }.into_any(),
        }
    }
}

/// Below an answer, in a history. Nothing where nobody said what it rests on.
pub fn rests_on(locale: Locale, basis: &[Basis]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = basis.iter().map(|one| view! { <li>{one.link(locale)}</li> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="basis">
                <p class="basis__title">{t(locale, "answer-rests")}</p>
                <ul>{items}</ul>
            </div>
        }
    })
}

/// The same in a letter: an answer, and below it a line for each record with the address of its page.
pub fn with_basis(locale: Locale, origin: &str, answer: &str, basis: &[Basis]) -> String {
    let line = |one: &Basis| {
        let label = one.label(locale);
        match &one.path {
            Some(path) => format!("- {label}\n  {origin}{}", path.href(locale)),
            None => format!("- {label}"),
        }
    };
    let lines: Vec<String> = basis.iter().map(line).collect();
    match lines.is_empty() {
        true => answer.to_owned(),
        false => [answer, "\n\n", t(locale, "answer-rests"), "\n", &lines.join("\n")].concat(),
    }
}
