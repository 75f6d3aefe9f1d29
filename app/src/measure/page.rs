//! How much the portal is used: tables of counts, and the same as a file.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Channel, Pair, ServiceRow, What, table::table};
use crate::{
    feedback::Reason,
    html::{Finish, Html},
    locale::Locale,
    outcome,
    path::{MEASURES_FILE, Path},
    shell::{Head, Page},
    words::{t, tr},
};

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// The last day that is counted, written out in the language of the page.
    pub until: String,
    pub counts: BTreeMap<(What, Locale), Pair>,
    pub channels: BTreeMap<Channel, Pair>,
    /// The services that are visited most.
    pub services: Vec<ServiceRow>,
}

#[derive(Clone, Debug)]
pub struct MeasuresPage {
    /// `None` while they cannot be read.
    pub figures: Option<Figures>,
}

impl Page for MeasuresPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Measures, t(locale, "measure-title"), t(locale, "measure-lead"))
    }

    fn body(&self, locale: Locale) -> Html {
        let figures = self.figures.as_ref().map(|figures| figures.tables(locale));
        let none =
            self.figures.is_none().then(|| view! { <div class="notice"><p>{t(locale, "measure-unread")}</p></div> });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "measure-title")}</h1>
                <p class="hero__lead">{t(locale, "measure-lead")}</p>
            </div>
            <div class="flow">
                {none}
                {figures}
                <h2>{t(locale, "measure-how")}</h2>
                <p>{t(locale, "measure-how-people")}</p>
                <p>{t(locale, "measure-how-few")}</p>
                <p>{t(locale, "measure-how-words")}</p>
                <p><a href=Path::Outcome(outcome::Place::Home).href(locale)>{t(locale, "outcome-title")}</a></p>
                <p><a href=MEASURES_FILE>{t(locale, "measure-file")}</a></p>
            </div>
        }
        .finish()
    }
}

impl Figures {
    fn tables(&self, locale: Locale) -> impl IntoView + use<> {
        let pair = ["measure-recent", "measure-ever"];
        let both = ["measure-en-recent", "measure-en-ever", "measure-fr-recent", "measure-fr-ever"];
        let services = ["measure-visits", "measure-starts", "measure-calls", "measure-helped", "measure-unhelped"];
        view! {
            <p>{tr(locale, "measure-until", &[("date", self.until.as_str().into())])}</p>
            {table(locale, "portal", "measure-portal", &named("measure-what", &both), self.portal(locale))}
            {table(locale, "channels", "measure-channels", &named("measure-channel", &pair), self.by_channel(locale))}
            {(!self.services.is_empty()).then(|| {
                table(locale, "services", "measure-services", &named("measure-service", &services), self.by_service())
            })}
        }
    }

    fn portal(&self, locale: Locale) -> Vec<(AnyView, Vec<super::Figure>)> {
        let of = |what, language| self.counts.get(&(what, language)).copied().unwrap_or_default().figures();
        let row =
            |what: What| (t(locale, words(what)).into_any(), Locale::ALL.map(|language| of(what, language)).concat());
        What::ALL.map(row).into()
    }

    fn by_channel(&self, locale: Locale) -> Vec<(AnyView, Vec<super::Figure>)> {
        let named = [
            (Channel::Online, "measure-channel-online"),
            (Channel::Phone, "measure-channel-phone"),
            (Channel::Tty, "measure-channel-tty"),
        ];
        let of = |channel| self.channels.get(&channel).copied().unwrap_or_default().figures();
        named.map(|(channel, id)| (t(locale, id).into_any(), of(channel))).into()
    }

    fn by_service(&self) -> Vec<(AnyView, Vec<super::Figure>)> {
        let link = |row: &ServiceRow| view! { <a href=row.link.href.clone()>{row.link.name.clone()}</a> }.into_any();
        self.services.iter().map(|row| (link(row), row.figures())).collect()
    }
}

/// The heads of a table.
fn named(first: &'static str, others: &[&'static str]) -> Vec<&'static str> {
    std::iter::once(first).chain(others.iter().copied()).collect()
}

fn words(what: What) -> &'static str {
    match what {
        What::Visit => "measure-visits",
        What::Search => "measure-searches",
        What::Missed => "measure-missed",
        What::Start => "measure-starts",
        What::Call => "measure-calls",
        What::Helped => "measure-helped",
        What::Unhelped(Reason::NotFound) => "measure-unhelped-not-found",
        What::Unhelped(Reason::Unclear) => "measure-unhelped-unclear",
        What::Unhelped(Reason::Outdated) => "measure-unhelped-outdated",
        What::Unhelped(Reason::Broken) => "measure-unhelped-broken",
        What::Unhelped(Reason::Other) => "measure-unhelped-other",
    }
}
