//! Requests as they are counted.

use std::collections::HashMap;

use app::{
    desk::transfer::Reason,
    handoff::{Channel, Way},
    locale::Locale,
    outcome::{Happened, Moved, Story, Tally, tally},
};
use uuid::Uuid;

use super::store::{self, EventRow, Period, RequestRow};
use crate::{db::StoreError, state::AppState};

/// Counts what was asked in a period, of one desk or of all.
pub(super) async fn count(state: &AppState, period: Period, desk: Option<&str>) -> Result<Tally, StoreError> {
    let mut tx = state.db.begin_read().await?;
    let requests = store::requests(tx.conn(), period, desk).await?;
    let mut events: HashMap<Uuid, Vec<Happened>> = HashMap::new();
    for row in store::events(tx.conn(), period).await? {
        events.entry(row.request).or_default().extend(happened(row));
    }
    let mut again: HashMap<Uuid, Vec<i64>> = HashMap::new();
    for (request, at) in store::returns(tx.conn(), period).await? {
        again.entry(request).or_default().push(at);
    }
    drop(tx);
    let told = |row: RequestRow| {
        let (happened, again) = (events.remove(&row.id), again.remove(&row.id));
        story(row, happened.unwrap_or_default(), again.unwrap_or_default())
    };
    let stories: Vec<Story> = requests.into_iter().filter_map(told).collect();
    Ok(tally(&stories, |organization| state.desks.of(organization), state.clock.millis()))
}

fn story(row: RequestRow, happened: Vec<Happened>, again: Vec<i64>) -> Option<Story> {
    Some(Story {
        service: row.service,
        locale: Locale::parse(&row.locale)?,
        way: Way::parse(&row.way)?,
        asked_at: row.created_at,
        window_start: row.window_start,
        desk: row.organization,
        happened,
        again,
    })
}

fn happened(row: EventRow) -> Option<Happened> {
    let moved = row.from_desk.zip(row.to_desk).zip(row.reason).map(|((from, to), reason)| Moved {
        from,
        to,
        reason: if reason == Reason::NeverOurs.code() { Reason::NeverOurs } else { Reason::GoesOn },
    });
    Some(Happened { kind: row.kind, channel: Channel::parse(&row.channel)?, at: row.at, moved })
}
