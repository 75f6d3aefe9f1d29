//! What stands beside a request: the answers that fit, what was told already, and the way to look something up.

use std::sync::Arc;

use app::{
    answer::{Answer, Consulted, Edition, Open, Panel, Source, Told, USE},
    catalogue::Service,
    desk,
    locale::Locale,
    path::Path,
    reference::Reference,
};
use axum::{
    extract::{self, Query, State},
    response::Response,
};
use uuid::Uuid;

use super::{basis, routes::App, store};
use crate::{
    catalogue::Catalogue,
    db::{StoreError, Tx},
    error::Error,
    form::{Words, see},
    handoff::Request,
    person::{
        Desk, Staff,
        access::{self, Shown},
    },
    render::Asked,
    state::AppState,
};

/// The services that the words of a question lead to, of which answers are shown; and the letters that are looked for.
const SERVICES: usize = 3;
const LETTERS: usize = 300;
/// The answers that are shown.
const MOST: usize = 6;

/// What an officer says that they gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    pub told: Vec<Told>,
    /// The services on which it rests.
    pub rests: Vec<Consulted>,
    /// Whether one of them says something else by now.
    pub stale: bool,
    /// The answer whose words are wanted in the reply.
    pub used: Option<Arc<Answer>>,
}

/// Reads the boxes that were ticked, and the button that was pressed.
pub fn given(catalogue: &Catalogue, sent: &Words) -> Given {
    let mut given = Given { used: used(catalogue, sent), ..Given::default() };
    for told in sent.iter().filter_map(|(name, value)| Told::ticked(name, value)) {
        match catalogue.answers.get(&told.answer) {
            Some(answer) if answer.told() == told => given.told.push(told),
            _ => given.stale = true,
        }
    }
    for consulted in sent.iter().filter_map(|(name, value)| Consulted::ticked(name, value)) {
        match catalogue.service(&consulted.service) {
            Some(service) if Edition::of(service) == consulted.edition => given.rests.push(consulted),
            _ => given.stale = true,
        }
    }
    given.rests.sort();
    if let Some(used) = given.used.as_ref().map(|used| used.told()).filter(|used| !given.told.contains(used)) {
        given.told.push(used);
    }
    given.told.sort();
    given
}

fn used(catalogue: &Catalogue, sent: &Words) -> Option<Arc<Answer>> {
    let id = app::answer::AnswerId::parse(sent.get(USE)?)?;
    catalogue.answers.get(&id).cloned()
}

impl Given {
    /// The reply with the words of the answer that is used below what was written already, in the language of whoever
    /// asked.
    pub fn write(&self, written: &str, spoken: Locale) -> String {
        let used = self.used.as_ref().map(|used| used.current.text.text(spoken));
        let parts = [Some(written.trim().to_owned()), used].into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("\n\n")
    }
}

/// Notes which versions were told in a contact, and on which services it rests.
pub async fn stamp(tx: &mut Tx, event: Uuid, given: &Given) -> Result<(), StoreError> {
    for told in &given.told {
        store::stamp(tx.conn(), event, told).await?;
    }
    for consulted in &given.rests {
        store::basis::rest_on(tx.conn(), event, consulted).await?;
    }
    Ok(())
}

/// What stands beside a request. Where the words cannot be searched, what its service says is enough.
pub async fn beside(
    state: &AppState,
    staff: &Staff,
    (request, open): (&Request, Open),
    given: &Given,
) -> Result<Panel, StoreError> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let told = store::told_in(tx.conn(), request.id, staff).await?;
    let looked = basis::looked_up(&catalogue, &mut tx, request.id, staff).await?;
    drop(tx);
    let found = found(state, &catalogue, request).await;
    let told = told.into_iter().filter_map(|told| Some((told.clone(), catalogue.answers.get(&told.answer)?.clone())));
    Ok(Panel {
        open,
        organization: staff.organization.clone(),
        reference: request.reference,
        spoken: request.card.locale,
        answers: fitting(&catalogue, &found, &given.told),
        given: given.told.clone(),
        told: told.collect(),
        services: basis::offered(&catalogue, &found, &looked, &given.rests),
        rests: given.rests.clone(),
        used: looked.used,
        opened: looked.opened,
    })
}

/// The service that was shared, then those that the words lead to.
async fn found(state: &AppState, catalogue: &Catalogue, request: &Request) -> Vec<Arc<Service>> {
    let shared = request.card.service().and_then(|id| catalogue.service(id)).cloned();
    let (locale, words) = (request.card.locale, request.card.question.chars().take(LETTERS).collect::<String>());
    let asked = state.search.ask(catalogue.version, move |engine| engine.find(locale, &words)).await;
    let services = asked.map(|asked| asked.services).unwrap_or_else(|error| {
        tracing::warn!(%error, "no answers are searched");
        Vec::new()
    });
    shared.into_iter().chain(services.into_iter().take(SERVICES)).collect()
}

/// Those that were ticked, then those of the services.
fn fitting(catalogue: &Catalogue, services: &[Arc<Service>], given: &[Told]) -> Vec<Arc<Answer>> {
    let mut found: Vec<Arc<Answer>> = Vec::new();
    let ticked = given.iter().filter_map(|told| catalogue.answers.get(&told.answer));
    for answer in ticked.chain(services.iter().flat_map(|service| catalogue.answers.of(service))) {
        if found.len() < MOST && !found.iter().any(|known| known.id == answer.id) {
            found.push(answer.clone());
        }
    }
    found
}

/// Writes down what is opened from the page of a request, then leads there.
pub(super) async fn look_up(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    let mut tx = state.db.begin_write().await?;
    let request = Request::at_desk(&state, &mut tx, reference, &staff).await?.ok_or(Error::NotFound)?;
    let catalogue = state.catalogue();
    let back = Path::Desk(desk::Place::Request(staff.organization.clone(), reference));
    let source = query.iter().find_map(|(name, value)| Source::parse(name, value));
    let Some((source, version, page)) = source.and_then(|source| find(&catalogue, source)) else {
        return Ok(see(back.href(asked.locale)));
    };
    let shown = Shown { holder: request.holder, record: &request.subject(), reason: "request" };
    access::note(&mut tx, &state.clock, &staff, shown).await?;
    store::note_source(tx.conn(), request.id, &staff, (&source, version), state.clock.millis()).await?;
    tx.commit().await?;
    Ok(see(page.href(asked.locale)))
}

/// What is opened, in which version, and its page.
fn find(catalogue: &Catalogue, source: Source) -> Option<(Source, i64, Path)> {
    match &source {
        Source::Answer(id) => {
            let version = catalogue.answers.get(id)?.current.number;
            let page = Path::Answer(app::answer::Place::One(id.clone()));
            Some((source, version, page))
        }
        Source::Service(id) => {
            let service = catalogue.service(id)?;
            let (source, page) = (Source::Service(service.id.as_str().to_owned()), service.path());
            Some((source, Edition::of(service).number(), page))
        }
    }
}
