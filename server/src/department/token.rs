//! Tokens: at random, shown once, kept as a hash.

use axum::http::{HeaderMap, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::store::{self, Grant};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{Db, StoreError, Tx},
};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Makes a token that holds for so many days. Nobody can read it again.
pub async fn make(db: &Db, clock: &Clock, organization: &str, program: &str, days: u16) -> Result<String, StoreError> {
    let token = format!("passerelle_{}", URL_SAFE_NO_PAD.encode(clock.random::<32>()));
    let grant = Grant { organization: organization.to_owned(), program: program.to_owned() };
    let now = clock.millis();
    let mut tx = db.begin_write().await?;
    store::insert(tx.conn(), &hash(&token), &grant, now, now + i64::from(days) * DAY).await?;
    let deed = Deed { actor: "operator", act: "token.make", organization, subject: program };
    audit::record(&mut tx, clock, deed).await?;
    tx.commit().await?;
    Ok(token)
}

/// What the token of a request is good for; nothing where there is none, or it ended.
pub(super) async fn grant(tx: &mut Tx, headers: &HeaderMap, now: i64) -> Result<Option<Grant>, StoreError> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match value.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
            store::find(tx.conn(), &hash(token.trim()), now).await
        }
        _ => Ok(None),
    }
}

pub(super) fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
