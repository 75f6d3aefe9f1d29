//! What somebody may open: their own, a firm’s, and what others let them open.

use app::reference::Reference;
use sqlx::FromRow;
use uuid::Uuid;

use super::Row;
use crate::{
    db::{Conn, StoreError},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    /// A representative may open what stands here at this moment (`$3`); of two of their mandates the wider holds, whose
    /// code comes first.
    FIND = "select * from (select a.*, f.name as firm_name, f.reference as firm_reference, m.role as role,
            (select min(r.extent) from representative r where a.firm is null and r.holder = a.holder
                and r.representative = $2 and r.state = 'accepted' and r.ends_at > $3
                and (r.application is null or r.application = a.id)) as represented
        from application a left join firm f on f.id = a.firm
        left join firm_member m on m.firm = a.firm and m.holder = $2
        where a.reference = $1) as found
        where role is not null or (firm is null and holder = $2) or represented is not null";
    /// What somebody may open for others.
    REPRESENTED = "select a.reference, a.program, a.state, a.due_on, a.expected_at, a.changed_at, a.holder
        from representative r join application a on a.holder = r.holder and a.firm is null
        where r.representative = $1 and r.state = 'accepted' and r.ends_at > $2
            and (r.application is null or r.application = a.id)
        order by a.changed_at desc, a.id limit 500";
}

/// What a representative may open, as lists show it.
#[derive(Debug, FromRow)]
pub(in crate::application) struct RepresentedRow {
    pub(in crate::application) reference: String,
    pub(in crate::application) program: String,
    pub(in crate::application) state: String,
    pub(in crate::application) due_on: Option<String>,
    pub(in crate::application) expected_at: Option<i64>,
    pub(in crate::application) changed_at: i64,
    /// Whose it is.
    pub(in crate::application) holder: Uuid,
}

/// As it may be opened now. Unix milliseconds.
pub(in crate::application) async fn find(
    conn: Conn<'_>,
    holder: Holder,
    one: Reference,
    now: i64,
) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text())
        .bind(one.to_string())
        .bind(holder.uuid())
        .bind(now)
        .fetch_optional(c)
        .await)
}

pub(in crate::application) async fn represented(
    conn: Conn<'_>,
    person: PersonId,
    now: i64,
) -> Result<Vec<RepresentedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(REPRESENTED.text()).bind(person.uuid()).bind(now).fetch_all(c).await)
}
