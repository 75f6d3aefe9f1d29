//! What needs somebody first, whichever feature it comes from.

use jiff::{ToSpan, civil};
use leptos::prelude::*;

use crate::{
    html::{Finish, Html},
    locale::Locale,
    words::t,
};

/// A day that is so near is said to be: days.
const NEAR: i64 = 7;

/// How pressing something is: the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pressing {
    /// Something is asked for, and its day has passed.
    Passed,
    Near,
    Asked,
    /// A question was answered.
    Reply,
    /// A letter could not be delivered.
    Undelivered,
    /// A day that they chose themselves.
    Reminder,
    /// Somebody else is late.
    Late,
}

impl Pressing {
    /// How pressing it is that something is given by a day.
    pub fn until(by: civil::Date, today: civil::Date) -> Self {
        if by < today {
            Self::Passed
        } else if today.checked_add(NEAR.days()).is_ok_and(|near| by <= near) {
            Self::Near
        } else {
            Self::Asked
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Passed => "my-page-need-passed",
            Self::Near => "my-page-need-near",
            Self::Asked => "my-page-need-asked",
            Self::Reply => "my-page-need-reply",
            Self::Undelivered => "my-page-need-undelivered",
            Self::Reminder => "my-page-need-reminder",
            Self::Late => "my-page-need-late",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Passed | Self::Near | Self::Undelivered | Self::Late => "tag tag--late",
            Self::Reply => "tag tag--good",
            Self::Asked | Self::Reminder => "tag",
        }
    }
}

/// Something that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub what: String,
    /// What there is to do, in a sentence.
    pub note: String,
    /// Where it is done.
    pub href: String,
    pub pressing: Pressing,
    /// The day that counts, where there is one.
    pub by: Option<civil::Date>,
}

/// The title of the list.
pub fn title(locale: Locale) -> String {
    t(locale, "my-page-needs").to_owned()
}

/// The most pressing first; of those, what has the earlier day.
pub fn needs(locale: Locale, mut needs: Vec<Need>) -> Html {
    if needs.is_empty() {
        return view! { <p>{t(locale, "my-page-needs-none")}</p> }.finish();
    }
    needs.sort_by_key(|need| (need.pressing, need.by.unwrap_or(civil::Date::MAX)));
    let rows = needs.into_iter().map(|need| {
        view! {
            <li class="matters__one">
                <p class="matters__name"><a href=need.href>{need.what}</a></p>
                <p class="matters__state"><span class=need.pressing.class()>{t(locale, need.pressing.words())}</span></p>
                <p class="matters__more">{need.note}</p>
            </li>
        }
    });
    view! { <ul class="matters" role="list">{rows.collect_view()}</ul> }.finish()
}
