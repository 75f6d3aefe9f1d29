//! What a link shows: the whole page as it would be, and above it that it is a draft.

use leptos::prelude::*;

use super::shown;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    shell::{Head, Page},
    words::{t, tr},
};

pub struct PreviewPage {
    pub token: String,
    /// The page as it would be.
    pub page: Box<dyn Page + Send + Sync>,
    /// Until when the link works, formatted with its zone.
    pub until: String,
}

impl Page for PreviewPage {
    fn head(&self, locale: Locale) -> Head {
        let page = self.page.head(locale);
        let title = tr(locale, "preview-of", &[("page", page.title.into())]);
        // neither its crumbs nor its feed nor what search engines are told: those are of the published page
        Head::new(shown(&self.token), title, page.description).section(page.section).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let until = tr(locale, "preview-until", &[("hour", self.until.as_str().into())]);
        let page = self.page.body(locale).as_str().to_owned();
        view! {
            <section class="notice" aria-label=t(locale, "preview-draft")>
                <p><strong>{t(locale, "preview-draft")}</strong></p>
                <p>{t(locale, "preview-draft-lead")}</p>
                <p>{until}</p>
            </section>
            <div inner_html=page></div>
        }
        .finish()
    }
}
