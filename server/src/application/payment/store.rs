//! Payments. Whoever reads those of an application was shown that they may see it; whoever settles one has the payer’s
//! signature; officers read and settle those of their organization.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    firm::Membership,
    on,
    person::{Holder, Staff},
    statements,
};

statements! {
    INSERT = "insert into payment (id, of_order, application, person, reference, organization, program, locale, state,
            asked, paid, currency, tax, receipt, at, made_at, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)";
    OF_APPLICATION = "select * from payment where application = $1 order by made_at desc, id desc";
    FIND = "select * from payment where id = $1";
    /// Two answers to one order wait for each other. SQLite has one writer at a time.
    OF_ORDER = {
        sqlite: "select * from payment where of_order = $1 order by made_at, id",
        postgres: "select * from payment where of_order = $1 order by made_at, id for update",
    };
    SETTLE = "update payment set state = $2, paid = $3, currency = $4, tax = $5, receipt = $6, at = $7, changed_at = $8
        where id = $1";
    /// What came and is not needed once an application is sent.
    OWE_REST = "update payment set state = 'owed', changed_at = $2 where application = $1 and state = 'kept'";
    USE = "update payment set state = 'paid', changed_at = $2 where id = $1";
    /// When an application was sent, where it is still there.
    SENT_AT = "select sent_at from application where id = $1";
    OF_PERSON = "select * from payment where person = $1 order by made_at desc, id desc";
    /// What members of a firm paid and is owed back to them, in cents, by application.
    OF_FIRM = "select a.reference, cast(sum(case when p.state in ('kept', 'paid') then p.paid else 0 end) as bigint) as paid,
            cast(sum(case when p.state = 'owed' then p.paid else 0 end) as bigint) as owed
        from application a join payment p on p.application = a.id
        where a.firm = $1 and p.currency = 'CAD' and p.state in ('kept', 'paid', 'owed') group by a.reference";
    /// What was kept for a draft that is gone is owed, too. The states stand as in the index, which is short.
    OWED = "select p.*, a.sent_at from payment p left join application a on a.id = p.application
        where p.organization = $1 and p.state in ('owed', 'kept') and (p.state = 'owed' or p.application is null)
        order by p.at, p.id limit 200";
    COUNT_OWED = "select count(*) from payment p
        where p.organization = $1 and p.state in ('owed', 'kept') and (p.state = 'owed' or p.application is null)";
    /// Once, by whichever officer is first.
    GIVE_BACK = "update payment set state = 'returned', changed_at = $3 where id = $1 and organization = $2
        and state in ('owed', 'kept') and (state = 'owed' or application is null)";
}

#[derive(Clone, Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    /// As the payer names it: the id of the first row of an order that was paid several times.
    pub(super) of_order: Uuid,
    /// None where it was deleted.
    pub(super) application: Option<Uuid>,
    /// Whoever went to pay, as long as they are known here.
    pub(super) person: Option<Uuid>,
    pub(super) reference: String,
    pub(super) organization: String,
    pub(super) program: String,
    pub(super) locale: String,
    pub(super) state: String,
    pub(super) asked: i64,
    pub(super) paid: i64,
    pub(super) currency: String,
    pub(super) tax: i64,
    pub(super) receipt: String,
    pub(super) at: i64,
    pub(super) made_at: i64,
    pub(super) changed_at: i64,
}

/// One that is owed back, and when its application was sent.
#[derive(Clone, Debug, FromRow)]
pub(super) struct OwedRow {
    #[sqlx(flatten)]
    pub(super) row: Row,
    pub(super) sent_at: Option<i64>,
}

pub(super) async fn insert(conn: Conn<'_>, row: &Row) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(row.id)
        .bind(row.of_order)
        .bind(row.application)
        .bind(row.person)
        .bind(&row.reference)
        .bind(&row.organization)
        .bind(&row.program)
        .bind(&row.locale)
        .bind(&row.state)
        .bind(row.asked)
        .bind(row.paid)
        .bind(&row.currency)
        .bind(row.tax)
        .bind(&row.receipt)
        .bind(row.at)
        .bind(row.made_at)
        .execute(c)
        .await
        .map(drop))
}

/// The last one first.
pub(super) async fn of_application(conn: Conn<'_>, application: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_APPLICATION.text()).bind(application).fetch_all(c).await)
}

pub(super) async fn find(conn: Conn<'_>, order: Uuid) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(order).fetch_optional(c).await)
}

/// The order itself first, then what came for it besides; held until the transaction ends.
pub(super) async fn of_order(conn: Conn<'_>, order: Uuid) -> Result<Vec<Row>, StoreError> {
    let text = OF_ORDER.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).bind(order).fetch_all(c).await)
}

pub(super) async fn settle(conn: Conn<'_>, row: &Row) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SETTLE.text())
        .bind(row.id)
        .bind(&row.state)
        .bind(row.paid)
        .bind(&row.currency)
        .bind(row.tax)
        .bind(&row.receipt)
        .bind(row.at)
        .bind(row.changed_at)
        .execute(c)
        .await
        .map(drop))
}

/// An application is sent with this one.
pub(super) async fn use_one(conn: Conn<'_>, payment: Uuid, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(USE.text()).bind(payment).bind(now).execute(c).await.map(drop))
}

/// All others that came for it are owed back.
pub(super) async fn owe_rest(conn: Conn<'_>, application: Uuid, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(OWE_REST.text()).bind(application).bind(now).execute(c).await.map(drop))
}

/// Nothing where it is gone; else when it was sent.
pub(super) async fn sent_at(conn: Conn<'_>, application: Uuid) -> Result<Option<Option<i64>>, StoreError> {
    on!(conn, c => sqlx::query_scalar(SENT_AT.text()).bind(application).fetch_optional(c).await)
}

pub(super) async fn of_person(conn: Conn<'_>, holder: Holder) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_PERSON.text()).bind(holder.uuid()).fetch_all(c).await)
}

/// The reference of each application, what was paid and what is owed back.
pub(super) async fn of_firm(conn: Conn<'_>, own: &Membership) -> Result<Vec<(String, i64, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_FIRM.text()).bind(own.firm()).fetch_all(c).await)
}

/// The oldest first, two hundred at most.
pub(super) async fn owed(conn: Conn<'_>, staff: &Staff) -> Result<Vec<OwedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(OWED.text()).bind(&staff.organization).fetch_all(c).await)
}

pub(super) async fn count_owed(conn: Conn<'_>, staff: &Staff) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_OWED.text()).bind(&staff.organization).fetch_one(c).await)
}

/// Says whether it was owed until now.
pub(super) async fn give_back(conn: Conn<'_>, staff: &Staff, id: Uuid, now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(GIVE_BACK.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
