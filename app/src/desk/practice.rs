//! The desk to practice at: the same pages, about people who are made up. Its addresses are those of the desk, under a
//! segment of their own, and every page says what it is.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Script},
    words::{t, tr},
};

/// The same word in both languages.
const SEGMENT: &str = "/simulation";

/// What stands in the place of the code of an organization, so that every link of a page leads to practice again.
pub fn practice(organization: &str) -> String {
    [organization, SEGMENT].concat()
}

/// The organization whose desk one practices for; nothing for a real desk.
pub fn practiced(code: &str) -> Option<&str> {
    code.strip_suffix(SEGMENT)
}

/// A page of the desk, in practice.
#[derive(Clone, Debug)]
pub struct Practiced<P> {
    pub page: P,
    /// The code of the organization.
    pub organization: String,
    /// The key of the form that begins anew.
    pub key: String,
}

impl<P: Page> Page for Practiced<P> {
    fn head(&self, locale: Locale) -> Head {
        let head = self.page.head(locale);
        let title = tr(locale, "desk-practice-title", &[("title", head.title.as_str().into())]);
        // nothing here changes by itself
        Head { title, module: None, script: Script::None, ..head }
    }

    fn body(&self, locale: Locale) -> Html {
        let home = Path::Desk(Place::Home(practice(&self.organization))).href(locale);
        let real = Path::Desk(Place::Home(self.organization.clone())).href(locale);
        let page = self.page.body(locale);
        view! {
            <aside class="practice" aria-labelledby="practice">
                <h2 class="practice__title" id="practice">{t(locale, "desk-practice")}</h2>
                <p>{t(locale, "desk-practice-lead")}</p>
                <form class="actions" method="post" action=home>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button button--quiet button--small">{t(locale, "desk-practice-reset")}</button>
                    <a href=real>{t(locale, "desk-practice-leave")}</a>
                </form>
            </aside>
            <div inner_html=page.as_str().to_owned()></div>
        }
        .finish()
    }
}
