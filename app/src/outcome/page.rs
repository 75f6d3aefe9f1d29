//! How questions are answered, for everybody: the last quarter that was published, and all of them as a file.

use leptos::prelude::*;

use super::{FEW, Place, table::Sheet};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

pub use super::table::Sheet as Figures;

/// A quarter that is over: its first and its last day, written out in the language of the page.
#[derive(Clone, Debug)]
pub struct Quarter {
    pub from: String,
    pub to: String,
    pub sheet: Sheet,
}

#[derive(Clone, Debug)]
pub struct OutcomePage {
    /// `None` where no quarter was published yet.
    pub quarter: Option<Quarter>,
}

impl Page for OutcomePage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Outcome(Place::Home), t(locale, "outcome-title"), t(locale, "outcome-lead"))
            .crumbs(vec![Crumb::new(t(locale, "measure-title"), Path::Measures)])
    }

    fn body(&self, locale: Locale) -> Html {
        let quarter = self.quarter.as_ref().map(|quarter| quarter.view(locale));
        let none = self.quarter.is_none().then(|| view! { <p>{t(locale, "outcome-none")}</p> });
        let few = [("few", FEW.into())];
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "outcome-title")}</h1>
                <p class="hero__lead">{t(locale, "outcome-lead")}</p>
            </div>
            <div class="flow">
                {none}
                {quarter}
                <h2>{t(locale, "outcome-how")}</h2>
                {explained(locale)}
                <p>{tr(locale, "outcome-how-few", &few)}</p>
                <p>{t(locale, "outcome-how-quarter")}</p>
                <p><a href=Path::Outcome(Place::File).href(locale) download=true>{t(locale, "outcome-file")}</a></p>
            </div>
        }
        .finish()
    }
}

impl Quarter {
    fn view(&self, locale: Locale) -> impl IntoView + use<> {
        let days = [("from", self.from.as_str().into()), ("to", self.to.as_str().into())];
        view! {
            <h2>{tr(locale, "outcome-quarter", &days)}</h2>
            {self.sheet.all(locale)}
            {tables(locale, &self.sheet)}
        }
    }
}

pub(super) fn tables(locale: Locale, sheet: &Sheet) -> impl IntoView + use<> {
    view! {
        {sheet.table(locale, "channel", "outcome-by-channel")}
        {sheet.table(locale, "language", "outcome-by-language")}
        {sheet.table(locale, "service", "outcome-by-service")}
    }
}

/// What the figures mean.
pub(super) fn explained(locale: Locale) -> impl IntoView + use<> {
    ["outcome-how-wait", "outcome-how-first", "outcome-how-passed", "outcome-how-return"]
        .map(|id| view! { <p>{t(locale, id)}</p> })
        .into_iter()
        .collect_view()
}
