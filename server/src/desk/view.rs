//! Which values the queue and the page of a request get.

use app::{
    desk::{
        Filter, Hand, Nearness,
        callbacks_page::CallbacksPage,
        experts_page::ExpertsPage,
        queue_page::{QueuePage, Waiting},
        request_page::{Again, DeskRequestPage},
        transfer::OtherDesk,
    },
    form::FormState,
    handoff::{Way, Window, Zone},
    locale::Locale,
    reference::Reference,
    shift,
};
use jiff::civil::Date;
use uuid::Uuid;

use super::{About, store::Row};
use crate::{
    handoff::{Desk, Happened, KnownPage, Request, organization_name},
    person::Staff,
    state::AppState,
};

/// How long a code may be read out after the call was written down. Milliseconds.
const READ_OUT: i64 = 15 * 60 * 1000;

/// Who claimed something, until when, and to whom it is assigned.
type Whose = (Option<Uuid>, Option<i64>, Option<Uuid>);

/// In whose hands something is.
pub fn hand((claimed_by, ends, assigned_to): Whose, staff: &Staff, now: i64) -> Hand {
    let own = staff.person.uuid();
    match (claimed_by, ends.map(|end| end - now).filter(|left| *left > 0), assigned_to) {
        (Some(holder), Some(left), _) if holder == own => Hand::Mine(left),
        (Some(_), Some(left), _) => Hand::Other(left),
        (_, _, Some(holder)) if holder == own => Hand::Assigned,
        (_, _, Some(_)) => Hand::Kept,
        _ => Hand::Free,
    }
}

pub(super) fn queue(state: &AppState, locale: Locale, staff: &Staff, (filter, rows): (Filter, Vec<Row>)) -> QueuePage {
    let waiting = rows.into_iter().filter_map(|row| waiting(state, locale, staff, row));
    QueuePage {
        organization: staff.organization.clone(),
        unreached: 0,
        name: organization_name(state, locale, &staff.organization),
        zone: state.desks.of(&staff.organization).zone,
        filter,
        away: None,
        waiting: waiting.collect(),
    }
}

pub(super) fn callbacks(state: &AppState, locale: Locale, staff: &Staff, rows: Vec<Row>) -> CallbacksPage {
    let waiting = rows.into_iter().filter_map(|row| waiting(state, locale, staff, row));
    CallbacksPage {
        organization: staff.organization.clone(),
        unreached: 0,
        zone: state.desks.of(&staff.organization).zone,
        now: state.clock.now(),
        waiting: waiting.collect(),
    }
}

/// How near the end of a promise is to which this much is left.
pub(super) fn nearness(state: &AppState, staff: &Staff, left: i64) -> Nearness {
    let desk = state.desks.find(&staff.organization).unwrap_or(state.desks.first());
    match left {
        ..0 => Nearness::Late,
        left if left <= desk.pressing => Nearness::Pressing,
        _ => Nearness::Far,
    }
}

fn waiting(state: &AppState, locale: Locale, staff: &Staff, row: Row) -> Option<Waiting> {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let service = row.service.as_deref().and_then(|id| catalogue.service(id));
    let order = row.publication.as_deref().and_then(|id| state.content.publications.iter().find(|one| one.id == id));
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
        promise: nearness(state, staff, row.promised_at - now),
        hand: hand((row.claimed_by, row.lease_ends_at, row.assigned_to), staff, now),
        complaint: row.complaint != 0,
        order: order.map(|what| what.title.text(locale)),
    })
}

/// The desks to which a request can be passed on.
pub(super) fn other_desks(state: &AppState, locale: Locale, staff: &Staff) -> Vec<OtherDesk> {
    let others = state.desks.all().filter(|desk| desk.organization != staff.organization);
    let name = |code: &str| organization_name(state, locale, code);
    let other =
        |desk: &Desk| OtherDesk { name: name(&desk.organization), code: desk.organization.clone(), hours: desk.hours };
    others.map(other).collect()
}

/// The day on the clock of the desk.
pub(super) fn today(state: &AppState, staff: &Staff) -> Date {
    state.clock.now().to_zoned(state.desks.of(&staff.organization).zone.time_zone()).date()
}

/// Whom staff can ask, by organization.
pub(super) fn experts(state: &AppState, locale: Locale, staff: &Staff) -> ExpertsPage {
    let groups = state.knowledge.directory().into_iter();
    let groups = groups.map(|(code, units)| (organization_name(state, locale, code), units)).collect();
    let orphans = state.knowledge.orphans(&state.catalogue());
    ExpertsPage { organization: staff.organization.clone(), unreached: 0, groups, orphans }
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
    let service = request.card.service().and_then(|id| catalogue.service(id));
    let owner = service.as_ref().map_or(staff.organization.as_str(), |service| service.organization.code.as_str());
    let about = About { service: request.card.service(), organization: owner };
    // whoever wrote the call down reads the code to the caller; nobody else gets it
    let own = history.first().is_some_and(|first| first.by_staff == Some(staff.person.uuid()));
    let secret = (own && now - request.created_at < READ_OUT).then(|| request.secret(state));
    DeskRequestPage {
        organization: staff.organization.clone(),
        unreached: 0,
        standing: request.standing(state, locale),
        events: history.iter().map(|happened| happened.event.clone()).collect(),
        hand: hand((request.claimed_by, request.lease_ends_at, request.assigned_to), staff, now),
        left: request.promised_at - now,
        zone: state.desks.of(&staff.organization).zone,
        seen: seen.map(KnownPage::seen),
        answers: None,
        preview: None,
        secret,
        own_answer: false,
        shift: shift::Here::default(),
        desks: other_desks(state, locale, staff),
        instructions: state.knowledge.instructions(&catalogue, about, today(state, staff)),
        experts: state.knowledge.experts(&catalogue, about),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}
