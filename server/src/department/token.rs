//! Tokens: at random, had for the secret of a client, kept as a hash, good for an hour.

use axum::http::{HeaderMap, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::store::{self, Client, Grant};
use crate::{
    db::{StoreError, Tx},
    digest::sha256,
    state::AppState,
};

/// How long a token is good. Seconds.
pub(super) const LASTS: i64 = 60 * 60;

/// The client that this secret is of, unless it ended.
pub(super) async fn prove(state: &AppState, id: &str, secret: &str) -> Result<Option<Client>, StoreError> {
    let found = store::client(state.db.begin_read().await?.conn(), id).await?;
    // hashes are compared: how long that takes says nothing of the secret
    Ok(found.filter(|client| client.ended_at.is_none() && client.hash == sha256(secret)))
}

/// A token for a client. Nobody can read it again.
pub(super) async fn give(state: &AppState, client: &Client) -> Result<String, StoreError> {
    let token = format!("passerelle_{}", URL_SAFE_NO_PAD.encode(state.clock.random::<32>()));
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    store::forget(tx.conn(), now).await?;
    store::insert(tx.conn(), &sha256(&token), &client.id, now + LASTS * 1000).await?;
    tx.commit().await?;
    Ok(token)
}

/// What the token of a request is good for; nothing where there is none, or it ended.
pub(super) async fn grant(tx: &mut Tx, headers: &HeaderMap, now: i64) -> Result<Option<Grant>, StoreError> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match value.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
            store::find(tx.conn(), &sha256(token.trim()), now).await
        }
        _ => Ok(None),
    }
}
