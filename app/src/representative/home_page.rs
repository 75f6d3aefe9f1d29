//! Who acts for somebody, and for whom they act.

use leptos::prelude::*;

use super::{Mandate, Place, Side, list};
use crate::{
    application::way_home,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct HomePage {
    /// Of both sides; what holds first.
    pub all: Vec<Mandate>,
    pub key: String,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Representative(Place::Home);
        let crumbs = way_home(locale);
        Head::new(path, t(locale, "representative-home"), t(locale, "representative-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let new = Path::Representative(Place::New(None)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "representative-home")}</h1>
                <p class="hero__lead">{t(locale, "representative-lead")}</p>
            </div>
            <div class="flow">
                <h2>{t(locale, "representative-given")}</h2>
                {self.of(locale, Side::Given, "representative-given-none")}
                <div class="actions"><a class="button" href=new>{t(locale, "representative-new")}</a></div>
                <h2>{t(locale, "representative-held")}</h2>
                {self.of(locale, Side::Held, "representative-held-none")}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl HomePage {
    fn of(&self, locale: Locale, side: Side, none: &'static str) -> AnyView {
        let some: Vec<Mandate> = self.all.iter().filter(|one| one.side == side).cloned().collect();
        match some.as_slice() {
            [] => view! { <p>{t(locale, none)}</p> }.into_any(),
            some => list(locale, &self.key, some).into_any(),
        }
    }
}
