//! What deleting everything does to this very person: what goes, what must stay, under which rule, until when.

use leptos::prelude::*;

use super::holding::day;
use crate::{
    application::Place,
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    retention::{Terms, What, lasting},
    words::{t, tr},
};

/// Something that outlives whoever deletes everything.
#[derive(Clone, Debug)]
pub struct Outliving {
    pub reference: Reference,
    /// What it is, where it has a name of its own: the program.
    pub name: Option<Localized<&'static str>>,
    /// Until when. Unix milliseconds. Nothing while the term has not begun.
    pub until: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Plan {
    /// Questions that go, with their answers.
    pub questions: u64,
    /// Drafts that go.
    pub drafts: u64,
    /// Letters that go, those on their way too.
    pub letters: u64,
    /// Calls that staff wrote down, and questions of somebody else that they follow.
    pub calls: Vec<Outliving>,
    /// Applications that were sent.
    pub sent: Vec<Outliving>,
    /// What belongs to a firm, drafts too.
    pub firms: Vec<Outliving>,
    /// Firms with others in them that would be left without an owner: nothing is deleted before there is one.
    pub alone: Vec<(String, Reference)>,
    pub terms: Terms,
}

impl Plan {
    /// What goes beyond what everybody loses.
    pub(super) fn goes(&self, locale: Locale) -> Vec<String> {
        let counted = |id, count: u64| (count > 0).then(|| tr(locale, id, &[("count", count.into())]));
        let all = [
            counted("privacy-delete-questions", self.questions),
            counted("privacy-delete-drafts", self.drafts),
            counted("privacy-delete-letters", self.letters),
        ];
        all.into_iter().flatten().collect()
    }

    /// What stays of theirs, each by itself.
    pub(super) fn stays(&self, locale: Locale) -> impl IntoView + use<> {
        let groups = [
            ("privacy-stays-sent", What::Application, &self.sent),
            ("privacy-stays-firms", What::Application, &self.firms),
            ("privacy-stays-calls", What::Question, &self.calls),
        ];
        let groups = groups.into_iter().filter(|(.., all)| !all.is_empty());
        groups.map(|(id, what, all)| self.group(locale, (id, what), all)).collect_view()
    }

    fn group(&self, locale: Locale, (id, what): (&'static str, What), all: &[Outliving]) -> impl IntoView + use<> {
        let term = self.terms.of(what);
        let lasts = term.map(|term| lasting(locale, term)).unwrap_or_default();
        let rule = term.map(|term| term.rule.text(locale)).unwrap_or_default();
        let rows: Vec<_> = all
            .iter()
            .map(|one| {
                let name = one.name.as_ref().map(|name| format!(" · {}", name.get(locale))).unwrap_or_default();
                let until = match one.until {
                    Some(at) => tr(locale, "privacy-stays-until", &[("day", day(locale, at).into())]),
                    None => lasts.clone(),
                };
                view! { <li>{one.reference.to_string()}{name}" · "{until}</li> }
            })
            .collect();
        view! {
            <li>
                {t(locale, id)}" "{rule}
                <ul>{rows}</ul>
            </li>
        }
    }

    /// What has to be done first, each firm with its page; the form has no button before.
    pub(super) fn first(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = self
            .alone
            .iter()
            .map(|(name, firm)| {
                let href = Path::Application(Place::Firm(*firm)).href(locale);
                view! { <li><a href=href>{name.clone()}</a></li> }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="error-summary" aria-labelledby="first">
                    <h2 class="error-summary__title" id="first">{t(locale, "privacy-delete-firms")}</h2>
                    <p>{t(locale, "privacy-delete-firms-lead")}</p>
                    <ul class="error-summary__list">{rows}</ul>
                </section>
            }
        })
    }

    /// What stays of everybody who signed in.
    pub(super) fn always(&self, locale: Locale) -> Vec<String> {
        let backups = self.terms.of(What::Backup).map(|term| term.days).unwrap_or_default();
        vec![
            t(locale, "privacy-delete-audit").to_owned(),
            t(locale, "privacy-delete-record").to_owned(),
            t(locale, "privacy-delete-feedback").to_owned(),
            tr(locale, "privacy-delete-backups", &[("days", u64::from(backups).into())]),
        ]
    }
}
