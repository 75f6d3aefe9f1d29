//! What stands before the list: what waits for the program, and what a department’s system did not take.

use leptos::prelude::*;

use super::{
    Place, bulk,
    list_page::{ListPage, Untold},
    thread_part::waits_words,
    words::{entry_name, hands},
};
use crate::{
    application::{on, payment},
    locale::Locale,
    path::Path,
    words::{t, tr},
};

impl ListPage {
    /// It stands first, until somebody did something about it.
    pub(super) fn untold(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let again = Path::Officer(Place::Again(self.organization.clone())).href(locale);
        let told = tr(locale, "officer-untold", &[("count", self.untold.len().into())]);
        let rows: Vec<_> = self.untold.iter().map(|one| self.one_untold(locale, one)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="untold">
                    <h2 id="untold" class="notice__title">{told}</h2>
                    <p>{t(locale, "officer-untold-more")}</p>
                    <ul>{rows}</ul>
                    <form method="post" action=again>
                        <input type="hidden" name="key" value=self.key.clone()/>
                        <button class="button">{t(locale, "officer-tell-again")}</button>
                    </form>
                </section>
            }
        })
    }

    /// What waits for the program stands before everything else, until somebody acted on it.
    pub(super) fn waiting(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let shown: Vec<_> = self
            .waiting
            .iter()
            .map(|row| {
                let href = Path::Officer(Place::Case(self.organization.clone(), row.reference)).href(locale);
                let words: Vec<&str> = row.waits.iter().map(|one| t(locale, waits_words(*one))).collect();
                let more = format!(" · {} · {}", words.join(" · "), hands(locale, row.hands));
                view! { <li><a href=href>{row.reference.to_string()}</a>{more}</li> }
            })
            .collect();
        (!shown.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="waits">
                    <h2 id="waits" class="notice__title">{t(locale, "officer-waits")}</h2>
                    <ul>{shown}</ul>
                </section>
            }
        })
    }

    /// What was begun with several applications and not ended.
    pub(super) fn interrupted(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = self
            .interrupted
            .iter()
            .map(|(id, count)| {
                let href = bulk::Place::Done(self.organization.clone(), id.clone()).href(locale);
                view! { <li><a href=href>{tr(locale, "bulk-waits", &[("count", (*count).into())])}</a></li> }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="interrupted">
                    <h2 id="interrupted" class="notice__title">{t(locale, "bulk-unfinished")}</h2>
                    <ul>{rows}</ul>
                </section>
            }
        })
    }

    /// What people paid and is owed back to them, until it is returned.
    pub(super) fn owed(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let href = payment::Place::Owed(self.organization.clone()).href(locale);
        let count = tr(locale, "payment-to-return-count", &[("count", self.owed.into())]);
        (self.owed > 0).then(|| view! { <p class="notice"><a href=href>{count}</a></p> })
    }

    fn one_untold(&self, locale: Locale, one: &Untold) -> impl IntoView + use<> {
        let href = Path::Officer(Place::Case(self.organization.clone(), one.reference)).href(locale);
        let what = format!(" · {} · {}", entry_name(locale, one.kind), on(locale, one.at));
        view! { <li><a href=href>{one.reference.to_string()}</a>{what}</li> }
    }
}
