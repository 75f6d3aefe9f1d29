//! The answers beside a request, and the words of the one that is used.

use app::{
    answer::Open,
    desk::{
        Hand,
        form::{Field, WRITTEN},
        request_page::DeskRequestPage,
    },
    form::FormState,
    locale::Locale,
};

use crate::{
    answer::{self, Given},
    error::Error,
    handoff::{Request, is_about},
    person::Staff,
    shift,
    state::AppState,
    telling,
};

/// The page with the answers that fit beside it.
pub(super) async fn beside(
    state: &AppState,
    locale: Locale,
    staff: &Staff,
    (request, page): (&Request, DeskRequestPage),
    given: &Given,
) -> Result<DeskRequestPage, Error> {
    let open = if matches!(page.hand, Hand::Mine(_)) { Open::Writes } else { Open::Reads };
    let answers = answer::beside(state, staff, (request, open), given).await?;
    let mut tx = state.db.begin_read().await?;
    let unreached = telling::count(&mut tx, staff).await?;
    let own_answer = is_about(&mut tx, &request.card, staff.person).await?;
    let shift = shift::here(state, &mut tx, locale, (staff, request)).await?;
    Ok(DeskRequestPage { answers: Some(answers), unreached, own_answer, shift, ..page })
}

/// What was typed, with the words of the answer that is used.
pub(super) fn written(form: &FormState<Field>, given: &Given, request: &Request) -> FormState<Field> {
    let answer = given.write(form.value(Field::Answer), request.card.locale);
    let rest = WRITTEN
        .into_iter()
        .chain([Field::To, Field::NeverOurs, Field::Carrier])
        .filter(|field| *field != Field::Answer);
    rest.fold(FormState::default().keep(Field::Answer, answer), |kept, field| kept.keep(field, form.value(field)))
}
