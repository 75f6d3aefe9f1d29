//! What one reads when signing in did not work. Each says what happened, and leads on.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    shell::{Head, Page},
    ui,
    words::t,
};

/// Why nobody was signed in, as far as a person needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInFailure {
    /// The person went back.
    Cancelled,
    /// It took too long, was begun in another window, or is over already.
    Expired,
    /// What the provider answered cannot be trusted.
    Refused,
    /// The provider does not answer.
    Unreachable,
}

impl SignInFailure {
    pub const fn status(self) -> u16 {
        match self {
            Self::Cancelled => 200,
            Self::Expired => 400,
            Self::Refused => 502,
            Self::Unreachable => 503,
        }
    }

    fn words(self, locale: Locale) -> (&'static str, &'static str) {
        match self {
            Self::Cancelled => (t(locale, "person-cancelled"), t(locale, "person-cancelled-lead")),
            Self::Expired => (t(locale, "person-expired"), t(locale, "person-expired-lead")),
            Self::Refused => (t(locale, "person-refused"), t(locale, "person-refused-lead")),
            Self::Unreachable => (t(locale, "person-unreachable"), t(locale, "person-unreachable-lead")),
        }
    }
}

#[derive(Clone, Debug)]
pub struct SignInFailedPage {
    pub failure: SignInFailure,
    pub back: Option<LocalPath>,
}

impl Page for SignInFailedPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.failure.words(locale);
        // the address that failed is of one moment: the switch of language leads to the beginning
        Head::new(Path::Person(Place::SignIn(self.back.clone())), title, lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.failure.words(locale);
        let again = Path::Person(Place::SignIn(self.back.clone())).href(locale);
        let back = self.back.as_ref().map(|back| {
            let (href, language) = (back.as_str().to_owned(), back.locale().code());
            view! { <li><a href=href hreflang=language>{t(locale, "person-back")}</a></li> }
        });
        view! {
            <div class="hero hero--place">
                <h1>{title}</h1>
                <p class="hero__lead">{lead}</p>
            </div>
            <div class="flow">
                <p><a class="button" href=again>{t(locale, "person-again")}</a></p>
                <h2>{t(locale, "failure-next")}</h2>
                <ul>
                    {back}
                    <li><a href=Path::Home.href(locale)>{t(locale, "failure-home")}</a></li>
                    <li><a href=Path::AToZ(None).href(locale)>{t(locale, "failure-a-to-z")}</a></li>
                </ul>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
