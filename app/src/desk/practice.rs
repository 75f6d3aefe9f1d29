//! The desk to practice at: the same pages, about people who are made up. Its addresses are those of the desk, under a
//! segment of their own, and every page says what it is.

use leptos::prelude::*;

use super::{Place, SCRIPT, practice_of};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Script},
    words::{t, tr},
};

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
        // nothing here changes by itself; the keys are those of the desk
        let modules = head.modules.iter().copied().filter(|name| *name == SCRIPT).collect();
        Head { title, modules, script: Script::None, ..head }
    }

    fn body(&self, locale: Locale) -> Html {
        let home = Path::Desk(Place::Home(practice_of(&self.organization))).href(locale);
        let real = Path::Desk(Place::Home(self.organization.clone())).href(locale);
        let page = self.page.body(locale);
        view! {
            <section class="practice" aria-labelledby="practice">
                <p class="practice__title" id="practice">{t(locale, "desk-practice")}</p>
                <p>{t(locale, "desk-practice-lead")}</p>
                <form class="actions" method="post" action=home>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button button--quiet button--small">{t(locale, "desk-practice-reset")}</button>
                    <a href=real>{t(locale, "desk-practice-leave")}</a>
                </form>
            </section>
            <div inner_html=page.as_str().to_owned()></div>
        }
        .finish()
    }
}
