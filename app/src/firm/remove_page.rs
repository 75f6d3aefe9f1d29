//! Taking somebody off a firm, or leaving it: one question, one button.

use leptos::prelude::*;

use super::{
    Place,
    page::{Member, Whose},
    role_words,
};
use crate::{
    application,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct RemovePage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    pub member: Member,
    pub key: String,
    pub stays: Stays,
}

/// Whether somebody may go at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    No,
    /// No other owner is there.
    LastOwner,
}

impl Page for RemovePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Firm(Place::Remove(self.firm, self.member.number));
        let crumbs = super::words::way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(path, self.title(locale), t(locale, self.lead())).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Application(application::Place::Firm(self.firm)).href(locale);
        let action = Path::Firm(Place::Remove(self.firm, self.member.number)).href(locale);
        let button = match self.member.whose {
            Whose::Own => t(locale, "firm-leave"),
            Whose::Other => t(locale, "firm-remove"),
        };
        let stays = self.stays == Stays::LastOwner;
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, self.lead())}</p>
            </div>
            <form class="form flow" method="post" action=action>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{role_words(locale, self.member.role)}</p>
                {stays.then(|| view! { <p class="notice" role="alert">{t(locale, "firm-last-owner")}</p> })}
                <div class="actions">
                    {(!stays).then(|| view! { <button class="button">{button}</button> })}
                    <a class="button button--quiet" href=back>{t(locale, "firm-keep")}</a>
                </div>
            </form>
        }
        .finish()
    }
}

impl RemovePage {
    fn lead(&self) -> &'static str {
        match self.member.whose {
            Whose::Own => "firm-leave-lead",
            Whose::Other => "firm-remove-lead",
        }
    }

    fn title(&self, locale: Locale) -> String {
        let firm = ("firm", self.firm_name.get(locale).as_str().into());
        match (self.member.whose, self.member.name.as_str()) {
            (Whose::Own, _) => tr(locale, "firm-leave-title", &[firm]),
            (Whose::Other, "") => tr(locale, "firm-remove-nameless-title", &[firm]),
            (Whose::Other, name) => tr(locale, "firm-remove-title", &[("name", name.into()), firm]),
        }
    }
}
