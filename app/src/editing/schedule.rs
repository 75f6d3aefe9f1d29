//! Publishing later: the field of the review, what stands there until the hour comes, and what hindered it.

use leptos::prelude::*;

use super::{Place, home_page::Whose, review_page::Field};
use crate::{
    coded::coded,
    form::FormState,
    handoff::{Zone, say::zone_name},
    locale::Locale,
    path::Path,
    ui::{self, Hint},
    words::{t, tr},
};

/// A draft that is published at its hour.
#[derive(Clone, Debug)]
pub struct Scheduled {
    /// The hour, as it is said.
    pub hour: String,
    /// Who read it.
    pub reviewer: Whose,
}

coded! {
    /// Why a draft was not published at its hour.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Hindered {
        /// What is published is not what the reviewer saw beside it.
        Overtaken = "overtaken",
        /// What people act on would be published in one language only.
        OneSided = "one-sided",
    }
}

impl Hindered {
    /// What whoever wrote it is told.
    pub(super) fn view(self, locale: Locale) -> AnyView {
        let words = match self {
            Self::Overtaken => "editing-hindered-overtaken",
            Self::OneSided => "editing-hindered-one-sided",
        };
        view! { <div class="notice"><p>{t(locale, words)}</p></div> }.into_any()
    }
}

/// Where a reviewer writes the hour, and the button beside it.
pub(super) fn schedule_field(locale: Locale, form: &FormState<Field>, zone: Zone) -> impl IntoView + use<> {
    let hint = Hint(tr(locale, "editing-hour-hint", &[("zone", zone_name(locale, zone).into())]));
    view! {
        {ui::short_field(locale, form, Field::Hour, t(locale, "editing-hour"), hint)}
        <div class="actions">
            <button class="button button--quiet" name="do" value="schedule">{t(locale, "editing-schedule")}</button>
        </div>
    }
}

impl Scheduled {
    /// When it is published, for whoever cannot stop it.
    pub(super) fn said(&self, locale: Locale) -> impl IntoView + use<> {
        let words = tr(locale, "editing-scheduled", &[("hour", self.hour.as_str().into())]);
        view! { <div class="notice"><p>{words}</p></div> }
    }

    /// When it is published, and the button that stops it.
    pub(super) fn view(&self, locale: Locale, review: &Place, hidden: impl IntoView + 'static) -> AnyView {
        let reviewer = match self.reviewer {
            Whose::Yours => "editing-reviewed-by-you",
            Whose::Theirs => "editing-reviewed-by-other",
        };
        let words = tr(locale, "editing-scheduled", &[("hour", self.hour.as_str().into())]);
        view! {
            <form class="form flow" method="post" action=Path::Editing(review.clone()).href(locale)>
                {hidden}
                <div class="notice"><p>{words}</p><p>{t(locale, reviewer)}</p></div>
                <p class="hint">{t(locale, "editing-unschedule-hint")}</p>
                <div class="actions">
                    <button class="button button--quiet" name="do" value="stop">{t(locale, "editing-unschedule")}</button>
                </div>
            </form>
        }
        .into_any()
    }
}

/// Whoever wrote an hour pressed the button that publishes at once: that would be too soon.
pub fn refuse_unscheduled(form: &mut FormState<Field>) {
    form.refuse(Field::Hour, "editing-hour-unsent", Vec::new());
}
