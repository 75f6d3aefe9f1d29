//! Before another identity is added, or where it cannot be.

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

/// Asks whether an identity that was just proved is the person's own. Without this word of theirs, whoever lured them
/// onto a link could add a way in of their own.
#[derive(Clone, Debug)]
pub struct AddPage {
    pub key: String,
    /// The host of the provider.
    pub host: String,
    /// The name that the provider gave there.
    pub name: Option<String>,
    pub mail: Option<String>,
}

impl Page for AddPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = (t(locale, "person-add"), t(locale, "person-add-lead"));
        Head::new(Path::Person(Place::ConfirmIdentity), title, lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let said = [("person-add-name", self.name.clone()), ("person-add-mail", self.mail.clone())];
        let said = said.into_iter().filter_map(|(id, value)| Some((t(locale, id), value?)));
        let facts = [(t(locale, "person-add-host"), self.host.clone())].into_iter().chain(said).collect();
        let back = Path::Person(Place::Identities(None)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "person-add")}</h1>
                <p class="hero__lead">{t(locale, "person-add-lead")}</p>
            </div>
            <form class="flow" method="post" action=Path::Person(Place::ConfirmIdentity).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::facts(facts)}
                <p>{t(locale, "person-add-warning")}</p>
                <div class="actions">
                    <button class="button">{t(locale, "person-add-button")}</button>
                    <a class="button button--quiet" href=back>{t(locale, "person-add-back")}</a>
                </div>
            </form>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

/// Says that the identity is somebody else's, or the person's own from before. Nothing was changed.
#[derive(Clone, Debug)]
pub struct TakenPage {
    pub host: String,
}

impl Page for TakenPage {
    fn head(&self, locale: Locale) -> Head {
        let title = t(locale, "person-taken");
        Head::new(Path::Person(Place::Identities(None)), title, t(locale, "person-taken-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Person(Place::Identities(None)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "person-taken")}</h1>
                <p class="hero__lead">{t(locale, "person-taken-lead")}</p>
            </div>
            <div class="flow">
                <p>{tr(locale, "person-taken-host", &[("host", self.host.as_str().into())])}</p>
                <p>{t(locale, "person-taken-both")}</p>
                <p><a class="button" href=back>{t(locale, "person-taken-back")}</a></p>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
