//! Everybody whom a desk told an answer; of a version that was wrong, who knows it already and who still waits, the
//! letter in each language, and the numbers to call.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Answer, Place, Version, block::named, letter::correction, recalls_page::trail};
use crate::{
    desk,
    handoff::{Channel, Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct RecallPage {
    /// The code of the organization.
    pub organization: String,
    pub answer: Arc<Answer>,
    /// The first told first.
    pub contacts: Vec<Contact>,
    /// Other desks: name, how many they told something wrong, how many of those still wait.
    pub others: Vec<(String, usize, usize)>,
    /// The zone of the desk.
    pub zone: Zone,
    pub key: String,
    pub again: Again,
}

/// Somebody who was told a version.
#[derive(Clone, Debug)]
pub struct Contact {
    pub reference: Reference,
    pub version: i64,
    pub channel: Channel,
    /// Their language.
    pub locale: Locale,
    /// When: Unix milliseconds.
    pub at: i64,
    pub heard: Heard,
}

/// Whether somebody knows that what they were told was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing was wrong.
    Right,
    /// They were told again.
    Corrected,
    /// A letter, or their page, will tell them.
    Writes,
    /// They have to be called.
    Calls,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Something else was sent, or the answer was changed since.
    Changed,
    Unkept,
}

impl Page for RecallPage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "answer-recall", &[("id", self.answer.id.as_str().into())]);
        let all = Path::Answer(Place::Recalls(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "answer-recalls-lead"))
            .crumbs(vec![trail(locale, &self.organization), Crumb::new(t(locale, "answer-recalls"), all)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let answer = &*self.answer;
        let public = Path::Answer(Place::One(answer.id.clone())).href(locale);
        view! {
            <div class="staff staff--flow">
                <h1>{answer.current.question.text(locale)}</h1>
                <p><a href=public>{named(locale, answer, answer.current.number)}</a></p>
                {self.notice(locale)}
                {self.mistake(locale)}
                {self.letters(locale)}
                {self.calls(locale)}
                <h2>{t(locale, "answer-all-told")}</h2>
                {self.table(locale)}
                {self.elsewhere(locale)}
            </div>
        }
        .finish()
    }
}

impl RecallPage {
    fn path(&self) -> Path {
        Path::Answer(Place::Recall(self.organization.clone(), self.answer.id.clone()))
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Changed => "answer-changed",
            Again::Unkept => "answer-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }

    /// The newest version that corrects something.
    fn correcting(&self) -> Option<&Version> {
        self.answer.versions().find(|version| version.mistake.is_some())
    }

    fn mistake(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = self.correcting()?.mistake.as_ref()?.words.text(locale);
        Some(view! { <p>{tr(locale, "answer-mistake", &[("mistake", words.into())])}</p> })
    }

    fn waiting(&self, heard: Heard) -> Vec<&Contact> {
        self.contacts.iter().filter(|contact| contact.heard == heard).collect()
    }

    /// The drafts, one for each language that somebody waits in, and the button that sends them.
    fn letters(&self, locale: Locale) -> Option<AnyView> {
        let waiting = self.waiting(Heard::Writes);
        let next = self.correcting().filter(|_| !waiting.is_empty())?;
        let drafts = Locale::ALL.into_iter().filter(|spoken| waiting.iter().any(|one| one.locale == *spoken));
        let drafts = drafts.map(|spoken| {
            let lang = (spoken != locale).then(|| spoken.tag());
            let text = correction(spoken, &self.answer, next);
            view! { <h3>{say::language(locale, spoken)}</h3><p class="said" lang=lang>{text}</p> }
        });
        let count = [("count", waiting.len().to_string().into())];
        Some(
            view! {
                <h2>{tr(locale, "answer-letters", &count)}</h2>
                <p>{t(locale, "answer-letters-lead")}</p>
                {drafts.collect_view()}
                <form class="form flow" method="post" action=self.path().href(locale)>
                    {self.hidden()}
                    <div class="actions">
                        <button class="button" name="act" value="send">{tr(locale, "answer-send", &count)}</button>
                    </div>
                </form>
            }
            .into_any(),
        )
    }

    fn hidden(&self) -> impl IntoView + use<> {
        view! {
            <input type="hidden" name="key" value=self.key.clone()/>
            <input type="hidden" name="version" value=self.answer.current.number.to_string()/>
        }
    }

    /// Whoever asked to be called is called again; the number stands on the page of the request.
    fn calls(&self, locale: Locale) -> Option<AnyView> {
        let waiting = self.waiting(Heard::Calls);
        let rows: Vec<_> = waiting
            .iter()
            .map(|contact| {
                let reference = contact.reference.to_string();
                let label = tr(locale, "answer-called", &[("reference", reference.clone().into())]);
                view! {
                    <li>
                        {self.link(locale, contact)}" · "{say::language(locale, contact.locale)}" "
                        <button class="button button--quiet button--small" name="called" value=reference>{label}</button>
                    </li>
                }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <h2>{tr(locale, "answer-calls", &[("count", rows.len().to_string().into())])}</h2>
                <p>{t(locale, "answer-calls-lead")}</p>
                <form class="form flow" method="post" action=self.path().href(locale)>
                    {self.hidden()}
                    <ul class="answers__calls">{rows}</ul>
                </form>
            }
            .into_any()
        })
    }

    fn link(&self, locale: Locale, contact: &Contact) -> impl IntoView + use<> {
        let place = desk::Place::Request(self.organization.clone(), contact.reference);
        view! { <a href=Path::Desk(place).href(locale)>{contact.reference.to_string()}</a> }
    }
}
