//! One invitation, for whoever sent it: sending it again, withdrawing it. Where it was accepted, what it allows.

use leptos::prelude::*;

use super::{Mandate, Place, list};
use crate::{
    application::way_home,
    html::{Finish, Html},
    invitation::{ACT, AGAIN, Again, WITHDRAW},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct OnePage {
    pub one: Mandate,
    pub again: Again,
    pub key: String,
}

impl Page for OnePage {
    fn head(&self, locale: Locale) -> Head {
        let mut crumbs = way_home(locale);
        crumbs.push(Crumb::new(t(locale, "representative-home"), Path::Representative(Place::Home)));
        Head::new(self.path(), self.title(locale), self.lead(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let body = match self.one.is_open() {
            true => self.open(locale).into_any(),
            false => list(locale, &self.key, std::slice::from_ref(&self.one)).into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{self.lead(locale)}</p>
            </div>
            <div class="flow">{body}</div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl OnePage {
    fn path(&self) -> Path {
        Path::Representative(Place::One(self.one.reference))
    }

    fn title(&self, locale: Locale) -> String {
        match self.one.is_open() {
            true => tr(locale, "invitation-title", &[("mail", self.one.who.as_str().into())]),
            false => t(locale, "representative-home").to_owned(),
        }
    }

    fn lead(&self, locale: Locale) -> &'static str {
        if self.one.is_open() { t(locale, "invitation-lead") } else { t(locale, "representative-lead") }
    }

    fn open(&self, locale: Locale) -> impl IntoView + use<> {
        let again = match self.again {
            Again::Can => {
                view! { <button class="button" name=ACT value=AGAIN>{t(locale, "invitation-again")}</button> }
                    .into_any()
            }
            Again::Often => view! { <p class="notice">{t(locale, "invitation-often")}</p> }.into_any(),
        };
        let back = Path::Representative(Place::Home).href(locale);
        view! {
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{self.one.extent.words(locale)}" · "{self.one.scope(locale)}</p>
                <p>{self.one.standing_words(locale)}</p>
                <div class="actions">
                    {again}
                    <button class="button button--quiet" name=ACT value=WITHDRAW>{t(locale, "invitation-withdraw")}</button>
                    <a class="button button--quiet" href=back>{t(locale, "representative-keep")}</a>
                </div>
            </form>
        }
    }
}
