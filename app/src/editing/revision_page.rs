//! One earlier state of a record, beside what is published now.

use leptos::prelude::*;

use super::{Place, Record, difference::Difference, history_page::version, trail::trail};
use crate::{
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// There is a draft already.
    Taken,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct RevisionPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// From what is published now to what stood there after this revision.
    pub difference: Difference,
    pub number: i64,
    pub is_now: bool,
    pub key: String,
    pub again: Again,
}

impl Page for RevisionPage {
    fn head(&self, locale: Locale) -> Head {
        let mut crumbs = trail(locale, &self.organization, &self.record, &self.name);
        let history = Path::Editing(Place::History(self.organization.clone(), self.record.clone()));
        crumbs.push(Crumb::new(t(locale, "editing-history"), history));
        Head::new(Path::Editing(self.place()), self.title(locale), t(locale, "editing-lead")).crumbs(crumbs).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                <p class="hint">{t(locale, if self.is_now { "editing-is-now" } else { "editing-compare-lead" })}</p>
                {(!self.is_now).then(|| view! {
                    {self.difference.view(locale)}
                    <form class="form flow" method="post" action=Path::Editing(self.place()).href(locale)>
                        <input type="hidden" name="key" value=self.key.clone()/>
                        <p class="hint">{t(locale, "editing-restore-hint")}</p>
                        <button class="button">{t(locale, "editing-restore")}</button>
                    </form>
                })}
            </div>
        }
        .finish()
    }
}

impl RevisionPage {
    fn place(&self) -> Place {
        Place::Revision(self.organization.clone(), self.record.clone(), self.number)
    }

    fn title(&self, locale: Locale) -> String {
        let args = [("name", self.name.text(locale).into()), ("version", version(locale, self.number).into())];
        tr(locale, "editing-revision-title", &args)
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Taken => "editing-taken",
            Again::Unkept => "editing-unkept",
        };
        let edit = Place::Edit(self.organization.clone(), self.record.clone());
        let link = (self.again == Again::Taken)
            .then(|| view! { " "<a href=Path::Editing(edit).href(locale)>{t(locale, "editing-to-draft")}</a> });
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{t(locale, words)}{link}</p></div> })
    }
}
