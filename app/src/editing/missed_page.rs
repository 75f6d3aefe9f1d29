//! The words that people searched for and found nothing with: what a name or a word of a service does not say yet.

use leptos::prelude::*;

use super::{Place, pair::language_name, trail::home};
use crate::{
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::{Path, segment},
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct MissedPage {
    /// The code of the organization.
    pub organization: String,
    /// Over how many days they are counted.
    pub days: u16,
    /// The most frequent first; never what could be about one person.
    pub words: Vec<Missed>,
}

/// Words that found nothing.
#[derive(Clone, Debug)]
pub struct Missed {
    pub locale: Locale,
    pub words: String,
    pub searches: u64,
    /// The last day, formatted.
    pub last: String,
}

/// The heads of the columns; on a narrow screen each stands beside its value, and the roles keep it a table.
const HEADS: [&str; 4] =
    ["editing-missed-words", "editing-missed-language", "editing-missed-searches", "editing-missed-last"];

impl Page for MissedPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Editing(Place::Missed(self.organization.clone()));
        Head::new(path, t(locale, "editing-missed"), self.lead(locale))
            .crumbs(vec![home(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let rows: Vec<_> = self.words.iter().map(|missed| missed.row(locale)).collect();
        let heads = HEADS.map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> });
        let nothing = rows.is_empty().then(|| view! { <p>{t(locale, "editing-missed-none")}</p> });
        let table = (!rows.is_empty()).then(|| {
            view! {
                <p>{t(locale, "editing-missed-next")}</p>
                <table class="worklist" role="table" aria-labelledby="missed">
                    <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads.collect_view()}</tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            }
        });
        view! {
            <div class="staff staff--flow">
                <h1 id="missed">{t(locale, "editing-missed")}</h1>
                <p class="staff__lead">{self.lead(locale)}</p>
                {nothing}
                {table}
            </div>
        }
        .finish()
    }
}

impl MissedPage {
    fn lead(&self, locale: Locale) -> String {
        tr(locale, "editing-missed-lead", &[("days", number(locale, u64::from(self.days)).into())])
    }
}

impl Missed {
    /// The words lead to the search, as whoever typed them saw it.
    fn row(&self, locale: Locale) -> impl IntoView + use<> {
        let typed: String = form_urlencoded::byte_serialize(self.words.as_bytes()).collect();
        let search = format!("{}?{}={typed}", Path::Search.href(self.locale), segment::WORDS);
        let [_, language, searches, last] = HEADS.map(|id| t(locale, id));
        view! {
            <tr role="row">
                <th scope="row" role="rowheader"><a href=search hreflang=self.locale.code() lang=self.locale.code()>{self.words.clone()}</a></th>
                <td role="cell" data-head=language>{language_name(locale, self.locale)}</td>
                <td role="cell" data-head=searches>{number(locale, self.searches)}</td>
                <td role="cell" data-head=last>{self.last.clone()}</td>
            </tr>
        }
    }
}
