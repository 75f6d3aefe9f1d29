//! What somebody applied for, here and elsewhere, as their own pages list it.

use jiff::civil;
use leptos::prelude::*;

use super::{Line, Place, State, day, lines, state_words};
use crate::{
    format::date,
    html::{Finish, Html},
    locale::Locale,
    my_page::{Need, Pressing},
    path::Path,
    tracked::Tracked,
    words::{t, tr},
};

/// The title of the part of my page that shows it.
pub fn followed_title(locale: Locale) -> String {
    t(locale, "application-home").to_owned()
}

/// That part.
pub fn followed(locale: Locale, begun: &[Line]) -> Html {
    let home = Path::Application(Place::Home).href(locale);
    let all = view! { <a href=home>{t(locale, "application-all")}</a> };
    if begun.is_empty() {
        return view! { <p>{t(locale, "application-mine-none")}" "{all}</p> }.finish();
    }
    view! { {lines(locale, begun)}<p>{all}</p> }.finish()
}

/// What is asked of whoever applied.
pub fn line_needs(locale: Locale, lines: &[Line], today: civil::Date) -> Vec<Need> {
    let need = |line: &Line| {
        let by = day(line.due.as_deref().filter(|_| line.state == State::Asked)?)?;
        let name = line.name.get(locale);
        Some(Need {
            what: line.firm.as_ref().map_or_else(|| (*name).to_owned(), |firm| format!("{name} · {firm}")),
            note: tr(locale, "application-need", &[("date", date(locale, by).into())]),
            href: Path::Application(Place::One(line.reference)).href(locale),
            pressing: Pressing::until(by, today),
            by: Some(by),
        })
    };
    lines.iter().filter_map(need).collect()
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
