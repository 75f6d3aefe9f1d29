//! What can be done with a request: taking and keeping it, answering, noting, closing. All of it is one form.

use leptos::prelude::*;

use super::{Hand, form::Field, request_page::DeskRequestPage};
use crate::{
    handoff::{Reach, State, say},
    locale::Locale,
    ui::{self, Besides, Hint},
    words::{t, tr},
};

/// Whether a button is the next step: a page has one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Next,
    Quiet,
    Small,
}

fn act(weight: Weight, act: &'static str, words: &'static str) -> AnyView {
    let class = match weight {
        Weight::Next => "button",
        Weight::Quiet => "button button--quiet",
        Weight::Small => "button button--quiet button--small",
    };
    view! { <button class=class name="act" value=act>{words}</button> }.into_any()
}

impl DeskRequestPage {
    /// What whoever has no hand on it can do first.
    pub(super) fn begin(&self, locale: Locale) -> Option<AnyView> {
        let button = match (self.hand, self.standing.state) {
            (Hand::Mine(_), _) => return None,
            (Hand::Other(_), _) => {
                return Some(view! { <p class="hint">{t(locale, "desk-hand-other-more")}</p> }.into_any());
            }
            (Hand::Kept, _) => {
                return Some(view! { <p class="hint">{t(locale, "shift-hand-kept-more")}</p> }.into_any());
            }
            (Hand::Free | Hand::Assigned, State::Withdrawn) => {
                return Some(view! { <p class="hint">{t(locale, "desk-withdrawn-more")}</p> }.into_any());
            }
            _ if self.shift.away.is_some() => return self.shift.ask(locale).map(IntoAny::into_any),
            (Hand::Free | Hand::Assigned, State::Resolved) => act(Weight::Quiet, "reopen", t(locale, "desk-reopen")),
            (Hand::Free | Hand::Assigned, State::Answered) => act(Weight::Quiet, "claim", t(locale, "desk-claim")),
            (Hand::Free | Hand::Assigned, State::Waiting) => act(Weight::Next, "claim", t(locale, "desk-claim")),
        };
        Some(view! { <div class="actions">{button}</div> }.into_any())
    }

    /// Keeping it, and letting it go.
    pub(super) fn keep(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        self.is_open().then(|| {
            view! {
                <div class="panel__acts">
                    {act(Weight::Small, "extend", t(locale, "desk-extend"))}
                    {act(Weight::Small, "release", t(locale, "desk-release"))}
                </div>
            }
        })
    }

    /// The answer; who asked to be called is called first.
    pub(super) fn answer(&self, locale: Locale) -> Option<AnyView> {
        if self.own_answer {
            return Some(view! { <p class="notice">{t(locale, "desk-own-answer")}</p> }.into_any());
        }
        let card = &self.standing.card;
        let language = say::language(locale, card.locale);
        let hint = Hint(tr(locale, "desk-answer-hint", &[("language", language.into())]));
        let besides = Besides { lang: (card.locale != locale).then(|| card.locale.code()), ..Besides::default() };
        let send = match card.reach.mail() {
            Some(_) => t(locale, "desk-send-mail"),
            None => t(locale, "desk-send-page"),
        };
        let called = t(locale, "desk-called");
        let buttons = match card.reach {
            Reach::Post { .. } => [act(Weight::Quiet, "reply", send), act(Weight::Quiet, "called", called)],
            Reach::Callback { .. } | Reach::Phone => {
                [act(Weight::Next, "called", called), act(Weight::Quiet, "reply", send)]
            }
            _ => [act(Weight::Next, "reply", send), act(Weight::Quiet, "called", called)],
        };
        self.is_open().then(|| {
            view! {
                {ui::long_field_with(locale, &self.form, Field::Answer, t(locale, "desk-answer"), hint, besides)}
                <div class="actions">
                    {buttons.into_iter().collect_view()}
                    {act(Weight::Quiet, "preview", t(locale, "desk-preview-button"))}
                    {ui::language_button(locale, &self.path())}
                </div>
                <div class="actions panel__end">{act(Weight::Quiet, "resolve", t(locale, "desk-resolve"))}</div>
            }
            .into_any()
        })
    }

    /// That what was ordered is on its way.
    pub(super) fn sending(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let hint = Hint(t(locale, "publication-carrier-hint").to_owned());
        let waits = self.standing.card.order.is_some() && self.standing.state != State::Resolved;
        (waits && self.is_open()).then(|| {
            view! {
                {ui::short_field(locale, &self.form, Field::Carrier, t(locale, "publication-carrier"), hint)}
                <div class="actions">{act(Weight::Next, "sent", t(locale, "publication-sent"))}</div>
            }
        })
    }

    pub(super) fn note(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let hint = Hint(t(locale, "desk-note-hint").to_owned());
        self.is_open().then(|| {
            view! {
                {ui::long_field(locale, &self.form, Field::Note, t(locale, "desk-note"), hint)}
                <div class="actions">{act(Weight::Quiet, "note", t(locale, "desk-note-button"))}</div>
            }
        })
    }
}
