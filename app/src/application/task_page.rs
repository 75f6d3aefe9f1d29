//! The tasks of a draft: what is done, what is not, and the way to send it.

use leptos::prelude::*;

use super::{
    Answers, Asked, Finding, LastDay, Place, Program, Reader, Section, Way,
    payment::{Payment, receipts},
    repeat,
    shown::title,
    way_home,
};
use crate::{
    firm::{Acting, Right, acting},
    handoff::{self, Secret},
    html::{Finish, Html},
    issue::{Concern, on_application as issues},
    locale::Locale,
    path::{LocalPath, Path},
    person,
    reference::Reference,
    representative::{Mandate, on_application},
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct TaskPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub answers: Answers,
    pub acting: Acting,
    pub right: Right,
    /// With the reference it opens the draft in another browser; only a draft without an account has one.
    pub code: Option<Secret>,
    pub key: String,
    pub last_day: Option<LastDay>,
    /// Who else may open it, for whoever applies for themselves.
    pub others: Option<Vec<Mandate>>,
    /// What was paid for it already.
    pub payments: Vec<Payment>,
    /// What the program says of its problems.
    pub concerns: Vec<Concern>,
}

impl Page for TaskPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_home(locale);
        let path = Path::Application(Place::One(self.reference));
        Head::new(path, *self.program.name.get(locale), *self.program.lead.get(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let to_do = self.program.to_do(&self.answers);
        let left = match to_do.len() {
            0 => t(locale, "claim-complete").to_owned(),
            count => tr(locale, "claim-left", &[("count", count.into())]),
        };
        view! {
            <div class="hero hero--place">
                <h1>{*self.program.name.get(locale)}</h1>
                <p class="hero__lead">{*self.program.lead.get(locale)}</p>
            </div>
            <div class="flow">
                {acting(locale, &self.acting)}
                <p>{self.whom(locale)}{tr(locale, "claim-draft", &[("reference", self.reference.to_string().into())])}</p>
                {self.last_day.map(|day| view! { <p class="notice">{day.words(locale)}</p> })}
                {self.code.map(|code| self.come_back(locale, code))}
                <ol class="tasks" role="list">{self.tasks(locale, &to_do)}</ol>
                <p>{left}</p>
                <div class="actions">{self.next(locale, &to_do)}</div>
                {receipts(locale, Reader::Applicant, &self.payments)}
                {issues(locale, &self.key, self.reference, &self.concerns)}
                {self.others.as_ref().map(|all| on_application(locale, &self.key, self.reference, all))}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl TaskPage {
    /// The first part where something is to be done; once there is none, checking is the next step.
    fn next(&self, locale: Locale, to_do: &[Finding<'_>]) -> impl IntoView + use<> {
        let part = to_do.first().filter(|_| self.right >= Right::Write).map(|finding| {
            let href = Path::Application(Place::Section(self.reference, finding.section.id)).href(locale);
            view! { <a class="button" href=href>{t(locale, "claim-next")}</a> }
        });
        let class = if part.is_some() { "button button--quiet" } else { "button" };
        let check = Path::Application(Place::Send(self.reference)).href(locale);
        view! { {part}<a class=class href=check>{t(locale, "claim-check")}</a> }
    }

    /// How somebody without an account finds it again.
    fn come_back(&self, locale: Locale, code: Secret) -> impl IntoView + use<> {
        let follow = Path::Handoff(handoff::Place::Follow).href(locale);
        let back = LocalPath::parse(&Path::Application(Place::One(self.reference)).href(locale));
        let sign_in = Path::Person(person::Place::SignIn(back)).href(locale);
        view! {
            <section class="card flow" aria-labelledby="come-back">
                <h2 id="come-back">{t(locale, "claim-come-back")}</h2>
                <p>{t(locale, "claim-come-back-lead")}</p>
                {ui::facts(vec![
                    (t(locale, "application-reference"), self.reference.to_string()),
                    (t(locale, "request-code"), code.to_string()),
                ])}
                <p>
                    <a href=follow>{t(locale, "claim-come-back-open")}</a>" · "
                    <a href=sign_in rel="nofollow">{t(locale, "claim-come-back-sign-in")}</a>
                </p>
            </section>
        }
    }

    /// Said to those who act for no firm: the others have a line of their own for it.
    fn whom(&self, locale: Locale) -> Option<String> {
        (self.acting == Acting::Alone).then(|| format!("{} ", t(locale, "claim-for-you")))
    }

    fn tasks(&self, locale: Locale, to_do: &[Finding<'_>]) -> Vec<AnyView> {
        let asked = Asked::of(self.program, &self.answers);
        let sections = self.program.asked_sections(&asked);
        let task = |section: &'static Section| {
            let left = to_do.iter().filter(|finding| finding.section.id == section.id).count();
            let grows = self.right >= Right::Write && section.can_grow(&self.answers);
            let more = grows.then(|| repeat::adding(locale, self.reference, section, &self.key));
            view! { {self.task(locale, section, left)}{more} }.into_any()
        };
        sections.map(task).collect()
    }

    fn task(&self, locale: Locale, section: &'static Section, left: usize) -> impl IntoView + use<> {
        let way = section
            .document
            .as_ref()
            .and_then(|_| section.questions.iter().find_map(|question| Way::parse(self.answers.get(question.id))));
        let (class, state) = match (left, way) {
            (0, Some(way)) => ("tag", t(locale, way.chosen()).to_owned()),
            (0, None) => ("tag tag--good", t(locale, "claim-done").to_owned()),
            (count, _) => ("tag", tr(locale, "claim-missing", &[("count", count.into())])),
        };
        let href = Path::Application(Place::Section(self.reference, section.id)).href(locale);
        let title = title(locale, section);
        let name = match self.right {
            Right::Read => view! { <span>{title}</span> }.into_any(),
            Right::Write | Right::Send => view! { <a href=href>{title}</a> }.into_any(),
        };
        view! { <li class="tasks__one">{name}<span class=class>{state}</span></li> }
    }
}
