//! Which values the queue and the page of a request get.

use app::{
    desk::{
        Hand,
        queue_page::{QueuePage, Waiting},
        request_page::{Again, DeskRequestPage},
    },
    form::FormState,
    handoff::{Way, Window, Zone},
    locale::Locale,
    reference::Reference,
};
use uuid::Uuid;

use super::store::Row;
use crate::{
    handoff::{Happened, KnownPage, Request, organization_name},
    person::Staff,
    state::AppState,
};

/// How long a code may be read out after the call was written down. Milliseconds.
const READ_OUT: i64 = 15 * 60 * 1000;

/// In whose hands something is.
fn hand(claimed_by: Option<Uuid>, ends: Option<i64>, staff: &Staff, now: i64) -> Hand {
    match (claimed_by, ends.map(|end| end - now).filter(|left| *left > 0)) {
        (Some(holder), Some(left)) if holder == staff.person.uuid() => Hand::Mine(left),
        (Some(_), Some(left)) => Hand::Other(left),
        _ => Hand::Free,
    }
}

pub(super) fn queue(state: &AppState, locale: Locale, staff: &Staff, rows: Vec<Row>) -> QueuePage {
    let waiting = rows.into_iter().filter_map(|row| waiting(state, locale, staff, row));
    QueuePage {
        organization: staff.organization.clone(),
        name: organization_name(state, locale, &staff.organization),
        zone: state.desks.of(&staff.organization).zone,
        waiting: waiting.collect(),
    }
}

fn waiting(state: &AppState, locale: Locale, staff: &Staff, row: Row) -> Option<Waiting> {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let service = row.service.as_deref().and_then(|id| catalogue.service(id));
    let zone = row.zone.as_deref().and_then(Zone::parse);
    let window = zone.zip(row.window_start.zip(row.window_end));
    Some(Waiting {
        reference: Reference::parse(&row.reference)?,
        service: service.map(|service| service.name.text(locale)),
        locale: Locale::parse(&row.locale)?,
        way: Way::parse(&row.way)?,
        window: window.map(|(zone, (start, end))| Window { zone, start, end }),
        waited: now - row.created_at,
        left: row.promised_at - now,
        hand: hand(row.claimed_by, row.lease_ends_at, staff, now),
    })
}

/// A request as one of the staff sees it; `key` is of the forms on its page.
pub(super) fn request(
    state: &AppState,
    locale: Locale,
    staff: &Staff,
    (request, history): (&Request, &[Happened]),
) -> DeskRequestPage {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let seen = request.card.service().and_then(|id| KnownPage::by_service(&catalogue, id));
    // whoever wrote the call down reads the code to the caller; nobody else gets it
    let own = history.first().is_some_and(|first| first.by_staff == Some(staff.person.uuid()));
    let secret = (own && now - request.created_at < READ_OUT).then(|| request.secret(state));
    DeskRequestPage {
        organization: staff.organization.clone(),
        standing: request.standing(state, locale),
        events: history.iter().map(|happened| happened.event.clone()).collect(),
        hand: hand(request.claimed_by, request.lease_ends_at, staff, now),
        left: request.promised_at - now,
        zone: state.desks.of(&staff.organization).zone,
        seen: seen.map(KnownPage::seen),
        answers: None,
        secret,
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}
