//! The marks of histories.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    MARKED = "select id, reference, history_mark from application where sent_at is not null and id > $1
        order by id limit 100";
    SET_HEAD = "update application set history_mark = $2 where id = $1";
}

/// An application with the mark of its history.
#[derive(Debug, FromRow)]
pub(in crate::application) struct Marked {
    pub(in crate::application) id: Uuid,
    pub(in crate::application) reference: String,
    pub(in crate::application) history_mark: String,
}

/// Those that have a history, after this one.
pub(in crate::application) async fn marked(conn: Conn<'_>, after: Uuid) -> Result<Vec<Marked>, StoreError> {
    on!(conn, c => sqlx::query_as(MARKED.text()).bind(after).fetch_all(c).await)
}

pub(in crate::application) async fn set_head(conn: Conn<'_>, id: Uuid, mark: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SET_HEAD.text()).bind(id).bind(mark).execute(c).await.map(drop))
}
