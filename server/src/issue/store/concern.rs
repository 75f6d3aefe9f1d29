//! Who said that a problem concerns them.

use app::locale::Localized;
use uuid::Uuid;

use crate::{
    db::{StoreError, Tx},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    /// An open problem of a program, held until the end of the transaction, so that two counts follow each other.
    LOCK = {
        sqlite: "select reached from issue where id = $1 and program = $2 and published_at is not null
            and standing in ('open', 'work')",
        postgres: "select reached from issue where id = $1 and program = $2 and published_at is not null
            and standing in ('open', 'work') for update",
    };
    ADD = "insert into issue_concern (issue, holder, at) values ($1, $2, $3) on conflict (issue, holder) do nothing";
    TAKE_BACK = "delete from issue_concern where issue = $1 and holder = $2";
    COUNT = "select count(*) from issue_concern where issue = $1";
    REACH = "update issue set reached = $2 where id = $1";
    OF_HOLDER = "select issue from issue_concern where holder = $1";
    KNOWN = "select i.title_en, i.title_fr, c.at from issue_concern c join issue i on i.id = c.issue
        where c.holder = $1 order by c.at desc, i.id";
    FORGET = "delete from issue_concern where issue = $1";
}

/// How many everybody reads of an open problem of this program.
pub(in crate::issue) async fn lock(tx: &mut Tx, issue: Uuid, program: &str) -> Result<Option<i64>, StoreError> {
    let text = LOCK.on(tx.conn().engine());
    on!(tx.conn(), c => sqlx::query_scalar(text).bind(issue).bind(program).fetch_optional(c).await)
}

pub(in crate::issue) async fn add(tx: &mut Tx, issue: Uuid, person: PersonId, at: i64) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(ADD.text()).bind(issue).bind(person.uuid()).bind(at).execute(c).await.map(drop))
}

pub(in crate::issue) async fn take_back(tx: &mut Tx, issue: Uuid, person: PersonId) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(TAKE_BACK.text()).bind(issue).bind(person.uuid()).execute(c).await.map(drop))
}

pub(in crate::issue) async fn count(tx: &mut Tx, issue: Uuid) -> Result<i64, StoreError> {
    on!(tx.conn(), c => sqlx::query_scalar(COUNT.text()).bind(issue).fetch_one(c).await)
}

pub(in crate::issue) async fn reach(tx: &mut Tx, issue: Uuid, reached: i64) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(REACH.text()).bind(issue).bind(reached).execute(c).await.map(drop))
}

pub(in crate::issue) async fn of_holder(tx: &mut Tx, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    on!(tx.conn(), c => sqlx::query_scalar(OF_HOLDER.text()).bind(holder.uuid()).fetch_all(c).await)
}

/// The title of each, and since when.
pub(in crate::issue) async fn known(tx: &mut Tx, holder: Holder) -> Result<Vec<(Localized<String>, i64)>, StoreError> {
    let rows: Vec<(String, String, i64)> =
        on!(tx.conn(), c => sqlx::query_as(KNOWN.text()).bind(holder.uuid()).fetch_all(c).await)?;
    Ok(rows.into_iter().map(|(en, fr, at)| (Localized::new(en, fr), at)).collect())
}

/// Nobody is kept any more.
pub(in crate::issue) async fn forget(tx: &mut Tx, issue: Uuid) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(FORGET.text()).bind(issue).execute(c).await.map(drop))
}
