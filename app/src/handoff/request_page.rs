//! A request as the person who made it follows it: where it stands, who has it, what happened, what they can do.

use leptos::prelude::*;

use super::{
    Card, Channel, Kind, Place, Reach, Secret, State, Zone,
    ask_page::Again,
    form::{Field, MOST},
    history::{Reader, history},
    say,
    shared_card::shared_card,
};
use crate::{
    form::FormState,
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
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
}

impl Standing {
    /// The zone in which this person counts.
    pub fn zone(&self) -> Zone {
        self.card.reach.window().map_or_else(Zone::default, |window| window.zone)
    }

    /// The title and the sentence under it.
    fn words(&self, locale: Locale) -> (&'static str, String) {
        match self.state {
            State::Waiting if self.in_hand => (t(locale, "request-in-hand"), self.next(locale)),
            State::Waiting => (t(locale, "request-waiting"), self.next(locale)),
            State::Answered => (t(locale, "request-answered"), t(locale, "request-answered-lead").to_owned()),
            State::Resolved => (t(locale, "request-resolved"), t(locale, "request-resolved-lead").to_owned()),
            State::Withdrawn => (t(locale, "request-withdrawn"), t(locale, "request-withdrawn-lead").to_owned()),
        }
    }

    /// What happens next, and until when.
    pub fn next(&self, locale: Locale) -> String {
        promise(locale, &self.card.reach, self.promised)
    }
}

/// What is promised: a call in the window, or an answer until a moment.
pub fn promise(locale: Locale, reach: &Reach, promised: i64) -> String {
    let until = || say::moment(locale, Zone::default(), promised).into();
    match reach {
        Reach::Callback { window, .. } => {
            tr(locale, "request-promise-call", &[("window", say::window(locale, *window).into())])
        }
        Reach::Writing { .. } => tr(locale, "request-promise-write", &[("moment", until())]),
        Reach::InPerson { .. } => tr(locale, "request-promise-in-person", &[("moment", until())]),
        Reach::Phone => tr(locale, "request-promise-phone", &[("moment", until())]),
    }
}

#[derive(Clone, Debug)]
pub struct RequestPage {
    pub standing: Standing,
    pub events: Vec<Event>,
    /// What opens it on another device.
    pub secret: Secret,
    pub form: FormState<Field>,
    pub key: String,
    /// Why the page is shown once more.
    pub again: Again,
}

impl Page for RequestPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, self.standing.words(locale).0, &self.form);
        let crumbs = vec![Crumb::new(t(locale, "common-talk"), Path::Talk)];
        Head::new(self.path(), title, t(locale, "request-follow-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.standing.words(locale);
        view! {
            <div class="split">
                <div class="split__head">
                    <div class="hero hero--place">
                        <h1>{title}</h1>
                        <p class="hero__lead">{lead}</p>
                    </div>
                    {self.notice(locale)}
                    {ui::error_summary(locale, &self.form)}
                </div>
                <aside class="split__first" aria-label=t(locale, "request-keep")>{self.keep(locale)}</aside>
                <div class="split__rest flow">
                    <h2>{t(locale, "request-history")}</h2>
                    {self.with(locale)}
                    {history(locale, Reader::Asker, self.standing.zone(), &self.events)}
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
    fn path(&self) -> Path {
        Path::Handoff(Place::Request(self.standing.reference))
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent(_) => "request-already",
            Again::Unkept => "handoff-unkept",
        };
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{t(locale, words)}</p></div> })
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
                <p>{t(locale, "request-keep-more")}</p>
            </div>
        }
    }

    fn add(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let most = number(locale, u64::try_from(MOST).unwrap_or(u64::MAX));
        let hint = Hint(tr(locale, "request-add-hint", &[("most", most.into())]));
        (self.standing.state != State::Withdrawn).then(|| {
            view! {
                <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {ui::long_field(locale, &self.form, Field::Text, t(locale, "request-add"), hint)}
                    <div class="actions">
                        <button class="button" name="act" value="add">{t(locale, "request-add-button")}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                </form>
            }
        })
    }

    /// Said before the button: what goes. It stays folded until somebody looks for it.
    fn delete(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <details>
                <summary class="more__summary">{t(locale, "request-delete")}</summary>
                <form class="form flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <p>{t(locale, "request-delete-what")}</p>
                    <div class="actions">
                        <button class="button button--quiet" name="act" value="delete">{t(locale, "request-delete-button")}</button>
                    </div>
                </form>
            </details>
        }
    }

    /// What else they may do while it waits.
    fn withdraw(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let change = Path::Handoff(Place::Change(self.standing.reference)).href(locale);
        (self.standing.state == State::Waiting).then(|| {
            view! {
                <form class="actions" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <a class="button button--quiet" href=change>{t(locale, "request-change")}</a>
                    <button class="button button--quiet" name="act" value="withdraw">{t(locale, "request-withdraw")}</button>
                </form>
            }
        })
    }
}
