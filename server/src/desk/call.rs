//! A call: the code that is read out leads to the page that the caller sees, or to their request.

use app::{
    answer::Told,
    desk::{
        Place, SeenPage,
        call_page::CallPage,
        form::{Field, text},
        request_page::Again,
    },
    form::{Field as _, FormState},
    handoff::{Card, PageCode, Reach, SharedPage, State as Standing},
    locale::Locale,
    path::{Path, segment},
    reference::Reference,
};
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::routes::{App, open};
use crate::{
    answer,
    catalogue::Catalogue,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    handoff::{Asked as Question, By, Kept, KnownPage, keep},
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
    telling,
};

/// What stands behind a code that was read out.
pub(super) fn pages(catalogue: &Catalogue, typed: &str) -> Vec<KnownPage> {
    PageCode::parse(typed).map_or_else(Vec::new, |code| KnownPage::with_code(catalogue, code))
}

pub(super) fn page(
    state: &AppState,
    (staff, unreached): (&Staff, i64),
    typed: &str,
    form: FormState<Field>,
    told: &[Told],
) -> CallPage {
    let catalogue = state.catalogue();
    let seen: Vec<SeenPage> = pages(&catalogue, typed).into_iter().map(KnownPage::seen).collect();
    let services = seen.iter().filter_map(|page| page.service.as_ref());
    let answers = services.flat_map(|service| catalogue.answers.of(service)).cloned().collect();
    CallPage {
        organization: staff.organization.clone(),
        unreached,
        typed: typed.to_owned(),
        seen,
        form,
        answers,
        told: told.to_vec(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}

/// `?code=` of a page shows it beside the form; a reference leads to its request.
pub(super) async fn ask(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let typed: String = value(&query, segment::CODE).trim().chars().take(20).collect();
    if let Some(reference) = Reference::parse(&typed)
        && open(&state, &staff, reference, "call").await?.is_some()
    {
        let path = Path::Desk(Place::Request(staff.organization.clone(), reference));
        return Ok(see(path.href(asked.locale)));
    }
    let unreached = telling::count(&mut state.db.begin_read().await?, &staff).await?;
    let page = page(&state, (&staff, unreached), &typed, fresh(asked.locale), &[]);
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// A form that nobody filled in yet.
pub(super) fn fresh(locale: Locale) -> FormState<Field> {
    FormState::default().keep(Field::Language, locale.code()).keep(Field::Done, "yes")
}

/// What was typed.
pub(super) fn typed(sent: &Words) -> FormState<Field> {
    let fields = [Field::Asked, Field::Said, Field::Language, Field::Done];
    fields.iter().fold(FormState::default(), |form, field| form.keep(*field, value(sent, field.name())))
}

/// What was asked and answered, or the form with what is wrong.
pub(super) fn read(
    locale: Locale,
    mut form: FormState<Field>,
    page: Option<SharedPage>,
) -> Result<(Card, String), FormState<Field>> {
    let asked = text(locale, &mut form, Field::Asked);
    let said = text(locale, &mut form, Field::Said);
    let (Some(question), Some(said)) = (asked, said) else { return Err(form) };
    let locale = Locale::parse(form.value(Field::Language)).unwrap_or(locale);
    let card = Card {
        question,
        reach: Reach::Phone,
        locale,
        name: None,
        page,
        words: None,
        step: None,
        earlier: Vec::new(),
        complaint: false,
        order: None,
    };
    Ok((card, said))
}

/// Writes a call down, on a request of its own.
pub(super) async fn log(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let form = typed(&sent);
    let typed = value(&sent, "code");
    let given = answer::given(&state.catalogue(), &sent);
    let unreached = telling::count(&mut state.db.begin_read().await?, &staff).await?;
    let page = |form| page(&state, (&staff, unreached), typed, form, &given.told);
    let show = |status, page: &CallPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page(form)));
    }
    let shared = pages(&state.catalogue(), typed).first().map(KnownPage::shared);
    let (card, said) = match read(asked.locale, form.clone(), shared) {
        Ok(read) => read,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &page(form))),
    };
    let standing = if form.value(Field::Done).is_empty() { Standing::Waiting } else { Standing::Resolved };
    let by = By::Staff { staff: &staff, said: &said, given: &given, state: standing };
    Ok(match keep(&state, Question { locale: asked.locale, key: &key, card: &card, by }).await {
        Ok(Kept::At(address)) => see(address),
        Ok(Kept::Before(_)) => show(StatusCode::CONFLICT, &CallPage { again: Again::AlreadySent, ..page(form) }),
        Err(error) => {
            tracing::error!(%error, "a call cannot be kept");
            let kept = CallPage { key: staff.visit.same_key(&key), again: Again::Unkept, ..page(form) };
            unkept(show(StatusCode::SERVICE_UNAVAILABLE, &kept))
        }
    })
}
