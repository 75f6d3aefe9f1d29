//! What was done in firms.

use app::{firm::Act, reference::Reference};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    firm::Membership,
    keys::Sealed,
    on,
    person::PersonId,
    statements,
};

statements! {
    INSERT_EVENT = "insert into firm_event (id, firm, kind, about, at, made_by, told)
        values ($1, $2, $3, $4, $5, $6, $7)";
    /// Whether the same person did the same to the same since a moment.
    DONE_SINCE = "select id from firm_event where firm = $1 and at > $2 and made_by = $3 and kind = $4 and about = $5
        limit 1";
    /// `$2` is a kind, or empty; `$3` says whose: 0 everybody’s, 1 those of `$4`, 2 of whoever is not there any more.
    EVENTS = "select e.id, e.kind, e.about, e.at, e.told from firm_event e where e.firm = $1
            and ($2 = '' or e.kind = $2)
            and ($3 = 0 or ($3 = 1 and e.made_by = $4) or ($3 = 2 and not exists (
                select 1 from firm_member m where m.firm = e.firm and m.holder = e.made_by)))
        order by e.at desc, e.id desc limit $5";
    /// By their own hand, and they did not come back.
    HAS_LEFT = "select e.id from firm_event e join firm f on f.id = e.firm
        where e.made_by = $1 and f.reference = $2 and e.kind = 'left'
            and not exists (select 1 from firm_member m where m.firm = f.id and m.holder = $1) limit 1";
    /// For somebody’s own page: how often, where, and when last.
    OF_MAKER = "select f.name, count(*) as many, max(e.at) as last from firm_event e join firm f on f.id = e.firm
        where e.made_by = $1 group by f.id, f.name order by f.name";
}

#[derive(Debug, FromRow)]
pub(in crate::firm) struct EventRow {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) kind: String,
    pub(in crate::firm) about: String,
    pub(in crate::firm) at: i64,
    pub(in crate::firm) told: Sealed,
}

/// What the record of a firm holds of somebody.
#[derive(Debug, FromRow)]
pub(in crate::firm) struct MakerRow {
    pub(in crate::firm) name: String,
    pub(in crate::firm) many: i64,
    pub(in crate::firm) last: i64,
}

/// A line that is added.
#[derive(Debug)]
pub(in crate::firm) struct NewEvent<'a> {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) firm: Uuid,
    pub(in crate::firm) act: Act,
    pub(in crate::firm) about: &'a str,
    pub(in crate::firm) at: i64,
    pub(in crate::firm) by: PersonId,
    pub(in crate::firm) told: Sealed,
}

/// Whose lines are asked for.
#[derive(Clone, Copy, Debug)]
pub(in crate::firm) enum Whose {
    Everybody,
    Of(PersonId),
    Gone,
}

pub(in crate::firm) async fn insert(conn: Conn<'_>, new: NewEvent<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_EVENT.text())
        .bind(new.id)
        .bind(new.firm)
        .bind(new.act.code())
        .bind(new.about)
        .bind(new.at)
        .bind(new.by.uuid())
        .bind(new.told)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::firm) async fn done_since(
    conn: Conn<'_>,
    (firm, by): (Uuid, PersonId),
    (act, about): (Act, &str),
    since: i64,
) -> Result<bool, StoreError> {
    let found: Option<Uuid> = on!(conn, c => sqlx::query_scalar(DONE_SINCE.text())
        .bind(firm)
        .bind(since)
        .bind(by.uuid())
        .bind(act.code())
        .bind(about)
        .fetch_optional(c)
        .await)?;
    Ok(found.is_some())
}

/// The newest first.
pub(in crate::firm) async fn events(
    conn: Conn<'_>,
    own: &Membership,
    (act, whose): (Option<Act>, Whose),
    most: i64,
) -> Result<Vec<EventRow>, StoreError> {
    let (which, person) = match whose {
        Whose::Everybody => (0, own.person),
        Whose::Of(person) => (1, person),
        Whose::Gone => (2, own.person),
    };
    let which: i64 = which;
    on!(conn, c => sqlx::query_as(EVENTS.text())
        .bind(own.firm())
        .bind(act.map(Act::code).unwrap_or_default())
        .bind(which)
        .bind(person.uuid())
        .bind(most)
        .fetch_all(c)
        .await)
}

pub(in crate::firm) async fn has_left(conn: Conn<'_>, person: PersonId, firm: Reference) -> Result<bool, StoreError> {
    let found: Option<Uuid> = on!(conn, c => sqlx::query_scalar(HAS_LEFT.text())
        .bind(person.uuid())
        .bind(firm.to_string())
        .fetch_optional(c)
        .await)?;
    Ok(found.is_some())
}

pub(in crate::firm) async fn of_maker(conn: Conn<'_>, person: PersonId) -> Result<Vec<MakerRow>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_MAKER.text()).bind(person.uuid()).fetch_all(c).await)
}
