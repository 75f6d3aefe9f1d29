//! Applications and what happened to them. Every statement that an applicant's page runs names the person, and asks
//! again whether they may see the row. Histories stand in `event.rs`, their marks in `chain.rs`, what they come to in
//! `summary.rs`, the list of officers in `worklist.rs`, flags and second officers in `scrutiny.rs`, who decided in
//! `thread.rs`, who has it in `hand.rs`.

pub mod chain;
pub mod event;
pub mod hand;
pub mod reach;
pub mod scrutiny;
pub mod summary;
pub mod thread;
pub mod worklist;

use app::reference::Reference;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::{Holder, PersonId, Staff},
    statements,
};

statements! {
    ACTED = "update application set acted_by = $2 where id = $1";
    /// The other applications for the same firm, or for the same person, the last one first.
    OF_SAME = "select a.*, f.name as firm_name, f.reference as firm_reference, m.role as role
        from application d join application a on a.id <> d.id
            and (a.firm = d.firm or (a.firm is null and d.firm is null and a.holder = d.holder))
        left join firm f on f.id = a.firm left join firm_member m on m.firm = a.firm and m.holder = $1
        where d.id = $2 and (m.holder is not null or (a.firm is null and a.holder = $1))
        order by a.changed_at desc, a.id limit 10";
    CASE = "select a.*, f.name as firm_name, f.reference as firm_reference, cast(null as text) as role
        from application a left join firm f on f.id = a.firm
        where a.reference = $1 and a.organization = $2 and a.sent_at is not null";
    REPORTED = "select a.*, f.name as firm_name, f.reference as firm_reference, cast(null as text) as role
        from application a left join firm f on f.id = a.firm
        where a.reference = $1 and a.organization = $2 and a.program = $3 and a.sent_at is not null";
    INSERT = "insert into application (id, reference, program, organization, firm, holder, officer, answers, state,
            locale, created_at, changed_at, sent_at)
        values ($1, $2, $3, $4, $5, $6, null, $7, 'draft', $8, $9, $9, null) on conflict (reference) do nothing";
    /// Whoever writes to an application waits for whoever does already. SQLite has one writer at a time.
    LOCK = {
        sqlite: "select id from application where id = $1",
        postgres: "select id from application where id = $1 for update",
    };
    REGISTERED = "update application set sent_at = $2, from_department = 1 where id = $1";
    SAVE = "update application set answers = $2, changed_at = $3, due_on = $4
        where id = $1 and sent_at is null";
    SEND = "update application set sent_at = $2, locale = $3 where id = $1 and sent_at is null";
    /// What is decided stays with whoever decided it.
    PUT_BACK = "update application set officer = null where officer = $1 and ($2 = '' or organization = $2)
        and not exists (select 1 from application_event e
            where e.application = application.id and e.kind in ('accepted', 'refused'))";
    /// Whom an application concerns: everybody who acts for the firm, else whoever applied, and who acts for them at
    /// this moment (`$2`).
    CONCERNED = "select holder, cast(0 as bigint) from firm_member
            where firm = (select firm from application where id = $1)
        union select holder, cast(0 as bigint) from application where id = $1 and firm is null and holder is not null
        union select r.representative, cast(1 as bigint) from application a
            join representative r on r.holder = a.holder and (r.application is null or r.application = a.id)
            where a.id = $1 and a.firm is null and r.state = 'accepted' and r.ends_at > $2
                and r.representative is not null";
    ASKED = "select id, reference from application where state = 'asked' and id > $1 order by id limit 100";
    /// Drafts with a last day between two, after the one whose last day and id are these.
    DRAFTS_DUE = "select id, reference, due_on from application
        where sent_at is null and due_on >= $1 and due_on <= $2 and (due_on > $1 or id > $3)
        order by due_on, id limit 100";
    DRAFT_DUE = "select due_on from application where id = $1 and sent_at is null and due_on is not null";
    DELETE_DRAFTS = "delete from application where holder = $1 and firm is null and sent_at is null";
}

/// An application, still sealed, as somebody may open it.
#[derive(Debug, FromRow)]
pub struct Row {
    pub id: Uuid,
    pub reference: String,
    pub program: String,
    pub firm: Option<Uuid>,
    pub holder: Option<Uuid>,
    pub officer: Option<Uuid>,
    pub answers: Sealed,
    pub state: String,
    pub locale: String,
    pub changed_at: i64,
    pub sent_at: Option<i64>,
    pub clock_at: i64,
    /// The ids of flags, between blanks.
    pub flags: String,
    pub sampled: i64,
    pub proposed_by: Option<Uuid>,
    pub firm_name: Option<String>,
    pub firm_reference: Option<String>,
    /// What whoever asked is to the firm; nothing where it is their own, and for staff.
    pub role: Option<String>,
    /// How far a representative may go who asked.
    #[sqlx(default)]
    pub represented: Option<String>,
}

/// What is new.
#[derive(Debug)]
pub(super) struct NewRow<'a> {
    pub(super) id: Uuid,
    pub(super) reference: Reference,
    pub(super) program: &'a str,
    pub(super) organization: &'a str,
    pub(super) firm: Option<Uuid>,
    /// Nobody's, where it came from a department.
    pub(super) holder: Option<Holder>,
    pub(super) answers: Sealed,
    pub(super) locale: &'a str,
    pub(super) now: i64,
}

/// For the lists of those who work on it together.
pub(super) async fn acted(conn: Conn<'_>, id: Uuid, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ACTED.text()).bind(id).bind(holder.uuid()).execute(c).await.map(drop))
}

pub(super) async fn of_same(conn: Conn<'_>, holder: Holder, draft: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_SAME.text()).bind(holder.uuid()).bind(draft).fetch_all(c).await)
}

pub(super) async fn case(conn: Conn<'_>, staff: &Staff, one: Reference) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(CASE.text()).bind(one.to_string()).bind(&staff.organization).fetch_optional(c).await)
}

/// For a department's own system, which holds a token of this organization and program.
pub(super) async fn reported(
    conn: Conn<'_>,
    organization: &str,
    program: &str,
    one: Reference,
) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(REPORTED.text())
        .bind(one.to_string())
        .bind(organization)
        .bind(program)
        .fetch_optional(c)
        .await)
}

/// Says whether the reference was free.
pub(super) async fn insert(conn: Conn<'_>, new: NewRow<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.reference.to_string())
        .bind(new.program)
        .bind(new.organization)
        .bind(new.firm)
        .bind(new.holder.map(Holder::uuid))
        .bind(new.answers)
        .bind(new.locale)
        .bind(new.now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn lock(conn: Conn<'_>, id: Uuid) -> Result<(), StoreError> {
    let text = LOCK.on(conn.engine());
    on!(conn, c => sqlx::query(text).bind(id).fetch_optional(c).await.map(drop))
}

/// Says whether it was still a draft.
pub(super) async fn save(
    conn: Conn<'_>,
    id: Uuid,
    answers: Sealed,
    due: Option<&str>,
    now: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SAVE.text())
        .bind(id)
        .bind(answers)
        .bind(now)
        .bind(due)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether it was still a draft.
pub(super) async fn send(conn: Conn<'_>, id: Uuid, locale: &str, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SEND.text())
        .bind(id)
        .bind(now)
        .bind(locale)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// It came from a department, on this day.
pub(super) async fn registered(conn: Conn<'_>, id: Uuid, received_at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(REGISTERED.text()).bind(id).bind(received_at).execute(c).await.map(drop))
}

/// What an officer has in hand at an organization, or at any (`""`), is in nobody's hands again.
pub(super) async fn put_back(conn: Conn<'_>, officer: PersonId, organization: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PUT_BACK.text()).bind(officer.uuid()).bind(organization).execute(c).await.map(drop))
}

pub(super) async fn delete_drafts(conn: Conn<'_>, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_DRAFTS.text()).bind(holder.uuid()).execute(c).await.map(drop))
}

/// For letters, which go to each of them alone; 1 beside those who act for the person. Unix milliseconds.
pub(super) async fn concerned(conn: Conn<'_>, id: Uuid, now: i64) -> Result<Vec<(Uuid, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(CONCERNED.text()).bind(id).bind(now).fetch_all(c).await)
}

/// For reminders: the id and the reference of those of which something is asked, after this one.
pub(super) async fn asked(conn: Conn<'_>, after: Uuid) -> Result<Vec<(Uuid, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(ASKED.text()).bind(after).fetch_all(c).await)
}

/// For reminders: the id, the reference and the last day of drafts that should be sent soon. The first day is that of
/// the last one that was read, which is left out.
pub(super) async fn drafts_due(
    conn: Conn<'_>,
    (from, after): (&str, Uuid),
    to: &str,
) -> Result<Vec<(Uuid, String, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(DRAFTS_DUE.text()).bind(from).bind(to).bind(after).fetch_all(c).await)
}

/// The last day of a draft.
pub(super) async fn draft_due(conn: Conn<'_>, id: Uuid) -> Result<Option<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(DRAFT_DUE.text()).bind(id).fetch_optional(c).await)
}
