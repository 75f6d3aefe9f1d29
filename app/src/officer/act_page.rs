//! What the pages share on which an officer writes something that whoever applied reads at once.

use leptos::prelude::*;

use super::Place;
use crate::{
    form::{Field, FormState},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::Head,
    template::{Offer, offer},
    ui::{self, Crumb},
    words::{t, tr},
};

/// An act on an application; words by their ids.
pub(super) struct Act<'a> {
    pub(super) organization: &'a str,
    pub(super) reference: Reference,
    /// Where its page is.
    pub(super) place: fn(String, Reference) -> Place,
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) send: &'static str,
    pub(super) key: &'a str,
    /// Where what was sent before is.
    pub(super) already: Option<&'a str>,
    /// What can be put into its text.
    pub(super) offer: Option<&'a Offer>,
}

impl Act<'_> {
    fn at(&self, place: fn(String, Reference) -> Place) -> Path {
        Path::Officer(place(self.organization.to_owned(), self.reference))
    }

    pub(super) fn head<F: Field>(&self, locale: Locale, form: &FormState<F>) -> Head {
        let case = tr(locale, "officer-case", &[("reference", self.reference.to_string().into())]);
        let home = Path::Officer(Place::Home(self.organization.to_owned()));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home), Crumb::new(case, self.at(Place::Case))];
        let title = ui::form_title(locale, t(locale, self.title), form);
        Head::new(self.at(self.place), title, t(locale, self.lead)).unlisted().crumbs(crumbs)
    }

    /// The page, with what is to be filled in.
    pub(super) fn body<F: Field>(&self, locale: Locale, form: &FormState<F>, fields: impl IntoView + 'static) -> Html {
        let path = self.at(self.place);
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, self.title)}</h1>
                <p class="staff__lead">{t(locale, self.lead)}</p>
                {ui::already_sent(locale, self.already)}
                {ui::error_summary(locale, form)}
                <form class="form" method="post" action=path.href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.to_owned()/>
                    {fields}
                    <div class="actions">
                        <button class="button">{t(locale, self.send)}</button>
                        {ui::language_button(locale, &path)}
                    </div>
                    {self.offer.and_then(|one| offer(locale, one))}
                </form>
            </div>
        }
        .finish()
    }
}

/// The text of a field, which must hold something and not too much; `empty` are the words where it holds nothing.
pub(super) fn written<F: Field>(
    locale: Locale,
    form: &mut FormState<F>,
    field: F,
    most: usize,
    empty: &'static str,
) -> String {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        form.refuse(field, empty, Vec::new());
    } else if text.chars().count() > most {
        let most = number(locale, u64::try_from(most).unwrap_or(u64::MAX));
        form.refuse(field, "officer-too-long", vec![("most", most)]);
    }
    text
}
