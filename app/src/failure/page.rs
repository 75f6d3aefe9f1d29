use leptos::prelude::*;

use super::Failure;
use crate::{
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct FailurePage {
    pub failure: Failure,
    /// What a person reads out to staff.
    pub reference: String,
    /// The address that failed, in each language, so that the switch of language stays on this page.
    pub address: Localized<String>,
}

impl Page for FailurePage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.failure.words(locale);
        Head::new(Path::Other(self.address.clone()), title, lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.failure.words(locale);
        let ways = [
            ("search-label", Path::Search),
            ("failure-home", Path::Home),
            ("failure-topics", Path::Topics),
            ("failure-organizations", Path::Organizations),
            ("failure-a-to-z", Path::AToZ(None)),
        ];
        let ways = ways.map(|(id, path)| view! { <li><a href=path.href(locale)>{t(locale, id)}</a></li> });
        // people who cannot get on need a number at once, not another page
        let call = (self.failure.status() >= 500).then(|| view! { <p>{t(locale, "failure-call")}</p> });
        view! {
            <div class="hero hero--place">
                <h1>{title}</h1>
                <p class="hero__lead">{lead}</p>
            </div>
            <div class="flow">
                <h2>{t(locale, "failure-next")}</h2>
                <ul class="failure__ways">{ways.collect_view()}</ul>
                {call}
                <p class="hint">{tr(locale, "failure-reference", &[("reference", self.reference.as_str().into())])}</p>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
