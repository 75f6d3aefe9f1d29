//! What was ticked: which of it a step can be done with, and of the rest why not.

use leptos::prelude::*;

use super::{
    super::{Place as List, words::state_name},
    check_page::{CheckPage, Known, Row},
    words::{counted, why},
};
use crate::{locale::Locale, path::Path, words::t};

impl CheckPage {
    /// Both lists, as far as there is something in them.
    pub(super) fn rows(&self, locale: Locale) -> impl IntoView + use<> {
        let (can, cannot): (Vec<&Row>, Vec<&Row>) = self.rows.iter().partition(|row| row.why.is_none());
        let can = self.list(locale, "bulk-can", &can);
        let cannot = self.list(locale, "bulk-cannot", &cannot);
        let none = self.rows.is_empty().then(|| view! { <p class="notice">{t(locale, "bulk-none")}</p> });
        view! { {none}{can}{cannot} }
    }

    fn list(&self, locale: Locale, title: &'static str, rows: &[&Row]) -> Option<impl IntoView + use<>> {
        let items: Vec<_> = rows.iter().map(|row| self.row(locale, row)).collect();
        let count = counted(locale, title, rows.len());
        (!items.is_empty()).then(|| {
            view! {
                <section class="flow">
                    <h2>{count}</h2>
                    <ul class="bulk">{items}</ul>
                </section>
            }
        })
    }

    fn row(&self, locale: Locale, row: &Row) -> impl IntoView + use<> {
        let number = row.reference.to_string();
        let known = row.known.as_ref().map(|Known { program, state }| {
            let more = format!(" · {} · {}", program.name.get(locale), state_name(locale, *state));
            let href = Path::Officer(List::Case(self.organization.clone(), row.reference)).href(locale);
            view! { <a href=href>{number.clone()}</a>{more} }
        });
        let plain = row.known.is_none().then_some(number);
        let reason = row.why.map(|one| view! { <span class="bulk__why">{why(locale, one)}</span> });
        view! { <li>{known}{plain}{reason}</li> }
    }
}
