//! The page itself: what other features have for somebody first, then what they saved, then suggestions.

use leptos::prelude::*;

use super::{
    Done, Place, Reader,
    kept::{Saved, saved_services},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    person,
    personalization::{Suggested, suggestions},
    privacy,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// What another feature shows here: questions, applications, messages.
#[derive(Clone, Debug)]
pub struct Part {
    /// The id of its heading.
    pub id: &'static str,
    pub title: String,
    pub body: Html,
}

#[derive(Clone, Debug)]
pub struct HomePage {
    pub reader: Reader,
    /// Sent with every form of the page.
    pub key: String,
    pub done: Option<Done>,
    /// In the order in which they stand.
    pub parts: Vec<Part>,
    pub saved: Vec<Saved>,
    pub suggested: Suggested,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let lead = t(locale, "my-page-lead");
        Head::new(Path::MyPage(Place::Home(None)), t(locale, "my-page-title"), lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let parts: Vec<_> = self.parts.iter().map(part).collect();
        view! {
            {done(locale, self.done)}
            <div class="hero hero--place">
                <h1>{self.heading(locale)}</h1>
                <p class="hero__lead">{t(locale, self.lead())}</p>
                {self.account(locale)}
            </div>
            {parts}
            {saved_services(locale, &self.key, self.saved.clone())}
            {suggestions(locale, &self.key, self.suggested.clone())}
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

fn part(part: &Part) -> impl IntoView + use<> {
    let Part { id, title, body } = part.clone();
    view! {
        <section class="mine" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <div inner_html=body.as_str().to_owned()></div>
        </section>
    }
}

fn done(locale: Locale, done: Option<Done>) -> Option<impl IntoView + use<>> {
    let words = match done? {
        Done::Saved => "my-page-done-saved",
        Done::Removed => "my-page-done-removed",
        Done::Subscribed => "my-page-done-subscribed",
        Done::Unsubscribed => "my-page-done-unsubscribed",
        Done::Facts => "my-page-done-facts",
        Done::Wrong => "my-page-done-wrong",
        Done::NotForMe => "my-page-done-not-for-me",
        Done::Off => "my-page-done-off",
        Done::On => "my-page-done-on",
        Done::Merged => "my-page-done-merged",
        Done::Forgotten => "my-page-done-forgotten",
    };
    Some(view! { <div class="notice" role="status" tabindex="-1" autofocus=true><p>{t(locale, words)}</p></div> })
}
