//! The handlers of the pages on which an officer writes between the steps: each names its page, and nothing else.

use std::sync::Arc;

use app::application::Kind;
use axum::{
    Form,
    extract::{self, State},
    response::Response,
};

use super::thread::{Which, press, save, show};
use crate::{error::Error, form::Words, person::Officer, render::Asked, state::AppState};

type App = State<Arc<AppState>>;
type One = extract::Path<(String, String)>;
type Numbered = extract::Path<(String, String, i64)>;

pub(super) async fn show_time(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference, number)): Numbered,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Time(number))).await
}

pub(super) async fn save_time(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference, number)): Numbered,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Time(number)), &fields).await
}

pub(super) async fn show_withdraw(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference, number)): Numbered,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Withdraw(number))).await
}

pub(super) async fn save_withdraw(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference, number)): Numbered,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Withdraw(number)), &fields).await
}

pub(super) async fn show_reply(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Reply)).await
}

pub(super) async fn save_reply(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Reply), &fields).await
}

pub(super) async fn show_pause(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Pause)).await
}

pub(super) async fn save_pause(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Pause), &fields).await
}

pub(super) async fn show_objection(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Objection)).await
}

pub(super) async fn save_objection(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Objection), &fields).await
}

pub(super) async fn show_mend(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
) -> Result<Response, Error> {
    show(&state, asked, staff, (&reference, Which::Mend)).await
}

pub(super) async fn save_mend(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    save(&state, asked, staff, (&reference, Which::Mend), &fields).await
}

pub(super) async fn read(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    press(&state, asked, staff, (&reference, Kind::Read), &fields).await
}

pub(super) async fn resume(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, reference)): One,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    press(&state, asked, staff, (&reference, Kind::Resumed), &fields).await
}
