//! What one reads before signing in: what it is for, who vouches, and what is asked of them.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// Who vouches for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    NotSetUp,
    /// The host of the provider.
    Provider(String),
    /// People who are made up.
    Demonstration,
}

#[derive(Clone, Debug)]
pub struct SignInPage {
    pub way: Way,
    /// The public address of the portal: whoever opened it by another name of this machine would come back as
    /// another browser.
    pub origin: String,
    pub back: Option<LocalPath>,
}

impl Page for SignInPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Person(Place::SignIn(self.back.clone()));
        Head::new(path, t(locale, "person-sign-in"), t(locale, "person-sign-in-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (way, asked) = match &self.way {
            Way::NotSetUp => (not_set_up(locale).into_any(), None),
            Way::Provider(host) => {
                let words = tr(locale, "person-provider", &[("host", host.as_str().into())]);
                (self.start(locale, words).into_any(), Some(asked(locale)))
            }
            Way::Demonstration => {
                (self.start(locale, t(locale, "person-demonstration").to_owned()).into_any(), Some(asked(locale)))
            }
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "person-sign-in")}</h1>
                <p class="hero__lead">{t(locale, "person-sign-in-lead")}</p>
            </div>
            <div class="flow">
                {way}
                <h2>{t(locale, "person-for")}</h2>
                <ul>
                    <li>{t(locale, "person-for-saved")}</li>
                    <li>{t(locale, "person-for-applications")}</li>
                    <li>{t(locale, "person-for-answers")}</li>
                </ul>
                {asked}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl SignInPage {
    /// A link, no form: a form may not lead to another site.
    fn start(&self, locale: Locale, words: String) -> impl IntoView + use<> {
        let href = self.origin.clone() + &Path::Person(Place::Start(self.back.clone())).href(locale);
        view! {
            <p>{words}</p>
            <p><a class="button" href=href rel="nofollow">{t(locale, "person-continue")}</a></p>
        }
    }
}

fn not_set_up(locale: Locale) -> impl IntoView {
    view! { <div class="notice"><p>{t(locale, "person-not-set-up")}</p></div> }
}

fn asked(locale: Locale) -> impl IntoView {
    view! {
        <h2>{t(locale, "person-asked")}</h2>
        <ul>
            <li>{t(locale, "person-asked-number")}</li>
            <li>{t(locale, "person-asked-name")}</li>
            <li>{t(locale, "person-asked-mail")}</li>
        </ul>
        <p>{t(locale, "person-asked-nothing")}</p>
    }
}
