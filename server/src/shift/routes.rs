//! The pages of the shift. Everybody of a desk sees the team; whoever leads it acts for all, everybody for themselves.

use std::sync::Arc;

use app::{
    desk::Place as DeskPlace,
    locale::Locale,
    path::Path,
    shift::{
        Place,
        team_page::{Member as Line, TeamPage},
    },
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use jiff::ToSpan;

use super::{
    assign_routes, colleague_routes,
    store::HeldRow,
    team::{Member, in_hand, leading, members},
};
use crate::{
    error::Error,
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
    telling,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let of = |place| Path::Desk(DeskPlace::Shift(place)).href(locale);
    let colleague = of(Place::Colleague("{org}".to_owned(), "{colleague}".to_owned()));
    Router::new()
        .route(&of(Place::Team("{org}".to_owned())), get(team))
        .route(&colleague, get(colleague_routes::show).post(colleague_routes::say))
        .route(&Place::assign(locale, "{org}", "{reference}"), get(assign_routes::show).post(assign_routes::give))
}

async fn team(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let members = members(&state, &mut tx, &staff.organization).await?;
    let held = in_hand(&state, &mut tx, &staff).await?;
    let unreached = telling::count(&mut tx, &staff).await?;
    drop(tx);
    let lines = members.iter().map(|member| line(&state, asked.locale, &staff, (member, &held)));
    let page = TeamPage {
        organization: staff.organization.clone(),
        unreached,
        leading: leading(&members, &staff),
        members: lines.collect(),
        key: staff.visit.form_key(&state.clock),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// One of the team, with what they have in hand.
fn line(state: &AppState, locale: Locale, staff: &Staff, (member, held): (&Member, &[HeldRow])) -> Line {
    let now = state.clock.millis();
    let held: Vec<&HeldRow> = held.iter().filter(|held| held.held_by == member.person.uuid()).collect();
    let tonight = midnight(state, staff);
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    Line {
        id: member.id(),
        name: member.name.clone(),
        leading: member.leading,
        own: member.person == staff.person,
        in_hand: count(held.len()),
        oldest: held.iter().map(|held| now - held.created_at).max(),
        today: count(held.iter().filter(|held| held.promised_at < tonight).count()),
        presence: member.presence(locale, now),
    }
}

/// When the day of the desk is over. Unix milliseconds.
fn midnight(state: &AppState, staff: &Staff) -> i64 {
    let now = state.clock.now().to_zoned(state.desks.of(&staff.organization).zone.time_zone());
    let tomorrow = now.checked_add(1.day()).and_then(|day| day.start_of_day());
    tomorrow.map_or(i64::MAX, |tomorrow| tomorrow.timestamp().as_millisecond())
}
