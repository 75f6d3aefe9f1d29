//! A record in both languages, the one that is written first before the other.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    Part, Place, Record, Sheet, Slot, State,
    comment::Comments,
    order::order,
    pair::{is_order, language_name, pair, slot_name},
    place::{FIRST, TURN},
    preview,
    review_page::withdrawal,
    schedule::Hindered,
    tag::state_tag,
    trail::home,
    translation,
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// Why the page is shown once more, or what happened before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody else saved since the page was opened: what they saved.
    Conflict(Sheet),
    /// It went to review since the page was opened.
    InReview,
    /// It was sent out for translation since the page was opened.
    Out,
    /// There is nothing to review.
    Unchanged,
    /// It cannot be kept now.
    Unkept,
}

#[derive(Clone, Debug)]
pub struct EditPage {
    /// The code of the organization.
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// The page that the public reads.
    pub public: Path,
    /// The language that is written first.
    pub first: Locale,
    pub published: Sheet,
    pub form: FormState<Slot>,
    /// Sent with the form: the same form twice is saved once.
    pub key: String,
    /// How often the draft was changed when the page was made; 0 without a draft.
    pub version: i64,
    /// Of the draft, where there is one.
    pub state: Option<State>,
    /// Why it was sent back.
    pub reason: Option<String>,
    /// Why it was not published at its hour.
    pub hindered: Option<Hindered>,
    /// The parts of which a language waits, as they are published.
    pub aged: Vec<(Part, Locale)>,
    /// The names of the services that stand in it.
    pub names: BTreeMap<String, String>,
    /// What is said about its fields.
    pub comments: Comments,
    pub again: Again,
}

impl Page for EditPage {
    fn head(&self, locale: Locale) -> Head {
        let name = self.name.text(locale);
        let title = tr(locale, "editing-edit-title", &[("name", name.as_str().into())]);
        let title = ui::form_title(locale, &title, &self.form);
        let mut head = Head::new(Path::Editing(self.place()), title, t(locale, "editing-lead"));
        // the switch of language is for the page, not for what is written first
        head.query = Localized::from_fn(|_| format!("?{FIRST}={}", self.first.code()));
        head.crumbs(vec![home(locale, &self.organization)]).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let action = Path::Editing(self.place()).href(locale);
        let parts: Vec<AnyView> = self.published.parts().into_iter().map(|part| self.part(locale, part)).collect();
        view! {
            <div class="staff staff--flow">
                <h1>{self.name.text(locale)}" "{state_tag(locale, self.state)}</h1>
                {self.notice(locale)}
                {ui::named_error_summary(locale, &self.form, |slot| slot_name(locale, slot))}
                {self.around(locale)}
                <form class="sheet" method="post" action=action novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="version" value=self.version.to_string()/>
                    <input type="hidden" name=FIRST value=self.first.code()/>
                    {self.actions(locale)}
                    {parts}
                    {self.actions(locale)}
                </form>
                {(self.state == Some(State::Draft)).then(|| withdrawal(locale, &self.review(), &self.key, self.version))}
            </div>
        }
        .finish()
    }
}

impl EditPage {
    pub(super) fn place(&self) -> Place {
        Place::Edit(self.organization.clone(), self.record.clone())
    }

    fn review(&self) -> Place {
        Place::Review(self.organization.clone(), self.record.clone())
    }

    /// Whether a field says something else than what is published.
    pub(super) fn is_changed(&self, slot: Slot) -> bool {
        let mut typed = self.published.clone();
        typed.put(slot, self.form.value(slot));
        typed.get(slot) != self.published.get(slot)
    }

    /// What somebody else saved in a field, where it is not what stands in it.
    pub(super) fn saved_otherwise(&self, slot: Slot) -> Option<String> {
        let Again::Conflict(saved) = &self.again else { return None };
        let mut typed = saved.clone();
        typed.put(slot, self.form.value(slot));
        (typed.get(slot) != saved.get(slot)).then(|| saved.get(slot).to_owned())
    }

    fn part(&self, locale: Locale, part: Part) -> AnyView {
        match is_order(&self.published, part) {
            true => order(locale, self, part).into_any(),
            false => pair(locale, self, part).into_any(),
        }
    }

    fn notice(&self, locale: Locale) -> Option<AnyView> {
        let words = match &self.again {
            Again::No if self.hindered.is_some() => return self.hindered.map(|hindered| hindered.view(locale)),
            Again::No => {
                return self.reason.clone().map(|reason| {
                    view! {
                        <div class="notice">
                            <p>{t(locale, "editing-sent-back")}</p>
                            <p class="difference__text">{reason}</p>
                        </div>
                    }
                    .into_any()
                });
            }
            Again::Conflict(_) => "editing-conflict",
            Again::InReview => "editing-in-review",
            Again::Out => "translation-out",
            Again::Unchanged => "editing-unchanged",
            Again::Unkept => "editing-unkept",
        };
        let link = match self.again {
            Again::InReview => Some((Path::Editing(self.review()), "editing-to-review")),
            Again::Out => Some((translation::path(&self.organization, &self.record), "translation-to-page")),
            _ => None,
        };
        let link = link.map(|(path, words)| view! { " "<a href=path.href(locale)>{t(locale, words)}</a> });
        let notice = view! { <div class="notice" tabindex="-1" autofocus=true><p>{t(locale, words)}{link}</p></div> };
        Some(notice.into_any())
    }

    /// The way to send it out.
    fn translation_item(&self, locale: Locale) -> impl IntoView + use<> {
        let href = translation::path(&self.organization, &self.record).href(locale);
        view! { <li><a href=href>{t(locale, "translation-send")}</a></li> }
    }

    /// The page of the public, earlier versions.
    fn around(&self, locale: Locale) -> impl IntoView + use<> {
        let at = |place: fn(String, Record) -> Place| {
            Path::Editing(place(self.organization.clone(), self.record.clone())).href(locale)
        };
        view! {
            <ul role="list" class="inline-list inline-list--links">
                <li><a href=self.public.href(locale)>{t(locale, "editing-public")}</a></li>
                <li><a href=at(Place::History)>{t(locale, "editing-history")}</a></li>
                <li><a href=at(Place::Withdrawal)>{t(locale, "editing-end")}</a></li>
                {self.translation_item(locale)}
                {self.state.map(|_| preview_item(locale, &self.organization, &self.record))}
            </ul>
        }
    }

    /// Saving, or looking at it the other way round, which keeps what was typed.
    fn actions(&self, locale: Locale) -> impl IntoView + use<> {
        let other = self.first.other();
        let turn = tr(locale, "editing-turn", &[("language", language_name(locale, other).into())]);
        view! {
            <div class="actions">
                <button class="button" name="do" value="save">{t(locale, "editing-save")}</button>
                <button class="button button--quiet" name="do" value="send">{t(locale, "editing-send")}</button>
                <button class="button button--quiet" name=TURN value=other.code()>{turn}</button>
                {ui::language_button(locale, &Path::Editing(self.place()))}
            </div>
        }
    }
}

/// The way to the links that show a draft.
pub(super) fn preview_item(locale: Locale, organization: &str, record: &Record) -> impl IntoView + use<> {
    view! { <li><a href=preview::links(organization, record).href(locale)>{t(locale, "preview-go")}</a></li> }
}
