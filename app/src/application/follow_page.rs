//! An application that was sent: where it stands, what to do, what has happened. It is the receipt too.

use jiff::civil;
use leptos::prelude::*;

use super::{
    Answers, Clock, Days, Event, Expected, Kind, Lately, Place, Program, Reader, State, held_by, in_order, on, open,
    payment::{Payment, receipts},
    state_tag, state_words, summary,
    thread_part::{lately_part, message_part, more_time_part, objection_part, pause_part},
    timeline, way_home, written,
};
use crate::{
    file::Enclosed,
    firm::{Acting, Right, acting},
    format::number,
    html::{Finish, Html},
    issue::{Concern, on_application as issues},
    locale::Locale,
    path::Path,
    reference::Reference,
    representative::{Mandate, on_application},
    shell::{Head, Page},
    tongue::other_language,
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct FollowPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub answers: Answers,
    /// For which firm, and where its page is.
    pub firm: Option<(String, Reference)>,
    pub acting: Acting,
    pub right: Right,
    pub events: Vec<Event>,
    /// What was sent with them.
    pub files: Vec<Enclosed>,
    pub expected: Option<Expected>,
    /// How long the last decisions took.
    pub lately: Option<Lately>,
    /// What was paid for it.
    pub payments: Vec<Payment>,
    /// The last day on which somebody can object here.
    pub objection_until: Option<civil::Date>,
    /// How many that nobody has yet stand before this one; nothing once somebody has it.
    pub before: Option<u64>,
    /// Who else may open it, for whoever applied for themselves.
    pub others: Option<Vec<Mandate>>,
    /// What the program says of its problems.
    pub concerns: Vec<Concern>,
    /// Of the forms that end it.
    pub key: String,
}

impl Page for FollowPage {
    fn head(&self, locale: Locale) -> Head {
        let mut crumbs = way_home(locale);
        if let Some((name, firm)) = &self.firm {
            crumbs.push(Crumb::new(name.as_str(), Path::Application(Place::Firm(*firm))));
        }
        let name = tr(
            locale,
            "application-title",
            &[
                ("name", (*self.program.name.get(locale)).into()),
                ("state", state_words(locale, self.state()).name.into()),
            ],
        );
        let path = Path::Application(Place::One(self.reference));
        Head::new(path, name, state_words(locale, self.state()).lead).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let words = state_words(locale, self.state());
        view! {
            <div class="split">
                <div class="split__head">
                    <p class="state-line">{state_tag(locale, self.state())}</p>
                    <h1>{*self.program.name.get(locale)}</h1>
                    <p class="lead">{words.lead}</p>
                    {pause_part(locale, &self.events)}
                    {acting(locale, &self.acting)}
                    {self.facts(locale)}
                    {self.asked(locale)}
                </div>
                <aside class="split__first" aria-label=t(locale, "application-help")>
                    {self.time(locale)}
                    {receipts(locale, Reader::Applicant, &self.payments)}
                    {self.may_write().then(|| message_part(locale, self.reference))}
                    {help(locale)}
                </aside>
                <div class="split__rest flow">
                    <h2>{t(locale, "application-next")}</h2>
                    <p>{words.next}</p>
                    {self.decision(locale)}
                    {issues(locale, &self.key, self.reference, &self.concerns)}
                    <h2>{t(locale, "application-history")}</h2>
                    {timeline(locale, Reader::Applicant, &self.events, &self.files)}
                    {self.others.as_ref().map(|all| on_application(locale, &self.key, self.reference, all))}
                    <details>
                        <summary class="more__summary">{t(locale, "application-answers")}</summary>
                        <div class="flow">{summary(locale, self.program, (&self.answers, &self.events), None)}</div>
                    </details>
                </div>
            </div>
        }
        .finish()
    }
}

impl FollowPage {
    fn state(&self) -> State {
        State::of(&self.events)
    }

    fn may_write(&self) -> bool {
        self.right >= Right::Write
    }

    fn facts(&self, locale: Locale) -> impl IntoView + use<> {
        let due = open(&self.events).iter().map(|event| event.told.due.clone()).min();
        let mut facts = vec![(t(locale, "application-reference"), self.reference.to_string())];
        facts.extend(due.map(|due| (t(locale, "application-due"), written(locale, &due))));
        facts.extend(self.expected.map(|expected| (t(locale, "application-expected"), on(locale, expected.at))));
        facts.push((t(locale, "application-who"), held_by(locale, self.state().held_by()).to_owned()));
        ui::facts(facts)
    }

    /// What is asked of whoever applies, each with its button.
    fn asked(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let asked = open(&self.events);
        let cards: Vec<_> = asked.iter().map(|event| self.card(locale, event)).collect();
        (!cards.is_empty()).then(|| view! { <section class="to-do" aria-labelledby="to-do"><h2 id="to-do">{t(locale, "application-to-do")}</h2>{cards}</section> })
    }

    fn card(&self, locale: Locale, event: &Event) -> impl IntoView + use<> {
        let href = Path::Application(Place::Answer(self.reference, event.number)).href(locale);
        let (due, name) = (written(locale, &event.told.due), event.told.name.clone());
        let more = self.may_write().then(|| more_time_part(locale, self.reference, &self.events, event));
        let button = self.may_write().then(|| {
            view! {
                <div class="actions">
                    <a class="button" href=href>
                        {t(locale, "application-give")}<span class="visually-hidden">" "{name.clone()}</span>
                    </a>
                </div>
            }
        });
        view! {
            <div class="card">
                <h3>{name}</h3>
                <p lang=other_language(locale, &event.told.text)>{event.told.text.clone()}</p>
                <p>{tr(locale, "application-give-by", &[("date", due.into())])}</p>
                {button}
                {more}
            </div>
        }
    }

    fn time(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let expected = self.expected?;
        let reached = |from: Kind| self.events.iter().any(|event| event.kind == from);
        let phase = self.program.phases.iter().rev().find(|phase| reached(phase.from))?;
        let clock = match expected.clock {
            Clock::Runs => tr(locale, "application-clock-runs", &[("spent", expected.spent.into())]),
            Clock::Stands if self.state() == State::Waiting => {
                tr(locale, "thread-clock-waits", &[("spent", expected.spent.into())])
            }
            Clock::Stands => tr(locale, "application-clock-stands", &[("spent", expected.spent.into())]),
        };
        let counted = match expected.counted {
            Days::Calendar => t(locale, "application-calendar-days"),
            Days::Business => t(locale, "application-business-days"),
        };
        Some(view! {
            <div class="card">
                <h2>{t(locale, "application-time")}</h2>
                {self.before.map(|before| view! { <p>{queue(locale, before)}</p> })}
                <p>{tr(locale, "application-standard", &[("standard", (*phase.name.get(locale)).into())])}</p>
                <p>{clock}</p>
                <p>{counted}</p>
                <p>{lately_part(locale, self.lately, expected.counted)}</p>
            </div>
        })
    }

    /// The reasons, and the way to object.
    fn decision(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let decisions = [Kind::Accepted, Kind::Refused, Kind::Upheld, Kind::Changed];
        let decided = |event: &&&Event| decisions.contains(&event.kind);
        let ordered = in_order(&self.events);
        let decision = ordered.iter().rev().find(decided)?;
        let reasons = decision.told.text.clone();
        let lang = other_language(locale, &reasons);
        // whoever objected already is told where it stands instead
        let objected = self.events.iter().any(|event| event.kind == Kind::Objected);
        let until = self.objection_until.filter(|_| self.right >= Right::Send);
        let objection = (!objected).then(|| {
            view! {
                <h2>{t(locale, "application-objection")}</h2>
                <p>{*self.program.objection.get(locale)}</p>
                {objection_part(locale, self.reference, until)}
            }
        });
        Some(view! {
            <h2>{t(locale, "application-reasons")}</h2>
            <p class="answer" lang=lang>{reasons}</p>
            {objection}
        })
    }
}

/// The way to a person.
fn help(locale: Locale) -> impl IntoView + use<> {
    view! {
        <div class="card">
            <h2>{t(locale, "application-question")}</h2>
            <p>{t(locale, "application-question-lead")}</p>
            <div class="actions actions--wide">
                <a class="button button--quiet" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a>
            </div>
        </div>
    }
}

/// Its place in the queue. Others may be taken or answer meanwhile, so many are told about.
fn queue(locale: Locale, before: u64) -> String {
    match before {
        0 => t(locale, "application-queue-none").to_owned(),
        1..=9 => tr(locale, "application-queue", &[("count", before.into())]),
        _ => {
            let about = if before < 100 { before / 10 * 10 } else { before / 100 * 100 };
            tr(locale, "application-queue-about", &[("shown", number(locale, about).into())])
        }
    }
}
