//! What is asked after signing in, where something was kept before: shall it go to the person's page, or be deleted?

use leptos::prelude::*;

use super::{DONE, Place};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    person::RETURN,
    shell::{Head, Page},
    words::{t, tr},
};

/// How much a guest kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub saved: i64,
    pub topics: i64,
    /// Facts, and suggestions that were refused.
    pub statements: i64,
    pub questions: i64,
    pub tracked: i64,
    /// Applications that were begun.
    pub drafts: i64,
}

impl Counts {
    pub const fn is_nothing(self) -> bool {
        self.saved + self.topics + self.statements + self.questions + self.tracked + self.drafts == 0
    }
}

#[derive(Clone, Debug)]
pub struct MergePage {
    pub counts: Counts,
    /// Where signing in was to lead.
    pub back: Option<LocalPath>,
    pub key: String,
}

/// The values of the two buttons.
pub const MERGE: &str = "merge";
pub const FORGET: &str = "forget";

impl Page for MergePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::MyPage(Place::Merge(self.back.clone()));
        Head::new(path, t(locale, "my-page-merge"), t(locale, "my-page-merge-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let Counts { saved, topics, statements, questions, tracked, drafts } = self.counts;
        let kept = [
            ("my-page-merge-saved", saved),
            ("my-page-merge-topics", topics),
            ("my-page-merge-facts", statements),
            ("my-page-merge-questions", questions),
            ("my-page-merge-tracked", tracked),
            ("my-page-merge-drafts", drafts),
        ];
        let kept: Vec<_> = kept
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(words, count)| view! { <li>{tr(locale, words, &[("count", count.into())])}</li> })
            .collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "my-page-merge")}</h1>
                <p class="hero__lead">{t(locale, "my-page-merge-lead")}</p>
            </div>
            <form class="form flow" method="post" action=Path::MyPage(Place::Merge(None)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.back.as_ref().map(|back| view! {
                    <input type="hidden" name=RETURN value=back.as_str().to_owned()/>
                })}
                <ul>{kept}</ul>
                <p>{t(locale, "my-page-merge-twice")}</p>
                <div class="actions">
                    <button class="button" name=DONE value=MERGE>{t(locale, "my-page-merge-yes")}</button>
                    <button class="button button--quiet" name=DONE value=FORGET>{t(locale, "my-page-merge-no")}</button>
                </div>
            </form>
        }
        .finish()
    }
}
