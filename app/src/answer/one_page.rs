//! The page of an answer: what it says, since when, and what it said before.

use std::sync::Arc;

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use super::{
    Answer, Place, Version,
    block::{named, paragraphs},
};
use crate::{
    catalogue::ServiceLink,
    format::date,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct AnswerPage {
    pub answer: Arc<Answer>,
    /// The services that it is about, as far as they are published.
    pub services: Vec<ServiceLink>,
    /// The zone of the institution, in which days are told.
    pub zone: TimeZone,
}

impl Page for AnswerPage {
    fn head(&self, locale: Locale) -> Head {
        let current = &self.answer.current;
        let text = current.text.text(locale);
        let lead = text.split("\n\n").next().unwrap_or_default().trim().to_owned();
        Head::new(Path::Answer(Place::One(self.answer.id.clone())), current.question.text(locale), lead)
    }

    fn body(&self, locale: Locale) -> Html {
        let answer = &*self.answer;
        let current = &answer.current;
        let from = tr(locale, "answer-from", &[("organization", answer.owner.text(locale).into())]);
        view! {
            <div class="hero hero--place">
                <h1>{current.question.text(locale)}</h1>
            </div>
            <div class="flow" data-answer=answer.id.to_string() data-version=current.number.to_string()>
                {paragraphs(&current.text.text(locale))}
                <p class="answers__version">{named(locale, answer, current.number)}". "{from}</p>
                {(!self.services.is_empty()).then(|| view! {
                    <h2>{t(locale, "answer-about")}</h2>
                    {ui::service_names(self.services.clone())}
                })}
                <h2 id="versions">{t(locale, "answer-versions")}</h2>
                <p>{t(locale, "answer-versions-lead")}</p>
                <ol role="list">{self.versions(locale)}</ol>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl AnswerPage {
    fn versions(&self, locale: Locale) -> Vec<AnyView> {
        let version = |version: &Version| self.version(locale, version).into_any();
        self.answer.versions().map(version).collect()
    }

    fn version(&self, locale: Locale, version: &Version) -> impl IntoView + use<> {
        let answer = &*self.answer;
        let until = answer.after(version.number).map(|next| next.from);
        let mistake = version.mistake.as_ref().map(|mistake| {
            let words = mistake.words.text(locale);
            view! { <p>{tr(locale, "answer-mistake", &[("mistake", words.into())])}</p> }
        });
        let wrong = answer.correction(version.number).map(|next| {
            let args = [("version", next.number.to_string().into())];
            view! { " "<span class="tag tag--late">{tr(locale, "answer-wrong", &args)}</span> }
        });
        // the words that hold stand above already
        let said = until.map(|_| {
            let said = paragraphs(&version.text.text(locale));
            view! { <p class="answers__question">{version.question.text(locale)}</p>{said} }
        });
        view! {
            <li class="answers__one" data-version=version.number.to_string()>
                <h3>{number(locale, version)}{wrong}</h3>
                <p class="hint">{self.held(locale, version.from, until)}</p>
                {mistake}
                {said}
            </li>
        }
    }

    fn held(&self, locale: Locale, from: i64, until: Option<i64>) -> String {
        let day = |at: i64| {
            let at = Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(self.zone.clone());
            date(locale, at.date())
        };
        match until {
            None => tr(locale, "answer-since", &[("from", day(from).into())]),
            Some(until) => tr(locale, "answer-held", &[("from", day(from).into()), ("until", day(until).into())]),
        }
    }
}

fn number(locale: Locale, version: &Version) -> String {
    tr(locale, "answer-number", &[("version", version.number.to_string().into())])
}
