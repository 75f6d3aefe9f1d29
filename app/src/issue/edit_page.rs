//! Writing a problem in both languages; once it is published, entering what changed.

use leptos::prelude::*;

use super::{
    Issue, Place, Standing,
    form::Field,
    one_page::history,
    staff_page::{counted, trail},
    words::{owner, paragraphs, standing_tag, standing_words},
};
use crate::{
    application::Program,
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Choice, Crumb, Hint},
    words::t,
};

/// The field of the buttons, and what they say.
pub const ACT: &str = "act";
pub const SAVE: &str = "save";
pub const PUBLISH: &str = "publish";
pub const ENTER: &str = "enter";

#[derive(Clone, Debug)]
pub struct EditIssuePage {
    pub organization: String,
    /// Those that a new one can be of.
    pub programs: Vec<&'static Program>,
    /// As it is kept; nothing for a new one.
    pub issue: Option<Issue>,
    /// How many said that it concerns them.
    pub count: u64,
    /// How often it was changed: what was not read is not changed.
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
    /// Somebody changed it since it was read.
    Changed,
    /// Something else was sent from this page before: where that is.
    Already(String),
}

impl Page for EditIssuePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let all = Path::Issue(Place::Staff(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "issue-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization), Crumb::new(t(locale, "issue-staff"), all)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let changed = (self.again == Again::Changed).then(|| ui::notice(t(locale, "issue-changed")));
        let already = if let Again::Already(address) = &self.again { Some(address.as_str()) } else { None };
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {changed}
                {ui::already_sent(locale, already)}
                {ui::error_summary(locale, &self.form)}
                {self.issue.as_ref().map(|issue| self.shown(locale, issue))}
                {self.fields(locale)}
            </div>
        }
        .finish()
    }
}

impl EditIssuePage {
    fn path(&self) -> Path {
        Path::Issue(match &self.issue {
            None => Place::New(self.organization.clone()),
            Some(issue) => Place::Edit(self.organization.clone(), issue.id.clone()),
        })
    }

    fn is_published(&self) -> bool {
        self.issue.as_ref().is_some_and(|issue| issue.dates().is_some())
    }

    fn title(&self, locale: Locale) -> String {
        match (&self.issue, self.is_published()) {
            (None, _) => t(locale, "issue-new").to_owned(),
            (Some(_), false) => t(locale, "issue-draft-title").to_owned(),
            (Some(issue), true) => issue.said.title.text(locale),
        }
    }

    /// Both languages as they are kept; of one that is published, what everybody reads.
    fn shown(&self, locale: Locale, issue: &Issue) -> impl IntoView + use<> {
        // a draft may lack what is not written yet, or a whole language
        let said = |side| !issue.said.title.get(side).is_empty() || !issue.said.text.get(side).is_empty();
        let sides = Locale::ALL.into_iter().filter(|side| said(*side)).map(|side| {
            let title = Some(issue.said.title.text(side)).filter(|title| !title.is_empty());
            let by = (!issue.said.owner.get(side).is_empty()).then(|| view! { <p>{owner(side, issue)}</p> });
            view! {
                <section class="card flow" lang=side.tag()>
                    {title.map(|title| view! { <h2>{title}</h2> })}
                    {paragraphs(&issue.said.text.text(side))}
                    {by}
                </section>
            }
        });
        let sides: Vec<_> = sides.collect();
        let public = self.is_published().then(|| {
            let href = Path::Issue(Place::One(issue.program.clone(), issue.id.clone())).href(locale);
            view! {
                <p>{standing_tag(locale, issue.standing)}{counted(locale, self.count)}</p>
                <p><a href=href>{t(locale, "issue-public")}</a></p>
                <h2>{t(locale, "issue-history")}</h2>
                {history(locale, issue)}
                <h2>{t(locale, "issue-enter")}</h2>
                <p>{t(locale, "issue-enter-lead")}</p>
            }
        });
        view! { <div class="bench">{sides}</div>{public} }
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <form class="form form--pairs flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="version" value=self.version.to_string()/>
                {self.program(locale)}
                {self.is_published().then(|| self.change(locale))}
                {self.words(locale)}
                <div class="actions">{self.buttons(locale)}{ui::language_button(locale, &self.path())}</div>
            </form>
        }
    }

    /// Of which program, where there are several.
    fn program(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        self.issue.is_none().then(|| {
            let named = self.programs.iter().map(|one| (one.id.to_owned(), (*one.name.get(locale)).to_owned()));
            ui::select_field(locale, &self.form, Field::Program, t(locale, "issue-program"), named.collect())
        })
    }

    /// Where it stands now, and what changed.
    fn change(&self, locale: Locale) -> impl IntoView + use<> {
        let changed = [(Field::ChangedEn, "issue-changed-en"), (Field::ChangedFr, "issue-changed-fr")];
        let standings = Standing::ALL.map(|one| Choice { value: one.code(), label: standing_words(locale, one) });
        view! {
            {ui::choices(locale, &self.form, Field::Standing, t(locale, "issue-standing"), &standings)}
            {ui::text_pair(locale, &self.form, changed, |_| hint(locale, "issue-changed-hint"))}
        }
    }

    fn words(&self, locale: Locale) -> impl IntoView + use<> {
        let title = [(Field::TitleEn, "issue-title-en"), (Field::TitleFr, "issue-title-fr")];
        let text = [(Field::TextEn, "issue-text-en"), (Field::TextFr, "issue-text-fr")];
        let owner = [(Field::OwnerEn, "issue-owner-en"), (Field::OwnerFr, "issue-owner-fr")];
        view! {
            {ui::line_pair(locale, &self.form, title, |_| hint(locale, "issue-title-hint"))}
            {ui::text_pair(locale, &self.form, text, |_| hint(locale, "issue-text-hint"))}
            {ui::line_pair(locale, &self.form, owner, |_| hint(locale, "issue-owner-hint"))}
        }
    }

    fn buttons(&self, locale: Locale) -> impl IntoView + use<> {
        let button = |value, class, id| view! { <button class=class name=ACT value=value>{t(locale, id)}</button> };
        let (quiet, full) = ("button button--quiet", "button");
        match (&self.issue, self.is_published()) {
            (_, true) => button(ENTER, full, "issue-enter-send").into_any(),
            (None, _) => button(SAVE, full, "issue-save").into_any(),
            (Some(_), _) => view! {
                {button(PUBLISH, full, "issue-publish")}
                {button(SAVE, quiet, "issue-save")}
            }
            .into_any(),
        }
    }
}

fn hint(locale: Locale, id: &'static str) -> Hint {
    Hint(t(locale, id).to_owned())
}
