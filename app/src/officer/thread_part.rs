//! What waits for an officer on the page of an application, and what can be done between the steps.

use leptos::prelude::*;

use super::{Place, filter::Hands};
use crate::{
    application::{Event, State, Waits, more_time, objection, paused, proposed, waits, written},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// What waits, in words.
pub(super) const fn waits_words(waits: Waits) -> &'static str {
    match waits {
        Waits::Failed => "officer-waits-failed",
        Waits::Objection => "officer-waits-objection",
        Waits::MoreTime => "officer-waits-more-time",
        Waits::Message => "officer-waits-message",
    }
}

/// The application that the page is of, and who has it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) organization: &'a str,
    pub(super) reference: Reference,
    pub(super) events: &'a [Event],
    pub(super) hands: Hands,
    pub(super) key: &'a str,
}

impl Case<'_> {
    fn at(&self, locale: Locale, place: fn(String, Reference) -> Place) -> String {
        Path::Officer(place(self.organization.to_owned(), self.reference)).href(locale)
    }

    fn may_act(&self) -> bool {
        self.hands == Hands::Own && !State::is_decided(self.events)
    }

    /// Once it is decided nobody can take it any more, and whoever decided may be gone.
    fn may_write(&self) -> bool {
        self.hands == Hands::Own || State::is_decided(self.events)
    }

    /// What waits, first of all; each with its way.
    pub(super) fn waiting(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = waits(self.events).into_iter().map(|one| self.one(locale, one)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="waits">
                    <h2 id="waits" class="notice__title">{t(locale, "officer-waits")}</h2>
                    {rows}
                </section>
            }
        })
    }

    fn one(&self, locale: Locale, waits: Waits) -> AnyView {
        let own = self.hands == Hands::Own;
        let link = |href: String, words| view! { <p><a class="row-link" href=href>{t(locale, words)}</a></p> };
        let ways = match waits {
            Waits::Failed => link(self.at(locale, Place::Mend), "officer-mend").into_any(),
            Waits::Objection if proposed(self.events).is_some() => {
                view! { <p>{t(locale, "officer-objected-checked")}</p> }.into_any()
            }
            // whoever decided sends it back: somebody else does this
            Waits::Objection if own => view! { <p>{t(locale, "officer-objected-not-you")}</p> }.into_any(),
            Waits::Objection => link(self.at(locale, Place::Objection), "officer-objected").into_any(),
            Waits::MoreTime if own => self.times(locale).into_any(),
            Waits::Message if self.may_write() => self.messages(locale).into_any(),
            Waits::MoreTime | Waits::Message => view! { <p>{t(locale, "officer-waits-take")}</p> }.into_any(),
        };
        view! { <h3>{t(locale, waits_words(waits))}</h3>{ways} }.into_any()
    }

    /// Each of what more time is wanted for.
    fn times(&self, locale: Locale) -> impl IntoView + use<> {
        let rows: Vec<_> = more_time(self.events)
            .into_iter()
            .map(|event| {
                let place = Place::Time(self.organization.to_owned(), self.reference, event.number);
                let values =
                    [("name", event.told.name.as_str().into()), ("date", written(locale, &event.told.due).into())];
                let words = tr(locale, "officer-time-one", &values);
                view! { <li><a href=Path::Officer(place).href(locale)>{words}</a></li> }
            })
            .collect();
        view! { <ul>{rows}</ul> }
    }

    fn messages(&self, locale: Locale) -> impl IntoView + use<> {
        let (reply, read) = (self.at(locale, Place::Reply), self.at(locale, Place::Read));
        view! {
            <p><a class="row-link" href=reply>{t(locale, "officer-reply")}</a></p>
            <form method="post" action=read>
                <input type="hidden" name="key" value=self.key.to_owned()/>
                <button class="button button--quiet">{t(locale, "officer-read")}</button>
            </form>
        }
    }

    /// What can be done besides asking and deciding.
    pub(super) fn besides(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let pause = (self.may_act() && paused(self.events).is_none()).then(|| {
            let href = self.at(locale, Place::Pause);
            view! { <a class="button button--quiet" href=href>{t(locale, "officer-pause")}</a> }
        });
        let resume = (self.may_act() && paused(self.events).is_some()).then(|| {
            view! {
                <form method="post" action=self.at(locale, Place::Resume)>
                    <input type="hidden" name="key" value=self.key.to_owned()/>
                    <button class="button button--quiet">{t(locale, "officer-resume")}</button>
                </form>
            }
        });
        self.may_write().then(|| {
            let reply = self.at(locale, Place::Reply);
            view! {
                <div class="actions actions--wide">
                    <a class="button button--quiet" href=reply>{t(locale, "officer-write")}</a>
                    {pause}
                    {resume}
                </div>
            }
        })
    }

    /// Whether the decision can still be changed.
    pub(super) fn closed_words(&self) -> &'static str {
        if objection(self.events).is_some() { "officer-decided-objected" } else { "officer-decided" }
    }
}
