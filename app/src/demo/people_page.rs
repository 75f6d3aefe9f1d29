//! Choosing who to be.

use leptos::prelude::*;

use super::{MadeUp, PEOPLE, Place};
use crate::{
    html::{Finish, Html},
    locale::{Locale, Localized},
    shell::{Head, Page},
    words::t,
};

#[derive(Clone, Debug)]
pub struct PeoplePage {
    /// What the portal asked of the provider, as it stands in the query: without the question mark.
    pub query: String,
    /// Where whoever wants to be nobody goes.
    pub cancel: String,
}

impl Page for PeoplePage {
    fn head(&self, locale: Locale) -> Head {
        let mut head = Head::new(Place::People.path(), t(locale, "demo-title"), t(locale, "demo-lead")).unlisted();
        head.query = Localized::from_fn(|_| self.asked());
        head
    }

    fn body(&self, locale: Locale) -> Html {
        let people: Vec<_> = PEOPLE.iter().map(|person| self.person(locale, person)).collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "demo-title")}</h1>
                <p class="hero__lead">{t(locale, "demo-lead")}</p>
            </div>
            <div class="notice"><p>{t(locale, "demo-made-up")}</p></div>
            <ul role="list" class="people">{people}</ul>
            <p class="people__cancel"><a href=self.cancel.clone()>{t(locale, "demo-cancel")}</a></p>
        }
        .finish()
    }
}

impl PeoplePage {
    fn asked(&self) -> String {
        format!("?{}", self.query)
    }

    fn person(&self, locale: Locale, person: &MadeUp) -> impl IntoView + use<> {
        let href = Place::As(person.subject.to_owned()).href(locale) + &self.asked();
        view! {
            <li class="people__one">
                <a class="people__name" href=href rel="nofollow">{person.name}</a>
                <p class="people__who">{t(locale, person.who)}</p>
            </li>
        }
    }
}
