//! Beginning to track something, and changing what is noted of it: first the service, then the rest.

use leptos::prelude::*;

use super::Field;
use crate::{
    application::{self, Place},
    catalogue::ServiceLink,
    firm::{Acting, acting},
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    my_page,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct TrackPage {
    pub step: Step,
    /// For which firm, where it is for one.
    pub firm: Option<(Reference, String)>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// Which service: the words that were looked for, and what was found.
    Choose {
        words: String,
        found: Vec<(String, ServiceLink)>,
    },
    /// The rest: the id and the name of the service.
    New(String, Localized<String>),
    Change(Reference, Option<Localized<String>>),
}

impl Page for TrackPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, self.title()), &self.form);
        let mut head = Head::new(self.path(), title, t(locale, "tracked-lead")).unlisted().crumbs(self.way(locale));
        if let Step::Choose { words, .. } = &self.step
            && !words.is_empty()
        {
            let words: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
            let sign = if self.firm.is_some() { '&' } else { '?' };
            head.query = Localized::from_fn(|_| format!("{sign}{}={words}", application::WORDS));
        }
        head
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, self.title())}</h1>
                <p class="hero__lead">{t(locale, "tracked-lead")}</p>
            </div>
            {self.firm.as_ref().and_then(|(_, name)| acting(locale, &Acting::Firm(name.clone())))}
            {match &self.step {
                Step::Choose { words, found } => self.choose(locale, words, found).into_any(),
                Step::New(id, name) => self.fields(locale, Some(name), Some(id)).into_any(),
                Step::Change(_, name) => self.fields(locale, name.as_ref(), None).into_any(),
            }}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl TrackPage {
    fn path(&self) -> Path {
        Path::Application(match &self.step {
            Step::Choose { .. } => self.new_place(None),
            Step::New(id, _) => self.new_place(Some(id.clone())),
            Step::Change(reference, _) => Place::Tracked(*reference),
        })
    }

    fn new_place(&self, service: Option<String>) -> Place {
        match &self.firm {
            Some((firm, _)) => Place::TrackFor(*firm, service),
            None => Place::Track(service),
        }
    }

    /// Whoever tracks nothing yet has no list to go back to, but a page of their own.
    fn way(&self, locale: Locale) -> Vec<Crumb> {
        if let Some((firm, name)) = &self.firm {
            let mut way = application::way_home(locale);
            way.push(Crumb::new(name.as_str(), Path::Application(Place::Firm(*firm))));
            return way;
        }
        match self.step {
            Step::Choose { .. } | Step::New(..) => vec![my_page::crumb(locale)],
            Step::Change(..) => application::way_home(locale),
        }
    }

    fn title(&self) -> &'static str {
        match self.step {
            Step::Choose { .. } | Step::New(..) => "tracked-new",
            Step::Change(..) => "tracked-change",
        }
    }

    fn fields(&self, locale: Locale, name: Option<&Localized<String>>, id: Option<&String>) -> impl IntoView + use<> {
        let hint = |id| Hint(t(locale, id).to_owned());
        let short = |field, label, help| ui::short_field(locale, &self.form, field, t(locale, label), hint(help));
        let name = name.map_or_else(|| t(locale, "tracked-gone").to_owned(), |name| name.text(locale));
        let other = id.map(|_| {
            let href = Path::Application(self.new_place(None)).href(locale);
            view! { <a href=href>{t(locale, "tracked-other")}</a> }
        });
        view! {
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p class="chosen"><b class="chosen__name">{name}</b>{other}</p>
                {short(Field::Reference, "tracked-reference", "tracked-reference-hint")}
                {short(Field::SentOn, "tracked-sent-on", "tracked-sent-on-hint")}
                {short(Field::RemindOn, "tracked-remind-on", "tracked-remind-on-hint")}
                {ui::long_field(locale, &self.form, Field::Notes, t(locale, "tracked-notes"), hint("tracked-notes-hint"))}
                <div class="actions">
                    <button class="button">{t(locale, "tracked-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    /// Looking for the service by words. A GET form: it keeps nothing.
    fn choose(&self, locale: Locale, words: &str, found: &[(String, ServiceLink)]) -> impl IntoView + use<> {
        let action = Path::Application(Place::Track(None)).href(locale);
        let rows: Vec<_> = found
            .iter()
            .map(|(id, link)| {
                let href = Path::Application(self.new_place(Some(id.clone()))).href(locale);
                view! {
                    <li class="matters__one">
                        <p class="matters__name"><a href=href rel="nofollow">{link.name.clone()}</a></p>
                        <p class="matters__more"><span>{link.organization.clone()}</span></p>
                    </li>
                }
            })
            .collect();
        let firm = self.firm.as_ref().map(|(firm, _)| {
            view! { <input type="hidden" name=application::FIRM value=firm.to_string()/> }
        });
        let nothing = rows.is_empty() && !words.is_empty();
        view! {
            <form class="form flow" action=action role="search">
                {firm}
                <div class="field">
                    <label class="field__label" for="words">{t(locale, "tracked-which")}</label>
                    <p class="hint" id="words-hint">{t(locale, "tracked-which-hint")}</p>
                    <input class="field__box" id="words" name=application::WORDS value=words.to_owned() aria-describedby="words-hint"/>
                </div>
                <div class="actions"><button class="button">{t(locale, "tracked-find")}</button></div>
            </form>
            {nothing.then(|| view! { <p class="notice found">{tr(locale, "tracked-nothing", &[("words", words.into())])}</p> })}
            {(!rows.is_empty()).then(|| view! {
                <section class="found" aria-labelledby="found">
                    <h2 id="found">{t(locale, "tracked-found")}</h2>
                    <ul class="matters" role="list">{rows}</ul>
                </section>
            })}
        }
    }
}
