//! A request as it is read: opened, with what happened to it. Reading one needs somebody who may.

use app::{
    desk,
    handoff::{Card, Channel, Event, Kind, Place, Secret, Standing, State},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    secret::secret,
    store::{self, message, reading, transfer, unreached},
};
use crate::{
    answer,
    clock::Clock,
    db::{StoreError, Tx},
    error::Error,
    file,
    keys::{Keys, Sealed, Unopened},
    person::{Holder, Staff},
    state::AppState,
};

/// A request that somebody may read.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: Uuid,
    pub reference: Reference,
    /// The code of the organization that has it.
    pub organization: String,
    pub card: Card,
    pub state: State,
    /// Unix milliseconds, as the others.
    pub promised_at: i64,
    pub created_at: i64,
    /// Whoever asked in a browser that is known.
    pub holder: Option<Uuid>,
    pub claimed_by: Option<Uuid>,
    pub lease_ends_at: Option<i64>,
    /// Whose it is whether or not a lease goes on.
    pub assigned_to: Option<Uuid>,
    door: Door,
}

/// Where a request is read: what came with it is had there too.
#[derive(Clone, Copy, Debug)]
enum Door {
    Follower,
    Desk,
}

/// Something that happened, and who of the staff did it.
#[derive(Clone, Debug)]
pub struct Happened {
    pub id: Uuid,
    pub event: Event,
    pub by_staff: Option<Uuid>,
}

impl Request {
    /// What somebody follows, by the session of their browser.
    pub async fn followed(
        state: &AppState,
        tx: &mut Tx,
        reference: Reference,
        holder: Holder,
    ) -> Result<Option<Self>, Error> {
        let row = store::find_followed(tx.conn(), &reference.to_string(), holder).await?;
        row.map(|row| Self::open(&state.keys, row, Door::Follower)).transpose()
    }

    /// What lies at the desk of this organization. Whoever shows it notes who saw it.
    pub async fn at_desk(
        state: &AppState,
        tx: &mut Tx,
        reference: Reference,
        staff: &Staff,
    ) -> Result<Option<Self>, Error> {
        let row = store::find_at_desk(tx.conn(), &reference.to_string(), staff).await?;
        row.map(|row| Self::open(&state.keys, row, Door::Desk)).transpose()
    }

    /// For the job that tells people what a letter did not.
    pub async fn to_tell(state: &AppState, tx: &mut Tx, id: Uuid) -> Result<Option<Self>, Error> {
        let row = unreached::find_to_tell(tx.conn(), id).await?;
        row.map(|row| Self::open(&state.keys, row, Door::Desk)).transpose()
    }

    /// For the job that moves what somebody has in hand who is away.
    pub async fn to_move(state: &AppState, tx: &mut Tx, id: Uuid) -> Result<Option<Self>, Error> {
        let row = transfer::find_to_move(tx.conn(), id).await?;
        row.map(|row| Self::open(&state.keys, row, Door::Desk)).transpose()
    }

    /// For whoever takes a letter that names it with its mark.
    pub(super) async fn written_to(state: &AppState, tx: &mut Tx, reference: Reference) -> Result<Option<Self>, Error> {
        let row = message::find(tx.conn(), &reference.to_string()).await?;
        row.map(|row| Self::open(&state.keys, row, Door::Desk)).transpose()
    }

    fn open(keys: &Keys, row: store::Row, door: Door) -> Result<Self, Error> {
        let broken = |what: &str| Error::Internal(format!("a request with a broken {what}"));
        let card = keys.open(&card_place(row.id), &row.card).map_err(|_| broken("card"))?;
        Ok(Self {
            id: row.id,
            reference: Reference::parse(&row.reference).ok_or_else(|| broken("reference"))?,
            organization: row.organization,
            card: serde_json::from_str(&card).map_err(|_| broken("card"))?,
            state: State::parse(&row.state).ok_or_else(|| broken("state"))?,
            promised_at: row.promised_at,
            created_at: row.created_at,
            holder: row.holder,
            claimed_by: row.claimed_by,
            lease_ends_at: row.lease_ends_at,
            assigned_to: row.assigned_to,
            door,
        })
    }

    /// Where whoever reads it gets a file that came with it.
    fn file_path(&self, number: i64) -> Path {
        match self.door {
            Door::Follower => Path::Handoff(Place::File(self.reference, number)),
            Door::Desk => Path::Desk(desk::Place::File(self.organization.clone(), self.reference, number)),
        }
    }

    /// Everything that happened, the first first.
    pub async fn history(&self, state: &AppState, tx: &mut Tx) -> Result<Vec<Happened>, Error> {
        let mut history = Vec::new();
        let files = file::of_request(state, tx, self.id, |number| self.file_path(number)).await?;
        let (lost, rests) = (unreached::lost(tx.conn(), self.id).await?, answer::rests(state, tx, self.id).await?);
        for row in store::events(tx.conn(), self.id).await? {
            let (Some(kind), Some(channel)) = (Kind::parse(&row.kind), Channel::parse(&row.channel)) else { continue };
            let open = |words: Sealed| state.keys.open(&words_place(row.id), &words);
            let text = row.words.map(open).transpose().map_err(|error| Error::Internal(error.to_string()))?;
            let files = files.iter().filter(|(event, _)| *event == row.id).map(|(_, file)| file.clone()).collect();
            let unreached = lost.contains(&row.id);
            let basis = rests.iter().filter(|(event, _)| *event == row.id).map(|(_, one)| one.clone()).collect();
            let event = Event { kind, channel, text, to: None, files, basis, unreached, at: row.at };
            history.push(Happened { id: row.id, event, by_staff: row.by_staff });
        }
        self.name_desks(state, tx, &mut history).await?;
        Ok(history)
    }

    /// Says of each transfer where it went.
    async fn name_desks(&self, state: &AppState, tx: &mut Tx, history: &mut [Happened]) -> Result<(), StoreError> {
        if history.iter().all(|happened| happened.event.kind != Kind::Transferred) {
            return Ok(());
        }
        let transfers = transfer::transfers(tx.conn(), self.id).await?;
        for happened in history {
            let to = transfers.iter().find(|(event, _)| *event == happened.id);
            let name = |code: &str| Localized::from_fn(|locale| organization_name(state, locale, code));
            happened.event.to = to.map(|(_, code)| name(code));
        }
        Ok(())
    }

    /// An answer that was opened is not called new any more.
    pub(super) async fn note_read(&self, state: &AppState, holder: Holder) -> Result<(), Error> {
        let mut tx = state.db.begin_read().await?;
        if reading::is_read(tx.conn(), self.id, holder).await? {
            return Ok(());
        }
        drop(tx);
        let mut tx = state.db.begin_write().await?;
        reading::read(tx.conn(), self.id, holder, state.clock.millis()).await?;
        Ok(tx.commit().await?)
    }

    /// As a page says it.
    pub fn standing(&self, state: &AppState, locale: Locale) -> Standing {
        Standing {
            reference: self.reference,
            state: self.state,
            card: self.card.clone(),
            organization: organization_name(state, locale, &self.organization),
            since: self.created_at,
            promised: self.promised_at,
            in_hand: self.lease_ends_at.is_some_and(|end| end > state.clock.millis()),
            further: self.card.complaint.then(|| state.desks.complaints(&self.organization).further.clone()),
        }
    }

    /// Whose it is at this moment: by an assignment, else by a lease that goes on.
    pub fn holder(&self, now: i64) -> Option<Uuid> {
        self.assigned_to.or(self.claimed_by.filter(|_| self.lease_ends_at.is_some_and(|end| end > now)))
    }

    /// As the audit and the record of accesses name it.
    pub fn subject(&self) -> String {
        subject(self.reference)
    }

    /// The code that opens it on another device. Nothing is stored: only this institution can make it.
    pub fn secret(&self, state: &AppState) -> Secret {
        secret(&state.keys, self.reference)
    }
}

pub(super) fn subject(reference: Reference) -> String {
    format!("request {reference}")
}

/// The name of an organization, whether or not it has a service.
pub fn organization_name(state: &AppState, locale: Locale, code: &str) -> String {
    let known = state.catalogue().known_organization(code);
    known.map_or_else(|| code.to_owned(), |organization| organization.label(locale).to_owned())
}

pub(super) fn seal_card(keys: &Keys, clock: &Clock, id: Uuid, card: &Card) -> Result<Sealed, StoreError> {
    keys.seal(clock, &card_place(id), &card_text(card)).map_err(unsealed)
}

/// The card as it is kept, and as two of them are compared.
pub(super) fn card_text(card: &Card) -> String {
    // every key is a text, so it can always be written
    serde_json::to_string(card).unwrap_or_default()
}

pub(super) fn unsealed(error: Unopened) -> StoreError {
    StoreError::Encode(error.into())
}

fn card_place(id: Uuid) -> String {
    format!("request.card {}", id.simple())
}

pub(super) fn words_place(id: Uuid) -> String {
    format!("request_event.words {}", id.simple())
}
