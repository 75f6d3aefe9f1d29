//! Checking the answers: everything on one page, what is missing and where it can be found, then one button.

use leptos::prelude::*;

use super::{
    Answers, Finding, LastDay, Named, Place, Program, Reader, State, Strength,
    payment::{Payment, Pays, receipts},
    shown::{summary, title},
    state_words,
    way::way_to,
};
use crate::{
    firm::{Acting, Right, acting},
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct SendPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub answers: Answers,
    pub firm: Option<String>,
    pub acting: Acting,
    pub right: Right,
    pub key: String,
    pub told: Missing,
    /// Why what a check noticed is right all the same, by the id of the check.
    pub reasons: FormState<Named>,
    pub last_day: Option<LastDay>,
    pub pays: Pays,
    /// What was paid for it before.
    pub payments: Vec<Payment>,
}

/// Whether somebody tried to send what is not complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Shown,
    Refused,
}

impl Page for SendPage {
    fn head(&self, locale: Locale) -> Head {
        let title = match self.told {
            Missing::Shown => t(locale, "claim-check").to_owned(),
            Missing::Refused => tr(locale, "form-error-title", &[("title", t(locale, "claim-check").into())]),
        };
        let crumbs = way_to(locale, self.program, self.reference);
        Head::new(self.path(), title, t(locale, "claim-check-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let findings = self.program.findings(&self.answers);
        let of = |strength: Strength| findings.iter().filter(move |one| one.strength == strength).copied();
        let missing: Vec<_> = of(Strength::Must).collect();
        let complete = missing.is_empty();
        let sections = summary(
            locale,
            self.program,
            (&self.answers, &[]),
            Some(self.reference).filter(|_| self.right >= Right::Write),
        );
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "claim-check")}</h1>
                <p class="hero__lead">{t(locale, "claim-check-lead")}</p>
            </div>
            {acting(locale, &self.acting)}
            {(!complete).then(|| self.missing(locale, &missing))}
            {complete.then(|| ui::error_summary(locale, &self.reasons))}
            <div class="flow">
                {self.last_day.map(|day| view! { <p class="notice">{day.words(locale)}</p> })}
                {self.noticed(locale, of(Strength::Hint).collect())}
                {self.left_out(locale)}
                {sections}
                {receipts(locale, Reader::Applicant, &self.payments)}
                {if complete {
                    self.send(locale, &of(Strength::Should).collect::<Vec<_>>()).into_any()
                } else {
                    self.back(locale).into_any()
                }}
            </div>
        }
        .finish()
    }
}

impl SendPage {
    fn path(&self) -> Path {
        Path::Application(Place::Send(self.reference))
    }

    /// What was found, each with the way to its question.
    fn rows(&self, locale: Locale, findings: &[Finding<'_>]) -> Vec<impl IntoView + use<>> {
        let row = |finding: &Finding<'_>| {
            let page = Path::Application(Place::Section(self.reference, finding.section.id)).href(locale);
            let href = format!("{page}#{}", finding.question.id);
            let title = finding.section.repeat.is_some().then(|| format!("{}. ", title(locale, finding.section)));
            view! { <li><a href=href>{title}{*finding.words.get(locale)}</a></li> }
        };
        findings.iter().map(row).collect()
    }

    /// What is only worth knowing.
    fn noticed(&self, locale: Locale, hints: Vec<Finding<'_>>) -> Option<impl IntoView + use<>> {
        (!hints.is_empty()).then(|| {
            view! {
                <section class="notice flow" aria-labelledby="noticed">
                    <h2 id="noticed">{t(locale, "claim-noticed")}</h2>
                    <ul>{self.rows(locale, &hints)}</ul>
                </section>
            }
        })
    }

    /// What was answered, is not asked any more, and is not sent.
    fn left_out(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let left = self.program.left_out(&self.answers);
        let rows: Vec<_> = left
            .iter()
            .map(|(section, question)| view! { <li>{title(locale, section)}": "{*question.label.get(locale)}</li> })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="notice flow" aria-labelledby="left-out">
                    <h2 id="left-out">{t(locale, "claim-left-out")}</h2>
                    <p>{t(locale, "claim-left-out-lead")}</p>
                    <ul>{rows}</ul>
                </section>
            }
        })
    }

    /// What is missing, and where the answer can be found: each leads to its question.
    fn missing(&self, locale: Locale, missing: &[Finding<'_>]) -> impl IntoView + use<> {
        let rows = self.rows(locale, missing);
        let focus = self.told == Missing::Refused;
        view! {
            <section class="error-summary" aria-labelledby="missing" tabindex="-1" autofocus=focus>
                <h2 class="error-summary__title" id="missing">{t(locale, "claim-incomplete")}</h2>
                <ul class="error-summary__list">{rows}</ul>
            </section>
        }
    }

    /// The way on where something is missing.
    fn back(&self, locale: Locale) -> impl IntoView + use<> {
        let tasks = Path::Application(Place::One(self.reference)).href(locale);
        view! { <div class="actions"><a class="button" href=tasks>{t(locale, "claim-back")}</a></div> }
    }

    /// What happens once it is sent, and until when.
    fn after(&self, locale: Locale) -> impl IntoView + use<> {
        let standard = self
            .program
            .phases
            .first()
            .map(|phase| tr(locale, "application-standard", &[("standard", (*phase.name.get(locale)).into())]));
        view! { <p>{state_words(locale, State::Sent).next}" "{standard}</p> }
    }

    /// A field for each thing that needs a reason.
    fn explain(&self, locale: Locale, findings: &[Finding<'_>]) -> Option<impl IntoView + use<>> {
        let fields: Vec<_> = findings
            .iter()
            .filter_map(|finding| {
                let hint = Hint(t(locale, "claim-why-hint").to_owned());
                Some(ui::long_field(locale, &self.reasons, Named(finding.check?), finding.words.get(locale), hint))
            })
            .collect();
        (!fields.is_empty()).then(|| view! { <h2>{t(locale, "claim-why")}</h2>{fields} })
    }

    fn send(&self, locale: Locale, to_explain: &[Finding<'_>]) -> impl IntoView + use<> {
        let whom = match &self.firm {
            Some(firm) => tr(locale, "claim-send-firm", &[("firm", firm.as_str().into())]),
            None => t(locale, "claim-send-you").to_owned(),
        };
        match self.right {
            Right::Send => view! {
                <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {self.explain(locale, to_explain)}
                    <h2>{t(locale, "claim-after")}</h2>
                    {self.after(locale)}
                    <p>{whom}</p>
                    {self.pays.hint(locale).map(|hint| view! { <p>{hint}</p> })}
                    <div class="actions"><button class="button">{self.pays.button(locale)}</button></div>
                </form>
            }
            .into_any(),
            Right::Read | Right::Write => view! { <p class="notice">{t(locale, "claim-send-others")}</p> }.into_any(),
        }
    }
}
