//! What somebody may share when they ask, each with a box: where they came from is ticked, what they wrote there and
//! what they asked before is not.

use leptos::prelude::*;

use super::{Zone, ask_page::Asking, form::Field, say};
use crate::{
    locale::Locale,
    ui,
    words::{t, tr},
};

/// The letters of an earlier question that tell which one it is.
const TELLING: usize = 160;

impl Asking {
    /// The way back to the step of a form that they came from: it stays as it is.
    pub(super) fn back(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let step = self.around.offers.step.as_ref()?;
        let href = self.about.as_ref()?.as_str().to_owned();
        let args = [("step", step.step.text(locale).into())];
        Some(view! { <p><a href=href>{tr(locale, "handoff-back-step", &args)}</a></p> })
    }

    /// That it is a complaint, for whoever says so.
    pub(super) fn complaint(&self, locale: Locale) -> impl IntoView + use<> {
        let mut more = self.around.complaints.standard(locale);
        if !self.around.offers.earlier.is_empty() {
            more = [more.as_str(), t(locale, "handoff-complaint-earlier")].join(" ");
        }
        ui::tick(&self.form, Field::Complaint, t(locale, "handoff-complaint"), more)
    }

    /// Nothing where there is nothing to share.
    pub(super) fn shared(&self, locale: Locale) -> Option<AnyView> {
        let (form, around) = (&self.form, &self.around);
        let page = around
            .page
            .as_ref()
            .map(|page| ui::tick(form, Field::SharePage, t(locale, "handoff-share-page"), page.name.text(locale)));
        let words = around
            .words
            .as_ref()
            .map(|words| ui::tick(form, Field::ShareWords, t(locale, "handoff-share-words"), words.clone()));
        let step = around.offers.step.as_ref().map(|step| {
            let what = [step.form.text(locale), step.step.text(locale)].join(", ");
            ui::tick(form, Field::ShareStep, t(locale, "handoff-share-step"), what)
        });
        let first = (page.is_some() || words.is_some() || step.is_some()).then(|| {
            view! {
                <fieldset class="field">
                    <legend class="field__label">{t(locale, "handoff-share")}</legend>
                    <p class="hint">{t(locale, "handoff-share-hint")}</p>
                    {page}
                    {words}
                    {step}
                </fieldset>
            }
        });
        Some(view! { {first}{self.answers(locale)}{self.earlier(locale)} }.into_any())
    }

    /// What they answered in that step.
    fn answers(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let offers = &self.around.offers;
        let answers = &offers.step.as_ref()?.answers;
        let boxes: Vec<_> = answers
            .iter()
            .map(|answer| {
                let name = answer.box_name();
                let ticked = offers.is_ticked(&name);
                ui::named_tick(name, ticked, answer.question.text(locale), answer.answer.text(locale))
            })
            .collect();
        (!boxes.is_empty()).then(|| {
            view! {
                <fieldset class="field">
                    <legend class="field__label">{t(locale, "handoff-share-answers")}</legend>
                    <p class="hint">{t(locale, "handoff-share-tick")}</p>
                    {boxes}
                </fieldset>
            }
        })
    }

    /// What they asked before.
    fn earlier(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let offers = &self.around.offers;
        let boxes: Vec<_> = offers
            .earlier
            .iter()
            .map(|question| {
                let name = question.box_name();
                let ticked = offers.is_ticked(&name);
                let moment = say::moment(locale, Zone::default(), question.at);
                let args = [("reference", question.reference.as_str().into()), ("moment", moment.into())];
                let mut telling: String = question.question.chars().take(TELLING).collect();
                if telling.len() < question.question.len() {
                    telling.push('…');
                }
                ui::named_tick(name, ticked, tr(locale, "handoff-earlier", &args), telling)
            })
            .collect();
        (!boxes.is_empty()).then(|| {
            view! {
                <fieldset class="field">
                    <legend class="field__label">{t(locale, "handoff-share-earlier")}</legend>
                    <p class="hint">{t(locale, "handoff-share-earlier-hint")}</p>
                    {boxes}
                </fieldset>
            }
        })
    }
}
