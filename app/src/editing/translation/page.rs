//! The page on which a draft is sent out, and on which what comes back is taken.

use leptos::prelude::*;

use super::{file, form::Field, path, problem::Problem};
use crate::{
    editing::{Part, Record, State, around::preview_item, pair::part_name, tag::state_tag, trail::trail},
    form::{Field as _, FormState},
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::{self, Choice, Hint},
    words::{t, tr},
};

/// Into one language: what waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Direction {
    pub to: Locale,
    pub parts: Vec<Part>,
    pub words: usize,
}

/// A draft that is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Out {
    pub direction: Direction,
    pub who: String,
    /// When it was sent, and its last day, formatted.
    pub sent: String,
    pub due: String,
    pub late: bool,
}

#[derive(Clone, Debug)]
pub enum Stage {
    /// It can be sent out into these languages; none where nothing waits.
    Ready(Vec<Direction>),
    Out(Out),
}

/// Why the page is shown once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Again {
    No,
    /// It was changed, sent or taken back since the page was opened.
    Changed,
    /// What is wrong with the file.
    Refused(Vec<Problem>),
    Unkept,
}

#[derive(Clone, Debug)]
pub struct TranslationPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    pub stage: Stage,
    pub form: FormState<Field>,
    pub key: String,
    /// The draft when the page was made; 0 without one.
    pub version: i64,
    pub again: Again,
}

impl Page for TranslationPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        Head::new(self.path(), title, t(locale, "translation-lead"))
            .crumbs(trail(locale, &self.organization, &self.record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let state = matches!(self.stage, Stage::Out(_)).then_some(State::Translation);
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}" "{state_tag(locale, state)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                {match &self.stage {
                    Stage::Ready(directions) if directions.is_empty() => {
                        view! { <p>{t(locale, "translation-nothing")}</p> }.into_any()
                    }
                    Stage::Ready(directions) => self.order(locale, directions).into_any(),
                    Stage::Out(out) => self.out(locale, out).into_any(),
                }}
            </div>
        }
        .finish()
    }
}

impl TranslationPage {
    fn path(&self) -> Path {
        path(&self.organization, &self.record)
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "translation-title", &[("name", self.name.text(locale).into())])
    }

    fn notice(&self, locale: Locale) -> Option<AnyView> {
        let words = match &self.again {
            Again::No => return None,
            Again::Changed => t(locale, "translation-overtaken"),
            Again::Unkept => t(locale, "translation-unkept"),
            Again::Refused(problems) => {
                let items: Vec<_> = problems.iter().map(|one| view! { <li>{one.say(locale)}</li> }).collect();
                return Some(
                    view! {
                        <div class="notice" id="refused" tabindex="-1" autofocus=true>
                            <p><strong>{t(locale, "translation-refused")}</strong></p>
                            <ul>{items}</ul>
                        </div>
                    }
                    .into_any(),
                );
            }
        };
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p></div> }.into_any())
    }

    fn order(&self, locale: Locale, directions: &[Direction]) -> impl IntoView + use<> {
        let waits: Vec<_> = directions.iter().map(|direction| waits(locale, direction)).collect();
        let choices: Vec<Choice> = directions
            .iter()
            .map(|direction| Choice { value: direction.to.code(), label: into(locale, direction.to) })
            .collect();
        let hint = |id: &'static str| Hint(t(locale, id).to_owned());
        view! {
            <p class="staff__lead">{t(locale, "translation-lead")}</p>
            {waits}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                {self.hidden()}
                {ui::choices(locale, &self.form, Field::To, t(locale, "translation-to"), &choices)}
                {ui::wide_field(locale, &self.form, Field::Who, t(locale, "translation-who"), hint("translation-who-hint"))}
                {ui::short_field(locale, &self.form, Field::Due, t(locale, "translation-due"), hint("translation-due-hint"))}
                <div class="actions">
                    <button class="button" name="do" value="send">{t(locale, "translation-send")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    fn out(&self, locale: Locale, out: &Out) -> impl IntoView + use<> {
        let due = tr(locale, "translation-due-on", &[("date", out.due.as_str().into())]);
        let late = out.late.then(|| view! { " "<span class="tag tag--late">{t(locale, "translation-late")}</span> });
        let sent = [("who", out.who.as_str().into()), ("date", out.sent.as_str().into())];
        let action = file(&self.organization, &self.record).href(locale);
        view! {
            <p>{tr(locale, "translation-sent", &sent)}</p>
            <p>{due}{late}</p>
            {waits(locale, &out.direction)}
            <ul role="list" class="inline-list inline-list--links">
                <li><a href=action.clone() download="">{t(locale, "translation-file")}</a></li>
                {preview_item(locale, &self.organization, &self.record)}
            </ul>
            <form class="form flow" method="post" action=action enctype="multipart/form-data" novalidate=true>
                {self.hidden()}
                <div class="field">
                    <label class="field__label" for=Field::File.name()>{t(locale, "translation-back")}</label>
                    <p class="hint" id="file-hint">{t(locale, "translation-back-hint")}</p>
                    <input class="field__box field__box--files" type="file" id=Field::File.name() name=Field::File.name()
                        accept=".xlf,.xliff" aria-describedby="file-hint"/>
                </div>
                <div class="actions"><button class="button">{t(locale, "translation-take")}</button></div>
            </form>
            <form class="form flow withdrawal" method="post" action=self.path().href(locale)>
                {self.hidden()}
                <p class="hint">{t(locale, "translation-recall-hint")}</p>
                <button class="button button--quiet" name="do" value="recall">{t(locale, "translation-recall")}</button>
            </form>
        }
    }

    fn hidden(&self) -> impl IntoView + use<> {
        view! {
            <input type="hidden" name="key" value=self.key.clone()/>
            <input type="hidden" name="version" value=self.version.to_string()/>
        }
    }
}

fn into(locale: Locale, to: Locale) -> &'static str {
    match to {
        Locale::En => t(locale, "translation-into-english"),
        Locale::Fr => t(locale, "translation-into-french"),
    }
}

/// What waits for a language: how many words, and the names of the parts.
fn waits(locale: Locale, direction: &Direction) -> impl IntoView + use<> {
    let items: Vec<_> = direction.parts.iter().map(|part| view! { <li>{part_name(locale, *part)}</li> }).collect();
    let count = number(locale, u64::try_from(direction.words).unwrap_or(u64::MAX));
    let words = tr(locale, "translation-words", &[("n", direction.words.into()), ("count", count.into())]);
    view! {
        <h2>{into(locale, direction.to)}" "<span class="tag">{words}</span></h2>
        <ul>{items}</ul>
    }
}
