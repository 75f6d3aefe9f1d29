//! Which organizations contribute to the collections of others, and since when.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::PersonId,
    statements,
};

statements! {
    CONTRIBUTES = "select count(*) from collection_contributor
        where collection = $1 and organization = $2 and taken_at is null";
    /// A contribution is taken back after what is being written for it, or before: never in between.
    HOLDS = {
        sqlite: "select count(*) from (select id from collection_contributor
            where collection = $1 and organization = $2 and taken_at is null)",
        postgres: "select count(*) from (select id from collection_contributor
            where collection = $1 and organization = $2 and taken_at is null for share) held",
    };
    /// With how many drafts each has open.
    CONTRIBUTORS = "select organization, given_at,
            (select count(*) from draft d where d.kind = 'collection' and d.record = c.collection
                and d.organization = c.organization and d.state in ('draft', 'review', 'scheduled')) as drafts
        from collection_contributor c where collection = $1 and taken_at is null order by organization";
    OF_ORGANIZATION = "select collection from collection_contributor
        where organization = $1 and taken_at is null order by collection";
    /// What ended since, unless it was given again; with how many drafts ended with it.
    ENDED = "select collection, owner, taken_at,
            (select count(*) from draft d where d.kind = 'collection' and d.record = c.collection
                and d.organization = c.organization and d.state = 'withdrawn' and d.changed_at = c.taken_at) as drafts
        from collection_contributor c where organization = $1 and taken_at > $2
            and not exists (select 1 from collection_contributor o where o.collection = c.collection
                and o.organization = c.organization and (o.taken_at is null or o.taken_at > c.taken_at))
        order by taken_at desc, collection";
    /// An organization contributes once at a time: whoever gives it second inserts nothing.
    GIVE = "insert into collection_contributor (id, collection, owner, organization, given_by, given_at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing";
    TAKE = "update collection_contributor set taken_by = $4, taken_at = $5
        where collection = $1 and owner = $2 and organization = $3 and taken_at is null";
    /// What a contributor was writing ends with it.
    END_DRAFTS = "update draft set state = 'withdrawn', version = version + 1, changed_at = $3, publish_at = null,
            zone = null, reviewer = null, seen = null
        where kind = 'collection' and record = $1 and organization = $2 and state in ('draft', 'review', 'scheduled')";
}

/// An organization that contributes to a collection.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct Contributor {
    pub(in crate::editing) organization: String,
    pub(in crate::editing) given_at: i64,
    /// How many open drafts it has: one or none.
    pub(in crate::editing) drafts: i64,
}

/// A contribution that its owner ended.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct Ended {
    pub(in crate::editing) collection: String,
    pub(in crate::editing) owner: String,
    pub(in crate::editing) taken_at: i64,
    /// How many drafts ended with it.
    pub(in crate::editing) drafts: i64,
}

/// Whether an organization contributes to a collection.
pub(in crate::editing) async fn contributes(
    conn: Conn<'_>,
    collection: &str,
    organization: &str,
) -> Result<bool, StoreError> {
    let count: i64 = on!(conn, c => sqlx::query_scalar(CONTRIBUTES.text())
        .bind(collection)
        .bind(organization)
        .fetch_one(c)
        .await)?;
    Ok(count > 0)
}

/// Whether an organization contributes to a collection, and does so until the transaction ends.
pub(in crate::editing) async fn holds(
    conn: Conn<'_>,
    collection: &str,
    organization: &str,
) -> Result<bool, StoreError> {
    let sql = HOLDS.on(conn.engine());
    let count: i64 = on!(conn, c => sqlx::query_scalar(sql).bind(collection).bind(organization).fetch_one(c).await)?;
    Ok(count > 0)
}

pub(in crate::editing) async fn contributors(conn: Conn<'_>, collection: &str) -> Result<Vec<Contributor>, StoreError> {
    on!(conn, c => sqlx::query_as(CONTRIBUTORS.text()).bind(collection).fetch_all(c).await)
}

/// The ids of the collections to which an organization contributes.
pub(in crate::editing) async fn of_organization(conn: Conn<'_>, organization: &str) -> Result<Vec<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(OF_ORGANIZATION.text()).bind(organization).fetch_all(c).await)
}

/// What an organization contributed to until an instant after `since` (Unix milliseconds), the last first.
pub(in crate::editing) async fn ended(
    conn: Conn<'_>,
    organization: &str,
    since: i64,
) -> Result<Vec<Ended>, StoreError> {
    on!(conn, c => sqlx::query_as(ENDED.text()).bind(organization).bind(since).fetch_all(c).await)
}

/// Says whether it did not contribute before.
pub(in crate::editing) async fn give(
    conn: Conn<'_>,
    id: Uuid,
    (collection, owner): (&str, &str),
    organization: &str,
    (by, at): (PersonId, i64),
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(GIVE.text())
        .bind(id)
        .bind(collection)
        .bind(owner)
        .bind(organization)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Ends a contribution, and what was being written for it. Says whether there was one.
pub(in crate::editing) async fn take(
    tx: &mut Tx,
    (collection, owner): (&str, &str),
    organization: &str,
    (by, at): (PersonId, i64),
) -> Result<bool, StoreError> {
    let rows = on!(tx.conn(), c => sqlx::query(TAKE.text())
        .bind(collection)
        .bind(owner)
        .bind(organization)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    on!(tx.conn(), c => sqlx::query(END_DRAFTS.text())
        .bind(collection)
        .bind(organization)
        .bind(at)
        .execute(c)
        .await
        .map(drop))?;
    Ok(rows == 1)
}
