//! What a browser kept before its person signed in: theirs now, or forgotten. Never without asking.

use leptos::prelude::*;

use super::{Place, RETURN};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    shell::{Head, Page},
    words::t,
};

/// The name of the two buttons, and what each says.
pub const KEEP: &str = "keep";
pub const YES: &str = "yes";
pub const NO: &str = "no";

#[derive(Clone, Debug)]
pub struct MergePage {
    pub key: String,
    pub back: Option<LocalPath>,
}

impl Page for MergePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Person(Place::Merge(self.back.clone()));
        Head::new(path, t(locale, "person-merge"), t(locale, "person-merge-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let action = Path::Person(Place::Merge(None)).href(locale);
        let back = self.back.as_ref().map(|back| {
            view! { <input type="hidden" name=RETURN value=back.as_str().to_owned()/> }
        });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "person-merge")}</h1>
                <p class="hero__lead">{t(locale, "person-merge-lead")}</p>
            </div>
            <form class="flow" method="post" action=action>
                <input type="hidden" name="key" value=self.key.clone()/>
                {back}
                <p>{t(locale, "person-merge-shared")}</p>
                <div class="actions">
                    <button class="button" name=KEEP value=YES>{t(locale, "person-merge-yes")}</button>
                    <button class="button button--quiet" name=KEEP value=NO>{t(locale, "person-merge-no")}</button>
                </div>
            </form>
        }
        .finish()
    }
}
