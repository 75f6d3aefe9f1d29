//! One section of a draft. Saving it keeps whatever is there; what is missing is said later.

use leptos::prelude::*;

use super::{Named, Need, Place, Program, Question, QuestionKind, Section, way::way_to};
use crate::{
    firm::{Acting, acting},
    form::FormState,
    handoff,
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

/// The button that leads from a section to a person: its name and value.
pub const THEN: &str = "then";
pub const ASK: &str = "ask";

#[derive(Clone, Debug)]
pub struct SectionPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub section: &'static Section,
    pub acting: Acting,
    pub form: FormState<Named>,
    pub key: String,
}

impl Page for SectionPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, self.section.title.get(locale), &self.form);
        let crumbs = way_to(locale, self.program, self.reference);
        Head::new(self.path(), title, *self.section.lead.get(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let questions: Vec<_> =
            self.section.questions.iter().map(|one| question(locale, &self.form, one).into_any()).collect();
        view! {
            <div class="hero hero--place">
                <h1>{*self.section.title.get(locale)}</h1>
                <p class="hero__lead">{*self.section.lead.get(locale)}</p>
            </div>
            {acting(locale, &self.acting)}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {questions}
                <div class="actions">
                    <button class="button">{t(locale, "claim-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
                <p class="hint">{t(locale, "claim-save-hint")}</p>
                {self.ask(locale)}
            </form>
        }
        .finish()
    }
}

impl SectionPage {
    /// The way to a person, with what was answered so far kept first. Where something in it cannot be kept, the question
    /// can be asked all the same.
    fn ask(&self, locale: Locale) -> impl IntoView + use<> {
        let here = LocalPath::parse(&self.path().href(locale));
        let ask = Path::Handoff(handoff::Place::Ask(here)).href(locale);
        let unsaved = (!self.form.is_valid()).then(|| {
            view! { <p><a href=ask>{t(locale, "claim-ask-unsaved")}</a></p> }
        });
        view! {
            <div class="actions">
                <button class="button button--quiet" name=THEN value=ASK>{t(locale, "claim-ask")}</button>
            </div>
            <p class="hint">{t(locale, "claim-ask-hint")}</p>
            {unsaved}
        }
    }

    fn path(&self) -> Path {
        Path::Application(Place::Section(self.reference, self.section.id))
    }
}

/// A question of a form, with what was answered.
pub fn question(locale: Locale, form: &FormState<Named>, question: &'static Question) -> impl IntoView + use<> {
    let (name, label) = (Named(question.id), *question.label.get(locale));
    let help = *question.help.get(locale);
    let hint = Hint(match question.need {
        Need::Needed => help.to_owned(),
        Need::Optional => tr(locale, "claim-optional", &[("help", help.into())]),
    });
    match &question.kind {
        QuestionKind::LongText => ui::long_field(locale, form, name, label, hint).into_any(),
        QuestionKind::Choice(choices) => {
            let named = |(value, words): &(&str, crate::locale::Localized<&str>)| {
                ((*value).to_owned(), (*words.get(locale)).to_owned())
            };
            let choices = choices.iter().map(named).collect();
            ui::named_choices(locale, form, name, label, choices).into_any()
        }
        _ => ui::short_field(locale, form, name, label, hint).into_any(),
    }
}
