//! How each kind is put right: here, where it can be done here.

use leptos::prelude::*;

use super::Kind;
use crate::{application, firm, handoff, locale::Locale, my_page, path::Path, representative, subscription, words::t};

impl Kind {
    /// The words, and where it is done.
    pub(super) fn correction(self) -> (&'static str, Option<Path>) {
        let mine = || Some(Path::MyPage(my_page::Place::Home(None)));
        match self {
            Self::Identity => ("privacy-correct-identity", None),
            Self::Facts => ("privacy-correct-facts", Some(Path::MyPage(my_page::Place::Facts))),
            Self::Saved | Self::Subscriptions => ("privacy-correct-mine", mine()),
            Self::Preference => {
                ("subscription-preference-change", Some(Path::Subscription(subscription::Place::Preference)))
            }
            Self::Questions => ("privacy-correct-questions", Some(Path::Handoff(handoff::Place::Follow))),
            Self::Applications | Self::Tracked => {
                ("privacy-correct-applications", Some(Path::Application(application::Place::Home)))
            }
            Self::Concerns => ("privacy-correct-concerns", Some(Path::Application(application::Place::Home))),
            Self::Representatives => {
                ("privacy-correct-representatives", Some(Path::Representative(representative::Place::Home)))
            }
            Self::Firms => ("privacy-correct-firms", Some(Path::Firm(firm::Place::Whom))),
            Self::Files => ("privacy-correct-files", Some(Path::Application(application::Place::Home))),
            Self::Payments => ("privacy-correct-payments", Some(Path::Talk)),
            Self::Absences => ("privacy-correct-absences", None),
            Self::Sessions => ("privacy-correct-sessions", None),
            Self::Letters | Self::Messages => ("privacy-correct-letters", None),
            Self::Accesses => ("privacy-correct-accesses", Some(Path::Talk)),
        }
    }

    pub(super) fn correction_words(self, locale: Locale) -> &'static str {
        t(locale, self.correction().0)
    }

    /// The words, as a link where there is a page for it.
    pub(super) fn correction_link(self, locale: Locale) -> AnyView {
        let (words, path) = self.correction();
        match path {
            Some(path) => view! { <a href=path.href(locale)>{t(locale, words)}</a> }.into_any(),
            None => t(locale, words).into_any(),
        }
    }
}
