//! Changing how to be reached, or when.

use leptos::prelude::*;

use super::{
    Place,
    ask_page::Again,
    form::{Around, Field},
    ways::ways,
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::t,
};

#[derive(Clone, Debug)]
pub struct ChangePage {
    pub reference: Reference,
    pub form: FormState<Field>,
    pub around: Around,
    pub key: String,
    pub again: Again,
}

impl Page for ChangePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "request-change-title"), &self.form);
        let crumbs = vec![
            Crumb::new(t(locale, "common-talk"), Path::Talk),
            Crumb::new(self.reference.to_string(), Path::Handoff(Place::Request(self.reference))),
        ];
        Head::new(Path::Handoff(Place::Change(self.reference)), title, t(locale, "request-follow-lead"))
            .unlisted()
            .crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let path = Path::Handoff(Place::Change(self.reference));
        let notice = (self.again != Again::No).then(|| {
            let words = if self.again == Again::Unkept { "handoff-unkept" } else { "request-already" };
            ui::notice(t(locale, words))
        });
        view! {
            <div class="hero hero--place"><h1>{t(locale, "request-change-title")}</h1></div>
            {notice}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=path.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ways(locale, &self.form, &self.around, t(locale, "handoff-way"))}
                <div class="actions">
                    <button class="button">{t(locale, "request-change-button")}</button>
                    {ui::language_button(locale, &path)}
                </div>
            </form>
        }
        .finish()
    }
}
