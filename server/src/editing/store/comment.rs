//! What editors say to each other about the fields of a draft.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
    statements,
};

statements! {
    COMMENTS = "select field, author, at, body, done_at, organization from draft_comment where draft = $1 order by at, id";
    COMMENT = "insert into draft_comment (id, draft, field, author, at, body, organization)
        values ($1, $2, $3, $4, $5, $6, $7)";
    DONE = "update draft_comment set done_by = $3, done_at = $4 where draft = $1 and field = $2 and done_at is null";
}

#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct CommentRow {
    pub(in crate::editing) field: String,
    pub(in crate::editing) author: Uuid,
    pub(in crate::editing) at: i64,
    pub(in crate::editing) body: String,
    pub(in crate::editing) done_at: Option<i64>,
    /// For which organization; empty for what is older.
    pub(in crate::editing) organization: String,
}

/// Everything that is said about a draft, the oldest first.
pub(in crate::editing) async fn comments(conn: Conn<'_>, draft: Uuid) -> Result<Vec<CommentRow>, StoreError> {
    on!(conn, c => sqlx::query_as(COMMENTS.text()).bind(draft).fetch_all(c).await)
}

/// Says something about a field.
pub(in crate::editing) async fn comment(
    conn: Conn<'_>,
    id: Uuid,
    (draft, field): (Uuid, &str),
    (author, organization): (PersonId, &str),
    (body, at): (&str, i64),
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(COMMENT.text())
        .bind(id)
        .bind(draft)
        .bind(field)
        .bind(author.uuid())
        .bind(at)
        .bind(body)
        .bind(organization)
        .execute(c)
        .await
        .map(drop))
}

/// Nothing is left to do about a field.
pub(in crate::editing) async fn done(
    conn: Conn<'_>,
    (draft, field): (Uuid, &str),
    by: PersonId,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DONE.text())
        .bind(draft)
        .bind(field)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}
