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
        let changed = (self.again == Again::Changed).then(|| {
            view! { <div class="notice" tabindex="-1" autofocus=true><p>{t(locale, "issue-changed")}</p></div> }
        });
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
        let sides = Locale::ALL.map(|side| {
            // a draft may lack what is not written yet
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
        view! { <div class="bench">{sides.into_iter().collect_view()}</div>{public} }
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
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
        let standings = Standing::ALL.map(|one| Choice { value: one.code(), label: standing_words(locale, one) });
        view! {
            {ui::choices(locale, &self.form, Field::Standing, t(locale, "issue-standing"), &standings)}
            {self.long(locale, (Field::ChangedEn, Locale::En), "issue-changed-en", "issue-changed-hint")}
            {self.long(locale, (Field::ChangedFr, Locale::Fr), "issue-changed-fr", "issue-changed-hint")}
        }
    }

    fn words(&self, locale: Locale) -> impl IntoView + use<> {
        let short = |field, label, help: &'static str| {
            ui::short_field(locale, &self.form, field, t(locale, label), Hint(t(locale, help).to_owned()))
        };
        view! {
            {short(Field::TitleEn, "issue-title-en", "issue-title-hint")}
            {short(Field::TitleFr, "issue-title-fr", "issue-title-hint")}
            {self.long(locale, (Field::TextEn, Locale::En), "issue-text-en", "issue-text-hint")}
            {self.long(locale, (Field::TextFr, Locale::Fr), "issue-text-fr", "issue-text-hint")}
            {short(Field::OwnerEn, "issue-owner-en", "issue-owner-hint")}
            {short(Field::OwnerFr, "issue-owner-fr", "issue-owner-hint")}
        }
    }

    fn long(
        &self,
        locale: Locale,
        (field, side): (Field, Locale),
        label: &'static str,
        help: &'static str,
    ) -> impl IntoView + use<> {
        let besides = ui::Besides { lang: Some(side.tag()), described: None };
        ui::long_field_with(locale, &self.form, field, t(locale, label), Hint(t(locale, help).to_owned()), besides)
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
