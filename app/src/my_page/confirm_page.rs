//! The small page behind “save”: one button. Opening it keeps nothing.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Place, Reader, SERVICE, Standing};
use crate::{
    catalogue::Service,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    words::{t, tr},
};

/// What is to be kept: a service, and what tells it from others of its name.
#[derive(Clone, Debug)]
pub struct Wish(pub Arc<Service>, pub Option<String>);

#[derive(Clone, Debug)]
pub struct ConfirmPage {
    pub wish: Wish,
    pub reader: Reader,
    pub standing: Standing,
    /// Sent with the form.
    pub key: String,
}

impl Page for ConfirmPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(self.path(), self.title(locale), t(locale, self.lead())).crumbs(vec![super::crumb(locale)]).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let offered = self.standing == Standing::New;
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                {offered.then(|| view! { <p class="hero__lead">{t(locale, self.lead())}</p> })}
            </div>
            {self.standing.notice(locale, "my-page-saved-already")}
            {offered.then(|| self.form(locale))}
            <p class="feedback__back"><a href=self.wish.0.path().href(locale)>{t(locale, "my-page-back-service")}</a></p>
        }
        .finish()
    }
}

impl ConfirmPage {
    fn path(&self) -> Path {
        Path::MyPage(Place::Save(Some(self.wish.0.id.clone())))
    }

    fn title(&self, locale: Locale) -> String {
        let Wish(service, note) = &self.wish;
        let name = service.name.text(locale);
        let name = match note {
            Some(note) => tr(locale, "service-title", &[("service", name.into()), ("note", note.as_str().into())]),
            None => name,
        };
        tr(locale, "my-page-save", &[("service", name.into())])
    }

    const fn lead(&self) -> &'static str {
        match &self.reader {
            Reader::Person(_) => "my-page-save-lead",
            _ => "my-page-save-lead-guest",
        }
    }

    fn form(&self, locale: Locale) -> impl IntoView + use<> {
        let value = self.wish.0.id.as_str().to_owned();
        view! {
            <form class="form flow" method="post" action=Path::MyPage(Place::Save(None)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name=SERVICE value=value/>
                {(self.reader == Reader::Nobody).then(|| view! { <p>{t(locale, "my-page-cookie")}</p> })}
                <div class="actions"><button class="button">{t(locale, "my-page-save-button")}</button></div>
            </form>
        }
    }
}
