//! What a complaint is promised, and how somebody goes further with it.

use leptos::prelude::*;

use crate::{
    locale::{Locale, Localized},
    words::{t, tr},
};

/// How a desk deals with complaints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaints {
    /// Working days within which one is answered.
    pub days: i8,
    pub further: Further,
}

/// Who looks at a complaint that the institution’s own answer did not settle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Further {
    pub name: Localized<String>,
    /// When they can be turned to.
    pub what: Localized<String>,
    /// Their page.
    pub address: Localized<String>,
}

impl Complaints {
    /// The published standard.
    pub fn standard(&self, locale: Locale) -> String {
        tr(locale, "handoff-complaint-more", &[("days", self.days.into())])
    }
}

impl Further {
    /// On a page.
    pub fn view(&self, locale: Locale) -> impl IntoView + use<> {
        let (name, address) = (self.name.text(locale), self.address.text(locale));
        view! {
            <p>
                {t(locale, "handoff-further")}" "<a href=address rel="external">{name}</a>". "{self.what.text(locale)}
            </p>
        }
    }

    /// In a letter.
    pub fn words(&self, locale: Locale) -> String {
        let args = [
            ("name", self.name.text(locale).into()),
            ("what", self.what.text(locale).into()),
            ("address", self.address.text(locale).into()),
        ];
        tr(locale, "handoff-further-letter", &args)
    }
}
