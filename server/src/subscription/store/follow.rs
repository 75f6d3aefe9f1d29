//! What somebody follows, and how they want to be told.

use app::subscription::{Delivery, Language, Preference, Subject};
use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    FOLLOWED = "select kind, subject, at from subscription where holder = $1 order by at desc, kind, subject";
    /// `state` is the kind, `reference` the subject.
    pub FOLLOWED_SUMMARY = "select 'followed' as source, cast(null as uuid) as id, subject as reference,
            cast(null as text) as name, kind as state, cast(null as text) as day, cast(null as text) as note,
            cast(null as bytea) as sealed, at, cast(null as bigint) as due
        from subscription where holder = $1";
    /// `state` is how somebody is told, `note` in which language; there is no `reference`.
    pub SAID_SUMMARY = "select 'followed' as source, cast(null as uuid) as id, cast(null as text) as reference,
            cast(null as text) as name, delivery as state, cast(null as text) as day, language as note,
            cast(null as bytea) as sealed, at, cast(null as bigint) as due
        from preference where holder = $1";
    FOLLOW = "insert into subscription (holder, kind, subject, at) values ($1, $2, $3, $4)
        on conflict (holder, kind, subject) do nothing";
    LET_GO = "delete from subscription where holder = $1 and kind = $2 and subject = $3";
    PREFERENCE = "select delivery, language, at from preference where holder = $1";
    PREFER = "insert into preference (holder, delivery, language, at) values ($1, $2, $3, $4)
        on conflict (holder) do update set delivery = excluded.delivery, language = excluded.language, at = excluded.at";
    /// Where they said something before, that stays.
    PREFER_FIRST = "insert into preference (holder, delivery, language, at) values ($1, $2, null, $3)
        on conflict (holder) do nothing";
    STOP_LETTERS = "update preference set delivery = 'page', at = $2 where holder = $1 and delivery <> 'page'";
    /// What the person has too stays with the guest, and goes with them.
    MERGE_SUBSCRIPTIONS = "update subscription set holder = $2 where holder = $1
        and kind || ' ' || subject not in (select kind || ' ' || subject from subscription where holder = $2)";
    MERGE_MESSAGES = "update message set holder = $2 where holder = $1
        and change not in (select change from message where holder = $2)";
}

/// Something that is followed: its kind, its id, and since when (Unix milliseconds).
#[derive(Clone, Debug, FromRow)]
pub(in crate::subscription) struct FollowedRow {
    pub(in crate::subscription) kind: String,
    pub(in crate::subscription) subject: String,
    pub(in crate::subscription) at: i64,
}

#[derive(FromRow)]
struct PreferenceRow {
    delivery: String,
    language: Option<String>,
    at: i64,
}

pub(in crate::subscription) async fn followed(conn: Conn<'_>, holder: Holder) -> Result<Vec<FollowedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FOLLOWED.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(in crate::subscription) async fn follow(
    conn: Conn<'_>,
    holder: Holder,
    subject: &Subject,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FOLLOW.text())
        .bind(holder.uuid())
        .bind(subject.kind().code())
        .bind(subject.id())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::subscription) async fn let_go(
    conn: Conn<'_>,
    holder: Holder,
    subject: &Subject,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(LET_GO.text())
        .bind(holder.uuid())
        .bind(subject.kind().code())
        .bind(subject.id())
        .execute(c)
        .await
        .map(drop))
}

/// Nothing where they never said.
pub(in crate::subscription) async fn preference(
    conn: Conn<'_>,
    person: PersonId,
) -> Result<Option<Preference>, StoreError> {
    Ok(said(conn, person).await?.map(|(preference, _)| preference))
}

/// What they said, and when (Unix milliseconds).
pub(in crate::subscription) async fn said(
    conn: Conn<'_>,
    person: PersonId,
) -> Result<Option<(Preference, i64)>, StoreError> {
    let row: Option<PreferenceRow> =
        on!(conn, c => sqlx::query_as(PREFERENCE.text()).bind(person.uuid()).fetch_optional(c).await)?;
    Ok(row.and_then(|row| {
        let language = row.language.as_deref().and_then(Language::parse);
        Some((Preference { delivery: Delivery::parse(&row.delivery)?, language }, row.at))
    }))
}

pub(in crate::subscription) async fn prefer(
    conn: Conn<'_>,
    person: PersonId,
    preference: Preference,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PREFER.text())
        .bind(person.uuid())
        .bind(preference.delivery.code())
        .bind(preference.language.map(Language::code))
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::subscription) async fn prefer_first(
    conn: Conn<'_>,
    person: PersonId,
    delivery: Delivery,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PREFER_FIRST.text())
        .bind(person.uuid())
        .bind(delivery.code())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// By the person alone: the link of a letter, or their page.
pub(in crate::subscription) async fn stop_letters(conn: Conn<'_>, person: PersonId, at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(STOP_LETTERS.text()).bind(person.uuid()).bind(at).execute(c).await.map(drop))
}

/// Makes a guest's subscriptions and messages a person's, each once.
pub(in crate::subscription) async fn merge(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    for statement in [MERGE_SUBSCRIPTIONS, MERGE_MESSAGES] {
        on!(tx.conn(), c => sqlx::query(statement.text())
            .bind(guest.uuid())
            .bind(person.uuid())
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}
