//! Signing out, and what one reads afterwards.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The button that signs out, and the pages about signing in, beside other things. `key` is that of a form of this session.
pub fn sign_out_form(locale: Locale, key: String) -> impl IntoView + use<> {
    let pages = [
        ("person-sessions", Path::Person(Place::Sessions(None))),
        ("person-identities", Path::Person(Place::Identities(None))),
    ];
    let links = pages.map(|(id, path)| view! { <li><a href=path.href(locale)>{t(locale, id)}</a></li> });
    view! {
        {form(locale, key, "button button--quiet")}
        <ul class="inline-list inline-list--links" role="list">{links}</ul>
    }
}

fn form(locale: Locale, key: String, button: &'static str) -> impl IntoView + use<> {
    view! {
        <form class="actions" method="post" action=Path::Person(Place::SignOut).href(locale)>
            <input type="hidden" name="key" value=key/>
            <button class=button>{t(locale, "person-sign-out")}</button>
        </form>
    }
}

#[derive(Clone, Debug)]
pub enum SignOutPage {
    /// Somebody is signed in: the key of the form.
    In { key: String },
    /// Nobody is. Where the provider's own session is ended, and its host.
    Out { provider: Option<(String, String)> },
    /// They come back from the provider, where they are signed out too: its host.
    Everywhere { host: String },
}

impl Page for SignOutPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.words(locale);
        Head::new(Path::Person(Place::SignOut), title, lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.words(locale);
        let rest = match self {
            Self::In { key } => form(locale, key.clone(), "button").into_any(),
            Self::Out { provider } => ways(locale, provider.as_ref()).into_any(),
            Self::Everywhere { host } => {
                let words = tr(locale, "person-signed-out-everywhere", &[("host", host.as_str().into())]);
                view! { <p class="notice">{words}</p>{ways(locale, None)} }.into_any()
            }
        };
        view! {
            <div class="hero hero--place">
                <h1>{title}</h1>
                <p class="hero__lead">{lead}</p>
            </div>
            <div class="flow">{rest}</div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl SignOutPage {
    fn words(&self, locale: Locale) -> (&'static str, &'static str) {
        match self {
            Self::In { .. } => (t(locale, "person-sign-out"), t(locale, "person-sign-out-lead")),
            Self::Out { .. } | Self::Everywhere { .. } => {
                (t(locale, "person-signed-out"), t(locale, "person-signed-out-lead"))
            }
        }
    }
}

fn ways(locale: Locale, provider: Option<&(String, String)>) -> impl IntoView + use<> {
    let provider = provider.map(|(address, host)| {
        let link = tr(locale, "person-signed-out-link", &[("host", host.as_str().into())]);
        view! {
            <div class="notice">
                <p>{tr(locale, "person-signed-out-provider", &[("host", host.as_str().into())])}</p>
                <p><a href=address.clone()>{link}</a></p>
            </div>
        }
    });
    view! {
        {provider}
        <ul>
            <li><a href=Path::Home.href(locale)>{t(locale, "failure-home")}</a></li>
            <li><a href=Path::Person(Place::SignIn(None)).href(locale)>{t(locale, "person-again")}</a></li>
        </ul>
    }
}
