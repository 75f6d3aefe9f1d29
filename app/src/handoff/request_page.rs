//! A request as the person who made it follows it: where it stands, who has it, what happened, what they can do.

use leptos::prelude::*;

use super::{
    Attaching, Card, Channel, Expected, Further, Kind, Place, Secret, State, Window, Zone,
    ask_page::Again,
    form::Field,
    history::{Reader, history},
    promise, say,
    shared_card::shared_card,
};
use crate::{
    answer::Basis,
    file::{Attached, Enclosed},
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::{LocalPath, Path},
    reference::Reference,
    shell::{Head, Page},
    telling,
    ui::{self, Crumb},
    words::{t, tr},
};

/// Something that happened, as far as the person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub kind: Kind,
    pub channel: Channel,
    pub text: Option<String>,
    /// The organization that a request was passed on to.
    pub to: Option<Localized<String>>,
    /// What came with it.
    pub files: Vec<Enclosed>,
    /// What an answer rests on.
    pub basis: Vec<Basis>,
    /// Whether the letter that told it did not arrive.
    pub unreached: bool,
    /// Unix milliseconds.
    pub at: i64,
}

/// What is known of a request.
#[derive(Clone, Debug)]
pub struct Standing {
    pub reference: Reference,
    pub state: State,
    pub card: Card,
    /// The name of the organization that has it.
    pub organization: String,
    /// Since when; until when an answer is promised: Unix milliseconds.
    pub since: i64,
    pub promised: i64,
    /// Whether somebody is at it now.
    pub in_hand: bool,
    /// Who looks at it next, where it is a complaint.
    pub further: Option<Further>,
}

impl Standing {
    /// The zone in which this person counts.
    pub fn zone(&self) -> Zone {
        self.card.reach.window().map_or_else(Zone::default, |window| window.zone)
    }

    /// The hour of the call that is waited for.
    pub fn call(&self) -> Option<Window> {
        self.card.reach.window().filter(|window| self.state == State::Waiting && window.end == self.promised)
    }

    /// Whether there is something of which they can say that it helped.
    pub(super) const fn is_answered(&self) -> bool {
        matches!(self.state, State::Answered | State::Resolved)
    }

    /// The title and the sentence under it.
    fn words(&self, locale: Locale) -> (&'static str, String) {
        if self.card.order.is_some() {
            return self.order_words(locale);
        }
        match self.state {
            State::Waiting if self.in_hand => (t(locale, "request-in-hand"), self.next(locale)),
            State::Waiting => (t(locale, "request-waiting"), self.next(locale)),
            State::Answered => (t(locale, "request-answered"), t(locale, "request-answered-lead").to_owned()),
            State::Resolved => (t(locale, "request-resolved"), t(locale, "request-resolved-lead").to_owned()),
            State::Withdrawn => (t(locale, "request-withdrawn"), t(locale, "request-withdrawn-lead").to_owned()),
        }
    }

    /// The same of an order that is not on its way.
    fn order_words(&self, locale: Locale) -> (&'static str, String) {
        match self.state {
            State::Waiting => (t(locale, "publication-waiting"), self.next(locale)),
            State::Withdrawn => {
                (t(locale, "publication-withdrawn"), t(locale, "publication-withdrawn-lead").to_owned())
            }
            State::Answered | State::Resolved => {
                (t(locale, "publication-done"), t(locale, "publication-done-lead").to_owned())
            }
        }
    }

    /// What happens next, and until when.
    pub fn next(&self, locale: Locale) -> String {
        promise(locale, &self.card.reach, self.promised)
    }
}

/// Whether we may see if they come back about the same thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Returns {
    /// Nobody could: it is about no service, or came from no browser.
    #[default]
    Unseen,
    /// It is theirs to say.
    Asked,
    /// They said so. They may say otherwise.
    Allowed,
}

#[derive(Clone, Debug)]
pub struct RequestPage {
    pub standing: Standing,
    pub events: Vec<Event>,
    /// What opens it on another device.
    pub secret: Secret,
    /// How long such questions really take, while this one waits.
    pub expected: Option<Expected>,
    /// The step of a form that they asked from.
    pub back: Option<LocalPath>,
    pub returns: Returns,
    pub attaching: Attaching,
    /// Where whoever has no account, or is not in it, signs in to keep it there.
    pub sign_in: Option<Path>,
    pub form: FormState<Field>,
    /// What was chosen with it, and has to be chosen once more.
    pub attached: Attached,
    pub key: String,
    /// Why the page is shown once more.
    pub again: Again,
}

impl Page for RequestPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, self.words(locale).0, &self.form);
        let crumbs = vec![Crumb::new(t(locale, "common-talk"), Path::Talk)];
        Head::new(self.path(), title, t(locale, "request-follow-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.words(locale);
        view! {
            <div class="split">
                <div class="split__head">
                    <div class="hero hero--place">
                        <h1>{title}</h1>
                        <p class="hero__lead">{lead}</p>
                    </div>
                    {self.expected.as_ref().map(|expected| expected.view(locale))}
                    {self.back(locale)}
                    {self.notice(locale)}
                    {telling::notice(locale, self.standing.reference, &self.events)}
                    {ui::error_summary(locale, &self.form)}
                </div>
                <aside class="split__first" aria-label=self.say(locale, "request-keep")>{self.keep(locale)}</aside>
                <div class="split__rest flow">
                    <h2>{t(locale, "request-history")}</h2>
                    {self.with(locale)}
                    {history(locale, Reader::Asker, self.standing.zone(), &self.events)}
                    {self.standing.further.as_ref().map(|further| further.view(locale))}
                    {self.attach(locale)}
                    {self.helped(locale)}
                    {self.returns(locale)}
                    {self.add(locale)}
                    <h2>{t(locale, "request-shared")}</h2>
                    {shared_card(locale, &self.standing.card)}
                    {self.withdraw(locale)}
                    {self.delete(locale)}
                </div>
            </div>
        }
        .finish()
    }
}

impl RequestPage {
    /// The title and the sentence under it; what was sent is on its way.
    fn words(&self, locale: Locale) -> (&'static str, String) {
        let sent = self.events.iter().any(|event| event.kind == Kind::Sent);
        match sent && self.standing.state == State::Resolved {
            true => (t(locale, "publication-gone"), t(locale, "publication-gone-lead").to_owned()),
            false => self.standing.words(locale),
        }
    }

    pub(super) fn path(&self) -> Path {
        Path::Handoff(Place::Request(self.standing.reference))
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent(_) => "request-already",
            Again::Unkept | Again::Changed => "handoff-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }

    /// The way back to what they were filling in.
    fn back(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let href = self.back.as_ref()?.as_str().to_owned();
        Some(view! { <p><a class="button button--quiet" href=href>{t(locale, "request-back-step")}</a></p> })
    }

    /// Who has it, since when.
    fn with(&self, locale: Locale) -> impl IntoView + use<> {
        let passed_on = self.events.iter().rfind(|event| event.kind == Kind::Transferred).map(|event| event.at);
        let since = say::moment(locale, self.standing.zone(), passed_on.unwrap_or(self.standing.since));
        let organization = self.standing.organization.as_str().into();
        view! { <p>{tr(locale, "request-with", &[("organization", organization), ("since", since.into())])}</p> }
    }

    /// What opens it elsewhere.
    fn keep(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <div class="card keep">
                <dl>
                    <dt class="reference__name">{t(locale, "request-reference")}</dt>
                    <dd class="reference__value">{self.standing.reference.to_string()}</dd>
                    <dt class="reference__name">{t(locale, "request-code")}</dt>
                    <dd class="reference__value">{self.secret.to_string()}</dd>
                </dl>
                <p>{self.say(locale, "request-keep-more")}</p>
                {self.sign_in.as_ref().map(|path| view! {
                    <p><a href=path.href(locale) rel="nofollow">{t(locale, "request-keep-sign-in")}</a></p>
                })}
                {self.call(locale)}
            </div>
        }
    }
}
