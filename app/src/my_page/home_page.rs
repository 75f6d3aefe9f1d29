//! The page itself: what needs somebody first, then everything that features have for them, part by part.

use leptos::prelude::*;

use super::{Done, Part, Place, Reader, part::part};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    person, privacy,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct HomePage {
    pub reader: Reader,
    /// Sent with every form of the page.
    pub key: String,
    pub done: Option<Done>,
    /// In the order in which they stand.
    pub parts: Vec<Part>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let lead = t(locale, "my-page-lead");
        Head::new(Path::MyPage(Place::Home(None)), t(locale, "my-page-title"), lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let done = self.done.map(|done| (done.part(), done.words()));
        let here = |id: &'static str| done.and_then(|(part, words)| (part == Some(id)).then_some(words));
        let elsewhere = done.filter(|(part, _)| !self.parts.iter().any(|one| Some(one.id) == *part));
        let parts: Vec<_> = self.parts.iter().map(|one| part(locale, one, here(one.id))).collect();
        view! {
            {elsewhere.map(|(_, words)| ui::done_notice(locale, words))}
            <div class="hero hero--place">
                <h1>{self.heading(locale)}</h1>
                <p class="hero__lead">{t(locale, self.lead())}</p>
                {self.account(locale)}
            </div>
            {parts}
            <section class="mine" aria-labelledby="known">
                <h2 id="known">{t(locale, "privacy-title")}</h2>
                <p>{t(locale, "privacy-lead")}</p>
                <p><a href=Path::Privacy(privacy::Place::Home(None)).href(locale)>{t(locale, "my-page-known")}</a></p>
            </section>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl HomePage {
    /// The way in, or out.
    fn account(&self, locale: Locale) -> AnyView {
        match self.reader {
            Reader::Person(_) => person::sign_out_form(locale, self.key.clone()).into_any(),
            Reader::Nobody | Reader::Guest => sign_in(locale).into_any(),
        }
    }

    fn heading(&self, locale: Locale) -> String {
        match &self.reader {
            Reader::Person(Some(name)) => tr(locale, "my-page-hello", &[("name", name.as_str().into())]),
            _ => t(locale, "my-page-title").to_owned(),
        }
    }

    const fn lead(&self) -> &'static str {
        match self.reader {
            Reader::Nobody => "my-page-lead-nobody",
            Reader::Guest => "my-page-lead-guest",
            Reader::Person(_) => "my-page-lead",
        }
    }
}

fn sign_in(locale: Locale) -> impl IntoView {
    let href = Path::Person(person::Place::SignIn(None)).href(locale);
    view! { <p class="actions"><a class="button" href=href rel="nofollow">{t(locale, "my-page-sign-in")}</a></p> }
}
