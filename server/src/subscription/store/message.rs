//! Who is told what, and which letters wait.

use app::subscription::Delivery;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Summary},
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    /// What is spread next. PostgreSQL passes over what another server is just spreading; SQLite has one writer anyway.
    TAKE = {
        sqlite: "select bulletin, kind, subject, after from spread order by bulletin, kind, subject limit 1",
        postgres: "select bulletin, kind, subject, after from spread order by bulletin, kind, subject limit 1
            for update skip locked",
    };
    /// The last of so many followers; nothing where there are fewer.
    LAST = "select holder from subscription where kind = $1 and subject = $2 and holder > $3
        order by holder limit 1 offset $4";
    /// Who began to follow it later is not told. Several subscriptions of one person make one message, which names
    /// each.
    SPREAD = "insert into message (holder, change, because, letter, at)
        select s.holder, c.change, s.kind || ' ' || s.subject,
            nullif(p.delivery, 'page'), b.at
        from change_subject c
        join bulletin b on b.id = c.bulletin
        join subscription s on s.kind = c.kind and s.subject = c.subject
        left join preference p on p.holder = s.holder
        where c.bulletin = $1 and c.kind = $2 and c.subject = $3 and s.holder > $4 and s.holder <= $5 and s.at <= b.at
        order by s.holder, c.change
        on conflict (holder, change) do update set because = message.because || ',' || excluded.because";
    GO_ON = "update spread set after = $4 where bulletin = $1 and kind = $2 and subject = $3";
    END = "delete from spread where bulletin = $1 and kind = $2 and subject = $3";
    /// Whose letter of a rhythm is due: something happened before `$2`. Nothing of a bulletin goes out before everybody
    /// was told of all of it.
    DUE = "select distinct m.holder from message m
        join change c on c.id = m.change
        where m.letter = $1 and m.at < $2 and m.holder > $3
            and not exists (select 1 from spread x where x.bulletin = c.bulletin)
        order by m.holder limit 100";
    /// Takes what a letter will say: whoever comes second takes nothing.
    WRITE = "update message set letter = null where holder = $1 and letter = $2 and at < $3
        and not exists (select 1 from spread x join change c on c.bulletin = x.bulletin where c.id = message.change)
        returning change";
    /// What waits follows what the person says now.
    RESET = "update message set letter = $2 where holder = $1 and letter is not null";
    OF_HOLDER = "select m.change, m.because, m.at, c.kind, c.record, c.title_en, c.title_fr, c.parts, c.instead, c.total
        from message m join change c on c.id = m.change where m.holder = $1 order by m.at desc, m.change desc limit $2";
    /// The last ones. `name` holds both titles, `note` why and what stands instead, each a line.
    pub SUMMARY = "select * from (select 'news' as source, m.change as id, c.record as reference,
            c.title_en || '\n' || c.title_fr as name, c.kind as state, c.parts as day,
            m.because || '\n' || c.instead as note, cast(null as bytea) as sealed, m.at, c.total as due
        from message m join change c on c.id = m.change where m.holder = $1
        order by m.at desc, m.change desc limit 6) as news";
    FORGET = "delete from message where at < $1";
}

/// A bulletin and one subject of it, and the last follower who was told.
#[derive(Clone, Debug, FromRow)]
pub(in crate::subscription) struct Spread {
    pub(in crate::subscription) bulletin: Uuid,
    pub(in crate::subscription) kind: String,
    pub(in crate::subscription) subject: String,
    pub(in crate::subscription) after: Uuid,
}

/// What somebody was told.
#[derive(Clone, Debug, FromRow)]
pub(in crate::subscription) struct MessageRow {
    pub(in crate::subscription) change: Uuid,
    pub(in crate::subscription) because: String,
    pub(in crate::subscription) at: i64,
    pub(in crate::subscription) kind: String,
    pub(in crate::subscription) record: String,
    pub(in crate::subscription) title_en: String,
    pub(in crate::subscription) title_fr: String,
    pub(in crate::subscription) parts: String,
    pub(in crate::subscription) instead: String,
    pub(in crate::subscription) total: i64,
}

impl MessageRow {
    /// The same from a row of [`SUMMARY`].
    pub(in crate::subscription) fn of(row: &Summary) -> Option<Self> {
        let pair = |text: &Option<String>| {
            let (one, other) = text.as_deref()?.split_once('\n')?;
            Some((one.to_owned(), other.to_owned()))
        };
        let ((title_en, title_fr), (because, instead)) = (pair(&row.name)?, pair(&row.note)?);
        let (kind, record, parts) = (row.state.clone()?, row.reference.clone()?, row.day.clone()?);
        Some(Self {
            change: row.id?,
            because,
            at: row.at,
            kind,
            record,
            title_en,
            title_fr,
            parts,
            instead,
            total: row.due?,
        })
    }
}

pub(in crate::subscription) async fn take(conn: Conn<'_>) -> Result<Option<Spread>, StoreError> {
    let text = TAKE.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).fetch_optional(c).await)
}

/// The last of the next `count` followers.
pub(in crate::subscription) async fn last(
    conn: Conn<'_>,
    taken: &Spread,
    count: i64,
) -> Result<Option<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(LAST.text())
        .bind(&taken.kind)
        .bind(&taken.subject)
        .bind(taken.after)
        .bind(count - 1)
        .fetch_optional(c)
        .await)
}

/// Tells the followers as far as `last`.
pub(in crate::subscription) async fn spread(conn: Conn<'_>, taken: &Spread, last: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SPREAD.text())
        .bind(taken.bulletin)
        .bind(&taken.kind)
        .bind(&taken.subject)
        .bind(taken.after)
        .bind(last)
        .execute(c)
        .await
        .map(drop))
}

/// Goes on behind `after`, or ends where there is nobody else.
pub(in crate::subscription) async fn go_on(
    conn: Conn<'_>,
    taken: &Spread,
    after: Option<Uuid>,
) -> Result<(), StoreError> {
    match after {
        Some(after) => on!(conn, c => sqlx::query(GO_ON.text())
            .bind(taken.bulletin)
            .bind(&taken.kind)
            .bind(&taken.subject)
            .bind(after)
            .execute(c)
            .await
            .map(drop)),
        None => on!(conn, c => sqlx::query(END.text())
            .bind(taken.bulletin)
            .bind(&taken.kind)
            .bind(&taken.subject)
            .execute(c)
            .await
            .map(drop)),
    }
}

/// The next people whose letter of a rhythm is due. `before` is in Unix milliseconds.
pub(in crate::subscription) async fn due(
    conn: Conn<'_>,
    rhythm: Delivery,
    before: i64,
    after: Uuid,
) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(DUE.text())
        .bind(rhythm.code())
        .bind(before)
        .bind(after)
        .fetch_all(c)
        .await)
}

/// The changes of which a letter to a person tells; none where another server writes it.
pub(in crate::subscription) async fn write(
    conn: Conn<'_>,
    person: PersonId,
    rhythm: Delivery,
    before: i64,
) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(WRITE.text())
        .bind(person.uuid())
        .bind(rhythm.code())
        .bind(before)
        .fetch_all(c)
        .await)
}

/// Nothing waits for a letter where the person wants none.
pub(in crate::subscription) async fn reset(
    conn: Conn<'_>,
    person: PersonId,
    delivery: Delivery,
) -> Result<(), StoreError> {
    let letter = (delivery != Delivery::Page).then(|| delivery.code());
    on!(conn, c => sqlx::query(RESET.text()).bind(person.uuid()).bind(letter).execute(c).await.map(drop))
}

/// The newest first.
pub(in crate::subscription) async fn of_holder(
    conn: Conn<'_>,
    holder: Holder,
    most: i64,
) -> Result<Vec<MessageRow>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_HOLDER.text()).bind(holder.uuid()).bind(most).fetch_all(c).await)
}

pub(in crate::subscription) async fn forget(conn: Conn<'_>, before: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET.text()).bind(before).execute(c).await.map(drop))
}
