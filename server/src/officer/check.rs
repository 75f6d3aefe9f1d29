//! The second officer, and flags.

use std::sync::Arc;

use app::{
    application::{Kind, proposed},
    form::FormState,
    officer::{
        Place as At,
        check_page::{self, Check, CheckPage, Part},
        figures_page::FiguresPage,
        flags_page::{self, FlagsPage, Raised, SetAside},
    },
    path::Path,
    template::{Offer, Purpose},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::begin::{Writing, begin};
use crate::{
    application::{self, Done, Opened},
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Officer, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Place = extract::Path<(String, String)>;

async fn open(state: &AppState, staff: &Staff, reference: &str) -> Result<(Opened, Vec<Raised>), Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, staff, reference).await?;
    let mut raised = application::flags(state, &mut tx, &one).await?;
    raised.retain(|one| one.aside.is_none());
    Ok((one, raised))
}

fn check_page(
    staff: &Staff,
    one: &Opened,
    (form, offer): (FormState<check_page::Field>, Offer),
    key: String,
) -> Option<CheckPage> {
    let proposal = proposed(&one.events)?.clone();
    let outcome = Kind::parse(&proposal.told.outcome)?;
    Some(CheckPage {
        organization: staff.organization.clone(),
        reference: one.reference,
        program: one.program,
        cause: one.needs_second(outcome),
        proposal,
        form,
        key,
        already: None,
        offer,
    })
}

const fn returning(sent: Option<&Words>) -> Writing<'_> {
    Writing { purpose: Purpose::Return, field: "words", sent }
}

/// Whoever proposed it is led back, as are whoever comes when it is settled, and whoever decided what somebody objects
/// to.
pub(super) async fn show_check(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(&state, &mut tx, &staff, &reference).await?;
    let part = application::part(&mut tx, &staff, &one).await?;
    drop(tx);
    let case = Path::Officer(At::Case(staff.organization.clone(), one.reference)).href(asked.locale);
    let offer = begin(&state, &staff, asked.locale, &one, returning(None)).await?.offer;
    let page = check_page(&staff, &one, (FormState::default(), offer), staff.visit.form_key(&state.clock));
    match page.filter(|_| part == Part::MayConfirm) {
        Some(page) => Ok(render::private(&state, asked, StatusCode::OK, &page)),
        None => Ok(see(case)),
    }
}

pub(super) async fn check(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let (one, _) = open(&state, &staff, &reference).await?;
    let begun = begin(&state, &staff, asked.locale, &one, returning(Some(&sent))).await?;
    let form = FormState::default()
        .keep(check_page::Field::Verdict, value(&sent, "verdict"))
        .keep(check_page::Field::Words, begun.text);
    let number = value(&sent, "proposal").parse().map_err(|_| Error::BadRequest)?;
    let page = check_page(&staff, &one, (form.clone(), begun.offer), value(&sent, "key").to_owned());
    let show = |status: StatusCode, page: Option<CheckPage>| match page {
        Some(page) => render::private(&state, asked, status, &page),
        // it is settled by now
        None => see(Path::Officer(At::Case(staff.organization.clone(), one.reference)).href(asked.locale)),
    };
    if begun.is_inserted || sent.contains_key("language") {
        return Ok(show(StatusCode::OK, page));
    }
    let check = match Check::parse(asked.locale, number, form) {
        Ok(check) => Check { used: begun.used, ..check },
        Err(form) => {
            let page = page.map(|page| CheckPage { form, ..page });
            return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let reference = one.reference.to_string();
    Ok(match application::check(&state, &staff, &reference, asked.locale, (&key, &check)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, page.map(|page| CheckPage { key, already: Some(address), ..page }))
        }
    })
}

fn flags_page(staff: &Staff, one: &Opened, raised: Vec<Raised>, key: String) -> FlagsPage {
    let (organization, reference) = (staff.organization.clone(), one.reference);
    FlagsPage { organization, reference, raised, form: FormState::default(), key, already: None }
}

/// Where nothing can be set aside, the case says why.
pub(super) async fn show_flags(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
) -> Result<Response, Error> {
    let (one, raised) = open(&state, &staff, &reference).await?;
    if raised.is_empty() || !one.is_open_to(&staff) {
        return Ok(see(Path::Officer(At::Case(staff.organization, one.reference)).href(asked.locale)));
    }
    let page = flags_page(&staff, &one, raised, staff.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn set_aside(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): Place,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let (one, raised) = open(&state, &staff, &reference).await?;
    let known = raised.clone();
    let form = FormState::default()
        .keep(flags_page::Field::Flag, value(&sent, "flag"))
        .keep(flags_page::Field::Reason, value(&sent, "reason"));
    let page = FlagsPage { form, ..flags_page(&staff, &one, raised, value(&sent, "key").to_owned()) };
    let show = |status: StatusCode, page: &FlagsPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let aside = match SetAside::parse(asked.locale, &known, page.form.clone()) {
        Ok(aside) => aside,
        // sent twice, it is set aside by now
        Err(form) if known.is_empty() => {
            drop(form);
            return Ok(see(Path::Officer(At::Case(staff.organization, one.reference)).href(asked.locale)));
        }
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &FlagsPage { form, ..page })),
    };
    let reference = one.reference.to_string();
    Ok(match application::set_aside(&state, &staff, &reference, asked.locale, (&key, &aside)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &FlagsPage { key, already: Some(address), ..page })
        }
    })
}

/// What became of flags. Nothing of anybody stands there.
pub(super) async fn figures(State(state): App, asked: Asked, Officer(staff): Officer) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let figures = application::figures(&state, &mut tx, &staff).await?;
    let page = FiguresPage { organization: staff.organization, figures };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
