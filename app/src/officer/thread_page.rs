//! The page on which an officer gives more time, replies, pauses, says what was put right, takes a file away, or decides
//! on an objection.

use leptos::prelude::*;

use super::{Place, check_page::second, thread_form::Field};
use crate::{
    application::{Cause, Kind, WaitsFor, written},
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    template::{Offer, offer},
    tongue::other_language,
    ui::{self, Choice, Crumb, Hint},
    words::{t, tr},
};

/// What the page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Time {
        /// The number of the entry that asked for it.
        wanted: i64,
        /// What was asked for, and by when.
        name: String,
        due: String,
        /// Until when more time is wanted, and why.
        until: String,
        why: String,
    },
    Withdraw {
        file: i64,
        name: String,
    },
    /// What was written, and not answered yet.
    Reply(Vec<String>),
    Pause,
    Objection {
        /// Why somebody objects.
        reasons: String,
        /// Why a second officer must confirm that the decision stays, and that it is changed.
        second: [Option<Cause>; 2],
    },
    Mend,
}

#[derive(Clone, Debug)]
pub struct ThreadPage {
    pub organization: String,
    pub reference: Reference,
    pub about: About,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
    /// What can be put into its text, where something can.
    pub offer: Option<Offer>,
}

/// The ids of what a page says.
struct Words {
    title: &'static str,
    lead: &'static str,
    text: &'static str,
    hint: &'static str,
    send: &'static str,
}

impl Page for ThreadPage {
    fn head(&self, locale: Locale) -> Head {
        let case = tr(locale, "officer-case", &[("reference", self.reference.to_string().into())]);
        let home = Path::Officer(Place::Home(self.organization.clone()));
        let at = Path::Officer(Place::Case(self.organization.clone(), self.reference));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home), Crumb::new(case, at)];
        let title = ui::form_title(locale, t(locale, self.words().title), &self.form);
        Head::new(self.path(), title, t(locale, self.words().lead)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let Words { title, lead, text, hint, send } = self.words();
        let hint = Hint(t(locale, hint).to_owned());
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, title)}</h1>
                <p class="staff__lead">{t(locale, lead)}</p>
                {self.before(locale)}
                {ui::already_sent(locale, self.already.as_deref())}
                {ui::error_summary(locale, &self.form)}
                <form class="form" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {self.outcome(locale)}
                    {self.due(locale)}
                    {ui::long_field(locale, &self.form, Field::Text, t(locale, text), hint)}
                    <div class="actions">
                        <button class="button">{t(locale, send)}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                    {self.offer.as_ref().and_then(|one| offer(locale, one))}
                </form>
            </div>
        }
        .finish()
    }
}

impl ThreadPage {
    fn path(&self) -> Path {
        let (organization, reference) = (self.organization.clone(), self.reference);
        Path::Officer(match self.about {
            About::Time { wanted, .. } => Place::Time(organization, reference, wanted),
            About::Withdraw { file, .. } => Place::Withdraw(organization, reference, file),
            About::Reply(_) => Place::Reply(organization, reference),
            About::Pause => Place::Pause(organization, reference),
            About::Objection { .. } => Place::Objection(organization, reference),
            About::Mend => Place::Mend(organization, reference),
        })
    }

    const fn words(&self) -> Words {
        let (title, lead, text, hint, send) = match self.about {
            About::Time { .. } => {
                ("officer-time", "officer-time-lead", "officer-time-why", "officer-time-why-hint", "officer-time-send")
            }
            About::Withdraw { .. } => (
                "officer-withdraw",
                "officer-withdraw-lead",
                "officer-withdraw-why",
                "officer-withdraw-why-hint",
                "officer-withdraw-send",
            ),
            About::Reply(_) => (
                "officer-reply",
                "officer-reply-lead",
                "officer-reply-text",
                "officer-reply-hint",
                "officer-reply-send",
            ),
            About::Pause => (
                "officer-pause",
                "officer-pause-lead",
                "officer-pause-why",
                "officer-pause-why-hint",
                "officer-pause-send",
            ),
            About::Objection { second, .. } => (
                "officer-objected",
                objected_lead(second),
                "officer-reasons",
                "officer-reasons-hint",
                "officer-objected-send",
            ),
            About::Mend => {
                ("officer-mend", "officer-mend-lead", "officer-mend-text", "officer-mend-hint", "officer-mend-send")
            }
        };
        Words { title, lead, text, hint, send }
    }

    /// What has to be read first.
    fn before(&self, locale: Locale) -> Option<AnyView> {
        let quoted = |text: &str| {
            let lang = other_language(locale, text);
            view! { <p class="answer" lang=lang>{text.to_owned()}</p> }
        };
        let read = match &self.about {
            About::Time { name, due, until, why, .. } => {
                let values = [
                    ("name", name.as_str().into()),
                    ("date", written(locale, due).into()),
                    ("until", written(locale, until).into()),
                ];
                view! { <p>{tr(locale, "officer-time-wanted", &values)}</p>{quoted(why)} }.into_any()
            }
            About::Withdraw { name, .. } => view! { <p><b>{name.clone()}</b></p> }.into_any(),
            About::Reply(texts) => texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().into_any(),
            About::Objection { reasons, second: [stays, changed] } => {
                let second = second(locale, [("officer-uphold", *stays), ("officer-change", *changed)]);
                view! { {quoted(reasons)}{second} }.into_any()
            }
            About::Pause | About::Mend => return None,
        };
        Some(read)
    }

    fn outcome(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let choice = |value, label| Choice { value, label: t(locale, label) };
        let (legend, choices) = match self.about {
            About::Time { .. } => (
                "officer-time-answer",
                [
                    choice(Kind::TimeGiven.code(), "officer-time-give"),
                    choice(Kind::TimeDeclined.code(), "officer-time-decline"),
                ],
            ),
            About::Pause => (
                "officer-pause-for",
                [
                    choice(WaitsFor::Program.code(), "officer-pause-program"),
                    choice(WaitsFor::Other.code(), "officer-pause-other"),
                ],
            ),
            About::Objection { .. } => (
                "officer-objected-outcome",
                [choice(Kind::Upheld.code(), "officer-uphold"), choice(Kind::Changed.code(), "officer-change")],
            ),
            _ => return None,
        };
        Some(ui::choices(locale, &self.form, Field::Outcome, t(locale, legend), &choices))
    }

    fn due(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let hint = Hint(t(locale, "thread-until-hint").to_owned());
        let there = matches!(self.about, About::Time { .. });
        there.then(|| ui::short_field(locale, &self.form, Field::Due, t(locale, "officer-time-until"), hint))
    }
}

/// What an officer is told who decides on an objection, perhaps with a second one.
const fn objected_lead(second: [Option<Cause>; 2]) -> &'static str {
    match second {
        [None, None] => "officer-objected-lead",
        _ => "officer-objected-propose-lead",
    }
}
