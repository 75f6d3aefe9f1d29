//! Codes that were tried for a reference, whether or not there is such a request.

use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    /// Counts a try before it is looked at, so that two at once are two; a long time after the last the count begins anew.
    TRY = "insert into code_try (reference, tries, tried_at) values ($1, 1, $3)
        on conflict (reference) do update
        set tries = case when code_try.tried_at < $2 then 1 else code_try.tries + 1 end, tried_at = excluded.tried_at
        where code_try.tries < $4 or code_try.tried_at < $2";
    FORGET_TRIES = "delete from code_try where reference = $1";
    FORGET_OLD_TRIES = "delete from code_try where tried_at < $1";
}

/// How many codes may be tried of one reference, and since when they count.
#[derive(Clone, Copy, Debug)]
pub(in crate::handoff) struct Tries {
    pub(in crate::handoff) most: i64,
    pub(in crate::handoff) since: i64,
    pub(in crate::handoff) now: i64,
}

/// Counts a try. Says whether it may be made.
pub(in crate::handoff) async fn count_try(tx: &mut Tx, reference: &str, tries: Tries) -> Result<bool, StoreError> {
    on!(tx.conn(), c => sqlx::query(FORGET_OLD_TRIES.text()).bind(tries.since).execute(c).await.map(drop))?;
    let rows = on!(tx.conn(), c => sqlx::query(TRY.text())
        .bind(reference)
        .bind(tries.since)
        .bind(tries.now)
        .bind(tries.most)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(in crate::handoff) async fn forget_tries(conn: Conn<'_>, reference: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET_TRIES.text()).bind(reference).execute(c).await.map(drop))
}
