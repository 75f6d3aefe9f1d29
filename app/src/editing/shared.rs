//! What the first page says of collections that several organizations keep together.

use leptos::prelude::*;

use super::home_page::HomePage;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A contribution that the owner of a collection ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Of the collection.
    pub name: String,
    /// The name of the organization that owns it.
    pub owner: String,
    /// When, formatted.
    pub date: String,
    /// Whether a draft ended with it.
    pub draft: bool,
}

impl HomePage {
    /// The collections of others.
    pub(super) fn shared(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        (!self.shared.is_empty()).then(|| {
            view! {
                <h2>{t(locale, "together-shared")}</h2>
                <p class="hint">{t(locale, "together-shared-lead")}</p>
                {self.list(locale, &self.shared)}
            }
        })
    }

    /// What came to an end, and what became of what was being written.
    pub(super) fn ended(&self, locale: Locale) -> impl IntoView + use<> {
        self.ended.iter().map(|one| ended(locale, one)).collect_view()
    }
}

fn ended(locale: Locale, one: &Ended) -> impl IntoView + use<> {
    let Ended { name, owner, date, draft } = one;
    let args =
        [("organization", owner.as_str().into()), ("name", name.as_str().into()), ("date", date.as_str().into())];
    let draft = draft.then(|| view! { " "{t(locale, "together-share-ended-draft")} });
    view! { <div class="notice"><p>{tr(locale, "together-share-ended", &args)}{draft}</p></div> }
}

/// Who wrote a draft.
pub(super) fn contributed_by(locale: Locale, organization: &str) -> impl IntoView + use<> {
    let words = tr(locale, "together-contributed-by", &[("organization", organization.into())]);
    view! { <span class="work__note">{words}</span> }
}

/// Who owns a collection.
pub(super) fn owned_by(locale: Locale, organization: &str) -> impl IntoView + use<> {
    let words = tr(locale, "together-owned-by", &[("organization", organization.into())]);
    view! { <span class="work__note">{words}</span> }
}
