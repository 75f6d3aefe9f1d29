//! The page on which a record is withdrawn from the portal, and brought back.

use app::{
    editing::{
        Kind, hour,
        withdrawal_page::{Again, Field, Withdrawal, WithdrawalPage},
    },
    form::FormState,
    handoff::Zone,
    locale::Locale,
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    routes::{App, Here},
    store::withdrawal::{self as store, WithdrawalRow},
    target,
    withdraw::{Became, Hand, Step},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

async fn read(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (kind, id): (&str, &str),
) -> Result<(WithdrawalPage, Option<WithdrawalRow>), Error> {
    let kind = Kind::at(locale, kind).ok_or(Error::NotFound)?;
    let catalogue = state.catalogue();
    let (record, name) = target::known(&catalogue, &staff.organization, kind, id).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    let row = store::find(tx.conn(), &record, &staff.organization).await?;
    drop(tx);
    let page = WithdrawalPage {
        organization: staff.organization.clone(),
        record,
        name,
        zone: state.desks.of(&staff.organization).zone,
        withdrawal: row.as_ref().map(|row| shown(state, staff, locale, row)),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    };
    Ok((page, row))
}

fn shown(state: &AppState, staff: &Staff, locale: Locale, row: &WithdrawalRow) -> Withdrawal {
    let instead = row.instead.split_once(' ').and_then(|(kind, id)| target::record(kind, id));
    let hour = row.due_at.zip(Zone::parse(&row.zone)).map(|(at, zone)| hour::said(locale, zone, at));
    Withdrawal {
        stage: row.stage(staff.person),
        instead: instead.and_then(|record| target::shown(&state.catalogue(), &record)),
        hour,
        version: row.version,
    }
}

pub(super) async fn withdrawal(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let (page, _) = read(&state, &staff, asked.locale, (&kind, &id)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn withdraw(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let version = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let (page, row) = read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let form = FormState::default().keep(Field::Instead, value(&sent, "instead"));
    let form = form.keep(Field::Hour, value(&sent, "hour"));
    let show = |status, page: &WithdrawalPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &WithdrawalPage { form, ..page }));
    }
    let step = match step(&state, &page, value(&sent, "do"), form.clone())? {
        Ok(step) => step,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &WithdrawalPage { form, ..page })),
    };
    let (record, locale) = (&page.record, asked.locale);
    let hand = Hand { state: &state, staff: &staff, record, row: row.as_ref(), key, version, locale };
    let (status, again) = match hand.take(&step).await {
        Ok(Became::At(address)) => return Ok(see(address)),
        Ok(Became::Changed) => (StatusCode::CONFLICT, Again::Changed),
        Ok(Became::Own) => (StatusCode::UNPROCESSABLE_ENTITY, Again::Own),
        Err(error) => {
            tracing::error!(%error, "a withdrawal cannot be kept");
            (StatusCode::SERVICE_UNAVAILABLE, Again::Unkept)
        }
    };
    let response = show(status, &WithdrawalPage { form, again, ..page });
    Ok(if again == Again::Unkept { unkept(response) } else { response })
}

/// What a button means, or what is wrong with the form.
fn step(
    state: &AppState,
    page: &WithdrawalPage,
    button: &str,
    form: FormState<Field>,
) -> Result<Result<Step, FormState<Field>>, Error> {
    Ok(match button {
        "ask" => asked_for(state, page, form),
        "approve" => Ok(Step::Approve),
        "stop" => Ok(Step::Stop),
        "return" => Ok(Step::Return),
        _ => return Err(Error::BadRequest),
    })
}

/// What stands instead, and when it goes.
fn asked_for(state: &AppState, page: &WithdrawalPage, mut form: FormState<Field>) -> Result<Step, FormState<Field>> {
    let (text, written) = (form.value(Field::Instead).trim().to_owned(), form.value(Field::Hour).trim().to_owned());
    let instead = target::read(&state.catalogue(), &text);
    match &instead {
        None if !text.is_empty() => form.refuse(Field::Instead, "editing-end-instead-wrong", Vec::new()),
        Some(record) if *record == page.record => {
            form.refuse(Field::Instead, "editing-end-instead-itself", Vec::new());
        }
        _ => {}
    }
    let due = match written.as_str() {
        "" => None,
        text => hour::read(text, page.zone, state.clock.now())
            .map_err(|words| form.refuse(Field::Hour, words, Vec::new()))
            .ok(),
    };
    if form.is_valid() { Ok(Step::Ask(instead.filter(|_| !text.is_empty()), due)) } else { Err(form) }
}
