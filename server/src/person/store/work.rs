//! Where somebody works.

use super::PersonId;
use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    WORK = "select organization, role from power where holder = $1 order by organization, role";
}

/// The code of each organization, and the code of the role there.
pub(in crate::person) async fn work(conn: Conn<'_>, person: PersonId) -> Result<Vec<(String, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(WORK.text()).bind(person.uuid()).fetch_all(c).await)
}
