//! The small page behind “save” and “subscribe”: one button. Opening it keeps nothing.

use std::sync::Arc;

use leptos::prelude::*;

use super::{MOST, Place, Reader, SERVICE};
use crate::{
    catalogue::{Service, Topic},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::{Path, segment},
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// What is to be kept.
#[derive(Clone, Debug)]
pub enum Wish {
    /// A service, and what tells it from others of its name.
    Save(Arc<Service>, Option<String>),
    Subscribe(Arc<Topic>),
}

/// Whether it can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    New,
    /// It is kept already.
    Kept,
    /// There is no room for more.
    Full,
}

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
        let crumbs = vec![Crumb::new(t(locale, "my-page-title"), Path::MyPage(Place::Home(None)))];
        Head::new(self.path(), self.title(locale), t(locale, self.lead())).crumbs(crumbs).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let offered = self.standing == Standing::New;
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                {offered.then(|| view! { <p class="hero__lead">{t(locale, self.lead())}</p> })}
            </div>
            {self.notice(locale)}
            {offered.then(|| self.form(locale))}
            <p class="feedback__back"><a href=self.about().href(locale)>{t(locale, self.back())}</a></p>
        }
        .finish()
    }
}

impl ConfirmPage {
    fn path(&self) -> Path {
        Path::MyPage(match &self.wish {
            Wish::Save(service, _) => Place::Save(Some(service.id.clone())),
            Wish::Subscribe(topic) => Place::Subscribe(Some(topic.id.clone())),
        })
    }

    fn about(&self) -> Path {
        match &self.wish {
            Wish::Save(service, _) => service.path(),
            Wish::Subscribe(topic) => topic.path(),
        }
    }

    fn title(&self, locale: Locale) -> String {
        match &self.wish {
            Wish::Save(service, note) => {
                let name = service.name.text(locale);
                let name = match note {
                    Some(note) => {
                        tr(locale, "service-title", &[("service", name.into()), ("note", note.as_str().into())])
                    }
                    None => name,
                };
                tr(locale, "my-page-save", &[("service", name.into())])
            }
            Wish::Subscribe(topic) => tr(locale, "my-page-subscribe", &[("topic", topic.name.text(locale).into())]),
        }
    }

    const fn lead(&self) -> &'static str {
        match (&self.wish, &self.reader) {
            (Wish::Save(..), Reader::Person(_)) => "my-page-save-lead",
            (Wish::Save(..), _) => "my-page-save-lead-guest",
            (Wish::Subscribe(_), Reader::Person(_)) => "my-page-subscribe-lead",
            (Wish::Subscribe(_), _) => "my-page-subscribe-lead-guest",
        }
    }

    const fn back(&self) -> &'static str {
        match self.wish {
            Wish::Save(..) => "my-page-back-service",
            Wish::Subscribe(_) => "my-page-back-topic",
        }
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match (self.standing, &self.wish) {
            (Standing::New, _) => return None,
            (Standing::Kept, Wish::Save(..)) => t(locale, "my-page-saved-already").to_owned(),
            (Standing::Kept, Wish::Subscribe(_)) => t(locale, "my-page-subscribed-already").to_owned(),
            (Standing::Full, _) => {
                let most = number(locale, MOST.unsigned_abs());
                tr(locale, "my-page-full", &[("most", most.into())])
            }
        };
        let href = Path::MyPage(Place::Home(None)).href(locale);
        Some(view! {
            <div class="notice" tabindex="-1" autofocus=true>
                <p>{words}</p>
                <p><a href=href>{t(locale, "my-page-open")}</a></p>
            </div>
        })
    }

    fn form(&self, locale: Locale) -> impl IntoView + use<> {
        let (place, name, value, button) = match &self.wish {
            Wish::Save(service, _) => {
                (Place::Save(None), SERVICE, service.id.as_str().to_owned(), "my-page-save-button")
            }
            Wish::Subscribe(topic) => {
                (Place::Subscribe(None), *segment::TOPIC.get(locale), topic.id.clone(), "my-page-subscribe-button")
            }
        };
        view! {
            <form class="form flow" method="post" action=Path::MyPage(place).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name=name value=value/>
                {(self.reader == Reader::Nobody).then(|| view! { <p>{t(locale, "my-page-cookie")}</p> })}
                <div class="actions"><button class="button">{t(locale, button)}</button></div>
            </form>
        }
    }
}
