//! Versions and drafts of answers (`draft.rs`); who was told what (`told.rs`); on what answers rest (`basis.rs`).

pub mod basis;
mod draft;
mod told;

use app::{answer::AnswerId, answer::form::Given};
use sqlx::FromRow;
use uuid::Uuid;

pub(super) use draft::{Draft, draft, drafts, forget_draft, put_draft, send_back};
pub(super) use told::{Contact, Tally, contacts, elsewhere, note_source, stamp, tally, told_in};

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    VERSIONS = "select answer, version, question_en, question_fr, text_en, text_fr, mistaken_since, mistake_en, mistake_fr, at
        from answer_version order by answer, version";
    /// A version that another server published a moment ago inserts nothing.
    INSERT_VERSION = "insert into answer_version (answer, version, organization, question_en, question_fr, text_en, text_fr,
            mistaken_since, mistake_en, mistake_fr, author, reviewer, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (answer, version) do nothing";
    DRAFTS = "select answer, base_version, version, state, question_en, question_fr, text_en, text_fr, mistaken_since,
            mistake_en, mistake_fr, reason, author
        from answer_draft where organization = $1 order by changed_at desc, answer";
    DRAFT = "select answer, base_version, version, state, question_en, question_fr, text_en, text_fr, mistaken_since,
            mistake_en, mistake_fr, reason, author
        from answer_draft where organization = $1 and answer = $2";
    /// Whoever wrote a draft changes it, and nobody else: who publishes it then never wrote a word of it.
    PUT_DRAFT = "insert into answer_draft (answer, organization, base_version, version, state, question_en, question_fr,
            text_en, text_fr, mistaken_since, mistake_en, mistake_fr, author, changed_at)
        values ($1, $2, $3, 1, 'review', $4, $5, $6, $7, $8, $9, $10, $11, $12)
        on conflict (answer) do update
        set base_version = excluded.base_version, version = answer_draft.version + 1, state = 'review',
            question_en = excluded.question_en, question_fr = excluded.question_fr, text_en = excluded.text_en,
            text_fr = excluded.text_fr, mistaken_since = excluded.mistaken_since, mistake_en = excluded.mistake_en,
            mistake_fr = excluded.mistake_fr, reason = null, changed_at = excluded.changed_at
        where answer_draft.author = excluded.author and answer_draft.version = $13";
    SEND_BACK = "update answer_draft set state = 'returned', reason = $4, version = version + 1, changed_at = $5
        where organization = $1 and answer = $2 and version = $3 and state = 'review'";
    FORGET_DRAFT = "delete from answer_draft where organization = $1 and answer = $2 and version = $3";
    STAMP = "insert into request_event_answer (event, answer, version) values ($1, $2, $3)
        on conflict (event, answer) do nothing";
    TOLD_IN = "select distinct a.answer, a.version
        from request_event_answer a join request_event e on e.id = a.event join request r on r.id = e.request
        where r.id = $1 and r.organization = $2 order by a.answer, a.version";
    NOTE_SOURCE = "insert into request_source (request, kind, record, version, by_staff, at) values ($1, $2, $3, $4, $5, $6)
        on conflict (request, kind, record, version, by_staff) do nothing";
    /// `latest` is the newest version that the same person was told.
    CONTACTS = "select r.reference, r.locale, r.window_start, e.channel, e.at, a.version,
            (select max(b.version) from request_event_answer b join request_event f on f.id = b.event
                where f.request = r.id and b.answer = a.answer) as latest
        from request_event_answer a join request_event e on e.id = a.event join request r on r.id = e.request
        where a.answer = $1 and r.organization = $2 order by e.at, e.id";
    /// What was told of each answer, and what the same people heard last: of one desk, or of all.
    TALLY = "select answer, version, latest, cast(count(*) as bigint) as contacts from (select a.answer, a.version,
            (select max(b.version) from request_event_answer b join request_event f on f.id = b.event
                where f.request = r.id and b.answer = a.answer) as latest
        from request_event_answer a join request_event e on e.id = a.event join request r on r.id = e.request
        where r.organization = $1) as told group by answer, version, latest order by answer, version, latest";
    ELSEWHERE = "select organization, version, latest, cast(count(*) as bigint) as contacts from (select r.organization,
            a.version, (select max(b.version) from request_event_answer b join request_event f on f.id = b.event
                where f.request = r.id and b.answer = a.answer) as latest
        from request_event_answer a join request_event e on e.id = a.event join request r on r.id = e.request
        where a.answer = $1 and r.organization <> $2) as told
        group by organization, version, latest order by organization, version, latest";
}

#[derive(Debug, FromRow)]
pub(super) struct VersionRow {
    pub(super) answer: String,
    pub(super) version: i64,
    pub(super) question_en: String,
    pub(super) question_fr: String,
    pub(super) text_en: String,
    pub(super) text_fr: String,
    pub(super) mistaken_since: Option<i64>,
    pub(super) mistake_en: String,
    pub(super) mistake_fr: String,
    /// Unix milliseconds.
    pub(super) at: i64,
}

pub(super) async fn versions(conn: Conn<'_>) -> Result<Vec<VersionRow>, StoreError> {
    on!(conn, c => sqlx::query_as(VERSIONS.text()).fetch_all(c).await)
}

/// The next version of an answer, and who wrote it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next<'a> {
    pub(super) answer: &'a AnswerId,
    pub(super) version: i64,
    pub(super) given: &'a Given,
    pub(super) author: Uuid,
    /// Unix milliseconds.
    pub(super) at: i64,
}

/// Says whether nobody was quicker.
pub(super) async fn insert_version(conn: Conn<'_>, staff: &Staff, next: Next<'_>) -> Result<bool, StoreError> {
    let Next { answer, version, given, author, at } = next;
    let mistake = given.mistake.as_ref();
    let words = mistake.map(|mistake| mistake.words.clone()).unwrap_or_default();
    let done = on!(conn, c => sqlx::query(INSERT_VERSION.text())
        .bind(answer.as_str())
        .bind(version)
        .bind(&staff.organization)
        .bind(&given.question.en)
        .bind(&given.question.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(mistake.map(|mistake| mistake.since))
        .bind(words.en)
        .bind(words.fr)
        .bind(author)
        .bind(staff.person.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
