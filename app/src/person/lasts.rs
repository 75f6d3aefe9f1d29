//! Until when a visit lasts: said on every page that is made for somebody who is signed in.

use jiff::Zoned;
use leptos::prelude::*;

use super::{
    Place,
    warning::{SessionWarning, Warning},
};
use crate::{
    format::zone,
    handoff::say::time,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// What remains of a person's session.
#[derive(Clone, Debug)]
pub struct Lasts {
    /// Until it ends, unless another page is opened.
    pub seconds: u32,
    /// The same on the clocks of the institution.
    pub until: Zoned,
}

/// Whoever has no script reads when it ends; whoever has is warned, and may stay.
pub fn visit(locale: Locale, lasts: Lasts) -> impl IntoView {
    let args = [("time", time(locale, lasts.until.time()).into()), ("zone", zone(locale, &lasts.until).into())];
    let word = |id| t(locale, id).to_owned();
    let warning = Warning {
        seconds: lasts.seconds,
        address: Path::Person(Place::Lasts).href(locale),
        one: word("person-lasts-one"),
        // the island puts the number where the mark stands
        other: tr(locale, "person-lasts-other", &[("count", "%".into())]),
        stay: word("person-lasts-stay"),
        stayed: word("person-lasts-stayed"),
        last: word("person-lasts-last"),
        over: word("person-lasts-over"),
    };
    view! {
        <aside class="visit" aria-label=t(locale, "person-lasts")>
            <div class="page">
                <p class="visit__until">{tr(locale, "person-lasts-until", &args)}</p>
                <SessionWarning warning/>
            </div>
        </aside>
    }
}
