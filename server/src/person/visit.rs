//! What a request knows of its session.

use std::sync::Arc;

use app::{locale::Locale, path::LocalPath};
use axum::{
    extract::FromRequestParts,
    http::{Method, header, request::Parts},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use tower_sessions::{Session, session::Record};
use uuid::Uuid;

use super::{
    holder::{Holder, PersonId},
    store,
    token::{self, SentKey},
};
use crate::{clock::Clock, error::Error, form::FormKey, render::Asked, state::AppState};

/// The key of what we keep in a session.
const VISIT: &str = "visit";

/// What a session holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    holder: Uuid,
    kind: Kind,
    /// What the tokens of this session's forms are made with.
    secret: String,
    /// Who this browser was known as before somebody signed in, until they say what becomes of what was kept.
    #[serde(default)]
    guest: Option<Uuid>,
    /// The key of the form with which the session began.
    #[serde(default)]
    began_with: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Guest,
    Person,
}

impl Kept {
    const fn who(&self) -> Holder {
        match self.kind {
            Kind::Guest => Holder::guest(self.holder),
            Kind::Person => Holder::person(self.holder),
        }
    }
}

/// Whose session a record is.
pub(super) fn holder(record: &Record) -> Option<Uuid> {
    let kept = record.data.get(VISIT)?;
    serde_json::from_value::<Kept>(kept.clone()).ok().map(|kept| kept.holder)
}

/// A request of somebody who may be known. Asking for it reads the session, so public pages never do.
#[derive(Clone, Debug)]
pub struct Visit {
    session: Session,
    kept: Option<Kept>,
    /// The key of the form that was sent, where there is no session.
    sent: String,
}

impl Visit {
    /// Reads what a session holds.
    pub async fn of(session: Session) -> Result<Self, Error> {
        let kept = session.get(VISIT).await.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Self { session, kept, sent: String::new() })
    }

    /// Whoever this browser is known as.
    pub fn holder(&self) -> Option<Holder> {
        self.kept.as_ref().map(Kept::who)
    }

    pub fn person(&self) -> Option<PersonId> {
        self.holder().and_then(Holder::as_person)
    }

    /// The hidden field `key` of a new form: it makes the form count once, and proves that it is this session's.
    pub fn form_key(&self, clock: &Clock) -> String {
        token::make(&clock.id().simple().to_string(), self.secret())
    }

    /// The same field for a form that is shown once more, perhaps in a session that began meanwhile.
    pub fn same_key(&self, key: &FormKey) -> String {
        token::make(key.as_str(), self.secret())
    }

    pub(super) fn secret(&self) -> Option<&str> {
        self.kept.as_ref().map(|kept| kept.secret.as_str())
    }

    /// Whether the session began with the form of this key.
    pub(super) fn began_with(&self, key: &str) -> bool {
        !key.is_empty() && self.kept.as_ref().is_some_and(|kept| kept.kind == Kind::Guest && kept.began_with == key)
    }

    /// Whoever this browser is known as, beginning a guest's session where there is none. For a form that keeps
    /// something, once what was sent is found good: never on a GET.
    pub async fn remember(&mut self, state: &AppState, locale: Locale) -> Result<Holder, Error> {
        if let Some(holder) = self.holder() {
            return Ok(holder);
        }
        let id = state.clock.id();
        let mut tx = state.db.begin_write().await?;
        store::insert_guest(tx.conn(), id, locale, state.clock.millis()).await?;
        tx.commit().await?;
        self.begin(state, id, Kind::Guest).await?;
        Ok(Holder::guest(id))
    }

    /// The guest that this browser was known as before somebody signed in.
    pub fn former_guest(&self) -> Option<Holder> {
        self.kept.as_ref()?.guest.map(Holder::guest)
    }

    /// Nobody has to be asked any more what becomes of the former guest.
    pub async fn forget_guest(&mut self) -> Result<(), Error> {
        if let Some(kept) = &mut self.kept {
            kept.guest = None;
            self.session.insert(VISIT, kept).await.map_err(|error| Error::Internal(error.to_string()))?;
        }
        Ok(())
    }

    /// Makes the session a person's, under a new id. A guest that it was is remembered.
    pub(super) async fn become_person(&mut self, state: &AppState, id: Uuid) -> Result<PersonId, Error> {
        self.begin(state, id, Kind::Person).await?;
        self.session.cycle_id().await.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(PersonId::new(id))
    }

    async fn begin(&mut self, state: &AppState, holder: Uuid, kind: Kind) -> Result<(), Error> {
        let secret = URL_SAFE_NO_PAD.encode(state.clock.random::<32>());
        let before = self.kept.as_ref().filter(|kept| kept.kind == Kind::Guest);
        let guest = before.map(|kept| kept.holder);
        let kept = Kept { holder, kind, secret, guest, began_with: self.sent.clone() };
        self.session.insert(VISIT, &kept).await.map_err(|error| Error::Internal(error.to_string()))?;
        self.kept = Some(kept);
        Ok(())
    }

    /// Ends the session.
    pub async fn end(&mut self) -> Result<(), Error> {
        self.kept = None;
        self.session.flush().await.map_err(|error| Error::Internal(error.to_string()))
    }
}

impl FromRequestParts<Arc<AppState>> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Error> {
        let session = parts.extensions.get::<Session>().cloned();
        let mut visit =
            Self::of(session.ok_or_else(|| Error::Internal("a route without sessions".to_owned()))?).await?;
        visit.sent = parts.extensions.get::<SentKey>().map(|key| key.0.clone()).unwrap_or_default();
        Ok(visit)
    }
}

/// A person who signed in. Nobody else gets past it: they are led to sign in, and come back.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub visit: Visit,
}

impl FromRequestParts<Arc<AppState>> for Person {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let visit = Visit::from_request_parts(parts, state).await?;
        match visit.person() {
            Some(id) => Ok(Self { id, visit }),
            None => Err(sign_in_first(parts, state).await),
        }
    }
}

/// Where somebody comes back to: the page that was asked for, or the page of the form that was sent.
pub(super) async fn sign_in_first(parts: &mut Parts, state: &Arc<AppState>) -> Error {
    let Ok(asked) = Asked::from_request_parts(parts, state).await else { return Error::NotFound };
    let back = if parts.method == Method::GET {
        LocalPath::parse(parts.uri.path_and_query().map_or("", |path| path.as_str()))
    } else {
        let referer = parts.headers.get(header::REFERER).and_then(|value| value.to_str().ok());
        referer.and_then(|page| LocalPath::parse(page.strip_prefix(&state.config.http.origin)?))
    };
    Error::SignIn { locale: asked.locale, back }
}
