//! Invitations of firms.

use app::{invitation::State, locale::Locale};
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
    /// With whether the last letter failed, which is noted under the invitation and the number of the letter. Each engine
    /// writes an id in its own way.
    INVITATIONS = {
        sqlite: "select id, number, role, state, words, locale, letters, ends_at, exists (select 1 from outbox o
                where o.state = 'failed' and o.record = 'invitation ' || lower(hex(i.id)) || '-' || i.letters) as failed
            from firm_invitation i where firm = $1 order by number desc limit 100",
        postgres: "select id, number, role, state, words, locale, letters, ends_at, cast(exists (select 1 from outbox o
                where o.state = 'failed' and o.record = 'invitation ' || replace(cast(i.id as text), '-', '') || '-'
                    || i.letters) as integer)::bigint as failed
            from firm_invitation i where firm = $1 order by number desc limit 100",
    };
    INVITATION = "select id, number, role, state, words, locale, letters, ends_at from firm_invitation
        where firm = $1 and number = $2";
    NEXT_INVITATION = "update firm set last_invitation = last_invitation + 1 where id = $1 returning last_invitation";
    INSERT_INVITATION = "insert into firm_invitation (id, firm, number, hash, role, state, words, locale, invited_by,
            letters, created_at, ends_at)
        values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8, 1, $9, $10)";
    /// Another letter has another link: the one before opens nothing any more. Whoever sends it vouches for it now.
    SEND_AGAIN = "update firm_invitation set hash = $3, invited_by = $4, letters = letters + 1, ends_at = $5, words = $6
        where firm = $1 and number = $2 and state = 'waiting'";
    SETTLE = "update firm_invitation set state = $2 where id = $1 and state = 'waiting'";
    /// What somebody offered holds only while they are there to offer it.
    WITHDRAW_OF = "update firm_invitation set state = 'withdrawn' where firm = $1 and invited_by = $2
        and state = 'waiting'";
    /// One that can be answered: whoever invited still acts for the firm.
    OPEN = "select i.id, i.firm, i.number, i.role, i.words, i.ends_at, f.reference, f.name, m.role as by_role
        from firm_invitation i join firm f on f.id = i.firm
        join firm_member m on m.firm = i.firm and m.holder = i.invited_by
        where i.hash = $1 and i.state = 'waiting' and i.ends_at > $2";
}

#[derive(Debug, FromRow)]
pub(in crate::firm) struct InvitationRow {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) number: i64,
    pub(in crate::firm) role: String,
    pub(in crate::firm) state: String,
    pub(in crate::firm) words: Sealed,
    pub(in crate::firm) locale: String,
    pub(in crate::firm) letters: i64,
    pub(in crate::firm) ends_at: i64,
    /// Whether its last letter failed; 0 where nobody asked.
    #[sqlx(default)]
    pub(in crate::firm) failed: i64,
}

#[derive(Debug, FromRow)]
pub(in crate::firm) struct OpenRow {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) firm: Uuid,
    pub(in crate::firm) role: String,
    pub(in crate::firm) words: Sealed,
    pub(in crate::firm) ends_at: i64,
    pub(in crate::firm) reference: String,
    pub(in crate::firm) name: String,
    /// What whoever invited is to the firm now.
    pub(in crate::firm) by_role: String,
}

/// What is kept of a new one.
#[derive(Debug)]
pub(in crate::firm) struct NewInvitation {
    pub(in crate::firm) id: Uuid,
    pub(in crate::firm) hash: String,
    pub(in crate::firm) role: &'static str,
    pub(in crate::firm) words: Sealed,
    pub(in crate::firm) locale: Locale,
    pub(in crate::firm) now: i64,
    pub(in crate::firm) ends_at: i64,
}

/// The last ones.
pub(in crate::firm) async fn invitations(conn: Conn<'_>, own: &Membership) -> Result<Vec<InvitationRow>, StoreError> {
    let text = INVITATIONS.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).bind(own.firm()).fetch_all(c).await)
}

pub(in crate::firm) async fn invitation(
    conn: Conn<'_>,
    own: &Membership,
    number: i64,
) -> Result<Option<InvitationRow>, StoreError> {
    on!(conn, c => sqlx::query_as(INVITATION.text()).bind(own.firm()).bind(number).fetch_optional(c).await)
}

pub(in crate::firm) async fn insert(conn: Conn<'_>, own: &Membership, new: NewInvitation) -> Result<(), StoreError> {
    on!(conn, c => {
        let number: i64 = sqlx::query_scalar(NEXT_INVITATION.text()).bind(own.firm()).fetch_one(&mut *c).await?;
        sqlx::query(INSERT_INVITATION.text())
            .bind(new.id)
            .bind(own.firm())
            .bind(number)
            .bind(new.hash)
            .bind(new.role)
            .bind(new.words)
            .bind(new.locale.code())
            .bind(own.person.uuid())
            .bind(new.now)
            .bind(new.ends_at)
            .execute(c)
            .await
            .map(drop)
    })
}

/// Says whether it still waited.
pub(in crate::firm) async fn send_again(
    conn: Conn<'_>,
    own: &Membership,
    number: i64,
    (hash, words, ends_at): (&str, Sealed, i64),
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SEND_AGAIN.text())
        .bind(own.firm())
        .bind(number)
        .bind(hash)
        .bind(own.person.uuid())
        .bind(ends_at)
        .bind(words)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether it still waited.
pub(in crate::firm) async fn settle(conn: Conn<'_>, id: Uuid, state: State) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(SETTLE.text())
        .bind(id)
        .bind(state.code())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

pub(in crate::firm) async fn withdraw_of(
    conn: Conn<'_>,
    own: &Membership,
    inviter: PersonId,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(WITHDRAW_OF.text())
        .bind(own.firm())
        .bind(inviter.uuid())
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::firm) async fn open(conn: Conn<'_>, hash: &str, now: i64) -> Result<Option<OpenRow>, StoreError> {
    on!(conn, c => sqlx::query_as(OPEN.text()).bind(hash).bind(now).fetch_optional(c).await)
}
