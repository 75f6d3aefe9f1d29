//! Who contributes to a collection: given and taken back by its owner; and what was done to it, by whom.

use leptos::prelude::*;

use super::{Place, Record, trail::trail};
use crate::{
    form::{self, FormState},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The one field of the form: the code of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Organization,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        "organization"
    }
}

/// An organization that contributes.
#[derive(Clone, Debug)]
pub struct Contributor {
    pub code: String,
    pub name: String,
    /// Since when, formatted.
    pub since: String,
    /// Whether it is writing something: that ends with it.
    pub draft: bool,
}

/// Something that was done to the collection.
#[derive(Clone, Debug)]
pub struct Deed {
    /// The id of the words that say what.
    pub words: &'static str,
    /// The name of the organization for which it was done.
    pub organization: String,
    /// The name of the organization whose draft it was, or that contributes: where that is another one.
    pub of: Option<String>,
    /// When, formatted.
    pub date: String,
    /// Whether whoever looks did it.
    pub yours: bool,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody else was quicker.
    Changed,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct ContributorsPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    pub contributors: Vec<Contributor>,
    /// Those that can be asked: code and name, in order.
    pub others: Vec<(String, String)>,
    /// The last first.
    pub deeds: Vec<Deed>,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for ContributorsPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        Head::new(Path::Editing(self.place()), title, t(locale, "together-contributors-lead"))
            .crumbs(trail(locale, &self.organization, &self.record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <p class="staff__lead">{t(locale, "together-contributors-lead")}</p>
                {self.list(locale)}
                {self.giving(locale)}
                <h2>{t(locale, "together-deeds")}</h2>
                {self.deeds(locale)}
            </div>
        }
        .finish()
    }
}

impl ContributorsPage {
    fn place(&self) -> Place {
        Place::Contributors(self.organization.clone(), self.record.clone())
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "together-contributors-title", &[("name", self.name.text(locale).into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Changed => "together-contributors-changed",
            Again::Unkept => "editing-unkept",
        };
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{t(locale, words)}</p></div> })
    }

    fn list(&self, locale: Locale) -> AnyView {
        if self.contributors.is_empty() {
            return view! { <p class="hint">{t(locale, "together-contributors-none")}</p> }.into_any();
        }
        let items: Vec<_> = self.contributors.iter().map(|one| self.one(locale, one)).collect();
        view! { <ul role="list" class="work">{items}</ul> }.into_any()
    }

    fn one(&self, locale: Locale, one: &Contributor) -> impl IntoView + use<> {
        let since = tr(locale, "together-contributor-since", &[("date", one.since.as_str().into())]);
        let label = tr(locale, "together-share-end-label", &[("organization", one.name.as_str().into())]);
        let draft =
            one.draft.then(|| view! { <span class="tag tag--late">{t(locale, "together-contributor-draft")}</span> });
        view! {
            <li class="work__entry">
                <span class="work__name">{one.name.clone()}</span>
                <span class="work__note">{since}</span>
                {draft}
                <form method="post" action=Path::Editing(self.place()).href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="organization" value=one.code.clone()/>
                    <button class="button button--quiet" name="do" value="take" aria-label=label>
                        {t(locale, "together-share-end")}
                    </button>
                </form>
            </li>
        }
    }

    fn giving(&self, locale: Locale) -> impl IntoView + use<> {
        let mut options = vec![(String::new(), t(locale, "together-share-choose").to_owned())];
        options.extend(self.others.iter().cloned());
        let label = t(locale, "together-share-organization");
        view! {
            <form class="form flow" method="post" action=Path::Editing(self.place()).href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::select_field(locale, &self.form, Field::Organization, label, options)}
                <div class="actions">
                    <button class="button" name="do" value="give">{t(locale, "together-share-give")}</button>
                    {ui::language_button(locale, &Path::Editing(self.place()))}
                </div>
            </form>
        }
    }

    fn deeds(&self, locale: Locale) -> AnyView {
        if self.deeds.is_empty() {
            return view! { <p class="hint">{t(locale, "together-deeds-none")}</p> }.into_any();
        }
        let items: Vec<_> = self.deeds.iter().map(|deed| deed.view(locale)).collect();
        view! { <ol role="list" class="work">{items}</ol> }.into_any()
    }
}

impl Deed {
    fn view(&self, locale: Locale) -> impl IntoView + use<> {
        let of = self.of.as_ref().map(|of| {
            let shared = matches!(self.words, "together-act-share" | "together-act-unshare");
            let words = if shared { "together-deed-with" } else { "together-contributed-by" };
            let words = tr(locale, words, &[("organization", of.as_str().into())]);
            view! { <span class="work__note">{words}</span> }
        });
        let who = if self.yours { "editing-comment-yours" } else { "together-deed-somebody" };
        view! {
            <li class="work__entry">
                <span class="work__name">{t(locale, self.words)}</span>
                {of}
                <span class="work__note">
                    {self.organization.clone()}" · "{t(locale, who)}" · "{self.date.clone()}
                </span>
            </li>
        }
    }
}
