//! Writing an alert in both languages; once it is written, how the public will read it, and the buttons that publish and
//! end it.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Alert, Place, Reach, Severity, State,
    form::Field,
    one_page::said,
    staff_page::trail,
    words::{reach_words, severity_words, state_words},
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    subscription::{Kind, Province, Subject, province_words},
    ui::{self, Crumb, Hint},
    words::t,
};

/// The field of the buttons, and what they say.
pub const ACT: &str = "act";
pub const SAVE: &str = "save";
pub const PUBLISH: &str = "publish";
pub const END: &str = "end";

#[derive(Clone, Debug)]
pub struct EditAlertPage {
    pub organization: String,
    /// As it is kept; nothing for a new one.
    pub alert: Option<Alert>,
    /// How often it was changed: what was not read is not changed.
    pub version: i64,
    pub form: FormState<Field>,
    /// Topics and provinces that are ticked.
    pub ticked: Vec<Subject>,
    /// Every topic: its id and name.
    pub topics: Vec<(String, Localized<String>)>,
    pub zone: TimeZone,
    /// How far whoever writes may reach.
    pub reaches: Vec<Reach>,
    pub key: String,
    pub again: Again,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody changed it since it was read.
    Changed,
    /// It reaches every page, and whoever pressed the button is not on call.
    NotOnCall,
}

impl Page for EditAlertPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let all = Path::Alert(Place::Staff(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "alert-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization), Crumb::new(t(locale, "alert-title"), all)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let state = self.alert.as_ref().map(|alert| alert.state);
        let tag = state.map(|state| view! { <span class="tag">{state_words(locale, state)}</span> });
        let again = match self.again {
            Again::No => None,
            Again::Changed => Some(t(locale, "alert-changed")),
            Again::NotOnCall => Some(t(locale, "alert-not-on-call")),
        };
        let again = again.map(ui::notice);
        let writes = matches!(state, None | Some(State::Draft));
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}" "{tag}</h1>
                {again}
                {ui::error_summary(locale, &self.form)}
                {self.alert.as_ref().map(|alert| self.shown(locale, alert))}
                {(state == Some(State::Draft)).then(|| view! { <h2>{t(locale, "alert-change")}</h2> })}
                {writes.then(|| self.fields(locale))}
            </div>
        }
        .finish()
    }
}

impl EditAlertPage {
    fn path(&self) -> Path {
        Path::Alert(match &self.alert {
            None => Place::New(self.organization.clone()),
            Some(alert) => Place::Edit(self.organization.clone(), alert.id.clone()),
        })
    }

    fn title(&self, locale: Locale) -> String {
        match &self.alert {
            None => t(locale, "alert-new").to_owned(),
            Some(alert) => alert.title.text(locale),
        }
    }

    /// Both languages as the public reads them, and what can be done.
    fn shown(&self, locale: Locale, alert: &Alert) -> impl IntoView + use<> {
        let sides = Locale::ALL.map(|side| {
            let (title, body) = (alert.title.text(side), said(side, alert, &self.zone));
            view! { <section class="card flow" lang=side.tag()><h2>{title}</h2>{body}</section> }
        });
        let act = match alert.state {
            State::Draft => Some((PUBLISH, "alert-publish", "alert-publish-lead")),
            State::Published => Some((END, "alert-end", "alert-end-lead")),
            State::Ended => None,
        };
        let form = act.map(|(value, button, lead)| {
            view! {
                <form class="form flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="version" value=self.version.to_string()/>
                    <p>{t(locale, lead)}</p>
                    <div class="actions"><button class="button" name=ACT value=value>{t(locale, button)}</button></div>
                </form>
            }
        });
        view! { <div class="bench">{sides.into_iter().collect_view()}</div>{form} }
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let hint = |id| Hint(t(locale, id).to_owned());
        let short = |field, label, help| ui::short_field(locale, &self.form, field, t(locale, label), hint(help));
        let title = [(Field::TitleEn, "alert-title-en"), (Field::TitleFr, "alert-title-fr")];
        let text = [(Field::TextEn, "alert-text-en"), (Field::TextFr, "alert-text-fr")];
        let severities = Severity::ALL
            .map(|severity| (severity.code().to_owned(), severity_words(locale, severity).to_owned()))
            .to_vec();
        let reaches = self.reaches.iter();
        let reaches: Vec<_> =
            reaches.map(|reach| (reach.code().to_owned(), reach_words(locale, *reach).to_owned())).collect();
        view! {
            <form class="form form--pairs flow alert-form" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="version" value=self.version.to_string()/>
                {ui::named_choices(locale, &self.form, Field::Severity, t(locale, "alert-severity"), severities)}
                {ui::named_choices(locale, &self.form, Field::Reach, t(locale, "alert-reach"), reaches)}
                {ui::line_pair(locale, &self.form, title, |_| hint("alert-title-hint"))}
                {ui::text_pair(locale, &self.form, text, |_| hint("alert-text-hint"))}
                {short(Field::Starts, "alert-starts", "alert-time-hint")}
                {short(Field::Ends, "alert-ends", "alert-time-hint")}
                {short(Field::Services, "alert-services", "alert-services-hint")}
                {short(Field::Postal, "alert-postal", "alert-postal-hint")}
                {self.provinces(locale)}
                {self.topics(locale)}
                <div class="actions">
                    <button class="button" name=ACT value=SAVE>{t(locale, "alert-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    fn provinces(&self, locale: Locale) -> impl IntoView + use<> {
        let all = Province::ALL.iter();
        let rows = all.map(|one| (Kind::Place, one.code().to_owned(), province_words(locale, *one).to_owned()));
        boxes(t(locale, "alert-provinces"), rows.collect(), &self.ticked)
    }

    fn topics(&self, locale: Locale) -> impl IntoView + use<> {
        let rows = self.topics.iter().map(|(id, name)| (Kind::Topic, id.clone(), name.text(locale)));
        boxes(t(locale, "alert-topics"), rows.collect(), &self.ticked)
    }
}

/// The name of the box of a subject.
pub fn box_name(kind: Kind, id: &str) -> String {
    format!("{}-{id}", kind.code())
}

fn boxes(legend: &'static str, rows: Vec<(Kind, String, String)>, ticked: &[Subject]) -> impl IntoView + use<> {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(kind, id, label)| {
            let checked = ticked.iter().any(|one| one.kind() == kind && one.id() == id);
            let name = box_name(kind, &id);
            view! {
                <div class="choice-row">
                    <input class="choice-row__button" r#type="checkbox" id=name.clone() name=name.clone() value="yes" checked=checked/>
                    <label class="choice-row__label" for=name>{label}</label>
                </div>
            }
        })
        .collect();
    view! { <fieldset class="field"><legend class="field__label">{legend}</legend>{rows}</fieldset> }
}
