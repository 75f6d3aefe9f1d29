//! The next versions of answers, until somebody else has read them.

use app::{
    answer::{AnswerId, Mistake, form::Given},
    locale::Localized,
};
use sqlx::FromRow;
use uuid::Uuid;

use super::{DRAFT, DRAFTS, FORGET_DRAFT, PUT_DRAFT, SEND_BACK};
use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
};

#[derive(Debug, FromRow)]
struct Row {
    answer: String,
    base_version: i64,
    version: i64,
    state: String,
    question_en: String,
    question_fr: String,
    text_en: String,
    text_fr: String,
    mistaken_since: Option<i64>,
    mistake_en: String,
    mistake_fr: String,
    reason: Option<String>,
    author: Uuid,
}

/// The next version of an answer, as it waits.
#[derive(Clone, Debug)]
pub(in crate::answer) struct Draft {
    pub(in crate::answer) answer: String,
    /// The version that it changes.
    pub(in crate::answer) base: i64,
    /// How often it was changed.
    pub(in crate::answer) version: i64,
    pub(in crate::answer) returned: bool,
    pub(in crate::answer) given: Given,
    pub(in crate::answer) reason: Option<String>,
    pub(in crate::answer) author: Uuid,
}

impl From<Row> for Draft {
    fn from(row: Row) -> Self {
        let words = Localized::new(row.mistake_en, row.mistake_fr);
        Self {
            answer: row.answer,
            base: row.base_version,
            version: row.version,
            returned: row.state == "returned",
            given: Given {
                question: Localized::new(row.question_en, row.question_fr),
                text: Localized::new(row.text_en, row.text_fr),
                mistake: row.mistaken_since.map(|since| Mistake { since, words }),
            },
            reason: row.reason,
            author: row.author,
        }
    }
}

pub(in crate::answer) async fn drafts(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Draft>, StoreError> {
    let rows: Vec<Row> = on!(conn, c => sqlx::query_as(DRAFTS.text()).bind(&staff.organization).fetch_all(c).await)?;
    Ok(rows.into_iter().map(Draft::from).collect())
}

pub(in crate::answer) async fn draft(
    conn: Conn<'_>,
    staff: &Staff,
    answer: &AnswerId,
) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> = on!(conn, c => sqlx::query_as(DRAFT.text())
        .bind(&staff.organization)
        .bind(answer.as_str())
        .fetch_optional(c)
        .await)?;
    Ok(row.map(Draft::from))
}

/// `version` is the draft that was read, 0 for none. Says whether nobody else changed it or wrote one.
pub(in crate::answer) async fn put_draft(
    conn: Conn<'_>,
    staff: &Staff,
    (answer, base): (&AnswerId, i64),
    given: &Given,
    (version, at): (i64, i64),
) -> Result<bool, StoreError> {
    let mistake = given.mistake.as_ref();
    let words = mistake.map(|mistake| mistake.words.clone()).unwrap_or_default();
    let done = on!(conn, c => sqlx::query(PUT_DRAFT.text())
        .bind(answer.as_str())
        .bind(&staff.organization)
        .bind(base)
        .bind(&given.question.en)
        .bind(&given.question.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(mistake.map(|mistake| mistake.since))
        .bind(words.en)
        .bind(words.fr)
        .bind(staff.person.uuid())
        .bind(at)
        .bind(version)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Says whether it still waited as it was read.
pub(in crate::answer) async fn send_back(
    conn: Conn<'_>,
    staff: &Staff,
    draft: &Draft,
    reason: &str,
    at: i64,
) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(SEND_BACK.text())
        .bind(&staff.organization)
        .bind(&draft.answer)
        .bind(draft.version)
        .bind(reason)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Says whether it was still as it was read.
pub(in crate::answer) async fn forget_draft(conn: Conn<'_>, staff: &Staff, draft: &Draft) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(FORGET_DRAFT.text())
        .bind(&staff.organization)
        .bind(&draft.answer)
        .bind(draft.version)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
