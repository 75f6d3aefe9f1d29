//! What followers were told of last, and what is told together.

use app::subscription::Subject;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    HEAD = "select version from told_head where id = 1";
    /// Whoever compares holds this row, so that two servers compare one after the other.
    LOCK_HEAD = {
        sqlite: "select version from told_head where id = 1",
        postgres: "select version from told_head where id = 1 for update",
    };
    MOVE_HEAD = "update told_head set version = $1 where id = 1";
    TOLD = "select kind, record, title_en, title_fr, marks, subjects from told_record";
    PUT_TOLD = "insert into told_record (kind, record, title_en, title_fr, marks, subjects)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (kind, record) do update set title_en = excluded.title_en, title_fr = excluded.title_fr,
            marks = excluded.marks, subjects = excluded.subjects";
    DROP_TOLD = "delete from told_record where kind = $1 and record = $2";
    /// Whoever comes second inserts nothing.
    INSERT = "insert into bulletin (id, key, at) values ($1, $2, $3) on conflict (key) do nothing";
    INSERT_CHANGE = "insert into change (id, bulletin, kind, record, title_en, title_fr, parts, instead, total)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    INSERT_SUBJECT = "insert into change_subject (bulletin, kind, subject, change) values ($1, $2, $3, $4)
        on conflict (bulletin, kind, subject, change) do nothing";
    /// Only what somebody follows has to be spread.
    FOLLOWED = "select distinct c.kind, c.subject from change_subject c
        where c.bulletin = $1 and exists (
            select 1 from subscription s where s.kind = c.kind and s.subject = c.subject)
        order by c.kind, c.subject";
    INSERT_SPREAD = "insert into spread (bulletin, kind, subject, after) values ($1, $2, $3, $4)";
    /// Postal areas that somebody follows, between two texts.
    POSTAL = "select distinct subject from subscription where kind = 'place' and subject >= $1 and subject < $2";
}

/// A record as followers were told of it last; `marks` and `subjects` are JSON.
#[derive(Clone, Debug, FromRow)]
pub(in crate::subscription) struct ToldRow {
    pub(in crate::subscription) kind: String,
    pub(in crate::subscription) record: String,
    pub(in crate::subscription) title_en: String,
    pub(in crate::subscription) title_fr: String,
    pub(in crate::subscription) marks: String,
    pub(in crate::subscription) subjects: String,
}

/// One thing that is told.
#[derive(Clone, Debug)]
pub(in crate::subscription) struct ChangeRow {
    pub(in crate::subscription) id: Uuid,
    pub(in crate::subscription) kind: &'static str,
    pub(in crate::subscription) record: String,
    pub(in crate::subscription) title_en: String,
    pub(in crate::subscription) title_fr: String,
    pub(in crate::subscription) parts: String,
    pub(in crate::subscription) instead: String,
    pub(in crate::subscription) total: i64,
}

/// The version that was compared last; -1 for none.
pub(in crate::subscription) async fn head(conn: Conn<'_>) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(HEAD.text()).fetch_one(c).await)
}

pub(in crate::subscription) async fn lock_head(conn: Conn<'_>) -> Result<i64, StoreError> {
    let text = LOCK_HEAD.on(conn.engine());
    on!(conn, c => sqlx::query_scalar(text).fetch_one(c).await)
}

pub(in crate::subscription) async fn move_head(conn: Conn<'_>, version: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(MOVE_HEAD.text()).bind(version).execute(c).await.map(drop))
}

pub(in crate::subscription) async fn told(conn: Conn<'_>) -> Result<Vec<ToldRow>, StoreError> {
    on!(conn, c => sqlx::query_as(TOLD.text()).fetch_all(c).await)
}

pub(in crate::subscription) async fn put_told(conn: Conn<'_>, row: &ToldRow) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PUT_TOLD.text())
        .bind(&row.kind)
        .bind(&row.record)
        .bind(&row.title_en)
        .bind(&row.title_fr)
        .bind(&row.marks)
        .bind(&row.subjects)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::subscription) async fn drop_told(conn: Conn<'_>, kind: &str, record: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DROP_TOLD.text()).bind(kind).bind(record).execute(c).await.map(drop))
}

/// Says whether nobody told it before.
pub(in crate::subscription) async fn insert(conn: Conn<'_>, id: Uuid, key: &str, at: i64) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(key)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

pub(in crate::subscription) async fn insert_change(
    conn: Conn<'_>,
    bulletin: Uuid,
    row: &ChangeRow,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_CHANGE.text())
        .bind(row.id)
        .bind(bulletin)
        .bind(row.kind)
        .bind(&row.record)
        .bind(&row.title_en)
        .bind(&row.title_fr)
        .bind(&row.parts)
        .bind(&row.instead)
        .bind(row.total)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::subscription) async fn insert_subject(
    conn: Conn<'_>,
    bulletin: Uuid,
    change: Uuid,
    subject: &Subject,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_SUBJECT.text())
        .bind(bulletin)
        .bind(subject.kind().code())
        .bind(subject.id())
        .bind(change)
        .execute(c)
        .await
        .map(drop))
}

/// Lets a bulletin be spread, once everything of it is there.
pub(in crate::subscription) async fn insert_spread(tx: &mut Tx, bulletin: Uuid) -> Result<(), StoreError> {
    let followed: Vec<(String, String)> =
        on!(tx.conn(), c => sqlx::query_as(FOLLOWED.text()).bind(bulletin).fetch_all(c).await)?;
    for (kind, subject) in followed {
        on!(tx.conn(), c => sqlx::query(INSERT_SPREAD.text())
            .bind(bulletin)
            .bind(&kind)
            .bind(&subject)
            .bind(Uuid::nil())
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// Postal areas that somebody follows and that begin with a letter.
pub(in crate::subscription) async fn postal(conn: Conn<'_>, first: char) -> Result<Vec<String>, StoreError> {
    let end = char::from_u32(u32::from(first) + 1).unwrap_or(first);
    on!(conn, c => sqlx::query_scalar(POSTAL.text())
        .bind(first.to_string())
        .bind(end.to_string())
        .fetch_all(c)
        .await)
}
