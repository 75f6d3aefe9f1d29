//! The clients of departments and their tokens.

use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    FIND = "select c.organization, c.program from api_token t join api_client c on c.id = t.client
        where t.hash = $1 and t.ends_at > $2 and c.ended_at is null";
    INSERT = "insert into api_token (hash, client, ends_at) values ($1, $2, $3)";
    FORGET = "delete from api_token where ends_at <= $1";
    CLIENT = "select id, hash, organization, program, created_at, ended_at from api_client where id = $1";
    CLIENTS = "select id, hash, organization, program, created_at, ended_at from api_client
        order by organization, program, created_at, id";
    INSERT_CLIENT = "insert into api_client (id, hash, organization, program, created_at, ended_at)
        values ($1, $2, $3, $4, $5, null)";
    END_CLIENT = "update api_client set ended_at = $2 where id = $1 and ended_at is null";
    END_TOKENS = "delete from api_token where client = $1";
}

/// On whose applications a token is good for something.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Grant {
    pub organization: String,
    pub program: String,
}

/// The system of a department.
#[derive(Clone, Debug, FromRow)]
pub struct Client {
    pub id: String,
    /// Of its secret.
    pub(super) hash: String,
    pub organization: String,
    pub program: String,
    /// Unix milliseconds, as the next.
    pub created_at: i64,
    pub ended_at: Option<i64>,
}

pub(super) async fn find(conn: Conn<'_>, hash: &str, now: i64) -> Result<Option<Grant>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(hash).bind(now).fetch_optional(c).await)
}

pub(super) async fn insert(conn: Conn<'_>, hash: &str, client: &str, ends_at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text()).bind(hash).bind(client).bind(ends_at).execute(c).await.map(drop))
}

pub(super) async fn forget(conn: Conn<'_>, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET.text()).bind(now).execute(c).await.map(drop))
}

pub(super) async fn client(conn: Conn<'_>, id: &str) -> Result<Option<Client>, StoreError> {
    on!(conn, c => sqlx::query_as(CLIENT.text()).bind(id).fetch_optional(c).await)
}

pub(super) async fn clients(conn: Conn<'_>) -> Result<Vec<Client>, StoreError> {
    on!(conn, c => sqlx::query_as(CLIENTS.text()).fetch_all(c).await)
}

pub(super) async fn insert_client(conn: Conn<'_>, client: &Client) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_CLIENT.text())
        .bind(&client.id)
        .bind(&client.hash)
        .bind(&client.organization)
        .bind(&client.program)
        .bind(client.created_at)
        .execute(c)
        .await
        .map(drop))
}

/// Says whether it was one that had not ended.
pub(super) async fn end_client(conn: Conn<'_>, id: &str, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(END_CLIENT.text())
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn end_tokens(conn: Conn<'_>, client: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(END_TOKENS.text()).bind(client).execute(c).await.map(drop))
}
