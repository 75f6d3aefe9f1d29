//! What was published of a record, and when.

use leptos::prelude::*;

use super::{Place, Record, trail::trail};
use crate::{
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct HistoryPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// The newest first.
    pub revisions: Vec<Published>,
}

#[derive(Clone, Debug)]
pub struct Published {
    pub number: i64,
    /// When, formatted.
    pub date: String,
    /// How many fields it changed.
    pub fields: usize,
    /// Who contributed it, where that is not the owner.
    pub from: Option<String>,
}

impl Page for HistoryPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Editing(Place::History(self.organization.clone(), self.record.clone()));
        Head::new(path, self.title(locale), t(locale, "editing-lead"))
            .crumbs(trail(locale, &self.organization, &self.record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.revisions.iter().map(|one| self.one(locale, one)).collect();
        let first = self.revisions.last().map(|_| {
            let place = Place::Revision(self.organization.clone(), self.record.clone(), 0);
            view! {
                <li class="work__entry">
                    <a class="work__name" href=Path::Editing(place).href(locale)>{t(locale, "editing-version-first")}</a>
                </li>
            }
        });
        let nothing = items.is_empty().then(|| view! { <p class="hint">{t(locale, "editing-no-history")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {nothing}
                <ul role="list" class="work">{items}{first}</ul>
            </div>
        }
        .finish()
    }
}

impl HistoryPage {
    fn title(&self, locale: Locale) -> String {
        tr(locale, "editing-history-title", &[("name", self.name.text(locale).into())])
    }

    fn one(&self, locale: Locale, one: &Published) -> impl IntoView + use<> {
        let place = Place::Revision(self.organization.clone(), self.record.clone(), one.number);
        let fields = [("n", one.fields.into()), ("count", one.fields.to_string().into())];
        let from = one.from.as_ref().map(|from| {
            let args = [("organization", from.as_str().into())];
            view! { <span class="work__note">{tr(locale, "together-contributed-by", &args)}</span> }
        });
        view! {
            <li class="work__entry">
                <a class="work__name" href=Path::Editing(place).href(locale)>{version(locale, one.number)}</a>
                <span class="work__note">{one.date.clone()}" · "{tr(locale, "editing-fields", &fields)}</span>
                {from}
            </li>
        }
    }
}

/// “Version 3”.
pub(super) fn version(locale: Locale, number: i64) -> String {
    match number {
        0 => t(locale, "editing-version-first").to_owned(),
        _ => tr(locale, "editing-version", &[("number", number.to_string().into())]),
    }
}
