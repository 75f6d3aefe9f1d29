//! What the pages of the desk say of the shift: that whoever looks is away, who has a request, that it can be given on.

use leptos::prelude::*;

use super::Place;
use crate::{
    desk,
    handoff::{Zone, say},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// Whether whoever looks leads the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leading {
    #[default]
    No,
    Yes,
}

/// What a page of a request knows of the shift.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Here {
    /// The last day on which whoever looks is away, where they are.
    pub away: Option<String>,
    pub leading: Leading,
    /// The name of the colleague who has it.
    pub holder: Option<String>,
}

/// Whoever looks is away: what the page of the queue says first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// Their number.
    pub id: String,
    /// The last day.
    pub until: String,
    /// The key of the form.
    pub key: String,
}

/// The first and the last day of an absence. `ends_at` is the first moment after it. Unix milliseconds.
pub fn absence_words(locale: Locale, zone: Zone, (starts_at, ends_at): (i64, i64)) -> [String; 2] {
    let day = |millis| jiff::Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(zone.time_zone()).date();
    [starts_at, ends_at - 1].map(|millis| say::weekday(locale, day(millis)))
}

impl Away {
    /// What they have to know, and the one button.
    pub fn notice(&self, locale: Locale, organization: &str) -> impl IntoView + use<> {
        let place = Place::Colleague(organization.to_owned(), self.id.clone());
        let words = tr(locale, "shift-you-are-away", &[("day", self.until.as_str().into())]);
        view! {
            <form class="notice flow" method="post" action=Path::Desk(desk::Place::Shift(place)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{words}</p>
                <div class="actions">
                    <button class="button button--quiet" name="act" value="back">{t(locale, "shift-back-own")}</button>
                </div>
            </form>
        }
    }
}

impl Here {
    /// Asks whoever is away whether they are back, before they take something.
    pub fn ask(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        self.away.as_ref().map(|day| {
            let words = tr(locale, "shift-are-you-back", &[("day", day.as_str().into())]);
            view! {
                <p>{words}</p>
                <div class="actions">
                    <button class="button" name="act" value="back">{t(locale, "shift-back-take")}</button>
                </div>
            }
        })
    }

    /// Who has it; and where whoever leads the desk gives it to another.
    pub fn hands(&self, locale: Locale, organization: &str, reference: Reference) -> impl IntoView + use<> {
        let holder = self.holder.as_ref().map(|name| {
            view! { <p class="hint">{tr(locale, "shift-with", &[("name", name.as_str().into())])}</p> }
        });
        let assign = (self.leading == Leading::Yes).then(|| {
            let place = Place::Assign(organization.to_owned(), reference);
            let href = Path::Desk(desk::Place::Shift(place)).href(locale);
            view! { <p><a href=href>{t(locale, "shift-assign-link")}</a></p> }
        });
        view! { {holder}{assign} }
    }
}
