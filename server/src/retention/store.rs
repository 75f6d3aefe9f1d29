//! What goes for each kind: how many rows are older than a moment, and removing some of them.

use app::retention::What;
use uuid::Uuid;

use crate::{
    db::{Conn, Pair, StoreError},
    on, statements,
};

statements! {
    /// Held until the end of the transaction; SQLite has one writer anyway.
    TAKE_TURN = {
        sqlite: "select id from retention_turn where id = 1",
        postgres: "select id from retention_turn where id = 1 for update",
    };
    SESSIONS = "select count(*) from session where ends_at < $1";
    REMOVE_SESSIONS = "delete from session
        where hash in (select hash from session where ends_at < $1 order by hash limit $2)";
    /// A guest whose visit goes on stays, and one whose letter is on its way or reached nobody.
    GUESTS = "select count(*) from holder h where h.kind = 'guest' and h.seen_at < $1
        and not exists (select 1 from session s where s.holder = h.id)
        and not exists (select 1 from outbox o where o.holder = h.id and o.state <> 'sent')";
    REMOVE_GUESTS = "delete from holder where id in (select h.id from holder h where h.kind = 'guest' and h.seen_at < $1
        and not exists (select 1 from session s where s.holder = h.id)
        and not exists (select 1 from outbox o where o.holder = h.id and o.state <> 'sent') order by h.id limit $2)";
    QUESTIONS = "select count(*) from request where state <> 'waiting' and changed_at < $1";
    /// What happened to it, and who follows it, goes with it.
    REMOVE_QUESTIONS = "delete from request where id in (select id from request
        where state <> 'waiting' and changed_at < $1 order by id limit $2)";
    DRAFTS = "select count(*) from application a where a.sent_at is null and a.changed_at < $1
        and (a.firm is not null or exists (select 1 from holder h where h.id = a.holder and h.kind = 'person'))";
    REMOVE_DRAFTS = "delete from application where id in (select a.id from application a
        where a.sent_at is null and a.changed_at < $1
        and (a.firm is not null or exists (select 1 from holder h where h.id = a.holder and h.kind = 'person'))
        order by a.id limit $2)";
    /// Whoever has its code may still go on with it when the visit is over.
    GUEST_DRAFTS = "select count(*) from application a where a.sent_at is null and a.changed_at < $1
        and a.firm is null and not exists (select 1 from holder h where h.id = a.holder and h.kind = 'person')";
    REMOVE_GUEST_DRAFTS = "delete from application where id in (select a.id from application a
        where a.sent_at is null and a.changed_at < $1
        and a.firm is null and not exists (select 1 from holder h where h.id = a.holder and h.kind = 'person')
        order by a.id limit $2)";
    FEEDBACK = "select count(*) from feedback where changed_at < $1";
    REMOVE_FEEDBACK = "delete from feedback
        where id in (select id from feedback where changed_at < $1 order by id limit $2)";
    LETTERS = "select count(*) from outbox where state = 'sent' and changed_at < $1";
    REMOVE_LETTERS = "delete from outbox where id in (select id from outbox
        where state = 'sent' and changed_at < $1 order by id limit $2)";
    FAILED_LETTERS = "select count(*) from outbox where state = 'failed' and changed_at < $1";
    REMOVE_FAILED_LETTERS = "delete from outbox where id in (select id from outbox
        where state = 'failed' and changed_at < $1 order by id limit $2)";
    ACCESSES = "select count(*) from access where at < $1";
    REMOVE_ACCESSES = "delete from access where id in (select id from access where at < $1 order by id limit $2)";
    ABSENCES = "select count(*) from absence where coalesce(ended_at, ends_at) < $1";
    REMOVE_ABSENCES = "delete from absence
        where id in (select id from absence where coalesce(ended_at, ends_at) < $1 order by id limit $2)";
    FORMS = "select count(*) from form_receipt where at < $1";
    /// Keys of forms are chosen at random: one that two forms share goes with both.
    REMOVE_FORMS = "delete from form_receipt where at < $1
        and key in (select key from form_receipt where at < $1 order by key limit $2)";
    CODES = "select count(*) from grant_code where ends_at < $1";
    REMOVE_CODES = "delete from grant_code
        where hash in (select hash from grant_code where ends_at < $1 order by hash limit $2)";
    TRIES = "select count(*) from code_try where tried_at < $1";
    REMOVE_TRIES = "delete from code_try
        where reference in (select reference from code_try where tried_at < $1 order by reference limit $2)";
    SIGN_INS = "select count(*) from spent_sign_in where ends_at < $1";
    REMOVE_SIGN_INS = "delete from spent_sign_in
        where hash in (select hash from spent_sign_in where ends_at < $1 order by hash limit $2)";
    SIGN_OUTS = "select count(*) from spent_logout_token where ends_at < $1";
    REMOVE_SIGN_OUTS = "delete from spent_logout_token
        where hash in (select hash from spent_logout_token where ends_at < $1 order by hash limit $2)";
    INVITATIONS = "select count(*) from firm_invitation where ends_at < $1";
    REMOVE_INVITATIONS = "delete from firm_invitation
        where id in (select id from firm_invitation where ends_at < $1 order by id limit $2)";
    REPRESENTATIVES = "select count(*) from representative where state in ('accepted', 'revoked', 'given-up')
        and case when state = 'accepted' then ends_at else changed_at end < $1";
    REMOVE_REPRESENTATIVES = "delete from representative where id in (select id from representative
        where state in ('accepted', 'revoked', 'given-up')
        and case when state = 'accepted' then ends_at else changed_at end < $1 order by id limit $2)";
    REPRESENTATIVES_ASKED = "select count(*) from representative where state in ('waiting', 'declined', 'withdrawn')
        and case when state = 'waiting' then answer_by else changed_at end < $1";
    REMOVE_REPRESENTATIVES_ASKED = "delete from representative where id in (select id from representative
        where state in ('waiting', 'declined', 'withdrawn')
        and case when state = 'waiting' then answer_by else changed_at end < $1 order by id limit $2)";
    FIRM_EVENTS = "select count(*) from firm_event where at < $1";
    /// Nothing younger may go: the database holds to the moment that stands there.
    MOVE_FIRM_TERM = "update firm_event_term set before = $1 where id = 1 and before < $1";
    REMOVE_FIRM_EVENTS = "delete from firm_event
        where id in (select id from firm_event where at < $1 order by id limit $2)";
    FIRMS = "select count(*) from firm f where f.created_at < $1
        and not exists (select 1 from firm_member m where m.firm = f.id)
        and not exists (select 1 from firm_event e where e.firm = f.id)
        and not exists (select 1 from application a where a.firm = f.id)";
    REMOVE_FIRMS = "delete from firm where id in (select f.id from firm f where f.created_at < $1
        and not exists (select 1 from firm_member m where m.firm = f.id)
        and not exists (select 1 from firm_event e where e.firm = f.id)
        and not exists (select 1 from application a where a.firm = f.id) order by f.id limit $2)";
    /// Of an application that is still there it is a part; what is owed back stays until it is returned.
    PAYMENTS = "select count(*) from payment
        where application is null and state not in ('owed', 'kept') and changed_at < $1";
    REMOVE_PAYMENTS = "delete from payment where id in (select id from payment
        where application is null and state not in ('owed', 'kept') and changed_at < $1 order by id limit $2)";
    BULKS = "select count(*) from officer_bulk where made_at < $1";
    REMOVE_BULKS = "delete from officer_bulk
        where id in (select id from officer_bulk where made_at < $1 order by id limit $2)";
    APPLICATIONS = "select count(*) from application where state in ('accepted', 'refused', 'paid', 'upheld', 'changed') and changed_at < $1";
    OLD_APPLICATIONS = "select id, reference from application
        where state in ('accepted', 'refused', 'paid', 'upheld', 'changed') and changed_at < $1 and id > $2 order by id limit $3";
    /// Whoever writes to it at this moment is waited for, and what they wrote is seen.
    LOCK_APPLICATION = {
        sqlite: "select id from application
            where id = $1 and state in ('accepted', 'refused', 'paid', 'upheld', 'changed') and changed_at < $2",
        postgres: "select id from application
            where id = $1 and state in ('accepted', 'refused', 'paid', 'upheld', 'changed') and changed_at < $2 for update",
    };
    INSERT_DISPOSAL = "insert into disposal (application, reference, rule, at) values ($1, $2, $3, $4)";
    FILES = "select id from file where application = $1";
    REMOVE_FILES = "delete from file where application = $1";
    REMOVE_EVENTS = "delete from application_event where application = $1";
    REMOVE_APPLICATION = "delete from application where id = $1";
}

/// A kind whose rows go by themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) what: What,
    count: Pair,
    remove: Pair,
}

const fn kind(what: What, count: Pair, remove: Pair) -> Kind {
    Kind { what, count, remove }
}

/// Sessions first: a guest goes when no visit is left.
pub(super) const KINDS: [Kind; 22] = [
    kind(What::Session, SESSIONS, REMOVE_SESSIONS),
    kind(What::Guest, GUESTS, REMOVE_GUESTS),
    kind(What::Question, QUESTIONS, REMOVE_QUESTIONS),
    // before drafts: a draft takes along who could open it
    kind(What::Representative, REPRESENTATIVES, REMOVE_REPRESENTATIVES),
    kind(What::RepresentativeInvitation, REPRESENTATIVES_ASKED, REMOVE_REPRESENTATIVES_ASKED),
    kind(What::Draft, DRAFTS, REMOVE_DRAFTS),
    kind(What::GuestDraft, GUEST_DRAFTS, REMOVE_GUEST_DRAFTS),
    kind(What::Feedback, FEEDBACK, REMOVE_FEEDBACK),
    kind(What::Letter, LETTERS, REMOVE_LETTERS),
    kind(What::FailedLetter, FAILED_LETTERS, REMOVE_FAILED_LETTERS),
    kind(What::Access, ACCESSES, REMOVE_ACCESSES),
    kind(What::Absence, ABSENCES, REMOVE_ABSENCES),
    kind(What::Form, FORMS, REMOVE_FORMS),
    kind(What::Code, CODES, REMOVE_CODES),
    kind(What::Try, TRIES, REMOVE_TRIES),
    kind(What::SignIn, SIGN_INS, REMOVE_SIGN_INS),
    kind(What::SignOut, SIGN_OUTS, REMOVE_SIGN_OUTS),
    kind(What::Invitation, INVITATIONS, REMOVE_INVITATIONS),
    kind(What::FirmEvent, FIRM_EVENTS, REMOVE_FIRM_EVENTS),
    kind(What::Firm, FIRMS, REMOVE_FIRMS),
    kind(What::Payment, PAYMENTS, REMOVE_PAYMENTS),
    kind(What::Bulk, BULKS, REMOVE_BULKS),
];

impl Kind {
    /// How many are older than this moment. Unix milliseconds, as everywhere here.
    pub(super) async fn count(self, conn: Conn<'_>, before: i64) -> Result<i64, StoreError> {
        on!(conn, c => sqlx::query_scalar(self.count.text()).bind(before).fetch_one(c).await)
    }

    /// Removes some of them, and says how many.
    pub(super) async fn remove(self, conn: Conn<'_>, before: i64, most: i64) -> Result<i64, StoreError> {
        let rows = on!(conn, c => {
            if self.what == What::FirmEvent {
                sqlx::query(MOVE_FIRM_TERM.text()).bind(before).execute(&mut *c).await?;
            }
            sqlx::query(self.remove.text()).bind(before).bind(most).execute(c).await.map(|done| done.rows_affected())
        })?;
        Ok(i64::try_from(rows).unwrap_or(i64::MAX))
    }
}

/// Waits for whoever removes something at this moment.
pub(super) async fn take_turn(conn: Conn<'_>) -> Result<(), StoreError> {
    let text = TAKE_TURN.on(conn.engine());
    on!(conn, c => sqlx::query(text).fetch_one(c).await.map(drop))
}

pub(super) async fn count_applications(conn: Conn<'_>, before: i64) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(APPLICATIONS.text()).bind(before).fetch_one(c).await)
}

/// Some of those that are old: the id and the reference of each.
pub(super) async fn old_applications(
    conn: Conn<'_>,
    before: i64,
    after: Uuid,
    most: i64,
) -> Result<Vec<(Uuid, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(OLD_APPLICATIONS.text()).bind(before).bind(after).bind(most).fetch_all(c).await)
}

/// Says whether it is still there, and still old.
pub(super) async fn lock_application(conn: Conn<'_>, id: Uuid, before: i64) -> Result<bool, StoreError> {
    let text = LOCK_APPLICATION.on(conn.engine());
    let found: Option<Uuid> = on!(conn, c => sqlx::query_scalar(text).bind(id).bind(before).fetch_optional(c).await)?;
    Ok(found.is_some())
}

pub(super) async fn files(conn: Conn<'_>, application: Uuid) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(FILES.text()).bind(application).fetch_all(c).await)
}

/// Names it as disposed of, under a rule, and removes all of it.
pub(super) async fn remove_application(
    conn: Conn<'_>,
    (id, reference): (Uuid, &str),
    rule: &str,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => {
        sqlx::query(INSERT_DISPOSAL.text()).bind(id).bind(reference).bind(rule).bind(now).execute(&mut *c).await?;
        for statement in [REMOVE_FILES, REMOVE_EVENTS, REMOVE_APPLICATION] {
            sqlx::query(statement.text()).bind(id).execute(&mut *c).await?;
        }
        Ok(())
    })
}
