//! One link: its words, where it leads, what was found there, and what can be done.

use leptos::prelude::*;

use super::State;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A link of a page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What the buttons send.
    pub id: String,
    /// What is read of it on the page, and in which language.
    pub words: String,
    pub of: Locale,
    pub address: String,
    pub state: State,
    /// The number that it answered with, where one says more.
    pub status: Option<u16>,
    /// Where it moved for good.
    pub moved_to: Option<String>,
    /// The days since when that is so and of the last look, formatted.
    pub since: String,
    pub looked: Option<String>,
    pub shows: Shows,
    pub look: Look,
    /// How many readers named it.
    pub reports: usize,
}

/// Whether readers get it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Yes,
    /// An editor hid it.
    No,
}

/// When it is looked at next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// This portal does not try links, or does not know this one yet.
    Never,
    Later,
    /// Somebody asked for it.
    Now,
}

/// The names of the buttons; the value of each is the id of a link.
pub const CHECK: &str = "check";
pub const HIDE: &str = "hide";
pub const SHOW: &str = "show";

impl Entry {
    pub(super) fn view(&self, locale: Locale) -> impl IntoView + use<> {
        let (address, href, of) = (self.address.clone(), self.address.clone(), self.of.tag());
        let state = view! { <span class=self.state.class()>{self.state.words(locale)}</span> };
        let hidden = (self.shows == Shows::No).then(|| {
            view! { <span class="tag tag--late">{t(locale, "link-hidden")}</span> }
        });
        let moved = self.moved_to.clone().map(|to| {
            let href = to.clone();
            view! { <p class="link__address">{t(locale, "link-moved-to")}" "<a href=href rel="noreferrer">{to}</a></p> }
        });
        view! {
            <li class="link">
                <p><strong lang=of>{self.words.clone()}</strong>" "{state}" "{hidden}</p>
                <p class="link__address"><a href=href rel="noreferrer" hreflang=of>{address}</a></p>
                {moved}
                <p class="hint">{self.told(locale)}</p>
                <p class="panel__acts">{self.buttons(locale)}</p>
            </li>
        }
    }

    /// Since when, the last look, and who reported it too.
    fn told(&self, locale: Locale) -> String {
        let since = tr(locale, "link-since", &[("date", self.since.as_str().into())]);
        let looked = match (self.look, &self.looked) {
            (Look::Now, _) => Some(t(locale, "link-asked").to_owned()),
            (Look::Later | Look::Never, Some(day)) => Some(tr(locale, "link-looked", &[("date", day.as_str().into())])),
            (Look::Later | Look::Never, None) => None,
        };
        let since = (self.state != State::New).then_some(since);
        let status = self.status.map(|status| tr(locale, "link-status", &[("status", status.to_string().into())]));
        let count = i64::try_from(self.reports).unwrap_or(i64::MAX);
        let reports = (count > 0).then(|| tr(locale, "link-reported", &[("count", count.into())]));
        [since, status, looked, reports].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn buttons(&self, locale: Locale) -> impl IntoView + use<> {
        let button = |name: &'static str, words: &'static str| {
            let said = format!("{} {}", t(locale, words), self.words);
            view! {
                <button class="button button--quiet" name=name value=self.id.clone() aria-label=said>{t(locale, words)}</button>
            }
        };
        let (name, words) = match self.shows {
            Shows::Yes => (HIDE, "link-hide"),
            Shows::No => (SHOW, "link-show"),
        };
        let check = (self.look == Look::Later).then(|| button(CHECK, "link-check"));
        view! { {check}{button(name, words)} }
    }
}
