//! What was published of records: the edits, the revisions, the version that servers look for.

use app::{
    editing::{Part, Record},
    locale::Locale,
};
use uuid::Uuid;

use super::{ADD_REVISION, AGE, AGED, Aged, LAST, NEXT, PUBLISH, PUT_EDIT, RENEW, REVISIONS, Revision, Turn};
use crate::{
    catalogue::head,
    db::{Conn, StoreError, Tx},
    editing::edits::Row,
    on,
    person::PersonId,
};

/// The number of the last revision; 0 for none.
pub(in crate::editing) async fn last(conn: Conn<'_>, record: &Record) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(LAST.text()).bind(record.kind.code()).bind(&record.id).fetch_one(c).await)
}

pub(in crate::editing) async fn revisions(conn: Conn<'_>, record: &Record) -> Result<Vec<Revision>, StoreError> {
    on!(conn, c => sqlx::query_as(REVISIONS.text()).bind(record.kind.code()).bind(&record.id).fetch_all(c).await)
}

/// The first revision after another; what stands before it in there is what was published until then.
pub(in crate::editing) async fn next(
    conn: Conn<'_>,
    record: &Record,
    number: i64,
) -> Result<Option<Revision>, StoreError> {
    on!(conn, c => sqlx::query_as(NEXT.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(number + 1)
        .fetch_optional(c)
        .await)
}

pub(in crate::editing) async fn add_revision(
    conn: Conn<'_>,
    record: &Record,
    revision: &Revision,
    author: Uuid,
    reviewer: PersonId,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ADD_REVISION.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(revision.number)
        .bind(revision.at)
        .bind(author)
        .bind(reviewer.uuid())
        .bind(&revision.before)
        .bind(&revision.after)
        .bind(&revision.organization)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::editing) async fn put_edit(
    conn: Conn<'_>,
    record: &Record,
    row: &Row,
    base_edition: &str,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PUT_EDIT.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(&row.field)
        .bind(row.locale.map_or("", Locale::code))
        .bind(&row.value)
        .bind(base_edition)
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// The parts of which one language waits.
pub(in crate::editing) async fn aged(conn: Conn<'_>, record: &Record) -> Result<Vec<Aged>, StoreError> {
    on!(conn, c => sqlx::query_as(AGED.text()).bind(record.kind.code()).bind(&record.id).fetch_all(c).await)
}

/// From now on this language of a part waits.
pub(in crate::editing) async fn age(
    conn: Conn<'_>,
    record: &Record,
    part: Part,
    behind: Locale,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(AGE.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(part.name())
        .bind(behind.code())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// Both languages of a part say the same again.
pub(in crate::editing) async fn renew(conn: Conn<'_>, record: &Record, part: Part) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RENEW.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(part.name())
        .execute(c)
        .await
        .map(drop))
}

/// Tells every server what to read again, as `version`.
pub(in crate::editing) async fn publish(
    tx: &mut Tx,
    (record, turn): (&Record, Turn),
    version: i64,
    at: i64,
) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(PUBLISH.text())
        .bind(version)
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(turn.code())
        .bind(at)
        .execute(c)
        .await
        .map(drop))?;
    head::set(tx.conn(), version, at).await
}
