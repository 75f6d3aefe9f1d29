//! One section of a draft. Saving it keeps whatever is there; what is missing is said later.

use leptos::prelude::*;

use super::{
    Named, Place, Program, Question, Section,
    field::question,
    file_field::{self, Given},
    repeat,
    shown::title,
    way::way_to,
};
use crate::{
    firm::{Acting, acting},
    form::FormState,
    handoff,
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    reference::Reference,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The buttons of a section besides saving: their name and values.
pub const THEN: &str = "then";
pub const ASK: &str = "ask";
pub const ADD: &str = "add";
pub const REMOVE: &str = "remove";
/// Removing once it is known what that deletes.
pub const REMOVE_NOW: &str = "remove-now";
/// Saving, and going back to the tasks.
pub const TASKS: &str = "tasks";
/// Taking a file away: its number follows.
pub const REMOVE_FILE: &str = "remove-file-";
/// The button that takes over an answer from elsewhere; its value is the question.
pub const USE: &str = "use";

#[derive(Clone, Debug)]
pub struct SectionPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub section: &'static Section,
    pub acting: Acting,
    /// Those that are asked now.
    pub questions: Vec<&'static Question>,
    pub form: FormState<Named>,
    pub key: String,
    /// How many parts a repeated section has.
    pub parts: usize,
    pub asks: Removal,
    /// The questions whose answer that is shown was stated by the person elsewhere.
    pub stated: Vec<&'static str>,
    pub offers: Vec<Offer>,
    /// Of the question for files, where there is one.
    pub files: Given,
}

/// Whether somebody wants to take this part away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    No,
    Asked,
}

/// An answer that was given in another application.
#[derive(Clone, Debug)]
pub struct Offer {
    pub question: &'static str,
    pub shown: String,
    pub from: Reference,
}

impl Page for SectionPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &title(locale, self.section), &self.form);
        let crumbs = way_to(locale, self.program, self.reference);
        Head::new(self.path(), title, *self.section.lead.get(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let questions: Vec<_> = self.questions.iter().map(|one| self.question(locale, one)).collect();
        view! {
            <div class="hero hero--place">
                <h1>{title(locale, self.section)}</h1>
                <p class="hero__lead">{*self.section.lead.get(locale)}</p>
            </div>
            {acting(locale, &self.acting)}
            {ui::error_summary(locale, &self.form)}
            <form
                class="form flow" method="post" action=self.path().href(locale) enctype=self.encoding()
                novalidate=true
            >
                // the key first: nothing that follows it is read before it is known to be good
                <input type="hidden" name="key" value=self.key.clone()/>
                // the first button is the one that the return key presses
                {self.begins_with_another().then(|| view! {
                    <button class="visually-hidden" tabindex="-1" aria-hidden="true">{t(locale, "claim-save")}</button>
                })}
                {self.removal(locale)}
                {questions}
                <div class="actions">
                    <button class="button">{t(locale, "claim-save")}</button>
                    <button class="button button--quiet" name=THEN value=TASKS>{t(locale, "claim-save-tasks")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
                <p class="hint">{t(locale, "claim-save-hint")}</p>
                {repeat::buttons(locale, self.section, self.parts)}
                {self.ask(locale)}
            </form>
        }
        .finish()
    }
}

impl SectionPage {
    /// Files need another encoding than words.
    fn encoding(&self) -> Option<&'static str> {
        let asked = self.questions.iter().any(|question| question.kind.files().is_some());
        asked.then_some("multipart/form-data")
    }

    /// Whether another button stands before the one that saves.
    fn begins_with_another(&self) -> bool {
        !self.offers.is_empty() || !self.files.kept.is_empty() || self.asks == Removal::Asked
    }

    fn question(&self, locale: Locale, one: &'static Question) -> AnyView {
        if let Some(files) = one.kind.files() {
            return file_field::field(locale, self.reference, &self.form, (one, files), &self.files);
        }
        let stated = self.stated.contains(&one.id).then(|| t(locale, "claim-stated").to_owned());
        let offer = self.offers.iter().find(|offer| offer.question == one.id).map(|offer| {
            // an address begins on a line of its own, so that its lines stand below each other
            let shown = if offer.shown.contains('\n') { format!("\n{}", offer.shown) } else { offer.shown.clone() };
            let said = [("answer", shown.into()), ("reference", offer.from.to_string().into())];
            view! {
                <div class="offer">
                    <p class="hint">{tr(locale, "claim-offer", &said)}</p>
                    <button class="button button--quiet" name=USE value=one.id>
                        {tr(locale, "claim-offer-use", &[("question", (*one.label.get(locale)).into())])}
                    </button>
                </div>
            }
        });
        view! { {question(locale, &self.form, one, stated)}{offer} }.into_any()
    }

    fn removal(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let part = self.section.repeat.as_ref().filter(|_| self.asks == Removal::Asked)?;
        let remove = *part.remove.get(locale);
        let title = title(locale, self.section);
        Some(view! {
            <section class="notice flow" aria-labelledby="remove" tabindex="-1" autofocus=true>
                <h2 id="remove">{tr(locale, "claim-remove-sure", &[("title", title.into())])}</h2>
                <p>{t(locale, "claim-remove-lead")}</p>
                <div class="actions">
                    <button class="button" name=THEN value=REMOVE_NOW>{remove}</button>
                    <a class="button button--quiet" href=self.path().href(locale)>{t(locale, "claim-remove-not")}</a>
                </div>
            </section>
        })
    }

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
