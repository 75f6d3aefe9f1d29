//! Whether one thing more can be kept, for the small pages that keep it: the same for what is saved and for what is
//! followed.

use leptos::prelude::*;

use super::{MOST, Place};
use crate::{
    format::number,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    New,
    /// It is kept already.
    Kept,
    /// There is no room for more.
    Full,
}

impl Standing {
    /// Where one thing stands among those that are kept.
    pub fn among<T>(kept: &[T], it: impl Fn(&T) -> bool) -> Self {
        if kept.iter().any(it) {
            Self::Kept
        } else if u32::try_from(kept.len()).is_ok_and(|count| count < MOST) {
            Self::New
        } else {
            Self::Full
        }
    }

    /// Why nothing is offered. `kept` names the words for what is kept already.
    pub(crate) fn notice(self, locale: Locale, kept: &'static str) -> Option<impl IntoView + use<>> {
        let words = match self {
            Self::New => return None,
            Self::Kept => t(locale, kept).to_owned(),
            Self::Full => tr(locale, "my-page-full", &[("most", number(locale, MOST.into()).into())]),
        };
        let href = Path::MyPage(Place::Home(None)).href(locale);
        Some(view! {
            <div class="notice" tabindex="-1" autofocus=true>
                <p>{words}</p>
                <p><a href=href>{t(locale, "my-page-open")}</a></p>
            </div>
        })
    }
}
