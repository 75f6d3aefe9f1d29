//! Which values the pages of the desk get in practice.

use app::{
    desk::{
        Filter, Hand,
        call_page::CallPage,
        callbacks_page::CallbacksPage,
        practice_of,
        queue_page::{QueuePage, Waiting},
        request_page::{Again, DeskRequestPage},
    },
    form::FormState,
    handoff::{Standing, State},
    locale::Locale,
    shift,
};

use super::world::{Holds, Practice, World};
use crate::{
    desk::{About, call, view},
    handoff::{KnownPage, organization_name},
    person::Staff,
    state::AppState,
};

fn hand(holds: Holds, now: i64) -> Hand {
    match holds {
        Holds::Me(until) if until > now => Hand::Mine(until - now),
        Holds::Colleague(until) if until > now => Hand::Other(until - now),
        _ => Hand::Free,
    }
}

fn waiting(state: &AppState, locale: Locale, staff: &Staff, request: &Practice) -> Waiting {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let service = request.card.service().and_then(|id| catalogue.service(id));
    Waiting {
        reference: request.reference,
        service: service.map(|service| service.name.text(locale)),
        locale: request.card.locale,
        way: request.card.reach.way(),
        window: request.card.reach.window(),
        waited: now - request.created_at,
        left: request.promised_at - now,
        promise: view::nearness(state, staff, request.promised_at - now),
        hand: hand(request.holds, now),
        complaint: false,
        order: None,
    }
}

/// What waits, and what is in one’s own hands: the first promised first.
fn listed(world: &World, now: i64) -> Vec<&Practice> {
    let mine = |request: &Practice| matches!(hand(request.holds, now), Hand::Mine(_));
    let mut listed: Vec<&Practice> =
        world.requests.iter().filter(|request| request.state == State::Waiting || mine(request)).collect();
    listed.sort_by_key(|request| request.promised_at);
    listed
}

pub(super) fn queue(state: &AppState, locale: Locale, staff: &Staff, (filter, world): (Filter, &World)) -> QueuePage {
    let listed = listed(world, state.clock.millis());
    QueuePage {
        organization: practice_of(&staff.organization),
        unreached: 0,
        name: organization_name(state, locale, &staff.organization),
        zone: state.desks.of(&staff.organization).zone,
        filter,
        away: None,
        waiting: listed.into_iter().map(|request| waiting(state, locale, staff, request)).collect(),
    }
}

pub(super) fn callbacks(state: &AppState, locale: Locale, staff: &Staff, world: &World) -> CallbacksPage {
    let waits = |request: &&Practice| request.state == State::Waiting && request.card.reach.window().is_some();
    let mut calls: Vec<&Practice> = world.requests.iter().filter(waits).collect();
    calls.sort_by_key(|request| request.promised_at);
    CallbacksPage {
        organization: practice_of(&staff.organization),
        unreached: 0,
        zone: state.desks.of(&staff.organization).zone,
        now: state.clock.now(),
        waiting: calls.into_iter().map(|request| waiting(state, locale, staff, request)).collect(),
    }
}

pub(super) fn request(state: &AppState, locale: Locale, staff: &Staff, request: &Practice) -> DeskRequestPage {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let service = request.card.service().and_then(|id| catalogue.service(id));
    let seen = request.card.service().and_then(|id| KnownPage::by_service(&catalogue, id));
    let owner = service.as_ref().map_or(staff.organization.as_str(), |service| service.organization.code.as_str());
    let about = About { service: request.card.service(), organization: owner };
    DeskRequestPage {
        organization: practice_of(&staff.organization),
        unreached: 0,
        own_answer: false,
        shift: shift::Here::default(),
        standing: Standing {
            reference: request.reference,
            state: request.state,
            card: request.card.clone(),
            organization: organization_name(state, locale, &staff.organization),
            since: request.created_at,
            promised: request.promised_at,
            in_hand: hand(request.holds, now) != Hand::Free,
            further: None,
        },
        events: request.events.clone(),
        hand: hand(request.holds, now),
        left: request.promised_at - now,
        zone: state.desks.of(&staff.organization).zone,
        seen: seen.map(KnownPage::seen),
        answers: None,
        preview: None,
        secret: None,
        desks: view::other_desks(state, locale, staff),
        instructions: state.knowledge.instructions(&catalogue, about, view::today(state, staff)),
        experts: state.knowledge.experts(&catalogue, about),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}

/// A call; the answers of the catalogue can be read out, and nothing is written down of it.
pub(super) fn call(state: &AppState, staff: &Staff, typed: &str, form: FormState<app::desk::form::Field>) -> CallPage {
    CallPage { organization: practice_of(&staff.organization), ..call::page(state, (staff, 0), typed, form, &[]) }
}
