//! Paying without money: whoever comes chooses what became of it.

use leptos::prelude::*;

use super::Place;
use crate::{
    application::payment::dollars,
    html::{Finish, Html},
    locale::{Locale, Localized},
    shell::{Head, Page},
    words::{t, tr},
};

/// The query variable that holds what whoever came chose.
pub const OUTCOME: &str = "outcome";

#[derive(Clone, Debug)]
pub struct PayerPage {
    /// What the portal asked, as it stands in the query: without the question mark.
    pub query: String,
    pub cents: i64,
}

impl Page for PayerPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Place::Payer.path();
        let mut head = Head::new(path, t(locale, "demo-payer"), t(locale, "demo-payer-lead")).unlisted();
        head.query = Localized::from_fn(|_| format!("?{}", self.query));
        head
    }

    fn body(&self, locale: Locale) -> Html {
        let to = |outcome: &str| format!("{}?{}&{OUTCOME}={outcome}", Place::Payer.href(locale), self.query);
        let pay = tr(locale, "demo-payer-pay", &[("amount", dollars(locale, self.cents).into())]);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "demo-payer")}</h1>
                <p class="hero__lead">{t(locale, "demo-payer-lead")}</p>
            </div>
            <div class="notice"><p>{t(locale, "demo-payer-made-up")}</p></div>
            <div class="actions">
                <a class="button" href=to("paid") rel="nofollow">{pay}</a>
                <a class="button button--quiet" href=to("cancelled") rel="nofollow">{t(locale, "demo-payer-cancel")}</a>
            </div>
        }
        .finish()
    }
}
