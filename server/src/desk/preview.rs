//! What the person would read. Nothing of it is kept: numbers are hidden in it as they will be, and what was typed stays.

use app::{
    answer::{Basis, with_basis},
    desk::{
        Preview,
        form::{Field, text},
        request_page::DeskRequestPage,
    },
    handoff::{Standing, letter},
    locale::Locale,
};
use axum::http::StatusCode;

/// The page with the answer as it would be read, or with what is missing in it. `standing` is in the language of whoever
/// asked; without it, that of the page will do.
pub(super) fn preview(
    locale: Locale,
    origin: &str,
    page: DeskRequestPage,
    (standing, basis): (Option<&Standing>, &[Basis]),
) -> (StatusCode, DeskRequestPage) {
    let mut form = page.form.clone();
    match text(locale, &mut form, Field::Answer) {
        Some(answer) => {
            let preview = Some(read(origin, standing.unwrap_or(&page.standing), (&answer, basis)));
            (StatusCode::OK, DeskRequestPage { form, preview, ..page })
        }
        None => (StatusCode::UNPROCESSABLE_ENTITY, DeskRequestPage { form, ..page }),
    }
}

/// The letter, where they get one; else what stands on their page.
fn read(origin: &str, standing: &Standing, (answer, basis): (&str, &[Basis])) -> Preview {
    let spoken = standing.card.locale;
    if standing.card.reach.mail().is_none() {
        return Preview { subject: None, text: with_basis(spoken, origin, answer, basis) };
    }
    let words = letter::reply(spoken, origin, standing, (answer, basis));
    Preview { subject: Some(words.subject), text: words.text }
}
