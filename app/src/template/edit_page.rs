//! Writing a template in both languages, and what it said before.

use leptos::prelude::*;

use super::{
    Place, Purpose, Template, Version,
    form::{Field, NO, YES, names},
    staff_page::trail,
    words::{purpose_words, saved},
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Choice, Crumb, Hint},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct EditTemplatePage {
    pub organization: String,
    /// As it is kept; nothing for a new one.
    pub template: Option<Template>,
    /// The version that was read: no other is changed.
    pub version: i64,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

/// Why the page is shown once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody saved another version since it was read.
    Changed,
    /// Something else was sent from this page before: where that is.
    Already(String),
}

impl Page for EditTemplatePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let all = Path::Template(Place::All(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "template-lead"))
            .crumbs(vec![trail(locale, &self.organization), Crumb::new(t(locale, "template-all"), all)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let changed = (self.again == Again::Changed).then(|| ui::notice(t(locale, "template-changed")));
        let already = if let Again::Already(address) = &self.again { Some(address.as_str()) } else { None };
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.template.as_ref().map(|one| view! { <p class="staff__lead">{purpose_words(locale, one.purpose)}</p> })}
                {changed}
                {ui::already_sent(locale, already)}
                {ui::error_summary(locale, &self.form)}
                {self.fields(locale)}
                {self.template.as_ref().map(|one| versions(locale, &one.versions))}
            </div>
        }
        .finish()
    }
}

impl EditTemplatePage {
    fn path(&self) -> Path {
        Path::Template(match &self.template {
            None => Place::New(self.organization.clone()),
            Some(one) => Place::One(self.organization.clone(), one.id.clone()),
        })
    }

    fn title(&self, locale: Locale) -> String {
        self.template.as_ref().map_or_else(|| t(locale, "template-new").to_owned(), |one| one.name.text(locale))
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let name = [(Field::NameEn, "template-name-en"), (Field::NameFr, "template-name-fr")];
        let text = [(Field::TextEn, "template-text-en"), (Field::TextFr, "template-text-fr")];
        let about_name = |_| Hint(t(locale, "template-name-hint").to_owned());
        view! {
            <form class="form form--pairs flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="version" value=self.version.to_string()/>
                {self.template.is_none().then(|| self.purposes(locale))}
                {ui::line_pair(locale, &self.form, name, about_name)}
                {ui::text_pair(locale, &self.form, text, |side| self.about_text(locale, side))}
                {self.template.is_some().then(|| self.offered(locale))}
                <div class="actions">
                    <button class="button">{t(locale, "template-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    fn purposes(&self, locale: Locale) -> impl IntoView + use<> {
        let all = Purpose::ALL.map(|one| Choice { value: one.code(), label: purpose_words(locale, one) });
        ui::choices(locale, &self.form, Field::Purpose, t(locale, "template-purpose"), &all)
    }

    /// Of a new one the longest list stands there; what it does not know is refused.
    fn about_text(&self, locale: Locale, side: Locale) -> Hint {
        Hint(match &self.template {
            None => {
                let said =
                    [("ask", names(side, Purpose::Ask).into()), ("others", names(side, Purpose::Message).into())];
                tr(locale, "template-text-hint-new", &said)
            }
            Some(one) => tr(locale, "template-text-hint", &[("names", names(side, one.purpose).into())]),
        })
    }

    fn offered(&self, locale: Locale) -> impl IntoView + use<> {
        let choices = [
            Choice { value: YES, label: t(locale, "template-offered-yes") },
            Choice { value: NO, label: t(locale, "template-offered-no") },
        ];
        ui::choices(locale, &self.form, Field::Offered, t(locale, "template-offered"), &choices)
    }
}

/// What it said, and who saved that.
fn versions(locale: Locale, versions: &[Version]) -> impl IntoView + use<> {
    let rows: Vec<_> = versions
        .iter()
        .map(|one| {
            let sides = Locale::ALL.map(|side| {
                let (name, text) = (one.name.text(side), one.text.text(side));
                view! {
                    <section class="card flow" lang=side.tag()>
                        <h3>{name}</h3>
                        <p class="answer">{text}</p>
                    </section>
                }
            });
            view! {
                <details class="more">
                    <summary class="more__summary">{saved(locale, one)}</summary>
                    <div class="bench">{sides.into_iter().collect_view()}</div>
                </details>
            }
        })
        .collect();
    view! { <h2>{t(locale, "template-versions")}</h2>{rows} }
}
