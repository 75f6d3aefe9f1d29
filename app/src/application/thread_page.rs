//! The page on which whoever applies asks for more time, takes a file away, writes, or objects.

use jiff::civil;
use leptos::prelude::*;

use super::{Opening, Place, Program, thread_form::Field, thread_words::opening, way::way_to, written};
use crate::{
    file::{Attached, files_field},
    firm::{Acting, acting},
    form::FormState,
    format::date,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

/// What the page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    MoreTime {
        /// The number of what was asked, and what it is called.
        asked: i64,
        name: String,
        /// The day that holds now: `2026-12-04`.
        due: String,
    },
    Withdraw {
        /// The number of the file, and what it is called.
        file: i64,
        name: String,
        openings: Vec<Opening>,
        /// What has to be sent again, where nothing else was sent.
        again: Option<Again>,
    },
    Message,
    Object {
        /// The last day on which that can be done.
        until: civil::Date,
    },
}

/// What has to be sent again once a file is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// What the form asks for; `None` for what an officer asked for.
    pub name: Option<String>,
    /// Until when: `2026-12-04`.
    pub due: String,
}

#[derive(Clone, Debug)]
pub struct ThreadPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub acting: Acting,
    pub about: About,
    pub form: FormState<Field>,
    /// What was chosen with it, and has to be chosen once more.
    pub attached: Attached,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for ThreadPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_to(locale, self.program, self.reference);
        let title = ui::form_title(locale, t(locale, self.words().0), &self.form);
        Head::new(self.path(), title, t(locale, self.words().0)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, send) = self.words();
        // a form that takes no files stays small
        let kind = matches!(self.about, About::Message).then_some("multipart/form-data");
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, title)}</h1>
                <p class="hero__lead">{self.lead(locale)}</p>
            </div>
            {acting(locale, &self.acting)}
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) enctype=kind novalidate=true>
                // the key first: nothing that follows it is read before it is known to be good
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.fields(locale)}
                <div class="actions">
                    <button class="button">{t(locale, send)}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl ThreadPage {
    fn path(&self) -> Path {
        Path::Application(match self.about {
            About::MoreTime { asked, .. } => Place::MoreTime(self.reference, asked),
            About::Withdraw { file, .. } => Place::Withdraw(self.reference, file),
            About::Message => Place::Message(self.reference),
            About::Object { .. } => Place::Object(self.reference),
        })
    }

    /// The ids of the title, and of the words of the button.
    const fn words(&self) -> (&'static str, &'static str) {
        match self.about {
            About::MoreTime { .. } => ("thread-more-time", "thread-more-time-send"),
            About::Withdraw { .. } => ("thread-withdraw", "thread-withdraw-send"),
            About::Message => ("thread-message", "thread-message-send"),
            About::Object { .. } => ("thread-object", "thread-object-send"),
        }
    }

    fn lead(&self, locale: Locale) -> String {
        match &self.about {
            About::MoreTime { name, due, .. } => {
                let values = [("name", name.as_str().into()), ("date", written(locale, due).into())];
                tr(locale, "thread-more-time-lead", &values)
            }
            About::Withdraw { name, .. } => tr(locale, "thread-withdraw-lead", &[("name", name.as_str().into())]),
            About::Message => t(locale, "thread-message-lead").to_owned(),
            About::Object { until } => tr(locale, "thread-object-lead", &[("date", date(locale, *until).into())]),
        }
    }

    fn fields(&self, locale: Locale) -> AnyView {
        let form = &self.form;
        let long = |label, hint| ui::long_field(locale, form, Field::Text, t(locale, label), words(locale, hint));
        match &self.about {
            About::MoreTime { .. } => view! {
                {ui::short_field(locale, form, Field::Due, t(locale, "thread-until"), words(locale, "thread-until-hint"))}
                {long("thread-why", "thread-why-hint")}
            }
            .into_any(),
            About::Withdraw { openings, again, .. } => {
                view! { {seen(locale, openings)}{after(locale, again.as_ref())} }.into_any()
            }
            About::Message => view! {
                {long("thread-text", "thread-text-hint")}
                {files_field(locale, form, Field::Files, t(locale, "application-give-files"), &self.attached.names())}
            }
            .into_any(),
            About::Object { .. } => view! {
                <p>{*self.program.objection.get(locale)}</p>
                {long("thread-reasons", "thread-reasons-hint")}
            }
            .into_any(),
        }
    }
}

fn words(locale: Locale, id: &'static str) -> Hint {
    Hint(t(locale, id).to_owned())
}

/// Who had it already: what is taken away cannot be taken back from them.
fn seen(locale: Locale, openings: &[Opening]) -> AnyView {
    if openings.is_empty() {
        return view! { <p>{t(locale, "thread-not-opened")}</p> }.into_any();
    }
    let rows: Vec<_> = openings.iter().map(|one| view! { <li>{opening(locale, &one.by, one.at)}</li> }).collect();
    view! { <p>{t(locale, "thread-was-opened")}</p><ul>{rows}</ul> }.into_any()
}

/// What follows from it.
fn after(locale: Locale, again: Option<&Again>) -> impl IntoView + use<> {
    let again = again.map(|Again { name, due }| {
        let mut values = vec![("date", written(locale, due).into())];
        values.extend(name.as_ref().map(|name| ("name", name.as_str().into())));
        let id = if name.is_some() { "thread-withdraw-anew" } else { "thread-withdraw-again" };
        view! { <p>{tr(locale, id, &values)}</p> }
    });
    view! { <p>{t(locale, "thread-withdraw-more")}</p>{again} }
}
