//! Taking somebody off a firm: one question, one button.

use leptos::prelude::*;

use super::page::{Member, role_words};
use crate::{
    application::{Place, way_home},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct RemovePage {
    pub firm: Reference,
    pub firm_name: String,
    pub member: Member,
    pub key: String,
}

impl Page for RemovePage {
    fn head(&self, locale: Locale) -> Head {
        let mut crumbs = way_home(locale);
        crumbs.push(Crumb::new(self.firm_name.as_str(), Path::Application(Place::Firm(self.firm))));
        Head::new(self.path(), self.title(locale), t(locale, "firm-remove-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Application(Place::Firm(self.firm)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "firm-remove-lead")}</p>
            </div>
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{role_words(locale, self.member.role)}</p>
                <div class="actions">
                    <button class="button">{t(locale, "firm-remove")}</button>
                    <a class="button button--quiet" href=back>{t(locale, "firm-keep")}</a>
                </div>
            </form>
        }
        .finish()
    }
}

impl RemovePage {
    fn path(&self) -> Path {
        Path::Application(Place::Remove(self.firm, self.member.number))
    }

    fn title(&self, locale: Locale) -> String {
        let firm = ("firm", self.firm_name.as_str().into());
        match self.member.name.as_str() {
            "" => tr(locale, "firm-remove-nameless-title", &[firm]),
            name => tr(locale, "firm-remove-title", &[("name", name.into()), firm]),
        }
    }
}
