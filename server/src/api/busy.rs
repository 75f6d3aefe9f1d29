//! Refuses programs early when too many ask at once, in the form of every other refusal. People have turns of their
//! own: a program that asks without pause takes none of their pages.

use app::api::Problem;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{answer::Refusal, query::Language};
use crate::http::Turns;

/// How many requests of one kind are worked on at once.
const AT_ONCE: usize = 256;

/// Turns for a part of the interface.
pub fn turns() -> Turns {
    Turns::new(AT_ONCE)
}

pub async fn limit(State(turns): State<Turns>, request: Request, next: Next) -> Response {
    let Some(_turn) = turns.take() else {
        let language = Language::of(request.uri(), request.headers());
        return Refusal { problem: Problem::Busy, language }.into_response();
    };
    next.run(request).await
}
