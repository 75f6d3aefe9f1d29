//! Drafts that are being translated.

use app::{editing::translation::form::Order, locale::Locale};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
    statements,
};

statements! {
    FIND = "select version, locale, words, who, due, sent_at from translation
        where draft = $1 and ended_at is null";
    /// Only the version that was read goes out.
    LEAVE = "update draft set state = 'translation', version = version + 1, changed_at = $3
        where id = $1 and version = $2 and state = 'draft'";
    SEND = "insert into translation (id, draft, version, locale, words, who, due, sent_by, sent_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// What came back is in the draft, which is written on.
    TAKE = "update draft set changes = $3, author = $4, state = 'draft', reason = null, hindered = null,
        version = version + 1, changed_at = $5 where id = $1 and version = $2 and state = 'translation'";
    CLOSE = "update translation set outcome = $2, ended_by = $3, ended_at = $4 where draft = $1 and ended_at is null";
    TRANSLATED = "select part, texts from translated_part where draft = $1 order by part";
    CONFIRM = "insert into translated_part (draft, part, texts) values ($1, $2, $3)
        on conflict (draft, part) do update set texts = excluded.texts";
}

/// A draft that is out.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct OutRow {
    pub(in crate::editing) version: i64,
    /// Into which language.
    pub(in crate::editing) locale: String,
    pub(in crate::editing) words: i64,
    pub(in crate::editing) who: String,
    /// `2027-03-01`.
    pub(in crate::editing) due: String,
    pub(in crate::editing) sent_at: i64,
}

/// A part of which both languages say the same.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct TranslatedRow {
    pub(in crate::editing) part: String,
    pub(in crate::editing) texts: String,
}

/// What goes out.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Sending<'a> {
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) draft: Uuid,
    /// Of the draft while it is out.
    pub(in crate::editing) version: i64,
    pub(in crate::editing) order: &'a Order,
    pub(in crate::editing) words: i64,
    pub(in crate::editing) by: PersonId,
    pub(in crate::editing) at: i64,
}

/// How a translation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::editing) enum Outcome {
    Returned,
    Recalled,
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Returned => "returned",
            Self::Recalled => "recalled",
        }
    }
}

/// Of a draft that is out.
pub(in crate::editing) async fn find(conn: Conn<'_>, draft: Uuid) -> Result<Option<OutRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(draft).fetch_optional(c).await)
}

/// Says whether the draft was still as it was read.
pub(in crate::editing) async fn leave(
    conn: Conn<'_>,
    (draft, version): (Uuid, i64),
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(LEAVE.text())
        .bind(draft)
        .bind(version)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(in crate::editing) async fn send(conn: Conn<'_>, sending: Sending<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SEND.text())
        .bind(sending.id)
        .bind(sending.draft)
        .bind(sending.version)
        .bind(Locale::code(sending.order.to))
        .bind(sending.words)
        .bind(&sending.order.who)
        .bind(sending.order.due.to_string())
        .bind(sending.by.uuid())
        .bind(sending.at)
        .execute(c)
        .await
        .map(drop))
}

/// Puts what came back into the draft. Says whether the draft was still out as it was sent.
pub(in crate::editing) async fn take(
    conn: Conn<'_>,
    (draft, version): (Uuid, i64),
    changes: &str,
    by: PersonId,
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(TAKE.text())
        .bind(draft)
        .bind(version)
        .bind(changes)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// The draft is not out any more.
pub(in crate::editing) async fn close(
    conn: Conn<'_>,
    (draft, outcome): (Uuid, Outcome),
    by: PersonId,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(CLOSE.text())
        .bind(draft)
        .bind(outcome.code())
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// The parts that came back, whatever became of them since.
pub(in crate::editing) async fn translated(conn: Conn<'_>, draft: Uuid) -> Result<Vec<TranslatedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(TRANSLATED.text()).bind(draft).fetch_all(c).await)
}

/// Notes that both languages of a part say the same.
pub(in crate::editing) async fn confirm(
    conn: Conn<'_>,
    draft: Uuid,
    (part, texts): (&str, &str),
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(CONFIRM.text()).bind(draft).bind(part).bind(texts).execute(c).await.map(drop))
}
