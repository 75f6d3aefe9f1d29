//! The clients of departments: made and ended by an operator. A system changes its secret by a second client, and the
//! end of the first.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::store::{self, Client};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{Db, StoreError},
    digest::sha256,
};

/// What a system proves itself with.
#[derive(Clone, Debug)]
pub struct Secret {
    pub client: String,
    /// Shown once.
    pub secret: String,
}

/// Makes a client for the applications of one program of one organization.
pub async fn make_client(db: &Db, clock: &Clock, organization: &str, program: &str) -> Result<Secret, StoreError> {
    let made = Secret {
        client: format!("client_{}", URL_SAFE_NO_PAD.encode(clock.random::<12>())),
        secret: format!("secret_{}", URL_SAFE_NO_PAD.encode(clock.random::<32>())),
    };
    let client = Client {
        id: made.client.clone(),
        hash: sha256(&made.secret),
        organization: organization.to_owned(),
        program: program.to_owned(),
        created_at: clock.millis(),
        ended_at: None,
    };
    let mut tx = db.begin_write().await?;
    store::insert_client(tx.conn(), &client).await?;
    let subject = format!("{program} {}", client.id);
    let deed = Deed { actor: "operator", act: "client.make", organization, subject: &subject };
    audit::record(&mut tx, clock, deed).await?;
    tx.commit().await?;
    Ok(made)
}

/// Ends a client and all its tokens. Says whether there was one.
pub async fn end_client(db: &Db, clock: &Clock, id: &str) -> Result<bool, StoreError> {
    let mut tx = db.begin_write().await?;
    let Some(client) = store::client(tx.conn(), id).await? else { return Ok(false) };
    if !store::end_client(tx.conn(), id, clock.millis()).await? {
        return Ok(false);
    }
    store::end_tokens(tx.conn(), id).await?;
    let subject = format!("{} {id}", client.program);
    let deed = Deed { actor: "operator", act: "client.end", organization: &client.organization, subject: &subject };
    audit::record(&mut tx, clock, deed).await?;
    tx.commit().await?;
    Ok(true)
}

/// Those that ended too.
pub async fn clients(db: &Db) -> Result<Vec<Client>, StoreError> {
    store::clients(db.begin_read().await?.conn()).await
}
