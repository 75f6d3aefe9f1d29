//! A record in both languages, the one that is written first before the other.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    Part, Place, Record, Shape, Sheet, Slot, State,
    comment::Comments,
    order::order,
    pair::{language_name, pair, slot_name},
    place::{FIRST, TURN},
    review_page::withdrawal,
    schedule::Hindered,
    suggestion::{Suggestion, suggestions},
    tag::state_tag,
    ticks::ticks,
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
    /// A service was added, and nothing saved.
    Added,
    /// It cannot be kept now.
    Unkept,
}

#[derive(Clone, Debug)]
pub struct EditPage {
    /// The code of the organization.
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// The page that the public reads; nothing before it is published first.
    pub public: Option<Path>,
    /// The language that is written first.
    pub first: Locale,
    pub published: Sheet,
    pub form: FormState<Slot>,
    /// Sent with the form: the same form twice is saved once.
    pub key: String,
    /// How often the draft was changed when the page was made; 0 without a draft.
    pub version: i64,
    /// The last revision when the page was made.
    pub base: i64,
    /// What was published when the draft was written, where that is something else now.
    pub since: Option<Sheet>,
    /// Who reviews it, for whoever contributes to it.
    pub owner: Option<String>,
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
    /// The topics there are: ids and names.
    pub topics: Vec<(String, String)>,
    /// Services that may belong to it.
    pub suggestions: Vec<Suggestion>,
    /// What was typed to add a service, by the name of the field.
    pub adding: BTreeMap<String, String>,
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
                {self.together(locale)}
                {ui::named_error_summary(locale, &self.form, |slot| slot_name(locale, slot))}
                {self.around(locale)}
                <form class="sheet" method="post" action=action novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="version" value=self.version.to_string()/>
                    <input type="hidden" name="base" value=self.base.to_string()/>
                    <input type="hidden" name=FIRST value=self.first.code()/>
                    {self.actions(locale)}
                    {parts}
                    {suggestions(locale, self)}
                    {self.actions(locale)}
                </form>
                {(self.state == Some(State::Draft)).then(|| self.giving_up(locale))}
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

    /// What was published in a field since the draft was written, where something else stands in it.
    pub(super) fn published_otherwise(&self, slot: Slot) -> Option<String> {
        let since = self.since.as_ref()?;
        let now = self.published.get(slot);
        (since.get(slot) != now && self.is_changed(slot)).then(|| now.to_owned())
    }

    fn giving_up(&self, locale: Locale) -> impl IntoView + use<> {
        withdrawal(locale, &self.review(), &self.key, (self.version, self.base))
    }

    /// Who reviews it, and that something else was published meanwhile.
    fn together(&self, locale: Locale) -> impl IntoView + use<> {
        let owner = self.owner.as_ref().map(|owner| {
            let args = [("organization", owner.as_str().into())];
            view! { <p class="hint">{tr(locale, "together-owner-reviews", &args)}</p> }
        });
        let since = self
            .since
            .as_ref()
            .map(|_| view! { <div class="notice"><p>{t(locale, "together-published-since")}</p></div> });
        view! { {owner}{since} }
    }

    fn part(&self, locale: Locale, part: Part) -> AnyView {
        match part.shape() {
            Shape::Items => order(locale, self, part),
            Shape::Ticks => ticks(locale, self, part).into_any(),
            _ => pair(locale, self, part).into_any(),
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
            Again::Added => "together-added",
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
