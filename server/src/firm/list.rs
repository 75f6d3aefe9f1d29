//! The applications of a firm as its page and its file list them.

use app::{
    application::{Line, State as Standing, day_of},
    firm::{
        After, Choice,
        list::{Item, Listed},
    },
    locale::Locale,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    Membership,
    store::{
        MemberRow,
        list::{self, ListRow, Narrow},
    },
};
use crate::{
    db::{Summary, Tx},
    error::Error,
    person::{self, PersonId},
    state::AppState,
    tracked,
};

/// What a page shows of it.
pub(super) const SHOWN: usize = 50;

/// A page of the list, and the place of its last line where more follow.
pub(super) async fn page(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    (own, members, choice): (&Membership, &[MemberRow], &Choice),
) -> Result<(Vec<Listed>, Option<After>), Error> {
    let most = i64::try_from(SHOWN + 1).unwrap_or(i64::MAX);
    let mut rows = read(state, tx, (own, members, choice), most).await?;
    let more = rows.len() > SHOWN;
    rows.truncate(SHOWN);
    let next = rows.last().filter(|_| more).map(place);
    Ok((open(state, locale, rows)?, next))
}

/// All of it, as far as a file goes.
pub(super) async fn whole(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    (own, members, choice): (&Membership, &[MemberRow], &Choice),
    most: i64,
) -> Result<Vec<Listed>, Error> {
    let choice = choice.first();
    let rows = read(state, tx, (own, members, &choice), most).await?;
    open(state, locale, rows)
}

async fn read(
    state: &AppState,
    tx: &mut Tx,
    (own, members, choice): (&Membership, &[MemberRow], &Choice),
    most: i64,
) -> Result<Vec<ListRow>, Error> {
    let on_it = match choice.on_it {
        None => None,
        Some(number) => match members.iter().find(|row| row.number == number) {
            Some(row) => Some(PersonId::of_row(row.holder)),
            // nobody of that number is there: nothing is theirs
            None => return Ok(Vec::new()),
        },
    };
    let today = day_of(state.clock.millis());
    let until = choice.due.map(|due| due.until(today).to_string()).unwrap_or_default();
    let narrow = Narrow {
        state: choice.stand.map_or("", |stand| stand.code()),
        program: choice.program.as_deref().unwrap_or_default(),
        on_it,
        until: &until,
        after: choice.after.as_ref(),
    };
    Ok(list::list(tx.conn(), own, narrow, most).await?)
}

fn place(row: &ListRow) -> After {
    After { need: row.need, day: row.by_day.clone(), expected: row.by_time, newest: row.newest, id: row.id.as_u128() }
}

/// One that cannot be read keeps no other from being listed.
fn open(state: &AppState, locale: Locale, rows: Vec<ListRow>) -> Result<Vec<Listed>, Error> {
    let mut all = Vec::new();
    for row in rows {
        let who = row.who_id.map(|who: Uuid| person::open_name(state, who, row.who.clone())).transpose()?.flatten();
        let item = if row.source == "tracked" { elsewhere(state, locale, row)? } else { here(state, &row) };
        match item {
            Some(item) => all.push(Listed { item, who }),
            None => tracing::error!("an application of a program that is not here any more is not listed"),
        }
    }
    Ok(all)
}

fn here(state: &AppState, row: &ListRow) -> Option<Item> {
    let program = state.programs.iter().find(|program| program.id == row.subject)?;
    Some(Item::Here(Line {
        reference: Reference::parse(&row.reference)?,
        name: program.name.clone(),
        firm: None,
        state: Standing::parse(&row.state)?,
        due: row.day.clone(),
        expected: row.expected_at,
        changed: row.changed_at,
    }))
}

fn elsewhere(state: &AppState, locale: Locale, row: ListRow) -> Result<Option<Item>, Error> {
    let summary = Summary {
        source: row.source,
        id: Some(row.id),
        reference: Some(row.reference),
        name: Some(row.subject),
        state: None,
        day: row.day,
        note: row.remind_on,
        sealed: row.words,
        at: row.changed_at,
        due: None,
    };
    Ok(tracked::summed(state, locale, &[summary])?.pop().map(|one| Item::Elsewhere(Box::new(one))))
}
