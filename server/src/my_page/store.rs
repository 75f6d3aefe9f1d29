//! What people saved.

use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    SAVED = "select service, at from saved where holder = $1 order by at desc, service";
    SAVE = "insert into saved (holder, service, at) values ($1, $2, $3) on conflict (holder, service) do nothing";
    REMOVE = "delete from saved where holder = $1 and service = $2";
    /// What the person has too stays with the guest, and goes with them.
    MERGE_SAVED = "update saved set holder = $2 where holder = $1
        and service not in (select service from saved where holder = $2)";
}

/// Something that is kept: its id, and since when (Unix milliseconds).
pub(super) type KeptRow = (String, i64);

pub(super) async fn saved(conn: Conn<'_>, holder: Holder) -> Result<Vec<KeptRow>, StoreError> {
    on!(conn, c => sqlx::query_as(SAVED.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(super) async fn save(conn: Conn<'_>, holder: Holder, service: &str, at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SAVE.text()).bind(holder.uuid()).bind(service).bind(at).execute(c).await.map(drop))
}

pub(super) async fn remove(conn: Conn<'_>, holder: Holder, service: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(REMOVE.text()).bind(holder.uuid()).bind(service).execute(c).await.map(drop))
}

/// Makes a guest's things a person's.
pub(super) async fn merge(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(MERGE_SAVED.text())
        .bind(guest.uuid())
        .bind(person.uuid())
        .execute(c)
        .await
        .map(drop))
}
