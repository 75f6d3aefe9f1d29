//! The payer of the demonstration: no money, no cards. Whoever comes chooses what became of the payment. It is there only
//! where the demonstration is, and no other payer was named.

use std::sync::Arc;

use app::{
    demo::{
        Place,
        payer_page::{OUTCOME, PayerPage},
    },
    locale::Locale,
};
use axum::{
    extract::{Query, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use crate::{
    application::payment::Payer,
    error::Error,
    form::{Words, see, value},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// The payer, where the portal asked it for this.
fn payer<'a>(state: &'a AppState, words: &Words) -> Result<&'a Payer, Error> {
    let is_ours = state.demonstration.is_some() && state.config.payer.is_none();
    state.payer.as_ref().filter(|payer| is_ours && payer.asked(words)).ok_or(Error::NotFound)
}

/// Leads to the page in the language that the portal asks for.
pub async fn lead(State(state): App, Query(words): Query<Words>, RawQuery(query): RawQuery) -> Result<Response, Error> {
    payer(&state, &words)?;
    let language = Locale::parse(value(&words, "language")).unwrap_or(Locale::En);
    Ok(see(format!("{}?{}", Place::Payer.href(language), query.unwrap_or_default())))
}

/// The page; with an outcome, the way back to the portal.
pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Query(words): Query<Words>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let payer = payer(&state, &words)?;
    let outcome = value(&words, OUTCOME);
    if outcome.is_empty() {
        let (query, cents) = (query.unwrap_or_default(), value(&words, "amount").parse().unwrap_or_default());
        return Ok(render::private(&state, asked, StatusCode::OK, &PayerPage { query, cents }));
    }
    let order = value(&words, "order");
    let receipt = format!("DEMO-{}", order.get(24..).unwrap_or_default().to_uppercase());
    let at = (state.clock.millis() / 1000).to_string();
    let said = [
        ("order", order),
        ("outcome", outcome),
        ("amount", value(&words, "amount")),
        ("currency", value(&words, "currency")),
        ("receipt", &receipt),
        ("tax", "0"),
        ("paid_at", &at),
    ];
    let mut said: Words = said.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    said.insert("signature".to_owned(), payer.sign(&said));
    let mut back = url::Url::parse(value(&words, "return")).map_err(|_| Error::BadRequest)?;
    back.query_pairs_mut().extend_pairs(&said);
    Ok(see(back.into()))
}
