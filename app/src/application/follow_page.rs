//! An application that was sent: where it stands, what to do, what has happened. It is the receipt too.

use leptos::prelude::*;

use super::{
    Answers, Clock, Days, Event, Expected, Kind, Place, Program, Reader, State, held_by, in_order, on, open, state_tag,
    state_words, summary, timeline, way_home, written,
};
use crate::{
    file::Enclosed,
    firm::{Acting, Right, acting},
    html::{Finish, Html},
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
    /// Who else may open it, for whoever applied for themselves.
    pub others: Option<Vec<Mandate>>,
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
                    {acting(locale, &self.acting)}
                    {self.facts(locale)}
                    {self.asked(locale)}
                </div>
                <aside class="split__first" aria-label=t(locale, "application-help")>
                    {self.time(locale)}
                    <div class="card">
                        <h2>{t(locale, "application-question")}</h2>
                        <p>{t(locale, "application-question-lead")}</p>
                        <div class="actions actions--wide">
                            <a class="button button--quiet" href=Path::Talk.href(locale)>{t(locale, "common-talk")}</a>
                        </div>
                    </div>
                </aside>
                <div class="split__rest flow">
                    <h2>{t(locale, "application-next")}</h2>
                    <p>{words.next}</p>
                    {self.decision(locale)}
                    <h2>{t(locale, "application-history")}</h2>
                    {timeline(locale, Reader::Applicant, &self.events, &self.files)}
                    {self.others.as_ref().map(|all| on_application(locale, &self.key, self.reference, all))}
                    <details>
                        <summary class="more__summary">{t(locale, "application-answers")}</summary>
                        <div class="flow">{summary(locale, self.program, &self.answers, None)}</div>
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
        let button = (self.right >= Right::Write).then(|| {
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
            </div>
        }
    }

    fn time(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let expected = self.expected?;
        let reached = |from: Kind| self.events.iter().any(|event| event.kind == from);
        let phase = self.program.phases.iter().rev().find(|phase| reached(phase.from))?;
        let clock = match expected.clock {
            Clock::Runs => tr(locale, "application-clock-runs", &[("spent", expected.spent.into())]),
            Clock::Stands => tr(locale, "application-clock-stands", &[("spent", expected.spent.into())]),
        };
        let counted = match expected.counted {
            Days::Calendar => t(locale, "application-calendar-days"),
            Days::Business => t(locale, "application-business-days"),
        };
        Some(view! {
            <div class="card">
                <h2>{t(locale, "application-time")}</h2>
                <p>{tr(locale, "application-standard", &[("standard", (*phase.name.get(locale)).into())])}</p>
                <p>{clock}</p>
                <p>{counted}</p>
            </div>
        })
    }

    /// The reasons, and the way to object.
    fn decision(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let decided = |event: &&&Event| matches!(event.kind, Kind::Accepted | Kind::Refused);
        let ordered = in_order(&self.events);
        let decision = ordered.iter().rev().find(decided)?;
        let reasons = decision.told.text.clone();
        let lang = other_language(locale, &reasons);
        Some(view! {
            <h2>{t(locale, "application-reasons")}</h2>
            <p class="answer" lang=lang>{reasons}</p>
            <h2>{t(locale, "application-objection")}</h2>
            <p>{*self.program.objection.get(locale)}</p>
        })
    }
}
