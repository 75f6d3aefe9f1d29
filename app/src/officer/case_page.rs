//! One application: what was answered, what has happened, and what an officer can do.

use leptos::prelude::*;

use super::{
    Place,
    bulk::give_page::hand_on,
    check_page::{self, Part},
    filter::Hands,
    flags_page::{Raised, flags},
    thread_part::Case,
    words::{clock, hands, tag},
};
use crate::{
    application::{
        Answers, Event, Expected, Program, Reader, State, on,
        payment::{Payment, receipts},
        proposed, summary, timeline,
    },
    file::Enclosed,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct CasePage {
    pub organization: String,
    pub reference: Reference,
    pub program: &'static Program,
    /// For which firm; `None` for a person.
    pub firm: Option<String>,
    pub answers: Answers,
    pub events: Vec<Event>,
    /// What was sent with them.
    pub files: Vec<Enclosed>,
    pub expected: Option<Expected>,
    /// What was paid for it.
    pub payments: Vec<Payment>,
    pub hands: Hands,
    /// What was noticed, and whether it is of the sample.
    pub raised: Vec<Raised>,
    pub sampled: bool,
    /// What this officer is to what was proposed.
    pub part: Part,
    pub key: String,
}

impl Page for CasePage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Officer(Place::Home(self.organization.clone()));
        let path = Path::Officer(Place::Case(self.organization.clone(), self.reference));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home)];
        Head::new(path, self.title(locale), *self.program.name.get(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="split staff">
                <div class="split__head">
                    <h1>{self.title(locale)}</h1>
                    <p class="staff__state">{tag(locale, State::of(&self.events))}</p>
                    {self.facts(locale)}
                    {self.case().waiting(locale)}
                </div>
                <aside class="split__first" aria-label=t(locale, "officer-acts")>
                    <div class="card">
                        <h2>{t(locale, "officer-acts")}</h2>
                        {self.acts(locale)}
                        {self.case().besides(locale)}
                        {hand_on(locale, (&self.organization, self.reference), (&self.events, self.hands), &self.key)}
                    </div>
                    {receipts(locale, Reader::Staff, &self.payments)}
                    <p class="hint">{t(locale, "officer-noted")}</p>
                </aside>
                <div class="split__rest flow">
                    {flags(locale, &self.raised, self.sampled)}
                    <h2>{t(locale, "application-history")}</h2>
                    {timeline(locale, Reader::Staff, &self.events, &self.files)}
                    {summary(locale, self.program, (&self.answers, &self.events), None)}
                </div>
            </div>
        }
        .finish()
    }
}

impl CasePage {
    fn title(&self, locale: Locale) -> String {
        tr(locale, "officer-case", &[("reference", self.reference.to_string().into())])
    }

    fn case(&self) -> Case<'_> {
        let (organization, reference, events) = (self.organization.as_str(), self.reference, self.events.as_slice());
        Case { organization, reference, events, hands: self.hands, key: &self.key }
    }

    fn facts(&self, locale: Locale) -> impl IntoView + use<> {
        let whom = self.firm.clone().unwrap_or_else(|| t(locale, "officer-person").to_owned());
        let mut facts = vec![
            (t(locale, "officer-program"), (*self.program.name.get(locale)).to_owned()),
            (t(locale, "officer-for"), whom),
            (t(locale, "officer-clock"), clock(locale, self.expected)),
            (t(locale, "officer-hands"), hands(locale, self.hands).to_owned()),
        ];
        facts.extend(self.expected.map(|expected| (t(locale, "application-expected"), on(locale, expected.at))));
        ui::facts(facts)
    }

    /// What was proposed and waits, and the way to check it.
    fn check(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let event = proposed(&self.events)?;
        let href = Path::Officer(Place::Check(self.organization.clone(), self.reference)).href(locale);
        let link = (self.part == Part::MayConfirm).then(|| {
            view! {
                <div class="actions actions--wide"><a class="button" href=href>{t(locale, "officer-check")}</a></div>
            }
        });
        let words = t(locale, self.part.words());
        Some(view! { <div class="flow"><p>{words}</p>{check_page::proposal(locale, event)}{link}</div> })
    }

    /// What can be done now: first it is taken, then something is asked for, or it is decided.
    fn acts(&self, locale: Locale) -> impl IntoView + use<> {
        let at = |place: fn(String, Reference) -> Place| {
            Path::Officer(place(self.organization.clone(), self.reference)).href(locale)
        };
        let decided = State::is_decided(&self.events);
        let proposal = proposed(&self.events);
        let take = (!decided && self.hands == Hands::Nobody).then(|| {
            view! {
                <form class="actions actions--wide" method="post" action=at(Place::Take)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button">{t(locale, "officer-take")}</button>
                </form>
            }
        });
        let aside = self.raised.iter().any(|one| one.aside.is_none()).then(|| {
            view! { <a class="button button--quiet" href=at(Place::Flags)>{t(locale, "officer-flags-aside")}</a> }
        });
        let work = (!decided && proposal.is_none() && self.hands == Hands::Own).then(|| {
            view! {
                <div class="actions actions--wide">
                    <a class="button" href=at(Place::Decide)>{t(locale, "officer-decide")}</a>
                    <a class="button button--quiet" href=at(Place::Ask)>{t(locale, "officer-ask")}</a>
                    {aside}
                </div>
            }
        });
        let words = match (decided, self.hands) {
            (true, _) => Some(t(locale, self.case().closed_words())),
            (false, Hands::Colleague) if proposal.is_none() => Some(t(locale, "officer-with-colleague")),
            (false, _) => None,
        };
        view! { {words.map(|words| view! { <p>{words}</p> })}{self.check(locale)}{take}{work} }
    }
}
