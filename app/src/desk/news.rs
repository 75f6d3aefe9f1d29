//! What happened to a request while its page is open.

use leptos::prelude::*;

use super::{Place, practiced, request_page::DeskRequestPage};
use crate::{
    handoff::{Event, Reader, Zone, history},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    words::t,
};

/// What the page says of it; what was said stands on the page once it is opened again.
pub fn news(locale: Locale, zone: Zone, request: Place, events: &[Event]) -> Html {
    view! {
        <div class="notice">
            <p>{t(locale, "desk-news")}</p>
            {history(locale, Reader::Staff, zone, events)}
            <p><a href=Path::Desk(request).href(locale)>{t(locale, "desk-news-open")}</a></p>
        </div>
    }
    .finish()
}

impl DeskRequestPage {
    /// Where that is said while the page is open; what an officer writes below it stays as it is.
    pub(super) fn live(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let place = Place::News(self.organization.clone(), self.standing.reference, self.events.len());
        let events = Path::Desk(place).href(locale);
        practiced(&self.organization).is_none().then(|| view! { <div role="status" data-events=events></div> })
    }
}
