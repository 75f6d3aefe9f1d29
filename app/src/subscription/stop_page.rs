//! The page behind the links of letters that stop. Opening it changes nothing; it works signed out, because whoever
//! holds the letter holds the proof. It names what the letter named, and nothing else of the person.

use leptos::prelude::*;

use super::{
    Delivery, Named, Place,
    words::{chosen_words, subject_words},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The field of the buttons, and what they say.
pub const STOP: &str = "stop";
pub const SUBJECT: &str = "subject";
pub const LETTERS: &str = "letters";

#[derive(Clone, Debug)]
pub struct StopPage {
    pub token: String,
    /// What the letter names, where it names one thing, and whether it is still followed.
    pub subject: Option<(Named, Followed)>,
    pub delivery: Delivery,
    pub key: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followed {
    Yes,
    No,
}

impl Page for StopPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Subscription(Place::Stop(self.token.clone()));
        Head::new(path, t(locale, "subscription-stop-title"), t(locale, "subscription-stop-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let mine = Path::MyPage(my_page::Place::Home(None)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "subscription-stop-title")}</h1>
                {self.open().then(|| view! { <p class="hero__lead">{t(locale, "subscription-stop-lead")}</p> })}
            </div>
            <form class="form flow" method="post" action=Path::Subscription(Place::Stop(self.token.clone())).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.subject.as_ref().map(|(named, followed)| subject_part(locale, named, *followed))}
                {letters_part(locale, self.delivery)}
            </form>
            <p class="keep-link">
                {t(locale, "subscription-stop-other")}" "<a href=mine>{t(locale, "my-page-open")}</a>
            </p>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl StopPage {
    /// Whether something is left to stop.
    fn open(&self) -> bool {
        self.delivery != Delivery::Page || self.subject.as_ref().is_some_and(|(_, followed)| *followed == Followed::Yes)
    }
}

fn subject_part(locale: Locale, named: &Named, followed: Followed) -> impl IntoView + use<> {
    let words = subject_words(locale, named);
    let name = [("name", words.into())];
    match followed {
        Followed::No => view! { <p class="notice">{tr(locale, "subscription-stopped", &name)}</p> }.into_any(),
        Followed::Yes => view! {
            <p>{tr(locale, "subscription-follows", &name)}</p>
            <p><button class="button" name=STOP value=SUBJECT>{t(locale, "subscription-stop")}</button></p>
        }
        .into_any(),
    }
}

fn letters_part(locale: Locale, delivery: Delivery) -> impl IntoView {
    match delivery {
        Delivery::Page => view! { <p class="notice">{t(locale, "subscription-letters-stopped")}</p> }.into_any(),
        _ => view! {
            <p>{chosen_words(locale, delivery)}</p>
            <p>
                <button class="button button--quiet" name=STOP value=LETTERS>{t(locale, "subscription-letters-stop")}</button>
            </p>
        }
        .into_any(),
    }
}
