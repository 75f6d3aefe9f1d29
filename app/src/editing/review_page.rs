//! What a reviewer reads, and decides.

use leptos::prelude::*;

use super::{
    Place, Record, Slot, State,
    around::preview_item,
    comment::Comments,
    difference::Difference,
    pair::slot_name,
    schedule::{Scheduled, schedule_field},
    tag::state_tag,
    trail::trail,
};
use crate::{
    form::{self, FormState},
    handoff::Zone,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

/// The fields of the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Reason,
    /// The hour at which it is to be published.
    Hour,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Hour => "hour",
        }
    }
}

/// The letters of a reason that are read.
pub const MOST: usize = 1000;

/// What whoever looks may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    Decide,
    /// They changed it themselves: somebody else reads it.
    Recall,
    /// The organization that owns it decides.
    Wait,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Whoever changed it cannot publish it.
    Own,
    /// The organization that owns it publishes it.
    Owner,
    /// It was changed since it was read.
    Changed,
    /// What people act on would be published in one language only.
    OneSided,
    Unkept,
}

/// An organization that contributed what is reviewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct From {
    pub code: String,
    pub name: String,
}

#[derive(Clone, Debug)]
pub struct ReviewPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// Who contributed it, for whoever reviews it.
    pub from: Option<From>,
    /// Who reviews it, for whoever contributed it.
    pub owner: Option<String>,
    pub difference: Difference,
    pub comments: Comments,
    pub form: FormState<Field>,
    pub key: String,
    /// The draft that was read.
    pub version: i64,
    /// The last revision of the record, beside which it was read.
    pub base: i64,
    /// What it changes and another draft changed since it was written.
    pub crossed: Vec<Slot>,
    pub may: May,
    /// On whose clocks an hour is written.
    pub zone: Zone,
    /// When it is published, once that is decided.
    pub scheduled: Option<Scheduled>,
    pub again: Again,
}

impl Page for ReviewPage {
    fn head(&self, locale: Locale) -> Head {
        let name = self.name.text(locale);
        let title = tr(locale, "editing-review-title", &[("name", name.as_str().into())]);
        let title = ui::form_title(locale, &title, &self.form);
        Head::new(Path::Editing(self.place()), title, t(locale, "editing-lead"))
            .crumbs(trail(locale, &self.organization, &self.record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let name = self.name.text(locale);
        view! {
            <div class="staff staff--flow">
                <h1>
                    {tr(locale, "editing-review-title", &[("name", name.into())])}" "
                    {state_tag(locale, Some(self.state()))}
                </h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <ul role="list" class="inline-list inline-list--links">
                    {preview_item(locale, &self.organization, &self.record)}
                </ul>
                {self.together(locale)}
                {self.difference.commented(locale, Some(&self.comments))}
                {match (&self.scheduled, self.may) {
                    (Some(scheduled), May::Wait) => scheduled.said(locale).into_any(),
                    (Some(scheduled), _) if self.owner.is_some() => scheduled.said(locale).into_any(),
                    (Some(scheduled), _) => scheduled.view(locale, &self.place(), self.hidden()),
                    (None, May::Decide) => self.decision(locale).into_any(),
                    (None, May::Recall) => self.recall(locale).into_any(),
                    (None, May::Wait) => ().into_any(),
                }}
            </div>
        }
        .finish()
    }
}

impl ReviewPage {
    fn place(&self) -> Place {
        let (organization, record) = (self.organization.clone(), self.record.clone());
        match &self.from {
            Some(from) => Place::Contribution(organization, record, from.code.clone()),
            None => Place::Review(organization, record),
        }
    }

    fn hidden(&self) -> impl IntoView + use<> {
        hidden(&self.key, (self.version, self.base))
    }

    /// Who wrote it or reviews it, and what another draft changed meanwhile.
    fn together(&self, locale: Locale) -> impl IntoView + use<> {
        let from = self.from.as_ref().map(|from| {
            let args = [("organization", from.name.as_str().into())];
            view! { <p class="hint">{tr(locale, "together-contributed-by", &args)}</p> }
        });
        let owner = self.owner.as_ref().map(|owner| {
            let args = [("organization", owner.as_str().into())];
            view! { <p class="hint">{tr(locale, "together-owner-reviews", &args)}</p> }
        });
        let crossed: Vec<_> = self.crossed.iter().map(|slot| view! { <li>{slot_name(locale, *slot)}</li> }).collect();
        let crossed = (!crossed.is_empty())
            .then(|| view! { <div class="notice"><p>{t(locale, "together-crossed")}</p><ul>{crossed}</ul></div> });
        view! { {from}{owner}{crossed} }
    }

    fn state(&self) -> State {
        if self.scheduled.is_some() { State::Scheduled } else { State::Review }
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Own => "editing-own",
            Again::Owner => "together-owner-decides",
            Again::Changed => "editing-changed-since",
            Again::OneSided => "editing-one-sided",
            Again::Unkept => "editing-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }

    fn decision(&self, locale: Locale) -> impl IntoView + use<> {
        let action = Path::Editing(self.place()).href(locale);
        let hint = Hint(t(locale, "editing-reason-hint").to_owned());
        view! {
            <form class="form flow" method="post" action=action novalidate=true>
                {self.hidden()}
                {self.crossed.is_empty().then(|| view! {
                    <div class="actions">
                        <button class="button" name="do" value="publish">{t(locale, "editing-publish")}</button>
                    </div>
                    {schedule_field(locale, &self.form, self.zone)}
                })}
                {ui::long_field(locale, &self.form, Field::Reason, t(locale, "editing-reason"), hint)}
                <div class="actions">
                    <button class="button button--quiet" name="do" value="reject">{t(locale, "editing-reject")}</button>
                    {ui::language_button(locale, &Path::Editing(self.place()))}
                </div>
            </form>
        }
    }

    fn recall(&self, locale: Locale) -> impl IntoView + use<> {
        let action = Path::Editing(self.place()).href(locale);
        view! {
            <form class="form flow" method="post" action=action>
                {self.hidden()}
                {self.owner.is_none().then(|| view! { <p class="hint">{t(locale, "editing-waits-for-others")}</p> })}
                <div class="actions">
                    <button class="button" name="do" value="recall">{t(locale, "editing-recall")}</button>
                </div>
            </form>
        }
    }
}

fn hidden(key: &str, (version, base): (i64, i64)) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="key" value=key.to_owned()/>
        <input type="hidden" name="version" value=version.to_string()/>
        <input type="hidden" name="base" value=base.to_string()/>
    }
}

/// The button that gives a draft up.
pub(super) fn withdrawal(locale: Locale, review: &Place, key: &str, read: (i64, i64)) -> impl IntoView + use<> {
    view! {
        <form class="form flow withdrawal" method="post" action=Path::Editing(review.clone()).href(locale)>
            {hidden(key, read)}
            <p class="hint">{t(locale, "editing-withdraw-hint")}</p>
            <button class="button button--quiet" name="do" value="withdraw">{t(locale, "editing-withdraw")}</button>
        </form>
    }
}
