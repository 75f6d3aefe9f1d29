//! The page of an invitation once there is nothing to answer.

use leptos::prelude::*;

use crate::{
    application,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct AnsweredPage {
    /// Its own address, which names the link that was opened.
    pub path: Path,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Whatever the reason: used, withdrawn, over, or never there.
    Gone,
    Declined,
}

impl AnsweredPage {
    const fn words(&self) -> (&'static str, &'static str) {
        match self.why {
            Why::Gone => ("invitation-gone", "invitation-gone-lead"),
            Why::Declined => ("invitation-refused", "invitation-refused-lead"),
        }
    }
}

impl Page for AnsweredPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.words();
        Head::new(self.path.clone(), t(locale, title), t(locale, lead)).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.words();
        let home = Path::Application(application::Place::Home).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, title)}</h1>
                <p class="hero__lead">{t(locale, lead)}</p>
            </div>
            <div class="actions"><a class="button" href=home>{t(locale, "application-home")}</a></div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
