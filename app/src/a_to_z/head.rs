//! What all pages of the index say of themselves.

use super::Place;
use crate::{
    locale::{Locale, Localized},
    shell::{Head, Section},
    ui,
    words::{t, tr},
};

/// The title of a page, which nothing else of the index has: what it shows, for whom, which part of it.
fn title(locale: Locale, place: Place) -> String {
    let whole = match place.letter {
        Some(letter) => tr(locale, "a-to-z-letter", &[("letter", letter.label().into())]),
        None => t(locale, "a-to-z-title").to_owned(),
    };
    let audience = place.audience.map(|audience| ui::gateway_name(locale, audience).to_owned());
    let page = (place.page > 1).then(|| page_name(locale, place.page));
    std::iter::once(whole).chain(audience).chain(page).collect::<Vec<_>>().join(" \u{2013} ")
}

pub(super) fn page_name(locale: Locale, page: usize) -> String {
    tr(locale, "a-to-z-page", &[("n", page.to_string().into())])
}

/// What all pages of the index have in common: the switch of language keeps audience and page.
pub(super) fn head(locale: Locale, place: Place) -> Head {
    let mut head = Head::new(place.path(), title(locale, place), t(locale, "a-to-z-lead"));
    head.section = Section::AToZ;
    head.query = Localized::from_fn(|locale| place.query(locale));
    head
}
