//! Every column that is sealed: which rows another key than the newest sealed, and putting the new text in the place
//! of the old one, unless somebody changed it meanwhile.

use uuid::Uuid;

use super::Sealed;
use crate::{
    db::{Conn, Pair, StoreError},
    on, statements,
};

statements! {
    HOLDER_NAME = "select id, name from holder where substr(name, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_HOLDER_NAME = "update holder set name = $3 where id = $1 and name = $2";
    HOLDER_MAIL = "select id, mail from holder where substr(mail, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_HOLDER_MAIL = "update holder set mail = $3 where id = $1 and mail = $2";
    STATEMENT = "select id, stated from statement where substr(stated, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_STATEMENT = "update statement set stated = $3 where id = $1 and stated = $2";
    CARD = "select id, card from request where substr(card, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_CARD = "update request set card = $3 where id = $1 and card = $2";
    WORDS = "select id, words from request_event where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_WORDS = "update request_event set words = $3 where id = $1 and words = $2";
    FIRM = "select id, number from firm where substr(number, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_FIRM = "update firm set number = $3 where id = $1 and number = $2";
    IDENTIFIER = "select id, words from firm_identifier where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_IDENTIFIER = "update firm_identifier set words = $3 where id = $1 and words = $2";
    INVITATION = "select id, words from firm_invitation where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_INVITATION = "update firm_invitation set words = $3 where id = $1 and words = $2";
    REPRESENTATIVE = "select id, words from representative where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_REPRESENTATIVE = "update representative set words = $3 where id = $1 and words = $2";
    FIRM_EVENT = "select id, told from firm_event where substr(told, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_FIRM_EVENT = "update firm_event set told = $3 where id = $1 and told = $2";
    ANSWERS = "select id, answers from application where substr(answers, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_ANSWERS = "update application set answers = $3 where id = $1 and answers = $2";
    TOLD = "select id, told from application_event where substr(told, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_TOLD = "update application_event set told = $3 where id = $1 and told = $2";
    FLAG = "select id, reason from application_flag where substr(reason, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_FLAG = "update application_flag set reason = $3 where id = $1 and reason = $2";
    BULK = "select id, words from officer_bulk where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_BULK = "update officer_bulk set words = $3 where id = $1 and words = $2";
    FILE = "select id, name from file where substr(name, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_FILE = "update file set name = $3 where id = $1 and name = $2";
    REQUEST_FILE = "select id, name from request_file where substr(name, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_REQUEST_FILE = "update request_file set name = $3 where id = $1 and name = $2";
    DRAFT_FILE = "select id, name from draft_file where substr(name, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_DRAFT_FILE = "update draft_file set name = $3 where id = $1 and name = $2";
    TRACKED = "select id, words from tracked where substr(words, 1, 1) <> $1 and id > $2 order by id limit $3";
    SET_TRACKED = "update tracked set words = $3 where id = $1 and words = $2";
    /// What was sent is not kept: nothing is left to seal.
    LETTER = "select id, letter from outbox where length(letter) > 0 and substr(letter, 1, 1) <> $1 and id > $2
        order by id limit $3";
    SET_LETTER = "update outbox set letter = $3 where id = $1 and letter = $2";
}

/// A column that is sealed. What stands in it is sealed for its name and the id of the row.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    find: Pair,
    set: Pair,
}

pub const COLUMNS: [Column; 19] = [
    Column { name: "holder.name", find: HOLDER_NAME, set: SET_HOLDER_NAME },
    Column { name: "holder.mail", find: HOLDER_MAIL, set: SET_HOLDER_MAIL },
    Column { name: "statement.stated", find: STATEMENT, set: SET_STATEMENT },
    Column { name: "request.card", find: CARD, set: SET_CARD },
    Column { name: "request_event.words", find: WORDS, set: SET_WORDS },
    Column { name: "firm.number", find: FIRM, set: SET_FIRM },
    Column { name: "firm_identifier.words", find: IDENTIFIER, set: SET_IDENTIFIER },
    Column { name: "firm_invitation.words", find: INVITATION, set: SET_INVITATION },
    Column { name: "representative.words", find: REPRESENTATIVE, set: SET_REPRESENTATIVE },
    Column { name: "firm_event.told", find: FIRM_EVENT, set: SET_FIRM_EVENT },
    Column { name: "application.answers", find: ANSWERS, set: SET_ANSWERS },
    Column { name: "application_event.told", find: TOLD, set: SET_TOLD },
    Column { name: "application_flag.reason", find: FLAG, set: SET_FLAG },
    Column { name: "officer_bulk.words", find: BULK, set: SET_BULK },
    Column { name: "file.name", find: FILE, set: SET_FILE },
    Column { name: "request_file.name", find: REQUEST_FILE, set: SET_REQUEST_FILE },
    Column { name: "draft_file.name", find: DRAFT_FILE, set: SET_DRAFT_FILE },
    Column { name: "tracked.words", find: TRACKED, set: SET_TRACKED },
    Column { name: "outbox.letter", find: LETTER, set: SET_LETTER },
];

impl Column {
    /// The rows after one that another key than `newest` sealed.
    pub(super) async fn others(
        self,
        conn: Conn<'_>,
        newest: u8,
        after: Uuid,
        most: i64,
    ) -> Result<Vec<(Uuid, Sealed)>, StoreError> {
        let newest = vec![newest];
        on!(conn, c => sqlx::query_as(self.find.text()).bind(newest).bind(after).bind(most).fetch_all(c).await)
    }

    /// Says whether the row still held the old text.
    pub(super) async fn replace(
        self,
        conn: Conn<'_>,
        id: Uuid,
        (old, new): (Sealed, Sealed),
    ) -> Result<bool, StoreError> {
        on!(conn, c => sqlx::query(self.set.text())
            .bind(id)
            .bind(old)
            .bind(new)
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 1))
    }
}
