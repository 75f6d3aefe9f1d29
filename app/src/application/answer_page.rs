//! Giving what was asked for.

use leptos::prelude::*;

use super::{Event, Place, Program, way::way_to, written};
use crate::{
    file::{Attached, files_field},
    firm::{Acting, acting},
    form::{self, FormState},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    tongue::other_language,
    ui::{self, Hint},
    words::{t, tr},
};

/// The letters that are taken: some ten pages.
const MOST: usize = 20_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Text,
    Files,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Files => "files",
        }
    }
}

/// The text as it is kept, or the form with what is wrong. Text or files: either is an answer, and so are both.
pub fn parse(locale: Locale, mut form: FormState<Field>, attached: &Attached) -> Result<String, FormState<Field>> {
    let text = form.value(Field::Text).replace("\r\n", "\n").trim().to_owned();
    let amount = |most: usize| number(locale, u64::try_from(most).unwrap_or(u64::MAX));
    if text.is_empty() && attached.names().is_empty() {
        form.refuse(Field::Text, "application-give-empty", Vec::new());
    }
    if text.chars().count() > MOST {
        form.refuse(Field::Text, "application-give-long", vec![("most", amount(MOST))]);
    }
    attached.refuse(locale, &mut form, Field::Files);
    if form.is_valid() { Ok(text) } else { Err(form) }
}

#[derive(Clone, Debug)]
pub struct AnswerPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub acting: Acting,
    /// What is asked for.
    pub asked: Event,
    pub form: FormState<Field>,
    /// What was chosen with it, and has to be chosen once more.
    pub attached: Attached,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for AnswerPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_to(locale, self.program, self.reference);
        let title = ui::form_title(locale, &self.asked.told.name, &self.form);
        Head::new(self.path(), title, t(locale, "application-give")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let told = &self.asked.told;
        let due = written(locale, &told.due);
        view! {
            <div class="hero hero--place">
                <h1>{told.name.clone()}</h1>
                <p class="hero__lead" lang=other_language(locale, &told.text)>{told.text.clone()}</p>
            </div>
            {acting(locale, &self.acting)}
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form
                class="form flow" method="post" action=self.path().href(locale) enctype="multipart/form-data"
                novalidate=true
            >
                // the key first: nothing that follows it is read before it is known to be good
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{tr(locale, "application-give-by", &[("date", due.into())])}</p>
                {ui::long_field(locale, &self.form, Field::Text, t(locale, "application-give-text"),
                    Hint(t(locale, "application-give-hint").to_owned()))}
                {files_field(locale, &self.form, Field::Files, t(locale, "application-give-files"),
                    &self.attached.names())}
                <div class="actions">
                    <button class="button">{t(locale, "application-give-send")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl AnswerPage {
    fn path(&self) -> Path {
        Path::Application(Place::Answer(self.reference, self.asked.number))
    }
}
