//! What somebody applied for, here and elsewhere, as their own pages list it.

use leptos::prelude::*;

use super::{Line, Place, lines, state_words};
use crate::{
    format::date,
    html::Finish,
    locale::Locale,
    my_page::Part,
    path::Path,
    tracked::{self, Tracked},
    words::{t, tr},
};

/// The part of my page that shows it.
pub fn followed(locale: Locale, begun: &[Line], tracked: &[Tracked]) -> Part {
    let title = t(locale, "application-home").to_owned();
    let begun = (!begun.is_empty()).then(|| lines(locale, begun));
    let tracked = (!tracked.is_empty()).then(|| tracked::list(locale, tracked));
    let body = view! {
        <div class="flow">
            {begun}
            {tracked}
            <p><a href=Path::Application(Place::Home).href(locale)>{t(locale, "application-all")}</a></p>
        </div>
    };
    Part { id: "applications", title, body: body.finish() }
}

/// An application in a line.
pub fn line_words(locale: Locale, line: &Line) -> String {
    format!("{} · {} · {}", line.reference, line.name.get(locale), state_words(locale, line.state).name)
}

/// Something that is tracked, in a line.
pub fn tracked_words(locale: Locale, one: &Tracked) -> String {
    let name = one.service.as_ref().map_or(t(locale, "tracked-gone"), |link| link.name.as_str());
    let sent = tr(locale, "tracked-sent", &[("date", date(locale, one.sent_on).into())]);
    [name, one.theirs.as_str(), sent.as_str(), one.notes.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
