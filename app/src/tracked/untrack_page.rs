//! Ending to track something: one question, one button.

use leptos::prelude::*;

use crate::{
    application::{Place, way_home},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct UntrackPage {
    pub reference: Reference,
    /// The name of the service, where it is still published.
    pub service: Option<Localized<String>>,
    /// For which firm, where it is for one.
    pub firm: Option<(Reference, String)>,
    pub key: String,
}

impl Page for UntrackPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(self.path(), self.title(locale), t(locale, "tracked-end-lead")).unlisted().crumbs(way_home(locale))
    }

    fn body(&self, locale: Locale) -> Html {
        let home = self.firm.as_ref().map_or(Place::Home, |(firm, _)| Place::Firm(*firm));
        let home = Path::Application(home).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "tracked-end-lead")}</p>
            </div>
            <form class="form" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <div class="actions">
                    <button class="button">{t(locale, "tracked-end")}</button>
                    <a class="button button--quiet" href=home>{t(locale, "tracked-keep")}</a>
                </div>
            </form>
        }
        .finish()
    }
}

impl UntrackPage {
    fn path(&self) -> Path {
        Path::Application(Place::Untrack(self.reference))
    }

    fn title(&self, locale: Locale) -> String {
        let gone = || t(locale, "tracked-gone").to_owned();
        let name = self.service.as_ref().map_or_else(gone, |name| name.text(locale));
        tr(locale, "tracked-end-named", &[("name", name.into())])
    }
}
