//! Sessions that end because the provider says so, without anybody clicking anything here.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    Holder,
    store::{self, session::Over},
    transaction::LASTS,
};
use crate::{
    db::{StoreError, Tx},
    oidc::SignedOut,
    state::AppState,
};

/// What became of a logout token that is good in itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Whatever it named has ended, if it was there.
    Done,
    /// It was refused, or came before.
    Refused,
}

/// Ends what the provider names. The token is spent in the same transaction: where that fails, it may come again.
pub async fn end_by_provider(state: &AppState, over: &SignedOut) -> Result<Ended, StoreError> {
    let mut tx = state.db.begin_write().await?;
    store::session::forget_tokens(tx.conn(), state.clock.millis()).await?;
    if !store::session::spend_token(tx.conn(), &mark(&over.issuer, &over.token), over.until).await? {
        return Ok(Ended::Refused);
    }
    store::ended::take_turn(tx.conn()).await?;
    let session = over.session.as_ref().map(|session| mark(&over.issuer, session));
    if let Some(name) = &over.subject {
        let subject = &mark(&over.issuer, name);
        let holder = store::find_identity(tx.conn(), &over.issuer, name).await?.unwrap_or(Uuid::nil());
        let ends = match &session {
            Some(session) => Over::Both { session, subject, holder },
            None => Over::Subject(subject, holder),
        };
        end(state, &mut tx, ends).await?;
        state.last_copies.forget(Holder::person(holder));
    } else if let Some(session) = &session {
        end(state, &mut tx, Over::Session(session)).await?;
    }
    tx.commit().await?;
    Ok(Ended::Done)
}

/// Ends what there is, and what is about to begin.
async fn end(state: &AppState, tx: &mut Tx, over: Over<'_>) -> Result<(), StoreError> {
    let (Over::Session(mark) | Over::Subject(mark, _) | Over::Both { session: mark, .. }) = over;
    let now = state.clock.millis();
    store::ended::note(tx.conn(), mark, now, now + LASTS).await?;
    store::session::end_over(tx.conn(), over).await
}

/// A name that a provider gives, so that it can be found again and is not read by chance. The length stands first: no
/// two pairs run into the same text.
pub(super) fn mark(issuer: &str, name: &str) -> String {
    let digest = Sha256::digest(format!("{} {issuer} {name}", issuer.len()));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
