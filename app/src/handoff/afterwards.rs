//! What a person does with a request afterwards, as its page offers it.

use leptos::prelude::*;

use super::{
    Kind, Place, State, Subject,
    form::{Field, MOST},
    request_page::{RequestPage, Returns},
};
use crate::{
    file::files_field,
    form::FormState,
    format::number,
    locale::Locale,
    outcome,
    path::Path,
    ui::{self, Hint},
    words::{t, tr},
};

/// Whether a call that staff wrote down can become theirs: only whoever holds its reference and its code says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attaching {
    /// It is somebody’s.
    #[default]
    Settled,
    /// It would be kept with what this browser asked, until they sign in.
    Guest,
    /// It would be kept in their account.
    Account,
}

impl RequestPage {
    /// The words of a question, or those of an order in their place.
    pub(super) fn say(&self, locale: Locale, id: &'static str) -> &'static str {
        t(locale, Subject::of(&self.standing.card).words(id))
    }

    /// What they said of the answer, and how to say the contrary. No words are needed.
    pub(super) fn helped(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let said = self.events.iter().rev().map(|event| event.kind);
        let said = said.into_iter().find(|kind| matches!(kind, Kind::Helped | Kind::NotHelped));
        let lead = match said {
            Some(Kind::Helped) => t(locale, "request-helped-yes"),
            Some(_) => self.say(locale, "request-helped-no"),
            None => self.say(locale, "request-helped"),
        };
        let button = |kind: Kind, words: &'static str| {
            (said != Some(kind)).then(|| {
                view! { <button class="button button--quiet" name="act" value=kind.code()>{t(locale, words)}</button> }
            })
        };
        let (yes, no) = match said {
            None => ("request-helped-button", "request-not-helped-button"),
            Some(_) => ("request-helped-after-all", "request-not-helped-after-all"),
        };
        let reopen = view! {
            <button class="button button--quiet" name="act" value="reopen">{self.say(locale, "request-reopen")}</button>
        };
        let (answered, open) = (self.standing.is_answered(), self.standing.state == State::Waiting);
        (!open).then(|| {
            view! {
                <form class="flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {answered.then(|| view! { <p>{lead}</p> })}
                    {(answered && said != Some(Kind::Helped)).then(|| self.may_return(locale))}
                    <div class="actions">
                        {answered.then(|| view! { {button(Kind::Helped, yes)}{button(Kind::NotHelped, no)} })}
                        {reopen}
                    </div>
                </form>
            }
        })
    }

    /// Asked with the answer that it helped, never ticked for them.
    fn may_return(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let days = tr(locale, "request-return-more", &[("days", outcome::DAYS.into())]);
        (self.returns == Returns::Asked)
            .then(|| ui::tick(&FormState::default(), Field::Return, t(locale, "request-return"), days))
    }

    /// Asked of whoever opened a call with its reference and code. Nobody else can say that it was theirs.
    pub(super) fn attach(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let more = match self.attaching {
            Attaching::Settled => return None,
            Attaching::Guest => t(locale, "request-attach-guest"),
            Attaching::Account => t(locale, "request-attach-account"),
        };
        Some(view! {
            <form class="flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <h2>{t(locale, "request-attach")}</h2>
                <p>{more}</p>
                <p class="hint">{t(locale, "request-attach-more")}</p>
                <div class="actions">
                    <button class="button button--quiet" name="act" value="attach">{t(locale, "request-attach-button")}</button>
                </div>
            </form>
        })
    }

    /// What they allowed, and how to take it back.
    pub(super) fn returns(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        (self.returns == Returns::Allowed).then(|| {
            view! {
                <form class="flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <p>{tr(locale, "request-return-allowed", &[("days", outcome::DAYS.into())])}</p>
                    <div class="actions">
                        <button class="button button--quiet" name="act" value=Kind::ReturnRefused.code()>
                            {t(locale, "request-return-refuse")}
                        </button>
                    </div>
                </form>
            }
        })
    }

    pub(super) fn add(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let most = number(locale, u64::try_from(MOST).unwrap_or(u64::MAX));
        let hint = Hint(tr(locale, "request-add-hint", &[("most", most.into())]));
        (self.standing.state != State::Withdrawn).then(|| {
            view! {
                <form
                    class="form flow" method="post" action=self.path().href(locale) enctype="multipart/form-data"
                    novalidate=true
                >
                    // the key first: nothing that follows it is read before it is known to be good
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {ui::long_field(locale, &self.form, Field::Text, t(locale, "request-add"), hint)}
                    {files_field(locale, &self.form, Field::Files, t(locale, "request-add-files"),
                        &self.attached.names())}
                    <div class="actions">
                        <button class="button" name="act" value="add">{t(locale, "request-add-button")}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                </form>
            }
        })
    }

    /// The hour of the call, for a calendar.
    pub(super) fn call(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let href = Path::Handoff(Place::Call(self.standing.reference)).href(locale);
        self.standing.call().map(|_| {
            view! { <p><a href=href download=true>{t(locale, "request-calendar")}</a></p> }
        })
    }

    /// Said before the button: what goes. It stays folded until somebody looks for it.
    pub(super) fn delete(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <details>
                <summary class="more__summary">{self.say(locale, "request-delete")}</summary>
                <form class="form flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <p>{self.say(locale, "request-delete-what")}</p>
                    <div class="actions">
                        <button class="button button--quiet" name="act" value="delete">{self.say(locale, "request-delete-button")}</button>
                    </div>
                </form>
            </details>
        }
    }

    /// What else they may do while it waits.
    pub(super) fn withdraw(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let href = Path::Handoff(Place::Change(self.standing.reference)).href(locale);
        // an order goes by post
        let change = self.standing.card.order.is_none().then(|| {
            view! { <a class="button button--quiet" href=href>{t(locale, "request-change")}</a> }
        });
        (self.standing.state == State::Waiting).then(|| {
            view! {
                <form class="actions" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {change}
                    <button class="button button--quiet" name="act" value="withdraw">{self.say(locale, "request-withdraw")}</button>
                </form>
            }
        })
    }
}
