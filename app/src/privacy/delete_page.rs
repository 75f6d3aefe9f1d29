//! The page before the button: what goes, and what has to stay.

use leptos::prelude::*;

use super::{Place, Plan};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Reader},
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::t,
};

#[derive(Clone, Debug)]
pub struct DeletePage {
    pub reader: Reader,
    pub plan: Plan,
    /// Sent with the form.
    pub key: String,
}

impl Page for DeletePage {
    fn head(&self, locale: Locale) -> Head {
        let home = Crumb::new(t(locale, "privacy-title"), Path::Privacy(Place::Home(None)));
        let path = Path::Privacy(Place::Delete);
        Head::new(path, t(locale, "privacy-delete-title"), t(locale, "privacy-delete-lead"))
            .crumbs(vec![my_page::crumb(locale), home])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let guest = !matches!(self.reader, Reader::Person(_));
        let back = Path::Privacy(Place::Home(None)).href(locale);
        let (first, may) = (self.plan.first(locale), self.plan.alone.is_empty());
        let goes = self.plan.goes(locale).into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        let always = self.plan.always(locale).into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "privacy-delete-title")}</h1>
                <p class="hero__lead">{t(locale, "privacy-delete-lead")}</p>
            </div>
            <form class="form flow" method="post" action=Path::Privacy(Place::Delete).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <h2>{t(locale, "privacy-delete-goes")}</h2>
                <ul>
                    {(!guest).then(|| view! { <li>{t(locale, "privacy-delete-identity")}</li> })}
                    <li>{t(locale, "privacy-delete-kept")}</li>
                    {goes}
                    <li>{t(locale, "privacy-delete-sessions")}</li>
                </ul>
                <h2>{t(locale, "privacy-delete-stays")}</h2>
                <ul>
                    {self.plan.stays(locale)}
                    {always}
                </ul>
                {first}
                <div class="actions">
                    {may.then(|| view! { <button class="button">{t(locale, "privacy-delete-button")}</button> })}
                    <a class="button button--quiet" href=back>{t(locale, "privacy-delete-back")}</a>
                </div>
            </form>
        }
        .finish()
    }
}
